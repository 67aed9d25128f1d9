using Cchc.Core.Dossiers;
using Cchc.Core.Requirements;
using Cchc.Core.Text;
using static Cchc.Core.Tests.Dossiers.HandMade;

namespace Cchc.Core.Tests.Dossiers;

/// <summary>What letters and lists name while answers are open.</summary>
public sealed class NeedsUnderEveryAnswerTests
{
    private static readonly FactQuestion Married = new FactQuestion.YesNo("ket-hon", new("Đã kết hôn?", "Married?"));
    private static readonly ComponentRule[] Papers = [.. "abcd".Select(id => Rule($"{id}", $"Giấy {id}", 1, PaperForms.Original))];

    [Fact]
    public void A_paper_that_is_needed_in_one_case_settles_no_choice_of_another_case() =>
        Listed(Group("co", null, true, "a", "b"), Group("chua", 1, false, "a", "c")).Should().Equal("a, có", "b, có", "1 of a|c, không");

    [Fact]
    public void A_paper_of_the_same_case_or_of_every_case_settles_the_choice_and_one_of_an_unknown_case_does_not()
    {
        var (yes, no) = (new BilingualText("có", "yes"), new BilingualText("không", "no"));
        DossierNeed.Paper Paper(int i, BilingualText? when) => new() { Rule = Papers[i], Pieces = Papers[i].Pieces, When = when };
        DossierNeed.Choice Choice(BilingualText? when) => new() { Group = OneOf, Wanted = 1, Alternatives = [Paper(0, when), Paper(2, when)], When = when };
        NeedReduction.Shortest([Paper(0, yes), Choice(yes)]).Should().Equal(Paper(0, yes));
        NeedReduction.Shortest([Paper(0, null), Choice(no)]).Should().Equal(Paper(0, null));
        NeedReduction.Shortest([Paper(0, yes), Choice(no)]).Should().Equal(Paper(0, yes), Choice(no));
        NeedReduction.Shortest([Paper(0, yes), Choice(null)]).Should().Equal(Paper(0, yes), Choice(null));
        NeedReduction.Shortest([Paper(0, ConditionWords.Depending), Choice(ConditionWords.Depending)]).Should().HaveCount(2);

        // An alternative of some cases only is none in the others.
        var some = Choice(null) with { Alternatives = [Paper(0, yes), Paper(2, null)] };
        NeedReduction.Shortest([Paper(0, null), some]).Should().Equal(Paper(0, null), some);
        NeedReduction.Shortest([Choice(null) with { Wanted = 2 }, Choice(yes), Paper(0, yes)]).Should().Equal(Paper(0, null), Paper(2, null));
        NeedReduction.Shortest([Choice(yes) with { Wanted = 2 }, Choice(null)]).Should().Equal(Paper(0, yes), Paper(2, yes), Choice(null));
    }

    /// <summary>Married is known to be "no": what is left of the condition can never hold, alone or beside that of the group.</summary>
    [Theory]
    [InlineData("nested")]
    [InlineData("side by side")]
    [InlineData("group")]
    [InlineData("data")]
    public void A_paper_whose_conditions_cannot_hold_together_is_named_nowhere(string where)
    {
        var house = new FactQuestion.YesNo("nha", new("Có nhà?", "A house?"));
        var (married, has, none) = (Yes("ket-hon"), Yes("nha"), new Condition.Is("nha", new FactValue.YesNo(false)));
        var either = new Condition.Any([has, married]);
        var paper = Papers[0] with
        {
            Condition = where switch
            {
                "nested" => new Condition.Any([new Condition.All([either, none]), married]),
                "side by side" => new Condition.All([either, none]),
                _ => none,
            },
            Replacements = where == "data" ? [new ComponentRule.Replacement("CSDL", "Điều 18", either)] : [],
        };
        var rules = DossierRules.Build(Birth, [paper, Papers[1]], where == "group" ? [new RequirementGroup { Id = "g", Members = ["a"], Condition = either, Source = RuleSource.Stated.Instance }] : [], [Married, house]);
        var facts = Facts.None.With("ket-hon", new FactValue.YesNo(false));
        var list = CitizenList.Of(rules, facts);
        list.Submit.Concat(list.Conditional).Concat(list.Present).Concat(list.AskDesk).SelectMany(need => need.Papers).Select(need => need.Rule.Id).Should().Equal("b");
        list.Questions.Should().BeEmpty();
        var request = (SupplementRequest.Needed)SupplementRequest.Of(DossierCheck.Of(rules, new Dossier { Facts = facts }));
        request.Needs.Concat(request.Conditional).Concat(request.ForDesk).SelectMany(need => need.Papers).Select(need => need.Rule.Id).Should().Equal("b");
        static Condition.Is Yes(string fact) => new(fact, new FactValue.YesNo(true));
    }

    /// <summary>What nobody puts in words is not known to be false, whatever stands beside it.</summary>
    [Fact]
    public void A_condition_that_is_not_worked_out_denies_no_other()
    {
        var forms = new ConditionForms(DossierRules.Build(Birth, Papers.Take(1), [], [Married]).Graph.Space, new Facts([]));
        var (yes, unsaid) = (new Condition.Is("ket-hon", new FactValue.YesNo(true)), ConditionForms.Unsaid(["ket-hon"]));
        ConditionForms.IsUnsaid(forms.All([yes, unsaid])).Should().BeTrue();
        ConditionForms.IsUnsaid(forms.Any([yes, unsaid])).Should().BeTrue();
        ConditionForms.IsUnsaid(forms.Of(unsaid)).Should().BeTrue();
        forms.All([yes, forms.Not(yes)]).Should().Be(ConditionForms.Never);
        forms.Of(new Condition.All([yes, new Condition.Any([yes, new Condition.Is("ket-hon", new FactValue.YesNo(false))])])).Should().Be(yes);
    }

    [Fact]
    public void A_paper_needed_for_sure_is_not_hidden_by_the_case_in_which_another_group_needs_it() =>
        Listed(Group("co", null, true, "a", "b"), Group("luon", null, null, "a", "c")).Should().Equal("a", "c", "b, có");

    [Fact]
    public void A_paper_of_two_cases_is_named_once_with_both() =>
        Listed(Group("co", null, true, "a", "b"), Group("chua", null, false, "a", "c")).Should().Equal("a, có; hoặc không", "b, có", "c, không");

    [Fact]
    public void A_choice_of_two_cases_wants_in_each_what_is_wanted_there() =>
        Listed(Group("co", 2, true, "a", "b", "c"), Group("chua", 1, false, "a", "b", "c")).Should().Equal("2 of a|b|c, có", "1 of a|b|c, không");

    private static List<string> Listed(params RequirementGroup[] groups)
    {
        var rules = DossierRules.Build(Birth, Papers.Where(paper => groups.Any(group => group.Members.Contains(paper.Id))), groups, [Married]);
        var list = CitizenList.Of(rules);
        var request = SupplementRequest.Of(DossierCheck.Of(rules, new Dossier()));
        var (sure, open) = request is SupplementRequest.Needed needed ? (needed.Needs, needed.Conditional)
            : ([], ((SupplementRequest.Undetermined)request).Conditional);
        var listed = list.Submit.Concat(list.Conditional).Select(Shown).ToList();
        sure.Concat(open).Select(Shown).Should().Equal(listed);
        return listed;
    }

    private static string Shown(DossierNeed need) => (need is DossierNeed.Choice choice ? $"{choice.Wanted} of " : string.Empty)
        + string.Join("|", need.Papers.Select(paper => paper.Rule.Id)) + (need.When is { } when ? ", " + when.Vi.Replace("“Đã kết hôn?” – ", string.Empty,
            StringComparison.Ordinal) : string.Empty);

    private static RequirementGroup Group(string id, int? least, bool? married, params string[] members) => new()
    {
        Id = id, AtLeast = least, Members = members, Source = RuleSource.Stated.Instance,
        Condition = married is { } answer ? new Condition.Is("ket-hon", new FactValue.YesNo(answer)) : Condition.Always,
    };
}
