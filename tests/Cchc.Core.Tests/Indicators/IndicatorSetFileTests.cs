using System.Text;
using Cchc.Core.Exchange.Indicators;
using Cchc.Core.Indicators;
using Cchc.Core.Text;

namespace Cchc.Core.Tests.Indicators;

public sealed class IndicatorSetFileTests
{
    private const string Head = """{"format": "cchc-indicators/1", "id": "a", "nameVi": "Bộ A", "source": "Quyết định", """;

    public static TheoryData<string> BuiltIn => [.. IndicatorSets.Ids];

    [Theory]
    [InlineData("""{"id": "1", "nameVi": "Tỷ lệ", "numerator": "resolvedLate", "denominator": "resolved"}""", "CCHC-IND-013",
        "numerator: there is no count named \"resolvedLate\"; did you mean resolvedLateByLaw, resolvedLateBySlip, resolvedLateAsVendors?")]
    [InlineData("""{"id": "1", "nameVi": "Tỷ lệ", "numerator": "resolved +", "denominator": "resolved"}""", "CCHC-IND-012",
        "numerator: \"resolved +\" at character 11: expected a name of a count, a number, \"(\" or \"-\", found the end")]
    [InlineData("""{"id": "1", "nameVi": "Tỷ lệ", "numerator": "resolved"}""", "CCHC-IND-008", "denominator: missing or empty")]
    [InlineData("""{"id": "1", "nameVi": "Tỷ lệ", "numerator": "value", "denominator": "resolved"}""", "CCHC-IND-013", "numerator: there is no count named \"value\"")]
    [InlineData("""{"id": "1", "nameVi": "Tỷ lệ", "numerator": "resolved", "denominator": "received", "unit": "phần trăm"}""", "CCHC-IND-011",
        "unit: unknown \"phần trăm\"; expected percent, mean, meanWorkingDays, workingDays, count, dong, points")]
    [InlineData("""{"id": "1", "nameVi": "Tỷ lệ", "numerator": "resolved", "denominator": "received", "decimals": 11}""", "CCHC-IND-010", "decimals: expected a whole number from 0 to 10, found 11")]
    [InlineData("""{"id": "1", "nameVi": "Tỷ lệ", "numerator": "resolved", "denominator": "received", "fullAt": 80}""", "CCHC-IND-015", "fullAt: given without weight, the most points")]
    [InlineData("""{"id": "1", "nameVi": "Tỷ lệ", "numerator": "resolved", "denominator": "received", "weight": 0}""", "CCHC-IND-010", "weight: expected a number above 0, found 0")]
    [InlineData("""{"id": "1", "nameVi": "Tỷ lệ", "numerator": "resolved", "denominator": "received", "lowerIsBetter": true, "weight": 1}""", "CCHC-IND-015", "weight: where lower is better a formula")]
    [InlineData("""{"id": "1", "nameVi": "Tỷ lệ", "numerator": "resolved", "denominator": "received", "standing": "read"}""", "CCHC-IND-008", "standing: given without source")]
    [InlineData("""{"id": "1", "nameVi": "Tỷ lệ", "numerator": "resolved", "denominator": "received", "leftOut": ["resolvedUnknown"]}""", "CCHC-IND-013", "leftOut: there is no count named \"resolvedUnknown\"; did you mean")]
    public void What_is_wrong_with_an_indicator_is_said(string indicator, string code, string text)
    {
        var findings = Findings(Head + $"\"indicators\": [{indicator}]}}");
        findings.Should().ContainSingle().Which.Code.Should().Be(code);
        findings[0].Text.En.Should().StartWith(text);
        findings[0].Text.Vi.Should().NotContain("expected").And.NotContain("missing");
    }

    [Theory]
    [InlineData("""{"name": "received", "titleVi": "a"}""", "CCHC-IND-014", "name: the name \"received\" is taken")]
    [InlineData("""{"name": "Số", "titleVi": "a"}""", "CCHC-IND-014", "name: \"Số\" is no name; expected letters and digits")]
    [InlineData("""{"name": "weight", "titleVi": "a"}""", "CCHC-IND-014", "name: \"weight\" means something else in expressions")]
    [InlineData("""{"name": "own"}""", "CCHC-IND-008", "titleVi: missing or empty")]
    [InlineData("""{"name": "own", "titleVi": "a"}, {"name": "own", "titleVi": "b"}""", "CCHC-IND-006", "duplicate name \"own\", first on line 1")]
    public void What_is_wrong_with_a_count_is_said(string count, string code, string text)
    {
        var findings = Findings(Head + $"\"counts\": [{count}], \"indicators\": []}}");
        findings.Should().ContainSingle().Which.Code.Should().Be(code);
        findings[0].Text.En.Should().StartWith(text);
    }

    [Fact]
    public void Too_many_indicators_are_refused()
    {
        var all = string.Join(",", Enumerable.Range(0, 501).Select(i => $$"""{"id": "{{i}}", "nameVi": "a", "numerator": "resolved", "denominator": "received"}"""));
        Findings(Head + $"\"indicators\": [{all}]}}").Should().ContainSingle().Which.Code.Should().Be("CCHC-IND-016");
    }

    [Fact]
    public void What_a_file_cannot_carry_is_not_written()
    {
        var set = SmallSets.Of("a", SmallSets.One("1", "received", "received") with { Target = ExactNumber.Fraction(1, 3) });
        FluentActions.Invoking(() => IndicatorSetWriter.Write(set)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => IndicatorSetWriter.Write(SmallSets.Of("a", SmallSets.One("1", "nothing", "received")))).Should().Throw<ArgumentException>().WithMessage("*IND-013*");
    }

    [Theory]
    [MemberData(nameof(BuiltIn))]
    public void A_set_that_comes_with_the_library_is_a_file_as_others_write_them(string id)
    {
        var set = IndicatorSets.Find(id)!;
        set.Id.Should().Be(id);
        using var file = new MemoryStream(Encoding.UTF8.GetBytes(IndicatorSetWriter.Write(set)));
        IndicatorSetReader.Read(file, "again.json").GetValueOrThrow().Should().Be(set);
        set.Indicators.Should().OnlyContain(indicator => indicator.Name.Vi != indicator.Name.En && indicator.Group != null);
    }

    private static IReadOnlyList<Finding> Findings(string json)
    {
        using var content = new MemoryStream(Encoding.UTF8.GetBytes(json));
        return IndicatorSetReader.Read(content, "a.json").Findings;
    }
}
