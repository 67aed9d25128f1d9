namespace Cchc.Core.Tests.Support;

/// <summary>What a piece of work allocates on this thread.</summary>
internal static class Allocations
{
    private const int Rounds = 5;

    /// <summary>The bytes of the round that allocated least: what is made once, on first use or by the compiler, does not count.</summary>
    public static long Least(Action work)
    {
        var least = long.MaxValue;
        for (var round = 0; round < Rounds; round++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            work();
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return least;
    }
}
