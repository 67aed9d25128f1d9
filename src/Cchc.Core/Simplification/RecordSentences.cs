namespace Cchc.Core.Simplification;

/// <summary>The sentences of a text of a record. Many are wrapped by hand: a line that goes on in small letters is no new sentence.</summary>
internal static class RecordSentences
{
    /// <summary>The parts between full stops, semicolons and ends of lines; they may hold line ends and spaces.</summary>
    /// <param name="text">The text as the record has it.</param>
    /// <returns>The parts in order; empty ones are left out.</returns>
    public static IEnumerable<string> Of(string text)
    {
        var from = 0;
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] is '.' or ';' || (text[at] is '\n' or '\r' && !GoesOn(text, at + 1)))
            {
                if (at > from)
                {
                    yield return text.Substring(from, at - from);
                }

                from = at + 1;
            }
        }

        if (from < text.Length)
        {
            yield return text.Substring(from);
        }
    }

    /// <summary>Whether what follows is a small letter and not the mark of a list, such as "a)".</summary>
    private static bool GoesOn(string text, int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at < text.Length && char.IsLower(text[at]) && !(at + 1 < text.Length && text[at + 1] is ')' or '.' or '/');
    }
}
