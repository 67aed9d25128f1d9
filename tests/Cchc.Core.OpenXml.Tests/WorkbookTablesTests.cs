using System.Text;
using Cchc.Core.Costs.Published;
using Cchc.Core.Exchange.Costs;
using Cchc.Core.OpenXml.Plans;
using Cchc.Core.OpenXml.Tests.Reading;

namespace Cchc.Core.OpenXml.Tests;

/// <summary>The readers of tables read a workbook as they read the same table as CSV.</summary>
public sealed class WorkbookTablesTests
{
    [Fact]
    public async Task Incomes_equal_those_of_CSV()
    {
        var book = new BookBuilder().Sheet("Thu nhập").Row(1, "THU NHẬP BÌNH QUÂN MỘT GIỜ").Row(3, "Năm", "Chỉ tiêu", "Số tiền", "Kỳ", "Nguồn")
            .Row(4, 2025, "GDP bình quân đầu người", Cell.Number(95600000, "#,##0"), "năm", "Tổng cục Thống kê").Hidden(5, "2024", "GDP bình quân đầu người", 1234567.5, "tháng", "Sở").Merge("A1:E1").Bytes();
        var read = WorkbookTables.ReadIncomes(new MemoryStream(book), "incomes.xlsx");
        read.Findings.Select(finding => finding.Code).Should().Equal("CCHC-XLS-012");
        var csv = IncomeTableReader.Read(Text("năm;chỉ tiêu;số tiền;kỳ;nguồn\n2025;GDP bình quân đầu người;95600000;năm;Tổng cục Thống kê\n2024;GDP bình quân đầu người;1234567,5;tháng;Sở\n"), "incomes.csv");
        read.GetValueOrThrow().Figures.Should().Equal(csv.GetValueOrThrow().Figures);
        var again = await WorkbookTables.ReadIncomesAsync(new MemoryStream(book), "incomes.xlsx");
        (again.Value!.Figures.SequenceEqual(read.Value!.Figures), again.Findings.SequenceEqual(read.Findings)).Should().Be((true, true));
    }

    [Fact]
    public async Task Costs_and_savings_equal_those_of_CSV_and_codes_keep_their_noughts()
    {
        var book = new BookBuilder().Sheet("Bảng").Row(1, "Mã thủ tục", "Tên", "Năm", "Phương pháp", "Tiền tệ", "Trước", "Sau").Row(2, 1.00119, "Thủ tục", 2025, "statutory", "VND", 1000.125, Cell.Formula("F2/2", "500.0625")).Bytes();
        var read = WorkbookTables.ReadPortfolio(new MemoryStream(book), "a.xlsx");
        read.Findings.Should().BeEmpty();
        var row = read.GetValueOrThrow().Rows.Should().ContainSingle().Subject;
        (row.Procedure!.Value, row.Before!.Value.ToString(), row.After!.Value.ToString()).Should().Be(("1.001190", "1000.125", "500.0625"));
        (await WorkbookTables.ReadPortfolioAsync(new MemoryStream(book), "a.xlsx")).Should().Be(read);
    }

    [Fact]
    public async Task A_published_table_is_checked_with_the_decimals_that_it_shows()
    {
        var book = new BookBuilder().Sheet("Phụ lục").Row(1, "PHƯƠNG ÁN CẮT GIẢM 30% THỜI GIAN").Row(2, "TT", "Tên thủ tục", "Thời gian giải quyết", null, "Tỷ lệ cắt giảm").Row(3, null, null, "Trước", "Sau")
            .Row(4, 1, "Cấp giấy phép", 14, 9, Cell.Number(5 / 14d, "0.0%")).Row(5, 2, "Cấp lại", 10, 7, Cell.Number(0.31, "0%")).Merge("A1:E1").Merge("A2:A3").Merge("B2:B3").Merge("C2:D2").Merge("E2:E3").Bytes();
        var read = WorkbookTables.ReadPublishedTable(new MemoryStream(book), "a.xlsx");
        var table = read.GetValueOrThrow();
        table.Title.Should().StartWith("PHƯƠNG ÁN");
        table.Rows.Select(row => row.Name).Should().Equal("Cấp giấy phép", "Cấp lại");
        var wrong = PublishedTableCheck.Of(table).Figures.Where(figure => figure.Verdict == FigureVerdict.CannotBeRight).Select(figure => figure.RowName);
        wrong.Should().Equal(["Cấp lại"], "35,7% is right as it is shown, 31% is not 30%");
        (await WorkbookTables.ReadPublishedTableAsync(new MemoryStream(book), "a.xlsx")).Should().Be(read);
    }

    [Fact]
    public void A_formula_without_a_result_refuses_a_table_with_its_place()
    {
        var book = new BookBuilder().Sheet("T").Row(1, "Năm", "Chỉ tiêu", "Thu nhập một giờ").Row(2, 2025, "x", Cell.Unknown("1+1")).Bytes();
        var read = WorkbookTables.ReadIncomes(new MemoryStream(book), "a.xlsx");
        read.Value.Should().BeNull();
        var finding = read.Findings.Should().ContainSingle().Subject;
        (finding.Code, finding.Place).Should().Be(("CCHC-XLS-021", "a.xlsx!T:2"));
    }

    [Fact]
    public void A_sheet_is_chosen_by_name_and_a_table_that_is_too_long_is_refused()
    {
        var book = new BookBuilder().Sheet("Một").Row(1, "x").Sheet("Hai").Row(1, "Năm", "Chỉ tiêu", "Thu nhập một giờ").Row(2, 2025, "x", 40000);
        WorkbookTables.ReadIncomes(new MemoryStream(book.Bytes()), "a.xlsx", "hai").IsUsable.Should().BeTrue();
        WorkbookTables.ReadIncomes(new MemoryStream(book.Bytes()), "a.xlsx", "Ba").Findings.Should().ContainSingle().Which.Code.Should().Be("CCHC-XLS-010");
        var large = new BookBuilder().Sheet("A").Row(1, "Năm", "Chỉ tiêu", "Thu nhập một giờ");
        for (var i = 2; i < 400; i++)
        {
            large.Row(i, 2025, new string('a', 20_000), i);
        }

        WorkbookTables.ReadIncomes(new MemoryStream(large.Bytes()), "a.xlsx").Findings.Should().Contain(finding => finding.Code == "CCHC-XLS-006");
        WorkbookTables.LargestFile.Should().Be(64 * 1024 * 1024);
    }

    [Fact]
    public void A_folder_of_costs_may_have_workbooks()
    {
        using var plan = new MemoryStream();
        CostPlanWorkbook.Write(plan, Sample.Before());
        var table = new BookBuilder().Sheet("Bảng").Row(1, "Mã thủ tục", "Năm", "Phương pháp", "Tiền tệ", "Trước", "Sau").Row(2, "1.004222", 2025, "statutory", "VND", 1000, 600).Bytes();
        var content = PortfolioWorkbooks.Read([("a.xlsx", new MemoryStream(plan.ToArray())), ("b.dat", new MemoryStream(table)), ("c.xlsx", new MemoryStream(new BookBuilder().Sheet("A").Row(1, "ghi chú", "khác").Bytes())), ("d.xlsx", new MemoryStream(plan.ToArray()[..^9]))]);
        content.Files.Should().Equal("a.xlsx", "b.dat");
        content.Refused.Should().Equal("d.xlsx");
        content.Portfolio.Rows.Select(row => row.Source).Should().Equal("a.xlsx", "b.dat");
        content.FileFindings.Select(finding => finding.Code).Should().Contain("CCHC-XLS-005").And.Contain("CCHC-COST-143");
        PortfolioFolder.Read([("a.xlsx", new MemoryStream(plan.ToArray()))]).Files.Should().BeEmpty("without this package workbooks are files of another kind");
    }

    private static MemoryStream Text(string text) => new(Encoding.UTF8.GetBytes(text));
}
