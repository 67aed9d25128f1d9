using Cchc.Core.Calendars;
using Cchc.Core.Deadlines;
using Cchc.Core.Dossiers.Audits;
using Cchc.Core.Dossiers.Registers;
using Cchc.Core.Exchange.Samples;

namespace Cchc.Core.Tests.Dossiers.Audits;

/// <summary>The key of a sample is written from the rules; the audit has to find what it says and nothing else.</summary>
public sealed class PlantedAbuseTests
{
    private static readonly RegisterAudit Audit = new(new RegisterJudge(new DeadlineCalculator(WorkingCalendar.VietnamPublicSector)),
        new AuditOptions { ComponentsInDatabases = RegisterSample.ComponentsInDatabases });

    [Theory]
    [InlineData(1)]
    [InlineData(20261130)]
    public void Every_planted_abuse_is_found_and_none_is_invented(long seed)
    {
        var wrong = new List<string>();
        foreach (var item in RegisterSample.Make(20_000, seed))
        {
            var found = Audit.Audit(item.Dossier, RegisterSample.AsOf).Findings.Select(finding => finding.Rule.Code).Order(StringComparer.Ordinal).ToList();
            if (!found.SequenceEqual(item.Codes.Order(StringComparer.Ordinal)))
            {
                wrong.Add($"{item.Abuse ?? "nothing"}: expected {string.Join(" ", item.Codes)}, found {string.Join(" ", found)} in {item.Dossier.Code}");
            }
        }

        wrong.GroupBy(line => line.Split(':')[0]).Select(group => $"{group.Count()} × {group.First()}").Should().BeEmpty($"seed {seed}");
    }

    [Fact]
    public void What_a_pause_gains_is_the_working_days_that_it_lasts()
    {
        var hidden = RegisterSample.Make(20_000, 1).Where(item => item.Abuse == "pause-without-basis").Take(40).ToList();

        hidden.Should().NotBeEmpty();
        hidden.Select(item => Audit.Audit(item.Dossier, RegisterSample.AsOf).Findings.Single(finding => finding.Rule.Code == "CCHC-DL-402").GainedWorkingDays)
            .Should().OnlyContain(days => days == 3);
    }
}
