using System.Text.Json.Serialization;
using Cchc.Core.Costs;
using Cchc.Core.Costs.Incomes;
using Cchc.Core.Costs.Portfolios;
using Cchc.Core.Text;

namespace Cchc.Core.Indicators.Comparing;

/// <summary>
/// The figures of simplification over several reviews (kết quả rà soát, đơn giản hóa thủ tục hành chính): procedures reviewed, simplified, their share, and the
/// money saved at the prices of one year.
/// </summary>
/// <example>
/// <code>
/// using System;
/// using Cchc.Core.Costs;
/// using Cchc.Core.Costs.Portfolios;
/// using Cchc.Core.Indicators.Comparing;
///
/// var figures = SimplificationFigures.Of([new SimplificationFigures.Review("Long An 2011–2020", null, new ReviewSummary(405, 378, 94_000_000_000m))]);
///
/// Console.WriteLine(figures.Share); // 378/405
/// Console.WriteLine(Percent.Of(figures.Share.Value!.Value).Vi); // 93,33%
/// Console.WriteLine(figures.Saving); // 94000000000
/// </code>
/// </example>
public sealed record SimplificationFigures
{
    private SimplificationFigures(IReadOnlyList<Review> reviews, int? year, ExactNumber? saving, IReadOnlyList<Finding> findings) =>
        (Reviews, PricesOf, Saving, Findings) = (reviews, year, saving, findings);

    /// <summary>The reviews that were added up.</summary>
    public IReadOnlyList<Review> Reviews { get; }

    /// <summary>The year at whose prices <see cref="Saving"/> stands; null for the prices as they were stated.</summary>
    public int? PricesOf { get; }

    /// <summary>Procedures reviewed (số thủ tục được rà soát): the denominator of <see cref="Share"/>.</summary>
    public long Reviewed => Reviews.Sum(review => review.Summary.Reviewed);

    /// <summary>Procedures simplified (số thủ tục được đơn giản hóa): the numerator.</summary>
    public long Simplified => Reviews.Sum(review => review.Summary.Simplified);

    /// <summary>Simplified of reviewed. A procedure that was reviewed twice counts twice.</summary>
    public GroupRatio Share => new(string.Empty, Simplified, Reviewed);

    /// <summary>The figures as named counts of indicators, <c>proceduresReviewed</c> and <c>proceduresSimplified</c>, for
    /// <see cref="IndicatorGroup.With"/>.</summary>
    public IReadOnlyList<KeyValuePair<string, ExactNumber>> Counts =>
        ValueList.Of<KeyValuePair<string, ExactNumber>>([new("proceduresReviewed", Reviewed), new("proceduresSimplified", Simplified)]);

    /// <summary>The money saved by all reviews together; null when one of them cannot be counted, and <see cref="Findings"/> say which.</summary>
    public ExactNumber? Saving { get; }

    /// <summary>The figures in one sentence, as reports write it; money that cannot be added is not mentioned.</summary>
    /// <param name="rounding">How the percentage is brought to two decimals.</param>
    /// <returns>For example <c>405 TTHC được rà soát, 378 TTHC được đơn giản hóa (93,33%), tiết kiệm 94 tỷ đồng</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="rounding"/> is not a defined value.</exception>
    public BilingualText Describe(RateRounding rounding = RateRounding.Rounded)
    {
        var first = Reviews.Count > 0 ? Reviews[0].Summary : new ReviewSummary(0, 0);
        var text = new ReviewSummary(Reviewed, Simplified, Saving, first.Currency, Saving is null ? null : first.IsPerYear).Describe(rounding);
        return PricesOf is not { } year || Saving is null ? text
            : new BilingualText($"{text.Vi} theo giá năm {DateText.EnNumber(year)}", $"{text.En} at prices of {DateText.EnNumber(year)}");
    }

    /// <summary>What keeps the savings from being added (CCHC-REV-001 to 003, and the code of an index that lacks a year); empty when nothing does.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>Adds reviews up, money as it is stated.</summary>
    /// <param name="reviews">The reviews.</param>
    /// <returns>The figures.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="reviews"/> or one of them is null.</exception>
    public static SimplificationFigures Of(IEnumerable<Review> reviews) => Sum(reviews, null, null);

    /// <summary>Adds reviews up, money at the prices of one year (theo giá cố định).</summary>
    /// <param name="reviews">The reviews; each needs the year whose prices it uses.</param>
    /// <param name="year">The year of the prices.</param>
    /// <param name="index">The index; a year that it lacks is never estimated.</param>
    /// <returns>The figures.</returns>
    /// <exception cref="ArgumentNullException">An argument or one of the reviews is null.</exception>
    public static SimplificationFigures Of(IEnumerable<Review> reviews, int year, PriceIndex index) =>
        Sum(reviews, year, index ?? throw new ArgumentNullException(nameof(index)));

    private static SimplificationFigures Sum(IEnumerable<Review> reviews, int? year, PriceIndex? index)
    {
        ArgumentNullException.ThrowIfNull(reviews);
        var all = ValueList.Of(reviews.Select(review => review ?? throw new ArgumentNullException(nameof(reviews))));
        var (findings, savings) = (new List<Finding>(), new List<ExactNumber>());
        foreach (var review in all)
        {
            if (Saved(review, all[0].Summary, year, index, findings) is { } saved)
            {
                savings.Add(saved);
            }
        }

        var sum = all.Count > 0 && findings.Count == 0 ? ExactSum.Of(savings) : null;
        if (sum is null && all.Count > 0 && findings.Count == 0)
        {
            findings.Add(new Finding(CostFindings.SumTooPrecise, FindingSeverity.Error, "savings", ExactSum.Refusal));
        }

        return new SimplificationFigures(all, index is null ? null : year, sum, ValueList.Of(findings));
    }

    private static ExactNumber? Saved(Review review, ReviewSummary first, int? year, PriceIndex? index, List<Finding> findings)
    {
        void Add(string code, string vi, string en) =>
            findings.Add(new Finding(code, FindingSeverity.Warning, $"\"{PlainLine.Of(review.Name)}\"", new BilingualText(vi, en)));
        var summary = review.Summary;
        if (summary.Saving is not { } saving)
        {
            Add(SimplificationCodes.NoSaving, "không nêu số tiền tiết kiệm: không cộng được cả danh sách",
                "states no money saved: the whole list cannot be added");
            return null;
        }

        if (summary.Currency != first.Currency || summary.IsPerYear != first.IsPerYear)
        {
            Add(SimplificationCodes.DifferentMoney,
                "số tiền tính theo đơn vị hoặc thời gian (một năm, cả kỳ) khác với kết quả rà soát đầu tiên: không cộng được",
                "its money is in another currency or of another time (a year, the whole period) than that of the first review: they cannot be added");
            return null;
        }

        if (index is null)
        {
            return saving;
        }

        if (review.Year is not { } own)
        {
            Add(SimplificationCodes.NoYear, "không nêu số tiền theo giá năm nào: không đưa về giá cố định được",
                "does not say the prices of which year it uses");
            return null;
        }

        var converted = index.Convert(new YearAmount(own, saving), year!.Value);
        if (converted is null)
        {
            Add(IncomeFindings.IndexLacksYear, $"chỉ số \"{PlainLine.Of(index.Series)}\" không có năm {own} hoặc {year}",
                $"the index \"{PlainLine.Of(index.Series)}\" lacks {own} or {year}");
        }

        return converted;
    }

    /// <inheritdoc/>
    public override string ToString() => RecordText.Of(nameof(SimplificationFigures), PrintMembers);

    /// <summary>One review.</summary>
    /// <param name="Name">Whose review it is and of which years, such as <c>Long An 2011–2020</c>.</param>
    /// <param name="Year">The year whose prices its money uses; null when the source does not say.</param>
    /// <param name="Summary">Reviewed, simplified, saved.</param>
    public sealed record Review(
        [property: JsonRequired] string Name,
        int? Year,
        [property: JsonRequired] ReviewSummary Summary)
    {
        /// <inheritdoc/>
        public override string ToString() => RecordText.Of(nameof(Review), PrintMembers);
    }
}
