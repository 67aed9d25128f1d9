using Cchc.Core.Calendars;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Deadlines.Clock;

/// <summary>What stops that do not count, or hang on a policy, would gain: the clock run again with each of them decided the other way.</summary>
internal sealed class ClockGains(ClockRun run, LocalDateTime now, WorkingCalendar calendar)
{
    /// <summary>The most events that are measured: no real dossier has more such stops, and each measure is a computation of its own.</summary>
    public const int MostMeasured = 50;

    private readonly ClockOverrides overrides = run.Overrides with { RecordedLate = run.Overrides.RecordedLate ?? run.RecordedLate };
    private readonly Dictionary<(string Event, bool Counts), ClockRun?> others = [];

    /// <summary>Whether there is anything to measure.</summary>
    public bool IsNothing => run.Findings.Count == 0 && overrides.Dropped.Count == 0;

    /// <summary>The answer with the days gained, and what the other choice of each policy would answer.</summary>
    public DossierClockState AddTo(DossierClockState state)
    {
        if (IsNothing)
        {
            return state;
        }

        var (readings, steps) = (state.OtherReadings.ToList(), state.Explanation.ToList());
        var (violations, together) = Measure(state.Violations, (finding, other) =>
        {
            var reading = Reading(finding.Policy!, finding, other);
            readings.Add(reading);
            steps.Add(Step(steps, reading));
        });
        return state with { Violations = violations, OtherReadings = readings, Explanation = steps, GainedWorkingDays = together };
    }

    /// <summary>The violations with the days that they gain, without those that gain nothing and are none then; and what all together gain.</summary>
    /// <param name="all">The violations of the run.</param>
    /// <param name="onPolicy">
    /// Takes what hangs on a policy, with the run of the other choice, null where that ends outside the calendar; null where nobody asks.
    /// </param>
    public (List<DossierViolation> Violations, int? Together) Measure(IReadOnlyList<DossierViolation> all, Action<ClockFinding, ClockRun?>? onPolicy)
    {
        var measured = new HashSet<string>(
            run.Findings.Select(finding => finding.EventId).Distinct(StringComparer.Ordinal).Take(MostMeasured),
            StringComparer.Ordinal);
        var violations = all.ToList();
        var idle = new HashSet<DossierViolation>();
        foreach (var finding in run.Findings.Where(finding => measured.Contains(finding.EventId)))
        {
            var other = Other(finding);
            var gained = other is null ? null : finding.Counted ? Gain(other.AnyDue, run.AnyDue) : Gain(run.AnyDue, other.AnyDue);
            var violation = violations[finding.Violation];
            violations[finding.Violation] = !run.Speaks ? violation with { GainedWorkingDays = gained }
                : other is null ? OutsideCalendar(violation, calendar, finding.Counted) : WithGain(violation, gained, finding.Counted);
            if (IsIdle(violations[finding.Violation]))
            {
                idle.Add(violations[finding.Violation]);
                continue;
            }

            if (onPolicy is not null && finding.Policy is not null && IsDecidedByPolicy(finding))
            {
                onPolicy(finding, other);
            }
        }

        violations.RemoveAll(idle.Contains);
        return (violations, Together(measured));
    }

    /// <summary>A stop outside office hours that gains nothing is not a violation.</summary>
    private static bool IsIdle(DossierViolation violation) => violation is { Code: ClockViolations.StopOutsideHours, GainedWorkingDays: 0 };

    /// <summary>A policy decides only what no text voids, and the other choice must be another one than that in force.</summary>
    private bool IsDecidedByPolicy(ClockFinding finding) =>
        finding.Counted
            || (run.EffectOf(finding.Policy!) == StopEffect.StopsNothing && run.Findings.Where(one => one.EventId == finding.EventId)
                .All(one => one.Policy is not null));

    private ClockRun? Other(ClockFinding finding)
    {
        var key = (finding.EventId, !finding.Counted);
        if (!others.TryGetValue(key, out var other))
        {
            others.Add(key, other = run.AgainInside(overrides.Force(finding.EventId, !finding.Counted), now));
        }

        return other;
    }

    private int? Together(HashSet<string> measured)
    {
        var all = overrides;
        foreach (var finding in run.Findings.Where(finding => !finding.Counted && measured.Contains(finding.EventId)))
        {
            all = all.Force(finding.EventId, true);
        }

        all = all.Dropped.Count > 0 ? all with { Dropped = [] } : all;
        return ReferenceEquals(all, overrides) ? null : Gain(run.AnyDue, run.AgainInside(all, now)?.AnyDue);
    }

    /// <summary>Working days from one due day to a later one; 0 when it is not later, null when either is unknown.</summary>
    public static int? Between(WorkingCalendar calendar, DossierDue? without, DossierDue? with) =>
        without is null || with is null ? null : with.Date > without.Date ? calendar.Count(without.Date, with.Date) : 0;

    private int? Gain(DossierDue? without, DossierDue? with) => Between(calendar, without, with);

    /// <summary>A violation with the days that it gains in its words.</summary>
    public static DossierViolation WithGain(DossierViolation violation, int? gained, bool counted)
    {
        if (gained is not { } days)
        {
            return violation;
        }

        var words = new ProcessingTime.WorkingDays(days).Description;
        return days == 0 ? violation with { GainedWorkingDays = 0 } : violation with
        {
            GainedWorkingDays = gained,
            Text = counted
                ? new($"{violation.Text.Vi} Nhờ đó hạn lùi thêm {words.Vi}.", $"{violation.Text.En} It moves the due day by {words.En}.")
                : new(
                    $"{violation.Text.Vi} Nếu được tính thì hạn lùi thêm {words.Vi}.",
                    $"{violation.Text.En} Were it counted, the due day would move by {words.En}."),
        };
    }

    /// <summary>A violation of which cannot be told what it gains: with the other choice the time ends outside the calendar.</summary>
    public static DossierViolation OutsideCalendar(DossierViolation violation, WorkingCalendar calendar, bool counted) => violation with
    {
        Text = counted
            ? new($"{violation.Text.Vi} Chưa tính được nhờ đó hạn lùi thêm bao nhiêu: nếu không tính thì hạn nằm ngoài lịch ({Span(calendar).Vi}).",
                $"{violation.Text.En} By how much it moves the due day cannot be told: were it not counted, the time would end outside the calendar "
                + $"({Span(calendar).En}).")
            : new($"{violation.Text.Vi} Chưa tính được hạn lùi thêm bao nhiêu: nếu được tính thì hạn nằm ngoài lịch ({Span(calendar).Vi}).",
                $"{violation.Text.En} By how much the due day would move cannot be told: were it counted, the time would end outside the calendar "
                + $"({Span(calendar).En})."),
    };

    /// <summary>From when to when a calendar knows the days.</summary>
    public static BilingualText Span(WorkingCalendar calendar) => new(
        $"từ {DateText.Vi(calendar.Start)} đến {DateText.Vi(calendar.End)}", $"{DateText.Iso(calendar.Start)} to {DateText.Iso(calendar.End)}");

    private DossierClockState.Reading Reading(string policy, ClockFinding finding, ClockRun? other) =>
        Reading(policy, finding.EventId, finding.Counted, other, calendar);

    /// <summary>What the other choice of a policy would answer; null where its time ends outside the calendar.</summary>
    public static DossierClockState.Reading Reading(string policy, string eventId, bool counted, ClockRun? other, WorkingCalendar calendar)
    {
        var effect = counted ? StopEffect.StopsNothing : StopEffect.Stops;
        var (due, resumed) = (other?.Due, other?.Due is null ? other?.IfResumed : null);
        var date = other is null ? (
                Vi: $"hạn nằm ngoài lịch ({Span(calendar).Vi}) nên chưa tính được",
                En: $"the time ends outside the calendar ({Span(calendar).En}), and its due moment cannot be told")
            : due is { } known ? (Vi: "hạn là " + known.Moment.Vi, En: "the due moment is " + known.Moment.En)
            : resumed is { } on ? (
                Vi: "chưa có hạn; nếu tiếp tục ngay thì hạn là " + on.Moment.Vi,
                En: "nothing is due yet; were it to go on now, the due moment would be " + on.Moment.En)
            : (Vi: "không có hạn", En: "there is no due moment");
        var (what, name) = effect == StopEffect.Stops
            ? ("vẫn làm dừng hoặc tính lại thời hạn", "stops the clock")
            : ("không làm dừng thời hạn", "stops nothing");
        return new DossierClockState.Reading(
            policy,
            effect,
            eventId,
            due,
            resumed,
            new(
                $"Văn bản không nói rõ hậu quả. Cách hiểu khác: sự kiện {eventId} {what}, khi đó {date.Vi}.",
                $"No text settles what follows. The other reading: event {eventId} {name}; then {date.En}."));
    }

    /// <summary>The other reading as a step of the explanation.</summary>
    public static ExplanationStep Step(IReadOnlyList<ExplanationStep> steps, DossierClockState.Reading reading) => new()
    {
        Rule = DossierClockSteps.Policy,
        LegalBasis = DeadlineRules.Convention,
        Text = reading.Text,
        Certainty = steps[steps.Count - 1].Certainty,
    };
}
