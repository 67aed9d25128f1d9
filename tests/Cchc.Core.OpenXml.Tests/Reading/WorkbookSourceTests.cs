using Cchc.Core.Exchange.Reading;
using Cchc.Core.Reading;

namespace Cchc.Core.OpenXml.Tests.Reading;

/// <summary>What each kind of cell is read as.</summary>
public sealed class WorkbookSourceTests
{
    private const string Day = "dd/mm/yyyy";

    [Theory]
    [InlineData(1, Day, "1900-01-01", nameof(CellKind.Date))]
    [InlineData(59, Day, "1900-02-28", nameof(CellKind.Date))]
    [InlineData(61, Day, "1900-03-01", nameof(CellKind.Date))]
    [InlineData(46262, Day, "2026-08-28", nameof(CellKind.Date))]
    [InlineData(46262.6875, Day, "2026-08-28T16:30", nameof(CellKind.DateTime))] // an hour that the look hides
    [InlineData(46262, "dd/mm/yyyy hh:mm", "2026-08-28T00:00", nameof(CellKind.DateTime))]
    [InlineData(46262.687499999, "d/m/yy h:mm", "2026-08-28T16:30", nameof(CellKind.DateTime))] // rounded to the second
    [InlineData(46262.999999999, "dd/mm/yyyy hh:mm:ss", "2026-08-29T00:00", nameof(CellKind.DateTime))]
    [InlineData(46262.5000115741, "[$-42A]dd mmmm yyyy hh:mm:ss AM/PM;@", "2026-08-28T12:00:01", nameof(CellKind.DateTime))]
    [InlineData(2958465, Day, "9999-12-31", nameof(CellKind.Date))]
    [InlineData(0.6875, "hh:mm", "16:30", nameof(CellKind.Time))]
    [InlineData(0, "hh:mm", "00:00", nameof(CellKind.Time))]
    [InlineData(1.2604166667, "[h]:mm", "30:15", nameof(CellKind.Text))] // a length of time is no hour of a day
    [InlineData(0.1, "General", "0.1", nameof(CellKind.Number))]
    [InlineData(8.3499999999999996, "0.00", "8.35", nameof(CellKind.Number))]
    [InlineData(45265.151515151514, "#,##0", "45265.1515151515", nameof(CellKind.Number))] // fifteen digits
    [InlineData(95600000, "#,##0 \"đồng\"", "95600000", nameof(CellKind.Number))]
    [InlineData(1e15, "General", "1000000000000000", nameof(CellKind.Number))]
    [InlineData(-2.5e-7, "General", "-0.00000025", nameof(CellKind.Number))]
    [InlineData(0.6, "0%", "0.6", nameof(CellKind.Number))]
    [InlineData(1.00119, "0.000000", "1.001190", nameof(CellKind.Number))] // a code of a procedure
    [InlineData(12345, "00000000", "00012345", nameof(CellKind.Number))] // a number with noughts in front
    [InlineData(7, "\"ngày\" 0", "7", nameof(CellKind.Number))] // "d", "y" and "h" in quotation marks are no days
    [InlineData(7, "[Red]0", "7", nameof(CellKind.Number))]
    [InlineData(7, "0.00E+00", "7", nameof(CellKind.Number))]
    public void A_number_is_read_by_its_look(double value, string format, string text, string kind) =>
        One(Cell.Number(value, format)).Should().Be((text, Enum.Parse<CellKind>(kind)));

    [Theory]
    [InlineData(0, "1904-01-01")]
    [InlineData(44800, "2026-08-28")]
    [InlineData(60, "1904-03-01")]
    public void Days_are_counted_from_1904_where_the_workbook_says_so(double value, string text) =>
        One(Cell.Number(value, Day), is1904: true).Should().Be((text, CellKind.Date));

    [Theory]
    [InlineData(60)] // 29/02/1900, a day of Excel alone
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(2958466)]
    [InlineData(1e12)]
    public void A_number_that_is_no_day_is_an_error_of_its_row(double value)
    {
        using var source = Open(new BookBuilder().Sheet("A").Row(7, "x", Cell.Number(value, Day)).Bytes());
        var row = source.Next()!.Value;
        row.Code.Should().Be("CCHC-XLS-022");
        row.Error!.Vi.Should().StartWith("ô B7 có định dạng ngày nhưng giá trị \"");
    }

    [Fact]
    public void Every_day_from_1900_to_2100_is_read_as_itself()
    {
        var book = new BookBuilder().Sheet("A");
        var first = new NodaTime.LocalDate(1900, 3, 1);
        var days = NodaTime.Period.DaysBetween(first, new NodaTime.LocalDate(2100, 12, 31));
        for (var i = 0; i <= days; i++)
        {
            book.Row(i + 1, Cell.Number(61 + i, Day));
        }

        using var source = Open(book.Bytes());
        for (var i = 0; i <= days; i++)
        {
            var date = first.PlusDays(i);
            source.Next()!.Value.Cells[0].Should().Be($"{date.Year:0000}-{date.Month:00}-{date.Day:00}");
        }

        source.Next().Should().BeNull();
    }

    [Fact]
    public void Texts_truths_errors_and_results_of_formulas_are_read()
    {
        var book = new BookBuilder().Sheet("A").Row(1, "Nguyễn Văn A", Cell.Rich("Cấp ", "giấy phép", " xây dựng"), true, Cell.Error("#N/A"), Cell.Formula("A1&amp;\"x\"", "Kết quả", "str"), Cell.Formula("1+1", "2"),
            new Cell("<is><r><t>trong</t></r><r><t> ô</t></r></is>", "inlineStr"), "dòng 1_x000D_\ndòng 2", new Cell("<v>2026-08-28T16:30:00</v>", "d"), new Cell("<f>\"\"</f><v></v>", "str"), "  khoảng trắng  ", "_x005F_x0041_", false);
        using var source = Open(book.Bytes());
        var row = source.Next()!.Value;
        row.Error.Should().BeNull();
        row.Cells.Should().Equal("Nguyễn Văn A", "Cấp giấy phép xây dựng", "true", "#N/A", "Kết quả", "2", "trong ô", "dòng 1\r\ndòng 2", "2026-08-28T16:30", "", "  khoảng trắng  ", "_x0041_", "false");
        row.Kinds.Should().Equal(CellKind.Text, CellKind.Text, CellKind.Boolean, CellKind.Error, CellKind.Text, CellKind.Number, CellKind.Text, CellKind.Text, CellKind.DateTime, CellKind.Text, CellKind.Text, CellKind.Text, CellKind.Boolean);
        source.Next().Should().BeNull();
        source.Findings.Should().ContainSingle().Which.ToString().Should().Contain("CCHC-XLS-020").And.Contain("so.xlsx!A:1");
        source.Findings[0].Text.Vi.Should().Be("ô D1 báo lỗi #N/A");
    }

    [Theory]
    [InlineData("<f>B2*2</f>", "")]
    [InlineData("<f>B2*2</f><v></v>", "")]
    [InlineData("<f>B2*2</f><v/>", "n")]
    public void A_formula_without_a_result_is_an_error_that_says_what_to_do(string xml, string type)
    {
        using var source = Open(new BookBuilder().Sheet("A").Row(3, "x", null, new Cell(xml, type)).Bytes());
        var row = source.Next()!.Value;
        (row.Code, row.Error!.Vi).Should().Be(("CCHC-XLS-021", "ô C3 là công thức chưa có kết quả trong tệp: hãy mở bằng Excel hoặc LibreOffice rồi lưu lại"));
    }

    [Fact]
    public void Prefixes_inline_texts_missing_addresses_and_empty_rows_change_nothing()
    {
        foreach (var book in new[] { new BookBuilder { Prefix = "x:" }, new BookBuilder { SharesTexts = false }, new BookBuilder() })
        {
            book.Sheet("A").Raw("<row r=\"1\"><c r=\"A1\" s=\"0\"/></row><row/>").Row(4, "một", null, 3).Raw("<row><c><v>5</v></c><c t=\"b\"><v>1</v></c></row>");
            using var source = Open(book.Bytes());
            var (one, two) = (source.Next()!.Value, source.Next()!.Value);
            (one.Line, string.Join('|', one.Cells), two.Line, string.Join('|', two.Cells)).Should().Be((4, "một||3", 5, "5|true"));
            source.Next().Should().BeNull();
        }
    }

    [Fact]
    public void A_value_that_spans_rows_belongs_to_each_and_one_that_spans_columns_to_the_first()
    {
        using var source = Open(new BookBuilder().Sheet("A").Row(1, "BÁO CÁO").Row(2, "Hộ tịch", "Khai sinh").Row(3, null, "Kết hôn").Row(4, null, "Khai tử").Row(5, null, "Đất đai")
            .Merge("A1:F1").Merge("A2:A4").Bytes());
        var rows = Enumerable.Range(0, 5).Select(_ => string.Join('|', source.Next()!.Value.Cells)).ToList();
        rows.Should().Equal("BÁO CÁO", "Hộ tịch|Khai sinh", "Hộ tịch|Kết hôn", "Hộ tịch|Khai tử", "|Đất đai");
    }

    [Fact]
    public void Hidden_rows_and_columns_are_read_and_said()
    {
        using var source = Open(new BookBuilder().Sheet("A", columns: "<cols><col min=\"2\" max=\"3\" hidden=\"1\"/></cols>").Row(1, "a", "b").Hidden(2, "c", "d").Hidden(5, "e").Bytes());
        Enumerable.Range(0, 3).Select(_ => source.Next()!.Value.Line).Should().Equal(1, 2, 5);
        source.Next().Should().BeNull();
        source.Findings.Select(finding => finding.Text.Vi).Should().Equal("2 hàng đang ẩn cũng được đọc: 2, 5", "cột đang ẩn cũng được đọc: B, C");
    }

    [Fact]
    public void The_first_sheet_with_data_is_read_and_others_are_named()
    {
        var book = new BookBuilder().Sheet("Ẩn", "hidden").Row(1, "mật").Sheet("Trống").Raw("<row r=\"1\"><c r=\"A1\"/></row>").Sheet("Tháng 8").Row(1, "tám").Sheet("Tháng 9").Row(1, "chín").Bytes();
        using (var source = Open(book))
        {
            source.Name.Should().Be("so.xlsx!Tháng 8");
            source.Next()!.Value.Cells[0].Should().Be("tám");
            source.Findings.Should().ContainSingle().Which.Text.Vi.Should().Be("đọc trang tính \"Tháng 8\"; các trang khác có số liệu không được đọc: \"Tháng 9\"");
        }

        using (var source = Open(book, " tháng 9 "))
        {
            source.Next()!.Value.Cells[0].Should().Be("chín");
            source.Findings.Should().BeEmpty();
        }

        using (var source = Open(book, "Ẩn"))
        {
            source.Next()!.Value.Cells[0].Should().Be("mật");
        }

        FluentActions.Invoking(() => Open(book, "Tháng 10")).Should().Throw<FileContentException>().Which.Text.Vi
            .Should().Be("không có trang tính \"Tháng 10\"; tệp có: \"Ẩn\", \"Trống\", \"Tháng 8\", \"Tháng 9\"");
        FluentActions.Invoking(() => Open(new BookBuilder().Sheet("Trống").Bytes())).Should().Throw<FileContentException>().Which.Code.Should().Be("CCHC-XLS-010");
    }

    [Fact]
    public void A_stream_that_cannot_seek_is_read_as_well()
    {
        using var source = WorkbookTables.Rows(new OneWay(new BookBuilder().Sheet("A").Row(1, "một").Bytes()), "so.xlsx");
        source.Next()!.Value.Cells.Should().Equal("một");
    }

    internal static ITableSource Open(byte[] bytes, string? sheet = null) => WorkbookTables.Rows(new MemoryStream(bytes), "so.xlsx", sheet);

    private static (string Text, CellKind Kind) One(Cell cell, bool is1904 = false)
    {
        using var source = Open(new BookBuilder { Is1904 = is1904 }.Sheet("A").Row(1, cell).Bytes());
        var row = source.Next()!.Value;
        row.Error.Should().BeNull();
        return (row.Cells[0], row.KindOf(0));
    }

    private sealed class OneWay(byte[] bytes) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;
    }
}
