using System.IO.Compression;
using Cchc.Core.Exchange.Reading;
using Cchc.Core.Exchange.Writing;
using Cchc.Core.Procedures.Versions;

namespace Cchc.Core.Exchange.Catalogues;

/// <summary>
/// Writes a catalogue in our own JSON, <c>cchc-catalogue/1</c> (docs/reference/catalogue-json.md): a header, then one procedure, local
/// version or announcement a line. <see cref="CatalogueReader"/> gives back an equal catalogue. Findings are not written.
/// </summary>
public static class CatalogueWriter
{
    private const int Block = 256 * 1024;

    /// <summary>Writes a catalogue.</summary>
    /// <param name="catalogue">The catalogue. Half a surrogate pair in a text becomes U+FFFD; dates are written in the ISO calendar.</param>
    /// <param name="stream">Where to; not closed.</param>
    /// <param name="gzip">Whether to compress.</param>
    /// <param name="progress">Told after about every 256 KiB and at the end; null for nobody.</param>
    /// <exception cref="ArgumentNullException"><paramref name="catalogue"/> or <paramref name="stream"/> is null.</exception>
    /// <exception cref="ArgumentException">The catalogue holds a value of an enumeration that has no name.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void Write(ProcedureCatalogue catalogue, Stream stream, bool gzip = false, IProgress<CatalogueProgress>? progress = null)
    {
        ArgumentNullException.ThrowIfNull(catalogue);

        var target = new CountedStream(stream ?? throw new ArgumentNullException(nameof(stream)));
        var records = 0;
        using (var output = gzip ? new GZipStream(target, CompressionLevel.Optimal, leaveOpen: true) : (Stream)target)
        using (var buffer = new MemoryStream())
        using (var json = new CatalogueJsonWriter(buffer))
        {
            foreach (var written in Records(catalogue, json))
            {
                records = written;
                if (buffer.Length >= Block)
                {
                    Pack(buffer, output);
                    progress?.Report(new CatalogueProgress(target.Passed, null, records));
                }
            }

            Pack(buffer, output);
        }

        stream.Flush();
        progress?.Report(new CatalogueProgress(target.Passed, null, records));
    }

    /// <summary>Writes a catalogue as <see cref="Write"/> does, without waiting for the stream.</summary>
    /// <param name="catalogue">The catalogue.</param>
    /// <param name="stream">Where to; not closed.</param>
    /// <param name="gzip">Whether to compress.</param>
    /// <param name="progress">Told after about every 256 KiB and at the end; null for nobody.</param>
    /// <param name="cancellationToken">Stops between two records.</param>
    /// <returns>Done when all is written.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="catalogue"/> or <paramref name="stream"/> is null.</exception>
    /// <exception cref="ArgumentException">The catalogue holds a value of an enumeration that has no name.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    /// <exception cref="OperationCanceledException">It was stopped; what was written is not a whole file.</exception>
    public static Task WriteAsync(ProcedureCatalogue catalogue, Stream stream, bool gzip = false, IProgress<CatalogueProgress>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        ArgumentNullException.ThrowIfNull(stream);
        return All();

        // Packed in memory, block by block: closing a packed stream waits for the one below on older platforms.
        async Task All()
        {
            var (passed, records) = (0L, 0);
            using var ready = new MemoryStream();
            using (var packed = gzip ? new GZipStream(ready, CompressionLevel.Optimal, leaveOpen: true) : (Stream?)null)
            using (var buffer = new MemoryStream())
            using (var json = new CatalogueJsonWriter(buffer))
            {
                foreach (var written in Records(catalogue, json))
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    records = written;
                    if (buffer.Length >= Block)
                    {
                        Pack(buffer, packed ?? ready);
                        await Send().ConfigureAwait(false);
                        progress?.Report(new CatalogueProgress(passed, null, records));
                    }
                }

                Pack(buffer, packed ?? ready);
            }

            await Send().ConfigureAwait(false);
            await stream.FlushAsync(cancellationToken).ConfigureAwait(false);
            progress?.Report(new CatalogueProgress(passed, null, records));

            async ValueTask Send()
            {
                passed += ready.Length;
                await Piecewise.EmptyAsync(ready, stream, cancellationToken).ConfigureAwait(false);
            }
        }
    }

    private static void Pack(MemoryStream buffer, Stream target)
    {
        buffer.WriteTo(target);
        buffer.SetLength(0);
    }

    // Header and records, each given as the number of records so far.
    private static IEnumerable<int> Records(ProcedureCatalogue catalogue, CatalogueJsonWriter json)
    {
        var records = 0;
        json.Header(catalogue);
        foreach (var procedure in catalogue.Procedures)
        {
            json.Procedure(procedure);
            yield return ++records;
        }

        foreach (var version in catalogue.LocalVersions)
        {
            json.LocalVersion(version);
            yield return ++records;
        }

        foreach (var decision in catalogue.Announcements)
        {
            json.Announcement(decision);
            yield return ++records;
        }
    }
}
