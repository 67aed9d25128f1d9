using Cchc.Core.Text;

namespace Cchc.Core.Requirements.Inference;

internal sealed partial class InferenceRun
{
    private static readonly BilingualText OnlineOnly = new("mẫu điện tử chỉ dùng khi nộp trực tuyến", "the interactive form is for dossiers filed online");

    /// <summary>
    /// Records of registrations list the paper form (tờ khai theo mẫu) and the interactive one (mẫu điện tử tương tác): one of the two is needed. Where it is
    /// not clear which paper form an interactive one stands for, whether it is needed is a question.
    /// </summary>
    private void PairForms()
    {
        var interactive = Indices(component => component.Rule!.Pieces.All(lot => lot.Forms == PaperForms.ElectronicForm)
            && component.Claim(InferenceKind.Forms) is not null);
        if (interactive.Count == 0)
        {
            return;
        }

        var paper = Indices(component => component.Rule is { Doubt: null } rule && rule.Condition == Condition.Always
            && rule.Pieces.Any(lot => (lot.Forms & PaperForms.PaperForm) != PaperForms.None) && component.Claim(InferenceKind.Forms) is not null
            && VietnameseText.Fold(rule.Name).Contains("to khai"));
        if (interactive.Count == 1 && paper.Count == 1 && !IsGrouped(interactive[0]) && !IsGrouped(paper[0]))
        {
            var (form, online) = (components[paper[0]].Rule!, components[interactive[0]].Rule!);
            Replace(interactive[0], online with { Doubt = null });
            groups.Add(new RequirementGroup
            {
                Id = "to-khai",
                Name = "Tờ khai hoặc mẫu điện tử tương tác",
                AtLeast = 1,
                Members = [form.Id, online.Id],
                Source = new RuleSource.Inferred(components[interactive[0]].Claim(InferenceKind.Forms)!.Words),
            });
            return;
        }

        foreach (var index in interactive.Where(index => components[index].Rule is { Doubt: null } rule && rule.Condition == Condition.Always))
        {
            Replace(index, components[index].Rule! with { Doubt = OnlineOnly });
        }
    }

    private List<int> Indices(Func<InferredRules.Component, bool> holds) =>
        [.. Enumerable.Range(0, components.Count).Where(index => components[index].Rule is not null && holds(components[index]))];

    private bool IsGrouped(int index) => groups.Exists(group => group.Members.Contains(components[index].Rule!.Id, StringComparer.Ordinal));

    private void Replace(int index, ComponentRule rule) =>
        components[index] = components[index] with { Rule = rule, IsUnclear = rule.Doubt is not null || rule.FormsDoubt is not null };
}
