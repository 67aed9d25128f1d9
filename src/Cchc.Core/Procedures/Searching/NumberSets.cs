using Cchc.Core.Text;

namespace Cchc.Core.Procedures.Searching;

/// <summary>
/// For each word the set of names that have it: as bits where many do, as a list where few do, so that it never takes more than eight bytes
/// for a word of a name.
/// </summary>
internal sealed class NumberSets
{
    private readonly int width;
    private readonly int[] bitsAt;
    private readonly ulong[] bits;
    private readonly int[] listAt;
    private readonly int[] lists;

    private NumberSets(int width, int[] bitsAt, ulong[] bits, int[] listAt, int[] lists) =>
        (this.width, this.bitsAt, this.bits, this.listAt, this.lists) = (width, bitsAt, bits, listAt, lists);

    /// <summary>Builds the sets of <paramref name="words"/> words over names, whose words lie one after another.</summary>
    /// <param name="words">How many distinct words there are.</param>
    /// <param name="tokens">The words of all names.</param>
    /// <param name="starts">Where each name begins in <paramref name="tokens"/>, and the end.</param>
    public static NumberSets Build(int words, int[] tokens, int[] starts)
    {
        var names = starts.Length - 1;
        var (width, counts, last) = (Bits.WordsFor(names), new int[words], new int[words]);
        Each(tokens, starts, last, (word, _) => counts[word]++);

        var (bitsAt, listAt) = (new int[words], new int[words + 1]);
        var dense = 0;
        for (var word = 0; word < words; word++)
        {
            var many = counts[word] > width;
            bitsAt[word] = many ? dense++ * width : -1;
            listAt[word + 1] = listAt[word] + (many ? 0 : counts[word]);
        }

        var (bits, lists, fill) = (new ulong[dense * width], new int[listAt[words]], (int[])listAt.Clone());
        Each(tokens, starts, last, (word, name) =>
        {
            if (bitsAt[word] >= 0)
            {
                Bits.Set(bits.AsSpan(bitsAt[word], width), name);
            }
            else
            {
                lists[fill[word]++] = name;
            }
        });
        return new NumberSets(width, bitsAt, bits, listAt, lists);
    }

    /// <summary>Adds the set of a word.</summary>
    public void OrInto(Span<ulong> into, int word)
    {
        if (bitsAt[word] >= 0)
        {
            Bits.Or(into, bits.AsSpan(bitsAt[word], width));
            return;
        }

        for (var i = listAt[word]; i < listAt[word + 1]; i++)
        {
            Bits.Set(into, lists[i]);
        }
    }

    private static void Each(int[] tokens, int[] starts, int[] last, Action<int, int> visit)
    {
        last.AsSpan().Fill(-1);
        for (var name = 0; name + 1 < starts.Length; name++)
        {
            for (var i = starts[name]; i < starts[name + 1]; i++)
            {
                if (last[tokens[i]] != name)
                {
                    last[tokens[i]] = name;
                    visit(tokens[i], name);
                }
            }
        }
    }
}
