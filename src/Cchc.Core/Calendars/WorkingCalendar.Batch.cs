#if NET8_0_OR_GREATER
using System.Globalization;
using NodaTime;

namespace Cchc.Core.Calendars;

public sealed partial class WorkingCalendar
{
    /// <summary>Adds the same number of working days to many days: what <see cref="Add(DateOnly, int)"/> gives for each.</summary>
    /// <param name="dates">The starts.</param>
    /// <param name="workingDays">Forward when positive, back when negative.</param>
    /// <param name="results">Takes the results; may be the same memory as <paramref name="dates"/>.</param>
    /// <exception cref="ArgumentException"><paramref name="results"/> is shorter than <paramref name="dates"/>.</exception>
    /// <exception cref="CalendarRangeException">
    /// A start or a result is outside the calendar; names the item. The results before it are written.
    /// </exception>
    public void Add(ReadOnlySpan<DateOnly> dates, int workingDays, Span<DateOnly> results)
    {
        CheckRoom(dates.Length, results.Length, nameof(results));
        results = results[..dates.Length];
        for (var i = 0; i < results.Length; i++)
        {
            var index = dates[i].DayNumber - firstDayNumber;
            var result = (uint)index < (uint)table.Days ? table.Add(index, workingDays) : -1;
            results[i] = result >= 0 ? DateOnly.FromDayNumber(firstDayNumber + result) : throw ItemOutside(i, dates[i], workingDays);
        }
    }

    /// <summary>Adds to each day its own number of working days: what <see cref="Add(DateOnly, int)"/> gives for each.</summary>
    /// <param name="dates">The starts.</param>
    /// <param name="workingDays">As many numbers.</param>
    /// <param name="results">Takes the results; may be the same memory as <paramref name="dates"/>.</param>
    /// <exception cref="ArgumentException">There are fewer numbers or less room than starts.</exception>
    /// <exception cref="CalendarRangeException">
    /// A start or a result is outside the calendar; names the item. The results before it are written.
    /// </exception>
    public void Add(ReadOnlySpan<DateOnly> dates, ReadOnlySpan<int> workingDays, Span<DateOnly> results)
    {
        CheckRoom(dates.Length, workingDays.Length, nameof(workingDays));
        CheckRoom(dates.Length, results.Length, nameof(results));
        workingDays = workingDays[..dates.Length];
        results = results[..dates.Length];
        for (var i = 0; i < results.Length; i++)
        {
            var index = dates[i].DayNumber - firstDayNumber;
            var result = (uint)index < (uint)table.Days ? table.Add(index, workingDays[i]) : -1;
            results[i] = result >= 0 ? DateOnly.FromDayNumber(firstDayNumber + result) : throw ItemOutside(i, dates[i], workingDays[i]);
        }
    }

    /// <summary>Counts working days between many pairs of days: what <see cref="Count(DateOnly, DateOnly)"/> gives for each.</summary>
    /// <param name="from">The starts, not counted.</param>
    /// <param name="to">As many last days.</param>
    /// <param name="results">Takes the counts.</param>
    /// <exception cref="ArgumentException">There are fewer last days or less room than starts.</exception>
    /// <exception cref="CalendarRangeException">A day is outside the calendar. The results before it are written.</exception>
    public void Count(ReadOnlySpan<DateOnly> from, ReadOnlySpan<DateOnly> to, Span<int> results)
    {
        CheckRoom(from.Length, to.Length, nameof(to));
        CheckRoom(from.Length, results.Length, nameof(results));
        to = to[..from.Length];
        results = results[..from.Length];
        for (var i = 0; i < results.Length; i++)
        {
            results[i] = table.Count(Index(from[i]), Index(to[i]));
        }
    }

    private static void CheckRoom(int items, int room, string parameter)
    {
        if (room < items)
        {
            throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"{room} places for {items} items."), parameter);
        }
    }

    /// <summary>The tables behind the arithmetic, for batches of other folders.</summary>
    internal WorkingDayTable Table => table;

    /// <summary>The day number of the first day.</summary>
    internal int FirstDayNumber => firstDayNumber;

    internal CalendarRangeException ItemOutside(int item, DateOnly date, int workingDays)
    {
        var outside = Covers(LocalDate.FromDateOnly(date))
            ? AddText(LocalDate.FromDateOnly(date), workingDays)
            : date.ToString("O", CultureInfo.InvariantCulture);
        return new CalendarRangeException(string.Create(CultureInfo.InvariantCulture, $"item {item}, {outside}"), Start, End);
    }
}
#endif
