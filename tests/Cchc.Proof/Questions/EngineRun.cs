using System.Diagnostics;

namespace Cchc.Proof.Questions;

/// <summary>Asks both engines as many questions as wanted, on every processor, and sums up by kind.</summary>
internal static class EngineRun
{
    private const int Batch = 2000;

    public static int Ask(long count, int seed)
    {
        var counts = new long[AllQuestions.All.Count, 3];
        var shown = 0;
        var clock = Stopwatch.StartNew();
        for (long done = 0; done < count;)
        {
            var round = (int)Math.Min(16, ((count - done) + Batch - 1) / Batch);
            Parallel.For(0, round, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, i => One((int)((done / Batch) + i)));
            done += round * (long)Batch;
            if (done / 100_000 != (done - (round * (long)Batch)) / 100_000)
                Console.WriteLine($"{done:N0} asked, {clock.Elapsed:hh\\:mm\\:ss}");
        }

        Summary();
        long differ = 0;
        for (var kind = 0; kind < AllQuestions.All.Count; kind++)
            differ += counts[kind, (int)Outcome.Differ];
        return differ == 0 ? 0 : 1;

        void One(int batch)
        {
            var world = new World(unchecked((seed * 7919) + batch));
            for (var i = 0; i < Batch; i++)
            {
                var kind = i % AllQuestions.All.Count;
                var outcome = AllQuestions.Ask(AllQuestions.All[kind].Ask, world, unchecked((((seed * 31) + batch) * 1_000_003) + i), out var difference);
                Interlocked.Increment(ref counts[kind, (int)outcome]);
                if (difference is not null && Interlocked.Increment(ref shown) <= 60)
                    Console.WriteLine($"DIFFER {AllQuestions.All[kind].Name} (seed {seed}, batch {batch}, {i}): {difference} [{world.Options.DayOffReceipt}, {world.Options.ClosedPartOfDay}, {world.Options.OfficeHours}, {world.Calendar.Swaps}]");
            }
        }

        void Summary()
        {
            for (var kind = 0; kind < AllQuestions.All.Count; kind++)
                Console.WriteLine($"{AllQuestions.All[kind].Name}: {counts[kind, 0]:N0} agree, {counts[kind, 1]:N0} differ, {counts[kind, 2]:N0} beyond the decided years");
        }
    }
}
