using System.Text;

namespace Cchc.Core.Exchange.Sql;

/// <summary>A day that a layer looks up: by its date, or by its number among the working days. <c>[alias.part]</c> in an expression is a part of it.</summary>
/// <param name="Alias">Its name in the expressions.</param>
/// <param name="Key">The expression for the day or its number; it may use lookups that stand before it.</param>
/// <param name="ByNumber">Whether the key is a number.</param>
/// <param name="OfOffice">Whether office hours are looked up, not the day.</param>
internal sealed record RegisterLookup(string Alias, string Key, bool ByNumber = false, bool OfOffice = false)
{
    /// <summary>An expression with every <c>[alias.part]</c> in it put in other words; other brackets stay.</summary>
    public static string Replace(string expression, Func<string, string, string> replacement)
    {
        var text = new StringBuilder();
        for (var i = 0; i < expression.Length; i++)
        {
            if (expression[i] == '[' && Word(expression, i + 1) is var dot && dot > i + 1 && At(expression, dot) == '.'
                && Word(expression, dot + 1) is var end && end > dot + 1 && At(expression, end) == ']')
            {
                text.Append(replacement(expression.Substring(i + 1, dot - i - 1), expression.Substring(dot + 1, end - dot - 1)));
                i = end;
            }
            else
            {
                text.Append(expression[i]);
            }
        }

        return text.ToString();
    }

    private static int Word(string text, int from)
    {
        while (At(text, from) is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '_')
        {
            from++;
        }

        return from;
    }

    private static char At(string text, int place) => place < text.Length ? text[place] : '\0';
}
