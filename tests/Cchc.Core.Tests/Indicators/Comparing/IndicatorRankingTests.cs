using Cchc.Core.Dossiers.Audits;
using Cchc.Core.Indicators.Comparing;
using Cchc.Core.Tests.Dossiers.Audits;
using Cchc.Core.Text;

namespace Cchc.Core.Tests.Indicators.Comparing;

public sealed class IndicatorRankingTests
{
    [Fact]
    public void Ties_share_a_place_and_the_places_after_them_are_left_out()
    {
        var ranking = IndicatorRanking.Of([new("D", 1, 4), new("B", 50, 100), new("A", 9, 10), new("C", 1, 2)]);

        ranking.Units.Select(unit => (unit.Ratio.Group, unit.Place)).Should().Equal(("A", 1), ("B", 2), ("C", 2), ("D", 4));
        IndicatorRanking.Of(ranking.Units.Select(unit => unit.Ratio), isHigherBetter: false).Units.Select(unit => (unit.Ratio.Group, unit.Place)).Should().Equal(("D", 1), ("B", 2), ("C", 2), ("A", 4));
    }

    /// <summary>Three dossiers: one late is one in three, and yet 900 of 1,000 may be worse.</summary>
    [Fact]
    public void A_unit_with_few_dossiers_is_not_called_the_last()
    {
        var ranking = IndicatorRanking.Of([new("Sở A", 980, 1000), new("Sở B", 900, 1000), new("Sở C", 2, 3), new("Sở D", 0, 0)]);

        ranking.Units.Select(unit => (unit.Place, unit.BestPlace, unit.WorstPlace)).Should().Equal((1, 1, 2), (2, 2, 3), (3, 1, 3));
        ranking.Unranked.Select(ratio => ratio.Group).Should().Equal("Sở D");
        ranking.Units[2].IsLastForSure.Should().BeFalse();
        ranking.Units[2].Describe().Vi.Should().Be("Sở C: xếp thứ 3 trên 3 đơn vị, 2/3 (66,67%); chưa thể nói là đơn vị kém nhất: với mẫu số 3, thứ hạng thực có thể từ 1 đến 3");
        ranking.Units[2].Describe().En.Should().Be("Sở C: place 3 of 3, 2/3 (66.67%); it cannot be called the last: with a denominator of 3 its true place may be 1 to 3");
        ranking.Units[0].Describe().Vi.Should().EndWith("thứ hạng thực có thể từ 1 đến 2");
    }

    [Fact]
    public void What_is_far_apart_has_one_place()
    {
        var ranking = IndicatorRanking.Of([new("Sở A", 990, 1000), new("Sở B", 900, 1000), new("Sở C", 500, 1000)]);

        ranking.Units.Select(unit => (unit.BestPlace, unit.WorstPlace)).Should().Equal((1, 1), (2, 2), (3, 3));
        (ranking.Units[0].IsFirstForSure, ranking.Units[2].IsLastForSure).Should().Be((true, true));
        ranking.Units[2].Describe().Vi.Should().EndWith("số liệu không cho phép thứ hạng khác");
    }

    /// <summary>Mean days are no shares of things counted: nothing is known of their spread here.</summary>
    [Fact]
    public void Other_ratios_are_ranked_without_saying_how_sure_that_is()
    {
        var ranking = IndicatorRanking.Of([new("A", ExactNumber.Parse("10.5"), 3), new("B", 40, 8)], isHigherBetter: false);

        ranking.Units.Select(unit => (unit.Ratio.Group, unit.Place, unit.BestPlace, unit.Low)).Should().Equal(("A", 1, null, null), ("B", 2, null, null));
        ranking.Units[0].Describe().Vi.Should().Be("A: xếp thứ 1 trên 2 đơn vị, 10,5/3 (350%)");
    }

    [Fact]
    public void A_unit_twice_and_a_level_that_is_none_are_refused()
    {
        var twice = () => IndicatorRanking.Of([new("Sở A", 1, 2), new("Sở A", 1, 3)]);
        var level = () => IndicatorRanking.Of([], level: double.NaN);

        twice.Should().Throw<ArgumentException>().WithMessage("*\"Sở A\" stands twice*");
        level.Should().Throw<ArgumentOutOfRangeException>().WithMessage("*Expected a level between 0 and 1*");
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Places_and_what_they_may_be_are_those_of_the_slow_model(int seed)
    {
        var random = new Random(seed);
        var ratios = Enumerable.Range(0, random.Next(1, 9)).Select(i => (Group: "đơn vị " + i, Of: random.Next(0, 80), Share: random.Next(5) * 0.25))
            .Select(item => new GroupRatio(item.Group, (int)(item.Of * item.Share), item.Of)).ToList();
        var ranking = IndicatorRanking.Of(ratios);
        var known = ratios.Where(ratio => ratio.Denominator.Sign > 0).ToList();

        ranking.Units.Should().HaveCount(known.Count, "seed {0}", seed);
        var pairs = known.SelectMany((one, i) => known.Skip(i + 1).Select(other => (One: one, Other: other, Chance: SlowChance(one, other)))).ToList();
        var adjusted = SlowHolm([.. pairs.Select(pair => pair.Chance)]);
        foreach (var unit in ranking.Units)
        {
            unit.Place.Should().Be(1 + known.Count(other => other.Value > unit.Ratio.Value), "seed {0}", seed);
            var sure = pairs.Where((pair, i) => adjusted[i] < 0.05 && (pair.One == unit.Ratio || pair.Other == unit.Ratio)).Select(pair => pair.One == unit.Ratio ? pair.Other : pair.One).ToList();
            unit.BestPlace.Should().Be(1 + sure.Count(other => other.Value > unit.Ratio.Value), "seed {0}", seed);
            unit.WorstPlace.Should().Be(known.Count - sure.Count(other => other.Value < unit.Ratio.Value), "seed {0}", seed);
            (unit.BestPlace <= unit.Place && unit.Place <= unit.WorstPlace).Should().BeTrue("seed {0}", seed);
        }
    }

    /// <summary>All units alike: in hardly any draw is one of them put at an end for sure.</summary>
    [Fact]
    public void Units_that_are_alike_are_not_told_apart()
    {
        var (random, told) = (new Random(11), 0);
        for (var draw = 0; draw < 200; draw++)
        {
            var ratios = Enumerable.Range(0, 12).Select(i => (Group: "xã " + i, Of: random.Next(5, 200)))
                .Select(item => new GroupRatio(item.Group, Enumerable.Range(0, item.Of).Count(_ => random.Next(10) > 0), item.Of)).ToList();
            told += IndicatorRanking.Of(ratios).Units.Any(unit => unit.BestPlace > 1 || unit.WorstPlace < 12) ? 1 : 0;
        }

        told.Should().BeLessThanOrEqualTo(20, "seed 11");
    }

    [Fact]
    public void More_units_than_are_compared_pair_by_pair_are_ranked_without()
    {
        var ranking = IndicatorRanking.Of(Enumerable.Range(1, IndicatorRanking.MostCompared + 1).Select(i => new GroupRatio("xã " + i, i, 1_000)));

        ranking.Units[0].BestPlace.Should().BeNull();
        ranking.Units[0].Low.Should().NotBeNull();
    }

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 40)];

    private static double SlowChance(GroupRatio one, GroupRatio other)
    {
        var (a, b, c, d) = ((int)one.Numerator.Numerator, (int)one.Denominator.Numerator, (int)other.Numerator.Numerator, (int)other.Denominator.Numerator);
        return Math.Min(1, 2 * Math.Min(SlowTails.Hypergeometric(a, b, a + c, b + d), SlowTails.Hypergeometric(c, d, a + c, b + d)));
    }

    // Each chance times how many are left, the largest so far.
    private static double[] SlowHolm(double[] chances) => [.. chances.Select(chance => chances.Where(other => other <= chance)
        .Max(other => Math.Min(1, other * (chances.Length - chances.Count(less => less < other)))))];
}
