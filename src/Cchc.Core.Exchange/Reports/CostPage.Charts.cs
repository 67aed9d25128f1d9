using Cchc.Core.Costs;
using Cchc.Core.Costs.Simulation;
using Cchc.Core.Exchange.Writing;
using Cchc.Core.Text;
using static Cchc.Core.Exchange.Writing.ReportBlock;

namespace Cchc.Core.Exchange.Reports;

/// <content>Charts: activities, measures, ranges, simulations, what drives the result.</content>
internal sealed partial class CostPage
{
    private const int MostDrivers = 20;

    private IEnumerable<ReportBlock> Chart(CostComparison comparison)
    {
        var shown = comparison.Activities.Where(change => Counts(change.Before) || Counts(change.After)).ToList();
        if (shown.Count > 0)
        {
            var most = shown.SelectMany(change => new[] { change.InAll.Before, change.InAll.After }).Max();
            var rows = shown.Select(change => new ChartRow(
                change.Name,
                new Bar("before", words.Before, Of(change.Before, words["chưa có", "none"]), ExactNumber.Zero, change.InAll.Before),
                new Bar("after", words["Sau", "After"], Of(change.After, words["bỏ", "gone"]), ExactNumber.Zero, change.InAll.After)));
            yield return Charts(words["Chi phí theo công việc", "Cost by activity"],
                new Chart(words.PerYear, [("before", words.Before), ("after", words.After)], [.. rows], ExactNumber.Zero, most));
        }

        string Of(ActivityCost? cost, string none) => cost is null ? none : words.Money(cost.InAll.Total);
    }

    private IEnumerable<ReportBlock> Chart(ComplianceCost cost)
    {
        var shown = cost.Activities.Where(Counts).ToList();
        if (shown.Count > 0)
        {
            var rows = shown.Select(one =>
                new ChartRow(one.Activity.Name, new Bar("before", string.Empty, words.Money(one.InAll.Total), ExactNumber.Zero, one.InAll.Total)));
            yield return Charts(words["Chi phí theo công việc", "Cost by activity"],
                new Chart(words.PerYear, [], [.. rows], ExactNumber.Zero, shown.Max(one => one.InAll.Total)));
        }
    }

    // What the totals of a year hold.
    private static bool Counts(ActivityCost? cost) => cost is { Activity: { IsOneOff: false, Payer: not CostPayer.Official } };

    private static Section Charts(string heading, params ReportBlock[] charts) => new(heading, charts);

    private IEnumerable<ReportBlock> Waterfall(CostComparison comparison, IReadOnlyList<CostReportMeasure> measures)
    {
        if (measures.Count == 0 || comparison.PerYear is not { } year)
        {
            yield break;
        }

        var steps = measures.ToList();
        var rest = year.Saving - steps.Aggregate(ExactNumber.Zero, (sum, step) => sum + step.Saving);
        if (rest.Sign != 0)
        {
            steps.Add(new CostReportMeasure(words["Phần còn lại", "The rest"], rest));
        }

        var rows = new List<ChartRow> { new(words.Before, new Bar("before", string.Empty, words.Money(year.Before), ExactNumber.Zero, year.Before)) };
        var levels = new List<ExactNumber> { ExactNumber.Zero, year.Before };
        foreach (var step in steps)
        {
            var (level, grows) = (levels[levels.Count - 1], step.Saving.Sign < 0);
            levels.Add(level - step.Saving);
            rows.Add(new ChartRow(step.Name, new Bar(
                grows ? "growth" : "saving", grows ? words["Tăng", "Adds"] : words["Giảm", "Saves"], words.Money(grows ? -step.Saving : step.Saving), level,
                levels[levels.Count - 1])));
        }

        rows.Add(new ChartRow(words.After, new Bar("after", string.Empty, words.Money(year.After), ExactNumber.Zero, year.After)));
        yield return Charts(
            words["Cắt giảm theo giải pháp", "Saving by measure"],
            new Chart(words.PerYear, [("before", words.Before), ("saving", words["Giảm", "Saved"]), ("growth", words["Tăng", "Added"]), ("after", words.After)],
                rows, levels.Min(), levels.Max()));
    }

    private IEnumerable<ReportBlock> Ranges() => chosen.Ranges.Count == 0 ? []
        : [Charts(words["Khoảng kết quả", "Range of the results"], [.. Ranges(chosen.Ranges, words["thấp – trung vị – cao", "low – median – high"])])];

    private IEnumerable<ReportBlock> Ranges(IEnumerable<CostReportRange> ranges, string caption) =>
        ranges.GroupBy(range => range.IsRate).OrderBy(group => group.Key).Select(group =>
    {
        var ends = group.SelectMany(range => new[] { range.Low, range.Median, range.High, ExactNumber.Zero }).ToList();
        var rows = group.Select(range => new ChartRow(
            range.Name, new Bar("saving", string.Empty, string.Join(" – ", Text(range.Low), Text(range.Median), Text(range.High)), range.Low, range.High,
                range.Median)));
        return new Chart($"{(group.Key ? "%" : words.PerYear)} ({caption})", [], [.. rows], ends.Min(), ends.Max());

        string Text(ExactNumber value) => group.Key ? words.Rate(value) : words.Money(value);
    });

    private IEnumerable<ReportBlock> Uncertainty(params CostSheet[] sheets)
    {
        if (chosen.Simulation is { } simulation)
        {
            yield return new Section(words["Mô phỏng", "Simulation"],
                [new Paragraph(CostSimulationText.Settings(simulation, words)), .. Simulation(simulation)]);
        }

        if (chosen.Drivers is { } drivers)
        {
            yield return new Section(words["Số liệu ảnh hưởng nhiều nhất", "What drives the result"], [.. Drivers(drivers, sheets)]);
        }
    }

    private IEnumerable<ReportBlock> Simulation(CostSimulation simulation)
    {
        var columns = CostSimulationText.Columns(simulation, words);
        if (columns.Count == 0)
        {
            return [new Absent(words.Unknown)];
        }

        var shares = simulation.Options.Quantiles;
        var (least, most) = shares.Count > 1 && shares.Min() < shares.Max() ? (shares.Min(), shares.Max()) : (0.05, 0.95);
        var caption = words["phân vị ", "quantiles "]
            + string.Join(" – ", CostSimulationText.Share(least, words), words["trung vị", "median"], CostSimulationText.Share(most, words));
        var ranges = columns.Select(column =>
            new CostReportRange(column.Head, At(column.Amount, least), At(column.Amount, 0.5), At(column.Amount, most), column.IsRate));
        string[] heads = [words["Kết quả", "Result"], .. columns.Select(column => column.Head + (column.IsRate ? string.Empty : $" ({words.PerYear})"))];
        return [.. Ranges(ranges, caption),
            Table.Figures(heads, CostSimulationText.Rows(columns, words)
                .Select(row => new Cell[] { row.Name }.Concat(row.Cells.Select(cell => (Cell)cell)).ToArray()))];

        static ExactNumber At(SimulatedAmount amount, double share) => ExactNumber.FromDouble(amount.Quantile(share));
    }

    private IEnumerable<ReportBlock> Drivers(CostDrivers drivers, IReadOnlyList<CostSheet> sheets)
    {
        if (drivers.Ranked.Count == 0 || drivers.Likely is not { } likely)
        {
            yield return new Absent(drivers.Likely is null ? words.Unknown : words["Mọi số liệu đều chắc chắn.", "All inputs are certain."]);
            yield break;
        }

        if (drivers.Ranked.All(driver => driver.AtLow == driver.AtHigh))
        {
            yield return new Absent(words["Không khoảng giá trị nào làm đổi kết quả.", "No range moves the result."]);
            yield break;
        }

        var shown = drivers.Ranked.Take(MostDrivers).ToList();
        var ends = shown.SelectMany(driver => new[] { driver.AtLow, driver.AtHigh }).Append(likely).ToList();
        var rows = shown.Select(driver => new ChartRow(CostDriverText.Of(driver.Place, sheets, words), new Bar(
            "saving",
            string.Empty,
            $"{words.Money(driver.AtLow)} … {words.Money(driver.AtHigh)} ({words.Spread(driver)})",
            driver.AtLow,
            driver.AtHigh,
            likely)));
        yield return new Chart(
            $"{words.PerYear}; {words["vạch đậm", "the thick line"]}: {words.Money(likely)} ({words["nhiều khả năng nhất", "likely"]}); "
            + words["mỗi số liệu từ thấp đến cao, các số liệu khác giữ nguyên", "each input from low to high, the others as likely"],
            [],
            [.. rows],
            ends.Min(),
            ends.Max(),
            likely);
        if (drivers.Ranked.Count > shown.Count)
        {
            yield return new Paragraph(words["Số liệu khác: ", "More inputs: "] + words.Number(drivers.Ranked.Count - shown.Count, 0));
        }
    }
}
