using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using NodaTime;

namespace Cchc.Core.EntityFrameworkCore;

/// <summary>An instant (thời điểm theo giờ UTC), cut to the microsecond: <c>timestamp with time zone</c> on PostgreSQL, a DateTime in UTC elsewhere.</summary>
public sealed class InstantColumn : ValueConverter<Instant, DateTime>
{
    /// <summary>The converter; it has no settings.</summary>
    public InstantColumn()
        : base(instant => Of(instant), stored => Instant.FromDateTimeUtc(DateTime.SpecifyKind(stored, DateTimeKind.Utc)))
    {
    }

    private static DateTime Of(Instant instant) => instant.InUtc().Year >= 1
        ? new DateTime(Microseconds.Cut(instant.ToDateTimeUtc().Ticks), DateTimeKind.Utc)
        : throw new ArgumentOutOfRangeException(nameof(instant), $"The year {instant.InUtc().Year} cannot be stored: expected 1 to 9999.");
}
