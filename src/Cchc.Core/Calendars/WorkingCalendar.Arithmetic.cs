using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Calendars;

public sealed partial class WorkingCalendar
{
    private static readonly int[] MonthStart = [0, 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];

    /// <summary>Whether the day lies inside the range of the calendar.</summary>
    /// <param name="date">The day.</param>
    /// <returns>True from <see cref="Start"/> to <see cref="End"/>, both included.</returns>
    public bool Covers(LocalDate date) => IndexOrNegative(date) >= 0;

    /// <summary>Whether agencies work on the day (ngày làm việc), make-up working Saturdays included.</summary>
    /// <param name="date">The day.</param>
    /// <returns>True for a working day.</returns>
    /// <exception cref="CalendarRangeException">The day is outside the calendar.</exception>
    public bool IsWorkingDay(LocalDate date) => table.IsWorking(Index(date));

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
        return index >= 0 ? index : throw new CalendarRangeException(DateText.Iso(IsoDate.Of(date)), Start, End);
    }

    private int IndexOrNegative(LocalDate date)
    {
        date = IsoDate.Of(date);

        var year = date.Year;
        var place = year - Start.Year;
        if ((uint)place >= (uint)yearStart.Length)
        {
            return -1;
        }

        var month = date.Month;
        var leapDay = month > 2 ? LeapDay(year) : 0;
        var index = yearStart[place] + MonthStart[month] + leapDay + date.Day - 1;
        return (uint)index < (uint)table.Days ? index : -1;
    }

    /// <summary>The date with an index: the year by division (at most one too early in 179 years), the month by a straight line.</summary>
    internal LocalDate DateAt(int index)
    {
        var place = (index - yearStart[0]) / 366;
        if (place + 1 < yearStart.Length && index >= yearStart[place + 1])
        {
            place++;
        }

        var year = Start.Year + place;
        var leapDay = LeapDay(year);
        var dayOfYear = index - yearStart[place];

        // With February stretched to 30 days the months lie on a line: 12 months in 367 days.
        var stretched = dayOfYear < 59 + leapDay ? dayOfYear : dayOfYear + 2 - leapDay;
        var month = ((12 * stretched) + 373) / 367;
        return new LocalDate(year, month, dayOfYear - MonthStart[month] - (month > 2 ? leapDay : 0) + 1);
    }

    private static int LeapDay(int year) => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 1 : 0;

    private CalendarRangeException AddOutside(LocalDate date, int workingDays) =>
        new(AddText(date, workingDays), Start, End);

    private static string AddText(LocalDate date, int workingDays) =>
        $"{DateText.Iso(IsoDate.Of(date))} {(workingDays < 0 ? "-" : "+")} {Math.Abs((long)workingDays)} working days";
}
