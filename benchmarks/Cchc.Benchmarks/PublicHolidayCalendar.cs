using Cchc.Core.Calendars;
using PublicHoliday;

namespace Cchc.Benchmarks;

/// <summary>
/// The package PublicHoliday with the days off of the Vietnamese calendar put in, as its users do for a country that it does not know. It has no make-up Saturdays, so its
/// answers are not the official ones; it is here for its speed.
/// </summary>
internal sealed class PublicHolidayCalendar(WorkingCalendar calendar) : PublicHolidayBase
{
    private readonly HashSet<DateTime> off =
        [.. calendar.SpecialDays(calendar.Start, calendar.End).Where(day => !day.IsWorkingDay).Select(day => day.Date.ToDateTimeUnspecified())];

    public override bool IsPublicHoliday(DateTime dt) => off.Contains(dt);

    public override IList<DateTime> PublicHolidays(int year) => [.. off.Where(day => day.Year == year)];

    public override IDictionary<DateTime, string> PublicHolidayNames(int year) => PublicHolidays(year).ToDictionary(day => day, _ => string.Empty);
}
