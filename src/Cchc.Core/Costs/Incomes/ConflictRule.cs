using System.Text.Json.Serialization;
using Cchc.Core.Text;

namespace Cchc.Core.Costs.Incomes;

/// <summary>
/// Which value is taken where sources differ. TT 02/2017/TT-VPCP, art. 27 says "trung bình thấp" and does not define it; <see cref="LowerMiddle"/> is how the
/// library reads it. Another reading is chosen by name, never silently.
/// </summary>
[JsonConverter(typeof(WordConverter<ConflictRule>))]
public enum ConflictRule
{
    /// <summary>The value in the middle when sorted; of an even number the lower of the two in the middle (trung vị thấp). Always one of the values
    /// stated.</summary>
    LowerMiddle = 0,

    /// <summary>The lowest value.</summary>
    Lowest = 1,

    /// <summary>The value in the middle when sorted; of an even number the mean of the two in the middle (trung vị).</summary>
    Median = 2,

    /// <summary>The sum divided by how many there are (trung bình cộng).</summary>
    Mean = 3,

    /// <summary>The highest value.</summary>
    Highest = 4,
}
