using System.Text.Json;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Exchange.CpsvAp;
using Cchc.Core.Exchange.NationalPortal;
using Cchc.Core.Procedures;
using Cchc.Core.Procedures.Identifiers;
using Cchc.Core.Procedures.Versions;
using Cchc.Core.Tests.Support;
using Cchc.Core.Text;

namespace Cchc.Core.Tests.Exchange.CpsvAp;

/// <summary>CPSV-AP 3.2.0: what the profile makes mandatory is there or is reported, and nothing is invented.</summary>
public sealed class CpsvApWriterTests
{
    private const string Service = "urn:cchc:procedure/1.000001";
    private const string Dct = "http://purl.org/dc/terms/";
    private const string Cv = "http://data.europa.eu/m8g/";
    private static readonly Procedure Small = new()
    {
        Code = ProcedureCode.Parse("1.000001"),
        Name = "Thủ tục thử",
        Agencies = [new Agency(AgencyRole.Executing, "H15", "Sở Tư pháp"), new Agency(AgencyRole.Announcing, "G15", "Bộ Tư pháp")],
        LegalBases = [new LegalBasis("104/2022/NĐ-CP", "Nghị định")],
    };

    [Fact]
    public void A_small_service_is_valid_and_its_parts_are_linked()
    {
        var graph = Graph(
            Small with
            {
                Steps = [new Step("Bước 1", "Nộp"), new Step("Bước 2", "Nhận")],
                Channels =
                [
                    new Channel
                    {
                        Method = SubmissionMethod.Online, RawMethod = "ONLINE", Time = new StatedTime(new ProcessingTime.CalendarDays(2.5m), "2.5", "DAY"),
                        Fees = [new Fee { Kind = FeeKind.Charge, RawKind = "FEE", Amount = 500000m, Currency = "Việt Nam Đồng", Description = "mỗi lần" }],
                    },
                ],
                ComponentGroups = [new ComponentGroup { Name = string.Empty, Components = [new DossierComponent { Code = string.Empty, Name = "Tờ khai", Originals = 1, Copies = 0 }] }],
                Results = [new ProcedureResult("KQ1", "Giấy")],
                Conditions = "Đủ 18 tuổi",
                Fields = [new Field("G15-TP07", "Hộ tịch")],
                Validity = new Validity(Dates.Day("2026-07-01")),
            },
            out var findings);
        findings.Should().BeEmpty();
        graph.Violations.Should().BeEmpty();
        var service = Service + "/from/2026-07-01";
        Values(graph, service, Dct + "description").Should().Equal("Bước 1\nNộp\nBước 2\nNhận@vi");
        Values(graph, service, Cv + "hasCompetentAuthority").Should().Equal("urn:cchc:agency/H15");
        Values(graph, service, Cv + "hasParticipation").Should().ContainSingle();
        Values(graph, service, Cv + "hasLegalResource").Should().Equal("urn:cchc:legal/104%2F2022%2FN%C4%90-CP");
        Values(graph, service, Cv + "processingTime").Should().Equal("P2DT12H");
        Values(graph, service, "urn:cchc:ns#steps").Should().Equal(service + "/step/1", service + "/step/2");
        var cost = Values(graph, service, Cv + "hasCost").Single();
        Values(graph, cost, Cv + "hasValue").Should().Equal("500000");
        Values(graph, cost, Cv + "currency").Should().Equal("http://publications.europa.eu/resource/authority/currency/VND");
        Values(graph, cost, Cv + "ifAccessedThrough").Should().Equal(service + "/channel/1");
        var list = Values(graph, Values(graph, service, Cv + "holdsRequirement").Single(), Cv + "hasEvidenceTypeList").Single();
        Values(graph, list, Cv + "specifiesEvidenceType").Should().Equal(Values(graph, service, Cv + "hasInputType"));
        Values(graph, Values(graph, service, Cv + "hasInputType").Single(), Dct + "title").Should().Equal("Tờ khai@vi");
    }

    [Fact]
    public void Who_is_competent_is_taken_in_a_known_order()
    {
        var competent = new Agency(AgencyRole.Competent, string.Empty, "Ủy ban nhân dân cấp xã");
        Authority(Small with { Agencies = [.. Small.Agencies, competent] }).Should().Equal("urn:cchc:agency/name/%E1%BB%A6y%20ban%20nh%C3%A2n%20d%C3%A2n%20c%E1%BA%A5p%20x%C3%A3");
        Authority(Small).Should().Equal("urn:cchc:agency/H15");
        Authority(Small with { Agencies = [Small.Agencies[1]] }).Should().Equal("urn:cchc:agency/G15");

        static IEnumerable<string> Authority(Procedure procedure) => Values(Graph(procedure, out _), Service, Cv + "hasCompetentAuthority");
    }

    [Fact]
    public void What_is_missing_is_reported_and_not_invented()
    {
        var graph = Graph(new Procedure { Code = ProcedureCode.Parse("1.000001"), Name = string.Empty, Results = [new ProcedureResult("x", string.Empty)], Agencies = [new Agency(AgencyRole.Executing, "H1", string.Empty)] }, out var findings);
        findings.Select(finding => finding.Code).Should().BeEquivalentTo("CCHC-CPSV-001", "CCHC-CPSV-002", "CCHC-CPSV-003", "CCHC-CPSV-004", "CCHC-CPSV-004");
        findings.Should().OnlyContain(finding => finding.Place.StartsWith("1.000001, ", StringComparison.Ordinal));
        graph.Violations.Should().HaveCount(3).And.OnlyContain(text => text.StartsWith($"{Service}: 0 of ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("calendar 1", "P1D")]
    [InlineData("calendar 0", "P0D")]
    [InlineData("calendar 17.5", "P17DT12H")]
    [InlineData("calendar 0.1", "PT2H24M")]
    [InlineData("clock 56", "PT56H")]
    [InlineData("weeks 2", "P14D")]
    [InlineData("months 3", "P3M")]
    [InlineData("years 1", "P1Y")]
    [InlineData("stages", "P5D")]
    [InlineData("working 5", null)]
    [InlineData("office 8", null)]
    [InlineData("same day", null)]
    public void Durations_are_written_only_where_they_say_the_same(string time, string? expected)
    {
        var value = time.Contains(' ') && decimal.TryParse(time.Split(' ')[1], System.Globalization.NumberStyles.Number, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : 0m;
        ProcessingTime parsed = time.Split(' ')[0] switch
        {
            "calendar" => new ProcessingTime.CalendarDays(value),
            "clock" => new ProcessingTime.ClockHours(value),
            "weeks" => new ProcessingTime.Weeks((int)value),
            "months" => new ProcessingTime.Months((int)value),
            "years" => new ProcessingTime.Years((int)value),
            "stages" => new ProcessingTime.Stages([new ProcessingTime.CalendarDays(2), new ProcessingTime.CalendarDays(3)]),
            "working" => new ProcessingTime.WorkingDays(value),
            "office" => new ProcessingTime.WorkingHours(value),
            _ => new ProcessingTime.SameDay(null),
        };
        var graph = Graph(Small with { Channels = [new Channel { Method = SubmissionMethod.Postal, RawMethod = "POSTAL", Time = new StatedTime(parsed, "x", "y") }] }, out _);
        var channel = Values(graph, Service, Cv + "hasChannel").Single();
        graph.Violations.Should().BeEmpty();
        Values(graph, channel, Cv + "processingTime").Should().Equal(expected is null ? [] : [expected]);
        Values(graph, channel, "urn:cchc:ns#workingDays").Should().Equal(time == "working 5" ? ["5"] : []);
        Values(graph, channel, "urn:cchc:ns#workingHours").Should().Equal(time == "office 8" ? ["8"] : []);
        Values(graph, channel, "urn:cchc:ns#processingTimeText").Should().BeEquivalentTo(parsed.Description.Vi + "@vi", parsed.Description.En + "@en");
    }

    [Fact]
    public void Versions_of_one_code_are_services_of_their_own()
    {
        var later = Small with { Validity = new Validity(Dates.Day("2026-07-01")) };
        using var stream = new MemoryStream();
        CpsvApWriter.Write(new ProcedureCatalogue([Small, later, Small with { Name = "Khác" }]) { DataVersion = "thử" }, stream, "https://example.vn/id/").Should().BeEmpty();
        using var document = JsonDocument.Parse(stream.ToArray());
        var graph = new CpsvApChecker(document.RootElement).Check();
        graph.Violations.Should().BeEmpty();
        graph.Nodes.Keys.Where(iri => iri.StartsWith("https://example.vn/id/procedure/", StringComparison.Ordinal) && graph.Nodes[iri].ContainsKey(Cv + "hasCompetentAuthority")).Should().BeEquivalentTo(
            "https://example.vn/id/procedure/1.000001", "https://example.vn/id/procedure/1.000001/from/2026-07-01", "https://example.vn/id/procedure/1.000001/version/2");
        Values(graph, "https://example.vn/id/catalogue", "urn:cchc:ns#dataVersion").Should().Equal("thử");
        document.RootElement.GetProperty("@graph").EnumerateArray().Count(node => node.GetProperty("@id").GetString() == "https://example.vn/id/agency/H15").Should().Be(1, "what services share is written once");
    }

    [Theory]
    [InlineData("")]
    [InlineData("example.vn/id/")]
    [InlineData("http://a b/")]
    [InlineData("1x:y")]
    [InlineData("dct:x/")]
    public void A_base_that_makes_no_iris_is_refused(string start) =>
        FluentActions.Invoking(() => CpsvApWriter.Write(Small, Stream.Null, start)).Should().Throw<ArgumentException>().WithMessage($"\"{start}\"*");

    [Fact]
    public void Broken_text_is_replaced_and_the_stream_stays_open()
    {
        using var stream = new MemoryStream();
        CpsvApWriter.Write(Small with { Name = "a\u0001\ud800b\"<\n" }, stream);
        stream.CanWrite.Should().BeTrue();
        using var document = JsonDocument.Parse(stream.ToArray());
        Values(new CpsvApChecker(document.RootElement), Service, Dct + "title").Should().Equal("a\uFFFD\uFFFDb\"<\n@vi");
    }

    [Fact]
    public void All_real_records_are_valid_or_reported()
    {
        var procedures = NationalPortalReader.ReadFile(SharedData.NationalDump).Procedures;
        procedures.Should().HaveCount(SharedData.NationalCount);
        var wrong = new List<string>();
        var lacking = 0;
        foreach (var procedure in procedures)
        {
            var graph = Graph(procedure, out var findings);
            lacking += findings.Count;
            if (findings.All(finding => finding.Severity < FindingSeverity.Error))
            {
                wrong.AddRange(graph.Violations);
            }
        }

        wrong.Take(20).Should().BeEmpty();
        lacking.Should().Be(0, "every record of the dump names an agency, a name and steps");
    }

    [Fact]
    public void A_whole_catalogue_is_streamed_the_same_twice_and_stays_valid()
    {
        var catalogue = new ProcedureCatalogue(NationalPortalReader.ReadFile(SharedData.NationalDump).Procedures.Take(400)) { DataVersion = "national" };
        using var first = new Watched();
        using var second = new Watched();
        CpsvApWriter.Write(catalogue, first).Should().BeEmpty();
        CpsvApWriter.Write(catalogue, second);
        first.ToArray().AsSpan().SequenceEqual(second.ToArray()).Should().BeTrue();
        first.LargestPiece.Should().BeLessThan((int)first.Length / 4);
        using var document = JsonDocument.Parse(first.ToArray());
        new CpsvApChecker(document.RootElement).Check().Violations.Take(20).Should().BeEmpty();
    }

    private static CpsvApChecker Graph(Procedure procedure, out IReadOnlyList<Finding> findings)
    {
        using var stream = new MemoryStream();
        findings = CpsvApWriter.Write(procedure, stream);
        using var document = JsonDocument.Parse(stream.ToArray());
        return new CpsvApChecker(document.RootElement).Check();
    }

    private static IEnumerable<string> Values(CpsvApChecker graph, string iri, string property) =>
        graph.Nodes.TryGetValue(iri, out var node) && node.TryGetValue(property, out var values) ? values.Select(value => value.Value) : [];

    private sealed class Watched : MemoryStream
    {
        public int LargestPiece { get; private set; }

        public override void Write(byte[] buffer, int offset, int count)
        {
            LargestPiece = Math.Max(LargestPiece, count);
            base.Write(buffer, offset, count);
        }

        public override void Write(ReadOnlySpan<byte> buffer)
        {
            LargestPiece = Math.Max(LargestPiece, buffer.Length);
            base.Write(buffer);
        }
    }
}
