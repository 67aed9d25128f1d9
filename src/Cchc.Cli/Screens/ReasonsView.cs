using System.Globalization;
using Cchc.Cli.Texts;
using Cchc.Core.Deadlines;

namespace Cchc.Cli.Screens;

/// <summary>The steps of an answer, numbered, each with its source, and the version of the data.</summary>
internal static class ReasonsView
{
    public static void Print(IReadOnlyList<ExplanationStep> steps, string version)
    {
        Screen.Line();
        Screen.Line($"[bold]{Say.Text("deadline.why")}[/]");
        var number = 0;
        foreach (var step in steps)
        {
            Screen.Paragraph($"{(++number).ToString(CultureInfo.InvariantCulture),2}. ", Say.In(step.Text));
            Screen.Paragraph("    ", $"{Words.Basis(step.LegalBasis)} [{step.Rule.Code}; {Words.Certainty(step.Certainty)}]", "grey");
        }

        Screen.Line($"[grey]{Say.Text("data.version", Screen.Escape(Words.Data(version)))}[/]");
    }
}
