using Cchc.Core.Calendars;
using Cchc.Core.Deadlines;
using Cchc.Core.Deadlines.Stages;
using Cchc.Core.Dossiers.Audits;
using Cchc.Core.Dossiers.Handling;
using Cchc.Core.Dossiers.Registers;
using Cchc.Core.Exchange.Samples;

namespace Cchc.Core.Tests.Dossiers.Handling;

public sealed class StagesSummaryTests
{
    private static readonly RegisterStages Stages = new(new RegisterJudge(new DeadlineCalculator(WorkingCalendar.VietnamPublicSector)), RegisterSample.Processes);

    private static readonly Lazy<List<StagedDossier>> Sample = new(() => [.. Stages.OfAll(RegisterSample.Make(30_000, 2).Select(item => item.Dossier), RegisterSample.AsOf)]);

    private static readonly Lazy<List<StagedDossier>> Few = new(() =>
        [.. Stages.OfAll(RegisterSample.Make(30_000, 2).Where((_, i) => i % 40 == 0).Select(item => item.Dossier), RegisterSample.AsOf)]);

    /// <summary>The division of one agency was made slow; nobody else may be named, nor the dossiers be late for it.</summary>
    [Fact]
    public void The_slow_division_of_the_sample_is_named_and_no_other_agency()
    {
        var summary = Run(Sample.Value);

        summary.Agencies.Where(group => group.OwnLate.IsSignificant).Select(group => group.Agency).Should().Equal("H99.05");
        summary.Significant.Where(group => group.Stage is not null).Should().OnlyContain(group => group.Stage!.Unit == "Phòng chuyên môn");
        summary.All.Late.Part.Should().BeGreaterThan(50);
        summary.Longest.Should().OnlyContain(late => late.Agency == "H99.05" && late.Step.Stage.Number == "2");
    }

    /// <summary>Counted again with lists, and the chances from strata made with lists.</summary>
    [Theory]
    [InlineData(30_000)]
    [InlineData(750)] // a few, which mutants are run against
    public void Groups_equal_those_of_lists(int count)
    {
        var sample = Of(count);
        var summary = Run(sample);
        var steps = sample.SelectMany(item => item.Steps.Where(step => step.IsCounted).Select(step => (item.Dossier.Agency, Code: item.Process!.Procedure, Step: step))).ToList();

        summary.Followed.Should().Be(sample.Count(item => item.Standing == StagedStanding.Followed));
        foreach (var group in summary.Agencies)
        {
            var own = steps.Where(item => item.Agency == group.Agency).ToList();
            Same(group, own.ConvertAll(item => item.Step));
            if (group.OwnLate.RawChance is not null)
            {
                var strata = steps.GroupBy(item => (item.Code, item.Step.Stage.Number)).Select(same => Stratum(same.Where(item => item.Agency == group.Agency), same)).ToList();
                Near(group.OwnLate.RawChanceWithin, StratifiedTest.Chance(strata), group);
            }
        }

        foreach (var group in summary.Steps)
        {
            Same(group, steps.Where(item => item.Code == group.Procedure && item.Step.Stage.Number == group.Stage!.Number).Select(item => item.Step).ToList());
        }

        foreach (var group in summary.Roles)
        {
            bool Is((string? Agency, string? Code, StagedStep Step) item) => item.Step.Stage.Unit == group.Stage!.Unit;
            Same(group, steps.Where(item => Is(item)).Select(item => item.Step).ToList());
            if (group.OwnLate.RawChance is not null)
            {
                Near(group.OwnLate.RawChanceWithin, StratifiedTest.Chance(steps.GroupBy(item => item.Agency).Select(same => Stratum(same.Where(item => Is(item)), same)).ToList()), group);
            }
        }

        summary.AgencySteps.Sum(group => group.Steps).Should().Be(summary.All.Steps).And.Be(steps.Count);
        summary.Agencies.Sum(group => group.Holding).Should().Be(sample.Sum(item => item.Holders.Count));
    }

    [Theory]
    [InlineData(30_000)]
    [InlineData(750)]
    public void The_longest_are_those_of_a_sorted_list(int count)
    {
        var sample = Of(count);
        var all = sample.SelectMany((item, i) => item.LateSteps.Select(step => (Row: i + 1, Step: step))).OrderByDescending(item => item.Step.Late).ThenBy(item => item.Row).ToList();

        Run(sample, 17).Longest.Select(late => (late.Row, late.Step.Late)).Should().Equal(all.Take(17).Select(item => ((long)item.Row, item.Step.Late)));
    }

    [Fact]
    public void Beyond_a_number_of_agencies_they_are_one_that_is_not_compared()
    {
        var first = Sample.Value.First(item => item.Steps.Any(step => step.IsCounted));
        var tally = new StagesTally(Stages, 10);
        for (var i = 0; i <= StagesTally.MostAgencies + 4; i++)
        {
            tally.Add(first with { Dossier = first.Dossier with { Agency = i % 2 == 0 ? $"A{i}" : $"B{i}" } });
        }

        var summary = new StagesSummary(tally);
        summary.Agencies.Should().HaveCount(StagesTally.MostAgencies + 1);
        summary.Agencies[^1].IsRest.Should().BeTrue();
        summary.Agencies[^1].OwnLate.RawChance.Should().BeNull();
        summary.Agencies.Sum(group => group.Steps).Should().Be(summary.All.Steps);
    }

    [Fact]
    public void Names_beyond_a_number_are_counted_together()
    {
        var names = new NameCounts(2);
        foreach (var name in new[] { "b", "a", "b", "c", "c" })
        {
            names.Add(name);
        }

        names.Ordered.Select(pair => $"{pair.Key} {pair.Value}").Should().Equal("b 2", "a 1");
        names.Others.Should().Be(2);
    }

    private static List<StagedDossier> Of(int count) => count == 750 ? Few.Value : Sample.Value;

    private static StagesSummary Run(IEnumerable<StagedDossier> dossiers, int longest = 50)
    {
        var tally = new StagesTally(Stages, longest);
        foreach (var dossier in dossiers)
        {
            tally.Add(dossier);
        }

        return new StagesSummary(tally);
    }

    private static void Same(StagesSummary.Group group, List<StagedStep> steps)
    {
        group.Late.Should().Be(new AuditShare(steps.Count(step => step.Late > Duration.Zero), steps.Count), group.ToString());
        (group.OwnLate.Part, group.OwnLate.Of).Should().Be((steps.Count(step => step.OwnLate > Duration.Zero), steps.Count));
        ((double)group.LateHours).Should().BeApproximately(steps.Sum(step => step.Late.TotalHours), 0.01);
        ((double)group.OwnLateHours).Should().BeApproximately(steps.Sum(step => step.OwnLate.TotalHours), 0.01);
        ((double)group.UsedHours).Should().BeApproximately(steps.Sum(step => step.Used!.Value.TotalHours), 0.01);
    }

    private static Stratum Stratum(IEnumerable<(string? Agency, string? Code, StagedStep Step)> group, IEnumerable<(string? Agency, string? Code, StagedStep Step)> all) => new(
        group.Count(item => item.Step.OwnLate > Duration.Zero), group.Count(), all.Count(item => item.Step.OwnLate > Duration.Zero), all.Count());

    private static void Near(double? chance, double? expected, object what)
    {
        (chance is null).Should().Be(expected is null, what.ToString());
        (chance ?? 0).Should().BeApproximately(expected ?? 0, 1e-9, what.ToString());
    }
}
