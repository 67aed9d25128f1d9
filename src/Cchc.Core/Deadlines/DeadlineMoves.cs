using Cchc.Core.Calendars;
using Cchc.Core.Text;

namespace Cchc.Core.Deadlines;

/// <summary>
/// What a change of the calendar does to running deadlines: which move, and by how much. "What does today's swap decision do to our
/// open dossiers?"
/// </summary>
/// <remarks>
/// Equal when all parts are. Every deadline given is in exactly one of the three: moved, unmoved, uncomputed.
/// </remarks>
/// <example>
/// <code>
/// using System;
/// using Cchc.Core.Calendars;
/// using Cchc.Core.Deadlines;
/// using Cchc.Core.Deadlines.Times;
/// using Cchc.Core.Text;
/// using NodaTime;
///
/// var before = WorkingCalendar.VietnamPublicSector;
/// var after = before.With(CalendarLayer.Of("province-x", new CalendarEdit.Add(new CalendarDay
/// {
///     Date = new LocalDate(2026, 9, 15),
///     Kind = DayKind.LocalClosure,
///     Name = new BilingualText("Nghỉ tránh bão", "Closed for a storm"),
/// })));
/// var request = new DeadlineRequest { Time = new ProcessingTime.WorkingDays(2), Received = new LocalDateTime(2026, 9, 11, 9, 0) };
/// var moves = DeadlineMoves.Of(CalendarDifference.Between(before, after), new[] { new RunningDeadline("H42-001", request) });
///
/// Console.WriteLine($"{moves.Moved[0].Before.Date:uuuu-MM-dd} to {moves.Moved[0].After.Date:uuuu-MM-dd}"); // 2026-09-15 to 2026-09-16
/// Console.WriteLine(moves.Unmoved); // 0
/// </code>
/// </example>
public sealed partial record DeadlineMoves
{
    private const int ReportEvery = 4096;

    private DeadlineMoves(IReadOnlyList<MovedDeadline> moved, int unmoved, IReadOnlyList<UncomputedDeadline> uncomputed) =>
        (Moved, Unmoved, Uncomputed) = (moved, unmoved, uncomputed);

    /// <summary>The deadlines that move, in the order given.</summary>
    public IReadOnlyList<MovedDeadline> Moved { get; }

    /// <summary>How many stay where they are.</summary>
    public int Unmoved { get; }

    /// <summary>Those without a due date, each with its reason; never dropped silently.</summary>
    public IReadOnlyList<UncomputedDeadline> Uncomputed { get; }

    /// <summary>Computes running deadlines before and after a change. Only those that move are explained, so that many that stay cost little.</summary>
    /// <param name="change">The calendars before and after.</param>
    /// <param name="deadlines">The running deadlines, each with its own identifier.</param>
    /// <param name="options">What the law leaves open; null for the documented defaults.</param>
    /// <param name="progress">Receives the number of deadlines done now and then, and their total at the end; null for no reports.</param>
    /// <param name="cancellationToken">Ends the work between two deadlines.</param>
    /// <returns>What moves and what does not. Every deadline given is in one of the three.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="change"/> or <paramref name="deadlines"/> is null.</exception>
    /// <exception cref="ArgumentException">A deadline is null or has no request.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static DeadlineMoves Of(CalendarDifference change, IEnumerable<RunningDeadline> deadlines, DeadlineOptions? options = null,
        IProgress<int>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(change);

        var run = new MovesRun(change, options);
        var done = 0;
        foreach (var deadline in deadlines ?? throw new ArgumentNullException(nameof(deadlines)))
        {
            if (deadline?.Request is null)
            {
                throw new ArgumentException("A deadline is null or has no request.", nameof(deadlines));
            }

            cancellationToken.ThrowIfCancellationRequested();
            run.Add(deadline);
            if (++done % ReportEvery == 0)
            {
                progress?.Report(done);
            }
        }

        progress?.Report(done);
        return new DeadlineMoves(ValueList.Of(run.Moved), run.Unmoved, ValueList.Of(run.Uncomputed));
    }

    /// <inheritdoc/>
    public override string ToString() => RecordText.Of(nameof(DeadlineMoves), PrintMembers);
}
