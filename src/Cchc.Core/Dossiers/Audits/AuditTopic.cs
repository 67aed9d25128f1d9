using System.Text.Json.Serialization;
using Cchc.Core.Text;

namespace Cchc.Core.Dossiers.Audits;

/// <summary>What a rule of the audit is about (nhóm nội dung rà soát).</summary>
[JsonConverter(typeof(WordConverter<AuditTopic>))]
public enum AuditTopic
{
    /// <summary>Later than the law or the slip allows (quá hạn).</summary>
    Lateness = 0,

    /// <summary>Pauses and other stops (tạm dừng).</summary>
    Stops = 1,

    /// <summary>Requests for supplements (yêu cầu bổ sung).</summary>
    Supplements = 2,

    /// <summary>Receipt slips and appointments (giấy tiếp nhận, ngày hẹn trả).</summary>
    Slips = 3,

    /// <summary>Apologies and new appointments (xin lỗi, hẹn lại).</summary>
    Apologies = 4,

    /// <summary>Results, refusals, components demanded (kết quả, từ chối, thành phần hồ sơ).</summary>
    Results = 5,

    /// <summary>What the register itself leaves in doubt (ghi chép).</summary>
    Records = 6,
}
