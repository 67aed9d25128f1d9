using System.Text;
using Cchc.Core.Costs;
using Cchc.Core.Costs.Plans;
using Cchc.Core.Costs.Simulation;
using Cchc.Core.Exchange.Writing;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Reports;

/// <summary>Measures, processing times, simulations, what drives the result.</summary>
public static partial class CostReportHtml
{
    private const int MostDrivers = 20;

    private static void Measures(StringBuilder page, PlanResult result, CostReportWords words)
    {
        Heading(page, words["Các biện pháp", "Measures"]);
        if (result.Plan.Measures.Count == 0)
        {
            Words(page, "<p class=\"absent\">", words["Phương án không có biện pháp nào.", "The plan has no measure."], "</p>\n</section>\n");
            return;
        }

        var (order, free, rate) = ($"{words["Theo thứ tự", "In order"]} ({words.PerYear})", $"{words["Không phụ thuộc thứ tự", "Whatever the order"]} ({words.PerYear})", words["Tỷ lệ", "Rate"]);
        page.Append("<table class=\"measures\">\n");
        Heads(page, words["Biện pháp", "Measure"], order, rate, free, rate);
        page.Append("<tbody>\n");
        for (var i = 0; i < result.Plan.Measures.Count; i++)
        {
            var measure = result.Plan.Measures[i];
            var saving = i < result.Measures.Count ? result.Measures[i] : null;
            var priced = measure is not SimplificationMeasure.ShorterProcessing;
            Words(page, "<tr><th scope=\"row\" class=\"lead\">", CostMeasureText.Name(measure, words.Language), string.Empty);
            Words(page, "<div class=\"place\">", $"{measure.Id} · {words["căn cứ: ", "legal basis: "]}{CostMeasureText.Basis(measure, words)} · {words["hiệu lực: ", "in force: "]}{CostMeasureText.Period(measure, words)}", "</div></th>");
            Cells(
                page,
                (order, priced ? Money(saving?.InOrder.PerYear) : words["không tính thành tiền", "not in money"]),
                (rate, priced ? Rate(saving is not null, saving?.Rate) : "–"),
                (free, priced ? Money(saving?.OrderFree?.PerYear) : "–"),
                (rate, priced ? Rate(saving?.OrderFree is not null, saving?.OrderFreeRate) : "–"));
        }

        if (result.PerYear is { } year && result.Measures.Count > 0)
        {
            var known = result.Measures[0].OrderFree is not null;
            Row(page, words["Cộng", "In all"], (order, words.Change(year.Saving)), (rate, words.Rate(year.Rate)), (free, known ? words.Change(year.Saving) : words.Unknown), (rate, known ? words.Rate(year.Rate) : words.Unknown));
        }

        page.Append("</tbody>\n</table>\n");
        Words(
            page,
            "<p class=\"place\">",
            words["Theo thứ tự: lợi ích tăng thêm sau các biện pháp đứng trước. Không phụ thuộc thứ tự: bình quân qua mọi thứ tự (giá trị Shapley).", "In order: what a measure saves after those before it. Whatever the order: the mean over all orders (Shapley value)."],
            "</p>\n</section>\n");

        string Money(ExactNumber? amount) => amount is { } known ? words.Change(known) : words.Unknown;
        string Rate(bool known, ExactNumber? value) => known ? words.Rate(value) : words.Unknown;
    }

    private static void ProcessingTimes(StringBuilder page, PlanResult result, CostReportWords words)
    {
        if (result.ProcessingTimes.Count == 0)
        {
            return;
        }

        Heading(page, words["Thời hạn giải quyết", "Processing time"]);
        Words(page, "<p class=\"place\">", words["Không phải chi phí tuân thủ, không cộng vào lợi ích.", "No compliance cost and no part of the saving."], "</p>\n");
        page.Append("<table>\n");
        var heads = new[] { words.Before, words["Sau", "After"], words["Thay đổi", "Change"] };
        Heads(page, [words["Trường hợp", "Case"], .. heads]);
        page.Append("<tbody>\n");
        foreach (var (measure, cut) in CostMeasureText.Cuts(result))
        {
            for (var i = 0; i < cut.Changes.Count; i++)
            {
                var item = cut.Cut.Cases[i];
                Row(
                    page,
                    measure.Id + (item.Name.Length == 0 ? string.Empty : " · " + item.Name),
                    (heads[0], item.Before.Description.In(words.Language)),
                    (heads[1], item.After.Description.In(words.Language)),
                    (heads[2], CostMeasureText.Change(cut.Changes[i], words)));
            }

            if (CostMeasureText.Weighted(cut, words) is { } weighted)
            {
                Row(page, measure.Id, (heads[0], string.Empty), (heads[1], string.Empty), (heads[2], weighted));
            }
        }

        page.Append("</tbody>\n</table>\n</section>\n");
    }

    private static void Uncertainty(StringBuilder page, IReadOnlyList<CostSheet> sheets, CostReportOptions chosen, CostReportWords words)
    {
        if (chosen.Simulation is { } simulation)
        {
            Simulation(page, simulation, words);
        }

        if (chosen.Drivers is { } drivers)
        {
            Drivers(page, drivers, sheets, words);
        }
    }

    private static void Simulation(StringBuilder page, CostSimulation simulation, CostReportWords words)
    {
        Heading(page, words["Mô phỏng", "Simulation"]);
        Words(page, "<p>", CostSimulationText.Settings(simulation, words), "</p>\n");
        var columns = CostSimulationText.Columns(simulation, words);
        if (columns.Count == 0)
        {
            Words(page, "<p class=\"absent\">", words.Unknown, "</p>\n</section>\n");
            return;
        }

        var shares = simulation.Options.Quantiles;
        var (least, most) = shares.Count > 1 && shares.Min() < shares.Max() ? (shares.Min(), shares.Max()) : (0.05, 0.95);
        var caption = $"{words["phân vị ", "quantiles "]}{CostSimulationText.Share(least, words)} – {words["trung vị", "median"]} – {CostSimulationText.Share(most, words)}";
        RangeFigures(page, [.. columns.Select(column => new CostReportRange(column.Head, At(column.Amount, least), At(column.Amount, 0.5), At(column.Amount, most), column.IsRate))], caption, words);
        page.Append("<table>\n");
        Heads(page, [words["Kết quả", "Result"], .. columns.Select(column => column.Head + (column.IsRate ? string.Empty : $" ({words.PerYear})"))]);
        page.Append("<tbody>\n");
        foreach (var (name, cells) in CostSimulationText.Rows(columns, words))
        {
            Row(page, name, [.. cells.Select((cell, i) => (columns[i].Head, cell))]);
        }

        page.Append("</tbody>\n</table>\n</section>\n");

        static ExactNumber At(SimulatedAmount amount, double share) => ExactNumber.FromDouble(amount.Quantile(share));
    }

    private static void Drivers(StringBuilder page, CostDrivers drivers, IReadOnlyList<CostSheet> sheets, CostReportWords words)
    {
        Heading(page, words["Số liệu ảnh hưởng nhiều nhất", "What drives the result"]);
        if (drivers.Ranked.Count == 0 || drivers.Likely is not { } likely)
        {
            Words(page, "<p class=\"absent\">", drivers.Likely is null ? words.Unknown : words["Mọi số liệu đều chắc chắn.", "All inputs are certain."], "</p>\n</section>\n");
            return;
        }

        var shown = drivers.Ranked.Take(MostDrivers).ToList();
        var ends = shown.SelectMany(driver => new[] { driver.AtLow, driver.AtHigh }).Append(likely).ToList();
        var (low, high) = (ends.Min(), ends.Max());
        Words(
            page,
            "<figure>\n<figcaption>",
            $"{words.PerYear}; {words["vạch đậm", "the thick line"]}: {words.Money(likely)} ({words["nhiều khả năng nhất", "likely"]}); {words["mỗi số liệu từ thấp đến cao, các số liệu khác giữ nguyên", "each input from low to high, the others as likely"]}",
            "</figcaption>\n");
        foreach (var driver in shown)
        {
            var (from, to) = driver.AtLow <= driver.AtHigh ? (driver.AtLow, driver.AtHigh) : (driver.AtHigh, driver.AtLow);
            CostReportBars.Range(
                page,
                CostDriverText.Of(driver.Place, sheets, words),
                $"{words.Money(driver.AtLow)} … {words.Money(driver.AtHigh)} ({words["phần độ phân tán", "share of the spread"]}: {words.Rate(driver.ShareOfSpread)})",
                At(from),
                At(likely),
                At(to),
                At(likely));
        }

        page.Append("</figure>\n");
        if (drivers.Ranked.Count > shown.Count)
        {
            Words(page, "<p>", words["Số liệu khác: ", "More inputs: "] + words.Number(drivers.Ranked.Count - shown.Count, 0), "</p>\n");
        }

        page.Append("</section>\n");

        ExactNumber At(ExactNumber value) => CostReportBars.Position(value, low, high);
    }
}
