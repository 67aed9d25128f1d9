using System.Text.Json;
using System.Text.Json.Serialization;
using Cchc.Core.Costs;
using Cchc.Core.Dossiers;
using Cchc.Core.Exchange.Catalogues;
using Cchc.Core.Exchange.Components;
using Cchc.Core.Exchange.Costs;
using Cchc.Core.Exchange.Findings;
using Cchc.Core.Exchange.Samples;
using Cchc.Core.Exchange.Sql;
using Cchc.Core.Json.Tests.Samples;
using Cchc.Core.Procedures;
using Cchc.Core.Requirements;

namespace Cchc.Core.Json.Tests;

/// <summary>What readers give and options, as JSON without any settings.</summary>
public sealed class ExchangeJsonTests
{
    [Fact]
    public void What_is_stored_comes_back_equal() => RoundTrip.Check(SampleValues.StoredExchange);

    [Fact]
    public void What_is_read_line_by_line_comes_back_the_same() => RoundTrip.Check(SampleValues.ExchangeByReference, isEqual: false);

    [Fact]
    public void Answers_are_written_and_not_read_back() => RoundTrip.CheckAnswers(SampleValues.ExchangeAnswers);

    [Fact]
    public void Records_of_a_catalogue_have_the_words_of_its_lines()
    {
        var words = Kinds.WordsOf(typeof(CatalogueRecord), "type").Split(' ');
        words.Should().Equal("header", "procedure", "localVersion", "announcement", "unread");
        words.Except(["header", "unread"]).Should().BeSubsetOf(Schemas.Names("catalogue.schema.json", string.Empty));
        SampleValues.ExchangeAnswers.OfType<CatalogueRecord>().Select(record => RoundTrip.Element(record).GetProperty("type").GetString()).Distinct().Should().BeEquivalentTo(words);
    }

    [Fact]
    public void The_embedded_plans_come_back_equal() => RoundTrip.Check(SampleCosts.Codes.Select(code => SampleCosts.Load(code.Value)!));

    [Fact]
    public void Other_words()
    {
        Kinds.WordsOf(typeof(CatalogueFormat)).Should().Equal("portal", "own", "legacyPacket");
        Kinds.WordsOf(typeof(CostNotation)).Should().Equal("invariant", "vietnamese");
        Kinds.WordsOf(typeof(SqlDialect)).Should().Equal("postgreSql", "sqlServer", "oracle", "sqlite", "clickHouse");
    }

    [Fact]
    public void What_is_code_and_no_value_is_left_out()
    {
        RoundTrip.Write(new SarifOptions { LineOf = _ => 1 }).Should().NotContain("lineOf");
        RoundTrip.Write(new CuratedRules()).Should().Be("{\"rules\":null,\"correction\":null}");
        JsonSerializer.Serialize(SampleValues.BirthCase with { Plan = null }).Should().Contain("\"Plan\":null");
    }

    [Fact]
    public void A_sheet_of_a_plan_is_written_in_pascal_case_by_default_and_read_back_by_the_same_settings() =>
        JsonSerializer.Deserialize<CostSheet>(JsonSerializer.Serialize(SampleValues.Sheet)).Should().Be(SampleValues.Sheet);

    [Fact]
    public void The_converters_serve_members_of_other_types()
    {
        var note = new Note(new Estimate(1, 2, 3), SampleValues.Conditions[0], SampleValues.Facts, new FactValue.Number(2), OnlineService.Full.Instance, PaperForms.Scan, default(DossierMask).With(3));
        var json = JsonSerializer.Serialize(note);
        json.Should().Contain("\"Form\":\"scan\"").And.Contain("\"Mask\":[3]").And.Contain("\"Online\":{\"full\":true}").And.Contain("\"Value\":2");
        JsonSerializer.Deserialize<Note>(json).Should().Be(note);
    }

    private sealed record Note(
        [property: JsonConverter(typeof(Estimate.Converter))] Estimate Hours,
        [property: JsonConverter(typeof(Condition.Converter))] Condition When,
        [property: JsonConverter(typeof(Facts.Converter))] Facts Facts,
        [property: JsonConverter(typeof(FactValue.Converter))] FactValue Value,
        [property: JsonConverter(typeof(OnlineServiceConverter))] OnlineService Online,
        [property: JsonConverter(typeof(PaperFormConverter))] PaperForms Form,
        [property: JsonConverter(typeof(DossierMask.Converter))] DossierMask Mask);
}
