using System.Text;
using Cchc.Core.Exchange.Reading;
using Cchc.Core.Reading;
using FsCheck;
using FsCheck.Fluent;

namespace Cchc.Core.Tests.Exchange.Reading;

public sealed class WholeTableTests
{
    [Theory]
    [InlineData("a,b\r\n1,2\r\n", ',')]
    [InlineData("a;b\n1;2", ';')]
    [InlineData("a\tb\r1\t2\r", '\t')]
    [InlineData("\uFEFFa,b\n\n1,2\n,\n", ',')]
    [InlineData("sep=;\na;b\n1;2\n", ';')]
    [InlineData("\"a\";\"b\"\n\"1\" ;2\n", ';')]
    public void Separators_line_ends_and_marks_are_recognised(string text, char separator)
    {
        var table = Read(text);
        table.Findings.Should().BeEmpty();
        table.Separator.Should().Be(separator);
        table.Header.Cells.Should().Equal("a", "b");
        table.Rows.Should().ContainSingle().Which.Cells.Should().Equal("1", "2");
    }

    [Fact]
    public void A_quoted_cell_holds_separators_quotation_marks_and_line_breaks_and_later_lines_are_counted()
    {
        var table = Read("name,b\r\n\"a \"\"x\"\",\r\ny\",2\r\nlast,\r\n");
        table.Findings.Should().BeEmpty();
        table.Rows.Select(row => row.Line).Should().Equal(2, 4);
        table.Rows[0].Cells.Should().Equal("a \"x\", y", "2");
        table.Rows[1].Cells.Should().Equal("last", string.Empty);
        table.Rows[1][7].Should().BeEmpty();
    }

    [Theory]
    [InlineData("a,b\n1\n", "CCHC-COST-074", "t.csv:2", "1 cells, the heading 2")]
    [InlineData("a,b\n\"1,2\n", "CCHC-COST-073", "t.csv:2", "never closed")]
    [InlineData("a,b\n\"1\"x,2\n", "CCHC-COST-073", "t.csv:2", "\"x\"")]
    [InlineData("a,b\n1\u0001,2\n", "CCHC-COST-070", "t.csv:2", "control")]
    public void What_is_wrong_is_said_with_its_line(string text, string code, string place, string part)
    {
        var finding = Read(text).Findings.Should().Contain(finding => finding.Code == code).Which;
        finding.Place.Should().Be(place);
        finding.Text.En.Should().Contain(part);
    }

    [Fact]
    public void What_is_not_UTF_8_or_too_large_is_refused()
    {
        WholeTable.Read(new MemoryStream(Encoding.Unicode.GetPreamble()), "t.csv").Findings.Should().BeEmpty();
        var finding = WholeTable.Read(new MemoryStream([(byte)'a', (byte)'\n', 0xC3, 0x28]), "t.csv").Findings.Should().ContainSingle().Which;
        finding.Place.Should().Be("t.csv:2");
        WholeTable.Read(new MemoryStream(new byte[WholeTable.LargestFile + 1]), "t.csv").Findings.Should().ContainSingle().Which.Code.Should().Be("CCHC-COST-061");
        WholeTable.Read(new MemoryStream(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("a,b\n1\n", 1000)))), "t.csv").Findings.Should().HaveCount(WholeTable.MostErrors);
        Read(string.Empty).Header.Cells.Should().BeEmpty();
    }

    [Fact]
    public void Columns_are_found_by_name_without_case_in_any_normal_form()
    {
        var table = Read("Na\u0306m,\u00A0GIỜ \n2025,1\n");
        table.Column("year", "năm").Should().Be(0);
        table.Column("giờ").Should().Be(1);
        table.Column("x").Should().Be(-1);
    }

    [Fact]
    public void UTF_16_and_Windows_1258_are_read_and_the_second_is_said()
    {
        const string text = "Năm;Chỉ tiêu\n2025;thu nhập bình quân\n";
        var wide = WholeTable.Read(new MemoryStream([.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(text)]), "t.csv");
        wide.Findings.Should().BeEmpty();
        wide.Rows.Should().ContainSingle().Which.Cells.Should().Equal("2025", "thu nhập bình quân");
        var old = WholeTable.Read(new MemoryStream(Cchc.Core.Tests.Text.LegacyTextTests.Windows1258(text)), "t.csv");
        old.Findings.Should().ContainSingle().Which.Code.Should().Be("CCHC-FILE-011");
        old.List.HasErrors.Should().BeFalse();
        old.Header.Cells.Should().Equal("Năm", "Chỉ tiêu");
    }

    [Fact]
    public void Titles_above_the_heading_and_empty_cells_at_its_end_are_passed_over()
    {
        var table = WholeTable.Parse("THU NHẬP, CẢ NƯỚC, 2025\n\nnam;chi tieu;;\n2025;x\n2026;y;;;\n", "t.csv", cell => WholeTable.IsNamed(cell, "năm", "chỉ tiêu"));
        table.Findings.Should().BeEmpty();
        table.Separator.Should().Be(';');
        table.Header.Line.Should().Be(3);
        table.Column("năm").Should().Be(0);
        table.Rows.Select(row => row[1]).Should().Equal("x", "y");
        table.All.Should().HaveCount(4);
    }

    [Fact]
    public void What_a_writer_quotes_comes_back() => Prop.ForAll<string?[]>(texts =>
    {
        var cells = texts.Select(text => Core.Text.VietnameseText.Clean(new string((text ?? string.Empty).Where(c => !char.IsControl(c) && !char.IsSurrogate(c)).ToArray()))).Take(200).ToArray();
        var table = Read("h" + string.Concat(cells.Select(_ => ",h")) + "\r\nx" + string.Concat(cells.Select(cell => ",\"" + cell.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"")) + "\r\n");
        return table.Findings.Count == 0 && table.Rows.Single().Cells.Skip(1).SequenceEqual(cells.Select(FormulaGuard.Unguarded));
    }).QuickCheckThrowOnFailure();

    private static WholeTable Read(string text) => WholeTable.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)), "t.csv");
}
