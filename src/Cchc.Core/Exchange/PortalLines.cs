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
}

/// <summary>
/// The lines of a portal file that are not blank. Plain and gzip are told apart by the first bytes; a byte order mark is passed over;
/// damaged gzip data ends the file with a line that says so.
/// </summary>
internal sealed class PortalLines : IDisposable
{
    private readonly Stream source;
    private readonly LineReader reader;
    private bool ended;

    public PortalLines(Stream stream, int longestLine)
    {
        var head = new byte[2];
        var got = 0;
        while (got < 2 && stream.Read(head, got, 2 - got) is > 0 and var read)
        {
            got += read;
        }

        var whole = new PrefixedStream(head, got, stream);
        source = got == 2 && head[0] == 0x1F && head[1] == 0x8B ? new GZipStream(whole, CompressionMode.Decompress, leaveOpen: true) : whole;
        reader = new LineReader(source, longestLine);
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

        ended = true;
        return null;
    }

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

    /// <summary>A stream with a few bytes put back before it. Does not close the stream it reads.</summary>
    private sealed class PrefixedStream(byte[] head, int length, Stream rest) : Stream
    {
        private int at;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override int Read(byte[] buffer, int offset, int count)
        {
            if (at < length && count > 0)
            {
                buffer[offset] = head[at++];
                return 1;
            }

            return rest.Read(buffer, offset, count);
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
