using System.Text.Json.Serialization;
using Cchc.Core.Text;

namespace Cchc.Core.Procedures;

/// <summary>How far the agency acts before anybody applies (dịch vụ công chủ động): NĐ 224/2026/NĐ-CP, art. 16. Each level holds those before.</summary>
[JsonConverter(typeof(WordConverter<ProactiveLevel>))]
public enum ProactiveLevel
{
    /// <summary>Not proactive, or not stated.</summary>
    None = 0,

    /// <summary>Level 1: reminds (nhắc việc).</summary>
    Remind = 1,

    /// <summary>Level 2: prepares the dossier (chuẩn bị hồ sơ).</summary>
    PrepareDossier = 2,

    /// <summary>Level 3: recommends an option (đề xuất phương án).</summary>
    RecommendOption = 3,

    /// <summary>Level 4: carries it out without a dossier (tự động thực hiện).</summary>
    CarryOut = 4,
}
