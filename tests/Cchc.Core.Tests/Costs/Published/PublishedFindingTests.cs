using Cchc.Core.Costs.Published;
using Cchc.Core.Exchange.Costs;
using Cchc.Core.Text;
using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using static Cchc.Core.Tests.Costs.ExpectedFinding;

namespace Cchc.Core.Tests.Costs.Published;

/// <summary>Each finding of a published table with place and both texts, and verdicts against a slow model.</summary>
public class PublishedFindingTests
{
    private static readonly string[] Columns = ["before", "after", "cut"];
    private static readonly StatedTable.Relation.Rate Rate = new("cut", "before", "after");

    [Fact]
    public void A_figure_that_cannot_be_right_is_told_what_it_should_be_and_how_far_rounding_goes() =>
        Of(Row("45", "11", "80")).Should().Equal(Error("160", "\"A\", cut",
            "công bố \"80\", tính lại được 75,56 ((before − after) ÷ before × 100); sai số cho phép ±0,5",
            "stated \"80\", recomputed 75.56 ((before − after) ÷ before × 100); the rounding shown allows ±0.5"));

    [Fact]
    public void A_rate_of_nothing_is_undefined() =>
        Of(Row("0", "0", "0")).Should().Equal(Error("160", "\"A\", cut",
            "công bố \"0\", nhưng tỷ lệ không xác định: before bằng 0, không có gì để so ((before − after) ÷ before × 100)",
            "stated \"0\", but the rate is undefined: before is 0, so there is no base ((before − after) ÷ before × 100)"));

    [Fact]
    public void A_figure_that_was_cut_is_noted() =>
        Of(Row("45", "11", "75.5")).Should().Equal(Information("161", "\"A\", cut",
            "công bố \"75.5\", tính lại được 75,556: chỉ đúng nếu cắt bỏ, không làm tròn",
            "stated \"75.5\", recomputed 75.556: right only if cut and not rounded"));

    [Theory]
    [InlineData("")]
    [InlineData("nhiều")]
    public void A_figure_whose_input_is_missing_or_no_number_cannot_be_checked(string after) =>
        Of(Row("45", after, "75")).Should().Equal(Information("162", "\"A\", cut",
            "không kiểm tra được \"75\": thiếu số liệu hoặc không phải là số ((before − after) ÷ before × 100)",
            "\"75\" cannot be checked: an input is missing or not a number ((before − after) ÷ before × 100)"));

    [Fact]
    public void A_line_with_its_number_in_the_file_is_named_by_it() =>
        Of(Row("45", "11", "80") with { Line = 7 }).Single().Place.Should().Be("line 7, \"A\", cut");

    [Fact]
    public void A_line_that_cuts_less_than_the_title_promises_is_found()
    {
        var table = Table(Row("10", "8", "20")) with { PromisedRate = ExactNumber.Parse("0.3"), PromisedOf = Rate };
        PublishedTableCheck.Of(table).Findings.Should().Equal(Warning("163", "\"A\"",
            "tiêu đề nêu cắt giảm 30%, dòng này chỉ giảm 20%", "the title promises a cut of 30%, this line cuts 20%"));
        PublishedTableCheck.Of(table with { PromisedRate = ExactNumber.Parse("0.2") }).Findings.Should().BeEmpty("exactly the promise is enough");
    }

    [Fact]
    public void Days_and_working_days_are_not_compared_and_a_bound_is_given() =>
        Of(Row("10 ngày", "5 ngày làm việc", "50")).Should().Equal(Warning("012", "\"A\", cut",
            "\"50\" so hai thời hạn khác đơn vị, trước là ngày, sau là ngày làm việc: không so sánh được; mức giảm tính theo ngày lịch, chưa kể " +
                "ngày nghỉ lễ: từ 30% đến 50%",
            "\"50\" compares times in different units, days before and working days after: they are not comparable; " +
                "the cut in calendar days, without holidays: 30% to 50%"));

    [Fact]
    public void A_total_that_does_not_add_up_is_told_its_sum()
    {
        var table = new StatedTable
        {
            Columns = ["x"],
            Rows = [Line("A", "1,000"), Line("B", "2,500"), Line("Tổng", "3,501") with { IsTotal = true }],
            Relations = [new StatedTable.Relation.ColumnSum("x")],
        };
        PublishedTableCheck.Of(table).Findings.Should().Equal(Error("160", "\"Tổng\", x",
            "công bố \"3,501\", tính lại được 3.500 (tổng các dòng trên của cột); sai số cho phép ±0,5",
            "stated \"3,501\", recomputed 3,500 (sum of the rows above in the column); the rounding shown allows ±0.5"));
    }

    [Fact]
    public void Verdicts_are_those_of_rounding_and_cutting_by_hand() => Prop.ForAll<int>(seed =>
    {
        var random = new Random(seed);
        var (before, after, decimals) = (random.Next(1, 200), random.Next(0, 250), random.Next(0, 3));
        var exact = ExactNumber.Fraction((before - after) * 100, before);
        var stated = (exact.Round(decimals) + ExactNumber.Fraction(random.Next(-2, 3), (int)Math.Pow(10, decimals))).ToFixed(decimals);
        var value = ExactNumber.Parse(stated);
        var distance = value > exact ? value - exact : exact - value;
        var half = ExactNumber.Fraction(1, 2 * (int)Math.Pow(10, decimals));
        var expected = distance <= half ? FigureVerdict.Right : value == exact.Truncate(decimals) ? FigureVerdict.RightIfCut : FigureVerdict.CannotBeRight;
        return PublishedTableCheck.Of(Table(Row(Text(before), Text(after), stated))).Figures.Single().Verdict == expected;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_relation_or_a_row_that_does_not_fit_the_columns_is_an_error_of_the_caller()
    {
        FluentActions.Invoking(() => PublishedTableCheck.Of(null!)).Should().Throw<ArgumentNullException>().WithParameterName("table");
        var unknown = Table(Row("1", "1", "0")) with { Relations = [new StatedTable.Relation.Rate("cut", "before", "x")] };
        FluentActions.Invoking(() => PublishedTableCheck.Of(unknown))
            .Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => PublishedTableCheck.Of(Table(Line("A", "1", "1", "0", "5")))).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new StatedTable.Relation.ColumnSum(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => new StatedTable.Relation.Rate("a", null!, "b")).Should().Throw<ArgumentNullException>().WithParameterName("before");
        FluentActions.Invoking(() => new StatedTable.Relation.Rate("a", "b", null!)).Should().Throw<ArgumentNullException>().WithParameterName("after");
        FluentActions.Invoking(() => new StatedTable.Relation.Difference("a", "b", null!)).Should().Throw<ArgumentNullException>().WithParameterName("minus");
        FluentActions.Invoking(() => new StatedTable.Relation.Products("a", null!)).Should().Throw<ArgumentNullException>().WithParameterName("terms");
    }

    [Fact]
    public void An_empty_table_is_consistent()
    {
        var check = PublishedTableCheck.Of(new StatedTable { Columns = [], Rows = [], Relations = [] });
        (check.IsConsistent, check.Figures.Count, check.Findings.Count).Should().Be((true, 0, 0));
    }

    [Theory]
    [InlineData("", "168", "tệp không có dòng nào", "the file has no rows")]
    [InlineData("days_before,days_after\n", "168", "không có dòng số liệu nào dưới tiêu đề cột", "there is no row of figures below the headings")]
    public void A_file_without_rows_is_refused(string csv, string code, string vi, string en) =>
        PublishedTableReader.Parse(csv, "t.csv").Findings.Should().Equal(Error(code, "t.csv:1", vi, en));

    private static IReadOnlyList<Finding> Of(StatedTable.Row row) => PublishedTableCheck.Of(Table(row)).Findings;

    private static StatedTable Table(params StatedTable.Row[] rows) => new() { Columns = Columns, Rows = rows, Relations = [Rate] };

    private static StatedTable.Row Row(string before, string after, string cut) => Line("A", before, after, cut);

    private static StatedTable.Row Line(string name, params string[] figures) =>
        new() { Name = name, Figures = [.. figures.Select(text => StatedTable.Figure.Parse(text))] };

    private static string Text(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
