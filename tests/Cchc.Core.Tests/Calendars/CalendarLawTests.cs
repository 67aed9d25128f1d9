using Cchc.Core.Calendars;
using Cchc.Core.Tests.Support;
using Cchc.Core.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Cchc.Core.Tests.Calendars;

/// <summary>Laws of counting in the built-in calendar, and tables of answers counted by hand on a paper calendar.</summary>
public sealed class CalendarLawTests
{
    private static readonly WorkingCalendar Calendar = WorkingCalendar.VietnamPublicSector;
    private static readonly int Length = Period.DaysBetween(Calendar.Start, Calendar.End);

    // Counted by hand: 31/8/2026 is a swap day off, 1/9 and 2/9 are holidays, Saturday 22/8 is worked; Tết 2027 is 4/2 to 10/2; 30/4 and 1/5.
    [Theory]
    [InlineData("2026-08-21", 1, "2026-08-22")]
    [InlineData("2026-08-21", 2, "2026-08-24")]
    [InlineData("2026-08-22", 1, "2026-08-24")]
    [InlineData("2026-08-28", 1, "2026-09-03")]
    [InlineData("2026-08-28", 3, "2026-09-07")]
    [InlineData("2026-09-03", -1, "2026-08-28")]
    [InlineData("2026-09-02", -1, "2026-08-28")]
    [InlineData("2026-09-02", 1, "2026-09-03")]
    [InlineData("2027-01-28", 10, "2027-02-18")]
    [InlineData("2027-02-11", -1, "2027-02-03")]
    [InlineData("2024-02-28", 1, "2024-02-29")] // a leap day, a Thursday
    [InlineData("2024-02-29", 1, "2024-03-01")]
    [InlineData("2023-02-28", 1, "2023-03-01")]
    public void Working_days_counted_by_hand(string from, int days, string expected)
    {
        Calendar.Add(Dates.Day(from), days).Should().Be(Dates.Day(expected));
        Calendar.Count(Dates.Day(from), Dates.Day(expected)).Should().Be(days);
    }

    [Fact]
    public void Counts_in_one_direction_add_up() => Prop.ForAll<int, int, int>((a, b, c) =>
    {
        LocalDate[] days = [At(a), At(b), At(c)];
        Array.Sort(days);
        return Calendar.Count(days[0], days[1]) + Calendar.Count(days[1], days[2]) == Calendar.Count(days[0], days[2])
            && Calendar.Count(days[2], days[1]) + Calendar.Count(days[1], days[0]) == Calendar.Count(days[2], days[0]);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Turning_the_range_shifts_the_count_by_the_ends_alone() => Prop.ForAll<int, int>((a, b) =>
    {
        var (from, to) = (LocalDate.Min(At(a), At(b)), LocalDate.Max(At(a), At(b)));
        var forward = Calendar.Count(from, to);
        return Calendar.Count(to, from) == Worked(to) - forward - Worked(from) && Calendar.Count(from, from) == 0 && forward <= Period.DaysBetween(from, to);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Adding_and_counting_are_inverse() => Prop.ForAll<int, int>((a, n) =>
    {
        var (from, days) = (At(a), n % 300);
        return !Reaches(from, days) || Calendar.Count(from, Calendar.Add(from, days)) == days;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Adding_in_two_steps_is_adding_at_once_in_one_direction() => Prop.ForAll<int, int, int>((a, n, m) =>
    {
        var (from, first, second) = (At(a), Math.Abs(n % 100), Math.Abs(m % 100));
        return (!Reaches(from, first + second) || Calendar.Add(Calendar.Add(from, first), second) == Calendar.Add(from, first + second))
            && (!Reaches(from, -first - second) || Calendar.Add(Calendar.Add(from, -first), -second) == Calendar.Add(from, -first - second));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void From_a_working_day_there_and_back_is_the_day_itself() => Prop.ForAll<int, int>((a, n) =>
    {
        var (from, days) = (At(a), n % 200);
        return !Calendar.IsWorkingDay(from) || !Reaches(from, days) || Calendar.Add(Calendar.Add(from, days), -days) == from;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_later_start_never_gives_an_earlier_day() => Prop.ForAll<int, int>((a, n) =>
    {
        var (from, days) = (At(a), n % 200);
        var next = from.PlusDays(1);
        return !Calendar.Covers(next) || !Reaches(from, days) || !Reaches(next, days) || Calendar.Add(from, days) <= Calendar.Add(next, days);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Next_and_previous_skip_days_off_only() => Prop.ForAll<int>(a =>
    {
        var day = At(a);
        return !Reaches(day, 1) || !Reaches(day, -1)
            || (Calendar.Next(day) > day && Calendar.Previous(day) < day && Between(day, Calendar.Next(day))
                .Concat(Between(Calendar.Previous(day), day)).All(between => !Calendar.IsWorkingDay(between))
                && Calendar.NextOrSame(day) == (Calendar.IsWorkingDay(day) ? day : Calendar.Next(day)));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Special_days_are_those_of_all_days_that_are_not_ordinary()
    {
        var (from, to) = (new LocalDate(2024, 1, 1), new LocalDate(2028, 12, 31));
        Calendar.SpecialDays(from, to).Should().Equal(Calendar.Days(from, to).Where(day => day.Kind is not (DayKind.WorkingDay or DayKind.WeeklyRest)));
        Calendar.Days(from, to).Select(day => day.Date).Should().Equal(Enumerable.Range(0, Period.DaysBetween(from, to) + 1).Select(from.PlusDays));
    }

    [Fact]
    public void A_stretch_is_as_certain_as_its_least_certain_day() => Prop.ForAll<int, int>((a, n) =>
    {
        var from = LocalDate.Min(At(a), Calendar.End.PlusDays(-40));
        var to = from.PlusDays(Math.Abs(n % 40));
        return Calendar.CertaintyOf(from, to) == Calendar.Days(from, to).Max(day => day.Certainty);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_date_of_another_calendar_system_is_the_same_day()
    {
        foreach (var system in new[] { CalendarSystem.Julian, CalendarSystem.Coptic, CalendarSystem.HebrewCivil, CalendarSystem.PersianSimple })
        {
            var day = new LocalDate(2026, 8, 28);
            var other = day.WithCalendar(system);
            Calendar.Add(other, 3).Should().Be(new LocalDate(2026, 9, 7));
            Calendar.Add(other, 0).Should().Be(day);
            Calendar.Count(other, new LocalDate(2026, 9, 7).WithCalendar(system)).Should().Be(3);
            Calendar.Day(other).Should().Be(Calendar.Day(day));
            Calendar.NextOrSame(other).Should().Be(day);
            Calendar.AsOf(other).DataVersion.Should().EndWith(" as of 2026-08-28");
        }
    }

    [Fact]
    public void Layers_as_of_and_policies_are_named_in_the_version()
    {
        var closed = CalendarLayer.Of("x", new CalendarEdit.Add(new CalendarDay { Date = new LocalDate(2026, 9, 15), Kind = DayKind.LocalClosure,
            Name = new BilingualText("Bão", "Storm") }));
        var calendar = Calendar.With(closed);
        calendar.DataVersion.Should().Be(Calendar.DataVersion + " + x");
        calendar.WithSwaps(SwapPolicy.Literal).DataVersion.Should().EndWith(" + x, swaps literal");
        calendar.Layers.Should().Equal(closed);
        calendar.ContentHash.Should().StartWith("sha256:").And.NotBe(Calendar.ContentHash).And.HaveLength(71);
        calendar.Count(new LocalDate(2026, 9, 14), new LocalDate(2026, 9, 16)).Should().Be(1);
        Calendar.Count(new LocalDate(2026, 9, 14), new LocalDate(2026, 9, 16)).Should().Be(2, "the calendar below is untouched");
    }

#if LIB_HAS_DATEONLY
    [Fact]
    public void DateOnly_gives_the_same_day() => Prop.ForAll<int, int>((a, n) =>
    {
        var (from, days) = (At(a), n % 200);
        var date = new DateOnly(from.Year, from.Month, from.Day);
        return Calendar.IsWorkingDay(date) == Calendar.IsWorkingDay(from)
            && (!Reaches(from, days) || LocalDate.FromDateOnly(Calendar.Add(date, days)) == Calendar.Add(from, days))
            && Calendar.Count(date, new DateOnly(2026, 9, 2)) == Calendar.Count(from, new LocalDate(2026, 9, 2));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Too_little_room_is_refused_with_both_numbers()
    {
        var (two, one, counts) = (new DateOnly[2], new DateOnly[1], new int[2]);
        FluentActions.Invoking(() => Calendar.Add(two, 1, one)).Should().Throw<ArgumentException>().WithMessage("1 places for 2 items.*")
            .Which.ParamName.Should().Be("results");
        FluentActions.Invoking(() => Calendar.Add(two, new int[1], two)).Should().Throw<ArgumentException>().Which.ParamName.Should().Be("workingDays");
        FluentActions.Invoking(() => Calendar.Count(two, one, counts)).Should().Throw<ArgumentException>().Which.ParamName.Should().Be("to");
        FluentActions.Invoking(() => Calendar.Count(two, two, new int[1])).Should().Throw<ArgumentException>().Which.ParamName.Should().Be("results");
        FluentActions.Invoking(() => Calendar.Add(two, 1, two)).Should().Throw<CalendarRangeException>().WithMessage("item 0, 0001-01-01 is out of range: *");
        Calendar.Add(ReadOnlySpan<DateOnly>.Empty, 1, []);
    }
#endif

    private static LocalDate At(int seed) => Calendar.Start.PlusDays((int)(((seed * 2654435761L % (Length + 1)) + Length + 1) % (Length + 1)));

    private static int Worked(LocalDate day) => Calendar.IsWorkingDay(day) ? 1 : 0;

    private static bool Reaches(LocalDate from, int days) => SlowCalendar.Add(Calendar, from, days) is not null;

    private static IEnumerable<LocalDate> Between(LocalDate from, LocalDate to) => Enumerable.Range(1, Math.Max(0, Period.DaysBetween(from, to) - 1))
        .Select(from.PlusDays);
}
