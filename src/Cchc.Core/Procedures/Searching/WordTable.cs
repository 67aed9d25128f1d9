namespace Cchc.Core.Procedures.Searching;

/// <summary>Numbers distinct words in the order of their coming, without making a string for one that is known. Used while an index is built.</summary>
internal sealed class WordTable
{
    private readonly List<string> words = [];
    private readonly List<int> next = [];
    private int[] heads = NewHeads(1024);

    /// <summary>The words in the order of their numbers.</summary>
    public IReadOnlyList<string> Words => words;

    /// <summary>The number of a word, a new one if it is new.</summary>
    public int NumberOf(ReadOnlySpan<char> word)
    {
        var head = Hash(word) & (heads.Length - 1);
        for (var i = heads[head]; i >= 0; i = next[i])
        {
            if (word.SequenceEqual(words[i].AsSpan()))
            {
                return i;
            }
        }

        if (words.Count >= heads.Length)
        {
            Grow();
            head = Hash(word) & (heads.Length - 1);
        }

        words.Add(word.ToString());
        next.Add(heads[head]);
        return heads[head] = words.Count - 1;
    }

    private static int Hash(ReadOnlySpan<char> word)
    {
        var hash = 17u;
        foreach (var c in word)
        {
            hash = unchecked((hash * 31) + c);
        }

        return (int)((hash ^ (hash >> 15)) & int.MaxValue);
    }

    private static int[] NewHeads(int size)
    {
        var empty = new int[size];
        for (var i = 0; i < size; i++)
        {
            empty[i] = -1;
        }

        return empty;
    }

    private void Grow()
    {
        heads = NewHeads(heads.Length * 4);
        for (var i = 0; i < words.Count; i++)
        {
            var head = Hash(words[i].AsSpan()) & (heads.Length - 1);
            (next[i], heads[head]) = (heads[head], i);
        }
    }
}
