using System.Text.Json.Serialization;
using Cchc.Core.Calendars;
using Cchc.Core.Deadlines;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Procedures;
using Cchc.Core.Procedures.Times;
using Cchc.Core.Text;
using NodaTime;
using static Cchc.Core.Exchange.Documents.DocumentText;

namespace Cchc.Core.Exchange.Documents;

/// <summary>An answer about a deadline: that of one time, or the alternatives of a record that states several times.</summary>
internal sealed record DeadlineDocument(
    string? Procedure, string? ProcedureName, IReadOnlyList<TextDocument> Version, string? Received, BilingualText? Time, string? DueDate, string? DueTime,
        string? Certainty,
    string DataVersion, string DataHash, string? AnnouncedThrough, IReadOnlyList<StepDocument> Explanation, IReadOnlyList<ReadingDocument> OtherReadings,
        IReadOnlyList<SourceDocument> Sources,
    string? Condition, bool RemoteOnly, string? Confidence, IReadOnlyList<WordsDocument> Words, bool ChoiceNeeded,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<AlternativeDocument>? Alternatives)
{
    public static DeadlineDocument Of(AlternativeDocument item, Procedure? procedure, LocalDateTime received) => new(
        procedure?.Code.Value, procedure?.Name, [], At(received), item.Time, item.DueDate, item.DueTime, item.Certainty, item.DataVersion, item.DataHash,
            item.AnnouncedThrough,
        item.Explanation, item.OtherReadings, item.Sources, item.Condition, item.RemoteOnly, item.Confidence, item.Words, false, null);

    /// <summary>How the times of the record agree; null for a time typed by hand.</summary>
    public string? RecordTimes { get; init; }

    public IReadOnlyList<TextDocument> Contradictions { get; init; } = [];

    /// <summary>Readings of the words that are in doubt, never chosen.</summary>
    public IReadOnlyList<DoubtfulDocument> Doubtful { get; init; } = [];

    /// <summary>With the calendar as it was known on a day: the data of now, and what differs by them.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? NowDataVersion { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<NowDocument>? NowDifferent { get; init; }
}

/// <summary>A text in both languages that is an item of a list.</summary>
internal sealed record TextDocument(BilingualText Text);

/// <summary>One of the times of a record, with its deadline.</summary>
internal sealed record AlternativeDocument(
    int Number, BilingualText Time, string? DueDate, string? DueTime, string? Certainty, string DataVersion, string DataHash, string? AnnouncedThrough,
        IReadOnlyList<StepDocument> Explanation,
    IReadOnlyList<ReadingDocument> OtherReadings, IReadOnlyList<SourceDocument> Sources, string? Condition, bool RemoteOnly, string? Confidence,
        IReadOnlyList<WordsDocument> Words, string? Error)
{
    public static AlternativeDocument Of(int number, ProcessingTime time, Deadline? deadline, TimeOption? option, string? error, WorkingCalendar calendar)
    {
        var due = deadline as Deadline.Due;
        return new(
            number, time.Description, Iso(due?.Date), DocumentText.Time(due?.TimeOfDay), Camel(due?.Certainty), calendar.DataVersion, calendar.ContentHash,
                Iso(calendar.AnnouncedThrough),
            [.. (deadline?.Explanation ?? []).Select(StepDocument.Of)], [.. (due?.OtherReadings ?? []).Select(ReadingDocument.Of)],
                [.. (option?.Sources ?? []).Select(SourceDocument.Of)],
            option?.Condition, option?.IsRemote == true, Camel(option?.Confidence), [.. (option?.Words ?? []).Select(WordsDocument.Of)], error);
    }
}

/// <summary>A reading of a record in doubt, with its deadline.</summary>
internal sealed record DoubtfulDocument(BilingualText Time, string? DueDate, string? DueTime, string? Condition, bool RemoteOnly, string? Confidence,
    IReadOnlyList<WordsDocument> Words, string? Error)
{
    public static DoubtfulDocument Of(ProcessingTime time, Deadline? deadline, TimeOption? option, string? error) => new(
        time.Description, Iso((deadline as Deadline.Due)?.Date), DocumentText.Time((deadline as Deadline.Due)?.TimeOfDay), option?.Condition,
            option?.IsRemote == true, Camel(option?.Confidence),
        [.. (option?.Words ?? []).Select(WordsDocument.Of)], error);
}

/// <summary>What an answer of then is now.</summary>
internal sealed record NowDocument(string Number, string? DueDate, string? DueTime, int CalendarDays, BilingualText Text)
{
    public static NowDocument Of(MovedDeadline move) => new(move.Id, Iso(move.After.Date), Time(move.After.TimeOfDay), move.CalendarDays, move.Description);
}

/// <summary>A step of an explanation; the choice between times has no days.</summary>
internal sealed record StepDocument(string Rule, string LegalBasis, BilingualText Text, string? Certainty, string? From, string? To,
    IReadOnlyList<DayDocument> DaysOff)
{
    public static StepDocument Of(ExplanationStep step) => new(
        step.Rule.Code, step.LegalBasis, step.Text, Camel(step.Certainty), step.From == default ? null : Iso(step.From), step.To == default ? null
            : Iso(step.To), [.. step.DaysOff.Select(DayDocument.Of)]);
}

/// <summary>Another reading of the law, with the due moment it leads to.</summary>
internal sealed record ReadingDocument(string Rule, BilingualText Text, string? DueDate, string? DueTime, string? Certainty)
{
    public static ReadingDocument Of(Deadline.Reading reading) =>
        new(reading.Rule.Code, reading.Text, Iso(reading.Date), Time(reading.TimeOfDay), Camel(reading.Certainty));
}

/// <summary>A place of the record that states a time: a row of the channels or of the cases.</summary>
internal sealed record SourceDocument(
    string Kind, [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Channel,
        [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Case,
    int Row, string Description, string Stated)
{
    public static SourceDocument Of(TimeSource source)
    {
        var stated = source.Stated.ToString();
        return source switch
        {
            TimeSource.OfChannel row => new("channel", Camel(row.Channel.Method), null, row.Row, row.Channel.Description, stated),
            TimeSource.OfCase item => new("case", null, item.Case.Code, item.Row, item.Case.Name, stated),
            _ => throw new InvalidOperationException(source.GetType().Name),
        };
    }
}

/// <summary>Words of the record that state a time.</summary>
internal sealed record WordsDocument(
    string Kind, [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Channel,
        [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Case,
    int Row, string Description, string Quote, string? Condition, string? Trigger, string? Role, string? Confidence)
{
    public static WordsDocument Of(TimeWords words)
    {
        var (place, item) = (SourceDocument.Of(words.Source), words.Alternative);
        return new(place.Kind, place.Channel, place.Case, place.Row, place.Description, item.Words, item.Condition, item.Trigger, Camel(item.Role),
            Camel(item.Confidence));
    }
}
