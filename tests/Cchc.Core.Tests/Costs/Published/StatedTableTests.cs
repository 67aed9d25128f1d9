using Cchc.Core.Costs;
using Cchc.Core.Costs.Published;
using Cchc.Core.Text;
using FluentAssertions;

namespace Cchc.Core.Tests.Costs.Published;

public class StatedTableTests
{
    [Theory]
    [InlineData("1,024,000", "1024000", 0)]
    [InlineData("1024000.50", "1024000.5", 2)]
    [InlineData("-8.0", "-8", 1)]
    [InlineData("−12 %", "-12", 0)]
    [InlineData("$8.5*", "8.5", 1)]
    [InlineData("1 1/2", "1.5", 0)]
    [InlineData("3/4", "0.75", 0)]
    [InlineData("1/100", "0.01", 0)] // the largest denominator of a fraction
    [InlineData("5 đồng/1 năm", "5", 0)]
    public void Numbers_are_read_with_the_decimals_they_show(string text, string value, int decimals)
    {
        ExactNumber.TryParse(value, out var number).Should().BeTrue();
        StatedTable.Figure figure = StatedTable.Figure.Parse(text);
        (figure.Value, figure.Decimals).Should().Be((number, decimals));
    }

    [Theory]
    [InlineData("1.024.000,5", "1024000.5")]
    [InlineData("12,5 ngày làm việc", "12.5")]
    [InlineData("800 000 đ/hồ sơ", "800000")]
    [InlineData("-3", "-3")]
    public void Vietnamese_notation_has_points_between_thousands_and_a_decimal_comma(string text, string value)
    {
        ExactNumber.TryParse(value, out var number).Should().BeTrue();
        StatedTable.Figure.Parse(text, NumberNotation.Vietnamese).Value.Should().Be(number);
    }

    [Theory]
    [InlineData("1,5")]
    [InlineData("0,250")]
    [InlineData("3 5")]
    [InlineData("12/2025")]
    [InlineData("1 2/2")] // not a proper fraction
    [InlineData("12 phút")]
    [InlineData("1/0")]
    [InlineData("abc")]
    [InlineData("")]
    public void What_might_be_misread_has_no_value(string text) => StatedTable.Figure.Parse(text).Value.Should().BeNull();

    [Theory]
    [InlineData("1.0 000")] // points and spaces together
    [InlineData("1.000 000")]
    public void Thousands_have_one_separator(string text) => StatedTable.Figure.Parse(text, NumberNotation.Vietnamese).Value.Should().BeNull();

    [Theory]
    [InlineData("Thời hạn (ngày làm việc)", "WorkingDays")]
    [InlineData("Số ngày làm việc trước", "WorkingDays")]
    [InlineData("Working days before", "WorkingDays")]
    [InlineData("Thời hạn (ngày)", "Days")]
    [InlineData("Thời hạn theo ngày lịch", "Days")]
    [InlineData("Calendar days after", "Days")]
    [InlineData("Thời gian (giờ)", "Hours")]
    [InlineData("Tổng giờ làm việc", "Hours")]
    [InlineData("Số ngày trước", "None")] // only what is counted
    [InlineData("Số giờ", "None")]
    public void A_heading_gives_its_column_a_unit_of_time(string heading, string unit) => FigureUnit.TimeOfHeading(heading).ToString().Should().Be(unit);

    [Fact]
    public void The_tolerance_is_half_of_the_last_place_shown_and_none_of_a_fraction()
    {
        var random = new Random(20261129);
        for (var i = 0; i < 300; i++)
        {
            var decimals = random.Next(5);
            var number = ExactNumber.Fraction(random.Next(-1_000_000, 1_000_000), 997).Round(decimals);
            foreach (var notation in new[] { NumberNotation.English, NumberNotation.Vietnamese })
            {
                var text = notation == NumberNotation.English ? number.ToEnglish(decimals) : number.ToVietnamese(decimals);
                var figure = StatedTable.Figure.Parse(text, notation);
                figure.Value.Should().Be(number, "{0} is read back", text);
                (figure.Tolerance * 2).Should().Be(figure.LastPlace);
            }
        }

        StatedTable.Figure.Parse("1/6").Tolerance.Should().Be(ExactNumber.Zero);
        StatedTable.Figure.Parse("8").LastPlace.Should().Be(ExactNumber.One);
        StatedTable.Figure.Parse("8.00").LastPlace.Should().Be(ExactNumber.Fraction(1, 100));
    }

    [Theory]
    [InlineData("TOTAL industry", true)]
    [InlineData("Tổng cộng", true)]
    [InlineData("Cộng (I + II)", true)]
    [InlineData("II. Tổng", true)]
    [InlineData("grand total", true)]
    [InlineData("Sum of all", true)]
    [InlineData("Sum", true)]
    [InlineData("Sum total", true)]
    [InlineData("Sum insured", false)]
    [InlineData("Grand", false)]
    [InlineData("Grand hotel", false)]
    [InlineData("Sub totals", true)]
    [InlineData("Sub", false)]
    [InlineData("Tong", true)]
    [InlineData("Tong cong", true)]
    [InlineData("Tong hop", false)]
    [InlineData("Tổng", true)]
    [InlineData("Cộng", true)]
    [InlineData("Cộng tác viên", false)]
    [InlineData("Cộng đồng dân cư", false)]
    [InlineData("Tổng hợp", false)]
    [InlineData("Tổng cục Thuế", false)]
    [InlineData("summer", false)]
    [InlineData(null, false)]
    public void A_total_is_told_by_its_name(string? name, bool expected) => StatedTable.Row.IsTotalName(name).Should().Be(expected);

    [Fact]
    public void A_checked_figure_has_the_row_the_relation_and_how_far_it_may_be_off()
    {
        var rate = new StatedTable.Relation.Rate("cut", "before", "after");
        var check = PublishedTableCheck.Of(new StatedTable
        {
            Columns = ["before", "after", "cut"],
            Rows = [Row("a", "45", "11", "75.56"), Row("b", "45", "11", "75.55"), Row("c", "45", "11", "75.57"), Row("d", "0", "0", "0"), Row("e", "45", "", "75.56")],
            Relations = [rate],
        });
        check.Figures.Select(figure => figure.Verdict).Should().Equal(
            FigureVerdict.Right, FigureVerdict.RightIfCut, FigureVerdict.CannotBeRight, FigureVerdict.CannotBeRight, FigureVerdict.CannotBeChecked);
        PublishedTableCheck.CheckedFigure first = check.Figures[0];
        (first.Row, first.RowName, first.Column, first.Stated.Text, first.Tolerance).Should().Be((0, "a", "cut", "75.56", ExactNumber.Fraction(1, 200)));
        first.Recomputed.Should().Be(ExactNumber.Fraction(34 * 100, 45));
        first.Relation.Should().BeSameAs(rate);
        check.Figures[3].Recomputed.Should().BeNull("a rate of zero is undefined");
        (check.IsConsistent, check.Count(FigureVerdict.CannotBeRight)).Should().Be((false, 2));
    }

    [Fact]
    public void Relations_name_their_columns_and_sums_need_terms()
    {
        new StatedTable.Relation.Products("cost", ["hours", "wage"], ["fees"]).Terms.Should().HaveCount(2);
        FluentActions.Invoking(() => new StatedTable.Relation.Products("cost")).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new StatedTable.Relation.Products("cost", [])).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new StatedTable.Relation.Difference("cut", null!, "after")).Should().Throw<ArgumentNullException>();
        new StatedTable.Relation.ColumnSum("cost").Should().Be(new StatedTable.Relation.ColumnSum("cost"), "relations are equal when kind and columns are");
    }

    private static StatedTable.Row Row(string name, params string[] figures) => new() { Name = name, Figures = [.. figures.Select(text => StatedTable.Figure.Parse(text))] };
}
