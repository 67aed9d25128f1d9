using Cchc.Core.Reading;

namespace Cchc.Core.Exchange.Reading;

/// <summary>Counts what is read from a stream or written to it; some bytes may be put back before what is read. Does not close the stream.</summary>
internal sealed class CountedStream(Stream rest, byte[]? head = null, int headLength = 0) : OneWayStream
{
    private int at;

    /// <summary>How many bytes passed.</summary>
    public long Passed { get; private set; }

    /// <summary>How many there are in all; null when the stream does not know.</summary>
    public long? Total { get; } = rest.CanSeek ? rest.Length - rest.Position + headLength : rest is CountedStream inner ? inner.Total : null;

    public override bool CanRead => rest.CanRead;

    public override bool CanWrite => rest.CanWrite;

    public override int Read(byte[] buffer, int offset, int count)
    {
        var read = at < headLength ? FromHead(buffer, offset, count) : rest.Read(buffer, offset, count);
        Passed += read;
        return read;
    }

    public override async Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
    {
        var read = at < headLength ? FromHead(buffer, offset, count) : await rest.TakeAsync(buffer, offset, count, cancellationToken).ConfigureAwait(false);
        Passed += read;
        return read;
    }

    public override void Write(byte[] buffer, int offset, int count)
    {
        rest.Write(buffer, offset, count);
        Passed += count;
    }

    public override void Flush() => rest.Flush();

    private int FromHead(byte[] buffer, int offset, int count)
    {
        var read = Math.Min(count, headLength - at);
        Buffer.BlockCopy(head!, at, buffer, offset, read);
        at += read;
        return read;
    }
}
