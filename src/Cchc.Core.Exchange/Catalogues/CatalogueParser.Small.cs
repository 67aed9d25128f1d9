using System.Text.Json;
using Cchc.Core.Exchange.Reading;
using Cchc.Core.Procedures;
using Cchc.Core.Procedures.Versions;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Exchange.Catalogues;

/// <content>Small objects: levels, parts, links, ways of return, references to decisions, localities, and the header.</content>
internal sealed partial class CatalogueParser
{
    /// <summary>What the first line states; counts are null when it does not state them.</summary>
    public sealed record HeaderLine(string DataVersion, int? Procedures, int? LocalVersions, int? Announcements);

    /// <summary>Reads the first line; null when it is no header of this format, with the only finding that matters then.</summary>
    public HeaderLine? ParseHeader(ReadOnlyMemory<byte> text, int lineNumber)
    {
        HeaderLine? header = null;
        string? format = null;
        var whole = Whole(text, lineNumber, (ref Utf8JsonReader reader) => header = ReadHeader(ref reader, out format));
        if (whole && header is not null && format == CatalogueMembers.Format)
        {
            return header;
        }

        var shown = format is null ? string.Empty : RecordFindings.Quote(format);
        findings = [CatalogueFindings.OfLine(
            lineNumber,
            CatalogueFindings.WrongFormat,
            $"dòng đầu phải ghi \"format\":\"{CatalogueMembers.Format}\"{(shown.Length > 0 ? $", gặp {shown}" : string.Empty)}; không đọc gì thêm",
            $"the first line must state \"format\":\"{CatalogueMembers.Format}\"{(shown.Length > 0 ? $", found {shown}" : string.Empty)}; nothing " +
                "else was read")];
        return null;
    }

    /// <summary>Reads one JSON text as texts of records are read; empty when it cannot be.</summary>
    public string ParseText(ReadOnlyMemory<byte> json)
    {
        var text = string.Empty;
        return Whole(json, 1, (ref Utf8JsonReader reader) => text = Text(ref reader)) ? text : string.Empty;
    }

    private HeaderLine? ReadHeader(ref Utf8JsonReader reader, out string? format)
    {
        format = null;
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            reader.Skip();
            return null;
        }

        var dataVersion = string.Empty;
        int? procedures = null, versions = null, decisions = null;
        var members = new Members(CatalogueMembers.Header);
        while (members.Next(this, ref reader))
        {
            switch (members.Current)
            {
                case 0: format = Text(ref reader); break;
                case 1: dataVersion = Text(ref reader); break;
                case 2: procedures = Whole(ref reader); break;
                case 3: versions = Whole(ref reader); break;
                default: decisions = Whole(ref reader); break;
            }
        }

        return new HeaderLine(dataVersion, procedures, versions, decisions);
    }

    private AdministrativeLevels Levels(ref Utf8JsonReader reader)
    {
        var levels = AdministrativeLevels.None;
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            Wrong(ref reader, "một mảng", "an array");
            return levels;
        }

        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            levels |= KnownWord(ref reader, CatalogueWords.AdministrativeLevels) is { } bit ? (AdministrativeLevels)(1 << bit) : AdministrativeLevels.None;
        }

        return levels;
    }

    private List<ProcedurePart> Parts(ref Utf8JsonReader reader)
    {
        var parts = new List<ProcedurePart>();
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            Wrong(ref reader, "một mảng", "an array");
            return parts;
        }

        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (KnownWord(ref reader, CatalogueWords.ProcedurePart) is { } part && !parts.Contains((ProcedurePart)part))
            {
                parts.Add((ProcedurePart)part);
            }
        }

        return parts;
    }

    private static ReturnMethod? ReadReturnMethod(CatalogueParser parser, ref Utf8JsonReader reader) =>
        parser.Shared(ref reader, ReturnMethodTag, static (CatalogueParser p, ref Utf8JsonReader r) =>
    {
        if (!p.IsObject(ref r))
        {
            return null;
        }

        var submitted = string.Empty;
        var list = ValueList.Empty<string>();
        var members = new Members(CatalogueMembers.ReturnMethod);
        while (members.Next(p, ref r))
        {
            if (members.Current == 0)
            {
                submitted = p.Word(ref r);
            }
            else
            {
                list = p.List(ref r, p.places, static (CatalogueParser q, ref Utf8JsonReader at) => at.TokenType == JsonTokenType.String ? q.Word(ref at)
                    : q.NoText(ref at));
            }
        }

        return new ReturnMethod { Submitted = submitted, Places = list };
    });

    private string? NoText(ref Utf8JsonReader reader)
    {
        IsText(ref reader);
        return null;
    }

    private static ProcedureLink? ReadLink(CatalogueParser parser, ref Utf8JsonReader reader)
    {
        if (!parser.IsObject(ref reader))
        {
            return null;
        }

        var (kind, of, name) = (0, string.Empty, string.Empty);
        var members = new Members(CatalogueMembers.Link);
        while (members.Next(parser, ref reader))
        {
            switch (members.Current)
            {
                case 0: kind = parser.WordOf(ref reader, CatalogueWords.ProcedureLinkKind); break;
                case 1: of = parser.Text(ref reader); break;
                default: name = parser.Text(ref reader); break;
            }
        }

        return new ProcedureLink((ProcedureLinkKind)kind, of, name);
    }

    private AnnouncementReference? ReadReference(ref Utf8JsonReader reader)
    {
        if (!IsObject(ref reader))
        {
            return null;
        }

        var (decision, issuer, rawKind) = (string.Empty, string.Empty, string.Empty);
        LocalDate? signed = null;
        Instant? published = null;
        var members = new Members(CatalogueMembers.Reference);
        while (members.Next(this, ref reader))
        {
            switch (members.Current)
            {
                case 0: decision = Text(ref reader); break;
                case 1: signed = Date(ref reader); break;
                case 2: published = Moment(ref reader); break;
                case 3: issuer = Word(ref reader); break;
                default: rawKind = Word(ref reader); break;
            }
        }

        return new AnnouncementReference { Number = decision, SignedOn = signed, PublishedAt = published, Issuer = issuer, RawKind = rawKind };
    }

    private Locality? ReadLocality(ref Utf8JsonReader reader) => CodeAndName(ref reader, out var of, out var name) ? new Locality(of, name) : null;
}
