using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Cchc.Core.Exchange.Components;
using Cchc.Core.Exchange.Samples;
using Cchc.Core.Requirements;
using Cchc.Core.Tests.Support;
using Cchc.Core.Text;

namespace Cchc.Core.Tests.Exchange.Components;

public sealed class DossierRulesReaderTests
{
    private const string Head = "{\"format\":\"cchc-components/1\",\"procedure\":\"1.001193\",\"citation\":\"c\",\n\"questions\":[{\"id\":\"q\",\"type\":\"yesNo\",\"vi\":\"Q?\",\"en\":\"Q?\"}],\n\"components\":[\n";
    private const string Good = "{\"id\":\"a\",\"name\":\"A\",\"pieces\":[{\"forms\":[\"anyCopy\"]}],\"condition\":{\"fact\":\"q\",\"is\":true}}";

    private static readonly JsonDocument Schema = JsonDocument.Parse(RepositoryFiles.Read("docs", "reference", "components.schema.json"));

    internal static string Example { get; } = Regex.Match(RepositoryFiles.Read("docs", "reference", "components.md"), "```json\n(.*?)\n```", RegexOptions.Singleline).Groups[1].Value;

    [Fact]
    public void The_example_of_the_reference_is_read()
    {
        var file = Read(Example);
        file.Findings.Should().BeEmpty();
        var rules = file.Value!.Rules!;
        (rules.Procedure.Value, rules.Sets, rules.Questions.Count, rules.Components.Count, rules.Groups.Count).Should().Be(("1.001193", 1, 4, 4, 1));
        rules.Questions[2].Should().Be(new FactQuestion.OfNumber("tuoi", new BilingualText("Người yêu cầu bao nhiêu tuổi?", "How old is the applicant?"), 0, 150, "tuổi"));
        var component = rules.Components[2];
        component.Condition.Should().Be(new Condition.All([new Condition.Is("kenh", new FactValue.Choice("truc-tiep")), new Condition.Between("tuoi", 18, null)]));
        component.Pieces.Should().Equal(new RequiredPieces(1, PaperForms.Original));
        component.Source.Should().Be(new RuleSource.Curated("TTHC 1.001193, QĐ 163/QĐ-BTP"));
        rules.Components[1].Replacements.Should().Equal(new ComponentRule.Replacement("Dữ liệu Giấy chứng sinh", "NĐ 224/2026/NĐ-CP, điều 18(4)", new Condition.Is("co-du-lieu", new FactValue.YesNo(false))));
        rules.Components[3].Source.Should().Be(new RuleSource.Curated("TTHC 1.001193, G15-KQ003208"));
        (rules.Groups[0].AtLeast, rules.Groups[0].Condition).Should().Be((1, new Condition.Not(new Condition.Is("bi-bo-roi", new FactValue.YesNo(true)))));
    }

    [Theory]
    [InlineData("", "080", 1)]
    [InlineData("{\n\"format\":", "080", 2)]
    [InlineData("[]", "082", 1)]
    [InlineData("{\n\"format\":\"cchc-components/2\"}", "082", 2)]
    [InlineData("{\n\"format\":7}", "082", 2)]
    [InlineData("{\"format\":\"cchc-components/1\",\n\"procedure\":\"1.001193\"}", "089", 1)]
    [InlineData("{\"format\":\"cchc-components/1\",\"components\":[]}", "089", 1)]
    [InlineData("{\"format\":\"cchc-components/1\",\"procedure\":\"1.001193\",\n\"components\":7}", "084", 2)]
    [InlineData("{\"format\":\"cchc-components/1\",\"procedure\":\"1.001193\",\"components\":[]}", "001", 1)]
    [InlineData("{\"format\":\"cchc-components/1\",\"procedure\":\" \",\"components\":[]}", "089", 1)]
    [InlineData("{\"format\":\"cchc-components/1\",\"procedure\":\"1.001193\",\"components\":[\n{\"id\":\"a\",\"name\":\"A\",\"pieces\":[{\"forms\":[\"anyCopy\"]}]}]}", "089", 2)]
    [InlineData(Head + "7]}", "084", 4)]
    [InlineData(Head + "null]}", "084", 4)]
    [InlineData(Head + "{\"name\":\"A\",\"pieces\":[{\"forms\":[\"data\"]}]}]}", "089", 4)]
    [InlineData(Head + "{\"id\":\"a\",\"pieces\":[{\"forms\":[\"data\"]}]}]}", "089", 4)]
    [InlineData(Head + "{\"id\":\"a\",\"name\":\"A\"}]}", "089", 4)]
    [InlineData(Head + "{\"id\":\"a\",\"name\":\"A\",\"pieces\":[]}]}", "", 4)]
    [InlineData(Head + "{\"id\":\"a\",\"name\":\"A\",\"pieces\":[{\"forms\":[]}]}]}", "089", 4)]
    [InlineData(Head + "{\"id\":\"a\",\"name\":\"A\",\"pieces\":[{\"forms\":[\"\"]}]}]}", "089", 4)]
    [InlineData(Head + "{\"id\":\"a\",\"name\":\"A\",\"pieces\":[{\"forms\":[1]}]}]}", "084", 4)]
    [InlineData(Head + "{\"id\":\"a\",\"name\":\"A\",\"pieces\":[{\"forms\":\"data\"}]}]}", "084", 4)]
    [InlineData(Head + "{\"id\":\"a\",\"name\":\"A\",\"pieces\":[{\"forms\":[\"copies\"]}]}]}", "086", 4)]
    [InlineData(Head + "{\"id\":\"a\",\"name\":\"A\",\"pieces\":[{\"count\":0,\"forms\":[\"data\"]}]}]}", "085", 4)]
    [InlineData(Head + "{\"id\":\"a\",\"name\":\"A\",\"pieces\":[{\"count\":1.5,\"forms\":[\"data\"]}]}]}", "085", 4)]
    [InlineData(Head + "{\"id\":\"a\",\"name\":\"A\",\"pieces\":[{\"count\":1e99,\"forms\":[\"data\"]}]}]}", "085", 4)]
    [InlineData(Head + "{\"id\":\"a\",\"name\":\"A\",\"pieces\":[{\"count\":3000000000,\"forms\":[\"data\"]}]}]}", "085", 4)]
    [InlineData(Head + "{\"id\":\"a\",\"name\":\"A\",\"pieces\":[{\"count\":\"1\",\"forms\":[\"data\"]}]}]}", "084", 4)]
    [InlineData(Head + Good + ",\n" + Good + "]}", "087", 5)]
    [InlineData(Head + Good + "],\n\"groups\":[{\"id\":\"a\",\"members\":[\"a\"]}]}", "087", 5)]
    [InlineData(Head + Good + "],\n\"groups\":[{\"id\":\"g\",\"members\":[]}]}", "089", 5)]
    [InlineData(Head + Good + "],\n\"groups\":[{\"id\":\"g\",\"members\":[\"b\"]}]}", "005", 5)]
    [InlineData(Head + Good + "],\n\"groups\":[{\"id\":\"g\",\"members\":[\"g\"]}]}", "006", 5)]
    [InlineData(Head + Good + "],\n\"sets\":2000}", "021", 5)]
    [InlineData(Head + Good + "],\n\"sets\":0}", "085", 5)]
    [InlineData(Head + Good + "],\n\"group\":[]}", "083", 5)]
    [InlineData(Head + Good + "],\n\"components\":[]}", "088", 5)]
    [InlineData(Head + "{\"id\":\"a\",\"id\":\"b\",\"name\":\"A\",\"pieces\":[{\"forms\":[\"data\"]}]}]}", "088", 4)]
    [InlineData(Head + "{\"id\":\"a\",\"name\":\"A\",\"pieces\":[{\"forms\":[\"data\"]}],\"handing\":\"submit\"}]}", "083", 4)]
    [InlineData(Head + "{\"id\":\"a\",\"name\":\"A\",\"pieces\":[{\"forms\":[\"data\"]}],\"handingOver\":\"give\"}]}", "086", 4)]
    [InlineData(Head + "{\"id\":\"a\",\"name\":\"A\",\"pieces\":[{\"forms\":[\"data\"]}],\"necessity\":\"maybe\"}]}", "086", 4)]
    [InlineData(Head + "{\"id\":\"a\",\"name\":\"A\",\"pieces\":[{\"forms\":[\"data\"]}],\"stated\":1}]}", "084", 4)]
    [InlineData(Head + "{\"id\":\"a\",\"name\":\"A\",\"pieces\":[{\"forms\":[\"data\"]}],\"stated\":true,\"inferred\":\"x\"}]}", "092", 4)]
    [InlineData(Head + "{\"id\":\"a\",\"name\":\"A\",\"pieces\":[{\"forms\":[\"data\"]}],\"replacements\":[{\"database\":\"D\"}]}]}", "089", 4)]
    [InlineData(Head + "{\"id\":\"a\",\"name\":\"\\ud800\",\"pieces\":[{\"forms\":[\"data\"]}]}]}", "090", 4)]
    [InlineData(Head + "{\"id\":\"a\",\"name\":\"x\\u0001\",\"pieces\":[{\"forms\":[\"data\"]}]}]}", "090", 4)]
    public void What_is_wrong_is_a_finding_with_its_line(string json, string code, int line)
    {
        var file = Read(json);
        file.Value.Should().BeNull();
        file.Findings.Should().Contain(finding => finding.Code.StartsWith("CCHC-REQ-" + code) && finding.Place.StartsWith($"r.json:{line}"), "{0}", string.Join("; ", file.Findings));
    }

    [Theory]
    [InlineData("7", "091")]
    [InlineData("{}", "091")]
    [InlineData("{\"fact\":\"q\"}", "091")]
    [InlineData("{\"is\":true}", "091")]
    [InlineData("{\"fact\":\"q\",\"is\":true,\"in\":[true]}", "091")]
    [InlineData("{\"fact\":\"q\",\"equals\":true}", "091")]
    [InlineData("{\"all\":[],\"any\":[]}", "091")]
    [InlineData("{\"not\":null}", "091")]
    [InlineData("{\"all\":[{\"any\":[{\"not\":{\"q\":1}}]}]}", "091")]
    [InlineData("{\"fact\":\"q\",\"fact\":\"q\",\"is\":true}", "088")]
    [InlineData("{\"fact\":\"q\",\"is\":null}", "084")]
    [InlineData("{\"fact\":\"q\",\"is\":\" \"}", "084")]
    [InlineData("{\"fact\":\"q\",\"is\":[true]}", "084")]
    [InlineData("{\"fact\":\"q\",\"is\":1e99}", "085")]
    [InlineData("{\"fact\":\"q\",\"in\":true}", "084")]
    [InlineData("{\"fact\":7,\"is\":true}", "084")]
    [InlineData("{\"fact\":\"q\",\"from\":\"1\"}", "084")]
    [InlineData("{\"fact\":\"q\",\"in\":[]}", "018")]
    [InlineData("{\"fact\":\"q\",\"is\":\"yes\"}", "017")]
    [InlineData("{\"fact\":\"p\",\"is\":true}", "016")]
    [InlineData("{\"fact\":\"q\",\"from\":1}", "019")]
    public void A_condition_that_is_none_is_a_finding(string condition, string code)
    {
        var file = Read(Head + Good.Replace("{\"fact\":\"q\",\"is\":true}", "\n" + condition) + "]}");
        file.Value.Should().BeNull();
        file.Findings.Should().Contain(finding => finding.Code == "CCHC-REQ-" + code && finding.Place.EndsWith("(a)"), "{0}", string.Join("; ", file.Findings));
    }

    [Theory]
    [InlineData("{\"id\":\"x\",\"type\":\"yes\",\"vi\":\"Q\",\"en\":\"Q\"}", "086")]
    [InlineData("{\"id\":\"x\",\"vi\":\"Q\",\"en\":\"Q\"}", "089")]
    [InlineData("{\"id\":\"x\",\"type\":\"yesNo\",\"vi\":\"Q\"}", "089")]
    [InlineData("{\"id\":\"x\",\"type\":\"yesNo\",\"vi\":\"Q\",\"en\":\"Q\",\"choices\":[]}", "083")]
    [InlineData("{\"id\":\"x\",\"type\":\"choice\",\"vi\":\"Q\",\"en\":\"Q\"}", "089")]
    [InlineData("{\"id\":\"x\",\"type\":\"choice\",\"vi\":\"Q\",\"en\":\"Q\",\"choices\":[{\"id\":\"a\",\"vi\":\"A\",\"en\":\"A\"},{\"id\":\"a\",\"vi\":\"A\",\"en\":\"A\"}]}", "087")]
    [InlineData("{\"id\":\"x\",\"type\":\"choice\",\"vi\":\"Q\",\"en\":\"Q\",\"choices\":[{\"id\":\"a\",\"vi\":\"A\",\"en\":\"A\"}]}", "022")]
    [InlineData("{\"id\":\"x\",\"type\":\"number\",\"vi\":\"Q\",\"en\":\"Q\",\"from\":\"0\"}", "084")]
    [InlineData("{\"id\":\"x\",\"type\":\"number\",\"vi\":\"Q\",\"en\":\"Q\",\"from\":5,\"to\":4}", "022")]
    [InlineData("{\"id\":\"q\",\"type\":\"yesNo\",\"vi\":\"Q\",\"en\":\"Q\"}", "087")]
    [InlineData("{\"id\":\"x y\",\"type\":\"yesNo\",\"vi\":\"Q\",\"en\":\"Q\"}", "002")]
    public void A_question_that_is_none_is_a_finding(string question, string code) =>
        Read(Head.Replace("\"en\":\"Q?\"}]", "\"en\":\"Q?\"},\n" + question + "]") + Good + "]}").Findings
            .Should().Contain(finding => finding.Code == "CCHC-REQ-" + code && finding.Place.StartsWith("r.json:3"));

    [Fact]
    public void All_findings_come_at_once_in_order_of_line()
    {
        var file = Read(Head + "{\"id\":\"a\",\"name\":7,\n\"pieces\":[{\"count\":0,\"forms\":[\"x\"]}],\n\"condition\":{}},\n3],\n\"other\":1}");
        file.Findings.Select(finding => finding.Code[^3..]).Should().Equal("084", "085", "086", "091", "084", "083");
        file.Findings[1].ToString().Should().Be("CCHC-REQ-085 r.json:5 (a): count: expected a whole number from 1, found 0");
    }

    [Fact]
    public void Deep_large_and_damaged_files_are_refused_early()
    {
        var deep = string.Concat(Enumerable.Repeat("{\"not\":", 60)) + "{\"fact\":\"q\",\"is\":true}" + new string('}', 60);
        Read(Head + Good.Replace("{\"fact\":\"q\",\"is\":true}", deep) + "]}").Findings.Should().ContainSingle().Which.Code.Should().Be("CCHC-REQ-080");
        Read(new string(' ', DossierRulesReader.LargestFile + 1)).Findings.Should().ContainSingle().Which.Code.Should().Be("CCHC-REQ-081");
        using var latin = new MemoryStream([.. Encoding.UTF8.GetBytes(Head + Good.Replace("\"A\"", "\"")), 0xE9, .. "\"}]}"u8]);
        DossierRulesReader.Read(latin, "r.json").Findings.Should().NotBeEmpty();
        Read(Head + Good.Replace("\"a\"", "\"" + new string('a', 100_000) + "\"").Replace("\"A\"", "7") + "]}").Findings.Should().OnlyContain(finding => finding.ToString().Length < 300);
    }

    [Fact]
    public void However_the_text_is_written_the_rules_are_the_same()
    {
        var plain = Read(Example).Value!.Rules!;
        var decomposed = SampleProcedure.Decompose(Example);
        var spaced = Example.Replace("Giấy chứng sinh", " Giấy\u00A0chứng \u200Bsinh\u00A0").Replace("\n", "\r\n");
        foreach (var text in (string[])[decomposed, spaced, "\uFEFF" + Example])
        {
            var file = Read(text);
            file.Findings.Should().BeEmpty();
            Same(file.Value!.Rules!, plain);
        }
    }

    [Fact]
    public void Every_file_that_ships_and_the_example_follow_the_schema_and_are_without_warnings()
    {
        Check(Example).Should().BeEmpty();
        var files = Directory.GetFiles(RepositoryFiles.PathOf("src", "Cchc.Core.Exchange", "Samples", "components"));
        files.Select(Path.GetFileNameWithoutExtension).Should().BeEquivalentTo(SampleComponents.Codes.Select(code => code.Value));
        foreach (var file in files)
        {
            Check(File.ReadAllText(file)).Should().BeEmpty("{0}", file);
            var rules = SampleComponents.Load(Path.GetFileNameWithoutExtension(file))!;
            rules.Warnings.Should().BeEmpty("{0}", file);
            rules.Components.Should().OnlyContain(rule => rule.Source is RuleSource.Curated && ((RuleSource.Curated)rule.Source).Citation.StartsWith("TTHC " + rules.Procedure.Value));
        }

        SampleComponents.Load("1.000000").Should().BeNull();
    }

    [Theory]
    [InlineData("\"pieces\"", "\"piece\"")]
    [InlineData("\"anyForm\"", "\"form\"")]
    [InlineData("cchc-components/1", "cchc-components/9")]
    [InlineData("\"yesNo\"", "\"bool\"")]
    [InlineData("\"atLeast\": 1", "\"atLeast\": 0")]
    [InlineData("[\"anyOriginal\"]", "[]")]
    [InlineData("\"fact\": \"tuoi\", ", "\"facts\": \"tuoi\", ")]
    [InlineData("\"procedure\": \"1.001193\",", "")]
    public void What_the_schema_refuses_the_reader_refuses_too(string part, string damage)
    {
        var damaged = Example.Replace(part, damage);
        damaged.Should().NotBe(Example);
        Check(damaged).Should().NotBeEmpty();
        Read(damaged).Findings.Should().NotBeEmpty();
    }

    [Fact]
    public void The_schema_and_the_reference_name_the_forms_that_the_reader_knows()
    {
        var words = Schema.RootElement.GetProperty("$defs").GetProperty("pieces").GetProperty("properties").GetProperty("forms").GetProperty("items").GetProperty("enum").EnumerateArray().Select(item => item.GetString()!).ToList();
        words.Should().HaveCount(Enum.GetValues<PaperForms>().Length - 1);
        var all = PaperForms.None;
        foreach (var word in words)
        {
            RepositoryFiles.Read("docs", "reference", "components.md").Should().Contain($"`{word}`");
            var rules = Read(Head + Good.Replace("anyCopy", word) + "]}").Value!.Rules!;
            var form = Enum.Parse<PaperForms>(word, ignoreCase: true);
            rules.Components[0].Pieces.Should().Equal(new RequiredPieces(1, form));
            all |= form;
        }

        all.Should().Be(Enum.GetValues<PaperForms>().Aggregate((one, other) => one | other));
    }

    internal static void Same(DossierRules rules, DossierRules other)
    {
        rules.Procedure.Should().Be(other.Procedure);
        rules.Sets.Should().Be(other.Sets);
        rules.Questions.Should().Equal(other.Questions);
        rules.Components.Should().Equal(other.Components);
        rules.Groups.Should().Equal(other.Groups);
    }

    [Theory]
    [InlineData("citation")]
    [InlineData("inferred")]
    public void A_source_with_control_characters_is_reported_once(string member)
    {
        var json = Example.Replace("\"citation\": \"TTHC 1.001193, QĐ 163/QĐ-BTP\",", member == "citation" ? "\"citation\": \"TTHC \\u0007\"," : string.Empty)
            .Replace("\"citation\": \"TTHC 1.001193, G15-KQ003208\"", "\"inferred\": \"a\\u0007\"");
        var findings = Read(json).Findings;
        findings.Count(finding => finding.Code == "CCHC-REQ-090").Should().Be(member == "citation" ? 2 : 1);
        findings.Count(finding => finding.Code == "CCHC-REQ-089").Should().Be(member == "citation" ? 0 : 4); // those three components and the group that have no source at all
    }

    internal static Core.Exchange.Reading<CuratedRules> Read(string json)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(json));
        return DossierRulesReader.Read(stream, "r.json");
    }

    private static IReadOnlyList<string> Check(string json)
    {
        using var document = JsonDocument.Parse(json);
        return new SmallSchema(Schema.RootElement).Check(document.RootElement);
    }
}
