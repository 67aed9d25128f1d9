using Cchc.Core.Deadlines.Stages;
using Cchc.Core.Exchange.Writing;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Exchange.Stages;

/// <summary>The table of a plan as CSV.</summary>
internal static class StageCsv
{
    private static readonly (string Vi, string En)[] Plan =
    [
        ("Bước", "step"), ("Đơn vị/người thực hiện", "unit"), ("Cơ quan", "agency"), ("Nội dung công việc", "work"), ("Thời gian", "time"),
        ("Bắt đầu", "start"), ("Hạn của bước", "due"), ("Số giờ làm việc", "allowedHours"),
    ];

    private static readonly (string Vi, string En)[] Progress =
    [
        ("Nhận hồ sơ", "started"), ("Xong", "done"), ("Hạn tính lại", "dueNow"), ("Đã dùng (giờ)", "usedHours"), ("Trễ (giờ)", "lateHours"),
        ("Đang giữ", "holds"),
    ];

    public static string Of(StagePlan plan, StageProgress? progress, StageWords words)
    {
        var csv = new CsvText();
        var heads = progress is null ? Plan : [.. Plan, .. Progress];
        csv.Row(heads.Select(head => (CsvText.Value)words.Of(head.Vi, head.En)));
        for (var i = 0; i < plan.Stages.Count; i++)
        {
            csv.Row(Cells(plan.Stages[i], progress?.Stages[i], words));
        }

        return csv.ToString();
    }

    private static IEnumerable<CsvText.Value> Cells(PlannedStage planned, StageTiming? timing, StageWords words)
    {
        var stage = planned.Stage;
        yield return stage.Number;
        yield return StageWords.Who(stage);
        yield return stage.Agency ?? string.Empty;
        yield return stage.Work ?? string.Empty;
        yield return words.Time(stage);
        yield return At(planned.Start);
        yield return At(planned.Due);
        yield return Hours(planned.Allowed);
        if (timing is not null)
        {
            yield return At(timing.Started);
            yield return At(timing.Done);
            yield return At(timing.Due);
            yield return timing.Used is { } used ? Hours(used) : string.Empty;
            yield return Hours(timing.Late);
            yield return timing.IsHolding ? words.Of("có", "yes") : string.Empty;
        }
    }

    private static string At(LocalDateTime? moment) => moment is { } known ? $"{DateText.Iso(known.Date)}T{DateText.Time(known.TimeOfDay)}" : string.Empty;

    private static string Hours(Duration length) =>
        DateText.EnNumber(decimal.Round(length.ToInt64Nanoseconds() / (decimal)NodaConstants.NanosecondsPerHour, 4));
}
