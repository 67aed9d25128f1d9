using Cchc.Core.Reading;

namespace Cchc.Core.Exchange.Reading;

/// <summary>
/// The lines of a catalogue file that are not blank, without copies. Plain and gzip are told apart by the first bytes; a byte order mark is
/// passed over; damaged gzip data ends the file with a line that says so.
/// </summary>
internal sealed class CatalogueLines : IDisposable
{
    private readonly FileContentStream source;
    private readonly LineReader reader;
    private bool ended;

    public CatalogueLines(Stream stream, int longestLine)
    {
        source = new FileContentStream(stream, FileContent.LargestFile, keepsEnd: true);
        reader = new LineReader(source, longestLine);
    }

    /// <summary>The number of the current line, counted from 1.</summary>
    public int Number { get; private set; }

    /// <summary>The bytes of the current line, trimmed; valid until the next one.</summary>
    public ReadOnlyMemory<byte> Bytes { get; private set; }

    /// <summary>Why the current line has no bytes.</summary>
    public FileProblem Problem { get; private set; }

    /// <summary>How many bytes were taken from the stream itself.</summary>
    public long BytesRead => source.Taken;

    /// <summary>Goes to the next line that is not blank; false at the end.</summary>
    public bool Next()
    {
        (Bytes, Problem) = (ReadOnlyMemory<byte>.Empty, FileProblem.None);
        var blank = 0;
        try
        {
            while (!ended && reader.TryRead(out var line, out var tooLong))
            {
                Number = reader.Line;
                if (tooLong)
                {
                    Problem = FileProblem.LineTooLong;
                    return true;
                }

                Bytes = Trim(line, Number == 1);
                if (Bytes.Length > 0)
                {
                    return true;
                }

                if (++blank > FileContent.MostBlankLines)
                {
                    return End(FileProblem.TooManyBlankLines);
                }
            }
        }
        catch (FileContentException error)
        {
            return End(error.Problem);
        }

        return !ended && End(source.IsTruncated ? FileProblem.TruncatedGzip : FileProblem.None);
    }

    public void Dispose() => source.Dispose();

    /// <summary>A line without its byte order mark, if it is the first, and without white space around it.</summary>
    public static ReadOnlyMemory<byte> Trim(ReadOnlyMemory<byte> line, bool isFirst)
    {
        var bytes = line.Span;
        var start = Start(bytes, isFirst);
        var end = bytes.Length;
        while (end > start && bytes[end - 1] is (byte)' ' or (byte)'\t' or (byte)'\r')
        {
            end--;
        }

        return line.Slice(start, end - start);
    }

    /// <summary>Where the content of a line begins.</summary>
    public static int Start(ReadOnlySpan<byte> bytes, bool isFirst)
    {
        var start = isFirst && bytes.Length >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF ? 3 : 0;
        while (start < bytes.Length && bytes[start] is (byte)' ' or (byte)'\t' or (byte)'\r')
        {
            start++;
        }

        return start;
    }

    private bool End(FileProblem problem)
    {
        ended = true;
        (Number, Bytes, Problem) = (reader.Line + 1, ReadOnlyMemory<byte>.Empty, problem);
        return problem != FileProblem.None;
    }
}
