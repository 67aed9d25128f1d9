using Cchc.Core.Dossiers;
using Cchc.Core.Requirements;
using Cchc.Core.Text;

namespace OneStopDesk.Desk;

/// <summary>The check of the papers, in one language.</summary>
/// <param name="State">Satisfied, missing or unknown.</param>
/// <param name="Supplement">Whether a supplement request follows: needed, notNeeded or undetermined.</param>
public sealed record PapersView(
    string State, string Supplement, IReadOnlyList<QuestionView> Questions, IReadOnlyList<ComponentView> Components, IReadOnlyList<PaperItem> Items);

/// <summary>A question on which components depend.</summary>
/// <param name="Kind">yesNo, choice or number.</param>
/// <param name="Answer">As answered: yes, no, a number, a choice; null while it is open.</param>
public sealed record QuestionView(string Id, string Text, string Kind, bool ForDesk, bool IsOpen, IReadOnlyList<ChoiceView> Choices, string? Answer);

public sealed record ChoiceView(string Id, string Text);

/// <summary>A component with its state and its reason.</summary>
/// <param name="Forms">The forms in which it is accepted.</param>
public sealed record ComponentView(string Id, string Name, string State, string Reason, int Count, IReadOnlyList<string> Forms);

/// <summary>Makes the views.</summary>
public static class PapersViews
{
    /// <summary>The forms a paper can have; each is a flag of its own.</summary>
    public static IReadOnlyList<PaperForms> SingleForms { get; } =
        [.. Enum.GetValues<PaperForms>().Where(form => form != PaperForms.None && ((int)form & ((int)form - 1)) == 0)];

    public static PapersView Of(DossierCheck check, Language language) => new(
        DeadlineViews.Word(check.State),
        SupplementRequest.Of(check) switch
        {
            SupplementRequest.Needed => "needed",
            SupplementRequest.NotNeeded => "notNeeded",
            _ => "undetermined",
        },
        [.. check.Rules.Questions.Select(question => Question(question, check, language))],
        [.. check.Components.Select(item => new ComponentView(
            item.Rule.Id,
            item.Rule.Name,
            DeadlineViews.Word(item.State),
            item.Reason.In(language),
            item.Rule.Pieces.Sum(pieces => pieces.Count),
            [.. SingleForms.Where(form => item.Rule.Pieces.Any(pieces => pieces.Forms.HasFlag(form))).Select(form => DeadlineViews.Word(form))]))],
        [.. check.Dossier.Items.Select(item => new PaperItem(item.Component, DeadlineViews.Word(item.Form), item.Count))]);

    private static QuestionView Question(FactQuestion question, DossierCheck check, Language language) => new(
        question.Id,
        question.Text.In(language),
        question switch { FactQuestion.YesNo => "yesNo", FactQuestion.OfChoice => "choice", _ => "number" },
        question.AskedOf == QuestionAudience.Agency,
        check.OpenQuestions.Contains(question),
        question is FactQuestion.OfChoice choice ? [.. choice.Choices.Select(item => new ChoiceView(item.Key, item.Value.In(language)))] : [],
        check.Dossier.Facts[question.Id]?.ToString());
}
