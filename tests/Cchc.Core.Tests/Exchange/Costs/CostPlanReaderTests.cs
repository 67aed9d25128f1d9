using System.Text;
using System.Text.Json;
using Cchc.Core.Costs;
using Cchc.Core.Exchange.Costs;
using Cchc.Core.Exchange.Samples;
using Cchc.Core.Tests.Support;
using Cchc.Core.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Cchc.Core.Tests.Exchange.Costs;

public sealed class CostPlanReaderTests
{
    private const string Head = "{\"format\":\"cchc-cost/1\",\"procedure\":\"1.001193\",\"name\":\"Khai sinh\",\"year\":2025,\"currency\":\"VND\",\n";

    [Theory]
    [InlineData("0.1", "0.1", "0.1")]
    [InlineData("1.5e3", "1500", "1500")]
    [InlineData("\"1/6\"", "1/6", "1/6")]
    [InlineData("{\"low\":1,\"likely\":\"5/2\",\"high\":4}", "1..2.5..4", "2.5")]
    [InlineData("{\"sources\":[2,3,2.5,9],\"rule\":\"lower-middle\"}", "2..2.5..9", "2.5")]
    [InlineData("{\"sources\":[2,3],\"rule\":\"mean\"}", "2..2.5..3", "2.5")]
    public void Numbers_fractions_ranges_and_conflicting_sources_are_read_exactly(string json, string shown, string likely)
    {
        var hours = Read(Head + "\"activities\":[" + Activity("\"hours\":" + json) + "]}").Value!.Sheet.Activities[0].Hours!;
        hours.ToString().Should().Be(shown);
        hours.Likely.ToString().Should().Be(likely);
    }

    [Theory]
    [InlineData("\"60%\"", "CCHC-COST-071", "write a share as a number: 0.6")]
    [InlineData("\"1,5\"", "CCHC-COST-071", "decimal point")]
    [InlineData("\"1.5\"", "CCHC-COST-071", "without quotation marks: 1.5")]
    [InlineData("\"1.250\"", "CCHC-COST-071", "it may be 1250 or a decimal number")]
    [InlineData("\"1,250\"", "CCHC-COST-071", "it may be 1250 or a decimal number")]
    [InlineData("\"1.250 %\"", "CCHC-COST-071", "a number from 0 to 1, such as 0.6")]
    [InlineData("\"1.250.000\"", "CCHC-COST-071", "write 1250000 without separators")]
    [InlineData("\"0.125\"", "CCHC-COST-071", "without quotation marks: 0.125")]
    [InlineData("\"NaN\"", "CCHC-COST-071", "\"NaN\"")]
    [InlineData("\"1/0\"", "CCHC-COST-071", "\"1/0\"")]
    [InlineData("1e400", "CCHC-COST-065", "1e400")]
    [InlineData("true", "CCHC-COST-064", "found true")]
    [InlineData("[1]", "CCHC-COST-064", "[…]")]
    [InlineData("{\"low\":2,\"likely\":1,\"high\":4}", "CCHC-COST-072", "low ≤ likely ≤ high")]
    [InlineData("{\"low\":2,\"likely\":2}", "CCHC-COST-069", "hours.high")]
    [InlineData("{\"sources\":[],\"rule\":\"mean\"}", "CCHC-COST-069", "hours.sources")]
    [InlineData("{\"sources\":[1],\"rule\":\"best\"}", "CCHC-COST-066", "\"best\"")]
    [InlineData("{\"sources\":[1]}", "CCHC-COST-069", "rule")]
    public void What_is_no_number_is_quoted_with_its_line_and_a_hint(string json, string code, string part)
    {
        var file = Read(Head + "\"activities\":[" + Activity("\"hours\":" + json) + "]}");
        file.Value.Should().BeNull();
        var finding = file.Findings.Should().ContainSingle().Which;
        finding.Code.Should().Be(code);
        finding.Place.Should().Be("c.json:2 (1.1)");
        finding.Text.En.Should().Contain(part);
    }

    [Theory]
    [InlineData("{\"format\":\"cchc-cost/1\",\"x\":NaN}", "CCHC-COST-060")]
    [InlineData("", "CCHC-COST-060")]
    [InlineData("[]", "CCHC-COST-062")]
    [InlineData("{\"format\":\"cchc-cost/2\"}", "CCHC-COST-062")]
    public void What_is_no_such_file_is_one_finding(string json, string code) => Read(json).Findings.Should().ContainSingle().Which.Code.Should().Be(code);

    [Fact]
    public void A_file_that_is_too_large_or_too_deep_is_refused()
    {
        Read(new string(' ', CostPlanReader.LargestFile + 1)).Findings.Should().ContainSingle().Which.Code.Should().Be("CCHC-COST-061");
        Read(Head + "\"note\":" + new string('[', 20) + new string(']', 20) + "}").Findings.Should().ContainSingle().Which.Code.Should().Be("CCHC-COST-060");
    }

    [Fact]
    public void Everything_wrong_is_said_at_once_in_order_of_line()
    {
        var file = Read("{\"format\":\"cchc-cost/1\",\n\"colour\":1,\n\"year\":99999,\n\"year\":2025,\n\"currency\":\"VND\",\n\"activities\":[\n{\"id\":\"a\",\"name\":\"x\",\"kind\":\"eat\"},\n{\"id\":\"a\",\"name\":5}]}");
        file.Findings.Select(finding => (finding.Code, finding.Place)).Should().BeEquivalentTo(new[]
        {
            ("CCHC-COST-069", "c.json:1"), ("CCHC-COST-069", "c.json:1"), ("CCHC-COST-063", "c.json:2"), ("CCHC-COST-065", "c.json:3"), ("CCHC-COST-068", "c.json:4"),
            ("CCHC-COST-066", "c.json:7 (a)"), ("CCHC-COST-069", "c.json:7 (a)"), ("CCHC-COST-067", "c.json:8 (a)"), ("CCHC-COST-064", "c.json:8 (a)"),
            ("CCHC-COST-069", "c.json:8 (a)"), ("CCHC-COST-069", "c.json:8 (a)"),
        });
        file.Findings.Should().OnlyContain(finding => finding.Text.Vi.Length > 0 && finding.Text.En.Length > 0);
    }

    [Fact]
    public void What_is_left_out_stays_not_stated_and_only_defaults_of_the_file_fill_in()
    {
        var bare = Read(Head + "\"activities\":[" + Activity("\"hours\":2,\"services\":null") + "]}").Value!.Sheet;
        bare.Activities[0].Services.Should().BeNull();
        bare.TimesPerYear.Should().BeNull();
        var filled = Read(Head + "\"defaults\":{\"services\":0,\"fees\":7},\"activities\":[" + Activity("\"hours\":2,\"services\":null,\"fees\":1") + "]}").Value!.Sheet;
        filled.Activities[0].Services.Should().Be(new Estimate(0));
        filled.Activities[0].Fees.Should().Be(new Estimate(1));
    }

    [Fact]
    public void Text_is_brought_to_NFC_and_CR_LF_and_a_byte_order_mark_are_fine()
    {
        var text = ("\uFEFF" + Head + "\"agency\":\"Ha\u0300\u00A0No\u0323\u0302i\",\"activities\":[]}").Replace("\n", "\r\n", StringComparison.Ordinal);
        Read(text).Value!.Sheet.Agency.Should().Be("Hà Nội");
    }

    [Fact]
    public void A_plan_or_a_sheet_after_but_not_both()
    {
        var file = Read(Head + "\"activities\":[],\"after\":{\"activities\":[]},\n\"plan\":{\"measures\":[]}}");
        file.Findings.Should().ContainSingle().Which.Place.Should().Be("c.json:3");
    }

    [Fact]
    public void Measures_of_every_kind_are_read_and_written_back_equal()
    {
        const string Basis = "\"description\":\"d\",\"legalBasis\":{\"text\":\"NQ 66\",\"article\":\"Điều 5\"},\"inForceFrom\":\"2026-01-01\",\"inForceThrough\":\"2026-12-31\"";
        var measures = string.Join(",\n", new[]
        {
            "\"kind\":\"abolishProcedure\"," + Basis,
            "\"kind\":\"dropComponent\",\"components\":[\"c\"]",
            "\"kind\":\"replaceByData\",\"activities\":[\"1.1\"],\"hours\":0",
            "\"kind\":\"mergeComponents\",\"activities\":[\"1.1\",\"1.2\"],\"hours\":1,\"into\":\"1.2\"",
            "\"kind\":\"fewerCopies\",\"activities\":[\"1.1\"],\"services\":\"1/3\"",
            "\"kind\":\"noCertification\",\"activities\":[\"1.1\"],\"fees\":{\"low\":0,\"likely\":1,\"high\":2}",
            "\"kind\":\"fileOnline\",\"activities\":[\"2.2\"],\"from\":[\"2.1\"],\"share\":0.8",
            "\"kind\":\"shorterTask\",\"activities\":[\"1.1\"],\"hours\":0.5",
            "\"kind\":\"lowerFee\",\"activities\":[\"1.1\"],\"fees\":5000",
            "\"kind\":\"rarer\",\"timesPerYear\":\"1/6\"",
            "\"kind\":\"fewerSubjects\",\"subjectsPerYear\":10",
            "\"kind\":\"decentralise\",\"activities\":[\"1.1\"],\"hours\":1",
            "\"kind\":\"shorterProcessing\",\"legalBasis\":\"QĐ\",\"cases\":[{\"name\":\"a\",\"before\":\"10,5 ngày làm việc\",\"after\":\"8 giờ làm việc\",\"dossiers\":7},"
                + "{\"before\":[\"2 tháng\",\"5 ngày\"],\"after\":{\"notStated\":\"x\"}}]",
        }.Select((measure, i) => FormattableString.Invariant($"{{\"id\":\"m{i}\",{measure}}}")));
        var reading = Read(Head + "\"activities\":[],\"plan\":{\"name\":\"p\",\"decision\":\"q\",\"measures\":[" + measures + "]}}");
        reading.Findings.Should().BeEmpty();
        var file = reading.Value!;
        file.Plan!.Measures.Should().HaveCount(13);
        file.Plan.Measures.Select(measure => measure.GetType()).Should().OnlyHaveUniqueItems();
        Read(CostPlanWriter.Write(file)).Value.Should().Be(file);
        Check(CostPlanWriter.Write(file)).Should().BeEmpty();
    }

    [Theory]
    [InlineData("\"kind\":\"rarer\"", "CCHC-COST-069", "timesPerYear")]
    [InlineData("\"kind\":\"rarer\",\"timesPerYear\":1,\"fees\":0", "CCHC-COST-063", "\"fees\"")]
    [InlineData("\"kind\":\"abolish\"", "CCHC-COST-066", "\"abolish\"")]
    [InlineData("\"kind\":\"abolishProcedure\",\"inForceFrom\":\"1/1/2026\"", "CCHC-COST-075", "\"1/1/2026\"")]
    [InlineData("\"kind\":\"shorterProcessing\",\"cases\":[{\"before\":\"lâu\",\"after\":\"3 ngày\"}]", "CCHC-COST-076", "\"lâu\"")]
    [InlineData("\"kind\":\"fileOnline\",\"from\":[\"a\"],\"share\":\"80 %\"", "CCHC-COST-071", "0.8")]
    public void A_measure_that_cannot_be_read_is_named(string measure, string code, string part)
    {
        var finding = Read(Head + "\"activities\":[],\n\"plan\":{\"measures\":[{\"id\":\"m1\"," + measure + "}]}}").Findings.Should().ContainSingle().Which;
        finding.Code.Should().Be(code);
        finding.Place.Should().Be("c.json:3 (m1)");
        finding.Text.En.Should().Contain(part);
    }

    [Fact]
    public void The_valuation_of_waiting_time_is_read_apart_and_its_ranges_are_checked()
    {
        const string Income = "\"income\":{\"value\":40000,\"year\":2025,\"series\":\"s\",\"source\":\"q\"}";
        var file = Read(Head + "\"activities\":[],\"waiting\":{\"before\":10,\"after\":9,\"hoursPerDay\":8,\"dossiersPerYear\":10," + Income + "}}").Value!;
        (file.WaitingBefore!.PerYear - file.WaitingAfter!.PerYear).Should().Be((ExactNumber)3_200_000);
        Read(CostPlanWriter.Write(file)).Value.Should().Be(file);
        Read(Head + "\"activities\":[],\"waiting\":{\"before\":-1,\"hoursPerDay\":25}}").Findings.Select(finding => finding.Code)
            .Should().Equal("CCHC-COST-065", "CCHC-COST-065", "CCHC-COST-069", "CCHC-COST-069");
    }

    [Fact]
    public void Random_sheets_come_back_equal() => Prop.ForAll<int>(seed =>
    {
        var sheet = RandomSheets.Of(seed);
        var file = new CostCase { Sheet = sheet, After = seed % 2 == 0 ? RandomSheets.Of(seed + 1) : null, Note = "n" };
        return Read(CostPlanWriter.Write(file)).Value == file && Check(CostPlanWriter.Write(file)).Count == 0;
    }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("1.001193")]
    [InlineData("2.000635")]
    public void The_samples_are_whole_and_satisfy_the_schema(string code)
    {
        var file = SampleCosts.Load(code)!;
        ComplianceCost.Of(file.Sheet).IsComplete.Should().BeTrue();
        Check(RepositoryFiles.Read("src", "Cchc.Core.Exchange", "Samples", "costs", code + ".json")).Should().BeEmpty();
        Read(CostPlanWriter.Write(file)).Value.Should().Be(file);
    }

    [Fact]
    public void The_sample_of_Ha_Noi_gives_the_published_rate()
    {
        var file = SampleCosts.Load("2.000635")!;
        var comparison = CostComparison.Of(ComplianceCost.Of(file.Sheet), ComplianceCost.Of(file.After!));
        (comparison.PerDossier!.Value.Rate!.Value * 100).ToFixed(2).Should().Be("77.44");
        SampleCosts.Load("9.999999").Should().BeNull();
    }

    [Fact]
    public void The_schema_refuses_what_the_reader_refuses()
    {
        Check("{\"format\":\"cchc-cost/1\"}").Should().NotBeEmpty();
        Check(Head + "\"colour\":1,\"activities\":[]}").Should().NotBeEmpty();
        Check(Head + "\"activities\":[" + Activity("\"hours\":\"60%\"") + "]}").Should().NotBeEmpty();
    }

    internal static IReadOnlyList<string> Check(string json)
    {
        using var schema = JsonDocument.Parse(RepositoryFiles.Read("docs", "reference", "cost-plan.schema.json"));
        using var document = JsonDocument.Parse(json);
        return new SmallSchema(schema.RootElement).Check(document.RootElement);
    }

    private static string Activity(string more) => "{\"id\":\"1.1\",\"name\":\"x\",\"kind\":\"other\",\"payer\":\"individual\"," + more + "}";

    internal static Core.Exchange.Reading<CostCase> Read(string json) => CostPlanReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(json)), "c.json");
}
