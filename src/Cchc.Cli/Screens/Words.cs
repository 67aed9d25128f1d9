using Cchc.Core.Calendars;
using NodaTime;
using NodaTime.Text;

namespace Cchc.Cli.Screens;

/// <summary>Dates and certainty in words, in both languages.</summary>
internal static class Words
{
    private static readonly LocalDatePattern DayMonthYear = LocalDatePattern.CreateWithInvariantCulture("dd'/'MM'/'uuuu");
    private static readonly LocalTimePattern HourMinute = LocalTimePattern.CreateWithInvariantCulture("HH':'mm");
    private static readonly LocalTimePattern HourMinuteSecond = LocalTimePattern.CreateWithInvariantCulture("HH':'mm':'ss;FFFFFFFFF");
    private static readonly string[] WeekdaysVi = ["thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật"];

    public static string Weekday(LocalDate date) => $"{Vi(date)} / {En(date)}";

    public static string Vi(LocalDate date) => $"{WeekdaysVi[(int)date.DayOfWeek - 1]}, {DayMonthYear.Format(date)}";

    public static string En(LocalDate date) => $"{date.DayOfWeek} {JsonOut.Iso(date)}";

    /// <summary>Hours and minutes; seconds only when there are any.</summary>
    public static string Time(LocalTime time) => (time.Second == 0 && time.NanosecondOfSecond == 0 ? HourMinute : HourMinuteSecond).Format(time);

    public static string Moment(LocalDate date, LocalTime? time) => time is { } at
        ? $"{Time(at)} {Vi(date)} / {En(date)} at {Time(at)}"
        : $"{Vi(date)} / {En(date)}";

    /// <summary>A text in the languages asked for; in both, the Vietnamese first.</summary>
    public static string Say((bool Vi, bool En) languages, string vi, string en) => languages is (true, true) ? $"{vi} / {en}" : languages.Vi ? vi : en;

    /// <summary>A moment, or a day, in the languages asked for.</summary>
    public static string Moment((bool Vi, bool En) languages, LocalDate date, LocalTime? time) =>
        time is { } at ? Say(languages, $"{Time(at)} {Vi(date)}", $"{En(date)} at {Time(at)}") : Say(languages, Vi(date), En(date));

    /// <summary>Announced or projected, in the languages asked for.</summary>
    public static string Certainty((bool Vi, bool En) languages, Certainty certainty) =>
        certainty == Core.Calendars.Certainty.Announced ? Say(languages, "đã công bố", "announced") : Say(languages, "dự kiến", "projected");

    public static string Certainty(Certainty certainty) =>
        certainty == Core.Calendars.Certainty.Announced ? "đã công bố / announced" : "dự kiến / projected";
}
