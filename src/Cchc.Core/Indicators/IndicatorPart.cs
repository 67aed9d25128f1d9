using System.Text.Json.Serialization;
using Cchc.Core.Text;

namespace Cchc.Core.Indicators;

/// <summary>A named count and its value, as it stands behind an indicator (số liệu thành phần).</summary>
/// <param name="Count">The count.</param>
/// <param name="Value">Its value; null when there is none.</param>
/// <param name="NotStated">How many dossiers leave open whether they belong to it; 0 where all say so.</param>
public sealed record IndicatorPart(
    [property: JsonRequired] IndicatorCount Count,
    ExactNumber? Value,
    long NotStated = 0)
{
    /// <inheritdoc/>
    public override string ToString() => RecordText.Of(nameof(IndicatorPart), PrintMembers);
}
