namespace Cchc.Core.Exchange.Registers;

/// <summary>
/// Which codes came before, in bounded memory: 64 bits of each, in a table that grows to 128 MiB. Two codes of one number are taken for one in less than one of
/// a hundred thousand registers of the largest size; beyond it nothing is looked for, and that is said. Most of the bits are those of the code in capitals, by
/// which one that differs in capital and small letters alone is found beside it.
/// </summary>
internal sealed class SeenCodes
{
    /// <summary>The most codes that are remembered: some twelve million.</summary>
    public const int Most = (1 << 24) / 4 * 3;

    private const ulong Prime = 0x9E3779B97F4A7C15;
    private const int ExactBits = 16;

    private ulong[] table = new ulong[1 << 12];
    private int count;

    /// <summary>Whether there are more codes than are remembered.</summary>
    public bool IsFull => count >= Most;

    /// <summary>Remembers a code.</summary>
    /// <returns>False when it came before.</returns>
    public bool Add(string code) => Add(code, out _);

    /// <summary>Remembers a code.</summary>
    /// <param name="code">The code.</param>
    /// <param name="isVariant">Whether one that differs in capital and small letters alone came before, and this one did not.</param>
    /// <returns>False when it came before.</returns>
    public bool Add(string code, out bool isVariant)
    {
        isVariant = false;
        if (IsFull)
        {
            return true;
        }

        if (count >= table.Length / 4 * 3)
        {
            Grow();
        }

        if (!Put(table, Both(code), out isVariant))
        {
            return false;
        }

        count++;
        return true;
    }

    private void Grow()
    {
        var larger = new ulong[table.Length * 2];
        foreach (var hash in table)
        {
            if (hash != 0)
            {
                Put(larger, hash, out _);
            }
        }

        table = larger;
    }

    private static bool Put(ulong[] table, ulong hash, out bool isVariant)
    {
        isVariant = false;
        var mask = table.Length - 1;
        for (var at = (int)((hash >> ExactBits) & (ulong)mask); ; at = (at + 1) & mask)
        {
            if (table[at] == hash)
            {
                isVariant = false;
                return false;
            }

            isVariant |= table[at] != 0 && table[at] >> ExactBits == hash >> ExactBits;

            if (table[at] == 0)
            {
                table[at] = hash;
                return true;
            }
        }
    }

    // The upper bits are those of the code in capitals, the lower ones those of the code as it is written.
    private static ulong Both(string code)
    {
        var hash = (Hash(code.ToUpperInvariant()) >> ExactBits << ExactBits) | (Hash(code) & ((1UL << ExactBits) - 1));
        return hash == 0 ? 1 : hash;
    }

    // Two lanes, each mixed at every letter; 0 stands for an empty place.
    private static ulong Hash(string code)
    {
        var (one, other) = (Prime ^ (ulong)code.Length, 0xC2B2AE3D27D4EB4FUL);
        foreach (var letter in code)
        {
            one = (one ^ letter) * 0x100000001B3UL;
            one ^= one >> 29;
            other = (other + letter) * Prime;
            other ^= other >> 32;
        }

        var hash = (one ^ ((other << 23) | (other >> 41))) * Prime;
        hash ^= hash >> 31;
        return hash == 0 ? 1 : hash;
    }
}
