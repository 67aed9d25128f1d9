using Cchc.Core.Exchange.Costs;

namespace Cchc.Core.Tests.Exchange.Costs;

public sealed class FigureRelationTests
{
    [Theory]
    [InlineData("Tổng số = Đúng hạn + Quá hạn", "Tổng số", "Đúng hạn|Quá hạn", "")]
    [InlineData("(3)=(4)+(5)+(6)", "3", "4|5|6", "")]
    [InlineData("3=4+5-6", "3", "4|5|-6", "")]
    [InlineData("Còn lại = Tổng số − Đã giải quyết", "Còn lại", "Tổng số|-Đã giải quyết", "")]
    [InlineData("(14)=((8)+(9))/(7)", "14", "8|9", "7")]
    [InlineData("14 = (8 + 9) / 7 x 100%", "14", "8|9", "7")]
    [InlineData("(9) = (8):(7)", "9", "8", "7")]
    [InlineData("(9)=(8)/(7)*100", "9", "8", "7")]
    [InlineData("Tỷ lệ = Đúng hạn / (Đúng hạn + Quá hạn)", "Tỷ lệ", "Đúng hạn", "Đúng hạn|Quá hạn")]
    [InlineData("\"Tỷ lệ (%)\" = \"Mức 3/4\" / Tổng số", "Tỷ lệ (%)", "Mức 3/4", "Tổng số")]
    [InlineData("TN-TKQ = mức 3/4 + Khác", "TN-TKQ", "mức 3/4|Khác", "")]
    [InlineData("(5)=(3)x(4)", "5", "3*4", "")]
    [InlineData("5 = 3 × 4 + 2", "5", "3*4|2", "")]
    [InlineData("3 = 4", "3", "4", "")]
    public void Relations_are_read_as_people_write_them(string text, string result, string terms, string of)
    {
        FigureRelation.TryRead(text, out var relation, out var error).Should().BeTrue(error?.En);

        relation!.Result.Should().Be(result);
        string.Join('|', relation.Terms.Select(term => (term.Sign < 0 ? "-" : string.Empty) + string.Join('*', term.Factors))).Should().Be(terms);
        string.Join('|', relation.Of).Should().Be(of);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Tổng số")]
    [InlineData("= 4 + 5")]
    [InlineData("3 = ")]
    [InlineData("3 = 4 + ")]
    [InlineData("3 = (4 + 5")]
    [InlineData("3 = 4 = 5")]
    [InlineData("9 = 8 + 9 / 7")]
    [InlineData("9 = 8 / 7 / 6")]
    [InlineData("9 = 8 / 7 - 6")]
    [InlineData("\"Tỷ lệ = 8 / 7")]
    [InlineData("9 = 8 / (7 - 6)")]
    public void What_is_no_relation_or_may_be_two_is_refused_and_quoted(string text)
    {
        FigureRelation.TryRead(text, out _, out var error).Should().BeFalse();

        error!.Vi.Should().StartWith($"không hiểu hệ thức \"{text.Trim()}\"").And.Contain("cần dạng");
        error.En.Should().Contain("expected one such as");
    }

    [Fact]
    public void The_place_that_is_not_understood_is_named()
    {
        FigureRelation.TryRead("9 = 8 + 9 / 7", out _, out var error);

        error!.En.Should().Contain("at \"/\"");
        FigureRelation.TryRead(new string('a', 5_000), out _, out _).Should().BeFalse();
    }
}
