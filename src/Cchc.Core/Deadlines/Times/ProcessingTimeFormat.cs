using Cchc.Core.Text;

namespace Cchc.Core.Deadlines.Times;

/// <summary>Writes a processing time in natural Vietnamese and English.</summary>
internal static class ProcessingTimeFormat
{
    public static BilingualText Describe(ProcessingTime time) => time switch
    {
        ProcessingTime.WorkingDays days => Amount(days.Value, "ngày làm việc", "working day"),
        ProcessingTime.CalendarDays days => Amount(days.Value, "ngày", "day"),
        ProcessingTime.WorkingHours hours => Amount(hours.Value, "giờ làm việc", "working hour"),
        ProcessingTime.ClockHours hours => Hours(hours.Value),
        ProcessingTime.Weeks weeks => Amount(weeks.Value, "tuần", "week"),
        ProcessingTime.Months months => Amount(months.Value, "tháng", "month"),
        ProcessingTime.Years years => Amount(years.Value, "năm", "year"),
        ProcessingTime.SameDay { CutOff: { } cutOff } => new(
            $"trong ngày; nhận sau {DateText.Time(cutOff)} thì ngày làm việc tiếp theo",
            $"same day; received after {DateText.Time(cutOff)}, the next working day"),
        ProcessingTime.SameDay => new("trong ngày", "same day"),
        ProcessingTime.FixedDate date => new($"ngày {DateText.Vi(date.Date)}", $"on {DateText.Iso(date.Date)}"),
        ProcessingTime.YearlyDate yearly => new(
            FormattableString.Invariant($"ngày {yearly.Date.Day:00}/{yearly.Date.Month:00} hằng năm"),
            FormattableString.Invariant($"every year on {yearly.Date.Month:00}-{yearly.Date.Day:00}")),
        ProcessingTime.Stages stages => new(
            string.Join(" + ", stages.Parts.Select(part => part.Description.Vi)),
            string.Join(" + ", stages.Parts.Select(part => part.Description.En))),
        ProcessingTime.NotStated { Words.Length: > 0 } none =>
            new($"không quy định (ghi {RecordUnits.Quote(none.Words).Vi})", $"not stated (the record says {RecordUnits.Quote(none.Words).En})"),
        ProcessingTime.NotStated => new("không quy định", "not stated"),
        ProcessingTime.Unreadable unread =>
            new($"không đọc được: {RecordUnits.Quote(unread.Words).Vi}", $"cannot be read: {RecordUnits.Quote(unread.Words).En}"),
        _ => throw new ArgumentOutOfRangeException(nameof(time)),
    };

    // Minutes are parts of an hour: "30 phút", "2 giờ 20 phút".
    private static BilingualText Hours(decimal value)
    {
        var whole = decimal.Truncate(value);
        var minutes = decimal.Round((value - whole) * 60m, 9);
        if (minutes == 0m || decimal.Truncate(minutes) != minutes || (whole > 0m && decimal.Round(value, 2) == value))
        {
            return Amount(value, "giờ", "hour");
        }

        var rest = Amount(minutes, "phút", "minute");
        return whole == 0m ? rest : new BilingualText($"{Amount(whole, "giờ", "hour").Vi} {rest.Vi}", $"{Amount(whole, "giờ", "hour").En} {rest.En}");
    }

    private static BilingualText Amount(decimal value, string vi, string en) =>
        new($"{DateText.ViNumber(value)} {vi}", $"{DateText.EnNumber(value)} {en}{(value == 1m ? string.Empty : "s")}");
}
