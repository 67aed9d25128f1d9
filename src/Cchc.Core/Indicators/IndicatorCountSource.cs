using System.Text.Json.Serialization;
using Cchc.Core.Text;

namespace Cchc.Core.Indicators;

/// <summary>Where the number behind a named count comes from (nguồn số liệu).</summary>
[JsonConverter(typeof(WordConverter<IndicatorCountSource>))]
public enum IndicatorCountSource
{
    /// <summary>The caller states it: neither register nor catalogue can give it (đơn vị cung cấp).</summary>
    Stated = 0,

    /// <summary>Counted over the dossiers of a register (sổ theo dõi hồ sơ).</summary>
    Register = 1,

    /// <summary>Counted over the procedures of a catalogue (danh mục thủ tục hành chính).</summary>
    Catalogue = 2,

    /// <summary>Counted over a plan: its tasks, its simplifications (kế hoạch).</summary>
    Plan = 3,
}
