using System.Text.Json.Serialization;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Procedures.Versions;

/// <summary>
/// An announcing decision (quyết định công bố thủ tục hành chính): which procedures are new, amended, replaced or abolished, and from
/// when. NĐ 63/2010/NĐ-CP, art. 13 to 15, as amended by NĐ 92/2017/NĐ-CP.
/// </summary>
public sealed record AnnouncementDecision
{
    /// <summary>The number, such as <c>163/QĐ-BTP</c>.</summary>
    public required string Number { get; init; }

    /// <summary>Who issued it; empty when not stated.</summary>
    public string Issuer { get; init; } = string.Empty;

    /// <summary>Whether a ministry or a province announces; decides the time limits.</summary>
    public AnnouncingLevel Level { get; init; }

    /// <summary>The day of signing.</summary>
    [JsonConverter(typeof(IsoConverter<LocalDate>))]
    public required LocalDate SignedOn { get; init; }

    /// <summary>The day on which the announced versions take effect: that of the legal text behind them.</summary>
    [JsonConverter(typeof(IsoConverter<LocalDate>))]
    public required LocalDate EffectiveFrom { get; init; }

    /// <summary>
    /// The last day of versions that lapse, such as 28/02/2027 for NQ 66.16/2026/NQ-CP; null when they do not. What held before then holds again.
    /// </summary>
    [JsonConverter(typeof(IsoConverter<LocalDate>))]
    public LocalDate? LapsesAfter { get; init; }

    /// <summary>The day on which the legal text behind it was signed; null when not stated. Needed for the shortened procedure.</summary>
    [JsonConverter(typeof(IsoConverter<LocalDate>))]
    public LocalDate? LegalTextSignedOn { get; init; }

    /// <summary>Whether the legal text was issued by the shortened procedure (trình tự, thủ tục rút gọn).</summary>
    public bool IsShortened { get; init; }

    /// <summary>The day of entry in the national database (đăng tải trên CSDL quốc gia); null when not stated.</summary>
    [JsonConverter(typeof(IsoConverter<LocalDate>))]
    public LocalDate? EnteredOn { get; init; }

    /// <summary>The locality whose versions it announces; null for national procedures.</summary>
    public Locality? Locality { get; init; }

    /// <summary>What it announces.</summary>
    public IReadOnlyList<AnnouncedChange> Changes { get; init => field = ValueList.Of(value); } = ValueList.Empty<AnnouncedChange>();

    /// <summary>How versions refer to it.</summary>
    [JsonIgnore]
    public AnnouncementReference Reference => new() { Number = Number, SignedOn = SignedOn, Issuer = Issuer };

    /// <inheritdoc/>
    public override string ToString() => RecordText.Of(nameof(AnnouncementDecision), PrintMembers);
}
