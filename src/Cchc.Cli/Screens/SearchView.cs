using Cchc.Cli.Texts;
using Cchc.Core.Procedures;
using Cchc.Core.Procedures.Searching;

namespace Cchc.Cli.Screens;

/// <summary>What was found, for people with the matches marked.</summary>
internal static class SearchView
{
    public static void Print(IReadOnlyList<(Procedure Procedure, ProcedureMatch? Match)> found, bool hasMore)
    {
        if (found.Count > 0 && found[0].Match?.Kind == ProcedureMatchKind.Nearest)
        {
            Screen.Line(Say.Text("search.nearest"));
        }

        foreach (var (procedure, match) in found)
        {
            Screen.Line($"[bold]{Screen.Escape(procedure.Code.Value)}[/]  {(match is null ? Screen.Escape(procedure.Name) : Marked(match))}");
            var field = procedure.Fields.Count > 0 ? procedure.Fields[0].Name : string.Empty;
            var agency = procedure.Agencies.FirstOrDefault(item => item.Role == AgencyRole.Executing)?.Name ?? string.Empty;
            Screen.Line($"          [grey]{Screen.Escape(string.Join(" · ", new[] { field, agency }.Where(text => text.Length > 0)))}[/]");
        }

        if (found.Count == 0)
        {
            Screen.Line(Say.Text("search.nothing"));
        }
        else if (hasMore)
        {
            Screen.Line($"[grey]{Say.Text("search.thereIsMore")}[/]");
        }
    }

    /// <summary>The name with what matched in colour; without colours between brackets.</summary>
    private static string Marked(ProcedureMatch match) => Screen.HasColours
        ? match.Mark("[yellow]", "[/]", Screen.Escape)
        : match.Mark("[[", "]]", Screen.Escape);
}
