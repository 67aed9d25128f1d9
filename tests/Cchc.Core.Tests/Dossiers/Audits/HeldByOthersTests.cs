using Cchc.Core.Calendars;
using Cchc.Core.Deadlines;
using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Dossiers.Audits;
using Cchc.Core.Dossiers.Registers;
using Cchc.Core.Tests.Support;
using NodaTime;

namespace Cchc.Core.Tests.Dossiers.Audits;

/// <summary>A finding names who had the dossier when it happened, by the transfers recorded, and says so where the register does not tell.</summary>
public sealed class HeldByOthersTests
{
    private static readonly RegisterAudit TheAudit = new(new RegisterJudge(new DeadlineCalculator(WorkingCalendar.VietnamPublicSector)));
    private static readonly LocalDateTime AsOf = Dates.Moment("2025-06-02T08:00");

    /// <summary>Ten working days from Monday 10/03/2025, to Monday 24/03/2025; with A until 12/03, then passed on.</summary>
    private static RegisterDossier Passed(string? to, params DossierEvent[] others) => new()
    {
        Code = "H99-1",
        Time = new ProcessingTime.WorkingDays(10),
        Agency = "Sở A",
        Officer = "CB01",
        Received = Dates.Moment("2025-03-10T09:00"),
        Promised = new DossierDue(Dates.Day("2025-03-24")),
        Result = Dates.Moment("2025-03-21T09:00"),
        Events = [new DossierEvent.Transferred { Id = "t", At = Dates.Moment("2025-03-12T09:00"), To = to }, .. others],
    };

    private static DossierEvent.Paused Pause(string at) => new() { Id = "p", At = Dates.Moment(at) };

    [Theory]
    [InlineData("Chi cục B", "2025-03-11T09:00", "Sở A", "CB01", false, false)]
    [InlineData("Chi cục B", "2025-03-13T09:00", "Chi cục B", null, true, false)]
    [InlineData(null, "2025-03-13T09:00", null, null, false, true)]
    [InlineData("Chi cục B", "2025-03-12T09:00", null, null, false, true)]
    [InlineData("sở a", "2025-03-13T09:00", "Sở A", "CB01", false, false)]
    [InlineData("Sở A", "2025-03-11T09:00", null, null, false, true)]
    public void A_pause_is_of_who_had_the_dossier_then(string? to, string at, string? agency, string? officer, bool isOthers, bool isUntold)
    {
        var finding = TheAudit.Audit(Passed(to, Pause(at)), AsOf).Findings.Single(item => item.Rule.Code == "CCHC-DL-402");

        (finding.Agency, finding.Officer, finding.IsHeldByOthers, finding.IsHolderUntold).Should().Be((agency, officer, isOthers, isUntold));
        finding.Text.Vi.Contains("khi đó hồ sơ ở Chi cục B", StringComparison.Ordinal).Should().Be(isOthers);
        finding.Text.En.Contains("Chi cục B had it then", StringComparison.Ordinal).Should().Be(isOthers);
        finding.Text.Vi.Contains("sổ không ghi ai giữ hồ sơ khi đó", StringComparison.Ordinal).Should().Be(isUntold);
        finding.Text.En.Contains("the register does not tell who had it then", StringComparison.Ordinal).Should().Be(isUntold);
    }

    [Fact]
    public void A_late_result_names_who_had_the_dossier_and_a_missing_one_who_has_it_now()
    {
        var late = Passed("Chi cục B") with { Result = Dates.Moment("2025-03-26T09:00") };

        TheAudit.Audit(late, AsOf).Findings.Single(item => item.Rule.Code == "CCHC-DL-404").Agency.Should().Be("Chi cục B");
        TheAudit.Audit(late with { Result = null }, AsOf).Findings.Single(item => item.Rule.Code == "CCHC-DL-416").Agency.Should().Be("Chi cục B");
    }

    [Fact]
    public void A_transfer_that_was_withdrawn_or_lies_ahead_gave_the_dossier_to_nobody()
    {
        var withdrawn = new DossierEvent.Correction { Id = "c", At = Dates.Moment("2025-03-12T10:00"), Of = "t" };

        TheAudit.Audit(Passed("Chi cục B", withdrawn, Pause("2025-03-13T09:00")), AsOf).Findings.Should().OnlyContain(item => item.Agency == "Sở A");
        TheAudit.Audit(Passed("Chi cục B", Pause("2025-03-11T09:00")), Dates.Moment("2025-03-11T10:00")).Findings.Should().OnlyContain(item => item.Officer == "CB01");
    }

    /// <summary>An act counts for who had the dossier, lateness for the agency of the row; nobody is blamed for the act of another.</summary>
    [Fact]
    public void Groups_count_an_act_for_who_had_the_dossier_then()
    {
        RegisterDossier[] register =
        [
            Passed("Sở B", Pause("2025-03-13T09:00")) with { Code = "1", Result = Dates.Moment("2025-03-26T09:00") },
            Passed("Phòng C", Pause("2025-03-13T09:00")) with { Code = "2" },
            Passed(null, Pause("2025-03-13T09:00")) with { Code = "3" },
            Passed("Sở B", Pause("2025-03-11T09:00")) with { Code = "4" },
            Passed("Sở B") with { Code = "5", Agency = "Sở B", Officer = "CB09", Events = [Pause("2025-03-13T09:00")] },
        ];
        var pause = AuditRule.Find("CCHC-DL-402")!;
        var late = AuditRule.Find("CCHC-DL-404")!;
        foreach (var summary in new[] { TheAudit.Run(register, AsOf), TheAudit.Run(register.Take(2), AsOf).With(TheAudit.Run(register.Skip(2), AsOf)) })
        {
            summary.All.ShareOf(pause).Part.Should().Be(5);
            Parts(summary.Agencies, pause).Should().Equal("Sở A 1/4", "Sở A – Phòng C 1/1", "Sở B 2/3");
            Parts(summary.Agencies, late).Should().Equal("Sở A 1/4", "Sở A – Phòng C 0/1", "Sở B 0/3");
            summary.Officers.Select(group => $"{group.Officer} {group.ShareOf(pause).Part}/{group.Dossiers}").Should().Equal("CB01 1/4", "CB09 1/1");
        }

        static IEnumerable<string> Parts(IEnumerable<AuditSummary.Group> groups, AuditRule rule) =>
            groups.Select(group => $"{group.Agency} {group.ShareOf(rule).Part}/{group.Dossiers}");
    }
}
