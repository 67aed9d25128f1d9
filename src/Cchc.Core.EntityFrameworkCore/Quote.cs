namespace Cchc.Core.EntityFrameworkCore;

/// <summary>What a message quotes of a value: its beginning, never half a letter.</summary>
internal static class Quote
{
    private const int Kept = 60;

    public static string Of(string text) => text.Length <= Kept ? text : text[..(char.IsHighSurrogate(text[Kept - 1]) ? Kept - 1 : Kept)] + "…";
}
