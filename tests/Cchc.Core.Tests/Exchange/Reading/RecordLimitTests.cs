using System.IO.Compression;
using System.Text;
using Cchc.Core.Exchange.LegacyPackets;
using Cchc.Core.Exchange.NationalPortal;
using Cchc.Core.Tests.Exchange.Catalogues;
using Cchc.Core.Text;

namespace Cchc.Core.Tests.Exchange.Reading;

/// <summary>Small files that unpack to very much: reading ends soon and says so.</summary>
public sealed class RecordLimitTests
{
    [Theory]
    [InlineData("{}\n", "{}\n", "")]
    [InlineData("[{}", ",{}", "]")]
    [InlineData("[1", ",null", "]")]
    [InlineData("[", ",", "]")]
    public void Reading_stops_after_ten_thousand_unread_records(string first, string more, string end)
    {
        foreach (var gzip in new[] { false, true })
        {
            using var stream = new Repeated(Encoding.UTF8.GetBytes(first), Encoding.UTF8.GetBytes(more), 40_000_000, Encoding.UTF8.GetBytes(end));
            var catalogue = NationalPortalReader.Read(gzip ? new MemoryStream(OwnCatalogues.Gzip(Encoding.UTF8.GetBytes(first + string.Concat(Enumerable.Repeat(more, 20_000)) + end))) : stream);
            catalogue.Findings.Should().HaveCount(10_001);
            catalogue.Findings[^1].Should().Match<Finding>(finding => finding.Code == "CCHC-CAT-013" && finding.Severity == FindingSeverity.Error && finding.Place == "line 10001");
            stream.Given.Should().BeLessThan(1_000_000, "nothing more is read");
        }
    }

    [Fact]
    public void Ten_thousand_unread_records_do_not_stop_the_reading()
    {
        var catalogue = NationalPortalReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("{}\n", 10_000)) + "{\"code\":\"1.000001\",\"name\":\"a\"}")));
        catalogue.Procedures.Should().ContainSingle();
        catalogue.Findings.Should().NotContain(finding => finding.Code == "CCHC-CAT-013");
    }

    [Theory]
    [InlineData("{}\n", "{}\n", "")]
    [InlineData("{\"message\":null}\n", "{\"message\":null}\n", "")]
    [InlineData("[{}", ",{}", "]")]
    [InlineData("[{}\n", ",{}\n", "]")]
    public void Packets_are_limited_too(string first, string more, string end)
    {
        var catalogue = LegacyPacketReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(first + string.Concat(Enumerable.Repeat(more, 30_000)) + end)));
        catalogue.Findings.Should().HaveCount(10_001);
        catalogue.Findings[^1].Code.Should().Be("CCHC-CAT-013");
    }

    [Fact]
    public void Notes_of_packets_stop_nothing_and_are_listed_up_to_a_number()
    {
        const string Line = "{\"result\":[{\"MATTHC\":\"1.000001\",\"TENTTHC\":\"a\",\"CACHTHUCTHUCHIEN\":[{\"KENH\":\"1\",\"THOIGIAN\":[{\"THOIGIANGIAIQUYET\":\"5\",\"DONVITINH\":\"Ngày\"}]}]}],\"la\":1}\n";
        var records = LegacyPacketReader.Enumerate(new MemoryStream(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(Line, 10_050))))).ToList();
        records.Count(record => record.Procedure is not null).Should().Be(10_050);
        records.Count(record => record.Procedure is null).Should().Be(10_001);
        records.Last(record => record.Procedure is null).Findings.Single().Code.Should().Be("CCHC-CAT-079");
    }

    [Theory]
    [InlineData("\"executionSteps\":[null", ",null", "]", "CCHC-CAT-008")]
    [InlineData("\"executionSteps\":[1", ",1", "]", "CCHC-CAT-006")]
    [InlineData("\"x\":0", ",\"y\":0", "", "CCHC-CAT-012")]
    [InlineData("\"returningMethods\":[{\"type\":\"A\",\"value\":[1", ",1", "]}]", "CCHC-CAT-006")]
    public void A_record_lists_a_hundred_findings(string first, string more, string end, string code)
    {
        var catalogue = NationalPortalReader.Read(new MemoryStream(Encoding.UTF8.GetBytes("{\"code\":\"1.000001\",\"name\":\"a\"," + first + string.Concat(Enumerable.Repeat(more, 300_000)) + end + "}")));
        catalogue.Procedures.Should().ContainSingle();
        catalogue.Findings.Should().HaveCount(101);
        catalogue.Findings.Should().Contain(finding => finding.Code == code);
        catalogue.Findings[^1].Code.Should().Be("CCHC-CAT-079");
    }

    [Fact]
    public void What_is_not_listed_is_as_bad_as_the_worst_of_it()
    {
        var unknown = string.Concat(Enumerable.Range(0, 200).Select(i => $",\"x{i}\":1"));
        Last("{\"code\":\"1.000001\",\"name\":\"a\"" + unknown + "}").Should().Be(FindingSeverity.Warning);
        Last("{\"code\":\"1.000001\",\"name\":\"a\",\"keywords\":7" + unknown + "}").Should().Be(FindingSeverity.Error);

        static FindingSeverity Last(string text) => NationalPortalReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(text))).Findings[^1].Severity;
    }

    [Fact]
    public void A_packet_lists_a_hundred_findings_a_procedure()
    {
        var findings = LegacyPacketReader.Read(new MemoryStream(Encoding.UTF8.GetBytes("{\"MATTHC\":\"1.000001\",\"TENTTHC\":\"a\"" + string.Concat(Enumerable.Range(0, 100_000).Select(i => $",\"x{i}\":1,\"X{i}\":2")) + "}"))).Findings;
        findings.Should().HaveCount(101);
        findings[^1].Code.Should().Be("CCHC-CAT-079");
    }

    [Theory]
    [InlineData("{\"code\":\"1.000001\",\"name\":\"", "x", "\"}\n", false)]
    [InlineData("[{\"code\":\"1.000001\",\"name\":\"", "x", "\"},\n", true)]
    [InlineData("[{\"code\":\"1.000001\",\"executionSteps\":[null", ",null", "]},", true)]
    public void A_record_of_more_than_sixteen_mebibytes_is_left_out(string first, string more, string end, bool isArray)
    {
        byte[] last = Encoding.UTF8.GetBytes(end + "{\"code\":\"1.000002\",\"name\":\"a\"}" + (isArray ? "]" : string.Empty));
        using var stream = new Repeated(Encoding.UTF8.GetBytes(first), Encoding.UTF8.GetBytes(more), (40 << 20) / more.Length, last);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var catalogue = NationalPortalReader.Read(stream);
        (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(200 << 20);
        catalogue.Procedures.Select(procedure => procedure.Code.Value).Should().Equal("1.000002");
        catalogue.Findings[0].Should().Match<Finding>(finding => finding.Code == "CCHC-CAT-009" && finding.Place == "line 1");
    }

    [Fact]
    public void A_pretty_record_and_a_procedure_alone_have_the_same_limit()
    {
        var filler = new string('x', 17 << 20);
        NationalPortalReader.Read(new MemoryStream(Encoding.UTF8.GetBytes("{\n\"code\":\"1.000001\",\n\"name\":\"" + filler + "\"\n}"))).Findings.Should().ContainSingle().Which.Code.Should().Be("CCHC-CAT-009");
        LegacyPacketReader.Read(new MemoryStream(Encoding.UTF8.GetBytes("{\"MATTHC\":\"1.000001\",\"TENTTHC\":\"" + filler + "\"}"))).Findings.Should().ContainSingle().Which.Code.Should().Be("CCHC-CAT-009");
    }

    /// <summary>A beginning, one part many times, an end; never in memory.</summary>
    private sealed class Repeated(byte[] first, byte[] more, int count, byte[] end) : MemoryStream
    {
        public long Given { get; private set; }

        public override bool CanSeek => false;

        public override int Read(byte[] buffer, int offset, int length)
        {
            var written = 0;
            for (; written < length; written++, Given++)
            {
                var at = Given - first.Length;
                var after = at - ((long)more.Length * count);
                if (after >= end.Length)
                {
                    break;
                }

                buffer[offset + written] = at < 0 ? first[Given] : after < 0 ? more[at % more.Length] : end[after];
            }

            return written;
        }
    }
}
