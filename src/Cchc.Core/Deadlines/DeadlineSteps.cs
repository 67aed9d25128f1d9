using Cchc.Core.Calendars;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Deadlines;

/// <summary>Collects the steps of an explanation while a deadline is computed. When no reasons are wanted it is null, and no text is made.</summary>
internal sealed class DeadlineSteps(WorkingCalendar calendar, LocalDate received)
{
    private readonly List<ExplanationStep> steps = [];

    public IReadOnlyList<ExplanationStep> Steps => steps;

    /// <param name="rule">The rule.</param>
    /// <param name="vi">What it did, in Vietnamese.</param>
    /// <param name="en">The same in English.</param>
    /// <param name="until">The day that the step reaches; null when it does not go beyond the receipt.</param>
    /// <param name="legalBasis">The source; null for that of the rule on the day of receipt.</param>
    /// <param name="daysOff">The days not counted.</param>
    /// <param name="from">The day from which the step counts; null for the receipt.</param>
    /// <param name="counted">The days counted, and how many they are with the part of the last; null where the step counts none.</param>
    public void Add(DeadlineRule rule, string vi, string en, LocalDate? until = null, string? legalBasis = null, IReadOnlyList<CalendarDay>? daysOff = null,
        LocalDate? from = null, (IReadOnlyList<LocalDate> Days, decimal Amount)? counted = null) =>
        steps.Add(new ExplanationStep
        {
            Rule = rule,
            LegalBasis = legalBasis ?? LegalBasisByDate.Of(rule, received),
            Text = new BilingualText(vi.TrimEnd(), en.TrimEnd()),
            DaysOff = daysOff ?? [],
            CountedDays = counted?.Days ?? [],
            DaysCounted = counted?.Amount ?? 0m,
            From = from ?? received,
            To = until ?? received,
            Certainty = RestsOnUnread(legalBasis)
                ? Certainty.Projected
                : calendar.CertaintyOf(LocalDate.Min(received, until ?? received), LocalDate.Max(received, until ?? received)),
        });

    /// <summary>Whether a step rests on a law that is in force but whose text has not been read: nothing that follows from it counts as announced.</summary>
    public bool AnyUnread => steps.Exists(step => RestsOnUnread(step.LegalBasis));

    private static bool RestsOnUnread(string? basis) => basis is not null && basis.Contains(LegalBasisByDate.UnreadCivilStatusLaw);
}
