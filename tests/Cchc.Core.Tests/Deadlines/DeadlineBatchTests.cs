#if LIB_HAS_DATEONLY
using Cchc.Core.Calendars;
using Cchc.Core.Deadlines;
using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Tests.Support;

namespace Cchc.Core.Tests.Deadlines;

/// <summary>Arrays of dossiers: what the batch gives is what a walk day by day gives, and nothing is allocated.</summary>
public sealed class DeadlineBatchTests
{
    private static readonly WorkingCalendar Calendar = WorkingCalendar.VietnamPublicSector;

    [Fact]
    public void A_pause_of_k_working_days_moves_the_due_day_by_k_and_by_no_more_over_Tet()
    {
        // 10 working days from 28/1/2027: 18/2. A pause over the whole of Tết, 3/2 to 11/2, holds one working day: 11/2.
        Due("2027-01-28", 10).Should().Be(Day("2027-02-18"));
        Due("2027-01-28", 10, ("2027-02-03", "2027-02-11")).Should().Be(Day("2027-02-19"));
        Due("2027-01-28", 10, ("2027-02-06", "2027-02-07")).Should().Be(Day("2027-02-18"), "a weekend inside Tết excludes nothing");
    }

    [Fact]
    public void Overlapping_pauses_count_once_and_those_outside_the_time_not_at_all()
    {
        Due("2026-03-02", 5).Should().Be(Day("2026-03-09"));
        Due("2026-03-02", 5, ("2026-03-03", "2026-03-05")).Should().Be(Day("2026-03-11"));
        Due("2026-03-02", 5, ("2026-03-03", "2026-03-05"), ("2026-03-04", "2026-03-05")).Should().Be(Day("2026-03-11"));
        Due("2026-03-02", 5, ("2026-02-20", "2026-03-03")).Should().Be(Day("2026-03-10"), "what lies before the receipt is cut off");
        Due("2026-03-02", 5, ("2026-03-10", "2026-03-20")).Should().Be(Day("2026-03-09"), "the time had run out");
        Due("2026-03-02", 5, ("2026-03-09", "2026-03-11")).Should().Be(Day("2026-03-11"), "paused on the last day");
        Due("2026-03-02", 5, ("2026-03-05", "2026-03-03")).Should().Be(Day("2026-03-09"));
    }

    [Fact]
    public void Random_dossiers_equal_a_walk_day_by_day()
    {
        var random = new Random(11);
        var (received, days, pauses, ends) = (new DateOnly[3000], new int[3000], new List<DeadlineBatch.PausedDays>(), new int[3000]);
        for (var i = 0; i < received.Length; i++)
        {
            received[i] = new DateOnly(2009, 1, 1).AddDays(random.Next(6000));
            days[i] = random.Next(40);
            var from = received[i].AddDays(random.Next(-10, 20));
            for (var p = random.Next(4); p > 0; p--)
            {
                pauses.Add(new DeadlineBatch.PausedDays(from, from.AddDays(random.Next(-2, 25))));
                from = from.AddDays(random.Next(15));
            }

            ends[i] = pauses.Count;
        }

        var due = new DateOnly[received.Length];
        DeadlineBatch.DueDays(Calendar, received, days, pauses.ToArray(), ends, due);
        for (var i = 0; i < due.Length; i++)
        {
            due[i].Should().Be(Walk(received[i], days[i], pauses.Take(ends[i]).Skip(i == 0 ? 0 : ends[i - 1])), "of item {0}", i);
        }

        DeadlineBatch.DueDays(Calendar, received, days, due);
        due.Should().Equal(received.Zip(days, Calendar.Add));
    }

    [Fact]
    public void The_batch_and_the_clock_of_a_dossier_agree()
    {
        var random = new Random(13);
        var clock = new DossierClock(Calendar);
        var own = new PauseRule { Id = "own", Title = new("thử", "test"), Source = "Văn bản thử, Điều 1", Sets = ["one-stop"] };
        for (var i = 0; i < 400; i++)
        {
            var received = new LocalDate(2009, 1, 1).PlusDays(random.Next(6000));
            var days = random.Next(1, 40);
            var events = new List<DossierEvent> { new DossierEvent.Received { Id = "r", At = received.At(new LocalTime(9, 0)) } };
            var pauses = new List<DeadlineBatch.PausedDays>();
            var from = received.PlusDays(random.Next(0, 10));
            for (var p = random.Next(4); p > 0; p--)
            {
                var to = from.PlusDays(random.Next(0, 20));
                pauses.Add(new DeadlineBatch.PausedDays(from.ToDateOnly(), to.ToDateOnly()));
                events.Add(new DossierEvent.Paused { Id = $"p{p}", At = from.At(new LocalTime(10, 0)), Rule = "own" });
                events.Add(new DossierEvent.Resumed { Id = $"q{p}", At = to.At(new LocalTime(11, 0)) });
                from = to.PlusDays(random.Next(1, 10));
            }

            var due = new DateOnly[1];
            DeadlineBatch.DueDays(Calendar, [received.ToDateOnly()], [days], pauses.ToArray(), [pauses.Count], due);
            var request = new DossierClockRequest { Time = new ProcessingTime.WorkingDays(days), Events = events, PauseRules = [own] };
            clock.Compute(request, from.At(LocalTime.Noon)).LegalDue!.Date.Should().Be(LocalDate.FromDateOnly(due[0]), "received {0}, {1} days, {2}", received, days, string.Join(", ", pauses));
        }
    }

    [Fact]
    public void Nothing_is_allocated()
    {
        var (received, days, pauses, ends, due) = (new DateOnly[1000], new int[1000], new DeadlineBatch.PausedDays[1000], new int[1000], new DateOnly[1000]);
        Array.Fill(received, new DateOnly(2026, 3, 2));
        Array.Fill(days, 7);
        Array.Fill(pauses, new DeadlineBatch.PausedDays(new DateOnly(2026, 3, 3), new DateOnly(2026, 3, 9)));
        for (var i = 0; i < ends.Length; i++)
        {
            ends[i] = i + 1;
        }

        DeadlineBatch.DueDays(Calendar, received, days, pauses, ends, due);
        var before = GC.GetAllocatedBytesForCurrentThread();
        DeadlineBatch.DueDays(Calendar, received, days, pauses, ends, due);
        (GC.GetAllocatedBytesForCurrentThread() - before).Should().Be(0);
        due.Should().OnlyContain(day => day == new DateOnly(2026, 3, 17));
    }

    [Theory]
    [InlineData(1, 2, 2, "workingDays")]
    [InlineData(2, 1, 2, "pauseEnds")]
    [InlineData(2, 2, 1, "due")]
    public void Too_little_room_names_the_argument_and_both_numbers(int days, int ends, int room, string parameter)
    {
        var ask = () => DeadlineBatch.DueDays(Calendar, new DateOnly[2], new int[days], [], new int[ends], new DateOnly[room]);
        ask.Should().Throw<ArgumentException>().WithMessage("1 places for 2 items.*").Which.ParamName.Should().Be(parameter);
    }

    [Fact]
    public void Wrong_input_names_the_item()
    {
        var day = new DateOnly(2026, 3, 2);
        Call([day], [-1], [], [0]).Should().Throw<ArgumentException>().WithMessage("Item 0 has -1 working days*");
        Call([day, new DateOnly(2060, 1, 1)], [1, 1], [], [0, 0]).Should().Throw<CalendarRangeException>().WithMessage("item 1, 2060-01-01*");
        Call([day], [1], [], [1]).Should().Throw<ArgumentException>().WithMessage("The pauses of item 0 end at 1: expected 0 to 0.*");
        Call([day, day], [1, 1], [new DeadlineBatch.PausedDays(day, day)], [1, 0]).Should().Throw<ArgumentException>().WithMessage("The pauses of item 1 end at 0*");
        Call([day], [1], [new DeadlineBatch.PausedDays(day.AddDays(2), day), new DeadlineBatch.PausedDays(day, day)], [2]).Should().Throw<ArgumentException>().WithMessage("*not in order*");
        Call([day], [1], [new DeadlineBatch.PausedDays(day, new DateOnly(2060, 1, 1))], [1]).Should().Throw<CalendarRangeException>().WithMessage("item 0, 2060-01-01*");
        Call([day], [], [], [0]).Should().Throw<ArgumentException>();
        Call([day], [int.MaxValue], [], [0]).Should().Throw<CalendarRangeException>();

        static Action Call(DateOnly[] received, int[] days, DeadlineBatch.PausedDays[] pauses, int[] ends) => () => DeadlineBatch.DueDays(Calendar, received, days, pauses, ends, new DateOnly[received.Length]);
    }

    [Fact]
    public void The_due_moment_alone_is_that_of_the_explained_answer()
    {
        var random = new Random(12);
        foreach (var options in new[] { DeadlineOptions.Default, new DeadlineOptions { DayOffReceipt = DayOffReceipt.ReceivedOnNextWorkingDay, OfficeHours = OfficeTimetable.Parse("07:00-11:30,13:30-17:00 | Fri 07:00-11:30") } })
        {
            var calculator = new DeadlineCalculator(Calendar, options);
            for (var i = 0; i < 3000; i++)
            {
                var time = Any(random);
                var received = Dates.Moment("2009-01-01T00:00").PlusMinutes(random.Next(17 * 365 * 24 * 60));
                var due = (Deadline.Due)calculator.Compute(time, received);
                calculator.TryGetDue(time, received, out var date, out var timeOfDay).Should().BeTrue();
                (date, timeOfDay).Should().Be((due.Date, due.TimeOfDay), "of {0} from {1}", time, received);
            }

            calculator.TryGetDue(new ProcessingTime.NotStated("x"), Dates.Moment("2026-01-05T08:00"), out _, out _).Should().BeFalse();
        }
    }

    private static ProcessingTime Any(Random random) => random.Next(9) switch
    {
        0 or 1 => new ProcessingTime.WorkingDays(random.Next(0, 160) / 4m),
        2 => new ProcessingTime.CalendarDays(random.Next(1, 60) / 2m),
        3 => new ProcessingTime.WorkingHours(random.Next(1, 200)),
        4 => new ProcessingTime.ClockHours(random.Next(1, 200)),
        5 => new ProcessingTime.Months(random.Next(1, 14)),
        6 => new ProcessingTime.SameDay(random.Next(2) == 0 ? null : new LocalTime(15, 0)),
        7 => new ProcessingTime.YearlyDate(new AnnualDate(12, 15)),
        _ => new ProcessingTime.Stages([new ProcessingTime.WorkingDays(2.5m), new ProcessingTime.WorkingHours(6), new ProcessingTime.CalendarDays(3)]),
    };

    private static DateOnly Due(string received, int days, params (string From, string To)[] pauses)
    {
        var due = new DateOnly[1];
        DeadlineBatch.DueDays(Calendar, [Day(received)], [days], pauses.Select(pause => new DeadlineBatch.PausedDays(Day(pause.From), Day(pause.To))).ToArray(), [pauses.Length], due);
        return due[0];
    }

    private static DateOnly Day(string date) => Dates.Day(date).ToDateOnly();

    /// <summary>Step by step: each pause that begins in time adds its working days, counted one by one, each day at most once.</summary>
    private static DateOnly Walk(DateOnly received, int days, IEnumerable<DeadlineBatch.PausedDays> pauses)
    {
        var end = Steps(received, days);
        var excluded = new HashSet<DateOnly>();
        foreach (var pause in pauses.Where(pause => pause.To > received))
        {
            var from = pause.From > received ? pause.From : received;
            if (from > end)
            {
                continue;
            }

            var added = 0;
            for (var day = from.AddDays(1); day <= pause.To; day = day.AddDays(1))
            {
                added += Calendar.IsWorkingDay(day) && excluded.Add(day) ? 1 : 0;
            }

            end = Steps(end, added);
        }

        return end;
    }

    private static DateOnly Steps(DateOnly day, int days)
    {
        while (days > 0)
        {
            day = day.AddDays(1);
            days -= Calendar.IsWorkingDay(day) ? 1 : 0;
        }

        return day;
    }
}
#endif
