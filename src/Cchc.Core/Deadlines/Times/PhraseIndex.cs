namespace Cchc.Core.Deadlines.Times;

/// <summary>Phrases by their first word, longest first, so that one look at a word finds the longest phrase that begins there.</summary>
internal sealed class PhraseIndex<T>
    where T : struct
{
    private readonly Dictionary<string, (string[] Words, T Value)[]> byFirst;

    /// <param name="rows">Phrases separated by bars, with what they mean.</param>
    public PhraseIndex(IEnumerable<(T Value, string Phrases)> rows) => byFirst = rows
        .SelectMany(row => row.Phrases.Split('|').Select(phrase => (Words: ProcessingTimeWords.Split(phrase).ToArray(), row.Value)))
        .GroupBy(phrase => phrase.Words[0], StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.OrderByDescending(phrase => phrase.Words.Length).ToArray(), StringComparer.Ordinal);

    /// <summary>The longest phrase that begins at this word; null and a length of one when none does.</summary>
    public T? At(List<string> words, int at, out int length)
    {
        length = 1;
        if (byFirst.TryGetValue(words[at], out var phrases))
        {
            foreach (var phrase in phrases)
            {
                if (TimeUnits.Matches(words, at, phrase.Words))
                {
                    length = phrase.Words.Length;
                    return phrase.Value;
                }
            }
        }

        return null;
    }
}
