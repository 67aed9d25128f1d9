using Cchc.Core.Deadlines;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Tests.Support;

namespace Cchc.Core.Tests.Deadlines;

/// <summary>Periods of right: the first day counts, the end is the day before the corresponding day, and it does not move.</summary>
public sealed class PeriodOfRightTests
{
    [Theory]
    [InlineData("2016-01-01", "18 tháng", "2017-06-30")]
    [InlineData("2022-02-01", "1 tháng", "2022-02-28")]
    [InlineData("2024-02-01", "1 tháng", "2024-02-29")]
    [InlineData("2022-01-28", "1 tháng", "2022-02-27")]
    [InlineData("2022-01-29", "1 tháng", "2022-02-28")] // no 29/2: the month's last day
    [InlineData("2022-01-31", "1 tháng", "2022-02-28")]
    [InlineData("2024-01-31", "1 tháng", "2024-02-29")]
    [InlineData("2022-03-31", "1 tháng", "2022-04-30")]
    [InlineData("2024-02-29", "1 năm", "2025-02-28")]
    [InlineData("2024-02-29", "4 năm", "2028-02-28")]
    [InlineData("2026-01-01", "1 năm", "2026-12-31")]
    [InlineData("2026-10-05", "1 tuần", "2026-10-11")] // a Sunday: it does not move
    [InlineData("2026-08-31", "3 ngày", "2026-09-02")] // National Day
    [InlineData("2026-08-31", "1 ngày", "2026-08-31")]
    public void Ends(string first, string length, string last)
    {
        var period = PeriodOfRight.Of(Dates.Day(first), ProcessingTime.Parse(length));
        period.LastDay.Should().Be(Dates.Day(last));
        period.Explanation.Should().ContainSingle().Which.Rule.Code.Should().Be("CCHC-DL-330");
    }

    [Fact]
    public void A_later_first_day_never_ends_earlier_and_periods_follow_one_another()
    {
        foreach (var length in new ProcessingTime[] { new ProcessingTime.Months(1), new ProcessingTime.Months(7), new ProcessingTime.Years(1) })
        {
            var before = LocalDate.MinIsoValue;
            for (var day = new LocalDate(2023, 1, 1); day.Year < 2025; day = day.PlusDays(1))
            {
                var last = PeriodOfRight.Of(day, length).LastDay;
                last.Should().BeGreaterThanOrEqualTo(before);
                before = last;
            }
        }

        PeriodOfRight.Of(PeriodOfRight.Of(Dates.Day("2026-03-15"), new ProcessingTime.Months(1)).LastDay.PlusDays(1), new ProcessingTime.Months(1)).LastDay.Should().Be(Dates.Day("2026-05-14"));
    }

    [Theory]
    [InlineData("5 ngày làm việc")]
    [InlineData("8 giờ")]
    [InlineData("1,5 ngày")]
    public void Other_lengths_are_misuse(string length) =>
        FluentActions.Invoking(() => PeriodOfRight.Of(Dates.Day("2026-01-01"), ProcessingTime.Parse(length))).Should().Throw<ArgumentException>();
}
