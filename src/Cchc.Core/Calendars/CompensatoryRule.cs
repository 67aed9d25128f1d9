using NodaTime;

namespace Cchc.Core.Calendars;

/// <summary>
/// Where holidays on weekly rest days are made up for (nghỉ bù): each on the next weekday that is neither a holiday nor taken already, in
/// the order of the holidays. Bộ luật Lao động 2019, art. 111.3; 2012, art. 115.3; 1994, art. 73.
/// </summary>
internal static class CompensatoryRule
{
    /// <param name="holidays">All holidays around, in order.</param>
    /// <param name="madeUp">Which of them are made up for.</param>
    /// <returns>The make-up day of each holiday that needs one.</returns>
    public static IEnumerable<(LocalDate Holiday, LocalDate Day)> Apply(IReadOnlyCollection<LocalDate> holidays, Func<LocalDate, bool> madeUp)
    {
        var taken = new HashSet<LocalDate>(holidays);
        foreach (var holiday in holidays.OrderBy(day => day).Where(day => IsWeekend(day) && madeUp(day)))
        {
            var day = holiday.PlusDays(1);
            while (IsWeekend(day) || taken.Contains(day))
            {
                day = day.PlusDays(1);
            }

            taken.Add(day);
            yield return (holiday, day);
        }
    }

    public static bool IsWeekend(LocalDate day) => day.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday;
}
