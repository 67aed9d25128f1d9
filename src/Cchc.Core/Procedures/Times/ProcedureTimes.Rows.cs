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

    /// <summary>The same in a run over many procedures, with the texts that were read for those before; nothing is kept beyond the run.</summary>
    internal static IReadOnlyList<RowTime> ReadRowTimes(this Procedure procedure, TimeTexts texts) =>
        Known.TryGetValue(procedure, out var rows) ? rows : ReadRows(procedure, texts);

    private static IReadOnlyList<RowTime> ReadRows(Procedure procedure) => ReadRows(procedure, new TimeTexts());

    private static IReadOnlyList<RowTime> ReadRows(Procedure procedure, TimeTexts texts)
    {
        var rows = new RowTime[procedure.Channels.Count + procedure.Cases.Count];
        var count = 0;
        for (var i = 0; i < procedure.Channels.Count; i++)
        {
            rows[count++] = Read(procedure, new TimeSource.OfChannel(i + 1, procedure.Channels[i]), procedure.Channels[i].Description, texts);
        }

        for (var i = 0; i < procedure.Cases.Count; i++)
        {
            rows[count++] = Read(procedure, new TimeSource.OfCase(i + 1, procedure.Cases[i]), procedure.Cases[i].Name, texts);
        }

        return Text.ValueList.Of(rows);
    }

    private static RowTime Read(Procedure procedure, TimeSource source, string words, TimeTexts texts)
    {
        var stated = source.Stated;
        var sentence = stated.IsReadable ? null : texts.Expression(stated.RawValue);
        var expression = texts.Expression(words);
        var field = stated.IsReadable
            ? new TimeAlternative { Time = stated.Time, Words = string.Empty, Confidence = TimeConfidence.Structured }
            : null;
        return new RowTime
        {
            Source = source,
            Field = field,
            Expressions = (sentence, expression) switch
            {
                (null, null) => Text.ValueList.Empty<TimeExpression>(),
                ({ } one, { } other) => Text.ValueList.Of<TimeExpression>([one, other]),
                _ => Text.ValueList.Of<TimeExpression>([sentence ?? expression!]),
            },
            Contradiction = field is not null && expression is not null && source is TimeSource.OfChannel
                ? TimeContradiction.Find([field.Time, StatedTimeReading.Of(procedure, source, texts).Time], expression)
                : null,
        };
    }
}
