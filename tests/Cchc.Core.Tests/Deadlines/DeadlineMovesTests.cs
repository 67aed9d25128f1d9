using Cchc.Core.Calendars;
using Cchc.Core.Deadlines;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Tests.Support;
using Cchc.Core.Text;

namespace Cchc.Core.Tests.Deadlines;

/// <summary>What a decision changes: days, and the running deadlines that move with them.</summary>
public sealed class DeadlineMovesTests
{
    private static readonly WorkingCalendar Calendar = WorkingCalendar.VietnamPublicSector;
    private static readonly CalendarDifference Swap = CalendarDifference.Between(Calendar.AsOf(Dates.Day("2025-12-24")), Calendar.AsOf(Dates.Day("2025-12-25")));

    [Fact]
    public void The_swap_of_25_12_2025_changes_two_days()
    {
        Swap.Days.Select(day => day.ToString()).Should().Equal("2026-01-02: workingDay → swapOff", "2026-01-10: weeklyRest → makeUpWorking");
        Swap.Days.Should().OnlyContain(day => day.IsWorkingDayChanged);
        Swap.Touches(Dates.Day("2026-01-03"), Dates.Day("2026-01-09")).Should().BeFalse();
        Swap.Touches(Dates.Day("2026-01-03"), Dates.Day("2026-01-10")).Should().BeTrue();
        Swap.Touches(Dates.Day("2026-01-02"), Dates.Day("2026-01-02")).Should().BeTrue();
        CalendarDifference.Between(Calendar, Calendar).Days.Should().BeEmpty();
    }

    [Fact]
    public void A_decision_of_a_projected_day_is_a_change_even_when_it_is_worked_as_before()
    {
        var change = CalendarDifference.Between(Calendar.AsOf(Dates.Day("2026-10-01")), Calendar);
        change.Days.Should().Contain(day => Dates.Iso(day.Date) == "2027-02-06" && !day.IsWorkingDayChanged && day.After.Certainty == Certainty.Announced);
        change.Days.Should().OnlyContain(day => day.Date.Year == 2027, "ordinary days and other years stay");
    }

    [Fact]
    public void Closed_parts_of_a_day_are_changes()
    {
        var closure = new CalendarDay { Date = Dates.Day("2026-03-04"), Kind = DayKind.PartialClosure, Part = DayPart.Parse("13:30-"), Name = new BilingualText("Bão", "Storm") };
        var change = CalendarDifference.Between(Calendar, Calendar.With(CalendarLayer.Of("x", new CalendarEdit.Add(closure))));
        var day = change.Days.Should().ContainSingle().Subject;
        day.IsWorkingDayChanged.Should().BeFalse();
        day.PartsBefore.Should().BeEmpty();
        day.PartsAfter.Should().ContainSingle();

        var hours = DeadlineMoves.Of(change, [Running("h", new ProcessingTime.WorkingHours(4m), "2026-03-04T10:00"), Running("d", new ProcessingTime.WorkingDays(1m), "2026-03-03T10:00")]);
        hours.Moved.Should().ContainSingle().Which.After.TimeOfDay.Should().Be(new LocalTime(9, 30), "two and a half hours on the day, the rest the next morning");
        hours.Unmoved.Should().Be(1);
    }

    [Fact]
    public void Running_deadlines_move_by_days()
    {
        var moves = DeadlineMoves.Of(
            Swap,
            [
                Running("later", new ProcessingTime.WorkingDays(1m), "2025-12-31T09:00"), // 2/1 is off now
                Running("same", new ProcessingTime.WorkingDays(20m), "2025-12-22T09:00"), // one day less, one more
                Running("before", new ProcessingTime.WorkingDays(2m), "2025-12-22T09:00"),
                Running("earlier", new ProcessingTime.WorkingDays(1m), "2026-01-09T09:00"), // the make-up Saturday is worked
                Running("none", new ProcessingTime.NotStated("Không quy định"), "2025-12-22T09:00"),
                Running("outside", new ProcessingTime.WorkingDays(1m), "2060-01-01T09:00"),
            ]);
        moves.Moved.Select(move => (move.Id, move.CalendarDays)).Should().Equal(("later", 3), ("earlier", -2));
        moves.Moved[0].After.Explanation.Should().Contain(step => step.Text.Vi.Contains("hoán đổi"));
        moves.Moved[0].Because.Select(day => Dates.Iso(day.Date)).Should().Equal("2026-01-02");
        moves.Moved[0].Description.Vi.Should().Be("Hạn chuyển từ thứ Sáu, 02/01/2026 sang thứ Hai, 05/01/2026 vì 02/01/2026 (Ngày làm việc → Nghỉ hoán đổi, làm bù ngày 10/01/2026; Công văn số 12729/VPCP-KGVX ngày 25/12/2025 của Văn phòng Chính phủ).");
        moves.Unmoved.Should().Be(2);
        moves.Uncomputed.Select(item => item.Id).Should().Equal("none", "outside");
        moves.Uncomputed[1].Reason.En.Should().Contain("out of range");
    }

    [Fact]
    public void A_date_that_rolled_from_before_the_receipt_and_a_day_that_only_one_calendar_covers()
    {
        var opened = CalendarLayer.Of("x", new CalendarEdit.Add(new CalendarDay { Date = Dates.Day("2026-08-09"), Kind = DayKind.ExtraWorking, Name = new BilingualText("x", "x") }));
        var change = CalendarDifference.Between(Calendar, Calendar.With(opened));
        var fixedDate = DeadlineMoves.Of(change, [Running("f", new ProcessingTime.FixedDate(Dates.Day("2026-08-09")), "2026-09-25T02:02")]);
        fixedDate.Moved.Should().ContainSingle().Which.After.Date.Should().Be(Dates.Day("2026-08-09"));

        var shorter = CalendarDifference.Between(Calendar, WorkingCalendar.Create(new LocalDate(2020, 1, 1), new LocalDate(2025, 12, 31), [], "short"));
        DeadlineMoves.Of(shorter, [Running("o", new ProcessingTime.WorkingDays(1m), "2026-09-25T09:00")]).Uncomputed.Should().ContainSingle();
    }

    [Fact]
    public void What_is_not_computed_again_would_not_have_moved()
    {
        var change = CalendarDifference.Between(Calendar, Calendar.WithSwaps(SwapPolicy.Literal));
        var random = new Random(5);
        ProcessingTime Any() => random.Next(4) switch
        {
            0 => new ProcessingTime.WorkingDays(random.Next(1, 80) / 2m),
            1 => new ProcessingTime.CalendarDays(random.Next(1, 40)),
            2 => new ProcessingTime.WorkingHours(random.Next(1, 60)),
            _ => new ProcessingTime.Months(random.Next(1, 4)),
        };
        var running = Enumerable.Range(0, 2000).Select(i => new RunningDeadline($"{i}", new DeadlineRequest { Time = Any(), Received = Dates.Moment("2010-01-01T00:00").PlusMinutes(random.Next(17 * 365 * 24 * 60)) })).ToList();
        var (before, after) = (new DeadlineCalculator(change.Before), new DeadlineCalculator(change.After));
        var expected = running.Select(item => (item.Id, Before: (Deadline.Due)before.Compute(item.Request), After: (Deadline.Due)after.Compute(item.Request)))
            .Where(item => (item.Before.Date, item.Before.TimeOfDay) != (item.After.Date, item.After.TimeOfDay)).Select(item => item.Id).ToList();
        var moves = DeadlineMoves.Of(change, running);
        moves.Moved.Select(move => move.Id).Should().Equal(expected).And.NotBeEmpty();
        (moves.Moved.Count + moves.Unmoved).Should().Be(running.Count);
    }

    [Fact]
    public void Every_kind_of_time_and_rule_moves_as_the_full_answers_say()
    {
        var change = CalendarDifference.Between(Calendar, Calendar.WithSwaps(SwapPolicy.Literal));
        var random = new Random(6);
        var running = Enumerable.Range(0, 1500).Select(i => new RunningDeadline($"{i}", new DeadlineRequest
        {
            Time = random.Next(6) switch
            {
                0 => new ProcessingTime.WorkingDays(random.Next(1, 60) / 4m),
                1 => new ProcessingTime.SameDay(new LocalTime(15, 0)),
                2 => new ProcessingTime.FixedDate(new LocalDate(2010, 1, 1).PlusDays(random.Next(6000))),
                3 => new ProcessingTime.Stages([new ProcessingTime.WorkingDays(random.Next(1, 9)), new ProcessingTime.ClockHours(random.Next(1, 90))]),
                4 => new ProcessingTime.Weeks(random.Next(1, 6)),
                _ => new ProcessingTime.NotStated("không"),
            },
            Received = Dates.Moment("2010-01-01T00:00").PlusMinutes(random.Next(17 * 365 * 24 * 60)),
            StartRule = random.Next(2) == 0 ? null : StartRules.BuiltIn.All[random.Next(StartRules.BuiltIn.All.Count)],
        })).ToList();
        var (before, after) = (new DeadlineCalculator(change.Before), new DeadlineCalculator(change.After));
        var expected = running.Where(item => before.Compute(item.Request) is Deadline.Due old && after.Compute(item.Request) is Deadline.Due now && (old.Date, old.TimeOfDay) != (now.Date, now.TimeOfDay)).Select(item => item.Id).ToList();
        var reports = new List<int>();
        var moves = DeadlineMoves.Of(change, running, null, new Listener(reports));
        moves.Moved.Select(move => move.Id).Should().Equal(expected).And.NotBeEmpty();
        moves.Uncomputed.Should().HaveCount(running.Count(item => item.Request.Time is ProcessingTime.NotStated));
        (moves.Moved.Count + moves.Unmoved + moves.Uncomputed.Count).Should().Be(running.Count);
        moves.Moved.Should().OnlyContain(move => move.Before.Explanation.Count > 1 && move.After.Explanation.Count > 1 && move.Because.Count > 0);
        reports.Should().Equal(running.Count);
    }

    [Fact]
    public void The_work_reports_its_progress_and_can_be_cancelled()
    {
        var reports = new List<int>();
        using var stop = new CancellationTokenSource();
        IEnumerable<RunningDeadline> Endless()
        {
            for (var i = 0; ; i++)
            {
                if (i == 10_000)
                {
                    stop.Cancel();
                }

                yield return Running($"{i}", new ProcessingTime.WorkingDays(1m), "2026-03-02T09:00");
            }
        }

        FluentActions.Invoking(() => DeadlineMoves.Of(Swap, Endless(), null, new Listener(reports), stop.Token)).Should().Throw<OperationCanceledException>();
        reports.Should().Equal(4096, 8192);
    }

    private static RunningDeadline Running(string id, ProcessingTime time, string received) => new(id, new DeadlineRequest { Time = time, Received = Dates.Moment(received) });

    private sealed class Listener(List<int> reports) : IProgress<int>
    {
        public void Report(int value) => reports.Add(value);
    }
}
