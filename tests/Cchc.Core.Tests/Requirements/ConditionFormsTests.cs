using Cchc.Core.Requirements;

namespace Cchc.Core.Tests.Requirements;

/// <summary>Conditions in their shortest form: "&amp;" is all, "|" any, "!a" a is answered no, "?ab" it depends on a and b, and nobody says how.</summary>
public sealed class ConditionFormsTests
{
    private static readonly string[] Names = [.. "abcdefg".Select(name => $"{name}")];
    private static readonly Condition[] Numbers = [.. Enumerable.Range(0, 70).Select(i => new Condition.Between("n", i, i + 0.5m))];
    private static readonly FactSpace Space = new(
        [.. Names.Select(name => new FactQuestion.YesNo(name, new(name, name))), new FactQuestion.OfNumber("n", new("n", "n"))], Numbers);

    private static readonly ConditionForms Forms = new(Space, Facts.None);
    private static readonly Condition A = Yes("a"), B = Yes("b"), C = Yes("c"), NotA = No("a"), NotB = No("b"), NotC = No("c");

    public static TheoryData<string, Condition, string> Shortened => new()
    {
        { "beside itself", All(A, Any(A, B)), "a" },
        { "beside itself, any", Any(A, All(A, B)), "a" },
        { "beside its opposite", All(NotA, Any(A, B)), "(!a & b)" },
        { "beside its opposite, any", Any(NotA, All(A, B)), "(!a | b)" },
        { "beside its opposite, two are left", All(NotA, Any(A, B, C)), "(!a & (b | c))" },
        { "none is left", All(NotA, NotB, Any(A, B)), "false" },
        { "contradiction", All(A, NotA), "false" },
        { "tautology", Any(A, NotA), "true" },
        { "nested", All(A, All(B, A)), "(a & b)" },
        { "nested, any", Any(A, Any(B, A)), "(a | b)" },
        { "one", All(Any(A)), "a" },
        { "nothing", All(), "true" },
        { "nothing, any", Any(), "false" },
        { "opposite", new Condition.Not(All(A, NotB)), "(!a | b)" },
        { "opposite, any", new Condition.Not(Any(A, NotB)), "(!a & b)" },
        { "opposite of a number", new Condition.Not(Numbers[3]), "!(n3)" },
        { "opposite of the opposite", new Condition.Not(new Condition.Not(Numbers[3])), "n3" },
        { "a number and its opposite", All(Numbers[3], new Condition.Not(Numbers[3])), "false" },
        { "neither absorbs the other", All(Any(A, B), Any(A, C)), "((a | b) & (a | c))" },
        { "settled by what is left of another", All(A, Any(NotA, B), Any(NotB, C)), "(a & b & c)" },
    };

    [Theory]
    [MemberData(nameof(Shortened))]
    public void What_is_said_twice_is_said_once(string what, Condition condition, string form) => Show(Forms.Of(condition)).Should().Be(form, what);

    [Fact]
    public void What_is_known_is_left_out()
    {
        var forms = Under("b");
        Show(forms.Of(All(A, B))).Should().Be("a");
        Show(forms.Of(Any(A, B))).Should().Be("true");
        Show(forms.Of(All(A, NotB))).Should().Be("false");
        Show(forms.Of(Any(A, NotB))).Should().Be("a");
        Show(forms.All([A, B, ConditionForms.Unsaid(["c"])])).Should().Be("?ac", "b is known");
    }

    [Fact]
    public void At_least_so_many_of_several_are_named_up_to_six()
    {
        Condition[] three = [A, B, C], six = [.. Names.Take(6).Select(Yes)], seven = [.. Names.Select(Yes)];
        Show(Forms.AtLeast(-1, three)).Should().Be("true");
        Show(Forms.AtLeast(0, seven)).Should().Be("true");
        Show(Forms.AtLeast(1, three)).Should().Be("(a | b | c)");
        Show(Forms.AtLeast(2, three)).Should().Be("((a & b) | (a & c) | (b & c))");
        Show(Forms.AtLeast(3, three)).Should().Be("(a & b & c)");
        Show(Forms.AtLeast(4, three)).Should().Be("false");
        ((Condition.Any)Forms.AtLeast(2, six)).Conditions.Should().HaveCount(15);
        Show(Forms.AtLeast(1, seven)).Should().Be("(a | b | c | d | e | f | g)");
        Show(Forms.AtLeast(2, seven)).Should().Be("?abcdefg");
        Show(Forms.AtLeast(7, seven)).Should().Be("(a & b & c & d & e & f & g)");
    }

    [Fact]
    public void What_is_not_worked_out_stays_so_and_names_each_open_fact_once()
    {
        Show(ConditionForms.Unsaid(["a", "", "a", "b"])).Should().Be("?ab");
        ConditionForms.Unsaid(["a", "", "a"]).Should().Be(All(new Condition.Is(""), new Condition.Is("a")));
        var unsaid = ConditionForms.Unsaid(["c"]);
        Show(Forms.All([A, unsaid])).Should().Be("?ac");
        Show(Forms.Any([B, unsaid, A])).Should().Be("?bca");
        Show(Forms.All([A, NotA, unsaid])).Should().Be("false");
        Forms.Not(unsaid).Should().Be(unsaid);
        Forms.Under([unsaid], B).Should().Be(Truth.Unknown);
        Forms.Under([A, NotA], unsaid).Should().Be(Truth.Unknown);
        Forms.Under([A, NotA], B).Should().Be(Truth.False);
        Forms.Under([A, NotA], Condition.Always).Should().Be(Truth.True);
    }

    /// <summary>64 parts and eight levels are worked out, no more.</summary>
    [Fact]
    public void What_is_very_long_or_deep_is_left_as_it_is_or_not_worked_out()
    {
        Show(Forms.Of(All([.. Enumerable.Repeat(A, 63)]))).Should().Be("a");
        Forms.Of(All([.. Enumerable.Repeat(A, 64)])).Should().Be(All([.. Enumerable.Repeat(A, 64)]), "65 parts with the whole");
        Show(Forms.Of(Nested(8))).Should().Be("a");
        Forms.Of(Nested(9)).Should().Be(Nested(9));

        ConditionForms.IsUnsaid(Forms.Any(Numbers.Take(64))).Should().BeFalse();
        Show(Forms.Any(Numbers.Take(65))).Should().Be("?n");
        ConditionForms.IsUnsaid(Forms.All([B, Ladder(7)])).Should().BeFalse();
        ConditionForms.IsUnsaid(Forms.All([B, Ladder(8)])).Should().BeTrue();
        Forms.Not(Ladder(8)).Should().NotBeOfType<Condition.Not>();
        Forms.Not(Ladder(9)).Should().BeOfType<Condition.Not>();
        Forms.Not(Forms.Not(Any(All(A, Numbers[1]), C))).Should().Be(Any(All(A, Numbers[1]), C));
    }

    [Fact]
    public void Beside_others_a_condition_says_what_they_do_not_settle()
    {
        Show(Forms.Beside([A], All(A, B))).Should().Be("b");
        Show(Forms.Beside([NotA], Any(A, B))).Should().Be("b");
        Show(Forms.Beside([C], All(A, B))).Should().Be("(a & b)");
        Show(Forms.Beside([A], B)).Should().Be("b");
    }

    /// <summary>By the truth table: the shortest form says what the condition says, and is never longer.</summary>
    [Fact]
    public void The_shortest_form_says_the_same()
    {
        for (var seed = 0; seed < 3000; seed++)
        {
            var random = new Random(seed);
            var (one, other, count) = (Any(random, 4), Any(random, 3), random.Next(-1, 5));
            Condition[] several = [.. Enumerable.Range(0, random.Next(5)).Select(_ => Any(random, 1))];
            var of = Forms.Of(one);
            var (all, any, not, least) = (Forms.All([of, other]), Forms.Any([of, other]), Forms.Not(of), Forms.AtLeast(count, several));
            ConditionForms.Parts(of).Should().BeLessThanOrEqualTo(Math.Max(1, ConditionForms.Parts(one)), $"seed {seed}: {Show(one)}");
            Forms.Of(of).Should().Be(of, $"seed {seed}: {Show(one)}");
            var (under, sure, possible) = (Forms.Under([other], one), true, false);
            foreach (var facts in Tables)
            {
                var (first, second) = (one.Evaluate(facts), other.Evaluate(facts));
                of.Evaluate(facts).Should().Be(first, $"seed {seed}: {Show(one)}");
                all.Evaluate(facts).Should().Be((Truth)Math.Min((int)first, (int)second), $"seed {seed}: {Show(one)} and {Show(other)}");
                any.Evaluate(facts).Should().Be((Truth)Math.Max((int)first, (int)second), $"seed {seed}: {Show(one)} or {Show(other)}");
                not.Evaluate(facts).Should().Be((Truth)(2 - (int)first), $"seed {seed}: not {Show(one)}");
                (least.Evaluate(facts) == Truth.True).Should().Be(several.Count(item => item.Evaluate(facts) == Truth.True) >= count, $"seed {seed}");
                (sure, possible) = (sure && (second != Truth.True || first == Truth.True), possible || (second == Truth.True && first == Truth.True));
            }

            under.Should().Be(one.Evaluate(Facts.None) is var plain && plain != Truth.Unknown ? plain : !possible ? Truth.False : sure ? Truth.True : Truth.Unknown, $"seed {seed}");
        }
    }

    private static IEnumerable<Facts> Tables { get; } =
        [.. Enumerable.Range(0, 16).Select(bits => Enumerable.Range(0, 4).Aggregate(Facts.None, (facts, i) => facts.With(Names[i], new FactValue.YesNo((bits >> i & 1) == 1))))];

    private static ConditionForms Under(string known) => new(Space, Facts.None.With(known, new FactValue.YesNo(true)));

    private static Condition Any(Random random, int depth) => random.Next(depth == 0 ? 2 : 6) switch
    {
        0 => Yes(Names[random.Next(4)]),
        1 => No(Names[random.Next(4)]),
        2 => new Condition.Not(Any(random, depth - 1)),
        3 or 4 => All([.. Enumerable.Range(0, random.Next(4)).Select(_ => Any(random, depth - 1))]),
        _ => Any([.. Enumerable.Range(0, random.Next(4)).Select(_ => Any(random, depth - 1))]),
    };

    private static Condition Nested(int depth) => depth == 1 ? A : All(Nested(depth - 1));

    // Alternating, of numbers, so that nothing of it can be left out.
    private static Condition Ladder(int depth) => depth == 1 ? Numbers[0] : depth % 2 == 0 ? (Condition)Any(Numbers[depth], Ladder(depth - 1)) : All(Numbers[depth], Ladder(depth - 1));

    private static Condition.Is Yes(string name) => new Condition.Is(name, new FactValue.YesNo(true));

    private static Condition.Is No(string name) => new Condition.Is(name, new FactValue.YesNo(false));

    private static Condition.All All(params Condition[] conditions) => new Condition.All(conditions);

    private static Condition.Any Any(params Condition[] conditions) => new Condition.Any(conditions);

    private static string Show(Condition condition) => condition switch
    {
        Condition.All all when ConditionForms.IsUnsaid(all) => "?" + string.Concat(all.FactNames),
        Condition.All { Conditions.Count: 0 } => "true",
        Condition.Any { Conditions.Count: 0 } => "false",
        Condition.All all => $"({string.Join(" & ", all.Conditions.Select(Show))})",
        Condition.Any any => $"({string.Join(" | ", any.Conditions.Select(Show))})",
        Condition.Not not => $"!({Show(not.Condition)})",
        Condition.Is item => (item.Values[0].Equals(new FactValue.YesNo(true)) ? string.Empty : "!") + item.Fact,
        Condition.Between between => $"{between.Fact}{between.Least}",
        _ => condition.ToString(),
    };
}
