using System.Buffers;
using System.Buffers.Binary;

namespace Cchc.Core.Exchange.Catalogues;

/// <summary>
/// What was read before, by the bytes it was read from, so that agencies, fields or legal bases that stand in thousands of records become
/// one object. Bounded: when it is full, nothing more is remembered. Of one reading only, not thread-safe; its arrays are borrowed.
/// </summary>
internal sealed class SharedValues : IDisposable
{
    /// <summary>Longer stretches are not remembered.</summary>
    public const int Longest = 640;

    private const int Slots = 16_384; // a power of two
    private const int Bytes = 1024 * 1024;
    private const int Probes = 8; // so that made-up bytes of one hash cost no more than this

    private readonly Entry[] entries = ArrayPool<Entry>.Shared.Rent(Slots);
    private readonly byte[] keys = ArrayPool<byte>.Shared.Rent(Bytes);
    private int used;
    private int count;

    public SharedValues() => Array.Clear(entries, 0, Slots);

    /// <summary>Looks bytes up.</summary>
    /// <param name="tag">What kind of value the bytes are read as; not zero.</param>
    /// <param name="bytes">The bytes.</param>
    /// <param name="slot">Where the value may be put with <see cref="Add"/>; -1 when nowhere.</param>
    public object? Find(int tag, ReadOnlySpan<byte> bytes, out int slot)
    {
        slot = -1;
        if (bytes.Length > Longest)
        {
            return null;
        }

        var hash = Hash(bytes, tag);
        for (var i = 0; i < Probes; i++)
        {
            var at = (hash + i) & (Slots - 1);
            ref var entry = ref entries[at];
            if (entry.Value is null)
            {
                slot = count < Slots / 2 && used + bytes.Length <= Bytes ? at : -1;
                return null;
            }

            if (entry.Tag == tag && entry.Length == bytes.Length && bytes.SequenceEqual(keys.AsSpan(entry.Start, entry.Length)))
            {
                return entry.Value;
            }
        }

        return null;
    }

    public void Add(int slot, int tag, ReadOnlySpan<byte> bytes, object value)
    {
        if (slot < 0 || entries[slot].Value is not null)
        {
            return; // taken while the value itself was read
        }

        if (used + bytes.Length > Bytes)
        {
            return;
        }

        bytes.CopyTo(keys.AsSpan(used));
        entries[slot] = new Entry { Tag = tag, Start = used, Length = bytes.Length, Value = value };
        used += bytes.Length;
        count++;
    }

    public void Dispose()
    {
        ArrayPool<Entry>.Shared.Return(entries, clearArray: true);
        ArrayPool<byte>.Shared.Return(keys);
    }

    private static int Hash(ReadOnlySpan<byte> bytes, int tag)
    {
        const ulong Factor = 0x9E37_79B9_7F4A_7C15;
        unchecked
        {
            var hash = ((ulong)bytes.Length * Factor) ^ (uint)tag;
            while (bytes.Length >= 8)
            {
                hash = (hash ^ BinaryPrimitives.ReadUInt64LittleEndian(bytes)) * Factor;
                hash ^= hash >> 29;
                bytes = bytes.Slice(8);
            }

            foreach (var b in bytes)
            {
                hash = (hash ^ b) * Factor;
            }

            return (int)(hash >> 33);
        }
    }

    private struct Entry
    {
        public int Tag;
        public int Start;
        public int Length;
        public object? Value;
    }
}
