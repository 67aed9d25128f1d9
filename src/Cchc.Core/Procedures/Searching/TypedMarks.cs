namespace Cchc.Core.Procedures.Searching;

/// <summary>
/// Reads what a Vietnamese keyboard would have made of a word, when it was off: Telex (<c>sinhf</c>, <c>ddor</c>, <c>giaays</c>) and VNI
/// (<c>phe1p</c>, <c>so63</c>, <c>d9o3</c>). Only tried for words that are no words as they stand.
/// </summary>
internal static class TypedMarks
{
    /// <summary>Reads a word; false when it has no letter of a keyboard method, or would have two tones.</summary>
    /// <param name="typed">The letters, in lower case, some perhaps with shapes already.</param>
    /// <param name="plain">Receives the letters without diacritics.</param>
    /// <param name="shaped">Receives the letters with shapes, without tones.</param>
    /// <param name="tone">The tone; 0 for none.</param>
    /// <param name="length">How many letters the word has then.</param>
    public static bool TryRead(ReadOnlySpan<char> typed, Span<char> plain, Span<char> shaped, ref int tone, out int length)
    {
        length = 0;
        var (changed, vowel) = (false, false);
        foreach (var c in typed)
        {
            var mark = vowel ? ToneOf(c) : 0;
            if (mark > 0 && tone > 0)
            {
                return false;
            }

            if (mark > 0)
            {
                (tone, changed) = (mark, true);
            }
            else if (TryShape(c, shaped.Slice(0, length)))
            {
                changed = true;
            }
            else if (c is >= '0' and <= '9')
            {
                return false;
            }
            else
            {
                shaped[length++] = c == 'w' ? 'ư' : c;
                changed |= c == 'w';
                vowel |= IsVowel(shaped[length - 1]);
            }
        }

        for (var i = 0; i < length; i++)
        {
            plain[i] = Base(shaped[i]);
        }

        return changed && vowel;
    }

    private static int ToneOf(char c) => c switch
    {
        'f' or '2' => 1,
        's' or '1' => 2,
        'r' or '3' => 3,
        'x' or '4' => 4,
        'j' or '5' => 5,
        _ => 0,
    };

    /// <summary>Puts the shape that a letter or digit asks for on the last letter that can have it.</summary>
    private static bool TryShape(char c, Span<char> letters)
    {
        if (c is 'w' or '7' or '8')
        {
            return TryHorn(c, letters);
        }

        for (var i = letters.Length - 1; i >= 0; i--)
        {
            var made = (c, letters[i]) switch
            {
                ('a' or '6', 'a') => 'â',
                ('e' or '6', 'e') => 'ê',
                ('o' or '6', 'o') => 'ô',
                ('d' or '9', 'd') => 'đ',
                _ => '\0',
            };
            var last = i == letters.Length - 1 || c is '6' or '9' || c == 'd';
            if (made != '\0' && last)
            {
                letters[i] = made;
                return true;
            }
        }

        return false;
    }

    private static bool TryHorn(char c, Span<char> letters)
    {
        for (var i = letters.Length - 1; i >= 0; i--)
        {
            if (letters[i] is 'o' or 'u' && c != '8')
            {
                letters[i] = letters[i] == 'o' ? 'ơ' : 'ư';
                if (letters[i] == 'ơ' && i > 0 && letters[i - 1] == 'u' && (i < 2 || letters[i - 2] != 'q'))
                {
                    letters[i - 1] = 'ư';
                }

                return true;
            }

            if (letters[i] == 'a' && c != '7')
            {
                letters[i] = 'ă';
                return true;
            }
        }

        return false;
    }

    private static bool IsVowel(char c) => c is 'a' or 'ă' or 'â' or 'e' or 'ê' or 'i' or 'o' or 'ô' or 'ơ' or 'u' or 'ư' or 'y';

    private static char Base(char c) => c switch
    {
        'ă' or 'â' => 'a',
        'ê' => 'e',
        'ô' or 'ơ' => 'o',
        'ư' => 'u',
        'đ' => 'd',
        _ => c,
    };
}
