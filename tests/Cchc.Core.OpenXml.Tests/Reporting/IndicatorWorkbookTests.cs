using System.Globalization;
using System.Text.Json;
using Cchc.Core.Exchange.Documents;
using Cchc.Core.Exchange.Indicators;

namespace Cchc.Core.OpenXml.Tests.Reporting;

/// <summary>The workbook: formulas over cells, their values, and what LibreOffice makes of them.</summary>
public sealed class IndicatorWorkbookTests
{
    [Fact]
    public void The_workbook_is_valid_and_its_sheets_are_Vietnamese()
    {
        foreach (var bytes in new[] { IndicatorOutputs.Workbook(IndicatorOutputs.Sample), IndicatorOutputs.Workbook(IndicatorOutputs.None) })
        {
            Workbook.Errors(bytes).Should().BeEmpty();
            new Workbook(bytes).Sheets.Keys.Take(6).Should().Equal("Tổng hợp", "Biểu 06a", "Biểu 06a phần mềm", "Theo tháng", "Thời gian", "Quá hạn");
        }

        IndicatorOutputs.Workbook(IndicatorOutputs.Sample).Should().Equal(IndicatorOutputs.Workbook(IndicatorOutputs.Sample));
    }

    [Fact]
    public void Sums_and_shares_are_formulas_over_cells_with_their_values()
    {
        var figures = IndicatorOutputs.Sample;
        var book = new Workbook(IndicatorOutputs.Workbook(figures));
        var total = figures.Fields.Count + 4;

        figures.Fields.Count.Should().BeGreaterThan(3);
        (book["Biểu 06a", $"B{total}"].Value, book["Biểu 06a", $"H{total}"].Formula, book["Biểu 06a", $"H{total}"].Value).Should().Be(
            ("Tổng số", $"SUM(H4:H{total - 1})", figures.ByLaw.Early.ToString(CultureInfo.InvariantCulture)));
        (book["Biểu 06a", $"C{total}"].Formula, book["Biểu 06a", $"C{total}"].Value).Should().Be(($"D{total}+E{total}+F{total}", figures.ByLaw.Received.ToString(CultureInfo.InvariantCulture)));
        (book["Biểu 06a", $"P{total}"].Formula, book["Biểu 06a", $"P{total}"].Value).Should().Be(($"C{total}-G{total}-L{total}", "0"));
        using var document = JsonDocument.Parse(AnswerJson.Write(figures));
        var shares = document.RootElement.GetProperty("shares").EnumerateArray().ToList();
        shares.Should().HaveCountGreaterThan(5);
        for (var i = 0; i < shares.Count; i++)
        {
            book["Tổng hợp", $"F{i + 4}"].Formula.Should().Be($"IF(D{i + 4}=0,\"\",(B{i + 4})/(D{i + 4}))");
            (book["Tổng hợp", $"B{i + 4}"].Value, book["Tổng hợp", $"D{i + 4}"].Value).Should().Be((shares[i].GetProperty("numerator").GetRawText(), shares[i].GetProperty("denominator").GetRawText()));
        }

        book["Tổng hợp", "D5"].Formula.Should().Be($"'Biểu 06a'!H{total}+'Biểu 06a'!I{total}+'Biểu 06a'!J{total}");
        book["Xếp thứ tự", "E4"].Formula.Should().StartWith("RANK(D4,$D$4:$D$");
    }

    [Fact]
    public void What_moved_the_share_is_a_formula_over_the_counts_of_both_periods()
    {
        var book = new Workbook(IndicatorOutputs.Workbook(IndicatorOutputs.Sample));
        using var document = JsonDocument.Parse(AnswerJson.Write(IndicatorOutputs.Sample, IndicatorOutputs.Options));
        var change = document.RootElement.GetProperty("change");
        var sum = change.GetProperty("groups").GetArrayLength() + 4;

        sum.Should().BeGreaterThan(10);
        book["So kỳ trước", $"A{sum}"].Value.Should().Be("Toàn bộ");
        (book["So kỳ trước", $"C{sum}"].Value, book["So kỳ trước", $"F{sum}"].Value).Should().Be((change.GetProperty("before").GetProperty("denominator").GetRawText(), change.GetProperty("after").GetProperty("denominator").GetRawText()));
        book["So kỳ trước", $"K{sum}"].Formula.Should().Be($"SUM(K4:K{sum - 1})");
        double.Parse(book["So kỳ trước", $"K{sum}"].Value, CultureInfo.InvariantCulture).Should().BeApproximately(100 * change.GetProperty("change").GetDouble(), 1e-6);
        book["So kỳ trước", "H4"].Formula.Should().Be($"100*(G4-D4)*(C4/C{sum}+F4/F{sum})/2");
        book["Xu hướng", "A4"].Value.Should().StartWith("tháng ");
    }

    [Fact]
    public void A_set_has_a_sheet_with_its_source_and_whole_numbers_without_a_point()
    {
        var set = IndicatorSets.Find("766")!;
        var book = new Workbook(IndicatorOutputs.Workbook(IndicatorOutputs.Sample, IndicatorOutputs.Options with { Sets = [set], Counts = IndicatorOutputs.Counted(set) }));
        var row = 4 + set.Indicators.ToList().FindIndex(indicator => indicator.Id == "4.6");

        (book["1. 766", "M4"].Value, book["1. 766", $"A{row}"].Value).Should().Be((set.Source.Text + " (biết qua nguồn dẫn lại, chưa đối chiếu với văn bản)", "4.6"));
        book["1. 766", $"M{row}"].Value.Should().Contain("chưa đọc được văn bản");
        book["1. 766", "I4"].Value.Should().StartWith("chưa có số liệu");
    }

    [OfficeFact, Trait("Needs", "LibreOffice")]
    public void LibreOffice_computes_the_same_from_the_formulas_alone()
    {
        // Without stored results: what Calc shows is what it computed.
        var book = new Workbook(IndicatorOutputs.Workbook(IndicatorOutputs.Sample));
        var computed = new Workbook(Office.Converted(LibreOfficeTests.WithoutResults(IndicatorOutputs.Workbook(IndicatorOutputs.Sample)), "xlsx", "xlsx"));
        var compared = 0;
        foreach (var (sheet, cells) in book.Sheets)
        {
            foreach (var (address, cell) in cells.Where(cell => cell.Value.Formula is not null))
            {
                var other = computed[sheet, address].Value;
                compared++;
                if (cell.Value.Length == 0)
                {
                    other.Should().BeEmpty("{0}!{1}", sheet, address);
                    continue;
                }

                var expected = double.Parse(cell.Value, CultureInfo.InvariantCulture);
                double.Parse(other, CultureInfo.InvariantCulture).Should().BeApproximately(expected, Math.Abs(expected) * 1e-12, "{0}!{1} ={2}", sheet, address, cell.Formula);
            }
        }

        compared.Should().BeGreaterThan(200);
    }
}
