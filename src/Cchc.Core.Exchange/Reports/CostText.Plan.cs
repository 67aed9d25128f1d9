using Cchc.Core.Costs;
using Cchc.Core.Costs.Plans;
using Cchc.Core.Costs.Simulation;
using Cchc.Core.Costs.Times;
using Cchc.Core.Exchange.Writing;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Reports;

/// <content>Measures, processing times, simulations, what drives the result, waiting times.</content>
internal sealed partial class CostText
{
    private const int MostDrivers = 15;

    public string Of(PlanResult result)
    {
        Head(result.Before.Sheet, result.Plan);
        if (CostMeasureText.Comparison(result) is { } comparison)
        {
            Comparison(comparison);
        }
        else
        {
            Cost(result.Before);
        }

        Measures(result);
        ProcessingTimes(result);
        return End(result.Findings, result.Before.Sheet, result.After.Sheet);
    }

    private void Measures(PlanResult result)
    {
        Heading(words["CÁC BIỆN PHÁP (LỢI ÍCH MỘT NĂM)", "MEASURES (SAVING OF A YEAR)"]);
        if (result.Plan.Measures.Count == 0)
        {
            lines.Add(words["không có", "none"], 2);
            return;
        }

        for (var i = 0; i < result.Plan.Measures.Count; i++)
        {
            var measure = result.Plan.Measures[i];
            lines.Add(CostMeasureText.Name(measure, words.Language), 2, PlainLine.Of(measure.Id) + " ");
            lines.Add(words["Căn cứ: ", "Legal basis: "] + CostMeasureText.Basis(measure, words) + "; " + CostMeasureText.Period(measure, words), 4);
            if (measure is SimplificationMeasure.ShorterProcessing)
            {
                lines.Add(words["Không tính thành tiền (xem thời hạn giải quyết).", "Not valued in money (see processing time)."], 4);
            }
            else if (i < result.Measures.Count)
            {
                var saving = result.Measures[i];
                lines.Add($"{words["Theo thứ tự: ", "In order: "]}{Saving(saving.InOrder.PerYear, saving.Rate)}", 4);
                var orderFree = saving.OrderFree is { } free ? Saving(free.PerYear, saving.OrderFreeRate) : words.Unknown;
                lines.Add(words["Không phụ thuộc thứ tự: ", "Whatever the order: "] + orderFree, 4);
            }
            else
            {
                lines.Add(words["Lợi ích: ", "Saving: "] + words.Unknown, 4);
            }
        }

        if (result.PerYear is { } year && result.Measures.Count > 1)
        {
            lines.Add($"{words["Cộng: ", "In all: "]}{Saving(year.Saving, year.Rate)}", 2);
        }

        string Saving(ExactNumber amount, ExactNumber? rate) => $"{words.Change(amount)} {words.PerYear} ({words.Rate(rate)})";
    }

    private void ProcessingTimes(PlanResult result)
    {
        if (result.ProcessingTimes.Count == 0)
        {
            return;
        }

        Heading(words["THỜI HẠN GIẢI QUYẾT (KHÔNG PHẢI CHI PHÍ TUÂN THỦ)", "PROCESSING TIME (NO COMPLIANCE COST)"]);
        foreach (var (measure, cut) in CostMeasureText.Cuts(result))
        {
            for (var i = 0; i < cut.Changes.Count; i++)
            {
                lines.Add(CostMeasureText.Cut(cut.Cut.Cases[i], cut.Changes[i], words), 2, PlainLine.Of(measure.Id) + " ");
            }

            if (CostMeasureText.Weighted(cut, words) is { } weighted)
            {
                lines.Add(weighted, 2, PlainLine.Of(measure.Id) + " ");
            }
        }
    }

    private void Uncertainty(CostSheet[] sheets)
    {
        if (chosen.Simulation is { } simulation)
        {
            Simulation(simulation);
        }

        if (chosen.Drivers is not { } drivers)
        {
            return;
        }

        Heading(drivers.Ranked.Count > 0 && sheets.Length > 1
            ? words["SỐ LIỆU ẢNH HƯỞNG NHIỀU NHẤT ĐẾN MỨC CẮT GIẢM", "WHAT DRIVES THE SAVING"]
            : words["SỐ LIỆU ẢNH HƯỞNG NHIỀU NHẤT", "WHAT DRIVES THE RESULT"]);
        if (drivers.Ranked.Count == 0)
        {
            lines.Add(drivers.Likely is null ? words.Unknown : words["mọi số liệu đều chắc chắn", "all inputs are certain"], 2);
        }
        else if (drivers.Ranked.All(driver => driver.AtLow == driver.AtHigh))
        {
            lines.Add(words["không khoảng giá trị nào làm đổi kết quả", "no range moves the result"], 2);
            return;
        }

        for (var i = 0; i < Math.Min(MostDrivers, drivers.Ranked.Count); i++)
        {
            var driver = drivers.Ranked[i];
            lines.Add(CostDriverText.Of(driver.Place, sheets, words), 2, $"{(ExactNumber)(i + 1)}. ");
            lines.Add($"{words.Money(driver.AtLow)} … {words.Money(driver.AtHigh)} {words.PerYear}; {words.Spread(driver)}", 5);
        }

        if (drivers.Ranked.Count > MostDrivers)
        {
            lines.Add(words[$"và {(ExactNumber)(drivers.Ranked.Count - MostDrivers)} số liệu khác",
                $"and {(ExactNumber)(drivers.Ranked.Count - MostDrivers)} more"], 2);
        }
    }

    public string Of(WaitingPair pair)
    {
        lines.Add(words["LƯỢNG GIÁ THỜI GIAN CHỜ", "VALUATION OF WAITING TIME"]);
        lines.Add(words["Thủ tục: ", "Procedure: "] + pair.Before.Procedure);
        Method(CostMethod.WaitingTime);
        Incomes(pair.Incomes);
        Heading(words["SO SÁNH", "COMPARISON"]);
        var rows = pair.Inputs(words)
            .Select(input => (input.Label, (IReadOnlyList<string>?)[words.Number(input.Before, 4), words.Number(input.After, 4), string.Empty, string.Empty]))
                .ToList();
        rows.Add(($"{words["Một hồ sơ", "A dossier"]} ({words.Unit})", Change(pair.PerDossier, words.Money)));
        rows.Add(($"{words["Một năm", "A year"]} ({words.PerYear})", Change(pair.PerYear, words.Money)));
        CostTextTable.Write(lines, [words.Before, words["Sau", "After"], words["Giảm", "Less"], words["Tỷ lệ", "Rate"]], rows);
        Findings([WaitingCost.Warning]);
        return lines.ToString();
    }

    private void Simulation(CostSimulation simulation)
    {
        Heading(words["MÔ PHỎNG", "SIMULATION"]);
        lines.Add(CostSimulationText.Settings(simulation, words), 2);
        var columns = CostSimulationText.Columns(simulation, words);
        if (columns.Count == 0)
        {
            lines.Add(words.Unknown, 2);
            return;
        }

        CostTextTable.Write(lines, [.. columns.Select(column => column.Head)],
            [.. CostSimulationText.Rows(columns, words).Select(row => (row.Name, (IReadOnlyList<string>?)row.Cells))]);
        lines.Add(words["Chi phí, cắt giảm: ", "Costs, saving: "] + words.PerYear + ".", 2);
    }
}
