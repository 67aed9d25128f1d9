using System.Text;
using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Exchange.Dossiers;
using Cchc.Core.Tests.Support;
using static Cchc.Core.Tests.Deadlines.Clock.DossierHistory;

namespace Cchc.Core.Tests.Deadlines.Clock;

/// <summary>The last moment for a supplement request, by decree, and four dossiers of the catalogue of faults.</summary>
public sealed class SupplementNoticeTests
{
    [Theory]
    [InlineData("one-stop", "2024-03-04T09:00", "2024-03-07")] // NĐ 61/2018 art. 19.4: 3 working days
    [InlineData("one-stop", "2025-06-30T09:00", "2025-07-03")]
    [InlineData("one-stop", "2025-07-01T09:00", "2025-07-03")] // NĐ 118/2025: 2 working days (secondary)
    [InlineData("one-stop", "2026-09-07T09:00", "2026-09-09")]
    [InlineData("land", "2026-09-07T09:00", "2026-09-09")]
    [InlineData("construction-appraisal", "2026-09-07T09:00", "2026-09-14")] // 07 days
    [InlineData("minerals", "2026-09-07T09:00", null)]
    [InlineData("inter-agency-297", "2026-09-07T16:30", "2026-09-08T16:30")] // NĐ 297/2025 art. 6.4(a): 8 working hours from the receipt itself
    [InlineData("birth-group", "2026-09-11T14:30", "2026-09-12T14:30")] // NĐ 63/2024 art. 8.1(b): 24 hours by the clock, Saturday
    [InlineData("birth-group", "2026-08-31T14:30", "2026-09-07")] // before 1/9/2026 as one-stop, from when the time begins: 31/8 to 2/9 are days off, 3/9 is not counted
    [InlineData("birth-group", "2024-08-05T14:30", "2024-08-08")]
    public void By_decree(string set, string received, string? latest)
    {
        var state = new DossierHistory("20 ngày làm việc", DossierClockRules.Find(set)).Received(received, online: true).At(received);
        state.LatestSupplementNotice.Should().Be(Due(latest));
    }

    [Theory]
    [InlineData("2025-12-31T09:00", true, "2026-01-06")] // before the resolution: 2 working days, 1 and 2/1 are days off
    [InlineData("2026-03-02T09:00", true, "2026-03-02T18:00")]
    [InlineData("2026-03-02T09:00", false, "2026-03-03")]
    [InlineData("2027-02-26T09:00", false, "2027-03-01")]
    [InlineData("2027-03-01T09:00", false, "2027-03-03")] // its last day is 28/02/2027
    public void Resolution_66_7_2025_only_where_data_cannot_be_used_and_in_its_period(string received, bool online, string latest)
    {
        var asked = Due(latest)!;
        var moment = asked.Date.At(asked.TimeOfDay ?? new LocalTime(16, 0));
        DossierHistory History(LocalDateTime at, SupplementCause cause) => new DossierHistory("20 ngày làm việc").Received(received, online: online)
            .Add(id => new DossierEvent.SupplementRequested { Id = id, At = at, Content = "x", Cause = cause });
        var hours = asked.TimeOfDay is not null ? moment.PlusHours(-1) : moment;
        History(hours, SupplementCause.DataUnusable).At("2027-12-01T09:00").Violations.Should().NotContain(violation => violation.Code == "CCHC-DL-406");
        History(moment.PlusDays(3), SupplementCause.DataUnusable).At("2027-12-01T09:00").Violations.Should().Contain(violation => violation.Code == "CCHC-DL-406");
    }

    [Fact]
    public void Resolution_66_7_2025_is_cited_where_it_decides_and_shown_beside_the_general_time()
    {
        var history = new DossierHistory("20 ngày làm việc").Received("2026-03-02T09:00").Asked("2026-03-04T09:00", cause: SupplementCause.DataUnusable);
        history.At("2026-03-04T10:00").Violations.Single().LegalSource.Should().Be("Nghị quyết số 66.7/2025/NQ-CP (điều khoản chưa xác định)");
        history.At("2026-03-02T10:00").Explanation.Should().Contain(step => step.Rule == DossierClockSteps.DataNotice);
        new DossierHistory("20 ngày làm việc").Received("2026-03-02T09:00").Asked("2026-03-04T09:00").At("2026-03-04T10:00").Violations.Should().BeEmpty("papers are missing: 2 working days");
    }

    [Fact]
    public void Decree_118_2025_art_17_1_for_paper_and_17_2_online()
    {
        string Basis(bool online) => new DossierHistory("20 ngày làm việc").Received("2026-03-02T09:00", online: online).Asked("2026-03-10T09:00").At("2026-03-10T10:00").Violations.First(violation => violation.Code == "CCHC-DL-406").LegalSource;
        Basis(online: false).Should().Be("khoản 1 Điều 17 Nghị định số 118/2025/NĐ-CP");
        Basis(online: true).Should().Be("khoản 2 Điều 17 Nghị định số 118/2025/NĐ-CP");
    }

    [Fact]
    public void Decree_61_2018_art_19_4_on_the_third_working_day_the_request_is_lawful()
    {
        var state = Case("supplement-on-the-third-day-2024.json", "2024-03-07T10:00");
        state.Violations.Should().BeEmpty();
        (state.State, state.LatestSupplementNotice).Should().Be((DossierState.AwaitingSupplement, Due("2024-03-07")));
    }

    [Fact]
    public void Decree_63_2024_art_8_1_b_twenty_four_hours_by_the_clock()
    {
        var state = Case("birth-group-notice-24-hours.json", "2026-09-11T14:30");
        state.LatestSupplementNotice.Should().Be(Due("2026-09-12T14:30"), "a Saturday");
        state.Explanation.Should().Contain(step => step.Rule == DossierClockSteps.LatestNotice && step.LegalBasis == "điểm b khoản 1 Điều 8 Nghị định số 63/2024/NĐ-CP (được sửa đổi, bổ sung bởi khoản 1 Điều 6 Nghị định số 301/2026/NĐ-CP)");
    }

    [Fact]
    public void Decree_297_2025_art_6_5_the_apology_belongs_after_the_expiry()
    {
        var state = Case("apology-after-expiry-297.json", "2026-09-15T09:00");
        Codes(state).Should().Equal("404 e3");
        (state.LegalDue, state.IsLateAgainstLegal, state.IsLateAgainstPromised, state.LatestApology).Should().Be((Due("2026-09-10"), true, false, null));
    }

    [Fact]
    public void No_article_of_the_one_stop_decrees_a_pause_on_the_last_day_gains_nothing()
    {
        // 64 working days from 22/9 to 21/12/2026: 13 weeks without 24/11.
        var state = Case("pause-on-the-last-day.json", "2026-12-21T10:00");
        (state.LegalDue, state.IsLateAgainstLegal, state.IsLateAgainstPromised, state.GainedWorkingDays).Should().Be((Due("2026-09-21"), true, true, 64));
        Codes(state).Should().Equal("423 e2", "429 e2", "404 e4", "431 e4", "405 e4");
        state.Violations[0].Claimed.Should().Be(new DossierViolation.ClaimedBasis(null, "abc", "xyz"));
        state.Violations.Take(2).Select(violation => violation.GainedWorkingDays).Should().Equal(64, 64);
        Case("pause-on-the-last-day.json", "2026-10-01T09:00").State.Should().Be(DossierState.Processing);
    }

    [Theory]
    [InlineData("2024-03-04T09:00", "khoản 9 Điều 19 Nghị định số 61/2018/NĐ-CP", false, "Quá hạn mà không có văn bản xin lỗi.")]
    [InlineData("2026-10-05T09:00", "Nghị định số 118/2025/NĐ-CP (chưa đọc toàn văn, điều khoản chưa xác định)", true, "Cần kiểm tra, căn cứ chưa được đối chiếu: quá hạn mà không có văn bản xin lỗi.")]
    public void An_article_that_nobody_read_accuses_nobody(string received, string source, bool toBeChecked, string text)
    {
        var state = new DossierHistory("5 ngày làm việc").Received(received).At(received[..4] + "-12-01T09:00");
        var violation = state.Violations.Should().ContainSingle(item => item.Code == "CCHC-DL-431").Which;
        (violation.LegalSource, violation.IsToBeChecked, violation.Text.Vi).Should().Be((source, toBeChecked, text));
        violation.LegalSourceIn(Cchc.Core.Text.Language.English).Should().Be(toBeChecked ? "Decree No. 118/2025/NĐ-CP (full text not read, article not known)" : "art. 19(9) of Decree No. 61/2018/NĐ-CP");
        state.Violations.Should().Contain(item => item.Code == "CCHC-DL-416").Which.IsToBeChecked.Should().BeFalse("the time itself is read");
    }

    private static DossierClockState Case(string name, string now)
    {
        using var content = new MemoryStream(Encoding.UTF8.GetBytes(RepositoryFiles.Read("tests", "Data", "cases", "clock", name)));
        var file = DossierEventReader.Read(content, name);
        file.Findings.Should().BeEmpty();
        return TheClock.Compute(file.Value!, Dates.Moment(now));
    }
}
