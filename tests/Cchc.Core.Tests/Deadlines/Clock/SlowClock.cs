using Cchc.Core.Calendars;
using Cchc.Core.Deadlines;
using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Deadlines.Times;

namespace Cchc.Core.Tests.Deadlines.Clock;

/// <summary>The slow, obvious model of excluded time: walk day by day, or half hour by half hour, and ask whether the clock runs.</summary>
internal static class SlowClock
{
    /// <returns>The due moment; null where a stop begins at the very moment on which the time ends.</returns>
    public static DossierDue? Due(DeadlineCalculator calculator, ProcessingTime time, IReadOnlyList<DossierEvent> events)
    {
        var hours = new WorkingTime(calculator.Calendar, calculator.Options.OfficeHours);
        var receipt = events.OfType<DossierEvent.Received>().Single().At;
        var startDay = StartDay(calculator, receipt);
        var stops = new List<(LocalDateTime From, LocalDateTime To)>();
        foreach (var pause in events.OfType<DossierEvent.Paused>().OrderBy(item => item.At))
        {
            var to = events.OfType<DossierEvent.Resumed>().Single(item => item.Pause == pause.Id).At;

            // Events of one moment keep the order of the list: a pause that is resumed at this moment but later in the list still stands.
            // One that takes no office time holds nothing back.
            var standing = Counting(hours, stops).Exists(stop => stop.From <= pause.At && stop.To > pause.At);
            if (stops.Exists(stop => stop.To == pause.At))
            {
                return null;
            }

            if (!standing && Walk(hours, time, receipt, startDay, Counting(hours, stops)) is var due && (due is null || due.IsBefore(pause.At)))
            {
                if (due is null)
                {
                    return null;
                }

                continue; // too late: it stops nothing
            }

            stops.Add((pause.At, to));
        }

        return Walk(hours, time, receipt, startDay, Counting(hours, stops));
    }

    /// <summary>
    /// The pauses that were written down late, one moment of writing after the other: what counts is the time with what was known just before and in time.
    /// Every pause ended before it was written down.
    /// </summary>
    /// <returns>Their identifiers; null where the due moment cannot be told.</returns>
    public static List<string>? WrittenLate(DeadlineCalculator calculator, ProcessingTime time, IReadOnlyList<DossierEvent> events)
    {
        var late = new List<string>();
        foreach (var written in events.Select(item => item.RecordedAt).Where(at => at is not null).Distinct().Order().ToList())
        {
            var moment = written!.Value;
            var known = events.OfType<DossierEvent.Paused>().Where(item => (item.RecordedAt ?? item.At) < moment && !late.Contains(item.Id)).ToList();
            var ends = known.ConvertAll(pause => events.OfType<DossierEvent.Resumed>().Single(item => item.Pause == pause.Id))
                .ConvertAll(end => end.At > moment ? end with { At = moment } : end); // still open then: were it to go on at once
            if (Due(calculator, time, [.. events.OfType<DossierEvent.Received>(), .. known, .. ends]) is not { } due)
            {
                return null;
            }

            late.AddRange(events.OfType<DossierEvent.Paused>().Where(item => item.RecordedAt == moment
                && (due.IsBefore(moment) || (moment.Date != item.At.Date && calculator.Calendar.Count(moment.Date, due.Date) <= 1))).Select(item => item.Id));
        }

        return late;
    }

    /// <summary>The day that is not counted.</summary>
    public static LocalDate StartDay(DeadlineCalculator calculator, LocalDateTime receipt)
    {
        var inTime = calculator.Calendar.IsWorkingDay(receipt.Date) && receipt.TimeOfDay <= calculator.Options.OfficeHours.On(receipt.Date).Closing;
        return inTime || calculator.Options.DayOffReceipt == DayOffReceipt.FirstDayIsNextWorkingDay ? receipt.Date : calculator.Calendar.Next(receipt.Date);
    }

    /// <summary>A stop that lies wholly outside office hours takes no office time: it leaves out nothing.</summary>
    private static List<(LocalDateTime From, LocalDateTime To)> Counting(WorkingTime hours, List<(LocalDateTime From, LocalDateTime To)> stops) =>
        stops.FindAll(stop => stop.From.Date >= stop.To.Date || AnyOpen(hours, stop.From, stop.To));

    public static bool AnyOpen(WorkingTime hours, LocalDateTime from, LocalDateTime to)
    {
        for (var moment = from; moment < to; moment = moment.PlusMinutes(30))
        {
            if (hours.IsOpen(moment))
            {
                return true;
            }
        }

        return false;
    }

    private static DossierDue? Walk(WorkingTime hours, ProcessingTime time, LocalDateTime receipt, LocalDate startDay, List<(LocalDateTime From, LocalDateTime To)> stops) => time switch
    {
        ProcessingTime.WorkingHours length => Hours(hours, (int)(length.Value * 2), receipt, stops),
        ProcessingTime.CalendarDays length => Days(hours.Calendar, (int)length.Value, startDay, stops, _ => true),
        ProcessingTime.WorkingDays length => WorkingDays(hours.Calendar, (int)length.Value, startDay, stops),
        _ => throw new ArgumentOutOfRangeException(nameof(time)),
    };

    /// <summary>A stop that begins on the last day adds its working days, and days off at its end nothing.</summary>
    private static DossierDue WorkingDays(WorkingCalendar calendar, int length, LocalDate start, List<(LocalDateTime From, LocalDateTime To)> stops)
    {
        var (counted, reached) = (0, start);
        for (var day = start.PlusDays(1); ; day = day.PlusDays(1))
        {
            counted += calendar.IsWorkingDay(day) && !stops.Exists(stop => stop.From.Date < day && day <= stop.To.Date) ? 1 : 0;
            reached = counted >= length && calendar.IsWorkingDay(day) ? day : reached;
            if (counted >= length && !stops.Exists(stop => stop.From.Date <= day && day < stop.To.Date))
            {
                return new DossierDue(reached);
            }
        }
    }

    private static DossierDue Days(WorkingCalendar calendar, int length, LocalDate start, List<(LocalDateTime From, LocalDateTime To)> stops, Func<LocalDate, bool> counts)
    {
        var counted = 0;
        for (var day = start.PlusDays(1); ; day = day.PlusDays(1))
        {
            counted += counts(day) && !stops.Exists(stop => stop.From.Date < day && day <= stop.To.Date) ? 1 : 0;
            var standing = stops.Exists(stop => stop.From.Date <= day && day < stop.To.Date);
            if (counted >= length && !standing && calendar.IsWorkingDay(day))
            {
                return new DossierDue(day);
            }
        }
    }

    private static DossierDue? Hours(WorkingTime hours, int halfHours, LocalDateTime start, List<(LocalDateTime From, LocalDateTime To)> stops)
    {
        for (var moment = start; ; moment = moment.PlusMinutes(30))
        {
            if (hours.IsOpen(moment) && !stops.Exists(stop => stop.From <= moment && moment < stop.To) && --halfHours == 0)
            {
                moment = moment.PlusMinutes(30);
                var sameOpening = stops.Exists(stop => stop.From >= moment && hours.Count(moment, stop.From) == Duration.Zero && stop.To > moment);
                return sameOpening ? null : new DossierDue(moment.Date, moment.TimeOfDay);
            }
        }
    }
}
