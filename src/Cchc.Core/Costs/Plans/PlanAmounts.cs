using Cchc.Core.Text;

namespace Cchc.Core.Costs.Plans;

/// <summary>The amounts that a plan changes, as costs or as savings: what a <see cref="CostComparison"/> compares. Exact; <c>default</c> is nothing.</summary>
/// <param name="PerYear">The compliance cost of a year, one-off activities left out: the main figure.</param>
/// <param name="PerDossier">The mean cost of one dossier.</param>
/// <param name="OneOff">What is paid once for all.</param>
/// <param name="Fees">The fees inside <paramref name="PerYear"/>.</param>
/// <param name="Administration">The administration's own cost of a year, not in <paramref name="PerYear"/>.</param>
public readonly record struct PlanAmounts(ExactNumber PerYear, ExactNumber PerDossier, ExactNumber OneOff, ExactNumber Fees, ExactNumber Administration)
{
    /// <summary>Both, part by part.</summary>
    /// <param name="left">Amounts.</param>
    /// <param name="right">Amounts in the same currency.</param>
    public static PlanAmounts operator +(PlanAmounts left, PlanAmounts right) => left.Add(right);

    /// <summary>The difference, part by part.</summary>
    /// <param name="left">Amounts.</param>
    /// <param name="right">Amounts in the same currency.</param>
    public static PlanAmounts operator -(PlanAmounts left, PlanAmounts right) => left.Subtract(right);

    /// <summary>So many times.</summary>
    /// <param name="amounts">Amounts.</param>
    /// <param name="factor">Any number.</param>
    public static PlanAmounts operator *(PlanAmounts amounts, ExactNumber factor) => amounts.Multiply(factor);

    /// <summary>Both, part by part.</summary>
    /// <param name="other">Amounts in the same currency.</param>
    /// <returns>The sum.</returns>
    public PlanAmounts Add(PlanAmounts other) =>
        new(PerYear + other.PerYear, PerDossier + other.PerDossier, OneOff + other.OneOff, Fees + other.Fees, Administration + other.Administration);

    /// <summary>The difference, part by part.</summary>
    /// <param name="other">Amounts in the same currency.</param>
    /// <returns>The difference.</returns>
    public PlanAmounts Subtract(PlanAmounts other) =>
        new(PerYear - other.PerYear, PerDossier - other.PerDossier, OneOff - other.OneOff, Fees - other.Fees, Administration - other.Administration);

    /// <summary>So many times.</summary>
    /// <param name="factor">Any number.</param>
    /// <returns>The product.</returns>
    public PlanAmounts Multiply(ExactNumber factor) => new(PerYear * factor, PerDossier * factor, OneOff * factor, Fees * factor, Administration * factor);
}
