using Cchc.Core.Indicators;
using Cchc.Core.Text;

namespace Cchc.Core.Tests.Indicators;

public sealed class IndicatorValueTests
{
    private static readonly IndicatorCount Done = new("tasksDone", new("nhiệm vụ đã hoàn thành", "tasks done"));
    private static readonly IndicatorCount All = new("tasksAll", new("nhiệm vụ của kế hoạch", "tasks of the plan"));

    // The notice of 2022 says 75,55%.
    [Theory]
    [InlineData(34, 45, IndicatorRounding.Cut, "75,55%", "75.55%")]
    [InlineData(34, 45, IndicatorRounding.HalfUp, "75,56%", "75.56%")]
    [InlineData(378, 405, IndicatorRounding.HalfUp, "93,33%", "93.33%")]
    [InlineData(405, 405, IndicatorRounding.Cut, "100%", "100%")]
    public void Shares_are_rounded_or_cut(long done, long all, IndicatorRounding rounding, string vi, string en)
    {
        var value = Value(One() with { Rounding = rounding }, done, all);
        value.Text(Language.Vietnamese).Should().Be(vi);
        value.Text(Language.English).Should().Be(en);
        value.Value.Should().Be(ExactNumber.Fraction(100 * done, all));
        value.NumeratorParts.Should().Equal(new IndicatorPart(Done, done));
        value.DenominatorParts.Should().Equal(new IndicatorPart(All, all));
    }

    [Fact]
    public void A_denominator_of_0_is_no_value_and_never_0_or_100()
    {
        var value = Value(One() with { Target = 80, Weight = 2 }, 0, 0);
        value.Value.Should().BeNull();
        value.Points.Should().BeNull();
        value.IsMet.Should().BeNull();
        value.Text(Language.Vietnamese).Should().Be("mẫu số bằng 0: nhiệm vụ của kế hoạch");
        value.TargetText(Language.Vietnamese).Should().BeEmpty();
    }

    [Fact]
    public void What_is_not_stated_is_named()
    {
        var set = Set(One());
        var value = set.Values(IndicatorGroup.Of([new("tasksAll", 45)]))[0];
        value.Value.Should().BeNull();
        value.Text(Language.Vietnamese).Should().Be("chưa có số liệu: nhiệm vụ đã hoàn thành");
        value.Text(Language.English).Should().Be("no data yet: tasks done");
    }

    [Theory]
    [InlineData(79, 100, false, "chưa đạt, còn thiếu 1 điểm phần trăm")]
    [InlineData(80, 100, false, "đạt")]
    [InlineData(7_999_999, 10_000_000, false, "chưa đạt, còn thiếu 0,00001 điểm phần trăm")]
    [InlineData(81, 100, true, "chưa đạt, còn vượt 1 điểm phần trăm")]
    [InlineData(80, 100, true, "đạt")]
    public void Targets_are_met_by_the_exact_value_with_the_distance(long done, long all, bool isLowerBetter, string expected) =>
        Value(One() with { Target = 80, IsLowerBetter = isLowerBetter }, done, all).TargetText(Language.Vietnamese).Should().Be(expected);

    [Theory]
    [InlineData(40, null, "1")]
    [InlineData(80, null, "2")]
    [InlineData(100, null, "2")]
    [InlineData(60, "weight * (value - 50) / 50", "0.4")]
    [InlineData(10, "weight * (value - 50) / 50", "0")]
    public void Points_are_in_proportion_below_the_threshold_and_full_above(long done, string? formula, string expected)
    {
        var indicator = One() with { Weight = 2, FullAt = 80, PointsBy = formula is null ? null : IndicatorExpression.Parse(formula) };
        Value(indicator, done, 100).Points.Should().Be(ExactNumber.Parse(expected));
    }

    [Fact]
    public void A_cap_keeps_the_value()
    {
        Value(One() with { Cap = 100 }, 50, 45).Text(Language.English).Should().Be("100%");
        Value(One(), 50, 45).Text(Language.English).Should().Be("111.11%");
    }

    [Theory]
    [InlineData(IndicatorUnit.Count, "34", "34")]
    [InlineData(IndicatorUnit.Mean, "0,76", "0.76")]
    [InlineData(IndicatorUnit.MeanWorkingDays, "0,76 ngày làm việc", "0.76 working days")]
    [InlineData(IndicatorUnit.WorkingDays, "34 ngày làm việc", "34 working days")]
    [InlineData(IndicatorUnit.Dong, "34 đồng", "34 đồng")]
    [InlineData(IndicatorUnit.Points, "34 điểm", "34 points")]
    public void Every_unit_has_its_words(IndicatorUnit unit, string vi, string en)
    {
        var value = Value(One() with { Unit = unit }, 34, 45);
        value.Text(Language.Vietnamese).Should().Be(vi);
        value.Text(Language.English).Should().Be(en);
    }

    private static Indicator One() => SmallSets.One("done", "tasksDone", "tasksAll");

    private static IndicatorSet Set(Indicator indicator) => SmallSets.Of("tasks", indicator) with { Counts = [Done, All] };

    private static IndicatorValue Value(Indicator indicator, long done, long all) =>
        Set(indicator).Values(IndicatorGroup.Of([new("tasksDone", done), new("tasksAll", all)]))[0];
}
