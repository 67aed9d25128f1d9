#if NET8_0_OR_GREATER
using System.Numerics;
#endif

namespace Cchc.Core.Text;

/// <summary>Sets of numbers as bits in words of 64.</summary>
internal static class Bits
{
    public static int WordsFor(int count) => (count + 63) >> 6;

    public static void Set(Span<ulong> bits, int i) => bits[i >> 6] |= 1UL << i;

    public static bool Has(ReadOnlySpan<ulong> bits, int i) => (bits[i >> 6] >> i & 1) != 0;

    public static bool IsEmpty(ReadOnlySpan<ulong> bits)
    {
        foreach (var word in bits)
        {
            if (word != 0)
            {
                return false;
            }
        }

        return true;
    }

    public static bool Intersect(ReadOnlySpan<ulong> left, ReadOnlySpan<ulong> right)
    {
        for (var i = 0; i < left.Length; i++)
        {
            if ((left[i] & right[i]) != 0)
            {
                return true;
            }
        }

        return false;
    }

    public static void And(Span<ulong> into, ReadOnlySpan<ulong> other)
    {
        for (var i = 0; i < into.Length; i++)
        {
            into[i] &= other[i];
        }
    }

    public static void AndNot(Span<ulong> into, ReadOnlySpan<ulong> other)
    {
        for (var i = 0; i < into.Length; i++)
        {
            into[i] &= ~other[i];
        }
    }

    public static void Or(Span<ulong> into, ReadOnlySpan<ulong> other)
    {
        var i = 0;
#if NET8_0_OR_GREATER
        // A prefix of one letter unites a hundred sets.
        for (; i <= into.Length - Vector<ulong>.Count; i += Vector<ulong>.Count)
        {
            (new Vector<ulong>(into.Slice(i)) | new Vector<ulong>(other.Slice(i))).CopyTo(into.Slice(i));
        }
#endif
        for (; i < into.Length; i++)
        {
            into[i] |= other[i];
        }
    }

    /// <summary>The number of the lowest bit of a word that is not 0.</summary>
    public static int Lowest(ulong word)
    {
#if NET8_0_OR_GREATER
        return BitOperations.TrailingZeroCount(word);
#else
        var count = 0;
        for (var low = word & unchecked(0 - word); (low & 0xFF) == 0; low >>= 8)
        {
            count += 8;
        }

        for (var low = word >> count; (low & 1) == 0; low >>= 1)
        {
            count++;
        }

        return count;
#endif
    }

    /// <summary>How many bits of a word are set.</summary>
    public static int Count(ulong word) => Count((uint)word) + Count((uint)(word >> 32));

    public static int Count(uint word)
    {
#if NET8_0_OR_GREATER
        return BitOperations.PopCount(word);
#else
        word -= word >> 1 & 0x55555555;
        word = (word & 0x33333333) + (word >> 2 & 0x33333333);
        return (int)(unchecked((word + (word >> 4) & 0x0F0F0F0F) * 0x01010101) >> 24);
#endif
    }
}
