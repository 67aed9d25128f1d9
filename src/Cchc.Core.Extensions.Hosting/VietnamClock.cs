using Cchc.Core.Calendars;
using NodaTime;

namespace Cchc.Core.Extensions.Hosting;

/// <summary>Today by the clock in Vietnam.</summary>
internal static class VietnamClock
{
    public static LocalDateTime Now(TimeProvider time) => VietnamTime.From(time.GetUtcNow());

    /// <summary>Days from today to the end of what is announced; negative when it has passed.</summary>
    public static int AnnouncedDays(TimeProvider time, WorkingCalendar calendar) => Period.DaysBetween(Now(time).Date, calendar.AnnouncedThrough);
}
