namespace Cchc.Core.Reading;

/// <summary>
/// What stands in a file of any format of this package: gzip, told by its first bytes and never by its name, is unpacked, of several members too; UTF-16 is refused; and there is a largest
/// size, of what was unpacked.
/// </summary>
public static class FileContent
{
    /// <summary>The largest file that is read line by line, in bytes, unpacked: 2 GiB. Files that are read whole have smaller limits of their own.</summary>
    public const long LargestFile = 1L << 31;

    /// <summary>So many blank lines in a row are passed over; the next ends the reading.</summary>
    public const int MostBlankLines = 1_000_000;

    /// <summary>The content of a file, to be read once from beginning to end.</summary>
    /// <param name="file">The file; read from its current position, not closed. Need not seek.</param>
    /// <param name="largest">So many bytes may come out.</param>
    /// <returns>The content, a byte order mark of UTF-8 included. Reading it throws <see cref="FileContentException"/> where the content is larger, UTF-16, or damaged or cut short gzip.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="file"/> is null.</exception>
    public static Stream Open(Stream file, long largest = LargestFile) => new FileContentStream(file ?? throw new ArgumentNullException(nameof(file)), largest);

    /// <summary>A whole file of at most so many bytes, without its byte order mark; of one with a problem no bytes.</summary>
    internal static (ArraySegment<byte> Bytes, FileProblem Problem) ReadWhole(Stream file, int largest)
    {
        using var content = new FileContentStream(file, largest);
        var buffer = new byte[64 * 1024];
        var length = 0;
        try
        {
            while (content.Read(buffer, length, buffer.Length - length) is > 0 and var read)
            {
                length += read;
                if (length == buffer.Length)
                {
                    Array.Resize(ref buffer, buffer.Length * 2);
                }
            }
        }
        catch (FileContentException error)
        {
            return (new ArraySegment<byte>([]), error.Problem);
        }

        var start = length >= 3 && buffer[0] == 0xEF && buffer[1] == 0xBB && buffer[2] == 0xBF ? 3 : 0;
        return (new ArraySegment<byte>(buffer, start, length - start), FileProblem.None);
    }

    /// <summary>Whether bytes begin a file in UTF-16: its byte order mark, or a letter of ASCII beside a zero byte, which no format here begins with.</summary>
    internal static bool IsUtf16(ReadOnlySpan<byte> head) =>
        head.Length >= 2 && ((head[0] == 0xFF && head[1] == 0xFE) || (head[0] == 0xFE && head[1] == 0xFF) || (head[0] == 0) != (head[1] == 0));
}
