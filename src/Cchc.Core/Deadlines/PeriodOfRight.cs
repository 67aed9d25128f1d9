using System.Text.Json.Serialization;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Deadlines;

/// <summary>
/// A period of right (thời hạn hưởng quyền): months of benefit, fee cycles, terms of office. Unlike a processing time its first day counts, it ends on the day
/// before the corresponding day, and a last day off does not move. Never mix the two.
/// </summary>
/// <remarks>
/// Equal when first day, length, last day and explanation are. Needs no calendar: days off do not matter. Law: Civil Code 2015, art. 147 and 148.
/// </remarks>
/// <example>
/// <code>
/// using System;
/// using Cchc.Core.Deadlines;
/// using Cchc.Core.Deadlines.Times;
/// using NodaTime;
///
/// var benefit = PeriodOfRight.Of(new LocalDate(2026, 1, 31), new ProcessingTime.Months(1));
///
/// Console.WriteLine($"{benefit.LastDay:uuuu-MM-dd}"); // 2026-02-28
/// </code>
/// </example>
public sealed record PeriodOfRight
{
    private PeriodOfRight(LocalDate first, ProcessingTime length, LocalDate last) => (FirstDay, Length, LastDay) = (first, length, last);

    /// <summary>The first day, counted.</summary>
    [JsonConverter(typeof(IsoConverter<LocalDate>))]
    public LocalDate FirstDay { get; }

    /// <summary>How long it is.</summary>
    public ProcessingTime Length { get; }

    /// <summary>The last day, counted.</summary>
    [JsonConverter(typeof(IsoConverter<LocalDate>))]
    public LocalDate LastDay { get; }

    /// <summary>The reason, in one step.</summary>
    public IReadOnlyList<ExplanationStep> Explanation { get; init => field = ValueList.Of(value); } = ValueList.Empty<ExplanationStep>();

    /// <summary>
    /// The period that begins on a day. Where the month of the end has no corresponding day, it ends with the last day of that month: one month from 31 January
    /// ends on 28 or 29 February, one year from 29 February on 28 February (Civil Code 2015, art. 148.3 and 148.4 by analogy).
    /// </summary>
    /// <param name="firstDay">The first day, counted.</param>
    /// <param name="length">Whole calendar days, weeks, months or years, at least one.</param>
    /// <returns>The period with its last day.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="length"/> is null.</exception>
    /// <exception cref="ArgumentException">The length is of another kind, a fraction, or zero.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The period ends after the year 9999.</exception>
    public static PeriodOfRight Of(LocalDate firstDay, ProcessingTime length)
    {
        var first = firstDay.WithCalendar(CalendarSystem.Iso);
        LocalDate last;
        try
        {
            last = (length ?? throw new ArgumentNullException(nameof(length))) switch
            {
                ProcessingTime.CalendarDays { Value: >= 1m } days when decimal.Truncate(days.Value) == days.Value => first.PlusDays((int)days.Value - 1),
                ProcessingTime.Weeks { Value: >= 1 } weeks => first.PlusWeeks(weeks.Value).PlusDays(-1),
                ProcessingTime.Months { Value: >= 1 } months => Before(first, first.PlusMonths(months.Value)),
                ProcessingTime.Years { Value: >= 1 } years => Before(first, first.PlusYears(years.Value)),
                _ => throw new ArgumentException(
                    $"\"{length}\" is not the length of a period of right: expected whole days, weeks, months or years.",
                    nameof(length)),
            };
        }
        catch (Exception error) when (error is OverflowException or ArgumentOutOfRangeException) // days throw another than months
        {
            throw new ArgumentOutOfRangeException(nameof(length), length, "The period ends after the year 9999.");
        }

        var step = new ExplanationStep
        {
            Rule = DeadlineRules.PeriodOfRight,
            LegalBasis = DeadlineRules.PeriodOfRight.Source,
            Text = new BilingualText(
                $"Thời hạn hưởng {length.Description.Vi}: tính cả ngày đầu {DateText.Vi(first)}, ngày cuối {DateText.Vi(last)}; ngày cuối là ngày nghỉ cũng "
                + "không dời.",
                $"A period of right of {length.Description.En}: the first day, {DateText.Iso(first)}, counts, and the last is {DateText.Iso(last)}; it does "
                + "not move when it is a day off."),
        };
        return new PeriodOfRight(first, length, last) { Explanation = [step] };
    }

    private static LocalDate Before(LocalDate first, LocalDate corresponding) => corresponding.Day == first.Day ? corresponding.PlusDays(-1) : corresponding;

    /// <inheritdoc/>
    public override string ToString() => RecordText.Of(nameof(PeriodOfRight), PrintMembers);
}
