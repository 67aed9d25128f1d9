using System.Text.Json.Serialization;
using Cchc.Core.Text;

namespace Cchc.Core.Indicators;

/// <summary>How an indicator is shown to its number of decimals (cách làm tròn). What is compared with a target is the exact value.</summary>
[JsonConverter(typeof(WordConverter<IndicatorRounding>))]
public enum IndicatorRounding
{
    /// <summary>Half away from zero: 34 of 45 is 75.56% (làm tròn).</summary>
    HalfUp = 0,

    /// <summary>Cut, as notices do: 34 of 45 is 75.55% (cắt phần lẻ).</summary>
    Cut = 1,
}
