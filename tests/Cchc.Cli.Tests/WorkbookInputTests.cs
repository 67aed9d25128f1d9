using Cchc.Core.OpenXml.Tests.Reading;

namespace Cchc.Cli.Tests;

/// <summary>Every command that reads a table reads a workbook as well, told by its content.</summary>
public sealed class WorkbookInputTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("cchc-xlsx");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void A_batch_reads_days_of_Excel_below_titles_and_two_rows_of_headings()
    {
        var path = Write("so.dat", new BookBuilder().Sheet("Bìa").Row(1, "Sổ").Sheet("Tháng 8").Row(1, "SỔ THEO DÕI").Row(2, "Mã hồ sơ", "Tiếp nhận", null, "Thời hạn giải quyết").Row(3, null, "Ngày tiếp nhận", "Giờ tiếp nhận")
            .Row(4, "H01", Cell.Number(46262, "dd/mm/yyyy"), Cell.Number(0.375, "hh:mm"), "5 ngày làm việc").Hidden(5, "H02", "28/08/2026", "9h00", "5 ngày làm việc")
            .Row(6, "H03", Cell.Unknown("B4+1"), null, "5 ngày làm việc").Merge("A1:D1").Merge("A2:A3").Merge("D2:D3").Merge("B2:C2"));
        var run = Cchc.Run("deadline", "batch", path, "--sheet", "tháng 8");
        run.ExitCode.Should().Be(1);
        var lines = run.Output.TrimStart('\uFEFF').Split('\n');
        var due = lines[1].Split(';')[4];
        due.Should().MatchRegex("^2026-09-[0-9]{2}$");
        lines[2].Split(';')[4].Should().Be(due, "the same moment typed as text");
        lines[3].Should().Contain("cell B6 is a formula whose result is not in the file");
        run.Error.Should().Contain("CCHC-XLS-012");
        var cover = Cchc.Vi("deadline", "batch", path);
        (cover.ExitCode, cover.Output).Should().Be((2, string.Empty));
        cover.Error.Should().Contain("các cột trong tệp: \"Sổ\"; đọc trang tính \"Bìa\"; các trang khác có số liệu không được đọc: \"Tháng 8\" (chọn trang bằng --sheet)");
        using var input = File.OpenRead(path);
        var bytes = new byte[input.Length];
        input.ReadExactly(bytes);
        Cchc.Run([], bytes, "deadline", "batch", "-", "--sheet", "Tháng 8").Output.Should().Be(run.Output, "standard input cannot seek");
    }

    [Fact]
    public void A_draft_is_written_as_a_workbook_and_computed_from_it()
    {
        var path = Path.Combine(folder.FullName, "plan.xlsx");
        Cchc.Run("cost", "draft", "1.004222", "--year", "2026", "--format", "xlsx", "--output", path).ExitCode.Should().Be(0);
        var json = Path.Combine(folder.FullName, "plan.json");
        Cchc.Run("cost", "draft", "1.004222", "--year", "2026", "--output", json).ExitCode.Should().Be(0);
        var (one, other) = (Cchc.Run("cost", path, "--format", "json"), Cchc.Run("cost", json, "--format", "json"));
        one.Output.Replace(".xlsx", ".json").Should().Be(other.Output).And.NotBeEmpty();
        one.ExitCode.Should().Be(other.ExitCode);
    }

    [Fact]
    public void A_published_table_and_a_folder_may_be_workbooks()
    {
        var table = new BookBuilder().Sheet("Phụ lục").Row(1, "Tên thủ tục", "Trước", "Sau", "Tỷ lệ cắt giảm").Row(2, "A", 10, 7, Cell.Number(0.3, "0%"));
        Cchc.Run("cost", "check", Write("bang.xlsx", table)).ExitCode.Should().Be(0);
        var costs = folder.CreateSubdirectory("costs");
        File.WriteAllBytes(Path.Combine(costs.FullName, "a.xlsx"), new BookBuilder().Sheet("A").Row(1, "Mã thủ tục", "Năm", "Phương pháp", "Tiền tệ", "Trước", "Sau").Row(2, 1.00119, 2025, "statutory", "VND", 1000, 600).Bytes());
        Cchc.Run("portfolio", costs.FullName, "--format", "csv").Output.Should().Contain("1.001190");
    }

    [Theory]
    [InlineData("deadline", "batch")]
    [InlineData("cost", "check")]
    [InlineData("cost")]
    public void What_is_no_workbook_of_today_is_refused_in_one_sentence(params string[] command)
    {
        var old = Path.Combine(folder.FullName, "cu.xls");
        File.WriteAllBytes(old, [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[2000]]);
        var run = Cchc.Vi([.. command, old]);
        run.ExitCode.Should().Be(2);
        run.Error.Should().Contain("đây là tệp Excel 97–2003 (.xls): hãy mở bằng Excel hoặc LibreOffice rồi lưu lại dạng .xlsx");
        run.Output.Should().BeEmpty();
    }

    [Fact]
    public void A_sheet_of_a_text_and_one_that_there_is_not_are_refused()
    {
        var csv = Path.Combine(folder.FullName, "a.csv");
        File.WriteAllText(csv, "id,received,time\n1,2026-08-28,5 ngày\n");
        var run = Cchc.Run("deadline", "batch", csv, "--sheet", "A");
        (run.ExitCode, run.Error).Should().Be((2, run.Error));
        run.Error.Should().Contain("is not an Excel workbook: it has no sheet to choose");
        var book = Write("a.xlsx", new BookBuilder().Sheet("Một").Row(1, "x"));
        Cchc.Run("deadline", "batch", book, "--sheet", "Hai").Error.Should().Contain("there is no sheet \"Hai\"; the workbook has: \"Một\"");
    }

    private string Write(string name, BookBuilder book)
    {
        var path = Path.Combine(folder.FullName, name);
        File.WriteAllBytes(path, book.Bytes());
        return path;
    }
}
