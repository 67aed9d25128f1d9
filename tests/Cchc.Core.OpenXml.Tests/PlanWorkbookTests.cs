using System.Globalization;
using Cchc.Core.Costs.Plans;
using Cchc.Core.Costs.Times;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Exchange.Samples;

namespace Cchc.Core.OpenXml.Tests;

public class PlanWorkbookTests
{
    private const string Measures = "Biện pháp";

    [Theory]
    [InlineData("sample")]
    [InlineData("wrong")]
    [InlineData("incomplete")]
    [InlineData("empty")]
    [InlineData("abolished")]
    public void Every_formula_computes_to_the_value_that_is_stored(string which)
    {
        var bytes = Workbook.Bytes(Plan(which).Evaluate());
        if (Environment.GetEnvironmentVariable("CCHC_KEEP_WORKBOOK") is { Length: > 0 } path && which == "sample")
        {
            File.WriteAllBytes(path + ".plan.xlsx", bytes);
        }

        Workbook.Errors(bytes).Should().BeEmpty();
        var workbook = new Workbook(bytes);
        var evaluator = new Evaluator(workbook);
        foreach (var (sheet, cells) in workbook.Sheets)
        {
            foreach (var (address, cell) in cells.Where(cell => cell.Value.Formula is not null))
            {
                var computed = evaluator.Cell(sheet, address);
                if (computed is double number)
                {
                    number.Should().BeApproximately(double.Parse(cell.Value, CultureInfo.InvariantCulture), Math.Abs(number) * 1e-12, "{0}!{1} ={2}", sheet, address, cell.Formula);
                }
                else
                {
                    cell.Value.Should().Be((string)computed, "{0}!{1} ={2}", sheet, address, cell.Formula);
                }
            }
        }
    }

    [Fact]
    public void The_measures_are_summed_and_checked_against_the_comparison()
    {
        var result = Plan("sample").Evaluate();
        var workbook = new Workbook(Workbook.Bytes(result));
        workbook.Sheets.Keys.Should().Equal("Hiện tại", "Sau đơn giản hóa", "So sánh", Measures, "Nguồn");
        workbook[Measures, "C6"].Value.Should().Be("Thay thành phần hồ sơ bằng dữ liệu");
        workbook[Measures, "E9"].Value.Should().Be("Điều 5 Nghị định minh họa");
        workbook[Measures, "F6"].Value.Should().Be("01/01/2026");
        workbook[Measures, "H7"].Value.Should().Be("30000000");
        workbook[Measures, "H10"].Formula.Should().Be("SUM(H6:H9)");
        workbook[Measures, "H11"].Formula.Should().Be("'So sánh'!E7");
        double.Parse(workbook[Measures, "H10"].Value, CultureInfo.InvariantCulture).Should().BeApproximately(result.PerYear!.Value.Saving.ToDouble(), 1e-3);
        double.Parse(workbook[Measures, "J10"].Value, CultureInfo.InvariantCulture).Should().BeApproximately(result.PerYear!.Value.Saving.ToDouble(), 1e-3);
        workbook[Measures, "H12"].Value.Should().Be("khớp");
        workbook[Measures, "I7"].Formula.Should().Be("IF('So sánh'!C7=0,\"không xác định\",H7/'So sánh'!C7)");
        workbook.Sheets[Measures].Values.Should().Contain(cell => cell.Value == "Tính theo ngày (lịch): 10 → 5–7; mức giảm từ 30% đến 50%").And.Contain(cell => cell.Value.StartsWith("Không so sánh được"));
    }

    [Fact]
    public void A_plan_with_an_error_has_no_sheet_after()
    {
        var workbook = new Workbook(Workbook.Bytes(Plan("wrong").Evaluate()));
        workbook.Sheets.Keys.Should().Equal("Hiện tại", Measures, "Nguồn");
        workbook[Measures, "H6"].Value.Should().Be("#N/A");
        FluentActions.Invoking(() => CostWorkbook.Write(Stream.Null, (PlanResult)null!)).Should().Throw<ArgumentNullException>();
    }

    internal static SimplificationPlan Plan(string which)
    {
        var plan = SampleCosts.Load("1.001193")!.Plan!;
        return which switch
        {
            "wrong" => plan with { Measures = [new SimplificationMeasure.DropComponent { Id = "x", Activities = ["không có"] }] },
            "incomplete" => plan with { Before = plan.Before with { Activities = [.. plan.Before.Activities.Select(activity => activity.Id == "6.1" ? activity with { Hours = null } : activity)] } },
            "empty" => plan with { Measures = [] },
            "abolished" => plan with { Measures = [.. plan.Measures, new SimplificationMeasure.AbolishProcedure { Id = "m9" }] },
            _ => plan with
            {
                Decision = "Quyết định minh họa",
                Measures = [.. plan.Measures, new SimplificationMeasure.ShorterProcessing { Id = "m4", Cut = Cut, LegalBasis = new MeasureBasis("Nghị định minh họa", "Điều 5") }],
            },
        };
    }

    private static readonly ProcessingTimeCut Cut = new(
    [
        new ProcessingTimeCut.Case("cấp mới", Time("10 ngày làm việc"), Time("7 ngày làm việc"), 30),
        new ProcessingTimeCut.Case("cấp đổi", Time("10 ngày"), Time("5 ngày làm việc"), 70),
        new ProcessingTimeCut.Case("cấp lại", Time("2 tháng"), Time("5 ngày làm việc")),
    ]);

    private static ProcessingTime Time(string words) => ProcessingTime.TryParse(words, out var time) ? time : throw new ArgumentException(words);
}
