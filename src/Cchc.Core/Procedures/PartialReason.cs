using System.Text.Json.Serialization;
using Cchc.Core.Text;

namespace Cchc.Core.Procedures;

/// <summary>Why a service is only partly online: the reasons that NĐ 224/2026/NĐ-CP, art. 14, allows.</summary>
[JsonConverter(typeof(WordConverter<PartialReason>))]
public enum PartialReason
{
    /// <summary>No reason is stated.</summary>
    NotStated = 0,

    /// <summary>The applicant must appear in person (phải có mặt).</summary>
    AppearInPerson = 1,

    /// <summary>Verification in the field (kiểm tra, thẩm định thực địa).</summary>
    FieldVerification = 2,

    /// <summary>An incident not yet resolved (sự cố chưa khắc phục).</summary>
    UnresolvedIncident = 3,

    /// <summary>Another technical reason (lý do kỹ thuật khác).</summary>
    OtherTechnical = 4,
}
