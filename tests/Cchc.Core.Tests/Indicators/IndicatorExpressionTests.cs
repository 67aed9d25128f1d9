using System.Numerics;
using System.Text;
using System.Text.Json;
using Cchc.Core.Indicators;
using Cchc.Core.Text;

namespace Cchc.Core.Tests.Indicators;

public sealed class IndicatorExpressionTests
{
    private static readonly Dictionary<string, BigInteger> Counts = new(StringComparer.Ordinal) { ["a"] = 34, ["b"] = 45, ["none"] = 0, ["big"] = BigInteger.Pow(10, 15) };

    [Theory]
    [InlineData("a/b", "34/45")]
    [InlineData("a - b - 1", "-12")]
    [InlineData("a - (b - 1)", "-10")]
    [InlineData("b / 3 / 5", "3")]
    [InlineData("b / (3 / 5)", "75")]
    [InlineData("-a * -2", "68")]
    [InlineData("2 + 3 * 4", "14")]
    [InlineData("(2 + 3) * 4", "20")]
    [InlineData("min(a, b, 40)", "34")]
    [InlineData("max(a, b, 40) / 0.5", "90")]
    [InlineData("min(100 * a / b, 75.55)", "75.55")]
    [InlineData("a / none", null)]
    [InlineData("a / (b - 45)", null)]
    [InlineData("a + unknown", null)]
    [InlineData("min(a, unknown)", null)]
    public void It_has_the_value_of_school(string text, string? expected)
    {
        var value = IndicatorExpression.Parse(text).Evaluate(Value);
        value.Should().Be(expected is null ? null : ExactNumber.Parse(expected));
    }

    [Theory]
    [InlineData(" 100*a/( b+c ) ", "100 * a / (b + c)")]
    [InlineData("((a))+(b*c)", "a + b * c")]
    [InlineData("(a+b)+c", "a + b + c")]
    [InlineData("a+(b+c)", "a + (b + c)")]
    [InlineData("a-(b-c)", "a - (b - c)")]
    [InlineData("-(a+b)", "-(a + b)")]
    [InlineData("-(a*b)*c", "-(a * b) * c")]
    [InlineData("--a", "--a")]
    [InlineData("max( a,(b) )/0.80", "max(a, b) / 0.8")]
    public void It_has_one_text_form(string text, string expected)
    {
        var expression = IndicatorExpression.Parse(text);
        expression.ToString().Should().Be(expected);
        IndicatorExpression.Parse(expected).Should().Be(expression);
        JsonSerializer.Deserialize<IndicatorExpression>(JsonSerializer.Serialize(expression)).Should().Be(expression);
    }

    [Theory]
    [InlineData("", "\"\" at character 1: expected a name of a count, a number, \"(\" or \"-\", found the end")]
    [InlineData("a +", "\"a +\" at character 4: expected a name of a count, a number, \"(\" or \"-\", found the end")]
    [InlineData("(a + b", "\"(a + b\" at character 7: expected \")\", found the end")]
    [InlineData("a b", "\"a b\" at character 3: expected + - * / or the end, found \"b\"")]
    [InlineData("a × b", "\"a × b\" at character 3: expected + - * / or the end, found \"×\"; to multiply write *")]
    [InlineData("a : b", "\"a : b\" at character 3: expected + - * / or the end, found \":\"; to divide write /")]
    [InlineData("a %", "\"a %\" at character 3: expected + - * / or the end, found \"%\"; of a percentage write / 100")]
    [InlineData("min(0,8)", "\"min(0,8)\" at character 6: \"0,8\": write decimals with a point (0.8); two numbers need a space after the comma")]
    [InlineData("min a", "\"min a\" at character 5: expected \"(\" after min, found \"a\"")]
    [InlineData("1.2.3", "\"1.2.3\" at character 1: \"1.2.3\" is no number; expected digits with at most one decimal point, at most 30 characters")]
    [InlineData("Late", "\"Late\" at character 1: \"Late\" is no name: a small letter first and at most 64 characters were expected")]
    [InlineData("hồ", "\"hồ\" at character 2: expected + - * / or the end, found \"ồ\"")]
    [InlineData("a\0", "\"a\0\" at character 2: expected + - * / or the end, found \"\0\"")]
    public void What_is_wrong_is_quoted_with_its_place(string text, string expected)
    {
        IndicatorExpression.TryParse(text, out var none, out var error).Should().BeFalse();
        none.Should().BeNull();
        error!.En.Should().Be(expected);
        error.Vi.Should().Contain("ký tự thứ").And.NotContain("expected");
        FluentActions.Invoking(() => IndicatorExpression.Parse(text)).Should().Throw<FormatException>().WithMessage(expected);
    }

    [Fact]
    public void Length_and_depth_are_bounded()
    {
        IndicatorExpression.TryParse(new string('(', 39) + "a" + new string(')', 39), out _, out _).Should().BeTrue();
        IndicatorExpression.TryParse(new string('(', 41) + "a" + new string(')', 41), out _, out var deep).Should().BeFalse();
        deep!.En.Should().Contain("nested deeper than 40 levels");
        IndicatorExpression.TryParse("a" + string.Concat(Enumerable.Repeat("+a", 499)), out var wide, out _).Should().BeTrue();
        wide!.Evaluate(Value).Should().Be((ExactNumber?)ExactNumber.FromInt64(34 * 500));
        IndicatorExpression.TryParse(new string('a', 1001), out _, out var longer).Should().BeFalse();
        longer!.En.Should().Contain("has 1001 characters, at most 1000");
    }

    [Fact]
    public void It_is_what_the_slow_model_says()
    {
        const int seed = 20261130;
        var random = new Random(seed);
        var zeros = 0;
        for (var i = 0; i < 4000; i++)
        {
            var text = Random(random, 4);
            var expected = SlowExpression.Value(text, Counts);
            var expression = IndicatorExpression.Parse(text);
            zeros += expected is null ? 1 : 0;
            expression.Evaluate(Value).Should().Be(expected is { } value ? ExactNumber.Fraction(value.Above, value.Below) : null, $"{text}; seed {seed}, {i}");
            IndicatorExpression.Parse(expression.ToString()).Evaluate(Value).Should().Be(expression.Evaluate(Value), $"{text} is {expression}; seed {seed}, {i}");
        }

        zeros.Should().BeInRange(50, 3000, "both kinds are tried");
    }

    private static string Random(Random random, int depth)
    {
        var space = random.Next(3) == 0 ? " " : string.Empty;
        return (depth == 0 ? random.Next(4) : random.Next(11)) switch
        {
            0 => random.Next(200).ToString(System.Globalization.CultureInfo.InvariantCulture),
            1 => $"{random.Next(20)}.{random.Next(100):D2}",
            2 or 3 => new[] { "a", "b", "none", "big" }[random.Next(random.Next(2) == 0 ? 4 : 2)],
            4 => "-" + space + Random(random, depth - 1),
            5 or 6 => "(" + Random(random, depth - 1) + space + ")",
            7 => new StringBuilder(random.Next(2) == 0 ? "min(" : "max(")
                .AppendJoin(", ", Enumerable.Range(0, random.Next(1, 4)).Select(_ => Random(random, depth - 1))).Append(')').ToString(),
            _ => Random(random, depth - 1) + space + "+-*//"[random.Next(5)] + space + Random(random, depth - 1),
        };
    }

    private static ExactNumber? Value(string name) => Counts.TryGetValue(name, out var value) ? ExactNumber.Fraction(value, BigInteger.One) : null;
}
