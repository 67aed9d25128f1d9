using Cchc.Core.Calendars;
using Cchc.Core.Text;
using Cchc.Core.Tests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace Cchc.Core.Tests.Calendars;

/// <summary>Add, count, next, previous: fixed cases, edges, and the property that the tables equal the day-by-day walk.</summary>
public sealed class WorkingCalendarArithmeticTests
{
    private static readonly WorkingCalendar Calendar = WorkingCalendar.VietnamPublicSector;

    [Theory]
    [InlineData("2026-08-28", 5, "2026-09-09")]
    [InlineData("2026-11-20", 5, "2026-11-30")]
    [InlineData("2027-01-28", 10, "2027-02-18")]
    [InlineData("2022-05-06", 20, "2022-06-03")] // TT 15/2023/TT-BLĐTBXH, example 17b
    [InlineData("2026-01-15", 20, "2026-02-12")] // land slip, Đà Nẵng
    [InlineData("2026-08-21", 1, "2026-08-22")] // a make-up Saturday is worked
    [InlineData("2026-08-22", -1, "2026-08-21")]
    [InlineData("2026-08-30", 1, "2026-09-03")]
    [InlineData("2026-09-03", -1, "2026-08-28")]
    [InlineData("2026-08-30", 0, "2026-08-30")]
    [InlineData("2024-02-29", 0, "2024-02-29")]
    public void Add_does_not_count_the_start(string from, int days, string expected)
    {
        Calendar.Add(Dates.Day(from), days).Should().Be(Dates.Day(expected));
        Calendar.Count(Dates.Day(from), Dates.Day(expected)).Should().Be(days);
    }

    [Fact]
    public void Equals_the_day_by_day_walk_for_every_start_of_the_built_in_calendar()
    {
        var random = new Random(20261122);
        for (var date = Calendar.Start; date <= Calendar.End; date = date.PlusDays(1))
        {
            foreach (var n in new[] { 1, -1, random.Next(-300, 300) })
            {
                AssertAdd(Calendar, date, n);
            }
        }
    }

    [Fact]
    public void Equals_the_day_by_day_walk_on_random_calendars() => Prop.ForAll(
        ArbMap.Default.ArbFor<int>(),
        seed =>
        {
            var calendar = RandomCalendar(seed);
            var random = new Random(seed);
            for (var i = 0; i < 60; i++)
            {
                var from = calendar.Start.PlusDays(random.Next(calendarDays(calendar)));
                var to = calendar.Start.PlusDays(random.Next(calendarDays(calendar)));
                calendar.Count(from, to).Should().Be(SlowCalendar.Count(calendar, from, to));
                AssertAdd(calendar, from, random.Next(-40, 40));
            }

            static int calendarDays(WorkingCalendar calendar) => Period.DaysBetween(calendar.Start, calendar.End) + 1;
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(int.MaxValue)]
    [InlineData(int.MinValue)]
    [InlineData(100_000)]
    [InlineData(-100_000)]
    public void A_huge_count_names_the_range(int days)
    {
        var add = () => Calendar.Add(Dates.Day("2026-08-28"), days);
        add.Should().Throw<CalendarRangeException>().WithMessage("*out of range*2007-01-01 to 2050-12-31*");
    }

    [Fact]
    public void Both_edges_of_the_calendar_are_covered_and_nothing_beyond()
    {
        Calendar.IsWorkingDay(Dates.Day("2007-01-01")).Should().BeFalse();
        Calendar.IsWorkingDay(Dates.Day("2050-12-31")).Should().BeFalse("it is a Saturday");
        Calendar.Add(Dates.Day("2007-01-01"), 1).Should().Be(Dates.Day("2007-01-02"));
        Calendar.Add(Dates.Day("2050-12-31"), -1).Should().Be(Dates.Day("2050-12-30"));
        foreach (var outside in new[] { "2006-12-31", "2051-01-01", "0001-01-01", "9999-12-31" })
        {
            var ask = () => Calendar.IsWorkingDay(Dates.Day(outside));
            ask.Should().Throw<CalendarRangeException>().WithMessage($"{outside} is out of range*");
            Calendar.Covers(Dates.Day(outside)).Should().BeFalse();
        }

        var before = () => Calendar.Previous(Dates.Day("2007-01-01"));
        before.Should().Throw<CalendarRangeException>();
        var after = () => Calendar.Next(Dates.Day("2050-12-30"));
        after.Should().Throw<CalendarRangeException>();
    }

    [Fact]
    public void A_date_of_another_calendar_system_is_understood()
    {
        var coptic = Dates.Day("2026-08-31").WithCalendar(CalendarSystem.Coptic);
        Calendar.IsWorkingDay(coptic).Should().BeFalse();
        Calendar.Day(coptic).Kind.Should().Be(DayKind.SwapOff);
    }

    [Fact]
    public void NextOrSame_keeps_a_working_day_and_rolls_a_day_off()
    {
        Calendar.NextOrSame(Dates.Day("2025-04-30")).Should().Be(Dates.Day("2025-05-05"));
        Calendar.NextOrSame(Dates.Day("2026-08-22")).Should().Be(Dates.Day("2026-08-22"));
    }

    [Fact]
    public void Hot_calls_allocate_nothing()
    {
        var date = Dates.Day("2026-08-28");
        var sum = Run(date, 3);
        var before = GC.GetAllocatedBytesForCurrentThread();
        sum += Run(date, 1000);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        allocated.Should().Be(0);
        sum.Should().BePositive();

        static int Run(LocalDate date, int times)
        {
            var sum = 0;
            for (var i = 0; i < times; i++)
            {
                sum += Calendar.Add(date, i % 250).Day + Calendar.Count(date, Calendar.End) + (Calendar.IsWorkingDay(date) ? 1 : 0);
            }

            return sum;
        }
    }

#if LIB_HAS_DATEONLY
    [Fact]
    public void Hot_calls_with_DateOnly_and_spans_of_it_allocate_nothing()
    {
        var days = Enumerable.Range(0, 1000).Select(i => new DateOnly(2020, 1, 1).AddDays(i)).ToArray();
        var (later, counts, ones) = (new DateOnly[days.Length], new int[days.Length], Enumerable.Range(0, 1000).ToArray());
        var sum = 0;
        Allocations.Least(() =>
        {
            foreach (var day in days)
            {
                sum += Calendar.Add(day, 20).DayNumber + Calendar.Count(day, new DateOnly(2026, 1, 1)) + (Calendar.IsWorkingDay(day) ? 1 : 0)
                    + Calendar.Next(day).DayNumber + Calendar.Previous(day).DayNumber + Calendar.NextOrSame(day).DayNumber;
            }

            Calendar.Add(days, 20, later);
            Calendar.Count(days, later, counts);
            Calendar.Add(days, ones, later);
        }).Should().Be(0);
        sum.Should().BePositive();
        counts.Should().OnlyContain(count => count == 20);
    }

    [Fact]
    public void Dates_of_NodaTime_take_another_road_to_the_same_answers_as_DateOnly() => Prop.ForAll(
        ArbMap.Default.ArbFor<int>(),
        seed =>
        {
            var random = new Random(seed);
            var calendar = random.Next(4) == 0 ? Calendar : RandomCalendar(seed);
            var (start, days) = (calendar.Start, Period.DaysBetween(calendar.Start, calendar.End) + 1);
            for (var i = 0; i < 200; i++)
            {
                // Days before and after the calendar, too, and every tenth date in another calendar system.
                var (from, to) = (start.PlusDays(random.Next(-40, days + 40)), start.PlusDays(random.Next(-40, days + 40)));
                var (n, asked) = (random.Next(-300, 300), i % 10 == 0 ? from.WithCalendar(OtherSystems[random.Next(OtherSystems.Length)]) : from);
                Answer(() => calendar.Add(asked, n)).Should().Be(Answer(() => LocalDate.FromDateOnly(calendar.Add(from.ToDateOnly(), n))));
                Answer(() => calendar.Count(asked, to)).Should().Be(Answer(() => calendar.Count(from.ToDateOnly(), to.ToDateOnly())));
                Answer(() => calendar.IsWorkingDay(asked)).Should().Be(Answer(() => calendar.IsWorkingDay(from.ToDateOnly())));
                calendar.Covers(asked).Should().Be(calendar.Covers(from.ToDateOnly()));
            }
        }).QuickCheckThrowOnFailure();

    private static readonly CalendarSystem[] OtherSystems =
        [CalendarSystem.Coptic, CalendarSystem.Julian, CalendarSystem.Badi, CalendarSystem.HebrewCivil, CalendarSystem.PersianSimple, CalendarSystem.IslamicBcl];

    private static string Answer<T>(Func<T> ask)
    {
        try
        {
            return FormattableString.Invariant($"{ask()}");
        }
        catch (CalendarRangeException error)
        {
            return error.Message;
        }
    }

    [Fact]
    public void DateOnly_overloads_give_the_same_answers()
    {
        for (var date = Calendar.Start; date <= Calendar.End; date = date.PlusDays(1))
        {
            Calendar.IsWorkingDay(date.ToDateOnly()).Should().Be(Calendar.IsWorkingDay(date));
        }

        var from = new DateOnly(2026, 8, 28);
        Calendar.Add(from, 5).Should().Be(new DateOnly(2026, 9, 9));
        Calendar.Count(from, new DateOnly(2026, 9, 9)).Should().Be(5);
        Calendar.Next(from).Should().Be(new DateOnly(2026, 9, 3));
        Calendar.Previous(new DateOnly(2026, 9, 3)).Should().Be(from);
        var outside = () => Calendar.Add(new DateOnly(2051, 1, 1), 1);
        outside.Should().Throw<CalendarRangeException>();
        var minimum = () => Calendar.IsWorkingDay(DateOnly.MinValue);
        minimum.Should().Throw<CalendarRangeException>();
        var before = () => Calendar.IsWorkingDay(Calendar.Start.PlusDays(-1).ToDateOnly());
        before.Should().Throw<CalendarRangeException>().WithMessage("*2006-12-31*");
        var after = () => Calendar.IsWorkingDay(Calendar.End.PlusDays(1).ToDateOnly());
        after.Should().Throw<CalendarRangeException>().WithMessage("*2051-01-01*");
        var far = () => Calendar.Add(from, int.MinValue);
        far.Should().Throw<CalendarRangeException>();
    }
#endif

    private static void AssertAdd(WorkingCalendar calendar, LocalDate from, int n)
    {
        var expected = SlowCalendar.Add(calendar, from, n);
        if (expected is null)
        {
            var add = () => calendar.Add(from, n);
            add.Should().Throw<CalendarRangeException>();
            return;
        }

        var actual = calendar.Add(from, n);
        if (actual != expected || calendar.Count(from, actual) != n)
        {
            Assert.Fail($"{Dates.Iso(from)} + {n}: {Dates.Iso(actual)}, expected {Dates.Iso(expected.Value)}; count {calendar.Count(from, actual)}");
        }
    }

    private static WorkingCalendar RandomCalendar(int seed)
    {
        var random = new Random(seed);
        var start = new LocalDate(2019, 1, 1).PlusDays(random.Next(800));
        var length = random.Next(1, 900);
        var kinds = new[] { DayKind.PublicHoliday, DayKind.Compensatory, DayKind.SwapOff, DayKind.MakeUpWorking, DayKind.LocalClosure };
        var days = Enumerable.Range(0, length)
            .Where(_ => random.Next(4) == 0)
            .Select(i => new CalendarDay { Date = start.PlusDays(i), Kind = kinds[random.Next(kinds.Length)], Name = new BilingualText("x", "x") })
            .ToList();
        return WorkingCalendar.Create(start, start.PlusDays(length - 1), days, "random");
    }
}
