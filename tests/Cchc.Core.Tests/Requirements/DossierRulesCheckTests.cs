using Cchc.Core.Requirements;
using Cchc.Core.Text;
using static Cchc.Core.Tests.Support.RuleParts;

namespace Cchc.Core.Tests.Requirements;

/// <summary>Cyclic, contradictory or empty rules are refused when built, with every finding.</summary>
public sealed class DossierRulesCheckTests
{
    private static readonly Condition Never = new Condition.Any([]);

    public static TheoryData<string, ComponentRule[], RequirementGroup[], FactQuestion[], int> Wrong() => new()
    {
        { "CCHC-REQ-001", [], [], [], 1 },
        { "CCHC-REQ-002", [Component(" ")], [], [], 1 },
        { "CCHC-REQ-002", [Component("a")], [], [new FactQuestion.YesNo("có dấu cách", Abandoned.Text)], 1 },
        { "CCHC-REQ-003", [Component("a"), Component("a")], [], [], 1 },
        { "CCHC-REQ-003", [Component("h\u1ed9"), Component("ho\u0323\u0302")], [], [], 1 },
        { "CCHC-REQ-003", [Component("a"), Component("b")], [Group("a", null, "b")], [], 1 },
        { "CCHC-REQ-003", [Component("a")], [], [Age, Age], 1 },
        { "CCHC-REQ-004", [Component("a") with { Name = "\u00a0" }], [], [], 1 },
        { "CCHC-REQ-004", [Component("a")], [], [new FactQuestion.YesNo("f", new BilingualText("Có?", ""))], 1 },
        { "CCHC-REQ-005", [Component("a")], [Group("g", 1, "a", "x")], [], 1 },
        { "CCHC-REQ-006", [Component("a")], [Group("g", null, "a", "h"), Group("h", null, "g")], [], 1 },
        { "CCHC-REQ-006", [Component("a")], [Group("g", null, "g")], [], 1 },
        { "CCHC-REQ-007", [Component("a")], [.. Enumerable.Range(0, 40).Select(i => Group("g" + i, null, i == 0 ? "a" : "g" + (i - 1)))], [], 1 },
        { "CCHC-REQ-008", [Component("a")], [Group("g", null)], [], 1 },
        { "CCHC-REQ-009", [Component("a"), Component("b")], [Group("g", 1, "a", "b", "a")], [], 1 },
        { "CCHC-REQ-010", [Component("a")], [Group("g", null, "k"), Group("h", null, "k"), Group("k", null, "a")], [], 1 },
        { "CCHC-REQ-010", [Component("a")], [Group("g", null, "a", "h"), Group("h", null, "a")], [], 1 },
        { "CCHC-REQ-010", [Component("a"), Component("b")], [Group("g", null, "a"), Group("h", 1, "a", "b")], [], 1 },
        { "CCHC-REQ-011", [Component("a")], [Group("g", 0, "a")], [], 1 },
        { "CCHC-REQ-011", [Component("a"), Component("b")], [Group("g", 3, "a", "b")], [], 1 },
        { "CCHC-REQ-012", [Component("a") with { Pieces = [] }], [], [], 1 },
        { "CCHC-REQ-013", [Component("a", count: 0)], [], [], 1 },
        { "CCHC-REQ-013", [Component("a", count: 1000)], [], [], 1 },
        { "CCHC-REQ-014", [Component("a", forms: PaperForms.None)], [], [], 1 },
        { "CCHC-REQ-014", [Component("a", forms: (PaperForms)2048)], [], [], 1 },
        { "CCHC-REQ-015", [Component("a") with { Pieces = [new(1, PaperForms.AnyCopy), new(1, PaperForms.CertifiedCopy)] }], [], [], 1 },
        { "CCHC-REQ-016", [Component("a", Yes("x"))], [], [], 1 },
        { "CCHC-REQ-016", [Component("a") with { Replacements = [new("CSDL", "điều 18", Yes("x"))] }], [], [], 1 },
        { "CCHC-REQ-017", [Component("a", new Condition.Is("noi-o", new FactValue.Choice("x")))], [], [Place], 1 },
        { "CCHC-REQ-017", [Component("a", Yes("tuoi"))], [], [Age], 1 },
        { "CCHC-REQ-018", [Component("a", new Condition.Is("tuoi"))], [], [Age], 1 },
        { "CCHC-REQ-019", [Component("a", new Condition.Between("tuoi", 18, 14))], [], [Age], 1 },
        { "CCHC-REQ-019", [Component("a", new Condition.Between("bi-bo-roi", 0, 1))], [], [Abandoned], 1 },
        { "CCHC-REQ-019", [Component("a", new Condition.Between("tuoi", 121, null))], [], [Age], 1 },
        { "CCHC-REQ-020", [Component("a", Never)], [], [], 1 },
        { "CCHC-REQ-020", [Component("a", new Condition.All([Yes("ket-hon"), No("ket-hon")]))], [], [Married], 1 },
        { "CCHC-REQ-020", [Component("a", new Condition.All([new Condition.Between("tuoi", 18, null), new Condition.Not(new Condition.Between("tuoi", 14, null))]))], [], [Age], 1 },
        { "CCHC-REQ-020", [Component("a", new Condition.Between("tuoi", null, 13)), Component("b")], [Group("g", null, "a", "b") with { Condition = new Condition.Between("tuoi", 14, 17) }], [Age], 1 },
        { "CCHC-REQ-020", [Component("a")], [Group("g", null, "h") with { Condition = Yes("ket-hon") }, Group("h", null, "a") with { Condition = No("ket-hon") }], [Married], 1 },
        { "CCHC-REQ-020", [Component("a", new Condition.Not(new Condition.Is("noi-o", new FactValue.Choice("so-huu"), new FactValue.Choice("thue"), new FactValue.Choice("o-nho"))))], [], [Place], 1 },
        { "CCHC-REQ-021", [Component("a")], [], [], 0 },
        { "CCHC-REQ-022", [Component("a")], [], [new FactQuestion.OfNumber("n", Age.Text, 2, 1)], 1 },
        { "CCHC-REQ-022", [Component("a")], [], [new FactQuestion.OfChoice("n", Age.Text, [new("x", Age.Text)])], 1 },
        { "CCHC-REQ-023", [Component("a") with { Replacements = [new(" ", "điều 18", Never)] }], [], [], 1 },
        { "CCHC-REQ-024", [Component("a"), null!], [], [], 1 },
        { "CCHC-REQ-024", [Component("a") with { Condition = null! }], [], [], 1 },
        { "CCHC-REQ-024", [Component("a") with { Necessity = (Necessity)7 }], [], [], 1 },
        { "CCHC-REQ-025", [Component("a", Yes("ket-hon")), Component("b", No("ket-hon"))], [Group("g", 2, "a", "b")], [Married], 1 },
        { "CCHC-REQ-025", [Component("a", Yes("ket-hon")), Component("b", No("ket-hon")), Component("c")], [Group("g", 2, "a", "h"), Group("h", null, "b", "c") with { Condition = No("ket-hon") }], [Married], 1 },
    };

    [Theory]
    [InlineData(1, "ket-hon")]
    [InlineData(2, "bi-bo-roi")]
    public void A_choice_that_some_case_can_satisfy_is_taken(int atLeast, string other) =>
        DossierRules.TryBuild(Code, [Component("a", Yes("ket-hon")), Component("b", No(other))], [Group("g", atLeast, "a", "b")], [Married, Abandoned], 1, out _, out _).Should().BeTrue();

    [Theory]
    [MemberData(nameof(Wrong))]
    public void What_cannot_be_is_refused(string code, ComponentRule[] components, RequirementGroup[] groups, FactQuestion[] questions, int sets)
    {
        DossierRules.TryBuild(Code, components, groups, questions, sets, out var rules, out var findings).Should().BeFalse();
        rules.Should().BeNull();
        findings.Select(finding => finding.Code).Distinct().Should().Equal(code);
        findings.Should().OnlyContain(finding => finding.Severity == FindingSeverity.Error && finding.Place.StartsWith("1.001193") && finding.Text.Vi.Length > 0 && finding.Text.En.Length > 0);
    }

    [Fact]
    public void A_condition_nested_very_deep_is_refused_without_harm()
    {
        var deep = Enumerable.Range(0, 100_000).Aggregate(Condition.Always, (inner, _) => new Condition.Not(inner));
        DossierRules.TryBuild(Code, [Component("a", deep)], null, null, 1, out _, out var findings).Should().BeFalse();
        findings.Select(finding => finding.Code).Should().Equal("CCHC-REQ-007");
    }

    [Fact]
    public void Everything_wrong_is_said_at_once()
    {
        var build = () => DossierRules.Build(
            Code,
            [Component("a", Yes("x")), Component("a", count: 0), Component("b", new Condition.All([Yes("ket-hon"), No("ket-hon")]), forms: PaperForms.None)],
            [Group("g", 5, "a", "zz"), Group("h", null), Group("k", null, "k")],
            [Married, Age, Age],
            0);
        var findings = build.Should().Throw<DossierRulesException>().Which.Findings;
        findings.Select(finding => finding.Code).Distinct().Should().BeEquivalentTo(
            "CCHC-REQ-021", "CCHC-REQ-003", "CCHC-REQ-013", "CCHC-REQ-014", "CCHC-REQ-011", "CCHC-REQ-005", "CCHC-REQ-008", "CCHC-REQ-006", "CCHC-REQ-016");
        findings.Should().Contain(finding => finding.Place == "1.001193, groups[0] \"g\"" && finding.Text.En.Contains("\"zz\""));
    }

    [Fact]
    public void A_group_that_can_never_be_in_force_is_named_itself_and_only_the_outermost()
    {
        RequirementGroup[] groups =
        [
            Group("g", null, "a", "h") with { Condition = new Condition.All([Yes("ket-hon"), No("ket-hon")]) },
            Group("h", null, "b"),
            Group("k", null, "a", "b"),
        ];
        DossierRules.TryBuild(Code, [Component("a"), Component("b")], groups, [Married], 1, out _, out var findings).Should().BeFalse();
        findings.Should().ContainSingle(finding => finding.Code == "CCHC-REQ-020" && finding.Place == "1.001193, groups[0] \"g\"").And.HaveCount(1);
    }

    [Fact]
    public void What_is_only_odd_is_a_warning()
    {
        var rules = DossierRules.Build(
            Code,
            [
                Component("a") with { Replacements = [new("CSDL", "", Condition.Always)] },
                Component("b", Yes("ket-hon"), Necessity.WhereApplicable),
                Component("c", null, Necessity.WhereApplicable),
            ],
            [Group("g", 1, "b", "c"), Group("h", 1, "b") with { Condition = No("ket-hon") }],
            [Married, Age]);
        rules.Warnings.Select(finding => finding.Code).Should().BeEquivalentTo("CCHC-REQ-030", "CCHC-REQ-032", "CCHC-REQ-033", "CCHC-REQ-034", "CCHC-REQ-035", "CCHC-REQ-036", "CCHC-REQ-036");
        DossierRules.Build(Code, [Component("a")]).Warnings.Should().BeEmpty();
    }

    [Fact]
    public void One_paper_in_two_cases_that_exclude_each_other_is_no_contradiction() =>
        DossierRules.Build(
            Code,
            [Component("a"), Component("b")],
            [Group("g", null, "a") with { Condition = Yes("ket-hon") }, Group("h", 1, "a", "b") with { Condition = No("ket-hon") }],
            [Married]).Warnings.Should().BeEmpty();

    [Fact]
    public void What_is_too_large_to_decide_is_said_and_not_refused()
    {
        var questions = Enumerable.Range(0, 40).Select(i => new FactQuestion.YesNo($"f{i}", Married.Text)).ToList();
        // Pigeons in holes: no two of ten facts in each of nine classes, each fact in one. Never true, and long to find out.
        var pigeons = Enumerable.Range(0, 90).Select(i => new FactQuestion.YesNo($"p{i}", Married.Text)).ToList();
        var each = Enumerable.Range(0, 10).Select(pigeon => (Condition)new Condition.Any(Enumerable.Range(0, 9).Select(hole => Yes($"p{(pigeon * 9) + hole}"))));
        var never = from hole in Enumerable.Range(0, 9) from one in Enumerable.Range(0, 10) from other in Enumerable.Range(0, one)
                    select (Condition)new Condition.Any([No($"p{(one * 9) + hole}"), No($"p{(other * 9) + hole}")]);
        var rules = DossierRules.Build(Code, [Component("a", new Condition.All([.. each, .. never]))], null, [.. questions, .. pigeons]);
        rules.Warnings.Should().ContainSingle(finding => finding.Code == "CCHC-REQ-031");
    }
}
