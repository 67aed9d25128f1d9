using Cchc.Core.Dossiers.Audits;
using Cchc.Core.Tests.Support;

namespace Cchc.Core.Tests.Dossiers.Audits;

public sealed class AuditStatisticsTests
{
    /// <summary>Newcombe, Statistics in Medicine 17 (1998), table I: the score method without continuity correction.</summary>
    [Theory]
    [InlineData(81, 263, 0.2553, 0.3662)]
    [InlineData(15, 148, 0.0624, 0.1605)]
    [InlineData(0, 20, 0.0000, 0.1611)]
    [InlineData(1, 29, 0.0061, 0.1718)]
    public void The_interval_of_Wilson_is_that_of_the_published_tables(long part, long whole, double low, double high)
    {
        var interval = WilsonInterval.Of(part, whole);

        Math.Round(interval.Low, 4).Should().Be(low);
        Math.Round(interval.High, 4).Should().Be(high);
    }

    [Fact]
    public void The_interval_of_all_is_the_mirror_of_that_of_none_and_of_nothing_it_says_nothing()
    {
        WilsonInterval.Of(20, 20).High.Should().Be(1);
        Math.Round(WilsonInterval.Of(20, 20).Low, 4).Should().Be(0.8389);
        WilsonInterval.Of(0, 0).Should().Be((0.0, 1.0));
    }

    /// <summary>Fisher's tea tasting (1935): all four cups 1/70, at least three 17/70; his table of convicted twins 0.0004652.</summary>
    [Theory]
    [InlineData(4, 4, 4, 8, 1.0 / 70)]
    [InlineData(3, 4, 4, 8, 17.0 / 70)]
    [InlineData(10, 13, 12, 30, 55710.0 / 119759850)]
    public void The_exact_test_gives_the_published_values(long found, long drawn, long marked, long all, double chance) =>
        ExactTails.Hypergeometric(found, drawn, marked, all).Should().BeApproximately(chance, chance * 1e-13);

    [Theory]
    [InlineData(0, 5, 3, 10, 1)]
    [InlineData(4, 5, 3, 10, 0)]
    [InlineData(1, 10, 1, 10, 1)]
    public void The_exact_test_is_certain_at_its_ends(long found, long drawn, long marked, long all, double chance) =>
        ExactTails.Hypergeometric(found, drawn, marked, all).Should().Be(chance);

    [Fact]
    public void The_exact_test_equals_the_sum_of_the_definition()
    {
        const int seed = 20261130;
        var random = new Random(seed);
        for (var round = 0; round < Runs.Of(3_000, 600); round++)
        {
            var all = random.Next(2, round % 50 == 0 ? 3_000 : 120);
            var (drawn, marked) = (random.Next(1, all + 1), random.Next(0, all + 1));
            var found = random.Next(0, Math.Min(drawn, marked) + 2);
            var expected = SlowTails.Hypergeometric(found, drawn, marked, all);

            ExactTails.Hypergeometric(found, drawn, marked, all).Should()
                .BeApproximately(expected, (expected * 1e-10) + 1e-290, $"{found} of {drawn}, {marked} of {all}; seed {seed}");
        }
    }

    [Fact]
    public void The_tail_of_the_binomial_distribution_equals_the_sum_of_the_definition()
    {
        const int seed = 20261131;
        var random = new Random(seed);
        for (var round = 0; round < Runs.Of(2_000, 600); round++)
        {
            var (trials, below) = (random.Next(1, 200), random.Next(2, 60));
            var (above, found) = (random.Next(0, below + 1), random.Next(0, trials + 2));
            var expected = SlowTails.Binomial(found, trials, above, below);

            ExactTails.Binomial(found, trials, (double)above / below).Should()
                .BeApproximately(expected, (expected * 1e-9) + 1e-290, $"{found} of {trials} at {above}/{below}; seed {seed}");
        }
    }

    [Fact]
    public void A_tail_too_small_for_a_number_is_nothing_and_takes_no_time()
    {
        var chance = ExactTails.Hypergeometric(90_000, 100_000, 1_000_000, 100_000_000);

        chance.Should().BeInRange(0, 1e-290);
    }

    /// <summary>The example that the literature gives: 0.01, 0.04, 0.03, 0.005.</summary>
    [Fact]
    public void The_correction_of_Holm_is_that_of_the_textbooks() =>
        HolmCorrection.Adjust([0.01, 0.04, 0.03, 0.005]).Select(chance => Math.Round(chance, 12)).Should().Equal(0.03, 0.06, 0.06, 0.02);

    [Fact]
    public void A_corrected_chance_is_never_less_than_the_raw_one_and_never_more_than_one()
    {
        const int seed = 7;
        var random = new Random(seed);
        var raw = Enumerable.Range(0, 500).Select(_ => random.NextDouble() * random.NextDouble()).ToList();
        var adjusted = HolmCorrection.Adjust(raw);

        adjusted.Zip(raw).Should().OnlyContain(pair => pair.First >= pair.Second && pair.First <= 1);
        raw.Zip(adjusted).OrderBy(pair => pair.First).Select(pair => pair.Second).Should().BeInAscendingOrder();
    }

    /// <summary>Office by office nothing but chance: with the correction hardly any audit of fifty offices names one, without it most do.</summary>
    [Fact]
    public void A_small_office_is_not_accused_by_chance()
    {
        const int seed = 99;
        var random = new Random(seed);
        var (named, namedWithout) = (0, 0);
        for (var round = 0; round < 200; round++)
        {
            var offices = Enumerable.Range(0, 50).Select(_ => random.Next(3, 60)).Select(of => (Of: of, Part: Enumerable.Range(0, of).Count(_ => random.Next(10) == 0))).ToList();
            var (all, marked) = (offices.Sum(office => office.Of), offices.Sum(office => office.Part));
            var raw = offices.ConvertAll(office => ExactTails.Hypergeometric(office.Part, office.Of, marked, all));
            named += HolmCorrection.Adjust(raw).Any(chance => chance < 0.05) ? 1 : 0;
            namedWithout += raw.Exists(chance => chance < 0.05) ? 1 : 0;
        }

        named.Should().BeLessThanOrEqualTo(20, $"seed {seed}");
        namedWithout.Should().BeGreaterThan(100);
    }
}
