using Cchc.Core.Dossiers;
using Cchc.Core.Requirements;
using Cchc.Core.Tests.Support;
using FsCheck;
using FsCheck.Fluent;
using static Cchc.Core.Tests.Dossiers.HandMade;

namespace Cchc.Core.Tests.Dossiers;

/// <summary>The supplement request of real checks, facts known or not.</summary>
public sealed class SupplementOfChecksTests
{
    [Fact]
    public void Bringing_what_is_listed_leaves_nothing_missing_and_nothing_listed_can_be_spared() => Prop.ForAll(
        ArbMap.Default.ArbFor<int>(),
        seed =>
        {
            var random = new Random(seed);
            if (SlowStates.Make(random) is not { } model)
            {
                return;
            }

            var facts = model.Facts.Names.Where(_ => random.Next(3) > 0).Aggregate(Facts.None, (known, name) => known.With(name, model.Facts[name]!));
            var items = model.Rules.Components.Where(_ => random.Next(3) == 0).Select(rule => Item(rule.Id, PaperForms.Original, random.Next(1, 3))).ToList();
            DossierCheck Check(IEnumerable<string> more) => DossierCheck.Of(model.Rules, new Dossier { Facts = facts, Items = [.. items, .. more.Distinct().Select(id => Item(id, PaperForms.Original, 2))] });
            var result = Check([]);
            var request = SupplementRequest.Of(result);
            var isComplete = result.State == RequirementState.Satisfied;
            (request is SupplementRequest.NotNeeded).Should().Be(isComplete, "seed {0}", seed);
            if (request is SupplementRequest.Undetermined undetermined)
            {
                undetermined.Questions.Should().NotBeEmpty("seed {0}", seed);
                Check(undetermined.Conditional.SelectMany(need => need.Papers).Select(paper => paper.Rule.Id)).State.Should().Be(RequirementState.Satisfied, "seed {0}", seed);
            }

            if (request is SupplementRequest.Needed needed)
            {
                var sure = needed.Needs.SelectMany(need => need.Papers).Select(paper => paper.Rule.Id).ToList();
                var open = needed.Conditional.SelectMany(need => need.Papers).Select(paper => paper.Rule.Id).ToList();
                Check(sure.Concat(open)).State.Should().Be(RequirementState.Satisfied, "seed {0}", seed);
                foreach (var paper in needed.Needs.OfType<DossierNeed.Paper>())
                {
                    Check(sure.Concat(open).Where(id => id != paper.Rule.Id)).State.Should().NotBe(RequirementState.Satisfied, "seed {0}", seed);
                }
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(Runs.Of(2000, 400)));
}
