using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Calendars;

/// <summary>What changed from one calendar to another, day by day: what a new decision, a layer or another policy does.</summary>
/// <remarks>
/// Only days that both calendars cover are compared. Compared by reference.
/// </remarks>
/// <example>
/// <code>
/// using System;
/// using System.Linq;
/// using Cchc.Core.Calendars;
/// using NodaTime;
///
/// var known = WorkingCalendar.VietnamPublicSector;
/// var change = CalendarDifference.Between(known.AsOf(new LocalDate(2025, 12, 1)), known);
///
/// var first = change.Days.First(day =&gt; day.Date.Year == 2026);
/// Console.WriteLine($"{first.Date:uuuu-MM-dd}: {first.Before.Kind}, now {first.After.Kind}"); // 2026-01-02: WorkingDay, now SwapOff
/// </code>
/// </example>
public sealed class CalendarDifference
{
    private readonly LocalDate[] dates; // of the changed days, in order

    private CalendarDifference(WorkingCalendar before, WorkingCalendar after, IReadOnlyList<ChangedDay> days)
    {
        Before = before;
        After = after;
        Days = days;
        dates = [.. days.Select(day => day.Date)];
    }

    /// <summary>The calendar before.</summary>
    public WorkingCalendar Before { get; }

    /// <summary>The calendar after.</summary>
    public WorkingCalendar After { get; }

    /// <summary>
    /// The days that changed, in order: in kind, name, documents, decision, certainty or closed parts. An ordinary day that stays
    /// ordinary is not listed when only its certainty changed with the plan of its year, nor is a record whose layer alone changed.
    /// </summary>
    public IReadOnlyList<ChangedDay> Days { get; }

    /// <summary>Compares two calendars over the days that both cover.</summary>
    /// <param name="before">The calendar before.</param>
    /// <param name="after">The calendar after.</param>
    /// <returns>The difference; no days when they agree, or have no day in common.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static CalendarDifference Between(WorkingCalendar before, WorkingCalendar after)
    {
        ArgumentNullException.ThrowIfNull(before);

        ArgumentNullException.ThrowIfNull(after);

        var (first, last) = (LocalDate.Max(before.Start, after.Start), LocalDate.Min(before.End, after.End));
        if (last < first)
        {
            return new CalendarDifference(before, after, ValueList.Empty<ChangedDay>());
        }

        var special = new SortedSet<LocalDate>();
        foreach (var calendar in new[] { before, after })
        {
            special.UnionWith(calendar.SpecialDays(first, last).Select(day => day.Date));
            special.UnionWith(calendar.PartsOfDays(first, last).Select(day => day.Date));
            special.UnionWith(calendar.WithdrawnDates(first, last));
        }

        var changed = special
            .Select(date => new ChangedDay(before.Day(date), after.Day(date)) { PartsBefore = Parts(before, date), PartsAfter = Parts(after, date) })
            .Where(HasChanged);
        return new CalendarDifference(before, after, ValueList.Of(changed));
    }

    /// <summary>Whether any day of a range changed; computing again what only looked at such a range is not needed when none did.</summary>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day, included.</param>
    /// <returns>True when at least one changed.</returns>
    public bool Touches(LocalDate from, LocalDate to)
    {
        var index = Array.BinarySearch(dates, from.WithCalendar(CalendarSystem.Iso));
        index = index < 0 ? ~index : index;
        return index < dates.Length && dates[index] <= to.WithCalendar(CalendarSystem.Iso);
    }

    private static IReadOnlyList<CalendarDay> Parts(WorkingCalendar calendar, LocalDate date) =>
        ValueList.Of(calendar.PartsOf(date).Select(day => day with { Layer = null }));

    private static bool HasChanged(ChangedDay day) => Compared(day.Before) != Compared(day.After) || !day.PartsBefore.Equals(day.PartsAfter);

    private static CalendarDay Compared(CalendarDay day) => day with
    {
        Id = "x",
        Layer = null,
        Certainty = day.Kind is DayKind.WorkingDay or DayKind.WeeklyRest ? Certainty.Announced : day.Certainty,
        ProjectionReason = null,
    };
}
