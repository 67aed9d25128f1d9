using System.IO.Compression;
using System.Text;
using Cchc.Core.Calendars;
using Cchc.Core.Deadlines;
using Cchc.Core.Deadlines.Stages;
using Cchc.Core.OpenXml.Forms;
using Cchc.Core.OpenXml.Stages;
using NodaTime;

namespace Cchc.Core.OpenXml.Tests.Stages;

/// <summary>Processes from the tables of Word documents, hostile ones too, and a control sheet from a plan.</summary>
public sealed class ProcessTablesTests
{
    private const string Xmlns = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    [Fact]
    public void Tables_of_a_decision_are_processes_and_text_names_them()
    {
        var reading = Read(
            Paragraph("Quyết định số 7/QĐ-UBND ngày 02 tháng 3 năm 2026") + Paragraph("1. Quy trình nội bộ: “Cấp giấy A” (Mã TTHC: 1.013815)")
            + Table(Row("Bước", "Đơn vị/người thực hiện", "Thời gian thực hiện"), Row("Bước 1", "Bộ phận Một cửa", "0,25 ngày làm việc"), Row("Bước 2", "Phòng Tư pháp", "1,75 ngày làm việc"), Row(Cell("Tổng thời gian", "<w:gridSpan w:val=\"2\"/>"), Cell("02 ngày làm việc")))
            + Paragraph("2. Quy trình nội bộ: “Cấp giấy B”") + Table(Row("Bước", "Đơn vị/người thực hiện", "Thời gian thực hiện"), Row("Bước 1", "Bộ phận Một cửa", "04 giờ làm việc")));
        reading.Findings.Should().BeEmpty();
        reading.Value!.Select(process => $"{process.Name}|{process.Procedure}|{process.Decision}|{process.Hours}").Should().Equal("Cấp giấy A|1.013815|7/QĐ-UBND|16", "Cấp giấy B||7/QĐ-UBND|4");
        reading.Value![0].Check().Should().BeEmpty();
    }

    [Fact]
    public void A_cell_over_several_rows_counts_in_each()
    {
        var reading = Read(Table(
            Row("Bước", "Đơn vị/người thực hiện", "Thời gian"), Row(Cell("1", "<w:vMerge w:val=\"restart\"/>"), Cell("Chuyên viên"), Cell("1 ngày làm việc")),
            Row(Cell(string.Empty, "<w:vMerge/>"), Cell("Lãnh đạo"), Cell("0,5 ngày làm việc"))));
        reading.Value![0].Stages.Select(stage => $"{stage.Number} {stage.Unit}").Should().Equal("1 Chuyên viên", "1.2 Lãnh đạo");
        reading.Findings.Single().Code.Should().Be("CCHC-STG-022");
    }

    [Fact]
    public void A_bomb_and_what_is_no_document_are_refused()
    {
        Read(Table(Row("Bước", "Đơn vị", "Thời gian"), Row("1", "A", new string('x', 5 * 1024 * 1024)))).Findings.Single().Code.Should().Be("CCHC-XLS-006");
        using var bomb = Document(string.Empty, padding: 80 * 1024 * 1024);
        ProcessTables.Read(bomb, "a.docx").Findings.Single().Code.Should().Be("CCHC-XLS-006");
        using var text = new MemoryStream(Encoding.UTF8.GetBytes("Bước 1"));
        ProcessTables.Read(text, "a.docx").Findings.Single().Code.Should().Be("CCHC-XLS-001");
        Read("<w:tbl><w:tr>").Findings.Single().Code.Should().Be("CCHC-XLS-005");
        Read(Table(Row([.. Enumerable.Repeat("a", 70)]))).Findings.Single().Code.Should().Be("CCHC-XLS-006");
    }

    [Fact]
    public void A_long_cell_that_goes_on_counts_each_time()
    {
        var rows = Enumerable.Repeat(Row("x", Cell(string.Empty, "<w:vMerge/>")), 1_000).Prepend(Row("x", Cell(new string('a', 10_000), "<w:vMerge w:val=\"restart\"/>")));
        Read(Table([.. rows])).Findings.Single().Code.Should().Be("CCHC-XLS-006");
    }

    [Fact]
    public async Task Reading_without_waiting_gives_the_same()
    {
        using var file = Document(Table(Row("Bước", "Đơn vị", "Thời gian"), Row("1", "A", "1 giờ làm việc")));
        (await ProcessTables.ReadAsync(file, "a.docx")).Value.Should().HaveCount(1);
    }

    [Fact]
    public void A_control_sheet_has_the_steps_of_a_plan_with_what_was_done()
    {
        var process = Read(Table(Row("Bước", "Đơn vị", "Thời gian"), Row("1", "Bộ phận Một cửa", "4 giờ làm việc"), Row("2", "Phòng Tư pháp", "8 giờ làm việc"))).Value![0];
        var planner = new StagePlanner(new DeadlineCalculator(WorkingCalendar.VietnamPublicSector));
        var plan = planner.Plan(process, new LocalDateTime(2026, 3, 2, 8, 0));
        var done = new Dictionary<string, LocalDateTime> { ["1"] = new(2026, 3, 2, 14, 0) };
        var sheet = ControlSheet.Of(plan, planner.Progress(plan, done, new LocalDateTime(2026, 3, 3, 8, 0)));
        sheet.Steps.Select(step => $"{step.From}|{step.To}|{step.HandedAt}|{step.Result}|{step.Due}").Should().Equal(
            $"|Bộ phận Một cửa|{new LocalDateTime(2026, 3, 2, 8, 0)}|Quá hạn|2026-03-02T12:00", $"Bộ phận Một cửa|Phòng Tư pháp|{new LocalDateTime(2026, 3, 2, 14, 0)}||2026-03-03T12:00");
        ControlSheet.Of(plan).Steps.Should().OnlyContain(step => step.HandedAt == null && step.Note!.StartsWith("Hạn của bước: "));
    }

    private static Exchange.Reading<IReadOnlyList<InternalProcess>> Read(string body)
    {
        using var file = Document(body);
        return ProcessTables.Read(file, "quyet-dinh.docx");
    }

    private static MemoryStream Document(string body, int padding = 0)
    {
        var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var part = new StreamWriter(zip.CreateEntry("word/document.xml").Open());
            part.Write($"<w:document {Xmlns}><w:body>{body}");
            for (var i = 0; i < padding / 1024; i++)
            {
                part.Write(new string(' ', 1024));
            }

            part.Write(body == "<w:tbl><w:tr>" ? string.Empty : "</w:body></w:document>");
        }

        file.Position = 0;
        return file;
    }

    private static string Paragraph(string text) => $"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>";

    private static string Table(params string[] rows) => $"<w:tbl>{string.Concat(rows)}</w:tbl>";

    private static string Row(params string[] cells) => $"<w:tr>{string.Concat(cells.Select(cell => cell.StartsWith("<w:tc>", StringComparison.Ordinal) ? cell : Cell(cell)))}</w:tr>";

    private static string Cell(string text, string properties = "") => $"<w:tc><w:tcPr>{properties}</w:tcPr>{Paragraph(text)}</w:tc>";
}
