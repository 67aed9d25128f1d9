using System.IO.Compression;

namespace Cchc.Core.Exchange;

/// <summary>Why a line has no bytes.</summary>
internal enum CatalogueLineProblem
{
    None = 0,
    TooLong = 1,
    DamagedGzip = 2,
    TruncatedGzip = 3,
}

/// <summary>
/// The lines of a catalogue file that are not blank, without copies. Plain and gzip are told apart by the first bytes; a byte order mark is
/// passed over; damaged gzip data ends the file with a line that says so.
/// </summary>
internal sealed class CatalogueLines : IDisposable
{
    private readonly WatchedStream? packed;
    private readonly Stream source;
    private readonly LineReader reader;
    private bool ended;

    public CatalogueLines(Stream stream, int longestLine)
    {
        var head = new byte[2];
        var got = 0;
        while (got < 2 && stream.Read(head, got, 2 - got) is > 0 and var read)
        {
            got += read;
        }

        if (got == 2 && head[0] == 0x1F && head[1] == 0x8B)
        {
            packed = new WatchedStream(head, got, stream);
            source = new GZipStream(packed, CompressionMode.Decompress, leaveOpen: true);
            reader = new LineReader(source, longestLine);
        }
        else
        {
            source = stream;
            reader = new LineReader(stream, longestLine, head.AsSpan(0, got));
        }
    }

    /// <summary>The number of the current line, counted from 1.</summary>
    public int Number { get; private set; }

    /// <summary>The bytes of the current line, trimmed; valid until the next one.</summary>
    public ReadOnlyMemory<byte> Bytes { get; private set; }

    /// <summary>Why the current line has no bytes.</summary>
    public CatalogueLineProblem Problem { get; private set; }

    /// <summary>How many bytes were taken from the stream itself.</summary>
    public long BytesRead => packed?.Passed ?? reader.TotalRead;

    /// <summary>Goes to the next line that is not blank; false at the end.</summary>
    public bool Next()
    {
        (Bytes, Problem) = (ReadOnlyMemory<byte>.Empty, CatalogueLineProblem.None);
        try
        {
            while (!ended && reader.TryRead(out var line, out var tooLong))
            {
                Number = reader.Line;
                if (tooLong)
                {
                    Problem = CatalogueLineProblem.TooLong;
                    return true;
                }

                Bytes = Trim(line, Number == 1);
                if (Bytes.Length > 0)
                {
                    return true;
                }
            }
        }
        catch (InvalidDataException)
        {
            return End(CatalogueLineProblem.DamagedGzip);
        }

        return !ended && (packed is null || packed.IsWhole(reader.TotalRead) ? End(CatalogueLineProblem.None) : End(CatalogueLineProblem.TruncatedGzip));
    }

    public void Dispose()
    {
        if (packed is not null)
        {
            source.Dispose();
        }
    }

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

    private bool End(CatalogueLineProblem problem)
    {
        ended = true;
        (Number, Bytes, Problem) = (reader.Line + 1, ReadOnlyMemory<byte>.Empty, problem);
        return problem != CatalogueLineProblem.None;
    }
}
