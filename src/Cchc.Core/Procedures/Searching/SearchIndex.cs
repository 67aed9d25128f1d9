namespace Cchc.Core.Procedures.Searching;

/// <summary>
/// The names of a catalogue, cut into words and numbered, as flat arrays. Names stand in the order of their number of words and, among
/// equals, in name order: a run over them meets the names in which a query can weigh most first, and may stop early.
/// </summary>
internal sealed class SearchIndex
{
    /// <summary>The distinct words of names and key words in ordinal order: a prefix is a range of them.</summary>
    public required string[] Keys { get; init; }

    /// <summary>Which letters a key has, one bit for each of 32 classes.</summary>
    public required uint[] KeyLetters { get; init; }

    /// <summary>How long a key is; 255 for longer ones.</summary>
    public required byte[] KeyLengths { get; init; }

    /// <summary>Where the spellings of each key begin, and the end.</summary>
    public required int[] FormStarts { get; init; }

    /// <summary>The spellings with shapes but without tone; the tone is the last character.</summary>
    public required string[] Forms { get; init; }

    /// <summary>For each key the names that have it.</summary>
    public required NumberSets KeySets { get; init; }

    /// <summary>For each spelling the names that have it.</summary>
    public required NumberSets FormSets { get; init; }

    /// <summary>For each key the names whose key words have it; null when no procedure has key words.</summary>
    public required NumberSets? KeywordSets { get; init; }

    /// <summary>The words of all names.</summary>
    public required int[] Tokens { get; init; }

    /// <summary>Where each name begins in <see cref="Tokens"/>, and the end.</summary>
    public required int[] Starts { get; init; }

    /// <summary>The first letters of the words, a 0 behind each name.</summary>
    public required byte[] Initials { get; init; }

    /// <summary>How many words of a name are its leading "Thủ tục", which says nothing: 2 or 0.</summary>
    public required byte[] Leads { get; init; }

    /// <summary>The place of a name in name order.</summary>
    public required int[] Ranks { get; init; }

    /// <summary>The place of a name in the list that was given.</summary>
    public required int[] Originals { get; init; }

    /// <summary>The codes in lower case and ordinal order.</summary>
    public required string[] Codes { get; init; }

    /// <summary>The names of <see cref="Codes"/>.</summary>
    public required int[] CodeNames { get; init; }

    /// <summary>How many names there are.</summary>
    public int Count => Starts.Length - 1;

    /// <summary>The words of a name.</summary>
    public ReadOnlySpan<int> TokensOf(int name) => Tokens.AsSpan(Starts[name], Starts[name + 1] - Starts[name]);

    /// <summary>The first letters of the words of a name.</summary>
    public ReadOnlySpan<byte> InitialsOf(int name) => Initials.AsSpan(Starts[name] + name, Starts[name + 1] - Starts[name]);

    /// <summary>How many words a name has without its leading "Thủ tục".</summary>
    public int LengthOf(int name) => Starts[name + 1] - Starts[name] - Leads[name];

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
}
