using Cchc.Core.Reading;

namespace Cchc.Core.Exchange.Reading;

/// <summary>One line of a portal file: its bytes, trimmed, or what is wrong with it.</summary>
internal sealed record RawLine(int Number, byte[] Bytes, FileProblem Problem);

/// <summary>
/// The lines of a portal file that are not blank. Plain and gzip are told apart by the first bytes; a byte order mark is passed over;
/// damaged gzip data ends the file with a line that says so.
/// </summary>
internal sealed class PortalLines : IDisposable
{
    private readonly FileContentStream source;
    private readonly LineReader reader;
    private readonly int longestLine;
    private ArrayElements? array;
    private bool ended;

    public PortalLines(Stream stream, int longestLine)
    {
        source = new FileContentStream(stream, FileContent.LargestFile, keepsEnd: true);
        this.longestLine = longestLine;
        reader = new LineReader(source, longestLine);
    }

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

    /// <summary>The next line that is not blank; null at the end.</summary>
    public RawLine? Next()
    {
        var blank = 0;
        try
        {
            while (!ended && reader.TryRead(out var line, out var tooLong))
            {
                if (tooLong)
                {
                    return new RawLine(reader.Line, [], FileProblem.LineTooLong);
                }

                var bytes = Trim(line.Span, reader.Line == 1);
                if (bytes.Length > 0)
                {
                    return new RawLine(reader.Line, bytes.ToArray(), FileProblem.None);
                }

                if (++blank > FileContent.MostBlankLines)
                {
                    throw new FileContentException(FileProblem.TooManyBlankLines);
                }
            }
        }
        catch (FileContentException error)
        {
            ended = true;
            return new RawLine(reader.Line + 1, [], error.Problem);
        }

        if (!ended && !IsComplete())
        {
            ended = true;
            return new RawLine(reader.Line + 1, [], FileProblem.TruncatedGzip);
        }

        ended = true;
        return null;
    }

    /// <summary>Whether gzip data, read to its end, ends as it should.</summary>
    public bool IsComplete() => !source.IsTruncated;

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

    private static ReadOnlySpan<byte> Trim(ReadOnlySpan<byte> line, bool first)
    {
        if (first && line.Length >= 3 && line[0] == 0xEF && line[1] == 0xBB && line[2] == 0xBF)
        {
            line = line.Slice(3);
        }

        while (line.Length > 0 && line[0] is (byte)' ' or (byte)'\t' or (byte)'\r')
        {
            line = line.Slice(1);
        }

        while (line.Length > 0 && line[line.Length - 1] is (byte)' ' or (byte)'\t' or (byte)'\r')
        {
            line = line.Slice(0, line.Length - 1);
        }

        return line;
    }
}
