using Cchc.Core.Text;

namespace Cchc.Core.Indicators;

/// <summary>
/// The value of an indicator in a group of dossiers (giá trị chỉ số), with what it was made of. Equal when all parts are.
/// </summary>
public sealed record IndicatorValue
{
    internal IndicatorValue(Indicator indicator, IReadOnlyList<string?> keys) => (Indicator, Keys) = (indicator, ValueList.Of(keys));

    /// <summary>The indicator.</summary>
    public Indicator Indicator { get; }

    /// <summary>The keys of the group; empty for the whole.</summary>
    public IReadOnlyList<string?> Keys { get; }

    /// <summary>The numerator, exactly; null when something behind it is missing.</summary>
    public ExactNumber? Numerator { get; init; }

    /// <summary>The denominator, exactly; null when something behind it is missing.</summary>
    public ExactNumber? Denominator { get; init; }

    /// <summary>The exact value in its unit: 680/9 is 75.55…%. Null when there is none; never 0 for want of data.</summary>
    public ExactNumber? Value { get; init; }

    /// <summary>The points that it brings, exactly; null when it brings none or has no value.</summary>
    public ExactNumber? Points { get; init; }

    /// <summary>The counts in the numerator.</summary>
    public IReadOnlyList<IndicatorPart> NumeratorParts { get; init => field = ValueList.Of(value); } = ValueList.Empty<IndicatorPart>();

    /// <summary>The counts in the denominator.</summary>
    public IReadOnlyList<IndicatorPart> DenominatorParts { get; init => field = ValueList.Of(value); } = ValueList.Empty<IndicatorPart>();

    /// <summary>The counts that neither has.</summary>
    public IReadOnlyList<IndicatorPart> LeftOut { get; init => field = ValueList.Of(value); } = ValueList.Empty<IndicatorPart>();

    /// <summary>Why there is no value, without a full stop; null when there is one.</summary>
    public BilingualText? Reason { get; init; }

    /// <summary>The value as it is shown: rounded or cut; null when there is none.</summary>
    public ExactNumber? Rounded => Value is not { } value ? null
        : Indicator.Rounding == IndicatorRounding.Cut ? value.Truncate(Indicator.Decimals) : value.Round(Indicator.Decimals);

    /// <summary>Whether the target is met (đạt), by the exact value; null without target or value.</summary>
    public bool? IsMet => Value is not { } value || Indicator.Target is not { } target ? null : Indicator.IsLowerBetter ? value <= target : value >= target;

    /// <summary>What is missing to the target (còn thiếu), exactly, in its unit; 0 when it is met, null without target or value.</summary>
    public ExactNumber? Distance => IsMet is not { } isMet ? null : isMet ? ExactNumber.Zero
        : Indicator.IsLowerBetter ? Value!.Value - Indicator.Target!.Value : Indicator.Target!.Value - Value!.Value;

    /// <summary>The value as people read it.</summary>
    /// <param name="language">The language.</param>
    /// <returns>Such as <c>75,55%</c>; without a value why there is none.</returns>
    public string Text(Language language) => Rounded is { } rounded ? IndicatorText.Of(rounded, Indicator, language) : Reason!.In(language);

    /// <summary>Whether the target is met, as people read it.</summary>
    /// <param name="language">The language.</param>
    /// <returns>Such as <c>chưa đạt, còn thiếu 4,45 điểm phần trăm</c>; empty without target or value.</returns>
    public string TargetText(Language language) => IndicatorText.OfTarget(this, language);

    /// <inheritdoc/>
    public override string ToString() => RecordText.Of(nameof(IndicatorValue), PrintMembers);
}
