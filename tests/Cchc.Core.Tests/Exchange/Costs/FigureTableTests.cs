using Cchc.Core.Costs;
using Cchc.Core.Costs.Published;
using Cchc.Core.Exchange;
using Cchc.Core.Exchange.Costs;
using Cchc.Core.Exchange.Reports;
using Cchc.Core.Text;

namespace Cchc.Core.Tests.Exchange.Costs;

public sealed class FigureTableTests
{
    /// <summary>Report 06a as offices publish it: headings over three rows, the row of numbers with what they are made of, two levels, a total.</summary>
    private const string Report = """
        BÁO CÁO TÌNH HÌNH GIẢI QUYẾT HỒ SƠ THỦ TỤC HÀNH CHÍNH QUÝ III;;;;;;;;;;;;
        TT;Lĩnh vực giải quyết;Số lượng hồ sơ tiếp nhận;;;;Số lượng hồ sơ đã giải quyết;;;;Số lượng hồ sơ đang giải quyết;;
        ;;Tổng số;Trong kỳ;;Từ kỳ trước;Tổng số;Trước hạn;Đúng hạn;Quá hạn;Tổng số;Trong hạn;Quá hạn
        ;;;Trực tuyến;Trực tiếp, dịch vụ bưu chính;;;;;;;;
        (1);(2);(3)=(4)+(5)+(6);(4);(5);(6);(7)=(8)+(9)+(10);(8);(9);(10);(11)=(12)+(13);(12);(13)
        I;Cấp tỉnh;150;70;65;15;120;60;53;7;30;24;6
        1;Hộ tịch;100;60;30;10;80;50;25;5;20;18;2
        2;Đất đai;50;10;35;5;40;10;28;2;10;6;4
        II;Cấp xã;1.200;1.000;150;50;1.100;900;190;10;100;100;0
        1;Xã A;700;600;80;20;640;500;135;5;60;60;0
        2;Xã B;500;400;70;30;460;400;55;5;40;40;0
        ;Tổng cộng;1.350;1.070;215;65;1.220;960;243;17;130;124;6
        """;

    [Fact]
    public void Report_06a_is_known_by_its_headings_and_every_sum_is_checked()
    {
        var table = Table(Report);
        var check = PublishedTableCheck.Of(table);

        (table.Layout, table.Notation, table.Title).Should().Be(("report 06a", NumberNotation.Vietnamese, "BÁO CÁO TÌNH HÌNH GIẢI QUYẾT HỒ SƠ THỦ TỤC HÀNH CHÍNH QUÝ III"));
        table.Columns[0].Should().Be("(3) Số lượng hồ sơ tiếp nhận Tổng số");
        table.Columns[2].Should().Be("(5) Số lượng hồ sơ tiếp nhận Trong kỳ Trực tiếp, dịch vụ bưu chính");
        table.Columns[10].Should().Be("(13) Số lượng hồ sơ đang giải quyết Quá hạn");
        table.Rows.Select(row => string.Join(' ', row.Parts)).Should().Equal("1 2", "", "", "4 5", "", "", "0 3");
        // Seven rows with three results, and eight more figures that are sums of rows in three rows.
        (check.Count(FigureVerdict.Right), check.Figures.Count).Should().Be((7 * 3 + 3 * 8, 7 * 3 + 3 * 8));
        check.IsConsistent.Should().BeTrue();
    }

    [Fact]
    public void Every_figure_that_is_off_by_one_is_found()
    {
        var table = Table(Report);
        for (var row = 0; row < table.Rows.Count; row++)
        {
            for (var column = 0; column < table.Columns.Count; column++)
            {
                var figures = table.Rows[row].Figures.ToList();
                figures[column] = StatedTable.Figure.Parse(((figures[column]!.Value!.Value) + 1).ToString(), NumberNotation.Vietnamese);
                var changed = table with { Rows = [.. table.Rows.Take(row), table.Rows[row] with { Figures = figures }, .. table.Rows.Skip(row + 1)] };
                PublishedTableCheck.Of(changed).IsConsistent.Should().BeFalse("row {0}, column {1}", row, table.Columns[column]);
            }
        }
    }

    [Fact]
    public void A_finding_names_the_cell_the_figures_and_the_difference()
    {
        var check = PublishedTableCheck.Of(Table(Report.Replace("1;Hộ tịch;100;60", "1;Hộ tịch;103;60", StringComparison.Ordinal)));

        var finding = check.Findings.Should().ContainSingle().Subject;
        finding.Code.Should().Be("CCHC-COST-160");
        finding.Place.Should().Be("line 7, \"Hộ tịch\", (3) Số lượng hồ sơ tiếp nhận Tổng số");
        finding.Text.Vi.Should().StartWith("công bố \"103\", tính lại được 100 (").And.Contain("((4) + (5) + (6) = 60 + 30 + 10)").And.Contain("chênh +3");
        finding.Text.En.Should().Contain("a difference of +3");
    }

    /// <summary>42 in place of 40 is wrong in its own row; the rows above follow from figures that are right.</summary>
    [Fact]
    public void One_wrong_figure_below_is_not_named_again_above()
    {
        var check = PublishedTableCheck.Of(Table(Report.Replace("2;Đất đai;50;10;35;5;40", "2;Đất đai;50;10;35;5;42", StringComparison.Ordinal)));

        check.Findings.Should().ContainSingle().Which.Place.Should().StartWith("line 8, \"Đất đai\", (7)");
    }

    [Fact]
    public void A_flat_heading_with_late_twice_is_report_06a_too()
    {
        var table = Table("""
            Lĩnh vực,Tiếp nhận: tổng số,trong kỳ: trực tuyến,trong kỳ: trực tiếp và dịch vụ bưu chính,từ kỳ trước,Đã giải quyết: tổng số,trước hạn,đúng hạn,quá hạn,Đang giải quyết: tổng số,trong hạn,quá hạn
            Hộ tịch,100,60,30,10,80,50,25,5,20,18,2
            """);

        table.Layout.Should().Be("report 06a");
        table.Columns.Should().Contain("quá hạn").And.Contain("quá hạn [12]");
        PublishedTableCheck.Of(table).Count(FigureVerdict.Right).Should().Be(3);
    }

    [Fact]
    public void Column_numbers_alone_are_taken_for_report_06a_and_that_is_said()
    {
        var reading = Read("1;2;3;4;5;6;7;8;9;10;11;12;13\n1;Hộ tịch;100;60;30;10;80;50;25;5;20;18;1\n");

        reading.Findings.Should().ContainSingle().Which.Code.Should().Be("CCHC-COST-173");
        PublishedTableCheck.Of(reading.Value!).Findings.Should().ContainSingle().Which.Place.Should().Be("line 2, \"Hộ tịch\", (11)");
    }

    [Fact]
    public void A_share_is_checked_with_its_numerator_its_denominator_and_its_rounding()
    {
        var check = Check("""
            Đơn vị;Số nhiệm vụ;Đã hoàn thành;Tỷ lệ
            Sở A;45;34;75,55%
            Sở B;45;34;75,56%
            Sở C;45;34;75,57%
            Sở D;45;34;76
            Tổng cộng;180;136;75,6
            """, "Tỷ lệ = Đã hoàn thành / Số nhiệm vụ");

        check.Figures.Where(figure => figure.Column == "Tỷ lệ").Select(figure => (figure.Verdict, figure.Rounding)).Should().Equal(
            (FigureVerdict.RightIfCut, RateRounding.Cut), (FigureVerdict.Right, RateRounding.Rounded), (FigureVerdict.CannotBeRight, null), (FigureVerdict.Right, RateRounding.Rounded),
            (FigureVerdict.Right, RateRounding.Rounded));
        check.Figures.Where(figure => figure.Column == "Tỷ lệ").Take(1).Select(figure => (figure.Numerator.ToString(), figure.Denominator.ToString())).Should().Equal(("34", "45"));
        check.Findings.Select(finding => finding.Code).Should().Equal("CCHC-COST-161", "CCHC-COST-160", "CCHC-COST-171");
        check.Findings[1].Text.Vi.Should().Contain("(Đã hoàn thành ÷ Số nhiệm vụ × 100 = 34 ÷ 45 × 100), chênh +0,0144");
        check.Findings[2].Text.Vi.Should().Be("bảng dùng hai cách: 1 số chỉ đúng nếu cắt bỏ, 3 số chỉ đúng nếu làm tròn");
        check.Figures.Count(figure => figure.Relation is StatedTable.Relation.ColumnSum).Should().Be(2);
    }

    /// <summary>5/7 = 71,43 %; 5/8 = 62,5 %; 71,44 is neither rounded nor cut.</summary>
    [Theory]
    [InlineData("62,5", "đúng nếu mẫu số là \"Tiếp nhận\" (8)")]
    [InlineData("28,57", "đúng nếu tử số là \"Quá hạn\" (2)")]
    [InlineData("71,43", null)]
    [InlineData("71,4286", null)]
    [InlineData("71,44", null)]
    [InlineData("72", "đúng nếu làm tròn lên")]
    [InlineData("71,40", "đúng nếu chỉ tính đến 1 chữ số thập phân")]
    public void A_wrong_share_is_asked_about_with_what_would_make_it_right(string stated, string? hint)
    {
        var check = Check($"Đơn vị;Tiếp nhận;Đã trả;Đúng hạn;Quá hạn;Tỷ lệ\nSở A;8;7;5;2;{stated}\n", "Đã trả = Đúng hạn + Quá hạn", "Tỷ lệ = Đúng hạn / Đã trả", "Tiếp nhận = Đã trả + Đúng hạn - Đúng hạn");
        var text = check.Findings.FirstOrDefault(finding => finding.Place.EndsWith("Tỷ lệ", StringComparison.Ordinal))?.Text.Vi ?? string.Empty;

        if (hint is null)
        {
            text.Should().NotContain("đúng nếu m");
        }
        else
        {
            text.Should().EndWith(hint);
        }
    }

    /// <summary>74.4545… is 74.45; by way of 74.455 it becomes 74.46.</summary>
    [Fact]
    public void Rounding_twice_is_recognised() => Check("A;x;y;p\na;819;1100;74,46\n", "p = x / y").Findings.Should().ContainSingle().Which.Text.Vi.Should().Contain("đúng nếu làm tròn hai lần: đến 3 chữ số thập phân rồi đến 2");

    [Fact]
    public void What_no_count_can_be_is_named()
    {
        var check = Check("Đơn vị;Tổng;Đúng hạn;Quá hạn;Tỷ lệ\nA;10;12;-2;120\n", "Tổng = Đúng hạn + Quá hạn", "Tỷ lệ = Đúng hạn / Tổng");

        check.Findings.Select(finding => finding.Code).Should().Equal("CCHC-COST-169", "CCHC-COST-170");
        check.Findings[0].Text.Vi.Should().Be("\"-2\": số đếm không thể âm");
        check.Findings[1].Text.Vi.Should().EndWith("mẫu số có bao gồm tử số không?");
        check.IsConsistent.Should().BeFalse();
    }

    [Fact]
    public void A_share_of_nothing_is_undefined_whatever_is_stated()
    {
        var check = Check("Đơn vị;Tổng;Đúng hạn;Tỷ lệ\nA;0;0;100\n", "Tỷ lệ = Đúng hạn / Tổng");

        check.Findings.Should().ContainSingle().Which.Text.Vi.Should().Contain("tỷ lệ không xác định: Tổng bằng 0");
    }

    [Fact]
    public void The_total_may_stand_first_and_parts_are_no_sum()
    {
        var table = Table("Đơn vị;Tổng;A;B\nTổng số;60;30;30\n1. Sở A;40;20;20\nTrong đó: phòng X;5;5;0\n2. Sở B;20;10;10\n", "Tổng = A + B");

        table.Rows.Select(row => string.Join(' ', row.Parts)).Should().Equal("1 3", "", "", "");
        PublishedTableCheck.Of(table).IsConsistent.Should().BeTrue();
    }

    [Fact]
    public void Rows_without_figures_stand_for_those_under_them()
    {
        var table = Table("TT;Đơn vị;Tổng;A;B\nA;Khối tỉnh;;;\nI;Sở A;5;2;3\n1;Phòng X;4;2;2\n2;Phòng Y;1;0;1\nB;Khối xã;;;\nI;Xã C;2;1;1\n;Tổng cộng;7;3;4\n", "Tổng = A + B");

        table.Rows.Select(row => string.Join(' ', row.Parts)).Should().Equal("", "2 3", "", "", "", "", "1 5");
        PublishedTableCheck.Of(table).IsConsistent.Should().BeTrue();
    }

    [Theory]
    [InlineData("Tổng = A +", "không hiểu hệ thức \"Tổng = A +\"")]
    [InlineData("Tổng = A + C", "nêu cột \"C\", bảng không có hoặc có nhiều cột như vậy; các cột: \"Đơn vị\", \"Tổng\", \"A\", \"B\"")]
    [InlineData("9 = 1 + 2", "nêu cột \"9\"")]
    [InlineData("Tổng = A x B - A", "có phép nhân và phép trừ cùng lúc")]
    public void A_relation_that_does_not_fit_is_an_error_that_names_the_columns(string relation, string text)
    {
        var reading = Read("Đơn vị;Tổng;A;B\nx;5;2;3\n", relation);

        reading.IsUsable.Should().BeFalse();
        reading.Findings.Should().ContainSingle(finding => finding.Code == "CCHC-COST-172").Which.Text.Vi.Should().Contain(text);
    }

    [Fact]
    public void Columns_are_named_by_place_heading_or_the_end_of_a_heading()
    {
        Check("Đơn vị;Hồ sơ tổng số;Hồ sơ đúng hạn;Hồ sơ quá hạn\nx;5;2;3\n", "2 = 3 + 4").Count(FigureVerdict.Right).Should().Be(1);
        Check("Đơn vị;Hồ sơ tổng số;Hồ sơ đúng hạn;Hồ sơ quá hạn\nx;5;2;3\n", "tổng số = dung han + QUÁ HẠN").Count(FigureVerdict.Right).Should().Be(1);
    }

    [Fact]
    public void Products_and_what_is_not_stated_are_told()
    {
        var check = Check("Tên;Đơn giá;Số lượng;Thành tiền\na;1.000.000;3;3.000.000\nb;1.000.000;–;500\n", "Thành tiền = Đơn giá x Số lượng");

        check.Figures.Select(figure => figure.Verdict).Should().Equal(FigureVerdict.Right, FigureVerdict.CannotBeChecked);
    }

    [Fact]
    public void Columns_of_figures_that_no_relation_names_are_told()
    {
        var reading = Read("Đơn vị;Tổng;A;B;Điểm\nx;5;2;3;9,5\ny;5;2;3;9\n", "Tổng = A + B");

        reading.Findings.Should().ContainSingle().Which.Text.Vi.Should().Be("cột không được đối chiếu: \"Điểm\"");
    }

    [Fact]
    public void A_table_of_which_nothing_is_known_says_what_can_be_read()
    {
        var reading = Read("Đơn vị;Tổng;A;B\nx;5;2;3\n");

        reading.IsUsable.Should().BeFalse();
        reading.Findings.Should().ContainSingle(finding => finding.Code == "CCHC-COST-165").Which.Text.Vi.Should().Contain("biểu số II.06a").And.Contain("(3)=(4)+(5)");
    }

    [Fact]
    public void The_report_says_which_table_it_is_in_each_language()
    {
        var check = PublishedTableCheck.Of(Table(Report));

        TableCheckReport.Of(check).ToText().Should().Contain("Bố cục: biểu số II.06a/VPCP/KSTT");
        TableCheckReport.Of(check, Language.English).ToText().Should().Contain("Layout: report 06a");
    }

    private static PublishedTableCheck Check(string csv, params string[] relations) => PublishedTableCheck.Of(Table(csv, relations));

    private static StatedTable Table(string csv, params string[] relations)
    {
        var reading = Read(csv, relations);
        reading.Findings.Should().BeEmpty();
        return reading.Value!;
    }

    private static Reading<StatedTable> Read(string csv, params string[] relations) => PublishedTableReader.Parse(csv, "bang.csv", new PublishedTableOptions { Relations = relations });
}
