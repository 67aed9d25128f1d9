using Cchc.Core.Calendars;
using Cchc.Core.Deadlines;
using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Tests.Support;
using Cchc.Core.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Cchc.Core.Tests.Deadlines.Clock;

/// <summary>What must hold of the clock over random calendars, rules and histories, and its equality with a model that walks day by day.</summary>
public sealed class DossierClockPropertyTests
{
    private static readonly LocalDate First = new(2026, 1, 1);
    private static readonly LocalDate Last = new(2027, 12, 31);

    [Fact]
    public void A_later_receipt_never_falls_due_earlier() => Check(random =>
    {
        var (clock, rules, time, rule) = (RandomClock(random), RandomRules(random), RandomTime(random), RandomRule(random));
        var early = RandomMoment(random, 60);
        var late = early.PlusMinutes(random.Next(random.Next(2) == 0 ? 300 : 20_000));
        var online = random.Next(2) == 0;

        // Of months, of stages in different units and of a result on the day no unit measures a pause that lies before the hour at which a late receipt begins to count.
        var started = clock.Compute(new DossierClockRequest { Time = time, Rules = rules }.With(new DossierEvent.Received { Id = "0", At = late }), late).StartedAt!.Value;
        var pause = (time is ProcessingTime.Months or ProcessingTime.Stages or ProcessingTime.SameDay ? started : late).PlusMinutes(random.Next(20_000));
        var resume = pause.PlusMinutes(random.Next(28_000)); // twenty days close the dossier under some rules
        var withPause = random.Next(2) == 0;
        var now = resume.PlusDays(1);
        DossierClockState State(LocalDateTime received)
        {
            var history = new DossierHistory("1 ngày", rules, clock).Add(id => new DossierEvent.Received { Id = id, At = received, IsOnline = online });
            var request = history.Request with { Time = time, PauseRules = [rule] };
            return clock.Compute(withPause ? request.With(Pause("p", pause)).With(new DossierEvent.Resumed { Id = "r", At = resume }) : request, now);
        }

        var (one, other) = (State(early), State(late));
        one.LegalDue!.Date.Should().BeLessThanOrEqualTo(other.LegalDue!.Date, "{0}: {1} and {2}, pause {3} to {4} {5}; {6}", time, early, late, pause, resume, withPause, rules);
        if (time is ProcessingTime.ClockHours)
        {
            return; // 48 hours that end on a day off run to the end of the next working day, those that end on it to their hour
        }

        one.LegalDue!.Latest().Should().BeLessThanOrEqualTo(other.LegalDue!.Latest(), "{0}: {1} and {2}, pause {3} to {4} {5}", time, early, late, pause, resume, withPause);
    });

    [Fact]
    public void A_pause_of_k_working_days_moves_the_date_by_k_working_days() => Check(random =>
    {
        var clock = RandomClock(random);
        var calendar = clock.Calculator.Calendar;
        var (request, now) = RandomPauses(random, clock, DossierClockRules.Land, new ProcessingTime.WorkingDays(random.Next(1, 30)), 0);
        var before = clock.Compute(request, now).LegalDue!;
        var receipt = request.Events[0].At;
        var pause = receipt.PlusMinutes(random.Next((int)Period.Between(receipt, before.Latest(), PeriodUnits.Minutes).Minutes + 1));
        var resume = pause.PlusMinutes(random.Next(40_000));
        var after = clock.Compute(request.With(Pause("p", pause)).With(new DossierEvent.Resumed { Id = "r", At = resume }), resume).LegalDue!;
        var startDay = SlowClock.StartDay(clock.Calculator, receipt); // a day that is not counted anyway is not left out
        var k = calendar.Count(LocalDate.Max(pause.Date, startDay), LocalDate.Max(resume.Date, startDay));
        k = pause.Date < resume.Date && Hours(clock).Count(pause, resume) == Duration.Zero ? 0 : k; // outside office hours it takes none
        after.Date.Should().Be(calendar.Add(before.Date, k), "paused {0} to {1}, received {2}", pause, resume, receipt);
    });

    [Fact]
    public void A_restart_equals_a_fresh_receipt() => Check(random =>
    {
        var (clock, rules, time) = (RandomClock(random), RandomRules(random), RandomTime(random));
        var receipt = RandomMoment(random, 40);
        var ask = receipt.PlusMinutes(random.Next(1, 400));
        var supplement = ask.PlusMinutes(random.Next(1, 40_000));
        var request = new DossierClockRequest { Time = time, Rules = rules.On(supplement.Date) with { Earlier = null, Supplement = new PauseSemantics.RestartFromZero(), SupplementWithin = null } };
        var fresh = clock.Compute(request.With(new DossierEvent.Received { Id = "1", At = supplement }), supplement);
        var restarted = clock.Compute(
            request.With(new DossierEvent.Received { Id = "1", At = receipt, IsComplete = random.Next(2) == 0 }).With(new DossierEvent.SupplementRequested { Id = "2", At = ask }).With(new DossierEvent.Supplemented { Id = "3", At = supplement }),
            supplement);
        if (restarted.Violations.Any(item => item.Code is "CCHC-DL-413" or "CCHC-DL-406"))
        {
            return; // asked after the due moment or too late: stops nothing
        }

        (restarted.LegalDue, restarted.StartedAt, restarted.LeftWorkingDays, restarted.UsedWorkingTime, restarted.LatestApology)
            .Should().Be((fresh.LegalDue, fresh.StartedAt, fresh.LeftWorkingDays, fresh.UsedWorkingTime, fresh.LatestApology));
    });

    [Fact]
    public void Events_one_by_one_equal_the_whole_and_their_order_in_the_list_does_not_matter() => Check(random =>
    {
        var clock = RandomClock(random);
        var (request, end) = RandomHistory(random, RandomRules(random), RandomTime(random));
        var growing = request with { Events = [] };
        foreach (var item in request.Events)
        {
            growing = growing.With(item);
            if (request.Events.Skip(growing.Events.Count).Any(later => later.At == item.At))
            {
                continue;
            }

            clock.Compute(growing, item.At).Should().Be(clock.Compute(request, item.At), "what comes later does not change what was");
        }

        var whole = clock.Compute(request, end);
        clock.Compute(growing, end).Should().Be(whole);
        if (request.Events.Select(item => item.At).Distinct().Count() == request.Events.Count)
        {
            var shuffled = request.Events.Select(item => (random.Next(), item)).OrderBy(pair => pair.Item1).Select(pair => pair.item);
            clock.Compute(request with { Events = [.. shuffled] }, end).Should().Be(whole);
        }
    });

    [Fact]
    public void A_corrected_history_equals_the_one_written_rightly() => Check(random =>
    {
        var clock = RandomClock(random);
        var (request, end) = RandomHistory(random, RandomRules(random), RandomTime(random));
        var place = random.Next(request.Events.Count);
        var right = request.Events[place];
        if (right is DossierEvent.Paused or DossierEvent.SupplementRequested or DossierEvent.FeeNotified or DossierEvent.SystemOutage)
        {
            return; // a stop that a correction makes earlier was written down only with the correction: CCHC-DL-428
        }

        request = request with { Policies = new ClockPolicies { LateRecordedStops = StopEffect.Stops } }; // by default a late correction moves no due day later: CCHC-DL-470
        var wrong = right with { At = right.At.PlusMinutes(random.Next(-3000, 3000)) };
        var corrected = (request with { Events = [.. request.Events.Select(item => item == right ? wrong : item)] })
            .With(new DossierEvent.Correction { Id = "c", At = end, Of = right.Id, Replacement = right });
        var (one, other) = (clock.Compute(request, end), clock.Compute(corrected, end));
        var own = other.Violations.Where(violation => violation.Code is not (ClockViolations.CorrectedLate or ClockViolations.AnswerRecordedLate)).ToList();
        (other with { Explanation = one.Explanation, OtherReadings = one.OtherReadings, Violations = own }).Should().Be(one);
    });

    [Fact]
    public void A_correction_of_what_is_no_stop_never_makes_a_late_dossier_due_later() => Check(random =>
    {
        var clock = RandomClock(random);
        var (request, end) = RandomHistory(random, RandomRules(random), RandomTime(random));
        var before = clock.Compute(request, end);
        var place = random.Next(request.Events.Count);
        if (before is not { IsLateAgainstLegal: true, LegalDue: { } due } || ClockHistory.IsStop(request.Events[place]))
        {
            return;
        }

        var later = request.Events[place] with { At = request.Events[place].At.PlusMinutes(random.Next(1, 30_000)) };
        var after = clock.Compute(request.With(new DossierEvent.Correction { Id = "c", At = end, Of = later.Id, Replacement = later }), end);
        (after.LegalDue is { } moved && due.Date < moved.Date).Should().BeFalse("due {0}, then {1}: {2}", due, after.LegalDue, string.Join("; ", after.Violations));
    });

    [Fact]
    public void Working_days_used_and_left_make_the_whole() => Check(random =>
    {
        var clock = RandomClock(random);
        var days = random.Next(1, 30);
        var (request, end) = RandomPauses(random, clock, DossierClockRules.Land, new ProcessingTime.WorkingDays(days), random.Next(3));
        var state = clock.Compute(request, end.PlusMinutes(random.Next(60_000)));
        if (state.Explanation.All(step => step.Rule != DossierClockSteps.NotInsideStop))
        {
            (state.UsedWorkingDays + state.LeftWorkingDays).Should().Be(days);
        }
    });

    [Fact]
    public void Working_hours_used_and_left_make_the_whole_at_any_moment() => Check(random =>
    {
        var clock = RandomClock(random);
        var hours = Hours(clock);
        ProcessingTime time = random.Next(2) == 0 ? new ProcessingTime.WorkingDays(random.Next(1, 30)) : new ProcessingTime.WorkingHours(random.Next(1, 100) / 2m);
        var rules = DossierClockRules.Land with { Start = new ClockStart { CutOff = random.Next(2) == 0 ? new LocalTime(15, 0) : null } };
        var (request, _) = RandomPauses(random, clock, rules, time, random.Next(4));
        var now = request.Events[0].At.PlusMinutes(random.Next(30_000));
        var state = clock.Compute(request, now);
        if (state.Explanation.Any(step => step.Rule == DossierClockSteps.NotInsideStop))
        {
            return;
        }

        var aDay = (decimal)hours.HoursOn(now.Date).Sessions.Sum(session => session.Length.TotalHours);
        var whole = time is ProcessingTime.WorkingHours stated ? stated.Value : ((ProcessingTime.WorkingDays)time).Value * aDay;
        ((state.UsedWorkingTime ?? Duration.Zero) + state.LeftWorkingTime!.Value).Should().Be(Duration.FromHours((double)whole), "{0} at {1} of {2}", time, now, request.Events);

        // Minute by minute: the day that is not counted, and whole days of a stop or its very minutes, are left out.
        if (state.StartedAt is not { } start || state.Violations.Any(violation => violation.EventId is not null))
        {
            return;
        }

        var stops = request.Events.OfType<DossierEvent.Resumed>().Select(end => (From: request.Events.Single(item => item.Id == end.Pause).At, To: end.At))
            .Where(stop => stop.From <= now).ToList();
        var (used, zero) = (0, SlowClock.StartDay(clock.Calculator, start));
        for (var minute = start; minute < now; minute = minute.PlusMinutes(1))
        {
            var counts = time is ProcessingTime.WorkingHours
                ? !stops.Exists(stop => minute >= stop.From && minute < stop.To)
                : minute.Date > zero && !stops.Exists(stop => minute.Date > stop.From.Date && minute.Date <= LocalDate.Min(stop.To.Date, now.Date));
            used += counts && hours.IsOpen(minute) ? 1 : 0;
        }

        state.UsedWorkingTime.Should().Be(Duration.FromMinutes(used), "{0} at {1} of {2}", time, now, request.Events);
    });

    [Fact]
    public void Before_the_start_nothing_is_used_and_the_whole_is_left()
    {
        var clock = new DossierClock(new DeadlineCalculator(WorkingCalendar.VietnamPublicSector));
        var rules = DossierClockRules.Land with { Start = new ClockStart { CutOff = new LocalTime(15, 0) } };
        var received = new LocalDateTime(2026, 9, 8, 15, 30);
        var request = new DossierClockRequest { Time = new ProcessingTime.WorkingHours(8), Rules = rules, Events = [new DossierEvent.Received { Id = "0", At = received }] };

        var state = clock.Compute(request, received);

        (state.UsedWorkingTime ?? Duration.Zero).Should().Be(Duration.Zero);
        state.LeftWorkingTime.Should().Be(Duration.FromHours(8), "the rest of the day of receipt is behind the cut-off hour");
    }

    [Fact]
    public void The_due_moment_alone_is_that_of_the_whole_answer() => Check(random =>
    {
        var clock = RandomClock(random);
        ProcessingTime time = random.Next(3) switch
        {
            0 => new ProcessingTime.WorkingDays(random.Next(1, 40)),
            1 => new ProcessingTime.CalendarDays(random.Next(1, 60)),
            _ => new ProcessingTime.WorkingHours(random.Next(1, 60) / 2m),
        };
        var (request, end) = RandomPauses(random, clock, random.Next(2) == 0 ? DossierClockRules.Land : DossierClockRules.OneStop, time, random.Next(1, 6));
        var now = random.Next(2) == 0 ? end : request.Events[random.Next(request.Events.Count)].At;
        var whole = clock.Compute(request, now);
        clock.TryGetLegalDue(request, now, out var due, out var violations).Should().Be(whole.LegalDue is not null);
        due.Should().Be(whole.LegalDue);
        violations.Should().Be(whole.Violations.Count);
    });

    [Fact]
    public void The_indexed_clock_equals_a_walk_day_by_day() => Check(random =>
    {
        var clock = RandomClock(random);
        ProcessingTime time = random.Next(3) switch
        {
            0 => new ProcessingTime.WorkingDays(random.Next(1, 40)),
            1 => new ProcessingTime.CalendarDays(random.Next(1, 60)),
            _ => new ProcessingTime.WorkingHours(random.Next(1, 60) / 2m),
        };
        var (request, end) = RandomPauses(random, clock, DossierClockRules.Land, time, random.Next(1, 6));
        var expected = SlowClock.Due(clock.Calculator, time, request.Events);
        if (expected is not null)
        {
            clock.Compute(request, end).LegalDue.Should().Be(expected, "{0}: {1}", time, string.Join(", ", request.Events.Select(item => $"{item.GetType().Name} {item.At}")));
        }
    });

    private static PauseRule RandomRule(Random random) => Any with { Semantics = RandomSemantics(random), Most = random.Next(3) == 0 ? random.Next(1, 3) : null };

    private static DossierEvent.Paused Pause(string id, LocalDateTime at) => new() { Id = id, At = at, Rule = "any" };

    private static WorkingTime Hours(DossierClock clock) => new(clock.Calculator.Calendar, clock.Calculator.Options.OfficeHours);

    private static void Check(Action<Random> property) => Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed => property(new Random(seed))).Check(Config.QuickThrowOnFailure.WithMaxTest(Runs.Of(400)));

    private static LocalDateTime RandomMoment(Random random, int withinDays) => First.PlusDays(random.Next(200)).PlusDays(random.Next(withinDays)).AtMidnight().PlusMinutes(random.Next(48) * 30);

    private static DossierClock RandomClock(Random random)
    {
        var days = new Dictionary<LocalDate, CalendarDay>();
        for (var date = First; date <= Last; date = date.PlusDays(1))
        {
            var weekend = date.DayOfWeek >= IsoDayOfWeek.Saturday;
            if (random.Next(weekend ? 10 : 8) == 0)
            {
                days.Add(date, new CalendarDay { Date = date, Kind = weekend ? DayKind.MakeUpWorking : DayKind.PublicHoliday, Name = new BilingualText("Ngày thử", "Test day") });
            }
        }

        var calendar = WorkingCalendar.Create(First, Last, days.Values, "random");
        OfficeHours[] hours = [OfficeHours.Default, OfficeHours.Parse("07:00-11:30,13:30-17:00"), OfficeHours.Parse("07:30-16:30")];
        return new DossierClock(calendar, new DeadlineOptions { OfficeHours = hours[random.Next(hours.Length)], DayOffReceipt = (DayOffReceipt)random.Next(2) });
    }

    private static DossierClockRules RandomRules(Random random) => DossierClockRules.All[random.Next(DossierClockRules.All.Count)] is var rules && random.Next(2) == 0
        ? rules
        : rules with
        {
            Earlier = null,
            InForceFrom = null,
            Start = new ClockStart { CutOff = random.Next(2) == 0 ? null : new LocalTime(random.Next(10, 18), 0), DaysOffMove = random.Next(2) == 0, BeforeClosing = Duration.FromHours(random.Next(3)), OpeningAt = random.Next(2) == 0 ? null : new LocalTime(8, 0) },
            Supplement = RandomSemantics(random),
        };

    private static PauseSemantics RandomSemantics(Random random) => random.Next(3) switch
    {
        0 => new PauseSemantics.RestartFromZero(),
        1 => new PauseSemantics.ExcludedTime(),
        _ => new PauseSemantics.ResumePlusDays(random.Next(25)),
    };

    /// <summary>A rule of the caller's own that covers every set.</summary>
    private static readonly PauseRule Any = new() { Id = "any", Title = new("thử", "test"), Source = "Văn bản thử, Điều 1", Sets = [.. DossierClockRules.All.Select(rules => rules.Name)] };

    private static ProcessingTime RandomTime(Random random) => random.Next(9) switch
    {
        0 or 1 => new ProcessingTime.WorkingDays(random.Next(1, 80) / 2m),
        2 => new ProcessingTime.CalendarDays(random.Next(1, 60)),
        3 => new ProcessingTime.WorkingHours(random.Next(1, 200) / 2m),
        4 => new ProcessingTime.ClockHours(random.Next(1, 200)),
        5 => new ProcessingTime.Weeks(random.Next(1, 5)),
        6 => new ProcessingTime.Months(random.Next(1, 4)),
        7 => new ProcessingTime.SameDay(random.Next(2) == 0 ? null : new LocalTime(15, 0)),
        _ => new ProcessingTime.Stages([new ProcessingTime.CalendarDays(random.Next(1, 20)), new ProcessingTime.WorkingDays(random.Next(1, 20))]),
    };

    /// <summary>A receipt, then pauses with reasons that may overlap, each resumed by name; the moment after the last.</summary>
    private static (DossierClockRequest Request, LocalDateTime End) RandomPauses(Random random, DossierClock clock, DossierClockRules rules, ProcessingTime time, int pauses)
    {
        _ = clock;
        var receipt = RandomMoment(random, 1);
        var events = new List<DossierEvent> { new DossierEvent.Received { Id = "0", At = receipt } };
        for (var i = 0; i < pauses; i++)
        {
            var from = receipt.PlusMinutes(random.Next(800) * 30);
            events.Add(Pause($"p{i}", from));
            events.Add(new DossierEvent.Resumed { Id = $"r{i}", At = from.PlusMinutes((random.Next(random.Next(2) == 0 ? 20 : 500) + 1) * 30), Pause = $"p{i}" });
        }

        return (new DossierClockRequest { Time = time, Rules = rules, PauseRules = [Any], Events = [.. events] }, events.Max(item => item.At));
    }

    private static (DossierClockRequest Request, LocalDateTime End) RandomHistory(Random random, DossierClockRules rules, ProcessingTime time)
    {
        var at = RandomMoment(random, 1);
        var events = new List<DossierEvent> { new DossierEvent.Received { Id = "0", At = at, IsComplete = random.Next(3) > 0, IsOutsideTerritory = random.Next(4) == 0, IsOnline = random.Next(2) == 0 } };
        var count = random.Next(12);
        for (var i = 1; i <= count; i++)
        {
            at = at.PlusMinutes(random.Next(200) * 30);
            var id = $"{i}";
            events.Add(random.Next(14) switch
            {
                0 => new DossierEvent.SupplementRequested { Id = id, At = at },
                1 => new DossierEvent.Supplemented { Id = id, At = at },
                2 or 3 => Pause(id, at),
                4 or 5 => new DossierEvent.Resumed { Id = id, At = at },
                6 => new DossierEvent.FeeNotified { Id = id, At = at },
                7 => new DossierEvent.FeePaid { Id = id, At = at },
                8 => new DossierEvent.Transferred { Id = id, At = at },
                9 => new DossierEvent.ExtendedWithApology { Id = id, At = at, Promised = new DossierDue(at.Date.PlusDays(10)), Reason = "Chậm" },
                10 => new DossierEvent.SystemOutage { Id = id, At = at, IsAnnounced = random.Next(2) == 0 },
                11 => new DossierEvent.SystemRestored { Id = id, At = at },
                12 => new DossierEvent.ReceivedByCompetentAgency { Id = id, At = at },
                _ => random.Next(4) switch
                {
                    0 => new DossierEvent.ResultIssued { Id = id, At = at },
                    1 => new DossierEvent.Returned { Id = id, At = at, What = (DossierReturn)random.Next(2) },
                    2 => new DossierEvent.Refused { Id = id, At = at },
                    _ => new DossierEvent.StoppedByApplicant { Id = id, At = at },
                },
            });
        }

        return (new DossierClockRequest { Time = time, Rules = rules, PauseRules = [RandomRule(random)], Events = [.. events] }, at.PlusMinutes(random.Next(20_000)));
    }
}

/// <summary>What the tests need beside the public surface.</summary>
internal static class ClockForTests
{
    public static LocalDateTime Latest(this DossierDue due) => due.Date.At(due.TimeOfDay ?? LocalTime.MaxValue);
}
