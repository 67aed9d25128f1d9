using System.Globalization;
using Cchc.Core.Costs;
using Cchc.Core.Costs.Portfolios;
using Cchc.Core.Procedures.Identifiers;
using Cchc.Core.Text;

namespace Cchc.Core.OpenXml.Tests;

public class PortfolioWorkbookTests
{
    [Fact]
    public void The_workbook_is_valid_and_its_formulas_compute_what_is_stored()
    {
        var bytes = Bytes(Content());
        Workbook.Errors(bytes).Should().BeEmpty();
        var workbook = new Workbook(bytes);
        var evaluator = new Evaluator(workbook);
        var formulas = workbook.Sheets.SelectMany(sheet => sheet.Value.Where(cell => cell.Value.Formula is not null).Select(cell => (Sheet: sheet.Key, cell.Key, cell.Value))).ToList();
        formulas.Should().HaveCountGreaterThan(50);
        foreach (var (sheet, address, cell) in formulas)
        {
            var value = evaluator.Cell(sheet, address);
            if (value is double number)
            {
                number.Should().BeApproximately(double.Parse(cell.Value, CultureInfo.InvariantCulture), Math.Abs(number) * 1e-12, "{0}!{1} ={2}", sheet, address, cell.Formula);
            }
            else
            {
                value.Should().Be(cell.Value, "{0}!{1} ={2}", sheet, address, cell.Formula);
            }
        }
    }

    [Fact]
    public void Names_that_differ_in_capitals_or_hold_an_asterisk_stay_apart()
    {
        var workbook = new Workbook(Bytes(Content()));
        workbook["Tổng hợp", "F" + workbook.Find("Tổng hợp", "Sở *").TrimStart('B')].Value.Should().Be("300");
        workbook["Tổng hợp", "F" + workbook.Find("Tổng hợp", "Sở Y").TrimStart('B')].Value.Should().Be("100");
    }

    [Fact]
    public void An_empty_portfolio_and_the_same_input_twice_are_fine()
    {
        Workbook.Errors(Bytes(new PortfolioContent())).Should().BeEmpty();
        Bytes(Content()).Should().Equal(Bytes(Content()));
    }

    private static PortfolioContent Content() => new()
    {
        Portfolio = new Portfolio(
        [
            Row("1.000001", "Sở Y", 100, 40), Row("1.000002", "Sở y", 200, 100), Row("1.000003", "Sở *", 300, 100), Row("1.000004", string.Empty, 10, null),
            Row("1.000005", "Sở Y", 0, 0) with { Year = 2026 }, Row("1.000006", "=Sở", ExactNumber.Fraction(1, 3), 0) with { Method = CostMethod.WaitingTime }, Row("1.000007", "Sở Z", 5, 1) with { Currency = "USD" },
        ]),
        Reviews = [new PublishedReview { Name = "Long An", Summary = new ReviewSummary(405, 378) }],
    };

    private static PortfolioRow Row(string code, string agency, ExactNumber? before, ExactNumber? after) =>
        new() { Procedure = ProcedureCode.Parse(code), Name = "Thủ tục " + code, Agency = agency, Year = 2025, Method = CostMethod.Statutory, Currency = "VND", Before = before, After = after };

    private static byte[] Bytes(PortfolioContent content)
    {
        using var stream = new MemoryStream();
        PortfolioWorkbook.Write(stream, content);
        return stream.ToArray();
    }
}
