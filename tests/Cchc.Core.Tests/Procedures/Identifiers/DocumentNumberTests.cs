using Cchc.Core.Procedures.Identifiers;

namespace Cchc.Core.Tests.Procedures.Identifiers;

/// <summary>What decisions and legal documents have in common: the parts of a number, and equality by them.</summary>
public sealed class DocumentNumberTests
{
    private static readonly string[] Spellings =
    [
        "163/QĐ-BTP", "số 163/QĐ-BTP", "163/qđ-btp", "163 / QĐ - BTP", "0163/QĐ-BTP", "Quyết định số 163/QĐ-BTP", "163/QD-BTP",
        "104/2022/NĐ-CP", "Nghị định 104/2022/NĐ-CP", "60/2014/QH13", "66.7/2025/NQ-CP", "32/2026/NQ-HĐND (thành phố Đà Nẵng)", "32/2026/NQ-HĐND", "9b/2013/TT-BTP", "không số", "", "12", "163/QĐ-BTP; 164/QĐ-BTP",
    ];

    [Fact]
    public void Equality_of_legal_numbers_is_that_of_their_parts() => PartsDecide<LegalDocumentNumber>();

    [Fact]
    public void Equality_of_decisions_is_that_of_their_parts() => PartsDecide<DecisionNumber>();

    [Fact]
    public void Both_read_the_same_parts_of_a_decision()
    {
        foreach (var text in Spellings[..7])
        {
            Parts(DecisionNumber.Parse(text)).Should().Be(("163", null, "QĐ", "BTP", null), "of {0}", text);
            Parts(LegalDocumentNumber.Parse(text)).Should().Be(Parts(DecisionNumber.Parse(text)), "of {0}", text);
        }
    }

    [Fact]
    public void A_decision_is_only_a_number_of_its_kind()
    {
        DecisionNumber.Parse("104/2022/NĐ-CP").Should().Match<DecisionNumber>(number => !number.IsStandard && number.Number == null && number.Type == null && number.Raw == "104/2022/NĐ-CP");
        LegalDocumentNumber.Parse("104/2022/NĐ-CP").Should().Match<LegalDocumentNumber>(number => number.IsStandard && number.Year == 2022 && number.Issuer == "CP");
    }

    [Fact]
    public void The_place_of_a_local_resolution_belongs_to_its_number()
    {
        var (with, without) = (LegalDocumentNumber.Parse("32/2026/NQ-HĐND (thành phố Đà Nẵng)"), LegalDocumentNumber.Parse("32/2026/NQ-HĐND"));
        with.Locality.Should().Be("thành phố Đà Nẵng");
        without.Locality.Should().BeNull();
        with.Should().NotBe(without);
        with.Should().NotBe(LegalDocumentNumber.Parse("32/2026/NQ-HĐND (tỉnh Lào Cai)"));
    }

    private static void PartsDecide<T>()
        where T : DocumentNumber<T>
    {
        var numbers = Spellings.Select(text => Identifier<T>.TryParse(text, out var number) ? number : null).OfType<T>().ToList();
        foreach (var one in numbers)
        {
            one.IsStandard.Should().Be(one.Number is not null, "of {0}", one.Raw);
            foreach (var other in numbers.Where(other => other.IsStandard && one.IsStandard))
            {
                one.Equals(other).Should().Be(Parts(one) == Parts(other), "{0} and {1}", one.Raw, other.Raw);
                (one.CompareTo(other) == 0).Should().Be(one.Equals(other));
                (one.CompareTo(other) + other.CompareTo(one)).Should().Be(0);
            }
        }
    }

    // Letter case of the issuer is kept as written and does not count.
    private static (string? Number, int? Year, string? Type, string? Issuer, string? Locality) Parts<T>(DocumentNumber<T> number)
        where T : DocumentNumber<T> => (number.Number, number.Year, number.Type, number.Issuer?.ToUpperInvariant(), number.Locality);
}
