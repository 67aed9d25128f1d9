using Cchc.Core.Calendars;
using Cchc.Core.Deadlines;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Procedures;
using Cchc.Core.Procedures.Times;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Cli.Screens;

/// <summary>A deadline and, for a procedure, the option it was computed from.</summary>
internal sealed record AnswerItem(int Number, Deadline? Deadline, TimeOption? Option)
{
    /// <summary>Why there is no deadline: it lies outside the calendar.</summary>
    public string? Error { get; init; }

    public ProcessingTime Time => Deadline?.Time ?? Option!.Time;
}

/// <summary>What is printed: one deadline, or the alternatives of a record that states several times.</summary>
internal sealed record DeadlineAnswer(Procedure? Procedure, LocalDateTime Received, WorkingCalendar Calendar, IReadOnlyList<AnswerItem> Items)
{
    /// <summary>Why this version of the procedure; empty when its catalogue knows no days.</summary>
    public IReadOnlyList<BilingualText> Version { get; init; } = [];

    /// <summary>What the record says as a whole; null for a time typed by hand.</summary>
    public TimeSelection? Selection { get; init; }

    /// <summary>By what the alternatives were computed; null for a time typed by hand.</summary>
    public DeadlineCalculator? Calculator { get; init; }

    /// <summary>Readings of the words that are in doubt, each with its deadline; shown, never chosen.</summary>
    public IReadOnlyList<AnswerItem> Doubtful { get; init; } = [];

    /// <summary>With --as-of: the same question by what is known now; null otherwise.</summary>
    public DeadlineAnswer? Now { get; init; }

    /// <summary>How the answers of then and now differ; empty when they do not.</summary>
    public IEnumerable<MovedDeadline> Differences()
    {
        if (Now is null)
        {
            yield break;
        }

        var change = CalendarDifference.Between(Calendar, Now.Calendar);
        foreach (var item in Items)
        {
            if (item.Deadline is Deadline.Due then && Now.Items.FirstOrDefault(other => other.Number == item.Number)?.Deadline is Deadline.Due now
                && MovedDeadline.Between(item.Number.ToString(System.Globalization.CultureInfo.InvariantCulture), then, now, change) is { } move)
            {
                yield return move;
            }
        }
    }

    public bool NeedsChoice => Items.Count > 1;

    /// <summary>The due moment when there is one answer, or when all alternatives agree on it.</summary>
    public Deadline.Due? Agreed
    {
        get
        {
            var due = Items.Select(item => item.Deadline).OfType<Deadline.Due>().ToList();
            return due.Count == Items.Count && due.Count > 0 && due.TrueForAll(item => item.Date == due[0].Date && item.TimeOfDay == due[0].TimeOfDay) ? due[0]
                : null;
        }
    }
}
