using System.Text;
using Cchc.Core.Exchange.Catalogues;
using Cchc.Core.Exchange.Reading;
using Cchc.Core.Procedures;
using Cchc.Core.Procedures.Identifiers;
using Cchc.Core.Procedures.Versions;
using Cchc.Core.Tests.Support;

namespace Cchc.Core.Tests.Exchange.Catalogues;

/// <summary>How far reading and writing say that they have come, and what a line of a catalogue is.</summary>
public sealed class CatalogueProgressTests
{
    private static readonly ProcedureCatalogue Many = new(Enumerable.Range(0, 600).Select(i =>
        new Procedure { Code = ProcedureCode.Parse($"1.{100000 + i}"), Name = "Thủ tục" })) { DataVersion = "v1" };

    [Fact]
    public void Reading_tells_after_every_256_records_and_at_the_end()
    {
        var bytes = OwnCatalogues.Write(Many);
        var told = new Listener();
        CatalogueReader.Read(new MemoryStream(bytes), told).Procedures.Should().HaveCount(600);
        told.Reports.Select(report => report.Records).Should().Equal(256, 512, 600);
        told.Reports.Select(report => report.Bytes).Should().BeInAscendingOrder();
        told.Reports[^1].Should().Be(new CatalogueProgress(bytes.Length, bytes.Length, 600));
        told.Reports.Should().OnlyContain(report => report.TotalBytes == bytes.Length);
    }

    [Fact]
    public void Of_gzip_the_packed_bytes_are_counted()
    {
        var bytes = OwnCatalogues.Write(Many, gzip: true);
        var told = new Listener();
        CatalogueReader.Read(new MemoryStream(bytes), told);
        told.Reports[^1].Should().Be(new CatalogueProgress(bytes.Length, bytes.Length, 600));
    }

    [Fact]
    public void A_stream_that_cannot_seek_has_no_total()
    {
        var told = new Listener();
        using var stream = new OneWay(OwnCatalogues.Write(Many));
        CatalogueReader.Read(stream, told).Procedures.Should().HaveCount(600);
        told.Reports.Should().NotBeEmpty().And.OnlyContain(report => report.TotalBytes == null);
        stream.WasClosed.Should().BeFalse("whoever opened it closes it");
    }

    [Fact]
    public void Writing_tells_at_the_end_what_was_written()
    {
        var told = new Listener();
        using var stream = new MemoryStream();
        CatalogueWriter.Write(Many, stream, progress: told);
        told.Reports[^1].Should().Be(new CatalogueProgress(stream.Length, null, 600));
        told.Reports.Select(report => report.Records).Should().BeInAscendingOrder();
        FluentActions.Invoking(() => CatalogueWriter.Write(null!, stream)).Should().Throw<ArgumentNullException>().WithParameterName("catalogue");
        FluentActions.Invoking(() => CatalogueWriter.Write(Many, null!)).Should().Throw<ArgumentNullException>().WithParameterName("stream");
    }

    [Fact]
    public void Any_format_is_known_by_its_content_from_the_place_where_the_stream_stands()
    {
        (byte[] Content, CatalogueFormat Format)[] files =
        [
            (OwnCatalogues.Write(Many), CatalogueFormat.Own), (OwnCatalogues.Write(Many, gzip: true), CatalogueFormat.Own),
            (Encoding.UTF8.GetBytes("{\"code\":\"1.000001\",\"name\":\"A\"}"), CatalogueFormat.Portal), (Encoding.UTF8.GetBytes("[]"), CatalogueFormat.Portal),
            (Encoding.UTF8.GetBytes("{\"MATTHC\":\"1.000001\"}"), CatalogueFormat.LegacyPacket),
                (Encoding.UTF8.GetBytes("\"x\""), CatalogueFormat.LegacyPacket), ([], CatalogueFormat.Portal),
        ];
        foreach (var (content, expected) in files)
        {
            using var stream = new MemoryStream([.. "before"u8, .. content]);
            stream.Position = 6;
            CatalogueFiles.Read(stream, out var format);
            format.Should().Be(expected, Encoding.UTF8.GetString(content.AsSpan(0, Math.Min(20, content.Length))));
            stream.CanRead.Should().BeTrue();
        }

        FluentActions.Invoking(() => CatalogueFiles.Read(null!, out _)).Should().Throw<ArgumentNullException>().WithParameterName("stream");
        FluentActions.Invoking(() => CatalogueFiles.ReadFile(string.Empty)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => CatalogueFiles.ReadFile(Path.Combine(Path.GetTempPath(), "no", "such", "file"))).Should().Throw<IOException>();
    }

    [Fact]
    public void A_file_is_its_header_and_then_one_record_a_line()
    {
        var bytes = OwnCatalogues.Bytes("""{"procedure":{"code":"1.000001","name":"A"}}""", "x", """{"procedure":{"name":"A"}}""");
        var records = CatalogueReader.Enumerate(new MemoryStream(bytes)).ToList();
        records.Select(record => (record.GetType().Name, record.Line)).Should().Equal(("Header", 1), ("OfProcedure", 2), ("Unread", 3), ("Unread", 4));
        records.Select(record => string.Join(",", record.Findings.Select(finding => $"{finding.Code} {finding.Place}"))).Should().Equal(
            string.Empty, string.Empty, "CCHC-CAT-060 line 3", "CCHC-CAT-073 line 4");
        records[0].Should().Be(CatalogueReader.Enumerate(new MemoryStream(bytes)).First());
        records[0].Should().NotBe(records[1]);
        records[1].ToString().Should().StartWith("OfProcedure { Line = 2, ");
        FluentActions.Invoking(() => CatalogueReader.Enumerate(null!)).Should().Throw<ArgumentNullException>().WithParameterName("stream");
    }

    [Fact]
    public void Progress_is_a_value_with_the_same_text_in_any_culture()
    {
        using var scope = new CultureScope("de-DE");
        new CatalogueProgress(1234567, null, 1234).ToString().Should().Be("CatalogueProgress { Bytes = 1234567, TotalBytes = , Records = 1234 }");
        default(CatalogueProgress).Should().Be(new CatalogueProgress(0, null, 0));
    }

    private sealed class Listener : IProgress<CatalogueProgress>
    {
        public List<CatalogueProgress> Reports { get; } = [];

        public void Report(CatalogueProgress value) => Reports.Add(value);
    }

    private sealed class OneWay(byte[] content) : MemoryStream(content)
    {
        public bool WasClosed { get; private set; }

        public override bool CanSeek => false;

        public override long Length => throw new NotSupportedException();

        protected override void Dispose(bool disposing)
        {
            WasClosed = true;
            base.Dispose(disposing);
        }
    }
}
