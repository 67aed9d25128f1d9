using Cchc.Core.Dossiers.Registers;
using Cchc.Core.Text;

namespace Cchc.Core.Indicators;

/// <summary>Time used against time allowed, in working days, stops left out. Of dossiers with a result of which both are known.</summary>
internal static partial class CountTable
{
    private static BilingualText Rank => new(
        "Số ngày nhỏ nhất mà ít nhất chừng ấy phần trăm hồ sơ không vượt quá; không cộng được qua các nhóm.",
        "The least number of days that at least so many per cent of the dossiers do not exceed; it does not add up over groups.");

    private static IEnumerable<IndicatorCount> Times() =>
    [
        Dossiers("timed", "hồ sơ có kết quả, xác định được thời gian đã dùng và được phép", "dossiers with a result whose time used and allowed are known",
            facts => facts.IsTimed),
        Sum("usedWorkingDays", "tổng số ngày làm việc đã dùng", "working days used", Used, new(
            "Không kể thời gian dừng; chỉ tính hồ sơ có kết quả.", "Without stops; only of dossiers with a result.")),
        Sum("allowedWorkingDays", "tổng số ngày làm việc được phép", "working days allowed", Allowed, new(
            "Từ khi bắt đầu tính đến hạn theo quy định.", "From the start of the clock to the legal due day.")),
        Sum("lateWorkingDays", "tổng số ngày làm việc quá hạn theo quy định", "working days late by law",
            facts => facts.ByLaw == ReportColumn.None ? null : facts.Answer.LateWorkingDays),
        Percentile("usedWorkingDaysMedian", "trung vị số ngày làm việc đã dùng", "the median of working days used", 50, Used, Rank),
        Percentile("usedWorkingDaysP90", "số ngày làm việc đã dùng mà 90% hồ sơ không vượt quá", "the working days used that 90% do not exceed", 90, Used,
            Rank),
        Percentile("allowedWorkingDaysMedian", "trung vị số ngày làm việc được phép", "the median of working days allowed", 50, Allowed, Rank),
        Percentile("allowedWorkingDaysP90", "số ngày làm việc được phép mà 90% hồ sơ không vượt quá", "the working days allowed that 90% do not exceed", 90,
            Allowed, Rank),
    ];

    private static long? Used(CountFacts facts) => facts.IsTimed ? facts.Answer.UsedWorkingDays : null;

    private static long? Allowed(CountFacts facts) => facts.IsTimed ? facts.Answer.AllowedWorkingDays : null;
}
