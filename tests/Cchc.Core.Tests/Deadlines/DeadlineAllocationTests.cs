using Cchc.Core.Calendars;
using Cchc.Core.Deadlines;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Tests.Support;

namespace Cchc.Core.Tests.Deadlines;

/// <summary>The due moment alone, working hours and certainty allocate nothing, so a run over millions of dossiers leaves the collector in peace.</summary>
public sealed class DeadlineAllocationTests
{
    private static readonly WorkingCalendar Calendar = WorkingCalendar.VietnamPublicSector;

    // On working days and days off, in office hours and outside them.
    private static readonly LocalDateTime[] Receipts =
        [.. Enumerable.Range(0, 60).Select(i => new LocalDate(2026, 8, 20).PlusDays(i).At(new LocalTime(6 + (i % 14), 7 * (i % 8))))];

    [Theory]
    [InlineData("5 ngày làm việc")]
    [InlineData("0,5 ngày làm việc")]
    [InlineData("30 ngày")]
    [InlineData("2,5 ngày")]
    [InlineData("3 tuần")]
    [InlineData("2 tháng")]
    [InlineData("1 năm")]
    [InlineData("8 giờ làm việc")]
    [InlineData("72 giờ")]
    [InlineData("trong ngày")]
    public void The_due_moment_alone_allocates_nothing(string text)
    {
        var time = ProcessingTime.Parse(text);
        foreach (var options in new[]
        {
            new DeadlineOptions(), new DeadlineOptions { DayOffReceipt = DayOffReceipt.ReceivedOnNextWorkingDay },
            new DeadlineOptions { OfficeHours = OfficeTimetable.Parse("07:30-11:30,13:30-17:00 | Fri 07:30-11:30,13:30-16:30") },
        })
        {
            var calculator = new DeadlineCalculator(Calendar, options);
            var latest = default(LocalDate);
            Allocations.Least(() =>
            {
                foreach (var received in Receipts)
                {
                    calculator.TryGetDue(time, received, out latest, out _);
                }
            }).Should().Be(0);
            latest.Should().BeGreaterThan(Receipts[0].Date);
        }
    }

    [Fact]
    public void Working_hours_allocate_nothing()
    {
        var hours = new WorkingTime(Calendar, OfficeTimetable.Parse("07:30-11:30,13:30-17:00 | Fri 07:30-11:30,13:30-16:30"));
        var (sum, last) = (Duration.Zero, Receipts[^1]);
        Allocations.Least(() =>
        {
            foreach (var received in Receipts)
            {
                sum += hours.Count(received, last) + hours.Count(received, hours.Add(received, Duration.FromHours(20)));
                _ = hours.NextOpen(received);
            }
        }).Should().Be(0);
        sum.Should().BeGreaterThan(Duration.FromHours(20));
    }

    [Fact]
    public void Certainty_of_a_range_allocates_nothing()
    {
        var projected = 0;
        Allocations.Least(() =>
        {
            foreach (var received in Receipts)
            {
                projected += Calendar.CertaintyOf(received.Date, received.Date.PlusDays(600)) == Certainty.Projected ? 1 : 0;
            }
        }).Should().Be(0);
        projected.Should().BePositive();
    }
}
