using System.Globalization;
using Cchc.Core.Calendars;
using Cchc.Core.Deadlines;
using Cchc.Core.Dossiers.Registers;
using Cchc.Core.Exchange.Indicators;
using Cchc.Core.Exchange.Samples;
using Cchc.Core.Indicators;

namespace Cchc.Core.OpenXml.Tests;

/// <summary>The workbook of indicators: each value is a formula over the numerator and the denominator beside it.</summary>
public sealed class IndicatorSheetTests
{
    [Fact]
    public void A_value_is_a_formula_whose_result_is_ours()
    {
        var set = IndicatorSets.Find("results")!;
        var counter = new IndicatorCounter([set], new IndicatorOptions { By = [IndicatorKey.Agency, IndicatorKey.Channel] });
        foreach (var answer in new RegisterJudge(new DeadlineCalculator(WorkingCalendar.VietnamPublicSector)).JudgeAll(RegisterSample.Make(2_000, 3).Select(item => item.Dossier), RegisterSample.AsOf))
        {
            counter.Add(answer);
        }

        var table = new IndicatorTable([set], counter.Groups(), counter.Whole(), null, RegisterSample.AsOf, 0, 0);
        using var stream = new MemoryStream();
        IndicatorSheet.Write(stream, table).Should().BeEmpty();
        Workbook.Errors(stream.ToArray()).Should().BeEmpty();
        var cells = new Workbook(stream.ToArray()).Sheets["1. results"];
        var (row, formulas) = (1, 0);
        foreach (var (_, _, value) in table.Rows())
        {
            row++;
            cells[$"A{row}"].Value.Should().Be(value.Indicator.Id);
            if (value.Rounded is not { } rounded)
            {
                (cells[$"H{row}"].Formula, cells[$"H{row}"].Value).Should().Be((null, "–"));
                continue;
            }

            formulas++;
            var (above, below) = (decimal.Parse(cells[$"F{row}"].Value, CultureInfo.InvariantCulture), decimal.Parse(cells[$"G{row}"].Value, CultureInfo.InvariantCulture));
            var formula = cells[$"H{row}"].Formula!;
            var quotient = formula.Contains("100*") ? 100 * above / below : formula.Contains('/') ? above / below : above;
            formula.Should().Be($"ROUND({(formula.Contains("100*") ? "100*" : "")}F{row}{(formula.Contains('/') ? $"/G{row}" : "")},{value.Indicator.Decimals})");
            Math.Round(quotient, value.Indicator.Decimals, MidpointRounding.AwayFromZero).Should().Be(rounded.ToDecimal(), formula);
            decimal.Parse(cells[$"H{row}"].Value, CultureInfo.InvariantCulture).Should().Be(rounded.ToDecimal());
        }

        formulas.Should().BeGreaterThan(200);
    }
}
