using Cchc.Core.Calendars;
using Cchc.Core.Calendars.Lunar;
using Cchc.Core.Tests.Support;
using Cchc.Core.Text;

namespace Cchc.Core.Tests.Calendars;

/// <summary>Calendars at their edges: first and last days, years without a plan, 24/11 by both readings, days with a past.</summary>
public sealed class CalendarBoundaryTests
{
    private static readonly WorkingCalendar Calendar = WorkingCalendar.VietnamPublicSector;

    [Theory]
    [InlineData("2024-03-15", "2025-12-31")] // after 29 February
    [InlineData("2024-02-10", "2024-12-31")] // before it
    [InlineData("2023-03-15", "2024-03-31")]
    [InlineData("2023-12-31", "2024-01-01")]
    [InlineData("1899-12-25", "1900-03-02")] // 1900 is no leap year
    [InlineData("2000-02-28", "2000-03-01")]
    [InlineData("2024-06-03", "2024-06-03")]
    public void A_calendar_may_begin_and_end_on_any_day(string start, string end)
    {
        var (first, last) = (Dates.Day(start), Dates.Day(end));
        var calendar = WorkingCalendar.Create(first, last, [], "test");
        var dates = Enumerable.Range(0, Period.DaysBetween(first, last) + 1).Select(first.PlusDays).ToList();

        calendar.Days(first, last).Select(day => day.Date).Should().Equal(dates);
        dates.Should().OnlyContain(date => calendar.IsWorkingDay(date) == !CompensatoryRule.IsWeekend(date));
        new[] { first.PlusDays(-1), first, last, last.PlusDays(1) }.Select(calendar.Covers).Should().Equal(false, true, true, false);
        calendar.Count(first, last).Should().Be(dates.Skip(1).Count(date => !CompensatoryRule.IsWeekend(date)));
    }

    [Fact]
    public void Years_are_announced_one_after_the_other_each_by_a_plan_that_has_Tet()
    {
        // Tết of 2028 is on 26 January, that of 2029 on 13 February.
        CalendarDay[] tet = [.. new[] { "2028-01-26", "2029-02-13" }.Select(date => Day(date, DayKind.PublicHoliday))];
        Through(tet, 2028).Should().Be(2028);
        Through(tet, 2028, 2029).Should().Be(2029);
        Through(tet, 2029).Should().Be(2027, "2028 is open");
        Through([tet[1]], 2028, 2029).Should().Be(2027, "the plan of 2028 has no Tết");
        Through(tet).Should().Be(2027);

        static int Through(CalendarDay[] decided, params int[] plans)
        {
            var (_, through) = KnownCalendar.Of(decided, new HashSet<int>(plans), LocalDate.MaxIsoValue, 2028, 2030, CultureDayMakeUp.None);
            through.Should().Be(new LocalDate(through.Year, 12, 31));
            return through.Year;
        }
    }

    [Theory]
    [InlineData("2029-11-26", "a Saturday", "thứ Bảy", "2029-11-24")]
    [InlineData("2030-11-25", "a Sunday", "Chủ nhật", "2030-11-24")]
    public void The_day_after_a_24_11_on_a_weekend_says_which_day_it_fell_on_by_either_reading(string date, string en, string vi, string holiday)
    {
        var layered = Calendar.With(CalendarLayer.Of("x", new CalendarEdit.Add(Day("2026-03-04", DayKind.LocalClosure))));
        foreach (var calendar in new[] { Calendar, layered, WorkingCalendar.VietnamPublicSectorWith(CultureDayMakeUp.NextWorkingDay) })
        {
            var reason = calendar.Day(Dates.Day(date)).ProjectionReason!;
            reason.En.Should().Contain($"Vietnam Culture Day {holiday} falls on {en}; here it is ");
            reason.Vi.Should().Contain($" rơi vào {vi}; ở đây ");
            calendar.Day(Dates.Day(date).PlusDays(1)).ProjectionReason?.En.Should().NotContain("Culture Day");
        }
    }

    [Fact]
    public void The_days_that_24_11_might_close_are_found_in_a_range_with_its_ends_in_either_order()
    {
        var layered = Calendar.With(CalendarLayer.Of("x", new CalendarEdit.Add(Day("2026-03-04", DayKind.LocalClosure))));
        (LocalDate, LocalDate)[] both = [(Dates.Day("2029-11-26"), Dates.Day("2029-11-24")), (Dates.Day("2030-11-25"), Dates.Day("2030-11-24"))];
        foreach (var calendar in new[] { Calendar, layered })
        {
            Between(calendar, "2029-11-26", "2030-11-25").Should().Equal(both);
            Between(calendar, "2030-11-25", "2029-11-26").Should().Equal(both);
            Between(calendar, "2029-11-27", "2030-11-24").Should().BeEmpty();
            Between(calendar, "2029-11-26", "2029-11-26").Should().Equal(both[0]);
            Between(calendar, "2026-01-01", "2027-12-31").Should().BeEmpty("these years are decided");
        }

        static IEnumerable<(LocalDate, LocalDate)> Between(WorkingCalendar calendar, string from, string to) =>
            calendar.CultureDays(Dates.Day(from), Dates.Day(to));
    }

    [Fact]
    public void The_other_reading_of_24_11_is_said_from_either_side()
    {
        CultureDayText.OtherReading(isMadeUpHere: true).Should().Be(new BilingualText(
            "ngày 24/11 trùng ngày nghỉ hằng tuần không được nghỉ bù", "a 24/11 on a weekly rest day is not made up for"));
        CultureDayText.OtherReading(isMadeUpHere: false).Should().Be(new BilingualText(
            "ngày 24/11 trùng ngày nghỉ hằng tuần được nghỉ bù", "a 24/11 on a weekly rest day is made up for"));
    }

    [Theory]
    [InlineData("2028-01-22", DayKind.PublicHoliday, true)] // four days before 26 January
    [InlineData("2028-01-21", DayKind.PublicHoliday, false)]
    [InlineData("2028-01-30", DayKind.PublicHoliday, true)]
    [InlineData("2028-01-31", DayKind.PublicHoliday, false)]
    [InlineData("2028-01-26", DayKind.Compensatory, false)]
    public void A_holiday_within_four_days_of_the_new_year_is_of_Tet(string date, DayKind kind, bool expected) =>
        HolidayProjection.IsTet(Day(date, kind)).Should().Be(expected);

    [Fact]
    public void A_Sunday_that_nothing_was_withdrawn_from_is_plain_rest()
    {
        var opened = Calendar.With(CalendarLayer.Of("x", new CalendarEdit.Add(Day("2026-03-08", DayKind.ExtraWorking) with { Id = "sunday" })));
        var again = opened.With(CalendarLayer.Of("y", new CalendarEdit.Revoke("sunday", Dates.Day("2026-03-01"))));
        IsPlainRest(Calendar, "2026-03-08").Should().BeTrue();
        IsPlainRest(Calendar, "2026-03-06").Should().BeFalse("it is worked");
        IsPlainRest(Calendar, "2026-09-02").Should().BeFalse("it is a holiday");
        IsPlainRest(again, "2026-03-08").Should().BeFalse("it has a past");
        again.Day(Dates.Day("2026-03-08")).Kind.Should().Be(DayKind.WeeklyRest);

        static bool IsPlainRest(WorkingCalendar calendar, string date) => calendar.Day(Dates.Day(date)).IsPlainRest;
    }

    [Fact]
    public void Single_projected_days_make_the_ranges_that_hold_them_projected()
    {
        var projected = Day("2026-03-11", DayKind.PublicHoliday) with { Certainty = Certainty.Projected };
        var calendar = WorkingCalendar.Create(Dates.Day("2026-03-01"), Dates.Day("2026-03-31"), [projected], "test", Dates.Day("2026-03-20"));
        Of("2026-03-02", "2026-03-10").Should().Be(Certainty.Announced);
        Of("2026-03-02", "2026-03-11").Should().Be(Certainty.Projected);
        Of("2026-03-11", "2026-03-12").Should().Be(Certainty.Projected);
        Of("2026-03-12", "2026-03-20").Should().Be(Certainty.Announced);
        Of("2026-03-12", "2026-03-21").Should().Be(Certainty.Projected);

        Certainty Of(string from, string to) => calendar.CertaintyOf(Dates.Day(from), Dates.Day(to));
    }

    [Fact]
    public void A_day_of_ones_own_calendar_keeps_its_layer()
    {
        var day = Day("2026-03-11", DayKind.LocalClosure) with { Layer = "mine" };
        WorkingCalendar.Create(Dates.Day("2026-03-01"), Dates.Day("2026-03-31"), [day], "test").Day(day.Date).Layer.Should().Be("mine");
    }

    [Fact]
    public void A_kind_that_is_none_is_shown_by_its_number()
    {
        CalendarWords.Of((DayKind)10).Should().Be("10");
        CalendarWords.Of(DayKind.Reception).Should().Be("reception");
        CalendarWords.SpecialKinds.Select(item => item.Word).Should().Equal(
            "publicHoliday", "compensatory", "swapOff", "makeUpWorking", "localClosure", "extraWorking", "partialClosure", "reception");
    }

    [Fact]
    public void A_lunar_day_is_neither_before_nor_after_itself()
    {
        var (day, same, next) = (LunarDate.Of(2026, 1, 1), LunarDate.Of(2026, 1, 1), LunarDate.Of(2026, 1, 2));
        Compared(day, same).Should().Equal(false, false, true, true, true, false);
        Compared(day, next).Should().Equal(true, false, true, false, false, true);
        Compared(null, day).Should().Equal(true, false, true, false, false, true);
        Compared(null, null).Should().Equal(false, false, true, true, true, false);

        static bool[] Compared(LunarDate? one, LunarDate? other) =>
            [(one < other), (one > other), (one <= other), (one >= other), (one == other), (one != other)];
    }

    private static CalendarDay Day(string date, DayKind kind) => new() { Date = Dates.Day(date), Kind = kind, Name = new BilingualText("Thử", "Test") };
}
