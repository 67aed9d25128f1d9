using System.Text.Json.Serialization;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Procedures;

/// <content>How the procedure is offered, what it is linked with, where the record comes from and when it holds.</content>
public sealed partial record Procedure
{
    /// <summary>How far it can be done online (dịch vụ công trực tuyến).</summary>
    public OnlineService Online { get; init; } = OnlineService.NotStated.Instance;

    /// <summary>Whether the record says that it is not offered online at all.</summary>
    public bool IsOfflineOnly { get; init; }

    /// <summary>How far the agency acts of itself (dịch vụ công chủ động).</summary>
    public ProactiveLevel Proactive { get; init; }

    /// <summary>Whether it is received regardless of administrative boundaries (phi địa giới hành chính).</summary>
    public bool IsNonTerritorial { get; init; }

    /// <summary>Whether it is a service that several agencies share (dịch vụ dùng chung).</summary>
    public bool IsSharedService { get; init; }

    /// <summary>Where the result can be received.</summary>
    public IReadOnlyList<ReturnMethod> ReturnMethods { get; init => field = ValueList.Of(value); } = ValueList.Empty<ReturnMethod>();

    /// <summary>Where dossiers are received (địa chỉ tiếp nhận); empty when not stated.</summary>
    public string ReceivingAddress { get; init; } = string.Empty;

    /// <summary>Who may apply, in words (mô tả đối tượng thực hiện); empty when not stated.</summary>
    public string SubjectDescription { get; init; } = string.Empty;

    /// <summary>Groups of services to which it belongs.</summary>
    public IReadOnlyList<ServiceGroup> ServiceGroups { get; init => field = ValueList.Of(value); } = ValueList.Empty<ServiceGroup>();

    /// <summary>Links to other procedures.</summary>
    public IReadOnlyList<ProcedureLink> Links { get; init => field = ValueList.Of(value); } = ValueList.Empty<ProcedureLink>();

    /// <summary>Keywords (từ khóa); empty when there are none.</summary>
    public string Keywords { get; init; } = string.Empty;

    /// <summary>A description (mô tả); empty when there is none, or when it only repeats the conditions.</summary>
    public string Description { get; init; } = string.Empty;

    /// <summary>A note (ghi chú); empty when there is none.</summary>
    public string Note { get; init; } = string.Empty;

    /// <summary>The days on which this version is in force; without ends when the record does not say, as the portal never does.</summary>
    public Validity Validity { get; init; }

    /// <summary>The announcing decision behind this version; null when the record names none.</summary>
    public AnnouncementReference? Announcement { get; init; }

    /// <summary>The state of the record in its source.</summary>
    public ProcedureState State { get; init; }

    /// <summary>The state as the record writes it; empty when it does not say.</summary>
    public string RawState { get; init; } = string.Empty;

    /// <summary>The identifier of the record in its source; empty when there is none.</summary>
    public string SourceId { get; init; } = string.Empty;

    /// <summary>When the record was made in its source; null when not stated.</summary>
    [JsonConverter(typeof(IsoConverter<Instant>))]
    public Instant? CreatedAt { get; init; }

    /// <summary>When the record was last changed in its source; null when not stated.</summary>
    [JsonConverter(typeof(IsoConverter<Instant>))]
    public Instant? UpdatedAt { get; init; }
}
