using Cchc.Core.Dossiers;
using Cchc.Core.Requirements;

namespace Cchc.Core.Tests.Dossiers;

/// <summary>
/// What needs mean, under one full set of answers, by the slow model of the check. Enough: whoever brings what they say, whichever alternatives, has a complete
/// dossier once the agency has fetched what only it can. Not too much: what they say for these answers could not be spared even if all else were brought.
/// </summary>
internal sealed class SlowNeeds(DossierRules rules, Facts answers, IReadOnlyList<DossierItem> items, bool isOnline)
{
    public bool? Applies(DossierNeed need) => SaidCondition.Holds(need.When, rules.Questions, answers);

    /// <summary>Whether no alternative says "depending", so that a citizen knows what can be chosen.</summary>
    public static bool IsClear(IEnumerable<DossierNeed> needs) => !needs.SelectMany(need => need.Parts).OfType<DossierNeed.Choice>()
        .Any(choice => choice.Alternatives.Any(need => need.When == ConditionWords.Depending)); // of two such nobody knows whether they are the same case

    /// <summary>Brings what is said, the alternatives by lot; what says "depending" is brought too, what says "where there is one" only as an alternative.</summary>
    public bool IsEnough(IEnumerable<DossierNeed> needs, Random random) =>
        IsComplete(needs.Where(need => Applies(need) != false).SelectMany(need => Picked(need, random, false)));

    /// <summary>Whether a need says nothing under these answers: it does not apply, or of what it says for sure the dossier has no use.</summary>
    public bool IsNeedless(DossierNeed need) => Applies(need) switch
    {
        false => true,
        true => false,
        _ => need is DossierNeed.Paper paper && IsComplete(rules.Components.Where(rule => rule.Id != paper.Rule.Id).Select(rule => (rule, rule.Pieces))),
    };

    /// <summary>Whether a need that applies for sure could be spared, or one of the number that it wants.</summary>
    public bool CanBeSpared(DossierNeed need, Random random)
    {
        if (Applies(need) != true || need is DossierNeed.Paper { Rule.Necessity: Necessity.WhereApplicable })
        {
            return false;
        }

        var own = need.Papers.Select(paper => paper.Rule.Id).ToHashSet();
        var others = rules.Components.Where(rule => !own.Contains(rule.Id)).Select(rule => (rule, rule.Pieces));
        if (need is not DossierNeed.Choice choice)
        {
            return need is DossierNeed.Paper && IsComplete(others);
        }

        var open = choice.Alternatives.Where(item => Applies(item) == true).OrderBy(_ => random.Next()).ToList();
        var fewer = open.Take(Math.Min(choice.Wanted, open.Count) - 1).ToList();
        var taken = fewer.SelectMany(item => Picked(item, random, true)).ToList();
        var isShared = open.Skip(fewer.Count).SelectMany(item => item.Papers).Any(paper => taken.Exists(one => one.Rule.Id == paper.Rule.Id));
        return open.Count > 0 && !isShared && !choice.Alternatives.Any(item => Applies(item) is null) && IsComplete(others.Concat(taken));
    }

    private IEnumerable<(ComponentRule Rule, IReadOnlyList<RequiredPieces> Pieces)> Picked(DossierNeed need, Random random, bool isAlternative) => need switch
    {
        DossierNeed.Choice choice => choice.Alternatives.Where(item => Applies(item) == true || item.When == choice.When).OrderBy(_ => random.Next()).Take(choice.Wanted)
            .SelectMany(item => Picked(item, random, true)),
        DossierNeed.Together together => together.Members.Where(item => Applies(item) != false).SelectMany(item => Picked(item, random, false)),
        DossierNeed.Paper paper => isAlternative || paper.Rule.Necessity == Necessity.Required || !CanBeLeftOut(paper.Rule.Id) ? [(paper.Rule, paper.Pieces)] : [],
        _ => [],
    };

    // A paper "where there is one" may not be there, unless it is what is left of a choice.
    private bool CanBeLeftOut(string id) => rules.Groups.Where(group => group.Members.Contains(id)).ToList() is var groups && groups.TrueForAll(group => group.AtLeast is null);

    private bool IsComplete(IEnumerable<(ComponentRule Rule, IReadOnlyList<RequiredPieces> Pieces)> papers)
    {
        var fetched = rules.Components.Where(rule => rule.Pieces.All(lot => lot.Forms == PaperForms.Data)).Select(rule => new DossierItem { Component = rule.Id, Form = PaperForms.Data, Count = 1 });
        var brought = papers.GroupBy(paper => paper.Rule.Id).Select(same => same.First()).SelectMany(paper => paper.Pieces.Where(lot => lot.Forms != PaperForms.Data)
            .Select(lot => new DossierItem { Component = paper.Rule.Id, Form = FormOf(lot), Count = lot.Count }));
        return new SlowDossierCheck(rules, answers, [.. items, .. fetched, .. brought], isOnline).Whole == RequirementState.Satisfied;
    }

    private static PaperForms FormOf(RequiredPieces lot)
    {
        var forms = (int)(lot.Forms & ~PaperForms.Data);
        return (PaperForms)(forms & -forms);
    }
}
