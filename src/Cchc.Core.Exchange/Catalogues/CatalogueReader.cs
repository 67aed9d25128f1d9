using System.Runtime.CompilerServices;
using Cchc.Core.Exchange.Reading;
using Cchc.Core.Procedures;
using Cchc.Core.Procedures.Versions;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Catalogues;

/// <summary>
/// Reads a catalogue in our own JSON, <c>cchc-catalogue/1</c> (docs/reference/catalogue-json.md), plain or gzip; the content decides. A value that
/// cannot be read is a finding and keeps its default, but a validity, without which its record is left out; a line that is no JSON, or lacks what identifies
/// its record, is left out with a finding; the rest is read. Texts are brought to NFC and trimmed. Thread-safe.
/// </summary>
public static class CatalogueReader
{
    /// <summary>The length at which a line is too long, in bytes: 16 MiB; the longest real record of the portal takes 161 KiB. Such a line is passed over with
    /// a finding.</summary>
    public const int LongestLine = RecordLimit.LongestLine;

    /// <summary>Reads a file into a catalogue.</summary>
    /// <param name="path">The file.</param>
    /// <param name="progress">Told after every 256 records and at the end; null for nobody.</param>
    /// <returns>The catalogue with every finding, up to 10,000.</returns>
    /// <exception cref="ArgumentException"><paramref name="path"/> is null, empty or no path.</exception>
    /// <exception cref="IOException">The file cannot be opened or read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read, or is a folder.</exception>
    public static ProcedureCatalogue ReadFile(string path, IProgress<CatalogueProgress>? progress = null)
    {
        using var file = File.OpenRead(path);
        return Read(file, progress);
    }

    /// <summary>Reads a stream into a catalogue.</summary>
    /// <param name="stream">From its current position to its end; not closed.</param>
    /// <param name="progress">Told after every 256 records and at the end; null for nobody.</param>
    /// <returns>The catalogue of at most 100,000 records with every finding, up to 10,000; without records when the first line is no header of this
    /// format.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static ProcedureCatalogue Read(Stream stream, IProgress<CatalogueProgress>? progress = null)
    {
        using var pass = new CataloguePass(stream ?? throw new ArgumentNullException(nameof(stream)), progress);
        var collector = new Collector();
        while (pass.Next() && collector.Take(pass))
        {
        }

        return collector.Finish(pass);
    }

    /// <summary>Reads a stream into a catalogue as <see cref="Read"/> does, without waiting for the stream.</summary>
    /// <param name="stream">From its current position to its end; not closed.</param>
    /// <param name="progress">Told after every 256 records and at the end; null for nobody.</param>
    /// <param name="cancellationToken">Stops between two lines, or while one is read.</param>
    /// <returns>The same catalogue.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static Task<ProcedureCatalogue> ReadAsync(Stream stream, IProgress<CatalogueProgress>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return All();

        async Task<ProcedureCatalogue> All()
        {
            using var pass = new CataloguePass(stream, progress);
            var collector = new Collector();
            while (await pass.NextAsync(cancellationToken).ConfigureAwait(false) && collector.Take(pass))
            {
            }

            return collector.Finish(pass);
        }
    }

    /// <summary>Reads a stream line by line, in memory bounded by the longest line.</summary>
    /// <param name="stream">From its current position to its end; not closed.</param>
    /// <param name="progress">Told after every 256 records and at the end; null for nobody.</param>
    /// <returns>The header, then one item a line, damaged ones included; a last one when the file is not whole.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    public static IEnumerable<CatalogueRecord> Enumerate(Stream stream, IProgress<CatalogueProgress>? progress = null) =>
        EnumerateCore(stream ?? throw new ArgumentNullException(nameof(stream)), progress);

    /// <summary>Reads a stream line by line as <see cref="Enumerate"/> does, without waiting for the stream.</summary>
    /// <param name="stream">From its current position to its end; not closed.</param>
    /// <param name="progress">Told after every 256 records and at the end; null for nobody.</param>
    /// <param name="cancellationToken">Stops between two lines, or while one is read.</param>
    /// <returns>The same items.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    public static IAsyncEnumerable<CatalogueRecord> EnumerateAsync(Stream stream, IProgress<CatalogueProgress>? progress = null,
        CancellationToken cancellationToken = default) =>
        EnumerateCoreAsync(stream ?? throw new ArgumentNullException(nameof(stream)), progress, cancellationToken);

    internal static CatalogueRecord Record(CatalogueParser parser, int line, IReadOnlyList<Finding>? found)
    {
        var findings = found ?? ValueList.Empty<Finding>();
        return parser switch
        {
            { Procedure: { } procedure } => new CatalogueRecord.OfProcedure(line, procedure, findings),
            { LocalVersion: { } version } => new CatalogueRecord.OfLocalVersion(line, version, findings),
            { Announcement: { } decision } => new CatalogueRecord.OfAnnouncement(line, decision, findings),
            _ => new CatalogueRecord.Unread(line, findings),
        };
    }

    private static IEnumerable<CatalogueRecord> EnumerateCore(Stream stream, IProgress<CatalogueProgress>? progress)
    {
        using var pass = new CataloguePass(stream, progress);
        while (pass.Next())
        {
            yield return Record(pass);
        }
    }

    private static async IAsyncEnumerable<CatalogueRecord> EnumerateCoreAsync(Stream stream, IProgress<CatalogueProgress>? progress,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var pass = new CataloguePass(stream, progress);
        while (await pass.NextAsync(cancellationToken).ConfigureAwait(false))
        {
            yield return Record(pass);
        }
    }

    private static CatalogueRecord Record(CataloguePass pass) => pass.IsHeader
        ? new CatalogueRecord.Header(pass.Line, pass.DataVersion, pass.Findings ?? [])
        : Record(pass.Parser, pass.Line, pass.Findings);

    /// <summary>What came of the lines so far.</summary>
    private sealed class Collector
    {
        private readonly ItemBuffer<Procedure> procedures = new();
        private readonly ItemBuffer<LocalVersion> localVersions = new();
        private readonly ItemBuffer<AnnouncementDecision> announcements = new();
        private readonly List<Finding> findings = [];
        private int records;

        /// <summary>Takes the line at which a pass stands; false where there are too many.</summary>
        public bool Take(CataloguePass pass)
        {
            if (records++ > RecordLimit.MostRecords)
            {
                findings.Add(RecordLimit.TooMany($"line {pass.Line}"));
                return false;
            }

            Keep(pass.Findings);
            if (pass.Parser.Procedure is { } procedure)
            {
                procedures.Add(procedure);
            }
            else if (pass.Parser.LocalVersion is { } version)
            {
                localVersions.Add(version);
            }
            else if (pass.Parser.Announcement is { } decision)
            {
                announcements.Add(decision);
            }

            return true;
        }

        public ProcedureCatalogue Finish(CataloguePass pass) => new(procedures.Take(0), findings)
        {
            DataVersion = pass.DataVersion,
            LocalVersions = localVersions.Take(0),
            Announcements = announcements.Take(0),
        };

        private void Keep(List<Finding>? found)
        {
            if (found is null || findings.Count > CatalogueFindings.MostOfFile)
            {
                return;
            }

            findings.AddRange(found);
            if (findings.Count > CatalogueFindings.MostOfFile)
            {
                findings.RemoveRange(CatalogueFindings.MostOfFile, findings.Count - CatalogueFindings.MostOfFile);
                findings.Add(CatalogueFindings.MoreInFile(found[0].Place));
            }
        }
    }
}
