using Cchc.Core.Dossiers.Audits;

namespace Cchc.Core.Tests.Dossiers.Audits;

public sealed class StratifiedTestTests
{
    /// <summary>Bickel, Hammel, O'Connell, Science 187 (1975): women refused and all who applied, by the six largest departments.</summary>
    private static readonly Stratum[] Berkeley =
    [
        new(19, 108, 19 + 313, 108 + 825), new(8, 25, 8 + 207, 25 + 560), new(391, 593, 391 + 205, 593 + 325),
        new(244, 375, 244 + 279, 375 + 417), new(299, 393, 299 + 138, 393 + 191), new(317, 341, 317 + 351, 341 + 373),
    ];

    /// <summary>Tables of the normal distribution (Abramowitz and Stegun, 26.2): 1.96, 3, 5.</summary>
    [Theory]
    [InlineData(0, 0.5)]
    [InlineData(1.96, 0.02499789514822044)]
    [InlineData(-1.96, 0.9750021048517796)]
    [InlineData(2.4999, 0.006211418374944594)]
    [InlineData(3, 0.001349898031630095)]
    [InlineData(5, 2.866515718791939e-7)]
    [InlineData(10, 7.619853024160527e-24)]
    [InlineData(40, 0)]
    public void The_tail_of_the_normal_distribution_is_that_of_the_tables(double z, double chance) =>
        NormalTail.Above(z).Should().BeApproximately(chance, chance * 1e-9);

    /// <summary>The published statistic is 1.4269 with the correction for continuity: half the two-sided chance of its root on the side on which it lies.</summary>
    [Fact]
    public void The_statistic_is_that_published_for_Berkeley()
    {
        var men = Berkeley.Select(one => new Stratum(one.Marked - one.Found, one.All - one.Drawn, one.Marked, one.All)).ToList();

        StratifiedTest.Corrected(men).Should().BeApproximately(NormalTail.Above(Math.Sqrt(1.4269)), 1e-4);
    }

    /// <summary>Simpson's paradox: all together women are refused more often than chance gives, within departments they are not.</summary>
    [Fact]
    public void Who_has_the_hard_ones_is_not_named_within_them()
    {
        var (found, drawn, marked, all) = (Berkeley.Sum(one => one.Found), Berkeley.Sum(one => one.Drawn), Berkeley.Sum(one => one.Marked), Berkeley.Sum(one => one.All));

        ExactTails.Hypergeometric(found, drawn, marked, all).Should().BeLessThan(1e-15);
        StratifiedTest.Chance(Berkeley).Should().BeGreaterThan(0.5);
    }

    [Fact]
    public void Of_one_stratum_it_is_the_exact_test_of_Fisher()
    {
        const int seed = 20261130;
        var random = new Random(seed);
        for (var round = 0; round < 500; round++)
        {
            var stratum = Any(random, 150);
            if (stratum.Tells)
            {
                var expected = ExactTails.Hypergeometric(stratum.Found, stratum.Drawn, stratum.Marked, stratum.All);
                StratifiedTest.Exact([stratum]).Should().BeApproximately(expected, (expected * 1e-11) + 1e-290, $"{stratum}; seed {seed}");
            }
        }
    }

    [Fact]
    public void The_exact_answer_is_the_sum_over_all_tables()
    {
        const int seed = 4;
        var random = new Random(seed);
        for (var round = 0; round < 400; round++)
        {
            var strata = Enumerable.Range(0, random.Next(1, 6)).Select(_ => Any(random, 40)).ToList();
            var expected = SlowTails.Stratified(strata);

            StratifiedTest.Exact(strata).Should().BeApproximately(expected, (expected * 1e-10) + 1e-290, $"{string.Join(" ", strata)}; seed {seed}");
        }
    }

    /// <summary>Where both can be had they are near each other in the middle of the distribution.</summary>
    [Fact]
    public void The_statistic_of_large_strata_is_near_the_exact_answer()
    {
        const int seed = 8;
        var random = new Random(seed);
        for (var round = 0; round < 60; round++)
        {
            var strata = Enumerable.Range(0, 4).Select(_ =>
            {
                var (all, drawn, marked) = (400, random.Next(100, 200), random.Next(100, 200));
                return new Stratum((long)Math.Round(((double)drawn * marked / all) + random.Next(-3, 6)), drawn, marked, all);
            }).ToList();

            StratifiedTest.Corrected(strata).Should().BeApproximately(StratifiedTest.Exact(strata), 0.004, $"{string.Join(" ", strata)}; seed {seed}");
        }
    }

    [Fact]
    public void Strata_in_which_there_is_nothing_to_compare_say_nothing()
    {
        StratifiedTest.Chance([new Stratum(3, 5, 3, 5), new Stratum(0, 4, 0, 9), new Stratum(2, 2, 6, 6), new Stratum(0, 0, 3, 6)]).Should().BeNull("alone, none, all, nobody");
        var telling = new Stratum(3, 4, 3, 8);
        StratifiedTest.Chance([telling, new Stratum(3, 5, 3, 5), new Stratum(0, 4, 0, 9)]).Should().Be(StratifiedTest.Chance([telling]));
    }

    [Fact]
    public void Large_strata_are_counted_by_the_statistic_and_quickly()
    {
        var strata = Enumerable.Range(0, 300).Select(i => new Stratum(30_000, 300_000, 100_000 + i, 1_000_000)).ToList();

        StratifiedTest.Chance(strata).Should().Be(StratifiedTest.Corrected(strata));
        StratifiedTest.Chance([new Stratum(9, 9, 9, 100_000), new Stratum(20, 20, 20, 40)])!.Value.Should().BeInRange(1e-60, 1e-40);
    }

    private static Stratum Any(Random random, int most)
    {
        var all = random.Next(1, most);
        var (drawn, marked) = (random.Next(0, all + 1), random.Next(0, all + 1));
        var (low, high) = (Math.Max(0, drawn + marked - all), Math.Min(drawn, marked));
        return new Stratum(random.Next(low, high + 1), drawn, marked, all);
    }
}
