using Cchc.Core.Dossiers;
using Cchc.Core.Requirements;

namespace Cchc.Core.Tests.Dossiers;

/// <summary>The check as the definitions say it, by plain recursion under facts that are all known; unknown ones are gone through value by value.</summary>
internal sealed class SlowDossierCheck(DossierRules rules, Facts facts, IReadOnlyList<DossierItem> items, bool isOnline)
{
    public RequirementState Whole => rules.Components.Where(rule => !ParentsOf(rule.Id).Any()).All(rule => Complete(rule.Id)) && rules.Groups.Where(group => !ParentsOf(group.Id).Any()).All(group => Complete(group.Id))
        ? RequirementState.Satisfied
        : RequirementState.Missing;

    /// <summary>Every answer to the questions that are not answered.</summary>
    public static IEnumerable<Facts> Answers(IReadOnlyList<FactQuestion> questions, Facts facts)
    {
        var open = questions.FirstOrDefault(question => facts[question.Id] is null);
        return open is null ? [facts] : ValuesOf(open).SelectMany(value => Answers(questions, facts.With(open.Id, value)));
    }

    // Random rules name whole numbers only: halves stand for everything between.
    public static IEnumerable<FactValue> ValuesOf(FactQuestion question) => question switch
    {
        FactQuestion.YesNo => [new FactValue.YesNo(true), new FactValue.YesNo(false)],
        FactQuestion.OfChoice some => some.Choices.Select(choice => new FactValue.Choice(choice.Key)),
        FactQuestion.OfNumber number => Enumerable.Range((int)(number.Least! * 2), (int)((number.Most! - number.Least!) * 2) + 1).Select(half => new FactValue.Number(half / 2m)),
        _ => throw new ArgumentOutOfRangeException(nameof(question)),
    };

    public RequirementState State(string id)
    {
        if (rules.Groups.FirstOrDefault(group => group.Id == id) is { } found)
        {
            return !Active(found) || !Demanded(id) || !found.Members.Any(Concerned) ? RequirementState.NotRequired : Filled(found) ? RequirementState.Satisfied : RequirementState.Missing;
        }

        var rule = rules.Components.Single(component => component.Id == id);
        if (!Concerned(id))
        {
            return IsBrought(id) ? RequirementState.Excess : RequirementState.NotRequired;
        }

        if (IsBrought(id))
        {
            return !Demanded(id) ? RequirementState.Excess : Provided(rule) || rule.Necessity == Necessity.WhereApplicable ? RequirementState.Satisfied : RequirementState.Missing;
        }

        return Replaced(rule) ? RequirementState.UnlawfulToDemand
            : rule.Necessity == Necessity.WhereApplicable || !Demanded(id) ? RequirementState.NotRequired : RequirementState.Missing;
    }

    private IEnumerable<RequirementGroup> ParentsOf(string id) => rules.Groups.Where(group => group.Members.Contains(id));

    private bool Active(RequirementGroup group) => group.Condition.Evaluate(facts) == Truth.True && ParentsOf(group.Id).All(Active);

    private bool Concerned(string id) => rules.Groups.FirstOrDefault(group => group.Id == id) is { } found
        ? Active(found)
        : rules.Components.Single(rule => rule.Id == id).Condition.Evaluate(facts) == Truth.True && (!ParentsOf(id).Any() || ParentsOf(id).Any(Active));

    private bool IsBrought(string id) => rules.Groups.FirstOrDefault(group => group.Id == id) is { } found ? found.Members.Any(IsBrought) : items.Any(item => item.Component == id);

    private bool Replaced(ComponentRule rule) => rule.Replacements.Any(replacement => replacement.Unless.Evaluate(facts) == Truth.False);

    private bool Provided(ComponentRule rule)
    {
        var own = items.Where(item => item.Component == rule.Id).SelectMany(item => Enumerable.Repeat(item.Form, item.Count)).ToList();
        return Replaced(rule) || own.Contains(PaperForms.Data)
            || rule.Pieces.GroupBy(lot => lot.Forms).All(lots => own.Count(form => LotOf(rule, form) == lots.Key) >= lots.Sum(lot => lot.Count));
    }

    private PaperForms LotOf(ComponentRule rule, PaperForms form)
    {
        var named = rule.Pieces.FirstOrDefault(lot => lot.Forms.HasFlag(form));
        const PaperForms paper = PaperForms.Original | PaperForms.PlainCopy | PaperForms.CopyWithOriginal | PaperForms.CertifiedCopy | PaperForms.RegisterCopy | PaperForms.PaperForm;
        if (named is not null && form == PaperForms.Scan && !isOnline && (named.Forms & paper) != PaperForms.None)
        {
            return PaperForms.None;
        }

        return (named ?? rule.Pieces.FirstOrDefault(lot => Stands(lot.Forms, form)))?.Forms ?? PaperForms.None;
    }

    private bool Stands(PaperForms stated, PaperForms form) => form switch
    {
        PaperForms.CertifiedCopy => stated.HasFlag(PaperForms.PlainCopy) || stated.HasFlag(PaperForms.CopyWithOriginal),
        PaperForms.RegisterCopy => stated.HasFlag(PaperForms.PlainCopy) || stated.HasFlag(PaperForms.CopyWithOriginal) || stated.HasFlag(PaperForms.CertifiedCopy),
        PaperForms.CopyWithOriginal or PaperForms.DigitalOriginal => stated.HasFlag(PaperForms.PlainCopy),
        PaperForms.Scan => isOnline && (stated.HasFlag(PaperForms.PlainCopy) || stated.HasFlag(PaperForms.CopyWithOriginal)),
        _ => false,
    };

    private bool Counts(string id) => Concerned(id) && (rules.Groups.FirstOrDefault(group => group.Id == id) is { } found ? Filled(found) : Provided(rules.Components.Single(rule => rule.Id == id)));

    private bool Complete(string id) => rules.Groups.FirstOrDefault(group => group.Id == id) is { } found
        ? !Active(found) || Filled(found)
        : !Concerned(id) || rules.Components.Single(rule => rule.Id == id) is var rule && (rule.Necessity == Necessity.WhereApplicable || Provided(rule));

    private bool Filled(RequirementGroup group) => group.AtLeast is null ? group.Members.All(Complete) : group.Members.Count(Counts) >= Needed(group);

    private int Needed(RequirementGroup group) => Math.Min(group.AtLeast!.Value, group.Members.Count(Concerned));

    private bool Demanded(string id) => !ParentsOf(id).Any() || ParentsOf(id).Any(parent =>
        Active(parent) && Demanded(parent.Id)
        && (parent.AtLeast is null || !Filled(parent) || parent.Members.Where(Counts).OrderBy(member => IsBrought(member) ? 0 : 1).Take(Needed(parent)).Contains(id)));
}
