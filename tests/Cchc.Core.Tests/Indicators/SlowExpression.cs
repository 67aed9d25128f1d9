using System.Globalization;
using System.Numerics;

namespace Cchc.Core.Tests.Indicators;

/// <summary>
/// The slow, obvious evaluator: turns an expression into a list of words, that into Polish order with two stacks, and that into a fraction that is never
/// reduced. Null where a name has no value or something is divided by zero.
/// </summary>
internal static class SlowExpression
{
    public static (BigInteger Above, BigInteger Below)? Value(string text, IReadOnlyDictionary<string, BigInteger> counts)
    {
        var values = new Stack<(BigInteger Above, BigInteger Below)?>();
        foreach (var word in Polish(Words(text)))
        {
            if (char.IsAsciiDigit(word[0]))
            {
                var point = word.IndexOf('.');
                var decimals = point < 0 ? 0 : word.Length - point - 1;
                values.Push((BigInteger.Parse(word.Replace(".", "", StringComparison.Ordinal), CultureInfo.InvariantCulture), BigInteger.Pow(10, decimals)));
            }
            else if (word == "negative")
            {
                values.Push(values.Pop() is { } value ? (-value.Above, value.Below) : null);
            }
            else if (word.Length == 1 && "+-*/<>".Contains(word[0]))
            {
                var right = values.Pop();
                var left = values.Pop();
                values.Push(left is { } one && right is { } two ? Apply(word[0], one, two) : null);
            }
            else
            {
                values.Push(counts.TryGetValue(word, out var count) ? (count, BigInteger.One) : null);
            }
        }

        return values.Pop();
    }

    private static (BigInteger, BigInteger)? Apply(char sign, (BigInteger Above, BigInteger Below) one, (BigInteger Above, BigInteger Below) two) => sign switch
    {
        '+' => ((one.Above * two.Below) + (two.Above * one.Below), one.Below * two.Below),
        '-' => ((one.Above * two.Below) - (two.Above * one.Below), one.Below * two.Below),
        '*' => (one.Above * two.Above, one.Below * two.Below),
        '/' => two.Above.IsZero ? null : two.Above.Sign < 0 ? (-one.Above * two.Below, -one.Below * two.Above) : (one.Above * two.Below, one.Below * two.Above),
        '<' => one.Above * two.Below <= two.Above * one.Below ? one : two,
        _ => one.Above * two.Below >= two.Above * one.Below ? one : two,
    };

    private static List<string> Words(string text)
    {
        List<string> words = [];
        for (var i = 0; i < text.Length;)
        {
            if (char.IsWhiteSpace(text[i]))
            {
                i++;
                continue;
            }

            var end = i + 1;
            while (char.IsLetterOrDigit(text[i]) && end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] == '.'))
            {
                end++;
            }

            words.Add(text[i..end]);
            i = end;
        }

        return words;
    }

    // min(a, b, c) is ((a < b) < c), where < takes the less of two; a minus where a value is expected is a sign.
    private static List<string> Polish(List<string> words)
    {
        List<string> output = [];
        var (waiting, functions) = (new Stack<string>(), new Stack<string>());
        var isValueNext = true;
        foreach (var word in words)
        {
            switch (word)
            {
                case "min" or "max":
                    waiting.Push(word);
                    break;
                case "(":
                    functions.Push(waiting.Count > 0 && waiting.Peek() is "min" or "max" ? waiting.Peek() : string.Empty);
                    waiting.Push("(");
                    isValueNext = true;
                    break;
                case "," or ")":
                    while (waiting.Peek() != "(")
                    {
                        output.Add(waiting.Pop());
                    }

                    if (functions.Peek() is "min" or "max")
                    {
                        var sign = functions.Peek() == "min" ? "<" : ">";
                        if (waiting.Count > 1 && waiting.ElementAt(1) == "joined")
                        {
                            output.Add(sign);
                        }
                        else
                        {
                            var bracket = waiting.Pop();
                            waiting.Push("joined");
                            waiting.Push(bracket);
                        }
                    }

                    if (word == ")")
                    {
                        waiting.Pop();
                        if (functions.Pop() is "min" or "max")
                        {
                            waiting.Pop(); // joined
                            waiting.Pop(); // min or max
                        }
                    }

                    isValueNext = word == ",";
                    break;
                case "-" when isValueNext:
                    waiting.Push("negative");
                    break;
                case "+" or "-" or "*" or "/":
                    while (waiting.Count > 0 && Strength(waiting.Peek()) >= Strength(word))
                    {
                        output.Add(waiting.Pop());
                    }

                    waiting.Push(word);
                    isValueNext = true;
                    break;
                default:
                    output.Add(word);
                    isValueNext = false;
                    break;
            }
        }

        while (waiting.Count > 0)
        {
            output.Add(waiting.Pop());
        }

        return output;
    }

    private static int Strength(string word) => word switch { "+" or "-" => 1, "*" or "/" => 2, "negative" => 3, _ => 0 };
}
