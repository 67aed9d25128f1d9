using Cchc.Core.Calendars;
using NodaTime;

namespace Cchc.Core.Extensions.Hosting;

/// <summary>The clock in Vietnam, seven hours ahead of UTC all year.</summary>
internal static class VietnamClock
{
    private static readonly Offset Vietnam = Offset.FromHours(7);

    public static LocalDateTime Now(TimeProvider time) => Instant.FromDateTimeOffset(time.GetUtcNow()).WithOffset(Vietnam).LocalDateTime;

    /// <summary>Days from today to the end of what is announced; negative when it has passed.</summary>
    public static int AnnouncedDays(TimeProvider time, WorkingCalendar calendar) => Period.DaysBetween(Now(time).Date, calendar.AnnouncedThrough);
}
