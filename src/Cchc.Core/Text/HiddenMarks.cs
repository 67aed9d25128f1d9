namespace Cchc.Core.Text;

/// <summary>Characters nobody sees that make a text look like another.</summary>
internal static class HiddenMarks
{
    /// <summary>Whether a character turns the direction of writing, and so can show a name in another order than it is stored: an official would read another name than the system compares.</summary>
    public static bool Turns(char c) => c is '\u061C' or (>= '\u200E' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
