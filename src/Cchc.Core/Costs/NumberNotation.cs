using System.Text.Json.Serialization;
using Cchc.Core.Text;

namespace Cchc.Core.Costs;

/// <summary>How numbers are written.</summary>
[JsonConverter(typeof(WordConverter<NumberNotation>))]
public enum NumberNotation
{
    /// <summary>English: commas between thousands, a decimal point, <c>1,024,000.5</c>. Also the bare form of machines, <c>1024000.5</c>.</summary>
    English = 0,

    /// <summary>Vietnamese: points between thousands, a decimal comma, <c>1.024.000,5</c>.</summary>
    Vietnamese = 1,
}
