using Cchc.Core.Calendars;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Deadlines;

/// <summary>Sorts running deadlines by what a change of the calendar does to them: the due moments alone first, reasons for what moved.</summary>
internal sealed class MovesRun(CalendarDifference change, DeadlineOptions? options)
{
    private readonly DeadlineCalculator before = new(change.Before, options);
    private readonly DeadlineCalculator after = new(change.After, options);

    public List<MovedDeadline> Moved { get; } = [];

    public int Unmoved { get; private set; }

    public List<DeadlineMoves.UncomputedDeadline> Uncomputed { get; } = [];

    public void Add(RunningDeadline deadline)
    {
        try
        {
            if (before.DueOf(deadline.Request) is not { } old)
            {
                Uncomputed.Add(new DeadlineMoves.UncomputedDeadline(deadline.Id, ((Deadline.Undetermined)before.Compute(deadline.Request)).Reason));
            }
            else if (!MayMove(deadline.Request, old) || after.DueOf(deadline.Request) == old)
            {
                Unmoved++;
            }
            else if (MovedDeadline.Between(
                deadline.Id,
                (Deadline.Due)before.Compute(deadline.Request),
                (Deadline.Due)after.Compute(deadline.Request),
                change) is { } move)
            {
                Moved.Add(move);
            }
        }
        catch (CalendarRangeException error)
        {
            Uncomputed.Add(new DeadlineMoves.UncomputedDeadline(
                deadline.Id,
                new BilingualText($"Ngoài phạm vi lịch {DateText.Vi(error.Start)}–{DateText.Vi(error.End)}.", error.Message)));
        }
    }

    // A length of time looks at the days from the receipt to the day on which it is due: where none changed, nothing moves. A date that
    // the record fixes may have rolled from before the receipt, and stages may hold anything: they are computed again.
    private bool MayMove(DeadlineRequest request, DueMoment old)
    {
        if (request.Time is ProcessingTime.FixedDate or ProcessingTime.YearlyDate or ProcessingTime.Stages)
        {
            return true;
        }

        var received = request.Received.Date.WithCalendar(CalendarSystem.Iso);
        return change.Touches(received, old.Date) || !change.After.Covers(received) || !change.After.Covers(old.Date);
    }
}
