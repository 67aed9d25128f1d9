using Cchc.Core.Reading;

namespace Cchc.Core.Exchange.Reading;

/// <summary>Reads a stream line by line as bytes, in a buffer that grows with the longest line up to a limit.</summary>
internal sealed class LineReader(Stream stream, int longestLine)
{
    private byte[] buffer = new byte[64 * 1024];
    private int start;
    private int end;
    private bool ended;

    /// <summary>The number of the last line read, counted from 1.</summary>
    public int Line { get; private set; }

    /// <summary>How many bytes were read in all.</summary>
    public long TotalRead { get; private set; }

    /// <summary>The next line without its line feed.</summary>
    /// <param name="line">Valid until the next call.</param>
    /// <param name="tooLong">The line was longer than the limit and was passed over; its bytes are not given.</param>
    /// <returns>False at the end.</returns>
    public bool TryRead(out ReadOnlyMemory<byte> line, out bool tooLong)
    {
        tooLong = false;
        var searched = start;
        while (true)
        {
            var feed = Array.IndexOf(buffer, (byte)'\n', searched, end - searched);
            if (feed >= 0 || (ended && end > start))
            {
                var stop = feed >= 0 ? feed : end;
                line = tooLong ? ReadOnlyMemory<byte>.Empty : buffer.AsMemory(start, stop - start);
                start = feed >= 0 ? feed + 1 : end;
                Line++;
                return true;
            }

            if (ended)
            {
                line = default;
                if (tooLong)
                {
                    Line++;
                }

                return tooLong;
            }

            if (end - start >= longestLine)
            {
                tooLong = true;
                start = end;
            }

            searched = end;
            searched -= Fill();
        }
    }

    /// <summary>The bytes that are here and not yet taken; valid until the next call.</summary>
    public ReadOnlySpan<byte> Buffered => buffer.AsSpan(start, end - start);

    /// <summary>Takes bytes that are here; they are valid until the next call of <see cref="More"/> or <see cref="TryRead"/>. Places counted from the beginning
    /// of <see cref="Buffered"/> move by as many.</summary>
    public ReadOnlyMemory<byte> Take(int count)
    {
        var taken = buffer.AsMemory(start, count);
        start += count;
        return taken;
    }

    /// <summary>Reads more behind the bytes that are here; false at the end of the stream.</summary>
    public bool More()
    {
        if (!ended)
        {
            Fill();
        }

        return !ended;
    }

    /// <summary>Whether the first bytes that are no white space, behind a byte order mark, are this one; then all before it is passed over, otherwise
    /// nothing.</summary>
    public bool TryBegin(byte first)
    {
        for (var at = 0; at < longestLine;)
        {
            var here = Buffered;
            at += at == 0 ? Utf8.Mark(here) : 0;
            at += Utf8.Blank(here.Slice(at), withFeeds: true);
            if (at < here.Length && !(at == 0 && Utf8.MayBeMark(here)))
            {
                if (here[at] != first)
                {
                    return false;
                }

                Take(at);
                return true;
            }

            if (!More())
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Everything after the last line read, up to the limit; null when there is more than that.</summary>
    public byte[]? ReadRest()
    {
        while (!ended && end - start < longestLine)
        {
            Fill();
        }

        return ended ? buffer.AsSpan(start, end - start).ToArray() : null;
    }

    /// <summary>Reads more; gives by how much the bytes already here moved towards the beginning of the buffer.</summary>
    private int Fill()
    {
        var moved = start;
        if (start > 0)
        {
            Buffer.BlockCopy(buffer, start, buffer, 0, end - start);
            end -= start;
            start = 0;
        }

        if (end == buffer.Length)
        {
            Array.Resize(ref buffer, buffer.Length * 2);
        }

        var read = stream.Read(buffer, end, buffer.Length - end);
        ended = read == 0;
        end += read;
        TotalRead += read;
        return moved;
    }
}
