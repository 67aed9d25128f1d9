using Cchc.Core.Calendars;
using Cchc.Core.Deadlines;
using Cchc.Core.Deadlines.Times;

namespace Cchc.Core.Tests.Documentation;

/// <summary>The example of docs/how-to/local-calendar.md, compiled as it stands there.</summary>
internal static class LocalCalendarExample
{
    public static void Run(TextWriter Console)
    {
        // <example>
        using var file = File.OpenRead("quang-nam.json");
        var calendar = WorkingCalendar.VietnamPublicSector.With(CalendarLayer.Load(file, "quang-nam.json"));

        // Office hours by weekday and season; the last rule that fits a day decides.
        var timetable = OfficeTimetable.Parse("07:30-11:30,13:30-17:00 | Fri 07:30-11:30,13:30-16:30 | 04-16..10-15 07:00-11:30,13:30-17:00");
        var hours = new WorkingTime(calendar, timetable);
        var received = new LocalDateTime(2022, 9, 27, 10, 0);
        Console.WriteLine($"{hours.Add(received, Duration.FromHours(8)):uuuu-MM-dd HH:mm}");
        Console.WriteLine(hours.Count(received, new LocalDateTime(2022, 9, 28, 15, 0)).TotalHours);

        var calculator = new DeadlineCalculator(calendar, new DeadlineOptions { OfficeHours = timetable });
        var due = (Deadline.Due)calculator.Compute(new ProcessingTime.WorkingHours(8), received);
        Console.WriteLine($"{due.Date:uuuu-MM-dd}, {due.DataVersion}");
        // </example>
    }
}
