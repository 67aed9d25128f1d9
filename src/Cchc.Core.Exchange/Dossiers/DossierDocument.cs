using System.Text.Json.Nodes;

namespace Cchc.Core.Exchange.Dossiers;

/// <summary>The members of a file of the format <c>cchc-dossier/1</c>, in the order in which they are written.</summary>
internal sealed record DossierDocument(
    string Format,
    string? Procedure,
    string? Code,
    bool? Online,
    JsonObject? Facts,
    IReadOnlyList<DossierItemDocument>? Items);

/// <summary>An item of a dossier.</summary>
internal sealed record DossierItemDocument(string? Component, string? Name, string Form, int? Count, bool? Digitised, bool? Reused, bool? Signed);
