using Cchc.Core.Calendars;
using Cchc.Core.Deadlines;
using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Dossiers.Registers;
using Cchc.Core.Exchange.Samples;
using Cchc.Core.Procedures;
using Cchc.Core.Procedures.Identifiers;
using Cchc.Core.Procedures.Versions;
using Cchc.Core.Tests.Support;

namespace Cchc.Core.Tests.Dossiers.Registers;

/// <summary>Which time and which rules hold for a row, who had its time, and the totals of a register.</summary>
public sealed class RegisterTermsTests
{
    private const string Remote = "Không quá 05 ngày làm việc. Đối với các xã miền núi, hải đảo, vùng sâu, vùng xa thì "
        + "thời gian thực hiện được tăng thêm 10 ngày làm việc";
    private static readonly DeadlineCalculator Calculator = new(WorkingCalendar.VietnamPublicSector);
    private static readonly RegisterDossier Row = new() { Code = "R", ProcedureCode = "1.000001", Received = At("2026-08-03T09:00") };

    [Theory]
    [InlineData(null, null, "one-stop")]
    [InlineData("1.011423", "G15-TP05", "one-stop")] // its pause rule names no set of rules
    [InlineData("1.003482", null, "one-stop")] // no rules are known for denunciations
    [InlineData(null, "G13-TN02", "land")]
    [InlineData("1.013234", null, "construction-appraisal")]
    [InlineData("1.014264", null, "minerals")]
    [InlineData("1.013234", "G13-TN02", "land")] // the field of land goes first
    public void The_rules_are_those_of_the_pause_rules_that_cover_the_procedure(string? procedure, string? field, string rules) =>
        RegisterTerms.RulesOf(procedure, field).Name.Should().Be(rules);

    [Theory]
    [InlineData("5 ngày làm việc", "", "2026-08-10", "")]
    [InlineData("5 ngày làm việc", "7 ngày làm việc", "2026-08-12", "REG-006")] // nobody is called late by a choice of ours
    [InlineData("5 ngày làm việc", "3 ngày làm việc", "2026-08-10", "REG-006")]
    [InlineData("5 ngày làm việc", "7 ngày", "2026-08-10", "")] // 10/8 too
    [InlineData("5 ngày làm việc", "3 ngày làm việc; 7 ngày làm việc; 6 ngày làm việc", "2026-08-12", "REG-006")]
    [InlineData("Không quy định", "3 ngày làm việc", "2026-08-06", "REG-006")]
    [InlineData("5 ngày làm việc", "Không quy định", "2026-08-10", "")]
    [InlineData("Không quy định", "", null, "REG-005")]
    public void Of_several_times_the_one_that_falls_due_last_counts_and_a_finding_says_so(string time, string others, string? due, string code)
    {
        var terms = new RegisterTerms { Time = Time(time), OtherTimes = [.. others.Split("; ").Where(text => text.Length > 0).Select(Time)] };
        var answer = new RegisterJudge(Calculator) { Terms = _ => terms }.Judge(Row, At("2026-08-04T09:00"));
        answer.LegalDue?.ToString().Should().Be(due);
        answer.Findings.Select(finding => finding.Code["CCHC-".Length..]).Should().Equal(code.Length == 0 ? [] : [code]);
    }

    /// <summary>1.001193 says "1 working day", and in words "the same day, after 15:00 the next": where the readings differ nobody is late by the stricter one.</summary>
    [Theory]
    [InlineData("2026-08-04T09:00", RegisterVerdict.OnTime)]
    [InlineData("2026-08-05T09:00", RegisterVerdict.Late)]
    public void Of_two_readings_of_a_record_the_one_that_falls_due_last_counts_and_is_said(string result, RegisterVerdict verdict)
    {
        var judge = new RegisterJudge(Calculator) { Terms = RegisterTerms.Of(SampleCatalogue.Load()) };
        var answer = judge.Judge(Row with { ProcedureCode = "1.001193", Channel = SubmissionMethod.InPerson, Result = At(result) }, At("2026-08-28T17:00"));

        answer.Verdict.Should().Be(verdict);
        answer.LegalDue!.Date.Should().Be(Dates.Day("2026-08-04"));
        answer.Findings.Should().Contain(found => found.Code == "CCHC-REG-006" && found.IsToBeChecked);
    }

    /// <summary>
    /// Ten working days or twenty days: from 29/01/2027, over Tết, the working days end last, from 22/02/2027 the days do (15/3). The first dossier was incomplete,
    /// and its time began anew on 22/02: both are due on the same day. The record has the days at a case, and no row says which case it is.
    /// </summary>
    [Theory]
    [InlineData("2027-01-29T09:00")]
    [InlineData("2027-02-22T09:00")]
    public void The_time_that_falls_due_last_is_found_by_what_happened(string received)
    {
        var terms = RegisterTerms.Of(SampleCatalogue.Load());
        var dossier = new RegisterDossier
        {
            Code = "R", ProcedureCode = "1.013225", Channel = SubmissionMethod.InPerson, Received = At(received), Result = At("2027-03-12T09:00"),
            Events = received.StartsWith("2027-02", StringComparison.Ordinal) ? [] :
            [
                new DossierEvent.SupplementRequested { Id = "1", At = At("2027-02-01T14:00"), Content = "x" }, new DossierEvent.Supplemented { Id = "2", At = At("2027-02-22T09:00") },
            ],
        };
        terms(dossier)!.OtherTimes.Prepend(terms(dossier)!.Time).Should().Contain([new ProcessingTime.WorkingDays(10), new ProcessingTime.CalendarDays(20)]);
        var answer = new RegisterJudge(Calculator) { Terms = terms }.Judge(dossier, At("2027-04-01T09:00"));
        (answer.LegalDue?.ToString(), answer.Findings.Any(finding => finding.Code == "CCHC-DL-404")).Should().Be(("2027-03-15", false));
        answer.Findings.Should().Contain(finding => finding.Code == "CCHC-REG-006");
    }

    [Fact]
    public void What_the_row_states_goes_before_what_is_looked_up()
    {
        var terms = new RegisterTerms { Time = new ProcessingTime.WorkingDays(5), Rules = DossierClockRules.Land, FieldCode = "G13-TN02" };
        var judge = new RegisterJudge(Calculator) { Terms = _ => terms };
        string Due(RegisterDossier dossier) => judge.Judge(dossier, At("2026-08-04T09:00")) is var answer
            ? string.Join(' ', answer.Findings.Select(finding => finding.Code["CCHC-".Length..]).Prepend(answer.LegalDue?.ToString())) : string.Empty;
        Due(Row).Should().Be("2026-08-10");
        Due(Row with { Time = new ProcessingTime.WorkingDays(1) }).Should().Be("2026-08-04");
        Due(Row with { IsRemote = true }).Should().Be("2026-08-22", "on land a remote commune has ten days more");
        new RegisterJudge(Calculator) { Terms = _ => terms with { FieldCode = null } }.Judge(Row with { IsRemote = true },
            At("2026-08-04T09:00")).LegalDue!.ToString().Should()
            .Be("2026-08-22", "the rules are those that were looked up, whatever the field");
        Due(Row with { IsRemote = true, RulesName = "one-stop" }).Should().Be("2026-08-10");
        Due(Row with { IsRemote = true, RulesName = "khong-co" }).Should().Be("2026-08-22 REG-010", "a name nobody knows changes nothing");

        // The field is that of the row, else the one that was looked up: it decides whether a pause on land is lawful.
        var paused = Row with { RulesName = "one-stop", Events = [new DossierEvent.Paused { Id = "p", At = At("2026-08-03T10:00"),
            Rule = "land-public-posting" }] };
        Due(paused).Should().Be(string.Empty, "lawful: nothing is due while it stands");
        Due(paused with { FieldCode = "G15-TP07" }).Should().Be("2026-08-10 DL-426");
    }

    /// <summary>The version in force on the day of receipt, the time of the channel, each looked up once.</summary>
    [Fact]
    public void A_catalogue_tells_time_and_rules()
    {
        var first = SampleProcedure.Clean with
        {
            Cases = [],
            Channels = [SampleProcedure.Row(SubmissionMethod.InPerson, 5), SampleProcedure.Row(SubmissionMethod.Online, 3)],
            Fields = [new Field("G13-TN02", "Đất đai")],
            Validity = new Validity(Dates.Day("2020-01-01"), Dates.Day("2026-07-31")),
        };
        var second = first with { Channels = [SampleProcedure.Row(SubmissionMethod.InPerson, 7), SampleProcedure.Row(SubmissionMethod.Online, 3)],
            Validity = new Validity(Dates.Day("2026-08-01")) };
        var find = RegisterTerms.Of(new ProcedureCatalogue([first, second, first with { Code = ProcedureCode.Parse("1.000656"), Validity = new Validity() }]));
        var row = Row with { ProcedureCode = first.Code.Value, Channel = SubmissionMethod.InPerson };
        find(row)!.Time.Should().Be(new ProcessingTime.WorkingDays(7));
        find(row with { Received = At("2026-07-31T09:00") })!.Time.Should().Be(new ProcessingTime.WorkingDays(5));
        find(row with { Received = null })!.Time.Should().Be(new ProcessingTime.WorkingDays(7), "without a receipt the latest version");
        find(row with { Received = At("2019-12-31T09:00") })!.Time.Should().BeOfType<ProcessingTime.NotStated>("what was published later accuses nobody");
        var before = RegisterTerms.Of(new ProcedureCatalogue([first]))(row)!;
        (before.Time.GetType(), before.Rules.Name, before.FieldCode).Should().Be((typeof(ProcessingTime.NotStated), "land", "G13-TN02"), "abolished before");
        var byEvent = row with { Received = null, Events = [new DossierEvent.Received { Id = "e", At = At("2026-07-31T09:00") }] };
        find(byEvent)!.Time.Should().Be(new ProcessingTime.WorkingDays(5), "the receipt may stand among the events");
        find(byEvent with { Events = [.. byEvent.Events, new DossierEvent.Correction { Id = "c", At = At("2026-08-03T09:00"), Of = "e",
            Replacement = new DossierEvent.Received { Id = "e", At = At("2026-08-01T09:00") } }] })!.Time.Should().Be(new ProcessingTime.WorkingDays(7));
        find(row with { Channel = SubmissionMethod.Online })!.Time.Should().Be(new ProcessingTime.WorkingDays(3));
        foreach (var unknown in new SubmissionMethod?[] { null, SubmissionMethod.Other })
        {
            var several = find(row with { Channel = unknown })!;
            several.OtherTimes.Prepend(several.Time).Should().BeEquivalentTo(new ProcessingTime[] { new ProcessingTime.WorkingDays(7),
                new ProcessingTime.WorkingDays(3) });
        }

        (find(row)!.FieldCode, find(row)!.Rules.Name, find(row)!.OtherTimes.Count).Should().Be(("G13-TN02", "land", 0));
        find(row with { FieldCode = "G15-TP07", Channel = null })!.Rules.Name.Should()
            .Be("one-stop", "the field of the row goes first, whatever rows came before");
        RegisterTerms.Of(new ProcedureCatalogue([second]))(row with { FieldCode = "G15-TP07" })!.Rules.Name.Should()
            .Be("one-stop", "the field of the row goes first");
        find(row with { ProcedureCode = null }).Should().BeNull();
        find(row with { ProcedureCode = "9.999999" }).Should().BeNull();
        find(row).Should().BeSameAs(find(row with { Code = "another" }));

        // Where no version has days, the day of receipt does not matter.
        var plain = RegisterTerms.Of(new ProcedureCatalogue([first with { Validity = new Validity(), Fields = [] }]));
        plain(row).Should().BeSameAs(plain(row with { Received = At("2026-07-31T09:00") }));
        plain(row)!.FieldCode.Should().BeNull();
        RegisterTerms.Of(new ProcedureCatalogue([first with { Validity = new Validity(),
            Channels = [] }]))(row)!.Time.Should().BeOfType<ProcessingTime.NotStated>();
    }

    [Fact]
    public void A_time_for_remote_communes_goes_to_dossiers_of_such()
    {
        var procedure = SampleProcedure.Clean with
        {
            Cases = [],
            Channels = [SampleProcedure.Row(SubmissionMethod.InPerson, 5, Remote)],
        };
        var find = RegisterTerms.Of(new ProcedureCatalogue([procedure]));
        var row = Row with { ProcedureCode = procedure.Code.Value, Channel = SubmissionMethod.InPerson };
        find(row)!.Time.Should().Be(new ProcessingTime.WorkingDays(5));
        find(row with { IsRemote = true })!.Time.Should().Be(new ProcessingTime.WorkingDays(15));
        RegisterTerms.Of(new ProcedureCatalogue([procedure with { Channels = [SampleProcedure.Row(SubmissionMethod.InPerson,
            5)] }]))(row with { IsRemote = true })!.Time.Should()
            .Be(new ProcessingTime.WorkingDays(5), "where there is none, the time of all");
    }

    /// <summary>
    /// On land the rules give a remote commune ten working days more (NĐ 101/2024/NĐ-CP); a record that states them already has them once: fifteen working days
    /// from 3/8/2026 end on Saturday 22/8, which is worked.
    /// </summary>
    [Theory]
    [InlineData(Remote)]
    [InlineData("")]
    public void What_a_record_adds_for_remote_communes_the_rules_of_land_do_not_add_again(string words)
    {
        var procedure = SampleProcedure.Clean with
        {
            Cases = [],
            Channels = [SampleProcedure.Row(SubmissionMethod.InPerson, 5, words)],
            Fields = [new Field("G13-TN02", "Đất đai")],
        };
        var judge = new RegisterJudge(Calculator) { Terms = RegisterTerms.Of(new ProcedureCatalogue([procedure])) };
        var row = Row with { ProcedureCode = procedure.Code.Value, Channel = SubmissionMethod.InPerson };
        judge.Judge(row with { IsRemote = true }, At("2026-08-04T09:00")).LegalDue!.ToString().Should().Be("2026-08-22");
        judge.Judge(row with { IsRemote = true, Time = new ProcessingTime.WorkingDays(5) }, At("2026-08-04T09:00")).LegalDue!.ToString().Should().Be("2026-08-22");
        judge.Judge(row, At("2026-08-04T09:00")).LegalDue!.ToString().Should().Be("2026-08-10");
    }

    /// <summary>NĐ 118/2025/NĐ-CP art. 17.1 and 17.2(a).</summary>
    [Theory]
    [InlineData(SubmissionMethod.Online, "điểm a khoản 2 Điều 17 Nghị định số 118/2025/NĐ-CP (được sửa đổi, bổ sung bởi Điều 8 Nghị định số 309/2026/NĐ-CP)")]
    [InlineData(SubmissionMethod.InPerson, "khoản 1 Điều 17 Nghị định số 118/2025/NĐ-CP")]
    [InlineData(null, "khoản 1 Điều 17 Nghị định số 118/2025/NĐ-CP")]
    public void The_channel_decides_on_which_clause_a_supplement_request_rests(SubmissionMethod? channel, string clause)
    {
        var row = Row with
        {
            Time = new ProcessingTime.WorkingDays(20),
            Channel = channel,
            Received = At("2026-10-05T09:00"),
            Events = [new DossierEvent.SupplementRequested { Id = "a", At = At("2026-10-12T09:00"), Content = "Bản vẽ" }],
        };
        new RegisterJudge(Calculator).Judge(row, At("2026-10-13T10:00")).Findings.Single(finding => finding.Code == "CCHC-DL-406").LegalSource.Should()
            .Be(clause);
    }

    [Fact]
    public void Own_pause_rules_are_checked_and_hold()
    {
        var own = new PauseRule { Id = "rieng", Title = new("chờ", "waiting"), Source = "Quyết định 1", ProcedureCodes = ["1.000001"] };
        FluentActions.Invoking(() => new RegisterJudge(Calculator) { PauseRules = [own, own] }).Should().Throw<ArgumentException>();
        var dossier = Row with { Time = new ProcessingTime.WorkingDays(5),
            Events = [new DossierEvent.Paused { Id = "p", At = At("2026-08-03T10:00"), Rule = "rieng" }] };
        new RegisterJudge(Calculator) { PauseRules = [own] }.Judge(dossier, At("2026-08-04T09:00")).Verdict.Should().Be(RegisterVerdict.SuspendedLawfully);
        new RegisterJudge(Calculator).Judge(dossier, At("2026-08-04T09:00")).Verdict.Should().Be(RegisterVerdict.SuspendedUnlawfully);
    }

    [Fact]
    public void Null_is_refused_and_what_no_clock_can_run_has_no_explanation()
    {
        var judge = new RegisterJudge(Calculator);
        Action[] calls =
        [
            () => _ = new RegisterJudge(null!), () => judge.Judge(null!, default), () => judge.JudgeAll(null!, default), () =>
                judge.JudgeAllAsync(null!, default),
            () => judge.Explain(null!, default), () => RegisterTotals.Of(null!), () => RegisterTerms.Of(null!),
        ];
        foreach (var call in calls)
        {
            call.Should().Throw<ArgumentNullException>().Which.ParamName.Should().BeOneOf("calculator", "dossier", "dossiers", "answers", "catalogue");
        }

        var sound = Row with { Time = new ProcessingTime.WorkingDays(5) };
        judge.Explain(sound, At("2026-08-04T09:00"))!.LegalDue!.ToString().Should().Be("2026-08-10");
        judge.Explain(sound with { Result = At("2026-08-01T09:00") }, At("2026-08-04T09:00")).Should().BeNull();
        var over = judge.Explain(sound with { Status = 10 }, At("2026-09-30T09:00"))!;
        (over.IsLateAgainstLegal, over.Violations.Count(item => item.Code is ClockViolations.OverdueByLaw or ClockViolations.NoApology)).Should()
            .Be((null, 0), "it is over, and nobody wrote down when: nobody is said to be late");
        judge.Explain(sound with { Received = null }, At("2026-08-04T09:00")).Should().BeNull();
        judge.Explain(sound with { Received = At("1999-08-03T09:00") }, At("2026-08-04T09:00")).Should().BeNull("the day is outside the calendar");
    }

    /// <summary>
    /// Counted are 4, 5, 6 | 7, 10, 11, 12 | 13, 14, 17, 18/8; the pause of 10/8 09:00 to 13/8 09:00 leaves out 11, 12 and 13/8. So the first had 3 days of 8
    /// hours, the second 4 less 2, the third 4 less 1 and the six hours of 18/8 from 09:00 to 16:00.
    /// </summary>
    [Fact]
    public void Each_agency_has_its_days_and_hours_and_a_pause_is_nobodys()
    {
        DossierEvent Transfer(string id, string at, string? to) => new DossierEvent.Transferred { Id = id, At = At(at), To = to };
        var dossier = Row with
        {
            RulesName = "land",
            FieldCode = "G13-TN02",
            Agency = "Văn phòng đăng ký đất đai",
            Time = new ProcessingTime.WorkingDays(10),
            Result = At("2026-08-18T16:00"),
            Events =
            [
                Transfer("a", "2026-08-06T09:00", "Một cửa"), Transfer("b", "2026-08-06T09:00", "Chi cục thuế"),
                new DossierEvent.Paused { Id = "p", At = At("2026-08-10T09:00"), Rule = "land-financial-obligation" }, Transfer("c", "2026-08-12T09:00", null),
                new DossierEvent.Resumed { Id = "q", At = At("2026-08-13T09:00") }, Transfer("d", "2026-08-18T16:00", "Kho"),
                    Transfer("e", "2026-08-20T16:00", "Kho"),
            ],
        };
        string[] Shares(RegisterDossier row, string asOf) =>
            [.. new RegisterJudge(Calculator).Judge(row, At(asOf)).Shares.Select(share =>
                $"{share.Agency} {share.WorkingDays} {share.WorkingTime.TotalHours}")];
        Shares(dossier, "2026-08-31T17:00").Should().Equal("Văn phòng đăng ký đất đai 3 17", "Chi cục thuế 2 23", " 3 23");
        Shares(dossier with { Result = null }, "2026-08-10T11:00").Should().Equal("Văn phòng đăng ký đất đai 3 17", "Chi cục thuế 2 18");
        Shares(dossier with { Result = null }, "2026-08-03T09:00").Should().BeEmpty("nobody had any of it yet");
        Shares(dossier with { Result = null, Events = [Transfer("a", "2026-08-03T09:00", "Sở")] }, "2026-08-03T09:00").Should().BeEmpty();
        Shares(dossier with { Result = null }, "2026-08-06T09:00").Should().Equal("Văn phòng đăng ký đất đai 3 17");
        Shares(dossier with { Events = [Transfer("a", "2026-08-03T09:00", "Sở")] }, "2026-08-31T17:00").Should().Equal("Sở 11 87");
        Shares(dossier with { Events = [] }, "2026-08-31T17:00").Should().BeEmpty("no transfer is recorded");
        DossierEvent there = new DossierEvent.ReceivedByCompetentAgency { Id = "x", At = At("2026-08-06T09:00"), Agency = "Sở" };
        Shares(dossier with { Events = [Transfer("a", "2026-08-05T09:00", "Một cửa"), there] }, "2026-08-31T17:00").Should()
            .Equal("Văn phòng đăng ký đất đai 2 9", "Một cửa 1 8", "Sở 8 70");
        Shares(dossier with { Events = [new DossierEvent.ReceivedByCompetentAgency { Id = "x", At = At("2026-08-06T09:00"), Agency = "Sở" }] },
            "2026-08-31T17:00")
            .Should().Equal("Văn phòng đăng ký đất đai 3 17", "Sở 8 70");
    }

    [Fact]
    public void Report_06a_and_the_totals_over_a_period()
    {
        var slip = new DossierDue(Dates.Day("2026-08-10"));
        var row = Row with { Time = new ProcessingTime.WorkingDays(5), Promised = slip, Channel = SubmissionMethod.Online };
        RegisterDossier[] register =
        [
            row with { Result = At("2026-08-07T09:00") }, // early
            row with { Result = At("2026-08-10T09:00"), Channel = SubmissionMethod.InPerson }, // on time
            row with { Result = At("2026-08-12T09:00"), Channel = null }, // late by both
            row with { Result = At("2026-08-12T09:00"), Promised = new DossierDue(Dates.Day("2026-08-20")) }, // late by law, early as it is counted
            row with { Promised = null }, // overdue by law, in time as it is counted
            row with { Time = null, Promised = null, Result = At("2026-08-12T09:00") }, // nobody can say
            row with { Received = At("2026-08-28T09:00") }, // pending; the slip was before the receipt
            row with { Received = null }, // not received
            row with { Time = new ProcessingTime.WorkingDays(30), Promised = null,
                Events = [new DossierEvent.Paused { Id = "p", At = At("2026-08-10T09:00"), Reason = "chờ" }] },
        ];
        var answers = new RegisterJudge(Calculator).JudgeAll(register, At("2026-08-31T17:00")).ToList();
        var whole = RegisterTotals.Of(answers);
        (whole.Dossiers, whole.Different, whole.HiddenLate, whole.SuspendedUnlawfully).Should().Be((9, 4, 2, 1));
        Text(whole.Verdicts).Should().Be("NoVerdict 1, Early 1, OnTime 1, Late 2, Open 1, OpenOverdue 1, SuspendedUnlawfully 1, NotReceived 1");
        Text(whole.PromiseVerdicts).Should().Be("NoVerdict 3, Early 2, OnTime 1, Late 1, OpenOverdue 1, NotReceived 1");
        whole.Findings.Select(pair => $"{pair.Key[^7..]} {pair.Value}").Should()
            .Equal("-DL-402 1", "-DL-404 2", "-DL-405 1", "-DL-416 1", "-DL-417 1", "-DL-431 3", "-DL-435 1", "REG-005 1");
        whole.ByLaw.Should().Be(new Report06a { Online = 6, OnPaper = 2, Early = 1, OnTime = 1, Late = 2, PendingInTime = 2, PendingOverdue = 1,
            ResolvedUnknown = 1 });
        whole.AsVendors.Should().Be(new Report06a { Online = 6, OnPaper = 2, Early = 2, OnTime = 2, Late = 1, PendingInTime = 2, PendingOverdue = 1 });

        // From 10/8 on: what was resolved on 7/8 is left out, what was received on 3/8 is carried over; from 28/8 what was received on that day is not.
        RegisterTotals.Of(answers, Dates.Day("2026-08-10")).ByLaw.Should()
            .Be(new Report06a { Online = 1, CarriedOver = 6, OnTime = 1, Late = 2, PendingInTime = 2, PendingOverdue = 1, ResolvedUnknown = 1 });
        RegisterTotals.Of(answers, Dates.Day("2026-08-11")).ByLaw.OnTime.Should().Be(0);
        RegisterTotals.Of(answers, Dates.Day("2026-08-28")).ByLaw.Should()
            .Be(new Report06a { Online = 1, CarriedOver = 2, PendingInTime = 2, PendingOverdue = 1 });
        RegisterTotals.Of(answers, Dates.Day("2026-08-29")).ByLaw.Online.Should().Be(0);

        var byEvent = new RegisterJudge(Calculator).Judge(row with { Received = null, Events = [new DossierEvent.Received { Id = "r",
            At = At("2026-08-03T09:00") }] }, At("2026-08-05T09:00"));
        RegisterTotals.Of([byEvent], Dates.Day("2026-08-04")).ByLaw.CarriedOver.Should().Be(1, "the receipt stands in an event");

        // A result in an event goes before that of the column: it was there before the period.
        var before = new RegisterJudge(Calculator).Judge(
            row with { Result = At("2026-08-12T09:00"), Events = [new DossierEvent.ResultIssued { Id = "i", At = At("2026-08-05T09:00") }] }, At("2026-08-31T17:00"));
        RegisterTotals.Of([before], Dates.Day("2026-08-10")).ByLaw.Should().Be(new Report06a());

        // The birth group counts from the next working day after 15:00; the day of receipt is what is carried over.
        var late = new RegisterJudge(Calculator).Judge(row with { RulesName = "birth-group", Received = At("2026-07-31T15:30") }, At("2026-08-05T09:00"));
        late.StartedAt!.Value.Date.Should().Be(Dates.Day("2026-08-03"));
        RegisterTotals.Of([late], Dates.Day("2026-08-01")).ByLaw.CarriedOver.Should().Be(1);
    }

    private static ProcessingTime Time(string text) => text == "Không quy định" ? new ProcessingTime.NotStated(text) : ProcessingTime.Parse(text);

    private static LocalDateTime At(string moment) => Dates.Moment(moment);

    private static string Text(IEnumerable<KeyValuePair<RegisterVerdict, long>> counts) =>
        string.Join(", ", counts.Where(pair => pair.Value > 0).Select(pair => $"{pair.Key} {pair.Value}"));
}
