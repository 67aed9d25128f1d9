namespace Cchc.Core.Reading;

/// <summary>
/// Packed bytes on their way to the decompressor of the platform, which takes more than it needs and does not say where it ended. What it took last is kept,
/// and the last bytes of the file are given one by one, so that the end of a member can be found and a missing end be told from a wrong one.
/// </summary>
internal sealed class GzipFeed(byte[] head, int headLength, Stream rest) : OneWayStream
{
    private const int Kept = 16 * 1024; // more than a decompressor takes at once
    private const int OneByOne = 16; // at the end of the file

    private byte[] buffer = new byte[128 * 1024];
    private int at; // what was given ends here
    private int end;
    private int headAt;
    private bool ended;
    private long dropped; // bytes before the buffer

    /// <summary>How many bytes were taken from the stream.</summary>
    public long Taken => dropped + end;

    /// <summary>How many bytes were given.</summary>
    public long Given => dropped + at;

    /// <summary>Whether something asked for bytes when there were none left.</summary>
    public bool IsStarved { get; private set; }

    /// <summary>How many bytes are here.</summary>
    public int Here => end - at;

    /// <summary>How many bytes can be had without reading past so many.</summary>
    public int Available(int wanted)
    {
        while (!ended && Here < wanted)
        {
            if (!FillFromHead())
            {
                Took(rest.Read(buffer, end, buffer.Length - end));
            }
        }

        return Here;
    }

    /// <summary>The same, without waiting for the stream.</summary>
    public async ValueTask<int> AvailableAsync(int wanted, CancellationToken cancellationToken)
    {
        while (!ended && Here < wanted)
        {
            if (!FillFromHead())
            {
                Took(await rest.TakeAsync(buffer, end, buffer.Length - end, cancellationToken).ConfigureAwait(false));
            }
        }

        return Here;
    }

    /// <summary>The next byte; -1 at the end.</summary>
    public override int ReadByte() => Available(1) > 0 ? buffer[at++] : -1;

    /// <summary>A byte that is not taken yet.</summary>
    public byte Peek(int offset) => buffer[at + offset];

    public override int Read(byte[] target, int offset, int count)
    {
        _ = Available(OneByOne + 1);
        return Give(target, offset, count);
    }

    public override async Task<int> ReadAsync(byte[] target, int offset, int count, CancellationToken cancellationToken)
    {
        await AvailableAsync(OneByOne + 1, cancellationToken).ConfigureAwait(false);
        return Give(target, offset, count);
    }

    /// <summary>Goes back, or a little forward, to behind the first place of these eight bytes that is not before a place; false where there is none. Looks at
    /// what is here.</summary>
    /// <param name="from">The earliest place, counted from the beginning of the file.</param>
    /// <param name="mark">The eight bytes.</param>
    public bool TryGoBehind(long from, byte[] mark)
    {
        var last = Math.Min(at, end - mark.Length);
        for (var place = (int)Math.Max(0, from - dropped); place <= last; place++)
        {
            if (buffer.AsSpan(place, mark.Length).SequenceEqual(mark))
            {
                at = place + mark.Length;
                return true;
            }
        }

        return false;
    }

    private int Give(byte[] target, int offset, int count)
    {
        if (Here == 0)
        {
            IsStarved |= count > 0;
            return 0;
        }

        var given = Here > OneByOne ? Math.Min(Math.Min(count, Kept / 2), Here - OneByOne) : Math.Min(count, 1);
        Buffer.BlockCopy(buffer, at, target, offset, given);
        at += given;
        return given;
    }

    // Makes room; true when bytes that were taken before filled it.
    private bool FillFromHead()
    {
        if (end == buffer.Length)
        {
            var drop = Math.Max(0, at - Kept);
            if (drop == 0)
            {
                Array.Resize(ref buffer, buffer.Length * 2);
            }

            Buffer.BlockCopy(buffer, drop, buffer, 0, end - drop);
            (at, end, dropped) = (at - drop, end - drop, dropped + drop);
        }

        if (headAt >= headLength)
        {
            return false;
        }

        var count = Math.Min(headLength - headAt, buffer.Length - end);
        Buffer.BlockCopy(head, headAt, buffer, end, count);
        (headAt, end) = (headAt + count, end + count);
        return true;
    }

    private void Took(int read)
    {
        ended = read == 0;
        end += read;
    }
}
