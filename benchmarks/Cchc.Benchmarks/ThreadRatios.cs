using System.Diagnostics;
using System.Globalization;
using Cchc.Core.Calendars;
using Cchc.Core.Deadlines;

namespace Cchc.Benchmarks;

/// <summary>The array of deadlines on two threads, each with a half, beside one thread; by the clock on the wall, so the machine must have two free cores.</summary>
internal static class ThreadRatios
{
    private const int Pairs = 31;

    public static void Measure()
    {
        var calendar = WorkingCalendar.VietnamPublicSector;
        var batch = DossierPaths.Batch.Make(10_000_000);
        var (one, two, half) = (new DateOnly[batch.Days.Length], new DateOnly[batch.Days.Length], batch.Days.Length / 2);
        var ends = Array.ConvertAll(batch.Ends[half..], end => end - batch.Ends[half - 1]);
        Console.WriteLine("| path | two threads / one | quarters | ms on one | ms on two |");
        Console.WriteLine("|---|---:|---|---:|---:|");
        Row("10,000,000 deadlines", One, () => Parallel.Invoke(
            () => DeadlineBatch.DueDays(calendar, batch.Received.AsSpan(0, half), batch.Days.AsSpan(0, half), two.AsSpan(0, half)),
            () => DeadlineBatch.DueDays(calendar, batch.Received.AsSpan(half), batch.Days.AsSpan(half), two.AsSpan(half))));
        Row("the same, one in four with a pause", OnePaused, () => Parallel.Invoke(
            () => DeadlineBatch.DueDays(calendar, batch.Received.AsSpan(0, half), batch.Days.AsSpan(0, half), batch.Pauses.AsSpan(0, batch.Ends[half - 1]), batch.Ends.AsSpan(0, half), two.AsSpan(0, half)),
            () => DeadlineBatch.DueDays(calendar, batch.Received.AsSpan(half), batch.Days.AsSpan(half), batch.Pauses.AsSpan(batch.Ends[half - 1]), ends, two.AsSpan(half))));

        void One() => DeadlineBatch.DueDays(calendar, batch.Received, batch.Days, one);

        void OnePaused() => DeadlineBatch.DueDays(calendar, batch.Received, batch.Days, batch.Pauses, batch.Ends, one);

        void Row(string path, Action single, Action parallel)
        {
            var (ratios, ones, twos) = (new double[Pairs], new double[Pairs], new double[Pairs]);
            for (var i = -3; i < Pairs; i++) // three rounds for the compiler
            {
                var (first, second) = (Time(single), Time(parallel));
                if (i >= 0)
                {
                    (ratios[i], ones[i], twos[i]) = (second / first, first, second);
                }
            }

            if (!one.AsSpan().SequenceEqual(two))
            {
                throw new InvalidOperationException("Two threads found other days than one.");
            }

            Array.ForEach([ratios, ones, twos], Array.Sort);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"| {path} | {ratios[Pairs / 2]:F2} | {ratios[Pairs / 4]:F2}–{ratios[Pairs * 3 / 4]:F2} | {ones[Pairs / 2]:F1} | {twos[Pairs / 2]:F1} |"));
        }

        static double Time(Action action)
        {
            var begun = Stopwatch.GetTimestamp();
            action();
            return Stopwatch.GetElapsedTime(begun).TotalMilliseconds;
        }
    }
}
