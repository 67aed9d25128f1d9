using Cchc.Core.Calendars;
using Cchc.Core.Deadlines;
using Cchc.Core.Deadlines.Times;
using NodaTime;

namespace Cchc.Benchmarks;

/// <summary>The hot paths of dossiers, procedures and costs for <see cref="HotPaths"/>.</summary>
internal static class DossierPaths
{
    private const int Some = 4096;

    public static void Deadlines(PairRatios ratios, bool quick)
    {
        var calendar = WorkingCalendar.VietnamPublicSector;
        var (calculator, loop) = (new DeadlineCalculator(calendar), new HashSetCalendar(calendar));
        var batch = Batch.Make(quick ? 1_000_000 : 10_000_000);
        var moments = new LocalDateTime[Some];
        for (var i = 0; i < Some; i++)
        {
            moments[i] = LocalDate.FromDateOnly(batch.Received[i]).At(new LocalTime(8 + (i % 9), 0));
        }

        foreach (var (name, time) in new (string, ProcessingTime)[]
        {
            ("5 working days", new ProcessingTime.WorkingDays(5)), ("30 calendar days", new ProcessingTime.CalendarDays(30)), ("8 working hours", new ProcessingTime.WorkingHours(8)),
        })
        {
            ratios.Row($"deadline of a dossier, {name}", "loop over a hash set, 5 working days", () => Moments(time), () => Loop(5), (Some, Some));
        }

        var due = new DateOnly[batch.Received.Length];
        Row("array of deadlines", "loop over a hash set", () => DeadlineBatch.DueDays(calendar, batch.Received, batch.Days, due), () => LoopOwn(), (due.Length, Some));
        if (!FlatTables.Load(calendar))
        {
            return;
        }

        var (places, flat) = (FlatTables.Places(calendar, batch.Received), new int[due.Length]);
        var pauses = FlatTables.Places(calendar, Array.ConvertAll(batch.Pauses, pause => pause.From));
        var ends = FlatTables.Places(calendar, Array.ConvertAll(batch.Pauses, pause => pause.To));
        var pairs = new int[2 * pauses.Length];
        for (var i = 0; i < pauses.Length; i++)
        {
            (pairs[2 * i], pairs[(2 * i) + 1]) = (pauses[i], ends[i]);
        }

        Row("array of deadlines", "flat tables in C++", () => DeadlineBatch.DueDays(calendar, batch.Received, batch.Days, due), () => FlatTables.Due(places, batch.Days, flat, flat.Length), (due.Length, due.Length), 3);
        Row("array of deadlines, one in four with a pause", "flat tables in C++", () => DeadlineBatch.DueDays(calendar, batch.Received, batch.Days, batch.Pauses, batch.Ends, due),
            () => FlatTables.DuePaused(places, batch.Days, pairs, batch.Ends, flat, flat.Length), (due.Length, due.Length), 8);
        for (var i = 0; i < flat.Length; i++)
        {
            if (due[i].DayNumber - calendar.Start.ToDateOnly().DayNumber != flat[i])
            {
                throw new InvalidOperationException($"The dossier {i} is due on {due[i]:O}, by the flat tables on day {flat[i]}.");
            }
        }

        void Row(string path, string beside, Action subject, Action baseline, (int, int) operations, double? nanoseconds = null) =>
            ratios.Row(path, beside, subject, baseline, operations, nanoseconds: nanoseconds);

        void Moments(ProcessingTime time)
        {
            foreach (var moment in moments)
            {
                calculator.TryGetDue(time, moment, out _, out _);
            }
        }

        void Loop(int days)
        {
            for (var i = 0; i < Some; i++)
            {
                loop.Add(batch.Received[i], days);
            }
        }

        void LoopOwn()
        {
            for (var i = 0; i < Some; i++)
            {
                loop.Add(batch.Received[i], batch.Days[i]);
            }
        }
    }

    public static void Search(PairRatios ratios)
    {
        var benchmarks = new SearchBenchmarks();
        benchmarks.Setup();
        foreach (var (name, search) in new (string, Func<int>)[] { ("`khai sinh`", benchmarks.Phrase), ("`dang ky ket hon`", benchmarks.DangKyKetHon), ("`khai sihn`, a slip", benchmarks.OneSlip) })
        {
            ratios.Row($"search of 7,000 names, {name}", "`Contains` over names folded before", () => search(), () => benchmarks.FoldedBefore(), (1, 1), 1);
        }
    }

    public static void Completeness(PairRatios ratios)
    {
        foreach (var components in new[] { 12, 60, 256 })
        {
            var benchmarks = new ComponentBenchmarks { Components = components };
            benchmarks.Setup();
            ratios.Row($"complete, {components} components", "hash set", () => Compiled(benchmarks), () => Sets(benchmarks), (Some, Some), 1 / 20d);
            ratios.Row($"what is missing, {components} components", "hash set", () => benchmarks.MissingCompiled(), () => benchmarks.MissingHashSet(), (1, 1), 1 / 5d);
        }

        static void Compiled(ComponentBenchmarks benchmarks)
        {
            for (var i = 0; i < Some; i++)
            {
                benchmarks.CompleteCompiled();
            }
        }

        static void Sets(ComponentBenchmarks benchmarks)
        {
            for (var i = 0; i < Some; i++)
            {
                benchmarks.CompleteHashSet();
            }
        }
    }

    public static void Costs(PairRatios ratios)
    {
        var benchmarks = new CostBenchmarks();
        benchmarks.Setup();
        ratios.Row("cost of a portfolio of 56,000 rows", "LINQ, `decimal`", () => benchmarks.Compiled56000(), () => benchmarks.Decimal56000(), (56_000, 56_000), 1 / 40d);
        ratios.Row("the same by 64 agencies, 100,000 rows", "LINQ, `decimal`", () => benchmarks.CompiledByAgency(), () => benchmarks.DecimalByAgency(), (100_000, 100_000), 1 / 40d);
    }

    /// <summary>Dossiers of ten years, 1 to 39 working days, one in four with a pause.</summary>
    internal sealed record Batch(DateOnly[] Received, int[] Days, DeadlineBatch.PausedDays[] Pauses, int[] Ends)
    {
        public static Batch Make(int count)
        {
            var random = new Random(20261122);
            var batch = new Batch(new DateOnly[count], new int[count], new DeadlineBatch.PausedDays[count / 4], new int[count]);
            for (var i = 0; i < count; i++)
            {
                batch.Received[i] = new DateOnly(2015, 1, 1).AddDays(random.Next(4000));
                batch.Days[i] = random.Next(1, 40);
                batch.Ends[i] = (i + 1) / 4;
                if (i % 4 == 3)
                {
                    var from = batch.Received[i].AddDays(random.Next(1, 10));
                    batch.Pauses[i / 4] = new DeadlineBatch.PausedDays(from, from.AddDays(random.Next(1, 20)));
                }
            }

            return batch;
        }
    }
}
