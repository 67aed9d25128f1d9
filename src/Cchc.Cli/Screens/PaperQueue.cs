using Cchc.Core.Dossiers;
using Cchc.Core.Requirements;

namespace Cchc.Cli.Screens;

/// <summary>Which paper to ask for next, each once: what is missing or may be, and what is handed in only where there is one.</summary>
internal sealed class PaperQueue(DossierRules rules)
{
    private const PaperForms Compared = PaperForms.PlainCopy | PaperForms.CopyWithOriginal;
    private readonly HashSet<string> asked = new(StringComparer.Ordinal);
    private readonly ILookup<string, RequirementGroup> groupsOf = rules.Groups.SelectMany(group => group.Members.Select(member => (member, group)))
        .ToLookup(pair => pair.member, pair => pair.group, StringComparer.Ordinal);

    /// <summary>Whether a scan would count online where it does not on paper.</summary>
    public bool ScansMatter =>
        rules.Components.Any(rule => rule.Pieces.Any(lot => (lot.Forms & Compared) != PaperForms.None && !lot.Forms.HasFlag(PaperForms.Scan)));

    /// <summary>The next paper; null when there is nothing more to ask.</summary>
    public ComponentRule? Next(Dossier dossier, DossierCheckOptions options)
    {
        var result = DossierCheck.Of(rules, dossier, options);
        var states = result.Components.ToDictionary(item => item.Rule.Id, item => item.State, StringComparer.Ordinal);
        var next = result.Components.FirstOrDefault(item => !asked.Contains(item.Rule.Id) && IsOpen(item, dossier, options)
            && !IsInVain(item.Rule.Id, states))?.Rule;
        if (next is not null)
        {
            asked.Add(next.Id);
        }

        return next;
    }

    /// <summary>The pieces of a paper with the forms that are worth offering: data only where no answer says that there are none.</summary>
    public static IEnumerable<RequiredPieces> Lots(ComponentRule rule, Facts facts, bool isOnline) => rule.Pieces.Select(lot =>
    {
        var forms = lot.Forms | (isOnline && (lot.Forms & Compared) != PaperForms.None ? PaperForms.Scan : PaperForms.None);
        var hasNoData = rule.Replacements.Count > 0 && rule.Replacements.All(item => item.Unless.Evaluate(facts) == Truth.True);
        return lot with { Forms = hasNoData && forms != PaperForms.Data ? forms & ~PaperForms.Data : forms };
    });

    private bool IsOpen(ComponentResult item, Dossier dossier, DossierCheckOptions options) =>
        item.State is RequirementState.Missing or RequirementState.Unknown
        || (item.State == RequirementState.NotRequired && item.Rule.Necessity == Necessity.WhereApplicable && WouldCount(item.Rule, dossier, options));

    // What would only be too much is not asked for.
    private bool WouldCount(ComponentRule rule, Dossier dossier, DossierCheckOptions options)
    {
        var form = Enum.GetValues<PaperForms>().First(form => form != PaperForms.None && rule.Pieces[0].Forms.HasFlag(form));
        var with = dossier with { Items = [.. dossier.Items, new DossierItem { Component = rule.Id, Form = form }] };
        return DossierCheck.Of(rules, with, options).Components.First(item => item.Rule.Id == rule.Id).State != RequirementState.Excess;
    }

    // Papers that belong together as one alternative of a choice: where one of them was not at hand, the others no longer help.
    private bool IsInVain(string member, Dictionary<string, RequirementState> states) =>
        groupsOf[member].Any()
            && groupsOf[member]
                .All(group =>
                    (group.AtLeast is null && IsAlternative(group.Id)
                        && group.Members.Any(other => asked.Contains(other) && states[other] == RequirementState.Missing))
                    || IsInVain(group.Id, states));

    private bool IsAlternative(string member) => groupsOf[member].Any(group => group.AtLeast is not null || IsAlternative(group.Id));
}
