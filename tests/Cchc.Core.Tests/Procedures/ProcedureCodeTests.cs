using Cchc.Core.Procedures;

namespace Cchc.Core.Tests.Procedures;

public sealed class ProcedureCodeTests
{
    [Theory]
    [InlineData("1.001193", "1.001193", true)]
    [InlineData(" 1.014325", "1.014325", true)]
    [InlineData("\u00A01.014325\t", "1.014325", true)]
    [InlineData("1.0133611", "1.0133611", false)]
    [InlineData("1.014955-Xoa", "1.014955-Xoa", false)]
    [InlineData("1.001612.000.00.00.H01", "1.001612.000.00.00.H01", false)]
    public void The_raw_text_is_kept_and_no_code_is_rejected(string raw, string value, bool standard)
    {
        var code = ProcedureCode.Parse(raw);
        code.Raw.Should().Be(raw);
        code.Value.Should().Be(value);
        code.ToString().Should().Be(value);
        code.IsStandard.Should().Be(standard);
    }

    [Fact]
    public void Equality_and_order_are_those_of_the_clean_text()
    {
        var a = ProcedureCode.Parse("1.001193");
        var b = ProcedureCode.Parse(" 1.001193 ");
        var c = ProcedureCode.Parse("2.000528");
        (a == b).Should().BeTrue();
        a.GetHashCode().Should().Be(b.GetHashCode());
        (a != c).Should().BeTrue();
        (a < c && a <= b && c > a && c >= b).Should().BeTrue();
        (null < a && !(a < null) && (ProcedureCode?)null == null).Should().BeTrue();
        a.CompareTo(null).Should().BePositive();
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    public void Blank_text_is_no_code(string text)
    {
        ProcedureCode.TryParse(text, out _).Should().BeFalse();
        ProcedureCode.TryParse(null, out _).Should().BeFalse();
        var parse = () => ProcedureCode.Parse(text);
        parse.Should().Throw<FormatException>();
    }
}
