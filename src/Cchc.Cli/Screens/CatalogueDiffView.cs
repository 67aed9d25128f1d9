using Cchc.Cli.Texts;
using Cchc.Core.Procedures;
using Cchc.Core.Procedures.Versions;

namespace Cchc.Cli.Screens;

/// <summary>What changed between two catalogues, for people and for programs.</summary>
internal static class CatalogueDiffView
{
    private const int Context = 40; // characters kept on either side of what changed in a long text
    private const int Long = 160;

    public static void Print(CatalogueDifference change, string before, string after, bool all)
    {
        var amended = change.Amended.Where(item => all || !item.IsRecordOnly).ToList();
        var recordOnly = change.Amended.Count - amended.Count;
        Screen.Line($"[grey]{Say.Text("diff.before", Screen.Escape(before))}[/]");
        Screen.Line($"[grey]{Say.Text("diff.after", Screen.Escape(after))}[/]");
        Screen.Line();
        Screen.Line($"[bold]{Say.Text("catalogueDiff.counts", change.Added.Count, amended.Count, change.Withdrawn.Count)}[/]");
        if (recordOnly > 0)
        {
            Screen.Line($"[grey]{Say.Text("catalogueDiff.recordOnly", recordOnly)}[/]");
        }

        List("+", "green", change.Added);
        List("-", "red", change.Withdrawn);
        foreach (var item in amended)
        {
            Screen.Line();
            Screen.Paragraph("~ ", $"{item.After.Code} {item.After.Name}{Days(item.After)}", "bold yellow");
            foreach (var part in item.Parts.Where(part => all || item.IsEnd || part.Part != ProcedurePart.Record))
            {
                Part(part);
            }
        }

        Local("+", "green", change.AddedLocalVersions);
        Local("-", "red", change.WithdrawnLocalVersions);
        Decisions("+", "green", change.AddedAnnouncements);
        Decisions("-", "red", change.WithdrawnAnnouncements);
    }

    private static void Part(ProcedureDifference.PartDifference part)
    {
        Screen.Paragraph("  ", Say.In(part.Part.Describe()), "bold");
        foreach (var value in part.Values)
        {
            Screen.Line($"    [grey]{Screen.Escape(RecordPath.In(value.Path, Say.Language))}[/]");
            var (earlier, later) = value.In(Say.Language);
            var (before, after) = Shorten(earlier, later);
            if (before is not null)
            {
                Screen.Paragraph("    - ", before, "red");
            }

            if (after is not null)
            {
                Screen.Paragraph("    + ", after, "green");
            }
        }
    }

    /// <summary>Of two long texts only the stretch that differs, with some words around it; the JSON has them whole.</summary>
    internal static (string? Before, string? After) Shorten(string? before, string? after)
    {
        if (before is null || after is null || Math.Max(before.Length, after.Length) <= Long)
        {
            return Flat(before) == Flat(after) ? (Lined(before), Lined(after)) : (Flat(before), Flat(after));
        }

        var start = 0;
        var most = Math.Min(before.Length, after.Length);
        while (start < most && before[start] == after[start])
        {
            start++;
        }

        var end = 0;
        while (end < most - start && before[^(end + 1)] == after[^(end + 1)])
        {
            end++;
        }

        return (Excerpt(before, start, end), Excerpt(after, start, end));
    }

    private static string Excerpt(string text, int start, int end)
    {
        var from = Math.Max(0, start - Context);
        var to = Math.Min(text.Length, text.Length - end + Context);
        from -= from > 0 && from < text.Length && char.IsLowSurrogate(text[from]) ? 1 : 0;
        to += to < text.Length && char.IsLowSurrogate(text[to]) ? 1 : 0;
        return $"{(from > 0 ? "…" : string.Empty)}{Flat(text[from..to])}{(to < text.Length ? "…" : string.Empty)}";
    }

    /// <summary>Texts that differ only in white space show where their lines end.</summary>
    private static string? Lined(string? text) => text?.Replace("\n", " ⏎ ", StringComparison.Ordinal);

    private static string? Flat(string? text) => text is null ? null : Core.Text.VietnameseText.Clean(text);

    private static void List(string mark, string style, IReadOnlyList<Procedure> procedures)
    {
        if (procedures.Count > 0)
        {
            Screen.Line();
        }

        foreach (var procedure in procedures)
        {
            Screen.Paragraph($"{mark} ", $"{procedure.Code} {procedure.Name}{Days(procedure)}", style);
        }
    }

    private static string Days(Procedure procedure) => procedure.Validity.IsUnstated ? string.Empty : $" ({procedure.Validity})";

    private static void Decisions(string mark, string style, IReadOnlyList<AnnouncementDecision> decisions)
    {
        foreach (var decision in decisions)
        {
            Screen.Paragraph($"{mark} ", Say.Text("catalogueDiff.decision", decision.Number, Words.Date(decision.SignedOn), decision.Changes.Count), style);
        }
    }

    private static void Local(string mark, string style, IReadOnlyList<LocalVersion> versions)
    {
        foreach (var version in versions)
        {
            Screen.Paragraph($"{mark} ",
                $"{version.Code} {version.Locality}: {string.Join("; ", version.Changes.Parts.Select(part => Say.In(part.Describe())))} ({version.Validity})",
                style);
        }
    }
}
