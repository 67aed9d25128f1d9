using Cchc.Core.Calendars.Lunar;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Calendars;

/// <summary>
/// The days off of a year that is not decided yet, each labelled projected with its reason. Swap days follow no rule and are never
/// projected.
/// </summary>
internal static class HolidayProjection
{
    private static readonly BilingualText ByLaw = new(
        "luật định; kế hoạch nghỉ của năm chưa được công bố",
        "fixed by law; the plan of the year is not announced yet");

    private static readonly BilingualText MakeUp = new(
        "nghỉ bù theo luật cho ngày lễ trùng ngày nghỉ hằng tuần; kế hoạch nghỉ của năm chưa được công bố",
        "made up by law for a holiday on a weekly rest day; the plan of the year is not announced yet");

    /// <summary>The public holidays of a year by what was law, or adopted as law for it, on a day; without their make-up days.</summary>
    public static IEnumerable<CalendarDay> Holidays(int year, LocalDate asOf)
    {
        var holidays = HolidayStatutes.Fixed(year, asOf).Select(item => Day(item.Date, item.Name, item.Source, ByLaw)).Concat(Tet(year, asOf));
        return HolidayStatutes.HasAdjacentDay(year, asOf) ? holidays.Append(BesideNationalDay(year)) : holidays;
    }

    /// <summary>A holiday within a few days of the first day of the lunar year; no other holiday is that close to it.</summary>
    public static bool IsTet(CalendarDay day) =>
        day.Kind == DayKind.PublicHoliday && Math.Abs(Period.DaysBetween(LunarDate.Of(day.Date.Year, 1, 1).Date, day.Date)) <= 4;

    public static bool IsAdjacent(CalendarDay day) => day.Kind == DayKind.PublicHoliday && day.Date.Month == 9 && day.Date.Day != 2;

    /// <summary>Whether a holiday on a weekly rest day is made up for: all are, but 24/11 only under that reading.</summary>
    public static bool IsMadeUp(CalendarDay holiday, CultureDayMakeUp cultureDay) =>
        cultureDay == CultureDayMakeUp.NextWorkingDay || holiday.Sources.All(source => source.Document.Id != HolidayStatutes.Resolution28.Id);

    /// <summary>Since 2015: Monday or Tuesday as first day of the year give one day before and four from it, any other weekday two and three.</summary>
    private static IEnumerable<CalendarDay> Tet(int year, LocalDate asOf)
    {
        var first = LunarDate.Of(year, 1, 1).Date;
        var count = HolidayStatutes.TetDays(year, asOf);
        var before = count == 4 || first.DayOfWeek is IsoDayOfWeek.Monday or IsoDayOfWeek.Tuesday ? 1 : 2;
        var reason = new BilingualText(
            $"dự kiến theo thông lệ từ 2015: mùng 1 là {DateText.ViWithWeekday(first)} nên nghỉ {before} ngày trước và {count - before} ngày từ mùng 1",
            $"by the practice since 2015: the year begins on {DateText.EnWithWeekday(first)}, so {before} before and {count - before} from that day");
        for (var i = -before; i < count - before; i++)
        {
            yield return Day(first.PlusDays(i), TetName(i), HolidayStatutes.Tet(year, asOf), reason);
        }
    }

    private static BilingualText TetName(int fromFirst) => fromFirst switch
    {
        -2 => new("Tết Âm lịch: 2 ngày trước mùng 1", "Tết (Lunar New Year): second day before the new year"),
        -1 => new("Tết Âm lịch: ngày cuối năm âm lịch", "Tết (Lunar New Year): last day of the old year"),
        _ => new(
            $"Tết Âm lịch: mùng {fromFirst + 1} tháng Giêng",
            $"Tết (Lunar New Year): {(fromFirst switch { 0 => "first", 1 => "second", 2 => "third", _ => "fourth" })} day of the new year"),
    };

    /// <summary>The choices of 2021–2027 by the weekday of 2/9; for a Sunday, which has not occurred, either choice gives the same days off.</summary>
    private static CalendarDay BesideNationalDay(int year)
    {
        var nationalDay = new LocalDate(year, 9, 2);
        var after = nationalDay.DayOfWeek is IsoDayOfWeek.Monday or IsoDayOfWeek.Thursday or IsoDayOfWeek.Sunday;
        var reason = new BilingualText(
            $"dự kiến theo các năm 2021–2027: 2/9 là {DateText.ViWithWeekday(nationalDay)} nên nghỉ thêm ngày {(after ? "3/9" : "1/9")}",
            $"by the choices of 2021 to 2027: 2 September is {DateText.EnWithWeekday(nationalDay)}, so {(after ? "3" : "1")} September is off too");
        return Day(
            nationalDay.PlusDays(after ? 1 : -1),
            new BilingualText("Quốc khánh (ngày liền kề)", "National Day (adjacent day)"),
            HolidayStatutes.Code("Điều 112 khoản 1 điểm đ, khoản 3"),
            reason);
    }

    private static CalendarDay Day(LocalDate date, BilingualText name, LegalCitation source, BilingualText reason) => new()
    {
        Date = date,
        Layer = BuiltInCalendar.Name,
        Kind = DayKind.PublicHoliday,
        Name = name,
        Sources = [source],
        Certainty = Certainty.Projected,
        ProjectionReason = reason,
    };

    public static CalendarDay Compensatory(CalendarDay holiday, LocalDate date, LocalDate asOf) => new()
    {
        Date = date,
        Layer = BuiltInCalendar.Name,
        Kind = DayKind.Compensatory,
        Name = new BilingualText(
            $"Nghỉ bù {holiday.Name.Vi} ({(holiday.Date.DayOfWeek == IsoDayOfWeek.Saturday ? "thứ Bảy" : "Chủ nhật")} {DateText.Vi(holiday.Date)})",
            $"Compensatory day for {holiday.Name.En} ({DateText.EnWithWeekday(holiday.Date)})"),
        StandsFor = holiday.Date,
        Sources = [HolidayStatutes.MakeUp(date, asOf)],
        Certainty = Certainty.Projected,
        ProjectionReason = IsMadeUp(holiday, CultureDayMakeUp.None) ? MakeUp : CultureDayText.MadeUp(holiday.Date, date, MakeUp),
    };
}
