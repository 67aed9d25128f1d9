using System.Text.Json.Serialization;
using Cchc.Core.Text;

namespace Cchc.Core.Costs.Simulation;

/// <summary>
/// A simulation of a cost or a saving whose inputs are ranges (mô phỏng Monte Carlo): what the cost, the saving and the rate may be. Yearly cost of individuals
/// and enterprises; without one-off activities. The amounts are null when a sheet is incomplete, and <see cref="Findings"/> say why.
/// </summary>
/// <remarks>
/// Each uncertain input is drawn once a run: an income serves all activities of its
/// payer, times and subjects of the sheet serve all that state none, and an input that is the same before and after is drawn once for both. The same sheets,
/// options and seed give the same answer to the last bit. Other inputs are drawn independently of each other.
/// </remarks>
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
///     Incomes = [new HourlyIncome { Payer = CostPayer.Individual, Value = 40_000, Year = 2025, Series = "survey", Source = "an example" }],
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
/// var simulation = CostSimulation.Of(sheet, seed: 1, new SimulationOptions { Runs = 1_000 });
/// Console.WriteLine(simulation.UncertainInputs); // 1
/// Console.WriteLine(simulation.Before!.Likely); // 28000000
/// Console.WriteLine(simulation.Before.Min &gt;= 18_000_000 &amp;&amp; simulation.Before.Max &lt;= 48_000_000); // True
/// Console.WriteLine(simulation.Before.Mean == CostSimulation.Of(sheet, seed: 1, new SimulationOptions { Runs = 1_000 }).Before!.Mean); // True
/// </code>
/// </example>
/// <param name="Seed">The seed: with it and the same sheets and options the same result comes again.</param>
/// <param name="Options">The options.</param>
/// <param name="UncertainInputs">How many inputs were drawn; each once a run.</param>
/// <param name="Before">The cost of the (first) sheet; null when incomplete.</param>
/// <param name="After">The cost after; null of a single sheet, or when incomplete.</param>
/// <param name="Saving">What is saved; null of a single sheet, or when incomplete.</param>
/// <param name="Rate">The rate, 1 being all, of the runs where there was something to save; null where there was none.</param>
/// <param name="Findings">What is missing, and warnings.</param>
public sealed partial record CostSimulation(
    [property: JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)] ulong Seed,
    [property: JsonRequired] SimulationOptions Options,
    [property: JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)] int UncertainInputs,
    SimulatedAmount? Before,
    SimulatedAmount? After,
    SimulatedAmount? Saving,
    SimulatedAmount? Rate,
    [property: JsonRequired] IReadOnlyList<Finding> Findings)
{
    /// <summary>The method: always <see cref="CostMethod.Statutory"/>.</summary>
    public CostMethod Method { get; } = CostMethod.Statutory;

    /// <inheritdoc/>
    public override string ToString() => RecordText.Of(nameof(CostSimulation), PrintMembers);
}
