using Cchc.Core.Calendars;
using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Tests.Support;
using static Cchc.Core.Tests.Deadlines.Clock.DossierHistory;

namespace Cchc.Core.Tests.Deadlines.Clock;

/// <summary>What the clock of a dossier refuses, and the small types that it is asked with.</summary>
public sealed class ClockContractTests
{
    private static readonly LocalDateTime Now = new(2026, 10, 20, 9, 0);
    private static readonly DossierEvent.Received First = new() { Id = "1", At = new LocalDateTime(2026, 10, 5, 9, 0) };
    private static readonly DossierClockRequest Request = new() { Time = new ProcessingTime.WorkingDays(5), Events = [First] };
    private static readonly PauseRule Own = new() { Id = "own", Title = new("thử", "test"), Source = "Văn bản thử" };

    [Fact]
    public void A_request_that_lacks_something_is_refused_by_name()
    {
        Message(Request with { Time = null! }).Should().StartWith("The request has no processing time or no rules.");
        Message(Request with { Rules = null! }).Should().StartWith("The request has no processing time or no rules.");
        Message(Request with { Policies = null! }).Should().StartWith("The request has no policies: expected ClockPolicies.Default.");
        Message(Request with { Events = [null!] }).Should().StartWith("An event is null or has no identifier.");
        Message(Request with { Events = [First with { Id = string.Empty }] }).Should().StartWith("An event is null or has no identifier.");
        Message(Request with { Events = [First, new DossierEvent.FeePaid { Id = "1", At = Now }] }).Should().StartWith("The identifier \"1\" is a duplicate.");
        Message(Request with { PauseRules = [null!] }).Should().StartWith("A pause rule is null, or has no identifier, title, source or semantics.");
        Message(Request with { PauseRules = [Own with { Source = " " }] }).Should().StartWith("A pause rule is null, or has no identifier");
        Message(Request with { PauseRules = [Own with { Title = null! }] }).Should().StartWith("A pause rule is null, or has no identifier");
        Message(Request with { PauseRules = [Own with { Semantics = null! }] }).Should().StartWith("A pause rule is null, or has no identifier");
        Message(Request with { PauseRules = [Own, Own] }).Should().StartWith("The pause rule \"own\" is a duplicate, or one of those that the library knows.");
        Message(Request with { PauseRules = [Own with { Id = "land-examination" }] }).Should().Contain("\"land-examination\"");

        static string Message(DossierClockRequest request) => FluentActions.Invoking(() => TheClock.Compute(request, Now)).Should().Throw<ArgumentException>()
            .Which.Message;
    }

    [Fact]
    public void Null_is_refused_everywhere()
    {
        Action[] calls =
        [
            () => _ = new DossierClock((WorkingCalendar)null!), () => _ = new DossierClock((Cchc.Core.Deadlines.DeadlineCalculator)null!), () =>
                TheClock.Compute(null!, Now), () => TheClock.WhatIf(null!, First),
            () => TheClock.WhatIf(Request, null!), () => Request.With(null!), () => _ = Request with { Events = null! },
        ];
        foreach (var call in calls)
        {
            call.Should().Throw<ArgumentNullException>();
        }
    }

    [Fact]
    public void A_moment_outside_the_calendar_is_refused()
    {
        FluentActions.Invoking(() => TheClock.Compute(Request with { Events = [First with { At = new LocalDateTime(2006, 1, 1, 9, 0) }] }, Now)).Should()
            .Throw<CalendarRangeException>();
        FluentActions.Invoking(() => TheClock.Compute(Request with { Time = new ProcessingTime.Years(90) }, Now)).Should().Throw<CalendarRangeException>();
    }

    [Fact]
    public void Looking_ahead_is_computing_with_the_event_at_the_later_moment()
    {
        var result = new DossierEvent.ResultIssued { Id = "2", At = new LocalDateTime(2026, 10, 9, 9, 0) };
        var known = TheClock.Compute(Request.With(result), result.At);
        TheClock.WhatIf(Request, result).Should().Be(known);
        TheClock.WhatIf(Request, result, new LocalDateTime(2026, 10, 6, 9, 0)).Should().Be(known, "the event is later than the moment from which one looks");
        TheClock.WhatIf(Request, result, Now).Should().Be(TheClock.Compute(Request.With(result), Now));
        TheClock.WhatIf(Request, result with { RecordedAt = Now }).Should().Be(TheClock.Compute(Request.With(result with { RecordedAt = Now }), Now));
        Request.Events.Should().ContainSingle("the request is untouched");
    }

    [Fact]
    public void What_happens_or_is_written_down_later_is_not_known_yet()
    {
        var result = new DossierEvent.ResultIssued { Id = "2", At = new LocalDateTime(2026, 10, 9, 9, 0), RecordedAt = new LocalDateTime(2026, 10, 9, 15, 0) };
        var request = Request.With(result);
        TheClock.Compute(request, new LocalDateTime(2026, 10, 9, 14, 59)).State.Should().Be(TheClock.Compute(Request,
            new LocalDateTime(2026, 10, 9, 14, 59)).State);
        TheClock.Compute(request, new LocalDateTime(2026, 10, 9, 15, 0)).State.Should()
            .NotBe(TheClock.Compute(Request, new LocalDateTime(2026, 10, 9, 15, 0)).State);
    }

    [Theory]
    [InlineData("2026-10-12", "2026-10-12T23:59", false)]
    [InlineData("2026-10-12", "2026-10-13T00:00", true)]
    [InlineData("2026-10-12T12:00", "2026-10-12T12:00", false)]
    [InlineData("2026-10-12T12:00", "2026-10-12T12:01", true)]
    public void A_due_moment_is_before_what_comes_after_it(string due, string moment, bool isBefore)
    {
        var read = Due(due)!;
        read.IsBefore(Dates.Moment(moment)).Should().Be(isBefore);
        read.IsBefore(Dates.Moment(moment).WithCalendar(CalendarSystem.Julian)).Should().Be(isBefore);
        foreach (var culture in new[] { "th-TH", "ar-SA" })
        {
            using var scope = new CultureScope(culture);
            read.ToString().Should().Be(due);
        }
    }

    [Fact]
    public void A_due_day_of_another_calendar_system_is_the_same_day()
    {
        var day = new LocalDate(2026, 10, 12);
        new DossierDue(day.WithCalendar(CalendarSystem.Julian)).Should().Be(new DossierDue(day));
        new DossierDue(day).Should().NotBe(new DossierDue(day, LocalTime.Midnight));
        DossierDue.Earlier(new DossierDue(day), new DossierDue(day, LocalTime.Noon)).TimeOfDay.Should().Be(LocalTime.Noon, "a whole day ends last");
        DossierDue.Earlier(new DossierDue(day), new DossierDue(day)).Should().Be(new DossierDue(day));
        (First with { At = First.At.WithCalendar(CalendarSystem.Julian) }).Should().Be(First);
        (First with { RecordedAt = Now.WithCalendar(CalendarSystem.Coptic) }).RecordedAt.Should().Be(Now);
        (Own with { InForceFrom = day.WithCalendar(CalendarSystem.Julian) }).InForceFrom.Should().Be(day);
    }

    [Fact]
    public void A_pause_rule_covers_what_it_names_and_nothing_when_it_names_nothing()
    {
        Own.Covers("1.001193", "G15-TP07", "land").Should().BeFalse();
        var rule = Own with { ProcedureCodes = ["1.001193"], FieldCodes = ["G15-TP07"], Sets = ["land"] };
        rule.Covers("1.001193", null, null).Should().BeTrue();
        rule.Covers(null, "G15-TP07", null).Should().BeTrue();
        rule.Covers(null, null, "land").Should().BeTrue();
        rule.Covers(null, null, null).Should().BeFalse();
        rule.Covers("1.001194", "g15-tp07", "Land").Should().BeFalse("codes are compared as they are");
        rule.ToString().Should().Be("own: Văn bản thử");
    }

    [Theory]
    [InlineData(null, null, "không ghi ngày hiệu lực", "no days in force stated")]
    [InlineData("2026-07-01", null, "từ 01/07/2026", "from 2026-07-01")]
    [InlineData(null, "2027-02-28", "đến hết 28/02/2027", "through 2027-02-28")]
    [InlineData("2026-07-01", "2027-02-28", "từ 01/07/2026 đến hết 28/02/2027", "from 2026-07-01 through 2027-02-28")]
    public void The_days_in_force_of_a_pause_rule_in_words(string? from, string? through, string vi, string en)
    {
        var rule = Own with { InForceFrom = from is null ? null : Dates.Day(from), InForceThrough = through is null ? null : Dates.Day(through) };
        rule.Period.Should().Be(new Cchc.Core.Text.BilingualText(vi, en));
        rule.IsInForce(Dates.Day("2026-06-30")).Should().Be(from is null);
        rule.IsInForce(Dates.Day("2026-07-01")).Should().BeTrue();
        rule.IsInForce(Dates.Day("2027-02-28")).Should().BeTrue();
        rule.IsInForce(Dates.Day("2027-03-01")).Should().Be(through is null);
    }

    [Fact]
    public void Numbers_of_pauses_and_added_days_have_limits()
    {
        FluentActions.Invoking(() => Own with { Most = 0 }).Should().Throw<ArgumentOutOfRangeException>().WithMessage("Expected at least 1 pause.*");
        (Own with { Most = null }).Most.Should().BeNull();
        FluentActions.Invoking(() => new PauseSemantics.ResumePlusDays(-1)).Should().Throw<ArgumentOutOfRangeException>()
            .WithMessage("Expected 0 to 1000 working days.*").WithParameterName("workingDays");
        FluentActions.Invoking(() => new PauseSemantics.ResumePlusDays(1001)).Should().Throw<ArgumentOutOfRangeException>();
        new PauseSemantics.ResumePlusDays(21).ToString().Should().Be("ResumePlusDays { WorkingDays = 21 }");
        new PauseSemantics.ResumePlusDays(0).Should().NotBe(new PauseSemantics.ResumePlusDays(1000));
        new PauseSemantics.ExcludedTime().Equals((PauseSemantics)new PauseSemantics.RestartFromZero()).Should().BeFalse();
    }

    [Fact]
    public void A_correction_cannot_take_the_place_of_an_event()
    {
        var correction = new DossierEvent.Correction { Id = "2", At = Now, Of = "1" };
        FluentActions.Invoking(() => correction with { Replacement = correction }).Should().Throw<ArgumentException>()
            .WithMessage("A correction cannot take the place of an event: *");
        (correction with { Replacement = First }).Replacement.Should().Be(First);
        correction.Replacement.Should().BeNull("it withdraws the event");
    }

    [Fact]
    public void Defaults_are_those_that_are_documented()
    {
        (First.IsOnline, First.IsComplete, First.IsOutsideTerritory, First.Promised, First.RecordedAt, First.Note)
            .Should().Be((false, true, false, null, null, null));
        new DossierEvent.SystemOutage { Id = "1", At = Now }.IsAnnounced.Should().BeTrue();
        new DossierEvent.Returned { Id = "1", At = Now }.What.Should().Be(DossierReturn.Result);
        new DossierEvent.SupplementRequested { Id = "1", At = Now }.Cause.Should().Be(SupplementCause.Incomplete);
        Request.Rules.Should().Be(DossierClockRules.OneStop);
        Request.Policies.Should().Be(ClockPolicies.Default);
        ClockPolicies.Default.Should().Be(new ClockPolicies { LateSupplementRequests = StopEffect.StopsNothing, LateRecordedStops = StopEffect.StopsNothing,
            LastDayStops = StopEffect.Stops, OutsideHoursStops = StopEffect.StopsNothing });
        Own.Semantics.Should().Be(new PauseSemantics.ExcludedTime());
        PauseRules.Find(null).Should().BeNull();
        DossierClockRules.Find(null).Should().BeNull();
        (Request with { }).Should().Be(Request);
        (Request with { Events = [.. Request.Events] }).GetHashCode().Should().Be(Request.GetHashCode());
    }
}
