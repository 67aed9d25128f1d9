using Cchc.Core.Text;

namespace Cchc.Core.Calendars;

/// <summary>A calendar data file cannot be used. Lists every finding, each with its place, not only the first.</summary>
public sealed class CalendarDataException : Exception
{
    internal CalendarDataException(IReadOnlyList<Finding> findings)
        : base("The calendar data cannot be used:" + string.Concat(findings.Select(finding => Environment.NewLine + finding)))
    {
        Findings = findings;
    }

    /// <summary>What is wrong, in the order of the file. Never empty.</summary>
    public IReadOnlyList<Finding> Findings { get; }
}
