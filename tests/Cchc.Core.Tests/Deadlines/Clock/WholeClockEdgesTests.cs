using Cchc.Core.Deadlines;
using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Tests.Support;

namespace Cchc.Core.Tests.Deadlines.Clock;

/// <summary>Whole states of histories at the edge of a rule, beside those of <see cref="WholeClockTests"/>; due moments were counted by hand.</summary>
public sealed class WholeClockEdgesTests
{
    private static readonly PauseRule Own = new() { Id = "own", Title = new("thử", "test"), Source = "Văn bản thử, Điều 1", Sets = ["land", "one-stop",
        "birth-group"] };

    private static DossierClockRules Land => DossierClockRules.Land;

    [Fact]
    public void Hours_and_stops() => Compare("edge-hours.txt",
        ("24 hours paused over lunch: half an hour is left out: 8/9 at 09:30", Own24("2026-09-07T09:00").Paused("2026-09-07T12:15")
            .Resumed("2026-09-07T12:45").Both("2026-09-08T08:00")),
        ("24 hours paused in the evening: two hours are left out: 8/9 at 11:00", Own24("2026-09-07T09:00").Paused("2026-09-07T18:00")
            .Resumed("2026-09-07T20:00").Both("2026-09-08T08:00")),
        ("48 hours from Thursday, an hour left out, end on Saturday at 10:00 and move to Monday", Own24("2026-09-10T09:00", 48).Paused("2026-09-10T10:00")
            .Resumed("2026-09-10T11:00").Both("2026-09-11T08:00")),
        ("24 hours end at midnight: with the day before", Own24("2026-09-07T00:00").Paused("2026-09-07T10:00").Resumed("2026-09-08T10:00")
            .Both("2026-09-08T11:00")),
        ("24 hours and two days more when it goes on", Own24("2026-09-07T09:00", semantics: new PauseSemantics.ResumePlusDays(2)).Paused("2026-09-07T10:00")
            .Resumed("2026-09-07T12:00").Both("2026-09-07T13:00")),
        ("8 working hours and a day more when it goes on", Own24("2026-09-07T09:00", semantics: new PauseSemantics.ResumePlusDays(1),
            time: new ProcessingTime.WorkingHours(8)).Paused("2026-09-07T10:00").Resumed("2026-09-07T11:00").Both("2026-09-07T13:00")),
        ("a month and two days more when it goes on", Own24("2026-09-07T09:00", semantics: new PauseSemantics.ResumePlusDays(2),
            time: new ProcessingTime.Months(1))
            .Paused("2026-09-08T10:00").Resumed("2026-09-10T11:00").Both("2026-09-11T13:00")),
        ("hours after days, paused", Own24("2026-09-07T09:00", time: new ProcessingTime.Stages([new ProcessingTime.CalendarDays(2),
            new ProcessingTime.WorkingHours(4)]))
            .Paused("2026-09-08T10:00").Resumed("2026-09-09T11:00").Both("2026-09-09T13:00")),
        ("the due hour lies in the stop and is not past when it goes on", Own24("2026-09-07T09:00").Paused("2026-09-08T08:30").Resumed("2026-09-09T08:30")
            .Both("2026-09-09T09:00")),
        ("on the day of receipt, paused over night", Own24("2026-09-07T09:00", time: new ProcessingTime.SameDay(null)).Paused("2026-09-07T10:00")
            .Resumed("2026-09-08T11:00").Both("2026-09-08T13:00")),
        ("on the day of receipt, paused until Saturday: Monday", Own24("2026-09-07T09:00", time: new ProcessingTime.SameDay(null)).Paused("2026-09-07T10:00")
            .Resumed("2026-09-12T11:00").Both("2026-09-12T13:00")),
        ("at noon of Wednesday, paused until 15:00: the end of that day", Half("2026-09-07T09:00").Paused("2026-09-10T10:00").Resumed("2026-09-10T15:00")
            .Both("2026-09-10T16:00")),
        ("at noon of Friday, paused until Saturday: noon of Monday", Half("2026-09-08T09:00").Paused("2026-09-11T10:00").Resumed("2026-09-12T15:00")
            .Both("2026-09-12T16:00")),
        ("48 hours that end on Saturday at 09:00 and move: a minute before they are used up", Own24("2026-09-10T09:00", 48).Paused("2026-09-12T08:59")
            .Both("2026-09-12T10:00")),
        ("48 hours that end on Saturday at 09:00 and move: used up", Own24("2026-09-10T09:00", 48).Paused("2026-09-12T09:00").Both("2026-09-12T10:00")),
        ("48 hours and an hour left out: not used up at 09:30", Own24("2026-09-10T09:00", 48).Paused("2026-09-10T10:00").Resumed("2026-09-10T11:00")
            .Paused("2026-09-12T09:30").Both("2026-09-12T10:00")),
        ("48 hours to Saturday and two days more", Own24("2026-09-10T09:00", 48, new PauseSemantics.ResumePlusDays(2)).Paused("2026-09-10T10:00")
            .Resumed("2026-09-10T10:30").Both("2026-09-12T10:00")),
        ("used up at the very moment", Own24("2026-09-07T09:00", time: new ProcessingTime.WorkingHours(4)).Paused("2026-09-07T14:00").Both("2026-09-07T15:00")),
        ("a minute before it is used up", Own24("2026-09-07T09:00", time: new ProcessingTime.WorkingHours(4)).Paused("2026-09-07T13:59")
            .Both("2026-09-07T15:00")),
        ("a slip one minute after the due hour", Of("8 giờ làm việc").Received("2026-10-05T09:00", promised: "2026-10-06T09:01").Both("2026-10-05T10:00")),
        ("a slip at the due hour", Of("8 giờ làm việc").Received("2026-10-05T09:00", promised: "2026-10-06T09:00").Both("2026-10-05T10:00")),
        ("a slip one minute before the due hour", Of("8 giờ làm việc").Received("2026-10-05T09:00", promised: "2026-10-06T08:59").Both("2026-10-05T10:00")),
        ("a slip for the whole of the due day", Of("8 giờ làm việc").Received("2026-10-05T09:00", promised: "2026-10-06").Both("2026-10-05T10:00")));

    [Fact]
    public void Rules_at_their_edges() => Compare("edge-rules.txt",
        ("over the last day that is announced", Of("10 ngày làm việc", Land).Received("2027-12-27T09:00", promised: "2028-01-12")
            .PausedBy("land-public-posting", "2027-12-28T10:00").Resumed("2027-12-30T10:00").Both("2027-12-31T09:00")),
        ("received when the rules had ceased to be in force", Of("3 ngày làm việc", DossierClockRules.BirthGroup.Earlier).Received("2026-10-05T15:30")
            .Both("2026-10-06T09:00")),
        ("on the last day on which the rules were in force", Of("3 ngày làm việc", DossierClockRules.BirthGroup.Earlier).Received("2026-08-31T15:30")
            .Both("2026-09-01T09:00")),
        ("with a step of the caller before all others", Of("5 ngày làm việc").With(request => request with { Context = [new ExplanationStep
        {
            Rule = DeadlineRules.TimeSource, LegalBasis = "Quyết định 1", Text = new("Thời hạn theo Quyết định 1.", "The time is that of Decision 1."),
        }] }).Received("2026-10-05T09:00").Both("2026-10-06T09:00")),
        ("remote, done on the day of receipt: no more", Of("15/12/2026", Land).With(request => request with { Time = new ProcessingTime.SameDay(null) })
            .Remote()
            .Received("2026-03-02T09:00").Both("2026-03-02T10:00")),
        ("remote, a fixed date: no more", Of("15/12/2026", Land).Remote().Received("2026-03-02T09:00").Both("2026-03-02T10:00")),
        ("remote, every year: no more", Of("15/12", Land).Remote().Received("2026-03-02T09:00").Both("2026-03-02T10:00")),
        ("remote, not stated: no more", Of("15/12", Land).With(request => request with { Time = new ProcessingTime.NotStated("Không quy định") }).Remote()
            .Received("2026-03-02T09:00").Both("2026-03-02T10:00")),
        ("remote, by the calendar: a stage more", Of("17 ngày", Land).Remote().Received("2026-03-02T09:00").Both("2026-03-02T10:00")),
        ("remote, stages: one more", Of("5 ngày + 4 giờ làm việc", Land).Remote().Received("2026-03-02T09:00").Both("2026-03-02T10:00")),
        ("two open pauses that close the dossier: the earlier end counts", Two().Add(Paused("2026-09-09T09:00", "slow")).Add(Paused("2026-09-10T09:00",
            "quick"))
            .Both("2026-09-11T09:00")),
        ("and closed it", Two().Add(Paused("2026-09-09T09:00", "slow")).Add(Paused("2026-09-10T09:00", "quick")).Both("2026-09-25T09:00")),
        ("handed back twice, online by a law that was read, and filed again", Of("10 ngày làm việc").Received("2026-08-10T09:00", online: true)
            .Returned("2026-08-11T09:00", DossierReturn.Dossier).Received("2026-08-12T09:00", online: true)
            .Returned("2026-08-13T09:00", DossierReturn.Dossier).Received("2026-08-14T09:00", online: true, promised: "2026-08-31").Both("2026-08-17T09:00")),
        ("received anew incomplete after it was handed back", Of("10 ngày làm việc").Received("2024-03-04T09:00")
            .Returned("2024-03-06T09:00", DossierReturn.Dossier).Received("2024-03-13T09:00", complete: false).Both("2024-03-20T09:00")),
        ("a request for a supplement when nothing is there to begin with", Of("10 ngày làm việc").Received("2024-03-04T09:00", complete: false)
            .Refused("2024-03-12T09:00").Both("2024-03-13T09:00")),
        ("birth group: incomplete, Friday afternoon to Saturday, nobody told", Of("3 ngày làm việc", DossierClockRules.BirthGroup)
            .Received("2026-09-11T14:30", online: true, complete: false).Both("2026-09-13T09:00")),
        ("birth group: the same when Monday is over", Of("3 ngày làm việc", DossierClockRules.BirthGroup)
            .Received("2026-09-11T14:30", online: true, complete: false).Both("2026-09-15T09:00")),
        ("birth group: refused on Tuesday and never told", Of("3 ngày làm việc", DossierClockRules.BirthGroup)
            .Received("2026-09-11T14:30", online: true, complete: false).Returned("2026-09-15T09:00").Both("2026-09-16T09:00")),
        ("birth group: an outage in the night took no office hour", Of("3 ngày làm việc", DossierClockRules.BirthGroup).Received("2026-09-07T14:30",
            online: true)
            .Outage("2026-09-07T18:00").Restored("2026-09-08T07:00").Both("2026-09-08T09:00")),
        ("24 hours online and two days on paper, asked online", Of("5 ngày làm việc", Channels).Received("2026-09-11T14:30", online: true)
            .Both("2026-09-11T15:00")),
        ("24 hours online and two days on paper, asked on paper", Of("5 ngày làm việc", Channels).Received("2026-09-11T14:30").Both("2026-09-11T15:00")),
        ("a due day that stops move beyond what is announced", Of("10 ngày làm việc", Land).Received("2027-12-13T09:00")
            .PausedBy("land-public-posting", "2027-12-20T10:00").Resumed("2028-01-05T10:00").Both("2028-01-06T09:00")),
        ("law that was not read, in the words of the state", Of("1 ngày").With(request =>
            request with { Time = new ProcessingTime.SameDay(new LocalTime(15, 0)),
            FieldCode = "G15-TP07" }).Received("2027-03-02T09:00").Both("2027-03-02T10:00")),
        ("answered while it waited: nothing closes it any more", Of("3 ngày làm việc", DossierClockRules.InterAgency297).Received("2026-10-05T09:00",
            online: true)
            .Asked("2026-10-05T15:00").Result("2026-10-06T09:00").Both("2026-10-07T09:00")),
        ("handed back late a second time, late requests counting", Of("10 ngày làm việc").With(request => request with
        {
            Policies = new ClockPolicies { LateSupplementRequests = StopEffect.Stops },
        }).Received("2024-03-04T09:00").Returned("2024-03-12T09:00", DossierReturn.Dossier).Received("2024-03-13T09:00")
            .Returned("2024-03-20T09:00", DossierReturn.Dossier).Received("2024-03-21T09:00").Both("2024-03-22T09:00")),
        ("an appointment that does not count, given while the clock stood", Two(DossierClockRules.OneStop with { MostNewAppointments = 0 })
            .Add(Paused("2026-09-09T09:00", "slow")).Extended("2026-09-10T09:00", "2026-09-28").Resumed("2026-09-11T09:00").Both("2026-09-14T09:00")),
        ("apologies that are late by both readings and by one", Of("5 ngày làm việc", DossierClockRules.OneStop.On(Dates.Day("2024-03-04")) with
        {
            Earlier = null, MostNewAppointments = null,
        }).Received("2024-03-04T09:00").PausedBy("khong-co", "2024-03-06T10:00").Resumed("2024-03-08T10:00").Extended("2024-03-11T10:00", "2024-03-12")
            .Extended("2024-03-15T10:00", "2024-03-18").Result("2024-03-18T09:00").Both("2024-03-19T09:00")),
        ("an apology that is late by one reading alone", Of("5 ngày làm việc").Received("2024-03-04T09:00").PausedBy("khong-co", "2024-03-06T10:00")
            .Resumed("2024-03-08T10:00").Extended("2024-03-11T10:00", "2024-03-12").Result("2024-03-13T09:00").Both("2024-03-19T09:00")),
        ("a fee when the time ran, paid at once", Of("5 ngày làm việc", Land).Received("2026-09-07T09:00").FeeNotified("2026-09-08T09:00")
            .FeePaid("2026-09-08T09:00").FeeNotified("2026-09-09T09:00").FeeNotified("2026-09-09T10:00").FeePaid("2026-09-10T09:00").FeePaid("2026-09-11T09:00")
            .Both("2026-09-11T10:00")),
        ("an apology by the day before on the calendar, on a Sunday", Of("5 ngày làm việc",
            DossierClockRules.OneStop with { ApologyDay = ClockApologyDay.CalendarDayBefore })
            .Received("2026-10-05T09:00").Both("2026-10-06T10:00")),
        ("received on a Saturday, due on Monday: no day for an apology", Of("1 ngày làm việc").Received("2026-10-03T09:00").Both("2026-10-03T10:00")),
        ("received on a Friday, due on Monday: Friday", Of("1 ngày làm việc").Received("2026-10-02T09:00").Both("2026-10-02T10:00")));

    [Fact]
    public void Of_more_than_fifty_stops_fifty_are_measured()
    {
        var history = Of("5 ngày làm việc").With(request => request with { PauseRules = [Own] }).Received("2026-09-07T09:00");
        for (var i = 0; i < 60; i++)
        {
            var at = Dates.Moment("2026-09-10T09:00").PlusMinutes(2 * i);
            history.Add(id => new DossierEvent.Paused { Id = id, Rule = "own", At = at, RecordedAt = Dates.Moment("2026-09-16T09:00") });
            history.Add(id => new DossierEvent.Resumed { Id = id, At = at.PlusMinutes(1) });
        }

        var late = history.At("2026-09-17T09:00").Violations.Where(found => found.Code == "CCHC-DL-428").ToList();
        late.Should().HaveCount(60);
        late.Take(50).Should().OnlyContain(found => found.GainedWorkingDays == 0, "within a day no day is left out");
        late.Skip(50).Should().OnlyContain(found => found.GainedWorkingDays == null);
    }

    private static DossierClockRules Channels => DossierClockRules.OneStop with { NoticeOnline = new ProcessingTime.ClockHours(24),
        NoticeOnPaper = new ProcessingTime.WorkingDays(2) };

    private static DossierHistory Of(string time, DossierClockRules? rules = null) => new(time, rules);

    private static DossierHistory Two(DossierClockRules? rules = null) => Of("10 ngày làm việc", rules).With(request => request with
    {
        PauseRules = [Own with { Id = "slow", ClosedAfter = new ProcessingTime.CalendarDays(12), Source = "Văn bản thử, Điều 2" }, Own with { Id = "quick",
            ClosedAfter = new ProcessingTime.CalendarDays(5) }],
    }).Received("2026-09-07T09:00");

    private static Func<string, DossierEvent> Paused(string at, string rule) => id => new DossierEvent.Paused { Id = id, At = Dates.Moment(at), Rule = rule };

    // Two working days and a half after a day.
    private static OwnHistory Half(string received) => Own24(received, time: new ProcessingTime.Stages([new ProcessingTime.CalendarDays(1),
        new ProcessingTime.WorkingDays(1.5m)]));

    private static OwnHistory Own24(string received, int hours = 24, PauseSemantics? semantics = null, ProcessingTime? time = null) =>
        new(Of("1 ngày").With(request => request with
        {
            Time = time ?? new ProcessingTime.ClockHours(hours),
            PauseRules = [Own with { Semantics = semantics ?? Own.Semantics }],
        }).Received(received));

    private static void Compare(string file, params (string Title, object? Answer)[] answers) =>
        WholeText.Compare(answers, "Deadlines", "Clock", "Whole", file);

    /// <summary>A history whose pauses are by the rule of its own.</summary>
    private sealed class OwnHistory(DossierHistory history)
    {
        public OwnHistory Paused(string at) => Add(WholeClockEdgesTests.Paused(at, "own"));

        public OwnHistory Resumed(string at)
        {
            history.Resumed(at);
            return this;
        }

        public OwnHistory Add(Func<string, DossierEvent> make)
        {
            history.Add(make);
            return this;
        }

        public DossierClockState Both(string now) => history.Both(now);
    }
}
