using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Cchc.Core.Exchange.Writing;
using Cchc.Core.Procedures;
using Cchc.Core.Procedures.Versions;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.CpsvAp;

/// <summary>
/// Writes procedures as public services of CPSV-AP 3.2.0, the EU's application profile, in JSON-LD 1.1 with its context inside: nothing is
/// loaded from a network. What the profile cannot say (working days, the order of steps, numbers of copies) is said in terms of our own,
/// <c>urn:cchc:ns#</c>, beside it. The mapping and what is not expressible: docs/reference/cpsv-ap.md.
/// </summary>
/// <remarks>
/// A property that the profile makes mandatory and the record does not hold is a finding, never invented; the service is written without it.
/// IRIs are made from the caller's base and the codes of the record, percent-encoded. The same input gives the same bytes.
/// </remarks>
public static class CpsvApWriter
{
    /// <summary>The base of IRIs when the caller names none. Who publishes should name an address of his own.</summary>
    public const string DefaultBase = "urn:cchc:";

    /// <summary>A service without a name: dct:title is mandatory.</summary>
    public const string NoTitle = "CCHC-CPSV-001";

    /// <summary>A service with neither description nor steps nor name: dct:description is mandatory.</summary>
    public const string NoDescription = "CCHC-CPSV-002";

    /// <summary>A service of which no agency is named: cv:hasCompetentAuthority is mandatory.</summary>
    public const string NoAuthority = "CCHC-CPSV-003";

    /// <summary>An agency or a result without a name was left out: its name is mandatory.</summary>
    public const string PartLeftOut = "CCHC-CPSV-004";

    /// <summary>Writes a whole catalogue: all versions of its national procedures, and its data version.</summary>
    /// <param name="catalogue">The catalogue. Its local versions are no procedures of their own and are not written.</param>
    /// <param name="destination">Where to; UTF-8 without mark. Left open. Written piece by piece, never held as a whole.</param>
    /// <param name="baseIri">What IRIs begin with, such as <c>https://dichvucong.example.vn/id/</c>.</param>
    /// <returns>What is missing; empty when every service holds what the profile demands.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="baseIri"/> is no absolute IRI, or begins with a prefix of the context.</exception>
    public static IReadOnlyList<Finding> Write(ProcedureCatalogue catalogue, Stream destination, string baseIri = DefaultBase) =>
        Write((catalogue ?? throw new ArgumentNullException(nameof(catalogue))).Procedures, catalogue.DataVersion, destination, baseIri);

    /// <summary>Writes some procedures.</summary>
    /// <param name="procedures">The procedures, taken one at a time; where a code stands twice each is a service of its own.</param>
    /// <param name="destination">Where to; UTF-8 without mark. Left open.</param>
    /// <param name="baseIri">What IRIs begin with.</param>
    /// <returns>What is missing; empty when every service holds what the profile demands.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="baseIri"/> is no absolute IRI, or begins with a prefix of the context.</exception>
    public static IReadOnlyList<Finding> Write(IEnumerable<Procedure> procedures, Stream destination, string baseIri = DefaultBase) =>
        Write(procedures ?? throw new ArgumentNullException(nameof(procedures)), string.Empty, destination, baseIri);

    /// <summary>Writes one procedure.</summary>
    /// <param name="procedure">The procedure.</param>
    /// <param name="destination">Where to; UTF-8 without mark. Left open.</param>
    /// <param name="baseIri">What IRIs begin with.</param>
    /// <returns>What is missing; empty when the service holds what the profile demands.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="baseIri"/> is no absolute IRI, or begins with a prefix of the context.</exception>
    public static IReadOnlyList<Finding> Write(Procedure procedure, Stream destination, string baseIri = DefaultBase) =>
        Write([procedure ?? throw new ArgumentNullException(nameof(procedure))], string.Empty, destination, baseIri);

    /// <summary>Writes as <see cref="Write(ProcedureCatalogue, Stream, string)"/> does, without waiting for the stream.</summary>
    /// <param name="catalogue">The catalogue.</param>
    /// <param name="destination">Where to; UTF-8 without mark. Left open.</param>
    /// <param name="baseIri">What IRIs begin with.</param>
    /// <param name="cancellationToken">Stops between two procedures.</param>
    /// <returns>What is missing; empty when every service holds what the profile demands.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="baseIri"/> is no absolute IRI, or begins with a prefix of the context.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static Task<IReadOnlyList<Finding>> WriteAsync(ProcedureCatalogue catalogue, Stream destination, string baseIri = DefaultBase,
        CancellationToken cancellationToken = default) =>
        WriteAsync((catalogue ?? throw new ArgumentNullException(nameof(catalogue))).Procedures, catalogue.DataVersion, destination, baseIri,
            cancellationToken);

    /// <summary>Writes as <see cref="Write(IEnumerable{Procedure}, Stream, string)"/> does, without waiting for the stream.</summary>
    /// <param name="procedures">The procedures, taken one at a time.</param>
    /// <param name="destination">Where to; UTF-8 without mark. Left open.</param>
    /// <param name="baseIri">What IRIs begin with.</param>
    /// <param name="cancellationToken">Stops between two procedures.</param>
    /// <returns>What is missing; empty when every service holds what the profile demands.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="baseIri"/> is no absolute IRI, or begins with a prefix of the context.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static Task<IReadOnlyList<Finding>> WriteAsync(IEnumerable<Procedure> procedures, Stream destination, string baseIri = DefaultBase,
        CancellationToken cancellationToken = default) =>
        WriteAsync(procedures ?? throw new ArgumentNullException(nameof(procedures)), string.Empty, destination, baseIri, cancellationToken);

    /// <summary>Writes as <see cref="Write(Procedure, Stream, string)"/> does, without waiting for the stream.</summary>
    /// <param name="procedure">The procedure.</param>
    /// <param name="destination">Where to; UTF-8 without mark. Left open.</param>
    /// <param name="baseIri">What IRIs begin with.</param>
    /// <param name="cancellationToken">Stops between two procedures.</param>
    /// <returns>What is missing; empty when every service holds what the profile demands.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="baseIri"/> is no absolute IRI, or begins with a prefix of the context.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static Task<IReadOnlyList<Finding>> WriteAsync(Procedure procedure, Stream destination, string baseIri = DefaultBase,
        CancellationToken cancellationToken = default) =>
        WriteAsync([procedure ?? throw new ArgumentNullException(nameof(procedure))], string.Empty, destination, baseIri, cancellationToken);

    private static IReadOnlyList<Finding> Write(IEnumerable<Procedure> procedures, string dataVersion, Stream destination, string baseIri)
    {
        var iris = new CpsvApIris(baseIri ?? throw new ArgumentNullException(nameof(baseIri)));
        var findings = new List<Finding>();
        Piecewise.Write(destination ?? throw new ArgumentNullException(nameof(destination)), buffer => Parts(procedures, dataVersion, buffer, iris, findings));
        return ValueList.Of(findings);
    }

    private static Task<IReadOnlyList<Finding>> WriteAsync(IEnumerable<Procedure> procedures, string dataVersion, Stream destination, string baseIri,
        CancellationToken cancellationToken)
    {
        var iris = new CpsvApIris(baseIri ?? throw new ArgumentNullException(nameof(baseIri)));
        ArgumentNullException.ThrowIfNull(destination);
        return All();

        async Task<IReadOnlyList<Finding>> All()
        {
            var findings = new List<Finding>();
            await Piecewise.WriteAsync(destination, buffer => Parts(procedures, dataVersion, buffer, iris, findings), cancellationToken).ConfigureAwait(false);
            return ValueList.Of(findings);
        }
    }

    private static IEnumerable<int> Parts(IEnumerable<Procedure> procedures, string dataVersion, MemoryStream buffer, CpsvApIris iris, List<Finding> findings)
    {
        var options = new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };
        using var json = new Utf8JsonWriter(buffer, options);
        var nodes = new CpsvApNodes(json);
        json.WriteStartObject();
        CpsvApContext.Write(json);
        json.WriteStartArray("@graph");
        if (dataVersion.Length > 0)
        {
            nodes.Start(iris.Of("catalogue"), "cchc:Catalogue");
            nodes.Value("cchc:dataVersion", dataVersion);
            nodes.End();
        }

        var count = 0;
        foreach (var procedure in procedures)
        {
            new CpsvApService(procedure, iris, nodes, findings).Write();
            json.Flush();
            yield return ++count;
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
