using Cchc.Core.Requirements;
using Cchc.Core.Text;

namespace Cchc.Core.Tests.Requirements;

public sealed class FactsTests
{
    private static readonly BilingualText Text = new("hỏi", "ask");

    [Fact]
    public void Facts_are_a_set_of_names_whatever_the_order()
    {
        var one = Facts.None.With("b", new FactValue.Number(2)).With("a", new FactValue.YesNo(true));
        var two = Facts.None.With("a", new FactValue.YesNo(true)).With("b", new FactValue.Number(2));
        one.Should().Be(two).And.NotBe(Facts.None);
        one.GetHashCode().Should().Be(two.GetHashCode());
        one.Names.Should().Equal("a", "b");
        one.ToString().Should().Be("a=yes, b=2");
        one.With("a", new FactValue.YesNo(false))["a"].Should().Be(new FactValue.YesNo(false), "a later answer replaces an earlier one");
        one["a"].Should().Be(new FactValue.YesNo(true), "facts are never changed");
        one["c"].Should().BeNull();
    }

    [Fact]
    public void A_name_given_twice_is_refused() =>
        FluentActions.Invoking(() => new Facts([new("a", new FactValue.YesNo(true)), new("a", new FactValue.YesNo(false))])).Should().Throw<ArgumentException>();

    [Theory]
    [InlineData("có", true)]
    [InlineData("Không", false)]
    [InlineData("YES", true)]
    [InlineData("no", false)]
    [InlineData("perhaps", null)]
    [InlineData("", null)]
    public void A_yes_or_no_is_read_in_both_languages(string text, bool? expected)
    {
        FactQuestion question = new FactQuestion.YesNo("a", Text);
        question.Read(text).Should().Be(expected is { } value ? new FactValue.YesNo(value) : null);
        question.Accepts(new FactValue.Number(1)).Should().BeFalse();
    }

    [Theory]
    [InlineData("17", null)]
    [InlineData("18", "18")]
    [InlineData("60", "60")]
    [InlineData("61", null)]
    [InlineData("x", null)]
    public void A_number_is_accepted_within_its_limits_both_included(string text, string? expected)
    {
        var question = new FactQuestion.OfNumber("age", Text, 18, 60, "tuổi");
        question.Read(text)?.ToString().Should().Be(expected);
        (question.Read(text) is not null).Should().Be(expected is not null);
        question.Expected.Should().Be("a number from 18 to 60 (tuổi)");
        new FactQuestion.OfNumber("age", Text, Least: 18).Expected.Should().Be("a number from 18");
        new FactQuestion.OfNumber("age", Text).Expected.Should().Be("a number");
    }

    /// <summary>Below zero as programs write it and as texts for people do (U+2212).</summary>
    [Theory]
    [InlineData("-1,5")]
    [InlineData("−1,5")]
    [InlineData("−1.5")]
    public void A_number_below_zero_is_read_with_either_minus_sign(string text) =>
        new FactQuestion.OfNumber("change", Text).Read(text).Should().Be(new FactValue.Number(-1.5m));

    [Fact]
    public void A_choice_is_one_of_its_identifiers()
    {
        var question = new FactQuestion.OfChoice("kind", Text, [new("moi", new("mới", "new")), new("lai", new("lại", "again"))]);
        question.Read("lai").Should().Be(new FactValue.Choice("lai"));
        question.Read("khac").Should().BeNull();
        question.Expected.Should().Be("one of moi, lai");
        question.Should().Be(new FactQuestion.OfChoice("kind", Text, question.Choices), "questions are equal when all parts are");
    }

    [Theory]
    [InlineData(Truth.True)]
    [InlineData(Truth.False)]
    [InlineData(Truth.Unknown)]
    public void Three_valued_logic_is_that_of_Kleene(Truth value)
    {
        Condition yes = Condition.Always, no = new Condition.Not(yes), open = new Condition.Is("x", new FactValue.YesNo(true));
        var condition = value switch { Truth.True => yes, Truth.False => no, _ => open };
        And(condition, yes).Should().Be(value);
        And(condition, no).Should().Be(Truth.False, "no and anything is no");
        Or(condition, yes).Should().Be(Truth.True, "yes or anything is yes");
        Or(condition, no).Should().Be(value);
        new Condition.Not(new Condition.Not(condition)).Evaluate(Facts.None).Should().Be(value);
        And(condition, open).Should().Be(value == Truth.False ? Truth.False : Truth.Unknown);
        static Truth And(Condition left, Condition right) => new Condition.All([left, right]).Evaluate(Facts.None);
        static Truth Or(Condition left, Condition right) => new Condition.Any([left, right]).Evaluate(Facts.None);
    }

    [Fact]
    public void A_rule_set_that_is_refused_says_every_reason()
    {
        var rule = new ComponentRule { Id = "a", Name = "A", Source = RuleSource.Stated.Instance };
        var refused = FluentActions.Invoking(() => DossierRules.Build(Dossiers.HandMade.Birth, [rule, rule])).Should().Throw<DossierRulesException>().Which;
        refused.Findings.Select(finding => finding.Code).Should().Contain("CCHC-REQ-003");
        refused.Findings.Should().Contain(finding => finding.Text.En.Contains("already used at"));
    }
}
