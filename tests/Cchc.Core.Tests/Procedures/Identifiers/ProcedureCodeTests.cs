using Cchc.Core.Procedures.Identifiers;
using Cchc.Core.Tests.Support;

namespace Cchc.Core.Tests.Procedures.Identifiers;

public sealed class ProcedureCodeTests() : IdentifierContract<ProcedureCode>("1.001193", "2.000528")
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

    [Theory]
    [InlineData("1.001193", "1.001193", null, null)]
    [InlineData("1.001612.000.00.00.H01", "1.001612", "H01", null)]
    [InlineData("1.001612.H01.12", "1.001612", "H01.12", null)]
    [InlineData("1.001612.01", "1.001612", null, null)]
    [InlineData("1.014955-Xoa", "1.014955", null, "Xoa")]
    [InlineData("1.014955_old", "1.014955", null, "old")]
    [InlineData("1.014955-", "1.014955", null, null)]
    [InlineData("1.014955Xoa", null, null, null)]
    [InlineData("1.0133611", null, null, null)]
    [InlineData("2.009182739", null, null, null)]
    [InlineData("1,001193", null, null, null)]
    [InlineData("١.٠٠١١٩٣", null, null, null)]
    public void A_longer_code_knows_its_national_part_its_agency_and_its_suffix(string text, string? national, string? agency, string? suffix)
    {
        var code = ProcedureCode.Parse(text);
        code.National?.Value.Should().Be(national);
        (code.National is null).Should().Be(national is null);
        code.Agency?.Key.Should().Be(agency);
        (code.Agency is null).Should().Be(agency is null);
        code.Suffix.Should().Be(suffix);
    }

    [Fact]
    public void An_instance_is_not_its_national_procedure()
    {
        var instance = ProcedureCode.Parse("1.001612.000.00.00.H01");
        instance.Should().NotBe(instance.National!);
        instance.National.Should().Be(ProcedureCode.Parse("1.001612"));
    }

    [Fact]
    public void Of_the_real_codes_two_are_not_standard() =>
        PortalCodes.Of("code").Select(ProcedureCode.Parse).Where(code => !code.IsStandard).Select(code => code.Value).Should().BeEquivalentTo("1.0133611", "2.009182739");
}
