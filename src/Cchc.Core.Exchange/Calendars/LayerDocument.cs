namespace Cchc.Core.Exchange.Calendars;

/// <summary>The members of a file of the format <c>cchc-calendar/1</c>, in the order in which they are written.</summary>
internal sealed record LayerDocument(
    string Format,
    string Id,
    string? Version,
    int? Plan,
    IReadOnlyList<LegalDocumentDocument>? Documents,
    IReadOnlyList<LayerDayDocument>? Add,
    IReadOnlyList<LayerDayDocument>? Replace,
    IReadOnlyList<RevokedDocument>? Revoke);

/// <summary>A law, decision, letter or notice.</summary>
internal sealed record LegalDocumentDocument(
    string Id,
    string Kind,
    string? Number,
    string? Title,
    string Issuer,
    string? IssuedOn,
    string? ReportedOn,
    string? Note);

/// <summary>A document of the file, and the place in it.</summary>
internal sealed record CitationDocument(string Ref, string? Article);

/// <summary>A day that is added or replaced.</summary>
internal sealed record LayerDayDocument(
    string Id,
    string Date,
    string Kind,
    string NameVi,
    string NameEn,
    string? StandsFor,
    string? Part,
    IReadOnlyList<CitationDocument> Documents,
    string? DecidedOn,
    string? Confidence);

/// <summary>A record that is withdrawn.</summary>
internal sealed record RevokedDocument(string Id, IReadOnlyList<CitationDocument> Documents, string? DecidedOn);
