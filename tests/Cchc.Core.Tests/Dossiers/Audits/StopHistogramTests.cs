using Cchc.Core.Dossiers.Audits;

namespace Cchc.Core.Tests.Dossiers.Audits;

public sealed class StopHistogramTests
{
    /// <summary>Bins are half working days: 239 minutes left are in the first, 240 in the second, 4,800 and more in the last.</summary>
    [Theory]
    [InlineData(0, 0)]
    [InlineData(239, 0)]
    [InlineData(240, 1)]
    [InlineData(479, 1)]
    [InlineData(480, 2)]
    [InlineData(4_799, 19)]
    [InlineData(4_800, 20)]
    [InlineData(1_000_000, 20)]
    public void A_stop_is_in_the_bin_of_the_hours_left(long minutes, int bin)
    {
        var histogram = Of(new StopStart(minutes, 9_600));

        histogram.Bins.Select(one => one.Count).Should().Equal(Enumerable.Range(0, 21).Select(i => i == bin ? 1L : 0L));
        histogram.InLastDay.Should().Be(minutes < 480 ? 1 : 0);
        (histogram.Bins[1].FromHours, histogram.Bins[1].ToHours, histogram.Bins[20].FromHours, histogram.Bins[20].ToHours).Should().Be((4, 8, 80, null));
    }

    [Fact]
    public void Stops_after_the_due_moment_and_without_one_are_apart()
    {
        var histogram = Of(new StopStart(-1, 480), new StopStart(null, 0), new StopStart(60, 2_400));

        (histogram.AfterDue, histogram.Unknown, histogram.BeforeDue).Should().Be((1, 1, 1));
    }

    /// <summary>Two of 40 hours and one of 4: 8/40 + 8/40 + 1 are expected in the last eight.</summary>
    [Fact]
    public void What_is_expected_is_eight_hours_of_the_time_of_each()
    {
        Of(new StopStart(600, 2_400), new StopStart(700, 2_400), new StopStart(10, 240)).ExpectedInLastDay.Should().BeApproximately(1.4, 1e-12);
        Of().Chance.Should().BeNull();
    }

    /// <summary>Twenty stops in a time of 80 hours each, of which ten in the last eight: the binomial tail of 10 of 20 at 1/10.</summary>
    [Fact]
    public void A_spike_has_a_chance_and_a_spread_has_none()
    {
        var spike = Of([.. Enumerable.Range(0, 20).Select(i => new StopStart(i < 10 ? 100 : 3_000, 4_800))]);
        var spread = Of([.. Enumerable.Range(0, 20).Select(i => new StopStart(i * 240, 4_800))]);

        spike.Chance!.Value.Should().BeApproximately(SlowTails.Binomial(10, 20, 1, 10), 1e-15);
        spike.IsSpike.Should().BeTrue();
        (spread.Chance, spread.IsSpike).Should().Be((1.0, false));
    }

    /// <summary>The bound of Hoeffding: the exact chance of a sum of unequal ones, by all ways in which it can come about, is not larger.</summary>
    [Fact]
    public void The_chance_is_never_less_than_the_exact_one_of_times_of_unequal_length()
    {
        const int seed = 3;
        var random = new Random(seed);
        for (var round = 0; round < 200; round++)
        {
            var hours = Enumerable.Range(0, random.Next(2, 15)).Select(_ => random.Next(9, 200)).ToList();
            var inLast = random.Next(0, hours.Count + 1);
            var histogram = Of([.. hours.Select((all, i) => new StopStart(i < inLast ? 10 : 500, all * 60))]);
            var ways = hours.Aggregate(new double[] { 1 }, (before, all) =>
            {
                var (chance, next) = (8.0 / all, new double[before.Length + 1]);
                for (var i = 0; i < before.Length; i++)
                {
                    next[i] += before[i] * (1 - chance);
                    next[i + 1] += before[i] * chance;
                }

                return next;
            });

            (histogram.Chance!.Value + 1e-12).Should().BeGreaterThanOrEqualTo(ways.Skip(inLast).Sum(), $"round {round}, seed {seed}");
        }
    }

    private static StopHistogram Of(params StopStart[] stops)
    {
        var tally = new StopTally();
        foreach (var stop in stops)
        {
            tally.Add(stop);
        }

        return new StopHistogram(tally, 0.05);
    }
}
