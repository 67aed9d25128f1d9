using System.Text.Json.Serialization;
using Cchc.Core.Procedures.Identifiers;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Procedures;

/// <summary>The announcing decision (quyết định công bố) behind a version, as far as its record names it.</summary>
public sealed record AnnouncementReference
{
    /// <summary>The number, such as <c>163/QĐ-BTP</c>; empty when the record has none.</summary>
    public required string Number { get; init; }

    /// <summary>The number, read anew at each call: different spellings are equal. Null when there is none.</summary>
    [JsonIgnore]
    public DecisionNumber? Decision => DecisionNumber.TryParse(Number, out var decision) ? decision : null;

    /// <summary>The day of signing, in Vietnam; null when not stated.</summary>
    [JsonConverter(typeof(IsoConverter<LocalDate>))]
    public LocalDate? SignedOn { get; init; }

    /// <summary>When it was published in the source; null when not stated.</summary>
    [JsonConverter(typeof(IsoConverter<Instant>))]
    public Instant? PublishedAt { get; init; }

    /// <summary>Who issued it; empty when not stated.</summary>
    public string Issuer { get; init; } = string.Empty;

    /// <summary>What sort of decision it is, as the record writes it, such as <c>STANDARD</c>; empty when not stated.</summary>
    public string RawKind { get; init; } = string.Empty;

    /// <inheritdoc/>
    public override string ToString() => RecordText.Of(nameof(AnnouncementReference), PrintMembers);
}
