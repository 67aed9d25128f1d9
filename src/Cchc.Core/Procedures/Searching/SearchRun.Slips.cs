using System.Buffers;
using Cchc.Core.Text;

namespace Cchc.Core.Procedures.Searching;

internal ref partial struct SearchRun
{
    /// <summary>
    /// Forgives slips in the words that are known in no form. Where all words are known one of them must be another than was meant: there
    /// one slip is forgiven in all.
    /// </summary>
    private void Slips()
    {
        var (unknown, can) = (false, false);
        foreach (ref readonly var word in query.Words)
        {
            unknown |= word.IsUnknown;
        }

        foreach (ref readonly var word in query.Words)
        {
            can |= (word.IsUnknown || !unknown) && Typing.Allowed(query.PlainOf(in word), query.Count) > 0;
        }

        if (!can)
        {
            return;
        }

        var (keys, rented) = (index.Keys.Length, ArrayPool<byte>.Shared.Rent(index.Keys.Length * query.Count));
        slips = rented.AsSpan(0, keys * query.Count);
        slips.Clear();
        for (var i = 0; i < query.Count; i++)
        {
            ref readonly var word = ref query.Words[i];
            Compare(in word, slips.Slice(i * keys, keys), forgive: word.IsUnknown || !unknown);
        }

        mostSlips = unknown ? Typing.MostSlips(query.Count) : 1;
        met.Clear();
        if (Find(Matching.Slips))
        {
            Scan(ProcedureMatchKind.Slips, Matching.Slips);
        }

        ArrayPool<byte>.Shared.Return(rented);
    }

    private readonly void Compare(in SearchWord word, Span<byte> into, bool forgive)
    {
        var plain = query.PlainOf(in word);
        var allowed = forgive ? Typing.Allowed(plain, query.Count) : 0;
        if (allowed > 0)
        {
            var (letters, shortest, range) = (Typing.Letters(plain), plain.Length - allowed, 2 * allowed);
            ReadOnlySpan<byte> lengths = index.KeyLengths;
            ReadOnlySpan<uint> keyLetters = index.KeyLetters;
            for (var key = 0; key < lengths.Length && key < keyLetters.Length; key++)
            {
                // A slip changes at most two letters of those a word has.
                if ((uint)(lengths[key] - shortest) <= (uint)range && Bits.Count(keyLetters[key] ^ letters) <= range)
                {
                    into[key] = (byte)(Typing.Slips(plain, index.Keys[key].AsSpan(), allowed) + 1);
                }
            }
        }

        into.Slice(word.Low, word.Count).Fill(1);
        if (word.Exact >= 0)
        {
            into[word.Exact] = 1;
        }
    }

    private readonly void GatherSlips(Span<ulong> into, int number)
    {
        var ofWord = slips.Slice(number * index.Keys.Length, index.Keys.Length);
        for (var key = 0; key < ofWord.Length; key++)
        {
            if (ofWord[key] != 0)
            {
                index.KeySets.OrInto(into, key);
            }
        }
    }

    /// <summary>The fewest slips with which any name could have all words.</summary>
    private readonly int FewestSlips()
    {
        var sum = 0;
        for (var i = 0; i < query.Count; i++)
        {
            var fewest = byte.MaxValue;
            foreach (var plusOne in slips.Slice(i * index.Keys.Length, index.Keys.Length))
            {
                fewest = plusOne != 0 && plusOne < fewest ? plusOne : fewest;
            }

            sum += fewest - 1;
        }

        return sum;
    }

    /// <summary>The number of slips between a word of the query and a key, or -1.</summary>
    private readonly int SlipsTo(int number, int key) => slips[(number * index.Keys.Length) + key] - 1;

    /// <summary>The fewest slips with which the name has all words.</summary>
    private int SlipsOf(int name)
    {
        MakeMasks(Matching.Slips);
        last.Fill(byte.MaxValue);
        foreach (var token in index.TokensOf(name))
        {
            for (var rest = (int)masks[token]; rest != 0; rest &= rest - 1)
            {
                var word = Bits.Lowest((uint)rest);
                last[word] = Math.Min(last[word], SlipsTo(word, token));
            }
        }

        var sum = 0;
        foreach (var fewest in last)
        {
            sum += fewest;
        }

        return sum;
    }
}
