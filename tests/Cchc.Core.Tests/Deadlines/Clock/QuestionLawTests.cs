using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Dossiers.Audits;

namespace Cchc.Core.Tests.Deadlines.Clock;

/// <summary>
/// What is a violation and what a question: an act is a violation only where an article that was read forbids it. Five working days, in the common case ended or
/// open long after.
/// </summary>
public sealed class QuestionLawTests
{
    private const string Convention = "Quy ước của thư viện (không có văn bản quy định)";

    /// <summary>NĐ 61/2018/NĐ-CP art. 15.3, 17.2(a): once; NĐ 118/2025/NĐ-CP art. 17.2(a) as amended by NĐ 309/2026/NĐ-CP: online, from 05/8/2026.</summary>
    [Theory]
    [InlineData("2024-03-04", false, "khoản 3 Điều 15 và điểm a khoản 2 Điều 17 Nghị định số 61/2018/NĐ-CP", false)]
    [InlineData("2025-09-15", true, "khoản 2 Điều 17 Nghị định số 118/2025/NĐ-CP", true)]
    [InlineData("2026-08-10", true, "điểm a khoản 2 Điều 17 Nghị định số 118/2025/NĐ-CP (được sửa đổi, bổ sung bởi Điều 8 Nghị định số 309/2026/NĐ-CP)", false)]
    [InlineData("2026-08-10", false, "khoản 1 Điều 17 Nghị định số 118/2025/NĐ-CP", true)]
    public void A_supplement_is_asked_for_once(string day, bool online, string source, bool isQuestion)
    {
        var state = new DossierHistory("5 ngày làm việc").Received(day + "T09:00", online).Asked(day + "T10:00").Supplemented(day + "T11:00").Asked(day + "T14:00").At(day + "T15:00");
        Found(state, "CCHC-DL-400").Should().Be((source, isQuestion));
    }

    /// <summary>The 2 working days of NĐ 118/2025/NĐ-CP are known second hand, the 3 of NĐ 61/2018/NĐ-CP art. 19.4 were read; those of NQ 66.7/2025/NQ-CP too, but a time of the sector goes first.</summary>
    [Theory]
    [InlineData("2024-03-04", SupplementCause.Incomplete, false)]
    [InlineData("2026-08-10", SupplementCause.Incomplete, true)]
    [InlineData("2026-08-10", SupplementCause.DataUnusable, true)]
    public void A_late_request_is_a_question_where_its_time_was_not_read(string day, SupplementCause cause, bool isQuestion)
    {
        var state = new DossierHistory("20 ngày làm việc").Received(day + "T09:00", online: true).Asked(day[..8] + "20T10:00", cause: cause).At(day[..8] + "21T09:00");
        Found(state, "CCHC-DL-406").Question.Should().Be(isQuestion);
    }

    /// <summary>NĐ 61/2018/NĐ-CP art. 19.9, "one day before": Monday 11/3/2024 is due. Friday is in time by both readings, Sunday by one, Monday by none.</summary>
    [Theory]
    [InlineData("2024-03-08T16:00", null, false)]
    [InlineData("2024-03-10T09:00", Convention, true)]
    [InlineData("2024-03-11T09:00", "khoản 9 Điều 19 Nghị định số 61/2018/NĐ-CP", false)]
    public void An_apology_is_late_only_where_it_is_late_by_both_readings(string at, string? source, bool isQuestion)
    {
        var state = new DossierHistory("5 ngày làm việc").Received("2024-03-04T09:00").Extended(at, "2024-03-15").At("2024-03-11T10:00");
        Found(state, "CCHC-DL-407").Should().Be((source, isQuestion));
    }

    /// <summary>No article forbids a stop after the due day, an appointment on a day off or later than the law, or an answer after the appointment alone.</summary>
    [Fact]
    public void What_no_article_forbids_is_a_question()
    {
        var state = new DossierHistory("5 ngày làm việc").Received("2024-03-04T09:00", promised: "2024-03-16").Paused("2024-03-13T09:00").Result("2024-03-18T09:00").At("2024-04-01T09:00");
        foreach (var code in new[] { "CCHC-DL-405", "CCHC-DL-413", "CCHC-DL-435", "CCHC-DL-436" })
        {
            Found(state, code).Should().Be((Convention, true), code);
        }

        Found(state, "CCHC-DL-404").Should().Be(("Điều 19 Nghị định số 61/2018/NĐ-CP (được sửa đổi, bổ sung bởi Nghị định số 107/2021/NĐ-CP)", false));
        Found(state, "CCHC-DL-423").Question.Should().BeTrue("no article forbids what another may allow");
    }

    /// <summary>NĐ 63/2024/NĐ-CP art. 7.3 and 8.1(b) do not say how often; NĐ 297/2025/NĐ-CP art. 6.4(a) and 6.5 say once.</summary>
    [Theory]
    [InlineData("birth-group", Convention, true)]
    [InlineData("inter-agency-297", "khoản 5 Điều 6 Nghị định số 297/2025/NĐ-CP", false)]
    public void A_second_appointment(string rules, string source, bool isQuestion)
    {
        var state = new DossierHistory("3 ngày làm việc", DossierClockRules.Find(rules)).Received("2026-09-07T09:00").Extended("2026-09-14T09:00", "2026-09-16").Extended("2026-09-17T09:00", "2026-09-18").At("2026-09-18T09:00");
        Found(state, "CCHC-DL-401").Should().Be((source, isQuestion));
    }

    /// <summary>TT 03/2025/TT-VPCP art. 7, from 15/9/2025: only while nothing is decided.</summary>
    [Theory]
    [InlineData("2025-09-08", Convention, true)]
    [InlineData("2025-09-15", "Điều 7 Thông tư số 03/2025/TT-VPCP", false)]
    public void A_stop_after_the_decision(string day, string source, bool isQuestion)
    {
        var state = new DossierHistory("5 ngày làm việc").Received(day + "T09:00").Result(day + "T10:00").Stopped(day + "T11:00").At(day + "T15:00");
        Found(state, "CCHC-DL-418").Should().Be((source, isQuestion));
    }

    /// <summary>A rule of the audit tells of its text what a finding by that text is.</summary>
    [Fact]
    public void The_audit_says_of_a_text_what_the_clock_says() =>
        AuditRule.All.SelectMany(rule => rule.Sources).Where(source => source.Text != Convention && source.Standing != AuditStanding.Convention)
            .Should().HaveCountGreaterThan(30).And.OnlyContain(source => source.IsQuestion == ClockSources.IsQuestion(source.Text) || source.Text.Contains("điểm c khoản 1 Điều 17") || source.Text.Contains("khoản 2a Điều 4"));

    private static (string? Source, bool Question) Found(DossierClockState state, string code) =>
        state.Violations.FirstOrDefault(item => item.Code == code) is { } found ? (found.LegalSource, found.IsToBeChecked) : (null, false);
}
