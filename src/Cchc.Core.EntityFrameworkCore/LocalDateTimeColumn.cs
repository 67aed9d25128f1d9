using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using NodaTime;

namespace Cchc.Core.EntityFrameworkCore;

/// <summary>
/// A moment by the clock in Vietnam (giờ Việt Nam) without an offset, cut to the microsecond: <c>timestamp without time zone</c> on PostgreSQL, the provider's
/// column for a DateTime elsewhere; on SQLite the text <c>2026-09-03 16:30:00</c>, whose order is that of the moments.
/// </summary>
public sealed class LocalDateTimeColumn : ValueConverter<LocalDateTime, DateTime>
{
    /// <summary>The converter; it has no settings.</summary>
    public LocalDateTimeColumn()
        : base(moment => Of(moment), stored => LocalDateTime.FromDateTime(DateTime.SpecifyKind(stored, DateTimeKind.Unspecified)))
    {
    }

    private static DateTime Of(LocalDateTime moment) => moment.WithCalendar(CalendarSystem.Iso) is { Year: >= 1 } iso
        ? new DateTime(Microseconds.Cut(iso.ToDateTimeUnspecified().Ticks), DateTimeKind.Unspecified)
        : throw new ArgumentOutOfRangeException(nameof(moment), $"The year {moment.Year} cannot be stored: expected 1 to 9999.");
}
