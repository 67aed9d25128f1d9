using Cchc.Core.Calendars;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Deadlines.Clock;

/// <summary>
/// Corrections written down when the dossier, without them, was late or about to be, that move its due day: of the receipt, of a supplement or payment, of the
/// end of a stop. They are judged as stops written down when late. Those that begin a stop are judged with the stop itself.
/// </summary>
internal sealed class LateCorrections
{
    private readonly List<(List<DossierEvent.Correction> Items, DossierDue Due, int? Gained)> found = [];
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
        foreach (var (items, due, gained) in found)
        {
            var item = items[items.Count - 1];
            var counted = effect == StopEffect.Stops;
            var text = new BilingualText(
                $"Đính chính sự kiện \"{item.Of}\" ghi lúc {Moment(item).Vi}, khi hồ sơ đã hoặc sắp quá hạn ({due.Moment.Vi}), làm dời "
                + $"hạn{(counted ? string.Empty : "; không tính, giữ như đã ghi trước đó")}.",
                $"The correction of event \"{item.Of}\", written on {Moment(item).En} when the dossier was late or about to be ({due.Moment.En}), moves the "
                + $"due day{(counted ? string.Empty : "; it is not counted, and what was written before stays")}.");
            violations.Add(gained is null ? ClockGains.OutsideCalendar(Found(item.Id, text), calendar, counted)
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
        if (before.AnyDue is not { } due || !IsLate(due, before.EndedAt, written, correction))
        {
            return;
        }

        // What was corrected still later hides nothing.
        var with = late.Drop(all.Skip(all.IndexOf(correction) + 1)) with { LateCorrections = [.. late.LateCorrections, .. items.Select(item => item.Id)] };
        if (Gain(run, with.Drop(items), with) is { IsAny: true } gain)
        {
            found.Add((items, due, gain.Days));
        }
    }

    /// <summary>What each gains with everything that was corrected later; one that gains nothing then is none.</summary>
    private void Measure(ClockRun run)
    {
        foreach (var item in found.ToList())
        {
            var (late, index) = (Late(), found.IndexOf(item));
            if (Gain(run, late, Restored(late, item.Items)) is { IsAny: true } gain)
            {
                found[index] = item with { Gained = gain.Days };
            }
            else
            {
                found.RemoveAt(index);
            }
        }
    }

    /// <summary>Whether the due day is later with some corrections, and by how many working days; null where it then lies outside the calendar.</summary>
    private (bool IsAny, int? Days) Gain(ClockRun run, ClockOverrides without, ClockOverrides with)
    {
        if (run.AgainInside(without, now)?.AnyDue is not { } before)
        {
            return (false, null);
        }

        if (run.AgainInside(with, now) is not { } later)
        {
            return (true, null);
        }

        var days = ClockGains.Between(calendar, before, later.AnyDue);
        return (days > 0, days);
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
