using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using Cchc.Core.Calendars;
using NodaTime;

namespace Cchc.Benchmarks;

/// <summary>Is-working-day, add and count over 4,096 random dates, beside the loop over a <c>HashSet&lt;DateOnly&gt;</c>. Times are per date.</summary>
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
[CategoriesColumn]
public class CalendarBenchmarks
{
    private const int Dates = 4096;
    private readonly WorkingCalendar calendar = WorkingCalendar.VietnamPublicSector;
    private readonly HashSetCalendar loop = new(WorkingCalendar.VietnamPublicSector);
    private readonly DateOnly[] days = new DateOnly[Dates];
    private readonly LocalDate[] localDays = new LocalDate[Dates];
    private readonly DateOnly[] later = new DateOnly[Dates];
    private readonly DateOnly[] results = new DateOnly[Dates];
    private readonly int[] twenties = new int[Dates];
    private readonly int[] counts = new int[Dates];

    [GlobalSetup]
    public void Setup()
    {
        var random = new Random(20261122);
        for (var i = 0; i < Dates; i++)
        {
            // From 2007 to 2016: ten more years fit behind every date.
            days[i] = new DateOnly(2007, 1, 1).AddDays(random.Next(3652));
            localDays[i] = LocalDate.FromDateOnly(days[i]);
            later[i] = days[i].AddDays(28);
            twenties[i] = 20;
            if (loop.Add(days[i], 250) != calendar.Add(days[i], 250) || loop.Count(days[i], days[i].AddYears(1)) != calendar.Count(days[i], days[i].AddYears(1)))
            {
                throw new InvalidOperationException($"The baseline and the calendar differ at {days[i]:O}.");
            }
        }
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Dates), BenchmarkCategory("is working day")]
    public int IsWorkingHashSet() { var sum = 0; foreach (var day in days) { sum += loop.IsWorkingDay(day) ? 1 : 0; } return sum; }

    [Benchmark(OperationsPerInvoke = Dates), BenchmarkCategory("is working day")]
    public int IsWorkingDateOnly() { var sum = 0; foreach (var day in days) { sum += calendar.IsWorkingDay(day) ? 1 : 0; } return sum; }

    [Benchmark(OperationsPerInvoke = Dates), BenchmarkCategory("is working day")]
    public int IsWorkingLocalDate() { var sum = 0; foreach (var day in localDays) { sum += calendar.IsWorkingDay(day) ? 1 : 0; } return sum; }

    [Benchmark(Baseline = true, OperationsPerInvoke = Dates), BenchmarkCategory("add 1")]
    public int Add1HashSet() => AddLoop(1);

    [Benchmark(OperationsPerInvoke = Dates), BenchmarkCategory("add 1")]
    public int Add1DateOnly() => AddDateOnly(1);

    [Benchmark(OperationsPerInvoke = Dates), BenchmarkCategory("add 1")]
    public int Add1LocalDate() => AddLocalDate(1);

    [Benchmark(Baseline = true, OperationsPerInvoke = Dates), BenchmarkCategory("add 20")]
    public int Add20HashSet() => AddLoop(20);

    [Benchmark(OperationsPerInvoke = Dates), BenchmarkCategory("add 20")]
    public int Add20DateOnly() => AddDateOnly(20);

    [Benchmark(OperationsPerInvoke = Dates), BenchmarkCategory("add 20")]
    public int Add20LocalDate() => AddLocalDate(20);

    [Benchmark(Baseline = true, OperationsPerInvoke = Dates), BenchmarkCategory("add 250")]
    public int Add250HashSet() => AddLoop(250);

    [Benchmark(OperationsPerInvoke = Dates), BenchmarkCategory("add 250")]
    public int Add250DateOnly() => AddDateOnly(250);

    [Benchmark(OperationsPerInvoke = Dates), BenchmarkCategory("add 250")]
    public int Add250LocalDate() => AddLocalDate(250);

    [Benchmark(Baseline = true, OperationsPerInvoke = Dates), BenchmarkCategory("count 1 year")]
    public int CountYearHashSet() { var sum = 0; foreach (var day in days) { sum += loop.Count(day, day.AddDays(365)); } return sum; }

    [Benchmark(OperationsPerInvoke = Dates), BenchmarkCategory("count 1 year")]
    public int CountYearDateOnly() { var sum = 0; foreach (var day in days) { sum += calendar.Count(day, day.AddDays(365)); } return sum; }

    [Benchmark(Baseline = true, OperationsPerInvoke = Dates), BenchmarkCategory("count 10 years")]
    public int CountTenYearsHashSet() { var sum = 0; foreach (var day in days) { sum += loop.Count(day, day.AddDays(3652)); } return sum; }

    [Benchmark(OperationsPerInvoke = Dates), BenchmarkCategory("count 10 years")]
    public int CountTenYearsDateOnly() { var sum = 0; foreach (var day in days) { sum += calendar.Count(day, day.AddDays(3652)); } return sum; }

    [Benchmark(Baseline = true, OperationsPerInvoke = Dates), BenchmarkCategory("batch add 20")]
    public int BatchAddHashSet() => AddLoop(20);

    [Benchmark(OperationsPerInvoke = Dates), BenchmarkCategory("batch add 20")]
    public int BatchAddSpan() { calendar.Add(days, 20, results); return results[^1].DayNumber; }

    [Benchmark(OperationsPerInvoke = Dates), BenchmarkCategory("batch add 20")]
    public int BatchAddSpanOwnCounts() { calendar.Add(days, twenties, results); return results[^1].DayNumber; }

    [Benchmark(Baseline = true, OperationsPerInvoke = Dates), BenchmarkCategory("batch count 28 days")]
    public int BatchCountHashSet() { var sum = 0; for (var i = 0; i < Dates; i++) { sum += loop.Count(days[i], later[i]); } return sum; }

    [Benchmark(OperationsPerInvoke = Dates), BenchmarkCategory("batch count 28 days")]
    public int BatchCountSpan() { calendar.Count(days, later, counts); return counts[^1]; }

    private int AddLoop(int n) { var sum = 0; foreach (var day in days) { sum += loop.Add(day, n).DayNumber; } return sum; }

    private int AddDateOnly(int n) { var sum = 0; foreach (var day in days) { sum += calendar.Add(day, n).DayNumber; } return sum; }

    private int AddLocalDate(int n) { var sum = 0; foreach (var day in localDays) { sum += calendar.Add(day, n).Day; } return sum; }
}
