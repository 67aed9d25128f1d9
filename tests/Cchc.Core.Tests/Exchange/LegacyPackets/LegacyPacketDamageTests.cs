using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Cchc.Core.Exchange.LegacyPackets;
using Cchc.Core.Exchange.Reading;
using Cchc.Core.Procedures.Versions;
using Cchc.Core.Text;

namespace Cchc.Core.Tests.Exchange.LegacyPackets;

/// <summary>The shapes in which packets are stored, and what hostile and damaged ones become: findings with a place, while the rest is read.</summary>
public sealed class LegacyPacketDamageTests
{
    private const string One = """{"MATTHC":"1.000001","TENTTHC":"Thủ tục một","LOAITTHC":"Tiêu chuẩn","TRANGTHAI":"1","CACHTHUCTHUCHIEN":[{"KENH":"1","THOIGIAN":[{"THOIGIANGIAIQUYET":"5","DONVITINH":"Ngày làm việc","PHILEPHI":[{"MAPHILEPHI":"1","SOTIEN":"500.000"}]}]}]}""";
    private const string Two = """{"MATTHC":"1.000002","TENTTHC":"Thủ tục hai","CACHTHUCTHUCHIEN":[{"KENH":"2","THOIGIAN":[{"THOIGIANGIAIQUYET":"2","DONVITINH":"Ngày"}]}]}""";
    private const string Result = "{\"result\":[" + One + "," + Two + "],\"error_code\":0}";

    public static TheoryData<string> Shapes => new()
    {
        Result,
        Message(Result),
        "{\"Message\":" + JsonSerializer.Serialize(Result) + "}",
        "{\"message\":" + Result + "}",
        JsonSerializer.Serialize(Result),
        "[" + One + "," + Two + "]",
        "[\n" + One + ",\n" + Two + "\n]\n",
        "{\"result\":[\n" + One + ",\n" + Two + "\n],\n\"error_code\":\"0\"}",
        "{\n\"result\":\n[\n" + One + ",\n" + Two + "\n],\n\"error_code\":\"00\"\n}",
        "{\n  \"message\":\n" + JsonSerializer.Serialize(Result) + "}",
        One + "\n" + Two,
        One + "\r\n\r\n" + Two + "\r\n",
        Message("{\"result\":[" + One + "]}") + "\n" + Message("{\"result\":" + Two + ",\"error_code\":null}"),
        "[" + One + "]\n[" + Two + "]",
        "\uFEFF" + Message("\uFEFF" + Result),
        "{\"result\":" + JsonSerializer.Serialize("[" + One + "," + Two + "]") + "}",
    };

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Every_shape_is_read_plain_and_packed(string text)
    {
        foreach (var bytes in new[] { Encoding.UTF8.GetBytes(text), Gzip(Encoding.UTF8.GetBytes(text)) })
        {
            var catalogue = LegacyPacketReader.Read(new MemoryStream(bytes));
            catalogue.Procedures.Select(procedure => procedure.Code.Value).Should().Equal("1.000001", "1.000002");
            catalogue.Procedures[0].Channels[0].Fees[0].Amount.Should().Be(500_000m);
            catalogue.Findings.Should().BeEmpty();
        }
    }

    [Fact]
    public void One_pretty_procedure() => Read("{\n  \"MATTHC\": \"1.000001\",\n  \"TENTTHC\": \"Thủ tục một\"\n}\n").Procedures.Should().ContainSingle().Which.Name.Should().Be("Thủ tục một");

    [Theory]
    [InlineData("", "CCHC-CAT-001")]
    [InlineData("  \r\n\t\n", "CCHC-CAT-001")]
    [InlineData("hello", "CCHC-CAT-001")]
    [InlineData("<xml/>", "CCHC-CAT-001")]
    [InlineData("{", "CCHC-CAT-001")]
    [InlineData("[", "CCHC-CAT-001")]
    [InlineData("{\"message\":\"{\\\"result\\\":[", "CCHC-CAT-001")]
    [InlineData("{\"result\":[{\"MATTHC\":\"1.00", "CCHC-CAT-001")]
    [InlineData("{}", "CCHC-CAT-003")]
    [InlineData("{\"MATTHC\":\" \"}", "CCHC-CAT-003")]
    [InlineData("{\"MATTHC\":null}", "CCHC-CAT-003")]
    [InlineData("{\"MATTHC\":[1]}", "CCHC-CAT-006")]
    [InlineData("[1,null,true]", "CCHC-CAT-002")]
    [InlineData("{\"result\":[null]}", "CCHC-CAT-002")]
    [InlineData("{\"result\":7}", "CCHC-CAT-002")]
    [InlineData("{\"message\":\"not json\"}", "CCHC-CAT-082")]
    [InlineData("{\"message\":\"{\\\"result\\\":[\"}", "CCHC-CAT-082")]
    [InlineData("{\"message\":\" \"}", "CCHC-CAT-082")]
    [InlineData("{\"message\":\"\"}", "CCHC-CAT-089")]
    [InlineData("{\"message\":null}", "CCHC-CAT-089")]
    [InlineData("{\"message\":5}", "CCHC-CAT-002")]
    [InlineData("{\"message\":\"\\ud800\"}", "CCHC-CAT-007")]
    [InlineData("{\"error_code\":0}", "CCHC-CAT-089")]
    [InlineData("{\"result\":[],\"error_code\":\"0\"}", "CCHC-CAT-089")]
    [InlineData("{\"result\":null,\"error_code\":-1}", "CCHC-CAT-080")]
    [InlineData("{\"error_code\":\"401\",\"error_message\":\"Không có quyền\"}", "CCHC-CAT-080")]
    public void A_file_without_procedures_says_so(string text, string code)
    {
        var catalogue = Read(text);
        catalogue.Procedures.Should().BeEmpty();
        catalogue.Findings.Should().Contain(finding => finding.Code == code);
        catalogue.Findings.Should().OnlyContain(finding => finding.Place.StartsWith("line 1", StringComparison.Ordinal) && finding.Text.Vi.Length > 0 && finding.Text.En.Length > 0);
    }

    [Theory]
    [InlineData("\"1.000001\"", "1.000001", "")]
    [InlineData("\"TRANGTHAI\"", "\"trangThai\"", "")]
    [InlineData("\"500.000\"", "500000", "")]
    [InlineData("\"500.000\"", "\"Theo quy định\"", "CCHC-CAT-086")]
    [InlineData("\"500.000\"", "1e400", "CCHC-CAT-086")]
    [InlineData("\"500.000\"", "{\"a\":1}", "CCHC-CAT-006")]
    [InlineData("\"500.000\"", "true", "CCHC-CAT-006")]
    [InlineData("\"Thủ tục một\"", "null", "CCHC-CAT-005")]
    [InlineData("\"Thủ tục một\"", "\"\\ud800\"", "CCHC-CAT-007")]
    [InlineData("\"Tiêu chuẩn\"", "\"Loại 4\"", "CCHC-CAT-032")]
    [InlineData("\"TRANGTHAI\":\"1\"", "\"TRANGTHAI\":\"Nháp\"", "CCHC-CAT-087")]
    [InlineData("\"TRANGTHAI\":\"1\"", "\"TRANGTHAI\":\"1\",\"LA\":[1]", "CCHC-CAT-081")]
    [InlineData("\"TRANGTHAI\":\"1\"", "\"TRANGTHAI\":\"0\",\"TrangThai\":\"1\"", "CCHC-CAT-083")]
    [InlineData("\"TRANGTHAI\":\"1\"", "\"CAPTHUCHIEN\":[{\"CAPTHUCHIEN\":\"9\"}]", "CCHC-CAT-085")]
    [InlineData("\"TRANGTHAI\":\"1\"", "\"NGAYTAO\":\"hôm qua\"", "CCHC-CAT-084")]
    [InlineData("\"TRANGTHAI\":\"1\"", "\"\\ud800\":1", "CCHC-CAT-007")]
    [InlineData("\"TRANGTHAI\":\"1\"", "\"THANHPHANHOSO\":[{\"GIAYTO\":[{\"TENGIAYTO\":\"a\",\"SOBANCHINH\":99999999999}]}]", "CCHC-CAT-006")]
    [InlineData("\"KENH\":\"1\"", "\"KENH\":\"Máy bay\"", "CCHC-CAT-030")]
    [InlineData("\"MAPHILEPHI\":\"1\"", "\"MAPHILEPHI\":\"7\"", "CCHC-CAT-031")]
    [InlineData("\"Ngày làm việc\"", "\"Đợt\"", "CCHC-CAT-022")]
    [InlineData("\"THOIGIANGIAIQUYET\":\"5\"", "\"THOIGIANGIAIQUYET\":\"theo mô tả\"", "CCHC-CAT-021")]
    [InlineData("\"THOIGIANGIAIQUYET\":\"5\"", "\"THOIGIANGIAIQUYET\":1e99", "CCHC-CAT-021")]
    [InlineData("\"THOIGIANGIAIQUYET\":\"5\"", "\"THOIGIANGIAIQUYET\":[5]", "CCHC-CAT-021")]
    [InlineData("\"THOIGIANGIAIQUYET\":\"5\"", "\"THOIGIANGIAIQUYET\":null", "CCHC-CAT-020")]
    [InlineData("\"PHILEPHI\":[", "\"PHILEPHI\":[null,", "CCHC-CAT-008")]
    [InlineData("\"PHILEPHI\":[", "\"PHILEPHI\":[\"x\",", "CCHC-CAT-006")]
    [InlineData("\"CACHTHUCTHUCHIEN\":[", "\"CACHTHUCTHUCHIEN\":\"theo quy định\",\"x\":[", "CCHC-CAT-006")]
    public void What_cannot_be_understood_is_a_finding_and_the_procedure_is_kept(string part, string damage, string code)
    {
        One.Should().Contain(part);
        var catalogue = Read(One.Replace(part, damage) + "\n" + Two);
        catalogue.Procedures.Should().HaveCount(2);
        if (code.Length == 0)
        {
            catalogue.Findings.Should().BeEmpty();
            catalogue.Procedures[0].Code.Value.Should().Be("1.000001");
            return;
        }

        catalogue.Findings.Should().Contain(finding => finding.Code == code).And.OnlyContain(finding => finding.Place.StartsWith("line 1, 1.000001", StringComparison.Ordinal));
    }

    [Fact]
    public void An_error_code_beside_procedures_is_a_warning_that_quotes_it()
    {
        var catalogue = Read("{\"result\":[" + One + "],\"error_code\":\"-12\",\"message\":\"Dữ liệu cũ\",\"total\":9}");
        catalogue.Procedures.Should().ContainSingle();
        catalogue.Findings.Should().HaveCount(2);
        catalogue.Findings[0].Should().Match<Finding>(finding => finding.Code == "CCHC-CAT-080" && finding.Severity == FindingSeverity.Warning && finding.Text.En.Contains("\"-12: Dữ liệu cũ\""));
        catalogue.Findings[1].Should().Match<Finding>(finding => finding.Code == "CCHC-CAT-081" && finding.Place == "line 1, total" && finding.Text.En.Contains('9'));
    }

    [Fact]
    public void A_damaged_message_says_where_in_both_languages_without_the_words_of_the_parser() =>
        Read(Message("{\"result\":[NaN]}")).Findings.Should().ContainSingle().Which.Text.Should().Be(new BilingualText(
            "message không chứa JSON hợp lệ: \"{\"result\":[NaN]}\", sai tại byte thứ 12 của dòng (…{\"result\":[NaN]}…)",
            "the message holds no valid JSON: \"{\"result\":[NaN]}\", damaged at byte 12 of the line (…{\"result\":[NaN]}…)"));

    [Fact]
    public void Messages_inside_messages_are_read_to_a_depth_and_said()
    {
        Read(Message(Message(Result))).Should().Match<ProcedureCatalogue>(catalogue => catalogue.Procedures.Count == 2 && catalogue.Findings.Single().Code == "CCHC-CAT-082" && catalogue.Findings[0].Severity == FindingSeverity.Information);
        Read(Message(JsonSerializer.Serialize(Result))).Procedures.Should().HaveCount(2);
        var deep = Result;
        for (var i = 0; i < 8; i++)
        {
            deep = Message(deep);
        }

        var catalogue = Read(deep);
        catalogue.Procedures.Should().BeEmpty();
        catalogue.Findings.Should().Contain(finding => finding.Code == "CCHC-CAT-082" && finding.Severity == FindingSeverity.Error);
    }

    [Fact]
    public void A_damaged_line_is_a_finding_with_its_number_and_the_rest_is_read()
    {
        foreach (var damaged in new[] { "{\"MATTHC\":\"1.0", "{\"message\":\"{\\\"result\\\":[\"}", "null", "\"x\"", "{\"MATTHC\":}", "][" })
        {
            var catalogue = Read(One + "\n" + damaged + "\n" + Two);
            catalogue.Procedures.Should().HaveCount(2);
            catalogue.Findings.Should().ContainSingle().Which.Should().Match<Finding>(finding => finding.Severity == FindingSeverity.Error && finding.Place.StartsWith("line 2", StringComparison.Ordinal));
        }

        foreach (var first in new[] { "{", "{\"MATTHC\":", "{\"MATTHC\":\"1.0", "# heading" })
        {
            var catalogue = Read(first + "\n" + One + "\n" + Two);
            catalogue.Procedures.Should().HaveCount(2, "{0}", first);
            catalogue.Findings.Should().Contain(finding => finding.Code == "CCHC-CAT-001" && finding.Place.StartsWith("line 1", StringComparison.Ordinal));
        }

        var salvaged = Read("{\"result\":[\n" + One + ",\n{\"MATTHC\":},\n" + Two + "\n]}");
        salvaged.Procedures.Should().HaveCount(2, "what stands whole on a line of a damaged packet is read");
        salvaged.Findings.Select(finding => finding.Place).Should().Equal("line 1", "line 3");
    }

    [Fact]
    public void Deep_nesting_ends_in_a_finding()
    {
        Read(new string('[', 1_000_000)).Findings.Should().ContainSingle().Which.Code.Should().Be("CCHC-CAT-001");
        Read("{\"MATTHC\":" + new string('[', 1_000_000)).Findings.Should().ContainSingle().Which.Code.Should().Be("CCHC-CAT-001");
        Read(Message(new string('[', 1_000_000))).Findings.Should().ContainSingle().Which.Code.Should().Be("CCHC-CAT-082");
    }

    [Fact]
    public void Bytes_that_are_no_text_never_stop_the_file()
    {
        foreach (var line in new[] { "{\"MATTHC\":\"1.000009\",\"TENTTHC\":\"\u00FF\"}", "{\"MATTHC\":\"1.000009\",\"\u00FF\":1}", "{\"MATTHC\":\"1.000009\",\"TRUONG\":[\"\u00FF\"]}", "{\"message\":\"\u00FF\"}", "{\"\u00FF\":{}}" })
        {
            var catalogue = LegacyPacketReader.Read(new MemoryStream([.. Encoding.Latin1.GetBytes(line + "\n"), .. Encoding.UTF8.GetBytes(Two)]));
            catalogue.Procedures[^1].Code.Value.Should().Be("1.000002");
            catalogue.Findings.Should().NotBeEmpty();
        }
    }

    [Fact]
    public void Gzip_data_that_is_cut_short_or_damaged_says_so()
    {
        var gzip = Gzip(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(One + "\n", 50))));
        LegacyPacketReader.Read(new MemoryStream(gzip, 0, gzip.Length - 8)).Findings.Should().Contain(finding => finding.Code == "CCHC-CAT-010");
        LegacyPacketReader.Read(new MemoryStream([0x1F, 0x8B, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10])).Findings.Should().NotBeEmpty();
        LegacyPacketReader.Read(new MemoryStream([0x1F])).Findings.Should().NotBeEmpty();
    }

    [Fact]
    public void Mutated_packets_never_throw()
    {
        var random = new Random(20261122);
        var files = new[] { One + "\n" + Two, Message(Result), "{\"result\":[\n" + One + ",\n" + Two + "\n],\"error_code\":0}" }.Select(Encoding.UTF8.GetBytes).ToArray();
        for (var i = 0; i < 12_000; i++)
        {
            var copy = (byte[])files[i % files.Length].Clone();
            for (var k = random.Next(1, 4); k > 0; k--)
            {
                copy[random.Next(copy.Length)] = (byte)random.Next(256);
            }

            var catalogue = LegacyPacketReader.Read(new MemoryStream(copy, 0, random.Next(copy.Length + 1)));
            LegacyPacketWriter.Write(catalogue, Stream.Null);
            (catalogue.Procedures.Count + catalogue.Findings.Count).Should().BePositive();
        }
    }

    [Fact]
    public void Lines_are_read_one_at_a_time()
    {
        using var endless = new EndlessStream(Encoding.UTF8.GetBytes(One + "\n"));
        LegacyPacketReader.Enumerate(endless).Skip(1000).First().Line.Should().Be(1001);
        endless.Given.Should().BeLessThan(2_000_000);
    }

    [Fact]
    public void Progress_tells_how_far_reading_has_come()
    {
        var told = new List<CatalogueProgress>();
        var bytes = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(One + "\n", 300)));
        LegacyPacketReader.Read(new MemoryStream(bytes), new Progress(told));
        told.Select(item => item.Records).Should().Equal(256, 300);
        told[^1].Should().Be(new CatalogueProgress(bytes.Length, bytes.Length, 300));
    }

    [Fact]
    public void Null_is_refused_at_once()
    {
        FluentActions.Invoking(() => LegacyPacketReader.Enumerate(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => LegacyPacketReader.Read(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => LegacyPacketReader.ReadFile("")).Should().Throw<ArgumentException>();
    }

    private static string Message(string inner) => "{\"message\":" + JsonSerializer.Serialize(inner) + "}";

    private static ProcedureCatalogue Read(string text) => LegacyPacketReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)));

    private static byte[] Gzip(byte[] bytes)
    {
        using var buffer = new MemoryStream();
        using (var gzip = new GZipStream(buffer, CompressionLevel.Fastest))
        {
            gzip.Write(bytes);
        }

        return buffer.ToArray();
    }

    private sealed class Progress(List<CatalogueProgress> told) : IProgress<CatalogueProgress>
    {
        public void Report(CatalogueProgress value) => told.Add(value);
    }

    private sealed class EndlessStream(byte[] line) : MemoryStream
    {
        public long Given { get; private set; }

        public override int Read(byte[] buffer, int offset, int count)
        {
            for (var i = 0; i < count; i++)
            {
                buffer[offset + i] = line[(int)(Given++ % line.Length)];
            }

            return count;
        }
    }
}
