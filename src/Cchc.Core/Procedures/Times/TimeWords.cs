using System.Text.Json.Serialization;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Text;

namespace Cchc.Core.Procedures.Times;

/// <summary>Words of a record that state a processing time (thời hạn ghi bằng lời), with their row.</summary>
/// <param name="Source">The row: its description, the sentence in its field, or the name of a case.</param>
/// <param name="Alternative">What was read, with the words quoted, their case and how sure the reading is.</param>
public sealed record TimeWords(
    [property: JsonRequired] TimeSource Source,
    [property: JsonRequired] TimeAlternative Alternative)
{
    private const int Longest = 160;

    /// <summary>The words with their case, shortened for reading; the parts of <see cref="Alternative"/> hold the whole.</summary>
    public string Quote
    {
        get
        {
            var parts = new[] { Alternative.Condition, Alternative.Words, Alternative.Trigger }.Where(part => !string.IsNullOrEmpty(part))
                .Select(part => Shorten.Within(part!, Longest));
            return string.Join(" … ", parts);
        }
    }

    internal static BilingualText List(IEnumerable<TimeWords> words)
    {
        // Rows repeat each other's texts: a quote once, with all its rows.
        var groups = words.GroupBy(item => item.Quote, StringComparer.Ordinal).ToList();
        return new BilingualText(
            string.Join(
                "; ",
                groups.Select(group => $"{string.Join(", ", group.Select(item => item.Source.Label.Vi).Distinct(StringComparer.Ordinal))}: “{group.Key}”")),
            string.Join(
                "; ",
                groups.Select(group => $"{string.Join(", ", group.Select(item => item.Source.Label.En).Distinct(StringComparer.Ordinal))}: “{group.Key}”")));
    }
}
