#if NET8_0_OR_GREATER
using NodaTime;

namespace Cchc.Core.Calendars;

public sealed partial class WorkingCalendar
{
    private readonly int firstDayNumber;

    /// <inheritdoc cref="Covers(LocalDate)"/>
    public bool Covers(DateOnly date) => (uint)(date.DayNumber - firstDayNumber) < (uint)table.Days;

    /// <inheritdoc cref="IsWorkingDay(LocalDate)"/>
    public bool IsWorkingDay(DateOnly date)
    {
        var all = workedDays;
        var index = date.DayNumber - firstDayNumber;
        return (uint)index < (uint)all.Length ? all[index] : throw Outside(date);
    }

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

    /// <inheritdoc cref="NextOrSame(LocalDate)"/>
    public DateOnly NextOrSame(DateOnly date) => IsWorkingDay(date) ? date : Next(date);

    /// <inheritdoc cref="Day(LocalDate)"/>
    public CalendarDay Day(DateOnly date) => Day(LocalDate.FromDateOnly(date));

    /// <inheritdoc cref="Days(LocalDate, LocalDate)"/>
    public IEnumerable<CalendarDay> Days(DateOnly from, DateOnly to) => Enumerate(Index(from), Index(to));

    /// <inheritdoc cref="SpecialDays(LocalDate, LocalDate)"/>
    public IReadOnlyList<CalendarDay> SpecialDays(DateOnly from, DateOnly to) => SpecialDays(LocalDate.FromDateOnly(from), LocalDate.FromDateOnly(to));

    /// <inheritdoc cref="CertaintyOf(LocalDate, LocalDate)"/>
    public Certainty CertaintyOf(DateOnly from, DateOnly to) => CertaintyOf(LocalDate.FromDateOnly(from), LocalDate.FromDateOnly(to));

    private int Index(DateOnly date)
    {
        var index = date.DayNumber - firstDayNumber;
        return (uint)index < (uint)table.Days ? index : throw Outside(date);
    }

    private CalendarRangeException Outside(DateOnly date) => Outside(LocalDate.FromDateOnly(date));
}
#endif
