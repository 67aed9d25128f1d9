using Cchc.Core.Text;

namespace Cchc.Core.Costs;

/// <summary>A rate as a percentage in words, rounded or cut by choice.</summary>
public static class Percent
{
    /// <summary>The percentage to show for a rate.</summary>
    /// <param name="rate">A rate, 1 being all.</param>
    /// <param name="rounding">Rounded or cut.</param>
    /// <param name="decimals">0 to 100.</param>
    /// <returns>For example 75.56 or 75.55 for 34/45.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its range.</exception>
    public static ExactNumber Value(ExactNumber rate, RateRounding rounding = RateRounding.Rounded, int decimals = 2) => rounding switch
    {
        RateRounding.Rounded => (rate * 100).Round(decimals),
        RateRounding.Cut => (rate * 100).Truncate(decimals),
        _ => throw new ArgumentOutOfRangeException(nameof(rounding), rounding, "Expected Rounded or Cut."),
    };

    /// <summary>The percentage in words.</summary>
    /// <param name="rate">A rate, 1 being all.</param>
    /// <param name="rounding">Rounded or cut.</param>
    /// <param name="decimals">0 to 100; zeros at the end are not shown.</param>
    /// <returns>For example <c>93,33%</c> and <c>93.33%</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its range.</exception>
    public static BilingualText Of(ExactNumber rate, RateRounding rounding = RateRounding.Rounded, int decimals = 2)
    {
        var value = Value(rate, rounding, decimals);
        return new BilingualText(value.ToVietnamese(decimals) + "%", value.ToEnglish(decimals) + "%");
    }
}
