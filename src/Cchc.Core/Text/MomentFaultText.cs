using System.Globalization;
using NodaTime;

namespace Cchc.Core.Text;

/// <summary>What is said of a text that is no day or no moment: one sentence, which quotes it and says what was expected.</summary>
internal static class MomentFaultText
{
    /// <summary>The sentence.</summary>
    /// <param name="fault">What is wrong.</param>
    /// <param name="text">What was typed.</param>
    /// <param name="isDayAlone">Whether a day alone was expected.</param>
    /// <param name="numbers">The numbers that the fault is about.</param>
    /// <param name="weekday">The day of the week that was said.</param>
    /// <param name="date">The day that was read.</param>
    public static BilingualText Of(MomentFault fault, string text, bool isDayAlone, (int First, int Second, int Third) numbers, IsoDayOfWeek weekday,
        LocalDate date)
    {
        if (fault == MomentFault.Unknown && PlainLine.Of(text).Trim().Length == 0)
        {
            return isDayAlone
                ? new("\"\": chưa có ngày; hãy viết ngày/tháng/năm, ví dụ 28/08/2026",
                    "\"\": the date is missing, write day/month/year, such as 28/08/2026, or 2026-08-28")
                : new("\"\": chưa có ngày giờ; hãy viết ngày/tháng/năm, rồi giờ, ví dụ 28/08/2026 16:30",
                    "\"\": day and time are missing, write day/month/year and the hour, such as 28/08/2026 16:30, or 2026-08-28T16:30");
        }

        var (vi, en) = Sentence(fault, isDayAlone, numbers, weekday, date);
        var quoted = Shorten.To(PlainLine.Of(text));
        return new BilingualText($"\"{quoted}\"{vi}", $"\"{quoted}\"{en}");
    }

    /// <summary>A sentence with its full stop; a question has its mark already.</summary>
    public static BilingualText Closed(BilingualText text) => new(Closed(text.Vi), Closed(text.En));

    private static string Closed(string text) => text[text.Length - 1] == '?' ? text : text + ".";

    /// <summary>The sentence of a moment that is not known as one.</summary>
    public static BilingualText Unknown(string? text) => Of(MomentFault.Unknown, text ?? string.Empty, isDayAlone: false, default, default, default);

    private static (string Vi, string En) Sentence(MomentFault fault, bool isDayAlone, (int First, int Second, int Third) numbers, IsoDayOfWeek weekday,
        LocalDate date)
    {
        var (one, two, three) = numbers;
        switch (fault)
        {
            case MomentFault.MonthFirst:
                var meant = Slashed(two, one, three);
                return (Text($": ngày viết trước, tháng viết sau, mà không có tháng {two}; có phải là {meant} không?"),
                    Text($": day first was expected, and there is no month {two}: did you mean {meant}?"));
            case MomentFault.NoSuchMonth:
                return (Text($": không có tháng {two}; hãy viết ngày/tháng/năm, ví dụ 28/08/2026"),
                    Text($": there is no month {two}; write day/month/year, such as 28/08/2026"));
            case MomentFault.NoSuchDay:
                var days = CalendarSystem.Iso.GetDaysInMonth(three, two);
                return one == 0
                    ? (": không có ngày 0; hãy viết ngày/tháng/năm, ví dụ 28/08/2026", ": there is no day 0; write day/month/year, such as 28/08/2026")
                    : (Text($": tháng {two} năm {three} chỉ có {days} ngày"), Text($": month {two} of {three} has {days} days"));
            case MomentFault.ShortYear:
                var full = three >= 0 && two is >= 1 and <= 12 && one >= 1 && one <= CalendarSystem.Iso.GetDaysInMonth(2000 + three, two)
                    ? Slashed(one, two, 2000 + three) : "28/08/2026";
                return ($": năm phải viết đủ bốn chữ số, ví dụ {full}", $": a year of four digits was expected, such as {full}");
            case MomentFault.NoYear:
                return (": thiếu năm; hãy viết đủ ngày, tháng, năm, ví dụ 28/08/2026", ": the year is missing; write day, month and year, such as 28/08/2026");
            case MomentFault.NoSuchHour:
                return (Text($": không có {one} giờ; giờ viết từ 00:00 đến 23:59"), Text($": there is no hour {one}; times are 00:00 to 23:59"));
            case MomentFault.NoSuchMinute:
                return (Text($": phút và giây chỉ từ 00 đến 59, không có {two}"), Text($": minutes and seconds are 00 to 59, not {two}"));
            case MomentFault.NotOfHalf:
                return (Text($": với SA, CH thì giờ viết từ 1 đến 12; hãy bỏ chữ ấy và viết giờ từ 00:00 đến 23:59"),
                    Text($": with SA, CH, AM or PM hours are 1 to 12; leave the letters out and write a time from 00:00 to 23:59"));
            case MomentFault.EndOfDay:
                return (": 24:00 là 00:00 của ngày hôm sau; hãy viết ngày ấy và 00:00", ": 24:00 is 00:00 of the next day; write that day and 00:00");
            case MomentFault.NeedsClock:
                return (": ở đây không biết hôm nay là ngày nào; hãy viết ngày cụ thể, ví dụ 28/08/2026",
                    ": nothing here says what day it is today; write the day itself, such as 28/08/2026");
            case MomentFault.OtherWeekday:
                return ($": ngày {DateText.Vi(date)} là {DateText.WeekdayVi(date.DayOfWeek)}, không phải {DateText.WeekdayVi(weekday)}",
                    $": {DateText.Vi(date)} is a {DateText.WeekdayEn(date.DayOfWeek)}, not a {DateText.WeekdayEn(weekday)}");
            case MomentFault.NoDay:
                return (": thiếu ngày; hãy viết như 28/08/2026 16:30", ": the day is missing; write it as in 28/08/2026 16:30");
            case MomentFault.TimeToo:
                return (": ở đây chỉ viết ngày, không viết giờ, ví dụ 28/08/2026", ": a day alone was expected here, without a time, such as 28/08/2026");
            case MomentFault.SheetNumber:
                var kept = DateText.Vi(new LocalDate(1899, 12, 30).PlusDays(one));
                return ($": là số mà bảng tính dùng để ghi ngày {kept}; hãy định dạng ô ấy là ngày rồi lưu lại, hoặc viết {kept}",
                    $": this is the number by which a spreadsheet keeps {kept}; format the cell as a date and save it again, or write {kept}");
            case MomentFault.NoSuchOffset:
                return (Text($": không có múi giờ lệch {one:00}:{two:00}; giờ Việt Nam là +07:00"),
                    Text($": no place is {one:00}:{two:00} off UTC; Vietnam is +07:00"));
            default:
                return isDayAlone
                    ? (" không phải là ngày; hãy viết ngày/tháng/năm, ví dụ 28/08/2026",
                        " is not a date: write day/month/year, such as 28/08/2026, or 2026-08-28")
                    : (" không phải là ngày giờ; hãy viết ngày/tháng/năm, rồi giờ, ví dụ 28/08/2026 16:30",
                        " is not a day and time: write day/month/year and the hour, such as 28/08/2026 16:30, or 2026-08-28T16:30");
        }
    }

    private static string Slashed(int day, int month, int year) => Text($"{day:00}/{month:00}/{year:0000}");

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
