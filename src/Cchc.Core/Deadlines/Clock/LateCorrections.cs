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
    private readonly List<(IReadOnlyList<DossierEvent.Correction> Items, DossierDue Due, int Gained)> found = [];
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

        var corrections = ClockHistory.Of(request.Events, now).Applied.Where(item => item.Replacement is null || !ClockHistory.IsStop(item.Replacement))
            .ToList();
        for (var i = 0; i < corrections.Count && i < ClockGains.MostMeasured; i++)
        {
            // Each is judged by itself; beyond what any dossier holds, the rest together.
            var judged = i < ClockGains.MostMeasured - 1 ? [corrections[i]] : corrections.GetRange(i, corrections.Count - i);
            try
            {
                late.Judge(new ClockRun(calculator, request, now, late.Overrides, speaks: false), judged);
            }
            catch (CalendarRangeException)
            {
                // Without the correction nothing can be computed, as after a mistyped year: it disadvantages nobody.
            }
        }

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
            violations.Add(ClockGains.WithGain(Found(item.Id, text), gained, counted));
            var others = counted ? run.Overrides.Drop(items) : run.Overrides with
            {
                Dropped = [.. run.Overrides.Dropped.Where(id => items.All(one => one.Id != id))],
            };
            var reading = ClockGains.Reading(ClockFinding.LateRecorded, item.Id, counted, run.Again(others, now));
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

    private void Judge(ClockRun run, IReadOnlyList<DossierEvent.Correction> corrections)
    {
        var correction = corrections.OrderBy(ClockHistory.Written).Last();
        var (written, without) = (ClockHistory.Written(correction), Overrides.Drop(corrections));
        var before = run.Again(without, written);
        if (before.AnyDue is not { } due || !IsLate(due, before.EndedAt, written, correction))
        {
            return;
        }

        if (ClockGains.Between(calendar, run.Again(without, now).AnyDue, run.Again(Overrides, now).AnyDue) is int gained and > 0)
        {
            found.Add((corrections, due, gained));
            Overrides = effect == StopEffect.StopsNothing ? without : Overrides;
        }
    }
}
