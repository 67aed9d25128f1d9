using Cchc.Core.Text;

namespace Cchc.Core.Procedures.Searching;

/// <summary>A query cut into words and looked up in the index. Works in buffers of fixed size; what is beyond them is not considered.</summary>
internal ref struct SearchQuery
{
    /// <summary>How many characters of a query are considered.</summary>
    public const int MaxCharacters = 400;

    /// <summary>How many words of a query are considered.</summary>
    public const int MaxWords = 16;

    /// <summary>How many keys are remembered that differ from words of the query by slips.</summary>
    public const int MaxSlips = 64;

    private const int Hook = 3;
    private const int Tilde = 4;

    private readonly Span<char> plain;
    private readonly Span<char> shaped;
    private readonly Span<SearchWord> words;
    private readonly Span<int> slips;

    /// <param name="index">Where to look up.</param>
    /// <param name="text">What was typed.</param>
    /// <param name="buffers">Where to work; as long as the query is used.</param>
    /// <param name="forgive">Whether slips are also forgiven in words that are known as they stand.</param>
    public SearchQuery(SearchIndex index, ReadOnlySpan<char> text, SearchBuffers buffers, bool forgive)
    {
        plain = buffers.Plain;
        shaped = buffers.Shaped;
        words = buffers.Words;
        slips = buffers.Slips;
        var scanner = new LetterScanner(text.Slice(0, Math.Min(text.Length, MaxCharacters)));
        var at = 0;
        while (Count < MaxWords && WordKey.Next(ref scanner, plain, shaped, at, out var found))
        {
            words[Count++] = new SearchWord { Start = at, Length = found.Length, Tone = found.Tone, HasMarks = found.HasMarks };
            at += found.Length;
        }

        DropLead();
        for (var i = 0; i < Count; i++)
        {
            LookUp(index, ref words[i], i == Count - 1, forgive);
            HasMarks |= words[i].HasMarks;
        }
    }

    /// <summary>How many words there are.</summary>
    public int Count { get; private set; }

    /// <summary>Whether any word was typed with diacritics: then those without are meant so.</summary>
    public bool HasMarks { get; private set; }

    /// <summary>Whether any word matches with slips only.</summary>
    public bool HasSlips { get; private set; }

    /// <summary>Whether any word is taken for the beginning of one.</summary>
    public bool HasPrefixes { get; private set; }

    /// <summary>Whether any word is tried as initials.</summary>
    public bool HasInitials { get; private set; }

    /// <summary>How many numbers of <see cref="MaxSlips"/> are used.</summary>
    private int SlipCount { get; set; }

    public readonly Span<SearchWord> Words => words.Slice(0, Count);

    /// <summary>A word as keys are written.</summary>
    public readonly ReadOnlySpan<char> PlainOf(in SearchWord word) => plain.Slice(word.Start, word.Length);

    /// <summary>The keys that differ from a word by slips: each with the number of slips in its lowest two bits.</summary>
    public readonly ReadOnlySpan<int> SlipsOf(in SearchWord word) => slips.Slice(word.Slip, word.Slips);

    /// <summary>Whether a spelling (its last character is the tone) begins as the word was typed.</summary>
    public readonly bool Begins(in SearchWord word, ReadOnlySpan<char> form)
    {
        var tone = form[form.Length - 1] - '0';
        return (word.Tone == 0 || tone == word.Tone) && form.Slice(0, form.Length - 1).StartsWith(shaped.Slice(word.Start, word.Length));
    }

    /// <summary>
    /// Whether a spelling of the same letters may have been meant by a word that was typed as another one: the tone left out (<c>câp</c>), or hỏi for ngã and
    /// ngã for hỏi.
    /// </summary>
    public readonly bool MayMean(in SearchWord word, ReadOnlySpan<char> form)
    {
        var tone = form[form.Length - 1] - '0';
        return word.HasMarks && (word.Tone == 0 || (word.Tone >= Hook && tone >= Hook && word.Tone <= Tilde && tone <= Tilde))
            && form.Slice(0, form.Length - 1).SequenceEqual(shaped.Slice(word.Start, word.Length));
    }

    /// <summary>"Thủ tục" before other words says nothing here.</summary>
    private void DropLead()
    {
        if (Count > 2 && PlainOf(words[0]).SequenceEqual("thu".AsSpan()) && PlainOf(words[1]).SequenceEqual("tuc".AsSpan()))
        {
            Count -= 2;
            words.Slice(2, Count).CopyTo(words);
        }
    }

    private void LookUp(SearchIndex index, ref SearchWord word, bool isLast, bool forgive)
    {
        var letters = plain.Slice(word.Start, word.Length);
        (word.Low, word.Count) = (SearchIndex.LowerBound(index.Keys, letters), 0);
        var begins = SearchIndex.PrefixEnd(index.Keys, word.Low, letters) - word.Low;
        Find(index, ref word);
        if (word.Exact < 0 && begins == 0)
        {
            ReadMarks(index, ref word);
        }

        // Marks that make no word of the catalogue or of the list are a slip: it is read as if it had none.
        word.HasMarks &= word.Exact < 0 || word.Form >= 0;
        letters = plain.Slice(word.Start, word.Length);
        if (word.Exact < 0 || (isLast && Count > 1 && word.Length == 1 && letters[0] is not (>= '0' and <= '9')))
        {
            // The word is still being typed.
            word.Count = word.Exact >= 0 && begins == 1 ? 0 : begins;
            HasPrefixes |= word.Count > 0;
        }

        if (CanBeInitials(letters) && (!HasVowel(letters) || (word.Exact < 0 && word.Count == 0)))
        {
            word.AsInitials = HasInitials = true;
        }

        if ((word.Exact < 0 && word.Count == 0 && (!word.AsInitials || HasVowel(letters))) || forgive)
        {
            FindSlips(index, ref word);
        }

        word.Key = word.Exact >= 0 ? word.Exact : word.Slips > 0 ? slips[word.Slip] >> 2 : -1;
    }

    /// <summary>Finds the key and the spelling that equal a word.</summary>
    private readonly void Find(SearchIndex index, ref SearchWord word)
    {
        var letters = plain.Slice(word.Start, word.Length);
        if (WordKey.EndsInEitherI(letters))
        {
            // "quy" begins "quyết", but the word "quy" is found under "qui".
            (letters[word.Length - 1], shaped[word.Start + word.Length - 1]) = ('i', 'i');
        }

        word.Exact = index.KeyOf(letters);
        word.Form = word.Exact < 0 ? -1 : index.FormOf(word.Exact, shaped.Slice(word.Start, word.Length), word.Tone);
    }

    /// <summary>Reads leftovers of a keyboard method, and keeps them when they make a word that is known.</summary>
    private readonly void ReadMarks(SearchIndex index, ref SearchWord word)
    {
        Span<char> letters = stackalloc char[Typing.Longest];
        Span<char> shapes = stackalloc char[Typing.Longest];
        var tone = word.Tone;
        if (word.Length > Typing.Longest || !TypedMarks.TryRead(shaped.Slice(word.Start, word.Length), letters, shapes, ref tone, out var length))
        {
            return;
        }

        var either = WordKey.EndsInEitherI(letters.Slice(0, length));
        if (either)
        {
            (letters[length - 1], shapes[length - 1]) = ('i', 'i');
        }

        var key = index.KeyOf(letters.Slice(0, length));
        if (key >= 0)
        {
            letters.Slice(0, length).CopyTo(plain.Slice(word.Start));
            shapes.Slice(0, length).CopyTo(shaped.Slice(word.Start));
            (word.Exact, word.Length, word.Tone, word.HasMarks) = (key, length, tone, true);
            word.Form = index.FormOf(key, shapes.Slice(0, length), tone);
        }
    }

    private void FindSlips(SearchIndex index, ref SearchWord word)
    {
        var letters = plain.Slice(word.Start, word.Length);
        var allowed = Typing.Allowed(letters, Count);
        if (allowed == 0)
        {
            return;
        }

        (word.Slip, word.Slips) = (SlipCount, 0);
        var (mask, shortest, range) = (Typing.Letters(letters), letters.Length - allowed, 2 * allowed);
        var (fewest, best) = (int.MaxValue, -1);
        for (var key = 0; key < index.Keys.Length; key++)
        {
            // A slip changes at most two letters of those a word has.
            if ((uint)(index.KeyLengths[key] - shortest) > (uint)range || Bits.Count(index.KeyLetters[key] ^ mask) > range || key == word.Exact)
            {
                continue;
            }

            var count = Typing.Slips(letters, index.Keys[key].AsSpan(), allowed);
            if (count < 0 || SlipCount == MaxSlips)
            {
                continue;
            }

            slips[SlipCount++] = (key << 2) | count;
            word.Slips++;
            if (count < fewest || (count == fewest && index.KeyCounts[key] > index.KeyCounts[slips[best] >> 2]))
            {
                (fewest, best) = (count, SlipCount - 1);
            }
        }

        if (best >= 0)
        {
            HasSlips = true;
            (slips[word.Slip], slips[best]) = (slips[best], slips[word.Slip]);
        }
    }

    /// <summary>Whether a word may be the first letters of several.</summary>
    public static bool CanBeInitials(ReadOnlySpan<char> letters)
    {
        if (letters.Length is < 3 or > 8)
        {
            return false;
        }

        foreach (var c in letters)
        {
            if (c is < 'a' or > 'z')
            {
                return false;
            }
        }

        return true;
    }

    private static bool HasVowel(ReadOnlySpan<char> letters) => letters.IndexOfAny("aeiouy".AsSpan()) >= 0;
}
