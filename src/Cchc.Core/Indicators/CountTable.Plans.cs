using Cchc.Core.Text;

namespace Cchc.Core.Indicators;

/// <summary>Tasks of a reform plan and reviews of procedures: their numbers come from who reads the plan.</summary>
internal static partial class CountTable
{
    private static IEnumerable<IndicatorCount> Plans() =>
    [
        Plan("planTasks", "nhiệm vụ của kế hoạch cải cách hành chính", "tasks of the reform plan"),
        Plan("planTasksDone", "nhiệm vụ đã hoàn thành", "tasks done, in time or not"),
        Plan("planTasksDoneOnTime", "nhiệm vụ hoàn thành đúng hạn", "tasks done by their due day"),
        Plan("planTasksDoneLate", "nhiệm vụ hoàn thành trễ hạn", "tasks done after their due day"),
        Plan("planTasksDoneUndated", "nhiệm vụ hoàn thành, không rõ đúng hạn hay trễ hạn", "tasks done, nobody can say whether in time",
            new BilingualText("Không có hạn hoặc không có ngày hoàn thành.", "Without a due day or without a day of completion.")),
        Plan("planTasksInProgress", "nhiệm vụ đang thực hiện, trong hạn", "tasks in progress, the due day not over"),
        Plan("planTasksOverdue", "nhiệm vụ chưa hoàn thành, quá hạn", "tasks not done and overdue"),
        Plan("planTasksWithoutDue", "nhiệm vụ chưa hoàn thành, không nêu hạn", "tasks not done, without a due day"),
        Plan("proceduresReviewed", "thủ tục hành chính được rà soát", "procedures reviewed"),
        Plan("proceduresSimplified", "thủ tục hành chính được đơn giản hóa", "procedures simplified"),
    ];

    private static IndicatorCount Plan(string name, string vi, string en, BilingualText? note = null) =>
        new(name, new BilingualText(vi, en), IndicatorCountSource.Plan) { Note = note };
}
