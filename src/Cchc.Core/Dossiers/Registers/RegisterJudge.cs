using Cchc.Core.Calendars;
using Cchc.Core.Deadlines;
using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Dossiers.Registers;

/// <summary>
/// Judges the dossiers of a register (đánh giá sổ theo dõi hồ sơ): for each the legal due moment, the verdict, the days used, what was not allowed, by the
/// rules of <see cref="DossierClock"/> and in no words. Immutable and safe for any number of threads; reads no clock.
/// </summary>
/// <remarks>
/// The answer to a dossier hangs on that dossier alone. Nothing about it is an exception: what cannot be judged has <see cref="RegisterVerdict.NoVerdict"/> and
/// a finding. The reasons of one dossier in words: <see cref="Explain"/>.
/// </remarks>
/// <example>
/// <code>
/// using System;
/// using System.Linq;
/// using Cchc.Core.Calendars;
/// using Cchc.Core.Deadlines;
/// using Cchc.Core.Deadlines.Times;
/// using Cchc.Core.Dossiers.Registers;
/// using NodaTime;
///
/// var received = new LocalDateTime(2026, 8, 3, 9, 0);
/// RegisterDossier[] register =
/// [
///     new RegisterDossier { Code = "H-1", Time = new ProcessingTime.WorkingDays(5), Received = received, Result = new LocalDateTime(2026, 8, 12, 9, 0) },
///     new RegisterDossier { Code = "H-2", Received = received },
/// ];
/// var judge = new RegisterJudge(new DeadlineCalculator(WorkingCalendar.VietnamPublicSector));
/// var answers = judge.JudgeAll(register, new LocalDateTime(2026, 8, 28, 17, 0)).ToList();
///
/// Console.WriteLine($"{answers[0].Verdict}, due {answers[0].LegalDue}"); // Late, due 2026-08-10
/// Console.WriteLine($"{answers[1].Verdict}, {answers[1].Findings[0].Code}"); // NoVerdict, CCHC-REG-005
/// </code>
/// </example>
public sealed partial class RegisterJudge
{
    /// <summary>The most events of one dossier that are judged, as in a file of events.</summary>
    public const int MostEvents = 2000;

    private readonly DossierClock clock;

    /// <summary>A judge over a calculator.</summary>
    /// <param name="calculator">Calendar, office hours, and what the law leaves open.</param>
    /// <exception cref="ArgumentNullException"><paramref name="calculator"/> is null.</exception>
    public RegisterJudge(DeadlineCalculator calculator)
    {
        Calculator = calculator ?? throw new ArgumentNullException(nameof(calculator));
        clock = new DossierClock(calculator);
    }

    /// <summary>The calculator, with its calendar, office hours and options.</summary>
    public DeadlineCalculator Calculator { get; }

    /// <summary>
    /// Looks up the time and the rules of a dossier's procedure; called from several threads. It gives null for a procedure that is not known. Null, the
    /// default, for a register whose rows state their times. What a row states itself goes first.
    /// </summary>
    public Func<RegisterDossier, RegisterTerms?>? Terms { get; init; }

    /// <summary>The caller's own pause rules: <see cref="DossierClockRequest.PauseRules"/>. Empty for none.</summary>
    /// <exception cref="ArgumentException">As for <see cref="DossierClock.Compute(DossierClockRequest, LocalDateTime)"/>.</exception>
    public IReadOnlyList<PauseRule> PauseRules
    {
        get;
        init
        {
            field = ValueList.Of(value);
            DossierClock.CheckPauseRules(field);
        }
    }

    = ValueList.Empty<PauseRule>();

    /// <summary>What no text settles about stops. Default: <see cref="ClockPolicies.Default"/>.</summary>
    public ClockPolicies Policies { get; init; } = ClockPolicies.Default;

    /// <summary>Judges one dossier.</summary>
    /// <param name="dossier">The dossier.</param>
    /// <param name="asOf">The moment, by the clock in Vietnam: what happened or was written down later is left out.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="dossier"/> is null.</exception>
    public RegisterAnswer Judge(RegisterDossier dossier, LocalDateTime asOf)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        return new RegisterRun(this, clock, dossier, asOf.WithCalendar(CalendarSystem.Iso)).Judge();
    }

    /// <summary>The same answer by the clock alone.</summary>
    internal RegisterAnswer JudgeByClock(RegisterDossier dossier, LocalDateTime asOf) => new RegisterRun(this, clock, dossier, asOf).Judge(always: true);

    /// <summary>
    /// Judges many dossiers on all processors, in their order and as they are asked for: a few thousand are in memory at a time, however many there are. The
    /// sequence is read on the thread that asks.
    /// </summary>
    /// <param name="dossiers">The dossiers.</param>
    /// <param name="asOf">The moment, as for <see cref="Judge(RegisterDossier, LocalDateTime)"/>.</param>
    /// <returns>An answer for each, in the same order.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="dossiers"/> is null, or one of them is.</exception>
    public IEnumerable<RegisterAnswer> JudgeAll(IEnumerable<RegisterDossier> dossiers, LocalDateTime asOf)
    {
        ArgumentNullException.ThrowIfNull(dossiers);
        return RegisterPieces.InOrder(dossiers, dossier => Judge(dossier, asOf));
    }

    /// <summary>Judges many dossiers that are waited for, such as the rows of a query of a database: as <see cref="JudgeAll"/>.</summary>
    /// <param name="dossiers">The dossiers.</param>
    /// <param name="asOf">The moment, as for <see cref="Judge(RegisterDossier, LocalDateTime)"/>.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>An answer for each, in the same order.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="dossiers"/> is null, or one of them is.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public IAsyncEnumerable<RegisterAnswer> JudgeAllAsync(
        IAsyncEnumerable<RegisterDossier> dossiers, LocalDateTime asOf, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dossiers);
        return RegisterPieces.InOrderAsync(dossiers, dossier => Judge(dossier, asOf), cancellationToken);
    }

    /// <summary>The reasons of one dossier in words, by the same rules; violations and lateness are those of the answer.</summary>
    /// <param name="dossier">The dossier.</param>
    /// <param name="asOf">The moment, as for <see cref="Judge(RegisterDossier, LocalDateTime)"/>.</param>
    /// <returns>
    /// The state of its clock; null where no clock can be run: more than <see cref="MostEvents"/> events, events without identifiers of their own, a result
    /// before the receipt, a day outside the calendar.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="dossier"/> is null.</exception>
    public DossierClockState? Explain(RegisterDossier dossier, LocalDateTime asOf)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        try
        {
            if (new RegisterRun(this, clock, dossier, asOf.WithCalendar(CalendarSystem.Iso)).Request() is not { } request)
            {
                return null;
            }

            // What the judge takes back, because a status says that it is over or an hour is not written down, is no reason of the answer.
            var (answer, state) = (Judge(dossier, asOf), clock.Compute(request, asOf));
            return answer.State is null ? state : state with
            {
                IsLateAgainstLegal = answer.IsLate,
                Violations = [.. state.Violations.Where(item => answer.Findings.Any(found => found.Code == item.Code && found.EventId == item.EventId))],
            };
        }
        catch (CalendarRangeException)
        {
            return null;
        }
    }
}
