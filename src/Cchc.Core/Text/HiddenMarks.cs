namespace Cchc.Core.Text;

/// <summary>Invisible characters that make two different texts look the same.</summary>
internal static class HiddenMarks
{
    /// <summary>
    /// Whether a character turns the direction of writing, and so can show a name in another order than it is stored: an official would read another name than
    /// the system compares.
    /// </summary>
    public static bool Turns(char c) => c is '\u061C' or (>= '\u200E' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    /// <summary>Whether a cleaned text has control characters, or ones that turn the direction of writing.</summary>
    public static bool AreIn(string cleaned)
    {
        foreach (var c in cleaned)
        {
            if ((c < ' ' || c >= '\u007F') && (char.IsControl(c) || Turns(c)))
            {
                return true;
            }
        }

        return false;
    }
}
