using Cchc.Core.Calendars.Lunar;
using Cchc.Core.Tests.Support;

namespace Cchc.Core.Tests.Calendars.Lunar;

/// <summary>Lunar months, and what the lunar calendar refuses.</summary>
public sealed class LunarMonthTests
{
    private static readonly string[] MonthNames =
        ["tháng Giêng", "tháng Hai", "tháng Ba", "tháng Tư", "tháng Năm", "tháng Sáu", "tháng Bảy", "tháng Tám", "tháng Chín", "tháng Mười", "tháng Mười Một",
            "tháng Chạp"];

    private static readonly string[] Stems = ["Canh", "Tân", "Nhâm", "Quý", "Giáp", "Ất", "Bính", "Đinh", "Mậu", "Kỷ"];
    private static readonly string[] Branches = ["Thân", "Dậu", "Tuất", "Hợi", "Tý", "Sửu", "Dần", "Mão", "Thìn", "Tỵ", "Ngọ", "Mùi"];

    [Fact]
    public void A_year_has_its_twelve_months_in_order_and_perhaps_one_again_as_leap_month()
    {
        for (var year = 1976; year <= 2100; year++)
        {
            var months = LunarMonth.OfYear(year);
            months.Where(month => !month.IsLeap).Select(month => month.Number).Should().Equal(Enumerable.Range(1, 12));
            months.Count(month => month.IsLeap).Should().BeLessThanOrEqualTo(1);
            for (var i = 1; i < months.Count; i++)
            {
                months[i].Start.Should().Be(months[i - 1].Start.PlusDays(months[i - 1].Length));
                months[i].Number.Should().Be(months[i].IsLeap ? months[i - 1].Number : months[i - 1].Number + 1);
            }

            months.Sum(month => month.Length).Should().BeOneOf(353, 354, 355, 383, 384, 385);
        }
    }

    [Fact]
    public void Years_follow_one_another_without_a_gap()
    {
        for (var year = 1976; year < 2100; year++)
        {
            var last = LunarMonth.OfYear(year)[^1];
            LunarMonth.OfYear(year + 1)[0].Start.Should().Be(last.Start.PlusDays(last.Length));
        }
    }

    [Fact]
    public void Seven_years_of_nineteen_have_a_leap_month()
    {
        for (var first = 1976; first + 18 <= 2100; first++)
        {
            Enumerable.Range(first, 19).Count(year => LunarMonth.OfYear(year).Count == 13).Should().Be(7, "of the cycle from {0}", first);
        }
    }

    [Theory]
    [InlineData(1975)]
    [InlineData(2101)]
    [InlineData(int.MinValue)]
    [InlineData(int.MaxValue)]
    public void Another_year_is_refused(int year) =>
        FluentActions.Invoking(() => LunarMonth.OfYear(year)).Should().Throw<ArgumentOutOfRangeException>()
            .WithMessage("Expected a lunar year from 1976 to 2100.*");

    [Fact]
    public void A_month_is_equal_by_its_parts_and_prints_the_same_in_every_culture()
    {
        var month = LunarMonth.OfYear(2026)[0];
        month.Should().Be(new LunarMonth(new LocalDate(2026, 2, 17), 2026, 1, false, month.Length));
        month.Should().NotBe(month with { IsLeap = true });
        foreach (var culture in new[] { "th-TH", "ar-SA", "de-DE" })
        {
            using var scope = new CultureScope(culture);
            month.ToString().Should().StartWith("LunarMonth { Start = ").And.Contain("2026").And.Contain("Year = 2026, Number = 1, IsLeap = False");
        }
    }

    [Fact]
    public void Names_of_years_go_round_in_sixty()
    {
        for (var year = 1976; year <= 2100; year++)
        {
            var date = LunarDate.Of(year, 1, 1);
            date.YearName.Should().Be($"{Stems[year % 10]} {Branches[year % 12]}");
            LunarDate.Of(year, 12, 1).YearName.Should().Be(date.YearName, "the name holds to the end of the year");
        }
    }

    [Fact]
    public void Each_month_has_its_name_and_a_leap_month_says_so()
    {
        foreach (var month in LunarMonth.All().Where(month => month.Year is >= 2000 and <= 2040))
        {
            LunarDate.Of(month.Start).MonthName.Should().Be(MonthNames[month.Number - 1] + (month.IsLeap ? " nhuận" : string.Empty));
        }
    }

    [Fact]
    public void What_does_not_exist_is_refused_with_what_there_is()
    {
        Message(() => LunarDate.Of(2026, 13, 1)).Should().StartWith("There is no lunar month 13: expected 1 to 12.");
        Message(() => LunarDate.Of(2026, 0, 1)).Should().StartWith("There is no lunar month 0");
        Message(() => LunarDate.Of(2026, 6, 1, true)).Should().StartWith("The lunar year 2026 has no leap month 6.");
        Message(() => LunarDate.Of(2026, 1, 0)).Should().StartWith("tháng Giêng of 2026 has ");
        Message(() => LunarDate.Of(2101, 1, 1)).Should().StartWith("The lunar year 2101 is out of range: 1975 to 2100 are covered.");
        Message(() => LunarDate.Of(1975, 1, 1)).Should().Contain("out of range: 1976-01-01 to 2100-12-31 are covered.");
        Message(() => LunarDate.Of(new LocalDate(1975, 12, 31)))
            .Should().StartWith("1975-12-31 is out of range: the lunar calendar covers 1976-01-01 to 2100-12-31.");
        Message(() => LunarDate.Of(new LocalDate(2101, 1, 1))).Should().StartWith("2101-01-01 is out of range");
        LunarDate.Of(new LocalDate(2026, 2, 17, CalendarSystem.Iso).WithCalendar(CalendarSystem.Julian)).Should().Be(LunarDate.Of(2026, 1, 1));

        static string Message(Func<LunarDate> make) => make.Should().Throw<ArgumentOutOfRangeException>().Which.Message;
    }

    [Theory]
    [InlineData(" 10 /3/2026")]
    [InlineData("10/3n/2026")]
    [InlineData("+1/1/2026")]
    [InlineData("1/n/2026")]
    [InlineData("1/1/2026/1")]
    [InlineData("99999999999/1/2026")]
    [InlineData("1-1-2026")]
    [InlineData("١/١/٢٠٢٦")]
    public void Text_of_another_form_is_quoted(string text)
    {
        LunarDate.TryParse(text, out var none).Should().BeFalse();
        none.Should().BeNull();
        FluentActions.Invoking(() => LunarDate.Parse(text)).Should().Throw<FormatException>()
            .WithMessage($"\"{text}\" is not a lunar date: expected day/month/year such as 10/3/2026, or 15/6n/2025 for a leap month.");
    }

    [Fact]
    public void A_date_is_read_in_any_dress_and_prints_the_same_in_every_culture()
    {
        LunarDate.Parse("\u00A010/3/2026\u200B").Date.Should().Be(new LocalDate(2026, 4, 26));
        LunarDate.Parse("1/6N/2017").Should().Be(LunarDate.Parse("01/06n/2017"));
        using var scope = new CultureScope("fa-IR");
        LunarDate.Of(2017, 6, 1, true).ToString().Should().Be("1/6n/2017");
        LunarDate.Of(2017, 6, 1, true).Equals((object)LunarDate.Of(2017, 6, 1)).Should().BeFalse();
        LunarDate.Of(2017, 6, 1).CompareTo(LunarDate.Of(2017, 6, 1, true)).Should().BeNegative("the leap month follows");
        LunarDate.Of(2017, 6, 1).CompareTo(null).Should().BePositive();
    }
}
