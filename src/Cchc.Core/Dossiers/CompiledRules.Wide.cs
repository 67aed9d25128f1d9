namespace Cchc.Core.Dossiers;

/// <summary>Rules of more than 64 components, or with groups inside choices: words 0 to 3 are components, 4 to 7 inner groups that are complete.</summary>
public sealed partial class CompiledRules
{
    private bool IsCompleteWide(in DossierMask items)
    {
        if ((required[0] & ~items.Word0) != 0 || (required[1] & ~items.Word1) != 0 || (required[2] & ~items.Word2) != 0 || (required[3] & ~items.Word3) != 0)
        {
            return false;
        }

        Span<ulong> words = stackalloc ulong[8];
        Fill(in items, words);
        foreach (ref readonly var sum in sums.AsSpan())
        {
            if ((((words[sum.Word] & sum.Members) + sum.Addend) & sum.Carries) != sum.Carries)
            {
                return false;
            }
        }

        foreach (ref readonly var choice in others.AsSpan())
        {
            if (!IsMade(in choice, words))
            {
                return false;
            }
        }

        return true;
    }

    private void Fill(in DossierMask items, Span<ulong> words)
    {
        (words[0], words[1], words[2], words[3]) = (items.Word0, items.Word1, items.Word2, items.Word3);
        for (var i = 0; i < inner.Length; i++)
        {
            if (IsMade(in inner[i], words))
            {
                words[4 + (i >> 6)] |= 1UL << i;
            }
        }
    }

    private bool IsMade(in WideChoice choice, ReadOnlySpan<ulong> words)
    {
        if (choice.End - choice.Start == 1)
        {
            var brought = words[choice.First.Word] & choice.First.Bits;
            return choice.Needed == 1 ? brought != 0 : Count(brought) >= choice.Needed;
        }

        var found = 0;
        for (var i = choice.Start; i < choice.End && found < choice.Needed; i++)
        {
            ref readonly var part = ref bits[i];
            found += Count(words[part.Word] & part.Bits);
        }

        return found >= choice.Needed;
    }

    // What is not made is gone into from the outside in; what is made asks for nothing, whatever it holds.
    private void MissingWide(in DossierMask items, Span<ulong> missing)
    {
        Span<ulong> words = stackalloc ulong[8];
        Span<ulong> asked = stackalloc ulong[4];
        Fill(in items, words);
        for (var i = 0; i < 4; i++)
        {
            missing[i] = required[i] & ~words[i];
        }

        foreach (ref readonly var choice in choices.AsSpan())
        {
            if (!IsMade(in choice, words))
            {
                Ask(in choice, words, missing, asked);
            }
        }

        for (var i = inner.Length - 1; i >= 0; i--)
        {
            if ((asked[i >> 6] >> i & 1) != 0)
            {
                Ask(in inner[i], words, missing, asked);
            }
        }
    }

    private void Ask(in WideChoice choice, ReadOnlySpan<ulong> words, Span<ulong> missing, Span<ulong> asked)
    {
        for (var i = choice.Start; i < choice.End; i++)
        {
            var (word, open) = (bits[i].Word, bits[i].Bits & ~words[bits[i].Word]);
            if (word < 4)
            {
                missing[word] |= open & ~optional[word];
            }
            else
            {
                asked[word - 4] |= open;
            }
        }
    }

    /// <summary>Some bits of one word.</summary>
    internal readonly struct WordBits(int word, ulong bits)
    {
        public int Word { get; } = word;

        public ulong Bits { get; } = bits;
    }

    /// <summary>So many of the bits in a stretch of the table.</summary>
    internal readonly struct WideChoice(int start, int end, int needed, WordBits first)
    {
        /// <summary>The first of the stretch, and mostly the only one.</summary>
        public WordBits First { get; } = first;

        public int Start { get; } = start;

        public int End { get; } = end;

        public int Needed { get; } = needed;
    }

    /// <summary>
    /// Several choices of one each, in one word, tried by one addition: to the members of a choice is added what lacks them one of a carry, so that any of them
    /// carries into the bit above the highest. The choices of one sum lie apart, that bit included.
    /// </summary>
    internal readonly struct CarrySum(int word, ulong members, ulong addend, ulong carries)
    {
        public int Word { get; } = word;

        public ulong Members { get; } = members;

        public ulong Addend { get; } = addend;

        public ulong Carries { get; } = carries;

        /// <summary>The same with one more choice, or null when it has no room.</summary>
        public CarrySum? With(WordBits choice)
        {
            var low = choice.Bits & unchecked(0 - choice.Bits);
            var carry = 1UL << 63;
            while (carry > 1 && (choice.Bits & carry >> 1) == 0)
            {
                carry >>= 1;
            }

            var room = carry | (carry - low);
            return choice.Word != Word || (choice.Bits & 1UL << 63) != 0 || ((Members | Addend | Carries) & room) != 0
                ? null
                : new CarrySum(Word, Members | choice.Bits, Addend | (carry - low), Carries | carry);
        }
    }
}
