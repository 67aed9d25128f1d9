using Cchc.Core.Procedures.Identifiers;
using Cchc.Core.Tests.Support;

namespace Cchc.Core.Tests.Procedures.Identifiers;

public sealed class AgencyCodeTests() : IdentifierContract<AgencyCode>("H38.12", "000.00.12.H38", "G01.306.000.000", "H38")
{
    [Theory]
    [InlineData("H38", AgencyCodeOrder.TopFirst, "H38")]
    [InlineData("H38.12", AgencyCodeOrder.TopFirst, "H38.12")]
    [InlineData("h38 . 12", AgencyCodeOrder.TopFirst, "H38.12")]
    [InlineData("000.00.12.H38", AgencyCodeOrder.TopLast, "H38.12")]
    [InlineData("000.00.00.H38", AgencyCodeOrder.TopLast, "H38")]
    [InlineData("000.03.20.G08", AgencyCodeOrder.TopLast, "G08.20.03")]
    [InlineData("012.03.20.G08", AgencyCodeOrder.TopLast, "G08.20.03.012")]
    [InlineData("012.00.20.G08", AgencyCodeOrder.TopLast, "G08.20.00.012")]
    [InlineData("000.A6.34.G12", AgencyCodeOrder.TopLast, "G12.34.A6")]
    [InlineData("000.00.118.H52", AgencyCodeOrder.TopLast, "H52.118")]
    [InlineData("12000.00.06.H52", AgencyCodeOrder.TopLast, "H52.06.00.12000")]
    [InlineData("12.H38", AgencyCodeOrder.TopLast, "H38.12")]
    [InlineData("G01.306.000.000", AgencyCodeOrder.TopFirst, "G01.306")]
    [InlineData("G12.98.D1", AgencyCodeOrder.TopFirst, "G12.98.D1")]
    [InlineData("A01.02.03.H38", AgencyCodeOrder.TopFirst, "A01.02.03.H38")]
    [InlineData("H38.A01", AgencyCodeOrder.TopFirst, "H38.A01")]
    [InlineData("H15.50.05.13", AgencyCodeOrder.TopFirst, "H15.50.05.13")]
    [InlineData("H15.0.5.0.1.0", AgencyCodeOrder.TopFirst, "H15.0.5.0.1")]
    [InlineData("H38.1234567890.1234567890.123456789", AgencyCodeOrder.TopFirst, "H38.1234567890.1234567890.123456789")]
    [InlineData("H38.1234567890.1234567890.1234567890", AgencyCodeOrder.Nickname, "H38.1234567890.1234567890.1234567890")]
    [InlineData("1.2.3.4.H38", AgencyCodeOrder.Nickname, "1.2.3.4.H38")]
    [InlineData("UBNDCT", AgencyCodeOrder.Nickname, "UBNDCT")]
    [InlineData("000.00.CS.008", AgencyCodeOrder.Nickname, "000.00.CS.008")]
    [InlineData("G01s.108.000", AgencyCodeOrder.Nickname, "G01S.108.000")]
    [InlineData("H38..12", AgencyCodeOrder.Nickname, "H38..12")]
    [InlineData("H38.", AgencyCodeOrder.Nickname, "H38.")]
    [InlineData("H56.24(C)", AgencyCodeOrder.Nickname, "H56.24(C)")]
    [InlineData("LĐTB-H", AgencyCodeOrder.Nickname, "LĐTB-H")]
    [InlineData("D013", AgencyCodeOrder.Nickname, "D013")]
    [InlineData("0100100079", AgencyCodeOrder.Nickname, "0100100079")]
    public void The_order_and_the_key_are_read(string text, AgencyCodeOrder order, string key)
    {
        var code = AgencyCode.Parse(text);
        (code.Order, code.Key, code.IsStandard).Should().Be((order, key, order != AgencyCodeOrder.Nickname));
        code.Segments.Should().Equal(order == AgencyCodeOrder.Nickname ? [] : key.Split('.'));
        code.TopLevel.Should().Be(order == AgencyCodeOrder.Nickname ? null : key.Substring(0, 3));
    }

    [Fact]
    public void Both_forms_of_an_agency_are_equal()
    {
        AgencyCode.Parse("000.00.12.H38").Should().Be(AgencyCode.Parse("H38.12"));
        AgencyCode.Parse("000.00.00.H38").Should().Be(AgencyCode.Parse("H38"));
        AgencyCode.Parse("000.00.12.H38").Should().NotBe(AgencyCode.Parse("H38.1"));
        AgencyCode.Parse("H33.8").Should().NotBe(AgencyCode.Parse("H33.08"));
    }

    [Theory]
    [InlineData("H15.50.05.13", "H15.50.05")]
    [InlineData("000.03.20.G08", "G08.20")]
    [InlineData("012.00.20.G08", "G08.20")]
    [InlineData("000.00.12.H38", "H38")]
    [InlineData("H38", null)]
    [InlineData("UBNDCT", null)]
    public void The_parent_is_one_level_up(string text, string? parent) => AgencyCode.Parse(text).Parent?.Key.Should().Be(parent);

    [Theory]
    [InlineData("H38.12", "H38", true)]
    [InlineData("000.00.12.H38", "000.00.00.H38", true)]
    [InlineData("H38.12", "H38.12", true)]
    [InlineData("H38", "H38.12", false)]
    [InlineData("H38.121", "H38.12", false)]
    [InlineData("H38.12", "H39", false)]
    [InlineData("UBNDCT", "UBNDCT", true)]
    [InlineData("UBNDCT.X", "UBNDCT", false)]
    [InlineData("H38..12", "H38", false)]
    public void An_agency_is_within_itself_and_those_above(string text, string other, bool within) =>
        AgencyCode.Parse(text).IsWithin(AgencyCode.Parse(other)).Should().Be(within);

    [Fact]
    public void Within_nothing_is_a_misuse() => FluentActions.Invoking(() => AgencyCode.Parse("H38").IsWithin(null!)).Should().Throw<ArgumentNullException>();

    [Fact]
    public void Real_codes_by_order()
    {
        var codes = new[] { "Executing", "Authority", "Authorized", "Coordinating" }.SelectMany(role => PortalCodes.Of($"departments{role}.code")).Distinct().Select(AgencyCode.Parse).ToList();
        codes.GroupBy(code => code.Order).ToDictionary(group => group.Key, group => group.Count()).Should().Equal(SharedData.Either(
        new Dictionary<AgencyCodeOrder, int>
        {
            [AgencyCodeOrder.TopFirst] = 353, [AgencyCodeOrder.TopLast] = 62, [AgencyCodeOrder.Nickname] = 216,
        },
        new Dictionary<AgencyCodeOrder, int> { [AgencyCodeOrder.TopFirst] = 92, [AgencyCodeOrder.TopLast] = 10, [AgencyCodeOrder.Nickname] = 66 }));
        codes.GroupBy(code => code.Key).Where(group => group.Count() > 1).Select(group => group.Key).Should().BeEquivalentTo(SharedData.Either<string[]>(["G06.20", "G06.19", "G01.306", "G01.307"], ["G06.19"]));
    }
}
