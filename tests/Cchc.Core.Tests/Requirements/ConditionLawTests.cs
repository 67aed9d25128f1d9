using Cchc.Core.Requirements;
using FsCheck;
using FsCheck.Fluent;
using static Cchc.Core.Tests.Support.RuleParts;

namespace Cchc.Core.Tests.Requirements;

/// <summary>Conditions against a slow model: all answers that can still be given, each evaluated in plain true and false.</summary>
public sealed class ConditionLawTests
{
    private static readonly FactQuestion[] Questions = [Abandoned, Married, Age, Place];

    private static readonly FactValue[][] Answers =
    [
        [Bool(true), Bool(false)], [Bool(true), Bool(false)], [.. new[] { 0m, 13.5m, 14, 17, 18, 18.5m, 60, 120 }.Select(age => new FactValue.Number(age))],
        [new FactValue.Choice("so-huu"), new FactValue.Choice("thue"), new FactValue.Choice("o-nho")],
    ];

    [Fact]
    public void What_is_decided_stays_so_whatever_is_answered_later() => Check(300, random =>
    {
        var (condition, known) = (RandomCondition(random, 3), RandomFacts(random));
        var now = condition.Evaluate(known);
        foreach (var all in Completions(known))
        {
            var later = condition.Evaluate(all);
            later.Should().Be(Plain(condition, all) ? Truth.True : Truth.False, "with every fact known nothing is unknown: {0}", condition);
            (now == Truth.Unknown || now == later).Should().BeTrue("{0} of {1} was {2}", condition, known, now);
        }
    });

    [Fact]
    public void The_laws_of_De_Morgan_hold_in_three_values() => Check(300, random =>
    {
        var (one, other, known) = (RandomCondition(random, 2), RandomCondition(random, 2), RandomFacts(random));
        var neither = new Condition.Not(new Condition.Any([one, other]));
        var both = new Condition.All([new Condition.Not(one), new Condition.Not(other)]);
        neither.Evaluate(known).Should().Be(both.Evaluate(known));
        new Condition.All([one, other]).Evaluate(known).Should().Be(new Condition.All([other, one]).Evaluate(known));
        new Condition.Any([one, one]).Evaluate(known).Should().Be(one.Evaluate(known));
        new Condition.All([one, Condition.Always]).Evaluate(known).Should().Be(one.Evaluate(known));
    });

    [Fact]
    public void A_condition_made_ready_agrees_with_the_condition_itself() => Check(300, random =>
    {
        var condition = RandomCondition(random, 3);
        var space = new FactSpace(Questions, ConditionNode.Parts(condition).Select(part => part.Condition));
        var node = ConditionNode.Of(condition, space);
        foreach (var all in Completions(RandomFacts(random)).Take(40))
        {
            var answers = space.Assignment(all);
            answers.Should().OnlyContain(kind => kind >= 0, "every accepted answer is of some kind");
            node.Evaluate(answers).Should().Be(condition.Evaluate(all), "{0} of {1}", condition, all);
        }
    });

    [Fact]
    public void Rules_are_refused_as_impossible_exactly_when_no_answers_make_the_condition_hold() => Check(150, random =>
    {
        var condition = RandomCondition(random, 3);
        var can = Completions(Facts.None).Any(all => Plain(condition, all));
        DossierRules.TryBuild(Code, [Component("a", condition)], [], Questions, 1, out _, out var findings).Should().Be(can, "{0}", condition);
        findings.Where(finding => finding.Code != "CCHC-REQ-020").Should().BeEmpty();
    });

    [Fact]
    public void The_names_of_the_facts_are_listed_once_each_in_the_order_of_the_condition()
    {
        var condition = new Condition.All([Yes("b"), new Condition.Not(new Condition.Any([No("a"), Yes("b")])), new Condition.Between("c", 1, null)]);
        condition.FactNames.Should().Equal("b", "a", "c");
        Condition.Always.FactNames.Should().BeEmpty();
        new Condition.Any([Yes("A"), Yes("a")]).FactNames.Should().Equal("A", "a");
    }

    [Theory]
    [InlineData(17.999, Truth.False)]
    [InlineData(18, Truth.True)]
    [InlineData(60, Truth.True)]
    [InlineData(60.001, Truth.False)]
    public void Both_ends_of_a_range_are_in_it(double value, Truth expected) =>
        new Condition.Between("a", 18, 60).Evaluate(Known(("a", new FactValue.Number((decimal)value)))).Should().Be(expected);

    [Fact]
    public void A_range_without_an_end_goes_on_for_ever()
    {
        var (least, most) = (Known(("a", new FactValue.Number(decimal.MinValue))), Known(("a", new FactValue.Number(decimal.MaxValue))));
        new Condition.Between("a", null, 0).Evaluate(least).Should().Be(Truth.True);
        new Condition.Between("a", 0, null).Evaluate(most).Should().Be(Truth.True);
        new Condition.Between("a", null, null).Evaluate(most).Should().Be(Truth.True);
        new Condition.Between("a", null, null).Evaluate(Facts.None).Should().Be(Truth.Unknown, "it depends on a fact that is not known");
        new Condition.Between("a", null, null).Evaluate(Known(("a", Bool(true)))).Should().Be(Truth.False, "yes is not a number");
    }

    [Fact]
    public void A_fact_of_another_kind_is_another_value()
    {
        var one = new Condition.Is("a", new FactValue.Number(1), new FactValue.Choice("yes"));
        one.Evaluate(Known(("a", Bool(true)))).Should().Be(Truth.False);
        one.Evaluate(Known(("a", new FactValue.Number(1.0m)))).Should().Be(Truth.True);
        one.Evaluate(Known(("A", new FactValue.Number(1)))).Should().Be(Truth.Unknown, "names are told apart by case");
        new Condition.Is("a").Evaluate(Known(("a", Bool(true)))).Should().Be(Truth.False, "of no values none is it");
    }

    [Fact]
    public void A_null_is_refused_by_every_kind()
    {
        Condition[] kinds = [Yes("a"), new Condition.Between("a", 1, 2), Condition.Always, new Condition.Any([]), new Condition.Not(Condition.Always)];
        Array.ForEach(kinds, condition => FluentActions.Invoking(() => condition.Evaluate(null!))
            .Should().Throw<ArgumentNullException>().WithParameterName("facts"));
        FluentActions.Invoking(() => new Condition.Is(null!, Bool(true))).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => new Condition.Is("a", null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => new Condition.Between(null!, 1, 2)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => new Condition.Between("a", 1, 2) with { Fact = null! }).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => new Condition.All(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => new Condition.Any(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => new Condition.Not(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => new Condition.Not(Condition.Always) with { Condition = null! }).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Only_a_condition_over_known_questions_says_when_a_dossier_is_online()
    {
        var rules = DossierRules.Build(Code, [Component("a", Yes("ket-hon"))], null, [Married]);
        rules.OnlineWhen.Should().BeNull("unless it is said");
        var online = rules.WithOnline(No("ket-hon"));
        online.OnlineWhen.Should().Be(No("ket-hon"));
        rules.OnlineWhen.Should().BeNull("rules are never changed");
        (online.Procedure, online.Sets, online.Components.Count).Should().Be((rules.Procedure, 1, 1));
        FluentActions.Invoking(() => rules.WithOnline(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => rules.WithOnline(Yes("x")))
            .Should().ThrowExactly<ArgumentException>().WithMessage("No question asks for the fact \"x\".*");
    }

    [Fact]
    public void What_must_not_be_null_is_refused_and_no_groups_and_questions_are_none()
    {
        FluentActions.Invoking(() => DossierRules.Build(null!, [Component("a")])).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => DossierRules.Build(Code, null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => DossierRules.TryBuild(Code, null!, null, null, 1, out _, out _)).Should().Throw<ArgumentNullException>();
        var rules = DossierRules.Build(Code, [Component("a")]);
        (rules.Groups.Count, rules.Questions.Count, rules.Warnings.Count).Should().Be((0, 0, 0));
    }

    private static void Check(int times, Action<Random> property) =>
        Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed => property(new Random(seed))).Check(Config.QuickThrowOnFailure.WithMaxTest(times));

    private static Condition RandomCondition(Random random, int depth) => random.Next(depth == 0 ? 4 : 7) switch
    {
        0 => random.Next(2) == 0 ? Yes("bi-bo-roi") : No("bi-bo-roi"),
        1 => Yes("ket-hon"),
        2 => new Condition.Between("tuoi", random.Next(3) == 0 ? null : random.Next(2) == 0 ? 14 : 18,
            random.Next(2) == 0 ? null : random.Next(2) == 0 ? 18 : 60),
        3 => new Condition.Is("noi-o", [.. Answers[3].Where(_ => random.Next(2) == 0).DefaultIfEmpty(Answers[3][0])]),
        4 => new Condition.Not(RandomCondition(random, depth - 1)),
        5 => new Condition.All([.. Enumerable.Range(0, random.Next(4)).Select(_ => RandomCondition(random, depth - 1))]),
        _ => new Condition.Any([.. Enumerable.Range(0, random.Next(4)).Select(_ => RandomCondition(random, depth - 1))]),
    };

    private static Facts RandomFacts(Random random)
    {
        var facts = Facts.None;
        for (var i = 0; i < Questions.Length; i++)
        {
            facts = random.Next(2) == 0 ? facts : facts.With(Questions[i].Id, Answers[i][random.Next(Answers[i].Length)]);
        }

        return facts;
    }

    private static IEnumerable<Facts> Completions(Facts known)
    {
        IEnumerable<Facts> all = [known];
        for (var i = 0; i < Questions.Length; i++)
        {
            var (id, answers) = (Questions[i].Id, Answers[i]);
            all = known[id] is not null ? all : all.SelectMany(facts => answers.Select(answer => facts.With(id, answer)));
        }

        return all;
    }

    private static bool Plain(Condition condition, Facts facts) => condition switch
    {
        Condition.Is some => some.Values.Any(value => value.Equals(facts[some.Fact])),
        Condition.Between range => facts[range.Fact] is FactValue.Number number
            && (range.Least ?? decimal.MinValue) <= number.Value && number.Value <= (range.Most ?? decimal.MaxValue),
        Condition.All all => all.Conditions.All(part => Plain(part, facts)),
        Condition.Any any => any.Conditions.Any(part => Plain(part, facts)),
        Condition.Not not => !Plain(not.Condition, facts),
        _ => throw new NotSupportedException(),
    };
}
