using System.Text.Json.Serialization;
using Cchc.Core.Text;

namespace Cchc.Core.Costs.Portfolios;

/// <summary>
/// What a review came to, in the style of reports: procedures reviewed (rà soát), simplified (đơn giản hóa), and the money saved. Long An 2011–2020: 405
/// reviewed, 378 simplified (93.33%), 94 billion đồng.
/// </summary>
public sealed record ReviewSummary
{
    /// <summary>A summary of known figures.</summary>
    /// <param name="reviewed">Procedures reviewed; not negative.</param>
    /// <param name="simplified">Of these, procedures simplified.</param>
    /// <param name="saving">Money saved; null when not known, and then not mentioned.</param>
    /// <param name="currency">The currency of the saving.</param>
    /// <param name="isPerYear">Whether the saving is of one year; null when the source does not say, and then nothing is added.</param>
    /// <exception cref="ArgumentNullException"><paramref name="currency"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative, or more were simplified than reviewed.</exception>
    public ReviewSummary(long reviewed, long simplified, ExactNumber? saving = null, string currency = CostSheet.Dong, bool? isPerYear = null)
    {
        Reviewed = reviewed;
        Simplified = simplified;
        Saving = saving;
        Currency = currency ?? throw new ArgumentNullException(nameof(currency));
        IsPerYear = isPerYear;
    }

    /// <summary>Procedures reviewed.</summary>
    [JsonRequired]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public long Reviewed
    {
        get;
        init => field = value >= Simplified ? value : throw Refused("reviewed", value, $"Expected {Simplified} or more.");
    }

    /// <summary>Procedures simplified.</summary>
    [JsonRequired]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public long Simplified
    {
        get;
        init => field = value >= 0 && value <= Reviewed ? value
            : throw Refused("simplified", value, $"{value} simplified of {Reviewed} reviewed: expected 0 to {Reviewed}.");
    }

    /// <summary>Money saved; null when not known.</summary>
    public ExactNumber? Saving { get; }

    /// <summary>The currency of <see cref="Saving"/>.</summary>
    public string Currency { get; }

    /// <summary>Whether the saving is of one year, or (false) of the whole period; null when the source does not say.</summary>
    [JsonPropertyName("perYear")]
    public bool? IsPerYear { get; }

    /// <summary>Simplified ÷ reviewed, 1 being all; null when none was reviewed.</summary>
    public ExactNumber? Rate => Reviewed == 0 ? null : ExactNumber.Fraction(Simplified, Reviewed);

    /// <summary>The sentence of a report. Money is shown in billions or millions with at most two decimals, rounded half away from zero.</summary>
    /// <param name="rounding">How the percentage is brought to two decimals.</param>
    /// <returns>For example <c>405 TTHC được rà soát, 378 TTHC được đơn giản hóa (93,33%), tiết kiệm 94 tỷ đồng</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="rounding"/> is not a defined value.</exception>
    public BilingualText Describe(RateRounding rounding = RateRounding.Rounded)
    {
        var percent = Rate is { } rate ? Percent.Of(rate, rounding) : null;
        return new BilingualText(
            $"{((ExactNumber)Reviewed).ToVietnamese()} TTHC được rà soát, {((ExactNumber)Simplified).ToVietnamese()} TTHC được đơn giản hóa"
                + (percent is null ? string.Empty : $" ({percent.Vi})")
                + (Saving is { } saved ? ", " + (saved.Sign < 0 ? "chi phí tăng " : "tiết kiệm ") + MoneyWords.Of(saved, Currency).Vi
                    + (IsPerYear == true ? "/năm" : string.Empty) : string.Empty),
            $"{((ExactNumber)Reviewed).ToEnglish()} reviewed, {((ExactNumber)Simplified).ToEnglish()} simplified"
                + (percent is null ? string.Empty : $" ({percent.En})")
                + (Saving is { } amount ? ", " + MoneyWords.Of(amount, Currency).En + (IsPerYear == true ? " a year" : string.Empty)
                    + (amount.Sign < 0 ? " more" : " saved") : string.Empty));
    }

    /// <summary>The Vietnamese sentence, rounded.</summary>
    /// <returns>See <see cref="Describe"/>.</returns>
    public override string ToString() => Describe().Vi;

    private static ArgumentOutOfRangeException Refused(string name, long value, string expected) => new(name, value, expected);
}
