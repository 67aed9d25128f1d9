using Cchc.Core.Calendars;
using Cchc.Core.Indicators.Comparing;
using Cchc.Core.Text;

namespace Cchc.Core.Tests.Indicators.Comparing;

public sealed class IndicatorTrendTests
{
    [Fact]
    public void Changes_are_from_the_period_before_and_from_the_same_period_of_the_year_before()
    {
        var trend = IndicatorTrend.Of([Month(2025, 1, 50), Month(2025, 2, 60), Month(2026, 1, 40), Month(2026, 2, 75)]);

        trend.Points.Select(point => point.Change?.ToString()).Should().Equal(null, "10", null, "35");
        trend.Points.Select(point => point.YearChange?.ToString()).Should().Equal(null, null, "-10", "15");
        trend.Notes.Select(note => note.Vi).Should().Equal("thiếu số liệu giữa tháng 02/2025 và tháng 01/2026");
        trend.Points[0].WorkingDays.Should().BeNull();
    }

    /// <summary>Tết: 29/01/2025 and 17/02/2026, five weekdays off each; New Year takes one day of both Januaries. Weekdays: 23, 20, 22, 20.</summary>
    [Fact]
    public void Tet_moves_between_January_and_February_and_the_working_days_say_so()
    {
        var trend = IndicatorTrend.Of([Month(2025, 1, 170), Month(2025, 2, 200), Month(2026, 1, 210), Month(2026, 2, 150)], WorkingCalendar.VietnamPublicSector);

        trend.Points.Select(point => point.TetDays).Should().Equal(5, 0, 0, 5);
        trend.Points.Select(point => point.WorkingDays).Should().Equal(17, 20, 21, 15);
        trend.Points.Select(point => point.NumeratorPerWorkingDay!.Value.ToString()).Should().Equal("10", "10", "10", "10");
        trend.Points.Select(point => point.IsTetMoved).Should().Equal(false, false, true, true);
        trend.Notes.Select(note => note.Vi).Should().Contain("tháng 02/2026 có 5 ngày nghỉ Tết Nguyên đán (mồng Một Tết là thứ Ba, 17/02/2026), 15 ngày làm việc; tháng 02/2025 không có ngày nghỉ Tết: "
            + "so với cùng kỳ cần tính theo ngày làm việc");
        trend.Notes.Select(note => note.En).Should().Contain("2026-01 has no days off for Tết, 21 working days; 2025-01 has 5 days off for Tết: compare with the year before by working day");
    }

    [Fact]
    public void The_working_days_of_a_projected_year_are_called_projected()
    {
        var point = IndicatorTrend.Of([Month(2035, 2, 1)], WorkingCalendar.VietnamPublicSector).Points[0];

        point.Certainty.Should().Be(Certainty.Projected);
        IndicatorTrend.Of([Month(2025, 2, 1)], WorkingCalendar.VietnamPublicSector).Points[0].Certainty.Should().Be(Certainty.Announced);
        IndicatorTrend.Of([Month(2060, 2, 1)], WorkingCalendar.VietnamPublicSector).Points[0].WorkingDays.Should().BeNull();
    }

    /// <summary>Four values rising in order: one of 24 orders, falling another: 1/12, which no level of 5 % takes for a trend. Five: 2/120.</summary>
    [Fact]
    public void Nothing_is_claimed_of_four_periods_and_something_of_five()
    {
        var four = IndicatorTrend.Of(Enumerable.Range(1, 4).Select(i => Month(2026, i, i))).Test;
        var five = IndicatorTrend.Of(Enumerable.Range(1, 5).Select(i => Month(2026, i, i))).Test;

        (four.Chance, four.HasEnough, four.IsRising).Should().Be((ExactNumber.Fraction(1, 12), false, null));
        (five.Chance, five.HasEnough, five.IsRising).Should().Be((ExactNumber.Fraction(1, 60), true, true));
        four.Conclusion.Vi.Should().Be("chưa đủ số kỳ để nói về xu hướng (kiểm định Mann–Kendall chính xác, 4 kỳ)");
        five.Conclusion.Vi.Should().Be("có xu hướng tăng (xác suất ngẫu nhiên 0,0167; kiểm định Mann–Kendall chính xác, 5 kỳ)");
        five.Conclusion.En.Should().Be("rising (chance 0.0167; Mann–Kendall test, exact, 5 periods)");
        five.Slope.Should().Be(ExactNumber.One);
    }

    /// <summary>1 1 2 2 3: 30 different orders, one rises and one falls as clearly.</summary>
    [Fact]
    public void Ties_have_fewer_orders()
    {
        var test = IndicatorTrend.Of(new[] { 1, 1, 2, 2, 3 }.Select((value, i) => Month(2026, i + 1, value))).Test;

        (test.Score, test.Pairs, test.Chance).Should().Be((8, 8, ExactNumber.Fraction(1, 15)));
        var level = IndicatorTrend.Of(Enumerable.Range(1, 6).Select(i => Month(2026, i, 7))).Test;
        (level.Pairs, level.Chance, level.IsRising, level.HasEnough).Should().Be((0, ExactNumber.One, null, false));
    }

    /// <summary>A year that repeats itself, each month one higher: twelve pairs that rise, 2 of 2^12. Without seasons the months would drown it.</summary>
    [Fact]
    public void Over_two_years_equal_months_are_compared()
    {
        int[] season = [90, 20, 80, 100, 95, 60, 70, 75, 85, 110, 120, 200];
        var months = Enumerable.Range(0, 24).Select(i => Month(2024 + (i / 12), (i % 12) + 1, season[i % 12] + (i / 12)));
        var test = IndicatorTrend.Of(months).Test;

        (test.IsSeasonal, test.Score, test.Chance, test.IsRising).Should().Be((true, 12, ExactNumber.Fraction(1, 2048), true));
        test.Slope.Should().Be(ExactNumber.Fraction(1, 12));
        test.Conclusion.Vi.Should().Contain("theo mùa").And.Contain("cùng kỳ các năm");
    }

    /// <summary>October to December above January to March, year after year: no trend, though the last quarter ends high.</summary>
    [Fact]
    public void A_season_is_no_trend()
    {
        var quarters = Enumerable.Range(0, 12).Select(i => Quarter(2023 + (i / 4), i % 4, 100 * ((i % 4) + 1)));

        IndicatorTrend.Of(quarters).Test.IsRising.Should().BeNull();
        IndicatorTrend.Of(quarters).Points[3].Period.Name.Vi.Should().Be("quý IV/2023");
    }

    [Fact]
    public void Values_beyond_chance_fall()
    {
        var test = IndicatorTrend.Of(Enumerable.Range(0, 8).Select(i => new TrendPeriod(new LocalDate(2018 + i, 1, 1), new LocalDate(2018 + i, 12, 31), 100 - i, 100))).Test;

        (test.IsRising, test.IsSeasonal).Should().Be((false, false));
        test.Slope.Should().Be(ExactNumber.Fraction(-1, 100));
    }

    [Fact]
    public void A_period_without_a_denominator_has_no_value_and_is_noted()
    {
        var trend = IndicatorTrend.Of([Month(2026, 1, 5), new TrendPeriod(new LocalDate(2026, 2, 1), new LocalDate(2026, 2, 28), 0, 0), Month(2026, 3, 6)]);

        trend.Points.Should().OnlyContain(point => point.Change == null);
        trend.Test.Values.Should().Be(2);
        trend.Notes.Select(note => note.Vi).Should().Equal("tháng 02/2026: mẫu số bằng 0 nên không có giá trị");
    }

    [Theory]
    [InlineData("2026-01-01", "2026-01-31", 1, "tháng 01/2026")]
    [InlineData("2025-12-15", "2026-01-14", 1, "từ 15/12/2025 đến 14/01/2026")]
    [InlineData("2026-04-01", "2026-06-30", 3, "quý II/2026")]
    [InlineData("2026-02-01", "2026-04-30", 3, "từ 01/02/2026 đến 30/04/2026")]
    [InlineData("2026-07-01", "2026-12-31", 6, "6 tháng cuối năm 2026")]
    [InlineData("2026-01-01", "2026-12-31", 12, "năm 2026")]
    public void Periods_are_whole_months_and_have_names(string from, string to, int months, string name)
    {
        var period = new TrendPeriod(IsoDate(from), IsoDate(to), 1, 1);

        (period.Months, period.Name.Vi).Should().Be((months, name));
    }

    [Fact]
    public void What_is_no_trend_is_refused()
    {
        var odd = () => new TrendPeriod(new LocalDate(2026, 1, 1), new LocalDate(2026, 1, 30), 1, 1);
        var mixed = () => IndicatorTrend.Of([Month(2026, 1, 1), Quarter(2026, 1, 1)]);
        var twice = () => IndicatorTrend.Of([Month(2026, 1, 1), Month(2026, 1, 2)]);
        var none = () => IndicatorTrend.Of([]);
        var negative = () => new TrendPeriod(new LocalDate(2026, 1, 1), new LocalDate(2026, 1, 31), 1, -1);

        negative.Should().Throw<ArgumentOutOfRangeException>().WithMessage("The denominator is -1: expected 0 or more*").WithParameterName("denominator");
        odd.Should().Throw<ArgumentException>().WithMessage("2026-01-01 to 2026-01-30 is no period of one to twelve whole months*");
        mixed.Should().Throw<ArgumentException>().WithMessage("*expected periods of the same length*");
        twice.Should().Throw<ArgumentException>().WithMessage("*overlap*");
        none.Should().Throw<ArgumentException>().WithMessage("0 periods: expected 1 to 120*");
    }

    /// <summary>The chance against all orders of the values, one after another.</summary>
    [Theory]
    [MemberData(nameof(Seeds))]
    public void The_chance_is_the_share_of_all_orders_that_are_as_clear(int seed)
    {
        var random = new Random(seed);
        var values = Enumerable.Range(0, random.Next(2, 8)).Select(_ => random.Next(1, 6)).ToArray();
        var test = IndicatorTrend.Of(values.Select((value, i) => Month(2026, i + 1, value))).Test;

        (test.Score, test.Chance, test.LeastChance).Should().Be(SlowTrend.Of([values]), "seed {0}", seed);
        test.Slope.Should().Be(SlowTrend.Slope([values], 1), "seed {0}", seed);
    }

    /// <summary>Halves of three or four years: the chance against every order of each half's values with every order of the other's.</summary>
    [Theory]
    [MemberData(nameof(Seeds))]
    public void By_seasons_too(int seed)
    {
        var random = new Random(seed);
        var (first, second) = (Some(random, random.Next(3, 5)), Some(random, 3));
        var periods = first.Select((value, year) => Half(2020 + year, 1, value)).Concat(second.Select((value, year) => Half(2020 + year, 7, value)));
        var test = IndicatorTrend.Of(periods).Test;

        test.IsSeasonal.Should().BeTrue();
        (test.Score, test.Chance, test.LeastChance).Should().Be(SlowTrend.Of([first, second]), "seed {0}", seed);
        test.Slope.Should().Be(SlowTrend.Slope([first, second], 2), "seed {0}", seed);
    }

    [Fact]
    public void Ten_years_of_months_are_tested_exactly()
    {
        var random = new Random(3);
        var test = IndicatorTrend.Of(Enumerable.Range(0, 120).Select(i => Month(2016 + (i / 12), (i % 12) + 1, random.Next(1_000)))).Test;
        var more = () => IndicatorTrend.Of(Enumerable.Range(0, 121).Select(i => Month(2010 + (i / 12), (i % 12) + 1, 1)));

        test.Chance.Should().BeGreaterThan(ExactNumber.Zero).And.BeLessThanOrEqualTo(ExactNumber.One);
        more.Should().Throw<ArgumentException>().WithMessage("121 periods*");
    }

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 40)];

    private static int[] Some(Random random, int count) => [.. Enumerable.Range(0, count).Select(_ => random.Next(1, 5))];

    private static LocalDate IsoDate(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;

    private static TrendPeriod Month(int year, int month, int value) => new(new LocalDate(year, month, 1), new LocalDate(year, month, 1).PlusMonths(1).PlusDays(-1), value, 1);

    private static TrendPeriod Quarter(int year, int quarter, int value) => new(new LocalDate(year, (quarter * 3) + 1, 1), new LocalDate(year, (quarter * 3) + 1, 1).PlusMonths(3).PlusDays(-1), value, 1);

    private static TrendPeriod Half(int year, int month, int value) => new(new LocalDate(year, month, 1), new LocalDate(year, month, 1).PlusMonths(6).PlusDays(-1), value, 1);
}
