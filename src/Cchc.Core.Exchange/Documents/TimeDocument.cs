using System.Text;
using System.Text.Json.Serialization;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Text;
using static Cchc.Core.Exchange.Documents.DocumentText;

namespace Cchc.Core.Exchange.Documents;

/// <summary>What a text says about processing times; of a file with the number of its line.</summary>
internal sealed record TimeDocument(
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? Line, string? Text, string? Confidence, string? StartCutOff,
        IReadOnlyList<TimeAlternativeDocument> Alternatives)
{
    public static TimeDocument Of(TimeExpression expression, int? line = null) => new(
        line, Whole(expression.Text), Camel(expression.Confidence), Time(expression.StartRule?.Start.CutOff),
            [.. expression.Alternatives.Select(TimeAlternativeDocument.Of)]);

    /// <summary>Halves of surrogate pairs, which JSON cannot carry, as the replacement character.</summary>
    internal static string? Whole(string? text) =>
        text is not null && text.Any(char.IsSurrogate) ? Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)) : text;
}

/// <summary>One of the times of a text.</summary>
internal sealed record TimeAlternativeDocument(
    decimal? Value, string? Unit, IReadOnlyList<LengthDocument>? Parts, string? CutOff, string? Date, string? YearlyDate, bool IsBeforeDate, string? Condition,
        string? Trigger, string? Words,
    bool IsUpperBound, string? Role, string? Confidence, BilingualText Description)
{
    public static TimeAlternativeDocument Of(TimeAlternative item)
    {
        var length = LengthDocument.Of(item.Time);
        return new(
            length.Value, length.Unit, item.Time is ProcessingTime.Stages stages
                ? [.. stages.Parts.Select(part => LengthDocument.Of(part)).Select(part => part with { Value = part.Value ?? 0 })] : null,
            Time((item.Time as ProcessingTime.SameDay)?.CutOff), Iso((item.Time as ProcessingTime.FixedDate)?.Date),
                item.Time is ProcessingTime.YearlyDate yearly
                ? DateText.MonthDay(yearly.Date) : null,
            item.IsBeforeDate, TimeDocument.Whole(item.Condition), TimeDocument.Whole(item.Trigger), TimeDocument.Whole(item.Words),
            item.IsUpperBound, Camel(item.Role), Camel(item.Confidence),
                new(TimeDocument.Whole(item.Description.Vi)!, TimeDocument.Whole(item.Description.En)!));
    }
}

/// <summary>A length and its unit.</summary>
internal sealed record LengthDocument(decimal? Value, string? Unit)
{
    public static LengthDocument Of(ProcessingTime time) => time switch
    {
        ProcessingTime.WorkingDays days => new(days.Value, "workingDay"),
        ProcessingTime.CalendarDays days => new(days.Value, "calendarDay"),
        ProcessingTime.WorkingHours hours => new(hours.Value, "workingHour"),
        ProcessingTime.ClockHours hours => new(hours.Value, "hour"),
        ProcessingTime.Weeks weeks => new(weeks.Value, "week"),
        ProcessingTime.Months months => new(months.Value, "month"),
        ProcessingTime.Years years => new(years.Value, "year"),
        ProcessingTime.SameDay => new(null, "sameDay"),
        ProcessingTime.Stages => new(null, "mixed"),
        _ => new(null, null),
    };
}
