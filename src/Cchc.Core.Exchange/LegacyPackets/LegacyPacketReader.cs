using Cchc.Core.Exchange.NationalPortal;
using Cchc.Core.Exchange.Reading;
using Cchc.Core.Procedures.Versions;

namespace Cchc.Core.Exchange.LegacyPackets;

/// <summary>
/// Reads procedures in the older exchange packet ("LayThuTuc" of LGSP and NGSP, trục liên thông), as provincial systems store it: the
/// envelope <c>{"message":"…"}</c> or what is inside it, a list, one procedure, or one of these a line; plain or gzip. What cannot be
/// understood becomes a finding; a damaged packet never stops the rest, until 10,000 procedures could not be read. A packet, or a document over several lines,
/// stands whole in memory and may have 64 MiB; a procedure alone on its line 16 MiB; at most 100 findings of a procedure are listed. The mapping:
/// docs/reference/legacy-packet.md.
/// </summary>
public static class LegacyPacketReader
{
    /// <summary>Reads a file into a catalogue.</summary>
    /// <param name="path">A <c>.json</c>, <c>.jsonl</c> or <c>.gz</c> file; the content decides, not the name.</param>
    /// <returns>The procedures and every finding.</returns>
    /// <exception cref="ArgumentException"><paramref name="path"/> is null, empty or no path.</exception>
    /// <exception cref="IOException">The file cannot be opened or read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read, or is a folder.</exception>
    public static ProcedureCatalogue ReadFile(string path)
    {
        using var file = File.OpenRead(path);
        return Read(file);
    }

    /// <summary>Reads a stream into a catalogue.</summary>
    /// <param name="stream">From its current position to its end; not closed.</param>
    /// <param name="progress">Told after every 256 records and at the end; null for nobody.</param>
    /// <returns>At most 100,000 procedures and every finding, duplicate codes included.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static ProcedureCatalogue Read(Stream stream, IProgress<CatalogueProgress>? progress = null) =>
        RecordCollection.Read(stream, Enumerate, "MATTHC", progress);

    /// <summary>Reads a stream into a catalogue as <see cref="Read"/> does, without waiting for the stream.</summary>
    /// <param name="stream">From its current position to its end; not closed.</param>
    /// <param name="progress">Told after every 256 records and at the end; null for nobody.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The same catalogue.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static Task<ProcedureCatalogue> ReadAsync(Stream stream, IProgress<CatalogueProgress>? progress = null,
        CancellationToken cancellationToken = default) =>
        RecordCollection.ReadAsync(stream, file => EnumerateAsync(file, cancellationToken), "MATTHC", progress);

    /// <summary>Reads a stream procedure by procedure: packets that stand one a line in memory bounded by the longest line, others as a whole.</summary>
    /// <param name="stream">From its current position to its end; not closed.</param>
    /// <returns>One item a procedure, damaged ones included; what an envelope itself gives rise to has findings and no procedure.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    public static IEnumerable<PortalRecord> Enumerate(Stream stream) =>
        RecordCollection.Enumerate(stream ?? throw new ArgumentNullException(nameof(stream)), LegacyFile.LongestLine, LegacyFile.Records);

    /// <summary>Reads a stream as <see cref="Enumerate"/> does, without waiting for the stream.</summary>
    /// <param name="stream">From its current position to its end; not closed.</param>
    /// <param name="cancellationToken">Stops between two records, or while one is read.</param>
    /// <returns>The same items.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    public static IAsyncEnumerable<PortalRecord> EnumerateAsync(Stream stream, CancellationToken cancellationToken = default) =>
        RecordCollection.EnumerateAsync(stream ?? throw new ArgumentNullException(nameof(stream)), LegacyFile.LongestLine, LegacyFile.Records,
            cancellationToken);
}
