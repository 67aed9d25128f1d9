using Cchc.Core.Calendars;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Deadlines;

/// <summary>
/// What a change of the calendar does to running deadlines: which move, and by how much. "What does today's swap decision do to our
/// open dossiers?"
/// </summary>
public sealed record DeadlineMoves
{
    private DeadlineMoves(IReadOnlyList<MovedDeadline> moved, int unmoved, IReadOnlyList<UncomputedDeadline> uncomputed) =>
        (Moved, Unmoved, Uncomputed) = (moved, unmoved, uncomputed);

    /// <summary>The deadlines that move, in the order given.</summary>
    public IReadOnlyList<MovedDeadline> Moved { get; }

    /// <summary>How many stay where they are.</summary>
    public int Unmoved { get; }

    /// <summary>Those for which no due date can be computed, with the reason; never left out in silence.</summary>
    public IReadOnlyList<UncomputedDeadline> Uncomputed { get; }

    /// <summary>Computes running deadlines before and after a change.</summary>
    /// <param name="change">The calendars before and after.</param>
    /// <param name="deadlines">The running deadlines, each with its own identifier.</param>
    /// <param name="options">What the law leaves open; null for the documented defaults.</param>
    /// <returns>What moves and what does not. Every deadline given is in one of the three.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A deadline is null or has no request.</exception>
    public static DeadlineMoves Of(CalendarDifference change, IEnumerable<RunningDeadline> deadlines, DeadlineOptions? options = null)
    {
        if (change is null)
        {
            throw new ArgumentNullException(nameof(change));
        }

        var (before, after) = (new DeadlineCalculator(change.Before, options), new DeadlineCalculator(change.After, options));
        var moved = new List<MovedDeadline>();
        var uncomputed = new List<UncomputedDeadline>();
        var unmoved = 0;
        foreach (var deadline in deadlines ?? throw new ArgumentNullException(nameof(deadlines)))
        {
            if (deadline?.Request is null)
            {
                throw new ArgumentException("A deadline is null or has no request.", nameof(deadlines));
            }

            if (Compute(before, deadline, uncomputed) is not { } old)
            {
                continue;
            }

            if (!MayMove(change, old))
            {
                unmoved++;
            }
            else if (Compute(after, deadline, uncomputed) is { } now)
            {
                if (MovedDeadline.Between(deadline.Id, old, now, change) is { } move)
                {
                    moved.Add(move);
                }
                else
                {
                    unmoved++;
                }
            }
        }

        return new DeadlineMoves(ValueList.Of(moved), unmoved, ValueList.Of(uncomputed));
    }

    // A length of time looks at the days from the receipt to the day on which it is due: where none changed, nothing moves. A date that
    // the record fixes may have rolled from before the receipt, and stages may hold anything: they are computed again.
    private static bool MayMove(CalendarDifference change, Deadline.Due old) =>
        old.Time is ProcessingTime.FixedDate or ProcessingTime.YearlyDate or ProcessingTime.Stages
        || change.Touches(old.Received.Date, old.Date)
        || !change.After.Covers(old.Received.Date) || !change.After.Covers(old.Date);

    private static Deadline.Due? Compute(DeadlineCalculator calculator, RunningDeadline deadline, List<UncomputedDeadline> uncomputed)
    {
        try
        {
            switch (calculator.Compute(deadline.Request))
            {
                case Deadline.Due due:
                    return due;
                case Deadline.Undetermined none:
                    uncomputed.Add(new UncomputedDeadline(deadline.Id, none.Reason));
                    break;
            }
        }
        catch (CalendarRangeException error)
        {
            uncomputed.Add(new UncomputedDeadline(deadline.Id, new BilingualText($"Ngoài phạm vi lịch: {error.Message}", error.Message)));
        }

        return null;
    }
}
