using System.Text.Json.Serialization;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Calendars;

/// <summary>A law, decision, letter or notice (văn bản) on which a calendar record is based.</summary>
public sealed record LegalDocument
{
    /// <summary>A short identifier, unique in the calendar's data, such as <c>cv-10065-2026</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The kind of document in Vietnamese: Bộ luật, Nghị quyết, Quyết định, Công văn, Thông báo …</summary>
    public required string Kind { get; init; }

    /// <summary>The number as printed, such as <c>10065/VPCP-KGVX</c>; null when it is not known.</summary>
    public string? Number { get; init; }

    /// <summary>The name by which it is quoted, such as "Bộ luật Lao động 2019"; null when kind and number are its name.</summary>
    public string? Title { get; init; }

    /// <summary>The issuing body in Vietnamese.</summary>
    public required string Issuer { get; init; }

    /// <summary>The day it was adopted or signed; null when it is not known.</summary>
    [JsonConverter(typeof(IsoConverter<LocalDate>))]
    public LocalDate? IssuedOn { get; init; }

    /// <summary>The day it was first seen reported; null when unknown or not needed.</summary>
    [JsonConverter(typeof(IsoConverter<LocalDate>))]
    public LocalDate? ReportedOn { get; init; }

    /// <summary>What is not known about the document, in Vietnamese; null when nothing is missing.</summary>
    public string? Note { get; init; }

    /// <summary>How an official would quote the document: kind and number, the day, the issuer.</summary>
    /// <returns>For example <c>Công văn số 10065/VPCP-KGVX ngày 02/10/2026 của Văn phòng Chính phủ</c>.</returns>
    public override string ToString()
    {
        if (Title is not null)
        {
            return Citation.Vi(Number is null ? Title : $"{Title} ({Number})");
        }

        if (Issuer == "Quốc hội")
        {
            return Citation.Vi($"{Kind} {Number}");
        }

        var number = Number is null ? string.Empty : " " + Number;
        var day = IssuedOn is { } issued ? $" ngày {DateText.Vi(issued)}" : string.Empty;
        var note = Number is null && Note is not null ? $" [{Note}]" : string.Empty;
        return Citation.Vi($"{Kind}{number}{day} của {Issuer}") + note;
    }

    /// <summary>The document as it enters the content hash of a calendar, which does not change with the way in which documents are cited.</summary>
    internal string HashText
    {
        get
        {
            if (Title is not null)
            {
                return Number is null ? Title : $"{Title} ({Number})";
            }

            var number = Number is null ? string.Empty : " " + Number;
            var day = IssuedOn is { } issued ? $" ngày {DateText.Vi(issued)}" : string.Empty;
            var note = Number is null && Note is not null ? $" [{Note}]" : string.Empty;
            return Issuer == "Quốc hội" ? $"{Kind} {Number}" : $"{Kind}{number}{day} của {Issuer}{note}";
        }
    }
}
