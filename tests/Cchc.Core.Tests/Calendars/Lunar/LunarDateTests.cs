using Cchc.Core.Calendars;
using Cchc.Core.Calendars.Lunar;
using Cchc.Core.Tests.Support;

namespace Cchc.Core.Tests.Calendars.Lunar;

public sealed class LunarDateTests
{
    [Theory]
    [InlineData(1985, 1, 1, false, "1985-01-21")] // the Chinese calendar: 20 February
    [InlineData(2007, 1, 1, false, "2007-02-17")]
    [InlineData(2026, 1, 1, false, "2026-02-17")]
    [InlineData(2030, 1, 1, false, "2030-02-02")]
    [InlineData(2053, 1, 1, false, "2053-02-18")]
    [InlineData(2009, 3, 10, false, "2009-04-04")]
    [InlineData(2026, 3, 10, false, "2026-04-26")]
    [InlineData(2027, 3, 10, false, "2027-04-16")]
    [InlineData(2017, 6, 1, true, "2017-07-23")]
    [InlineData(1985, 2, 1, true, "1985-03-21")]
    public void Published_days(int year, int month, int day, bool leap, string date)
    {
        var lunar = LunarDate.Of(year, month, day, leap);
        lunar.Date.Should().Be(Dates.Day(date));
        LunarDate.Of(Dates.Day(date)).Should().Be(lunar);
    }

    [Fact]
    public void Every_day_of_the_range_converts_there_and_back()
    {
        var previous = default(LunarDate);
        for (var date = new LocalDate(1976, 1, 1); date <= new LocalDate(2100, 12, 31); date = date.PlusDays(1))
        {
            var lunar = LunarDate.Of(date);
            var back = LunarDate.Of(lunar.Year, lunar.Month, lunar.Day, lunar.IsLeapMonth);
            if (lunar.Date != date || back != lunar || lunar <= previous || LunarDate.Parse(lunar.ToString()) != lunar)
            {
                Assert.Fail($"{Dates.Iso(date)}: {lunar}, back {Dates.Iso(back.Date)}");
            }

            previous = lunar;
        }
    }

    [Fact]
    public void Months_begin_with_the_first_day_and_have_29_or_30_days()
    {
        var months = LunarMonth.All().ToList();
        months.Should().HaveCount(1547);
        months.Should().OnlyContain(month => LunarDate.Of(month.Start).Day == 1 && (month.Length == 29 || month.Length == 30));
        LunarMonth.OfYear(2017).Where(month => month.IsLeap).Should().ContainSingle().Which.Number.Should().Be(6);
        LunarMonth.OfYear(2026).Should().HaveCount(12);
    }

    [Fact]
    public void Tet_and_the_Hung_Kings_day_of_the_official_calendar_are_those_of_the_table()
    {
        var calendar = WorkingCalendar.VietnamPublicSector;
        for (var year = 2007; year <= 2027; year++)
        {
            calendar.Day(LunarDate.Of(year, 1, 1).Date).Name.Vi.Should().Be("Tết Âm lịch: mùng 1 tháng Giêng");
            calendar.Day(LunarDate.Of(year, 3, 10).Date).Name.Vi.Should().StartWith("Ngày Giỗ Tổ Hùng Vương");
        }
    }

    [Theory]
    [InlineData("2026-02-17", "Bính Ngọ", "tháng Giêng")]
    [InlineData("2026-02-16", "Ất Tỵ", "tháng Chạp")]
    [InlineData("2017-07-23", "Đinh Dậu", "tháng Sáu nhuận")]
    [InlineData("1984-02-02", "Giáp Tý", "tháng Giêng")]
    public void Names(string date, string year, string month)
    {
        LunarDate.Of(Dates.Day(date)).YearName.Should().Be(year);
        LunarDate.Of(Dates.Day(date)).MonthName.Should().Be(month);
    }

    [Theory]
    [InlineData("1975-12-31")]
    [InlineData("2101-01-01")]
    public void A_day_outside_the_range_is_refused_with_the_range(string date)
    {
        var convert = () => LunarDate.Of(Dates.Day(date));
        convert.Should().Throw<ArgumentOutOfRangeException>().WithMessage($"{date} is out of range*1976-01-01 to 2100-12-31*");
    }

    [Theory]
    [InlineData(1974, 12, 1, false)]
    [InlineData(2101, 1, 1, false)]
    [InlineData(1975, 1, 1, false)] // in 1975
    [InlineData(2100, 12, 29, false)] // in 2101
    [InlineData(2026, 0, 1, false)]
    [InlineData(2026, 13, 1, false)]
    [InlineData(2026, 6, 1, true)] // no leap month
    [InlineData(2026, 1, 0, false)]
    [InlineData(2026, 1, 31, false)]
    public void A_lunar_day_that_does_not_exist_is_refused(int year, int month, int day, bool leap)
    {
        var make = () => LunarDate.Of(year, month, day, leap);
        make.Should().Throw<ArgumentOutOfRangeException>();
        LunarDate.TryParse($"{day}/{month}{(leap ? "n" : "")}/{year}", out _).Should().BeFalse();
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("2026-02-17")]
    [InlineData("1/1")]
    [InlineData("x/1/2026")]
    [InlineData("1/n/2026")]
    public void Text_that_is_no_lunar_date_is_refused(string? text)
    {
        LunarDate.TryParse(text, out _).Should().BeFalse();
        var parse = () => LunarDate.Parse(text!);
        parse.Should().Throw<FormatException>();
    }

    [Fact]
    public void Order_and_equality()
    {
        var (a, b) = (LunarDate.Parse("29/6/2025"), LunarDate.Parse("1/6n/2025"));
        (a < b && b > a && a <= b && b >= a && a != b && null < a).Should().BeTrue();
        (a == LunarDate.Parse("29/06/2025") && a.GetHashCode() == LunarDate.Parse("29/06/2025").GetHashCode()).Should().BeTrue();
    }
}
