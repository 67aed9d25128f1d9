using System.Globalization;
using System.Text;
using Cchc.Core.Calendars;
using Cchc.Core.Text;
using NodaTime;
using NodaTime.Text;

namespace Cchc.Core.Exchange.Calendars;

/// <summary>
/// Writes the special days of a working calendar as iCalendar (RFC 5545), to be imported or subscribed to in calendar programs: one
/// all-day event a day, with its documents in the description. Projected days are tentative; what a later decision withdrew is cancelled, and an
/// event that was revised has a higher sequence number, so that programs which took the earlier one in drop or change it.
/// </summary>
public static class ICalendarWriter
{
    private const int LongestLine = 75; // octets, RFC 5545 section 3.1
    private static readonly LocalDatePattern Basic = LocalDatePattern.CreateWithInvariantCulture("uuuuMMdd");

    /// <summary>Writes the days of a range.</summary>
    /// <param name="calendar">The calendar.</param>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day, included. Earlier than <paramref name="from"/>: a calendar without events.</param>
    /// <param name="language">The language of the texts.</param>
    /// <returns>The text, lines ended by CR LF and folded at 75 octets. The same input gives the same text.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="calendar"/> is null.</exception>
    /// <exception cref="CalendarRangeException">One of the days is outside the calendar.</exception>
    public static string Write(WorkingCalendar calendar, LocalDate from, LocalDate to, Language language = Language.Vietnamese)
    {
        ArgumentNullException.ThrowIfNull(calendar);

        // The library reads no clock: an event is stamped with the last decision that the calendar knows.
        var events = CalendarEvents.Of(calendar, from, to);
        var stamp = calendar.SpecialDays(calendar.Start, calendar.End).Concat(calendar.PartsOfDays(calendar.Start, calendar.End))
            .Concat(calendar.RestoredDays(calendar.Start, calendar.End)).Max(day => day.DecidedOn);
        stamp = events.Where(item => item.IsCancelled).Select(item => item.WithdrawnOn).Append(stamp).Max() ?? calendar.Start;
        var text = new StringBuilder();
        Line(text, "BEGIN:VCALENDAR");
        Line(text, "VERSION:2.0");
        Line(text, $"PRODID:-//Cchc.Core//{Escape(calendar.DataVersion)}//{(language == Language.English ? "EN" : "VI")}");
        Line(text, "CALSCALE:GREGORIAN");
        Line(text, "METHOD:PUBLISH");
        Line(text, "X-WR-CALNAME:"
            + Escape(language == Language.English ? "Vietnamese public sector: days off and make-up days" : "Lịch nghỉ lễ, tết và làm bù khu vực công"));
        foreach (var item in events)
        {
            Event(text, item, stamp.Value, calendar.DataVersion, language);
        }

        Line(text, "END:VCALENDAR");
        return text.ToString();
    }

    private static void Event(StringBuilder text, CalendarEvent item, LocalDate stamp, string dataVersion, Language language)
    {
        var (day, vi) = (item.Day, language == Language.Vietnamese);
        var certainty = item.IsCancelled ? (vi ? "đã bãi bỏ" : "withdrawn") : day.Certainty == Certainty.Projected ? (vi ? "dự kiến" : "projected") : vi
            ? "đã công bố" : "announced";
        var name = (item.IsCancelled ? (vi ? "Đã bãi bỏ: " : "Withdrawn: ") : string.Empty) + day.Name.In(language);
        var part = day.Part is null ? string.Empty : $" ({(vi ? DayPartText.Vi(day.Part) : DayPartText.En(day.Part))})";
        Line(text, "BEGIN:VEVENT");
        Line(text, $"UID:{item.Uid}");
        Line(text, $"SEQUENCE:{item.Sequence.ToString(CultureInfo.InvariantCulture)}");
        Line(text, $"DTSTAMP:{Basic.Format(stamp)}T000000Z");
        Line(text, $"DTSTART;VALUE=DATE:{Basic.Format(day.Date)}");
        Line(text, $"DTEND;VALUE=DATE:{Basic.Format(day.Date.PlusDays(1))}");
        Line(text, $"SUMMARY:{Escape(name + part)}");
        Line(text, $"DESCRIPTION:{Escape($"{name}{part}\n{Citation.In(item.LegalBasis, language)}\n{certainty}\n{dataVersion}")}");
        Line(text, $"CATEGORIES:{Escape(CalendarWords.NameOf(day.Kind).In(language))}");
        Line(text, $"STATUS:{(item.IsCancelled ? "CANCELLED" : day.Certainty == Certainty.Projected ? "TENTATIVE" : "CONFIRMED")}");
        Line(text, "TRANSP:TRANSPARENT");
        Line(text, "END:VEVENT");
    }

    /// <summary>A TEXT value: backslash, semicolon, comma and line break are escaped (RFC 5545 section 3.3.11).</summary>
    internal static string Escape(string text) =>
        string.Concat(text.Replace("\\", "\\\\").Replace(";", "\\;").Replace(",", "\\,").Replace("\n", "\\n")
            .Select(c => char.IsControl(c) ? ' ' : HiddenMarks.Turns(c) ? '\uFFFD' : c));

    /// <summary>One content line, folded so that no line is longer than 75 octets and no character is torn.</summary>
    private static void Line(StringBuilder text, string line)
    {
        var octets = 0;
        var elements = StringInfo.GetTextElementEnumerator(line);
        while (elements.MoveNext())
        {
            var element = elements.GetTextElement();
            if (Encoding.UTF8.GetByteCount(element) < LongestLine)
            {
                Append(text, element, ref octets);
                continue;
            }

            // A letter with so many marks that no line holds it is folded between them.
            for (var i = 0; i < element.Length; i++)
            {
                var length = char.IsHighSurrogate(element[i]) && i + 1 < element.Length ? 2 : 1;
                Append(text, element.Substring(i, length), ref octets);
                i += length - 1;
            }
        }

        text.Append("\r\n");
    }

    private static void Append(StringBuilder text, string element, ref int octets)
    {
        var length = Encoding.UTF8.GetByteCount(element);
        if (octets + length > LongestLine)
        {
            text.Append("\r\n ");
            octets = 1;
        }

        text.Append(element);
        octets += length;
    }
}
