namespace Cchc.Core.Reading;

/// <summary>Reading and writing a part of an array without waiting, by the call that each platform does best.</summary>
internal static class StreamCalls
{
#if NET8_0_OR_GREATER
    /// <summary>Reads some bytes; 0 at the end.</summary>
    public static ValueTask<int> TakeAsync(this Stream stream, byte[] buffer, int offset, int count, CancellationToken cancellation) =>
        stream.ReadAsync(buffer.AsMemory(offset, count), cancellation);

    /// <summary>Writes bytes from the beginning of an array.</summary>
    public static ValueTask PutAsync(this Stream stream, byte[] buffer, int count, CancellationToken cancellation) =>
        stream.WriteAsync(buffer.AsMemory(0, count), cancellation);
#else
    /// <summary>Reads some bytes; 0 at the end.</summary>
    public static ValueTask<int> TakeAsync(this Stream stream, byte[] buffer, int offset, int count, CancellationToken cancellation) =>
        new(stream.ReadAsync(buffer, offset, count, cancellation));

    /// <summary>Writes bytes from the beginning of an array.</summary>
    public static ValueTask PutAsync(this Stream stream, byte[] buffer, int count, CancellationToken cancellation) =>
        new(stream.WriteAsync(buffer, 0, count, cancellation));
#endif
}
