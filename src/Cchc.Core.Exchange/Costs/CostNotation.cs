using System.Text.Json.Serialization;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Costs;

/// <summary>How the numbers of a CSV file are written.</summary>
[JsonConverter(typeof(WordConverter<CostNotation>))]
public enum CostNotation
{
    /// <summary>A decimal point, no separator of thousands, cells separated by commas: for programs. At most six decimals, rounded half away from
    /// zero.</summary>
    Invariant = 0,

    /// <summary>
    /// Vietnamese: points between thousands, a decimal comma, cells separated by semicolons: for spreadsheets with Vietnamese settings. Money in whole units,
    /// hours, times and subjects with at most four decimals.
    /// </summary>
    Vietnamese = 1,
}
