using System.Text.Json.Serialization;
using Cchc.Core.Calendars;
using Cchc.Core.Text;

namespace Cchc.Core.Costs.Incomes;

/// <summary>A published figure of income (mức thu nhập), before it is taken for a payer.</summary>
/// <param name="Year">The year it is of.</param>
/// <param name="Series">What was measured, such as "GDP per capita".</param>
/// <param name="Hourly">Money an hour, as it is used: rounded to whole đồng where it was derived.</param>
/// <param name="Source">Who states it.</param>
/// <param name="Confidence">Whether the source was read.</param>
/// <param name="Derivation">How the hourly figure was derived; empty when it was stated by the hour.</param>
/// <param name="Currency">The currency; <c>VND</c>.</param>
public sealed record IncomeFigure(
    [property: JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)] int Year,
    [property: JsonRequired] string Series,
    [property: JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)] ExactNumber Hourly,
    [property: JsonRequired] string Source,
    [property: JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)] SourceConfidence Confidence,
    string Derivation = "",
    string Currency = CostSheet.Dong)
{
    /// <summary>Derives an hourly figure from a yearly one, rounded to whole units of money.</summary>
    /// <param name="year">The year it is of.</param>
    /// <param name="series">What was measured.</param>
    /// <param name="yearly">Money a year.</param>
    /// <param name="source">Who states it.</param>
    /// <param name="confidence">Whether the source was read.</param>
    /// <param name="derivation">The counts of months, days and hours; null takes <see cref="IncomeDerivation.Usual"/>.</param>
    /// <returns>The figure with its derivation.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The amount is negative.</exception>
    public static IncomeFigure FromYear(int year, string series, ExactNumber yearly, string source, SourceConfidence confidence,
        IncomeDerivation? derivation = null)
    {
        var counts = derivation ?? IncomeDerivation.Usual;
        return new IncomeFigure(year, series, counts.FromYear(yearly).Round(), source, confidence, counts.DescribeYear(yearly));
    }

    /// <summary>Derives an hourly figure from a monthly one, rounded to whole units of money.</summary>
    /// <param name="year">The year it is of.</param>
    /// <param name="series">What was measured.</param>
    /// <param name="monthly">Money a month.</param>
    /// <param name="source">Who states it.</param>
    /// <param name="confidence">Whether the source was read.</param>
    /// <param name="derivation">The counts of days and hours; null takes <see cref="IncomeDerivation.Usual"/>.</param>
    /// <returns>The figure with its derivation.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The amount is negative.</exception>
    public static IncomeFigure FromMonth(int year, string series, ExactNumber monthly, string source, SourceConfidence confidence,
        IncomeDerivation? derivation = null)
    {
        var counts = derivation ?? IncomeDerivation.Usual;
        return new IncomeFigure(year, series, counts.FromMonth(monthly).Round(), source, confidence, counts.DescribeMonth(monthly));
    }

    /// <summary>The figure as the income of a payer.</summary>
    /// <param name="payer">Whose hour it is.</param>
    /// <returns>An income for a sheet.</returns>
    public HourlyIncome For(CostPayer payer) => new()
    {
        Payer = payer,
        Value = new Estimate(Hourly),
        Year = Year,
        Series = Series,
        Source = Source,
        Derivation = Derivation,
        Currency = Currency,
    };

    /// <inheritdoc/>
    public override string ToString() => RecordText.Of(nameof(IncomeFigure), PrintMembers);
}
