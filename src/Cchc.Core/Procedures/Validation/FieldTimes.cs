using Cchc.Core.Deadlines.Times;
using Cchc.Core.Procedures.Times;

namespace Cchc.Core.Procedures.Validation;

/// <summary>The times that the fields of channels and of cases state, where the two share none, words included; else nothing.</summary>
internal sealed class FieldTimes
{
    private static readonly FieldTimes None = new();

    private FieldTimes()
    {
    }

    /// <summary>Those of the channels, each once; empty where channels and cases share a time, or one of them states none.</summary>
    public IReadOnlyList<ProcessingTime> OfChannels { get; private init; } = [];

    /// <summary>Those of the cases.</summary>
    public IReadOnlyList<ProcessingTime> OfCases { get; private init; } = [];

    public static FieldTimes Of(ProcedureView view)
    {
        if (view.Procedure.Channels.Count == 0 || view.Procedure.Cases.Count == 0)
        {
            return None;
        }

        var ofChannels = view.Rows.Where(row => row is { Source: TimeSource.OfChannel, Field: not null }).ToList();
        var ofCases = view.Rows.Where(row => row is { Source: TimeSource.OfCase, Field: not null }).ToList();
        if (ofChannels.Count == 0 || ofCases.Count == 0)
        {
            return None;
        }

        var inChannels = Times(view, areChannels: true).ToList();
        return Times(view, areChannels: false).Any(time => inChannels.Exists(other => SameTime.Same(time, other)))
            ? None
            : new FieldTimes
            {
                OfChannels = ofChannels.Select(row => row.Field!.Time).Distinct().ToList(),
                OfCases = ofCases.Select(row => row.Field!.Time).Distinct().ToList(),
            };
    }

    private static IEnumerable<ProcessingTime> Times(ProcedureView view, bool areChannels) => view.Rows
        .Where(row => row.Source is TimeSource.OfChannel == areChannels)
        .SelectMany(row => row.Expressions.SelectMany(expression => expression.Alternatives.Where(item => item.IsReadable).Select(item => item.Time))
            .Concat(row.Field is { } field ? [field.Time, StatedTimeReading.Of(view.Procedure, row.Source, view.Forms.Times).Time] : []));
}
