using Cchc.Core.Text;

namespace Cchc.Core.Costs.Times;

/// <summary>The words of units of processing times in reports and workbooks.</summary>
internal static class ProcessingUnitWords
{
    public static BilingualText Of(ProcessingUnit unit) => unit switch
    {
        ProcessingUnit.WorkingDays => new("ngày làm việc", "working days"),
        ProcessingUnit.CalendarDays => new("ngày", "calendar days"),
        ProcessingUnit.WorkingHours => new("giờ làm việc", "working hours"),
        ProcessingUnit.ClockHours => new("giờ", "hours"),
        _ => new("tháng", "months"),
    };
}
