using Cchc.Core.Indicators.Comparing;
using Cchc.Core.Text;

namespace Cchc.Core.Tests.Indicators.Comparing;

public sealed class PeriodComparisonTests
{
    private static readonly BilingualText Name = new("Tỷ lệ đúng hạn", "Share on time");

    /// <summary>By hand: rate (0.02 × 95/78 + 0.1 × 61/78) ÷ 2 = 2/39; the rest of −17/260 is mix, −7/60.</summary>
    [Fact]
    public void Both_offices_get_better_and_the_whole_gets_worse()
    {
        var comparison = PeriodComparison.Of(
            [new GroupRatio("Sở A", 90, 100), new GroupRatio("Sở B", 12, 20)], [new GroupRatio("Sở A", 46, 50), new GroupRatio("Sở B", 56, 80)]);

        comparison.Change.Should().Be(ExactNumber.Fraction(-17, 260));
        comparison.Total!.Value.Rate.Should().Be(ExactNumber.Fraction(2, 39));
        comparison.Total!.Value.Mix.Should().Be(ExactNumber.Fraction(-7, 60));
        comparison.Groups.Select(group => group.Effects.Rate).Should().Equal(ExactNumber.Fraction(19, 1560), ExactNumber.Fraction(61, 1560));
        comparison.Describe(Name).Vi.Should().Be("Tỷ lệ đúng hạn: kỳ trước 102/120 (85%), kỳ này 102/130 (78,46%): giảm 6,54 điểm phần trăm, gồm do tỷ lệ của từng nhóm thay đổi +5,13; "
            + "do cơ cấu thay đổi −11,67");
        comparison.Describe(Name).En.Should().Be("Share on time: 102/120 (85%) before, 102/130 (78.46%) now: down 6.54 percentage points, made up of +5.13 from the rates of groups; −11.67 from their weights");
    }

    /// <summary>Before 80/100; after 80/100 of the old and 10/100 of the new: the old has half the weight, 0.45 in all.</summary>
    [Fact]
    public void A_group_that_is_new_is_named_and_has_neither_rate_nor_mix()
    {
        var comparison = PeriodComparison.Of([new GroupRatio("cũ", 80, 100)], [new GroupRatio("cũ", 80, 100), new GroupRatio("mới", 10, 100)]);

        var appeared = comparison.Groups.Should().ContainSingle(group => group.HasAppeared).Subject;
        appeared.Group.Should().Be("mới");
        appeared.Effects.Rate.Sign.Should().Be(0);
        appeared.Effects.Mix.Sign.Should().Be(0);
        appeared.Effects.Appeared.Should().Be(ExactNumber.Parse("0.5") * (ExactNumber.Parse("0.1") - ExactNumber.Parse("0.625")));
        comparison.Total!.Value.Total.Should().Be(ExactNumber.Parse("-0.35"));
        comparison.Describe(Name).Vi.Should().Contain("do nhóm mới có −26,25").And.NotContain("không còn");
    }

    [Fact]
    public void A_group_with_a_denominator_of_0_is_gone_and_one_that_never_had_any_does_nothing()
    {
        var comparison = PeriodComparison.Of(
            [new GroupRatio("A", 1, 2), new GroupRatio("huyện", 3, 4), new GroupRatio("không", 0, 0)], [new GroupRatio("A", 1, 2), new GroupRatio("huyện", 0, 0), new GroupRatio("không", 0, 0)]);

        comparison.Groups.Single(group => group.HasVanished).Group.Should().Be("huyện");
        comparison.Groups[2].Effects.Total.Sign.Should().Be(0);
        (comparison.Total!.Value.Vanished.Sign, comparison.Total!.Value.Rate.Sign).Should().Be((-1, 0));
        comparison.Total!.Value.Total.Should().Be(comparison.Change!.Value);
    }

    [Fact]
    public void A_whole_without_a_denominator_is_not_comparable()
    {
        var comparison = PeriodComparison.Of([new GroupRatio("A", 0, 0)], [new GroupRatio("A", 1, 2)]);

        comparison.Change.Should().BeNull();
        comparison.Total.Should().BeNull();
        comparison.Groups.Should().BeEmpty();
        comparison.Describe(Name).Vi.Should().Be("Tỷ lệ đúng hạn: không so sánh được, mẫu số của kỳ trước bằng 0");
        comparison.Describe(Name).En.Should().Be("Share on time: not comparable, the denominator of the earlier period is 0");
    }

    [Fact]
    public void A_group_twice_and_a_negative_denominator_are_refused_with_their_names()
    {
        var twice = () => PeriodComparison.Of([new GroupRatio("A", 1, 2), new GroupRatio("A", 1, 2)], []);
        var negative = () => new GroupRatio("Sở B", 1, -2);

        twice.Should().Throw<ArgumentException>().WithMessage("*\"A\" stands twice*");
        negative.Should().Throw<ArgumentOutOfRangeException>().WithMessage("*\"Sở B\" is -2: expected 0 or more*").WithParameterName("denominator");
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void The_parts_add_up_exactly_and_are_those_of_the_slow_model(int seed)
    {
        var random = new Random(seed);
        var (before, after) = (SlowComparison.Period(random), SlowComparison.Period(random));
        var found = PeriodComparison.Of(before, after);
        if (SlowComparison.Of(before, after) is not { } slow)
        {
            found.Total.Should().BeNull("seed {0}", seed);
            return;
        }

        var total = found.Total!.Value;
        total.Total.Should().Be(found.Change!.Value, "seed {0}", seed);
        total.Rate.Should().Be(slow.Rate, "seed {0}", seed);
        (total.Mix + total.Appeared + total.Vanished).Should().Be(slow.Weight, "seed {0}", seed);
        total.Unrated.Should().Be(slow.Unrated, "seed {0}", seed);
        found.Groups.Aggregate(ExactNumber.Zero, (sum, group) => sum + group.Effects.Total).Should().Be(found.Change!.Value, "seed {0}", seed);
        total.Appeared.Should().Be(found.Groups.Where(group => group.HasAppeared).Aggregate(ExactNumber.Zero, (sum, group) => sum + group.Effects.Appeared), "seed {0}", seed);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Swapping_the_periods_turns_every_sign(int seed)
    {
        var random = new Random(seed);
        var (before, after) = (SlowComparison.Period(random), SlowComparison.Period(random));
        var (there, back) = (PeriodComparison.Of(before, after).Total, PeriodComparison.Of(after, before).Total);

        (there is null).Should().Be(back is null, "seed {0}", seed);
        if (there is { } one && back is { } other)
        {
            new PeriodComparison.Effects(-other.Rate, -other.Mix, -other.Vanished, -other.Appeared, -other.Unrated).Should().Be(one, "seed {0}", seed);
        }
    }

    /// <summary>Three thousand communes, each with a denominator of its own: the exact sum is a fraction of some hundred thousand bits and still adds up.</summary>
    [Fact]
    public void Thousands_of_groups_still_add_up_exactly()
    {
        var random = new Random(5);
        GroupRatio[] Period() => [.. Enumerable.Range(0, 3_000).Select(i => new GroupRatio($"xã {i}", random.Next(1_000), 1_000 + random.Next(100_000)))];
        var comparison = PeriodComparison.Of(Period(), Period());

        comparison.Total!.Value.Total.Should().Be(comparison.Change!.Value);
    }

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 60)];
}
