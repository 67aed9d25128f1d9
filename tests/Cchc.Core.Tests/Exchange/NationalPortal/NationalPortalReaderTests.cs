using System.IO.Compression;
using System.Text;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Exchange.NationalPortal;
using Cchc.Core.Procedures.Times;
using Cchc.Core.Procedures.Versions;
using Cchc.Core.Text;

namespace Cchc.Core.Tests.Exchange.NationalPortal;

/// <summary>What hostile and damaged files become: findings with a place, while the rest is read.</summary>
public sealed class NationalPortalReaderTests
{
    private const string Record = """{"code":"1.000001","name":"Thủ tục một","type":"STANDARD","executionMethods":[{"submissionMethod":"ONLINE","processingTime":5,"processingTimeUnit":"WORKING_DAY","fees":[{"type":"FEE","value":10000}]}]}""";
    private const string Second = """{"code":"1.000002","name":"Thủ tục hai","type":"STANDARD","cases":[{"code":"1.000002.01","name":"a","processingDay":{"qty":2.5,"type":"WORKING_DAY"}}]}""";

    [Theory]
    [InlineData(Record + "\n" + Second)]
    [InlineData(Record + "\r\n\r\n" + Second + "\r\n")]
    [InlineData("\uFEFF" + Record + "\n" + Second)]
    [InlineData("[" + Record + "," + Second + "]")]
    [InlineData("[\n" + Record + ",\n" + Second + "\n]\n")]
    public void One_object_a_line_or_an_array(string text)
    {
        foreach (var bytes in new[] { Encoding.UTF8.GetBytes(text), Gzip(Encoding.UTF8.GetBytes(text)) })
        {
            var catalogue = NationalPortalReader.Read(new MemoryStream(bytes));
            catalogue.Procedures.Select(procedure => procedure.Code.Value).Should().Equal("1.000001", "1.000002");
            catalogue.Procedures[0].Channels[0].Time.Time.Should().Be(new ProcessingTime.WorkingDays(5));
            catalogue.Procedures[1].Cases[0].Time.Time.Should().Be(new ProcessingTime.WorkingDays(2.5m));
            catalogue.Findings.Should().BeEmpty();
        }
    }

    [Fact]
    public void One_pretty_object()
    {
        var pretty = "{\n  \"code\": \"1.000001\",\n  \"name\": \"Thủ tục một\"\n}\n";
        Read(pretty).Procedures.Should().ContainSingle().Which.Name.Should().Be("Thủ tục một");
        Read("\n\n  " + pretty).Procedures.Should().ContainSingle();
    }

    [Fact]
    public void A_damaged_line_is_a_finding_and_the_rest_is_read()
    {
        foreach (var text in new[] { "{\"code\":\n" + Record, Record + "\n{\"code\": \"1.0\n" + Second, "{\n" + Record, Record + "\nnull\n[]\n\"x\"\n" + Second })
        {
            var catalogue = Read(text);
            catalogue.Procedures.Should().NotBeEmpty();
            catalogue.Findings.Should().Contain(finding => finding.Severity == FindingSeverity.Error && finding.Place.StartsWith("line ", StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("", "CCHC-CAT-001")]
    [InlineData("   \n\t\r\n", "CCHC-CAT-001")]
    [InlineData("hello", "CCHC-CAT-001")]
    [InlineData("<html>", "CCHC-CAT-001")]
    [InlineData("{}", "CCHC-CAT-003")]
    [InlineData("{\"code\":\" \"}", "CCHC-CAT-003")]
    [InlineData("{\"code\":null}", "CCHC-CAT-003")]
    [InlineData("{", "CCHC-CAT-001")]
    [InlineData("[", "CCHC-CAT-001")]
    [InlineData("[1,2]", "CCHC-CAT-002")]
    [InlineData("{\"code\":\"1.000001\",\"name\":NaN}", "CCHC-CAT-001")]
    public void A_file_without_records_says_so(string text, string code)
    {
        var catalogue = Read(text);
        catalogue.Procedures.Should().BeEmpty();
        catalogue.Findings.Should().Contain(finding => finding.Code == code);
    }

    [Theory]
    [InlineData("\"name\":\"Thủ tục một\"", "\"name\":7", "CCHC-CAT-006")]
    [InlineData("\"name\":\"Thủ tục một\"", "\"name\":[]", "CCHC-CAT-006")]
    [InlineData("\"name\":\"Thủ tục một\"", "\"name\":\"\"", "CCHC-CAT-005")]
    [InlineData("\"name\":\"Thủ tục một\"", "\"name\":\"\\ud800\"", "CCHC-CAT-007")]
    [InlineData("\"code\":\"1.000001\"", "\"code\":\"1.00000100\"", "CCHC-CAT-004")]
    [InlineData("\"STANDARD\"", "\"NEW_KIND\"", "CCHC-CAT-032")]
    [InlineData("\"ONLINE\"", "\"DRONE\"", "CCHC-CAT-030")]
    [InlineData("\"FEE\"", "\"TAX\"", "CCHC-CAT-031")]
    [InlineData("10000", "\"500.000\"", "CCHC-CAT-006")]
    [InlineData("10000", "1e400", "CCHC-CAT-006")]
    [InlineData("\"processingTime\":5", "\"processingTime\":0", "CCHC-CAT-020")]
    [InlineData("\"processingTime\":5", "\"processingTime\":null", "CCHC-CAT-020")]
    [InlineData("\"processingTime\":5", "\"processingTime\":\"Không quy định\"", "CCHC-CAT-020")]
    [InlineData("\"processingTime\":5", "\"processingTime\":-5", "CCHC-CAT-021")]
    [InlineData("\"processingTime\":5", "\"processingTime\":1e30", "CCHC-CAT-021")]
    [InlineData("\"processingTime\":5", "\"processingTime\":{}", "CCHC-CAT-021")]
    [InlineData("\"processingTime\":5", "\"processingTime\":\"Theo mô tả\"", "CCHC-CAT-021")]
    [InlineData("\"WORKING_DAY\"", "\"OTHER\"", "CCHC-CAT-021")]
    [InlineData("\"WORKING_DAY\"", "\"FORTNIGHT\"", "CCHC-CAT-022")]
    [InlineData("\"fees\":[", "\"fees\":[null,", "CCHC-CAT-008")]
    [InlineData("\"fees\":[", "\"fees\":[3,", "CCHC-CAT-006")]
    [InlineData("\"executionMethods\":[{", "\"executionMethods\":{},\"x\":[{", "CCHC-CAT-006")]
    public void What_cannot_be_understood_is_a_finding_and_the_procedure_is_kept(string part, string damage, string code)
    {
        Record.Should().Contain(part);
        var catalogue = Read(Record.Replace(part, damage));
        catalogue.Procedures.Should().ContainSingle();
        catalogue.Findings.Should().Contain(finding => finding.Code == code);
        catalogue.Findings.Should().OnlyContain(finding => finding.Place.Contains("line 1") && finding.Text.Vi.Length > 0 && finding.Text.En.Length > 0);
    }

    [Theory]
    [InlineData("1.5", "MONTH")]
    [InlineData("\"Theo mô tả\"", "OTHER")]
    [InlineData("1", "OTHER")]
    public void An_unreadable_time_keeps_its_words(string value, string unit)
    {
        var text = Record.Replace("\"processingTime\":5", "\"processingTime\":" + value).Replace("WORKING_DAY", unit);
        var time = Read(text).Procedures[0].Channels[0].Time;
        time.IsReadable.Should().BeFalse();
        time.Time.Should().Be(new ProcessingTime.Unreadable($"{value.Trim('"')} {unit}"));
        time.RawValue.Should().Be(value.Trim('"'));
    }

    [Theory]
    [InlineData("\"3.5\"", "WORKING_DAY", "3,5 ngày làm việc")]
    [InlineData("\"3,5\"", "WORKING_DAY", "3,5 ngày làm việc")]
    [InlineData("\"15/12\"", "OTHER", "ngày 15/12 hằng năm")]
    [InlineData("\"Không quá 15 ngày kể từ ngày nhận đủ hồ sơ hợp lệ.\"", "OTHER", "15 ngày")]
    [InlineData("2", "WEEK", "2 tuần")]
    [InlineData("6", "MONTH", "6 tháng")]
    [InlineData("3", "YEAR", "3 năm")]
    [InlineData("176", "HOUR", "176 giờ làm việc")]
    public void Numbers_strings_and_sentences_are_read(string value, string unit, string expected) =>
        Read(Record.Replace("\"processingTime\":5", "\"processingTime\":" + value).Replace("WORKING_DAY", unit)).Procedures[0].Channels[0].Time.Time.ToString().Should().Be(expected);

    [Theory]
    [InlineData("1.0", 1)]
    [InlineData("1e1", 10)]
    [InlineData("2", 2)]
    [InlineData("1.5", null)]
    [InlineData("99999999999", null)]
    [InlineData("1e99", null)]
    public void Whole_numbers_are_read_however_they_are_written(string written, int? expected)
    {
        var catalogue = Read("{\"code\":\"1.000001\",\"name\":\"a\",\"executionCases\":[{\"profileComponents\":[{\"name\":\"b\",\"originalQty\":" + written + "}]}]}");
        catalogue.Procedures[0].ComponentGroups[0].Components[0].Originals.Should().Be(expected);
        catalogue.Findings.Any(finding => finding.Code == "CCHC-CAT-006").Should().Be(expected is null);
    }

    [Fact]
    public void The_last_day_of_all_is_no_day_in_Vietnam()
    {
        var catalogue = Read("{\"code\":\"1.000001\",\"name\":\"a\",\"procedureProposal\":{\"proposalNumber\":\"1\",\"decisionDate\":253402300799999},\"updatedAt\":253402300799999}");
        catalogue.Procedures[0].Announcement!.SignedOn.Should().BeNull();
        catalogue.Procedures[0].UpdatedAt.Should().NotBeNull();
        catalogue.Findings.Should().Contain(finding => finding.Code == "CCHC-CAT-006" && finding.Place.EndsWith("decisionDate", StringComparison.Ordinal));
    }

    [Fact]
    public void Text_is_brought_to_NFC_and_trimmed()
    {
        var catalogue = Read("{\"code\":\"1.000001\",\"name\":\"\\u00A0 Đăng ký\\tkhai tu\u031B\u0309 \"}");
        catalogue.Procedures[0].Name.Should().Be("Đăng ký khai tử");
    }

    [Fact]
    public void A_code_that_stands_twice_is_found_and_both_records_are_kept()
    {
        var catalogue = Read(Record + "\n" + Record);
        catalogue.Procedures.Should().HaveCount(2);
        catalogue.Findings.Should().ContainSingle().Which.Code.Should().Be("CCHC-CAT-050");
    }

    [Theory]
    [InlineData("{\"code\":\"1.000001\",\"name\":NaN}", "byte thứ 27 của dòng (…001\",\"name\":NaN}…)", "byte 27 of the line (…001\",\"name\":NaN}…)")]
    [InlineData("{\"code\":\"1.000001\",\n\n  \"name\":}", "chỗ (…\"name\":}…)", "the place (…\"name\":}…)")]
    public void A_damaged_record_says_where_in_both_languages_without_the_words_of_the_parser(string text, string vi, string en) =>
        Read(text).Findings.Should().ContainSingle().Which.Text.Should().Be(new BilingualText(
            $"không phải JSON hợp lệ tại {vi}, hoặc lồng quá 64 tầng", $"not valid JSON at {en}, or nested more than 64 levels deep"));

    [Fact]
    public void Deep_nesting_ends_in_a_finding()
    {
        Read(new string('[', 5_000_000)).Findings.Should().ContainSingle().Which.Code.Should().Be("CCHC-CAT-001");
        Read("{\"code\":" + new string('[', 5_000_000)).Findings.Should().ContainSingle().Which.Code.Should().Be("CCHC-CAT-001");
    }

    [Fact]
    public void Damaged_gzip_data_keeps_what_came_before()
    {
        var random = new Random(1);
        var many = string.Concat(Enumerable.Range(0, 3000).Select(i => Record.Replace("1.000001", $"1.{i:000000}").Replace("một", Convert.ToBase64String(BitConverter.GetBytes(random.NextInt64()))) + "\n"));
        var gzip = Gzip(Encoding.UTF8.GetBytes(many));
        gzip[gzip.Length / 2] ^= 0xFF;
        gzip[(gzip.Length / 2) + 1] ^= 0xFF;
        var catalogue = NationalPortalReader.Read(new MemoryStream(gzip));
        catalogue.Findings.Should().Contain(finding => finding.Severity == FindingSeverity.Error);
        catalogue.Procedures.Should().NotBeEmpty();
        NationalPortalReader.Read(new MemoryStream([0x1F, 0x8B, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])).Findings.Should().NotBeEmpty();
        NationalPortalReader.Read(new MemoryStream([0x1F])).Findings.Should().NotBeEmpty();
    }

    [Fact]
    public void Invalid_UTF_8_is_a_finding()
    {
        var bytes = Encoding.UTF8.GetBytes(Record);
        bytes[Array.IndexOf(bytes, (byte)'T')] = 0xFF;
        var catalogue = NationalPortalReader.Read(new MemoryStream(bytes));
        catalogue.Findings.Should().Contain(finding => finding.Code == "CCHC-CAT-007" || finding.Code == "CCHC-CAT-001");
    }

    [Theory]
    [InlineData("{\"code\":\"1.000001\",\"name\":\"x\",\"executionSteps\":\"\u00FF\"}", true)]
    [InlineData("{\"code\":\"1.000001\",\"name\":\"x\",\"cases\":[{\"processingDay\":{\"qty\":[\"\u00FF\"],\"type\":\"DAY\"}}]}", true)]
    [InlineData("{\"\\ud800\":1,\"code\":\"1.000001\",\"name\":\"x\"}", false)]
    public void Bytes_that_are_no_text_never_stop_the_file(string line, bool kept)
    {
        byte[] bytes = [.. Encoding.Latin1.GetBytes(line + "\n"), .. Encoding.UTF8.GetBytes(Second)];
        var catalogue = NationalPortalReader.Read(new MemoryStream(bytes));
        catalogue.Procedures.Should().HaveCount(kept ? 2 : 1);
        catalogue.Findings.Should().NotBeEmpty();
    }

    [Fact]
    public void Gzip_data_that_is_cut_short_says_so()
    {
        var gzip = Gzip(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(Record + "\n", 50))));
        NationalPortalReader.Read(new MemoryStream(gzip)).Findings.Should().NotContain(finding => finding.Code == "CCHC-CAT-010");
        NationalPortalReader.Read(new MemoryStream(gzip, 0, gzip.Length - 8)).Findings.Should().Contain(finding => finding.Code == "CCHC-CAT-010");
        NationalPortalReader.Read(new MemoryStream([.. Gzip(Encoding.UTF8.GetBytes(Record + "\n")), .. Gzip(Encoding.UTF8.GetBytes(Second))])).Findings.Should().BeEmpty("two members are one file");
    }

    [Fact]
    public void A_heading_before_the_records_is_one_finding()
    {
        var catalogue = Read("# dump of today\n" + Record + "\n" + Second);
        catalogue.Procedures.Should().HaveCount(2);
        catalogue.Findings.Should().ContainSingle().Which.Code.Should().Be("CCHC-CAT-001");
    }

    [Fact]
    public void Mutated_records_never_throw()
    {
        var random = new Random(20261122);
        var bytes = Encoding.UTF8.GetBytes(Record + "\n" + Second);
        for (var i = 0; i < 20_000; i++)
        {
            var copy = (byte[])bytes.Clone();
            for (var k = random.Next(1, 4); k > 0; k--)
            {
                copy[random.Next(copy.Length)] = (byte)random.Next(256);
            }

            var catalogue = NationalPortalReader.Read(new MemoryStream(copy, 0, random.Next(copy.Length + 1)));
            foreach (var procedure in catalogue.Procedures)
            {
                _ = procedure.SelectTimes();
            }
        }
    }

    [Fact]
    public void A_stream_that_gives_one_byte_at_a_time_is_read()
    {
        using var slow = new OneByteStream(Encoding.UTF8.GetBytes(Record + "\n" + Second));
        NationalPortalReader.Read(slow).Procedures.Should().HaveCount(2);
    }

    [Fact]
    public void Null_is_refused_at_once()
    {
        var read = () => NationalPortalReader.Enumerate(null!);
        read.Should().Throw<ArgumentNullException>();
    }

    private static ProcedureCatalogue Read(string text) => NationalPortalReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)));

    private static byte[] Gzip(byte[] bytes)
    {
        using var buffer = new MemoryStream();
        using (var gzip = new GZipStream(buffer, CompressionLevel.Fastest))
        {
            gzip.Write(bytes);
        }

        return buffer.ToArray();
    }

    private sealed class OneByteStream(byte[] bytes) : MemoryStream(bytes)
    {
        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(1, count));
    }
}
