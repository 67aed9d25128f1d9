using Cchc.Core.Costs;
using Cchc.Core.Costs.Simulation;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Reports;

/// <summary>A simulation in words and as a table: a column for cost, saving and rate, a row for each quantile.</summary>
internal static class CostSimulationText
{
    /// <summary>Seed, runs and shape: with them the same result comes again.</summary>
    public static string Settings(CostSimulation simulation, CostReportWords words) =>
        words["Số khởi tạo ", "Seed "] + simulation.Seed.ToString(System.Globalization.CultureInfo.InvariantCulture)
        + $"; {words.Number(simulation.Options.Runs, 0)} {words["lần", "runs"]}; "
        + (simulation.Options.Shape == EstimateShape.Uniform ? words["phân bố đều", "uniform"] : words["phân bố tam giác", "triangular"])
        + $"; {words["số liệu có khoảng giá trị: ", "uncertain inputs: "]}{words.Number(simulation.UncertainInputs, 0)}.";

    /// <summary>What was simulated; empty when the inputs are incomplete.</summary>
    public static IReadOnlyList<(string Head, SimulatedAmount Amount, bool IsRate)> Columns(CostSimulation simulation, CostReportWords words)
    {
        var single = simulation.Saving is null;
        var all = new (string Head, SimulatedAmount? Amount, bool IsRate)[]
        {
            (single ? words["Chi phí một năm", "Cost of a year"] : words.Before, simulation.Before, false),
            (words["Sau", "After"], simulation.After, false),
            (words.Saving, simulation.Saving, false),
            (words["Tỷ lệ", "Rate"], simulation.Rate, true),
        };
        return [.. all.Where(column => column.Amount is not null).Select(column => (column.Head, column.Amount!, column.IsRate))];
    }

    /// <summary>The rows: the likely values, the mean, the quantiles.</summary>
    public static IEnumerable<(string Name, string[] Cells)> Rows(IReadOnlyList<(string Head, SimulatedAmount Amount, bool IsRate)> columns,
        CostReportWords words)
    {
        yield return (words["Nhiều khả năng nhất", "Likely"],
            [.. columns.Select(column => column.Amount.Likely is { } likely ? Text(likely, column.IsRate) : words.Unknown)]);
        yield return (words["Trung bình", "Mean"], [.. columns.Select(column => Text(ExactNumber.FromDouble(column.Amount.Mean), column.IsRate))]);
        foreach (var share in columns[0].Amount.Quantiles.Select(quantile => quantile.Share))
        {
            yield return (words["Phân vị ", "Quantile "] + Share(share, words),
                [.. columns.Select(column => Text(ExactNumber.FromDouble(column.Amount.Quantile(share)), column.IsRate))]);
        }

        string Text(ExactNumber value, bool isRate) => isRate ? words.Rate(value) : words.Money(value);
    }

    /// <summary>A share as a percentage: <c>2,5%</c>.</summary>
    public static string Share(double share, CostReportWords words) => words.Rate(ExactNumber.FromDouble(share).Round(6));
}
