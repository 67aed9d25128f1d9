using System.IO.Compression;
using Cchc.Core.Text;

namespace Cchc.Core.Reading;

/// <summary>
/// Unpacks gzip (RFC 1952) to its end: any number of members, any flags in their headers, zeros between and behind them. Each member is checked against its own
/// length and checksum, so that a file cut short is told from one that ends. Does not close the stream it reads.
/// </summary>
internal sealed class GzipMembers : OneWayStream
{
    private const int Trailer = 8;
    private const int LongestHeader = 1 << 20;
    private const int MostPadding = 1 << 26;

    private readonly GzipFeed feed;
    private DeflateStream? member;
    private long memberStart;
    private uint checksum;
    private uint length;
    private bool isFirst = true;
    private bool ended;

    /// <summary>Unpacks a stream.</summary>
    /// <param name="head">Bytes that were taken from the stream already.</param>
    /// <param name="headLength">How many.</param>
    /// <param name="rest">The stream.</param>
    public GzipMembers(byte[] head, int headLength, Stream rest) => feed = new GzipFeed(head, headLength, rest);

    /// <summary>Whether the data ended inside a member; known at the end.</summary>
    public bool IsTruncated { get; private set; }

    /// <summary>How many packed bytes were taken.</summary>
    public long Taken => feed.Taken;

    /// <summary>Whether bytes begin gzip data.</summary>
    public static bool Begins(ReadOnlySpan<byte> bytes) => bytes.Length >= 2 && bytes[0] == 0x1F && bytes[1] == 0x8B;

    /// <summary>Reads; 0 at the end, also where data are cut short: <see cref="IsTruncated"/>.</summary>
    /// <exception cref="InvalidDataException">The data are damaged.</exception>
    public override int Read(byte[] buffer, int offset, int count)
    {
        while (count > 0 && !ended && (member is not null || Begin()))
        {
            var read = Unpack(buffer, offset, count);
            if (read > 0)
            {
                checksum = Crc32.Append(checksum, buffer, offset, read);
                length += (uint)read;
                return read;
            }

            if (!ended)
            {
                Finish();
            }
        }

        return 0;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            member?.Dispose();
            feed.Dispose();
        }

        base.Dispose(disposing);
    }

    private int Unpack(byte[] buffer, int offset, int count)
    {
        try
        {
            return member!.Read(buffer, offset, count);
        }
        catch (InvalidDataException) when (feed.IsStarved)
        {
            Cut(); // newer platforms say so themselves
            return 0;
        }
    }

    private void Cut() => (IsTruncated, ended) = (true, true);

    private void Finish()
    {
        member!.Dispose();
        member = null;
        byte[] mark = [(byte)checksum, (byte)(checksum >> 8), (byte)(checksum >> 16), (byte)(checksum >> 24), (byte)length, (byte)(length >> 8),
            (byte)(length >> 16), (byte)(length >> 24)];
        if (feed.TryGoBehind(memberStart + 2, mark))
        {
            return;
        }

        if (feed.IsStarved || feed.Available(Trailer) < Trailer)
        {
            Cut();
            return;
        }

        throw new InvalidDataException("The checksum of the gzip data is wrong.");
    }

    // The next member; false where there is none.
    private bool Begin()
    {
        var padding = 0;
        while (!isFirst && feed.Available(1) > 0 && feed.Peek(0) == 0)
        {
            feed.ReadByte();
            if (++padding > MostPadding)
            {
                throw new InvalidDataException("There is no end of zeros behind the gzip data.");
            }
        }

        if (!isFirst && feed.Available(1) == 0)
        {
            ended = true;
            return false;
        }

        if (!Header())
        {
            Cut();
            return false;
        }

        isFirst = false;
        (memberStart, checksum, length) = (feed.Given, 0, 0);
        member = new DeflateStream(feed, CompressionMode.Decompress, leaveOpen: true);
        return true;
    }

    // False where the data end inside it.
    private bool Header()
    {
        const int checksumOfHeader = 2;
        const int extra = 4;
        const int name = 8;
        const int comment = 16;
        var fixedPart = new byte[10];
        for (var i = 0; i < fixedPart.Length; i++)
        {
            if (feed.ReadByte() is var next && next < 0)
            {
                return false;
            }

            fixedPart[i] = (byte)next;
            if (i < 2 && next != (i == 0 ? 0x1F : 0x8B))
            {
                throw new InvalidDataException("No gzip member begins here.");
            }
        }

        var flags = fixedPart[3];
        if (fixedPart[2] != 8 || (flags & 0xE0) != 0)
        {
            throw new InvalidDataException("The gzip member is packed in a way that nobody knows.");
        }

        if ((flags & extra) != 0 && !(feed.ReadByte() is >= 0 and var low && feed.ReadByte() is >= 0 and var high && Skip(low | (high << 8))))
        {
            return false;
        }

        return ((flags & name) == 0 || SkipText()) && ((flags & comment) == 0 || SkipText()) && ((flags & checksumOfHeader) == 0 || Skip(2));
    }

    private bool Skip(int count)
    {
        for (var i = 0; i < count; i++)
        {
            if (feed.ReadByte() < 0)
            {
                return false;
            }
        }

        return true;
    }

    private bool SkipText()
    {
        for (var i = 0; i < LongestHeader; i++)
        {
            if (feed.ReadByte() is var next && next <= 0)
            {
                return next == 0;
            }
        }

        throw new InvalidDataException("A header of the gzip data has no end.");
    }
}
