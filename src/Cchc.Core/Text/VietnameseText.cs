using System.Text;

namespace Cchc.Core.Text;

/// <summary>
/// Bringing Vietnamese text from outside into one form. The work is done with the library's own tables, so the result is the same on
/// every machine, invariant globalization included.
/// </summary>
/// <example>
/// <code>
/// using System;
/// using Cchc.Core.Text;
///
/// Console.WriteLine(VietnameseText.Fold("Đăng ký khai sinh")); // dang ky khai sinh
/// Console.WriteLine(VietnameseText.Clean("  Cấp \u00A0giấy phép ")); // Cấp giấy phép
/// Console.WriteLine(VietnameseText.ToNfc("hồ sơ").Length); // 5
/// </code>
/// </example>
public static partial class VietnameseText
{
    /// <summary>
    /// Composes the 134 accented Vietnamese letters of a text, as Unicode NFC does; marks may come in any order, also where NFC would
    /// leave them apart. Combining sequences that are not Vietnamese letters are left as they are.
    /// </summary>
    /// <param name="text">Any text, composed, decomposed or mixed.</param>
    /// <returns>The same instance when there is nothing to compose.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static string ToNfc(string text)
    {
        ArgumentNullException.ThrowIfNull(text);

        var first = 0;
        while (first < text.Length && !VietnameseLetters.IsMark(text[first]))
        {
            first++;
        }

        return first == text.Length ? text : Compose(text);
    }

    /// <summary>
    /// Cleans a short text for comparison and display: NFC, every run of white space (NBSP, tab and line breaks included) as one
    /// space, no space at either end, zero-width characters removed, and the Icelandic <c>Ð</c> (U+00D0) that keyboards put in place
    /// of <c>Đ</c> (U+0110) corrected.
    /// </summary>
    /// <param name="text">Any text; null counts as empty.</param>
    /// <returns>The clean text; empty when there was nothing but white space.</returns>
    public static string Clean(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return string.Empty;
        }

        if (IsPlain(text!))
        {
            return text!;
        }

        var composed = ToNfc(text!);
        if (IsClean(composed))
        {
            return composed;
        }

        var builder = new StringBuilder(composed.Length);
        var pending = false;
        foreach (var c in composed)
        {
            if (char.IsWhiteSpace(c))
            {
                pending = builder.Length > 0;
                continue;
            }

            if (IsInvisible(c))
            {
                continue;
            }

            if (pending)
            {
                builder.Append(' ');
                pending = false;
            }

            builder.Append(c == '\u00D0' ? '\u0110' : c);
        }

        return ToNfc(builder.ToString()); // a mark may have followed a zero-width character
    }

    /// <summary>Whether a text is clean and holds no mark, as most texts are: one look at each letter.</summary>
    private static bool IsPlain(string text)
    {
        var afterSpace = true;
        foreach (var c in text)
        {
            if (c == ' ')
            {
                if (afterSpace)
                {
                    return false;
                }

                afterSpace = true;
                continue;
            }

            // ASCII, the letters of Vietnamese among Latin-1 and Latin Extended, and those of U+1EA0 on; what else there is goes the long way.
            if (c is (> ' ' and < '\u007F') or (>= '\u00C0' and <= '\u024F' and not '\u00D0') or (>= '\u1E00' and <= '\u1EFF'))
            {
                afterSpace = false;
                continue;
            }

            if (VietnameseLetters.IsMark(c) || c == '\u00D0' || IsInvisible(c) || char.IsWhiteSpace(c))
            {
                return false;
            }

            afterSpace = false;
        }

        return !afterSpace;
    }

    private static bool IsClean(string text)
    {
        var previousSpace = true;
        foreach (var c in text)
        {
            if (c == ' ')
            {
                if (previousSpace)
                {
                    return false;
                }

                previousSpace = true;
                continue;
            }

            if (c == '\u00D0' || IsInvisible(c) || char.IsWhiteSpace(c))
            {
                return false;
            }

            previousSpace = false;
        }

        return !previousSpace;
    }

    internal static bool IsInvisible(char c) => c is '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF' or '\u00AD';

    private static string Compose(string text)
    {
        var builder = new StringBuilder(text.Length);
        var i = 0;
        while (i < text.Length)
        {
            var end = i + 1;
            while (end < text.Length && VietnameseLetters.IsMark(text[end]))
            {
                end++;
            }

            if (end == i + 1 || !TryComposeCluster(text, i, end, out var letter))
            {
                builder.Append(text, i, end - i);
            }
            else
            {
                builder.Append(letter);
            }

            i = end;
        }

        return builder.ToString();
    }

    private static bool TryComposeCluster(string text, int start, int end, out char letter)
    {
        letter = text[start];
        if (!VietnameseLetters.TrySplit(letter, out var shaped, out var tone))
        {
            return false;
        }

        for (var i = start + 1; i < end; i++)
        {
            var markTone = VietnameseLetters.ToneOf(text[i]);
            if (markTone != 0)
            {
                if (tone != 0)
                {
                    return false;
                }

                tone = markTone;
            }
            else if (VietnameseLetters.TryShape(shaped, text[i], out var next))
            {
                shaped = next;
            }
            else
            {
                return false;
            }
        }

        return VietnameseLetters.TryTone(shaped, tone, out letter);
    }

    /// <summary>The marks that say nothing by themselves.</summary>
    internal const string Marks = ".,;:!?-–—_/\\|*+=#~\"'()[]{}<>…•";

    /// <summary>Whether a text is null, or holds nothing but white space and marks, such as ".", "-" or "...": no reason and no content.</summary>
    internal static bool SaysNothing(string? text)
    {
        for (var i = 0; i < (text?.Length ?? 0); i++)
        {
            if (!char.IsWhiteSpace(text![i]) && Marks.IndexOf(text[i]) < 0)
            {
                return false;
            }
        }

        return true;
    }
}
