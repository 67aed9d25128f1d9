using System.Text.Json.Serialization;
using Cchc.Core.Text;

namespace Cchc.Core.Deadlines;

/// <summary>
/// Where a part of a day (phần lẻ của ngày, such as the half of 0.5 day) ends on a last day of which the office is closed for some hours. No text settles it,
/// as none equates half a day with a session.
/// </summary>
/// <example>
/// <code>
/// using System;
/// using Cchc.Core.Calendars;
/// using Cchc.Core.Deadlines;
/// using Cchc.Core.Deadlines.Times;
/// using Cchc.Core.Text;
/// using NodaTime;
///
/// // Half a day ends on a Tuesday on which the office opens only at 13:00, after a storm.
/// var storm = new CalendarDay
/// {
///     Date = new LocalDate(2026, 9, 15),
///     Kind = DayKind.PartialClosure,
///     Part = new DayPart.Morning(),
///     Name = new BilingualText("Nghỉ tránh bão", "Closed for a storm"),
/// };
/// var calendar = WorkingCalendar.VietnamPublicSector.With(CalendarLayer.Of("province-x", new CalendarEdit.Add(storm)));
/// string Due(ClosedPartOfDay policy)
/// {
///     var calculator = new DeadlineCalculator(calendar, new DeadlineOptions { ClosedPartOfDay = policy });
///     var due = (Deadline.Due)calculator.Compute(new ProcessingTime.WorkingDays(1.5m), new LocalDateTime(2026, 9, 11, 9, 0));
///     return $"{due.Date:uuuu-MM-dd} {due.TimeOfDay:HH:mm}";
/// }
///
/// Console.WriteLine(Due(ClosedPartOfDay.ByOpenHours)); // 2026-09-15 17:00
/// Console.WriteLine(Due(ClosedPartOfDay.BySession)); // 2026-09-15 12:00
/// </code>
/// </example>
[JsonConverter(typeof(WordConverter<ClosedPartOfDay>))]
public enum ClosedPartOfDay
{
    /// <summary>
    /// By hours: as much working time as the part has on an ordinary day, counted while the office is open that day; where the day has not so much left, the
    /// part ends with the day itself. The default.
    /// </summary>
    ByOpenHours = 0,

    /// <summary>By the session: at the hour of the ordinary timetable, though the office may be closed then.</summary>
    BySession = 1,
}
