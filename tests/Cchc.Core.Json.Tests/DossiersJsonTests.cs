using System.Text.Json;
using System.Text.Json.Nodes;
using Cchc.Core.Dossiers;
using Cchc.Core.Exchange.Components;
using Cchc.Core.Exchange.Samples;
using Cchc.Core.Json.Tests.Samples;
using Cchc.Core.Requirements;
using Cchc.Core.Requirements.Inference;
using Cchc.Core.Tests.Support;

namespace Cchc.Core.Json.Tests;

/// <summary>Rules, facts, dossiers and what is asked for, as JSON without any settings.</summary>
public sealed class DossiersJsonTests
{
    [Fact]
    public void What_is_stored_comes_back_equal() => RoundTrip.Check(SampleValues.StoredDossiers);

    [Fact]
    public void Rules_and_what_holds_them_come_back_the_same() => RoundTrip.Check(SampleValues.DossiersWithRules, isEqual: false);

    [Fact]
    public void Answers_are_written_and_not_read_back() => RoundTrip.CheckAnswers(SampleValues.DossierAnswers);

    [Fact]
    public void Every_kind_of_request_is_among_the_samples() =>
        SampleValues.DossiersWithRules.OfType<SupplementRequest>().Select(request => request.GetType().Name).Distinct().Should().BeEquivalentTo("Needed", "NotNeeded", "Undetermined");

    [Fact]
    public void Rules_that_came_back_judge_as_before()
    {
        foreach (var code in SampleComponents.Codes)
        {
            var rules = SampleComponents.Load(code.Value)!;
            var back = JsonSerializer.Deserialize<DossierRules>(RoundTrip.Write(rules), JsonSerializerOptions.Web)!;
            DossierRulesWriter.Write(back).Should().Be(DossierRulesWriter.Write(rules));
            back.Warnings.Should().Equal(rules.Warnings);
            var dossier = new Dossier { Procedure = code };
            DossierCheck.Of(back, dossier).Components.Should().Equal(DossierCheck.Of(rules, dossier).Components);
        }
    }

    [Fact]
    public void Rules_keep_when_they_are_online()
    {
        var rules = SampleValues.BirthRules.WithOnline(new Condition.Is(SampleValues.BirthRules.Questions[0].Id, new FactValue.Choice("truc-tuyen")));
        JsonSerializer.Deserialize<DossierRules>(RoundTrip.Write(rules), JsonSerializerOptions.Web)!.OnlineWhen.Should().Be(rules.OnlineWhen);
    }

    [Fact]
    public void Faulty_rules_are_refused_with_every_fault()
    {
        var json = JsonNode.Parse(RoundTrip.Write(SampleValues.BirthRules))!;
        json["components"]!.AsArray().Add(json["components"]![0]!.DeepClone());
        FluentActions.Invoking(() => json.Deserialize<DossierRules>(JsonSerializerOptions.Web)).Should().Throw<DossierRulesException>().Which.Findings.Should().NotBeEmpty();
    }

    [Fact]
    public void Conditions_pieces_and_replacements_are_those_of_the_files_of_rules()
    {
        foreach (var condition in SampleValues.Conditions)
        {
            Schemas.Check("components.schema.json", "condition", RoundTrip.Element(condition)).Where(error => !error.EndsWith("minItems", StringComparison.Ordinal)).Should().BeEmpty();
        }

        Schemas.Check("components.schema.json", "replacement", RoundTrip.Element(SampleValues.Rule.Replacements[0])).Should().BeEmpty();
        SampleValues.Rule.Pieces.Should().OnlyContain(pieces => Schemas.Check("components.schema.json", "pieces", RoundTrip.Element(pieces)).Count == 0);
        JsonSerializer.Deserialize<RequiredPieces>("{\"count\":1,\"forms\":[\"anyCopy\",\"original\"]}", JsonSerializerOptions.Web)!.Forms.Should().Be(PaperForms.AnyCopy | PaperForms.Original);
    }

    [Theory]
    [InlineData("{\"fact\":\"a\",\"is\":true}")]
    [InlineData("{\"fact\":\"a\",\"in\":[1,\"b\",false]}")]
    [InlineData("{\"to\":2.5,\"fact\":\"a\",\"from\":1}")]
    [InlineData("{\"fact\":\"a\",\"from\":1}")]
    [InlineData("{\"all\":[{\"any\":[]},{\"not\":{\"fact\":\"a\",\"is\":\"b\"}}]}")]
    public void A_condition_of_a_file_is_read(string json) => JsonSerializer.Deserialize<Condition>(json).Should().Be(JsonSerializer.Deserialize<Condition>(RoundTrip.Write(JsonSerializer.Deserialize<Condition>(json)!)));

    [Theory]
    [InlineData("{}", "expected one of")]
    [InlineData("{\"fact\":\"a\"}", "{fact}")]
    [InlineData("{\"fact\":\"a\",\"is\":true,\"in\":[]}", "{fact, is, in}")]
    [InlineData("{\"fact\":\"a\",\"equals\":1}", "\"equals\"")]
    [InlineData("{\"fact\":\"a\",\"is\":null}", "not Null")]
    [InlineData("{\"fact\":\"a\",\"from\":\"1\"}", "\"from\"")]
    [InlineData("{\"fact\":\"a\",\"fact\":\"b\",\"is\":1}", "twice")]
    [InlineData("{\"fact\":1,\"is\":1}", "not Number")]
    [InlineData("{\"all\":{}}", "\"all\"")]
    [InlineData("{\"any\":[null]}", "not Null")]
    [InlineData("[]", "not StartArray")]
    [InlineData("{\"fact\":\"a\",\"is\":1e400}", "too many digits")]
    public void A_wrong_condition_is_refused_with_what_was_expected(string json, string expected) => RoundTrip.Refusal<Condition>(json).Should().Contain(expected);

    [Fact]
    public void A_condition_nested_too_deep_is_refused()
    {
        var deep = string.Concat(Enumerable.Repeat("{\"not\":", 100)) + "{\"all\":[]}" + new string('}', 100);
        RoundTrip.Refusal<Condition>(deep).Should().Contain("depth");
    }

    [Fact]
    public void A_kind_that_was_not_asked_for_is_refused()
    {
        RoundTrip.Refusal<Condition.Not>("{\"all\":[]}").Should().Contain("All").And.Contain("Not");
        RoundTrip.Refusal<FactValue.YesNo>("3").Should().Contain("YesNo");
        JsonSerializer.Deserialize<Condition.Is>(JsonSerializer.Serialize(new Condition.Is("a", new FactValue.YesNo(true)))).Should().Be(new Condition.Is("a", new FactValue.YesNo(true)));
    }

    [Fact]
    public void A_dossier_is_that_of_its_file()
    {
        var dossier = JsonNode.Parse(RoundTrip.Write(SampleValues.Dossier with { Items = [SampleValues.Dossier.Items[0]] }))!.AsObject();
        dossier["format"] = "cchc-dossier/1";
        using var schema = JsonDocument.Parse(RepositoryFiles.Read("docs", "reference", "dossier.schema.json"));
        new SmallSchema(schema.RootElement).Check(JsonSerializer.SerializeToElement(dossier)).Should().BeEmpty();
        dossier.Select(member => member.Key).Should().BeEquivalentTo(Schemas.Names("dossier.schema.json", string.Empty).Except(["$schema", "note"]));
    }

    [Fact]
    public void A_dossier_of_a_file_is_read()
    {
        var file = JsonNode.Parse(RepositoryFiles.Read("docs", "samples", "dossier.json"))!.AsObject();
        foreach (var item in file["items"]!.AsArray())
        {
            item!["component"] ??= string.Empty; // the file may leave it out, a value always has it
        }

        var dossier = file.Deserialize<Dossier>(JsonSerializerOptions.Web)!;
        dossier.Items.Should().HaveCount(file["items"]!.AsArray().Count).And.NotBeEmpty();
        dossier.Facts.Names.Should().BeEquivalentTo(file["facts"]!.AsObject().Where(fact => fact.Value is not null).Select(fact => fact.Key)).And.NotBeEmpty();
    }

    [Theory]
    [InlineData(typeof(HandingOver), "component", "handingOver")]
    [InlineData(typeof(Necessity), "component", "necessity")]
    [InlineData(typeof(QuestionAudience), "question", "askedOf")]
    public void Words_are_those_of_the_files_of_rules(Type enumeration, string form, string member) =>
        Kinds.WordsOf(enumeration).Should().BeEquivalentTo(Schemas.Words("components.schema.json", form, member));

    [Fact]
    public void Forms_of_papers_are_those_of_the_files()
    {
        Kinds.WordsOf(typeof(PaperForms)).Should().BeEquivalentTo(Schemas.Words("dossier.schema.json", "item", "form"));
        Kinds.WordsOf(typeof(PaperForms)).Should().BeSubsetOf(Schemas.Words("components.schema.json", "pieces", "forms"));
        Kinds.WordsOf(typeof(FactQuestion), "type").Split(' ').Should().BeEquivalentTo(Schemas.Words("components.schema.json", "question", "type"));
    }

    [Theory]
    [InlineData(typeof(RuleSource), "stated inferred curated")]
    [InlineData(typeof(DossierNeed), "paper choice together")]
    [InlineData(typeof(SupplementRequest), "needed notNeeded undetermined")]
    public void Every_kind_has_its_word(Type hierarchy, string words) => Kinds.WordsOf(hierarchy, "type").Should().Be(words);

    [Fact]
    public void Other_words()
    {
        Kinds.WordsOf(typeof(RequirementState)).Should().Equal("satisfied", "missing", "notRequired", "excess", "unlawfulToDemand", "unknown");
        Kinds.WordsOf(typeof(DossierStatistics.Cause)).Should().Equal("dataAvailable", "oftenMissing", "oftenExcess");
        Kinds.WordsOf(typeof(InferredRules.Role)).Should().Equal("component", "note", "heading");
        Kinds.WordsOf(typeof(Truth)).Should().Equal("false", "unknown", "true");
        Kinds.WordsOf(typeof(InferenceKind)).Should().Contain("oneOf").And.OnlyHaveUniqueItems();
    }

    [Fact]
    public void Wrong_facts_forms_and_masks_are_refused()
    {
        RoundTrip.Refusal<Facts>("{\"a\":true,\"a\":false}").Should().Contain("\"a\"").And.Contain("twice");
        RoundTrip.Refusal<Facts>("[]").Should().Contain("one member a fact");
        RoundTrip.Refusal<Facts>("{\"a\":[1]}").Should().Contain("not StartArray");
        JsonSerializer.Deserialize<Facts>("{\"a\":null,\"b\":1}")!.Names.Should().Equal("b");
        RoundTrip.Refusal<DossierItem>("{\"component\":\"a\",\"form\":\"fax\"}").Should().Contain("\"fax\"").And.Contain("certifiedCopy");
        RoundTrip.Refusal<DossierItem>("{\"component\":\"a\"}").Should().Contain("form");
        RoundTrip.Refusal<DossierMask>("[256]").Should().Contain("0 to 255");
        RoundTrip.Refusal<DossierMask>("3").Should().Contain("array");
    }

    [Fact]
    public void A_need_does_not_hold_itself() => RoundTrip.Write(SampleValues.StoredDossiers.OfType<DossierNeed.Paper>().First()).Should().NotContain("\"papers\"");
}
