using System.Text.Json.Serialization;
using Cchc.Core.Costs.Incomes;
using Cchc.Core.Costs.Plans;
using Cchc.Core.Costs.Times;
using Cchc.Core.Procedures.Identifiers;
using Cchc.Core.Text;

namespace Cchc.Core.Costs.Portfolios;

/// <summary>
/// One line of a portfolio (danh mục thủ tục được tính chi phí): the yearly cost of a procedure before and after, or a published total of several procedures.
/// Null is not stated, and missing is never zero: such a row is reported apart and enters no sum.
/// </summary>
public sealed record PortfolioRow
{
    /// <summary>The code of the procedure; null for a published total of several.</summary>
    [JsonPropertyName("code")]
    public ProcedureCode? Procedure { get; init; }

    /// <summary>The name of the procedure, or of the total. Cleaned, as the other texts are.</summary>
    public required string Name { get; init => field = VietnameseText.Clean(value); } = string.Empty;

    /// <summary>The agency in charge (cơ quan); empty when not stated.</summary>
    public string Agency { get; init => field = VietnameseText.Clean(value); } = string.Empty;

    /// <summary>The field (lĩnh vực); empty when not stated.</summary>
    public string Field { get; init => field = VietnameseText.Clean(value); } = string.Empty;

    /// <summary>The year the cost after, and so the saving, is of.</summary>
    public required int Year { get; init; }

    /// <summary>How the amounts were reached.</summary>
    public required CostMethod Method { get; init; }

    /// <summary>The currency of the amounts: a code of three capitals, such as <c>VND</c>.</summary>
    public required string Currency { get; init; }

    /// <summary>How many procedures the row stands for: 1, or 293 for what Hà Nội published in one line.</summary>
    [JsonRequired]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int Procedures { get; init; } = 1;

    /// <summary>Whether it was reviewed (được rà soát).</summary>
    [JsonPropertyName("reviewed")]
    public bool IsReviewed { get; init; }

    /// <summary>Whether it was simplified (được đơn giản hóa).</summary>
    [JsonPropertyName("simplified")]
    public bool IsSimplified { get; init; }

    /// <summary>Money a year before; null when not known.</summary>
    public ExactNumber? Before { get; init; }

    /// <summary>Money a year after; null when not known.</summary>
    public ExactNumber? After { get; init; }

    /// <summary>The document the amounts come from; empty when computed here.</summary>
    public string Source { get; init => field = VietnameseText.Clean(value); } = string.Empty;

    /// <summary>Before and after; null when either is missing.</summary>
    [JsonIgnore]
    public CostChange? Change => Before is { } before && After is { } after ? new CostChange(before, after) : null;

    /// <summary>
    /// The row of a comparison: reviewed, simplified when the cost fell at the incomes of before, its year that of the sheet after. So a sheet of another year
    /// or wage alone is not simplification. Without amounts where the comparison has none.
    /// </summary>
    /// <param name="comparison">Before and after.</param>
    /// <returns>A row of the statutory method.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="comparison"/> is null.</exception>
    public static PortfolioRow Of(CostComparison comparison)
    {
        var (before, after) = ((comparison ?? throw new ArgumentNullException(nameof(comparison))).Before, comparison.After);
        return Of(before) with { Year = after.Sheet.Year, IsReviewed = true, IsSimplified = Fell(comparison), Before = comparison.PerYear?.Before,
            After = comparison.PerYear?.After };
    }

    /// <summary>The row of a plan with all its measures in force: reviewed, simplified when the cost fell as of a comparison, or a processing time did and none
    /// grew. Without amounts where the plan has none.</summary>
    /// <param name="result">What the plan saves.</param>
    /// <returns>A row of the statutory method.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="result"/> is null.</exception>
    public static PortfolioRow Of(PlanResult result)
    {
        var change = (result ?? throw new ArgumentNullException(nameof(result))).PerYear;
        return Of(result.Before) with { IsReviewed = true, IsSimplified = Fell(result), Before = change?.Before, After = change?.After };
    }

    /// <summary>The row of a current cost, not reviewed: what it costs after is not known, so it enters no sum until that is stated
    /// (<see cref="Unchanged"/>).</summary>
    /// <param name="cost">The current cost.</param>
    /// <returns>A row of the statutory method.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="cost"/> is null.</exception>
    public static PortfolioRow Of(ComplianceCost cost)
    {
        var sheet = (cost ?? throw new ArgumentNullException(nameof(cost))).Sheet;
        return new PortfolioRow
        {
            Procedure = sheet.Procedure,
            Name = sheet.Name,
            Agency = sheet.Agency,
            Field = sheet.Field,
            Year = sheet.Year,
            Method = cost.Method,
            Currency = sheet.Currency,
            Before = cost.Totals?.PerYear.Total,
        };
    }

    /// <summary>The row of a valuation of waiting time: reviewed, simplified when the days fell, or the cost at the income of before.</summary>
    /// <param name="before">The current time.</param>
    /// <param name="after">The time after, of the same procedure and in the same currency.</param>
    /// <param name="name">The name of the procedure.</param>
    /// <param name="year">The year the saving is of.</param>
    /// <returns>A row of the waiting-time method.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The two are of different procedures or currencies.</exception>
    public static PortfolioRow Of(WaitingCost before, WaitingCost after, string name, int year)
    {
        var (was, becomes) = (before ?? throw new ArgumentNullException(nameof(before)), after ?? throw new ArgumentNullException(nameof(after)));
        return was.Procedure == becomes.Procedure && was.Income.Currency == becomes.Income.Currency
            ? new PortfolioRow
            {
                Procedure = was.Procedure,
                Name = name ?? throw new ArgumentNullException(nameof(name)),
                Year = year,
                Method = CostMethod.WaitingTime,
                Currency = was.Income.Currency,
                IsReviewed = true,
                IsSimplified = becomes.Days < was.Days || becomes.Days * becomes.HoursPerDay * becomes.DossiersPerYear * was.Income.Value.Likely < was.PerYear,
                Before = was.PerYear,
                After = becomes.PerYear,
            }
            : throw new ArgumentException(
                $"{was.Procedure} in {was.Income.Currency} against {becomes.Procedure} in {becomes.Income.Currency}: expected one procedure and one currency.",
                nameof(after));
    }

    /// <summary>The same row with a cost that stays as it is: reviewed or not, nothing simplified.</summary>
    /// <returns>The row; its cost after is its cost before.</returns>
    public PortfolioRow Unchanged() => this with { After = Before, IsSimplified = false };

    private static bool Fell(PlanResult result) =>
        result.Comparison is { } comparison
            && (Fell(comparison) || (result.ProcessingTimes.Any(time => time.Fell) && !result.ProcessingTimes.Any(time => time.Grew)));

    // At the incomes of before, so that neither a higher wage hides what was simplified nor a lower one feigns it.
    private static bool Fell(CostComparison comparison)
    {
        if (comparison.PerYear is null || comparison.Before.Totals is not { } before || comparison.After.Totals is not { } after)
        {
            return false;
        }

        after = ConstantPrices.Of(comparison.After.Sheet, comparison.Before.Sheet).Cost?.Totals ?? after;
        return after.PerYear.Total < before.PerYear.Total || after.OneOff.Total < before.OneOff.Total;
    }

    /// <inheritdoc/>
    public override string ToString() => RecordText.Of(nameof(PortfolioRow), PrintMembers);
}
