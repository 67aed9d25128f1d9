using Cchc.Core.Text;

namespace Cchc.Core.Costs.Simulation;

/// <summary>
/// The uncertain inputs ranked by how much each moves the result (phân tích độ nhạy): the bars of a tornado chart, the longest first. Of one sheet the result
/// is the cost of a year, of a pair the saving.
/// </summary>
/// <example>
/// <code>
/// using System;
/// using Cchc.Core.Costs;
/// using Cchc.Core.Costs.Simulation;
/// using Cchc.Core.Procedures.Identifiers;
///
/// var sheet = new CostSheet
/// {
///     Procedure = ProcedureCode.Parse("1.001193"),
///     Name = "Đăng ký khai sinh",
///     Year = 2025,
///     Currency = CostSheet.Dong,
///     TimesPerYear = 1,
///     SubjectsPerYear = 1_000,
///     Incomes =
///     [
///         new HourlyIncome { Payer = CostPayer.Individual, Value = new Estimate(35_000, 40_000, 50_000), Year = 2025, Series = "x", Source = "y" },
///     ],
///     Activities =
///     [
///         new CostActivity
///         {
///             Id = "1", Name = "Điền tờ khai", Kind = ActivityKind.PrepareComponent, Payer = CostPayer.Individual,
///             Hours = new Estimate(0.25m, 0.5m, 1), Services = 0, Fees = 8_000,
///         },
///     ],
/// };
///
/// var ranked = CostDrivers.Of(sheet).Ranked;
/// Console.WriteLine($"{ranked[0].Place}: {ranked[0].AtLow} to {ranked[0].AtHigh}"); // activities "1".hours: 18000000 to 48000000
/// Console.WriteLine($"{ranked[1].Place}: {ranked[1].AtLow} to {ranked[1].AtHigh}"); // incomes "Individual".value: 25500000 to 33000000
/// </code>
/// </example>
public sealed partial record CostDrivers
{
    private CostDrivers(ExactNumber? likely, IReadOnlyList<Driver> ranked, IReadOnlyList<Finding> findings) =>
        (Likely, Ranked, Findings) = (likely, ranked, findings);

    /// <summary>The result at the likely values; null when a sheet is incomplete.</summary>
    public ExactNumber? Likely { get; }

    /// <summary>The uncertain inputs, the largest swing first, then by place; empty when all is certain or a sheet is incomplete.</summary>
    public IReadOnlyList<Driver> Ranked { get; }

    /// <summary>What is missing, and warnings.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>Ranks the inputs of one sheet by how much they move its yearly cost.</summary>
    /// <param name="sheet">The inputs.</param>
    /// <returns>The ranking, or what is missing.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="sheet"/> is null.</exception>
    public static CostDrivers Of(CostSheet sheet)
    {
        var cost = ComplianceCost.Of(sheet);
        return Of(cost, null, cost.Findings);
    }

    /// <summary>Ranks the inputs of two sheets by how much they move the saving.</summary>
    /// <param name="before">The current inputs.</param>
    /// <param name="after">The inputs after.</param>
    /// <returns>The ranking, or what is missing.</returns>
    /// <exception cref="ArgumentNullException">A sheet is null.</exception>
    public static CostDrivers Of(CostSheet before, CostSheet after)
    {
        var (was, becomes) = (ComplianceCost.Of(before), ComplianceCost.Of(after));
        return Of(was, becomes, CostComparison.Of(was, becomes).Findings);
    }

    private static CostDrivers Of(ComplianceCost was, ComplianceCost? becomes, IReadOnlyList<Finding> findings)
    {
        if (findings.Any(finding => finding.Severity == FindingSeverity.Error))
        {
            return new CostDrivers(null, ValueList.Empty<Driver>(), findings);
        }

        var model = SimulationModel.Of(was, becomes);
        var terms = becomes is null ? model.Before.Select(term => (Term: term, Sign: 1)).ToList()
            : [.. model.Before.Select(term => (term, 1)), .. model.After.Select(term => (term, -1))];
        var likely = becomes is null ? was.Totals!.Yearly : was.Totals!.Yearly - becomes.Totals!.Yearly;
        var bars = new List<(SimulationInput Input, ExactNumber Low, ExactNumber High)>();
        foreach (var input in model.Inputs.Where(input => !input.Value.IsCertain))
        {
            var touched = terms.Where(term => term.Term.Slots.Contains(input.Slot)).ToList();
            var rest = touched.Aggregate(likely, (sum, term) => sum - (term.Term.Exact(Value) * term.Sign));
            bars.Add((input, With(input.Value.Low), With(input.Value.High)));

            ExactNumber Value(int slot) => model.Inputs[slot].Value.Likely;
            ExactNumber With(ExactNumber value) =>
                touched.Aggregate(rest, (sum, term) => sum + (term.Term.Exact(slot => slot == input.Slot ? value : Value(slot)) * term.Sign));
        }

        var all = bars.Aggregate(ExactNumber.Zero, (sum, bar) => sum + Square(bar.High - bar.Low));
        var ranked = bars.Select(bar =>
            new Driver(bar.Input.Place, bar.Input.Value, bar.Low, bar.High, all.Sign == 0 ? ExactNumber.Zero : Square(bar.High - bar.Low) / all))
            .OrderByDescending(driver => driver.Swing).ThenBy(driver => driver.Place, StringComparer.Ordinal);
        return new CostDrivers(likely, ValueList.Of(ranked), findings);
    }

    private static ExactNumber Square(ExactNumber value) => value * value;
}
