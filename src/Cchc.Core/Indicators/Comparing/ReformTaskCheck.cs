using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Indicators.Comparing;

/// <summary>What a plan leaves in doubt about its tasks: questions for whoever keeps it.</summary>
internal static class ReformTaskCheck
{
    public static IEnumerable<Finding> Of(IReadOnlyList<ReformTask> tasks, LocalDate day)
    {
        var seen = new Dictionary<string, ReformTask>(StringComparer.Ordinal);
        foreach (var task in tasks)
        {
            if (task is { Completed: null, Progress: { } whole } && whole >= 1)
            {
                yield return Ask(task, ReformTaskCodes.WholeWithoutDay, "ghi đã hoàn thành 100% nhưng không có ngày hoàn thành: không rõ đúng hạn hay trễ hạn",
                    "stated to be done wholly, without the day: nobody can say whether in time");
            }

            if (task is { Completed: { } done, Progress: { } part } && part < 1 && done <= day)
            {
                yield return Ask(task, ReformTaskCodes.DayWithoutWhole,
                    $"có ngày hoàn thành {DateText.Vi(done)} nhưng tỷ lệ ghi {(part * 100).ToVietnamese(2)}%; được tính là đã hoàn thành",
                    $"has a day of completion, {DateText.Iso(done)}, and is stated to be done to {(part * 100).ToEnglish(2)}%; counted as done");
            }

            if (task.Due is null)
            {
                yield return Ask(task, ReformTaskCodes.NoDue, "không nêu hạn hoàn thành: không tính được đúng hạn hay quá hạn",
                    "has no due day: neither on time nor overdue can be said");
            }

            if (task.Completed is { } later && later > day)
            {
                yield return Ask(task, ReformTaskCodes.AfterDay,
                    $"ngày hoàn thành {DateText.Vi(later)} sau ngày chốt số liệu {DateText.Vi(day)}; được tính là chưa hoàn thành",
                    $"was done on {DateText.Iso(later)}, after the day counted, {DateText.Iso(day)}; counted as not done");
            }

            if (task.Code.Length > 0 && seen.TryGetValue(task.Code, out var first))
            {
                yield return Ask(task, ReformTaskCodes.CodeTwice, $"mã \"{Shown(task.Code)}\" đã có ở \"{Shown(first.Name)}\"; cả hai đều được tính",
                    $"the number \"{Shown(task.Code)}\" stands at \"{Shown(first.Name)}\" already; both are counted");
            }
            else if (task.Code.Length > 0)
            {
                seen.Add(task.Code, task);
            }
        }
    }

    private static Finding Ask(ReformTask task, string code, string vi, string en)
    {
        var name = $"\"{Shown(task.Name.Length > 0 ? task.Name : task.Code)}\"";
        return new Finding(code, FindingSeverity.Warning, task.Line > 0 ? $"line {DateText.EnNumber(task.Line)}, {name}" : name, new BilingualText(vi, en));
    }

    private static string Shown(string text) => Shorten.To(PlainLine.Of(text), 60);
}
