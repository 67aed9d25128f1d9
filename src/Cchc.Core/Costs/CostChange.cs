using Cchc.Core.Text;

namespace Cchc.Core.Costs;

/// <summary>An amount before and after.</summary>
/// <param name="Before">Before.</param>
/// <param name="After">After.</param>
public readonly record struct CostChange(ExactNumber Before, ExactNumber After)
{
    /// <summary>What is saved; negative when it grew.</summary>
    public ExactNumber Saving => Before - After;

    /// <summary>The rate of reduction (tỷ lệ cắt giảm), 1 being all; null when there was nothing to save: undefined, not zero.</summary>
    public ExactNumber? Rate => Before.Sign == 0 ? null : Saving / Before;

    /// <summary>Before, after and rate.</summary>
    /// <returns>For example <c>1,024,000 → 231,000 (-77.44%)</c>.</returns>
    public override string ToString() =>
        $"{Before.ToEnglish(2)} → {After.ToEnglish(2)}" + (Rate is { } rate ? $" ({(-rate * 100).ToEnglish(2)}%)" : string.Empty);
}
