using Cchc.Cli.Texts;
using Cchc.Core.Text;

namespace Cchc.Cli.Line;

/// <summary>Commands by what people call them: who types "hạn" wants <c>deadline</c>. In every language, whichever is in use; with marks or without.</summary>
internal static class SaidWords
{
    /// <summary>The command that a word stands for; null for none.</summary>
    public static Command? Command(Command root, string word)
    {
        var folded = VietnameseText.Fold(VietnameseText.Clean(word));
        foreach (var line in Enum.GetValues<Language>().SelectMany(language => TextTable.Read(language)["usage.said"].Split(';')))
        {
            var parts = line.Split(':');
            if (parts[1].Split(',').Any(said => folded.Length > 0 && VietnameseText.Fold(VietnameseText.Clean(said)) == folded))
            {
                return LineParser.Named(root, parts[0].Trim().Split(' '));
            }
        }

        return null;
    }
}
