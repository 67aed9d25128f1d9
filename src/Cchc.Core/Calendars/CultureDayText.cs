using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Calendars;

/// <summary>Says which reading of the law a projection takes for a 24/11 on a weekly rest day: see <see cref="CultureDayMakeUp"/>.</summary>
internal static class CultureDayText
{
    /// <summary>The day after a 24/11 that stays a working day.</summary>
    public static BilingualText NotMadeUp(LocalDate holiday, LocalDate day, BilingualText? also = null) => With(also, new(
        $"{Falls(holiday).Vi}; ở đây không nghỉ bù vào {DateText.ViWithWeekday(day)}, vì khoản 3 Điều 111 Bộ luật Lao động số "
        + "45/2019/QH14 chỉ nói đến ngày lễ của khoản 1 Điều 112; chưa có văn bản quy định, cách hiểu khác là được nghỉ bù",
        $"{Falls(holiday).En}; here it is not made up for on {DateText.EnWithWeekday(day)}, as art. 111(3) of the Labour Code No. "
        + "45/2019/QH14 names the holidays of art. 112(1) alone; no text settles this, by the other reading it is made up for"));

    /// <summary>The day after a 24/11 that is a day off in its place.</summary>
    public static BilingualText MadeUp(LocalDate holiday, LocalDate day, BilingualText? also = null) => With(also, new(
        $"{Falls(holiday).Vi}; ở đây nghỉ bù vào {DateText.ViWithWeekday(day)} như mọi ngày lễ khác (khoản 3 Điều 111 Bộ luật Lao động số "
        + "45/2019/QH14); chưa có văn bản quy định, cách hiểu khác là không nghỉ bù",
        $"{Falls(holiday).En}; here it is made up for on {DateText.EnWithWeekday(day)} as any other holiday (art. 111(3) of the Labour Code No. "
        + "45/2019/QH14); no text settles this, by the other reading it is not"));

    /// <summary>The reading that an answer does not take.</summary>
    public static BilingualText OtherReading(bool isMadeUpHere) => isMadeUpHere
        ? new("ngày 24/11 trùng ngày nghỉ hằng tuần không được nghỉ bù", "a 24/11 on a weekly rest day is not made up for")
        : new("ngày 24/11 trùng ngày nghỉ hằng tuần được nghỉ bù", "a 24/11 on a weekly rest day is made up for");

    private static BilingualText Falls(LocalDate holiday) => new(
        $"Ngày Văn hóa Việt Nam {DateText.Vi(holiday)} rơi vào {(holiday.DayOfWeek == IsoDayOfWeek.Saturday ? "thứ Bảy" : "Chủ nhật")}",
        $"Vietnam Culture Day {DateText.Iso(holiday)} falls on a {(holiday.DayOfWeek == IsoDayOfWeek.Saturday ? "Saturday" : "Sunday")}");

    private static BilingualText With(BilingualText? also, BilingualText text) => also is null ? text : new($"{also.Vi}. {text.Vi}", $"{also.En}. {text.En}");
}
