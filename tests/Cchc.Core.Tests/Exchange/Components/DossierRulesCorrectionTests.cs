using System.Text;
using System.Text.RegularExpressions;
using Cchc.Core.Exchange.Components;
using Cchc.Core.Procedures.Identifiers;
using Cchc.Core.Requirements;
using Cchc.Core.Tests.Support;
using static Cchc.Core.Tests.Support.RuleParts;

namespace Cchc.Core.Tests.Exchange.Components;

/// <summary>A curated file completes and corrects what was inferred from a record.</summary>
public sealed class DossierRulesCorrectionTests
{
    private static readonly DossierRules Inferred = DossierRules.Build(
        Code,
        [Component("1.1") with { Name = "Tờ khai" }, Component("1.2") with { Name = "Thẻ Căn cước" }, Component("1.3"), Component("1.4")],
        [Group("n1", 2, "1.2", "1.3", "1.4"), Group("n2", null, "n1")],
        [],
        sets: 2);

    [Fact]
    public void Parts_take_the_place_of_those_with_their_identifier_new_ones_follow_and_the_rest_stays()
    {
        var rules = Apply("""
            "remove": ["1.3"], "online": {"fact": "q", "is": true},
            "questions": [{"id": "q", "type": "yesNo", "vi": "Q?", "en": "Q?"}],
            "components": [
              {"id": "1.2", "was": "THE CAN CUOC", "name": "Căn cước", "handingOver": "present", "pieces": [{"forms": ["original"]}], "condition": {"fact": "q", "is": true}},
              {"id": "moi", "name": "Giấy mới", "pieces": [{"forms": ["anyCopy"]}]}]
            """);
        rules.Components.Select(rule => rule.Id).Should().Equal("1.1", "1.2", "1.4", "moi");
        rules.Components[1].HandingOver.Should().Be(HandingOver.Present);
        rules.Components[0].Should().Be(Inferred.Components[0]);
        rules.Groups[0].Members.Should().Equal("1.2", "1.4");
        rules.Groups[0].AtLeast.Should().Be(2);
        rules.Sets.Should().Be(2);
        rules.OnlineWhen.Should().Be(Yes("q"));
    }

    [Fact]
    public void A_group_without_members_goes_and_what_asks_for_more_than_is_left_asks_for_what_is_left()
    {
        Apply("\"remove\": [\"1.2\", \"1.3\", \"1.4\"], \"sets\": 1").Should().Match<DossierRules>(rules => rules.Groups.Count == 0 && rules.Sets == 1);
        Apply("\"remove\": [\"1.2\", \"1.3\"]").Groups[0].AtLeast.Should().Be(1);
    }

    [Theory]
    [InlineData("\"remove\": [\"9.9\"]", "CCHC-REQ-045")]
    [InlineData("\"components\": [{\"id\": \"1.2\", \"was\": \"hộ chiếu\", \"name\": \"Hộ chiếu\", \"pieces\": [{\"forms\": [\"original\"]}]}]", "CCHC-REQ-045")]
    [InlineData("\"components\": [{\"id\": \"1.9\", \"was\": \"x\", \"name\": \"X\", \"pieces\": [{\"forms\": [\"original\"]}]}]", "CCHC-REQ-045")]
    [InlineData("\"remove\": [\"1.1\", \"1.2\", \"1.3\", \"1.4\"]", "CCHC-REQ-001")]
    [InlineData("\"groups\": [{\"id\": \"n3\", \"atLeast\": 1, \"members\": [\"1.1\", \"x\"]}]", null)]
    public void What_does_not_fit_is_refused_with_a_finding(string body, string? code)
    {
        Correction(body).TryApply(Inferred, out var rules, out var findings).Should().BeFalse();
        rules.Should().BeNull();
        findings.Should().NotBeEmpty();
        (code is null || findings.Any(finding => finding.Code == code)).Should().BeTrue(string.Join("; ", findings));
    }

    [Fact]
    public void A_correction_of_another_procedure_is_refused()
    {
        var other = Correction("\"sets\": 1") with { Procedure = ProcedureCode.Parse("1.004222") };
        other.TryApply(Inferred, out _, out var findings).Should().BeFalse();
        findings.Single().Text.En.Should().Contain("1.004222").And.Contain("1.001193");
    }

    [Fact]
    public void A_file_that_stands_alone_removes_nothing()
    {
        var file = Read("{\"format\":\"cchc-components/1\",\"procedure\":\"1.001193\",\"citation\":\"c\",\"remove\":[\"a\"],\"components\":[{\"id\":\"a\",\"was\":\"b\",\"name\":\"A\",\"pieces\":[{\"forms\":[\"original\"]}]}]}");
        file.Value.Should().BeNull();
        file.Findings.Single().Code.Should().Be("CCHC-REQ-092");
    }

    [Fact]
    public void The_example_of_the_reference_is_read()
    {
        var example = Regex.Matches(RepositoryFiles.Read("docs", "reference", "components.md"), "```json\n(.*?)\n```", RegexOptions.Singleline)[^1].Groups[1].Value;
        var file = Read(example);
        file.Findings.Should().BeEmpty();
        file.Value!.Correction!.Removed.Should().Equal("1.4");
        file.Value.Correction.Expected.Should().ContainSingle().Which.Should().Be(new KeyValuePair<string, string>("1.2", "căn cước"));
    }

    private static DossierRules Apply(string body) =>
        Correction(body).TryApply(Inferred, out var rules, out var findings) ? rules : throw new InvalidOperationException(string.Join("; ", findings));

    private static DossierRulesCorrection Correction(string body)
    {
        var file = Read("{\"format\":\"cchc-components/1\",\"procedure\":\"1.001193\",\"citation\":\"c\",\"corrects\":\"record\"," + body + "}");
        file.Findings.Should().BeEmpty();
        file.Value!.Rules.Should().BeNull();
        return file.Value!.Correction!;
    }

    private static Core.Exchange.Reading<CuratedRules> Read(string json) => DossierRulesReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(json)), "r.json");
}
