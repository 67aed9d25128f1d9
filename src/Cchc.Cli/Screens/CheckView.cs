using Cchc.Cli.Texts;
using Cchc.Core.Dossiers;
using Cchc.Core.Requirements;

namespace Cchc.Cli.Screens;

/// <summary>A dossier against its procedure, for people: what is missing first.</summary>
internal static class CheckView
{
    private static readonly RequirementState[] Order =
        [RequirementState.Missing, RequirementState.Unknown, RequirementState.UnlawfulToDemand, RequirementState.Excess, RequirementState.Satisfied,
            RequirementState.NotRequired];

    public static void Print(DossierCheck result, string name)
    {
        Screen.Paragraph(string.Empty, $"{result.Rules.Procedure} {name}", "bold");
        Screen.Line($"[{Look(result.State).Style}]{StateName(result.State)}[/]");
        foreach (var state in Order)
        {
            var components = result.Components.Where(item => item.State == state).ToList();
            if (components.Count == 0)
            {
                continue;
            }

            Screen.Line();
            Screen.Line($"[bold]{StateName(state)}[/]");
            foreach (var item in components)
            {
                var surplus = item.ExcessPieces == 0 ? string.Empty
                    : $" ({Say.Text("check.tooMany", item.ExcessPieces)})";
                Screen.Paragraph($"  {Look(state).Mark} ", item.Rule.Name + surplus, Look(state).Style);
                Screen.Paragraph("      ", Say.In(item.Reason), "grey");
            }
        }

        foreach (var group in result.Groups.Where(item => item.State is RequirementState.Missing or RequirementState.Unknown))
        {
            Screen.Line();
            Screen.Paragraph($"  {Look(group.State).Mark} ", group.Group.Name.Length > 0 ? group.Group.Name : group.Group.Id, Look(group.State).Style);
            Screen.Paragraph("      ", Say.In(group.Reason), "grey");
        }

        foreach (var item in result.UnlistedItems)
        {
            Screen.Paragraph("  + ",
                $"{(item.Name.Length > 0 ? item.Name : item.Component)}: {Say.Text("check.unlisted")}", "yellow");
        }

        Questions(Say.Text("check.askApplicant"), result, QuestionAudience.Applicant);
        Questions(Say.Text("check.askDesk"), result, QuestionAudience.Agency);
    }

    private static void Questions(string title, DossierCheck result, QuestionAudience of)
    {
        var questions = result.OpenQuestions.Where(question => question.AskedOf == of).ToList();
        if (questions.Count == 0)
        {
            return;
        }

        Screen.Line();
        Screen.Line($"[bold]{title}[/]");
        questions.ForEach(question => Screen.Paragraph("  ? ", $"{Say.In(question.Text)} ({FactWords.Of(question)})"));
    }

    public static string FormName(PaperForms form) => Say.Text(form switch
    {
        PaperForms.Original => "form.original",
        PaperForms.PlainCopy => "form.plainCopy",
        PaperForms.CopyWithOriginal => "form.copyWithOriginal",
        PaperForms.CertifiedCopy => "form.certifiedCopy",
        PaperForms.RegisterCopy => "form.registerCopy",
        PaperForms.DigitalOriginal => "form.digitalOriginal",
        PaperForms.Scan => "form.scan",
        PaperForms.PaperForm => "form.paperForm",
        PaperForms.ElectronicForm => "form.electronicForm",
        PaperForms.Data => "form.data",
        PaperForms.Photograph => "form.photograph",
        _ => "form.other",
    });

    private static string StateName(RequirementState state) => Say.Text(state switch
    {
        RequirementState.Satisfied => "check.satisfied",
        RequirementState.Missing => "check.missing",
        RequirementState.NotRequired => "check.notRequired",
        RequirementState.Excess => "check.excess",
        RequirementState.UnlawfulToDemand => "check.unlawful",
        _ => "check.open",
    });

    private static (string Mark, string Style) Look(RequirementState state) => state switch
    {
        RequirementState.Missing => ("-", "red"),
        RequirementState.Unknown => ("?", "yellow"),
        RequirementState.UnlawfulToDemand => ("x", "magenta"),
        RequirementState.Excess => ("+", "yellow"),
        RequirementState.Satisfied => ("v", "green"),
        _ => (" ", "grey"),
    };
}
