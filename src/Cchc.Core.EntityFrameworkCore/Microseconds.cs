namespace Cchc.Core.EntityFrameworkCore;

/// <summary>Moments are cut to the microsecond, the finest that PostgreSQL keeps: every database then holds, and finds, the same value.</summary>
internal static class Microseconds
{
    public static long Cut(long ticks) => ticks - (((ticks % TimeSpan.TicksPerMicrosecond) + TimeSpan.TicksPerMicrosecond) % TimeSpan.TicksPerMicrosecond);
}
