using System.Collections.Concurrent;
using Cchc.Core.Indicators;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Indicators;

/// <summary>
/// The sets of indicators that come with the library (các bộ chỉ số có sẵn): files of the format <c>cchc-indicators/1</c>, as others write them
/// (docs/reference/indicators.md).
/// </summary>
/// <example>
/// <code>
/// using System;
/// using Cchc.Core.Exchange.Indicators;
///
/// var set = IndicatorSets.Find("results")!;
///
/// Console.WriteLine(set.Name.En); // Results of dossiers
/// Console.WriteLine(set.Find("onTimeByLaw")!.Numerator); // resolvedEarlyByLaw + resolvedOnTimeByLaw
/// </code>
/// </example>
public static class IndicatorSets
{
    private const string Prefix = "Cchc.Core.Exchange.Indicators.Sets.";
    private const string Suffix = ".json";

    private static readonly ConcurrentDictionary<string, IndicatorSet> Known = new(StringComparer.Ordinal);

    /// <summary>Their identifiers, in order.</summary>
    public static IReadOnlyList<string> Ids { get; } = ValueList.Of(typeof(IndicatorSets).Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
        .Select(name => name.Substring(Prefix.Length, name.Length - Prefix.Length - Suffix.Length))
        .OrderBy(name => name, StringComparer.Ordinal));

    /// <summary>The set with an identifier.</summary>
    /// <param name="id">One of <see cref="Ids"/>; null gives null.</param>
    /// <returns>The set; null when there is none.</returns>
    public static IndicatorSet? Find(string? id) => id is not null && Ids.Contains(id, StringComparer.Ordinal) ? Known.GetOrAdd(id, Read) : null;

    private static IndicatorSet Read(string id)
    {
        using var content = typeof(IndicatorSets).Assembly.GetManifestResourceStream(Prefix + id + Suffix)!;
        return IndicatorSetReader.Read(content, id + Suffix).GetValueOrThrow();
    }
}
