using Cchc.Core.Reading;

namespace Cchc.Core.Exchange.Reading;

/// <summary>
/// Takes a stream apart into lines of bytes, in a buffer that grows with the longest line up to a limit. It never reads by itself: where more bytes are needed
/// it says so, and whoever asks fills it, waiting for the stream or not.
/// </summary>
internal sealed class LineReader(Stream stream, int longestLine)
{
    private byte[] buffer = new byte[64 * 1024];
    private int start;
    private int end;
    private bool ended;
    private int searched; // so many bytes from the start are known to be no line feed
    private int blank; // so many bytes at the beginning of the file are known to be white space
    private bool passesOver; // the line is too long already

    /// <summary>The number of the last line read, counted from 1.</summary>
    public int Line { get; private set; }

    /// <summary>How many bytes were read in all.</summary>
    public long TotalRead { get; private set; }

    /// <summary>Whether the stream came to its end; what is here is then all there is.</summary>
    public bool IsEnded => ended;

    /// <summary>The next line without its line feed, as far as it is here.</summary>
    /// <param name="line">Valid until bytes are taken or read.</param>
    /// <param name="tooLong">The line was longer than the limit and was passed over; its bytes are not given.</param>
    /// <returns>False at the end; null where more has to be read first, to be asked again then.</returns>
    public bool? TryRead(out ReadOnlyMemory<byte> line, out bool tooLong)
    {
        line = default;
        var from = start + searched;
        var feed = Array.IndexOf(buffer, (byte)'\n', from, end - from);
        if (feed >= 0 || ended)
        {
            tooLong = passesOver;
            var any = feed >= 0 || end > start || passesOver;
            var stop = feed >= 0 ? feed : end;
            line = tooLong ? ReadOnlyMemory<byte>.Empty : buffer.AsMemory(start, stop - start);
            start = feed >= 0 ? feed + 1 : end;
            Line += any ? 1 : 0;
            (searched, passesOver) = (0, false);
            return any;
        }

        tooLong = false;
        if (end - start >= longestLine)
        {
            passesOver = true;
            start = end;
        }

        searched = end - start;
        return null;
    }

    /// <summary>The bytes that are here and not yet taken; valid until the next call.</summary>
    public ReadOnlySpan<byte> Buffered => buffer.AsSpan(start, end - start);

    /// <summary>Takes bytes that are here; they are valid until more is read. Places counted from the beginning of <see cref="Buffered"/> move by as
    /// many.</summary>
    public ReadOnlyMemory<byte> Take(int count)
    {
        var taken = buffer.AsMemory(start, count);
        start += count;
        return taken;
    }

    /// <summary>Reads more behind the bytes that are here; nothing at the end of the stream.</summary>
    public void Fill()
    {
        if (!ended)
        {
            MakeRoom();
            Took(stream.Read(buffer, end, buffer.Length - end));
        }
    }

    /// <summary>The same, without waiting for the stream.</summary>
    public async ValueTask FillAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (!ended)
        {
            MakeRoom();
            Took(await stream.TakeAsync(buffer, end, buffer.Length - end, cancellationToken).ConfigureAwait(false));
        }
    }

    /// <summary>Whether the first bytes that are no white space, behind a byte order mark, are this one; then all before it is passed over, otherwise
    /// nothing. Null where more has to be read first.</summary>
    public bool? TryBegin(byte first)
    {
        var here = Buffered;
        blank += blank == 0 ? Utf8.Mark(here) : 0;
        blank += Utf8.Blank(here.Slice(blank), withFeeds: true);
        if (blank < here.Length && !(blank == 0 && Utf8.MayBeMark(here)))
        {
            if (here[blank] != first)
            {
                return false;
            }

            Take(blank);
            return true;
        }

        return ended || blank >= longestLine ? false : null;
    }

    /// <summary>Everything after the last line read, up to the limit; null when there is more than that.</summary>
    /// <returns>False where more has to be read first.</returns>
    public bool TryRest(out byte[]? rest)
    {
        rest = ended ? buffer.AsSpan(start, end - start).ToArray() : null;
        return ended || end - start >= longestLine;
    }

    private void MakeRoom()
    {
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
    }

    private void Took(int read)
    {
        ended = read == 0;
        end += read;
        TotalRead += read;
    }
}
