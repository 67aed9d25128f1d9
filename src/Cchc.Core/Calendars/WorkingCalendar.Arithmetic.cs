using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Calendars;

public sealed partial class WorkingCalendar
{
    private readonly int[] monthStart;
    private readonly int firstSlot;
    private LocalDate[]? dates; // made on first use, twice where two threads come at once: they are the same

    /// <summary>Whether the day lies inside the range of the calendar.</summary>
    /// <param name="date">The day.</param>
    /// <returns>True from <see cref="Start"/> to <see cref="End"/>, both included.</returns>
    public bool Covers(LocalDate date) => IndexOrNegative(date) >= 0;

    /// <summary>Whether agencies work on the day (ngày làm việc), make-up working Saturdays included.</summary>
    /// <param name="date">The day.</param>
    /// <returns>True for a working day.</returns>
    /// <exception cref="CalendarRangeException">The day is outside the calendar.</exception>
    public bool IsWorkingDay(LocalDate date) => workedDays[Index(date)];

    /// <summary>The day that lies a number of working days after or before a day. The start day is not counted.</summary>
    /// <param name="date">The start; it may be a day off.</param>
    /// <param name="workingDays">Forward when positive, back when negative; zero gives the start itself, day off or not.</param>
    /// <returns>A working day, unless <paramref name="workingDays"/> is zero.</returns>
    /// <exception cref="CalendarRangeException">The start or the result is outside the calendar.</exception>
    public LocalDate Add(LocalDate date, int workingDays)
    {
        var result = table.Add(Index(date), workingDays);
        return result >= 0 ? DateAt(result) : throw AddOutside(date, workingDays);
    }

    /// <summary>
    /// How many working days lie after one day, up to and including another: the inverse of <see cref="Add(LocalDate, int)"/>.
    /// </summary>
    /// <param name="from">The start day, not counted.</param>
    /// <param name="to">The last day, counted when it is a working day.</param>
    /// <returns>
    /// The number of working days; when <paramref name="to"/> is earlier, minus the number from it up to, not including,
    /// <paramref name="from"/>.
    /// </returns>
    /// <exception cref="CalendarRangeException">One of the days is outside the calendar.</exception>
    public int Count(LocalDate from, LocalDate to) => table.Count(Index(from), Index(to));

    /// <summary>The first working day after a day.</summary>
    /// <param name="date">The day, itself not considered.</param>
    /// <returns>A later working day.</returns>
    /// <exception cref="CalendarRangeException">The day or the result is outside the calendar.</exception>
    public LocalDate Next(LocalDate date) => Add(date, 1);

    /// <summary>The last working day before a day.</summary>
    /// <param name="date">The day, itself not considered.</param>
    /// <returns>An earlier working day.</returns>
    /// <exception cref="CalendarRangeException">The day or the result is outside the calendar.</exception>
    public LocalDate Previous(LocalDate date) => Add(date, -1);

    /// <summary>The day itself when it is worked, else the next working day: the roll of art. 148.5 of the Civil Code 2015.</summary>
    /// <param name="date">The day.</param>
    /// <returns>A working day, the same or later.</returns>
    /// <exception cref="CalendarRangeException">The day or the result is outside the calendar.</exception>
    public LocalDate NextOrSame(LocalDate date) => IsWorkingDay(date) ? IsoDate.Of(date) : Next(date);

    /// <summary>How many days the calendar covers.</summary>
    internal int DayCount => table.Days;

    /// <summary>The place of a day in the calendar, counted from 0.</summary>
    internal int Index(LocalDate date)
    {
        var index = IndexOrNegative(date);
        return index >= 0 ? index : throw Outside(date);
    }

    private CalendarRangeException Outside(LocalDate date) => new(DateText.Iso(IsoDate.Of(date)), Start, End);

    // Where the table holds the very date, its calendar system is ISO, too; every other date is brought to ISO and asked for again.
    private int IndexOrNegative(LocalDate date)
    {
        var all = dates ??= IsoDate.Run(Start, table.Days);
        var slot = (date.Year << 4) + date.Month - firstSlot;
        if ((uint)slot < (uint)monthStart.Length)
        {
            var index = monthStart[slot] + date.Day;
            if ((uint)index < (uint)all.Length && all[index] == date)
            {
                return index;
            }
        }

        var iso = IsoDate.Of(date);
        return iso == date ? -1 : IndexOrNegative(iso);
    }

    /// <summary>The date with an index.</summary>
    internal LocalDate DateAt(int index) => (dates ??= IsoDate.Run(Start, table.Days))[index];

    // For each month of each year, sixteen places a year, the index of the day before its first.
    private static int[] MonthStarts(LocalDate start, int years)
    {
        var starts = new int[years << 4];
        var next = -start.Day;
        for (var slot = start.Month; slot < starts.Length; slot++)
        {
            if ((slot & 15) is >= 1 and <= 12)
            {
                starts[slot] = next;
                next += DateTime.DaysInMonth(start.Year + (slot >> 4), slot & 15);
            }
        }

        return starts;
    }

    private CalendarRangeException AddOutside(LocalDate date, int workingDays) =>
        new(AddText(date, workingDays), Start, End);

    private static string AddText(LocalDate date, int workingDays) =>
        $"{DateText.Iso(IsoDate.Of(date))} {(workingDays < 0 ? "-" : "+")} {Math.Abs((long)workingDays)} working days";
}
