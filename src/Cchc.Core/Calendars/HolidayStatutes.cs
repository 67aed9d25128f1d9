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

    private static readonly LegalDocument Law84 = new()
    {
        Id = "l-84-2007",
        Kind = "Luật",
        Number = "84/2007/QH11",
        Issuer = "Quốc hội",
        IssuedOn = new LocalDate(2007, 4, 2),
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

    private static readonly BilingualText HungKings = new("Ngày Giỗ Tổ Hùng Vương (10/3 âm lịch)", "Hùng Kings' Commemoration Day (10th day of lunar month 3)");

    private static readonly LocalDate HungKingsInForce = new(2007, 4, 11);
    private static readonly LocalDate Code2012InForce = new(2013, 5, 1);
    private static readonly LocalDate Code2019InForce = new(2021, 1, 1);
    private static readonly LocalDate CultureDayInForce = new(2026, 7, 1);

    /// <summary>The holidays of one day whose date the law fixes, the common calendar's and the lunar one's: all but Tết and the day beside 2/9.</summary>
    /// <param name="year">The year.</param>
    /// <param name="asOf">Only laws adopted by then are known.</param>
    public static IEnumerable<(LocalDate Date, BilingualText Name, LegalCitation Source)> Fixed(int year, LocalDate asOf)
    {
        var newYear = new LocalDate(year, 1, 1);
        yield return (newYear, new("Tết Dương lịch", "New Year's Day"), Holiday(newYear, asOf, "Điều 112 khoản 1 điểm a"));
        var hungKings = LunarDate.Of(year, 3, 10).Date;
        if (CodeOf(hungKings, asOf) != LabourCode1994)
        {
            yield return (hungKings, HungKings, Holiday(hungKings, asOf, "Điều 112 khoản 1 điểm e"));
        }
        else if (hungKings >= HungKingsInForce && Law84.IssuedOn <= asOf)
        {
            yield return (hungKings, HungKings, new LegalCitation(Law84, "Điều 1"));
        }

        yield return (
            new LocalDate(year, 4, 30),
            new("Ngày Chiến thắng", "Victory Day (30 April)"),
            Holiday(new LocalDate(year, 4, 30), asOf, "Điều 112 khoản 1 điểm c"));
        yield return (
            new LocalDate(year, 5, 1),
            new("Ngày Quốc tế lao động", "International Labour Day"),
            Holiday(new LocalDate(year, 5, 1), asOf, "Điều 112 khoản 1 điểm d"));
        yield return (new LocalDate(year, 9, 2), NationalDay, Holiday(new LocalDate(year, 9, 2), asOf, "Điều 112 khoản 1 điểm đ"));
        var cultureDay = new LocalDate(year, 11, 24);
        if (cultureDay >= CultureDayInForce && Resolution28.IssuedOn <= asOf)
        {
            yield return (cultureDay, new("Ngày Văn hóa Việt Nam", "Vietnam Culture Day"), new LegalCitation(Resolution28, "Điều 2"));
        }
    }

    /// <summary>How many days of Tết the law of the year gives: four, and five under the Labour Codes of 2012 and 2019.</summary>
    public static int TetDays(int year, LocalDate asOf) => CodeOf(LunarDate.Of(year, 1, 1).Date, asOf) == LabourCode1994 ? 4 : 5;

    /// <summary>Whether National Day has a second day, 1/9 or 3/9: under the Labour Code 2019.</summary>
    public static bool HasAdjacentDay(int year, LocalDate asOf) => CodeOf(new LocalDate(year, 9, 2), asOf) == LabourCode2019;

    /// <summary>The Labour Code 2019; with the article, where the article is one of that code.</summary>
    public static LegalCitation Code(string article) => new(LabourCode2019, article);

    /// <summary>The article on Tết that is in force for a year.</summary>
    public static LegalCitation Tet(int year, LocalDate asOf) => Holiday(LunarDate.Of(year, 1, 1).Date, asOf, "Điều 112 khoản 1 điểm b, khoản 3");

    /// <summary>The article on making up for holidays that is in force on a day.</summary>
    public static LegalCitation MakeUp(LocalDate date, LocalDate asOf)
    {
        var code = CodeOf(date, asOf);
        return new LegalCitation(code, code == LabourCode2019 ? "Điều 111 khoản 3" : code == LabourCode2012 ? "Điều 115 khoản 3" : "Điều 73");
    }

    private static LegalCitation Holiday(LocalDate date, LocalDate asOf, string article2019)
    {
        var code = CodeOf(date, asOf);
        return new LegalCitation(code, code == LabourCode2019 ? article2019 : code == LabourCode2012 ? "Điều 115 khoản 1" : "Điều 73");
    }

    /// <summary>The code in force on a day among those adopted by another; a code that is replaced later is used until its successor is adopted.</summary>
    private static LegalDocument CodeOf(LocalDate date, LocalDate asOf) =>
        date >= Code2019InForce && LabourCode2019.IssuedOn <= asOf ? LabourCode2019
            : date >= Code2012InForce && LabourCode2012.IssuedOn <= asOf ? LabourCode2012
            : LabourCode1994;
}
