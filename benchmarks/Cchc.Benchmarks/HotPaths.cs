using System.Globalization;
using Cchc.Core.Calendars;
using NodaTime;

namespace Cchc.Benchmarks;

/// <summary>
/// Every hot path beside its baseline in one process, as ratios with their goals: what <c>benchmarks/run.sh</c> writes down. Each setup checks that subject and
/// baseline agree.
/// </summary>
internal static class HotPaths
{
    private const int Dates = 4096;

    private static readonly (string Name, Action<PairRatios, bool> Measure)[] Groups =
    [
        ("calendar", (ratios, _) => Calendar(ratios)),
        ("deadlines", DossierPaths.Deadlines),
        ("search", (ratios, _) => DossierPaths.Search(ratios)),
        ("completeness", (ratios, _) => DossierPaths.Completeness(ratios)),
        ("costs", (ratios, _) => DossierPaths.Costs(ratios)),
#if PEERS
        ("duckdb", (ratios, quick) => DuckDbRatios.Measure(ratios, quick ? 1_000_000 : 10_000_000)),
#endif
    ];

    /// <param name="words">Names of groups, none for all; <c>--quick</c> for fewer pairs.</param>
    public static void Measure(IReadOnlyList<string> words)
    {
        var (quick, names) = (words.Contains("--quick"), words.Where(word => word != "--quick").ToList());
        if (names.Find(name => !Array.Exists(Groups, group => group.Name == name)) is { } unknown)
        {
            throw new ArgumentException($"There is no group \"{unknown}\": expected {string.Join(", ", Groups.Select(group => group.Name))}.", nameof(words));
        }

        var ratios = new PairRatios(quick ? 7 : 15, quick ? 10 : 20);
        foreach (var (name, measure) in Groups)
        {
            if (names.Count == 0 || names.Contains(name))
            {
                PairRatios.Head(CultureInfo.InvariantCulture.TextInfo.ToTitleCase(name));
                measure(ratios, quick);
            }
        }

        Console.WriteLine();
        Console.WriteLine(ratios.Missed.Count == 0 ? "Every goal is met." : $"Goals missed: {string.Join("; ", ratios.Missed)}.");
    }

    private static void Calendar(PairRatios ratios)
    {
        var benchmarks = new CalendarBenchmarks();
        benchmarks.Setup();
        var calendar = WorkingCalendar.VietnamPublicSector;
        var random = new Random(20261122);
        var days = new DateOnly[Dates];
        for (var i = 0; i < Dates; i++)
        {
            days[i] = new DateOnly(2007, 1, 1).AddDays(random.Next(3652));
        }

        var localDays = Array.ConvertAll(days, LocalDate.FromDateOnly);
        if (FlatTables.Load(calendar))
        {
            Flat(ratios, benchmarks, FlatTables.Places(calendar, days));
        }

        Row("is working day, `DateOnly`", "hash set", () => benchmarks.IsWorkingDateOnly(), () => benchmarks.IsWorkingHashSet(), nanoseconds: 1.1);
        Row("add 1, `DateOnly`", "loop over a hash set", () => benchmarks.Add1DateOnly(), () => benchmarks.Add1HashSet(), nanoseconds: 2.5);
        Row("add 20, `DateOnly`", "loop over a hash set", () => benchmarks.Add20DateOnly(), () => benchmarks.Add20HashSet(), 1 / 40d);
        Row("add 250, `DateOnly`", "loop over a hash set", () => benchmarks.Add250DateOnly(), () => benchmarks.Add250HashSet(), nanoseconds: 2.5);
        Row("count a year, `DateOnly`", "loop over a hash set", () => benchmarks.CountYearDateOnly(), () => benchmarks.CountYearHashSet(), 1 / 300d);
        Row("is working day, `LocalDate`", "`DateOnly`", () => benchmarks.IsWorkingLocalDate(), () => benchmarks.IsWorkingDateOnly(), nanoseconds: 5);
        Row("add 20, `LocalDate`", "`DateOnly`", () => benchmarks.Add20LocalDate(), () => benchmarks.Add20DateOnly(), nanoseconds: 5);
        Row("count, `LocalDate`", "`DateOnly`, a year", () => CountLocal(calendar, localDays), () => benchmarks.CountYearDateOnly(), nanoseconds: 5);
        Row("add 20, span of `DateOnly`", "loop over a hash set", () => benchmarks.BatchAddSpan(), () => benchmarks.BatchAddHashSet());
        var peer = new PublicHolidayCalendar(calendar);
        Row("add 20, `DateOnly`", "PublicHoliday 3.17, inexact", () => benchmarks.Add20DateOnly(), () => Peer(peer, days));

        void Row(string path, string beside, Action subject, Action baseline, double? goal = null, double? nanoseconds = null) =>
            ratios.Row(path, beside, subject, baseline, (Dates, Dates), goal, nanoseconds);
    }

    private static void Flat(PairRatios ratios, CalendarBenchmarks benchmarks, int[] places)
    {
        Row("is working day, `DateOnly`", () => benchmarks.IsWorkingDateOnly(), () => FlatTables.IsWorking(places, Dates), 2);
        Row("add 20, `DateOnly`", () => benchmarks.Add20DateOnly(), () => FlatTables.Add(places, 20, Dates));
        Row("count a year, `DateOnly`", () => benchmarks.CountYearDateOnly(), () => FlatTables.Count(places, 365, Dates));

        void Row(string path, Action subject, Action baseline, double? goal = null) => ratios.Row(path, "flat tables in C++", subject, baseline, (Dates, Dates), goal);
    }

    private static int CountLocal(WorkingCalendar calendar, LocalDate[] days)
    {
        var sum = 0;
        foreach (var day in days)
        {
            sum += calendar.Count(day, calendar.End);
        }

        return sum;
    }

    private static long Peer(PublicHolidayCalendar peer, DateOnly[] days)
    {
        var sum = 0L;
        foreach (var day in days)
        {
            sum += peer.BusinessDaysAdd(day.ToDateTime(TimeOnly.MinValue), 20).Ticks;
        }

        return sum;
    }
}
