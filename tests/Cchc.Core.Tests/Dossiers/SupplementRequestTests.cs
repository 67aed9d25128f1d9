using Cchc.Core.Dossiers;
using Cchc.Core.Requirements;
using Cchc.Core.Tests.Support;
using FsCheck;
using FsCheck.Fluent;
using static Cchc.Core.Tests.Dossiers.HandMade;

namespace Cchc.Core.Tests.Dossiers;

public sealed class SupplementRequestTests
{
    [Fact]
    public void Everything_missing_is_listed_at_once_with_alternatives_and_open_questions()
    {
        var request = (SupplementRequest.Needed)SupplementRequest.Of(Incomplete);
        request.Needs.Should().HaveCount(2);
        request.Needs[0].Should().BeOfType<DossierNeed.Paper>().Which.Rule.Should().Be(Form);
        var choice = request.Needs[1].Should().BeOfType<DossierNeed.Choice>().Subject;
        choice.Wanted.Should().Be(1);
        choice.Papers.Select(paper => paper.Rule.Id).Should().Equal("giay-chung-sinh", "nguoi-lam-chung", "cam-doan");
        request.Conditional.Should().ContainSingle().Which.When!.Vi.Should().Be("“Có ủy quyền cho người khác đi đăng ký không?” – có");
        request.Conditional[0].OpenFacts.Should().Equal("uy-quyen");
        request.Questions.Should().Equal(Proxy);
        request.LeftOut.Select(item => item.Rule.Id).Should().Equal("cu-tru");
    }

    [Fact]
    public void Nothing_needed_and_not_known_yet_are_values()
    {
        SupplementRequest.Of(Complete).Should().BeOfType<SupplementRequest.NotNeeded>();
        var open = SupplementRequest.Of(Complete with
        {
            State = RequirementState.Unknown,
            Components = [.. Complete.Components.Select(item => item.Rule == Letter ? item with { State = RequirementState.Unknown, OpenFacts = ["uy-quyen"] } : item)],
            OpenQuestions = [Proxy],
        });
        open.Should().BeOfType<SupplementRequest.Undetermined>().Which.Conditional.Single().Papers.Single().Rule.Should().Be(Letter);
        open.As<SupplementRequest.Undetermined>().Questions.Should().Equal(Proxy);
    }

    [Fact]
    public void What_a_database_holds_and_what_the_agency_fetches_is_not_demanded_even_where_the_check_calls_it_missing()
    {
        var data = Rule("du-lieu", "Thông tin về hôn nhân", 1, PaperForms.Data);
        var rules = DossierRules.Build(Birth, [Residence, data]);
        var request = SupplementRequest.Of(Result(rules, RequirementState.Missing, [Of(Residence, RequirementState.Missing), Of(data, RequirementState.Missing)], []));
        request.Should().BeOfType<SupplementRequest.NotNeeded>();
        request.ToFetch.Single().Rule.Should().Be(data);
        request.LeftOut.Single().Rule.Should().Be(Residence);

        // Of a choice with such an alternative nothing else is demanded.
        var group = OneOf with { Members = ["du-lieu", "ho-chieu", "to-khai"] };
        var chosen = DossierRules.Build(Birth, [data, Passport, Form], [group]);
        SupplementRequest.Of(Result(chosen, RequirementState.Missing, [.. chosen.Components.Select(item => Of(item, RequirementState.Missing))], [new GroupResult { Group = group, State = RequirementState.Missing, Wanted = 1, Reason = new("x", "x") }]))
            .Should().BeOfType<SupplementRequest.NotNeeded>().Which.ToFetch.Single().Rule.Should().Be(data);
    }

    [Fact]
    public void A_paper_listed_anyway_settles_the_choice_that_it_belongs_to()
    {
        DossierNeed[] papers = [.. new[] { BirthPaper, Witness, Promise, Form }.Select(rule => new DossierNeed.Paper { Rule = rule, Pieces = rule.Pieces })];
        var choice = new DossierNeed.Choice { Group = OneOf, Wanted = 1, Alternatives = papers[..3] };
        NeedReduction.Shortest([choice, papers[3], papers[0]]).Should().Equal(papers[3], papers[0]);
        NeedReduction.Shortest([choice with { Wanted = 2 }, choice]).Should().Equal(choice with { Wanted = 2 });
        NeedReduction.Shortest([choice with { Wanted = 2 }, papers[0]]).Should().Equal(choice with { Alternatives = papers[1..3] }, papers[0]);
        NeedReduction.Shortest([new DossierNeed.Together { Group = OneOf, Members = [papers[3], papers[1]] }, papers[1]]).Should().Equal(papers[3], papers[1]);
    }

    [Fact]
    public void A_check_without_a_result_for_a_component_is_refused() =>
        FluentActions.Invoking(() => SupplementRequest.Of(Complete with { Components = [] })).Should().Throw<ArgumentException>().WithMessage("*\"to-khai\"*");

    [Fact]
    public void Bringing_what_is_listed_completes_the_dossier_and_nothing_listed_can_be_spared() => Prop.ForAll(
        ArbMap.Default.ArbFor<int>(),
        seed =>
        {
            var random = new Random(seed);
            if (SlowStates.Make(random) is not { } model)
            {
                return;
            }

            var items = model.Rules.Components.Where(_ => random.Next(3) == 0).Select(rule => Item(rule.Id, PaperForms.Original, random.Next(1, 3))).ToList();
            var result = model.Check(items);
            var request = SupplementRequest.Of(result);
            if (request is not SupplementRequest.Needed needed)
            {
                request.Should().BeOfType<SupplementRequest.NotNeeded>();
                model.IsComplete(items).Should().BeTrue();
                return;
            }

            model.IsComplete(items).Should().BeFalse();
            var papers = needed.Needs.OfType<DossierNeed.Paper>().Select(paper => paper.Rule.Id).ToList();
            papers.Should().OnlyHaveUniqueItems();
            if (model.Rules.Groups.All(group => group.AtLeast is null))
            {
                papers.Should().BeEquivalentTo(result.Components.Where(item => item.State == RequirementState.Missing).Select(item => item.Rule.Id));
            }

            var brought = needed.Needs.SelectMany(need => Chosen(need, random)).Distinct().ToList();
            model.IsComplete([.. items, .. brought.Select(id => Item(id, PaperForms.Original, 9))]).Should().BeTrue("seed {0}", seed);
            var everything = needed.Needs.SelectMany(need => need.Papers).Select(paper => paper.Rule.Id).Distinct().ToList();
            foreach (var spared in papers)
            {
                model.IsComplete([.. items, .. everything.Where(id => id != spared).Select(id => Item(id, PaperForms.Original, 9))]).Should().BeFalse("seed {0}, {1}", seed, spared);
            }

            everything.Should().OnlyContain(id => model.Applies(id));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(Runs.Of(2000, 400)));

    private static IEnumerable<string> Chosen(DossierNeed need, Random random) => need switch
    {
        DossierNeed.Choice choice => choice.Alternatives.OrderBy(_ => random.Next()).Take(choice.Wanted).SelectMany(item => Chosen(item, random)),
        DossierNeed.Together together => together.Members.SelectMany(item => Chosen(item, random)),
        DossierNeed.Paper paper => [paper.Rule.Id],
        _ => [],
    };
}
