using Cchc.Core.Procedures;

namespace Cchc.Core.Tests.Procedures;

/// <summary>A locality is its agency: names and the order of levels do not count.</summary>
public sealed class LocalityTests
{
    [Theory]
    [InlineData("H15", "H15", true)]
    [InlineData("H15.12", "000.00.12.H15", true)]
    [InlineData("h15", "H15", true)]
    [InlineData("H15", "H15.12", false)]
    [InlineData("H15", "H16", false)]
    public void Two_are_equal_when_their_agencies_are(string one, string other, bool equal)
    {
        new Locality(one, "Lào Cai").Equals(new Locality(other)).Should().Be(equal);
        if (equal)
        {
            new Locality(one, "Lào Cai").GetHashCode().Should().Be(new Locality(other).GetHashCode());
        }
    }

    [Theory]
    [InlineData("H15", "H15", true)]
    [InlineData("H15", "H15.12", true)] // a province's version holds in its agencies
    [InlineData("H15", "000.05.12.H15", true)]
    [InlineData("H15.12", "H15", false)]
    [InlineData("H15", "H16.12", false)]
    [InlineData("", "H15", false)]
    [InlineData("", "", false)]
    public void A_version_holds_in_its_agency_and_below_it(string version, string asked, bool holds) => new Locality(version).Holds(new Locality(asked)).Should().Be(holds);

    [Fact]
    public void Deeper_agencies_come_later()
    {
        new Locality("H15").Depth.Should().BeLessThan(new Locality("H15.12").Depth);
        new Locality("H15.12").Depth.Should().Be(new Locality("000.00.12.H15").Depth);
        new Locality("").Depth.Should().Be(0);
    }

    [Fact]
    public void It_keeps_what_it_was_given_and_prints_name_and_code()
    {
        var locality = new Locality(" h15", "Lào\n Cai");
        locality.Code.Should().Be(" h15");
        locality.Agency!.Value.Should().NotBeEmpty();
        locality.ToString().Should().Be("Lào Cai ( h15)");
        new Locality("H15").ToString().Should().Be("H15");
        FluentActions.Invoking(() => new Locality(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => new Locality("H15", null!)).Should().Throw<ArgumentNullException>();
    }
}
