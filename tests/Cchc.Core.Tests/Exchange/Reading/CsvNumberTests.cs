using Cchc.Core.Exchange.Reading;
using Cchc.Core.Tests.Support;
using Cchc.Core.Text;

namespace Cchc.Core.Tests.Exchange.Reading;

/// <summary>Numbers of a table: what can be read in two ways is not read, and the hint says how to write it.</summary>
public sealed class CsvNumberTests
{
    [Theory]
    [InlineData("3.5", ',', "3.5")]
    [InlineData("-3.5", ',', "-3.5")]
    [InlineData("−3.5", ',', "-3.5")]
    [InlineData("−3,5", ';', "-3.5")]
    [InlineData("95600000", ',', "95600000")]
    [InlineData("1.000", ',', "1")]
    [InlineData("0.125", ',', "0.125")]
    [InlineData("3,5", ';', "3.5")]
    [InlineData("95600000,5", ';', "95600000.5")]
    [InlineData("1,250", ';', "1.25")]
    [InlineData("3.5", ';', "3.5")]
    [InlineData("1.2500", ';', "1.25")]
    [InlineData("0", ';', "0")]
    public void A_number_has_a_point_or_a_comma_where_semicolons_part_the_cells(string text, char separator, string expected)
    {
        using var scope = new CultureScope("de-DE");
        CsvNumber.TryRead(text, separator, out var number, out var hint).Should().BeTrue();
        number.Should().Be(ExactNumber.Parse(expected));
        hint.Should().BeNull();
    }

    [Theory]
    [InlineData("95.600", ';', "không rõ dấu chấm là phân nhóm hay thập phân; viết số không có dấu phân nhóm",
        "the point may separate thousands or decimals; write it without separators of thousands")]
    [InlineData("-95.600.000", ';', "không rõ dấu chấm là phân nhóm hay thập phân; viết số không có dấu phân nhóm",
        "the point may separate thousands or decimals; write it without separators of thousands")]
    [InlineData("−95.600", ';', "không rõ dấu chấm là phân nhóm hay thập phân; viết số không có dấu phân nhóm",
        "the point may separate thousands or decimals; write it without separators of thousands")]
    [InlineData("95.600.000,5", ';', "viết số không có dấu phân nhóm, như 95600000,5", "write numbers without separators of thousands, such as 95600000,5")]
    [InlineData("1,000,000", ';', "viết số không có dấu phân nhóm, như 95600000,5", "write numbers without separators of thousands, such as 95600000,5")]
    [InlineData("3,5", ',', "viết số với dấu chấm thập phân, không có dấu phân nhóm, hoặc ngăn ô bằng dấu chấm phẩy",
        "write numbers with a decimal point and no separator of thousands, or separate cells by semicolons")]
    [InlineData("60%", ',', "tỷ lệ viết bằng số: 0.6", "write a share as a number: 0.6")]
    [InlineData("2.5 %", ',', "tỷ lệ viết bằng số: 0.025", "write a share as a number: 0.025")]
    [InlineData("1.500 %", ',', "tỷ lệ viết bằng số từ 0 đến 1, như “0.6”", "write a share as a number from 0 to 1, such as 0.6")]
    [InlineData("x%", ',', "tỷ lệ viết bằng số từ 0 đến 1, như “0.6”", "write a share as a number from 0 to 1, such as 0.6")]
    [InlineData("ba", ',', "viết số như “3.5”", "write a number such as 3.5")]
    [InlineData("", ',', "viết số như “3.5”", "write a number such as 3.5")]
    public void What_may_be_two_numbers_is_none_and_the_hint_says_how_to_write_it(string text, char separator, string vi, string en)
    {
        CsvNumber.TryRead(text, separator, out _, out var hint).Should().BeFalse();
        hint.Should().Be((vi, en));
    }

    [Theory]
    [InlineData("1.250", true)]
    [InlineData("-1.250.000", true)]
    [InlineData("0.125", false)]
    [InlineData("-0.125", false)]
    [InlineData("1.25", false)]
    [InlineData("1.2500", false)]
    [InlineData("1250.000", false)]
    [InlineData("1250", false)]
    public void A_point_before_three_digits_is_doubtful_unless_nothing_stands_before_it(string text, bool expected)
    {
        CsvNumber.IsDoubtful(text, ',').Should().Be(expected);
        CsvNumber.IsDoubtful(text, ';').Should().BeFalse("there it is not read at all");
    }

    [Theory]
    [InlineData("a,b\n1,2,3\n", "CCHC-COST-074", "t.csv:2", "dòng có 3 ô, dòng tiêu đề có 2", "the row has 3 cells, the heading 2")]
    [InlineData("a,b\n1,\u0007\n", "CCHC-COST-070", "t.csv:2", "có ký tự điều khiển hoặc ký tự đảo chiều chữ",
        "a cell has control characters, or ones that turn the direction of writing")]
    [InlineData("a,b\n\"1\"x,2\n", "CCHC-COST-073", "t.csv:2", "dòng 2: gặp \"x\" sau dấu nháy đóng; dấu nháy trong ô phải viết đôi",
        "line 2: found \"x\" after a closing quotation mark; write quotation marks inside a cell twice")]
    [InlineData("a,b\n1,2\n3,\"4\n", "CCHC-COST-073", "t.csv:3", "dấu nháy mở ở dòng 3 không được đóng; các dòng sau được đọc từ dòng kế tiếp",
        "the quotation mark opened on line 3 is never closed; the rows after it are read from the next line on")]
    public void What_is_wrong_with_a_table_is_said_with_its_line(string text, string code, string place, string vi, string en)
    {
        var finding = WholeTable.Parse(text, "t.csv").Findings.Should().ContainSingle().Subject;
        finding.Should().Be(finding with { Severity = FindingSeverity.Error, Place = place, Text = new BilingualText(vi, en) });
        finding.Code.Should().Be(code);
    }

    [Fact]
    public void A_row_has_256_cells_at_most()
    {
        var row = string.Join(",", Enumerable.Repeat("x", 256));
        WholeTable.Parse(row + "\n" + row, "t.csv").Findings.Should().BeEmpty();
        var table = WholeTable.Parse(row + ",x\n" + row + ",x", "t.csv");
        table.Findings.Should().HaveCount(2).And.OnlyContain(finding => finding.Text.En == "there are 257 cells, at most 256 are read");
    }

    [Fact]
    public void Two_hundred_findings_of_a_table_are_listed_and_no_more() =>
        WholeTable.Parse("a,b\n" + string.Concat(Enumerable.Repeat("1\n", 300)), "t.csv").Findings.Should().HaveCount(200);

    [Fact]
    public void A_heading_that_stands_twice_is_found_whatever_its_case()
    {
        var table = WholeTable.Parse("Mã, tên ,MÃ\n1,2,3\n", "t.csv");
        table.HeadingTwice(table.Header).Should().Be(new Finding(
            "CCHC-FILE-006", FindingSeverity.Error, "t.csv:1", new BilingualText("tiêu đề cột \"mã\" lặp lại", "duplicate column heading \"mã\"")));
        var fine = WholeTable.Parse("Mã,,tên,\n1,2,3,4\n", "t.csv");
        fine.HeadingTwice(fine.Header).Should().BeNull("columns without a heading are not the same column");
        (fine.Column("tên"), fine.Column("code", "mã"), fine.Column("x")).Should().Be((2, 0, -1));
    }
}
