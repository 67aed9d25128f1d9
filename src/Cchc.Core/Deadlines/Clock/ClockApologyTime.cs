using System.Text.Json.Serialization;
using Cchc.Core.Text;

namespace Cchc.Core.Deadlines.Clock;

/// <summary>When the law wants the apology for a late result.</summary>
[JsonConverter(typeof(WordConverter<ClockApologyTime>))]
public enum ClockApologyTime
{
    /// <summary>At the latest one day before the time expires: NĐ 61/2018/NĐ-CP art. 19.9.</summary>
    BeforeExpiry = 0,

    /// <summary>When the time has expired without a result: NĐ 297/2025/NĐ-CP art. 6.5; NĐ 63/2024/NĐ-CP art. 7.3. An earlier one is not a violation.</summary>
    WhenLate = 1,
}
