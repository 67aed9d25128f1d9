using Cchc.Core.Requirements;
using Cchc.Core.Text;

namespace Cchc.Core.Dossiers;

/// <summary>From the states of a check to what may lawfully be asked for.</summary>
internal sealed class SupplementNeeds
{
    private readonly DossierCheck result;
    private readonly Facts facts;
    private readonly NeedReduction shape;
    private readonly ConditionWords words;
    private readonly NeedCases cases;
    private readonly Dictionary<string, ComponentResult> components;
    private readonly Dictionary<string, GroupResult> groups;
    private readonly HashSet<string> toFetch = new(StringComparer.Ordinal);
    private readonly HashSet<string> agencyFacts;
    private int within;

    public SupplementNeeds(DossierCheck result)
    {
        this.result = result;
        facts = result.Dossier.Facts;
        agencyFacts = new HashSet<string>(result.Rules.Questions.Where(question => question.AskedOf == QuestionAudience.Agency).Select(question => question.Id),
            StringComparer.Ordinal);
        shape = new NeedReduction(result.Rules);
        words = new ConditionWords(result.Rules, facts);
        components = result.Components.ToDictionary(component => component.Rule.Id, StringComparer.Ordinal);
        groups = result.Groups.ToDictionary(group => group.Group.Id, StringComparer.Ordinal);
        RefuseIncomplete(result);
        cases = new NeedCases(result.Rules, facts, IsDone);
    }

    /// <summary>Refuses a check, put together by hand, that lacks the result of a component or group of its rules.</summary>
    /// <exception cref="ArgumentException">It does.</exception>
    public static void RefuseIncomplete(DossierCheck result)
    {
        var without = Lacking(result.Rules.Components, rule => rule.Id, result.Components, item => item.Rule.Id)
            ?? Lacking(result.Rules.Groups, group => group.Id, result.Groups, item => item.Group.Id);
        if (without is not null)
        {
            throw new ArgumentException($"The check has no result for \"{without}\".", nameof(result));
        }
    }

    // The results of a check stand in the order of the rules: only those of one made by hand are searched.
    private static string? Lacking<TPart, TResult>(IReadOnlyList<TPart> parts, Func<TPart, string> id, IReadOnlyList<TResult> results,
        Func<TResult, string> idOf)
    {
        for (var i = 0; i < parts.Count; i++)
        {
            var wanted = id(parts[i]);
            if ((i >= results.Count || idOf(results[i]) != wanted) && results.All(result => idOf(result) != wanted))
            {
                return wanted;
            }
        }

        return null;
    }

    public SupplementRequest Request()
    {
        var all = NeedReduction.Shortest(shape.Roots.Select(id => Of(id, [], alternative: false)).OfType<DossierNeed>());
        var forDesk = all.Where(IsForDesk).ToList();
        var sure = NeedReduction.Shortest(all.Where(need => need.When is null && !IsForDesk(need)));
        var listed = new HashSet<string>(sure.OfType<DossierNeed.Paper>().Select(paper => paper.Rule.Id), StringComparer.Ordinal);
        bool IsNew(DossierNeed need) => !need.Papers.All(paper => listed.Contains(paper.Rule.Id));
        var open = NeedReduction.Named(all.Where(need => need.When is not null && !IsForDesk(need) && IsNew(need)));
        var desk = NeedReduction.Named(forDesk.Where(IsNew));

        // What is named is asked for, also where it makes no difference before the agency has fetched its data.
        var named = new HashSet<string>(sure.Concat(open).Concat(desk).SelectMany(need => need.Parts).SelectMany(need => need.OpenFacts)
            .Concat(result.OpenQuestions.Select(question => question.Id)), StringComparer.Ordinal);
        var asked = result.Rules.Questions.Where(question => named.Contains(question.Id)).ToList();
        var common = new Parts(
            ValueList.Of(desk),
            ValueList.Of(asked.Where(question => question.AskedOf == QuestionAudience.Applicant)),
            ValueList.Of(asked.Where(question => question.AskedOf == QuestionAudience.Agency)),
            ValueList.Of(result.Components.Where(component => toFetch.Contains(component.Rule.Id))),
            ValueList.Of(result.Components.Where(component => component.State == RequirementState.UnlawfulToDemand
                || (component.State == RequirementState.Missing && IsReplaced(component.Rule)))));
        if (sure.Count > 0)
        {
            return With(new SupplementRequest.Needed { Result = result, Needs = sure, Conditional = open, Questions = common.Questions }, common);
        }

        // Missing, and nothing to ask for: only where the agency has the data is that "not needed".
        var isSettled = common.ForDesk.Count == 0 && open.Count == 0 && result.OpenQuestions.Count == 0 && common.ToFetch.Count + common.LeftOut.Count > 0;
        return result.State == RequirementState.Satisfied || isSettled
            ? new SupplementRequest.NotNeeded { Result = result, ToFetch = common.ToFetch, LeftOut = common.LeftOut }
            : With(new SupplementRequest.Undetermined { Result = result, Conditional = open, Questions = common.Questions }, common);
    }

    private static SupplementRequest With(SupplementRequest request, Parts common) =>
        request with { ForDesk = common.ForDesk, DeskQuestions = common.DeskQuestions, ToFetch = common.ToFetch, LeftOut = common.LeftOut };

    /// <summary>Whether something in it depends on an answer that only the agency can give.</summary>
    private bool IsForDesk(DossierNeed need) => need.Parts.Any(part => part.OpenFacts.Any(agencyFacts.Contains));

    private DossierNeed? Of(string id, IReadOnlyList<Condition> above, bool alternative) =>
        components.TryGetValue(id, out var component) ? OfComponent(component, above, alternative) : groups.TryGetValue(id, out var group)
            ? OfGroup(group, above, alternative) : null;

    private DossierNeed.Paper? OfComponent(ComponentResult component, IReadOnlyList<Condition> above, bool alternative)
    {
        var rule = component.Rule;

        // A paper that nobody must bring by itself ("nếu có") can still be the one of a choice that is brought, or of which the rest is.
        var applies = rule.Condition.Evaluate(facts);
        var canBeChosen = alternative && applies != Truth.False && (component.State == RequirementState.NotRequired || IsPartOnly(component));
        var isUnknown = component.State == RequirementState.Unknown
            || (canBeChosen && (applies == Truth.Unknown || rule.Replacements.Any(item => item.Unless.Evaluate(facts) == Truth.Unknown)));
        if ((component.State != RequirementState.Missing && !isUnknown && !canBeChosen) || IsReplaced(rule) || (isUnknown && WasBrought(rule)))
        {
            return null;
        }

        var pieces = Lots(component).Where(PieceWords.CanBeBrought).Select(lot => result.IsOnline ? lot : PieceWords.OnPaper(lot)).ToList();
        if (pieces.Count == 0)
        {
            _ = isUnknown || toFetch.Add(rule.Id);
            return null;
        }

        var conditions = isUnknown ? above.Append(rule.Condition).Concat(rule.Replacements.Select(item => item.Unless)).ToList() : above;
        if (!cases.CanHold(conditions))
        {
            return null;
        }

        return new DossierNeed.Paper
        {
            Rule = rule,
            Pieces = pieces,
            Reason = component.Reason,
            Lack = LackOf(rule, pieces),
            When = WhenOf(conditions, isUnknown && !alternative),
            OpenFacts = OpenFacts(isUnknown ? component.OpenFacts : [], conditions),
        };
    }

    private DossierNeed? OfGroup(GroupResult group, IReadOnlyList<Condition> above, bool alternative)
    {
        if (group.State is not (RequirementState.Missing or RequirementState.Unknown))
        {
            return null;
        }

        IReadOnlyList<Condition> conditions = group.State == RequirementState.Unknown ? [.. above, group.Group.Condition] : above;
        if (group.Group.AtLeast is not null)
        {
            var numbers = cases.Numbers(group.Group, conditions, within);
            within += numbers.Count > 1 ? 1 : 0;
            var needs = numbers.Select(item => OfMembers(group, item.Wanted, [.. conditions, item.When], alternative)).OfType<DossierNeed>().ToList();
            within -= numbers.Count > 1 ? 1 : 0;
            return numbers.Count == 0 ? OfMembers(group, 0, conditions, alternative) : Whole(group.Group, needs);
        }

        IReadOnlyList<Condition> here = alternative ? [.. conditions, cases.AsAlternative(group.Group.Id, conditions)] : conditions;
        return OfMembers(group, group.Group.Members.Count, here, alternative);
    }

    private DossierNeed? OfMembers(GroupResult group, int wanted, IReadOnlyList<Condition> conditions, bool alternative)
    {
        var isUnknown = group.State == RequirementState.Unknown;
        var needs = group.Group.Members.Select(member => Of(member, conditions, group.Group.AtLeast is not null)).OfType<DossierNeed>().ToList();
        if (wanted == 0 || needs.Count == 0 || !cases.CanHold(conditions))
        {
            return null;
        }

        var (when, open) = (WhenOf(conditions, isUnknown && !alternative), OpenFacts(isUnknown ? group.OpenFacts : [], conditions));
        return needs.Count == 1 ? Alone(needs[0], conditions, isUnknown && !alternative)
            : needs.Count <= wanted ? new DossierNeed.Together { Group = group.Group, Members = needs, When = when, OpenFacts = OpenFacts([], conditions) }
            : new DossierNeed.Choice { Group = group.Group, Wanted = wanted, Alternatives = needs, Reason = group.Reason, When = when, OpenFacts = open };
    }

    // Where more are wanted in some cases, what is wanted at least comes first.
    private static DossierNeed? Whole(RequirementGroup group, List<DossierNeed> needs) => needs.Count <= 1 ? needs.FirstOrDefault()
        : new DossierNeed.Together { Group = group, Members = needs, When = needs[0].When, OpenFacts = needs[0].OpenFacts };

    private IReadOnlyList<string> OpenFacts(IReadOnlyList<string> deciding, IReadOnlyList<Condition> conditions) =>
        ValueList.Of(deciding.Union(cases.OpenFacts(cases.Shortest(conditions)), StringComparer.Ordinal));

    // The only one left of a group is needed when the group is.
    private DossierNeed Alone(DossierNeed need, IReadOnlyList<Condition> conditions, bool isUnknown) =>
        need.When is null && WhenOf(conditions, isUnknown) is { } when ? need with { When = when, OpenFacts = OpenFacts([], conditions) } : need;

    // Nothing of it is left that an applicant could bring: it came, data replace it, or only the agency can fetch it.
    private bool IsDone(ComponentRule rule) => components[rule.Id] is var component
        && ((component.State == RequirementState.Satisfied && !IsPartOnly(component)) || component.State == RequirementState.UnlawfulToDemand
            || !Lots(component).Any(PieceWords.CanBeBrought));

    private IReadOnlyList<RequiredPieces> Lots(ComponentResult component) => component.Missing.Count > 0 ? component.Missing : Rest(component.Rule);

    /// <summary>What the applicant reads as the reason.</summary>
    private BilingualText LackOf(ComponentRule rule, IReadOnlyList<RequiredPieces> pieces)
    {
        var came = result.Dossier.Items.Where(item => item.Count > 0 && ComponentPieces.IsOneForm(item.Form) && IsOf(item, rule)).GroupBy(item => item.Form)
            .Select(items => new RequiredPieces((int)Math.Min(999, items.Sum(item => (long)item.Count)), items.Key)).ToList();
        if (came.Count == 0)
        {
            return new("chưa có trong hồ sơ", "not in the dossier");
        }

        var (had, wanted) = (PieceWords.Of(came), PieceWords.Of(pieces));
        return new($"đã nộp {had.Vi}; còn thiếu {wanted.Vi}", $"{had.En} came; {wanted.En} is wanted besides");
    }

    private BilingualText? WhenOf(IReadOnlyList<Condition> conditions, bool isUnknown) =>
        words.Open(cases.Shortest(conditions)) ?? (isUnknown ? ConditionWords.Depending : null);

    private bool IsReplaced(ComponentRule rule) => rule.Replacements.Any(item => item.Unless.Evaluate(facts) == Truth.False);

    // Whatever the open facts, a paper that was brought in full need not be brought again.
    private bool WasBrought(ComponentRule rule) => Rest(rule).Count == 0;

    // "Where there is one" is complete with any part of it, but for a choice only the whole counts.
    private bool IsPartOnly(ComponentResult component) =>
        component is { State: RequirementState.Satisfied, Rule.Necessity: Necessity.WhereApplicable } && !WasBrought(component.Rule);

    private bool IsOf(DossierItem item, ComponentRule rule) =>
        result.Rules.NumberOf(item.Component) is >= 0 and var number && result.Rules.Components[number].Id == rule.Id;

    /// <summary>The pieces that were not brought; data replace all of them.</summary>
    private IReadOnlyList<RequiredPieces> Rest(ComponentRule rule)
    {
        var pieces = new ComponentPieces(rule, result.IsOnline);
        foreach (var item in result.Dossier.Items.Where(item => item.Count > 0 && ComponentPieces.IsOneForm(item.Form) && IsOf(item, rule)))
        {
            pieces.Add(item.Form, item.Count);
        }

        return pieces.Missing;
    }

    private sealed class Parts(
        IReadOnlyList<DossierNeed> forDesk, IReadOnlyList<FactQuestion> questions, IReadOnlyList<FactQuestion> deskQuestions,
            IReadOnlyList<ComponentResult> toFetch, IReadOnlyList<ComponentResult> leftOut)
    {
        public IReadOnlyList<DossierNeed> ForDesk { get; } = forDesk;
        public IReadOnlyList<FactQuestion> Questions { get; } = questions;
        public IReadOnlyList<FactQuestion> DeskQuestions { get; } = deskQuestions;
        public IReadOnlyList<ComponentResult> ToFetch { get; } = toFetch;
        public IReadOnlyList<ComponentResult> LeftOut { get; } = leftOut;
    }
}
