using System.Globalization;
using System.Text;
using Cchc.Core.Calendars;
using Cchc.Core.Text;
using NodaTime;
using NodaTime.Text;

namespace Cchc.Core.Exchange;

/// <summary>
/// Writes the special days of a working calendar as iCalendar (RFC 5545), to be imported or subscribed to in calendar programs: one
/// all-day event a day, with its documents in the description. Projected days are tentative.
/// </summary>
public static class ICalendarWriter
{
    private const int LongestLine = 75; // octets, RFC 5545 section 3.1
    private static readonly LocalDatePattern Basic = LocalDatePattern.CreateWithInvariantCulture("uuuuMMdd");

    /// <summary>Writes the days of a range.</summary>
    /// <param name="calendar">The calendar.</param>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day, included. Earlier than <paramref name="from"/>: a calendar without events.</param>
    /// <param name="language">The language of the summaries; descriptions hold both names.</param>
    /// <returns>The text, lines ended by CR LF and folded at 75 octets. The same input gives the same text.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="calendar"/> is null.</exception>
    /// <exception cref="CalendarRangeException">One of the days is outside the calendar.</exception>
    public static string Write(WorkingCalendar calendar, LocalDate from, LocalDate to, Language language = Language.Vietnamese)
    {
        if (calendar is null)
        {
            throw new ArgumentNullException(nameof(calendar));
        }

        // The library reads no clock: an event is stamped with the last decision that the calendar knows.
        var stamp = calendar.SpecialDays(calendar.Start, calendar.End).Concat(calendar.PartsOfDays(calendar.Start, calendar.End)).Max(day => day.DecidedOn) ?? calendar.Start;
        var text = new StringBuilder();
        Line(text, "BEGIN:VCALENDAR");
        Line(text, "VERSION:2.0");
        Line(text, $"PRODID:-//Cchc.Core//{Escape(calendar.DataVersion)}//{(language == Language.English ? "EN" : "VI")}");
        Line(text, "CALSCALE:GREGORIAN");
        Line(text, "METHOD:PUBLISH");
        Line(text, "X-WR-CALNAME:" + Escape(language == Language.English ? "Vietnamese public sector: days off and make-up days" : "Lịch nghỉ lễ, tết và làm bù khu vực công"));
        foreach (var day in calendar.SpecialDays(from, to).Where(day => day.Kind is not (DayKind.WorkingDay or DayKind.WeeklyRest)).Concat(calendar.PartsOfDays(from, to)).OrderBy(day => day.Date))
        {
            Event(text, day, stamp, calendar.DataVersion, language);
        }

        Line(text, "END:VCALENDAR");
        return text.ToString();
    }

    private static void Event(StringBuilder text, CalendarDay day, LocalDate stamp, string dataVersion, Language language)
    {
        var certainty = day.Certainty == Certainty.Projected ? "dự kiến / projected" : "đã công bố / announced";
        Line(text, "BEGIN:VEVENT");
        Line(text, $"UID:{DateText.Iso(day.Date)}-{day.Kind}{(day.IsLocal ? "-" + Escape($"{day.Layer}-{day.Id}".Replace('@', '_')) : string.Empty)}@cchc.core");
        Line(text, $"DTSTAMP:{Basic.Format(stamp)}T000000Z");
        Line(text, $"DTSTART;VALUE=DATE:{Basic.Format(day.Date)}");
        Line(text, $"DTEND;VALUE=DATE:{Basic.Format(day.Date.PlusDays(1))}");
        Line(text, $"SUMMARY:{Escape(day.Name.In(language) + (day.Part is null ? string.Empty : $" ({day.Part})"))}");
        Line(text, $"DESCRIPTION:{Escape($"{day.Name.Vi}\n{day.Name.En}\n{day.LegalBasis}\n{certainty}\n{dataVersion}")}");
        Line(text, $"CATEGORIES:{day.Kind}");
        Line(text, $"STATUS:{(day.Certainty == Certainty.Projected ? "TENTATIVE" : "CONFIRMED")}");
        Line(text, "TRANSP:TRANSPARENT");
        Line(text, "END:VEVENT");
    }

    /// <summary>A TEXT value: backslash, semicolon, comma and line break are escaped (RFC 5545 section 3.3.11).</summary>
    private static string Escape(string text) =>
        string.Concat(text.Replace("\\", "\\\\").Replace(";", "\\;").Replace(",", "\\,").Replace("\n", "\\n").Select(c => char.IsControl(c) ? ' ' : HiddenMarks.Turns(c) ? '\uFFFD' : c));

    /// <summary>One content line, folded so that no line is longer than 75 octets and no character is torn.</summary>
    private static void Line(StringBuilder text, string line)
    {
        var octets = 0;
        var elements = StringInfo.GetTextElementEnumerator(line);
        while (elements.MoveNext())
        {
            var element = elements.GetTextElement();
            var length = Encoding.UTF8.GetByteCount(element);
            if (octets + length > LongestLine)
            {
                text.Append("\r\n ");
                octets = 1;
            }

            text.Append(element);
            octets += length;
        }

        text.Append("\r\n");
    }
}
