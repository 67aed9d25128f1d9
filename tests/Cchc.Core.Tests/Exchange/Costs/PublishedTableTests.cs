using Cchc.Core.Costs;
using Cchc.Core.Costs.Published;
using Cchc.Core.Exchange.Costs;
using Cchc.Core.Tests.Support;
using Cchc.Core.Text;
using FluentAssertions;
using static Cchc.Core.Tests.Exchange.Costs.PublishedTables;

namespace Cchc.Core.Tests.Exchange.Costs;

public class PublishedTableTests
{
    [Fact]
    public void All_fourteen_Coast_Guard_rows_recompute_with_both_totals()
    {
        var table = Shared("worked_us_1625-0102.csv", "paperwork burden");
        table.Rows.Should().HaveCount(14);
        table.Rows.Where(row => row.IsTotal).Select(row => row.Name).Should().Equal("TOTAL industry", "TOTAL government");
        var check = PublishedTableCheck.Of(table);
        check.IsConsistent.Should().BeTrue();
        check.Figures.Count(figure => figure.Column == "cost_stated" && figure.Verdict == FigureVerdict.Right).Should().Be(14);
        check.Figures.Single(figure => figure.RowName == "TOTAL industry" && figure.Column == "cost_stated").Recomputed.Should().Be((ExactNumber)107_484);
        check.Figures.Single(figure => figure.RowName == "TOTAL government" && figure.Column == "cost_stated").Recomputed.Should().Be((ExactNumber)67_800);

        // 6 responses, 12 hours, 12 costs; of the totals 4 for industry (respondents too) and 3 for government.
        EveryWrongFigureIsFoundAlone(table, 37);
    }

    [Fact]
    public void The_five_Dong_Nai_procedures_recompute()
    {
        var table = Shared("worked_vn_dongnai_2816.csv", "days before and after");
        var check = PublishedTableCheck.Of(table);
        check.Figures.Should().HaveCount(20).And.OnlyContain(figure => figure.Verdict == FigureVerdict.Right);
        check.Findings.Should().BeEmpty();
        EveryWrongFigureIsFoundAlone(table, 20);
    }

    [Fact]
    public void A_table_with_notes_and_a_total_is_right_and_every_wrong_figure_is_found_alone() => EveryWrongFigureIsFoundAlone(Table(DongNai), 20);

    [Theory]
    [InlineData("giảm 02 ngày", "giảm 01 ngày")]
    [InlineData("giảm 02 ngày", "Rút ngắn 1 ngày làm việc (từ 25 ngày)")]
    [InlineData("giảm 02 ngày", "Cắt giảm được 01ngày")]
    [InlineData("giảm 02 ngày", "giảm một ngày")]
    public void The_line_that_says_one_day_and_computes_with_two_is_found(string was, string says)
    {
        var check = Check(DongNai.Replace(was, says, StringComparison.Ordinal));
        var finding = check.Findings.Single();
        finding.Code.Should().Be("CCHC-COST-160");
        finding.Place.Should().Be("line 3, \"1.001699 Xác định mức độ khuyết tật\", ghi chú (ngày/days)");
        finding.Text.Vi.Should().Contain("tính lại được 2 (days_before − days_after)");
        check.Figures.Single(figure => figure.Verdict == FigureVerdict.CannotBeRight).Stated.Value.Should().Be((ExactNumber)1);
    }

    [Fact]
    public void A_stated_column_of_days_cut_is_checked_too()
    {
        var check = Check("procedure,days_before,days_after,days_cut_stated\nA,10,9,1\nB,25,23,1\nC,7,3.5,3.5\n");
        check.Figures.Single(figure => figure.Verdict == FigureVerdict.CannotBeRight).RowName.Should().Be("B");
    }

    [Theory]
    [InlineData("giảm còn 9 ngày")]
    [InlineData("giảm 20% thời gian")]
    [InlineData("giảm 30% ngày làm việc")]
    [InlineData("giữ nguyên 10 ngày")]
    [InlineData("giảm")]
    [InlineData("")]
    public void Words_that_state_no_cut_in_days_claim_nothing(string note) => PublishedTableWords.DaysCut(note, NumberNotation.Vietnamese).Should().BeNull();

    [Fact]
    public void Lines_that_cut_less_than_the_title_promises_are_found()
    {
        var file = PublishedTableReader.Parse(
            "Thủ tục;Thời gian giải quyết hiện tại;Thời gian giải quyết sau đơn giản hóa;Tỷ lệ cắt giảm\nA;61;43;29,51%\nB;7;5;28,57%\nC;11;8;27,27%\nD;10;7;30%\n",
            "plan.csv",
            new PublishedTableOptions { Title = "Phương án cắt giảm 30% thời gian giải quyết" });
        file.Value!.Notation.Should().Be(NumberNotation.Vietnamese);
        file.Value!.PromisedRate.Should().Be(ExactNumber.Parse("0.3"));
        var check = PublishedTableCheck.Of(file.Value);
        check.Count(FigureVerdict.Right).Should().Be(4);
        check.Findings.Select(finding => (finding.Code, finding.Place)).Should().Equal(
            ("CCHC-COST-163", "line 2, \"A\""), ("CCHC-COST-163", "line 3, \"B\""), ("CCHC-COST-163", "line 4, \"C\""));
        check.Findings[0].Text.Vi.Should().Be("tiêu đề nêu cắt giảm 30%, dòng này chỉ giảm 29,51%");
    }

    [Fact]
    public void A_title_above_the_headings_is_taken()
    {
        var table = Table("PHƯƠNG ÁN CẮT GIẢM 30% THỜI GIAN,,\nThủ tục,Ngày trước,Ngày sau\nA,10,8\n");
        table.PromisedRate.Should().Be(ExactNumber.Parse("0.3"));
        PublishedTableCheck.Of(table).Findings.Single().Code.Should().Be("CCHC-COST-163");
    }

    [Fact]
    public void Form_03_is_read_by_its_Vietnamese_headings_and_notation()
    {
        const string csv = """
            Các công việc khi thực hiện TTHC;Thời gian thực hiện (giờ);Mức TNBQ/01 giờ làm việc (đồng);Chi phí tư vấn, dịch vụ;Mức phí, lệ phí;Số lần thực hiện/01 năm;Số lượng đối tượng tuân thủ/01 năm;Chi phí thực hiện TTHC (đồng);Tổng chi phí thực hiện TTHC/01 năm (đồng);Ghi chú
            (3);(4);(5);(6);(7);(8);(9);(10);(11);(12)
            Tờ khai;2;45.266;0;8.000;1;1.200;98.532;118.238.400;
            Nộp hồ sơ;0,5;45.266;10.000;0;1/6;1.200;32.633;6.526.600;
            Tổng;;;;;;;131.165;124.765.000;
            """;
        var check = PublishedTableCheck.Of(Table(csv));
        check.Count(FigureVerdict.Right).Should().Be(6);
        check.Figures.Should().HaveCount(6);
        EveryWrongFigureIsFoundAlone(Table(csv), 6);
    }

    [Fact]
    public void Decomposed_letters_and_hard_spaces_in_headings_and_figures_are_no_trouble()
    {
        var decomposed = "Tên thủ tục,Ngày trước,Ngày sau,Tỷ lệ giảm\nA,10,7,30 %\n".Replace("ế", "e\u0302\u0301", StringComparison.Ordinal).Replace("à", "a\u0300", StringComparison.Ordinal).Replace("ước", "\u0075\u031Bo\u031B\u0301c", StringComparison.Ordinal).Replace(" %", "\u00A0%", StringComparison.Ordinal);
        Check(decomposed).Count(FigureVerdict.Right).Should().Be(1);
    }

    [Theory]
    [InlineData("", "CCHC-COST-168")]
    [InlineData("\uFEFF\r\n\r\n", "CCHC-COST-168")]
    [InlineData("days_before,days_after\n", "CCHC-COST-168")]
    [InlineData("days_before,days_after\nmười,chín\n", "CCHC-COST-166")]
    [InlineData("tên,năm\nA,2025\n", "CCHC-COST-165")]
    [InlineData("days_before,days_after,note\n10,9,\"never closed\n", "CCHC-COST-073")]
    public void Files_that_cannot_be_used_are_findings(string csv, string code)
    {
        var file = PublishedTableReader.Parse(csv, "bad.csv");
        file.Findings.Select(finding => finding.Code).Should().Contain(code);
        (file.Value is null || code == "CCHC-COST-166").Should().BeTrue();
    }

    [Fact]
    public void An_unknown_layout_names_the_columns_found_and_the_layouts_known()
    {
        var text = PublishedTableReader.Parse("tên,năm\nA,2025\n", "bad.csv").Findings.Single().Text.En;
        text.Should().Contain("columns found: tên, năm").And.Contain("paperwork burden").And.Contain("form 03/SCM-KSTT");
    }

    [Fact]
    public void A_notation_that_could_be_either_is_named_and_can_be_stated()
    {
        const string csv = "procedure,days_before,days_after,dossiers_per_year,hours_per_day,hourly_vnd,before_stated\nA,10,9,1.200,8,40.000,3.840.000.000\n";
        PublishedTableReader.Parse(csv, "t.csv").Findings.Should().BeEmpty("3.840.000.000 can only be Vietnamese");
        Check(csv).Count(FigureVerdict.Right).Should().Be(1);
        var doubtful = PublishedTableReader.Parse("procedure,days_before,days_after,dossiers_per_year\nA,10,9,1.200\n", "t.csv");
        doubtful.Findings.Single().Code.Should().Be("CCHC-COST-167");
        PublishedTableReader.Parse("procedure,days_before,days_after,dossiers_per_year\nA,10,9,1.200\n", "t.csv", new PublishedTableOptions { Notation = NumberNotation.Vietnamese }).Findings.Should().BeEmpty();
    }

    [Theory]
    [InlineData("procedure,before,after,cut,rate\nA,1.250,1.000,250,20\n", NumberNotation.Vietnamese)]
    [InlineData("procedure;before;after;rate\nA;1.250;1.000;20.000\n", NumberNotation.English)]
    [InlineData("procedure,before,after,rate\nA,1.250,1.000,20\n", NumberNotation.English)]
    public void No_figure_is_accused_of_what_the_other_notation_clears(string csv, NumberNotation expected)
    {
        var file = PublishedTableReader.Parse(csv, "t.csv");
        file.Findings.Select(finding => finding.Code).Should().Equal("CCHC-COST-167");
        file.Value!.Notation.Should().Be(expected);
        PublishedTableCheck.Of(file.Value!).Count(FigureVerdict.CannotBeRight).Should().Be(0);
    }

    [Theory]
    [InlineData("0.250", NumberNotation.English, "0.25")]
    [InlineData("0.250", NumberNotation.Vietnamese, null)]
    [InlineData("0,250", NumberNotation.English, null)]
    [InlineData("05.000", NumberNotation.Vietnamese, null)]
    [InlineData("10.000", NumberNotation.Vietnamese, "10000")]
    [InlineData("05", NumberNotation.Vietnamese, "5")]
    public void A_group_of_thousands_does_not_begin_with_a_zero(string text, NumberNotation notation, string? value) =>
        StatedTable.Figure.Parse(text, notation).Value.Should().Be(value is null ? null : ExactNumber.Parse(value));

    private static StatedTable Shared(string file, string layout)
    {
        using var stream = File.OpenRead(SharedData.PathOf("costs", file));
        var read = PublishedTableReader.Read(stream, file);
        read.Findings.Should().BeEmpty();
        read.Value!.Layout.Should().Be(layout);
        return read.Value!;
    }
}
