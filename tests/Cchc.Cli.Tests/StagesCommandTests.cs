using System.IO.Compression;
using System.Text.Json;
using Cchc.Core.Tests.Support;

namespace Cchc.Cli.Tests;

/// <summary>cchc stages, as an official would call it.</summary>
public sealed class StagesCommandTests : IDisposable
{
    private const string Steps = "Bước 1: Bộ phận Một cửa: 0,5 ngày làm việc\nBước 2: Phòng Tư pháp <script>: 2 ngày làm việc\nBước 3: Lãnh đạo: 0,5 ngày làm việc\nTổng thời gian: 03 ngày làm việc\n";

    private readonly string folder = Directory.CreateTempSubdirectory("cchc").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Each_step_has_its_due_moment()
    {
        var result = Cchc.Vi("stages", Write("q.txt", Steps), "--received", "2026-08-20T09:00");
        result.ExitCode.Should().Be(0, "{0}{1}", result.Output, result.Error);
        result.Output.Should().Contain("Hạn trả kết quả: hết ngày thứ Hai, 24/08/2026").And.Contain("Bắt đầu: 08:00 21/08/2026").And.Contain("12:00 24/08/2026").And.NotContain("CCHC-STG");
    }

    [Fact]
    public void Wrong_sums_end_with_one_and_are_quoted()
    {
        var result = Cchc.Vi("stages", Write("q.txt", Steps.Replace("0,5 ngày làm việc\nTổng", "1 ngày làm việc\nTổng")), "--received", "2026-08-20T09:00");
        result.ExitCode.Should().Be(1);
        result.Output.Should().Contain("cộng các bước được 3,5 ngày làm việc").And.Contain("Mã CCHC-STG-101").And.NotContain("CCHC-STG-104");
        Cchc.Vi("stages", Write("q.txt", Steps), "--received", "2026-08-20T09:00", "--time", "2 ngày làm việc").Output.Should().Contain("Mã CCHC-STG-104");
    }

    [Fact]
    public void A_plan_that_ends_after_the_due_day_is_no_answer_in_whatever_unit_the_time_is()
    {
        var process = RepositoryFiles.PathOf("docs", "samples", "process.json");
        var result = Cchc.Vi("stages", process, "--procedure", "1.001193", "--received", "18/08/2026 09:00");
        (result.ExitCode, result.Output.Contains("CCHC-STG-201", StringComparison.Ordinal)).Should().Be((1, true));
    }

    [Fact]
    public void Who_holds_the_dossier_as_JSON()
    {
        var result = Cchc.Run("stages", Write("q.txt", Steps), "--received", "2026-08-20T09:00", "--done", "1=2026-08-21T15:00", "--now", "2026-08-22T09:00", "--format", "json");
        result.ExitCode.Should().Be(0, "{0}", result.Error);
        using var json = JsonDocument.Parse(result.Output);
        var progress = json.RootElement.GetProperty("progress");
        progress.GetProperty("holders")[0].GetString().Should().Be("2");
        json.RootElement.GetProperty("stages")[0].GetProperty("progress").GetProperty("lateHours").GetDecimal().Should().Be(2);
    }

    [Fact]
    public void Pages_pictures_and_tables_are_written_and_names_cannot_mark_up()
    {
        var file = Write("q.txt", Steps);
        var html = Cchc.Vi("stages", file, "--received", "2026-08-20T09:00", "--format", "html").Output;
        html.Should().StartWith("<!DOCTYPE html>").And.Contain("<svg").And.Contain("&lt;script&gt;").And.NotContain("<script");
        System.Xml.Linq.XDocument.Parse(Cchc.Run("stages", file, "--received", "2026-08-20T09:00", "--format", "svg").Output).Root!.Name.LocalName.Should().Be("svg");
        Cchc.Run("stages", file, "--received", "2026-08-20T09:00", "--format", "csv").Output.Split("\r\n").Should().HaveCount(5).And.Contain(line => line.StartsWith("2,Phòng Tư pháp <script>,"));
    }

    [Fact]
    public void The_hours_of_an_agency_are_given_once()
    {
        var file = Write("q.csv", "Bước;Đơn vị;Cơ quan;Thời gian\n1;Bộ phận Một cửa;xã;04 giờ\n");
        var result = Cchc.Run("stages", file, "--received", "2026-08-20T09:00", "--agency-hours", "xã=07:00-11:00", "--agency-hours", "XÃ=08:00-11:00");
        (result.ExitCode, result.Error.Trim()).Should().Be((2, "The office hours of \"XÃ\" are given twice."));
    }

    [Theory]
    [InlineData("--done 1", "cannot be read: expected the number of a step or a unit")]
    [InlineData("--agency-hours xã=07:00-11:00", "The process has no agency \"xã\"; its agencies: none is named")]
    [InlineData("--process-number 3", "There is no process \"3\"; the file has 1")]
    [InlineData("--time xyz", "xyz")]
    public void What_cannot_be_is_said(string more, string error)
    {
        var result = Cchc.Run(["stages", Write("q.txt", Steps), "--received", "2026-08-20T09:00", .. more.Split(' ')]);
        (result.ExitCode, result.Error.Contains(error)).Should().Be((2, true), "{0}", result.Error);
    }

    [Fact]
    public void Without_a_receipt_it_says_so() => Cchc.Vi("stages", Write("q.txt", Steps)).Error.Should().Contain("Cần thời điểm nhận đủ hồ sơ");

    [Fact]
    public void The_tables_of_a_Word_document_are_read()
    {
        const string w = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
        static string Row(params string[] cells) => "<w:tr>" + string.Concat(cells.Select(cell => $"<w:tc><w:p><w:r><w:t>{cell}</w:t></w:r></w:p></w:tc>")) + "</w:tr>";
        var path = Path.Combine(folder, "quyet-dinh.docx");
        using (var zip = ZipFile.Open(path, ZipArchiveMode.Create))
        {
            using var part = new StreamWriter(zip.CreateEntry("word/document.xml").Open());
            part.Write($"<w:document {w}><w:body><w:tbl>{Row("Bước", "Trách nhiệm thực hiện", "Thời gian")}{Row("Bước 1", "Bộ phận Một cửa", "1 ngày làm việc")}{Row("Tổng thời gian", "", "1 ngày làm việc")}</w:tbl></w:body></w:document>");
        }

        var result = Cchc.Vi("stages", path, "--received", "2026-08-20T09:00");
        result.ExitCode.Should().Be(0, "{0}{1}", result.Output, result.Error);
        result.Output.Should().Contain("1. Bộ phận Một cửa");
    }

    [Fact]
    public void The_control_sheet_lists_the_steps_with_their_due_moments()
    {
        var result = Cchc.Vi("form", "06", "--on", "2026-08-20", "--process", Write("q.txt", Steps), "--received", "2026-08-20T09:00");
        result.ExitCode.Should().Be(0, "{0}{1}", result.Output, result.Error);
        result.Output.Should().Contain("Bộ phận Một cửa | Phòng Tư pháp").And.Contain("Hạn của bước: 12 giờ 00 phút, ngày 21 tháng 8 năm 2026");
        Cchc.Vi("form", "03", "--on", "2026-08-20", "--process", Write("q.txt", Steps)).Error.Should().Contain("chỉ dùng cho phiếu kiểm soát");
    }

    private string Write(string name, string text)
    {
        var path = Path.Combine(folder, name);
        File.WriteAllText(path, text);
        return path;
    }
}
