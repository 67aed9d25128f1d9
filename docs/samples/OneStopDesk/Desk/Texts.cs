using System.Globalization;
using Cchc.Core.Text;
using OneStopDesk.Problems;

namespace OneStopDesk.Desk;

/// <summary>Texts that people type: cleaned, with a limit. They are stored as typed and encoded where they are shown.</summary>
public static class Texts
{
    public const int Line = 200;
    public const int Paragraph = 2000;

    private const int Quoted = 40;

    /// <summary>A text that may be left out.</summary>
    public static string? Optional(string? text, int most = Line)
    {
        if (text is not null && text.Any(IsHarmful))
        {
            throw new InputException(DeskProblems.Characters, Shown(text));
        }

        var clean = VietnameseText.Clean(text ?? string.Empty);
        return clean.Length > most ? throw new InputException(DeskProblems.TooLong, most) : clean.Length == 0 ? null : clean;
    }

    /// <summary>A text that is needed; <paramref name="name"/> tells which in both languages.</summary>
    public static string Required(string? text, BilingualText name, int most = Line) =>
        Optional(text, most) ?? throw new InputException(DeskProblems.Missing, name);

    /// <summary>What was given, to be quoted: its beginning, and what nobody would see by its number, such as <c>[U+202E]</c>.</summary>
    public static string Shown(string text)
    {
        var begin = text.Length > Quoted ? text[..Quoted] : text;
        return string.Concat(begin.Select(c => char.IsControl(c) || IsHarmful(c) ? $"[U+{((int)c).ToString("X4", CultureInfo.InvariantCulture)}]" : c.ToString()))
            + (text.Length > Quoted ? "…" : string.Empty);
    }

    /// <summary>Characters that no name has: they control a terminal, or turn the direction of writing, so that a text reads otherwise than it is stored.</summary>
    public static bool IsHarmful(char c) => (char.IsControl(c) && c is not ('\t' or '\n' or '\r'))
        || c is '\u061C' or (>= '\u200E' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
