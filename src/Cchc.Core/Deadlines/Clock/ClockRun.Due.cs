using Cchc.Core.Deadlines.Times;
using NodaTime;

namespace Cchc.Core.Deadlines.Clock;

/// <summary>From the start of the clock to its due moment, with what is left out.</summary>
internal sealed partial class ClockRun
{
    private const decimal NanosecondsPerHour = 3_600_000_000_000m;

    private Outcome? outcome; // of the moment asked for

    /// <summary>A due moment and how it came about.</summary>
    private sealed class Outcome(LocalDateTime start, ClockExclusion excluded, DossierDue? due, bool wasInStop)
    {
        public LocalDateTime Start { get; } = start;
        public ClockExclusion Excluded { get; } = excluded;
        public DossierDue? Due { get; } = due;
        public bool WasInStop { get; } = wasInStop;
    }

    /// <summary>When the clock starts, before cut-off hours; null as long as something is missing.</summary>
    private LocalDateTime? RawStart()
    {
        if (complete is not { } start || IsCompetentAgencyAwaited || IsFeeAwaited)
        {
            return null;
        }

        start = StartsAtCompetentAgency && competent is { } there && there > start ? there : start;
        return rules.Fee == ClockFee.StartsWhenPaid && paid is { } payment && payment > start ? payment : start;
    }

    private bool StartsAtCompetentAgency => rules.Start.AtCompetentAgency && received is { IsOutsideTerritory: true };

    private bool IsCompetentAgencyAwaited => StartsAtCompetentAgency && competent is null;

    private bool IsFeeAwaited => rules.Fee == ClockFee.StartsWhenPaid && feeNotified is not null && paid is null;

    /// <summary>The day that is not counted, as the calculator sees it.</summary>
    private LocalDate StartDay(LocalDateTime start) => calculator.StartDay(start);

    /// <summary>The due moment of a clock that started, open stops cut off at a moment.</summary>
    private Outcome DueFrom(LocalDateTime raw, LocalDateTime until)
    {
        var start = rules.Start.Apply(raw, hours);
        var excluded = ClockExclusion.Of(hours, stops, (raw, start, StartDay(start)), until);
        if (calculator.DueOf(FromStart(start)) is not { } due)
        {
            return new Outcome(start, excluded, null, false);
        }

        if (excluded.IsEmpty || time is ProcessingTime.FixedDate or ProcessingTime.YearlyDate)
        {
            return new Outcome(start, excluded, DossierDue.Of(due), false);
        }

        var extended = Extended(time, due, start, excluded);
        // Times in working days are moved by the working days of the stops and by nothing else, days off at their end included.
        if (time is not ProcessingTime.WorkingDays && excluded.Stretches.Count > 0 && excluded.Stretches[excluded.Stretches.Count - 1].To is var goesOn
            && extended.IsBefore(goesOn))
        {
            // No other due moment lies inside a stop: it is the first working day on which the clock runs again, at the same hour when that is not past.
            var sameHour = extended with { Date = calendar.NextOrSame(goesOn.Date) };
            return new Outcome(start, excluded, sameHour.IsBefore(goesOn) ? sameHour with { TimeOfDay = null } : sameHour, true);
        }

        return new Outcome(start, excluded, extended, false);
    }

    /// <summary>The time of the dossier from the start of its clock, stops left aside.</summary>
    private DeadlineRequest FromStart(LocalDateTime start) =>
        new() { Time = time, Received = start, FieldCode = request.FieldCode, StartRule = StartRules.ReceiptDayExcluded };

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

    // Midnight is the end of the day before: Civil Code 2015, art. 148.6.
    private static DossierDue AtHour(LocalDateTime end) =>
        end.TimeOfDay == LocalTime.Midnight ? new DossierDue(end.Date.PlusDays(-1)) : new DossierDue(end.Date, end.TimeOfDay);

    /// <summary>
    /// Where hours by the clock were moved from a day off: their own end, by the other reading (NĐ 63/2024/NĐ-CP art. 8.1, "24 giờ"). Null where they were not.
    /// </summary>
    private DossierDue? Unmoved(Outcome from)
    {
        if (time is not ProcessingTime.ClockHours length || from.Due is not { } due || from.WasInStop || from.Excluded.Added > 0)
        {
            return null;
        }

        var end = AtHour(from.Start.PlusNanoseconds((Hours(length.Value) + from.Excluded.Elapsed).ToInt64Nanoseconds()));
        return end == due || calendar.IsWorkingDay(end.Date) ? null : end;
    }

    private DossierDue Computed(ProcessingTime length, LocalDateTime start) =>
        DossierDue.Of(calculator.DueOf(new DeadlineRequest { Time = length, Received = start, StartRule = StartRules.ReceiptDayExcluded })!.Value);

    private static Duration Hours(decimal hours) => Duration.FromNanoseconds((long)(hours * NanosecondsPerHour));

    /// <summary>The due moment as things stand at a moment; null while the clock has not started or stands still.</summary>
    private DossierDue? RunningDue(LocalDateTime at) =>
        IsStandingAt(at) || RawStart() is not { } start ? null : DueFrom(start, at).Due;

    /// <summary>What remote communes add to the time.</summary>
    private ProcessingTime WithRemote(ProcessingTime stated)
    {
        if (!request.IsRemote || rules.RemoteWorkingDays == 0)
        {
            return stated;
        }

        var added = new ProcessingTime.WorkingDays(rules.RemoteWorkingDays);
        ProcessingTime? longer = stated switch
        {
            ProcessingTime.WorkingDays days => new ProcessingTime.WorkingDays(days.Value + added.Value),
            ProcessingTime.Stages stages => new ProcessingTime.Stages([.. stages.Parts, added]),
            ProcessingTime.SameDay or ProcessingTime.FixedDate or ProcessingTime.YearlyDate or ProcessingTime.NotStated or ProcessingTime.Unreadable => null,
            _ => new ProcessingTime.Stages([stated, added]),
        };
        if (longer is null)
        {
            return stated;
        }

        Note(
            DossierClockSteps.RemoteAddition,
            $"Xã miền núi, hải đảo, vùng sâu, vùng xa: thời hạn {stated.Description.Vi} tăng thêm {added.Description.Vi}.",
            $"Mountain, island or remote commune: {added.Description.En} more than {stated.Description.En}.");
        return longer;
    }
}
