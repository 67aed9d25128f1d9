using Cchc.Core.Calendars;
using Cchc.Core.Deadlines;
using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Dossiers.Audits;
using Cchc.Core.Dossiers.Registers;
using Cchc.Core.Procedures;
using Cchc.Core.Tests.Support;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Tests.Dossiers.Audits;

/// <summary>The rules that only a register shows, one test an article; five working days from Monday 10/03/2025 end on Monday 17/03/2025.</summary>
public sealed class RegisterAuditTests
{
    private static readonly DeadlineCalculator Calculator = new(WorkingCalendar.VietnamPublicSector);
    private static readonly LocalDateTime AsOf = Dates.Moment("2026-11-02T08:00");

    private static RegisterDossier Dossier => new()
    {
        Code = "H99.01-250310-0001",
        Time = new ProcessingTime.WorkingDays(5),
        Channel = SubmissionMethod.InPerson,
        Agency = "H99.01",
        Officer = "CB0101",
        Received = Dates.Moment("2025-03-10T09:00"),
        Promised = Due("2025-03-17"),
        Result = Dates.Moment("2025-03-14T10:00"),
        Line = 7,
    };

    [Fact]
    public void A_dossier_in_which_nothing_is_wrong_has_no_finding() => Codes(Dossier).Should().BeEmpty();

    /// <summary>NĐ 61/2018/NĐ-CP art. 17.1(c).</summary>
    [Fact]
    public void Art_17_1_c_no_slip()
    {
        var finding = Only(Dossier with { Promised = null });

        finding.Rule.Code.Should().Be("CCHC-AU-001");
        finding.IsQuestion.Should().BeFalse();
        finding.LegalSource.Should().Be("điểm c khoản 1 Điều 17 Nghị định số 61/2018/NĐ-CP");
        (finding.Dossier, finding.Agency, finding.Officer, finding.Line).Should().Be(("H99.01-250310-0001", "H99.01", "CB0101", 7L));
        finding.Text.Vi.Should().Be("Sổ không ghi giấy tiếp nhận hồ sơ và hẹn trả kết quả (09:00 thứ Hai, 10/03/2025)");
        finding.Text.En.Should().Be("No receipt slip with an appointment on record (Monday 2025-03-10 at 09:00)");
    }

    [Fact]
    public void A_register_without_a_place_for_appointments_says_nothing_of_slips() =>
        Codes(Dossier with { Promised = null, Content = RegisterContent.All & ~RegisterContent.Slips }).Should().BeEmpty();

    [Fact]
    public void No_hour_is_told_where_the_register_has_days_alone()
    {
        var late = Dossier with { Promised = null, Result = Dates.Moment("2025-03-21T00:00"), Content = RegisterContent.None };
        Only(late).Text.Vi.Should().Be("Giải quyết xong sau hạn theo quy định (thứ Sáu, 21/03/2025)");
        Only(late with { Content = RegisterContent.Hours }).Text.Vi.Should().Contain("00:00");
    }

    /// <summary>Art. 17.1 is about paper and post; from 01/7/2025 the article of NĐ 118/2025/NĐ-CP was not read: a question, not an accusation.</summary>
    [Fact]
    public void Art_17_1_c_is_a_question_for_online_dossiers_and_since_decree_118()
    {
        Only(Dossier with { Promised = null, Channel = SubmissionMethod.Online }).IsQuestion.Should().BeTrue();
        var since = Only(Dossier with { Promised = null, Received = Dates.Moment("2025-07-07T09:00"), Result = Dates.Moment("2025-07-10T09:00") });

        since.IsQuestion.Should().BeTrue();
        since.Text.Vi.Should().StartWith("Cần kiểm tra: sổ không ghi giấy tiếp nhận");
        since.Text.En.Should().StartWith("To be checked: no receipt slip");
    }

    /// <summary>Art. 17.4: no slip where the result is given at once.</summary>
    [Fact]
    public void Art_17_4_a_result_at_once_needs_no_slip() => Codes(Dossier with { Promised = null, Result = Dates.Moment("2025-03-10T10:00") }).Should().BeEmpty();

    /// <summary>Art. 17.1(a), (b): what is incomplete gets a request, what is refused a refusal; neither gets a slip.</summary>
    [Fact]
    public void Art_17_1_a_b_a_request_or_a_refusal_is_given_in_place_of_a_slip()
    {
        Codes(Dossier with { Promised = null, Result = null, Refused = Dates.Moment("2025-03-12T10:00"), RefusalReason = "Không thuộc thẩm quyền" }).Should().BeEmpty();
        Codes(Dossier with
        {
            Promised = null,
            Result = null,
            Events = [new DossierEvent.SupplementRequested { Id = "1", At = Dates.Moment("2025-03-11T10:00"), Content = "Thiếu bản vẽ" }],
        }).Should().BeEmpty();
    }

    [Fact]
    public void Before_decree_61_there_was_no_such_slip() =>
        Codes(Dossier with { Promised = null, Received = Dates.Moment("2018-06-11T09:00"), Result = Dates.Moment("2018-06-14T09:00") }).Should().NotContain("CCHC-AU-001");

    /// <summary>No text forbids it: a sign. The due day is that of the receipt, whatever was stopped later.</summary>
    [Fact]
    public void A_slip_earlier_than_the_law_is_a_question()
    {
        var finding = Only(Dossier with { Promised = Due("2025-03-14"), Result = Dates.Moment("2025-03-13T10:00") });

        finding.Rule.Code.Should().Be("CCHC-AU-002");
        finding.IsQuestion.Should().BeTrue();
        finding.Text.Vi.Should().Be("Cần kiểm tra: hẹn trả sớm hơn hạn theo quy định: hẹn 14/03/2025, theo quy định 17/03/2025 (09:00 thứ Hai, 10/03/2025)");
        Codes(Dossier with
        {
            Events = [Asked("2025-03-11T09:00"), new DossierEvent.Supplemented { Id = "2", At = Dates.Moment("2025-03-20T09:00"), Promised = Due("2025-03-27") }],
            Result = Dates.Moment("2025-03-26T09:00"),
        }).Should().BeEmpty();
    }

    /// <summary>NĐ 61/2018/NĐ-CP art. 19.9: a later appointment needs a written apology; the desk then changes the day in the system.</summary>
    [Fact]
    public void Art_19_9_an_appointment_moved_without_a_trail()
    {
        var receipt = new DossierEvent.Received { Id = "1", At = Dossier.Received!.Value, Promised = Due("2025-03-17") };
        var moved = Only(Dossier with { Promised = Due("2025-03-21"), Events = [receipt] });

        moved.Rule.Code.Should().Be("CCHC-AU-003");
        moved.IsQuestion.Should().BeFalse();
        moved.Detail!.Vi.Should().Be("trước 17/03/2025, sau 21/03/2025");
        Codes(Dossier with
        {
            Promised = Due("2025-03-21"),
            Events = [receipt, new DossierEvent.ExtendedWithApology { Id = "2", At = Dates.Moment("2025-03-13T09:00"), Promised = Due("2025-03-21"), Reason = "Phức tạp" }],
        }).Should().BeEmpty();
        Codes(Dossier with { Promised = Due("2025-03-14"), Events = [receipt] }).Should().Equal("CCHC-AU-004");
    }

    [Fact]
    public void A_correction_that_moves_the_appointment_is_no_apology()
    {
        var receipt = new DossierEvent.Received { Id = "1", At = Dossier.Received!.Value, Promised = Due("2025-03-17") };
        var correction = new DossierEvent.Correction
        {
            Id = "2", At = Dates.Moment("2025-03-11T09:00"), Of = "1", Replacement = receipt with { Promised = Due("2025-03-20") },
        };

        Codes(Dossier with { Events = [receipt, correction] }).Should().Contain("CCHC-AU-003");
    }

    /// <summary>NĐ 118/2025/NĐ-CP art. 4(2a), added by NĐ 309/2026/NĐ-CP, from 05/8/2026; not where the data cannot be used.</summary>
    [Fact]
    public void Art_4_2a_a_component_whose_data_stand_in_a_published_database()
    {
        var audit = new RegisterAudit(new RegisterJudge(Calculator), new AuditOptions { ComponentsInDatabases = ["Giấy khai sinh"] });
        var dossier = Dossier with
        {
            Received = Dates.Moment("2026-08-05T09:00"), Promised = Due("2026-08-12"), Result = Dates.Moment("2026-08-11T09:00"), Components = ["GIẤY KHAI SINH", "Đơn"],
        };
        var finding = audit.Audit(dossier, AsOf).Findings.Should().ContainSingle().Subject;

        finding.Rule.Code.Should().Be("CCHC-AU-005");
        finding.IsQuestion.Should().BeFalse();
        finding.Detail!.Vi.Should().Be("“GIẤY KHAI SINH”");
        Codes(dossier).Should().BeEmpty("nobody named a component");
        audit.Audit(dossier with { Received = Dates.Moment("2026-08-04T09:00"), Promised = Due("2026-08-11") }, AsOf).Findings.Should().BeEmpty("the decree was not in force");
        audit.Audit(dossier with
        {
            Events = [Asked("2026-08-05T10:00") with { Cause = SupplementCause.DataUnusable }],
            Result = null,
        }, Dates.Moment("2026-08-06T09:00")).Findings.Should().ContainSingle().Which.IsQuestion.Should().BeTrue();
    }

    [Fact]
    public void A_result_handed_over_before_it_was_there() =>
        Codes(Dossier with { Returned = Dates.Moment("2025-03-13T10:00") }).Should().Equal("CCHC-DL-411", "CCHC-AU-006");

    /// <summary>A pause by a rule of the caller's that lasts at most two working days.</summary>
    [Fact]
    public void A_pause_longer_than_its_rule_allows()
    {
        var rule = new PauseRule
        {
            Id = "own", Title = new("kiểm tra thực địa", "visit"), Source = "khoản 1 Điều 2 Quyết định số 3/QĐ", Sets = ["one-stop"], Longest = new ProcessingTime.WorkingDays(2),
        };
        var audit = new RegisterAudit(new RegisterJudge(Calculator) { PauseRules = [rule] });
        var dossier = Dossier with
        {
            Events =
            [
                new DossierEvent.Paused { Id = "1", At = Dates.Moment("2025-03-11T09:00"), Rule = "own" },
                new DossierEvent.Resumed { Id = "2", At = Dates.Moment("2025-03-17T09:00") },
            ],
            Result = Dates.Moment("2025-03-17T10:00"),
        };

        audit.Audit(dossier, AsOf).Findings.Select(finding => finding.Rule.Code).Should().Equal("CCHC-DL-427");
    }

    [Fact]
    public void Pauses_begun_outside_office_hours_and_again_and_again()
    {
        var audited = Audit(Dossier with
        {
            Events =
            [
                new DossierEvent.Paused { Id = "1", At = Dates.Moment("2025-03-11T17:00"), Reason = "x", LegalBasis = "y" },
                new DossierEvent.Resumed { Id = "2", At = Dates.Moment("2025-03-12T09:00") },
                new DossierEvent.Paused { Id = "3", At = Dates.Moment("2025-03-12T17:01"), Reason = "x", LegalBasis = "y" },
                new DossierEvent.Resumed { Id = "4", At = Dates.Moment("2025-03-13T09:00") },
            ],
        });

        audited.Findings.Where(finding => finding.Rule.Code.StartsWith("CCHC-AU", StringComparison.Ordinal)).Select(finding => (finding.Rule.Code, finding.EventId))
            .Should().Equal(("CCHC-AU-007", "3"), ("CCHC-AU-008", "3"));
        audited.Findings.Where(finding => finding.Rule.Code.StartsWith("CCHC-AU", StringComparison.Ordinal)).Should().OnlyContain(finding => finding.IsQuestion);
    }

    /// <summary>No article says that a pause may not begin on the last day, may not be written down later, or not lie outside office hours.</summary>
    [Fact]
    public void What_no_article_forbids_is_a_question_for_everybody_who_asks()
    {
        var dossier = Dossier with
        {
            Events =
            [
                new DossierEvent.Paused { Id = "1", At = Dates.Moment("2025-03-17T16:00"), RecordedAt = Dates.Moment("2025-03-18T09:00"), Reason = "x", LegalBasis = "y" },
                new DossierEvent.Resumed { Id = "2", At = Dates.Moment("2025-03-17T16:30") },
            ],
            Result = Dates.Moment("2025-03-17T16:45"),
        };
        foreach (var code in new[] { "CCHC-DL-428", "CCHC-DL-429" })
        {
            Audit(dossier).Findings.Should().Contain(finding => finding.Rule.Code == code).Which.IsQuestion.Should().BeTrue();
            Audit(dossier).Answer.Findings.Should().Contain(finding => finding.Code == code).Which.IsToBeChecked.Should().BeTrue();
        }
    }

    /// <summary>
    /// NĐ 63/2010/NĐ-CP art. 6.1(b): no prolonging without a written reason. With a reason no article is known that forbids the pause; of NĐ 118/2025/NĐ-CP arts 15
    /// to 22 were not read.
    /// </summary>
    [Theory]
    [InlineData("2025-06-16", null, "CCHC-DL-402", false)]
    [InlineData("2025-06-16", "chờ", "CCHC-DL-423", true)]
    [InlineData("2025-07-07", null, "CCHC-DL-402", true)]
    [InlineData("2025-07-07", "chờ", "CCHC-DL-423", true)]
    public void A_pause_without_a_rule_is_a_violation_only_without_a_written_reason(string received, string? reason, string code, bool isQuestion)
    {
        var day = Dates.Day(received);
        var audited = Audit(Dossier with
        {
            Received = day.At(new LocalTime(9, 0)),
            Promised = null,
            Result = null,
            Content = RegisterContent.All & ~RegisterContent.Slips,
            Events = [new DossierEvent.Paused { Id = "1", At = day.PlusDays(1).At(new LocalTime(9, 0)), Reason = reason, LegalBasis = "công văn" }],
        });

        audited.Findings.Should().Contain(finding => finding.Rule.Code == code).Which.IsQuestion.Should().Be(isQuestion);
        audited.Answer.Findings.Should().Contain(finding => finding.Code == code).Which.IsToBeChecked.Should().Be(isQuestion);
    }

    /// <summary>NĐ 101/2024/NĐ-CP and NĐ 151/2025/NĐ-CP are known second hand: what rests on them is a question, as with the one-stop decrees.</summary>
    [Fact]
    public void What_rests_on_sector_law_known_second_hand_is_a_question() =>
        Audit(Dossier with { RulesName = "land", Result = Dates.Moment("2025-03-20T10:00") }).Findings.Where(finding => finding.Rule.Code == "CCHC-DL-404")
            .Should().ContainSingle().Which.IsQuestion.Should().BeTrue();

    [Fact]
    public void A_register_without_hours_is_not_asked_about_hours() => Codes(Dossier with
    {
        Content = RegisterContent.All & ~RegisterContent.Hours,
        Events = [new DossierEvent.Paused { Id = "1", At = Dates.Moment("2025-03-11T00:00") }, new DossierEvent.Resumed { Id = "2", At = Dates.Moment("2025-03-12T00:00") }],
    }).Should().NotContain("CCHC-AU-008");

    [Fact]
    public void What_has_not_happened_yet_is_not_found()
    {
        var audit = new RegisterAudit(new RegisterJudge(Calculator));

        audit.Audit(Dossier with { Promised = null }, Dates.Moment("2025-03-09T09:00")).Findings.Should().BeEmpty();
        audit.Audit(Dossier with { Returned = Dates.Moment("2025-03-13T10:00") }, Dates.Moment("2025-03-13T12:00")).Findings.Should().BeEmpty();
    }

    /// <summary>No appointment and returned: vendors count it as on time, by law it was late.</summary>
    [Fact]
    public void What_vendors_count_otherwise_is_named()
    {
        var hidden = Audit(Dossier with { Promised = null, Result = Dates.Moment("2025-03-20T10:00"), Status = 10 });

        (hidden.ColumnByLaw, hidden.ColumnAsVendors, hidden.IsCountedOtherwise).Should().Be((10, 9, true));
        var stopped = Audit(Dossier with { Result = null, Status = 8 });
        (stopped.ColumnByLaw, stopped.ColumnAsVendors, stopped.IsCountedOtherwise).Should().Be((13, 12, true));
        Audit(Dossier).IsCountedOtherwise.Should().BeFalse();
        var timeless = Audit(Dossier with { Time = null, Promised = null, Status = 10 });
        (timeless.ColumnByLaw, timeless.ColumnAsVendors, timeless.IsCountedOtherwise).Should().Be((null, 9, true));
    }

    private static AuditedDossier Audit(RegisterDossier dossier) => new RegisterAudit(new RegisterJudge(Calculator)).Audit(dossier, AsOf);

    private static IEnumerable<string> Codes(RegisterDossier dossier) => Audit(dossier).Findings.Select(finding => finding.Rule.Code);

    private static AuditFinding Only(RegisterDossier dossier) => Audit(dossier).Findings.Should().ContainSingle().Subject;

    private static DossierEvent.SupplementRequested Asked(string at) => new() { Id = "1", At = Dates.Moment(at), Content = "Thiếu bản vẽ" };

    private static DossierDue Due(string day) => new(Dates.Day(day));
}
