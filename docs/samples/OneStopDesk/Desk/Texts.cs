using Cchc.Core.Text;
using OneStopDesk.Problems;

namespace OneStopDesk.Desk;

/// <summary>Texts that people type: cleaned, with a limit. They are stored as typed and encoded where they are shown.</summary>
public static class Texts
{
    public const int Line = 200;
    public const int Paragraph = 2000;

    /// <summary>A text that may be left out.</summary>
    public static string? Optional(string? text, int most = Line)
    {
        var clean = VietnameseText.Clean(text ?? string.Empty);
        return clean.Length > most ? throw new InputException(DeskProblems.TooLong, most) : clean.Length == 0 ? null : clean;
    }

    /// <summary>A text that is needed; <paramref name="name"/> tells which in both languages.</summary>
    public static string Required(string? text, BilingualText name, int most = Line) =>
        Optional(text, most) ?? throw new InputException(DeskProblems.Missing, name);
}
