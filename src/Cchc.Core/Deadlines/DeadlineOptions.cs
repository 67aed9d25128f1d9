using Cchc.Core.Calendars;
using Cchc.Core.Deadlines.Times;

namespace Cchc.Core.Deadlines;

/// <summary>What the law leaves open, decided once for a calculator. The defaults are documented at each property.</summary>
public sealed record DeadlineOptions
{
    /// <summary>The defaults.</summary>
    public static DeadlineOptions Default { get; } = new();

    /// <summary>The office hours by which hours and parts of a day are counted, by weekday and season where they differ.</summary>
    /// <value>Default: <see cref="OfficeTimetable.Default"/>, 08:00–12:00 and 13:00–17:00 every day. Plain office hours can be assigned.</value>
    public OfficeTimetable OfficeHours { get; init; } = OfficeTimetable.Default;

    /// <summary>The rules for when the time begins, from which one is chosen by procedure, field and day of receipt.</summary>
    /// <value>Default: <see cref="StartRules.BuiltIn"/>, whose first rule, Civil Code 2015 art. 147.2, applies unless a request names another.</value>
    public StartRules StartRules { get; init; } = StartRules.BuiltIn;

    /// <summary>How a receipt on a day off or after hours is counted. The other reading is reported beside the answer.</summary>
    /// <value>Default: <see cref="DayOffReceipt.FirstDayIsNextWorkingDay"/>.</value>
    public DayOffReceipt DayOffReceipt { get; init; }

    /// <summary>Where a part of a day ends on a last day that is closed for some hours. The other reading is reported beside the answer.</summary>
    /// <value>Default: <see cref="ClosedPartOfDay.ByOpenHours"/>.</value>
    public ClosedPartOfDay ClosedPartOfDay { get; init; }
}
