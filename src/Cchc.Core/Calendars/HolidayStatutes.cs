using Cchc.Core.Calendars.Lunar;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Calendars;

/// <summary>The holidays that the law itself fixes, with the periods in which each law was in force.</summary>
internal static class HolidayStatutes
{
    public static readonly LegalDocument LabourCode2019 = new()
    {
        Id = "blld-2019",
        Kind = "Bộ luật",
        Number = "45/2019/QH14",
        Title = "Bộ luật Lao động 2019",
        Issuer = "Quốc hội",
        IssuedOn = new LocalDate(2019, 11, 20),
    };

    public static readonly LegalDocument Resolution28 = new()
    {
        Id = "nq-28-2026",
        Kind = "Nghị quyết",
        Number = "28/2026/QH16",
        Issuer = "Quốc hội",
        IssuedOn = new LocalDate(2026, 4, 24),
    };

    public static readonly BilingualText NationalDay = new("Quốc khánh", "National Day");

    private static readonly LocalDate HungKingsInForce = new(2007, 4, 11);
    private static readonly LocalDate Code2012InForce = new(2013, 5, 1);
    private static readonly LocalDate Code2019InForce = new(2021, 1, 1);
    private static readonly LocalDate CultureDayInForce = new(2026, 7, 1);

    /// <summary>The holidays of one day whose date the law fixes, the common calendar's and the lunar one's: all but Tết and the day beside 2/9.</summary>
    public static IEnumerable<(LocalDate Date, BilingualText Name, LegalCitation Source)> Fixed(int year)
    {
        yield return (new LocalDate(year, 1, 1), new("Tết Dương lịch", "New Year's Day"), Code("Điều 112 khoản 1 điểm a"));
        var hungKings = LunarDate.Of(year, 3, 10).Date;
        if (hungKings >= HungKingsInForce)
        {
            yield return (hungKings, new("Ngày Giỗ Tổ Hùng Vương (10/3 âm lịch)", "Hùng Kings' Commemoration Day (10th day of lunar month 3)"), Code("Điều 112 khoản 1 điểm e"));
        }

        yield return (new LocalDate(year, 4, 30), new("Ngày Chiến thắng", "Victory Day (30 April)"), Code("Điều 112 khoản 1 điểm c"));
        yield return (new LocalDate(year, 5, 1), new("Ngày Quốc tế lao động", "International Labour Day"), Code("Điều 112 khoản 1 điểm d"));
        yield return (new LocalDate(year, 9, 2), NationalDay, Code("Điều 112 khoản 1 điểm đ"));
        if (new LocalDate(year, 11, 24) >= CultureDayInForce)
        {
            yield return (new LocalDate(year, 11, 24), new("Ngày Văn hóa Việt Nam", "Vietnam Culture Day"), new LegalCitation(Resolution28, "Điều 2"));
        }
    }

    /// <summary>How many days of Tết the law of the year gives: four, and five under the Labour Codes of 2012 and 2019.</summary>
    public static int TetDays(int year) => LunarDate.Of(year, 1, 1).Date >= Code2012InForce ? 5 : 4;

    /// <summary>Whether National Day has a second day, 1/9 or 3/9.</summary>
    public static bool HasAdjacentDay(int year) => year >= Code2019InForce.Year;

    public static LegalCitation Code(string article) => new(LabourCode2019, article);
}
