using Cchc.Core.Costs;
using Cchc.Core.Costs.Published;
using Cchc.Core.Text;
using FluentAssertions;

namespace Cchc.Core.Tests.Costs.Published;

public class PublishedTableCheckTests
{
    [Theory]
    [InlineData("75.56", FigureVerdict.Right)]
    [InlineData("75.55", FigureVerdict.RightIfCut)]
    [InlineData("75.57", FigureVerdict.CannotBeRight)]
    [InlineData("76", FigureVerdict.Right)]
    [InlineData("75", FigureVerdict.RightIfCut)]
    [InlineData("75.5", FigureVerdict.RightIfCut)]
    [InlineData("75.6", FigureVerdict.Right)]
    [InlineData("75.60", FigureVerdict.CannotBeRight)]
    [InlineData("n/a", FigureVerdict.CannotBeChecked)]
    public void The_decimals_shown_say_how_near_is_near_enough(string stated, FigureVerdict expected)
    {
        // 34 of 45 tasks: 75.5555… %.
        var check = PublishedTableCheck.Of(Rate("45", "11", stated));
        check.Figures.Single().Verdict.Should().Be(expected);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("0 %")]
    [InlineData("100 %")]
    public void A_rate_of_nothing_cannot_be_right(string stated)
    {
        var check = PublishedTableCheck.Of(Rate("0", "0", stated));
        var figure = check.Figures.Single();
        (figure.Verdict, figure.Recomputed).Should().Be((FigureVerdict.CannotBeRight, null));
        var finding = check.Findings.Single();
        finding.Code.Should().Be("CCHC-COST-160");
        finding.Text.En.Should().Be($"stated \"{stated}\", but the rate is undefined: before is 0, so there is no base ((before − after) ÷ before × 100)");
        finding.Text.Vi.Should().Contain("tỷ lệ không xác định").And.NotContain("thiếu");
    }

    [Theory]
    [InlineData("0", "n/a", false)]
    [InlineData("0", "50", true)]
    public void A_rate_that_may_be_of_nothing_cannot_be_checked_and_says_why(string before, string stated, bool rounded)
    {
        var check = PublishedTableCheck.Of(Rate(before, "0", stated), new TableCheckOptions { InputsAreRounded = rounded });
        check.Figures.Single().Verdict.Should().Be(FigureVerdict.CannotBeChecked);
        check.Findings.Single().Text.En.Should().Contain("the rate is undefined where before is 0").And.NotContain("missing");
    }

    [Fact]
    public void A_rate_without_its_base_misses_an_input() =>
        PublishedTableCheck.Of(Rate("", "1", "50")).Findings.Single().Text.En.Should().Contain("an input is missing");

    [Fact]
    public void A_base_stated_as_zero_that_recomputes_to_more_gives_a_rate()
    {
        var relations = new StatedTable.Relation[] { new StatedTable.Relation.Products("before", ["days", "wage"]), new StatedTable.Relation.Rate("rate", "before", "after") };
        var check = PublishedTableCheck.Of(Table(["days", "wage", "before", "after", "rate"], relations, ["2", "50", "0", "40", "60"]));
        check.Figures.Select(figure => figure.Verdict).Should().Equal(FigureVerdict.CannotBeRight, FigureVerdict.Right);
    }

    [Fact]
    public void Rounded_inputs_find_less()
    {
        var table = Table(["hours", "wage", "cost"], [new StatedTable.Relation.Products("cost", ["hours", "wage"])], ["2", "100", "240"]);
        PublishedTableCheck.Of(table).Count(FigureVerdict.CannotBeRight).Should().Be(1);
        var lenient = PublishedTableCheck.Of(table, new TableCheckOptions { InputsAreRounded = true });
        lenient.Count(FigureVerdict.Right).Should().Be(1);
        var far = Table(["hours", "wage", "cost"], [new StatedTable.Relation.Products("cost", ["hours", "wage"])], ["2.0", "100", "240"]);
        PublishedTableCheck.Of(far, new TableCheckOptions { InputsAreRounded = true }).Count(FigureVerdict.CannotBeRight).Should().Be(1);
    }

    [Fact]
    public void A_missing_input_is_no_zero()
    {
        var table = Table(["hours", "wage", "cost"], [new StatedTable.Relation.Products("cost", ["hours", "wage"])], ["2", "", "0"]);
        PublishedTableCheck.Of(table).Figures.Single().Verdict.Should().Be(FigureVerdict.CannotBeChecked);
    }

    [Fact]
    public void Subtotals_add_up_their_part_and_the_grand_total_all()
    {
        StatedTable.Row Row(string name, string cost, string block = "") => new() { Name = name, Block = block, IsTotal = StatedTable.Row.IsTotalName(name), Figures = [StatedTable.Figure.Parse(cost)] };
        var table = new StatedTable
        {
            Columns = ["cost"],
            Relations = [new StatedTable.Relation.ColumnSum("cost")],
            Rows = [Row("a", "1"), Row("b", "2"), Row("Cộng I", "3"), Row("c", "4"), Row("Cộng II", "4"), Row("Tổng cộng", "7"), Row("d", "9", "B"), Row("Total", "9", "B")],
        };
        PublishedTableCheck.Of(table).Figures.Select(figure => figure.Verdict).Should().Equal(Enumerable.Repeat(FigureVerdict.Right, 4));
        var wrong = table with { Rows = [.. table.Rows.Take(5), Row("Tổng cộng", "8"), .. table.Rows.Skip(6)] };
        PublishedTableCheck.Of(wrong).Findings.Single().Text.En.Should().Contain("stated \"8\", recomputed 7");
    }

    [Theory]
    [InlineData("1", "2", "4", "4", "7")]
    [InlineData("1", "", "3", "4", "7")]
    [InlineData("1", "n/a", "3", "4", "7")]
    public void A_cell_that_is_not_stated_leaves_a_total_open(string first, string second, string subtotal, string third, string grand)
    {
        StatedTable.Row Row(string name, string cost) => new() { Name = name, IsTotal = StatedTable.Row.IsTotalName(name), Figures = cost.Length == 0 ? [null] : [StatedTable.Figure.Parse(cost)] };
        var table = new StatedTable
        {
            Columns = ["cost"],
            Relations = [new StatedTable.Relation.ColumnSum("cost")],
            Rows = [Row("a", first), Row("b", second), Row("Cộng I", subtotal), Row("c", third), Row("Cộng II", "4"), Row("d", "5"), Row("Tổng cộng", grand)],
        };

        // The part that is stated in full is checked; the grand total may count what is missing.
        PublishedTableCheck.Of(table).Figures.Select(figure => figure.Verdict).Should().Equal(second == "2"
            ? [FigureVerdict.CannotBeRight, FigureVerdict.Right, FigureVerdict.CannotBeRight]
            : new[] { FigureVerdict.CannotBeChecked, FigureVerdict.Right, FigureVerdict.CannotBeChecked });
    }

    [Fact]
    public void A_row_too_short_for_the_column_is_no_zero_in_its_total()
    {
        var table = new StatedTable
        {
            Columns = ["days", "cost"],
            Relations = [new StatedTable.Relation.ColumnSum("cost")],
            Rows = [Line("a", "1", "5"), Line("b", "1"), Line("Tổng", "", "5")],
        };
        var check = PublishedTableCheck.Of(table);
        check.Figures.Single().Verdict.Should().Be(FigureVerdict.CannotBeChecked);
        check.IsConsistent.Should().BeTrue();
    }

    [Theory]
    [InlineData("60 %", "120", FigureVerdict.Right)]
    [InlineData("60 %", "12000", FigureVerdict.CannotBeRight)]
    [InlineData("0.6", "120", FigureVerdict.Right)]
    [InlineData("60", "12000", FigureVerdict.Right)]
    public void A_percent_sign_counts_where_it_multiplies(string share, string stated, FigureVerdict expected)
    {
        var table = Table(["days", "share", "cost"], [new StatedTable.Relation.Products("cost", ["days", "share"])], ["200", share, stated]);
        PublishedTableCheck.Of(table).Figures.Single().Verdict.Should().Be(expected);
    }

    [Theory]
    [InlineData("30 %")]
    [InlineData("0.3")]
    public void A_product_may_be_stated_in_percent(string stated)
    {
        var table = Table(["one", "other", "both"], [new StatedTable.Relation.Products("both", ["one", "other"])], ["50%", "60%", stated]);
        PublishedTableCheck.Of(table).Figures.Single().Verdict.Should().Be(FigureVerdict.Right);
    }

    [Theory]
    [InlineData("37.5 %")]
    [InlineData("37.5")]
    public void A_rate_is_percent_with_and_without_its_sign(string rate)
    {
        var relations = new StatedTable.Relation[] { new StatedTable.Relation.Products("saving", ["before", "rate"]), new StatedTable.Relation.Rate("rate", "before", "after") };
        var check = PublishedTableCheck.Of(Table(["before", "after", "rate", "saving"], relations, ["800", "500", rate, "300"]));
        check.Figures.Select(figure => figure.Verdict).Should().Equal(FigureVerdict.Right, FigureVerdict.Right);
    }

    [Theory]
    [InlineData("2444", "75.55", FigureVerdict.CannotBeRight)]
    [InlineData("2443", "75.56", FigureVerdict.CannotBeRight)]
    [InlineData("2444", "75.5", FigureVerdict.RightIfCut)]
    [InlineData("17556", "-75.5", FigureVerdict.RightIfCut)]
    [InlineData("17560", "-75.5", FigureVerdict.CannotBeRight)]
    [InlineData("17560", "-75.59", FigureVerdict.CannotBeRight)]
    [InlineData("17600", "-75.9", FigureVerdict.CannotBeRight)]
    public void What_needs_no_cut_is_not_right_by_cutting(string after, string stated, FigureVerdict expected) =>
        PublishedTableCheck.Of(Rate("10000", after, stated)).Figures.Single().Verdict.Should().Be(expected);

    [Theory]
    [InlineData("10", "7", 0, 0)]
    [InlineData("5", "4", 1, 0)]
    [InlineData("1000", "800", 1, 1)]
    public void A_cut_that_rounded_inputs_may_reach_keeps_the_promise(string before, string after, int exact, int rounded)
    {
        var table = Table(["before", "after"], [], [before, after]) with { PromisedRate = ExactNumber.Parse("0.3"), PromisedOf = new StatedTable.Relation.Rate("after", "before", "after") };
        PublishedTableCheck.Of(table).Findings.Should().HaveCount(exact);
        PublishedTableCheck.Of(table, new TableCheckOptions { InputsAreRounded = true }).Findings.Should().HaveCount(rounded);
    }

    [Theory]
    [InlineData("Tổng", true)]
    [InlineData("TỔNG CỘNG", true)]
    [InlineData("III. Cộng (I + II)", true)]
    [InlineData("TOTAL industry", true)]
    [InlineData("Grand total", true)]
    [InlineData("Tổng hợp hồ sơ", false)]
    [InlineData("Cộng đồng dân cư", false)]
    [InlineData("Công việc khác", false)]
    [InlineData("", false)]
    public void Totals_are_known_by_name(string name, bool expected) => StatedTable.Row.IsTotalName(name).Should().Be(expected);

    [Theory]
    [InlineData("1,024,000", NumberNotation.English, "1024000", 0)]
    [InlineData("1.024.000 đồng", NumberNotation.Vietnamese, "1024000", 0)]
    [InlineData("77,44 %", NumberNotation.Vietnamese, "77.44", 2)]
    [InlineData("8.0", NumberNotation.English, "8", 1)]
    [InlineData("$107,484", NumberNotation.English, "107484", 0)]
    [InlineData("-3.5", NumberNotation.English, "-3.5", 1)]
    [InlineData("−3,5", NumberNotation.Vietnamese, "-3.5", 1)]
    [InlineData("1/6", NumberNotation.Vietnamese, "1/6", 0)]
    [InlineData("01", NumberNotation.Vietnamese, "1", 0)]
    [InlineData("−1/6", NumberNotation.Vietnamese, "-1/6", 0)]
    [InlineData("1 1/2", NumberNotation.English, "3/2", 0)]
    [InlineData("−1\u00A01/2", NumberNotation.English, "-3/2", 0)]
    [InlineData("1 024 1/2", NumberNotation.English, "2049/2", 0)]
    [InlineData("1\u00A0024\u2009000,5", NumberNotation.Vietnamese, "1024000.5", 1)]
    [InlineData("1\u202F024", NumberNotation.English, "1024", 0)]
    [InlineData("-$ 1,024*", NumberNotation.English, "-1024", 0)]
    [InlineData("$-5", NumberNotation.English, "-5", 0)]
    [InlineData("32.000.000 đồng/năm", NumberNotation.Vietnamese, "32000000", 0)]
    [InlineData("45.265 đ/h", NumberNotation.Vietnamese, "45265", 0)]
    [InlineData("45.265đ / 01 giờ", NumberNotation.Vietnamese, "45265", 0)]
    [InlineData("45.265 ĐỒNG/GIỜ", NumberNotation.Vietnamese, "45265", 0)]
    [InlineData("3,5 ngày làm việc", NumberNotation.Vietnamese, "3.5", 1)]
    [InlineData("1 200 hồ sơ/năm", NumberNotation.Vietnamese, "1200", 0)]
    [InlineData("12/năm", NumberNotation.Vietnamese, "12", 0)]
    [InlineData("8 giờ/ngày", NumberNotation.Vietnamese, "8", 0)]
    public void Figures_are_read_in_both_notations(string text, NumberNotation notation, string value, int decimals)
    {
        var figure = StatedTable.Figure.Parse(text, notation);
        figure.Value.Should().Be(ExactNumber.Parse(value));
        figure.Decimals.Should().Be(decimals);
    }

    [Theory]
    [InlineData("1,5")]
    [InlineData("1.024.000")]
    [InlineData("12 000 x")]
    [InlineData("1e9")]
    [InlineData("NaN")]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("5.")]
    [InlineData("1/0")]
    [InlineData("1234,567")]
    [InlineData("1234 567")]
    [InlineData("10 20")]
    [InlineData("3 5 ngày")]
    [InlineData("1 000,000")]
    [InlineData("1.5 1/2")]
    [InlineData("1 3/2")]
    [InlineData("1 / 2")]
    [InlineData("1/2/3")]
    [InlineData("- 5")]
    [InlineData("12/2025")]
    [InlineData("1/101")]
    [InlineData("1/6 đồng")]
    [InlineData("1/2 %")]
    [InlineData("12/")]
    [InlineData("5 đồng/")]
    [InlineData("5 phút")]
    [InlineData("7 triệu đồng")]
    [InlineData("7,000,000 đồng/tháng")]
    [InlineData("320,000 đồng/ngày")]
    [InlineData("5 %/năm")]
    public void What_is_no_number_in_the_notation_has_no_value(string text) => StatedTable.Figure.Parse(text).Value.Should().BeNull();

    [Fact]
    public void A_relation_of_unknown_columns_is_an_error_of_the_caller()
    {
        var table = Table(["cost"], [new StatedTable.Relation.Products("cost", ["hours"])], ["1"]);
        ((Action)(() => PublishedTableCheck.Of(table))).Should().Throw<ArgumentException>().WithMessage("*\"hours\"*");
    }

    private static StatedTable Rate(string before, string after, string stated) =>
        Table(["before", "after", "rate"], [new StatedTable.Relation.Rate("rate", "before", "after")], [before, after, stated]);

    private static StatedTable Table(string[] columns, StatedTable.Relation[] relations, string[] figures) => new()
    {
        Columns = columns,
        Relations = relations,
        Rows = [new StatedTable.Row { Name = "row", Figures = [.. figures.Select(text => text.Length == 0 ? null : StatedTable.Figure.Parse(text))] }],
    };

    private static StatedTable.Row Line(string name, params string[] figures) =>
        new() { Name = name, IsTotal = StatedTable.Row.IsTotalName(name), Figures = [.. figures.Select(text => text.Length == 0 ? null : StatedTable.Figure.Parse(text))] };
}
