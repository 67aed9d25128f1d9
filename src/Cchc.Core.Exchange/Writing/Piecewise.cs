using Cchc.Core.Reading;

namespace Cchc.Core.Exchange.Writing;

/// <summary>
/// How what is too long to hold is written, waiting for the stream or not: whoever makes it fills a buffer and gives the word after each part, and the buffer
/// is emptied into the stream from time to time.
/// </summary>
internal static class Piecewise
{
    private const int Block = 64 * 1024;

    /// <summary>Writes all parts.</summary>
    /// <param name="output">Where to; not closed.</param>
    /// <param name="fill">Fills the buffer it is given, and gives something after each part.</param>
    /// <param name="cancellationToken">Stops between two parts.</param>
    public static void Write(Stream output, Func<MemoryStream, IEnumerable<int>> fill, CancellationToken cancellationToken = default)
    {
        using var buffer = new MemoryStream();
        foreach (var _ in fill(buffer))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (buffer.Length >= Block)
            {
                buffer.WriteTo(output);
                buffer.SetLength(0);
            }
        }

        buffer.WriteTo(output);
    }

    /// <inheritdoc cref="Write"/>
    public static async Task WriteAsync(Stream output, Func<MemoryStream, IEnumerable<int>> fill, CancellationToken cancellationToken)
    {
        using var buffer = new MemoryStream();
        foreach (var _ in fill(buffer))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (buffer.Length >= Block)
            {
                await EmptyAsync(buffer, output, cancellationToken).ConfigureAwait(false);
            }
        }

        await EmptyAsync(buffer, output, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Writes what is in a buffer, which is empty then.</summary>
    public static async ValueTask EmptyAsync(MemoryStream buffer, Stream output, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        await output.PutAsync(buffer.GetBuffer(), (int)buffer.Length, cancellationToken).ConfigureAwait(false);
        buffer.SetLength(0);
    }

    /// <summary>Items at hand as items that may have to be waited for.</summary>
    public static async IAsyncEnumerable<T> Later<T>(IEnumerable<T> items)
    {
        await Task.CompletedTask.ConfigureAwait(false);
        foreach (var item in items)
        {
            yield return item;
        }
    }
}
