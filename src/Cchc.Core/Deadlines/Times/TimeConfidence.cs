using System.Text.Json.Serialization;
using Cchc.Core.Text;

namespace Cchc.Core.Deadlines.Times;

/// <summary>How sure a time is. The order goes from the surest to the least sure.</summary>
[JsonConverter(typeof(WordConverter<TimeConfidence>))]
public enum TimeConfidence
{
    /// <summary>A value with a unit in fields of their own (trường dữ liệu có cấu trúc).</summary>
    Structured = 0,

    /// <summary>Read in a text that is written as such texts are.</summary>
    Read = 1,

    /// <summary>Read in a text, but the length, the role or the case may be another.</summary>
    Uncertain = 2,

    /// <summary>The text could not be read.</summary>
    Unreadable = 3,
}
