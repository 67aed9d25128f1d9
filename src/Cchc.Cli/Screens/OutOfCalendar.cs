using Cchc.Cli.Texts;
using Cchc.Core.Calendars;
using NodaTime.Text;

namespace Cchc.Cli.Screens;

/// <summary>That a day lies outside the calendar, in the language in use: the exception of the library is English and may name a sum.</summary>
internal static class OutOfCalendar
{
    public static string Text(CalendarRangeException error) => LocalDatePattern.Iso.Parse(error.What) is { Success: true } day
        ? Say.Text("input.dayOutOfCalendar", Words.Date(day.Value), Words.Date(error.Start), Words.Date(error.End))
        : Say.Text("input.outOfCalendar", Words.Date(error.Start), Words.Date(error.End));
}
