using Cchc.Core.Deadlines.Times;
using Cchc.Core.Text;

namespace Cchc.Core.Procedures.Times;

/// <summary>
/// The processing time of one row of a record (a channel or a case): in the fields made for it, and in its own words.
/// Where the two contradict each other both are kept and the contradiction is reported; nothing is chosen silently.
/// </summary>
public sealed record RowTime
{
    /// <summary>The row.</summary>
    public required TimeSource Source { get; init; }

    /// <summary>The time of the fields (value and unit), with <see cref="TimeConfidence.Structured"/>; null when they state none that can be read.</summary>
    public TimeAlternative? Field { get; init; }

    /// <summary>
    /// The times in the row's texts: the sentence in the field of the value, then the description, or the name of a case. Only texts in
    /// which a time was read; empty when there are none.
    /// </summary>
    public IReadOnlyList<TimeExpression> Expressions { get; init => field = ValueList.Of(value); } = ValueList.Empty<TimeExpression>();

    /// <summary>How the description contradicts the fields; null when it does not, or when it says too little.</summary>
    public BilingualText? Contradiction { get; init; }

    /// <summary>
    /// How sure the time of the row is: structured with fields that nothing contradicts, uncertain with a contradiction, else as sure as
    /// the surest of the texts; unreadable when no time could be read anywhere in the row.
    /// </summary>
    public TimeConfidence Confidence => (Field, Contradiction) switch
    {
        (not null, null) => TimeConfidence.Structured,
        (not null, not null) => TimeConfidence.Uncertain,
        _ => Expressions.Count == 0 ? TimeConfidence.Unreadable : Expressions.Min(expression => expression.Confidence),
    };
}
