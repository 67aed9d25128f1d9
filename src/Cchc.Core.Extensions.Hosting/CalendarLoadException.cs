using Cchc.Core.Text;

namespace Cchc.Core.Extensions.Hosting;

/// <summary>
/// The calendar cannot be loaded when the host starts, because of its layers: there is no calendar of before to go on with, and the built-in one alone would
/// give other due dates than those that were asked for. Lists every finding of every file.
/// </summary>
public sealed class CalendarLoadException : Exception
{
    internal CalendarLoadException(string? folder, IReadOnlyList<Finding> findings)
        : base($"The layers in \"{folder}\" cannot be used:" + string.Concat(findings.Select(finding => Environment.NewLine + finding)))
    {
        Findings = findings;
    }

    /// <summary>What is wrong, file by file. Never empty.</summary>
    public IReadOnlyList<Finding> Findings { get; }
}
