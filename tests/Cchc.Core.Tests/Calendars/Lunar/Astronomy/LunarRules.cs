namespace Cchc.Core.Tests.Calendars.Lunar.Astronomy;

/// <summary>A lunar month: the day it begins, its number, and whether it is a leap month.</summary>
internal sealed record Month(LocalDate Start, int Year, int Number, bool Leap);

/// <summary>
/// The rules of the Vietnamese calendar (QĐ 121-CP of 08/8/1967), evaluated at UTC+7: a month begins on the day of the new moon; the
/// winter solstice falls in month 11; of thirteen months between two solstices the first without a major solar term is the leap month.
/// </summary>
internal static class LunarRules
{
    /// <summary>All months from month 11 of the year before <paramref name="first"/> to month 10 of <paramref name="last"/>.</summary>
    /// <param name="newMoonDays">Days of new moon, in order, one before and one after the range at least.</param>
    /// <param name="sunSector">Which twelfth of the ecliptic the Sun is in at the beginning of a day (0 = from the spring equinox).</param>
    /// <param name="first">The first year.</param>
    /// <param name="last">The last year.</param>
    public static List<Month> Months(IReadOnlyList<LocalDate> newMoonDays, Func<LocalDate, int> sunSector, int first, int last)
    {
        var months = new List<Month>();
        for (var year = first; year <= last; year++)
        {
            var from = Month11(newMoonDays, sunSector, year - 1);
            var to = Month11(newMoonDays, sunSector, year);
            var leap = to - from == 13 ? Enumerable.Range(from + 1, 12).First(i => sunSector(newMoonDays[i]) == sunSector(newMoonDays[i + 1])) : -1;
            var number = 11;
            for (var i = from; i < to; i++)
            {
                if (i > from && i != leap)
                {
                    number = (number % 12) + 1;
                }

                months.Add(new Month(newMoonDays[i], number >= 11 && i - from < 4 ? year - 1 : year, number, i == leap));
            }
        }

        return months;
    }

    /// <summary>The index of the month that holds the winter solstice: on that day the Sun enters its tenth twelfth (270°).</summary>
    private static int Month11(IReadOnlyList<LocalDate> newMoonDays, Func<LocalDate, int> sunSector, int year)
    {
        var solstice = new LocalDate(year, 12, 18);
        while (sunSector(solstice.PlusDays(1)) != 9)
        {
            solstice = solstice.PlusDays(1);
        }

        var index = newMoonDays.Count - 1;
        while (newMoonDays[index] > solstice)
        {
            index--;
        }

        return index;
    }
}
