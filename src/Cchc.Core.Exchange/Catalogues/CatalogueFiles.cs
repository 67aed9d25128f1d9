using Cchc.Core.Exchange.LegacyPackets;
using Cchc.Core.Exchange.NationalPortal;
using Cchc.Core.Exchange.Reading;
using Cchc.Core.Procedures.Versions;
using Cchc.Core.Reading;

namespace Cchc.Core.Exchange.Catalogues;

/// <summary>Reads a catalogue in any of the formats that are known; the content decides, never the name of the file.</summary>
public static class CatalogueFiles
{
    private const int HeadLength = 64 * 1024;

    /// <summary>Reads a file.</summary>
    /// <param name="path">The file, plain or gzip.</param>
    /// <param name="progress">Told after every 256 records and at the end; null for nobody.</param>
    /// <returns>The catalogue with every finding.</returns>
    /// <exception cref="ArgumentException"><paramref name="path"/> is null, empty or no path.</exception>
    /// <exception cref="IOException">The file cannot be opened or read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read, or is a folder.</exception>
    public static ProcedureCatalogue ReadFile(string path, IProgress<CatalogueProgress>? progress = null)
    {
        using var file = File.OpenRead(path);
        return Read(file, out _, progress);
    }

    /// <summary>Reads a stream.</summary>
    /// <param name="stream">From its current position to its end; not closed. Need not seek.</param>
    /// <param name="format">The format that was found.</param>
    /// <param name="progress">Told after every 256 records and at the end; null for nobody.</param>
    /// <returns>The catalogue with every finding; a file of no known format is read as one of the portal, whose findings say what is wrong.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static ProcedureCatalogue Read(Stream stream, out CatalogueFormat format, IProgress<CatalogueProgress>? progress = null)
    {
        var head = new byte[HeadLength];
        var length = Fill(stream ?? throw new ArgumentNullException(nameof(stream)), head);
        var start = Unpacked(head, length);
        format = CatalogueFormats.Of(start);
        if (CatalogueFormats.Mistaken(start) is { } mistaken)
        {
            return new ProcedureCatalogue([], [mistaken]);
        }

        using var whole = new CountedStream(stream, head, length);
        return format switch
        {
            CatalogueFormat.Own => CatalogueReader.Read(whole, progress),
            CatalogueFormat.LegacyPacket => LegacyPacketReader.Read(whole, progress),
            _ => NationalPortalReader.Read(whole, progress),
        };
    }

    /// <summary>Reads a stream as <see cref="Read"/> does, without waiting for it.</summary>
    /// <param name="stream">From its current position to its end; not closed. Need not seek.</param>
    /// <param name="progress">Told after every 256 records and at the end; null for nobody.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The catalogue with every finding, and the format that was found.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static Task<(ProcedureCatalogue Catalogue, CatalogueFormat Format)> ReadAsync(Stream stream, IProgress<CatalogueProgress>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return All();

        async Task<(ProcedureCatalogue Catalogue, CatalogueFormat Format)> All()
        {
            var head = new byte[HeadLength];
            var length = 0;
            while (length < head.Length
                && await stream.TakeAsync(head, length, head.Length - length, cancellationToken).ConfigureAwait(false) is > 0 and var read)
            {
                length += read;
            }

            var (format, mistaken) = (CatalogueFormats.Of(Unpacked(head, length)), CatalogueFormats.Mistaken(Unpacked(head, length)));
            if (mistaken is not null)
            {
                return (new ProcedureCatalogue([], [mistaken]), format);
            }

            using var whole = new CountedStream(stream, head, length);
            return (await (format switch
            {
                CatalogueFormat.Own => CatalogueReader.ReadAsync(whole, progress, cancellationToken),
                CatalogueFormat.LegacyPacket => LegacyPacketReader.ReadAsync(whole, progress, cancellationToken),
                _ => NationalPortalReader.ReadAsync(whole, progress, cancellationToken),
            }).ConfigureAwait(false), format);
        }
    }

    /// <summary>The first bytes of a file, unpacked as far as it goes.</summary>
    private static ReadOnlySpan<byte> Unpacked(byte[] head, int length)
    {
        if (!GzipMembers.Begins(head.AsSpan(0, length)))
        {
            return head.AsSpan(0, length);
        }

        var unpacked = new byte[HeadLength];
        using var gzip = new GzipMembers(head, length, Stream.Null);
        return unpacked.AsSpan(0, Fill(gzip, unpacked));
    }

    private static int Fill(Stream stream, byte[] head)
    {
        var got = 0;
        try
        {
            while (got < head.Length && stream.Read(head, got, head.Length - got) is > 0 and var read)
            {
                got += read;
            }
        }
        catch (InvalidDataException) when (stream is GzipMembers)
        {
            // Damage is for the reader to report, and the head ends where it does: what was unpacked before is enough.
        }

        return got;
    }
}
