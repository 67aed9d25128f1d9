using System.Globalization;
using System.Text;
using Cchc.Core.Exchange.Reading;

namespace Cchc.Core.OpenXml.Tests.Reading;

/// <summary>
/// Tables as offices keep them, the expectation of each written before it was read: twenty of our own making and of LibreOffice's. What their rows mean is the
/// readers' business; here stands what each cell is.
/// </summary>
public sealed class SpreadsheetsTests
{
    private const string Day = "dd/mm/yyyy";

    [Fact]
    public void Joined_titles_and_two_rows_of_headings()
    {
        var book = new BookBuilder().Sheet("Theo dõi").Row(1, "SỞ NỘI VỤ").Row(2, "SỔ THEO DÕI HỒ SƠ THÁNG 8 NĂM 2026").Row(4, "STT", "Mã hồ sơ", "Thời gian").Row(5, null, null, "Tiếp nhận", "Hẹn trả")
            .Row(6, 1, "H01", Cell.Number(46262.6875, "dd/mm/yyyy hh:mm"), Cell.Number(46269, Day)).Merge("A1:D1").Merge("A2:D2").Merge("A4:A5").Merge("B4:B5").Merge("C4:D4");
        Lines(book.Bytes()).Should().Equal("1: SỞ NỘI VỤ", "2: SỔ THEO DÕI HỒ SƠ THÁNG 8 NĂM 2026", "4: STT|Mã hồ sơ|Thời gian", "5: STT|Mã hồ sơ|Tiếp nhận|Hẹn trả", "6: 1#|H01|2026-08-28T16:30@|2026-09-04@");
    }

    [Fact]
    public void Numbers_and_days_typed_as_text_stay_text() => Lines(new BookBuilder().Sheet("A").Row(1, "1.000", "28/08/2026", "012345678901", "1,5", "'5").Bytes()).Should().Equal("1: 1.000|28/08/2026|012345678901|1,5|'5");

    [Fact]
    public void Codes_that_a_sheet_took_for_numbers_keep_their_noughts_where_their_look_demands_them() =>
        Lines(new BookBuilder().Sheet("A").Row(1, Cell.Number(1.00119, "0.000000"), Cell.Number(79, "000"), Cell.Number(1234567890, "0"), Cell.Number(1.001193, "General")).Bytes()).Should().Equal("1: 1.001190#|079#|1234567890#|1.001193#");

    [Fact]
    public void Empty_rows_and_columns_around_the_table_are_passed_over() =>
        Lines(new BookBuilder().Sheet("A").Row(3, null, null, "a", "b").Raw("<row r=\"4\"/>").Row(9, null, null, 1, 2).Raw("<row r=\"10\"><c r=\"A10\" s=\"1\"/></row>").Bytes()).Should().Equal("3: ||a|b", "9: ||1#|2#");

    [Fact]
    public void Rows_that_a_filter_hides_are_read_and_said()
    {
        var book = new BookBuilder().Sheet("A").Row(1, "x").Hidden(2, "y").Hidden(3, "z");
        Lines(book.Bytes(), out var said).Should().Equal("1: x", "2: y", "3: z");
        said.Should().Equal("2 hàng đang ẩn cũng được đọc: 2, 3");
    }

    [Fact]
    public void Results_of_formulas_are_read_and_a_sum_below_the_table_is_a_row() =>
        Lines(new BookBuilder().Sheet("A").Row(1, 2).Row(2, 3).Row(3, Cell.Formula("SUM(A1:A2)", "5"), Cell.Formula("IF(A1&gt;1,\"có\",\"không\")", "có", "str"), Cell.Formula("A1&gt;1", "1", "b")).Bytes()).Should().Equal("1: 2#", "2: 3#", "3: 5#|có|true?");

    [Fact]
    public void Days_from_1904() => Lines(new BookBuilder { Is1904 = true }.Sheet("A").Row(1, Cell.Number(44800, Day), Cell.Number(44800.5, Day)).Bytes()).Should().Equal("1: 2026-08-28@|2026-08-28T12:00@");

    [Fact]
    public void Shares_are_numbers_for_readers_and_percentages_for_checks_of_published_tables()
    {
        var book = new BookBuilder().Sheet("A").Row(1, Cell.Number(0.357142857142857, "0.0%"), Cell.Number(0.5, "0%"), Cell.Number(1234.567, "#,##0.00"), Cell.Number(0.25, "General")).Bytes();
        Lines(book).Should().Equal("1: 0.357142857142857#|0.5#|1234.567#|0.25#");
        Lines(book, asShown: true).Should().Equal("1: 35.7%#|50%#|1234.57#|0.25#");
    }

    [Fact]
    public void Texts_of_several_runs_with_line_breaks_and_letters_in_two_parts() =>
        Lines(new BookBuilder().Sheet("A").Row(1, Cell.Rich("Cấp ", "lại"), "một\nhai", "Hô\u0323 ti\u0323ch").Bytes()).Should().Equal("1: Cấp lại|một\nhai|Hô\u0323 ti\u0323ch"); // readers make letters whole

    [Fact]
    public void Error_cells_are_named() => Lines(new BookBuilder().Sheet("A").Row(1, Cell.Error("#DIV/0!"), "x").Bytes(), out var said).Concat(said).Should().Equal("1: #DIV/0!!|x", "ô A1 báo lỗi #DIV/0!");

    [Fact]
    public void Texts_inside_their_cells_and_prefixes_of_other_programs() =>
        Lines(new BookBuilder { SharesTexts = false, Prefix = "x:" }.Sheet("Dữ liệu").Row(1, "Mã", "Tên").Row(2, 7, true).Bytes()).Should().Equal("1: Mã|Tên", "2: 7#|true?");

    [Fact]
    public void Values_that_span_rows() => Lines(new BookBuilder().Sheet("A").Row(1, "Hộ tịch", 1).Row(2, null, 2).Row(3, null, 3).Merge("A1:A3").Bytes()).Should().Equal("1: Hộ tịch|1#", "2: Hộ tịch|2#", "3: Hộ tịch|3#");

    [OfficeFact, Trait("Needs", "LibreOffice")]
    public void LibreOffice_saves_days_numbers_and_formulas()
    {
        const string rows = """
            <table:table-row><table:table-cell office:value-type="string" table:number-columns-spanned="6" table:number-rows-spanned="1"><text:p>SỔ THEO DÕI</text:p></table:table-cell></table:table-row>
            <table:table-row><table:table-cell office:value-type="string"><text:p>Mã <text:span>hồ sơ</text:span></text:p></table:table-cell><table:table-cell office:value-type="string"><text:p>Ngày nhận</text:p></table:table-cell></table:table-row>
            <table:table-row><table:table-cell office:value-type="string"><text:p>007</text:p></table:table-cell><table:table-cell table:style-name="day" office:value-type="date" office:date-value="2026-08-28"/><table:table-cell table:style-name="day" office:value-type="date" office:date-value="2026-08-28T16:30:00"/><table:table-cell office:value-type="time" office:time-value="PT16H30M00S"/>
              <table:table-cell office:value-type="percentage" office:value="0.2857"/><table:table-cell office:value-type="boolean" office:boolean-value="true"/><table:table-cell office:value-type="float" office:value="1234.5"/><table:table-cell table:formula="of:=[.G3]*2" office:value-type="float" office:value="2469"/><table:table-cell table:formula="of:=1/0" office:value-type="float" office:value="0"/></table:table-row>
            <table:table-row table:visibility="collapse"><table:table-cell office:value-type="string"><text:p>ẩn</text:p></table:table-cell></table:table-row>
            """;
        var bytes = Office.Converted(Encoding.UTF8.GetBytes(Flat(rows)), "fods", "xlsx");
        Lines(bytes, out var said).Should().Equal("1: SỔ THEO DÕI", "2: Mã hồ sơ|Ngày nhận", "3: 007|2026-08-28@|2026-08-28T16:30@|16:30@|0.2857#|true?|1234.5#|2469#|#DIV/0!!", "4: ẩn");
        said.Should().Equal("ô I3 báo lỗi #DIV/0!", "1 hàng đang ẩn cũng được đọc: 4");
    }

    [OfficeFact, Trait("Needs", "LibreOffice")]
    public void LibreOffice_keeps_what_we_wrote()
    {
        var ours = new BookBuilder { Is1904 = true }.Sheet("Hồ sơ").Row(1, "TIÊU ĐỀ").Row(2, "Mã", "Ngày", "Giờ").Row(3, Cell.Rich("H", "01"), Cell.Number(44800.6875, "dd/mm/yyyy hh:mm"), Cell.Number(0.5, "hh:mm"))
            .Hidden(4, Cell.Number(42, "00000"), Cell.Formula("B3+1", "44801.6875"), Cell.Error("#N/A")).Merge("A1:C1").Sheet("Ẩn", "hidden").Row(1, "mật").Bytes();
        var theirs = Office.Converted(ours, "xlsx", "xlsx");
        Lines(theirs, out var said).Should().Equal("1: TIÊU ĐỀ", "2: Mã|Ngày|Giờ", "3: H01|2026-08-28T16:30@|12:00@", "4: 00042#|44801.6875#|#N/A!");
        said.Should().Contain("1 hàng đang ẩn cũng được đọc: 4");
    }

    [OfficeFact, Trait("Needs", "LibreOffice")]
    public void Other_formats_of_LibreOffice_are_named()
    {
        var ours = new BookBuilder().Sheet("A").Row(1, "x").Bytes();
        Refused(Office.Converted(ours, "xlsx", "ods")).Should().Be("CCHC-XLS-004");
        Refused(Office.Converted(ours, "xlsx", "xls")).Should().Be("CCHC-XLS-003");
        Refused(Office.Converted(ours, "xlsx", "csv")).Should().Be("CCHC-XLS-001");
    }

    // A spreadsheet in LibreOffice's own format as one text.
    private static string Flat(string rows) =>
        $"""
        <?xml version="1.0" encoding="UTF-8"?>
        <office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0" xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2" office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
        <office:automatic-styles><number:date-style style:name="N1"><number:day number:style="long"/><number:text>/</number:text><number:month number:style="long"/><number:text>/</number:text><number:year number:style="long"/></number:date-style><style:style style:name="day" style:family="table-cell" style:data-style-name="N1"/></office:automatic-styles>
        <office:body><office:spreadsheet><table:table table:name="Sổ"><table:table-column table:number-columns-repeated="9"/>{rows}</table:table></office:spreadsheet></office:body></office:document>
        """;

    private static string Refused(byte[] bytes) => FluentActions.Invoking(() => WorkbookSourceTests.Open(bytes)).Should().Throw<Cchc.Core.Reading.FileContentException>().Which.Code;

    private static List<string> Lines(byte[] bytes, bool asShown = false) => Lines(bytes, out _, asShown);

    // Behind each cell a sign for what it is: # number, @ day or hour, ? truth, ! error.
    private static List<string> Lines(byte[] bytes, out List<string> said, bool asShown = false)
    {
        var lines = new List<string>();
        using var source = OpenXml.Reading.WorkbookSource.Open(new MemoryStream(bytes), "so.xlsx", asShown: asShown);
        while (source.Next() is { } row)
        {
            row.Error.Should().BeNull();
            lines.Add($"{row.Line}: " + string.Join('|', row.Cells.Select((cell, i) => cell + row.KindOf(i) switch
            {
                CellKind.Number => "#",
                CellKind.Date or CellKind.DateTime or CellKind.Time => "@",
                CellKind.Boolean => "?",
                CellKind.Error => "!",
                _ => string.Empty,
            })));
        }

        said = [.. source.Findings.Select(finding => finding.Text.Vi)];
        return lines;
    }
}
