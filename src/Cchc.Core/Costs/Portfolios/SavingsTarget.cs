using System.Text.Json.Serialization;
using Cchc.Core.Text;

namespace Cchc.Core.Costs.Portfolios;

/// <summary>A target for the reduction of compliance cost (chỉ tiêu cắt giảm chi phí tuân thủ).</summary>
/// <param name="Year">The year in which, or by the end of which, it is to be reached.</param>
/// <param name="Rate">The least rate of reduction, 1 being all: 0.3.</param>
/// <param name="BaselineYear">The year it is measured against; null when the source names none.</param>
/// <param name="Name">A short name.</param>
/// <param name="Source">The document that sets it.</param>
public sealed partial record SavingsTarget(
    [property: JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)] int Year,
    [property: JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)] ExactNumber Rate,
    int? BaselineYear,
    [property: JsonRequired] BilingualText Name,
    [property: JsonRequired] string Source)
{
    private const string Resolution66 = "Nghị quyết số 66/NQ-CP ngày 26/3/2025";

    /// <summary>At least 20% by 2025. The baseline is left open: it is the user's to choose.</summary>
    public static SavingsTarget Resolution68By2025 { get; } = new(
        2025, ExactNumber.Fraction(1, 5), null, new BilingualText("Nghị quyết số 68/NQ-CP: ít nhất 20% đến năm 2025",
            "Resolution No. 68/NQ-CP: at least 20% by 2025"),
            "Nghị quyết số 68/NQ-CP năm 2020");

    /// <summary>At least 30% in 2025 against 2024.</summary>
    public static SavingsTarget Resolution66In2025 { get; } = new(
        2025, ExactNumber.Fraction(3, 10), 2024,
            new BilingualText("Nghị quyết số 66/NQ-CP: ít nhất 30% năm 2025 so với 2024",
                "Resolution No. 66/NQ-CP: at least 30% in 2025 against 2024"), Resolution66);

    /// <summary>At least 50% in 2026 against 2024.</summary>
    public static SavingsTarget Resolution66In2026 { get; } = new(
        2026, ExactNumber.Fraction(1, 2), 2024, new BilingualText("Nghị quyết số 66/NQ-CP: 50% năm 2026 so với 2024",
            "Resolution No. 66/NQ-CP: 50% in 2026 against 2024"),
            Resolution66);

    /// <summary>The targets known to the library, oldest first.</summary>
    public static IReadOnlyList<SavingsTarget> Known { get; } = ValueList.Of([Resolution68By2025, Resolution66In2025, Resolution66In2026]);

    /// <summary>Progress towards the target.</summary>
    /// <param name="change">The cost of the baseline year and the cost now, of one method and currency, best at constant prices.</param>
    /// <returns>Reached or not, and what is missing.</returns>
    public Progress Measure(CostChange change) => new(this, change);

    /// <inheritdoc/>
    public override string ToString() => RecordText.Of(nameof(SavingsTarget), PrintMembers);
}
