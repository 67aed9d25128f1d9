#if NET8_0_OR_GREATER
using NodaTime;

namespace Cchc.Core.Calendars;

public sealed partial class WorkingCalendar
{
    private readonly int firstDayNumber;

    /// <inheritdoc cref="IsWorkingDay(LocalDate)"/>
    public bool IsWorkingDay(DateOnly date) => table.IsWorking(Index(date));

    /// <inheritdoc cref="Add(LocalDate, int)"/>
    public DateOnly Add(DateOnly date, int workingDays)
    {
        var result = table.Add(Index(date), workingDays);
        return result >= 0 ? DateOnly.FromDayNumber(firstDayNumber + result) : throw AddOutside(LocalDate.FromDateOnly(date), workingDays);
    }

    /// <inheritdoc cref="Count(LocalDate, LocalDate)"/>
    public int Count(DateOnly from, DateOnly to) => table.Count(Index(from), Index(to));

    /// <inheritdoc cref="Next(LocalDate)"/>
    public DateOnly Next(DateOnly date) => Add(date, 1);

    /// <inheritdoc cref="Previous(LocalDate)"/>
    public DateOnly Previous(DateOnly date) => Add(date, -1);

    private int Index(DateOnly date)
    {
        var index = date.DayNumber - firstDayNumber;
        return (uint)index < (uint)table.Days ? index : Index(LocalDate.FromDateOnly(date));
    }
}
#endif
