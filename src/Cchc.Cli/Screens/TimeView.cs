using Cchc.Cli.Texts;
using Cchc.Core.Deadlines.Times;

namespace Cchc.Cli.Screens;

/// <summary>The times of a text, for people.</summary>
internal static class TimeView
{
    public static void Print(TimeExpression expression)
    {
        if (expression.Alternatives.Count == 0)
        {
            Screen.Line(Say.Text("time.blank"));
        }

        foreach (var item in expression.Alternatives)
        {
            Screen.Paragraph("- ", Say.In(item.Description), "bold");
            Screen.Paragraph("  ", $"{Say.Text(Role(item.Role))}; {Say.Text(Confidence(item.Confidence))}", "grey");
        }

        if (expression.StartRule is { } rule)
        {
            Screen.Paragraph("- ", $"{Say.Text("time.startRule")}: {Say.In(rule.Title)}", "bold");
        }
    }

    private static string Role(TimeRole role) => role switch
    {
        TimeRole.Main => "time.roleMain",
        TimeRole.Verification => "time.roleVerification",
        TimeRole.Extension => "time.roleExtension",
        TimeRole.Excluded => "time.roleExcluded",
        TimeRole.RemoteAddition => "time.roleRemote",
        TimeRole.Stage => "time.roleStage",
        TimeRole.Backward => "time.roleBackward",
        _ => "time.roleOther",
    };

    private static string Confidence(TimeConfidence confidence) => confidence switch
    {
        TimeConfidence.Structured => "time.structured",
        TimeConfidence.Read => "time.read",
        TimeConfidence.Uncertain => "time.uncertain",
        _ => "time.unreadable",
    };
}
