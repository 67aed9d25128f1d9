using System.IO.Compression;

namespace Cchc.Core.Exchange;

/// <summary>One line of a portal file: its bytes, trimmed, or what is wrong with it.</summary>
internal sealed record RawLine(int Number, byte[] Bytes, RawLineProblem Problem);

/// <summary>Why a line has no bytes.</summary>
internal enum RawLineProblem
{
    None = 0,
    TooLong = 1,
    DamagedGzip = 2,
    TruncatedGzip = 3,
}

/// <summary>
/// The lines of a portal file that are not blank. Plain and gzip are told apart by the first bytes; a byte order mark is passed over;
/// damaged gzip data ends the file with a line that says so.
/// </summary>
internal sealed class PortalLines : IDisposable
{
    private readonly WatchedStream raw;
    private readonly Stream source;
    private readonly LineReader reader;
    private readonly int longestLine;
    private readonly bool isGzip;
    private ArrayElements? array;
    private bool ended;

    public PortalLines(Stream stream, int longestLine)
    {
        var head = new byte[2];
        var got = 0;
        while (got < 2 && stream.Read(head, got, 2 - got) is > 0 and var read)
        {
            got += read;
        }

        raw = new WatchedStream(head, got, stream);
        isGzip = got == 2 && head[0] == 0x1F && head[1] == 0x8B;
        source = isGzip ? new GZipStream(raw, CompressionMode.Decompress, leaveOpen: true) : raw;
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
        catch (InvalidDataException)
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
        catch (InvalidDataException)
        {
            return new ArrayItem(ArrayItemKind.DamagedGzip, 1);
        }
    }

    /// <summary>The next line that is not blank; null at the end.</summary>
    public RawLine? Next()
    {
        try
        {
            while (!ended && reader.TryRead(out var line, out var tooLong))
            {
                if (tooLong)
                {
                    return new RawLine(reader.Line, [], RawLineProblem.TooLong);
                }

                var bytes = Trim(line.Span, reader.Line == 1);
                if (bytes.Length > 0)
                {
                    return new RawLine(reader.Line, bytes.ToArray(), RawLineProblem.None);
                }
            }
        }
        catch (InvalidDataException)
        {
            ended = true;
            return new RawLine(reader.Line + 1, [], RawLineProblem.DamagedGzip);
        }

        if (!ended && !IsComplete())
        {
            ended = true;
            return new RawLine(reader.Line + 1, [], RawLineProblem.TruncatedGzip);
        }

        ended = true;
        return null;
    }

    /// <summary>
    /// Whether gzip data, read to its end, has the length that its last four bytes state. The decompressor of the platform takes a
    /// file that is cut short for one that ends. Files of several members, where those bytes speak of the last alone, are not judged.
    /// </summary>
    public bool IsComplete() => !isGzip || raw.HasSecondMember || (raw.Drain() >= 18 && raw.TrailingLength == (uint)reader.TotalRead);

    /// <summary>Everything after the last line; null when it is larger than the limit or damaged.</summary>
    public byte[]? Rest()
    {
        try
        {
            return reader.ReadRest();
        }
        catch (InvalidDataException)
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
