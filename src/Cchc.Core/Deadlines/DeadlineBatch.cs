#if NET8_0_OR_GREATER
using System.Globalization;
using Cchc.Core.Calendars;
using Cchc.Core.Deadlines.Times;

namespace Cchc.Core.Deadlines;

/// <summary>
/// Due days for arrays of dossiers: times in whole working days, with pauses that exclude time. Allocates nothing. Processing times of
/// other kinds go through <see cref="DeadlineCalculator.TryGetDue(ProcessingTime, NodaTime.LocalDateTime, out NodaTime.LocalDate, out NodaTime.LocalTime?)"/>.
/// </summary>
/// <example>
/// <code>
/// using System;
/// using Cchc.Core.Calendars;
/// using Cchc.Core.Deadlines;
///
/// var received = new[] { new DateOnly(2026, 8, 28), new DateOnly(2026, 9, 4) };
/// var workingDays = new[] { 3, 10 };
/// var due = new DateOnly[2];
/// DeadlineBatch.DueDays(WorkingCalendar.VietnamPublicSector, received, workingDays, due);
///
/// Console.WriteLine($"{due[0]:yyyy-MM-dd}, {due[1]:yyyy-MM-dd}"); // 2026-09-07, 2026-09-18
/// </code>
/// </example>
public static partial class DeadlineBatch
{
    /// <summary>The due days of dossiers without pauses.</summary>
    /// <param name="calendar">Which days are worked.</param>
    /// <param name="received">The days of complete receipt; they are not counted.</param>
    /// <param name="workingDays">As many numbers of working days, not negative.</param>
    /// <param name="due">Takes the due days.</param>
    /// <exception cref="ArgumentNullException"><paramref name="calendar"/> is null.</exception>
    /// <exception cref="ArgumentException">There are fewer numbers or less room than dossiers.</exception>
    /// <exception cref="CalendarRangeException">A day is outside the calendar; names the item. The results before it are written.</exception>
    public static void DueDays(WorkingCalendar calendar, ReadOnlySpan<DateOnly> received, ReadOnlySpan<int> workingDays, Span<DateOnly> due)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        calendar.Add(received, workingDays, due);
    }

    /// <summary>The due days of dossiers with pauses: each pause moves the due day by its working days, days off in it by nothing.</summary>
    /// <param name="calendar">Which days are worked.</param>
    /// <param name="received">The days of complete receipt; they are not counted.</param>
    /// <param name="workingDays">As many numbers of working days, not negative.</param>
    /// <param name="pauses">The pauses of all dossiers one after another; those of a dossier in order of their beginning. Overlapping ones count once.</param>
    /// <param name="pauseEnds">For each dossier, how many pauses there are up to and including its own.</param>
    /// <param name="due">Takes the due days.</param>
    /// <remarks>
    /// Arithmetic only: the pauses are the caller's assertion, no rule of law is asked for. The part of a pause before the receipt excludes nothing, nor does a
    /// pause that begins after the due day: the time has run out by then.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="calendar"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// There are fewer numbers, ends or room than dossiers, the ends go back or beyond the pauses, or a dossier's pauses are not in order.
    /// </exception>
    /// <exception cref="CalendarRangeException">A day is outside the calendar; names the item. The results before it are written.</exception>
    public static void DueDays(
        WorkingCalendar calendar,
        ReadOnlySpan<DateOnly> received,
        ReadOnlySpan<int> workingDays,
        ReadOnlySpan<PausedDays> pauses,
        ReadOnlySpan<int> pauseEnds,
        Span<DateOnly> due)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        CheckRoom(received.Length, workingDays.Length, nameof(workingDays));
        CheckRoom(received.Length, pauseEnds.Length, nameof(pauseEnds));
        CheckRoom(received.Length, due.Length, nameof(due));
        var (table, first) = (calendar.Table, calendar.FirstDayNumber);
        workingDays = workingDays[..received.Length];
        pauseEnds = pauseEnds[..received.Length];
        due = due[..received.Length];
        var next = 0;
        for (var i = 0; i < due.Length; i++)
        {
            var start = received[i].DayNumber - first;
            var end = (uint)start < (uint)table.Days && workingDays[i] >= 0 ? table.Add(start, workingDays[i]) : -1;
            var last = pauseEnds[i];
            if (end < 0 || last < next || last > pauses.Length)
            {
                throw Wrong(calendar, i, received[i], workingDays[i], last, next, pauses.Length);
            }

            var counted = start; // the day up to which pauses are taken into account
            for (var begun = int.MinValue; next < last; next++)
            {
                var (from, to) = (pauses[next].From.DayNumber - first, pauses[next].To.DayNumber - first);
                if (from < begun)
                {
                    throw new ArgumentException(
                        string.Create(
                            CultureInfo.InvariantCulture,
                            $"The pauses of item {i} are not in order: {pauses[next].From:O} after {pauses[next - 1].From:O}."),
                        nameof(pauses));
                }

                begun = from;
                if (from > end || Math.Max(from, counted) >= to)
                {
                    continue;
                }

                end = (uint)to < (uint)table.Days ? table.Add(end, table.Count(Math.Max(from, counted), to)) : -1;
                if (end < 0)
                {
                    throw calendar.ItemOutside(i, (uint)to < (uint)table.Days ? received[i] : pauses[next].To, workingDays[i]);
                }

                counted = to;
            }

            due[i] = DateOnly.FromDayNumber(first + end);
        }
    }

    private static void CheckRoom(int items, int room, string parameter)
    {
        if (room < items)
        {
            throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"{room} places for {items} items."), parameter);
        }
    }

    private static Exception Wrong(WorkingCalendar calendar, int item, DateOnly received, int workingDays, int pauseEnds, int next, int pauses) =>
        workingDays < 0
            ? new ArgumentException(
                string.Create(CultureInfo.InvariantCulture, $"Item {item} has {workingDays} working days: expected zero or more."),
                nameof(workingDays))
            : pauseEnds < next || pauseEnds > pauses
                ? new ArgumentException(
                    string.Create(CultureInfo.InvariantCulture, $"The pauses of item {item} end at {pauseEnds}: expected {next} to {pauses}."),
                    nameof(pauseEnds))
                : calendar.ItemOutside(item, received, workingDays);
}
#endif
