using System.Text.Json.Serialization;
using Cchc.Core.Text;

namespace Cchc.Core.Costs.Plans;

/// <summary>How a measure counts that is in force for a part of a year only.</summary>
[JsonConverter(typeof(WordConverter<PlanYearPolicy>))]
public enum PlanYearPolicy
{
    /// <summary>By days: each span of the year weighs its days ÷ the days of the year.</summary>
    ByDays = 0,

    /// <summary>Only measures that are in force on every day of the year count.</summary>
    FullYearsOnly = 1,
}
