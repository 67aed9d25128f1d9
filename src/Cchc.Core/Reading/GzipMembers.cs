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
    private const int MostPadding = 1 << 26;

    private readonly GzipFeed feed;
    private DeflateStream? member;
    private long headerStart;
    private long memberStart;
    private uint checksum;
    private uint length;
    private bool isFirst = true;
    private int padding;
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
                return Passed(buffer, offset, read);
            }

            if (!ended)
            {
                _ = feed.Available(Trailer);
                Finish();
            }
        }

        return 0;
    }

    /// <summary>Reads as <see cref="Read"/> does, without waiting for the stream.</summary>
    public override async Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
    {
        while (count > 0 && !ended && (member is not null || await BeginAsync(cancellationToken).ConfigureAwait(false)))
        {
            var read = await UnpackAsync(buffer, offset, count, cancellationToken).ConfigureAwait(false);
            if (read > 0)
            {
                return Passed(buffer, offset, read);
            }

            if (!ended)
            {
                await feed.AvailableAsync(Trailer, cancellationToken).ConfigureAwait(false);
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

    private async ValueTask<int> UnpackAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
    {
        try
        {
            return await member!.TakeAsync(buffer, offset, count, cancellationToken).ConfigureAwait(false);
        }
        catch (InvalidDataException) when (feed.IsStarved)
        {
            Cut();
            return 0;
        }
    }

    private int Passed(byte[] buffer, int offset, int read)
    {
        checksum = Crc32.Append(checksum, buffer, offset, read);
        length += (uint)read;
        return read;
    }

    private void Cut() => (IsTruncated, ended) = (true, true);

    // The trailer is here, as far as there is one.
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
        do
        {
            _ = feed.Available(1);
        }
        while (IsPadding());

        var header = new GzipHeader();
        while (!IsAtEnd())
        {
            if (header.Take(feed.ReadByte()))
            {
                return Open();
            }

            _ = feed.Available(1);
        }

        return false;
    }

    private async ValueTask<bool> BeginAsync(CancellationToken cancellationToken)
    {
        do
        {
            await feed.AvailableAsync(1, cancellationToken).ConfigureAwait(false);
        }
        while (IsPadding());

        var header = new GzipHeader();
        while (!IsAtEnd())
        {
            if (header.Take(feed.ReadByte()))
            {
                return Open();
            }

            await feed.AvailableAsync(1, cancellationToken).ConfigureAwait(false);
        }

        return false;
    }

    // Passes over a zero that stands between two members or behind the last.
    private bool IsPadding()
    {
        if (isFirst || feed.Here == 0 || feed.Peek(0) != 0)
        {
            (padding, headerStart) = (0, feed.Given);
            return false;
        }

        feed.ReadByte();
        return ++padding <= MostPadding ? true : throw new InvalidDataException("There is no end of zeros behind the gzip data.");
    }

    // Whether the data end here: well between two members, cut short inside a header.
    private bool IsAtEnd()
    {
        if (feed.Here == 0)
        {
            (ended, IsTruncated) = (true, isFirst || feed.Given > headerStart);
        }

        return ended;
    }

    private bool Open()
    {
        isFirst = false;
        (memberStart, checksum, length) = (feed.Given, 0, 0);
        member = new DeflateStream(feed, CompressionMode.Decompress, leaveOpen: true);
        return true;
    }
}
