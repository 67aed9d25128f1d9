namespace Cchc.Proof.SecondEngine;

internal enum SlowState
{
    Processing,
    AwaitingSupplement,
    AwaitingFee,
    Paused,
    Done,
    Stopped,
    NotReceived,
}

/// <summary>What happened: received, asked (for a supplement), supplemented, paused (with or without a rule of the law), resumed, notified (of a fee), paid, result, stopped.</summary>
internal sealed record SlowEvent(string Kind, LocalDateTime At, bool HasRule = false);

/// <summary>Where it stands; whether a stop is open that no rule allows.</summary>
internal sealed record SlowAnswer(SlowState State, SlowDue? Due, SlowDue? IfResumed, bool? IsLate, bool StandsInVain, bool BeganAgain = false);

/// <summary>
/// A dossier's clock, event by event and day by day: a supplement request in time begins the time again from zero with the complete dossier (NĐ 61/2018 art. 19.4), once; a pause by a rule of sector law
/// and a fee notified (where the sector says so) leave time out; every other stop stops nothing.
/// </summary>
internal sealed class SlowClock(SlowOffice office, SlowTime time)
{
    /// <summary>How many working days after the receipt a supplement may still be asked for: 3 under NĐ 61/2018, 2 under NĐ 118/2025.</summary>
    public int NoticeDays { get; init; }

    /// <summary>Whether the time from the notice of a fee to its payment is left out (land).</summary>
    public bool FeeIsLeftOut { get; init; }

    /// <summary>Whether a receipt on a day off or after closing counts as made on the next working day (the other reading).</summary>
    public bool LateIsNextDay { get; init; }

    private SlowCalendar Calendar => office.Calendar;

    /// <summary>The day that is not counted.</summary>
    private LocalDate Zero(LocalDateTime began) => LateIsNextDay && new SlowDeadline(office).IsLate(began) ? Calendar.Next(began.Date) : began.Date;

    public SlowAnswer Ask(IReadOnlyList<SlowEvent> events, LocalDateTime now)
    {
        LocalDateTime? began = null;
        LocalDateTime? received = null;
        LocalDateTime? asked = null;
        var hasAsked = false;
        var (asksInVain, beganAgain) = (false, false);
        var stops = new List<SlowStop>();
        foreach (var item in events.Where(item => item.At <= now))
        {
            switch (item.Kind)
            {
                case "received":
                    (received, began) = (item.At, item.At);
                    break;
                case "asked":
                    var latest = Calendar.Add(Zero(received!.Value), NoticeDays);
                    if (!hasAsked && item.At.Date <= latest && !IsPast(began!.Value, stops, item.At))
                        asked = item.At;
                    else
                        asksInVain = true;
                    hasAsked = true;
                    break;
                case "supplemented" when asked is not null:
                    (asked, began, beganAgain) = (null, item.At, true);
                    stops.Clear();
                    break;
                case "supplemented":
                    asksInVain = false;
                    break;
                case "paused":
                    stops.Add(new SlowStop("pause", item.At, null, item.HasRule && asked is null && !IsPast(began!.Value, stops, item.At)));
                    break;
                case "resumed":
                    Close(stops, "pause", item.At);
                    break;
                case "notified" when FeeIsLeftOut:
                    stops.Add(new SlowStop("fee", item.At, null, asked is null && !IsPast(began!.Value, stops, item.At)));
                    break;
                case "paid" when FeeIsLeftOut:
                    Close(stops, "fee", item.At);
                    break;
                case "result" or "stopped":
                    var due = asked is not null ? (SlowDue?)null : Due(began!.Value, stops, item.At);
                    var isLate = item.Kind == "stopped" && due?.IsBefore(item.At) != true ? null : due?.IsBefore(item.At); // who withdraws in time is neither late nor in time
                    return new SlowAnswer(item.Kind == "result" ? SlowState.Done : SlowState.Stopped, due, null, isLate, false, beganAgain);
            }
        }

        if (began is not { } from)
            return new SlowAnswer(SlowState.NotReceived, null, null, null, false);
        if (asked is not null)
            return new SlowAnswer(SlowState.AwaitingSupplement, null, Due(now, [], now), null, false, beganAgain);
        var open = stops.LastOrDefault(stop => stop.Counts && stop.To is null);
        var running = Due(from, stops, now);
        if (open is not null)
            return new SlowAnswer(open.Kind == "fee" ? SlowState.AwaitingFee : SlowState.Paused, null, running, null, false);
        return new SlowAnswer(SlowState.Processing, running, null, running.IsBefore(now) ? true : null, asksInVain || stops.Exists(stop => !stop.Counts && stop.To is null));
    }

    /// <summary>Stops that lie wholly outside office hours: they took no office time and leave out nothing.</summary>
    private bool IsIdle(SlowStop stop) => stop.To is { } to && office.Count(stop.From, to) == 0;

    private static void Close(List<SlowStop> stops, string kind, LocalDateTime at)
    {
        var index = stops.FindLastIndex(stop => stop.Kind == kind && stop.To is null);
        if (index >= 0)
            stops[index] = stops[index] with { To = at };
    }

    /// <summary>Whether the time has run out: after the due moment, and for hours at it, for none of them is left.</summary>
    private bool IsPast(LocalDateTime began, List<SlowStop> stops, LocalDateTime at) =>
        Due(began, stops, at) is var due && (due.IsBefore(at) || (time.Unit == SlowUnit.WorkingHours && SlowOffice.At(due.Day, due.Minute ?? 1440) == at));

    private SlowDue Due(LocalDateTime began, List<SlowStop> stops, LocalDateTime until)
    {
        var left = stops.Where(stop => stop.Counts && !IsIdle(stop)).Select(stop => (stop.From, To: stop.To ?? until)).ToList();
        if (time.Unit == SlowUnit.WorkingHours)
        {
            var end = office.Add(began, (int)(time.Amount * 60), moment => left.Exists(stop => moment >= stop.From && moment < stop.To));
            return new SlowDue(end.Date, SlowOffice.MinuteOf(end));
        }

        // A day of a stop is one after its first and up to its last, as periods count days. It is owed again.
        var (owed, day) = ((int)time.Amount, Zero(began));
        var last = left.Count == 0 ? day : left.Max(stop => stop.To.Date);
        for (var each = day.PlusDays(1); each <= last; each = each.PlusDays(1))
            owed += Counts(each) && left.Exists(stop => each > stop.From.Date && each <= stop.To.Date) ? 1 : 0;
        for (; owed > 0; owed -= Counts(day) ? 1 : 0)
            day = day.PlusDays(1);
        if (time.Unit == SlowUnit.CalendarDays && !Calendar.IsWorked(day))
            day = Calendar.Next(day);
        if (time.Unit == SlowUnit.CalendarDays && left.Exists(stop => stop.From < End(day) && stop.To >= End(day)))
            day = Calendar.NextOrSame(left.Max(stop => stop.To).Date); // no time ends while it stands
        return new SlowDue(day, null);
    }

    private static LocalDateTime End(LocalDate day) => day.PlusDays(1).AtMidnight();

    private bool Counts(LocalDate day) => time.Unit != SlowUnit.WorkingDays || Calendar.IsWorked(day);

    private sealed record SlowStop(string Kind, LocalDateTime From, LocalDateTime? To, bool Counts);
}
