using System.Text.Encodings.Web;
using System.Text.Json;
using Cchc.Core.Exchange.Writing;
using Cchc.Core.Procedures.Versions;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.NationalPortal;

/// <summary>
/// Writes procedures in the JSON of the national public service portal (Cổng Dịch vụ công quốc gia), 2026, one object a line, as far as
/// that format can carry them: what it cannot is listed as findings, one a part and procedure. A catalogue that was read from the portal
/// is read back equal; agencies of another source come back in the portal's order, departments before groups and each by role, which is listed too.
/// </summary>
public static class NationalPortalWriter
{
    // Files of records, never HTML: Vietnamese letters, apostrophes and plus signs stay as they are.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes a catalogue.</summary>
    /// <param name="catalogue">The catalogue; every version of a procedure becomes a record of its own.</param>
    /// <param name="stream">Where to write; not closed.</param>
    /// <param name="cancellationToken">Stops between two records.</param>
    /// <returns>What the format could not carry; empty when nothing.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static IReadOnlyList<Finding> Write(ProcedureCatalogue catalogue, Stream stream, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(catalogue);

        ArgumentNullException.ThrowIfNull(stream);

        var findings = new List<Finding>();
        Piecewise.Write(stream, buffer => Lines(catalogue, buffer, findings), cancellationToken);
        return ValueList.Of(findings);
    }

    /// <summary>Writes a catalogue as <see cref="Write"/> does, without waiting for the stream.</summary>
    /// <param name="catalogue">The catalogue.</param>
    /// <param name="stream">Where to write; not closed.</param>
    /// <param name="cancellationToken">Stops between two records.</param>
    /// <returns>What the format could not carry; empty when nothing.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="catalogue"/> or <paramref name="stream"/> is null.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static Task<IReadOnlyList<Finding>> WriteAsync(ProcedureCatalogue catalogue, Stream stream, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        ArgumentNullException.ThrowIfNull(stream);
        return All();

        async Task<IReadOnlyList<Finding>> All()
        {
            var findings = new List<Finding>();
            await Piecewise.WriteAsync(stream, buffer => Lines(catalogue, buffer, findings), cancellationToken).ConfigureAwait(false);
            return ValueList.Of(findings);
        }
    }

    private static IEnumerable<int> Lines(ProcedureCatalogue catalogue, MemoryStream buffer, List<Finding> findings)
    {
        using var writer = new Utf8JsonWriter(buffer, Options);
        var line = 0;
        foreach (var procedure in catalogue.Procedures)
        {
            PortalRecordWriter.Write(writer, procedure);
            writer.Flush();
            buffer.WriteByte((byte)'\n');
            writer.Reset();
            findings.AddRange(PortalLoss.Of(procedure, ++line));
            yield return line;
        }

        if (catalogue.LocalVersions.Count > 0 || catalogue.Announcements.Count > 0)
        {
            findings.Add(PortalLoss.Of(catalogue));
        }
    }
}
