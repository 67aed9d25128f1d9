using System.IO.Compression;
using Cchc.Core.Exchange.Reading;
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
            json.Header(catalogue);
            foreach (var procedure in catalogue.Procedures)
            {
                json.Procedure(procedure);
                Passed();
            }

            foreach (var version in catalogue.LocalVersions)
            {
                json.LocalVersion(version);
                Passed();
            }

            foreach (var decision in catalogue.Announcements)
            {
                json.Announcement(decision);
                Passed();
            }

            Empty();

            void Passed()
            {
                records++;
                if (buffer.Length >= Block)
                {
                    Empty();
                    progress?.Report(new CatalogueProgress(target.Passed, null, records));
                }
            }

            void Empty()
            {
                buffer.WriteTo(output);
                buffer.SetLength(0);
            }
        }

        stream.Flush();
        progress?.Report(new CatalogueProgress(target.Passed, null, records));
    }
}
