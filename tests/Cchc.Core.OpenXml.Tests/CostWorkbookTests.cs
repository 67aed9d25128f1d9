using System.Globalization;
using System.IO.Compression;
using Cchc.Core.Costs;

namespace Cchc.Core.OpenXml.Tests;

public class CostWorkbookTests
{
    private const string Before = "Hiện tại";
    private const string After = "Sau đơn giản hóa";

    [Fact]
    public void Every_kind_of_workbook_is_valid()
    {
        var sample = Workbook.Bytes(Sample.Comparison(), new CostWorkbookOptions { PreparedBy = "Nguyễn Văn A", Date = new NodaTime.LocalDate(2025, 11, 20), Data = "danh mục 2025", RecalculateOnOpen = true });
        if (Environment.GetEnvironmentVariable("CCHC_KEEP_WORKBOOK") is { Length: > 0 } path)
        {
            File.WriteAllBytes(path, sample);
        }

        Workbook.Errors(sample).Should().BeEmpty();
        Workbook.Errors(Workbook.Bytes(ComplianceCost.Of(Sample.Before()))).Should().BeEmpty();
        Workbook.Errors(Workbook.Bytes(Broken())).Should().BeEmpty();
        Workbook.Errors(Workbook.Bytes(Abolished())).Should().BeEmpty();
    }

    [Theory]
    [InlineData("sample")]
    [InlineData("broken")]
    [InlineData("abolished")]
    [InlineData("overhead")]
    [InlineData("currencies")]
    public void Every_formula_computes_to_the_value_that_is_stored(string which)
    {
        var comparison = which switch
        {
            "broken" => Broken(),
            "abolished" => Abolished(),
            "overhead" => CostComparison.Of(ComplianceCost.Of(WithOverhead(Sample.Before())), ComplianceCost.Of(WithOverhead(Sample.After()))),
            "currencies" => Currencies(),
            _ => Sample.Comparison(),
        };
        var workbook = new Workbook(Workbook.Bytes(comparison));
        var evaluator = new Evaluator(workbook);
        var formulas = workbook.Sheets.SelectMany(sheet => sheet.Value.Where(cell => cell.Value.Formula is not null).Select(cell => (Sheet: sheet.Key, Address: cell.Key, Cell: cell.Value))).ToList();
        formulas.Should().HaveCountGreaterThan(50);
        foreach (var (sheet, address, cell) in formulas)
        {
            var computed = evaluator.Cell(sheet, address);
            if (computed is double number)
            {
                cell.Type.Should().Be("n", "{0}!{1} ={2}", sheet, address, cell.Formula);
                number.Should().BeApproximately(double.Parse(cell.Value, CultureInfo.InvariantCulture), Math.Abs(number) * 1e-12, "{0}!{1} ={2}", sheet, address, cell.Formula);
            }
            else
            {
                cell.Value.Should().Be((string)computed, "{0}!{1} ={2}", sheet, address, cell.Formula);
                cell.Type.Should().Be((string)computed == "#N/A" ? "e" : "str");
            }
        }
    }

    [Fact]
    public void TT_02_2017_art_27_columns_10_and_11_are_formulas_of_the_form_and_the_sum_is_ours()
    {
        var comparison = Sample.Comparison();
        var workbook = new Workbook(Workbook.Bytes(comparison));
        var row = RowOf(workbook, Before, "1.1");
        workbook[Before, "J" + row].Formula.Should().Be($"D{row}*E{row}+F{row}+G{row}");
        workbook[Before, "K" + row].Formula.Should().Be($"J{row}*H{row}*I{row}");
        workbook[Before, "E" + row].Formula.Should().StartWith("'Nguồn'!$C$");
        workbook[Before, "I" + row].Formula.Should().Be($"$K$5*P{row}");
        Total(workbook, Before).Should().BeApproximately(comparison.PerYear!.Value.Before.ToDouble(), 1e-3);
        Total(workbook, After).Should().BeApproximately(comparison.PerYear!.Value.After.ToDouble(), 1e-3);

        var line = RowOf(workbook, "So sánh", "Chi phí tuân thủ trong một năm");
        workbook["So sánh", "C" + line].Formula.Should().StartWith("'Hiện tại'!K");
        workbook["So sánh", "D" + line].Formula.Should().StartWith("'Sau đơn giản hóa'!K");
        workbook["So sánh", "E" + line].Formula.Should().Be($"C{line}-D{line}");
        workbook["So sánh", "F" + line].Formula.Should().Be($"IF(C{line}=0,\"không xác định\",E{line}/C{line})");
        double.Parse(workbook["So sánh", "F" + line].Value, CultureInfo.InvariantCulture).Should().BeApproximately(comparison.PerYear.Value.Rate!.Value.ToDouble(), 1e-14);
    }

    [Fact]
    public void A_sixth_of_a_time_a_year_is_written_as_a_quotient()
    {
        var workbook = new Workbook(Workbook.Bytes(ComplianceCost.Of(Sample.Before())));
        var row = RowOf(workbook, Before, "4");
        workbook[Before, "H" + row].Should().Match<Workbook.Stored>(cell => cell.Formula == "1/6" && cell.Value == "0.16666666666666667");
        workbook[Before, "P" + row].Formula.Should().Be("1/3");
    }

    [Fact]
    public void What_is_missing_is_NA_and_never_zero()
    {
        var workbook = new Workbook(Workbook.Bytes(Broken()));
        var row = RowOf(workbook, Before, "a");
        workbook[Before, "J" + row].Should().Match<Workbook.Stored>(cell => cell.Formula == $"IF(COUNT(D{row},G{row})<2,NA(),D{row}*E{row}+F{row}+G{row})" && cell.Value == "#N/A");
        Text(workbook, Before, RowOf(workbook, Before, "TỔNG CỘNG (cá nhân; doanh nghiệp, tổ chức)"), "K").Should().Be("#N/A");
        workbook.Sheets["Nguồn"].Values.Should().Contain(cell => cell.Value == "CCHC-COST-001");

        new Workbook(Workbook.Bytes(Currencies())).Sheets["So sánh"].Where(cell => cell.Key.StartsWith('E') && cell.Value.Formula is not null).Should().OnlyContain(cell => cell.Value.Value == "#N/A");
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+84 901")]
    [InlineData("-x")]
    [InlineData("@SUM(A1)")]
    [InlineData("\t=cmd|' /C calc'!A0")]
    public void Text_that_looks_like_a_formula_stays_text(string text)
    {
        var bytes = Workbook.Bytes(ComplianceCost.Of(Sample.Sheet(Sample.Activity("1", ActivityKind.File, text, 1) with { Note = text }) with { Name = text, Agency = text }));
        Workbook.Errors(bytes).Should().BeEmpty();
        var workbook = new Workbook(bytes);
        workbook.Sheets[Before].Values.Where(cell => cell.Value.Contains(text.Trim(), StringComparison.Ordinal)).Should().HaveCountGreaterThan(2).And.OnlyContain(cell => cell.Formula == null && cell.Type == "inlineStr");
        Part(bytes, "xl/styles.xml").Should().Contain("quotePrefix=\"1\"");
    }

    [Fact]
    public void Signs_that_a_cell_cannot_hold_are_replaced_and_long_texts_cut_and_both_are_said()
    {
        using var stream = new MemoryStream();
        var findings = CostWorkbook.Write(stream, ComplianceCost.Of(Sample.Sheet(Sample.Activity("1", ActivityKind.File, "a\u0001b\uD800c _x0041_ & <", 1) with { Note = new string('đ', 40_000) })));
        findings.Select(finding => finding.Code).Should().BeEquivalentTo("CCHC-COST-201", "CCHC-COST-202");
        var bytes = stream.ToArray();
        Workbook.Errors(bytes).Should().BeEmpty();
        var workbook = new Workbook(bytes);
        var row = RowOf(workbook, Before, "1");
        workbook.Sheets[Before].Values.Should().Contain(cell => cell.Value == "a\uFFFDb\uFFFDc _x005F_x0041_ & <");
        workbook.Sheets[Before].Values.Max(cell => cell.Value.Length).Should().Be(32_767);
        row.Should().NotBeNull();
    }

    [Fact]
    public void Numbers_of_more_than_15_digits_are_noted_with_their_exact_value()
    {
        using var stream = new MemoryStream();
        var sheet = Sample.Sheet(Sample.Activity("1", ActivityKind.Pay, "a", 0, 0, 123_456_789.123456789m)) with { SubjectsPerYear = 999_999_999 };
        var findings = CostWorkbook.Write(stream, ComplianceCost.Of(sheet));
        findings.Should().Contain(finding => finding.Code == "CCHC-COST-200" && finding.Text.En.Contains("123456789.123456789"));
        findings.Should().Contain(finding => finding.Place == "Hiện tại!K" + RowOf(new Workbook(stream.ToArray()), Before, "1"));
        new Workbook(stream.ToArray()).Sheets["Nguồn"].Values.Should().Contain(cell => cell.Value == "CCHC-COST-200");
    }

    [Fact]
    public void The_same_input_gives_the_same_bytes_with_no_moment_in_them()
    {
        var first = Workbook.Bytes(Sample.Comparison());
        Workbook.Bytes(Sample.Comparison()).Should().Equal(first);
        using var zip = new ZipArchive(new MemoryStream(first));
        zip.Entries.Should().OnlyContain(entry => entry.LastWriteTime.Year == 1980);
        zip.Entries[0].FullName.Should().Be("[Content_Types].xml");
    }

    [Fact]
    public void Sheets_print_on_A4_landscape_with_titles_repeated_and_panes_frozen()
    {
        var bytes = Workbook.Bytes(Sample.Comparison());
        foreach (var name in new[] { "xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml", "xl/worksheets/sheet3.xml" })
        {
            Part(bytes, name).Should().Contain("orientation=\"landscape\"").And.Contain("paperSize=\"9\"").And.Contain("fitToWidth=\"1\"").And.Contain("state=\"frozen\"");
        }

        Part(bytes, "xl/workbook.xml").Should().Contain("_xlnm.Print_Titles").And.Contain("_xlnm.Print_Area");
        new Workbook(bytes).Sheets.Keys.Should().Equal(Before, After, "So sánh", "Nguồn");
    }

    internal static CostComparison Broken() => CostComparison.Of(
        ComplianceCost.Of(Sample.Sheet(
            Sample.Activity("a", ActivityKind.PrepareComponent, "thiếu giờ và phí", null) with { Fees = null },
            Sample.Activity("b", ActivityKind.PrepareComponent, "số âm", -1),
            Sample.Activity("c", ActivityKind.File, "không có thu nhập", 1) with { Payer = CostPayer.Enterprise },
            Sample.Activity("d", ActivityKind.File, "đủ số liệu", 1)) with { SubjectsPerYear = null, Incomes = [Sample.Flat(CostPayer.Individual, 40_000)] }),
        ComplianceCost.Of(Sample.After()));

    internal static CostComparison Abolished() => CostComparison.Of(ComplianceCost.Of(Sample.Before()), ComplianceCost.Of(Sample.Sheet() with { IsAbolished = true }));

    private static CostComparison Currencies() => CostComparison.Of(
        ComplianceCost.Of(Sample.Sheet(Sample.Activity("1", ActivityKind.Pay, "phí", 0, 0, 100))),
        ComplianceCost.Of(Sample.Sheet(Sample.Activity("1", ActivityKind.Pay, "phí", 0, 0, 1)) with { Currency = "USD", Incomes = [] }));

    private static CostSheet WithOverhead(CostSheet sheet) => sheet with
    {
        Overhead = 0.3m,
        Activities = [.. sheet.Activities.Select(activity => activity with { BusinessAsUsual = 0.25m })],
    };

    // The row whose identifier (column M) or label (column B) is this.
    private static string RowOf(Workbook workbook, string sheet, string text) =>
        workbook.Sheets[sheet].First(cell => cell.Value.Value == text && cell.Key[0] is 'M' or 'B' && cell.Value.Value == text).Key[1..];

    private static double Total(Workbook workbook, string sheet) =>
        double.Parse(Text(workbook, sheet, RowOf(workbook, sheet, "TỔNG CỘNG (cá nhân; doanh nghiệp, tổ chức)"), "K"), CultureInfo.InvariantCulture);

    private static string Text(Workbook workbook, string sheet, string row, string column) => workbook[sheet, column + row].Value;

    private static string Part(byte[] bytes, string name)
    {
        using var zip = new ZipArchive(new MemoryStream(bytes));
        using var reader = new StreamReader(zip.GetEntry(name)!.Open());
        return reader.ReadToEnd();
    }
}
