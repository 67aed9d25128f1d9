using Cchc.Core.Calendars;
using Cchc.Core.Deadlines;
using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Dossiers.Audits;
using Cchc.Core.Dossiers.Registers;
using Cchc.Core.Procedures;
using Cchc.Core.Tests.Support;

namespace Cchc.Core.Tests.Dossiers.Registers;

/// <summary>
/// Rows of a register at the edges of each rule: verdict by law, by the slip, as software counts; then the columns of report 06a by law and by the slip; then
/// the findings. Received Mon 3/8, 5 working days (4, 5, 6, 7, 10/8), due Mon 10/8, asked on Mon 31/8 at 17:00, unless the row says otherwise. The lines were
/// written from the remarks on <see cref="RegisterVerdict"/>, <see cref="VendorVerdict"/> and <see cref="Report06a"/>.
/// </summary>
public sealed class RegisterRowsTests
{
    private static readonly RegisterJudge Judge = new(new DeadlineCalculator(WorkingCalendar.VietnamPublicSector));

    private static readonly RegisterDossier Row = new() { Code = "R", Time = new ProcessingTime.WorkingDays(5), Received = At("2026-08-03T09:00"),
        RefusalReason = "Không đủ" };

    private static readonly RegisterDossier Slip = Row with { Promised = new DossierDue(Dates.Day("2026-08-10")) };

    /// <summary>Law 60/2014/QH13, art. 5(3): in time next morning; where the field is not known the lateness is a question that names the other due moment.</summary>
    [Theory]
    [InlineData("G15-TP07", RegisterVerdict.OnTime, "2026-08-11", "")]
    [InlineData("G01-CA01", RegisterVerdict.Late, "2026-08-10", "CCHC-DL-404 False ")]
    [InlineData(null, RegisterVerdict.Late, "2026-08-10", "CCHC-DL-404 True 2026-08-11")]
    public void Done_the_same_day_received_after_15_00(string? field, RegisterVerdict verdict, string due, string finding)
    {
        var row = Row with { Time = new ProcessingTime.SameDay(null), FieldCode = field, Received = At("2026-08-10T16:00"), Result = At("2026-08-11T09:00") };
        foreach (var dossier in new[] { row, row with { Received = null, Events = [new DossierEvent.Received { Id = "r", At = At("2026-08-10T16:00") }] } })
        {
            var answer = Judge.Judge(dossier, At("2026-08-31T17:00"));
            (answer.Verdict, answer.LegalDue!.ToString()).Should().Be((verdict, due));
            string.Join(";", answer.Findings.Where(item => item.Code == "CCHC-DL-404").Select(item => $"{item.Code} {item.IsToBeChecked} {item.OtherDue}"))
                .Should().Be(finding);
        }
    }

    [Fact]
    public void What_is_null_in_the_lists_of_a_dossier_is_a_finding()
    {
        var letter = new DossierEvent.ExtendedWithApology { Id = "a", At = At("2026-08-10T09:00"), Promised = null! };
        foreach (var dossier in new[] { Row with { Events = [null!] }, Row with { Appointments = [null!] }, Row with { Events = [letter] } })
        {
            var answer = Judge.Judge(dossier, At("2026-08-31T17:00"));
            (answer.Verdict, answer.Findings.Single().Code).Should().Be((RegisterVerdict.NoVerdict, "CCHC-REG-009"));
            new RegisterAudit(Judge).Audit(dossier, At("2026-08-31T17:00")).Answer.Should().Be(answer);
            Judge.Explain(dossier, At("2026-08-31T17:00")).Should().BeNull();
            RegisterTotals.Of([answer]).Dossiers.Should().Be(1);
        }
    }

    [Fact]
    public void A_register_of_days_may_hold_receipt_and_end_of_one_day()
    {
        var row = Row with { Received = At("2026-08-03T00:00"), Content = RegisterContent.All & ~RegisterContent.Hours };
        foreach (var dossier in new[]
        {
            row with { Time = null, Result = row.Received }, row with { Result = row.Received, Promised = new DossierDue(Dates.Day("2026-08-15")) },
            row with { Refused = row.Received, Promised = new DossierDue(Dates.Day("2026-08-15")) }, row with { Returned = row.Received, Time = null },
            row with { Result = At("2026-08-13T00:00"), Events = [new DossierEvent.Paused { Id = "p", At = row.Received!.Value }] },
        })
        {
            Judge.Judge(dossier, At("2026-08-31T17:00")).Findings.Should().NotBeEmpty();
        }
    }

    /// <summary>Received in June as an event says, supplemented in July: carried over into July.</summary>
    [Fact]
    public void A_receipt_among_the_events_counts_in_its_own_period()
    {
        var events = new DossierEvent[]
        {
            new DossierEvent.Received { Id = "r", At = At("2026-06-22T09:00") }, new DossierEvent.SupplementRequested { Id = "s", At = At("2026-06-23T09:00"), Content = "a" },
            new DossierEvent.Supplemented { Id = "x", At = At("2026-07-10T09:00") }, new DossierEvent.ResultIssued { Id = "d", At = At("2026-07-14T09:00") },
        };
        var answer = Judge.Judge(Row with { Received = null, Events = events }, At("2026-07-31T17:00"));
        RegisterTotals.Of([answer], Dates.Day("2026-07-01")).ByLaw.CarriedOver.Should().Be(1);
        var column = Judge.Judge(Row with { Received = At("2026-06-22T09:00"), Events = events[1..] }, At("2026-07-31T17:00"));
        RegisterTotals.Of([column], Dates.Day("2026-07-01")).ByLaw.Should().Be(RegisterTotals.Of([answer], Dates.Day("2026-07-01")).ByLaw);
    }

    [Fact]
    public void Ends_before_the_receipt()
    {
        Check(Row with { Refused = At("2026-08-01T09:00"), Result = At("2026-08-05T09:00") },
            "noVerdict noVerdict onTime; resolvedUnknown resolvedUnknown; REG-002@refused");
        Check(Row with { Result = At("2026-08-03T08:59"), Returned = At("2026-08-05T09:00") },
            "noVerdict noVerdict onTime; resolvedUnknown resolvedUnknown; REG-002@result");
        Check(Row with { Returned = At("2026-08-02T09:00") }, "noVerdict noVerdict onTime; resolvedUnknown resolvedUnknown; REG-002@returned");
        Check(Row with { Events = [new DossierEvent.Refused { Id = "x", At = At("2026-08-01T09:00"), Reason = "a" }] },
            "noVerdict noVerdict onTime; pendingUnknown pendingUnknown; REG-002x");

        // At the very moment it is none.
        Check(Row with { Result = Row.Received }, "early noVerdict onTime; early resolvedUnknown;");
        Check(Row with { Returned = Row.Received }, "early noVerdict onTime; early resolvedUnknown;");
        Check(Row with { Refused = Row.Received }, "refused refused onTime; early resolvedUnknown;");
        Check(Row with { Events = [new DossierEvent.ResultIssued { Id = "x", At = Row.Received!.Value }] }, "early noVerdict onTime; early resolvedUnknown;");
        Line(Row with { Refused = Row.Received, Result = At("2026-08-01T09:00") }).Should().EndWith(" REG-002@result");
        Line(Row with { Result = Row.Received, Returned = At("2026-08-01T09:00") }).Should().EndWith(" REG-002@returned");

        // The receipt is that of the event, and of two the first.
        DossierEvent Receipt(string id, string at) => new DossierEvent.Received { Id = id, At = At(at) };
        Line(Row with { Events = [Receipt("r", "2026-08-05T09:00")], Result = At("2026-08-04T09:00") }).Should().EndWith(" REG-002@result");
        Line(Row with { Received = null, Events = [Receipt("r", "2026-08-04T09:00"), Receipt("s", "2026-08-03T09:00")], Result = At("2026-08-03T12:00") })
            .Should().StartWith("early ");
    }

    [Fact]
    public void Events_need_identifiers_of_their_own()
    {
        DossierEvent Transfer(string id) => new DossierEvent.Transferred { Id = id, At = At("2026-08-04T09:00"), To = "Sở" };
        DossierEvent[] Many(int count, params string[] more) => [.. Enumerable.Range(0, count).Select(i => Transfer($"e{i}")), .. more.Select(Transfer)];
        const string Unsound = "noVerdict noVerdict pendingInTime; pendingUnknown pendingUnknown; REG-009";
        Check(Row with { Events = Many(0, "") }, Unsound);
        Check(Row with { Events = Many(1, "@x") }, Unsound);
        Check(Row with { Events = Many(2, "e0") }, Unsound);
        Check(Row with { Events = Many(2, "e1") }, Unsound);
        Check(Row with { Events = Many(12, "e3") }, Unsound);
        Check(Row with { Events = Many(20, "e19") }, Unsound);
        Check(Row with { Events = Many(12) }, "openOverdue noVerdict pendingInTime; pendingOverdue pendingUnknown; DL-416 DL-431");
        Check(Row with { Events = Many(40) }, "openOverdue noVerdict pendingInTime; pendingOverdue pendingUnknown; DL-416 DL-431");
        Check(Row with { Events = Many(RegisterJudge.MostEvents) }, "openOverdue noVerdict pendingInTime; pendingOverdue pendingUnknown; DL-416 DL-431");
        // Of a row that cannot be judged the register still says whether it is over: by the result, else the refusal, else the handing over.
        var unsound = Row with { Events = Many(2, "e0") };
        Line(unsound with { Refused = At("2026-08-05T09:00"), Returned = At("2026-09-20T09:00") }).Should().Contain("; resolvedUnknown resolvedUnknown; ");
        Line(unsound with { Result = At("2026-08-05T09:00"), Refused = At("2026-09-20T09:00") }).Should().Contain("; resolvedUnknown resolvedUnknown; ");
        Line(unsound with { Refused = At("2026-08-05T09:00") }).Should().Contain("; resolvedUnknown resolvedUnknown; ");
        Line(unsound with { Returned = At("2026-08-05T09:00") }).Should().Contain("; resolvedUnknown resolvedUnknown; ");
        Line(unsound with { Returned = At("2026-09-20T09:00") }).Should().Contain("; pendingUnknown pendingUnknown; ");
        Line(unsound with { Returned = At("2026-08-31T17:00") }).Should().Contain("; resolvedUnknown resolvedUnknown; ");
        Line(unsound with { Status = 7 }).Should().Contain("; resolvedUnknown resolvedUnknown; ");
        Judge.Judge(unsound, At("2026-08-31T17:00")).Findings.Should()
            .OnlyContain(finding => finding.IsToBeChecked && finding.LegalSource == DeadlineRules.Convention);
        Check(Row with { Events = Many(RegisterJudge.MostEvents, "x") }, "noVerdict noVerdict pendingInTime; pendingUnknown pendingUnknown; REG-008");
    }

    [Fact]
    public void Not_received()
    {
        var never = Row with { Received = null };
        Check(never, "notReceived notReceived notCounted; none none;");
        Check(never with { Status = 1 }, "notReceived notReceived notCounted; none none;");
        Check(never with { Status = 3 }, "refused refused notCounted; none none;");
        Check(never with { Status = 4 }, "noVerdict noVerdict notCounted; none none; REG-001");
        Check(never with { StatusWord = "đang chờ ký" }, "noVerdict noVerdict notCounted; none none; REG-012");
        Check(never with { StatusWord = "đang chờ ký", Status = 1 }, "notReceived notReceived notCounted; none none;");
        Check(Row, "notReceived notReceived notCounted; none none;", "2026-08-02T09:00");
        Check(Row, "notReceived notReceived pendingInTime; none none;", "2026-08-03T08:59");
        Check(Row, "open noVerdict pendingInTime; pendingInTime pendingUnknown;", "2026-08-03T09:00");
        Check(never with { Events = [new DossierEvent.Received { Id = "r", At = At("2026-08-04T09:00") },
            new DossierEvent.Received { Id = "s", At = At("2026-08-03T09:00") }] },
            "openOverdue noVerdict pendingInTime; pendingOverdue pendingUnknown; DL-416 DL-419r DL-431");
    }

    [Fact]
    public void The_hour_of_the_slip_and_of_the_due_moment()
    {
        // 8 working hours from Mon 3/8 09:00: three, four, and one until Tue 4/8 09:00.
        var hours = Row with { Time = new ProcessingTime.WorkingHours(8m), Result = At("2026-08-04T08:30") };
        RegisterDossier Until(string day, int? hour, int minute = 0) =>
            hours with { Promised = new DossierDue(Dates.Day(day), hour is { } at ? new LocalTime(at, minute) : null) };
        Check(Until("2026-08-04", 9), "onTime onTime onTime; onTime onTime;");
        Check(Until("2026-08-04", 9, 1), "onTime onTime onTime; onTime onTime; DL-435@received");
        Check(Until("2026-08-04", 8, 59), "onTime onTime onTime; onTime onTime;");
        Check(Until("2026-08-04", null), "onTime onTime onTime; onTime onTime;");
        Check(Until("2026-08-05", 8), "onTime early early; onTime early; DL-435@received");
        Check(Until("2026-08-04", 8), "onTime late onTime; onTime late; DL-405@result");
        Check(Slip with { Promised = new DossierDue(Dates.Day("2026-08-09")), Result = At("2026-08-07T09:00") },
            "early early early; early early; DL-436@received");
    }

    [Fact]
    public void A_status_that_says_more_or_less_than_the_moments()
    {
        Check(Row with { Status = 3 }, "refused refused notCounted; resolvedUnknown resolvedUnknown; REG-003");
        Check(Row with { Status = 7 }, "withdrawn withdrawn onTime; resolvedUnknown resolvedUnknown; REG-003");
        Check(Row with { Status = 9 }, "noVerdict noVerdict notCounted; resolvedUnknown resolvedUnknown; REG-003");
        Check(Row with { Status = 10, Time = null }, "noVerdict noVerdict notCounted; resolvedUnknown resolvedUnknown; REG-003 REG-005");
        Check(Row with { StatusWord = "đã chuyển lưu" }, "noVerdict noVerdict notCounted; pendingUnknown pendingUnknown; REG-012");
        foreach (var status in new[] { 5, 6, 8 })
        {
            Check(Row with { Status = status }, "open noVerdict pendingInTime; pendingInTime pendingUnknown; REG-004", "2026-08-05T09:00");
        }

        Check(Row with { Status = 4 }, "open noVerdict pendingInTime; pendingInTime pendingUnknown;", "2026-08-05T09:00");
        Check(Row with { Status = 2 }, "open noVerdict pendingInTime; pendingInTime pendingUnknown;", "2026-08-05T09:00");

        // The end that the status speaks of lies after the moment asked for.
        foreach (var later in new[] { Row with { Result = At("2026-08-06T09:00") }, Row with { Returned = At("2026-08-06T09:00") },
            Row with { Refused = At("2026-08-06T09:00") } })
        {
            Line(later with { Status = 9 }, "2026-08-05T09:00").Should().StartWith("open noVerdict").And.NotContain("REG-003");
        }

        DossierEvent Transfer(string at, string? recorded) => new DossierEvent.Transferred { Id = "t", At = At(at), RecordedAt = recorded is null ? null
            : At(recorded) };
        Line(Row with { Status = 9, Events = [Transfer("2026-08-05T09:01", null)] }, "2026-08-05T09:00").Should().StartWith("open ");
        Line(Row with { Status = 9, Events = [Transfer("2026-08-04T09:00", "2026-08-05T09:01")] }, "2026-08-05T09:00").Should().StartWith("open ");
        Check(Row with { Status = 9, Events = [Transfer("2026-08-05T09:00", null)] },
            "noVerdict noVerdict notCounted; resolvedUnknown resolvedUnknown; REG-003", "2026-08-05T09:00");
        Check(Row with { Status = 9, Events = [Transfer("2026-08-04T09:00", "2026-08-05T09:00")] },
            "noVerdict noVerdict notCounted; resolvedUnknown resolvedUnknown; REG-003", "2026-08-05T09:00");
    }

    /// <summary>"Đang xử lý" of a dossier with a result, "mới đăng ký" of one received, "rút hồ sơ" of one answered: the moments count.</summary>
    [Fact]
    public void A_status_that_speaks_against_the_moments()
    {
        var refused = new DossierEvent.Returned { Id = "b", At = At("2026-08-04T09:00"), What = DossierReturn.Dossier };
        (RegisterDossier Dossier, int[] Statuses)[] rows =
        [
            (Row with { Result = At("2026-08-07T09:00") }, [1, 2, 3, 4, 5, 6, 7, 8]),
            (Row with { Result = At("2026-08-06T09:00"), Returned = At("2026-08-07T09:00") }, [1, 2, 3, 4, 5, 6, 7, 8]),
            (Row with { Refused = At("2026-08-07T09:00") }, [1, 2, 4, 5, 6]),
            (Row with { Events = [new DossierEvent.StoppedByApplicant { Id = "s", At = At("2026-08-05T09:00") }] }, [1, 2, 4, 5, 6]),
            (Row with { Events = [refused] }, [1]),
            (Row, [1]),
        ];
        foreach (var (dossier, statuses) in rows)
        {
            Enumerable.Range(1, 10).Where(status => Judge.Judge(dossier with { Status = status }, At("2026-08-31T17:00")).Findings.Any(finding =>
                finding.Code == "CCHC-REG-013"))
                .Should().Equal(statuses, dossier.ToString());
        }
    }

    [Fact]
    public void Refused_withdrawn_closed_and_handed_back()
    {
        RegisterDossier Stopped(string at, RegisterDossier? row = null) =>
            (row ?? Slip) with { Events = [new DossierEvent.StoppedByApplicant { Id = "s", At = At(at) }] };
        Check(Slip with { Refused = At("2026-08-07T09:00") }, "refused refused onTime; early early;");
        Check(Slip with { Refused = At("2026-08-10T09:00") }, "refused refused onTime; onTime onTime;");
        Check(Slip with { Refused = At("2026-08-11T09:00") }, "refused refused onTime; late late; DL-404@refused DL-405@refused DL-431@refused");
        Check(Slip with { Refused = At("2026-08-11T09:00"), Time = null }, "refused refused onTime; resolvedUnknown late; DL-405@refused REG-005");
        var byEvent = Slip with { Received = null, Promised = null, Refused = At("2026-08-07T09:00"),
            Events = [new DossierEvent.Received { Id = "r", At = At("2026-08-03T09:00"), Promised = Slip.Promised }] };
        Check(byEvent, "refused refused onTime; early early;");
        Check(Slip with { Refused = At("2026-08-07T09:00"), Returned = At("2026-08-05T09:00") },
            "awaitingSupplement awaitingSupplement onTime; pendingInTime pendingInTime; DL-411@refused");
        Check(Stopped("2026-08-07T09:00"), "withdrawn withdrawn onTime; onTime onTime;");
        Check(Stopped("2026-08-12T09:00"), "withdrawn withdrawn onTime; late late;");
        Check(Stopped("2026-08-12T09:00", Row with { Time = null }), "withdrawn withdrawn onTime; resolvedUnknown resolvedUnknown; REG-005");
        Check(Slip with { Events = [new DossierEvent.Returned { Id = "b", At = At("2026-08-04T09:00"), What = DossierReturn.Dossier }] },
            "awaitingSupplement awaitingSupplement onTime; pendingInTime pendingInTime;");

        // A construction appraisal ends when nothing comes in 20 days from 4/8.
        Check(Slip with { RulesName = "construction-appraisal", Events = [new DossierEvent.Paused { Id = "p", At = At("2026-08-04T09:00"),
            Rule = "construction-appraisal-once" }] },
            "closed closed pendingInTime; onTime late;");
    }

    [Fact]
    public void Stops_by_law_and_by_the_slip()
    {
        RegisterDossier Paused(string? rule, string until, RegisterDossier? row = null) => (row ?? Row) with
        {
            Time = new ProcessingTime.WorkingDays(20),
            FieldCode = "G13-TN02",
            Promised = new DossierDue(Dates.Day(until)),
            Events = [new DossierEvent.Paused { Id = "p", At = At("2026-08-05T09:00"), Rule = rule, Reason = "chờ", LegalBasis = "x" }],
        };
        Check(Paused("land-public-posting", "2026-08-27"), "suspendedLawfully suspendedLawfully pendingInTime; pendingInTime pendingInTime;",
            "2026-08-20T09:00");
        Check(Paused(null, "2026-08-27"), "suspendedUnlawfully suspendedUnlawfully pendingInTime; pendingInTime pendingInTime; DL-423p", "2026-08-20T09:00");
        Check(Paused(null, "2026-08-10"), "suspendedUnlawfully openOverdue pendingInTime; pendingInTime pendingOverdue; DL-417 DL-423p", "2026-08-20T09:00");
        Check(Paused(null, "2026-08-27") with { Time = null }, "noVerdict suspendedUnlawfully pendingInTime; pendingUnknown pendingInTime; DL-423p REG-005",
            "2026-08-20T09:00");
        Check(Slip, "open open pendingInTime; pendingInTime pendingInTime;", "2026-08-10T23:00");
        Check(Slip, "openOverdue openOverdue pendingOverdue; pendingOverdue pendingOverdue; DL-416 DL-431", "2026-08-11T08:00");
    }

    /// <summary>What hides behind the counting of software stands in the remarks on <see cref="VendorVerdict"/>.</summary>
    [Fact]
    public void As_software_counts()
    {
        DossierEvent Issued(string at) => new DossierEvent.ResultIssued { Id = "i", At = At(at) };
        DossierEvent Handed(string at, DossierReturn what = DossierReturn.Result) => new DossierEvent.Returned { Id = "h", At = At(at), What = what };
        string Count(RegisterDossier dossier, string asOf = "2026-08-31T17:00") => Word(Judge.Judge(dossier, At(asOf)).AsVendors);
        Count(Slip with { Result = At("2026-08-09T09:00") }).Should().Be("early");
        Count(Slip with { Result = At("2026-08-10T23:00") }).Should().Be("onTime", "days are compared");
        Count(Slip with { Result = At("2026-08-11T00:00") }).Should().Be("late");
        Count(Slip with { Returned = At("2026-08-11T09:00") }).Should().Be("late", "without a result the handing over counts");
        Count(Slip with { Result = At("2026-08-07T09:00"), Returned = At("2026-08-11T09:00") }).Should().Be("early");
        Count(Slip with { Events = [Issued("2026-08-07T09:00"), Handed("2026-08-14T09:00")] }).Should().Be("early", "the first of both");
        Count(Slip with { Events = [Handed("2026-08-14T09:00")] }).Should().Be("late");
        Count(Slip with { Events = [Handed("2026-08-14T09:00", DossierReturn.Dossier)] }).Should().Be("onTime", "handed back");
        Count(Slip with { Events = [new DossierEvent.StoppedByApplicant { Id = "s", At = At("2026-08-20T09:00") }] }).Should().Be("onTime", "withdrawn");
        Count(Slip with { Events = [new DossierEvent.Refused { Id = "s", At = At("2026-08-20T09:00"), Reason = "x" }] }).Should().Be("onTime");
        Count(Slip with { PromisedNow = new DossierDue(Dates.Day("2026-08-20")), Result = At("2026-08-14T09:00") }).Should()
            .Be("early", "the appointment shown now counts");
        Count(Slip with { Events = [new DossierEvent.Supplemented { Id = "u", At = At("2026-08-04T09:00"),
            Promised = new DossierDue(Dates.Day("2026-08-20")) }] },
            "2026-08-20T18:00").Should().Be("pendingInTime", "the last slip counts");
        Count(Slip, "2026-08-10T18:00").Should().Be("pendingInTime");
        Count(Slip, "2026-08-11T00:00").Should().Be("pendingOverdue");
        Count(Row).Should().Be("pendingInTime", "without an appointment");
        Count(Slip with { Status = 9, Result = At("2026-08-11T09:00") }, "2026-08-11T08:00").Should().Be("late", "on the day itself it is resolved");
        Count(Slip with { Status = 9, Result = At("2026-08-12T09:00") }, "2026-08-11T08:00").Should().Be("pendingOverdue");
        Count(Slip with { Status = 9 }).Should().Be("notCounted", "resolved without a day");
        Count(Slip with { Status = 7 }).Should().Be("onTime");
        Count(Slip with { Status = 4, Result = At("2026-08-07T09:00") }).Should().Be("pendingOverdue", "the status counts");
        Count(Slip with { StatusWord = "x" }).Should().Be("notCounted");
        Count(Slip with { StatusWord = "x", Result = At("2026-08-07T09:00") }).Should().Be("early");
        Count(Slip with { StatusWord = "x", Refused = At("2026-08-17T09:00") }).Should().Be("onTime");
        Count(Slip with { StatusWord = "x", Status = 4 }).Should().Be("pendingOverdue");
        Count(Slip with { Received = At("2026-09-01T09:00") }).Should().Be("notCounted");
        Count(Slip with { Received = At("2026-09-01T09:00"), Events = [new DossierEvent.Transferred { Id = "t", At = At("2026-08-05T09:00") }] }).Should()
            .Be("notCounted");
        Count(Slip with { Received = At("2026-08-31T18:00") }).Should().Be("pendingOverdue", "received on that day");
        Count(Slip with { Received = null, Events = [new DossierEvent.Received { Id = "r", At = At("2026-08-03T09:00") }] }).Should().Be("pendingOverdue");
        Count(Slip with { Events = [Issued("2026-08-07T09:00")] }, "2026-08-07T08:59").Should().Be("pendingInTime", "what comes later is left out");
        Count(Slip with { Events = [Issued("2026-08-11T09:00")] }, "2026-08-11T09:00").Should().Be("late");
        DossierEvent[] waits =
        [
            new DossierEvent.SupplementRequested { Id = "a", At = At("2026-08-04T09:00") },
                new DossierEvent.FeeNotified { Id = "a", At = At("2026-08-04T09:00") },
            new DossierEvent.Paused { Id = "a", At = At("2026-08-04T09:00") },
        ];
        DossierEvent[] ends =
        [
            new DossierEvent.Supplemented { Id = "z", At = At("2026-08-05T09:00") }, new DossierEvent.FeePaid { Id = "z", At = At("2026-08-05T09:00") },
            new DossierEvent.Resumed { Id = "z", At = At("2026-08-05T09:00") },
        ];
        foreach (var (wait, end) in waits.Zip(ends))
        {
            Count(Slip with { Events = [wait] }).Should().Be("pendingInTime", "{0} hides its age", wait.Name.En);
            Count(Slip with { Events = [wait, end] }).Should().Be("pendingOverdue");
            Count(Slip with { Events = [wait, new DossierEvent.Transferred { Id = "t", At = At("2026-08-05T09:00") }] }).Should().Be("pendingInTime");
        }

        new[] { 1, 2, 3, 4, 5, 6, 7, 8 }.Select(status => Count(Slip with { Status = status })).Should()
            .Equal("notCounted", "pendingOverdue", "notCounted", "pendingOverdue", "pendingInTime", "pendingInTime", "onTime", "pendingInTime");
    }

    /// <summary>A register of days: nobody is late by an hour that nobody wrote down.</summary>
    [Fact]
    public void A_register_without_hours()
    {
        // 8 working hours: from the beginning of Mon 3/8 they end at 17:00, from its end on Tue 4/8 at 17:00, from noon on Tue at 12:00.
        var days = Row with { Time = new ProcessingTime.WorkingHours(8m), Received = At("2026-08-03T00:00"),
            Content = RegisterContent.All & ~RegisterContent.Hours };
        Check(days with { Result = At("2026-08-04T15:00") },
            "noVerdict noVerdict onTime; resolvedUnknown resolvedUnknown; REG-011");
        Check(days with { Result = At("2026-08-05T00:00") }, "late noVerdict onTime; late resolvedUnknown; DL-404@result DL-431@result");
        Check(days with { Result = At("2026-08-03T16:00") }, "onTime noVerdict onTime; onTime resolvedUnknown;");
        Check(days with { Result = At("2026-08-04T15:00"), Received = At("2026-08-03T09:00") },
            "late noVerdict onTime; late resolvedUnknown; DL-404@result DL-431@result");
        Check(days with { Result = At("2026-08-04T15:00"), Content = RegisterContent.All },
            "late noVerdict onTime; late resolvedUnknown; DL-404@result DL-431@result");
        var doubted = Judge.Judge(days with { Result = At("2026-08-04T15:00") }, At("2026-08-31T17:00"));
        (doubted.IsLate, doubted.LateWorkingDays, doubted.LegalDue!.ToString()).Should().Be((null, null, "2026-08-03T17:00"));
    }

    [Fact]
    public void Days_used_allowed_and_late()
    {
        string Days(RegisterDossier dossier, string asOf = "2026-08-31T17:00") =>
            Judge.Judge(dossier, At(asOf)) is var at
                ? $"{at.State} {at.UsedWorkingDays}/{at.AllowedWorkingDays} late {at.LateWorkingDays} {at.UsedWorkingTime?.TotalHours}" : "";
        Days(Row with { Result = At("2026-08-07T11:00") }).Should().Be("Done 4/5 late 0 27", "three days of eight hours and three: the day of receipt does not count");
        Days(Row with { Result = At("2026-08-12T09:00") }).Should().Be("Done 7/5 late 2 49");
        Days(Row with { Result = At("2026-08-07T09:00"), Returned = At("2026-08-14T09:00") }).Should().Be("Returned 4/5 late 0 25");
        Days(Row with { Result = At("2026-08-07T09:00"), Returned = At("2026-08-14T09:00") }, "2026-08-14T08:59").Should().Be("Done 4/5 late 0 25");
        Days(Row with { Result = At("2026-08-07T09:00"), Returned = At("2026-08-14T09:00") }, "2026-08-14T09:00").Should().Be("Returned 4/5 late 0 25");
        Days(Row with { Returned = At("2026-08-07T09:00") }, "2026-08-07T09:00").Should().Be("Returned 4/5 late 0 25");
        Days(Row with { Refused = At("2026-08-07T09:00") }, "2026-08-07T09:00").Should().Be("Refused 4/5 late 0 25");
        Days(Row with { Result = At("2026-08-07T09:00") }, "2026-08-06T09:00").Should().Be("Processing 3/5 late 0 17");
        Days(Row, "2026-08-11T09:00").Should().Be("Processing 6/5 late 1 41");
        Days(Row with { Time = null }, "2026-08-11T09:00").Should().Be("Processing 6/ late  48");
        Days(Row with { Received = At("2026-08-08T09:00") }, "2026-08-09T09:00").Should().Be("Processing 0/5 late 0 0", "received on a Saturday");
        Days(Row with { RulesName = "birth-group", Received = At("2026-08-07T15:30") }, "2026-08-07T16:30").Should()
            .Be("Processing 0/5 late 0 0", "after 15:00 it begins on Monday");
        Days(Row with { Status = 9 }).Should().Be("Processing 20/5 late  160", "nobody says when it ended");
    }

    private static LocalDateTime At(string moment) => Dates.Moment(moment);

    private static void Check(RegisterDossier dossier, string expected, string asOf = "2026-08-31T17:00") => Line(dossier, asOf).Should()
        .Be(expected, dossier.ToString());

    private static string Line(RegisterDossier dossier, string asOf = "2026-08-31T17:00")
    {
        var answer = Judge.Judge(dossier, At(asOf));
        var findings = answer.Findings.Select(finding => " " + finding.Code["CCHC-".Length..] + finding.EventId).Order(StringComparer.Ordinal);
        var verdicts = $"{Word(answer.Verdict)} {Word(answer.ByPromise)} {Word(answer.AsVendors)}";
        return $"{verdicts}; {Word(ReportColumns.ByLaw(answer))} {Word(ReportColumns.BySlip(answer))};{string.Concat(findings)}";
    }

    private static string Word<T>(T value)
        where T : struct, Enum => char.ToLowerInvariant(value.ToString()[0]) + value.ToString()[1..];
}
