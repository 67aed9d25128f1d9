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

    private static readonly LegalDocument LabourCode2012 = new()
    {
        Id = "blld-2012",
        Kind = "Bộ luật",
        Number = "10/2012/QH13",
        Title = "Bộ luật Lao động 2012",
        Issuer = "Quốc hội",
        IssuedOn = new LocalDate(2012, 6, 18),
    };

    private static readonly LegalDocument LabourCode1994 = new()
    {
        Id = "blld-1994",
        Kind = "Bộ luật",
        Title = "Bộ luật Lao động 1994",
        Issuer = "Quốc hội",
        IssuedOn = new LocalDate(1994, 6, 23),
    };

    private static readonly LegalDocument Law84 = new() { Id = "l-84-2007", Kind = "Luật", Number = "84/2007/QH11", Issuer = "Quốc hội", IssuedOn = new LocalDate(2007, 4, 2) };

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
        yield return (new LocalDate(year, 1, 1), new("Tết Dương lịch", "New Year's Day"), Holiday(new LocalDate(year, 1, 1), "Điều 112 khoản 1 điểm a"));
        var hungKings = LunarDate.Of(year, 3, 10).Date;
        if (hungKings >= HungKingsInForce)
        {
            yield return (hungKings, new("Ngày Giỗ Tổ Hùng Vương (10/3 âm lịch)", "Hùng Kings' Commemoration Day (10th day of lunar month 3)"), hungKings >= Code2012InForce ? Holiday(hungKings, "Điều 112 khoản 1 điểm e") : new LegalCitation(Law84, "Điều 1"));
        }

        yield return (new LocalDate(year, 4, 30), new("Ngày Chiến thắng", "Victory Day (30 April)"), Holiday(new LocalDate(year, 4, 30), "Điều 112 khoản 1 điểm c"));
        yield return (new LocalDate(year, 5, 1), new("Ngày Quốc tế lao động", "International Labour Day"), Holiday(new LocalDate(year, 5, 1), "Điều 112 khoản 1 điểm d"));
        yield return (new LocalDate(year, 9, 2), NationalDay, Holiday(new LocalDate(year, 9, 2), "Điều 112 khoản 1 điểm đ"));
        if (new LocalDate(year, 11, 24) >= CultureDayInForce)
        {
            yield return (new LocalDate(year, 11, 24), new("Ngày Văn hóa Việt Nam", "Vietnam Culture Day"), new LegalCitation(Resolution28, "Điều 2"));
        }
    }

    /// <summary>How many days of Tết the law of the year gives: four, and five under the Labour Codes of 2012 and 2019.</summary>
    public static int TetDays(int year) => LunarDate.Of(year, 1, 1).Date >= Code2012InForce ? 5 : 4;

    /// <summary>Whether National Day has a second day, 1/9 or 3/9.</summary>
    public static bool HasAdjacentDay(int year) => year >= Code2019InForce.Year;

    /// <summary>The Labour Code 2019; with the article, where the article is one of that code.</summary>
    public static LegalCitation Code(string article) => new(LabourCode2019, article);

    /// <summary>The article on Tết that is in force for a year.</summary>
    public static LegalCitation Tet(int year) => Holiday(LunarDate.Of(year, 1, 1).Date, "Điều 112 khoản 1 điểm b, khoản 3");

    /// <summary>The article on making up for holidays that is in force on a day.</summary>
    public static LegalCitation MakeUp(LocalDate date) =>
        date >= Code2019InForce ? Code("Điều 111 khoản 3") : date >= Code2012InForce ? new(LabourCode2012, "Điều 115 khoản 3") : new(LabourCode1994, "Điều 73");

    private static LegalCitation Holiday(LocalDate date, string article2019) =>
        date >= Code2019InForce ? Code(article2019) : date >= Code2012InForce ? new(LabourCode2012, "Điều 115 khoản 1") : new(LabourCode1994, "Điều 73");
}
