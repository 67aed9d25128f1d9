using Cchc.Core.Reading;

namespace Cchc.Core.Exchange.Reading;

/// <summary>
/// The lines of a file of records that are not blank, or the elements of its array. Plain and gzip are told apart by the first bytes; a byte order mark is
/// passed over; damaged gzip data end the file with a line that says so.
/// </summary>
internal sealed class RecordLines : IDisposable
{
    private readonly FileContentStream source;
    private readonly LineReader reader;
    private readonly int longestLine;
    private ArrayElements? array;
    private bool ended;

    public RecordLines(Stream stream, int longestLine)
    {
        source = new FileContentStream(stream, FileContent.LargestFile, keepsEnd: true);
        reader = new LineReader(source, longestLine);
        this.longestLine = longestLine;
    }

    /// <summary>The number of the current line, counted from 1.</summary>
    public int Number { get; private set; }

    /// <summary>The bytes of the current line, trimmed; valid until the next one.</summary>
    public ReadOnlyMemory<byte> Bytes { get; private set; }

    /// <summary>Why the current line has no bytes.</summary>
    public FileProblem Problem { get; private set; }

    /// <summary>How many bytes were taken from the stream itself.</summary>
    public long BytesRead => source.Taken;

    /// <summary>Whether gzip data, read to its end, ends as it should.</summary>
    public bool IsComplete => !source.IsTruncated;

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

                Bytes = Utf8.Trim(line, Number == 1);
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

        return !ended && End(IsComplete ? FileProblem.None : FileProblem.TruncatedGzip);
    }

    /// <summary>The next line, with bytes of its own; null at the end.</summary>
    public RawLine? NextLine() => Next() ? new RawLine(Number, Bytes.ToArray(), Problem) : null;

    /// <summary>Whether the file is an array; then it is read by <see cref="NextElement"/>. To be asked before anything is read.</summary>
    public bool BeginsArray()
    {
        try
        {
            array = reader.TryBegin((byte)'[') ? new ArrayElements(reader, longestLine) : null;
        }
        catch (FileContentException)
        {
            // Reading the first line will say so.
        }

        return array is not null;
    }

    /// <summary>The next part of the array.</summary>
    public ArrayItem NextElement()
    {
        try
        {
            return array!.Next();
        }
        catch (FileContentException error)
        {
            return new ArrayItem(ArrayItemKind.Broken, 1) { Problem = error.Problem };
        }
    }

    /// <summary>Everything after the last line; null when it is larger than the limit or damaged.</summary>
    public byte[]? Rest()
    {
        try
        {
            return reader.ReadRest();
        }
        catch (FileContentException)
        {
            return null;
        }
        finally
        {
            ended = true;
        }
    }

    public void Dispose() => source.Dispose();

    private bool End(FileProblem problem)
    {
        ended = true;
        (Number, Bytes, Problem) = (reader.Line + 1, ReadOnlyMemory<byte>.Empty, problem);
        return problem != FileProblem.None;
    }
}
