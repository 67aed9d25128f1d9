using Cchc.Core.Procedures.Identifiers;
using Cchc.Core.Tests.Support;

namespace Cchc.Core.Tests.Procedures.Identifiers;

public sealed class CaseCodeTests() : IdentifierContract<CaseCode>("1.001193.02", "1.014820.H53.01", "1.014820.000.00.12.H53.101")
{
    [Theory]
    [InlineData("1.001193.02", "1.001193", null, "02", true)]
    [InlineData(" 1.014325.01", "1.014325", null, "01", true)]
    [InlineData("1.001193.2", "1.001193", null, "2", true)]
    [InlineData("1.014820.H53.01", "1.014820", "H53", "01", true)]
    [InlineData("1.014820.H53.12.01", "1.014820", "H53.12", "01", true)]
    [InlineData("1.014820.000.00.00.H53.01", "1.014820", "H53", "01", true)]
    [InlineData("1.000352", "1.000352", null, null, false)]
    [InlineData("1.014194.H38", "1.014194", "H38", null, false)]
    [InlineData("1.014194.UBND.01", "1.014194", null, "01", false)]
    [InlineData("1.001193..01", "1.001193", null, "01", false)]
    [InlineData("1.115189.115190", "1.115189", null, null, false)]
    [InlineData("1009525.02", null, null, null, false)]
    [InlineData("1.011.459.01", null, null, null, false)]
    [InlineData("2.009182739.02", null, null, null, false)]
    public void The_procedure_the_agency_and_the_number_are_read(string text, string? procedure, string? agency, string? number, bool standard)
    {
        var code = CaseCode.Parse(text);
        (code.Procedure?.Value, code.Agency?.Key, code.NumberText, code.IsStandard).Should().Be((procedure, agency, number, standard));
        code.Number.Should().Be(number is null ? null : int.Parse(number, System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void The_form_of_the_agency_does_not_matter_and_zeros_of_the_number_do()
    {
        CaseCode.Parse("1.014820.000.00.00.H53.01").Should().Be(CaseCode.Parse("1.014820.h53.01"));
        CaseCode.Parse("1.014820.1").Should().NotBe(CaseCode.Parse("1.014820.01"));
    }

    [Fact]
    public void Of_4260_real_codes_4236_are_standard()
    {
        var codes = PortalCodes.Of("cases.code").Select(CaseCode.Parse).ToList();
        codes.Should().HaveCount(SharedData.Either(4260, 234));
        codes.Count(code => code.IsStandard).Should().Be(SharedData.Either(4236, 230));
        codes.Count(code => code.Agency is not null).Should().Be(SharedData.Either(34, 0));
        codes.GroupBy(code => code).Where(group => group.Count() > 1).Select(group => group.Key.Value).Should().Equal(SharedData.Either<string[]>(["1.014489.01"], []));
    }
}
