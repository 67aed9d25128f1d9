using System.Numerics;
using System.Runtime.CompilerServices;

namespace Cchc.Core.Costs.Portfolios;

/// <summary>
/// An unsigned number of 128 bits to which products are added. Written by hand because netstandard2.0 has none; an addition that overflows is not noticed here:
/// the portfolio proves beforehand that none can.
/// </summary>
internal struct Wide
{
    private ulong high;
    private ulong low;

    /// <summary>Adds the product of two numbers.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void AddProduct(ulong left, ulong right)
    {
#if NET8_0_OR_GREATER
        var productHigh = Math.BigMul(left, right, out var productLow);
#else
        var productHigh = BigMul(left, right, out var productLow);
#endif
        unchecked
        {
            low += productLow;
            high += productHigh + (low < productLow ? 1UL : 0UL);
        }
    }

    public readonly BigInteger ToBigInteger() => ((BigInteger)high << 64) + low;

    /// <summary>The product in two halves, from four products of 32 bits.</summary>
    internal static ulong BigMul(ulong left, ulong right, out ulong low)
    {
        unchecked
        {
            ulong leftLow = (uint)left, leftHigh = left >> 32, rightLow = (uint)right, rightHigh = right >> 32;
            var lows = leftLow * rightLow;
            var middle = (leftHigh * rightLow) + (lows >> 32);
            var other = (leftLow * rightHigh) + (uint)middle;
            low = (other << 32) | (uint)lows;
            return (leftHigh * rightHigh) + (middle >> 32) + (other >> 32);
        }
    }
}
