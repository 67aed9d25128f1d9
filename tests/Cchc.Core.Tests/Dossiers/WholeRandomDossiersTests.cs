using System.Globalization;
using Cchc.Core.Dossiers;
using Cchc.Core.Requirements;
using Cchc.Core.Tests.Support;

namespace Cchc.Core.Tests.Dossiers;

/// <summary>
/// Random rules with dossiers, some facts of which are unknown: all that is said, as short lines (<c>Whole/random-*.txt</c>). That the states are right is held
/// by the slow model; this holds what stands beside them.
/// </summary>
public sealed class WholeRandomDossiersTests
{
    private static readonly DossierItem Stranger = new() { Component = "x", Name = "Giấy lạ", Form = PaperForms.Original };

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 12)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void What_is_said_of_random_dossiers(int seed)
    {
        var random = new Random(seed);
        WholeText.Compare(Enumerable.Range(0, 16).Select(i => (string.Create(CultureInfo.InvariantCulture, $"{i}"), (object?)Shown(random, i))).ToList(),
            "Dossiers", "Whole",
            $"random-{seed}.txt");
    }

    /// <summary>What is compiled says the same of every set of items as the check does.</summary>
    [Theory]
    [InlineData(7, 8)]
    [InlineData(70, 3)]
    [InlineData(91, 3)]
    [InlineData(140, 2)]
    [InlineData(200, 2)]
    [InlineData(250, 1)]
    public void Compiled_rules_say_what_the_check_says(int components, int count)
    {
        var random = new Random(components);
        for (var i = 0; i < count; i++)
        {
            var rules = RandomDossiers.Rules(random, components);
            var facts = RandomDossiers.Facts(random, rules, 0);
            var compiled = CompiledRules.Compile(rules, facts);
            for (var j = 0; j < 4; j++)
            {
                var items = j == 3 ? rules.Components.SelectMany(Enough).Where((_, place) => place != i).ToList() : RandomDossiers.Items(random, rules);
                var check = DossierCheck.Of(rules, new Dossier { Facts = facts, Items = items });
                var mask = compiled.Mask(items);
                var numbers = new int[rules.Components.Count];
                compiled.IsComplete(mask).Should().Be(check.State == RequirementState.Satisfied, "seed {0}, {1}, {2}", components, i, j);
                var found = compiled.Missing(mask, numbers);
                numbers.Take(found).Should().Equal(Enumerable.Range(0, rules.Components.Count)
                    .Where(n => check.Components[n].State == RequirementState.Missing),
                    "seed {0}, {1}, {2}", components, i, j);
                var few = new int[Math.Max(0, found - 1)];
                compiled.Missing(mask, few).Should().Be(found);
                few.Should().Equal(numbers.Take(few.Length));
            }
        }
    }

    /// <summary>A choice, wherever in the words its members lie, alone and beside another one, and with data in the place of one of them.</summary>
    [Theory]
    [InlineData(0, 1, 2)]
    [InlineData(0, 63, 62)]
    [InlineData(62, 63, 64)]
    [InlineData(63, 64, 127)]
    [InlineData(126, 127, 128)]
    [InlineData(5, 70, 135)]
    [InlineData(0, 2, 129)]
    public void A_choice_is_made_wherever_its_members_lie(int one, int other, int third)
    {
        var components = Enumerable.Range(0, 130 + Math.Max(0, third - 129)).Select(i => RuleParts.Component("k" + i, necessity: i is 20 or 41 ? Necessity.Required
            : Necessity.WhereApplicable)).ToList();
        foreach (var least in new[] { 1, 2, 3 })
        {
            var rules = DossierRules.Build(RuleParts.Code, components, [RuleParts.Group("g", least, $"k{one}", $"k{other}", $"k{third}"), RuleParts.Group("h",
                1, "k7", "k8"), RuleParts.Group("i", 1, "k8", "k9"),
                RuleParts.Group("o", 1, "all", "k40"), RuleParts.Group("all", null, "k41", "two"), RuleParts.Group("two", 2, "k42", "k43", "k44")]);
            var compiled = CompiledRules.Compile(rules, Facts.None);
            int[][] brought = [[], [one], [other], [third], [one, other], [one, third], [other, third], [one, other, third]];
            int[][] others = [[], [20], [20, 8, 40], [20, 7, 9, 41, 42, 44], [20, 7, 41, 42], [20, 8, 42, 43, 44], [20, 8, 41, 43, 44]];
            foreach (var (set, more) in brought.SelectMany(set => others.Select(more => (set, more))))
            {
                var mask = set.Concat(more).Aggregate(default(DossierMask), (all, component) => all.With(component));
                var isRest = mask[20] && (mask[7] || mask[8]) && (mask[8] || mask[9]) && (mask[40] || (mask[41] && new[] { 42, 43, 44 }.Count(i =>
                    mask[i]) > 1));
                compiled.IsComplete(mask).Should().Be(isRest && new[] { one, other, third }.Count(i => mask[i]) >= least, "{0} of {1}, {2}", least,
                    string.Join(",", set),
                    string.Join(",", more));
            }
        }
    }

    private static IEnumerable<DossierItem> Enough(ComponentRule rule) => rule.Pieces.Select(lot => new DossierItem
    {
        Component = rule.Id, Count = lot.Count, Form = Enum.GetValues<PaperForms>().First(form => form != PaperForms.None && lot.Forms.HasFlag(form)),
    });

    private static List<string> Shown(Random random, int number)
    {
        var rules = RandomDossiers.Rules(random);
        var items = RandomDossiers.Items(random, rules);
        if (number % 5 == 0)
        {
            items.Add(Stranger);
        }

        var dossier = new Dossier { Facts = RandomDossiers.Facts(random, rules, number % 4), Items = items, IsOnline = number % 7 == 0 };
        var check = DossierCheck.Of(rules, dossier, new DossierCheckOptions { IsOnline = number % 3 == 0 });
        var isCompiled = CompiledRules.TryCompile(rules, dossier.Facts, null, out var compiled, out var open);
        var missing = new int[rules.Components.Count];
        return
        [
            .. DossierLines.Of(check, words: false), .. DossierLines.Of(SupplementRequest.Of(check), words: false),
                .. DossierLines.Of(CitizenList.Of(rules, dossier.Facts), words: false),
            isCompiled ? $"compiled: {compiled!.IsComplete(compiled.Mask(items))}, "
                + $"{string.Join(",", missing.Take(compiled.Missing(compiled.Mask(items), missing)))}"
                : $"not compiled: {string.Join(",", open.Select(question => question.Id))}",
        ];
    }
}
