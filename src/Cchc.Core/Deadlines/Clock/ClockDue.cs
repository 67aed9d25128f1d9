using Cchc.Core.Calendars;
using Cchc.Core.Deadlines.Times;
using NodaTime;

namespace Cchc.Core.Deadlines.Clock;

/// <summary>From the start of a dossier's clock to its due moment, with what is left out.</summary>
/// <param name="calculator">Computes from the start to the due moment.</param>
/// <param name="fieldCode">The code of the field; null when unknown.</param>
/// <param name="startRule">The rule that moved the receipt to the start; null for none. What is left of it is whether the first day counts.</param>
internal sealed class ClockDue(DeadlineCalculator calculator, string? fieldCode, StartRule? startRule)
{
    public const decimal NanosecondsPerHour = 3_600_000_000_000m;

    private readonly WorkingCalendar calendar = calculator.Calendar;
    private readonly WorkingTime hours = calculator.WorkingTime;
    private readonly StartRule fromStart = startRule is null ? StartRules.ReceiptDayExcluded : startRule with { Start = ClockStart.AtOnce };
    private (ProcessingTime Time, LocalDateTime Start, DueMoment? Due)? last;

    /// <summary>The due moment of a clock that started, open stops cut off at a moment.</summary>
    /// <param name="time">The processing time.</param>
    /// <param name="start">When the clock starts.</param>
    /// <param name="raw">The same, before cut-off hours.</param>
    /// <param name="stops">All stops.</param>
    /// <param name="until">Where open stops are cut off.</param>
    public ClockOutcome From(ProcessingTime time, LocalDateTime start, LocalDateTime raw, List<ClockStop> stops, LocalDateTime until)
    {
        var excluded = ClockExclusion.Of(hours, stops, (raw, start, StartDay(start)), until);
        if (Plain(time, start) is not { } due)
        {
            return new ClockOutcome(start, excluded, null, false);
        }

        if (excluded.IsEmpty || time is ProcessingTime.FixedDate or ProcessingTime.YearlyDate)
        {
            return new ClockOutcome(start, excluded, DossierDue.Of(due), false);
        }

        var extended = Extended(time, due, start, excluded);
        // Times in working days are moved by the working days of the stops and by nothing else, days off at their end included.
        if (time is not ProcessingTime.WorkingDays && excluded.Stretches.Count > 0 && excluded.Stretches[excluded.Stretches.Count - 1].To is var goesOn
            && extended.IsBefore(goesOn))
        {
            // No other due moment lies inside a stop: it is the first working day on which the clock runs again, at the same hour when that is not past.
            var sameHour = extended with { Date = calendar.NextOrSame(goesOn.Date) };
            return new ClockOutcome(start, excluded, sameHour.IsBefore(goesOn) ? sameHour with { TimeOfDay = null } : sameHour, true);
        }

        return new ClockOutcome(start, excluded, extended, false);
    }

    /// <summary>
    /// Hours that are used up at a moment that is not past the due moment: nothing that runs could be stopped. Working hours end with that very moment;
    /// of hours by the clock that ended on a day off only the move to the next working day is left.
    /// </summary>
    public static bool IsUsedUp(ProcessingTime time, ClockOutcome then, DossierDue due, LocalDateTime at) => time switch
    {
        ProcessingTime.WorkingHours => due.TimeOfDay is { } hour && due.Date.At(hour) == at,
        ProcessingTime.ClockHours length => then.Start.PlusNanoseconds((Hours(length.Value) + then.Excluded.Elapsed).ToInt64Nanoseconds()) <= at,
        _ => false,
    };

    /// <summary>Whether stops are left out in hours by the clock, which run through nights and days off.</summary>
    public static bool RunsByTheClock(ProcessingTime time) => time switch
    {
        ProcessingTime.Stages { Total: { } total } => RunsByTheClock(total),
        ProcessingTime.Stages stages => RunsByTheClock(stages.Parts[stages.Parts.Count - 1]),
        _ => time is ProcessingTime.ClockHours,
    };

    /// <summary>The time of the dossier from the start of its clock, stops left aside.</summary>
    public DeadlineRequest FromStart(ProcessingTime time, LocalDateTime start) =>
        new() { Time = time, Received = start, FieldCode = fieldCode, StartRule = fromStart };

    /// <summary>The day after which days are counted.</summary>
    public LocalDate StartDay(LocalDateTime start) => fromStart.CountsFirstDay ? start.Date.PlusDays(-1) : calculator.StartDay(start);

    // Asked for at every stop, and the same each time.
    private DueMoment? Plain(ProcessingTime time, LocalDateTime start)
    {
        if (last is not { } known || known.Start != start || !ReferenceEquals(known.Time, time))
        {
            last = known = (time, start, calculator.DueOf(FromStart(time, start)));
        }

        return known.Due;
    }

    private DossierDue Extended(ProcessingTime length, DueMoment plain, LocalDateTime start, ClockExclusion excluded)
    {
        switch (length)
        {
            case ProcessingTime.WorkingDays days:
                return Computed(new ProcessingTime.WorkingDays(days.Value + excluded.WorkingDays + excluded.Added), start);
            case ProcessingTime.SameDay:
                return new DossierDue(calendar.Add(plain.Date, excluded.WorkingDays + excluded.Added), plain.Time);
            case ProcessingTime.WorkingHours working:
                var end = hours.Add(start, Hours(working.Value) + excluded.WorkingTime);
                return new DossierDue(calendar.Add(end.Date, excluded.Added), end.TimeOfDay);
            case ProcessingTime.ClockHours clock:
                return AfterHours(start.PlusNanoseconds((Hours(clock.Value) + excluded.Elapsed).ToInt64Nanoseconds()), excluded.Added);
            case ProcessingTime.Stages { Total: { } total }:
                return Extended(total, plain, start, excluded);
            case ProcessingTime.Stages stages:
                return Computed(new ProcessingTime.Stages([.. stages.Parts, .. Extra(stages.Parts[stages.Parts.Count - 1], excluded)]), start);
            default:
                return Computed(new ProcessingTime.Stages([length, .. Extra(length, excluded)]), start);
        }
    }

    /// <summary>What is left out as stages of its own, in the unit that they follow; only the last day of the whole moves when it is a day off.</summary>
    private static IEnumerable<ProcessingTime> Extra(ProcessingTime last, ClockExclusion excluded)
    {
        yield return last switch
        {
            ProcessingTime.WorkingDays => new ProcessingTime.WorkingDays(excluded.WorkingDays),
            ProcessingTime.WorkingHours => new ProcessingTime.WorkingHours(excluded.WorkingTime.ToInt64Nanoseconds() / NanosecondsPerHour),
            ProcessingTime.ClockHours => new ProcessingTime.ClockHours(excluded.Elapsed.ToInt64Nanoseconds() / NanosecondsPerHour),
            _ => new ProcessingTime.CalendarDays(excluded.CalendarDays),
        };
        if (excluded.Added > 0)
        {
            yield return new ProcessingTime.WorkingDays(excluded.Added);
        }
    }

    private DossierDue AfterHours(LocalDateTime end, int added)
    {
        var due = AtHour(end);
        due = added > 0 ? due with { Date = calendar.Add(due.Date, added) } : due;
        return calendar.IsWorkingDay(due.Date) ? due : new DossierDue(calendar.Next(due.Date));
    }

    /// <summary>A moment as a due moment; midnight is the end of the day before: Civil Code 2015, art. 148.6.</summary>
    public static DossierDue AtHour(LocalDateTime end) =>
        end.TimeOfDay == LocalTime.Midnight ? new DossierDue(end.Date.PlusDays(-1)) : new DossierDue(end.Date, end.TimeOfDay);

    private DossierDue Computed(ProcessingTime length, LocalDateTime start) =>
        DossierDue.Of(calculator.DueOf(new DeadlineRequest { Time = length, Received = start, StartRule = fromStart })!.Value);

    /// <summary>Hours as a length of time.</summary>
    public static Duration Hours(decimal hours) => Duration.FromNanoseconds((long)(hours * NanosecondsPerHour));
}
