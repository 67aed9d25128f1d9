using System.Globalization;
using System.Text;
using Cchc.Core.OpenXml.Reading;
using Cchc.Core.Text;

namespace Cchc.Core.OpenXml;

/// <summary>Text as a cell can hold it: NFC, no signs that XML forbids or that turn the direction of writing, at most 32,767 characters.</summary>
internal static class SheetText
{
    public const int Longest = 32_767;

    /// <summary>The text for a cell, and whether something of it had to go.</summary>
    public static string Of(string text, out bool replaced, out bool cut)
    {
        var kept = new StringBuilder(text.Length);
        replaced = false;
        var nfc = VietnameseText.ToNfc(text.Replace("\r\n", "\n").Replace('\r', '\n'));
        for (var i = 0; i < nfc.Length; i++)
        {
            var c = nfc[i];
            if (char.IsHighSurrogate(c) && i + 1 < nfc.Length && char.IsLowSurrogate(nfc[i + 1]))
            {
                kept.Append(c).Append(nfc[++i]);
            }
            else if (char.IsSurrogate(c) || c >= '\uFFFE' || (char.IsControl(c) && c is not ('\n' or '\t')) || HiddenMarks.Turns(c))
            {
                kept.Append('\uFFFD');
                replaced = true;
            }
            else
            {
                kept.Append(c);
            }
        }

        cut = kept.Length > Longest;
        if (cut)
        {
            kept.Length = char.IsHighSurrogate(kept[Longest - 2]) ? Longest - 2 : Longest - 1;
            kept.Append('…');
        }

        return kept.ToString();
    }

    /// <summary>A spreadsheet reads <c>_x0041_</c> inside a text as a sign: the underscore is then written as a sign itself.</summary>
    public static string Escape(string text)
    {
        var at = text.IndexOf("_x", StringComparison.Ordinal);
        if (at < 0)
        {
            return text;
        }

        var escaped = new StringBuilder(text.Length + 16);
        for (var i = 0; i < text.Length; i++)
        {
            escaped.Append(TextValue.IsSign(text, i) ? "_x005F_" : text[i].ToString(CultureInfo.InvariantCulture));
        }

        return escaped.ToString();
    }

    /// <summary>Whether a text would be taken for a formula when somebody types it again.</summary>
    public static bool LooksLikeFormula(string text) => text.Length > 0
        && (text[0] is '\t' or '\n'
            || (text.TrimStart() is { Length: > 0 } plain && plain[0] is '=' or '+' or '-' or '@' or '\uFF1D' or '\uFF0B' or '\uFF0D' or '\uFF20'));
}
