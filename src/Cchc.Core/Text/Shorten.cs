namespace Cchc.Core.Text;

/// <summary>Cuts text that is quoted in a message.</summary>
internal static class Shorten
{
    /// <summary>How many characters of a value a message quotes.</summary>
    public const int Quoted = 60;

    /// <summary>The first characters of a text and an ellipsis; the text itself when it is no longer. A surrogate pair is never cut in two.</summary>
    /// <param name="text">The text.</param>
    /// <param name="kept">How many characters are kept, one less where the cut would go through a surrogate pair.</param>
    public static string To(string text, int kept = Quoted) =>
        text.Length <= kept ? text : text.Substring(0, char.IsHighSurrogate(text[kept - 1]) ? kept - 1 : kept) + "…";

    /// <summary>The same for a text that may have as many characters as it is cut to, the ellipsis included.</summary>
    public static string Within(string text, int longest) => text.Length <= longest ? text : To(text, longest - 1);
}
