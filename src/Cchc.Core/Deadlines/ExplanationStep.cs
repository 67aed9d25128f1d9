using System.Text.Json.Serialization;
using Cchc.Core.Calendars;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Deadlines;

/// <summary>One step of an explanation: a rule applied, its source, and what it did. Equal when all parts are.</summary>
public sealed partial record ExplanationStep
{
    /// <summary>The rule that was applied.</summary>
    public required DeadlineRule Rule { get; init; }

    /// <summary>The legal source in force on the day of receipt, or the documents of the days named. Never empty.</summary>
    public required string LegalBasis { get; init; }

    /// <summary>What the step did, as a sentence.</summary>
    public required BilingualText Text { get; init; }

    /// <summary>The days that the step did not count, each with its own record. Empty when it passed over none.</summary>
    public IReadOnlyList<CalendarDay> DaysOff { get; init => field = ValueList.Of(value); } = ValueList.Empty<CalendarDay>();

    /// <summary>
    /// The days that the step counted one by one (ngày được tính), in order: those that a picture numbers. Empty for a step that counts none, such as a term in
    /// months or hours.
    /// </summary>
    [JsonConverter(typeof(ListConverter<LocalDate, IsoConverter<LocalDate>>))]
    public IReadOnlyList<LocalDate> CountedDays { get; init => field = ValueList.Of(value); } = ValueList.Empty<LocalDate>();

    /// <summary>How many days the step counted, with the part of the last one: 3.5 for the four days of a term of 3.5. 0 where it counts none.</summary>
    public decimal DaysCounted { get; init; }

    /// <summary>The day from which the step counts; the day itself is not counted where days are.</summary>
    [JsonConverter(typeof(IsoConverter<LocalDate>))]
    public LocalDate From { get; init; }

    /// <summary>The day that the step reaches; the same as <see cref="From"/> when it goes nowhere.</summary>
    [JsonConverter(typeof(IsoConverter<LocalDate>))]
    public LocalDate To { get; init; }

    /// <summary>The days that the step did not count, grouped by their reason, in the order in which each reason first occurs.</summary>
    [JsonIgnore]
    public IReadOnlyList<SkippedDays> SkippedByReason => SkippedDays.Group(DaysOff);

    /// <summary>Whether the days from the receipt to the day that the step reaches are announced, or one of them is projected.</summary>
    public Certainty Certainty { get; init; }

    /// <summary>The <see cref="LegalBasis"/> in one language, as letters cite it: point, clause, article, then the document.</summary>
    /// <param name="language">The language. In English the kinds of documents are translated; names that have no English one stay.</param>
    /// <returns>For example <c>khoản 3 Điều 5 Luật Hộ tịch số 60/2014/QH13</c>, <c>art. 5(3) of the Law on Civil Status No. 60/2014/QH13</c>.</returns>
    public string LegalBasisIn(Language language) => Citation.In(LegalBasis, language);

    /// <summary>The Vietnamese sentence with its source.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{Text.Vi} [{Rule.Code}; {LegalBasis}]";
}
