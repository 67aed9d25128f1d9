using Cchc.Core.Indicators.Reporting;
using Cchc.Core.Tests.Support;

namespace Cchc.Core.Tests.Indicators.Reporting;

public sealed class ReportPeriodTests
{
    [Theory]
    [InlineData("2026", null, "2026-01-01", "2026-12-31", "năm 2026", "year 2026")]
    [InlineData("2026-H1", null, "2026-01-01", "2026-06-30", "6 tháng đầu năm 2026", "first half of 2026")]
    [InlineData("2026-h2", null, "2026-07-01", "2026-12-31", "6 tháng cuối năm 2026", "second half of 2026")]
    [InlineData("2026-Q1", null, "2026-01-01", "2026-03-31", "quý I năm 2026", "quarter 1 of 2026")]
    [InlineData(" 2026-q4 ", null, "2026-10-01", "2026-12-31", "quý IV năm 2026", "quarter 4 of 2026")]
    [InlineData("2024-02", null, "2024-02-01", "2024-02-29", "tháng 2 năm 2024", "2024-02")]
    [InlineData("2026-12", null, "2026-12-01", "2026-12-31", "tháng 12 năm 2026", "2026-12")]
    [InlineData("2026", 14, "2025-12-15", "2026-12-14", "năm 2026", "year 2026")]
    [InlineData("2026-Q3", 14, "2026-06-15", "2026-09-14", "quý III năm 2026", "quarter 3 of 2026")]
    [InlineData("2026-01", 28, "2025-12-29", "2026-01-28", "tháng 1 năm 2026", "2026-01")]
    public void A_period_has_its_days_and_its_name(string text, int? closedOn, string first, string last, string vi, string en)
    {
        var period = ReportPeriod.Parse(text, closedOn);

        (Dates.Iso(period.First), Dates.Iso(period.Last), period.Title.Vi, period.Title.En).Should().Be((first, last, vi, en));
        ReportPeriod.Parse(period.ToString(), closedOn).Should().Be(period);
        period.End.Should().Be(period.Last.At(LocalTime.MaxValue));
    }

    [Theory]
    [InlineData("2026-01", null, "2026-01-31", true)]
    [InlineData("2026-01", 14, "2026-01-14", true)]
    [InlineData("2026-01", 14, "2026-01-15", false)]
    [InlineData("2026-01", 14, "2025-12-15", true)]
    [InlineData("2026-01", 14, "2025-12-14", false)]
    public void A_day_belongs_to_the_month_in_which_figures_are_closed(string text, int? closedOn, string day, bool isIn)
    {
        var period = ReportPeriod.Parse(text, closedOn);

        (period.MonthOf(Dates.Day(day)) == period.LastMonth).Should().Be(isIn);
        (period.First <= Dates.Day(day) && Dates.Day(day) <= period.Last).Should().Be(isIn);
    }

    [Theory]
    [InlineData("")]
    [InlineData("26")]
    [InlineData("2026-Q5")]
    [InlineData("2026-13")]
    [InlineData("2026-00")]
    [InlineData("2026Q3")]
    [InlineData("1999")]
    [InlineData("2101-01")]
    [InlineData("２０２６")]
    [InlineData("quý 3")]
    public void What_is_no_period_is_quoted(string text)
    {
        ReportPeriod.TryParse(text, null, out var none).Should().BeFalse();
        none.Should().BeNull();
        new Action(() => ReportPeriod.Parse(text)).Should().Throw<FormatException>().WithMessage($"\"{text}\" is no period*2026-Q3*");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(29)]
    public void A_closing_day_is_one_that_every_month_has(int day) =>
        new Action(() => ReportPeriod.Parse("2026", day)).Should().Throw<ArgumentOutOfRangeException>().WithMessage("*1 to 28*");
}
