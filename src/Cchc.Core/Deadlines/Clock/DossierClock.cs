using System.Diagnostics.CodeAnalysis;
using Cchc.Core.Calendars;
using NodaTime;

namespace Cchc.Core.Deadlines.Clock;

/// <summary>
/// The clock of a dossier (đồng hồ hồ sơ): from what happened to it, and the rules, to its due moments, the time used and left, and what was not allowed.
/// Immutable and safe for any number of threads; reads no clock of its own.
/// </summary>
/// <remarks>
/// What happens later than the moment asked for is ignored, so any earlier state can be computed again. A stop that no known rule allows does not stop the
/// clock: it is a <see cref="DossierViolation"/> that says how many working days it would gain. Rules by default: the one-stop shop, NĐ 118/2025/NĐ-CP.
/// </remarks>
/// <example>
/// <code>
/// using System;
/// using Cchc.Core.Calendars;
/// using Cchc.Core.Deadlines.Clock;
/// using Cchc.Core.Deadlines.Times;
/// using NodaTime;
///
/// var clock = new DossierClock(WorkingCalendar.VietnamPublicSector);
/// var request = new DossierClockRequest
/// {
///     Time = new ProcessingTime.WorkingDays(10),
///     Events = new DossierEvent[]
///     {
///         new DossierEvent.Received { Id = "1", At = new LocalDateTime(2026, 8, 10, 9, 0) },
///         new DossierEvent.SupplementRequested { Id = "2", At = new LocalDateTime(2026, 8, 11, 9, 0), Content = "Thiếu bản đồ" },
///     },
/// };
/// var state = clock.Compute(request, new LocalDateTime(2026, 8, 12, 9, 0));
///
/// Console.WriteLine(state.State); // AwaitingSupplement
/// Console.WriteLine(state.LegalDue is null); // True
/// Console.WriteLine($"{state.DueIfResumedNow!.Date:uuuu-MM-dd}"); // 2026-08-25
/// </code>
/// </example>
public sealed class DossierClock
{
    /// <summary>A clock over a calendar.</summary>
    /// <param name="calendar">Which days are worked.</param>
    /// <param name="options">What the law leaves open; null for the documented defaults.</param>
    /// <exception cref="ArgumentNullException"><paramref name="calendar"/> is null.</exception>
    public DossierClock(WorkingCalendar calendar, DeadlineOptions? options = null)
        : this(new DeadlineCalculator(calendar, options))
    {
    }

    /// <summary>A clock that uses a calculator.</summary>
    /// <param name="calculator">Computes from the start to the due moment.</param>
    /// <exception cref="ArgumentNullException"><paramref name="calculator"/> is null.</exception>
    public DossierClock(DeadlineCalculator calculator) => Calculator = calculator ?? throw new ArgumentNullException(nameof(calculator));

    /// <summary>The calculator, with its calendar, office hours and options.</summary>
    public DeadlineCalculator Calculator { get; }

    /// <summary>
    /// The state of a dossier at a moment, as it was known then: events that happen or are written down later are left out, so any earlier state can be
    /// computed again.
    /// </summary>
    /// <param name="request">Time, rules and events.</param>
    /// <param name="now">The moment, by the clock in Vietnam.</param>
    /// <returns>The state with its reasons.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// Time, rules or policies are missing, an event or pause rule is null or without identifier, or two have the same; or a pause rule has the identifier of a
    /// known one.
    /// </exception>
    /// <exception cref="CalendarRangeException">A moment or a due date is outside the calendar.</exception>
    public DossierClockState Compute(DossierClockRequest request, LocalDateTime now)
    {
        Check(request);
        now = now.WithCalendar(CalendarSystem.Iso);
        var corrections = LateCorrections.Of(Calculator, request, now);
        var run = Run(request, now, corrections.Overrides, speaks: true);
        var state = corrections.AddTo(new ClockGains(run, now, Calculator.Calendar).AddTo(run.Answer!), run);
        state = state with { Violations = new LateDoubt(Calculator, request, now, run).Mark(state.Violations) };
        return OtherTimeReading.Of(Calculator, request, now, run) is not { } other ? state : state with
        {
            OtherReadings = [.. state.OtherReadings, other],
            Explanation =
            [
                .. state.Explanation,
                new ExplanationStep { Rule = DossierClockSteps.Policy, LegalBasis = DeadlineRules.Convention, Text = other.Text },
            ],
        };
    }

    /// <summary>
    /// The legal due moment (hạn theo quy định) alone, by the same rules and in no words: for files of many dossiers. The reasons, and which events the rules
    /// do not allow: <see cref="Compute(DossierClockRequest, LocalDateTime)"/>.
    /// </summary>
    /// <param name="request">Time, rules and events.</param>
    /// <param name="now">The moment, by the clock in Vietnam.</param>
    /// <param name="due">The due moment; null where there is none: not started, suspended, or the time is not known.</param>
    /// <param name="violations">How many violations and points to be checked the history has; those that stop nothing are not in the due moment.</param>
    /// <returns>Whether there is a due moment.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is null.</exception>
    /// <exception cref="ArgumentException">As for <see cref="Compute(DossierClockRequest, LocalDateTime)"/>.</exception>
    /// <exception cref="CalendarRangeException">A moment or a due date is outside the calendar.</exception>
    public bool TryGetLegalDue(DossierClockRequest request, LocalDateTime now, [NotNullWhen(true)] out DossierDue? due, out int violations)
    {
        Check(request);
        var (run, found, _) = Judge(request, now.WithCalendar(CalendarSystem.Iso));
        (due, violations) = (run.Due, found.Count);
        return due is not null;
    }

    /// <summary>
    /// What <see cref="Compute(DossierClockRequest, LocalDateTime)"/> finds, by the same rules and in no words: for registers of many dossiers. The request is
    /// not checked: its events have identifiers of their own, its pause rules are sound.
    /// </summary>
    internal (ClockRun Run, IReadOnlyList<DossierViolation> Violations, int? GainedWorkingDays) Judge(DossierClockRequest request, LocalDateTime now)
    {
        var corrections = LateCorrections.Of(Calculator, request, now);
        var run = Run(request, now, corrections.Overrides, speaks: false);
        var gains = new ClockGains(run, now, Calculator.Calendar);
        var doubt = new LateDoubt(Calculator, request, now, run);
        if (gains.IsNothing && !corrections.IsAny)
        {
            return (run, doubt.Mark(run.Violations), null);
        }

        var (violations, gained) = gains.IsNothing ? (run.Violations.ToList(), null) : gains.Measure(run.Violations, null);
        return (run, doubt.Mark(corrections.AddTo(violations)), gained);
    }

    private ClockRun Run(DossierClockRequest request, LocalDateTime now, ClockOverrides overrides, bool speaks)
    {
        // A stop that was corrected again and again goes back one correction at a time, as long as that was late, too.
        var run = ClockRun.Of(Calculator, request, now, overrides, speaks);
        for (var times = 0; run.MovedLate is { Count: > 0 } moved && times < ClockGains.MostMeasured; times++)
        {
            overrides = overrides with { VoidCorrections = [.. overrides.VoidCorrections, .. moved] };
            run = ClockRun.Of(Calculator, request, now, overrides, speaks);
        }

        return run;
    }

    /// <summary>The state of a dossier at a moment; day and hour are those in Vietnam: <see cref="VietnamTime"/>.</summary>
    /// <param name="request">Time, rules and events.</param>
    /// <param name="now">The moment.</param>
    /// <returns>The state with its reasons.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is null.</exception>
    /// <exception cref="ArgumentException">As for <see cref="Compute(DossierClockRequest, LocalDateTime)"/>.</exception>
    /// <exception cref="CalendarRangeException">A moment or a due date is outside the calendar.</exception>
    public DossierClockState Compute(DossierClockRequest request, DateTimeOffset now) => Compute(request, VietnamTime.From(now));

    /// <inheritdoc cref="Compute(DossierClockRequest, DateTimeOffset)"/>
    public DossierClockState Compute(DossierClockRequest request, Instant now) => Compute(request, VietnamTime.From(now));

    /// <inheritdoc cref="Compute(DossierClockRequest, DateTimeOffset)" path="/*[not(self::param)]"/>
    /// <param name="request">Time, rules and events.</param>
    /// <param name="now">The moment, of kind <see cref="DateTimeKind.Utc"/>; another kind is refused: <see cref="VietnamTime.From(DateTime)"/>.</param>
    public DossierClockState Compute(DossierClockRequest request, DateTime now) => Compute(request, VietnamTime.From(now));
#if NET8_0_OR_GREATER

    /// <summary>The state of a dossier now, by a clock that is handed in.</summary>
    /// <param name="request">Time, rules and events.</param>
    /// <param name="clock">The clock; its own time zone is not asked.</param>
    /// <returns>The state with its reasons.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">As for <see cref="Compute(DossierClockRequest, LocalDateTime)"/>.</exception>
    /// <exception cref="CalendarRangeException">A moment or a due date is outside the calendar.</exception>
    public DossierClockState Compute(DossierClockRequest request, TimeProvider clock) => Compute(request, VietnamTime.From(clock));
#endif

    /// <summary>
    /// Looks ahead: the state were one event to happen ("if the supplement arrives on …"). The same computation with the event added, at its moment or now,
    /// whichever is later.
    /// </summary>
    /// <param name="request">Time, rules and what has happened.</param>
    /// <param name="hypothetical">What may happen.</param>
    /// <param name="now">The moment from which one looks; null for that of the event.</param>
    /// <returns>The state as it would be.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> or <paramref name="hypothetical"/> is null.</exception>
    /// <exception cref="ArgumentException">As for <see cref="Compute(DossierClockRequest, LocalDateTime)"/>.</exception>
    /// <exception cref="CalendarRangeException">As for <see cref="Compute(DossierClockRequest, LocalDateTime)"/>.</exception>
    public DossierClockState WhatIf(DossierClockRequest request, DossierEvent hypothetical, LocalDateTime? now = null)
    {
        ArgumentNullException.ThrowIfNull(request);

        var at = (hypothetical ?? throw new ArgumentNullException(nameof(hypothetical))).At;
        if (hypothetical.RecordedAt is { } recorded && recorded > at)
        {
            at = recorded;
        }

        var from = now?.WithCalendar(CalendarSystem.Iso) ?? at;
        return Compute(request.With(hypothetical), from > at ? from : at);
    }

    private static void Check(DossierClockRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);

        if (request.Time is null || request.Rules is null)
        {
            throw new ArgumentException("The request has no processing time or no rules.", nameof(request));
        }

        if (request.Policies is null)
        {
            throw new ArgumentException("The request has no policies: expected ClockPolicies.Default.", nameof(request));
        }

        CheckPauseRules(request.PauseRules);

        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in request.Events)
        {
            if (string.IsNullOrEmpty(item?.Id))
            {
                throw new ArgumentException("An event is null or has no identifier.", nameof(request));
            }

            if (!ids.Add(item!.Id))
            {
                throw new ArgumentException($"The identifier \"{item.Id}\" is a duplicate.", nameof(request));
            }
        }
    }

    /// <summary>Whether pause rules of one's own are sound.</summary>
    /// <exception cref="ArgumentException">As for <see cref="Compute(DossierClockRequest, LocalDateTime)"/>.</exception>
    internal static void CheckPauseRules(IReadOnlyList<PauseRule> rules)
    {
        if (rules.Count == 0)
        {
            return;
        }

        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var rule in rules)
        {
            if (string.IsNullOrWhiteSpace(rule?.Id) || string.IsNullOrWhiteSpace(rule!.Source) || rule.Title is null || rule.Semantics is null)
            {
                throw new ArgumentException("A pause rule is null, or has no identifier, title, source or semantics.", nameof(rules));
            }

            if (!ids.Add(rule.Id) || PauseRules.Find(rule.Id) is not null)
            {
                throw new ArgumentException($"The pause rule \"{rule.Id}\" is a duplicate, or one of those that the library knows.", nameof(rules));
            }
        }
    }
}
