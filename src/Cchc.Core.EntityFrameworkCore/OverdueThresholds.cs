using System.Linq.Expressions;
using Cchc.Core.Calendars;
using NodaTime;

namespace Cchc.Core.EntityFrameworkCore;

/// <summary>
/// The inverted question (hỏi ngược): not "when is this dossier due?" a million times, but "started before which day is a dossier of N working days overdue
/// today?" once for each N. The database then only compares days, with an index, and needs no table of the calendar.
/// </summary>
/// <example>
/// <code>
/// using System;
/// using Cchc.Core.Calendars;
/// using Cchc.Core.EntityFrameworkCore;
/// using NodaTime;
///
/// var before = OverdueThresholds.StartedBefore(WorkingCalendar.VietnamPublicSector, new LocalDate(2026, 9, 4), 5);
///
/// Console.WriteLine($"{before:uuuu-MM-dd}"); // 2026-08-25
/// </code>
/// </example>
public static class OverdueThresholds
{
    /// <summary>The largest number of working days that is asked for: 400.</summary>
    public const int MostDays = 400;

    /// <summary>The day before which a dossier of so many working days must have started to be overdue (quá hạn).</summary>
    /// <param name="calendar">Which days are worked.</param>
    /// <param name="today">The day that is asked about: due before it is overdue.</param>
    /// <param name="workingDays">The working days counted from the start, which is not counted: 0 to <see cref="MostDays"/>.</param>
    /// <returns>A dossier that started on an earlier day is overdue, one that started on this day or later is not.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="calendar"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="workingDays"/> is outside its range.</exception>
    /// <exception cref="CalendarRangeException">The day lies outside the calendar.</exception>
    public static LocalDate StartedBefore(WorkingCalendar calendar, LocalDate today, int workingDays)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        ArgumentOutOfRangeException.ThrowIfNegative(workingDays);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(workingDays, MostDays);

        // Due before today means due on the last working day before today, or earlier; the start itself may be a day off.
        return workingDays == 0 ? today : calendar.Next(calendar.Add(calendar.Previous(today), -workingDays));
    }

    /// <summary>
    /// A condition for the database: the row started before the day for its number of working days. It knows nothing of states: ask for open dossiers beside it.
    /// </summary>
    /// <typeparam name="T">The row.</typeparam>
    /// <param name="calendar">Which days are worked.</param>
    /// <param name="today">The day that is asked about.</param>
    /// <param name="mostWorkingDays">The largest number of working days asked about; rows with more are not in the answer. 0 to <see cref="MostDays"/>.</param>
    /// <returns>The condition; rows without a start or a count do not fulfil it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="calendar"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="mostWorkingDays"/> is outside its range.</exception>
    /// <exception cref="CalendarRangeException">A day lies outside the calendar.</exception>
    public static Expression<Func<T, bool>> Overdue<T>(WorkingCalendar calendar, LocalDate today, int mostWorkingDays)
        where T : class, IDossierRecord
    {
        ArgumentNullException.ThrowIfNull(calendar);
        ArgumentOutOfRangeException.ThrowIfNegative(mostWorkingDays);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(mostWorkingDays, MostDays);

        var row = Expression.Parameter(typeof(T), "row");
        var days = Expression.Property(row, nameof(IDossierRecord.CountedDays));
        var start = Expression.Property(row, nameof(IDossierRecord.StartedOn));
        var parts = Enumerable.Range(0, mostWorkingDays + 1).Select(n => (Expression)Expression.AndAlso(
            Expression.Equal(days, Expression.Constant((int?)n, typeof(int?))),
            Expression.LessThan(start, Expression.Constant((LocalDate?)StartedBefore(calendar, today, n), typeof(LocalDate?))))).ToArray();
        return Expression.Lambda<Func<T, bool>>(Any(parts), row);
    }

    // Halved again and again: a chain of hundreds would nest as deep.
    private static Expression Any(Span<Expression> parts) => parts.Length == 1
        ? parts[0]
        : Expression.OrElse(Any(parts[..(parts.Length / 2)]), Any(parts[(parts.Length / 2)..]));
}
