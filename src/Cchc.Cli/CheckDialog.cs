using Cchc.Cli.Output;
using Cchc.Core.Dossiers;
using Cchc.Core.Procedures.Requirements;
using Cchc.Core.Text;
using Spectre.Console;

namespace Cchc.Cli;

/// <summary>Asks on a terminal what matters and nothing else: the open questions one by one, then which of the required papers are at hand.</summary>
internal static class CheckDialog
{
    private const string NotKnown = "?";

    public static Dossier Ask(DossierRules rules, Facts facts, Language language)
    {
        var skipped = new HashSet<string>(StringComparer.Ordinal);
        while (CitizenList.Of(rules, facts).Questions.FirstOrDefault(question => !skipped.Contains(question.Id)) is { } question)
        {
            if (Answer(question, language) is { } value)
            {
                facts = facts.With(question.Id, value);
            }
            else
            {
                skipped.Add(question.Id);
            }
        }

        var open = DossierCheck.Check(rules, new Dossier { Facts = facts }).Components
            .Where(item => item.State is RequirementState.Missing or RequirementState.Unknown or RequirementState.UnlawfulToDemand || item.Rule.Necessity == Necessity.WhereApplicable).ToList();
        var items = open.SelectMany(item => Brought(item.Rule, language)).ToList();
        return new Dossier { Facts = facts, Items = items };
    }

    private static FactValue? Answer(FactQuestion question, Language language)
    {
        var vi = language == Language.Vietnamese;
        var choices = question switch
        {
            FactQuestion.YesNo => new List<(string Id, string Text)> { ("yes", vi ? "có" : "yes"), ("no", vi ? "không" : "no") },
            FactQuestion.OfChoice of => [.. of.Choices.Select(choice => (choice.Key, choice.Value.In(language)))],
            _ => [],
        };
        if (choices.Count == 0)
        {
            var text = Screen.Out.Prompt(new TextPrompt<string>($"{Screen.Escape(question.Text.In(language))} ({Screen.Escape(question.Expected)}; {NotKnown})")
                .Validate(answer => answer.Trim() == NotKnown || question.Read(answer) is not null));
            return text.Trim() == NotKnown ? null : question.Read(text);
        }

        choices.Add((NotKnown, vi ? "chưa biết" : "not known"));
        var chosen = Screen.Out.Prompt(new SelectionPrompt<(string Id, string Text)>().Title(Screen.Escape(question.Text.In(language))).UseConverter(choice => Screen.Escape(choice.Text)).AddChoices(choices));
        Screen.Line($"{Screen.Escape(question.Text.In(language))} [bold]{Screen.Escape(chosen.Text)}[/]");
        return chosen.Id == NotKnown ? null : question.Read(chosen.Id);
    }

    private static IEnumerable<DossierItem> Brought(ComponentRule rule, Language language)
    {
        foreach (var lot in rule.Pieces)
        {
            var forms = Enum.GetValues<PaperForms>().Where(form => form != PaperForms.None && ((int)form & ((int)form - 1)) == 0 && lot.Forms.HasFlag(form)).Append(PaperForms.None);
            var chosen = Screen.Out.Prompt(new SelectionPrompt<PaperForms>().Title(Screen.Escape($"{rule.Name} × {lot.Count}"))
                .UseConverter(form => Name(form, language)).AddChoices(forms));
            Screen.Line($"{Screen.Escape(rule.Name)}: [bold]{Name(chosen, language)}[/]");
            if (chosen != PaperForms.None)
            {
                yield return new DossierItem { Component = rule.Id, Form = chosen, Count = lot.Count };
            }
        }
    }

    private static string Name(PaperForms form, Language language) =>
        form != PaperForms.None ? CheckView.FormName(form, language) : language == Language.Vietnamese ? "không có" : "not at hand";
}
