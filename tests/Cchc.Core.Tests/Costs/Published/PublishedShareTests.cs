using Cchc.Core.Costs;
using Cchc.Core.Costs.Published;
using Cchc.Core.Text;
using static Cchc.Core.Tests.Costs.ExpectedFinding;

namespace Cchc.Core.Tests.Costs.Published;

/// <summary>Sums and shares of counted dossiers, as reports on their handling state them: each finding with its whole text.</summary>
public sealed class PublishedShareTests
{
    private static readonly string[] Handled = ["(6) Đã nhận", "(8) Trước hạn", "(9) Đúng hạn", "Tỷ lệ"];
    private static readonly StatedTable.Relation.Share OnTime = new("Tỷ lệ", ["(8) Trước hạn", "(9) Đúng hạn"], ["(6) Đã nhận"]);

    [Fact]
    public void A_share_that_is_right_keeps_its_two_counts()
    {
        var check = Check(Handled, [OnTime], ["100", "60", "30", "90"]);

        check.Findings.Should().BeEmpty();
        var figure = check.Figures.Should().ContainSingle().Subject;
        (figure.Numerator, figure.Denominator, figure.Rounding).Should().Be((ExactNumber.FromInt64(90), ExactNumber.FromInt64(100), null));
    }

    [Fact]
    public void A_wrong_share_is_told_with_its_figures_the_difference_and_what_it_may_be_a_share_of() =>
        Check(Handled, [OnTime], ["100", "60", "30", "60"]).Findings.Should().Equal(Error("160", "\"A\", Tỷ lệ",
            "công bố \"60\", tính lại được 90 (((8) + (9)) ÷ (6) × 100 = (60 + 30) ÷ 100 × 100), chênh −30; sai số cho phép ±0,5; "
                + "đúng nếu tử số là \"(8) Trước hạn\" (60)",
            "stated \"60\", recomputed 90 (((8) + (9)) ÷ (6) × 100 = (60 + 30) ÷ 100 × 100), a difference of −30; the rounding shown allows ±0.5; "
                + "right if the numerator is \"(8) Trước hạn\" (60)"));

    [Theory]
    [InlineData("75", "; right if the denominator is \"due\" (120)")] // 90 of 120
    [InlineData("10", "; right if the numerator is \"late\" (10)")] // 10 of 100
    [InlineData("900", "; right if the denominator is \"late\" (10)")] // 90 of 10
    [InlineData("120", "")] // a numerator is less than its denominator
    [InlineData("100", "; right if the denominator is \"done\" (90)")] // all of itself
    [InlineData("50", "")]
    public void Another_column_that_explains_a_wrong_share_is_named(string stated, string hint)
    {
        var share = new StatedTable.Relation.Share("rate", ["done"], ["received"]);
        Check(["done", "received", "due", "late", "rate"], [share], ["90", "100", "120", "10", stated]).Findings
            .Single(finding => finding.Code == "CCHC-COST-160").Text.En.Should().EndWith("the rounding shown allows ±0.5" + hint);
    }

    [Fact]
    public void A_wrong_sum_is_told_with_its_terms_and_counts_cannot_be_negative()
    {
        var sum = new StatedTable.Relation.Sum("all", ["a", "b"]);
        Check(["all", "a", "b"], [sum], ["4", "3", "2"]).Findings.Should().Equal(Error("160", "\"A\", all",
            "công bố \"4\", tính lại được 5 (a + b = 3 + 2), chênh −1; sai số cho phép ±0,5",
            "stated \"4\", recomputed 5 (a + b = 3 + 2), a difference of −1; the rounding shown allows ±0.5"));
        Check(["all", "a", "b"], [sum], ["2", "3", "-1"]).Findings.Should().Equal(
            Error("169", "\"A\", b", "\"-1\": số đếm không thể âm", "\"-1\": a count cannot be below 0"));
        Check(["all", "a", "b"], [sum], ["3", "3", "0"]).Findings.Should().BeEmpty();
        Check(["all", "a", "b"], [sum], ["2", "3", "-1"]).IsConsistent.Should().BeFalse("every figure is right, and one is impossible");
    }

    [Fact]
    public void What_is_left_after_a_deduction_may_be_negative_and_is_told_with_its_minus()
    {
        var left = new StatedTable.Relation.Sum("left", ["a"], ["b"]);
        Check(["left", "a", "b"], [left], ["-2", "3", "5"]).Findings.Should().BeEmpty();
        Check(["left", "a", "b"], [left], ["1", "3", "5"]).Findings.Should().Equal(Error("160", "\"A\", left",
            "công bố \"1\", tính lại được −2 (a − b = 3 − 5), chênh +3; sai số cho phép ±0,5",
            "stated \"1\", recomputed −2 (a − b = 3 − 5), a difference of +3; the rounding shown allows ±0.5"));
        var counted = new StatedTable.Relation.Share("rate", ["a"], ["c"], ["b"]);
        Check(["a", "b", "c", "rate"], [counted], ["10", "-1", "20", "55"]).Findings.Select(finding => finding.Code).Should().Equal("CCHC-COST-169");
    }

    [Theory]
    [InlineData("12", "10", "120", 1)]
    [InlineData("10", "10", "100", 0)]
    [InlineData("9", "10", "90", 0)]
    public void More_than_all_is_a_question(string done, string all, string rate, int findings)
    {
        var expected = Warning("170", "\"A\", rate",
            "tỷ lệ \"120\" vượt 100%: tử số done (12) lớn hơn mẫu số of (10); mẫu số có bao gồm tử số không?",
            "a share of \"120\", more than all: the numerator done (12) is larger than the denominator of (10); is the one part of the other?");
        Check(["done", "of", "rate"], [new StatedTable.Relation.Share("rate", ["done"], ["of"])], [done, all, rate])
            .Findings.Should().Equal(Enumerable.Repeat(expected, findings));
    }

    [Fact]
    public void A_share_of_nothing_is_undefined_and_one_with_a_figure_missing_is_open()
    {
        var share = new StatedTable.Relation.Share("rate", ["x"], ["a", "b"]);
        Check(["x", "a", "b", "rate"], [share], ["0", "0", "0", "50"]).Findings.Should().Equal(Error("160", "\"A\", rate",
            "công bố \"50\", nhưng tỷ lệ không xác định: a + b bằng 0, không có gì để so (x ÷ (a + b) × 100 = 0 ÷ (0 + 0) × 100)",
            "stated \"50\", but the rate is undefined: a + b is 0, so there is no base (x ÷ (a + b) × 100 = 0 ÷ (0 + 0) × 100)"));
        Check(["x", "a", "b", "rate"], [share], ["", "4", "6", "50"]).Findings.Should().Equal(Information("162", "\"A\", rate",
            "không kiểm tra được \"50\": thiếu số liệu hoặc không phải là số (x ÷ (a + b) × 100 = … ÷ (4 + 6) × 100)",
            "\"50\" cannot be checked: an input is missing or not a number (x ÷ (a + b) × 100 = … ÷ (4 + 6) × 100)"));
        Check(["x", "a", "b", "rate"], [share], ["", "", "", "50"]).Figures.Should().BeEmpty("with no input stated the rate is an input itself");
    }

    [Fact]
    public void A_row_of_all_is_right_by_the_inputs_of_its_rows_when_one_figure_below_is_wrong()
    {
        var table = new StatedTable
        {
            Columns = ["hours", "wage", "cost"],
            Relations = [new StatedTable.Relation.ColumnSum("cost"), new StatedTable.Relation.Products("cost", ["hours", "wage"])],
            Rows = [Row("nation", "", "", "300") with { Parts = [1] }, Row("province", "", "", "310") with { Parts = [2, 3] },
                Row("a", "2", "100", "210"), Row("b", "1", "100", "100")],
        };
        PublishedTableCheck.Of(table).Findings.Should().Equal(Error("160", "\"a\", cost",
            "công bố \"210\", tính lại được 200 (hours × wage); sai số cho phép ±0,5",
            "stated \"210\", recomputed 200 (hours × wage); the rounding shown allows ±0.5"));

        var wrong = table with { Rows = [table.Rows[0] with { Figures = Row("", "", "", "500").Figures }, .. table.Rows.Skip(1)] };
        PublishedTableCheck.Of(wrong).Findings[0].Text.En.Should().Be("stated \"500\", recomputed 310 (sum of 1 rows, \"province\" to \"province\"); "
            + "the rounding shown allows ±0.5; from the inputs alone: 300 (sum of 1 rows, \"province\" to \"province\")");
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(0)] // itself
    [InlineData(2)]
    public void A_row_adds_up_other_rows_of_the_table(int part)
    {
        var table = new StatedTable { Columns = ["x"], Relations = [], Rows = [Row("A", "1") with { Parts = [part] }, Row("B", "1")] };
        FluentActions.Invoking(() => PublishedTableCheck.Of(table)).Should().Throw<ArgumentException>().WithParameterName("table")
            .WithMessage($"The row \"A\" adds up the rows {part}: expected other rows, 0 to 1.*");
    }

    private static PublishedTableCheck Check(string[] columns, StatedTable.Relation[] relations, string[] figures) =>
        PublishedTableCheck.Of(new StatedTable { Columns = columns, Relations = relations, Rows = [Row("A", figures)] });

    private static StatedTable.Row Row(string name, params string[] figures) => new()
    {
        Name = name,
        Figures = [.. figures.Select(text => text.Length == 0 ? null : StatedTable.Figure.Parse(text))],
    };
}
