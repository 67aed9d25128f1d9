using Cchc.Core.Calendars;
using Cchc.Core.Deadlines;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Tests.Support;

namespace Cchc.Core.Tests.Deadlines;

/// <summary>The move of one deadline: forward and back it is the same distance, and only days that changed cause it.</summary>
public sealed class MovedDeadlineTests
{
    private static readonly WorkingCalendar After = WorkingCalendar.VietnamPublicSector;
    private static readonly WorkingCalendar Before = After.AsOf(Dates.Day("2025-12-24")); // before the swap of 2/1 and 10/1/2026
    private static readonly CalendarDifference Swap = CalendarDifference.Between(Before, After);
    private static readonly CalendarDifference Back = CalendarDifference.Between(After, Before);

    public static TheoryData<string, int> Terms
    {
        get
        {
            var terms = new TheoryData<string, int>();
            for (var date = Dates.Day("2025-12-25"); date <= Dates.Day("2026-01-12"); date = date.PlusDays(1))
            {
                terms.Add(Dates.Iso(date), 1 + (date.Day % 7));
            }

            return terms;
        }
    }

    [Theory]
    [MemberData(nameof(Terms))]
    public void A_deadline_moves_when_its_two_answers_differ_and_back_by_the_same_days(string received, int days)
    {
        var (before, after) = (Due(Before, received, days), Due(After, received, days));
        MovedDeadline? moved = MovedDeadline.Between("H42-1", before, after, Swap);
        if (before.Date == after.Date)
        {
            moved.Should().BeNull();
            return;
        }

        moved!.CalendarDays.Should().Be(Period.DaysBetween(before.Date, after.Date)).And.NotBe(0);
        moved.Because.Should().NotBeEmpty().And.OnlyContain(day => day.IsWorkingDayChanged && Swap.Days.Contains(day));
        MovedDeadline.Between("H42-1", after, before, Back)!.CalendarDays.Should().Be(-moved.CalendarDays);
        moved.Description.Vi.Should().StartWith("Hạn chuyển từ ").And.EndWith(".");
        moved.Description.En.Should().StartWith("The deadline moves from ").And.EndWith(".").And.NotContain("Công văn").And.Contain("Official Letter No.");
    }

    [Fact]
    public void Some_of_these_terms_move_and_some_stay() =>
        Terms.Select(row => Due(Before, row.Data.Item1, row.Data.Item2).Date == Due(After, row.Data.Item1, row.Data.Item2).Date).Distinct().Should().HaveCount(2);

    [Fact]
    public void Another_hour_of_the_same_day_is_a_move_of_no_days()
    {
        var due = Due(After, "2026-01-05", 3);
        var moved = MovedDeadline.Between("x", due with { TimeOfDay = new LocalTime(9, 0) }, due with { TimeOfDay = new LocalTime(15, 0) }, Swap);
        moved!.CalendarDays.Should().Be(0);
        MovedDeadline.Between("x", due, due with { Explanation = [] }, Swap).Should().BeNull("both fall due at the same moment");
    }

    [Fact]
    public void What_is_missing_is_named()
    {
        var due = Due(After, "2026-01-05", 3);
        FluentActions.Invoking(() => MovedDeadline.Between("x", null!, due, Swap)).Should().Throw<ArgumentNullException>().WithParameterName("before");
        FluentActions.Invoking(() => MovedDeadline.Between("x", due, null!, Swap)).Should().Throw<ArgumentNullException>().WithParameterName("after");
        FluentActions.Invoking(() => MovedDeadline.Between("x", due, due, null!)).Should().Throw<ArgumentNullException>().WithParameterName("change");
    }

    private static Deadline.Due Due(WorkingCalendar calendar, string received, int days) =>
        (Deadline.Due)new DeadlineCalculator(calendar).Compute(new ProcessingTime.WorkingDays(days), Dates.Day(received).At(new LocalTime(9, 0)));
}
