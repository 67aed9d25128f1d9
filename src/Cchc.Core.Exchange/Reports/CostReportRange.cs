using System.Text.Json.Serialization;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Reports;

/// <summary>A result with its uncertainty, for the report: two quantiles and the median of a simulation.</summary>
/// <param name="Name">What it is of, such as "Cắt giảm một năm".</param>
/// <param name="Low">The low quantile.</param>
/// <param name="Median">The median.</param>
/// <param name="High">The high quantile.</param>
/// <param name="IsRate">Whether it is a rate (1 being all) and not money a year: drawn on a scale of its own.</param>
public sealed record CostReportRange(
    [property: JsonRequired] string Name,
    [property: JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)] ExactNumber Low,
    [property: JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)] ExactNumber Median,
    [property: JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)] ExactNumber High,
    bool IsRate = false);
