using Cchc.Core.Dossiers;
using Cchc.Core.Requirements;
using static Cchc.Core.Tests.Dossiers.HandMade;

namespace Cchc.Core.Tests.Dossiers;

/// <summary>How many numbers of one choice are named, and how long a "when" may be.</summary>
public sealed class NeedCasesTests
{
    private static readonly FactQuestion[] Questions = [.. Enumerable.Range(0, 7).Select(i => new FactQuestion.YesNo($"q{i}", new($"Hỏi {i}?", $"Ask {i}?")))];
    private static readonly Condition[] Yes = [.. Questions.Select(question => new Condition.Is(question.Id, new FactValue.YesNo(true)))];

    /// <summary>Three numbers of one choice are named, of four the least and the greatest; within three other choices the greatest alone.</summary>
    [Theory]
    [InlineData(2, 0, "1 2 3")]
    [InlineData(2, 2, "1 2 3")]
    [InlineData(2, 3, "3?")]
    [InlineData(3, 0, "1 4?")]
    [InlineData(3, 2, "1 4?")]
    [InlineData(3, 3, "4?")]
    public void So_many_numbers_are_named(int perhaps, int within, string numbers)
    {
        var data = Enumerable.Range(0, perhaps).Select(i => Paper($"d{i}", Yes[i])).ToList();
        var papers = Enumerable.Range(0, 5).Select(i => Paper($"a{i}", Condition.Always)).ToList();
        var group = Group(perhaps + 1, [.. data, .. papers]);
        var cases = new NeedCases(DossierRules.Build(Birth, [.. data, .. papers], [group], Questions), Facts.None, rule => rule.Id[0] == 'd');
        string.Join(' ', cases.Numbers(group, [], within).Select(item => item.Wanted + (ConditionForms.IsUnsaid(item.When) ? "?" : string.Empty))).Should().Be(numbers);
    }

    /// <summary>Six facts in one "when" are named, seven are not.</summary>
    [Theory]
    [InlineData(6, false)]
    [InlineData(7, true)]
    public void So_long_a_condition_is_put_in_words(int facts, bool isUnsaid)
    {
        var paper = Paper("a", new Condition.All(Yes.Take(facts)));
        var (group, inner) = (Group(1, paper), Group(1, paper) with { Id = "h" });
        var cases = new NeedCases(DossierRules.Build(Birth, [paper], [group, inner], Questions), Facts.None, _ => false);
        var when = cases.Numbers(group, [], 0).Should().ContainSingle().Which.When;
        ConditionForms.IsUnsaid(when).Should().Be(isUnsaid);
        ConditionForms.IsUnsaid(cases.AsAlternative("h", [])).Should().Be(isUnsaid);
        cases.OpenFacts([when]).Should().Equal(Questions.Take(facts).Select(question => question.Id));
        cases.AsAlternative("h", [paper.Condition]).Should().Be(Condition.Always);
        cases.AsAlternative("h", [new Condition.Is("q0", new FactValue.YesNo(false))]).Should().Be(ConditionForms.Never);
    }

    /// <summary>Of conditions that stand beside one another, what one says already is left out of the others; what is known is no condition.</summary>
    [Fact]
    public void What_another_condition_says_is_left_out()
    {
        var cases = new NeedCases(DossierRules.Build(Birth, [Paper("a", Condition.Always)], [], Questions), Facts.None.With("q6", new FactValue.YesNo(true)), _ => false);
        cases.Shortest([Yes[0], new Condition.All([Yes[0], Yes[1]])]).Should().Equal(Yes[0], Yes[1]);
        cases.Shortest([new Condition.All([Yes[0], Yes[1]]), new Condition.All([Yes[1], Yes[2]])]).Should().Equal(Yes[0], new Condition.All([Yes[1], Yes[2]]));
        cases.Shortest([Yes[0], Yes[6]]).Should().Equal(Yes[0]);
        cases.Shortest([Yes[0], new Condition.Any([Yes[0], Yes[1]])]).Should().Equal(Yes[0]);
        cases.Shortest([Yes[0], new Condition.All([Yes[6], Yes[1]])]).Should().Equal(Yes[0], Yes[1]);
        cases.Shortest([Yes[0], Yes[0], ConditionForms.Unsaid(["q1"])]).Should().Equal(Yes[0], ConditionForms.Unsaid(["q1"]));
        cases.OpenFacts([ConditionForms.Unsaid(["q1"]), Yes[6], Yes[0], Yes[0]]).Should().Equal("q1", "q0");
    }

    private static ComponentRule Paper(string id, Condition condition) => Rule(id, $"Giấy {id}", 1, PaperForms.Original) with { Condition = condition };

    private static RequirementGroup Group(int least, params ComponentRule[] members) =>
        new() { Id = "g", AtLeast = least, Members = [.. members.Select(member => member.Id)], Source = RuleSource.Stated.Instance };
}
