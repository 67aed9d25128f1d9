using Cchc.Core.Dossiers;
using Cchc.Core.Requirements;
using Cchc.Core.Tests.Support;
using Cchc.Core.Text;

namespace Cchc.Core.Tests.Dossiers;

/// <summary>Random rules that can be built, and dossiers for them.</summary>
internal static class RandomDossiers
{
    private static readonly BilingualText Text = new("Hỏi?", "Ask?");
    private static readonly PaperForms[] Stated = [PaperForms.Original, PaperForms.PlainCopy, PaperForms.CertifiedCopy, PaperForms.CopyWithOriginal, PaperForms.AnyCopy, PaperForms.AnyOriginal, PaperForms.AnyForm];

    public static readonly FactQuestion[] Questions =
    [
        new FactQuestion.YesNo("p", Text), new FactQuestion.OfNumber("n", Text, 0, 4),
        new FactQuestion.OfChoice("c", Text, [new("x", Text), new("y", Text), new("z", Text)]), new FactQuestion.YesNo("q", Text),
    ];

    public static DossierRules Rules(Random random, int mostComponents = 7)
    {
        while (true)
        {
            var isLarge = mostComponents > 20; // conditions and odd lots would refuse nearly all large rules
            var questions = Questions.Take(isLarge ? 0 : random.Next(5)).ToArray();
            var components = Enumerable.Range(0, random.Next(1, mostComponents + 1)).Select(i => Component(random, questions, "k" + i, isLarge)).ToList();
            if (DossierRules.TryBuild(RuleParts.Code, components, Groups(random, questions, components.Count), questions, 1, out var rules, out _))
            {
                return rules;
            }
        }
    }

    public static Facts Facts(Random random, DossierRules rules, int unknownOf) => RuleParts.Known([.. rules.Questions.Where(_ => unknownOf == 0 || random.Next(unknownOf) > 0).Select(question =>
    {
        var values = SlowDossierCheck.ValuesOf(question).ToList();
        return (question.Id, values[random.Next(values.Count)]);
    })]);

    public static List<DossierItem> Items(Random random, DossierRules rules)
    {
        var items = new List<DossierItem>();
        foreach (var rule in rules.Components.Where(_ => random.Next(5) > 1))
        {
            for (var i = random.Next(1, 4); i > 0; i--)
            {
                items.Add(Item(random, rule));
            }
        }

        return items;
    }

    public static DossierItem Item(Random random, ComponentRule rule)
    {
        var lot = rule.Pieces[random.Next(rule.Pieces.Count)].Forms;
        PaperForms form;
        do
        {
            form = (PaperForms)(1 << random.Next(11));
        }
        while (!lot.HasFlag(form) && random.Next(4) > 0);
        return new DossierItem { Component = rule.Id, Form = form, Count = random.Next(1, 3) };
    }

    private static ComponentRule Component(Random random, FactQuestion[] questions, string id, bool isLarge) => new()
    {
        Id = id,
        Name = id,
        Source = RuleParts.Record,
        Necessity = random.Next(5) == 0 ? Necessity.WhereApplicable : Necessity.Required,
        Condition = Condition(random, questions, 2),
        Doubt = !isLarge && random.Next(12) == 0 ? Text : null,
        Pieces = [.. Enumerable.Range(0, !isLarge && random.Next(4) == 0 ? 2 : 1).Select(_ => new RequiredPieces(random.Next(1, 3), Stated[random.Next(Stated.Length)]))],
        Replacements = random.Next(4) == 0 ? [new ComponentRule.Replacement("CSDL", "điều 18", random.Next(2) == 0 ? new Condition.Any([]) : Condition(random, questions, 1))] : [],
    };

    // A forest: each group stands in one group at most; a component now and then in two.
    private static List<RequirementGroup> Groups(Random random, FactQuestion[] questions, int components)
    {
        var members = Enumerable.Range(0, random.Next(components > 20 ? components / 3 : 5)).Select(_ => new List<string>()).ToList();
        for (var i = 1; i < members.Count; i++)
        {
            if (random.Next(components > 20 ? 12 : 3) > (components > 20 ? 9 : 0))
            {
                members[random.Next(i)].Add("g" + i);
            }
        }

        for (var i = 0; i < components && members.Count > 0; i++)
        {
            for (var times = random.Next(8) switch { 0 => 0, 1 when components < 20 => 2, _ => 1 }; times > 0; times--)
            {
                var into = members[components > 20 ? Math.Min(members.Count - 1, i * members.Count / components + random.Next(2)) : random.Next(members.Count)];
                into.Insert(random.Next(into.Count + 1), "k" + i);
            }
        }

        // Of many groups some stay empty, and would refuse the rules: they go, the inner ones first.
        for (var i = members.Count - 1; components > 20 && i >= 0; i--)
        {
            if (members[i].Count == 0)
            {
                members.ForEach(list => list.Remove("g" + i));
            }
        }

        return [.. members.Select((list, i) => new RequirementGroup
        {
            Id = "g" + i,
            Source = RuleParts.Record,
            AtLeast = random.Next(5) < 2 ? null : random.Next(1, Math.Max(2, list.Count)),
            Members = list,
            Doubt = components <= 20 && random.Next(20) == 0 ? Text : null,
            Condition = random.Next(2) == 0 ? Cchc.Core.Requirements.Condition.Always : Condition(random, questions, 1),
        }).Where(group => components <= 20 || group.Members.Count > 0)];
    }

    private static Condition Condition(Random random, FactQuestion[] questions, int depth)
    {
        if (questions.Length == 0 || random.Next(2) == 0)
        {
            return Cchc.Core.Requirements.Condition.Always;
        }

        return random.Next(depth > 0 ? 8 : 5) switch
        {
            5 => new Condition.All([Condition(random, questions, depth - 1), Condition(random, questions, depth - 1)]),
            6 => new Condition.Any([Condition(random, questions, depth - 1), Condition(random, questions, depth - 1)]),
            7 => new Condition.Not(Condition(random, questions, depth - 1)),
            _ => Atom(random, questions[random.Next(questions.Length)]),
        };
    }

    private static Condition Atom(Random random, FactQuestion question)
    {
        if (question is FactQuestion.OfNumber && random.Next(2) == 0)
        {
            var (least, most) = (random.Next(5), random.Next(5));
            return new Condition.Between(question.Id, random.Next(3) == 0 ? null : Math.Min(least, most), random.Next(3) == 0 ? null : Math.Max(least, most));
        }

        var values = SlowDossierCheck.ValuesOf(question).Where(value => value is not FactValue.Number number || number.Value == Math.Floor(number.Value)).ToList();
        return new Condition.Is(question.Id, [.. values.Where(_ => random.Next(2) == 0).DefaultIfEmpty(values[0])]);
    }
}
