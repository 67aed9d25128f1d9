namespace Cchc.Core.Exchange;

/// <summary>
/// A stream with a few bytes put back before it, that watches what passes: how much, the last four bytes, and whether a second gzip
/// member begins. Does not close the stream it reads.
/// </summary>
internal sealed class WatchedStream(byte[] head, int length, Stream rest) : Stream
{
    private const uint GzipMember = 0x1F8B0800;

    private int at;
    private long passed;
    private uint last; // the last four bytes, the newest lowest

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>How many bytes passed so far.</summary>
    public long Passed => passed;

    /// <summary>
    /// Whether gzip data, read to its end, has the length that its last four bytes state. The decompressor of the platform takes a file
    /// that is cut short for one that ends. Files of several members, where those bytes speak of the last alone, are not judged.
    /// </summary>
    public bool IsWhole(long unpacked) => HasSecondMember || (Drain() >= 18 && TrailingLength == (uint)unpacked);

    /// <summary>Whether bytes that begin a gzip member were seen after the beginning.</summary>
    public bool HasSecondMember { get; private set; }

    /// <summary>The last four bytes as a little-endian number: the length that a gzip file states.</summary>
    public uint TrailingLength => ((last & 0xFF) << 24) | ((last & 0xFF00) << 8) | ((last >> 8) & 0xFF00) | (last >> 24);

    /// <summary>Reads what is left; gives how many bytes passed in all.</summary>
    public long Drain()
    {
        var buffer = new byte[8192];
        while (Read(buffer, 0, buffer.Length) > 0)
        {
        }

        return passed;
    }

    public override int Read(byte[] buffer, int offset, int count)
    {
        if (at < length && count > 0)
        {
            buffer[offset] = head[at++];
            Watch(buffer, offset, 1);
            return 1;
        }

        var read = rest.Read(buffer, offset, count);
        Watch(buffer, offset, read);
        return read;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private void Watch(byte[] buffer, int offset, int count)
    {
        for (var i = offset; i < offset + count; i++)
        {
            last = (last << 8) | buffer[i];
            passed++;
            HasSecondMember |= last == GzipMember && passed > 4;
        }
    }
}
