namespace Cchc.Core.Tests.Support;

/// <summary>A stream as a web server gives it: it cannot be read, written or flushed while someone waits, and gives few bytes at a time.</summary>
internal sealed class AsyncOnlyStream(byte[] content, int most = int.MaxValue, Action<long>? taken = null) : Stream
{
    private readonly MemoryStream written = new();
    private int at;

    public byte[] Written => written.ToArray();

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override async Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
    {
        if (at % 4096 == 0)
        {
            await Task.Yield(); // not there yet
        }

        cancellationToken.ThrowIfCancellationRequested();
        var read = Math.Min(Math.Min(count, most), content.Length - at);
        content.AsSpan(at, read).CopyTo(buffer.AsSpan(offset));
        at += read;
        taken?.Invoke(at);
        return read;
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        var here = new byte[Math.Min(buffer.Length, most)];
#pragma warning disable CA1835 // the other overload is this one
        var read = await ReadAsync(here, 0, here.Length, cancellationToken);
#pragma warning restore CA1835
        here.AsMemory(0, read).CopyTo(buffer);
        return read;
    }

    public override async Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
    {
        await Task.Yield();
        cancellationToken.ThrowIfCancellationRequested();
        written.Write(buffer, offset, count);
    }

    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default) => new(WriteAsync(buffer.ToArray(), 0, buffer.Length, cancellationToken));

    public override Task FlushAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public override int Read(byte[] buffer, int offset, int count) => throw Waits();

    public override int Read(Span<byte> buffer) => throw Waits();

    public override int ReadByte() => throw Waits();

    public override void Write(byte[] buffer, int offset, int count) => throw Waits();

    public override void Write(ReadOnlySpan<byte> buffer) => throw Waits();

    public override void WriteByte(byte value) => throw Waits();

    public override void Flush() => throw Waits();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    private static InvalidOperationException Waits() => new("Synchronous operations are disallowed.");
}
