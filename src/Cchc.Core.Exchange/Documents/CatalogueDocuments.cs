using Cchc.Core.Procedures;
using Cchc.Core.Procedures.Searching;
using Cchc.Core.Procedures.Versions;
using NodaTime;
using static Cchc.Core.Exchange.Documents.DocumentText;

namespace Cchc.Core.Exchange.Documents;

/// <summary>What changed between two catalogues.</summary>
internal sealed record CatalogueDifferenceDocument(
    string Before, string After, IReadOnlyList<ProcedureDocument> Added, IReadOnlyList<AmendedDocument> Amended, IReadOnlyList<ProcedureDocument> Withdrawn,
    IReadOnlyList<LocalVersionDocument> AddedLocalVersions, IReadOnlyList<LocalVersionDocument> WithdrawnLocalVersions,
    IReadOnlyList<AnnouncementDocument> AddedAnnouncements, IReadOnlyList<AnnouncementDocument> WithdrawnAnnouncements)
{
    public static CatalogueDifferenceDocument Of(CatalogueDifference change, string before, string after) => new(
        before, after, [.. change.Added.Select(ProcedureDocument.Of)], [.. change.Amended.Select(AmendedDocument.Of)],
            [.. change.Withdrawn.Select(ProcedureDocument.Of)],
        [.. change.AddedLocalVersions.Select(LocalVersionDocument.Of)], [.. change.WithdrawnLocalVersions.Select(LocalVersionDocument.Of)],
        [.. change.AddedAnnouncements.Select(AnnouncementDocument.Of)], [.. change.WithdrawnAnnouncements.Select(AnnouncementDocument.Of)]);
}

/// <summary>A procedure with the days on which it holds; null where it does not state them.</summary>
internal sealed record ProcedureDocument(string Code, string Name, string? Validity)
{
    public static ProcedureDocument Of(Procedure procedure) =>
        new(procedure.Code.Value, procedure.Name, procedure.Validity.IsUnstated ? null : procedure.Validity.ToString());
}

/// <summary>A procedure that is not what it was, part by part.</summary>
internal sealed record AmendedDocument(string Code, string Name, string? Validity, bool IsRecordOnly, IReadOnlyList<PartDocument> Parts)
{
    public static AmendedDocument Of(ProcedureDifference item)
    {
        var after = ProcedureDocument.Of(item.After);
        return new(after.Code, after.Name, after.Validity, item.IsRecordOnly, [.. item.Parts.Select(part => new PartDocument(
            Camel(part.Part), [.. part.Values.Select(value => new ValueDocument(value.Path, value.Before, value.After))]))]);
    }
}

/// <summary>A part of a procedure and what differs in it.</summary>
internal sealed record PartDocument(string? Part, IReadOnlyList<ValueDocument> Values);

/// <summary>A value before and after; null where there is none.</summary>
internal sealed record ValueDocument(string Path, string? Before, string? After);

/// <summary>A version of one locality.</summary>
internal sealed record LocalVersionDocument(string Code, string Locality, string Validity, IReadOnlyList<string?> Parts)
{
    public static LocalVersionDocument Of(LocalVersion version) => new(
        version.Code.Value, version.Locality.Code, version.Validity.ToString(), [.. version.Changes.Parts.Select(part => Camel(part))]);
}

/// <summary>A decision that announces procedures.</summary>
internal sealed record AnnouncementDocument(string Number, string? SignedOn, string? EffectiveFrom)
{
    public static AnnouncementDocument Of(AnnouncementDecision decision) => new(decision.Number, Iso(decision.SignedOn), Iso(decision.EffectiveFrom));
}

/// <summary>What a search found, best first.</summary>
internal sealed record SearchDocument(bool HasMore, IReadOnlyList<HitDocument> Procedures)
{
    public static SearchDocument Of(IReadOnlyList<(Procedure Procedure, ProcedureMatch? Match)> found, bool hasMore) =>
        new(hasMore, [.. found.Select(hit => new HitDocument(
        hit.Procedure.Code.Value, hit.Procedure.Name, Camel(hit.Match?.Kind),
            [.. (hit.Match?.Ranges ?? []).Select(range => new RangeDocument(range.Start, range.Length))]))]);
}

/// <summary>A procedure found, and where its name matches.</summary>
internal sealed record HitDocument(string Code, string Name, string? Match, IReadOnlyList<RangeDocument> Ranges);

/// <summary>A stretch of a text in UTF-16 units.</summary>
internal sealed record RangeDocument(int Start, int Length);

/// <summary>How many procedures a catalogue holds, and its findings by code.</summary>
internal sealed record CatalogueStatisticsDocument(int Procedures, int LocalVersions, int Announcements, string? DataVersion, string? LawOf,
    IReadOnlyDictionary<string, int> Findings)
{
    public static CatalogueStatisticsDocument Of(ProcedureCatalogue catalogue, LocalDate lawOf, IEnumerable<KeyValuePair<string, int>> findings) => new(
        catalogue.Procedures.Count, catalogue.LocalVersions.Count, catalogue.Announcements.Count, catalogue.DataVersion, Iso(lawOf),
            findings.ToDictionary(code => code.Key, code => code.Value, StringComparer.Ordinal));
}
