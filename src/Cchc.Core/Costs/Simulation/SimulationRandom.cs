namespace Cchc.Core.Costs.Simulation;

/// <summary>
/// The generator of simulations: xoshiro256** 1.0 (Blackman and Vigna), seeded with four numbers of SplitMix64. Whole-number arithmetic only, so a seed gives
/// the same numbers on every platform and in every version; <c>System.Random</c> promises neither.
/// </summary>
internal struct SimulationRandom
{
    private ulong s0;
    private ulong s1;
    private ulong s2;
    private ulong s3;

    public SimulationRandom(ulong seed)
    {
        s0 = SplitMix(ref seed);
        s1 = SplitMix(ref seed);
        s2 = SplitMix(ref seed);
        s3 = SplitMix(ref seed);
    }

    /// <summary>A generator in a given state, for the known answers of its authors.</summary>
    public SimulationRandom(ulong s0, ulong s1, ulong s2, ulong s3) => (this.s0, this.s1, this.s2, this.s3) = (s0, s1, s2, s3);

    /// <summary>The next number of SplitMix64.</summary>
    public static ulong SplitMix(ref ulong state)
    {
        unchecked
        {
            state += 0x9E3779B97F4A7C15UL;
            var z = state;
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
            return z ^ (z >> 31);
        }
    }

    /// <summary>The next 64 bits.</summary>
    public ulong Next()
    {
        unchecked
        {
            var result = Rotate(s1 * 5, 7) * 9;
            var t = s1 << 17;
            s2 ^= s0;
            s3 ^= s1;
            s1 ^= s2;
            s0 ^= s3;
            s2 ^= t;
            s3 = Rotate(s3, 45);
            return result;
        }
    }

    /// <summary>The next number of [0, 1): 53 bits, each step 2⁻⁵³.</summary>
    public double NextUnit() => (Next() >> 11) * (1.0 / 9007199254740992.0);

    private static ulong Rotate(ulong value, int by) => (value << by) | (value >> (64 - by));
}
