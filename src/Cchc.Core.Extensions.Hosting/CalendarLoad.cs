using Cchc.Core.Text;

namespace Cchc.Core.Extensions.Hosting;

/// <summary>What came of loading the calendar.</summary>
public sealed record CalendarLoad
{
    /// <summary>When it was loaded.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Whether the layers could be used. When not, the calendar is still the one of before.</summary>
    public required bool Succeeded { get; init; }

    /// <summary>Whether there is another calendar than before.</summary>
    public required bool Changed { get; init; }

    /// <summary>The data version of the calendar in use afterwards.</summary>
    public required string DataVersion { get; init; }

    /// <summary>The content hash of the calendar in use afterwards.</summary>
    public required string ContentHash { get; init; }

    /// <summary>The names of the files that were read, in the order in which they lie over the calendar; empty without a folder.</summary>
    public required IReadOnlyList<string> Files { get; init; }

    /// <summary>What is wrong with the folder or its files; empty exactly when it succeeded.</summary>
    public required IReadOnlyList<Finding> Findings { get; init; }
}
