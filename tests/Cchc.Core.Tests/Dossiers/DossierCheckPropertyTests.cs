using Cchc.Core.Dossiers;
using Cchc.Core.Requirements;
using Cchc.Core.Tests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace Cchc.Core.Tests.Dossiers;

/// <summary>The check equals the slow model on random rules; more is never less; what is unknown is never claimed.</summary>
public sealed class DossierCheckPropertyTests
{
    private static readonly int[] Seen = new int[6];

    [Fact]
    public void Under_known_facts_the_check_is_the_slow_model()
    {
        Check(1500, random =>
        {
            var (rules, isOnline) = (RandomDossiers.Rules(random), random.Next(2) == 0);
            var dossier = new Dossier { Facts = RandomDossiers.Facts(random, rules, 0), Items = RandomDossiers.Items(random, rules) };
            var result = DossierCheck.Of(rules, dossier, new DossierCheckOptions { IsOnline = isOnline });
            var model = new SlowDossierCheck(rules, dossier.Facts, dossier.Items, isOnline);
            foreach (var (id, state) in States(result))
            {
                state.Should().Be(model.State(id), "{0} of {1}", id, Show(rules, dossier));
                Seen[(int)state]++;
            }

            result.State.Should().Be(model.Whole, Show(rules, dossier));
            result.OpenQuestions.Should().BeEmpty();
            result.Components.All(component => (component.Missing.Count > 0) == (component.State == RequirementState.Missing)).Should().BeTrue();
            result.Groups.All(group => (group.Wanted > 0) == (group.State == RequirementState.Missing)).Should().BeTrue();
        });
        Seen.Take(5).Should().OnlyContain(count => count > 50, "every state was met");
    }

    [Fact]
    public void With_unknown_facts_a_state_is_claimed_when_every_answer_gives_it_and_the_questions_are_those_that_decide() => Check(700, random =>
    {
        var (rules, isOnline) = (RandomDossiers.Rules(random), random.Next(2) == 0);
        var dossier = new Dossier { Facts = RandomDossiers.Facts(random, rules, 3), Items = RandomDossiers.Items(random, rules) };
        var result = DossierCheck.Of(rules, dossier, new DossierCheckOptions { IsOnline = isOnline });
        var answers = SlowDossierCheck.Answers(rules.Questions, dossier.Facts).ToList();
        var models = answers.Select(facts => new SlowDossierCheck(rules, facts, dossier.Items, isOnline)).ToList();
        var asked = new HashSet<string>();
        foreach (var (id, state) in States(result))
        {
            var states = models.Select(model => model.State(id)).ToList();
            var deciding = rules.Questions.Where(question => answers.Select((facts, i) => (Others: string.Join(",", facts.Names.Where(name => name != question.Id).Select(name => facts[name])), State: states[i]))
                .GroupBy(item => item.Others).Any(group => group.Select(item => item.State).Distinct().Count() > 1)).Select(question => question.Id).ToList();
            var isDoubtOnly = !rules.Groups.Any(group => group.Id == id) && states.TrueForAll(one => one is RequirementState.Satisfied or RequirementState.Excess) && deciding.Count > 0 && deciding.TrueForAll(name => rules.Questions.Single(question => question.Id == name).DoubtOf.Length > 0);
            state.Should().Be(states.Distinct().Count() == 1 ? states[0] : isDoubtOnly ? RequirementState.Satisfied : RequirementState.Unknown, "{0} of {1}", id, Show(rules, dossier));
            deciding = isDoubtOnly ? [] : deciding;
            OpenFacts(result, id).Should().Equal(deciding, "{0} of {1}", id, Show(rules, dossier));
            asked.UnionWith(deciding);
        }

        var wholes = models.Select(model => model.Whole).Distinct().ToList();
        result.State.Should().Be(wholes.Count == 1 ? wholes[0] : RequirementState.Unknown, Show(rules, dossier));
        result.OpenQuestions.Should().Equal(rules.Questions.Where(question => asked.Contains(question.Id)));
    });

    [Fact]
    public void Adding_an_item_never_turns_satisfied_into_missing() => Check(1500, random =>
    {
        var rules = RandomDossiers.Rules(random);
        var dossier = new Dossier { Facts = RandomDossiers.Facts(random, rules, random.Next(4)), Items = RandomDossiers.Items(random, rules) };
        var more = dossier with { Items = [.. dossier.Items, RandomDossiers.Item(random, rules.Components[random.Next(rules.Components.Count)])] };
        var (before, after) = (DossierCheck.Of(rules, dossier), DossierCheck.Of(rules, more));
        foreach (var ((id, one), (_, other)) in States(before).Zip(States(after)))
        {
            (one == RequirementState.Satisfied && other == RequirementState.Missing).Should().BeFalse("{0} of {1}", id, Show(rules, more));
        }

        (before.State == RequirementState.Satisfied && after.State != RequirementState.Satisfied).Should().BeFalse(Show(rules, more));
    });

    [Fact]
    public void An_answer_never_contradicts_what_was_claimed_without_it() => Check(600, random =>
    {
        var rules = RandomDossiers.Rules(random);
        var dossier = new Dossier { Facts = RandomDossiers.Facts(random, rules, 2), Items = RandomDossiers.Items(random, rules) };
        var before = DossierCheck.Of(rules, dossier);
        var after = DossierCheck.Of(rules, dossier with { Facts = SlowDossierCheck.Answers(rules.Questions, dossier.Facts).Last() });
        foreach (var ((id, one), (_, other)) in States(before).Zip(States(after)))
        {
            (one == RequirementState.Unknown || one == other || (one == RequirementState.Satisfied && other == RequirementState.Excess && rules.Questions.Any(question => question.DoubtOf.Length > 0))).Should().BeTrue("{0} of {1}", id, Show(rules, dossier));
        }
    });

    [Fact]
    public void Compiled_rules_answer_as_the_check_does()
    {
        var (complete, compiledOnes) = (0, 0);
        Check(1500, random =>
        {
            var isLarge = random.Next(10) == 0;
            var rules = RandomDossiers.Rules(random, isLarge ? 200 : 8);
            var options = new DossierCheckOptions { IsOnline = random.Next(2) == 0 };
            var facts = RandomDossiers.Facts(random, rules, random.Next(3) == 0 ? 4 : 0);
            if (!CompiledRules.TryCompile(rules, facts, options, out var compiled, out var open))
            {
                open.Should().NotBeEmpty().And.OnlyContain(question => facts[question.Id] == null);
                return;
            }

            compiledOnes++;
            for (var i = 0; i < 4; i++)
            {
                var items = RandomDossiers.Items(random, rules);
                items = i == 0 ? items : [.. items, .. rules.Components.Where(_ => random.Next(i * 3) > 0).SelectMany(rule => rule.Pieces.Select(lot => new DossierItem { Component = rule.Id, Count = 4, Form = Lowest(lot.Forms) }))];
                var dossier = new Dossier { Facts = facts, Items = items };
                var result = DossierCheck.Of(rules, dossier, options);
                var mask = compiled.Mask(items);
                compiled.IsComplete(mask).Should().Be(result.State == RequirementState.Satisfied, Show(rules, dossier));
                complete += result.State == RequirementState.Satisfied ? 1 : 0;
                var missing = new int[rules.Components.Count];
                var count = compiled.Missing(mask, missing);
                missing.Take(count).Select(number => rules.Components[number].Id).Should().Equal(
                    result.Components.Where(component => component.State == RequirementState.Missing).Select(component => component.Rule.Id), Show(rules, dossier));
                compiled.Missing(mask, []).Should().Be(count);
            }
        });
        complete.Should().BeGreaterThan(300);
        compiledOnes.Should().BeGreaterThan(900);
    }

    private static PaperForms Lowest(PaperForms forms) => (PaperForms)((int)forms & -(int)forms);

    private static IEnumerable<(string Id, RequirementState State)> States(DossierCheck result) =>
        result.Components.Select(component => (component.Rule.Id, component.State)).Concat(result.Groups.Select(group => (group.Group.Id, group.State)));

    private static IReadOnlyList<string> OpenFacts(DossierCheck result, string id) =>
        result.Components.FirstOrDefault(component => component.Rule.Id == id)?.OpenFacts ?? result.Groups.Single(group => group.Group.Id == id).OpenFacts;

    private static string Show(DossierRules rules, Dossier dossier) =>
        $"{string.Join(" | ", rules.Components)} || {string.Join(" | ", rules.Groups)} || {dossier.Facts} || {string.Join(" | ", dossier.Items)}".Replace("{", "(").Replace("}", ")");

    private static void Check(int times, Action<Random> property) => Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed => property(new Random(seed))).Check(Config.QuickThrowOnFailure.WithMaxTest(Runs.Of(times)));
}
