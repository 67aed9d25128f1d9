using Cchc.Core.Requirements;
using Cchc.Core.Text;

namespace Cchc.Core.Dossiers;

/// <summary>The name of a paper as a heading: one clean line without the sign or number of a list and the stop that records put around it.</summary>
internal static class PaperName
{
    /// <summary>The name; the other text where nothing is left of it.</summary>
    public static string Of(string? name, string instead = "")
    {
        var read = new RequirementText(PlainLine.Of(name));
        var isNumbered = read.Start < read.Clean.Length && read.Clean.Substring(0, read.Start).Any(char.IsLetterOrDigit);
        var line = isNumbered ? read.Clean.Substring(read.Start) : PlainLine.Of(name);
        var clean = line.TrimStart('-', '+', '*', '•', '–', ' ').TrimEnd(';', ',', '.', ':', ' ');
        return clean.Length > 0 ? clean : PlainLine.Of(instead);
    }
}
