using Cchc.Core.Calendars;
using Cchc.Core.Text;

namespace Cchc.Core.Deadlines;

/// <summary>
/// What a change of the calendar does to running deadlines: which move, and by how much. "What does today's swap decision do to our
/// open dossiers?"
/// </summary>
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
    public static DeadlineMoves Of(CalendarDifference change, IEnumerable<RunningDeadline> deadlines, DeadlineOptions? options = null, IProgress<int>? progress = null, CancellationToken cancellationToken = default)
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
