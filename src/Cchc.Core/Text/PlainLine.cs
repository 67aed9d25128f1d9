using System.Globalization;
using System.Text;

namespace Cchc.Core.Text;

/// <summary>
/// Text from outside as one line that is safe in a letter or a table: clean, without control characters and without marks that change the direction of writing.
/// </summary>
internal static class PlainLine
{
    /// <summary>NFC, single spaces, no control and formatting characters; half a surrogate pair becomes U+FFFD. Null counts as empty.</summary>
    public static string Of(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return string.Empty;
        }

        var kept = new StringBuilder(text!.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                kept.Append(c).Append(text[++i]);
            }
            else if (char.IsSurrogate(c))
            {
                kept.Append('\uFFFD');
            }
            else if (char.IsWhiteSpace(c) || !IsHidden(c))
            {
                kept.Append(c);
            }
        }

        return VietnameseText.Clean(kept.ToString());
    }

    /// <summary>How many columns a text takes: combining marks none, wide East Asian letters and signs outside the basic plane two.</summary>
    public static int Width(string text)
    {
        var width = 0;
        for (var i = 0; i < text.Length; i++)
        {
            width += WidthOf(text[i]);
        }

        return width;
    }

    /// <summary>How many characters from a place on fit into a number of columns, marks kept with their letter; one letter at least.</summary>
    public static int Fitting(string text, int start, int columns)
    {
        var (end, width) = (start, 0);
        while (end < text.Length)
        {
            var next = end + (char.IsHighSurrogate(text[end]) ? 2 : 1);
            while (next < text.Length && WidthOf(text[next]) == 0)
            {
                next++;
            }

            for (var i = end; i < next; i++)
            {
                width += WidthOf(text[i]);
            }

            if (width > columns && end > start)
            {
                break;
            }

            end = next;
        }

        return end - start;
    }

    private static bool IsHidden(char c) =>
        CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse;

    // Each half of a surrogate pair takes one column, so the pair two.
    private static int WidthOf(char c) => CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark ? 0
        : c is (>= '\u1100' and <= '\u115F') or (>= '\u2E80' and <= '\uA4CF') or (>= '\uAC00' and <= '\uD7A3') or (>= '\uF900' and <= '\uFAFF')
            or (>= '\uFE30' and <= '\uFE6F') or (>= '\uFF00' and <= '\uFF60') ? 2
        : 1;
}
