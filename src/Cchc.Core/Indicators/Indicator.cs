using System.Text.Json.Serialization;
using Cchc.Core.Dossiers.Audits;
using Cchc.Core.Text;

namespace Cchc.Core.Indicators;

/// <summary>
/// An indicator (chỉ số, chỉ tiêu): a numerator of a denominator, both expressions over named counts, and how it is shown, scored and compared with its target.
/// None is without a denominator. Equal when all parts are.
/// </summary>
public sealed record Indicator
{
    /// <summary>The most decimals that are shown.</summary>
    public const int MostDecimals = 10;

    /// <summary>The identifier in its set, such as <c>2.1</c> or <c>onTimeByLaw</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The name, without a full stop (tên chỉ số).</summary>
    public required BilingualText Name { get; init; }

    /// <summary>The numerator (tử số).</summary>
    public required IndicatorExpression Numerator { get; init; }

    /// <summary>The denominator (mẫu số): of a share what it is divided by, of a number of what it is. Where it is 0 a share has no value.</summary>
    public required IndicatorExpression Denominator { get; init; }

    /// <summary>In what it is shown. Default: percent.</summary>
    public IndicatorUnit Unit { get; init; }

    /// <summary>How it is rounded. Default: half up.</summary>
    public IndicatorRounding Rounding { get; init; }

    /// <summary>To how many decimals it is shown. Default: 2.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Outside 0 to <see cref="MostDecimals"/>.</exception>
    [JsonRequired]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int Decimals
    {
        get;
        init => field = value is >= 0 and <= MostDecimals ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, $"Expected 0 to {MostDecimals} decimals.");
    }

    = 2;

    /// <summary>
    /// The names of the counts that neither numerator nor denominator has (không tính vào), whose values are shown beside it. Empty for none.
    /// </summary>
    public IReadOnlyList<string> LeftOut { get; init => field = ValueList.Of(value); } = ValueList.Empty<string>();

    /// <summary>What else there is to know, such as why something is left out, in sentences; null for nothing.</summary>
    public BilingualText? Note { get; init; }

    /// <summary>The target (chỉ tiêu), in what the indicator is shown: 80 is 80%. Null for none.</summary>
    public ExactNumber? Target { get; init; }

    /// <summary>Whether less is better, as of late dossiers: then the target is the most. Default: more is better.</summary>
    public bool IsLowerBetter { get; init; }

    /// <summary>The most that the value counts as, such as 100; null for no limit.</summary>
    public ExactNumber? Cap { get; init; }

    /// <summary>The points that it can bring (điểm tối đa); null when it brings none.</summary>
    public ExactNumber? Weight { get; init; }

    /// <summary>From which value on it brings all its points, in proportion below; null: from 100.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not above 0.</exception>
    public ExactNumber? FullAt
    {
        get;
        init => field = value is not { Sign: <= 0 } ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "Expected a number above 0.");
    }

    /// <summary>
    /// Its points by another formula, over counts, <c>value</c> and <c>weight</c>; what it gives is kept within 0 and <see cref="Weight"/>. Null: in
    /// proportion.
    /// </summary>
    public IndicatorExpression? PointsBy { get; init; }

    /// <summary>The group of the set to which it belongs (nhóm chỉ số); null for none.</summary>
    public BilingualText? Group { get; init; }

    /// <summary>The text behind it and how well that is known; null: that of the set.</summary>
    public AuditSource? Source { get; init; }

    /// <summary>Whether it is the quotient; else the numerator is shown, and the denominator says of how many.</summary>
    [JsonIgnore]
    public bool IsQuotient => Unit is IndicatorUnit.Percent or IndicatorUnit.Mean or IndicatorUnit.MeanWorkingDays;

    /// <summary>The names of all counts that it needs, each once.</summary>
    [JsonIgnore]
    public IReadOnlyList<string> Names => [.. Numerator.Names.Concat(Denominator.Names).Concat(LeftOut)
        .Concat(PointsBy?.Names.Where(name => !ExpressionParser.IsReserved(name)) ?? []).Distinct(StringComparer.Ordinal)];

    /// <inheritdoc/>
    public override string ToString() => RecordText.Of(nameof(Indicator), PrintMembers);
}
