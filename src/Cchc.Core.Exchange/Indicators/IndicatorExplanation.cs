using Cchc.Core.Indicators;
using NodaTime;

namespace Cchc.Core.Exchange.Indicators;

/// <summary>An indicator of a group with the dossiers behind it.</summary>
/// <param name="Set">The set.</param>
/// <param name="Indicator">The indicator.</param>
/// <param name="Group">The group, or the whole.</param>
/// <param name="Value">The value.</param>
/// <param name="Listed">The dossiers that are listed.</param>
/// <param name="Dossiers">How many there are.</param>
/// <param name="AsOf">The moment for which the register was judged.</param>
internal sealed record IndicatorExplanation(
    IndicatorSet Set, Indicator Indicator, IndicatorGroup Group, IndicatorValue Value, IReadOnlyList<IndicatorTrace> Listed, long Dossiers, LocalDateTime AsOf);
