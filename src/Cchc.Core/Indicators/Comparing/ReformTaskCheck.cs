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
            var state = task.StateOn(day);
            if (task.IsDoneWithoutDay && state is ReformTaskState.DoneOnTime or ReformTaskState.DoneLate or ReformTaskState.DoneUndated)
            {
                var (vi, en) = task.IsStatedInTime is null ? ("không rõ đúng hạn hay trễ hạn", "nobody can say whether in time")
                    : ("đúng hạn hay trễ hạn được tính theo trạng thái đã ghi", "whether in time is counted by what its state says");
                yield return Ask(task, ReformTaskCodes.WholeWithoutDay, $"ghi đã hoàn thành nhưng không có ngày hoàn thành: {vi}",
                    $"stated to be done wholly, without the day: {en}");
            }

            if (task is { Completed: { } done, Progress: { } part } && part < 1 && done <= day)
            {
                yield return Ask(task, ReformTaskCodes.DayWithoutWhole,
                    $"có ngày hoàn thành {DateText.Vi(done)} nhưng tỷ lệ ghi {(part * 100).ToVietnamese(2)}%; được tính là đã hoàn thành",
                    $"has a day of completion, {DateText.Iso(done)}, and is stated to be done to {(part * 100).ToEnglish(2)}%; counted as done");
            }

            if (task.Due is null)
            {
                var (vi, en) = task.IsStatedInTime is null ? ("không tính được đúng hạn hay quá hạn", "neither on time nor overdue can be said")
                    : ("đúng hạn hay quá hạn được tính theo trạng thái đã ghi", "whether in time is counted by what its state says");
                yield return Ask(task, ReformTaskCodes.NoDue, $"không nêu hạn hoàn thành: {vi}", $"has no due day: {en}");
            }

            if (task.Completed is { } later && later > day)
            {
                yield return Ask(task, ReformTaskCodes.AfterDay,
                    $"ngày hoàn thành {DateText.Vi(later)} sau ngày chốt số liệu {DateText.Vi(day)}; được tính là chưa hoàn thành",
                    $"was done on {DateText.Iso(later)}, after the day counted, {DateText.Iso(day)}; counted as not done");
            }

            if (DoneAgainstState(task, day) is { } against)
            {
                yield return Ask(task, ReformTaskCodes.StateAgainstDone, against.Vi + "; được tính là đã hoàn thành", against.En + "; counted as done");
            }

            if (TimeAgainstState(task, state, day) is { } time)
            {
                yield return Ask(task, ReformTaskCodes.StateAgainstDays, time.Vi, time.En);
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

    // The state says whether it is done, and the day or the share says the contrary.
    private static BilingualText? DoneAgainstState(ReformTask task, LocalDate day) => task switch
    {
        { IsStatedDone: false, Completed: { } done } when done <= day => new BilingualText(
            $"trạng thái ghi chưa hoàn thành nhưng có ngày hoàn thành {DateText.Vi(done)}",
            $"its state says that it is not done, and it has a day of completion, {DateText.Iso(done)}"),
        { IsStatedDone: false, Completed: null, Progress: { } whole } when whole >= 1 => new BilingualText(
            "trạng thái ghi chưa hoàn thành nhưng tỷ lệ ghi 100%", "its state says that it is not done, and its share is 100%"),
        { IsStatedDone: true, Completed: null, Progress: { } part } when part < 1 => new BilingualText(
            $"trạng thái ghi đã hoàn thành nhưng tỷ lệ ghi {(part * 100).ToVietnamese(2)}%",
            $"its state says that it is done, and its share is {(part * 100).ToEnglish(2)}%"),
        _ => null,
    };

    // The state says whether it is in time, and the days say the contrary. What it says of a task done later says nothing of this day.
    private static BilingualText? TimeAgainstState(ReformTask task, ReformTaskState state, LocalDate day)
    {
        if (task.Due is not { } due || task.IsStatedInTime is not { } isInTime || task.Completed > day)
        {
            return null;
        }

        var (done, until, of) = (task.Completed ?? due, DateText.Vi(due), DateText.Iso(due));
        return (state, isInTime) switch
        {
            (ReformTaskState.DoneLate, true) => new BilingualText(
                $"trạng thái ghi đúng hạn nhưng ngày hoàn thành {DateText.Vi(done)} sau hạn {until}; được tính là trễ hạn",
                $"its state says in time, and it was done on {DateText.Iso(done)}, after its due day, {of}; counted as late"),
            (ReformTaskState.DoneOnTime, false) => new BilingualText(
                $"trạng thái ghi trễ hạn nhưng ngày hoàn thành {DateText.Vi(done)} không sau hạn {until}; được tính là đúng hạn",
                $"its state says late, and it was done on {DateText.Iso(done)}, not after its due day, {of}; counted as on time"),
            (ReformTaskState.Overdue, true) => new BilingualText(
                $"trạng thái ghi trong hạn nhưng hạn {until} đã qua; được tính là quá hạn",
                $"its state says in time, and its due day, {of}, is over; counted as overdue"),
            (ReformTaskState.InProgress, false) => new BilingualText(
                $"trạng thái ghi trễ hạn nhưng đến ngày chốt số liệu {DateText.Vi(day)} hạn {until} chưa qua; được tính là đang thực hiện",
                $"its state says late, and its due day, {of}, is not over on the day counted, {DateText.Iso(day)}; counted as in progress"),
            _ => null,
        };
    }

    private static Finding Ask(ReformTask task, string code, string vi, string en)
    {
        var name = $"\"{Shown(task.Name.Length > 0 ? task.Name : task.Code)}\"";
        return new Finding(code, FindingSeverity.Warning, task.Line > 0 ? $"line {DateText.EnNumber(task.Line)}, {name}" : name, new BilingualText(vi, en));
    }

    private static string Shown(string text) => Shorten.To(PlainLine.Of(text), 60);
}
