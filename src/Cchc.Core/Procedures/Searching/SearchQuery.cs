using Cchc.Core.Text;

namespace Cchc.Core.Procedures.Searching;

/// <summary>A query cut into words and looked up in the index. Works in buffers of fixed size; what is beyond them is not considered.</summary>
internal ref struct SearchQuery
{
    /// <summary>How many characters of a query are considered.</summary>
    public const int MaxCharacters = 400;

    /// <summary>How many words of a query are considered.</summary>
    public const int MaxWords = 16;

    private readonly Span<char> plain;
    private readonly Span<char> shaped;
    private readonly Span<SearchWord> words;

    public SearchQuery(SearchIndex index, ReadOnlySpan<char> text, Span<char> plain, Span<char> shaped, Span<SearchWord> words)
    {
        this.plain = plain;
        this.shaped = shaped;
        this.words = words;
        Count = 0;
        Weight = 0;
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
            LookUp(index, ref words[i]);
            Weight += words[i].AsInitials ? words[i].Length : 1;
        }
    }

    /// <summary>How many words there are.</summary>
    public int Count { get; private set; }

    /// <summary>How many words of a name they stand for: initials count as many as they are.</summary>
    public int Weight { get; }

    public readonly Span<SearchWord> Words => words.Slice(0, Count);

    /// <summary>
    /// Whether the last of several words is a single letter: most likely the beginning of the word being typed, so that a name with such a
    /// letter at another place (<c>chiến trường B, C, K</c>) has no advantage.
    /// </summary>
    public readonly bool EndsInLetter => Count > 1 && words[Count - 1].Length == 1 && plain[words[Count - 1].Start] is not (>= '0' and <= '9');

    public readonly bool HasInitials
    {
        get
        {
            foreach (ref readonly var word in Words)
            {
                if (word.AsInitials)
                {
                    return true;
                }
            }

            return false;
        }
    }

    /// <summary>A word as keys are written.</summary>
    public readonly ReadOnlySpan<char> PlainOf(in SearchWord word) => plain.Slice(word.Start, word.Length);

    /// <summary>Whether a spelling (its last character is the tone) agrees with how the word was typed.</summary>
    public readonly bool Agrees(in SearchWord word, ReadOnlySpan<char> form)
    {
        var typed = shaped.Slice(word.Start, word.Length);
        var letters = form.Slice(0, form.Length - 1);
        var tone = form[form.Length - 1] - '0';
        return letters.Length == typed.Length
            ? tone == word.Tone && letters.SequenceEqual(typed)
            : (word.Tone == 0 || tone == word.Tone) && letters.StartsWith(typed);
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

    private readonly void LookUp(SearchIndex index, ref SearchWord word)
    {
        var letters = plain.Slice(word.Start, word.Length);
        word.Low = SearchIndex.LowerBound(index.Keys, letters);
        word.Count = SearchIndex.PrefixEnd(index.Keys, word.Low, letters) - word.Low;
        if (WordKey.EndsInEitherI(letters))
        {
            // "quy" begins "quyết", but the word "quy" is found under "qui".
            (letters[word.Length - 1], shaped[word.Start + word.Length - 1]) = ('i', 'i');
        }

        var exact = SearchIndex.LowerBound(index.Keys, letters);
        word.Exact = exact < index.Keys.Length && letters.SequenceEqual(index.Keys[exact].AsSpan()) ? exact : -1;
        word.AsInitials = CanBeInitials(letters) && (!HasVowel(letters) || word.IsUnknown);
        word.HasMarks &= !word.AsInitials;
    }

    private static bool CanBeInitials(ReadOnlySpan<char> letters)
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
