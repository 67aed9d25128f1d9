using Cchc.Core.Text;

namespace Cchc.Core.Procedures.Identifiers;

/// <summary>Scanning shared by the identifiers. Everything is ordinal and linear: no culture, no regular expression.</summary>
internal static class IdentifierText
{
    public static bool IsLetter(char c) => c is >= 'A' and <= 'Z';

    public static bool IsLetterOrDigit(char c) => AsciiDigit.Is(c) || IsLetter(c);

    /// <summary>Whether a part of a text is digits only, and not empty.</summary>
    public static bool AreDigits(string text, int start, int count)
    {
        for (var i = start; i < start + count; i++)
        {
            if (i >= text.Length || !AsciiDigit.Is(text[i]))
            {
                return false;
            }
        }

        return count > 0;
    }

    /// <summary>The number that digits make; callers bound their count to nine.</summary>
    public static int ToNumber(string digits)
    {
        var number = 0;
        foreach (var c in digits)
        {
            number = (number * 10) + (c - '0');
        }

        return number;
    }

    /// <summary>Whether a group is the code of an agency of the first level (mã cấp 1): a capital letter and two digits, such as H38.</summary>
    public static bool IsTopLevel(string group) => group.Length == 3 && IsLetter(group[0]) && AreDigits(group, 1, 2);

    /// <summary>Capital letters, one kind of hyphen and slash, no space beside a separator: what is compared of a code.</summary>
    public static string Compact(string value)
    {
        var buffer = new char[value.Length];
        var length = 0;
        for (var i = 0; i < value.Length; i++)
        {
            var c = Sign(value[i]);
            if (c == ' ' && ((length > 0 && IsSeparator(buffer[length - 1])) || (i + 1 < value.Length && IsSeparator(Sign(value[i + 1])))))
            {
                continue;
            }

            buffer[length++] = Upper(c);
        }

        return new string(buffer, 0, length);
    }

    /// <summary>Capital letters without marks (đ is d), one kind of hyphen and slash; as long as the text, so that places agree.</summary>
    public static string Fold(string value)
    {
        var buffer = new char[value.Length];
        for (var i = 0; i < value.Length; i++)
        {
            buffer[i] = Fold(value[i]);
        }

        return new string(buffer);
    }

    // Most codes are ASCII, for which no table is needed.
    private static char Upper(char c) => c < '\u0080' ? (c is >= 'a' and <= 'z' ? (char)(c - 32) : c) : char.ToUpperInvariant(c);

    private static char Fold(char c)
    {
        if (c < '\u0080')
        {
            return c == '\\' ? '/' : Upper(c);
        }

        var sign = Sign(c);
        if (sign is 'đ' or 'Đ' or '\u00F0' or '\u00D0')
        {
            return 'D';
        }

        return char.ToUpperInvariant(VietnameseLetters.TrySplit(sign, out var shaped, out _) ? Plain(shaped) : sign);
    }

    private static char Plain(char shaped) => shaped switch
    {
        'ă' or 'â' or 'Ă' or 'Â' => 'A',
        'ê' or 'Ê' => 'E',
        'ô' or 'ơ' or 'Ô' or 'Ơ' => 'O',
        'ư' or 'Ư' => 'U',
        _ => shaped,
    };

    private static char Sign(char c) => c switch
    {
        (>= '\u2010' and <= '\u2015') or '\u2212' or '\uFE58' or '\uFE63' or '\uFF0D' => '-',
        '\u2044' or '\u2215' or '\uFF0F' or '\\' => '/',
        _ => c,
    };

    private static bool IsSeparator(char c) => c is '.' or '-' or '/' or '_';
}
