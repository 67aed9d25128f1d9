using System.Text.Json.Serialization;
using Cchc.Core.Text;

namespace Cchc.Core.Deadlines.Stages;

/// <summary>When the first step begins to count (thời điểm bắt đầu tính bước đầu). Law speaks of the whole time only, not of its steps.</summary>
[JsonConverter(typeof(WordConverter<StageStart>))]
public enum StageStart
{
    /// <summary>
    /// As the whole time does, so that the last step ends with it: a time in days from the opening of the first day that is counted, the day of receipt left
    /// out (Civil Code 2015, art. 147.2), a time in hours from the receipt (art. 147.1). The default.
    /// </summary>
    AsWholeTime = 0,

    /// <summary>At the receipt, or at the next opening after it: the agency then has less time than the law gives it.</summary>
    AtReceipt = 1,
}
