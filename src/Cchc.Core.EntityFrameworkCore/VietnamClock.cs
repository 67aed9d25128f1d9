using Cchc.Core.Calendars;
using NodaTime;

namespace Cchc.Core.EntityFrameworkCore;

/// <summary>What the clock on the wall in Vietnam shows, cut to the microsecond as columns are.</summary>
internal static class VietnamClock
{
    public static LocalDateTime Now(TimeProvider time)
    {
        var utc = time.GetUtcNow().UtcDateTime;
        return VietnamTime.From(new DateTime(Microseconds.Cut(utc.Ticks), DateTimeKind.Utc));
    }
}
