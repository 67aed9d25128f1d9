using System.Text.Json.Serialization;
using Cchc.Core.Text;

namespace Cchc.Core.Costs;

/// <summary>How a percentage is brought to the decimals shown. Reports do both: 34 of 45 is 75.556%, stated as 75.56 or as 75.55.</summary>
[JsonConverter(typeof(WordConverter<RateRounding>))]
public enum RateRounding
{
    /// <summary>Rounded, halves away from zero (làm tròn): 75.56.</summary>
    Rounded = 0,

    /// <summary>Cut after the decimals shown (bỏ phần lẻ): 75.55.</summary>
    Cut = 1,
}
