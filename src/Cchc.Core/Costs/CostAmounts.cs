using Cchc.Core.Text;

namespace Cchc.Core.Costs;

/// <summary>Amounts of money by what they are for, with the hours behind them. Exact; <c>default</c> is nothing. Fees are a transfer and stay apart.</summary>
/// <param name="Hours">Hours worked.</param>
/// <param name="Time">The hours in money, overhead included.</param>
/// <param name="Services">Consultancy and services.</param>
/// <param name="Fees">Charges, levies and other costs laid down.</param>
public readonly record struct CostAmounts(ExactNumber Hours, ExactNumber Time, ExactNumber Services, ExactNumber Fees)
{
    /// <summary>All money: time, services and fees.</summary>
    public ExactNumber Total => Time + Services + Fees;

    /// <summary>All money but fees: what the rule costs besides what is paid to the State.</summary>
    public ExactNumber WithoutFees => Time + Services;

    /// <summary>Both, part by part.</summary>
    /// <param name="left">Amounts.</param>
    /// <param name="right">Amounts in the same currency.</param>
    public static CostAmounts operator +(CostAmounts left, CostAmounts right) => left.Add(right);

    /// <summary>The difference, part by part.</summary>
    /// <param name="left">Amounts.</param>
    /// <param name="right">Amounts in the same currency.</param>
    public static CostAmounts operator -(CostAmounts left, CostAmounts right) => left.Subtract(right);

    /// <summary>So many times.</summary>
    /// <param name="amounts">Amounts.</param>
    /// <param name="factor">Any number.</param>
    public static CostAmounts operator *(CostAmounts amounts, ExactNumber factor) => amounts.Multiply(factor);

    /// <summary>Both, part by part.</summary>
    /// <param name="other">Amounts in the same currency.</param>
    /// <returns>The sum.</returns>
    public CostAmounts Add(CostAmounts other) => new(Hours + other.Hours, Time + other.Time, Services + other.Services, Fees + other.Fees);

    /// <summary>The difference, part by part.</summary>
    /// <param name="other">Amounts in the same currency.</param>
    /// <returns>The difference.</returns>
    public CostAmounts Subtract(CostAmounts other) => new(Hours - other.Hours, Time - other.Time, Services - other.Services, Fees - other.Fees);

    /// <summary>So many times.</summary>
    /// <param name="factor">Any number.</param>
    /// <returns>The product.</returns>
    public CostAmounts Multiply(ExactNumber factor) => new(Hours * factor, Time * factor, Services * factor, Fees * factor);
}
