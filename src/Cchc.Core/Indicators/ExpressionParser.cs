using System.Globalization;
using Cchc.Core.Text;

namespace Cchc.Core.Indicators;

/// <summary>Reads one expression, once.</summary>
internal sealed class ExpressionParser(string text)
{
    private const int LongestNumber = 30;
    private static readonly string[] Reserved = ["min", "max", "value", "weight"];

    private int at;
    private int depth;

    /// <summary>The first thing that is wrong; null when nothing is.</summary>
    public BilingualText? Error { get; private set; }

    /// <summary>Whether a word means something of its own in expressions.</summary>
    public static bool IsReserved(string name) => Array.IndexOf(Reserved, name) >= 0;

    /// <summary>Whether a text can be a name: letters and digits, a small letter first.</summary>
    public static bool IsName(string name) => name.Length is > 0 and <= IndicatorCount.LongestName && name[0] is >= 'a' and <= 'z' && name.All(IsLetter);

    public ExpressionNode? Parse()
    {
        if (text.Length > IndicatorExpression.LongestText)
        {
            Error = new($"công thức dài {text.Length} ký tự, nhiều nhất {IndicatorExpression.LongestText}: \"{Shorten.To(text)}\"",
                $"the expression has {text.Length} characters, at most {IndicatorExpression.LongestText}: \"{Shorten.To(text)}\"");
            return null;
        }

        var all = Sum();
        Next();
        if (all is not null && at < text.Length)
        {
            return Expected("dấu + - * / hoặc hết công thức", "+ - * / or the end");
        }

        return all;
    }

    private ExpressionNode? Sum()
    {
        var left = Product();
        while (left is not null && Next() is '+' or '-')
        {
            left = Operation(left, Product);
        }

        return left;
    }

    private ExpressionNode? Product()
    {
        var left = Signed();
        while (left is not null && Next() is '*' or '/')
        {
            left = Operation(left, Signed);
        }

        return left;
    }

    private ExpressionNode.Operation? Operation(ExpressionNode left, Func<ExpressionNode?> next)
    {
        var sign = text[at++];
        return next() is { } right ? new ExpressionNode.Operation(sign, left, right) : null;
    }

    private ExpressionNode? Signed()
    {
        if (++depth > IndicatorExpression.DeepestNesting)
        {
            return Fault($"lồng nhau quá {IndicatorExpression.DeepestNesting} mức", $"nested deeper than {IndicatorExpression.DeepestNesting} levels");
        }

        ExpressionNode? node;
        if (Next() == '-')
        {
            at++;
            node = Signed() is { } part ? new ExpressionNode.Negative(part) : null;
        }
        else
        {
            node = One();
        }

        depth--;
        return node;
    }

    private ExpressionNode? One()
    {
        var next = Next();
        if (AsciiDigit.Is(next))
        {
            return Number();
        }

        if (next == '(')
        {
            at++;
            return Sum() is { } inner && Close() ? inner : null;
        }

        var start = at;
        while (at < text.Length && IsLetter(text[at]))
        {
            at++;
        }

        var name = text.Substring(start, at - start);
        if (name is "min" or "max")
        {
            return Next() == '(' ? Extreme(name == "min") : Expected($"\"(\" sau {name}", $"\"(\" after {name}");
        }

        if (IsName(name))
        {
            return new ExpressionNode.Name(name);
        }

        at = start;
        return name.Length == 0 ? Expected("tên số đếm, số, \"(\" hoặc \"-\"", "a name of a count, a number, \"(\" or \"-\"")
            : Fault($"tên \"{Shorten.To(name)}\" không hợp lệ: cần chữ thường đứng đầu, nhiều nhất {IndicatorCount.LongestName} ký tự",
                $"\"{Shorten.To(name)}\" is no name: a small letter first and at most {IndicatorCount.LongestName} characters were expected");
    }

    private ExpressionNode.Number? Number()
    {
        var start = at;
        while (at < text.Length && (AsciiDigit.Is(text[at]) || (text[at] == '.' && at + 1 < text.Length && AsciiDigit.Is(text[at + 1]))))
        {
            at++;
        }

        var number = text.Substring(start, at - start);
        if (at + 1 < text.Length && text[at] == ',' && AsciiDigit.Is(text[at + 1]))
        {
            var end = at + 1;
            while (end < text.Length && AsciiDigit.Is(text[end]))
            {
                end++;
            }

            var (typed, decimals) = (text.Substring(start, end - start), text.Substring(at + 1, end - at - 1));
            Fault($"\"{Shorten.To(typed)}\": số thập phân viết bằng dấu chấm ({Shorten.To(number + "." + decimals)}); hai số thì cách sau dấu phẩy",
                $"\"{Shorten.To(typed)}\": write decimals with a point ({Shorten.To(number + "." + decimals)}); two numbers need a space after the comma");
            return null;
        }

        if (number.Length > LongestNumber || !ExactNumber.TryParse(number, out var value))
        {
            at = start;
            Fault($"\"{Shorten.To(number)}\" không phải số; cần chữ số với nhiều nhất một dấu chấm thập phân, dài nhất {LongestNumber} ký tự",
                $"\"{Shorten.To(number)}\" is no number; expected digits with at most one decimal point, at most {LongestNumber} characters");
            return null;
        }

        return new ExpressionNode.Number(value);
    }

    private ExpressionNode.Extreme? Extreme(bool isLeast)
    {
        var parts = new List<ExpressionNode>();
        do
        {
            at++;
            if (Sum() is not { } part)
            {
                return null;
            }

            parts.Add(part);
        }
        while (Next() == ',');

        return Close() ? new ExpressionNode.Extreme(isLeast, parts) : null;
    }

    private bool Close()
    {
        if (Next() != ')')
        {
            Expected("\")\"", "\")\"");
            return false;
        }

        at++;
        return true;
    }

    private char Next()
    {
        while (at < text.Length && text[at] is ' ' or '\t' or '\r' or '\n')
        {
            at++;
        }

        return at < text.Length ? text[at] : '\0';
    }

    private ExpressionNode? Expected(string vi, string en)
    {
        Next();
        var isEnd = at >= text.Length;
        var found = isEnd ? string.Empty : Shorten.To(char.IsHighSurrogate(text[at]) && at + 1 < text.Length ? text.Substring(at, 2) : text[at].ToString());
        var (hintVi, hintEn) = found switch
        {
            "×" or "·" or "x" or "X" => ("; dấu nhân là *", "; to multiply write *"),
            ":" or "÷" => ("; dấu chia là /", "; to divide write /"),
            "–" or "−" or "—" => ("; dấu trừ là -", "; to subtract write -"),
            "%" => ("; phần trăm viết là / 100", "; of a percentage write / 100"),
            "[" or "{" => ("; ngoặc là ( )", "; brackets are ( )"),
            _ => (string.Empty, string.Empty),
        };
        return Fault($"cần {vi}, gặp {(isEnd ? "hết công thức" : $"\"{found}\"")}{hintVi}",
            $"expected {en}, found {(isEnd ? "the end" : $"\"{found}\"")}{hintEn}");
    }

    private ExpressionNode? Fault(string vi, string en)
    {
        var place = (at + 1).ToString(CultureInfo.InvariantCulture);
        var quoted = Shorten.To(text);
        Error ??= new($"\"{quoted}\", ký tự thứ {place}: {vi}", $"\"{quoted}\" at character {place}: {en}");
        return null;
    }

    private static bool IsLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') || AsciiDigit.Is(c);
}
