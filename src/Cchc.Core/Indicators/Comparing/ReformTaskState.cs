using System.Text.Json.Serialization;
using Cchc.Core.Text;

namespace Cchc.Core.Indicators.Comparing;

/// <summary>Where a task of a reform plan stands on a day (tình trạng nhiệm vụ).</summary>
[JsonConverter(typeof(WordConverter<ReformTaskState>))]
public enum ReformTaskState
{
    /// <summary>Done on its due day or before (hoàn thành đúng hạn).</summary>
    DoneOnTime = 0,

    /// <summary>Done after its due day (hoàn thành trễ hạn).</summary>
    DoneLate = 1,

    /// <summary>Done, and nobody can say whether in time: the day of completion or the due day is not stated, and no words say it (hoàn thành, không rõ đúng
    /// hạn hay trễ hạn).</summary>
    DoneUndated = 2,

    /// <summary>Not done, the due day not over (đang thực hiện, trong hạn).</summary>
    InProgress = 3,

    /// <summary>Not done, the due day over (quá hạn).</summary>
    Overdue = 4,

    /// <summary>Not done, without a due day (chưa hoàn thành, không nêu hạn).</summary>
    NoDue = 5,
}
