using Cchc.Core.Procedures.Identifiers;
using Cchc.Core.Text;

namespace Cchc.Core.EntityFrameworkCore;

/// <summary>How long the texts of codes may be: SQLite would take any, other databases would cut or refuse in words of their own.</summary>
internal static class CodeText
{
    public static int Longest(Type identifier) => identifier == typeof(DecisionNumber) || identifier == typeof(LegalDocumentNumber) ? 300 : 100;

    public static string Fitting(string text, int longest, string what) => text.Length <= longest
        ? text
        : throw new ArgumentException($"The {what} \"{Shorten.To(text)}\" has {text.Length} characters: expected at most {longest}.", nameof(text));
}
