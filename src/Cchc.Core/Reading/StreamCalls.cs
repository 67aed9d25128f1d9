namespace Cchc.Core.Reading;

/// <summary>Reading and writing a part of an array without waiting, by the call that each platform does best.</summary>
internal static class StreamCalls
{
#if NET8_0_OR_GREATER
    /// <summary>Reads some bytes; 0 at the end.</summary>
    public static ValueTask<int> TakeAsync(this Stream stream, byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        stream.ReadAsync(buffer.AsMemory(offset, count), cancellationToken);

    /// <summary>Writes bytes from the beginning of an array.</summary>
    public static ValueTask PutAsync(this Stream stream, byte[] buffer, int count, CancellationToken cancellationToken) =>
        stream.WriteAsync(buffer.AsMemory(0, count), cancellationToken);
#else
    /// <summary>Reads some bytes; 0 at the end.</summary>
    public static ValueTask<int> TakeAsync(this Stream stream, byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        new(stream.ReadAsync(buffer, offset, count, cancellationToken));

    /// <summary>Writes bytes from the beginning of an array.</summary>
    public static ValueTask PutAsync(this Stream stream, byte[] buffer, int count, CancellationToken cancellationToken) =>
        new(stream.WriteAsync(buffer, 0, count, cancellationToken));
#endif
}
