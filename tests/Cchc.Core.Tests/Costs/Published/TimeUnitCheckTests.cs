using Cchc.Core.Costs.Published;
using Cchc.Core.Exchange.Costs;
using Cchc.Core.Tests.Exchange.Costs;
using Cchc.Core.Tests.Support;
using Cchc.Core.Text;

namespace Cchc.Core.Tests.Costs.Published;

/// <summary>Published tables that compare days with working days, plain tables, and the formula beside a number.</summary>
public sealed class TimeUnitCheckTests
{
    private const string Across = "Thủ tục;Số ngày trước;Số ngày sau;Tỷ lệ cắt giảm (%)\nA;10 ngày;07 ngày làm việc;30\nB;27 ngày;14 ngày làm việc;48,15\nC;25 ngày;17,5 ngày làm việc;30\n";

    [Fact]
    public void Percentages_across_calendar_and_working_days_are_not_comparable()
    {
        var check = PublishedTables.Check(Across);
        check.Figures.Select(figure => (figure.Verdict, figure.Recomputed)).Should().Equal(Enumerable.Repeat((FigureVerdict.NotComparable, (ExactNumber?)null), 3));
        check.Findings.Select(finding => finding.Code).Should().Equal("CCHC-COST-012", "CCHC-COST-012", "CCHC-COST-012");
        check.Findings[0].Text.Vi.Should().Be("\"30\" so hai thời hạn khác đơn vị, trước là ngày, sau là ngày làm việc: không so sánh được; mức giảm tính theo ngày lịch, chưa kể ngày nghỉ lễ: từ −10% đến 10%");

        // 7 working days take 9 to 11 calendar days, 14 take 18 to 20.
        check.Findings[1].Text.En.Should().EndWith("the cut in calendar days, without holidays: 25.93% to 33.33%");
        check.IsConsistent.Should().BeTrue("nothing is said to be wrong: it says nothing");
    }

    [Fact]
    public void The_published_case_is_such_a_table()
    {
        using var file = File.OpenRead(SharedData.Case("costs", "calendar-against-working-days.csv"));
        PublishedTableCheck.Of(PublishedTableReader.Read(file, "c.csv").Value!).Count(FigureVerdict.NotComparable).Should().Be(3);
    }

    [Theory]
    [InlineData("Số ngày trước;Số ngày sau", "10 ngày làm việc", "7 ngày làm việc", FigureVerdict.Right)]
    [InlineData("Số ngày trước;Số ngày sau", "10", "7", FigureVerdict.Right)]
    [InlineData("Số ngày trước;Số ngày sau", "10", "7 ngày làm việc", FigureVerdict.Right)]
    [InlineData("Số ngày trước;Số ngày sau", "10 ngày làm việc", "7 ngày", FigureVerdict.NotComparable)]
    [InlineData("Số ngày trước (ngày);Số ngày sau (ngày làm việc)", "10", "7", FigureVerdict.NotComparable)]
    [InlineData("Số ngày trước (ngày làm việc);Số ngày sau (ngày làm việc)", "10 ngày", "7 ngày", FigureVerdict.Right)]
    [InlineData("Số ngày trước (ngày làm việc);Số ngày sau", "10 ngày", "7 ngày làm việc", FigureVerdict.Right)]
    [InlineData("Số ngày trước;Số ngày sau", "10 ngày làm việc", "7 giờ", FigureVerdict.NotComparable)]
    public void The_unit_is_that_of_the_cell_or_of_the_heading(string headings, string before, string after, FigureVerdict expected) =>
        PublishedTables.Check($"Thủ tục;{headings};Tỷ lệ cắt giảm\nA;{before};{after};30\n").Figures.Single().Verdict.Should().Be(expected);

    [Fact]
    public void A_difference_and_a_promised_cut_across_units_are_not_judged_either()
    {
        var table = PublishedTables.Table("Thủ tục;Số ngày trước;Số ngày sau;Số ngày cắt giảm\nA;10 ngày;07 ngày làm việc;9\n", new PublishedTableOptions { Title = "Phương án cắt giảm 50% thời gian" });
        var finding = PublishedTableCheck.Of(table).Findings.Should().ContainSingle().Which;
        finding.Code.Should().Be("CCHC-COST-012");
        finding.Text.Vi.Should().EndWith("từ −1 đến 1 ngày");
    }

    [Fact]
    public void A_total_over_several_units_is_not_comparable()
    {
        var check = PublishedTables.Check("Thủ tục;Số ngày trước;Số ngày sau;Tỷ lệ cắt giảm\nA;10 ngày;5 ngày;50\nB;10 ngày làm việc;5 ngày làm việc;50\nTổng cộng;20;10;50\n");
        check.Figures.Select(figure => figure.Verdict).Should().Equal(FigureVerdict.Right, FigureVerdict.Right, FigureVerdict.NotComparable);
    }

    [Fact]
    public void A_plain_table_of_current_after_cut_and_rate_is_read()
    {
        var check = PublishedTables.Check("Thủ tục;Hiện tại;Sau;Giảm;Tỷ lệ (%)\nA;1.024.000;231.000;793.000;77,44\nB;100;80;30;20\nTổng cộng;1.024.100;231.080;793.020;77,44\n");
        check.Figures.Should().HaveCount(8);
        check.Findings.Should().ContainSingle().Which.Text.Vi.Should().Be("công bố \"30\", tính lại được 20 (Hiện tại − Sau); sai số cho phép ±0,5");
    }

    [Theory]
    [InlineData("TT;Tên thủ tục;Thời gian theo quy định;Sau cắt giảm;Tỷ lệ cắt giảm (%)\n1;A;30 ngày;21 ngày;31\n")]
    [InlineData("TT;Tên thủ tục;Thời gian giải quyết;;Tỷ lệ cắt giảm (%)\n;;Theo quy định;Sau cắt giảm;\n1;A;30 ngày;21 ngày;31\n")]
    [InlineData("PHƯƠNG ÁN CẮT GIẢM;;;;\nTT;Tên thủ tục;Thời hạn giải quyết;;Tỷ lệ cắt giảm (%)\n;;Theo quy định;Sau cắt giảm;\n(1);(2);(3);(4);(5)\n1;A;30 ngày;21 ngày;31\n")]
    public void Time_by_regulation_and_after_the_cut_is_read_also_under_headings_of_two_rows(string csv)
    {
        var file = PublishedTableReader.Parse(csv, "t.csv");
        file.Value!.Layout.Should().Be("days before and after");
        var figure = PublishedTableCheck.Of(file.Value!).Figures.Should().ContainSingle().Which;
        (figure.RowName, figure.Verdict, figure.Recomputed).Should().Be(("A", FigureVerdict.CannotBeRight, (ExactNumber)30));
    }

    [Fact]
    public void The_formula_shown_is_the_one_that_gives_the_number_shown()
    {
        // before is wrong (100), so before − after is 60 by the cells and 40 by the inputs: both are shown, each with its own formula; 50 is neither.
        var table = Table(
            ["days", "wage", "before", "after", "saving"],
            [new StatedTable.Relation.Products("before", ["days", "wage"]), new StatedTable.Relation.Difference("saving", "before", "after")],
            ["2", "40", "100", "40", "50"]);
        PublishedTableCheck.Of(table).Findings.Select(finding => finding.Text.En).Should().Equal(
            "stated \"100\", recomputed 80 (days × wage); the rounding shown allows ±0.5",
            "stated \"50\", recomputed 60 (before − after); the rounding shown allows ±0.5; from the inputs alone: 40 ((days × wage) − after)");
        var share = Table(["cost", "share", "part"], [new StatedTable.Relation.Products("part", ["cost", "share"])], ["200", "60 %", "12000"]);
        PublishedTableCheck.Of(share).Findings.Single().Text.En.Should().StartWith("stated \"12000\", recomputed 120 (cost × share ÷ 100)");
    }

    [Fact]
    public void A_rounded_input_moves_the_limits_and_not_the_number_shown()
    {
        var table = Table(["before", "after", "rate"], [new StatedTable.Relation.Rate("rate", "before", "after")], ["8", "6", "70"]);
        var figure = PublishedTableCheck.Of(table, new TableCheckOptions { InputsAreRounded = true }).Figures.Single();
        figure.Recomputed.Should().Be((ExactNumber)25, "(8 − 6) ÷ 8 × 100");
    }

    [Fact]
    public void A_total_says_which_rows_it_adds()
    {
        StatedTable.Row Row(string name, string cost) => new() { Name = name, IsTotal = StatedTable.Row.IsTotalName(name), Figures = [StatedTable.Figure.Parse(cost)] };
        var table = new StatedTable { Columns = ["cost"], Relations = [new StatedTable.Relation.ColumnSum("cost")], Rows = [Row("a", "100"), Row("Cộng I", "100"), Row("b", "4"), Row("Cộng II", "5"), Row("Tổng cộng", "90")] };
        PublishedTableCheck.Of(table).Findings.Select(finding => finding.Text.Vi).Should().Equal(
            "công bố \"5\", tính lại được 4 (tổng các dòng trên của cột, kể từ dòng cộng trước); sai số cho phép ±0,5",
            "công bố \"90\", tính lại được 104 (tổng các dòng trên của cột); sai số cho phép ±0,5");
    }

    private static StatedTable Table(string[] columns, StatedTable.Relation[] relations, params string[] cells) =>
        new() { Columns = columns, Relations = relations, Rows = [new StatedTable.Row { Name = "a", Figures = [.. cells.Select(cell => StatedTable.Figure.Parse(cell))] }] };
}
