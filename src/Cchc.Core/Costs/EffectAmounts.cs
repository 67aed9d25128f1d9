using Cchc.Core.Text;

namespace Cchc.Core.Costs;

/// <summary>
/// A change of cost, after − before, by what caused it; the parts add up to it exactly. Positive where cost grew.
/// </summary>
/// <param name="Volume">Times a year × subjects × share.</param>
/// <param name="Wage">The income of an hour, overhead included.</param>
/// <param name="Time">Hours.</param>
/// <param name="Services">Consultancy and services.</param>
/// <param name="Fees">Charges and levies.</param>
/// <param name="Appeared">Activities that are new.</param>
/// <param name="Abolished">Activities that are gone; negative or zero.</param>
public readonly record struct EffectAmounts(
    ExactNumber Volume, ExactNumber Wage, ExactNumber Time, ExactNumber Services, ExactNumber Fees, ExactNumber Appeared, ExactNumber Abolished)
{
    /// <summary>All parts together: the change, after − before.</summary>
    public ExactNumber Total => Volume + Wage + Time + Services + Fees + Appeared + Abolished;

    /// <summary>What simplification can claim: all but the wage, which grows by itself. Volume is in it only when <paramref name="withVolume"/>.</summary>
    /// <param name="withVolume">Whether rarer or fewer cases are a merit of the measures.</param>
    /// <returns>The change without the parts left out.</returns>
    public ExactNumber WithoutWage(bool withVolume = true) => Total - Wage - (withVolume ? ExactNumber.Zero : Volume);

    /// <summary>Both, part by part.</summary>
    /// <param name="left">Effects.</param>
    /// <param name="right">Effects in the same currency.</param>
    public static EffectAmounts operator +(EffectAmounts left, EffectAmounts right) => left.Add(right);

    /// <summary>Both, part by part.</summary>
    /// <param name="other">Effects in the same currency.</param>
    /// <returns>The sum.</returns>
    public EffectAmounts Add(EffectAmounts other) => new(
        Volume + other.Volume,
        Wage + other.Wage,
        Time + other.Time,
        Services + other.Services,
        Fees + other.Fees,
        Appeared + other.Appeared,
        Abolished + other.Abolished);
}
