using Cchc.Core.Indicators;
using NodaTime;

namespace Cchc.Core.Exchange.Indicators;

/// <summary>What the command counted: sets, groups, period, moment. From it come page, text, rows and document.</summary>
/// <param name="Sets">The sets.</param>
/// <param name="Groups">The groups in order, or the whole alone.</param>
/// <param name="Whole">All dossiers together.</param>
/// <param name="From">The first day of the period; null for none.</param>
/// <param name="AsOf">The moment for which the register was judged.</param>
/// <param name="LeftOut">Dossiers that ended before the period.</param>
/// <param name="NotReceived">Dossiers that were not received by the moment.</param>
internal sealed record IndicatorTable(
    IReadOnlyList<IndicatorSet> Sets, IReadOnlyList<IndicatorGroup> Groups, IndicatorGroup Whole, LocalDate? From, LocalDateTime AsOf, long LeftOut,
    long NotReceived)
{
    /// <summary>The values of a set, a row an indicator of a group, made as they are asked for.</summary>
    public IEnumerable<(IndicatorSet Set, IndicatorGroup Group, IndicatorValue Value)> Rows() =>
        from set in Sets from @group in Groups from value in set.Values(@group) select (set, @group, value);
}
