using Cchc.Core.Text;

namespace Cchc.Core.Costs.Incomes;

/// <summary>
/// How an hourly income is derived from a yearly or monthly figure: ÷ 12 months ÷ 22 days ÷ 8 hours, as practised. The day and hour counts are parameters
/// because the legal text that fixes them was not available: known practice, not a cited article.
/// </summary>
/// <param name="MonthsPerYear">Months of a year; 12.</param>
/// <param name="DaysPerMonth">Working days of a month; 22.</param>
/// <param name="HoursPerDay">Working hours of a day; 8.</param>
public sealed record IncomeDerivation(int MonthsPerYear = 12, int DaysPerMonth = 22, int HoursPerDay = 8)
{
    /// <summary>12 months, 22 days, 8 hours: 2,112 hours a year.</summary>
    public static IncomeDerivation Usual { get; } = new();

    /// <summary>The hourly income of a yearly one.</summary>
    /// <param name="yearly">Money a year; not negative.</param>
    /// <returns>Money an hour, exactly; 95,600,000 a year gives 45,265.15….</returns>
    /// <exception cref="ArgumentOutOfRangeException">The amount is negative, or a count of this derivation is not positive.</exception>
    public ExactNumber FromYear(ExactNumber yearly) => FromMonth(yearly / Positive(MonthsPerYear, nameof(MonthsPerYear)));

    /// <summary>The hourly income of a monthly one.</summary>
    /// <param name="monthly">Money a month; not negative.</param>
    /// <returns>Money an hour, exactly.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The amount is negative, or a count of this derivation is not positive.</exception>
    public ExactNumber FromMonth(ExactNumber monthly) => monthly.Sign < 0
        ? throw new ArgumentOutOfRangeException(nameof(monthly), monthly, $"{monthly}: expected an amount that is not negative.")
        : monthly / ((ExactNumber)Positive(DaysPerMonth, nameof(DaysPerMonth)) * Positive(HoursPerDay, nameof(HoursPerDay)));

    /// <summary>The derivation in words of numbers.</summary>
    /// <param name="yearly">The yearly amount.</param>
    /// <returns>For example <c>95.600.000 ÷ 12 ÷ 22 ÷ 8</c>.</returns>
    public string DescribeYear(ExactNumber yearly) => yearly.ToVietnamese(2) + " ÷ " + ((ExactNumber)MonthsPerYear).ToVietnamese() + Rest();

    /// <summary>The derivation in words of numbers.</summary>
    /// <param name="monthly">The monthly amount.</param>
    /// <returns>For example <c>7.700.000 ÷ 22 ÷ 8</c>.</returns>
    public string DescribeMonth(ExactNumber monthly) => monthly.ToVietnamese(2) + Rest();

    private string Rest() => " ÷ " + ((ExactNumber)DaysPerMonth).ToVietnamese() + " ÷ " + ((ExactNumber)HoursPerDay).ToVietnamese();

    private static int Positive(int value, string name) => value > 0 ? value : throw new ArgumentOutOfRangeException(name, value, "Expected 1 or more.");

    /// <inheritdoc/>
    public override string ToString() => RecordText.Of(nameof(IncomeDerivation), PrintMembers);
}
