using System.Globalization;
using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.OpenXml.Forms;

/// <summary>How forms write days, hours and numbers: days and the months 1 and 2 with two digits, the hour first.</summary>
internal static class FormWords
{
    /// <summary>Text from outside, line by line: clean, without control characters and without marks that turn the direction of writing; empty lines
    /// go.</summary>
    public static string Clean(string? text) => string.IsNullOrEmpty(text) ? string.Empty
        : string.Join("\n", text!.Split('\n', '\r', '\u2028', '\u2029').Select(PlainLine.Of).Where(line => line.Length > 0));

    public static string? Number(int? number) => number?.ToString(CultureInfo.InvariantCulture);

    /// <summary>For example <c>01</c>.</summary>
    public static string? TwoDigits(int? number) => number?.ToString("00", CultureInfo.InvariantCulture);

    /// <summary>For example <c>ngày 28 tháng 8 năm 2026</c>.</summary>
    public static string Day(LocalDate date)
    {
        date = date.WithCalendar(CalendarSystem.Iso);
        return string.Format(CultureInfo.InvariantCulture, date.Month < 3 ? "ngày {0:00} tháng {1:00} năm {2:0000}" : "ngày {0:00} tháng {1} năm {2:0000}",
            date.Day, date.Month, date.Year);
    }

    /// <summary>For example <c>28/8/2026</c> would be ambiguous in a register; it is <c>28/08/2026</c>.</summary>
    public static string? ShortDay(LocalDate? date) => date is { } day ? DateText.Vi(day.WithCalendar(CalendarSystem.Iso)) : null;

    /// <summary>For example <c>16 giờ 30 phút, ngày 28 tháng 8 năm 2026</c>; dots for an hour that is not known.</summary>
    public static string Moment(LocalDate date, LocalTime? time) => (time is { } at
        ? string.Format(CultureInfo.InvariantCulture, "{0:00} giờ {1:00} phút", at.Hour, at.Minute) : "…… giờ …… phút") + ", " + Day(date);

    public static string? Moment(LocalDateTime? moment) => moment is { } at ? Moment(at.Date, at.TimeOfDay) : null;

    public static string? Moment(DossierDue? due) => due is null ? null : Moment(due.Date, due.TimeOfDay);

    /// <summary>For example <c>05 ngày làm việc</c>; the words of a record that could not be read as they are.</summary>
    public static string? Time(ProcessingTime? time) => time switch
    {
        null => null,
        ProcessingTime.NotStated => "không quy định",
        ProcessingTime.Unreadable unread => unread.Words,
        _ => string.Join(" + ", time.Description.Vi.Split([" + "], StringSplitOptions.None).Select(Padded)),
    };

    private static string Padded(string words) => words.Length > 1 && AsciiDigit.Is(words[0]) && words[1] == ' ' ? "0" + words : words;
}
