namespace Cchc.Core.Reading;

/// <summary>A small file as a whole: its bytes, unpacked and without a byte order mark, and what is wrong with it.</summary>
/// <param name="bytes">The bytes; only the first of them where there is a problem.</param>
/// <param name="problem">What is wrong with the file.</param>
/// <param name="largest">How many bytes it may have.</param>
internal readonly struct WholeFile(ArraySegment<byte> bytes, FileProblem problem, int largest)
{
    public ArraySegment<byte> Bytes { get; } = bytes;

    public FileProblem Problem { get; } = problem;

    public int Largest { get; } = largest;

    /// <summary>Reads a file.</summary>
    /// <param name="file">The file; read to its end or to the largest size, not closed.</param>
    /// <param name="largest">How many bytes it may have, unpacked.</param>
    public static WholeFile Read(Stream file, int largest)
    {
        using var content = new FileContentStream(file, largest);
        var buffer = new byte[64 * 1024];
        var (length, problem) = (0, FileProblem.None);
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
            problem = error.Problem;
        }

        var start = Utf8.Mark(buffer.AsSpan(0, length));
        return new WholeFile(new ArraySegment<byte>(buffer, start, length - start), problem, largest);
    }

    /// <summary>Whether the first byte that is not white space opens a JSON array or object.</summary>
    public bool IsJson
    {
        get
        {
            var content = Bytes.AsSpan().Slice(Utf8.Blank(Bytes.AsSpan(), withFeeds: true));
            return content.Length > 0 && content[0] is (byte)'[' or (byte)'{';
        }
    }
}
