using Cchc.Core.Procedures;
using Cchc.Core.Procedures.Searching;

namespace Cchc.Cli.Screens;

/// <summary>What was found, for people with the matches marked.</summary>
internal static class SearchView
{
    private const string More = "Còn nữa: xem thêm với --most / There are more: see them with --most";

    public static void Print(IReadOnlyList<(Procedure Procedure, ProcedureMatch? Match)> found, bool hasMore)
    {
        foreach (var (procedure, match) in found)
        {
            Screen.Line($"[bold]{Screen.Escape(procedure.Code.Value)}[/]  {(match is null ? Screen.Escape(procedure.Name) : Marked(match))}");
            var field = procedure.Fields.Count > 0 ? procedure.Fields[0].Name : string.Empty;
            var agency = procedure.Agencies.FirstOrDefault(item => item.Role == AgencyRole.Executing)?.Name ?? string.Empty;
            Screen.Line($"          [grey]{Screen.Escape(string.Join(" · ", new[] { field, agency }.Where(text => text.Length > 0)))}[/]");
        }

        if (found.Count == 0)
        {
            Screen.Line("Không tìm thấy thủ tục nào / Nothing found");
        }
        else if (hasMore)
        {
            Screen.Line($"[grey]{More}[/]");
        }
    }

    /// <summary>The name with what matched in colour; without colours between brackets.</summary>
    private static string Marked(ProcedureMatch match) => Screen.HasColours
        ? match.Mark("[yellow]", "[/]", Screen.Escape)
        : match.Mark("[[", "]]", Screen.Escape);
}
