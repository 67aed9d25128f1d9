using Cchc.Core.Text;

namespace Cchc.Core.Procedures;

/// <summary>The processing times of a procedure, or of the case and channel chosen: what can be computed and what cannot.</summary>
public sealed record TimeSelection
{
    private IReadOnlyList<TimeOption> options = ValueList.Empty<TimeOption>();
    private IReadOnlyList<TimeSource> unread = ValueList.Empty<TimeSource>();

    /// <summary>The distinct times, in the order of the record, channels before cases. Empty when none can be read.</summary>
    public required IReadOnlyList<TimeOption> Options
    {
        get => options;
        init => options = ValueList.Of(value);
    }

    /// <summary>The places whose time is not stated or cannot be read. Empty when all can.</summary>
    public required IReadOnlyList<TimeSource> Unread
    {
        get => unread;
        init => unread = ValueList.Of(value);
    }

    /// <summary>Whether the record leaves a choice: more than one distinct time.</summary>
    public bool NeedsChoice => Options.Count > 1;
}
