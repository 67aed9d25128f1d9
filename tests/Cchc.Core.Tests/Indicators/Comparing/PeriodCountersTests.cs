using Cchc.Core.Calendars;
using Cchc.Core.Deadlines;
using Cchc.Core.Dossiers.Registers;
using Cchc.Core.Exchange.Indicators;
using Cchc.Core.Exchange.Samples;
using Cchc.Core.Indicators;
using Cchc.Core.Indicators.Comparing;
using Cchc.Core.Indicators.Reporting;

namespace Cchc.Core.Tests.Indicators.Comparing;

public sealed class PeriodCountersTests
{
    private static readonly RegisterJudge Judge = new(new DeadlineCalculator(WorkingCalendar.VietnamPublicSector));
    private static readonly RegisterDossier[] Register = [.. RegisterSample.Make(2000, 20261130).Select(item => item.Dossier)];
    private static readonly ReportPeriod[] Quarters = [ReportPeriod.Parse("2026-Q1"), ReportPeriod.Parse("2026-Q2"), ReportPeriod.Parse("2026-Q3")];

    // The slow model: one reading a period, with a counter of its own.
    [Fact]
    public void One_reading_counts_each_period_as_a_reading_of_its_own()
    {
        var (set, options) = (IndicatorSets.Find("results")!, new IndicatorOptions { By = [IndicatorKey.Agency] });
        var counters = new PeriodCounters([set], options, [.. Quarters.Select(period => new JudgedPeriod(period, period.End))]);
        counters.Add(Register.Take(700), Judge);
        counters.Add(Register.Skip(700), Judge);
        for (var i = 0; i < Quarters.Length; i++)
        {
            var alone = new IndicatorCounter([set], options with { From = Quarters[i].First });
            foreach (var answer in Judge.JudgeAll(Register, Quarters[i].End))
            {
                alone.Add(answer);
            }

            var (groups, expected) = (counters[i].Groups(), alone.Groups());
            groups.Select(group => group.Keys[0]).Should().Equal(expected.Select(group => group.Keys[0]));
            for (var place = 0; place < groups.Count; place++)
            {
                set.Values(groups[place]).Select(value => value.Value).Should().Equal(set.Values(expected[place]).Select(value => value.Value));
            }
        }

        set.Values(counters[2].Whole())[0].Denominator!.Value.Sign.Should().BePositive();
    }

    [Fact]
    public void Figures_of_a_period_and_the_one_before_are_those_of_two_readings()
    {
        var (now, before) = PeriodFigures.OfBoth(Register, Judge, Quarters[2].End, Quarters[2], IndicatorKey.Agency, null, null);
        Same(now, Quarters[2]);
        Same(before, Quarters[1]);
        before.ByLaw.Resolved.Should().BePositive();

        static void Same(PeriodFigures figures, ReportPeriod period)
        {
            var alone = PeriodFigures.Of(Judge.JudgeAll(Register, period.End), period, IndicatorKey.Agency);
            (figures.Period, figures.ByLaw, figures.AsVendors).Should().Be((alone.Period, alone.ByLaw, alone.AsVendors));
            figures.Parts.Select(part => (part.Key, part.ByLaw)).Should().Equal(alone.Parts.Select(part => (part.Key, part.ByLaw)));
        }
    }

    [Theory]
    [InlineData("2026-01", null, "2025-12", "2026-02")]
    [InlineData("2026-Q1", null, "2025-Q4", "2026-Q2")]
    [InlineData("2026-H2", 14, "2026-H1", "2027-H1")]
    [InlineData("2026", null, "2025", "2027")]
    public void Neighbours_of_a_period_are_as_long_and_touch_it(string period, int? closedOn, string before, string after)
    {
        var one = ReportPeriod.Parse(period, closedOn);
        (one.Previous, one.Next).Should().Be((ReportPeriod.Parse(before, closedOn), ReportPeriod.Parse(after, closedOn)));
        (one.Previous.Last.PlusDays(1), one.Last.PlusDays(1)).Should().Be((one.First, one.Next.First));
    }

    [Theory]
    [InlineData("received", "resolved", true)]
    [InlineData("2 * received - resolved", "received + resolved / 2", true)]
    [InlineData("100 - received", "resolved", false)]
    [InlineData("received", "max(received, resolved)", false)]
    [InlineData("received * resolved", "resolved", false)]
    [InlineData("received / resolved", "resolved", false)]
    [InlineData("usedWorkingDaysMedian", "timed", false)]
    public void Only_sums_of_counts_add_up_over_groups(string numerator, string denominator, bool adds) =>
        GroupRatios.IsAdditive(SmallSets.Of("own", SmallSets.One("one", numerator, denominator)), SmallSets.One("one", numerator, denominator)).Should().Be(adds);
}
