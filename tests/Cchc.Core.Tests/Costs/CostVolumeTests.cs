using Cchc.Core.Costs;
using Cchc.Core.Costs.Plans;
using Cchc.Core.Costs.Published;
using Cchc.Core.Costs.Simulation;
using Cchc.Core.Text;
using static Cchc.Core.Costs.Plans.SimplificationMeasure;
using static Cchc.Core.Tests.Costs.CostSheets;
using static Cchc.Core.Tests.Costs.ExpectedFinding;

namespace Cchc.Core.Tests.Costs;

/// <summary>Times, subjects, shares and incomes of an activity of its own go before those of the sheet, in plans and in what drives a cost.</summary>
public sealed class CostVolumeTests
{
    private static readonly MeasureBasis Basis = new("NQ 66/NQ-CP");

    [Fact]
    public void A_shorter_task_saves_at_the_times_and_subjects_of_its_activity()
    {
        var shorter = new ShorterTask { Id = "m", LegalBasis = Basis, Activities = ["1"], Hours = 1 };
        Saving(Activity("1", 2), shorter).PerYear.Should().Be((ExactNumber)4_000_000, "an hour of 40,000 for each of the 100 subjects of the sheet");
        Saving(Activity("1", 2) with { TimesPerYear = 3, SubjectsPerYear = 50 }, shorter).PerYear.Should().Be((ExactNumber)6_000_000);
        var once = Saving(Activity("1", 2) with { IsOneOff = true, TimesPerYear = 5 }, shorter);
        (once.PerYear, once.OneOff).Should().Be((ExactNumber.Zero, (ExactNumber)4_000_000));
    }

    [Fact]
    public void A_rise_is_against_the_times_of_the_activity_and_else_of_the_sheet()
    {
        var sheet = Sheet(Activity("1", 2) with { TimesPerYear = 3 }, Activity("2", 1));
        More("1", 4).Should().Equal(Warning("033", "measures[0] \"m\".timesPerYear",
            "số lần trong năm của công việc 1 tăng từ 3 thành 4: biện pháp làm tăng chi phí",
            "the times a year of activity 1 rise from 3 to 4: the measure raises the cost"));
        More("1", 2).Should().BeEmpty();
        More("2", 2).Should().Equal(Warning("033", "measures[0] \"m\".timesPerYear",
            "số lần trong năm của công việc 2 tăng từ 1 thành 2: biện pháp làm tăng chi phí",
            "the times a year of activity 2 rise from 1 to 2: the measure raises the cost"));

        IReadOnlyList<Finding> More(string id, int times) => new SimplificationPlan
        {
            Before = sheet,
            Measures = [new LowerFrequency { Id = "m", LegalBasis = Basis, Activities = [id], TimesPerYear = times }],
        }.Check();
    }

    [Fact]
    public void Ways_that_nobody_used_get_equal_parts_of_the_share()
    {
        var sheet = Sheet(Activity("1", 1) with { Share = 0 }, Activity("2", 1) with { Share = 0 }, Activity("3", 1) with { Share = 0.6m });
        new FileOnline { Id = "m", Activities = ["1", "2"], From = ["3"], Share = 0.4m }.Apply(sheet).Activities.Select(activity => activity.Share.ToString())
            .Should().Equal("0.2", "0.2", "0.2");
    }

    [Fact]
    public void A_driver_of_an_activity_is_named_by_it_and_one_of_the_sheet_is_not()
    {
        var range = new Estimate(1, 2, 3);
        var own = Activity("1", 1) with { TimesPerYear = range, SubjectsPerYear = range };
        CostDrivers.Of(Sheet(own, Activity("2", 1)) with { TimesPerYear = range, SubjectsPerYear = range }).Ranked.Select(driver => driver.Place)
            .Should().BeEquivalentTo("activities \"1\".timesPerYear", "activities \"1\".subjectsPerYear", "timesPerYear", "subjectsPerYear");
    }

    [Fact]
    public void A_driver_moves_the_cost_with_overhead_and_share_as_the_sheet_does()
    {
        var sheet = Sheet(Activity("1", new Estimate(1, 2, 4)) with { Share = 0.5m }) with { Overhead = 0.2m };
        var driver = CostDrivers.Of(sheet).Ranked.Should().ContainSingle().Subject;
        driver.AtLow.Should().Be((ExactNumber)(1 * 48_000 * 50));
        driver.AtHigh.Should().Be((ExactNumber)(4 * 48_000 * 50));
        CostDrivers.Of(sheet).Likely.Should().Be((ExactNumber)(2 * 48_000 * 50));
    }

    [Theory]
    [InlineData("100", "100: expected a share from 0 to 1; if 100% is meant, write 1")]
    [InlineData("40", "40: expected a share from 0 to 1; if 40% is meant, write 0.4")]
    [InlineData("101", "101: expected a share from 0 to 1")]
    [InlineData("-0.1", "-0.1: expected a share from 0 to 1")]
    [InlineData("1", null)]
    [InlineData("0", null)]
    public void A_share_typed_in_percent_is_told_what_it_may_mean(string share, string? text) =>
        ComplianceCost.Of(Sheet(Activity("1", 1) with { Share = ExactNumber.Parse(share) })).Findings.Select(finding => finding.Text.En)
            .Should().Equal(text is null ? [] : [text]);

    [Fact]
    public void A_range_that_begins_at_1_may_be_in_percent() =>
        ComplianceCost.Of(Sheet(Activity("1", 1) with { Share = new Estimate(1, 20, 100) })).Findings.Single().Text.En
            .Should().Be("1..20..100: expected a share from 0 to 1; if 1..20..100% is meant, write 0.01..0.2..1");

    [Fact]
    public void An_income_of_an_activity_is_not_negative() =>
        ComplianceCost.Of(Sheet(Activity("1", 1) with { Income = Wage with { Value = -1 } })).Findings.Select(finding => finding.Place)
            .Should().Contain("activities[0] \"1\".income.value");

    [Theory]
    [InlineData(1_000_000_000, "1 tỷ đồng", "1 billion VND")]
    [InlineData(999_990_000, "999,99 triệu đồng", "999.99 million VND")]
    [InlineData(1_000_000, "1 triệu đồng", "1 million VND")]
    [InlineData(999_999, "999.999 đồng", "999,999 VND")]
    [InlineData(0, "0 đồng", "0 VND")]
    public void Money_is_said_in_the_largest_unit_that_it_fills(long amount, string vi, string en) =>
        MoneyWords.Of(ExactNumber.FromInt64(amount), "VND").Should().Be(new BilingualText(vi, en));

    [Fact]
    public void A_figure_behind_which_nothing_is_stated_is_recomputed_from_the_inputs()
    {
        StatedTable.Relation[] relations =
            [new StatedTable.Relation.Rate("rate", "before", "after"), new StatedTable.Relation.Products("before", ["hours", "wage"])];
        string[] columns = ["hours", "wage", "before", "after", "rate"];
        Published(columns, relations, "2", "50", "", "40", "60").Findings.Should().BeEmpty();
        Published(columns, relations, "2", "50", "", "40", "80").Findings.Select(finding => finding.Text.En).Should().Equal(
            "stated \"80\", recomputed 60 (((hours × wage) − after) ÷ (hours × wage) × 100); the rounding shown allows ±0.5");
    }

    [Fact]
    public void A_share_of_a_wrong_sum_is_recomputed_from_both()
    {
        StatedTable.Relation[] relations = [new StatedTable.Relation.Sum("all", ["a", "b"]), new StatedTable.Relation.Share("rate", ["a"], ["all"])];
        Published(["all", "a", "b", "rate"], relations, "110", "60", "40", "70").Findings.Select(finding => finding.Text.En).Should().Equal(
            "stated \"110\", recomputed 100 (a + b = 60 + 40), a difference of +10; the rounding shown allows ±0.5",
            "stated \"70\", recomputed 54.55 (a ÷ all × 100 = 60 ÷ 110 × 100), a difference of +15.45; the rounding shown allows ±0.5; "
                + "from the inputs alone: 60 (a ÷ (a + b) × 100)");
    }

    [Fact]
    public void Rounded_inputs_widen_the_tolerance_by_what_they_may_be_off()
    {
        var table = Table(["all", "a", "b"], [new StatedTable.Relation.Sum("all", ["a", "b"])], "6", "3", "2");
        PublishedTableCheck.Of(table).Figures.Single().Tolerance.Should().Be(ExactNumber.Fraction(1, 2));
        var lenient = PublishedTableCheck.Of(table, new TableCheckOptions { InputsAreRounded = true }).Figures.Single();
        (lenient.Tolerance, lenient.Verdict).Should().Be((ExactNumber.Fraction(3, 2), FigureVerdict.Right));
    }

    private static PlanAmounts Saving(CostActivity activity, SimplificationMeasure measure)
    {
        var saving = new SimplificationPlan { Before = Sheet(activity), Measures = [measure] }.Evaluate().Measures.Should().ContainSingle().Subject;
        saving.OrderFree.Should().Be(saving.InOrder, "there is one measure");
        return saving.InOrder;
    }

    private static PublishedTableCheck Published(string[] columns, StatedTable.Relation[] relations, params string[] figures) =>
        PublishedTableCheck.Of(Table(columns, relations, figures));

    private static StatedTable Table(string[] columns, StatedTable.Relation[] relations, params string[] figures) => new()
    {
        Columns = columns,
        Relations = relations,
        Rows = [new StatedTable.Row { Name = "A", Figures = [.. figures.Select(text => text.Length == 0 ? null : StatedTable.Figure.Parse(text))] }],
    };
}
