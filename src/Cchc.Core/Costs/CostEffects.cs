using Cchc.Core.Text;

namespace Cchc.Core.Costs;

/// <summary>
/// The change of a yearly compliance cost between two years, split exactly into volume, wage, time, services and fees, and into activities that appeared or
/// went.
/// </summary>
/// <remarks>
/// A part is the Shapley value of its factor: what its change adds, averaged over all orders in which the factors could have changed. Computed activity by
/// activity (volume × (hours × wage + services + fees)) and summed. Services and fees are parts of their own, because fees are a transfer. Where one side
/// spends no hours it has no wage: the wage of the other side is taken for both, and the change is one of time. One-off activities are in no year.
/// </remarks>
/// <example>
/// <code>
/// using System;
/// using Cchc.Core.Costs;
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
/// var later = sheet with { Incomes = [sheet.Incomes[0] with { Value = 44_000 }], Activities = [sheet.Activities[0] with { Hours = 0.25m }] };
/// var effects = CostEffects.Of(ComplianceCost.Of(sheet), ComplianceCost.Of(later)).Total!.Value;
/// Console.WriteLine(effects.Time); // -10500000
/// Console.WriteLine(effects.Wage); // 1500000
/// Console.WriteLine(effects.Total == effects.Time + effects.Wage); // True
/// </code>
/// </example>
public sealed partial record CostEffects
{
    private static readonly ExactNumber Half = ExactNumber.Fraction(1, 2);
    private static readonly ExactNumber Third = ExactNumber.Fraction(1, 3);
    private static readonly ExactNumber Sixth = ExactNumber.Fraction(1, 6);

    private CostEffects(CostComparison comparison)
    {
        Comparison = comparison;
        Activities = ValueList.Empty<OfActivity>();
        AdministrationActivities = ValueList.Empty<OfActivity>();
        if (comparison.PerYear is null)
        {
            return;
        }

        Activities = ValueList.Of(Of(comparison, official: false));
        AdministrationActivities = ValueList.Of(Of(comparison, official: true));
        Total = Activities.Aggregate(default(EffectAmounts), (sum, activity) => sum + activity.Effects);
        Administration = AdministrationActivities.Aggregate(default(EffectAmounts), (sum, activity) => sum + activity.Effects);
    }

    /// <summary>The comparison that is explained, with its findings.</summary>
    public CostComparison Comparison { get; }

    /// <summary>The parts of the change of <see cref="CostComparison.PerYear"/>; null when a side is incomplete.</summary>
    public EffectAmounts? Total { get; }

    /// <summary>The parts activity by activity, in the order before, new ones last; empty when a side is incomplete.</summary>
    public IReadOnlyList<OfActivity> Activities { get; }

    /// <summary>The parts of the change of the administration's own cost; null when a side is incomplete.</summary>
    public EffectAmounts? Administration { get; }

    /// <summary>The same, activity by activity.</summary>
    public IReadOnlyList<OfActivity> AdministrationActivities { get; }

    /// <summary>Splits the change between two costs.</summary>
    /// <param name="before">The earlier cost.</param>
    /// <param name="after">The later cost, in the same currency.</param>
    /// <returns>The parts, or what keeps the two from being compared.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static CostEffects Of(ComplianceCost before, ComplianceCost after) => new(CostComparison.Of(before, after));

    /// <summary>Splits the change of a comparison.</summary>
    /// <param name="comparison">Before and after.</param>
    /// <returns>The parts, or what keeps the two from being compared.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="comparison"/> is null.</exception>
    public static CostEffects Of(CostComparison comparison) => new(comparison ?? throw new ArgumentNullException(nameof(comparison)));

    private static IEnumerable<OfActivity> Of(CostComparison comparison, bool official)
    {
        foreach (var pair in comparison.Activities)
        {
            // An activity that passes between the applicants and the administration goes on one side and appears on the other.
            var (before, after) = (Counted(pair.Before, official), Counted(pair.After, official));
            if (before is not null || after is not null)
            {
                yield return new OfActivity(pair.Id, pair.Name, Between(before, after));
            }
        }
    }

    private static ActivityCost? Counted(ActivityCost? cost, bool official) =>
        cost is not null && !cost.Activity.IsOneOff && (cost.Activity.Payer == CostPayer.Official) == official ? cost : null;

    private static EffectAmounts Between(ActivityCost? before, ActivityCost? after)
    {
        if (before is null || after is null)
        {
            return default(EffectAmounts) with { Appeared = after?.InAll.Total ?? default, Abolished = -(before?.InAll.Total ?? default) };
        }

        var (v0, v1) = (before.TimesPerYear * before.SubjectsPerYear, after.TimesPerYear * after.SubjectsPerYear);
        var (h0, h1) = (before.Once.Hours, after.Once.Hours);
        var w0 = Wage(before) ?? Wage(after) ?? default;
        var w1 = Wage(after) ?? w0;
        var (s0, s1) = (before.Once.Services, after.Once.Services);
        var (f0, f1) = (before.Once.Fees, after.Once.Fees);
        return new EffectAmounts(
            ((v1 - v0) * Mean(h0, h1, w0, w1)) + ((v1 - v0) * Half * (s0 + s1 + f0 + f1)),
            (w1 - w0) * Mean(v0, v1, h0, h1),
            (h1 - h0) * Mean(v0, v1, w0, w1),
            (s1 - s0) * Half * (v0 + v1),
            (f1 - f0) * Half * (v0 + v1),
            default,
            default);
    }

    // The income of an hour with overhead; null where no hours are spent.
    private static ExactNumber? Wage(ActivityCost cost) => cost.Once.Hours.Sign == 0 ? null : cost.Once.Time / cost.Once.Hours;

    // The mean of a × b over the six orders in which three factors change.
    private static ExactNumber Mean(ExactNumber a0, ExactNumber a1, ExactNumber b0, ExactNumber b1) =>
        (((a0 * b0) + (a1 * b1)) * Third) + (((a0 * b1) + (a1 * b0)) * Sixth);
}
