using Cchc.Core.Calendars;
using Cchc.Core.Tests.Support;
using Cchc.Core.Text;

namespace Cchc.Core.Tests.Calendars;

/// <summary>Days that stand for each other.</summary>
public sealed class CalendarPairCheckTests
{
    [Theory]
    [InlineData("2026-01-03", DayKind.SwapOff, "2026-01-10", DayKind.MakeUpWorking)] // a Saturday off by swap
    [InlineData("2026-01-05", DayKind.SwapOff, "2026-01-06", DayKind.MakeUpWorking)] // two weekdays
    [InlineData("2026-01-05", DayKind.Compensatory, "2026-01-01", DayKind.PublicHoliday)] // for a holiday on a Thursday
    [InlineData("2026-01-04", DayKind.Compensatory, "2026-01-03", DayKind.PublicHoliday)] // on a Sunday
    public void Days_that_cannot_stand_for_each_other_are_refused(string date, DayKind kind, string other, DayKind otherKind)
    {
        var day = Day(date, kind, other);
        var partner = Day(other, otherKind, otherKind == DayKind.MakeUpWorking ? date : null);
        Check(day, partner).Should().Contain("CCHC-CAL-011");
    }

    [Fact]
    public void A_swap_without_its_other_half_and_a_day_with_two_records_are_refused()
    {
        Check(Day("2026-01-02", DayKind.SwapOff, "2026-01-10")).Should().Equal("CCHC-CAL-011");
        Check(Day("2026-01-10", DayKind.MakeUpWorking, "2026-01-02")).Should().Equal("CCHC-CAL-011");
        Check(Day("2026-01-02", DayKind.SwapOff, "2026-01-10"), Day("2026-01-10", DayKind.MakeUpWorking, "2026-01-05")).Should().Equal("CCHC-CAL-011", "CCHC-CAL-011");
        Check(Day("2026-01-01", DayKind.PublicHoliday, null), Day("2026-01-01", DayKind.PublicHoliday, null)).Should().Equal("CCHC-CAL-010");
        Check(Day("2026-01-02", DayKind.SwapOff, "2026-01-10"), Day("2026-01-10", DayKind.MakeUpWorking, "2026-01-02")).Should().BeEmpty();
    }

    private static IEnumerable<string> Check(params CalendarDay[] days) => CalendarPairCheck.Check(days, day => day.Id).Select(finding => finding.Code);

    private static CalendarDay Day(string date, DayKind kind, string? standsFor) => new()
    {
        Date = Dates.Day(date),
        Kind = kind,
        Name = new BilingualText("x", "x"),
        StandsFor = standsFor is null ? null : Dates.Day(standsFor),
    };
}
