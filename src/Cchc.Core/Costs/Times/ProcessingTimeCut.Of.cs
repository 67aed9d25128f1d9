using Cchc.Core.Procedures;
using Cchc.Core.Text;

namespace Cchc.Core.Costs.Times;

/// <summary>The cut between two versions of a procedure.</summary>
public sealed partial record ProcessingTimeCut
{
    /// <summary>
    /// The processing times of two versions of a procedure, such as two days of a catalogue: channel by channel, matched by method (and by their descriptions
    /// where a method has several rows), then case by case, matched by name. Pairs of which neither time can be read are left out.
    /// </summary>
    /// <param name="before">The earlier version.</param>
    /// <param name="after">The later version.</param>
    /// <param name="findings">Channels and cases that have no counterpart; empty when there are none.</param>
    /// <returns>The cut; null when nothing could be matched.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ProcessingTimeCut? Of(Procedure before, Procedure after, out IReadOnlyList<Finding> findings)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var (pairs, alone) = (new List<Case>(), new List<Finding>());
        Match(Rows(before), Rows(after), "channels", pairs, alone);
        Match(Named(before), Named(after), "cases", pairs, alone);
        findings = ValueList.Of(alone);
        return pairs.Count == 0 ? null : new ProcessingTimeCut(pairs);
    }

    /// <summary>The processing times of two versions of a procedure.</summary>
    /// <param name="before">The earlier version.</param>
    /// <param name="after">The later version.</param>
    /// <returns>The cut; null when nothing could be matched.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ProcessingTimeCut? Of(Procedure before, Procedure after) => Of(before, after, out _);

    private static List<Row> Rows(Procedure procedure) =>
        [.. procedure.Channels.Select(channel => new Row(
            channel.Method == SubmissionMethod.Other ? VietnameseText.Clean(channel.RawMethod) : channel.Method.ToString(),
            VietnameseText.Clean(channel.Description),
            PlainLine.Of(channel.RawMethod),
            channel.Time))];

    private static List<Row> Named(Procedure procedure) =>
        [.. procedure.Cases.Select(item =>
            new Row(VietnameseText.Clean(item.Name), VietnameseText.Clean(item.Conditions), PlainLine.Of(item.Name), item.Time))];

    private static void Match(List<Row> before, List<Row> after, string place, List<Case> pairs, List<Finding> alone)
    {
        var partners = new Row?[before.Count];
        var left = after.ToList();
        Pair(before, left, partners, (row, other) => row.Key == other.Key && row.Detail == other.Detail);

        // The rest of one key in their order, but only where both sides have as many: else it would be a guess.
        var open = before.Where((_, i) => partners[i] is null).ToList();
        var sure = new HashSet<string>(open.Select(row => row.Key).Where(key => open.Count(row => row.Key == key) == left.Count(row => row.Key == key)),
            StringComparer.Ordinal);
        Pair(before, left, partners, (row, other) => row.Key == other.Key && sure.Contains(row.Key));

        for (var i = 0; i < before.Count; i++)
        {
            if (partners[i] is not { } other)
            {
                Lonely(before[i], place, "không còn hoặc không khớp được ở bản sau", "has no counterpart in the later version");
            }
            else if (before[i].Time.IsReadable || other.Time.IsReadable)
            {
                pairs.Add(new Case(before[i].Name, before[i].Time.Time, other.Time.Time));
            }
        }

        left.ForEach(row => Lonely(row, place, "mới có hoặc không khớp được ở bản trước", "has no counterpart in the earlier version"));

        void Lonely(Row row, string where, string vi, string en) =>
            alone.Add(new Finding(CostTimeFindings.NoCounterpart, FindingSeverity.Information, $"{where} \"{row.Name}\"", new BilingualText(vi, en)));
    }

    private static void Pair(List<Row> before, List<Row> left, Row?[] partners, Func<Row, Row, bool> isMatch)
    {
        for (var i = 0; i < before.Count; i++)
        {
            if (partners[i] is null && left.FirstOrDefault(other => isMatch(before[i], other)) is { } match)
            {
                partners[i] = match;
                left.Remove(match);
            }
        }
    }

    // A class: two rows may be alike in every part and still be two.
    private sealed class Row(string key, string detail, string name, StatedTime time)
    {
        public string Key { get; } = key;

        public string Detail { get; } = detail;

        public string Name { get; } = name;

        public StatedTime Time { get; } = time;
    }
}
