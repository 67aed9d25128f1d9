using System.Text.Json.Serialization;

namespace Cchc.Core.Costs;

public sealed partial record CostComparison
{
    /// <summary>One activity before and after.</summary>
    /// <param name="Id">Its identifier.</param>
    /// <param name="Before">What it cost; null when it is new.</param>
    /// <param name="After">What it costs; null when it is gone.</param>
    public sealed record ActivityChange(
        [property: JsonRequired] string Id,
        ActivityCost? Before,
        ActivityCost? After)
    {
        /// <summary>What is paid in a year; of one-off activities, once.</summary>
        public CostChange InAll => new(Before?.InAll.Total ?? default, After?.InAll.Total ?? default);

        /// <summary>The name, as it is after where it is still there.</summary>
        public string Name => (After ?? Before)?.Activity.Name ?? string.Empty;
    }
}
