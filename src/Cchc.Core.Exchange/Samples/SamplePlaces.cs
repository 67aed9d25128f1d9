using Cchc.Core.Calendars;
using NodaTime;

namespace Cchc.Core.Exchange.Samples;

/// <summary>Where a dossier of a sample stands: its agency, its day and its number there. Counts go by weights in whole numbers.</summary>
internal readonly record struct SamplePlace(int Index, int Agency, LocalDate Day, int Sequence)
{
    /// <summary>The code of the agency; no such province exists.</summary>
    public string AgencyCode => FormattableString.Invariant($"H99.{Agency:00}");
}

/// <summary>Spreads dossiers over agencies and days: by size of the agency, weekday, month; little before and after Tết, and online on days off.</summary>
internal static class SamplePlaces
{
    public const int Agencies = 24;

    private static readonly LocalDate First = new(2025, 1, 2);
    private static readonly LocalDate Last = new(2026, 10, 30);
    private static readonly int[] Months = [95, 85, 105, 100, 100, 105, 115, 125, 105, 100, 100, 90];
    private static readonly int[] Weekdays = [125, 105, 100, 100, 90, 20, 8];
    private static readonly (LocalDate From, LocalDate To)[] Tet = [(new(2025, 1, 18), new(2025, 2, 9)), (new(2026, 2, 7), new(2026, 3, 1))];

    public static IEnumerable<SamplePlace> Of(int dossiers, WorkingCalendar calendar)
    {
        var days = new List<(LocalDate Day, long Weight)>();
        for (var day = First; day <= Last; day = day.PlusDays(1))
        {
            days.Add((day, Weight(day, calendar)));
        }

        var whole = days.Sum(day => day.Weight) * Enumerable.Range(1, Agencies).Sum(Size);
        var (before, sum) = (0L, 0L);
        for (var agency = 1; agency <= Agencies; agency++)
        {
            foreach (var (day, weight) in days)
            {
                sum += weight * Size(agency);
                var end = (long)((decimal)dossiers * sum / whole);
                for (var sequence = 1; before < end; sequence++, before++)
                {
                    yield return new SamplePlace((int)before, agency, day, sequence);
                }
            }
        }
    }

    // The centre of the province, six departments, seventeen communes; some of them small.
    private static long Size(int agency) => agency == 1 ? 30 : agency <= 7 ? 10 : agency % 4 == 0 ? 1 : 4;

    private static long Weight(LocalDate day, WorkingCalendar calendar)
    {
        var weight = (long)Months[day.Month - 1] * (calendar.IsWorkingDay(day) ? Weekdays[(int)day.DayOfWeek - 1] : 6);
        return Array.Exists(Tet, season => day >= season.From && day <= season.To) ? weight / 2 : weight;
    }
}
