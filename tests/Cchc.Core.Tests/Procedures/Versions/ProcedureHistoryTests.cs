using Cchc.Core.Procedures;
using Cchc.Core.Procedures.Versions;
using Cchc.Core.Tests.Support;
using static Cchc.Core.Tests.Procedures.Versions.VersionParts;

namespace Cchc.Core.Tests.Procedures.Versions;

public sealed class ProcedureHistoryTests
{
    private static readonly Locality LaoCai = new("H15", "Lào Cai");

    private static readonly ProcedureCatalogue Catalogue = new(
    [
        National("ba", "2027-01-01"), National("không ngày"), National("một", "2024-01-01", "2025-12-31"), National("hai", "2026-01-01", "2026-12-31"),
        Empty with { Code = Core.Procedures.Identifiers.ProcedureCode.Parse("1.000002"), Name = "Thủ tục B" },
    ])
    {
        LocalVersions = [Local("2026-06-01"), Local(null), Local("2025-01-01")],
    };

    [Fact]
    public void Versions_are_in_the_order_of_their_first_day_and_unstated_days_come_first()
    {
        ProcedureHistory history = Catalogue.HistoryOf(" 1.000001 ");
        history.Code.Should().Be(Code);
        history.Versions.Select(version => version.Note).Should().Equal("không ngày", "một", "hai", "ba");
        history.LocalVersions.Select(version => version.Validity.ToString()).Should().Equal("..", "2025-01-01..", "2026-06-01..");
    }

    [Fact]
    public void It_has_every_version_of_the_code_and_none_of_another()
    {
        Catalogue.HistoryOf("1.000001").Versions.Should().BeEquivalentTo(Catalogue.Procedures.Where(procedure => procedure.Code == Code));
        Catalogue.HistoryOf("1.000002").Versions.Should().ContainSingle().Which.Name.Should().Be("Thủ tục B");
        Catalogue.HistoryOf("1.000002").LocalVersions.Should().BeEmpty();
    }

    [Fact]
    public void Equal_catalogues_have_equal_histories() =>
        Catalogue.HistoryOf("1.000001").Should().Be(new ProcedureCatalogue(Catalogue.Procedures.Reverse()) { LocalVersions = Catalogue.LocalVersions }.HistoryOf("1.000001"));

    [Theory]
    [InlineData("9.999999")]
    [InlineData("")]
    public void A_code_that_is_not_in_the_catalogue_is_named(string code) =>
        FluentActions.Invoking(() => Catalogue.HistoryOf(code)).Should().Throw<KeyNotFoundException>().WithMessage($"The catalogue of 5 procedures has none with the code \"{code}\".");

    private static LocalVersion Local(string? from) => new()
    {
        Code = Code, Locality = LaoCai, Changes = Note("địa phương"), Validity = new Validity(from is null ? null : Dates.Day(from)),
    };
}
