using Cchc.Core.Costs.Times;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Text;

namespace Cchc.Core.Costs.Published;

/// <summary>Two times of a row that are in different units.</summary>
/// <param name="before">The unit of the time before.</param>
/// <param name="after">The unit of the time after.</param>
/// <param name="oldValue">The time before; null when it is not a number.</param>
/// <param name="newValue">The time after; null when it is not a number.</param>
internal sealed class UnitsOfTime(FigureTime before, FigureTime after, ExactNumber? oldValue, ExactNumber? newValue)
{
    public FigureTime Before { get; } = before;
    public FigureTime After { get; } = after;
    public ExactNumber? Old { get; } = oldValue;
    public ExactNumber? New { get; } = newValue;

    private const int Longest = 10_000; // days; beyond it no bound is worked out

    /// <summary>What the change is in calendar days, for a week without holidays; null where it has no bound.</summary>
    public ProcessingTimeChange.Bounded? Bound() => Time(Before, Old) is { } old && Time(After, New) is { } young
        ? new TimeComparison(TimeCutOptions.Default).Of(old, young) as ProcessingTimeChange.Bounded
        : null;

    /// <summary>A unit in words.</summary>
    public static BilingualText Words(FigureTime unit) => unit switch
    {
        FigureTime.Days => new("ngày", "days"),
        FigureTime.WorkingDays => new("ngày làm việc", "working days"),
        FigureTime.Hours => new("giờ", "hours"),
        _ => new("nhiều đơn vị khác nhau", "several units"),
    };

    private static ProcessingTime? Time(FigureTime unit, ExactNumber? value) => value is { Sign: > 0 } number && number <= Longest
        ? unit switch
        {
            FigureTime.Days => new ProcessingTime.CalendarDays(number.ToDecimal()),
            FigureTime.WorkingDays => new ProcessingTime.WorkingDays(number.ToDecimal()),
            _ => null,
        }
        : null;
}
