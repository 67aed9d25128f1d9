using Cchc.Core.Deadlines.Times;

namespace Cchc.Core.Procedures.Times;

/// <summary>Comparing and adding the times of one record: the same by another name, a time and what is added to it.</summary>
internal static class SameTime
{
    /// <summary>Equal, or the same by another name: within the day and one working day, eight working hours and one.</summary>
    public static bool Same(ProcessingTime field, ProcessingTime stated) => (IsOneDay(field) && IsOneDay(stated)) || SameDue(field, stated);

    /// <summary>Falls due on the same day by another name. "Within the day" and "one working day" do not: they are a day apart.</summary>
    public static bool SameDue(ProcessingTime one, ProcessingTime other) => one == other || (one, other) switch
    {
        (ProcessingTime.WorkingHours hours, ProcessingTime.WorkingDays days) => hours.Value == days.Value * 8,
        (ProcessingTime.WorkingDays days, ProcessingTime.WorkingHours hours) => hours.Value == days.Value * 8,
        (ProcessingTime.WorkingHours hours, ProcessingTime.ClockHours clock) => hours.Value == clock.Value,
        (ProcessingTime.ClockHours clock, ProcessingTime.WorkingHours hours) => hours.Value == clock.Value,
        (ProcessingTime.SameDay, ProcessingTime.SameDay) => true,
        _ => false,
    };

    /// <summary>
    /// The times one after the other: their sum in one unit, else stages; null where a part is no length of time or the sum is beyond any deadline.
    /// </summary>
    public static ProcessingTime? Chain(IReadOnlyCollection<ProcessingTime> times)
    {
        var parts = times.SelectMany(time => time is ProcessingTime.Stages stages ? stages.Parts : [time]).ToList();
        if (parts.Count == 0
            || parts.Exists(part => part is ProcessingTime.SameDay or ProcessingTime.FixedDate or ProcessingTime.YearlyDate or ProcessingTime.NotStated
                or ProcessingTime.Unreadable))
        {
            return null;
        }

        try
        {
            var chain = new ProcessingTime.Stages(parts);
            return chain.Total ?? chain;
        }
        catch (ArgumentOutOfRangeException)
        {
            return null; // longer than any deadline
        }
    }

    private static bool IsOneDay(ProcessingTime time) =>
        time is ProcessingTime.SameDay or ProcessingTime.WorkingDays { Value: 1 } or ProcessingTime.CalendarDays { Value: 1 };
}
