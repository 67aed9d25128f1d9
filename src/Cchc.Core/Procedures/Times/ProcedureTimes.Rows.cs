using System.Runtime.CompilerServices;
using Cchc.Core.Deadlines.Times;

namespace Cchc.Core.Procedures.Times;

public static partial class ProcedureTimes
{
    // A procedure never changes: its texts are read once, however often its deadline is asked for.
    private static readonly ConditionalWeakTable<Procedure, IReadOnlyList<RowTime>> Known = new();

    /// <summary>The rows of a procedure with the times they state.</summary>
    /// <param name="procedure">The procedure.</param>
    /// <returns>One item for each channel row, then one for each case, in the order of the record.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="procedure"/> is null.</exception>
    public static IReadOnlyList<RowTime> ReadRowTimes(this Procedure procedure)
    {
        ArgumentNullException.ThrowIfNull(procedure);

        return Known.GetValue(procedure, ReadRows);
    }

    private static IReadOnlyList<RowTime> ReadRows(Procedure procedure)
    {
        var known = new Dictionary<string, TimeExpression?>(StringComparer.Ordinal); // rows repeat each other's texts
        var channels = procedure.Channels.Select((channel, i) => Read(procedure, new TimeSource.OfChannel(i + 1, channel), channel.Description, known));
        var cases = procedure.Cases.Select((item, i) => Read(procedure, new TimeSource.OfCase(i + 1, item), item.Name, known));
        return Text.ValueList.Of(channels.Concat(cases));
    }

    private static RowTime Read(Procedure procedure, TimeSource source, string words, Dictionary<string, TimeExpression?> known)
    {
        var stated = source.Stated;
        var sentence = stated.IsReadable ? null : Expression(stated.RawValue, known);
        var expression = Expression(words, known);
        var field = stated.IsReadable
            ? new TimeAlternative { Time = stated.Time, Words = string.Empty, Confidence = TimeConfidence.Structured }
            : null;
        return new RowTime
        {
            Source = source,
            Field = field,
            Expressions = new[] { sentence, expression }.OfType<TimeExpression>().ToList(),
            Contradiction = field is not null && expression is not null && source is TimeSource.OfChannel
                ? TimeContradiction.Find([field.Time, StatedTimeReading.Of(procedure, source).Time], expression)
                : null,
        };
    }

    private static TimeExpression? Expression(string text, Dictionary<string, TimeExpression?> known)
    {
        if (!known.TryGetValue(text, out var expression))
        {
            _ = TimeExpression.TryRead(text, out expression);
            known.Add(text, expression);
        }

        return expression;
    }
}
