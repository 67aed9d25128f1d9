using System.Text;
using System.Text.Json;
using Cchc.Core.Exchange.Components;
using Cchc.Core.Exchange.Samples;
using Cchc.Core.Procedures.Identifiers;
using Cchc.Core.Requirements;
using Cchc.Core.Tests.Support;
using Cchc.Core.Text;

namespace Cchc.Core.Tests.Exchange.Components;

public sealed class DossierRulesWriterTests
{
    [Fact]
    public void Rules_that_ship_are_read_again_as_they_were()
    {
        foreach (var code in SampleComponents.Codes)
        {
            var rules = SampleComponents.Load(code.Value)!;
            DossierRulesReaderTests.Same(Again(rules), rules);
        }
    }

    [Fact]
    public void Random_rules_are_read_again_as_they_were()
    {
        var built = 0;
        for (var seed = 0; seed < 1000; seed++)
        {
            if (Random(new Random(seed)) is { } rules)
            {
                built++;
                DossierRulesReaderTests.Same(Again(rules), rules);
            }
        }

        built.Should().BeGreaterThan(200);
    }

    [Fact]
    public void One_part_stands_on_each_line_and_the_file_follows_the_schema()
    {
        var rules = SampleComponents.Load("2.001610")!;
        var text = Written(rules);
        var lines = text.Split('\n');
        lines[0].Should().Be("{");
        lines[4].Should().StartWith("  \"questions\": [");
        text.Should().NotContain("\r").And.EndWith("}\n").And.Contain("Giấy đề nghị");
        lines.Count(line => line.StartsWith("    {", StringComparison.Ordinal)).Should().Be(rules.Questions.Count + rules.Components.Count + rules.Groups.Count);
        using var schema = JsonDocument.Parse(RepositoryFiles.Read("docs", "reference", "components.schema.json"));
        using var document = JsonDocument.Parse(text);
        new SmallSchema(schema.RootElement).Check(document.RootElement).Should().BeEmpty();
    }

    [Fact]
    public void The_words_of_an_inference_stay_as_they_stand()
    {
        var rules = DossierRules.Build(ProcedureCode.Parse("1.000001"), [Component("a") with { Source = new RuleSource.Inferred("- bản sao  (nếu có);\n\tbản chính") }, Component("b") with { Source = RuleSource.Stated.Instance }], sets: 3);
        DossierRulesReaderTests.Same(Again(rules), rules);
    }

    private static DossierRules Again(DossierRules rules)
    {
        var file = DossierRulesReaderTests.Read(Written(rules));
        file.Findings.Should().BeEmpty();
        return file.Value!.Rules!;
    }

    private static string Written(DossierRules rules)
    {
        using var output = new MemoryStream();
        DossierRulesWriter.Write(rules, output);
        return Encoding.UTF8.GetString(output.ToArray());
    }

    private static ComponentRule Component(string id) => new() { Id = id, Name = "Giấy " + id, Pieces = [new RequiredPieces(1, PaperForms.AnyCopy)], Source = new RuleSource.Curated("c") };

    private static DossierRules? Random(Random random)
    {
        FactQuestion[] questions =
        [
            new FactQuestion.YesNo("f0", new BilingualText("Có \"không\"?", "Yes?")),
            new FactQuestion.OfChoice("f1", new BilingualText("Chọn", "Choose"), [new("x", new BilingualText("Ích", "X")), new("y", new BilingualText("Dài", "Y"))]),
            new FactQuestion.OfNumber("f2", new BilingualText("Số", "Number"), -1.5m, random.Next(2) == 0 ? null : 79m, random.Next(2) == 0 ? string.Empty : "m²"),
        ];
        var components = Enumerable.Range(0, random.Next(1, 8)).Select(i => Component("c" + i) with
        {
            HandingOver = (HandingOver)random.Next(2),
            Necessity = (Necessity)random.Next(2),
            Pieces = [new RequiredPieces(random.Next(1, 4), (PaperForms)random.Next(1, 2048))],
            Condition = RandomCondition(random, 3),
            Replacements = random.Next(3) == 0 ? [new ComponentRule.Replacement("CSDL", "điều 1", RandomCondition(random, 2))] : [],
            ResultOf = random.Next(3) == 0 ? "1.000002" : string.Empty,
            LegalBasis = random.Next(3) == 0 ? "Luật" : string.Empty,
            Doubt = random.Next(3) == 0 ? new BilingualText("không rõ", "not sure") : null,
            Source = random.Next(3) switch { 0 => RuleSource.Stated.Instance, 1 => new RuleSource.Inferred("nếu có"), _ => new RuleSource.Curated("n" + random.Next(2)) },
        }).ToList();
        var groups = components.Count < 3 ? [] : new[] { new RequirementGroup { Id = "g", AtLeast = random.Next(2) == 0 ? null : 1, Members = ["c0", "c1"], Condition = RandomCondition(random, 2), Source = new RuleSource.Curated("n0") } };
        return DossierRules.TryBuild(ProcedureCode.Parse("1.000001"), components, groups, questions, random.Next(1, 3), out var rules, out _) ? rules : null;
    }

    private static Condition RandomCondition(Random random, int depth) => random.Next(depth > 0 ? 7 : 4) switch
    {
        0 => new Condition.Is("f0", new FactValue.YesNo(random.Next(2) == 0)),
        1 => new Condition.Is("f1", random.Next(2) == 0 ? [new FactValue.Choice("x")] : [new FactValue.Choice("x"), new FactValue.Choice("y")]),
        2 => new Condition.Between("f2", random.Next(2) == 0 ? null : 0.5m, random.Next(2) == 0 ? null : 70m),
        3 => Condition.Always,
        4 => new Condition.Not(RandomCondition(random, depth - 1)),
        5 => new Condition.All([RandomCondition(random, depth - 1), RandomCondition(random, depth - 1)]),
        _ => new Condition.Any([RandomCondition(random, depth - 1), RandomCondition(random, depth - 1)]),
    };
}
