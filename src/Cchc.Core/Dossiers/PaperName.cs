using Cchc.Core.Text;

namespace Cchc.Core.Dossiers;

/// <summary>The name of a paper as a heading: one clean line without the sign of a list and the stop that records put around it.</summary>
internal static class PaperName
{
    /// <summary>The name; the other text where nothing is left of it.</summary>
    public static string Of(string? name, string instead = "")
    {
        var clean = PlainLine.Of(name).TrimStart('-', '+', '*', '•', '–', ' ').TrimEnd(';', ',', '.', ':', ' ');
        return clean.Length > 0 ? clean : PlainLine.Of(instead);
    }
}
