using Cchc.Core.Exchange.Indicators;
using Cchc.Core.Indicators;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Reporting;

/// <summary>By what the parts of a report can be, by the words that one types.</summary>
/// <param name="Word">As typed.</param>
/// <param name="Key">By what it is.</param>
internal sealed record ReportKey(string Word, IndicatorKey Key)
{
    /// <summary>All, the default first. Months have a part of the report of their own.</summary>
    public static IReadOnlyList<ReportKey> All { get; } =
    [
        .. new[] { IndicatorKey.Agency, IndicatorKey.Field, IndicatorKey.Procedure, IndicatorKey.Level, IndicatorKey.Channel, IndicatorKey.Officer }
            .Select(key => new ReportKey(WordConverter<IndicatorKey>.Word(key), key)),
    ];

    /// <summary>The heading.</summary>
    public BilingualText Name => IndicatorWords.Of(Key);
}
