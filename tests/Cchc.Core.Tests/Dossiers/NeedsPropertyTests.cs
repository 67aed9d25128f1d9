using System.Globalization;
using Cchc.Core.Dossiers;
using Cchc.Core.Requirements;
using Cchc.Core.Tests.Support;
using Cchc.Core.Text;

namespace Cchc.Core.Tests.Dossiers;

/// <summary>Letters and lists while answers are open: under every full set of answers what they say is enough and not too much.</summary>
public sealed class NeedsPropertyTests
{
    private const int MostAnswers = 24;

    [Fact]
    public void Under_every_answer_the_letter_asks_for_enough_and_for_nothing_that_can_be_spared() => Check(random =>
    {
        var rules = Rules(random);
        var dossier = new Dossier { Facts = RandomDossiers.Facts(random, rules, 2), Items = RandomDossiers.Items(random, rules) };
        var isOnline = random.Next(2) == 0;
        var request = SupplementRequest.Of(DossierCheck.Of(rules, dossier, new DossierCheckOptions { IsOnline = isOnline }));
        var (needs, questions) = request switch
        {
            SupplementRequest.Needed needed => (needed.Needs.Concat(needed.Conditional), needed.Questions),
            SupplementRequest.Undetermined open => (open.Conditional, open.Questions),
            _ => ([], []),
        };
        Hold(rules, dossier, isOnline, [.. needs], request.ForDesk, questions, random);
    });

    [Fact]
    public void Under_every_answer_the_list_names_enough_and_nothing_that_can_be_spared() => Check(random =>
    {
        var rules = Rules(random);
        var dossier = new Dossier { Facts = RandomDossiers.Facts(random, rules, 2) };
        var list = CitizenList.Of(rules, dossier.Facts);
        Hold(rules, dossier, false, [.. list.Submit, .. list.Present, .. list.Conditional], list.AskDesk, list.Questions, random);
    });

    private static void Check(Action<Random> property)
    {
        for (var seed = 0; seed < Runs.Of(Times ?? 20_000, 1200); seed++)
        {
            property(new Random(seed));
        }
    }

    private static int? Times => int.TryParse(Environment.GetEnvironmentVariable("CCHC_NEEDS"), CultureInfo.InvariantCulture, out var times) ? times : null;

    private static void Hold(DossierRules rules, Dossier dossier, bool isOnline, IReadOnlyList<DossierNeed> needs, IReadOnlyList<DossierNeed> forDesk,
        IReadOnlyList<FactQuestion> asked, Random random)
    {
        string Case(string what) => $"{what}\n{Show(rules, dossier, isOnline)}\nneeds\n{string.Join('\n', needs.Select(need => Show(need, 1)))}\nfor the desk\n{string.Join('\n', forDesk.Select(need => Show(need, 1)))}";
        foreach (var question in rules.Questions.Where(question => !asked.Contains(question)))
        {
            needs.SelectMany(need => need.Parts).Any(need => need.When?.Vi.Contains(question.Text.Vi, StringComparison.Ordinal) == true).Should().BeFalse(Case($"{question.Id} is named and not asked"));
        }

        var all = needs.Concat(forDesk).ToList();
        var answers = SlowDossierCheck.Answers(rules.Questions, dossier.Facts).ToList();
        var never = answers.Count > 2 * MostAnswers ? null : all.Find(need => answers.TrueForAll(facts => new SlowNeeds(rules, facts, dossier.Items, isOnline).IsNeedless(need)));
        (never is null).Should().BeTrue(Case($"needed under no answer: {(never is null ? string.Empty : Show(never, 0))}"));
        foreach (var facts in answers.OrderBy(_ => random.Next()).Take(MostAnswers))
        {
            var slow = new SlowNeeds(rules, facts, dossier.Items, isOnline);
            var spare = all.Find(need => slow.CanBeSpared(need, random));
            (spare is null).Should().BeTrue(Case($"{facts}: can be spared: {(spare is null ? string.Empty : Show(spare, 0))}"));
            if (SlowNeeds.IsClear(all))
            {
                slow.IsEnough(all, random).Should().BeTrue(Case($"{facts}: too little"));
            }
        }
    }

    // Every question has its own words, so that the conditions can be read from the words; some components only the agency can fetch.
    private static DossierRules Rules(Random random)
    {
        var rules = RandomDossiers.Rules(random, 6);
        var components = rules.Components.Select(rule => random.Next(8) == 0 ? rule with { Pieces = [new RequiredPieces(1, PaperForms.Data)] } : rule).ToList();
        var deeper = components.ConvertAll(rule => random.Next(3) == 0 ? rule with { Condition = Deep(random, rules.Questions, 3) } : rule);
        var questions = rules.Questions.Select(question => question switch
        {
            FactQuestion.YesNo { DoubtOf.Length: 0 } => new FactQuestion.YesNo(question.Id, Words(question.Id)),
            FactQuestion.OfNumber number => new FactQuestion.OfNumber(question.Id, Words(question.Id), number.Least, number.Most),
            FactQuestion.OfChoice choice => new FactQuestion.OfChoice(question.Id, Words(question.Id), [.. choice.Choices.Select(item => new KeyValuePair<string, BilingualText>(item.Key, new BilingualText(item.Key, item.Key)))]),
            _ => question,
        }).ToList();
        return DossierRules.TryBuild(rules.Procedure, deeper, rules.Groups, questions, 1, out var built, out _) ? built : DossierRules.Build(rules.Procedure, components, rules.Groups, questions);
    }

    // Conditions in one another, of which a part may contradict another once some answers are known.
    private static Condition Deep(Random random, IReadOnlyList<FactQuestion> questions, int depth)
    {
        var answered = questions.OfType<FactQuestion.YesNo>().ToList();
        return answered.Count == 0 ? Condition.Always : depth == 0 || random.Next(3) == 0 ? new Condition.Is(answered[random.Next(answered.Count)].Id, new FactValue.YesNo(random.Next(2) == 0))
            : Enumerable.Range(0, random.Next(2, 4)).Select(_ => Deep(random, questions, depth - 1)).ToList() is var parts && random.Next(2) == 0 ? new Condition.All(parts) : new Condition.Any(parts);
    }

    private static BilingualText Words(string id) => new(id + "?", id + "?");

    private static string Show(DossierRules rules, Dossier dossier, bool isOnline) => string.Join('\n', rules.Components.Select(rule => $"    {rule.Id} {rule.Necessity} {string.Join('+', rule.Pieces.Select(lot => lot.Forms == PaperForms.Data ? "DATA" : $"{lot.Count}"))} if {Said(rule.Condition)}{string.Concat(rule.Replacements.Select(item => " data unless " + Said(item.Unless)))}"))
        + '\n' + string.Join('\n', rules.Groups.Select(group => $"    {group.Id} {group.AtLeast?.ToString(CultureInfo.InvariantCulture) ?? "all"} of {string.Join(',', group.Members)} if {Said(group.Condition)}"))
        + $"\n    facts {dossier.Facts}, online {isOnline}, items {string.Join(' ', dossier.Items.Select(item => $"{item.Component}:{item.Form}x{item.Count}"))}";

    private static string Said(Condition condition) => condition switch
    {
        Condition.Is item => $"{item.Fact}={string.Join('/', item.Values)}",
        Condition.Between range => $"{range.Fact} in {range.Least}..{range.Most}",
        Condition.All all => all.Conditions.Count == 0 ? "always" : "(" + string.Join(" & ", all.Conditions.Select(Said)) + ")",
        Condition.Any any => any.Conditions.Count == 0 ? "never" : "(" + string.Join(" | ", any.Conditions.Select(Said)) + ")",
        Condition.Not not => "not " + Said(not.Condition),
        _ => "?",
    };

    private static string Show(DossierNeed need, int indent) => new string(' ', indent * 2) + (need switch
    {
        DossierNeed.Paper paper => paper.Rule.Id,
        DossierNeed.Choice choice => $"{choice.Wanted} of {choice.Group.Id}",
        _ => "together",
    }) + (need.When is { } when ? " when " + when.Vi : "") + (need switch
    {
        DossierNeed.Choice choice => '\n' + string.Join('\n', choice.Alternatives.Select(item => Show(item, indent + 1))),
        DossierNeed.Together together => '\n' + string.Join('\n', together.Members.Select(item => Show(item, indent + 1))),
        _ => "",
    });
}
