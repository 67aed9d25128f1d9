using Cchc.Core.Calendars;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Deadlines.Clock;

/// <summary>
/// Corrections written down when the dossier, without them, was late or about to be, that move its due day or take it away: of the receipt, of a supplement or
/// payment, of the end of a stop; and those written down when the appointment had passed that make it later. They are judged as stops written down when late.
/// Those that begin a stop are judged with the stop itself.
/// </summary>
internal sealed class LateCorrections
{
    /// <summary>What a correction does to the moments against which lateness is measured.</summary>
    private enum Move
    {
        None = 0,
        Due,
        OutsideCalendar,
        Withdrawn,
        Appointment,
    }

    private readonly List<(List<DossierEvent.Correction> Items, DossierDue Due, Move Move, int? Gained)> found = [];
    private readonly WorkingCalendar calendar;
    private readonly LocalDateTime now;
    private readonly IReadOnlyList<DossierEvent> events;
    private readonly StopEffect effect;

    private LateCorrections(WorkingCalendar calendar, DossierClockRequest request, LocalDateTime now) =>
        (this.calendar, events, effect, this.now) = (calendar, request.Events, request.Policies.LateRecordedStops, now);

    /// <summary>Which of them are left out.</summary>
    public ClockOverrides Overrides { get; private set; } = ClockOverrides.None;

    /// <summary>Whether there are any.</summary>
    public bool IsAny => found.Count > 0;

    public static LateCorrections Of(DeadlineCalculator calculator, DossierClockRequest request, LocalDateTime now)
    {
        var late = new LateCorrections(calculator.Calendar, request, now);
        if (!ClockHistory.HasCorrections(request.Events))
        {
            return late;
        }

        late.Judge(new ClockRun(calculator, request, now, ClockOverrides.None, speaks: false));
        return late;
    }

    /// <summary>Adds the findings, and what the other choice of the policy would answer.</summary>
    public DossierClockState AddTo(DossierClockState state, ClockRun run)
    {
        var (violations, readings, steps) = (new List<DossierViolation>(), state.OtherReadings.ToList(), state.Explanation.ToList());
        foreach (var (items, due, move, gained) in found)
        {
            var item = items[items.Count - 1];
            var counted = effect == StopEffect.Stops;
            var (when, whenEn) = move == Move.Appointment
                ? ("đã quá ngày hẹn", "past its appointment") : ("đã hoặc sắp quá hạn", "late or about to be");
            var (what, whatEn) = move switch
            {
                Move.Withdrawn => ("làm hồ sơ không còn lần tiếp nhận nào", "leaves the dossier without any receipt"),
                Move.Appointment => ("dời ngày hẹn", "makes the appointment later"),
                _ => ("làm dời hạn", "moves the due day"),
            };
            var text = new BilingualText(
                $"Đính chính sự kiện \"{item.Of}\" ghi lúc {Moment(item).Vi}, khi hồ sơ {when} ({due.Moment.Vi}), "
                + $"{what}{(counted ? string.Empty : "; không tính, giữ như đã ghi trước đó")}.",
                $"The correction of event \"{item.Of}\", written on {Moment(item).En} when the dossier was {whenEn} ({due.Moment.En}), "
                + $"{whatEn}{(counted ? string.Empty : "; it is not counted, and what was written before stays")}.");
            violations.Add(move == Move.OutsideCalendar ? ClockGains.OutsideCalendar(Found(item.Id, text), calendar, counted)
                : ClockGains.WithGain(Found(item.Id, text), gained, counted));
            var others = counted ? run.Overrides.Drop(found.SelectMany(one => one.Items).Where(one => items.Any(same => same.Of == one.Of)))
                : Restored(run.Overrides, items);
            var reading = ClockGains.Reading(ClockFinding.LateRecorded, item.Id, counted, run.AgainInside(others, now), calendar);
            readings.Add(reading);
            steps.Add(ClockGains.Step(steps, reading));
        }

        return found.Count == 0 ? state : state with { Violations = [.. violations, .. state.Violations], OtherReadings = readings, Explanation = steps };
    }

    /// <summary>The findings of a run that does not speak, before those of the run itself.</summary>
    public List<DossierViolation> AddTo(List<DossierViolation> violations)
    {
        violations.InsertRange(0, found.Select(item =>
            Found(item.Items[item.Items.Count - 1].Id, ClockRun.NoWords) with { GainedWorkingDays = item.Gained }));
        return violations;
    }

    // No article says when a correction may be written down.
    private static DossierViolation Found(string id, BilingualText text) =>
        new(ClockViolations.CorrectedLate, id, text, DeadlineRules.Convention) { IsToBeChecked = true };

    private static (string Vi, string En) Moment(DossierEvent item)
    {
        var at = ClockHistory.Written(item);
        var moment = new DueMoment(at.Date, at.TimeOfDay);
        return (moment.Vi, moment.En);
    }

    /// <summary>
    /// Whether the dossier was late, or in the last two working days of its time on a later day than that on which the corrected event was written down.
    /// </summary>
    private bool IsLate(DossierDue due, LocalDateTime? ended, LocalDateTime written, DossierEvent.Correction correction)
    {
        if (due.IsBefore(ended ?? written))
        {
            return true;
        }

        var sameDay = events.FirstOrDefault(item => item.Id == correction.Of) is { } corrected && ClockHistory.Written(corrected).Date == written.Date;
        return ended is null && !sameDay && calendar.Count(written.Date, due.Date) <= 1;
    }

    private void Judge(ClockRun run)
    {
        var history = ClockHistory.Of(events, now);
        var judged = new HashSet<string>(history.Applied.Concat(history.Superseded).Select(item => item.Id), StringComparer.Ordinal);
        List<DossierEvent.Correction> all =
        [
            .. events.OfType<DossierEvent.Correction>()
                .Where(item => (judged.Contains(item.Id) || ClockHistory.Written(item) <= now) && !ClockHistory.IsOfStop(item)).OrderBy(ClockHistory.Written),
        ];
        var corrections = all.FindAll(item => judged.Contains(item.Id));
        for (var i = 0; i < corrections.Count && i < ClockGains.MostMeasured; i++)
        {
            // Each is judged by itself; beyond what any dossier holds, the rest together.
            List<DossierEvent.Correction> items = i < ClockGains.MostMeasured - 1 ? [corrections[i]] : corrections.GetRange(i, corrections.Count - i);
            try
            {
                Judge(run, items, all);
            }
            catch (CalendarRangeException)
            {
                // Without the correction nothing can be computed, as after a mistyped year: it disadvantages nobody.
            }
        }

        if (found.Count > 0 && all.Count > 1)
        {
            Measure(run);
        }

        Overrides = effect == StopEffect.StopsNothing ? Late() : Late() with { Dropped = [] };
    }

    /// <summary>Judges corrections as things stood when they were written down: without those of that moment and those that were late before.</summary>
    private void Judge(ClockRun run, List<DossierEvent.Correction> items, List<DossierEvent.Correction> all)
    {
        var correction = items[items.Count - 1];
        var (written, late) = (ClockHistory.Written(correction), Late());
        var before = run.AgainInTime(late.Drop(items.Concat(all.Where(item => ClockHistory.Written(item) >= written))), written);
        var due = before.AnyDue is { } legal && IsLate(legal, before.EndedAt, written, correction) ? legal : null;
        var slip = before.StatedPromise is { } promise && promise.IsBefore(before.EndedAt ?? written) ? promise : null;
        if (due is null && slip is null)
        {
            return;
        }

        // What was corrected still later hides nothing.
        var with = late.Drop(all.Skip(all.IndexOf(correction) + 1)) with { LateCorrections = [.. late.LateCorrections, .. items.Select(item => item.Id)] };
        var (move, days) = Gain(run, with.Drop(items), with);
        if (move == Move.Appointment ? slip is not null : move != Move.None && due is not null)
        {
            found.Add((items, move == Move.Appointment ? slip! : due!, move, days));
        }
    }

    /// <summary>What each gains with everything that was corrected later; one that gains nothing then is none.</summary>
    private void Measure(ClockRun run)
    {
        foreach (var item in found.ToList())
        {
            var (late, index) = (Late(), found.IndexOf(item));
            if (Gain(run, late, Restored(late, item.Items)) is { Move: not Move.None } gain)
            {
                found[index] = item with { Move = gain.Move, Gained = gain.Days };
            }
            else
            {
                found.RemoveAt(index);
            }
        }
    }

    /// <summary>What becomes later with some corrections, and by how many working days: null where the due day then lies outside the calendar.</summary>
    private (Move Move, int? Days) Gain(ClockRun run, ClockOverrides without, ClockOverrides with)
    {
        if (run.AgainInside(without, now) is not { AnyDue: { } due } before)
        {
            return (Move.None, null);
        }

        if (run.AgainInside(with, now) is not { } later)
        {
            return (Move.OutsideCalendar, null);
        }

        if (later.ReceiptId is null)
        {
            return (Move.Withdrawn, null);
        }

        var days = ClockGains.Between(calendar, due, later.AnyDue);
        return days > 0 ? (Move.Due, days)
            : before.StatedPromise is { } slip && (later.StatedPromise is not { } moved || slip.Latest < moved.Latest) ? (Move.Appointment, null)
            : (Move.None, null);
    }

    /// <summary>The dossier without all that were found.</summary>
    private ClockOverrides Late()
    {
        var late = ClockOverrides.None.Drop(found.SelectMany(item => item.Items));
        return late with { LateCorrections = late.Dropped };
    }

    private static ClockOverrides Restored(ClockOverrides overrides, List<DossierEvent.Correction> items) =>
        overrides with { Dropped = [.. overrides.Dropped.Where(id => items.All(one => one.Id != id))] };
}
