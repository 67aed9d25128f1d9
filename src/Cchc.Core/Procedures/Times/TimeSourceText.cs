using Cchc.Core.Text;

namespace Cchc.Core.Procedures.Times;

/// <summary>Names the places of a record that state a time: one raw statement, then all the places that make it.</summary>
internal static class TimeSourceText
{
    public static BilingualText Of(IReadOnlyList<TimeSource> sources) =>
        new(List(sources, source => source.Label.Vi), List(sources, source => source.Label.En));

    private static string List(IReadOnlyList<TimeSource> sources, Func<TimeSource, string> label) => string.Join("; ", sources
        .GroupBy(source => source.Stated.ToString(), StringComparer.Ordinal)
        .Select(group => $"{string.Join(", ", group.Select(label).Distinct(StringComparer.Ordinal))} (\"{Shorten.Within(group.Key, 80)}\")"));
}
