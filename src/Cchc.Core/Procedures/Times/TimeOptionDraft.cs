using Cchc.Core.Deadlines.Times;

namespace Cchc.Core.Procedures.Times;

/// <summary>An option while the places and words of a record are brought together.</summary>
internal sealed class TimeOptionDraft(ProcessingTime time, ProcessingTime? otherTime = null)
{
    public ProcessingTime Time => time;

    public ProcessingTime? OtherTime => otherTime;

    /// <summary>The places whose fields state it; empty when only words do.</summary>
    public List<TimeSource> Sources { get; } = [];

    /// <summary>The words that state it too, or alone.</summary>
    public List<TimeWords> Words { get; } = [];

    /// <summary>How the field was read, where its text changes the reading.</summary>
    public StatedTimeReading? Reading { get; init; }

    /// <summary>The time to which a remote addition was added; null for any other option.</summary>
    public TimeOptionDraft? Base { get; init; }

    /// <summary>When it begins, as the text that states it says; null when it says nothing.</summary>
    public StartRule? StartRule { get; set; }

    public bool IsField => Sources.Count > 0;

    /// <summary>Whether it holds for remote communes only: all words that state it say so, or, where no words do, all rows whose fields state it.</summary>
    public bool IsRemote => Words.Count > 0
        ? Words.TrueForAll(item => item.Alternative.Role == TimeRole.RemoteAddition || RemotePlaces.IsNamed(item.Alternative.Condition))
        : Sources.Count > 0 && Sources.TrueForAll(RemotePlaces.IsRow);

    /// <summary>The cases named by the words, all of which name one; null when it holds in general.</summary>
    public string? Condition => Words.Count > 0 && Words.TrueForAll(item => !string.IsNullOrEmpty(item.Alternative.Condition))
        ? string.Join("; ", Words.Select(item => item.Alternative.Condition!).Distinct(StringComparer.Ordinal))
        : null;

    /// <summary>The event from which all its words count it where none of them counts from the receipt; null otherwise.</summary>
    public string? OtherStart => Words.Count > 0 && Words.TrueForAll(item =>
        item.Alternative is { Role: TimeRole.Main or TimeRole.Verification, Trigger: { } trigger } && !ReceiptTrigger.Is(trigger))
        ? Words[0].Alternative.Trigger : null;

    /// <summary>Whether a time in words is this one, perhaps by another name.</summary>
    public bool Is(ProcessingTime stated) => SameTime.SameDue(Time, stated) || (OtherTime is not null && SameTime.SameDue(OtherTime, stated));

    public void Add(TimeWords words)
    {
        if (!Words.Contains(words))
        {
            Words.Add(words);
        }
    }
}
