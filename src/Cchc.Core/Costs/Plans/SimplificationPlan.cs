using Cchc.Core.Costs.Times;
using Cchc.Core.Text;

namespace Cchc.Core.Costs.Plans;

/// <summary>
/// A simplification plan (phương án đơn giản hóa): the sheet before and measures in their order. Two plans are equal when all parts are.
/// </summary>
/// <remarks>
/// Measures are applied in their order. <see cref="Check"/> reports what is wrong with them, <see cref="Evaluate"/> computes the plan with all of them in
/// force, and <see cref="SavingsOfYear"/> follows the days on which each begins and lapses.
/// </remarks>
/// <example>
/// <code>
/// using System;
/// using Cchc.Core.Costs;
/// using Cchc.Core.Costs.Plans;
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
///             Hours = 0.5m, Services = 0, Fees = 8_000,
///         },
///     ],
/// };
///
/// var plan = new SimplificationPlan
/// {
///     Before = sheet,
///     Measures =
///     [
///         new SimplificationMeasure.ShorterTask { Id = "m1", Activities = ["1"], Hours = 0.25m, LegalBasis = new MeasureBasis("Nghị quyết 66/NQ-CP") },
///         new SimplificationMeasure.LowerFee { Id = "m2", Activities = ["1"], Fees = 4_000, LegalBasis = new MeasureBasis("Nghị quyết 66/NQ-CP") },
///     ],
/// };
/// var result = plan.Evaluate();
/// Console.WriteLine(result.Saving!.Value.PerYear); // 14000000
/// Console.WriteLine(string.Join(" + ", result.Measures[0].InOrder.PerYear, result.Measures[1].InOrder.PerYear)); // 10000000 + 4000000
/// </code>
/// </example>
public sealed partial record SimplificationPlan
{
    /// <summary>The name of the plan; empty when not stated.</summary>
    public string Name { get; init; } = string.Empty;

    /// <summary>The decision that approves it (quyết định phê duyệt), such as <c>Quyết định 2816/QĐ-UBND ngày 20/11/2025</c>; empty when not stated.</summary>
    public string Decision { get; init; } = string.Empty;

    /// <summary>The sheet before (hiện tại).</summary>
    public required CostSheet Before { get; init; }

    /// <summary>The measures in the order in which they are applied; empty changes nothing.</summary>
    public IReadOnlyList<SimplificationMeasure> Measures { get; init => field = ValueList.Of(value); } = ValueList.Empty<SimplificationMeasure>();

    /// <summary>Applies measures to a sheet, one after the other. A measure whose target is not there (any more) does nothing.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="measures">The measures in their order; periods in force are not looked at.</param>
    /// <returns>The sheet after.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A measure is null.</exception>
    public static CostSheet Apply(CostSheet sheet, IReadOnlyList<SimplificationMeasure> measures)
    {
        var state = PlanState.Of(sheet ?? throw new ArgumentNullException(nameof(sheet)));
        foreach (var measure in measures ?? throw new ArgumentNullException(nameof(measures)))
        {
            state = state.After(PlanStep.Of(sheet, measure ?? throw new ArgumentException("A measure is null.", nameof(measures))));
        }

        return state.On(sheet);
    }

    /// <summary>
    /// What is wrong with the measures, or in doubt: a target that the sheet does not have, a value above the old one, two measures that set the same input.
    /// The findings of the sheet itself come with <see cref="Evaluate"/>.
    /// </summary>
    /// <returns>The findings; empty when there are none. With an error there are no amounts.</returns>
    /// <exception cref="ArgumentException">A measure is null.</exception>
    public IReadOnlyList<Finding> Check() => new PlanCheck(this).Findings;

    /// <summary>What the plan saves with all its measures in force.</summary>
    /// <param name="options">How processing times are compared; null takes <see cref="TimeCutOptions.Default"/>.</param>
    /// <returns>The result, or what is wrong.</returns>
    /// <exception cref="ArgumentException">A measure is null.</exception>
    public PlanResult Evaluate(TimeCutOptions? options = null) => PlanResult.Of(this, options);
}
