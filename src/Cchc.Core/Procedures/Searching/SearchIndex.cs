namespace Cchc.Core.Procedures.Searching;

/// <summary>
/// The names of a catalogue, cut into words and numbered, as flat arrays. Names stand in name order, so that among equals the lower number is first.
/// </summary>
internal sealed class SearchIndex
{
    /// <summary>How many low bits of a number in <see cref="Posts"/> say how much the place counts: 16 for the name.</summary>
    public const int PlaceBits = 5;

    /// <summary>The weight of a word that the catalogue does not know.</summary>
    public const int UnknownWeight = 110;

    /// <summary>The distinct words in ordinal order: a prefix is a range of them.</summary>
    public required string[] Keys { get; init; }

    /// <summary>Which letters a key has, one bit for each of 32 classes.</summary>
    public required uint[] KeyLetters { get; init; }

    /// <summary>How long a key is; 255 for longer ones.</summary>
    public required byte[] KeyLengths { get; init; }

    /// <summary>What a key tells: the more, the fewer names have it.</summary>
    public required int[] KeyWeights { get; init; }

    /// <summary>In how many procedures a key stands.</summary>
    public required int[] KeyCounts { get; init; }

    /// <summary>Where the spellings of each key begin, and the end.</summary>
    public required int[] FormStarts { get; init; }

    /// <summary>The spellings with shapes but without tone; the tone is the last character.</summary>
    public required string[] Forms { get; init; }

    /// <summary>What a spelling tells.</summary>
    public required int[] FormWeights { get; init; }

    /// <summary>The key of each spelling.</summary>
    public required int[] FormKeys { get; init; }

    /// <summary>Where the procedures that have a spelling begin in <see cref="Posts"/>, and the end.</summary>
    public required int[] PostStarts { get; init; }

    /// <summary>The procedures by spelling, each with how much the place counts where the spelling stands.</summary>
    public required int[] Posts { get; init; }

    /// <summary>The keys of the words of all names.</summary>
    public required int[] Tokens { get; init; }

    /// <summary>Where each name begins in <see cref="Tokens"/>, and the end.</summary>
    public required int[] Starts { get; init; }

    /// <summary>The first letters of the words, a 0 behind each name.</summary>
    public required byte[] Initials { get; init; }

    /// <summary>How many words of a name are its leading "Thủ tục", which says nothing: 2 or 0.</summary>
    public required byte[] Leads { get; init; }

    /// <summary>What all words of a name tell together.</summary>
    public required int[] NameWeights { get; init; }

    /// <summary>The same number for names that are nearly the same: equal but for brackets, the place where they are valid and what comes late.</summary>
    public required long[] Alike { get; init; }

    /// <summary>What speaks for a procedure whatever the query is: level, field, kind.</summary>
    public required int[] Priors { get; init; }

    /// <summary>Whether the name begins with the end of something.</summary>
    public required bool[] Ends { get; init; }

    /// <summary>The keys of each narrowing: groups of expressions that say the same.</summary>
    public required int[][][] Narrowings { get; init; }

    /// <summary>Which narrowings a name has, one bit for each.</summary>
    public required ulong[] NameNarrowings { get; init; }

    /// <summary>The place of a name in the list that was given.</summary>
    public required int[] Originals { get; init; }

    /// <summary>The codes in lower case and ordinal order.</summary>
    public required string[] Codes { get; init; }

    /// <summary>The names of <see cref="Codes"/>.</summary>
    public required int[] CodeNames { get; init; }

    /// <summary>For each key the longest expression of the list of words that begins with it, or -1.</summary>
    public required int[] PatternHeads { get; init; }

    /// <summary>The same for the expressions that are only signs: of an end, of what is done, of a story, of a question that no office answers.</summary>
    public required int[] SignHeads { get; init; }

    /// <summary>The expressions of the list of words.</summary>
    public required SearchPattern[] Patterns { get; init; }

    /// <summary>Things that stand for something when they are said at once.</summary>
    public required SearchTogether[] Together { get; init; }

    /// <summary>How many different things those are made of.</summary>
    public required int PartCount { get; init; }

    /// <summary>How many names there are.</summary>
    public int Count => Starts.Length - 1;

    /// <summary>The words of a name.</summary>
    public ReadOnlySpan<int> TokensOf(int name) => Tokens.AsSpan(Starts[name], Starts[name + 1] - Starts[name]);

    /// <summary>The first letters of the words of a name.</summary>
    public ReadOnlySpan<byte> InitialsOf(int name) => Initials.AsSpan(Starts[name] + name, Starts[name + 1] - Starts[name]);

    /// <summary>The first of the sorted texts that is not before a text.</summary>
    public static int LowerBound(string[] sorted, ReadOnlySpan<char> text)
    {
        var (low, high) = (0, sorted.Length);
        while (low < high)
        {
            var middle = (low + high) >> 1;
            if (sorted[middle].AsSpan().SequenceCompareTo(text) < 0)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    /// <summary>The first of the sorted texts, from <paramref name="low"/> on, that does not begin with a text.</summary>
    public static int PrefixEnd(string[] sorted, int low, ReadOnlySpan<char> text)
    {
        var high = sorted.Length;
        while (low < high)
        {
            var middle = (low + high) >> 1;
            if (sorted[middle].AsSpan().StartsWith(text))
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    /// <summary>How much the place counts where a procedure has a spelling; 0 when it has it nowhere.</summary>
    public int PlaceOf(int form, int name)
    {
        var (low, high) = (PostStarts[form], PostStarts[form + 1]);
        while (low < high)
        {
            var middle = (low + high) >> 1;
            if (Posts[middle] >> PlaceBits < name)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low < PostStarts[form + 1] && Posts[low] >> PlaceBits == name ? Posts[low] & ((1 << PlaceBits) - 1) : 0;
    }

    /// <summary>The key that equals a text, or -1.</summary>
    public int KeyOf(ReadOnlySpan<char> plain)
    {
        var at = LowerBound(Keys, plain);
        return at < Keys.Length && plain.SequenceEqual(Keys[at].AsSpan()) ? at : -1;
    }

    /// <summary>The spelling of a key with these shapes and this tone, or -1.</summary>
    public int FormOf(int key, ReadOnlySpan<char> shaped, int tone)
    {
        for (var form = FormStarts[key]; form < FormStarts[key + 1]; form++)
        {
            var text = Forms[form].AsSpan();
            if (text[text.Length - 1] - '0' == tone && text.Slice(0, text.Length - 1).SequenceEqual(shaped))
            {
                return form;
            }
        }

        return -1;
    }
}
