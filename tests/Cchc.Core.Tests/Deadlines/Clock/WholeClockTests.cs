using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Tests.Support;

namespace Cchc.Core.Tests.Deadlines.Clock;

/// <summary>
/// The whole state of each history: steps and violations with their words and sources, appointments, limits, other readings (<c>Whole/*.txt</c>). The title
/// says what the history is there for; histories with a count by hand stand in <c>Histories/*.json</c>.
/// </summary>
public sealed class WholeClockTests
{
    private static DossierClockRules Land => DossierClockRules.Land;

    private static DossierClockRules Chain => DossierClockRules.InterAgency297;

    [Fact]
    public void Receipts_and_ends() => Compare("ends.txt",
        ("nothing happened yet: nothing is due", Of("5 ngày làm việc").At("2026-10-05T09:00")),
        ("5 working days from Mon 5/10: 6, 7, 8, 9, 12/10", Of("5 ngày làm việc").Received("2026-10-05T09:00").At("2026-10-05T10:00")),
        ("the law before Decree 61/2018 is not known", Of("5 ngày làm việc").Received("2018-06-01T09:00").At("2018-06-04T09:00")),
        ("received by rules on land before they were in force", Of("5 ngày làm việc", Land).Received("2024-07-01T09:00").At("2024-07-02T09:00")),
        ("received twice: once counts", Of("5 ngày làm việc").Received("2026-10-05T09:00").Received("2026-10-06T09:00").At("2026-10-06T10:00")),
        ("a result before any receipt", Of("5 ngày làm việc").Result("2026-10-05T09:00").At("2026-10-06T09:00")),
        ("a result on the due day, handed over later", Of("5 ngày làm việc").Received("2026-10-05T09:00").Result("2026-10-12T16:00")
            .Returned("2026-10-14T09:00").At("2026-10-15T09:00")),
        ("a result one day late, by law and by the slip, without apology", Of("5 ngày làm việc").Received("2026-10-05T09:00", promised: "2026-10-12")
            .Result("2026-10-13T09:00").At("2026-10-15T09:00")),
        ("written down late: a claim to be checked", Of("5 ngày làm việc").Received("2026-10-05T09:00")
            .Add(id => new DossierEvent.ResultIssued { Id = id, At = Dates.Moment("2026-10-09T09:00"), RecordedAt = Dates.Moment("2026-10-20T09:00") })
            .At("2026-10-21T09:00")),
        ("no result yet and overdue by both", Of("5 ngày làm việc").Received("2026-10-05T09:00", promised: "2026-10-10").At("2026-10-13T09:00")),
        ("a slip later than the law and on a Sunday", Of("5 ngày làm việc").Received("2026-10-05T09:00", promised: "2026-10-18").At("2026-10-06T09:00")),
        ("a slip with an hour on the due day", Of("5 ngày làm việc").Received("2026-10-05T09:00", promised: "2026-10-12T10:00").Result("2026-10-12T11:00")
            .At("2026-10-12T12:00")),
        ("refused in time with a reason", Of("5 ngày làm việc").Received("2026-10-05T09:00").Refused("2026-10-07T09:00").At("2026-10-08T09:00")),
        ("refused late and without a reason", Of("5 ngày làm việc").Received("2026-10-05T09:00").Refused("2026-10-13T09:00", reason: null)
            .At("2026-10-14T09:00")),
        ("stopped by the applicant, then supplemented and answered", Of("5 ngày làm việc").Received("2026-10-05T09:00").Stopped("2026-10-06T09:00")
            .Supplemented("2026-10-07T09:00").Result("2026-10-07T10:00").At("2026-10-08T09:00")),
        ("a stop asked for when it was answered", Of("5 ngày làm việc").Received("2026-10-05T09:00").Result("2026-10-06T09:00").Stopped("2026-10-07T09:00")
            .At("2026-10-08T09:00")),
        ("a stop asked for when it was answered, before the circular", Of("5 ngày làm việc").Received("2025-08-04T09:00").Result("2025-08-05T09:00")
            .Stopped("2025-08-06T09:00").At("2025-08-07T09:00")),
        ("stopped by the applicant before there was such a rule", Of("5 ngày làm việc").Received("2025-06-02T09:00").Stopped("2025-06-03T09:00")
            .At("2025-06-04T09:00")),
        ("handed back in time and filed again: from zero", Of("10 ngày làm việc").Received("2024-03-04T09:00")
            .Returned("2024-03-06T09:00", DossierReturn.Dossier).Received("2024-03-13T09:00").At("2024-03-14T09:00")),
        ("handed back too late and filed again: the time runs on", Of("10 ngày làm việc").Received("2024-03-04T09:00")
            .Returned("2024-03-12T09:00", DossierReturn.Dossier).Received("2024-03-13T09:00", promised: "2024-03-20").At("2024-03-14T09:00")),
        ("handed back a second time", Of("10 ngày làm việc").Received("2024-03-04T09:00").Returned("2024-03-06T09:00", DossierReturn.Dossier)
            .Received("2024-03-13T09:00").Returned("2024-03-14T09:00", DossierReturn.Dossier).Supplemented("2024-03-18T09:00").At("2024-03-19T09:00")),
        ("handed back once, asked of the applicant", Of("10 ngày làm việc").Received("2026-10-05T09:00").Returned("2026-10-06T09:00", DossierReturn.Dossier)
            .At("2026-10-07T09:00")),
        ("outside its territory: from the competent agency", Of("5 ngày làm việc").Received("2026-08-05T09:00", outside: true).There("2026-08-07T08:30")
            .At("2026-08-10T09:00")),
        ("outside its territory: not there yet", Of("5 ngày làm việc").Received("2026-08-05T09:00", outside: true).At("2026-08-06T09:00")),
        ("outside its territory, before the rule", Of("5 ngày làm việc").Received("2026-08-04T09:00", outside: true).There("2026-08-07T08:30")
            .There("2026-08-10T08:30").At("2026-08-10T09:00")),
        ("transferred, to whom is not always told", Of("5 ngày làm việc").Received("2026-10-05T09:00").Transferred("2026-10-06T09:00")
            .Add(id => new DossierEvent.Transferred { Id = id, At = Dates.Moment("2026-10-07T09:00") }).At("2026-10-08T09:00")),
        ("received after hours", Of("2 ngày làm việc").Received("2026-10-05T18:00").At("2026-10-06T09:00")),
        ("no time is stated", Of("5 ngày làm việc").With(request => request with { Time = new ProcessingTime.NotStated(string.Empty) })
            .Received("2026-10-05T09:00").Result("2026-10-20T09:00").At("2026-10-21T09:00")));

    [Fact]
    public void Supplements() => Compare("supplements.txt",
        ("asked for in time: it waits", Of("5 ngày làm việc").Received("2026-10-05T09:00", promised: "2026-10-12").Asked("2026-10-06T09:00")
            .At("2026-10-07T09:00")),
        ("supplemented: from zero", Of("5 ngày làm việc").Received("2026-10-05T09:00").Asked("2026-10-06T09:00")
            .Supplemented("2026-10-08T09:00", promised: "2026-10-15").At("2026-10-09T09:00")),
        ("a supplement after five months: one-stop rules close nothing", Of("5 ngày làm việc").Received("2026-10-05T09:00").Asked("2026-10-06T09:00")
            .Supplemented("2027-03-01T09:00").At("2027-03-02T09:00")),
        ("between agencies: nothing came, closed, and a supplement is too late", Of("3 ngày làm việc", Chain).Received("2026-10-05T09:00", online: true)
            .Asked("2026-10-05T15:00").Supplemented("2027-03-01T09:00").At("2027-03-02T09:00")),
        ("asked for late and without content", Of("10 ngày làm việc").Received("2026-10-05T09:00").Asked("2026-10-12T09:00", content: null)
            .At("2026-10-13T09:00")),
        ("asked for twice", Of("10 ngày làm việc").Received("2026-10-05T09:00").Asked("2026-10-06T09:00").Supplemented("2026-10-07T09:00")
            .Asked("2026-10-08T09:00").At("2026-10-09T09:00")),
        ("a supplement nobody awaited", Of("10 ngày làm việc").Received("2026-10-05T09:00").Supplemented("2026-10-07T09:00").At("2026-10-09T09:00")),
        ("incomplete and nobody told the applicant", Of("10 ngày làm việc").Received("2026-10-05T09:00", complete: false).At("2026-10-20T09:00")),
        ("incomplete, then complete", Of("10 ngày làm việc").Received("2026-10-05T09:00", complete: false).Asked("2026-10-05T10:00")
            .Supplemented("2026-10-06T09:00").At("2026-10-07T09:00")),
        ("because data cannot be used, on paper", Of("20 ngày làm việc").Received("2026-03-02T09:00")
            .Asked("2026-03-04T09:00", cause: SupplementCause.DataUnusable).At("2026-03-05T09:00")),
        ("because data cannot be used, online: 8 working hours", Of("20 ngày làm việc").Received("2026-03-02T09:00", online: true)
            .Asked("2026-03-03T08:30", cause: SupplementCause.DataUnusable).At("2026-03-03T09:00")),
        ("answered while it waited", Of("5 ngày làm việc").Received("2026-10-05T09:00").Asked("2026-10-06T09:00").Result("2026-10-07T09:00")
            .At("2026-10-08T09:00")),
        ("minerals: the time is left out and grows", Of("30 ngày làm việc", DossierClockRules.Minerals).Received("2026-03-02T09:00").Asked("2026-03-03T09:00")
            .Supplemented("2026-03-16T09:00").At("2026-03-17T09:00")),
        ("minerals: waiting", Of("30 ngày làm việc", DossierClockRules.Minerals).Received("2026-03-02T09:00").Asked("2026-03-03T09:00").At("2026-03-17T09:00")),
        ("birth group: 24 hours", Of("3 ngày làm việc", DossierClockRules.BirthGroup).Received("2026-09-10T14:30", online: true).Asked("2026-09-12T14:31")
            .At("2026-09-12T15:00")),
        ("asked for after the due day", Of("5 ngày làm việc").Received("2026-10-05T09:00").Asked("2026-10-14T09:00").At("2026-10-15T09:00")));

    [Fact]
    public void Pauses_and_corrections() => Compare("pauses.txt",
        ("without reason and basis", Of("10 ngày làm việc").Received("2026-09-07T09:00").Paused("2026-09-10T10:00", null, null).Resumed("2026-09-14T10:00")
            .At("2026-09-15T09:00")),
        ("with a reason alone", Of("10 ngày làm việc").Received("2026-09-07T09:00").Paused("2026-09-10T10:00", "chờ", null).At("2026-09-15T09:00")),
        ("with a basis alone", Of("10 ngày làm việc").Received("2026-09-07T09:00").Paused("2026-09-10T10:00", null, "Công văn 1").At("2026-09-15T09:00")),
        ("by a rule nobody knows", Of("10 ngày làm việc", Land).Received("2026-09-07T09:00").PausedBy("khong-co", "2026-09-10T10:00").At("2026-09-15T09:00")),
        ("by a rule for another field", Of("10 ngày làm việc").Received("2026-09-07T09:00").PausedBy("land-public-posting", "2026-09-10T10:00")
            .At("2026-09-15T09:00")),
        ("by a rule not in force", Of("10 ngày làm việc", Land).Received("2024-07-15T09:00").PausedBy("land-public-posting", "2024-07-16T10:00")
            .At("2024-07-17T09:00")),
        ("by its rule, ended", Of("10 ngày làm việc", Land).Received("2026-09-07T09:00").PausedBy("land-public-posting", "2026-09-10T10:00")
            .Resumed("2026-09-16T10:00").At("2026-09-17T09:00")),
        ("by its rule, open", Of("10 ngày làm việc", Land).Received("2026-09-07T09:00", promised: "2026-09-21")
            .PausedBy("land-public-posting", "2026-09-10T10:00").At("2026-09-17T09:00")),
        ("by its rule, of a time by the calendar", Of("10 ngày", Land).Received("2026-09-07T09:00").PausedBy("land-public-posting", "2026-09-10T10:00")
            .Resumed("2026-09-16T10:00").At("2026-09-17T09:00")),
        ("by its rule, of a time in hours", Of("40 giờ làm việc", Land).Received("2026-09-07T09:00").PausedBy("land-public-posting", "2026-09-08T10:00")
            .Resumed("2026-09-09T10:00").At("2026-09-10T09:00")),
        ("by its rule, of a fixed date", Of("15/12/2026", Land).Received("2026-09-07T09:00").PausedBy("land-public-posting", "2026-09-08T10:00")
            .Resumed("2026-09-09T10:00").At("2026-09-10T09:00")),
        ("on the last day", Of("10 ngày làm việc", Land).Received("2026-09-07T09:00").PausedBy("land-public-posting", "2026-09-21T10:00")
            .Resumed("2026-09-23T10:00").At("2026-09-24T09:00")),
        ("after the due day", Of("10 ngày làm việc", Land).Received("2026-09-07T09:00").PausedBy("land-public-posting", "2026-09-22T10:00")
            .At("2026-09-24T09:00")),
        ("written down late", Of("10 ngày làm việc", Land).Received("2026-09-07T09:00")
            .PausedBy("land-public-posting", "2026-09-14T09:00", recordedAt: "2026-09-22T09:00").Resumed("2026-09-16T09:00").At("2026-09-23T09:00")),
        ("moved by a correction too late", Of("10 ngày làm việc", Land).Received("2026-09-07T09:00").PausedBy("land-public-posting", "2026-09-18T09:00")
            .Corrected("2026-09-22T09:00", "e2", new DossierEvent.Paused { Id = "e2", At = Dates.Moment("2026-09-09T09:00"), Rule = "land-public-posting" })
            .At("2026-09-23T09:00")),
        ("in the night alone", Of("10 ngày làm việc", Land).Received("2026-09-07T09:00").PausedBy("land-public-posting", "2026-09-10T18:00")
            .Resumed("2026-09-11T06:30").At("2026-09-14T09:00")),
        ("nothing to resume", Of("10 ngày làm việc").Received("2026-09-07T09:00").Resumed("2026-09-11T06:30").At("2026-09-14T09:00")),
        ("two open, one is named", Of("10 ngày làm việc", Land).Received("2026-09-07T09:00").PausedBy("land-public-posting", "2026-09-09T09:00")
            .PausedBy("land-examination", "2026-09-10T09:00").Resumed("2026-09-11T09:00", "e2").At("2026-09-14T09:00")),
        ("construction appraisal: twice, no more than once", Of("20 ngày làm việc", DossierClockRules.ConstructionAppraisal).Received("2026-06-01T09:00")
            .PausedBy("construction-appraisal-once", "2026-06-04T09:00").Resumed("2026-06-08T09:00")
            .PausedBy("construction-appraisal-once", "2026-06-10T09:00").At("2026-06-12T09:00")),
        ("construction appraisal: nothing came in 20 days", Of("20 ngày làm việc", DossierClockRules.ConstructionAppraisal).Received("2026-06-01T09:00")
            .PausedBy("construction-appraisal-once", "2026-06-04T09:00").At("2026-07-01T09:00")),
        ("the due day would lie inside the stop", Of("2 ngày", Land).Received("2026-09-07T09:00").PausedBy("land-public-posting", "2026-09-08T08:00")
            .Resumed("2026-09-12T10:00").At("2026-09-13T09:00")),
        ("an event is withdrawn", Of("10 ngày làm việc").Received("2026-09-07T09:00").Paused("2026-09-09T09:00").Corrected("2026-09-10T09:00", "e2", null)
            .At("2026-09-11T09:00")),
        ("a correction of nothing", Of("10 ngày làm việc").Received("2026-09-07T09:00").Corrected("2026-09-10T09:00", "e9", null).At("2026-09-11T09:00")),
        ("remote, by the rules on land", Of("17 ngày làm việc", Land).Remote().Received("2026-03-02T09:00").At("2026-03-03T09:00")));

    [Fact]
    public void Fees_outages_and_apologies() => Compare("fees.txt",
        ("land: the time until payment is left out", Of("20 ngày làm việc", Land).Received("2026-01-15T09:00").FeeNotified("2026-01-22T10:00")
            .FeePaid("2026-01-28T10:00").At("2026-01-29T09:00")),
        ("land: awaited", Of("20 ngày làm việc", Land).Received("2026-01-15T09:00").FeeNotified("2026-01-22T10:00").At("2026-01-29T09:00")),
        ("between agencies: from payment", Of("3 ngày làm việc", Chain).Received("2026-10-05T09:00", online: true).FeeNotified("2026-10-05T10:00")
            .FeePaid("2026-10-07T10:00").At("2026-10-08T09:00")),
        ("between agencies: awaited", Of("3 ngày làm việc", Chain).Received("2026-10-05T09:00", online: true).FeeNotified("2026-10-05T10:00")
            .At("2026-10-06T09:00")),
        ("between agencies: notified when the time ran", Of("3 ngày làm việc", Chain).Received("2026-10-05T09:00", online: true)
            .FeeNotified("2026-10-07T10:00").At("2026-10-07T11:00")),
        ("one-stop: a fee stops nothing", Of("5 ngày làm việc").Received("2026-10-05T09:00").FeeNotified("2026-10-06T09:00").FeePaid("2026-10-08T09:00")
            .At("2026-10-09T09:00")),
        ("between agencies after 16:00", Of("3 ngày làm việc", Chain).Received("2026-10-06T16:00").At("2026-10-06T16:00")),
        ("birth group: an outage that was announced", Of("3 ngày làm việc", DossierClockRules.BirthGroup).Received("2026-09-07T15:30", online: true)
            .Outage("2026-09-08T09:00").Restored("2026-09-08T15:00").At("2026-09-09T09:00")),
        ("birth group: an outage of more than a day", Of("3 ngày làm việc", DossierClockRules.BirthGroup).Received("2026-09-07T15:30", online: true)
            .Outage("2026-09-08T09:00").Restored("2026-09-09T15:00").At("2026-09-10T09:00")),
        ("birth group: an outage nobody announced", Of("3 ngày làm việc", DossierClockRules.BirthGroup).Received("2026-09-07T15:30", online: true)
            .Outage("2026-09-08T09:00", announced: false).Restored("2026-09-08T15:00").At("2026-09-09T09:00")),
        ("one-stop: an outage stops nothing", Of("5 ngày làm việc").Received("2026-10-05T09:00").Outage("2026-10-06T09:00").Restored("2026-10-07T09:00")
            .At("2026-10-08T09:00")),
        ("an apology in time", Of("5 ngày làm việc").Received("2026-10-05T09:00").Extended("2026-10-09T09:00", "2026-10-15").Result("2026-10-14T09:00")
            .At("2026-10-15T09:00")),
        ("an apology on the last day", Of("5 ngày làm việc").Received("2026-10-05T09:00").Extended("2026-10-12T09:00", "2026-10-20").At("2026-10-12T10:00")),
        ("an apology on the Sunday before", Of("5 ngày làm việc").Received("2026-10-05T09:00").Extended("2026-10-11T09:00", "2026-10-20")
            .At("2026-10-12T10:00")),
        ("an apology after the due day, to a Sunday, without reason", Of("5 ngày làm việc").Received("2026-10-05T09:00")
            .Extended("2026-10-13T09:00", "2026-10-18", reason: null).At("2026-10-13T10:00")),
        ("two new appointments", Of("5 ngày làm việc").Received("2026-10-05T09:00").Extended("2026-10-08T09:00", "2026-10-15")
            .Extended("2026-10-14T09:00", "2026-10-19").At("2026-10-20T10:00")),
        ("between agencies: an apology when it is late", Of("3 ngày làm việc", Chain).Received("2026-09-07T09:00", online: true)
            .Extended("2026-09-14T09:00", "2026-09-16").At("2026-09-14T10:00")));

    private static DossierHistory Of(string time, DossierClockRules? rules = null) => new(time, rules);

    private static void Compare(string file, params (string Title, object? Answer)[] answers) =>
        WholeText.Compare(answers, "Deadlines", "Clock", "Whole", file);
}
