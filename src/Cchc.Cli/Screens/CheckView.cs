using Cchc.Cli.Texts;
using Cchc.Core.Dossiers;
using Cchc.Core.Exchange.Documents;
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
        var choices = new CheckChoices(result);
        var open = choices.Open.ToList();
        foreach (var state in Order)
        {
            var isMissing = state == RequirementState.Missing;
            var components = result.Components.Where(item => item.State == state && !(isMissing && choices.IsAlternative(item.Rule.Id))).ToList();
            if (components.Count == 0 && !(isMissing && open.Count > 0))
            {
                continue;
            }

            Screen.Line();
            Screen.Line($"[bold]{StateName(state)}[/]");
            components.ForEach(item => Component(item, "  "));
            if (isMissing)
            {
                open.ForEach(group => Choice(group, choices, "  "));
            }
        }

        foreach (var group in result.Groups.Where(item => item.State is RequirementState.Missing or RequirementState.Unknown
            && !open.Contains(item) && !choices.IsAlternative(item.Group.Id)))
        {
            Screen.Line();
            Screen.Paragraph($"  {Look(group.State).Mark} ", Name(group, result), Look(group.State).Style);
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

    private static void Component(ComponentResult item, string indent)
    {
        var surplus = item.ExcessPieces == 0 ? string.Empty : $" ({Say.Text("check.tooMany", item.ExcessPieces)})";
        Screen.Paragraph($"{indent}{Look(item.State).Mark} ", item.Rule.Name + surplus, Look(item.State).Style);
        Screen.Paragraph(indent + "    ", Say.In(item.Reason), "grey");
    }

    // Of a choice nothing is demanded by itself: it is said once, with what can be brought for it.
    private static void Choice(GroupResult group, CheckChoices choices, string indent)
    {
        var isOfAll = group.Group.AtLeast is null;
        var name = group.Group.Name;
        var heading = isOfAll ? Say.Text("check.allOf") : group.Wanted == 1 ? Say.Text("check.oneOf") : Say.Text("check.someOf", group.Wanted);
        Screen.Paragraph($"{indent}{Look(group.State).Mark} ", heading + (name.Length > 0 ? $" ({name}):" : ":"), Look(group.State).Style);
        if (!isOfAll)
        {
            Screen.Paragraph(indent + "    ", Say.In(group.Reason), "grey");
        }

        foreach (var member in choices.Left(group))
        {
            if (choices.Component(member) is { } component)
            {
                Component(component, indent + "    ");
            }
            else
            {
                Choice(choices.Group(member), choices, indent + "    ");
            }
        }
    }

    // The identifier of a group is a word of the rules: people read its name, or what is in it.
    private static string Name(GroupResult group, DossierCheck result)
    {
        var names = result.Components.Where(item => group.Group.Members.Contains(item.Rule.Id, StringComparer.Ordinal)).Select(item => item.Rule.Name);
        return group.Group.Name.Length > 0 ? group.Group.Name : Say.Text("check.group", string.Join("; ", names));
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
