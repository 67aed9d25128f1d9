using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Tests.Support;
using static Cchc.Core.Tests.Deadlines.Clock.DossierHistory;

namespace Cchc.Core.Tests.Deadlines.Clock;

/// <summary>A pause counts only by an identified rule of law: each known rule by its article, and what happens without one.</summary>
public sealed class PauseRulesTests
{
    /// <summary>Rule, set, procedure, field; a day on which it is in force and the day before it was.</summary>
    public static TheoryData<string, string, string?, string?, string, string?> Known => new()
    {
        { "land-financial-obligation", "land", null, null, "2024-08-01", null }, // NĐ 101/2024
        { "land-public-posting", "one-stop", null, "G13-TN02", "2024-08-01", "2024-07-31" },
        { "land-examination", "land", null, null, "2026-03-10", null },
        { "land-inheritance", "land", null, null, "2026-03-10", null },
        { "fee-payment-297", "inter-agency-297", null, null, "2025-11-17", null }, // NĐ 297/2025 art. 6.2
        { "fee-payment-297", "inter-agency-297-first", null, null, "2026-03-10", null },
        { "force-majeure-99-2022", "one-stop", "1.011442", null, "2023-01-16", "2023-01-13" }, // NĐ 99/2022 art. 16.3(a)
        { "force-majeure-99-2022", "one-stop", null, "G15-TP05", "2026-03-10", "2023-01-13" },
        { "denunciation-25-2018", "one-stop", "1.013520", null, "2019-01-02", "2018-12-28" }, // Law 25/2018 art. 34.2
        { "construction-appraisal-once", "construction-appraisal", null, null, "2024-12-30", null },
        { "construction-appraisal-once", "one-stop", "1.013239", null, "2024-12-30", "2024-12-27" },
        { "minerals-supplement-21", "one-stop", "1.014269", null, "2025-07-01", "2025-06-30" },
        { "vneid-completion", "birth-group", null, null, "2026-09-03", "2026-08-28" }, // NĐ 63/2024 art. 4.7, NĐ 301/2026 art. 3.4
        { "announced-incident", "birth-group", null, null, "2026-09-03", "2026-08-28" },
    };

    [Theory]
    [MemberData(nameof(Known))]
    public void Each_known_rule_pauses_what_it_covers_from_its_first_day_and_nothing_before(string rule, string set, string? procedure, string? field, string day, string? before)
    {
        DossierClockState At(string start) => new DossierHistory("20 ngày làm việc", DossierClockRules.Find(set)).With(request => request with { ProcedureCode = procedure, FieldCode = field })
            .Received(start + "T08:30").PausedBy(rule, start + "T09:00").At(start + "T10:00");
        var state = At(day);
        state.State.Should().Be(DossierState.Paused);
        state.Violations.Should().BeEmpty();
        state.LegalDue.Should().BeNull();
        state.Explanation.Should().Contain(step => step.Rule == DossierClockSteps.PauseByRule && step.LegalBasis == PauseRules.Find(rule)!.Source);
        if (before is not null)
        {
            var early = At(before);
            early.State.Should().Be(DossierState.Processing);
            Codes(early).Should().Equal("425 e2");
        }
    }

    [Fact]
    public void Every_known_rule_has_an_article_days_in_force_and_a_scope() => PauseRules.All.Should().OnlyContain(rule =>
        rule.Source.Length > 0 && rule.InForceFrom != null && rule.ProcedureCodes.Count + rule.FieldCodes.Count + rule.Sets.Count > 0
        && (rule.Confidence == Core.Calendars.SourceConfidence.Secondary || rule.Source.Contains("Điều", StringComparison.Ordinal)));

    [Fact]
    public void Every_known_rule_has_its_case() => Known.Select(row => row.Data.Item1).Distinct().Should().BeEquivalentTo(PauseRules.All.Select(rule => rule.Id));

    [Theory]
    [InlineData("abc", "xyz", "423")]
    [InlineData(".", ".", "402")]
    [InlineData("Thiếu giấy tờ", "Công văn nội bộ", "423")]
    [InlineData("Xác định nghĩa vụ tài chính", "Nghị định 101/2024/NĐ-CP", "423")]
    [InlineData("abc", null, "402")]
    [InlineData("\u00A0", "xyz", "402")]
    public void Words_are_a_claim_and_stop_nothing(string? reason, string? basis, string code)
    {
        // Received Monday 7/9, 10 working days: Monday 21/9. Paused from 10/9 to 17/9: 11, 14, 15, 16, 17.
        var state = new DossierHistory("10 ngày làm việc").Received("2026-09-07T09:00").Paused("2026-09-10T10:00", reason, basis).Resumed("2026-09-17T10:00").At("2026-09-18T09:00");
        (state.State, state.LegalDue, state.DueIfResumedNow, state.GainedWorkingDays).Should().Be((DossierState.Processing, Due("2026-09-21"), null, 5));
        Codes(state).Should().Equal(code + " e2");
        state.Violations[0].GainedWorkingDays.Should().Be(5);
        state.Violations[0].Claimed.Should().Be(new DossierViolation.ClaimedBasis(null, reason, basis));
        state.Violations[0].Missing!.Vi.Should().Contain("điều khoản");
        state.Violations[0].LegalSource.Should().Contain("điểm b khoản 1 Điều 6 Nghị định số 63/2010/NĐ-CP");
        state.Violations[0].Text.Vi.Should().Contain("thêm 5 ngày làm việc");
        state.Explanation.Should().NotContain(step => step.Text.Vi.Contains("Đang tạm dừng", StringComparison.Ordinal) || step.Text.En.Contains("upplement", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Chờ ý kiến", null, "tạm dừng không nêu căn cứ pháp lý;")]
    [InlineData(" ", "Công văn nội bộ", "tạm dừng không nêu lý do;")]
    [InlineData(null, "", "tạm dừng không nêu lý do và căn cứ pháp lý;")]
    public void A_pause_without_a_reason_or_basis_is_told_which_of_them_is_missing(string? reason, string? basis, string text) =>
        new DossierHistory("5 ngày làm việc").Received("2026-03-02T09:00").Paused("2026-03-03T09:00", reason, basis).At("2026-03-04T09:00").Violations.Single(item => item.Code == "CCHC-DL-402").Text.Vi.Should().StartWith("Cần kiểm tra, căn cứ chưa được đối chiếu: " + text);

    [Fact]
    public void The_one_stop_decrees_let_no_agency_pause()
    {
        // NĐ 61/2018 read; NĐ 118/2025 art. 15-22 not read, and the answer says so.
        string Source(string day) => new DossierHistory("10 ngày làm việc").Received(day + "T09:00").Paused(day + "T10:00").At(day + "T11:00").Violations.Single().LegalSource;
        Source("2024-03-04").Should().StartWith("Nghị định số 61/2018/NĐ-CP (không điều nào cho phép cơ quan tạm dừng)");
        Source("2026-09-07").Should().Contain("chưa đọc được Điều 15–22");
        PauseRules.All.Should().NotContain(rule => rule.Sets.Contains("one-stop"));
    }

    [Fact]
    public void A_rule_of_the_callers_own_pauses_and_is_said_to_be_an_assertion()
    {
        var own = new PauseRule { Id = "own", Title = new("chờ khắc phục", "waiting for mending"), Source = "Nghị định 148/2025/NĐ-CP, Phụ lục 5", InForceFrom = Dates.Day("2025-07-01"), ProcedureCodes = ["1.007924"], Most = 1 };
        var history = new DossierHistory("10 ngày làm việc").With(request => request with { PauseRules = [own], ProcedureCode = "1.007924" }).Received("2026-09-07T09:00").PausedBy("own", "2026-09-10T10:00");
        var state = history.Resumed("2026-09-17T10:00").At("2026-09-18T09:00");
        state.LegalDue.Should().Be(Due("2026-09-28"));
        state.Violations.Should().BeEmpty();
        state.Explanation.Single(step => step.Rule == DossierClockSteps.PauseByRule).Text.Vi.Should().Contain("người hỏi tự khai");
        var twice = history.PausedBy("own", "2026-09-18T10:00").At("2026-09-21T09:00");
        Codes(twice).Should().Equal("403 e4");
        twice.State.Should().Be(DossierState.Processing);
    }

    [Fact]
    public void Own_rules_cannot_take_the_name_of_a_known_one_or_of_each_other()
    {
        var own = new PauseRule { Id = "land-public-posting", Title = new("x", "x"), Source = "x", Sets = ["one-stop"] };
        Action Compute(params PauseRule[] rules) => () => new DossierHistory("1 ngày").With(request => request with { PauseRules = rules }).At("2026-09-07T09:00");
        Compute(own).Should().Throw<ArgumentException>().WithMessage("*land-public-posting*");
        Compute(own with { Id = "a" }, own with { Id = "a" }).Should().Throw<ArgumentException>();
        Compute(own with { Id = "a" }).Should().NotThrow();
        new PauseRule { Id = "none", Title = new("x", "x"), Source = "x" }.Covers("1.000001", "G15-TP07", "one-stop").Should().BeFalse("it names nothing");
    }

    [Fact]
    public void What_goes_beyond_the_length_that_a_rule_allows_is_not_left_out()
    {
        // Paused Thursday 10/9 for at most 2 working days: 11 and 14/9 are left out; resumed on 17/9, 15, 16 and 17 count.
        var rule = new PauseRule { Id = "short", Title = new("x", "x"), Source = "Văn bản thử, Điều 1", Sets = ["one-stop"], Longest = new ProcessingTime.WorkingDays(2m) };
        var history = new DossierHistory("10 ngày làm việc").With(request => request with { PauseRules = [rule] }).Received("2026-09-07T09:00").PausedBy("short", "2026-09-10T10:00");
        history.At("2026-09-14T17:00").State.Should().Be(DossierState.Paused);
        var beyond = history.At("2026-09-15T09:00");
        (beyond.State, beyond.LegalDue).Should().Be((DossierState.Processing, Due("2026-09-23")));
        Codes(beyond).Should().Equal("427 e2");
        var state = history.Resumed("2026-09-17T10:00").At("2026-09-18T09:00");
        (state.LegalDue, state.Violations.Single().GainedWorkingDays).Should().Be((Due("2026-09-23"), 3));
    }

    [Fact]
    public void A_rule_under_which_the_time_begins_again_says_so_with_its_own_article()
    {
        // The reason of a restart by a pause: its rule, its moment, the article.
        var rule = new PauseRule { Id = "again", Title = new("x", "x"), Source = "Văn bản thử, Điều 9", Sets = ["one-stop"], Semantics = new PauseSemantics.RestartFromZero() };
        var history = new DossierHistory("5 ngày làm việc").With(request => request with { PauseRules = [rule] }).Received("2026-10-05T09:00").PausedBy("again", "2026-10-07T09:00");
        var standing = history.At("2026-10-08T09:00");
        (standing.State, standing.LegalDue).Should().Be((DossierState.Paused, null));
        var state = history.Resumed("2026-10-14T10:00").At("2026-10-15T09:00");
        state.LegalDue.Should().Be(Due("2026-10-21"));
        var restart = state.Explanation.Single(step => step.Rule == DossierClockSteps.Restart);
        restart.LegalBasis.Should().Be("Văn bản thử, Điều 9");
        restart.Text.Vi.Should().Be("Tiếp tục giải quyết lúc 10:00 thứ Tư, 14/10/2026: thời hạn tính lại từ đầu.");
        restart.Text.En.Should().StartWith("Resumed on Wednesday 2026-10-14 at 10:00");
        state.Explanation.Should().NotContain(step => step.Rule == DossierClockSteps.Excluded, "nothing is left out when the time begins again");
    }
}
