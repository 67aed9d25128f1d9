using System.Text;

namespace Cchc.Core.OpenXml.Reading;

/// <summary>What the look of a number (number format) says of its meaning: a date, a time, a share; and how many digits it shows.</summary>
internal sealed record NumberFormat
{
    public static readonly NumberFormat General = new();

    /// <summary>Whether it shows a day, month or year.</summary>
    public bool HasDate { get; init; }

    /// <summary>Whether it shows hours, minutes or seconds.</summary>
    public bool HasTime { get; init; }

    /// <summary>Hours above 24, such as <c>[h]:mm</c>: a length of time and no hour of a day.</summary>
    public bool IsLength { get; init; }

    public bool IsPercent { get; init; }

    /// <summary>How many digits are shown before the point at least, noughts in front: 6 for <c>000000</c>, the look of a code.</summary>
    public int Digits { get; init; }

    /// <summary>How many decimals are always shown.</summary>
    public int Decimals { get; init; }

    /// <summary>How many decimals are shown at most; null for all.</summary>
    public int? MostDecimals { get; init; }

    /// <summary>The built-in look of a number below 164.</summary>
    public static NumberFormat Of(int builtIn) => builtIn switch
    {
        1 or 3 or 37 or 38 => new() { MostDecimals = 0 },
        2 or 4 or 39 or 40 => new() { Decimals = 2, MostDecimals = 2 },
        9 => new() { IsPercent = true, MostDecimals = 0 },
        10 => new() { IsPercent = true, Decimals = 2, MostDecimals = 2 },
        (>= 14 and <= 17) or (>= 27 and <= 31) or 36 or (>= 50 and <= 54) or 57 or 58 => new() { HasDate = true },
        (>= 18 and <= 21) or (>= 32 and <= 35) or 45 or 47 or 55 or 56 => new() { HasTime = true },
        22 => new() { HasDate = true, HasTime = true },
        46 => new() { HasTime = true, IsLength = true },
        _ => General,
    };

    /// <summary>Reads the code of a look, such as <c>dd/mm/yyyy</c> or <c>#,##0.00</c>.</summary>
    public static NumberFormat Of(string code)
    {
        var plain = Plain(code, out var length);
        var (hasDay, hasMonth, hasTime) = (plain.IndexOfAny(['y', 'd', 'e', 'b']) >= 0 && !IsScientific(plain), plain.Contains('m'),
            length || plain.IndexOfAny(['h', 's']) >= 0);
        if (plain.Contains("general", StringComparison.Ordinal))
        {
            return General;
        }

        if (hasDay || hasTime || hasMonth)
        {
            return new NumberFormat { HasDate = !length && (hasDay || (hasMonth && !hasTime)), HasTime = hasTime, IsLength = length };
        }

        var percent = plain.Contains('%');
        if (IsScientific(plain) || plain.Contains('/') || plain.Contains('@') || plain.IndexOfAny(['0', '#', '?']) < 0 || EndsInThousands(plain))
        {
            return percent ? new NumberFormat { IsPercent = true } : General;
        }

        var point = plain.IndexOf('.');
        var whole = point < 0 ? plain : plain.Substring(0, point);
        var after = point < 0 ? string.Empty : plain.Substring(point + 1);
        return new NumberFormat
        {
            IsPercent = percent,
            Digits = Math.Min(whole.Count(c => c == '0'), 15),
            Decimals = Math.Min(after.Count(c => c == '0'), 15),
            MostDecimals = Math.Min(after.Count(c => c is '0' or '#' or '?'), 15),
        };
    }

    private static bool IsScientific(string plain) => plain.Contains("e+", StringComparison.Ordinal) || plain.Contains("e-", StringComparison.Ordinal);

    // "#,##0," shows thousands: what is shown is not the number.
    private static bool EndsInThousands(string plain) => EndsIn(plain.TrimEnd(' ', '%')) || plain.Contains(",.", StringComparison.Ordinal);

    private static bool EndsIn(string text) => text.Length > 0 && text[text.Length - 1] == ',';

    // The part for positive numbers, in small letters, without quoted texts, conditions, colours and filling signs.
    private static string Plain(string code, out bool isLength)
    {
        var plain = new StringBuilder(code.Length);
        isLength = false;
        for (var i = 0; i < code.Length && code[i] != ';'; i++)
        {
            switch (code[i])
            {
                case '"':
                    i = After(code, '"', i + 1);
                    break;
                case '\\' or '_' or '*':
                    i++;
                    break;
                case '[':
                    var end = After(code, ']', i + 1);
                    var inside = code.Substring(i + 1, Math.Max(0, end - i - 1)).ToLowerInvariant();
                    isLength |= inside.Length is > 0 and <= 4 && inside.All(c => c == inside[0]) && inside[0] is 'h' or 'm' or 's';
                    i = end;
                    break;
                default:
                    plain.Append(char.ToLowerInvariant(code[i]));
                    break;
            }
        }

        return plain.Replace("am/pm", "h").Replace("a/p", "h").ToString();
    }

    private static int After(string code, char sign, int from) => code.IndexOf(sign, from) is var at and >= 0 ? at : code.Length;
}
