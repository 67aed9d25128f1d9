using Cchc.Core.Reading;

namespace Cchc.Core.OpenXml.Reading;

/// <summary>A file of which any place can be read, as the parts of a workbook need it: the stream itself, or its bytes in memory.</summary>
internal static class SeekableFile
{
    private const int Piece = 80 * 1024;

    /// <summary>The stream where it can seek and stands at its beginning; else a copy of the rest, at most one byte more than is read.</summary>
    public static Stream Of(Stream file)
    {
        if (file.CanSeek && file.Position == 0)
        {
            return file;
        }

        var copy = new MemoryStream();
        var buffer = new byte[Piece];
        for (int read; copy.Length <= ReadingLimits.File && (read = file.Read(buffer, 0, buffer.Length)) > 0;)
        {
            copy.Write(buffer, 0, read);
        }

        copy.Position = 0;
        return copy;
    }

    /// <summary>The same without waiting for the stream: always a copy.</summary>
    public static async Task<Stream> OfAsync(Stream file, CancellationToken cancellationToken)
    {
        var copy = new MemoryStream();
        var buffer = new byte[Piece];
        for (int read;
            copy.Length <= ReadingLimits.File && (read = await file.TakeAsync(buffer, 0, buffer.Length, cancellationToken).ConfigureAwait(false)) > 0;)
        {
            copy.Write(buffer, 0, read);
        }

        copy.Position = 0;
        return copy;
    }
}
