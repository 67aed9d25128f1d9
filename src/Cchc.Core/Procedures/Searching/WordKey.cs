using Cchc.Core.Text;

namespace Cchc.Core.Procedures.Searching;

/// <summary>Cuts text into words, folded and with shapes, and makes the key under which a word is found.</summary>
internal static class WordKey
{
    /// <summary>The next word of a text, written into the two buffers from <paramref name="at"/> as far as they reach; false at the end.</summary>
    /// <param name="scanner">Where in the text.</param>
    /// <param name="plain">Receives the letters without diacritics.</param>
    /// <param name="shaped">Receives the letters with shapes, without tones.</param>
    /// <param name="at">Where to write.</param>
    /// <param name="word">The word: place and length in the buffers, tone and place in the text.</param>
    public static bool Next(ref LetterScanner scanner, scoped Span<char> plain, scoped Span<char> shaped, int at, out FoundWord word)
    {
        word = default;
        while (scanner.MoveNext())
        {
            if (scanner.Class == LetterClass.Separator)
            {
                if (word.Length > 0)
                {
                    return true;
                }

                continue;
            }

            if (word.Length == 0)
            {
                word.TextStart = scanner.Start;
            }

            word.TextEnd = scanner.End;
            if (at + word.Length < plain.Length)
            {
                plain[at + word.Length] = scanner.Plain;
                shaped[at + word.Length] = scanner.Shaped;
                word.Length++;
            }

            word.Tone = scanner.Tone != 0 ? scanner.Tone : word.Tone;
            word.HasMarks |= scanner.Tone != 0 || (scanner.Weight != 0 && scanner.Shaped != scanner.Plain);
        }

        return word.Length > 0;
    }

    /// <summary>
    /// Whether the last <c>y</c> of a folded word is written <c>i</c> in its key: <c>kỹ</c> and <c>kĩ</c>, <c>quý</c> and <c>quí</c> are the
    /// same word in two spellings, <c>tuy</c> and <c>tui</c> are not.
    /// </summary>
    public static bool EndsInEitherI(ReadOnlySpan<char> plain)
    {
        var last = plain.Length - 1;
        if (last < 1 || plain[last] != 'y')
        {
            return false;
        }

        for (var i = 0; i < last; i++)
        {
            if (plain[i] is 'a' or 'e' or 'i' or 'o' or 'y' || (plain[i] == 'u' && !(i == 1 && last == 2 && plain[0] == 'q')) || plain[i] is < 'a' or > 'z')
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A word found in a text.</summary>
    internal struct FoundWord
    {
        public int Length, Tone, TextStart, TextEnd;
        public bool HasMarks;
    }
}
