namespace Cchc.Core.Text;

/// <summary>Invisible characters that make two different texts look the same.</summary>
internal static class HiddenMarks
{
    /// <summary>
    /// Whether a character turns the direction of writing, and so can show a name in another order than it is stored: an official would read another name than
    /// the system compares.
    /// </summary>
    public static bool Turns(char c) => c is '\u061C' or (>= '\u200E' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    /// <summary>Whether a text has control characters, or ones that turn the direction of writing.</summary>
    /// <param name="text">The text.</param>
    /// <param name="takesSpace">Whether control characters that are white space, such as line breaks, are none: for a text as it stands.</param>
    public static bool AreIn(string text, bool takesSpace = false)
    {
        foreach (var c in text)
        {
            if ((c < ' ' || c >= '\u007F') && ((char.IsControl(c) && !(takesSpace && char.IsWhiteSpace(c))) || Turns(c)))
            {
                return true;
            }
        }

        return false;
    }
}
