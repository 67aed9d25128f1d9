namespace Cchc.Core.Exchange.Reading;

/// <summary>A stream with some bytes put back before it, that counts what passes. Reads only; does not close what it reads.</summary>
internal sealed class CountedStream(Stream rest, byte[]? head = null, int headLength = 0) : Stream
{
    private int at;

    /// <summary>How many bytes passed.</summary>
    public long Passed { get; private set; }

    /// <summary>How many there are in all; null when the stream does not know.</summary>
    public long? Total { get; } = rest.CanSeek ? rest.Length - rest.Position + headLength : rest is CountedStream inner ? inner.Total : null;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count)
    {
        int read;
        if (at < headLength)
        {
            read = Math.Min(count, headLength - at);
            Buffer.BlockCopy(head!, at, buffer, offset, read);
            at += read;
        }
        else
        {
            read = rest.Read(buffer, offset, count);
        }

        Passed += read;
        return read;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
