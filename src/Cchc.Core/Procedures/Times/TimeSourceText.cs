using Cchc.Core.Deadlines.Times;
using Cchc.Core.Text;

namespace Cchc.Core.Procedures.Times;

/// <summary>Names the places of a record that state a time: all the places that make one statement, then what they say.</summary>
internal static class TimeSourceText
{
    public static BilingualText Of(IReadOnlyList<TimeSource> sources)
    {
        var groups = sources.GroupBy(source => (source.Stated.RawValue, source.Stated.RawUnit)).Select(group =>
        {
            var said = RecordUnits.Quote(group.Key.RawValue, group.Key.RawUnit);
            var isSilent = group.Key is { RawValue.Length: 0, RawUnit.Length: 0 };
            return (Vi: $"{Labels(group, source => source.Label.Vi)}{(isSilent ? " (không ghi)" : ": " + said.Vi)}",
                En: $"{Labels(group, source => source.Label.En)}{(isSilent ? " (nothing)" : ": " + said.En)}");
        }).ToList();
        return new(string.Join("; ", groups.Select(group => group.Vi)), string.Join("; ", groups.Select(group => group.En)));
    }

    private static string Labels(IEnumerable<TimeSource> sources, Func<TimeSource, string> label) =>
        string.Join(", ", sources.Select(label).Distinct(StringComparer.Ordinal));
}
