using Cchc.Core.Costs;
using Cchc.Core.Costs.Published;
using Cchc.Core.Text;

namespace Cchc.Core.Tests.Costs.Published;

/// <summary>Other ways of rounding that explain a figure: twice, up, or to fewer decimals than are shown.</summary>
public sealed class RoundingHintTests
{
    [Theory]
    [InlineData("74.46", "75", "right if rounded twice: to 1 decimals, then to 0")] // 74.5, then 75
    [InlineData("74.446", "74.5", "right if rounded twice: to 2 decimals, then to 1")] // 74.45, then 74.5
    [InlineData("74.1", "75", "right if rounded up")]
    [InlineData("-74.1", "-75", "right if rounded up")] // away from zero
    [InlineData("74.12", "74.2", "right if rounded up")]
    [InlineData("74.46", "74.50", "right if worked out to 1 decimals only")] // rounded
    [InlineData("74.46", "74.40", "right if worked out to 1 decimals only")] // cut
    [InlineData("74.46", "74.00", "right if worked out to 0 decimals only")]
    [InlineData("74.66", "75.00", "right if worked out to 0 decimals only")]
    [InlineData("74.46", "74", null)] // rounded or cut as shown: nothing to explain
    [InlineData("74.66", "74", null)]
    [InlineData("74", "75", null)] // a whole number is not rounded
    [InlineData("0", "1", null)]
    [InlineData("74.1", "76", null)]
    [InlineData("-74.1", "-73", null)]
    [InlineData("74.46", "74.30", null)]
    [InlineData("1/3", "1/2", null)] // a fraction is exact
    [InlineData("74.1", "none", null)]
    public void A_figure_that_neither_rounding_nor_cutting_gives_may_have_another_way(string exact, string stated, string? hint) =>
        (RoundingHint.Of(ExactNumber.Parse(exact), StatedTable.Figure.Parse(stated))?.En).Should().Be(hint);

    [Theory]
    [InlineData("74.46", "75", "đúng nếu làm tròn hai lần: đến 1 chữ số thập phân rồi đến 0")]
    [InlineData("74.1", "75", "đúng nếu làm tròn lên")]
    [InlineData("74.46", "74.40", "đúng nếu chỉ tính đến 1 chữ số thập phân")]
    public void The_way_is_said_in_Vietnamese_too(string exact, string stated, string hint) =>
        RoundingHint.Of(ExactNumber.Parse(exact), StatedTable.Figure.Parse(stated))!.Vi.Should().Be(hint);

    [Theory]
    [InlineData("74.46", "74.5", true)]
    [InlineData("74.46", "74.4", true)]
    [InlineData("74.46", "74.6", false)]
    [InlineData("74.46", "none", false)]
    public void A_figure_fits_when_it_is_rounded_or_cut(string exact, string stated, bool expected) =>
        RoundingHint.Fits(ExactNumber.Parse(exact), StatedTable.Figure.Parse(stated)).Should().Be(expected);
}
