namespace Cchc.Core.Reading;

/// <summary>
/// What stands in a file of any format of this package: gzip, told by its first bytes and never by its name, is unpacked, of several members too; UTF-16 is
/// refused; and there is a largest size, of what was unpacked.
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
    /// <returns>The content, a byte order mark of UTF-8 included. Reading it throws <see cref="FileContentException"/> where the content is larger, UTF-16, or
    /// damaged or cut short gzip.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="file"/> is null.</exception>
    public static Stream Open(Stream file, long largest = LargestFile) => new FileContentStream(file ?? throw new ArgumentNullException(nameof(file)), largest);
}
