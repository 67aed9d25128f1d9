using System.Text.Json.Serialization;
using Cchc.Core.Calendars;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Deadlines;

/// <summary>A running deadline that a change of the calendar moves.</summary>
/// <param name="Id">The identifier of the dossier.</param>
/// <param name="Before">The deadline by the calendar before, with its reasons.</param>
/// <param name="After">The deadline by the calendar after, with its reasons.</param>
public sealed record MovedDeadline(
    [property: JsonRequired] string Id,
    [property: JsonRequired] Deadline.Due Before,
    [property: JsonRequired] Deadline.Due After)
{
    /// <summary>By how many calendar days it moves: positive later, negative earlier, 0 when only the hour changes.</summary>
    public int CalendarDays => Period.DaysBetween(Before.Date, After.Date);

    /// <summary>
    /// The days that changed between the receipt and the later of the two due days: what moves the deadline. In order; empty only when the two answers are not
    /// to the same question.
    /// </summary>
    public required IReadOnlyList<ChangedDay> Because { get; init; }

    /// <summary>The difference as a sentence: from when to when, and through which days with their documents.</summary>
    [JsonIgnore]
    public BilingualText Description => new(
        $"Hạn chuyển từ {DeadlineWords.Vi(Before)} sang {DeadlineWords.Vi(After)} vì {string.Join("; ", Because.Select(DeadlineWords.ChangeVi))}.",
        $"The deadline moves from {DeadlineWords.En(Before)} to {DeadlineWords.En(After)} because of "
        + $"{string.Join("; ", Because.Select(DeadlineWords.ChangeEn))}.");

    /// <summary>Names the difference between two answers to the same question, one by each calendar of a change.</summary>
    /// <param name="id">The identifier of the dossier.</param>
    /// <param name="before">The answer by the calendar before.</param>
    /// <param name="after">The answer by the calendar after.</param>
    /// <param name="change">The change.</param>
    /// <returns>The move with the days that cause it; null when both fall due at the same moment.</returns>
    /// <exception cref="ArgumentNullException">An answer or the change is null.</exception>
    public static MovedDeadline? Between(string id, Deadline.Due before, Deadline.Due after, CalendarDifference change)
    {
        if (before is null || after is null || change is null)
        {
            throw new ArgumentNullException(before is null ? nameof(before) : after is null ? nameof(after) : nameof(change));
        }

        if (before.Date == after.Date && before.TimeOfDay == after.TimeOfDay)
        {
            return null;
        }

        var first = LocalDate.Min(before.Received.Date, LocalDate.Min(before.Date, after.Date));
        var last = LocalDate.Max(before.Date, after.Date);
        var days = change.Days.Where(day => day.Date >= first && day.Date <= last).ToList();
        return new MovedDeadline(id, before, after)
        {
            Because = ValueList.Of(days.Exists(day => day.IsWorkingDayChanged) ? days.Where(day => day.IsWorkingDayChanged) : days),
        };
    }

    /// <inheritdoc/>
    public override string ToString() => RecordText.Of(nameof(MovedDeadline), PrintMembers);
}
