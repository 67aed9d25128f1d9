using Cchc.Core.Deadlines.Stages;
using Cchc.Core.Exchange.Writing;

namespace Cchc.Core.Exchange.Stages;

/// <summary>
/// Writes an internal process (quy trình nội bộ) as JSON of the format <c>cchc-process/1</c> (docs/reference/process.md). <see cref="ProcessReader"/> reads an
/// equal value from it, as far as its texts are clean (NFC, single spaces). What has its default value is left out.
/// </summary>
public static class ProcessWriter
{
    /// <summary>Writes a process.</summary>
    /// <param name="process">The process.</param>
    /// <returns>The text, indented, lines ended by a line feed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="process"/> is null.</exception>
    /// <exception cref="ArgumentException">The format cannot carry it: a number that stands twice, an empty text, words that are read as another
    /// time.</exception>
    public static string Write(InternalProcess process)
    {
        ArgumentNullException.ThrowIfNull(process);
        var document = new ProcessDocument(ProcessParser.Format, FormJson.Optional(process.Name), FormJson.Optional(process.Procedure),
            FormJson.Optional(process.Decision), FormJson.Optional(process.Source),
            process.HoursPerDay == ProcessParser.UsualHours ? null : process.HoursPerDay)
        {
            Stages = [.. process.Stages.Select(Stage)],
            Subtotals = FormJson.Optional(process.Subtotals.Select(sum =>
                new SubtotalDocument(sum.First, sum.Last, StageTimeText.Write(sum.Time), FormJson.Optional(sum.Name)))),
            Totals = FormJson.Optional(process.Totals.Select(StageTimeText.Write)),
        };
        return FormJson.Text(document, ProcessFileContext.Files.ProcessDocument, nameof(process),
            stream => ProcessReader.Read(stream, "process").Findings);
    }

    /// <summary>Writes a process to a stream.</summary>
    /// <param name="process">The process.</param>
    /// <param name="output">Where to; UTF-8 without a byte order mark, not closed.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The format cannot carry it.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void Write(InternalProcess process, Stream output) => FormJson.Write(Write(process), output);

    /// <summary>Writes as <see cref="Write(InternalProcess, Stream)"/> does, without waiting for the stream.</summary>
    /// <param name="process">The process.</param>
    /// <param name="output">Where to; UTF-8 without a byte order mark, not closed.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <returns>Done when all is written.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The format cannot carry it.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static Task WriteAsync(InternalProcess process, Stream output, CancellationToken cancellationToken = default) =>
        FormJson.WriteAsync(Write(process), output, cancellationToken);

    private static StageDocument Stage(Stage stage) => new(stage.Number, stage.Unit, FormJson.Optional(stage.Role), FormJson.Optional(stage.Agency),
        FormJson.Optional(stage.Work), StageTimeText.Write(stage.Time), FormJson.Optional(stage.Parallel), FormJson.Optional(stage.Branch),
        FormJson.Optional(stage.Note));
}
