using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using NodaTime;

namespace Cchc.Core.EntityFrameworkCore;

/// <summary>A time of day (giờ trong ngày) as <c>time</c>, cut to the microsecond; on SQLite the text <c>16:30:00</c>.</summary>
public sealed class LocalTimeColumn : ValueConverter<LocalTime, TimeOnly>
{
    /// <summary>The converter; it has no settings.</summary>
    public LocalTimeColumn()
        : base(time => new TimeOnly(Microseconds.Cut(time.TickOfDay)), stored => LocalTime.FromTicksSinceMidnight(stored.Ticks))
    {
    }
}
