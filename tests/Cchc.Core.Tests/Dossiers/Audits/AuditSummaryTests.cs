using Cchc.Core.Calendars;
using Cchc.Core.Deadlines;
using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Dossiers.Audits;
using Cchc.Core.Dossiers.Registers;
using Cchc.Core.Exchange.Samples;

namespace Cchc.Core.Tests.Dossiers.Audits;

public sealed class AuditSummaryTests
{
    private static readonly RegisterAudit Audit = new(new RegisterJudge(new DeadlineCalculator(WorkingCalendar.VietnamPublicSector)),
        new AuditOptions { ComponentsInDatabases = RegisterSample.ComponentsInDatabases });

    /// <summary>Without transfers: each dossier is in one group. Those that were passed on are in HeldByOthersTests.</summary>
    private static readonly Lazy<IReadOnlyList<AuditedDossier>> Sample = new(() =>
        [.. Audit.AuditAll(RegisterSample.Make(12_000, 5).Select(item => Unpassed(item.Dossier)), RegisterSample.AsOf)]);

    private static readonly Lazy<IReadOnlyList<AuditedDossier>> Passed = new(() =>
        [.. Audit.AuditAll(RegisterSample.Make(12_000, 5).Select(item => item.Dossier), RegisterSample.AsOf)]);

    /// <summary>A few of them, which mutants are run against.</summary>
    private static readonly Lazy<IReadOnlyList<AuditedDossier>> Few = new(() =>
        [.. Audit.AuditAll(RegisterSample.Make(12_000, 5).Where((_, i) => i % 40 == 0).Select(item => Unpassed(item.Dossier)), RegisterSample.AsOf)]);

    /// <summary>Counted again with lists and sets.</summary>
    [Theory]
    [InlineData(12_000)]
    [InlineData(300)]
    public void Counts_and_denominators_equal_those_of_lists(int count)
    {
        var sample = Of(count);
        var summary = new AuditSummary(Tally(sample), 0.05);
        foreach (var agency in sample.GroupBy(item => item.Answer.Dossier.Agency!, StringComparer.Ordinal))
        {
            var group = summary.Agencies.Single(one => one.Agency == agency.Key);
            foreach (var rule in AuditRule.All)
            {
                var share = group.ShareOf(rule);
                share.Part.Should().Be(agency.Count(item => item.Findings.Any(finding => finding.Rule == rule)), rule.Code);
                share.Of.Should().Be(agency.Count(item => (item.Bases & rule.Of) != AuditBase.None), rule.Code);
                group.FindingsOf(rule).Should().Be(agency.Sum(item => item.Findings.Count(finding => finding.Rule == rule)), rule.Code);
                group.GainedBy(rule).Should().Be(agency.Sum(item => item.Findings.Where(finding => finding.Rule == rule).Sum(finding => finding.GainedWorkingDays ?? 0)));
            }
        }

        summary.Rows.Should().Be(count);
        summary.Count().Should().Be(count);
        summary.Count(RegisterVerdict.Late).Should().Be(sample.Count(item => item.Answer.Verdict == RegisterVerdict.Late));
        summary.Count(RegisterVerdict.Late, VendorVerdict.OnTime)
            .Should().Be(sample.Count(item => item.Answer is { Verdict: RegisterVerdict.Late, AsVendors: VendorVerdict.OnTime }));
        summary.Agencies.Sum(group => group.Dossiers).Should().Be(summary.All.Dossiers);
        summary.Officers.Sum(group => group.Dossiers).Should().Be(summary.All.Dossiers);
    }

    /// <summary>Two halves added, wherever they are cut, are the whole.</summary>
    [Theory]
    [InlineData(12_000)]
    [InlineData(300)]
    public void Parts_added_are_the_whole(int count)
    {
        const int seed = 11;
        var random = new Random(seed);
        var passed = count == 300 ? Few.Value : Passed.Value;
        var whole = Shown(new AuditSummary(Tally(passed), 0.05));
        for (var round = 0; round < 3; round++)
        {
            var cut = random.Next(0, passed.Count + 1);
            var (first, second) = (new AuditSummary(Tally(passed.Take(cut)), 0.05), new AuditSummary(Tally(passed.Skip(cut)), 0.05));

            Shown(first.With(second)).Should().Be(whole, $"cut at {cut}; seed {seed}");
        }
    }

    [Theory]
    [InlineData(3_000)]
    [InlineData(600)]
    public void Many_processors_say_what_one_says(int count)
    {
        var dossiers = RegisterSample.Make(count, 5).Select(item => item.Dossier).ToList();
        var order = new List<string>();
        var summary = Audit.Run(dossiers, RegisterSample.AsOf, item => order.Add(item.Answer.Dossier.Code));

        order.Should().Equal(dossiers.Select(dossier => dossier.Code));
        Shown(summary).Should().Be(Shown(new AuditSummary(Tally(dossiers.Select(dossier => Audit.Audit(dossier, RegisterSample.AsOf))), 0.05)));
    }

    [Fact]
    public void Beyond_a_number_groups_are_one_that_is_not_compared()
    {
        var bounded = new AuditTally(most: 5);
        foreach (var item in Sample.Value)
        {
            bounded.Add(item);
        }

        var summary = new AuditSummary(bounded, 0.05);

        summary.Agencies.Should().HaveCount(6);
        summary.Agencies[5].IsRest.Should().BeTrue();
        summary.Agencies[5].Shares.Should().OnlyContain(share => share.Chance == null && !share.IsSignificant);
        summary.Agencies.Sum(group => group.Dossiers).Should().Be(summary.All.Dossiers);
        var halves = new AuditTally(most: 5);
        halves.Add(Bounded(Sample.Value.Take(7_000)));
        halves.Add(Bounded(Sample.Value.Skip(7_000)));
        Shown(new AuditSummary(halves, 0.05)).Should().Be(Shown(summary));
    }

    /// <summary>One officer each of two agencies was made to do it; nobody else may be named.</summary>
    [Fact]
    public void The_officers_in_whom_stops_were_planted_are_named_and_no_other()
    {
        var summary = Audit.Run(RegisterSample.Make(60_000, 2).Select(item => item.Dossier), RegisterSample.AsOf);
        var officers = summary.Significant.Where(item => item.Rule.Topic == AuditTopic.Stops && item.Group.Officer is not null).Select(item => item.Group.Officer).Distinct().ToList();

        officers.Should().BeEquivalentTo("CB0301", "CB0901");
    }

    [Fact]
    public void A_chance_is_that_of_the_exact_test_against_all_others()
    {
        var summary = new AuditSummary(Tally(Sample.Value), 0.05);
        var rule = AuditRule.Find("CCHC-DL-402")!;
        var (group, all) = (summary.Agencies[2].ShareOf(rule), summary.All.ShareOf(rule));
        var expected = SlowTails.Hypergeometric((int)group.Part, (int)group.Of, (int)all.Part, (int)all.Of);

        group.RawChance!.Value.Should().BeApproximately(expected, (expected * 1e-9) + 1e-290);
        all.RawChance.Should().BeNull();
        summary.Agencies.Concat(summary.Officers).SelectMany(one => one.Shares).Where(share => share.Of == 0).Should().OnlyContain(share => share.Chance == null);
    }

    /// <summary>The strata of a group counted again with lists; those of dossiers without an officer are in the whole.</summary>
    [Theory]
    [InlineData(12_000)]
    [InlineData(300)]
    public void A_chance_within_procedures_is_that_of_strata_counted_with_lists(int count)
    {
        var dossiers = Of(count).Select((item, i) => i % 7 == 0 ? Audit.Audit(item.Answer.Dossier with { Officer = null }, RegisterSample.AsOf) : item).ToList();
        var summary = new AuditSummary(Tally(dossiers), 0.05);
        foreach (var code in new[] { "CCHC-DL-402", "CCHC-DL-404", "CCHC-DL-431", "CCHC-AU-001" })
        {
            var rule = AuditRule.Find(code)!;
            foreach (var group in summary.Agencies.Concat(summary.Officers))
            {
                var strata = dossiers.GroupBy(item => item.Answer.Dossier.ProcedureCode).Select(same => new Stratum(
                    same.Count(item => IsIn(group, item) && Has(item, rule)), same.Count(item => IsIn(group, item) && Could(item, rule)),
                    same.Count(item => Has(item, rule)), same.Count(item => Could(item, rule)))).ToList();
                var expected = StratifiedTest.Chance(strata);
                var chance = group.ShareOf(rule).RawChanceWithin;
                if (group.ShareOf(rule).RawChance is not null)
                {
                    (chance is null).Should().Be(expected is null, "{0} {1}", group, code);
                    (chance ?? 0).Should().BeApproximately(expected ?? 0, 1e-9, "{0} {1}", group, code);
                }
            }
        }

        summary.Agencies.Select(group => group.ShareOf(AuditRule.Find("CCHC-DL-404")!).RawChanceWithin).Should().OnlyContain(chance => chance != null || count == 300);
    }

    private static RegisterDossier Unpassed(RegisterDossier dossier) => dossier with { Events = [.. dossier.Events.Where(one => one is not DossierEvent.Transferred)] };

    private static IReadOnlyList<AuditedDossier> Of(int count) => count == 300 ? Few.Value : Sample.Value;

    private static bool IsIn(AuditSummary.Group group, AuditedDossier item) =>
        item.Answer.Dossier.Agency == group.Agency && (group.Officer is null || group.Officer == item.Answer.Dossier.Officer);

    private static bool Has(AuditedDossier item, AuditRule rule) => item.Findings.Any(finding => finding.Rule == rule);

    private static bool Could(AuditedDossier item, AuditRule rule) => (item.Bases & rule.Of) != AuditBase.None;

    private static AuditTally Tally(IEnumerable<AuditedDossier> dossiers) => Add(new AuditTally(), dossiers);

    private static AuditTally Bounded(IEnumerable<AuditedDossier> dossiers) => Add(new AuditTally(most: 5), dossiers);

    private static AuditTally Add(AuditTally tally, IEnumerable<AuditedDossier> dossiers)
    {
        foreach (var item in dossiers)
        {
            tally.Add(item);
        }

        return tally;
    }

    private static string Shown(AuditSummary summary) => string.Join("\n", summary.Agencies.Concat(summary.Officers).Append(summary.All)
        .Select(group => $"{group} {group.IsRest} {string.Join(" ", group.Shares.Select((share, i) => $"{share} {share.RawChance} {share.Chance} {share.RawChanceWithin} {share.ChanceWithin} {group.GainedBy(AuditRule.All[i])}"))}"))
        + $"\n{summary.Rows} {summary.Stops} {string.Join(" ", summary.Stops.Bins)}";
}
