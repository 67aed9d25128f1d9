using NodaTime;

namespace Cchc.Core.EntityFrameworkCore;

/// <summary>What the clock on the wall in Vietnam shows, cut to the microsecond as columns are.</summary>
internal static class VietnamClock
{
    private static readonly DateTimeZone Zone = DateTimeZone.ForOffset(Offset.FromHours(7)); // UTC+7 since 13/6/1975, no summer time

    public static LocalDateTime Now(TimeProvider time)
    {
        var utc = time.GetUtcNow().UtcDateTime;
        return Instant.FromDateTimeUtc(new DateTime(Microseconds.Cut(utc.Ticks), DateTimeKind.Utc)).InZone(Zone).LocalDateTime;
    }
}
