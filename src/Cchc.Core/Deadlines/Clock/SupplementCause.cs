using System.Text.Json.Serialization;
using Cchc.Core.Text;

namespace Cchc.Core.Deadlines.Clock;

/// <summary>Why a supplement is requested, by which the time for the request differs.</summary>
[JsonConverter(typeof(WordConverter<SupplementCause>))]
public enum SupplementCause
{
    /// <summary>Papers are missing or wrong (hồ sơ chưa đầy đủ, chưa hợp lệ). The default.</summary>
    Incomplete = 0,

    /// <summary>Data that should take the place of a component cannot be used, are incomplete or wrong: NQ 66.7/2025/NQ-CP.</summary>
    DataUnusable = 1,
}
