using Cchc.Core.Calendars;
using Cchc.Core.Tests.Support;
using Cchc.Core.Text;

namespace Cchc.Core.Tests.Calendars;

/// <summary>The laws of a difference: it lists what changed, nothing else, and reads the same backward.</summary>
public sealed class CalendarDifferenceTests
{
    private static readonly WorkingCalendar Calendar = WorkingCalendar.VietnamPublicSector;

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 12)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Exactly_the_days_that_differ_are_listed_in_order(int seed)
    {
        var after = Calendar.With(Closures(seed));
        var change = CalendarDifference.Between(Calendar, after);
        change.Days.Select(day => day.Date).Should().BeInAscendingOrder().And.OnlyHaveUniqueItems();
        var listed = change.Days.ToDictionary(day => day.Date);
        for (var date = Dates.Day("2026-01-01"); date <= Dates.Day("2026-12-31"); date = date.PlusDays(1))
        {
            var differs = Calendar.Day(date).Kind != after.Day(date).Kind || Calendar.PartsOf(date).Count != after.PartsOf(date).Count;
            listed.ContainsKey(date).Should().Be(differs, "{0}", date);
            if (differs)
            {
                listed[date].Should().Match<ChangedDay>(day => day.Before == Calendar.Day(date) && day.After == after.Day(date)
                    && day.IsWorkingDayChanged == (Calendar.IsWorkingDay(date) != after.IsWorkingDay(date)));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Backward_each_change_has_before_and_after_exchanged(int seed)
    {
        var after = Calendar.With(Closures(seed));
        var forward = CalendarDifference.Between(Calendar, after).Days;
        CalendarDifference.Between(after, Calendar).Days.Should().Equal(
            forward.Select(day => new ChangedDay(day.After, day.Before) { PartsBefore = day.PartsAfter, PartsAfter = day.PartsBefore }));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void A_range_is_touched_when_a_listed_day_is_in_it(int seed)
    {
        var change = CalendarDifference.Between(Calendar, Calendar.With(Closures(seed)));
        var random = new Random(seed);
        for (var i = 0; i < 200; i++)
        {
            var from = Dates.Day("2025-12-15").PlusDays(random.Next(400));
            var to = from.PlusDays(random.Next(-3, 30));
            change.Touches(from, to).Should().Be(change.Days.Any(day => day.Date >= from && day.Date <= to), "{0} to {1}", from, to);
        }
    }

    [Fact]
    public void Calendars_without_a_day_in_common_do_not_differ()
    {
        var small = WorkingCalendar.Create(Dates.Day("1950-01-02"), Dates.Day("1950-12-31"), [], "test");
        CalendarDifference.Between(small, Calendar).Days.Should().BeEmpty();
        CalendarDifference.Between(Calendar, small).Touches(Calendar.Start, Calendar.End).Should().BeFalse();
        FluentActions.Invoking(() => CalendarDifference.Between(null!, Calendar)).Should().Throw<ArgumentNullException>().WithParameterName("before");
        FluentActions.Invoking(() => CalendarDifference.Between(Calendar, null!)).Should().Throw<ArgumentNullException>().WithParameterName("after");
    }

    [Fact]
    public void A_changed_day_prints_both_kinds()
    {
        var date = Dates.Day("2026-03-04");
        var closed = Calendar.With(CalendarLayer.Of("x", new CalendarEdit.Add(Closure(date, DayKind.LocalClosure))));
        new ChangedDay(Calendar.Day(date), closed.Day(date)).ToString().Should().Be("2026-03-04: workingDay → localClosure");
        new ChangedDay(Calendar.Day(date), Calendar.Day(date)).IsWorkingDayChanged.Should().BeFalse();
    }

    /// <summary>Whole and partial closures on working days, and work on Saturdays.</summary>
    private static CalendarLayer Closures(int seed)
    {
        var random = new Random(seed);
        var days = Enumerable.Range(0, 20).Select(_ => Dates.Day("2026-01-01").PlusDays(random.Next(365))).Distinct()
            .Where(date => Calendar.Day(date).Kind is DayKind.WorkingDay or DayKind.WeeklyRest);
        return CalendarLayer.Of($"seed-{seed}", [.. days.Select(date => new CalendarEdit.Add(Closure(
            date,
            !Calendar.IsWorkingDay(date) ? DayKind.ExtraWorking : random.Next(3) == 0 ? DayKind.PartialClosure : DayKind.LocalClosure)))]);
    }

    private static CalendarDay Closure(LocalDate date, DayKind kind) => new()
    {
        Date = date,
        Kind = kind,
        Name = new BilingualText("Thử", "Test"),
        Part = kind == DayKind.PartialClosure ? new DayPart.Afternoon() : null,
    };
}
