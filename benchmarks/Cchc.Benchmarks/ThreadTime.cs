using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Cchc.Benchmarks;

/// <summary>Nanoseconds of a processor that this thread has used: what other programs do meanwhile is not in it. Elsewhere than on Linux the time that passed.</summary>
internal static partial class ThreadTime
{
    private const int ThreadClock = 3; // CLOCK_THREAD_CPUTIME_ID

    public static long Nanoseconds => OperatingSystem.IsLinux() && Read(ThreadClock, out var now) == 0
        ? (now.Seconds * 1_000_000_000) + now.Nanoseconds
        : (long)Stopwatch.GetElapsedTime(0).TotalNanoseconds;

    [LibraryImport("libc", EntryPoint = "clock_gettime")]
    private static partial int Read(int clock, out Moment now);

    [StructLayout(LayoutKind.Sequential)]
    private struct Moment
    {
        public long Seconds;
        public long Nanoseconds;
    }
}
