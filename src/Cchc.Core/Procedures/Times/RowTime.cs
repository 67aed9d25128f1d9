using Cchc.Core.Deadlines.Times;
using Cchc.Core.Text;

namespace Cchc.Core.Procedures.Times;

/// <summary>
/// What one row of a record (a channel or a case) says about its processing time: in the fields made for it, and in its own words.
/// Where the two contradict each other both are kept and it is said; nothing is chosen in silence.
/// </summary>
public sealed record RowTime
{
    /// <summary>The row.</summary>
    public required TimeSource Source { get; init; }

    /// <summary>The time of the fields (value and unit), with <see cref="TimeConfidence.Structured"/>; null when they state none that can be read.</summary>
    public TimeAlternative? Field { get; init; }

    /// <summary>
    /// What the row's texts say: the sentence that stands in the field of the value, then the description, or the name of a case. Only texts in
    /// which a time was read; empty when there is none.
    /// </summary>
    public IReadOnlyList<TimeExpression> Expressions { get; init => field = ValueList.Of(value); } = ValueList.Empty<TimeExpression>();

    /// <summary>In what the description contradicts the fields; null when it does not, or says too little to tell.</summary>
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
