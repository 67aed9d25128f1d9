using Cchc.Core.Exchange.Reading;
using Cchc.Core.Reading;

namespace Cchc.Core.Tests.Exchange.Reading;

/// <summary>Tables of dossiers as offices keep them: titles above the heading, headings in any spelling, cells that are missing or too many at the end.</summary>
public sealed class HeadedTableTests
{
    private static readonly TableColumn[][] Needed = [[TableColumn.Dossier], [TableColumn.Received], [TableColumn.Time, TableColumn.Procedure]];

    [Theory]
    [InlineData("id,received,time\nA,28/08/2026,5\n")]
    [InlineData("ID;Received;Time\nA;28/08/2026;5\n")]
    [InlineData("Mã hồ sơ;Ngày tiếp nhận;Thời hạn\nA;28/08/2026;5\n")]
    [InlineData("ma ho so\tngay nhan\tthoi han giai quyet\nA\t28/08/2026\t5\n")]
    [InlineData("sep=;\nMÃ HỒ SƠ;NGÀY  TIẾP NHẬN;THỜI HẠN GIẢI QUYẾT\nA;28/08/2026;5\n")]
    [InlineData("\uFEFFMa\u0303 hồ sơ,Ngày tiếp nhận (ngày/tháng/năm),Thời hạn\rA,28/08/2026,5\r")]
    [InlineData("DANH SÁCH HỒ SƠ, THÁNG 8, NĂM 2026, BỘ PHẬN MỘT CỬA\n\nMã hồ sơ;Ngày tiếp nhận;Thời hạn\nA;28/08/2026;5\n")]
    [InlineData("DANH SÁCH HỒ SƠ;;\nTháng 8 năm 2026;;\nMã hồ sơ;Ngày nhận;Thời hạn\n(1);(2);(3)\nA;28/08/2026;5\n;;\n")]
    [InlineData("Mã hồ sơ;Ngày tiếp nhận;Thời hạn;;\nA;28/08/2026;5\n")]
    [InlineData("Mã hồ sơ;Ngày tiếp nhận;Thời hạn\nA;28/08/2026;5;;;\n;;;;;\n")]
    [InlineData("\"Mã hồ sơ\";\"Ngày tiếp nhận\";\"Thời hạn\"\n\"A\";\"28/08/2026\";\"5\"\n")]
    public void The_heading_is_found_in_every_spelling_below_titles(string text)
    {
        var table = Table(text);
        var row = table.Next()!.Value;
        table.Fits(row).Should().BeTrue();
        table.Cell(row, TableColumn.Dossier).Should().Be("A");
        table.Received(row).Should().Be("28/08/2026");
        table.Cell(row, TableColumn.Time).Should().Be("5");
        table.Cell(row, TableColumn.Case).Should().BeEmpty();
        table.Unused.Should().BeEmpty();
        (table.Next() is { } rest && rest.Cells.Any(cell => cell.Length > 0)).Should().BeFalse();
    }

    [Fact]
    public void Headings_over_two_rows_are_joined_and_the_time_of_receipt_may_have_a_column()
    {
        var table = Table("STT;Mã hồ sơ;Tiếp nhận;;Mã TTHC;Ghi chú\n;;Ngày;Giờ;;\n1;A;28/08/2026;16h30;1.001193;x\n");
        var row = table.Next()!.Value;
        table.Received(row).Should().Be("28/08/2026 16h30");
        table.Cell(row, TableColumn.Procedure).Should().Be("1.001193");
        table.Unused.Should().Equal("STT", "Ghi chú");
    }

    [Fact]
    public void Rows_that_are_numbered_like_columns_are_passed_over_only_below_the_heading()
    {
        var table = Table("Mã hồ sơ;Ngày tiếp nhận;Thời hạn\n1;2;3\n1;2;3\n");
        table.Next()!.Value.Line.Should().Be(3);
        table.Next().Should().BeNull();
    }

    [Fact]
    public void A_column_that_is_missing_is_named_with_the_headings_that_were_found()
    {
        var error = Refused("Mã hồ sơ;Ngày nộp;Thời hạn\nA;1;2\n");
        error.Code.Should().Be("CCHC-FILE-014");
        error.Text.Vi.Should().Be("thiếu cột \"Ngày tiếp nhận\"; các cột trong tệp: \"Mã hồ sơ\", \"Ngày nộp\", \"Thời hạn\"");
        error.Text.En.Should().Be("there is no column \"received\" (Ngày tiếp nhận); the columns found are \"Mã hồ sơ\", \"Ngày nộp\", \"Thời hạn\"");
        Refused("Báo cáo\n\nSTT;Mã hồ sơ;Ngày nhận\n1;2;3\n").Text.Vi.Should().StartWith("thiếu cột \"Thời hạn giải quyết\" hoặc \"Mã thủ tục\"; các cột trong tệp: \"STT\"");
        Refused(string.Empty).Text.En.Should().Be("the file has no rows");
    }

    [Fact]
    public void Letters_of_an_old_font_in_a_file_that_is_Unicode_are_named()
    {
        Refused("M· hå s¬;Ngµy tiÕp nhËn;Thêi h¹n\nA;1;2\n").Text.Vi.Should().EndWith("chữ trong tệp theo bảng mã cũ TCVN3 (ABC): hãy chuyển sang Unicode");
    }

    [Theory]
    [InlineData("Mã hồ sơ;Ngày nhận;Ngày tiếp nhận;Thời hạn\n", "\"Ngày nhận\" và \"Ngày tiếp nhận\"")]
    [InlineData("id;received;time;x;X\n", "\"x\" và \"X\"")]
    public void Two_columns_that_mean_the_same_are_refused(string text, string names)
    {
        var error = Refused(text);
        error.Code.Should().Be("CCHC-FILE-006");
        error.Text.Vi.Should().Contain(names);
    }

    [Theory]
    [InlineData("A;28/08/2026\n", false)]
    [InlineData("A;28/08/2026;5;x\n", false)]
    [InlineData("A;28/08/2026;5;\n", true)]
    public void A_row_fits_when_nothing_of_it_is_lost(string row, bool fits)
    {
        var table = Table("Mã hồ sơ;Ngày tiếp nhận;Thời hạn\n" + row);
        table.Fits(table.Next()!.Value).Should().Be(fits);
    }

    [Fact]
    public void The_first_row_is_not_read_before_the_source_knows_what_rows_look_like()
    {
        using var rows = new CsvRecords(new TextLines(new StringReader("id;received;time\nA;1;\"x\nB;2;y\"\n")), "t.csv");
        var table = new DossierTable(rows, Needed);
        rows.Expect(table.Width, cells => cells.Length == table.Width);
        table.Next()!.Value.Error.Should().NotBeNull();
        table.Next()!.Value.Cells[0].Should().Be("B");
    }

    [Fact]
    public void No_name_means_two_columns()
    {
        foreach (var column in Enum.GetValues<TableColumn>())
        {
            TableHeadings.Of(TableHeadings.NameOf(column).Vi).Should().Be(column);
        }
    }

    private static DossierTable Table(string text) =>
        new(new CsvRecords(new TextLines(new StringReader(text)), "t.csv", heading => TableHeadings.Of(heading) is not null), Needed);

    private static FileContentException Refused(string text)
    {
        var open = () => Table(text);
        return open.Should().Throw<FileContentException>().Which;
    }
}
