using Cchc.Core.Deadlines.Times;
using NodaTime;

namespace Cchc.Core.Deadlines.Clock;

/// <summary>From the start of the clock to its due moment, with what is left out.</summary>
internal sealed partial class ClockRun
{
    private const decimal NanosecondsPerHour = ClockDue.NanosecondsPerHour;

    private ClockOutcome? outcome; // of the moment asked for

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
    private LocalDate StartDay(LocalDateTime start) => dues.StartDay(start);

    /// <summary>The due moment of a clock that started, open stops cut off at a moment.</summary>
    private ClockOutcome DueFrom(LocalDateTime raw, LocalDateTime until) => dues.From(time, Begin(raw), raw, stops, until);

    /// <summary>The moment from which the time runs.</summary>
    private LocalDateTime Begin(LocalDateTime raw) => rules.Begin(raw, startRule, hours);

    private static Duration Hours(decimal hours) => ClockDue.Hours(hours);

    /// <summary>
    /// Where hours by the clock were moved from a day off: their own end, by the other reading (NĐ 63/2024/NĐ-CP art. 8.1, "24 giờ"). Null where they were not.
    /// </summary>
    private DossierDue? Unmoved(ClockOutcome from)
    {
        if (time is not ProcessingTime.ClockHours length || from.Due is not { } due || from.WasInStop || from.Excluded.Added > 0)
        {
            return null;
        }

        var end = ClockDue.AtHour(from.Start.PlusNanoseconds((Hours(length.Value) + from.Excluded.Elapsed).ToInt64Nanoseconds()));
        return end == due || calendar.IsWorkingDay(end.Date) ? null : end;
    }

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
