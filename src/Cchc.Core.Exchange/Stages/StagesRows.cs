using Cchc.Core.Dossiers.Handling;
using Cchc.Core.Exchange.Dossiers;
using Cchc.Core.Exchange.Writing;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Exchange.Stages;

/// <summary>Steps of dossiers as rows of CSV, one by one.</summary>
internal sealed class StagesRows
{
    private readonly TextWriter output;

    public StagesRows(TextWriter output)
    {
        this.output = output;
        output.Write(CsvText.ByteOrderMark);
        Row("line", "dossier", "procedure", "agency", "officer", "standing", "step", "unit", "stepAgency", "started", "due", "done", "holds", "stopped",
            "allowedHours", "usedHours", "lateHours", "ownLateHours");
    }

    public void Write(StagedDossier dossier)
    {
        var written = false;
        foreach (var step in dossier.Steps)
        {
            if (step.IsHolding || step.Late > Duration.Zero)
            {
                Step(dossier, step);
                written = true;
            }
        }

        if (!written)
        {
            Row([.. About(dossier), .. Enumerable.Repeat(default(string), 12)]);
        }
    }

    /// <summary>Office hours as CSV and JSON have them, to the hundredth.</summary>
    public static decimal Hours(Duration length) => decimal.Round(length.ToInt64Nanoseconds() / (decimal)NodaConstants.NanosecondsPerHour, 2);

    /// <summary>The name of a standing as files have it, such as <c>noProcess</c>.</summary>
    public static string Word(StagedStanding standing)
    {
        var name = standing.ToString();
        return char.ToLowerInvariant(name[0]) + name.Substring(1);
    }

    private static IEnumerable<string?> About(StagedDossier dossier)
    {
        var source = dossier.Dossier;
        yield return source.Line > 0 ? DateText.EnNumber(source.Line) : null;
        yield return source.Code;
        yield return source.ProcedureCode;
        yield return source.Agency;
        yield return source.Officer;
        yield return Word(dossier.Standing);
    }

    private void Step(StagedDossier dossier, StagedStep step) => Row(
    [
        .. About(dossier), step.Stage.Number, step.Stage.Who, step.Stage.Agency, Moment(step.Started), Moment(step.Due), Moment(step.Done),
        step.IsHolding ? "true" : "false", step.IsHolding && dossier.IsStopped ? "true" : "false", Number(step.Allowed),
        step.Used is { } used ? Number(used) : null, Number(step.Late), Number(step.OwnLate),
    ]);

    private static string Number(Duration length) => DateText.EnNumber(Hours(length));

    private static string? Moment(LocalDateTime? moment) => moment is { } at ? DossierEventWriter.Moment(at) : null;

    private void Row(params string?[] cells)
    {
        for (var i = 0; i < cells.Length; i++)
        {
            output.Write(CsvText.Cell(cells[i], ','));
            output.Write(i == cells.Length - 1 ? "\r\n" : ",");
        }
    }
}
