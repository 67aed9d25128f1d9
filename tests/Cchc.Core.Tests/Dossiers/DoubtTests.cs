using Cchc.Core.Dossiers;
using Cchc.Core.Exchange.Components;
using Cchc.Core.Requirements;
using Cchc.Core.Tests.Support;
using Cchc.Core.Text;
using FsCheck;
using FsCheck.Fluent;
using static Cchc.Core.Tests.Support.RuleParts;

namespace Cchc.Core.Tests.Dossiers;

/// <summary>A doubt is a question, never a demand: in the check, the request, the letter, the list, compiled rules, statistics and files.</summary>
public sealed class DoubtTests
{
    private static readonly BilingualText Unclear = new("lời văn của một trường hợp", "words of a case");
    private static readonly SupplementLetter Details = new() { Date = Dates.Day("2026-09-03") };

    private static DossierRules Doubtful => DossierRules.Build(Code, [Component("don"), Component("phu") with { Doubt = Unclear }, Component("k1"), Component("k2")], [Group("g", null, "k1", "k2") with { Name = "7 trường hợp", Doubt = Unclear }]);

    [Fact]
    public void What_is_doubtful_is_never_missing_and_stands_in_no_letter()
    {
        var result = DossierCheck.Of(Doubtful, new Dossier());
        result.Components.Select(item => item.State).Should().Equal(RequirementState.Missing, RequirementState.Unknown, RequirementState.Unknown, RequirementState.Unknown);
        result.OpenQuestions.Should().HaveCount(2).And.OnlyContain(question => question.AskedOf == QuestionAudience.Agency);
        var request = SupplementRequest.Of(result).Should().BeOfType<SupplementRequest.Needed>().Subject;
        request.Needs.SelectMany(need => need.Papers).Select(paper => paper.Rule.Id).Should().Equal("don");
        (request.Conditional.Count, request.Questions.Count).Should().Be((0, 0));
        request.ForDesk.SelectMany(need => need.Papers).Select(paper => paper.Rule.Id).Should().Equal("phu", "k1", "k2");
        Details.ToText(request).Should().Contain("Giấy don").And.NotContainAny("phu", "k1", "k2", "trường hợp");
        var list = CitizenList.Of(Doubtful);
        list.Submit.SelectMany(need => need.Papers).Select(paper => paper.Rule.Id).Should().Equal("don");
        list.AskDesk.SelectMany(need => need.Papers).Select(paper => paper.Rule.Id).Should().Equal("phu", "k1", "k2");
        list.ToText().Should().Contain("HỎI BỘ PHẬN TIẾP NHẬN");
    }

    [Fact]
    public void With_the_rest_complete_only_an_official_can_go_on()
    {
        var result = DossierCheck.Of(Doubtful, new Dossier { Items = [new DossierItem { Component = "don", Form = PaperForms.Original }] });
        result.State.Should().Be(RequirementState.Unknown);
        var request = SupplementRequest.Of(result).Should().BeOfType<SupplementRequest.Undetermined>().Subject;
        request.Questions.Should().BeEmpty();
        Details.ToText(request).Should().Contain("NỘI DUNG CÁN BỘ CẦN XÁC ĐỊNH").And.NotContain("NGƯỜI HƯỚNG DẪN");
    }

    [Fact]
    public void The_agencys_answer_settles_it_either_way()
    {
        var rules = Doubtful;
        var facts = rules.Questions.Aggregate(Facts.None, (known, question) => known.With(question.Id, Bool(question.DoubtOf == "phu")));
        DossierCheck.Of(rules, new Dossier { Facts = facts }).Components.Select(item => item.State)
            .Should().Equal(RequirementState.Missing, RequirementState.Missing, RequirementState.NotRequired, RequirementState.NotRequired);
        CompiledRules.TryCompile(rules, Facts.None, null, out _, out var open).Should().BeFalse();
        open.Select(question => question.DoubtOf).Should().Equal("phu", "g");
        CompiledRules.Compile(rules, facts).IsComplete(CompiledRules.Compile(rules, facts).Mask([new DossierItem { Component = "don", Form = PaperForms.Original }])).Should().BeFalse();
    }

    [Fact]
    public void Statistics_count_a_doubt_as_unknown_and_never_as_missing()
    {
        var counted = DossierStatistics.Of([new DossierObservation { First = DossierCheck.Of(Doubtful, new Dossier()) }]).Procedures.Single();
        counted.Components.Where(item => item.Missing > 0).Select(item => item.Id).Should().Equal("don");
        counted.Components.Single(item => item.Id == "phu").Unknown.Should().Be(1);
    }

    [Fact]
    public void Building_again_changes_nothing_and_a_doubt_that_goes_takes_its_question_along()
    {
        var rules = Doubtful;
        DossierRules.Build(Code, rules.Components, rules.Groups, rules.Questions).Questions.Should().Equal(rules.Questions);
        using var file = new MemoryStream();
        DossierRulesWriter.Write(rules, file);
        file.Position = 0;
        var read = DossierRulesReader.Read(file, "doubt.json");
        read.Findings.Should().BeEmpty();
        (read.Value!.Rules!.Questions.SequenceEqual(rules.Questions), read.Value.Rules.Components.SequenceEqual(rules.Components), read.Value.Rules.Groups.SequenceEqual(rules.Groups)).Should().Be((true, true, true));
        var correction = new DossierRulesCorrection { Procedure = Code, Components = [Component("phu")] };
        correction.TryApply(rules, out var corrected, out _).Should().BeTrue();
        corrected!.Questions.Select(question => question.DoubtOf).Should().Equal("g");
    }

    [Fact]
    public void No_doubt_of_any_rules_is_a_demand() => Prop.ForAll(ArbMap.Default.ArbFor<int>(), seed =>
    {
        var random = new Random(seed);
        var rules = RandomDossiers.Rules(random);
        var result = DossierCheck.Of(rules, new Dossier { Facts = RandomDossiers.Facts(random, rules, 2), Items = RandomDossiers.Items(random, rules) });
        bool IsOpen(string id) => rules.Questions.Any(question => question.DoubtOf == id && result.Dossier.Facts[question.Id] is null);
        result.Components.Where(item => item.Rule.Doubt is not null && IsOpen(item.Rule.Id)).Should().NotContain(item => item.State == RequirementState.Missing, "seed {0}", seed);
        var asked = SupplementRequest.Of(result) switch
        {
            SupplementRequest.Needed needed => needed.Needs.Concat(needed.Conditional),
            SupplementRequest.Undetermined open => open.Conditional,
            _ => [],
        };
        asked.SelectMany(need => need.Papers).Where(paper => paper.Rule.Doubt is not null && IsOpen(paper.Rule.Id)).Should().BeEmpty("seed {0}", seed);
        asked.SelectMany(need => need.Papers).SelectMany(paper => paper.OpenFacts).Where(name => rules.Questions.Single(question => question.Id == name).AskedOf == QuestionAudience.Agency).Should().BeEmpty("seed {0}", seed);
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(Runs.Of(1500)));
}
