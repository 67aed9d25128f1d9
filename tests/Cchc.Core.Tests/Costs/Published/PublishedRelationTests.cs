using Cchc.Core.Costs;
using Cchc.Core.Costs.Published;
using Cchc.Core.Text;

namespace Cchc.Core.Tests.Costs.Published;

/// <summary>Relations of a published table together: their order, two for one column, formulas through one another, roundings.</summary>
public sealed class PublishedRelationTests
{
    private static readonly StatedTable.Relation.Difference Cut = new("cut", "before", "after");
    private static readonly StatedTable.Relation.Products Saved = new("cut", ["days", "wage"]);

    [Fact]
    public void A_relation_comes_after_those_that_give_its_inputs()
    {
        var before = new StatedTable.Relation.Products("before", ["hours", "wage"]);
        var total = new StatedTable.Relation.Sum("total", ["cut"], ["fees"]);
        var share = new StatedTable.Relation.Share("share", ["cut"], ["total"], ["fees"]);
        TableCheckOrder.Of([share, total, Cut, before]).Should().Equal(before, Cut, total, share);
        var fees = new StatedTable.Relation.ColumnSum("fees");
        TableCheckOrder.Of([total, fees]).Should().Equal(fees, total);
        TableCheckOrder.Of([share, fees]).Should().Equal(fees, share);
        TableCheckOrder.Of([new StatedTable.Relation.Rate("rate", "x", "before"), before]).Select(relation => relation.Result).Should().Equal("before", "rate");
    }

    [Fact]
    public void Relations_in_a_circle_keep_their_order_and_one_of_its_own_result_waits_for_nothing()
    {
        var (a, b) = (new StatedTable.Relation.Sum("a", ["b"]), new StatedTable.Relation.Sum("b", ["a"]));
        TableCheckOrder.Of([a, b]).Should().Equal(a, b);
        var self = new StatedTable.Relation.Sum("a", ["a", "x"]);
        TableCheckOrder.Of([self, Cut]).Should().Equal(self, Cut);
    }

    [Theory]
    [InlineData("10", "", "6", FigureVerdict.Right)] // one input is missing: right by the other way
    [InlineData("10", "4", "6", FigureVerdict.Right)]
    [InlineData("10", "5", "6", FigureVerdict.CannotBeRight)]
    [InlineData("10", "", "7", FigureVerdict.CannotBeRight)]
    [InlineData("10", "5", "5", FigureVerdict.CannotBeRight)]
    public void Of_two_ways_to_a_figure_the_worse_verdict_counts_and_one_that_cannot_be_checked_does_not(
        string before, string after, string cut, FigureVerdict expected)
    {
        foreach (StatedTable.Relation[] relations in new StatedTable.Relation[][] { [Cut, Saved], [Saved, Cut] })
        {
            var check = Check(["before", "after", "days", "wage", "cut"], relations, before, after, "2", "3", cut);
            check.Figures.Should().ContainSingle().Which.Verdict.Should().Be(expected);
        }
    }

    [Fact]
    public void A_rate_off_by_both_ways_shows_the_stated_figures_and_the_inputs_behind_them()
    {
        StatedTable.Relation[] relations =
            [new StatedTable.Relation.Rate("rate", "before", "after"), new StatedTable.Relation.Products("before", ["hours", "wage"])];
        var findings = Check(["hours", "wage", "before", "after", "rate"], relations, "2", "50", "90", "40", "80").Findings;
        findings.Select(finding => finding.Text.En).Should().Equal(
            "stated \"90\", recomputed 100 (hours × wage); the rounding shown allows ±0.5",
            "stated \"80\", recomputed 55.56 ((before − after) ÷ before × 100); the rounding shown allows ±0.5; "
                + "from the inputs alone: 60 (((hours × wage) − after) ÷ (hours × wage) × 100)");
    }

    [Fact]
    public void What_is_in_percent_is_a_hundredth_where_it_multiplies_and_the_formula_says_so()
    {
        var finding = Check(["one", "other", "both"], [new StatedTable.Relation.Products("both", ["one", "other"])], "50%", "60%", "40 %").Findings.Single();
        finding.Text.En.Should().Be("stated \"40 %\", recomputed 30 ((one ÷ 100 × other ÷ 100) × 100); the rounding shown allows ±0.5");
        var plain = Check(["one", "other", "both"], [new StatedTable.Relation.Products("both", ["one", "other"], ["one"])], "5", "6", "40").Findings.Single();
        plain.Text.En.Should().Be("stated \"40\", recomputed 35 (one × other + one); the rounding shown allows ±0.5");
    }

    [Theory]
    [InlineData("11", "75.56", RateRounding.Rounded)] // 75.555… %
    [InlineData("11", "75.55", RateRounding.Cut)]
    [InlineData("9", "80", null)] // exactly
    [InlineData("9", "80.0", null)]
    [InlineData("11", "75.57", null)] // wrong
    [InlineData("30", "1/3", null)] // a fraction is not rounded
    public void A_figure_says_which_rounding_makes_it_right(string after, string stated, RateRounding? rounding) =>
        Check(["before", "after", "rate"], [new StatedTable.Relation.Rate("rate", "before", "after")], "45", after, stated).Figures.Single().Rounding
            .Should().Be(rounding);

    [Theory]
    [InlineData("75.56", "75.55", 1)]
    [InlineData("75.56", "75.56", 0)]
    [InlineData("75.55", "75.55", 0)]
    public void A_table_that_both_cuts_and_rounds_is_told_so(string first, string second, int findings)
    {
        var rate = new StatedTable.Relation.Rate("rate", "before", "after");
        StatedTable.Row[] rows = [Row("A", "45", "11", first), Row("B", "45", "11", second)];
        var table = new StatedTable { Columns = ["before", "after", "rate"], Relations = [rate], Rows = rows };
        PublishedTableCheck.Of(table).Findings.Where(finding => finding.Code == "CCHC-COST-171").Should().Equal(Enumerable.Repeat(
            ExpectedFinding.Information("171", "\"B\", rate", "bảng dùng hai cách: 1 số chỉ đúng nếu cắt bỏ, 1 số chỉ đúng nếu làm tròn",
                "the table uses two ways: right only if cut 1, right only if rounded 1"), findings));
    }

    [Fact]
    public void Days_before_and_working_days_after_bound_the_cut_in_days()
    {
        // 10 days, and 5 working days that span 5 to 7 days without holidays.
        Check(["before", "after", "cut"], [Cut], "10 ngày", "5 ngày làm việc", "5").Findings.Single().Text.En.Should().Be(
            "\"5\" compares times in different units, days before and working days after: they are not comparable; "
                + "the cut in calendar days, without holidays: 3 to 5 days");
        Check(["before", "after", "cut"], [Cut], "10 ngày", "5 giờ", "5").Findings.Single().Text.En.Should().Be(
            "\"5\" compares times in different units, days before and hours after: they are not comparable");
    }

    private static PublishedTableCheck Check(string[] columns, StatedTable.Relation[] relations, params string[] figures) =>
        PublishedTableCheck.Of(new StatedTable { Columns = columns, Relations = relations, Rows = [Row("A", figures)] });

    private static StatedTable.Row Row(string name, params string[] figures) => new()
    {
        Name = name,
        Figures = [.. figures.Select(text => text.Length == 0 ? null : StatedTable.Figure.Parse(text))],
    };
}
