using System.Text.Json.Serialization;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Reports;

/// <summary>What one measure (giải pháp đơn giản hóa) saves in a year, for the report.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Saving">Money a year, in the currency of the comparison; negative when it costs more.</param>
public sealed record CostReportMeasure(
    [property: JsonRequired] string Name,
    [property: JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)] ExactNumber Saving);
