using Cchc.Core.Exchange.Registers;
using Cchc.Core.Exchange.Writing;
using Cchc.Core.Indicators;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Indicators;

/// <summary>The dossiers behind an indicator as CSV, a row a dossier.</summary>
internal static class IndicatorTraceRows
{
    private static readonly string[] Heading = ["code", "procedure", "agency", "officer", "verdict", "byPromise", "numerator", "denominator", "leftOut"];

    public static void WriteCsv(IEnumerable<IndicatorTrace> traces, TextWriter output, Language language)
    {
        output.Write(CsvText.ByteOrderMark);
        output.Write(string.Join(",", Heading) + "\r\n");
        foreach (var trace in traces)
        {
            var (answer, dossier) = (trace.Answer, trace.Answer.Dossier);
            string?[] cells =
            [
                dossier.Code, dossier.ProcedureCode, dossier.Agency, dossier.Officer, RegisterWordTable.Of(answer.Verdict).In(language),
                RegisterWordTable.Of(answer.ByPromise).In(language), Parts(trace.Numerator, language), Parts(trace.Denominator, language),
                Parts(trace.LeftOut, language),
            ];
            output.Write(string.Join(",", cells.Select(cell => CsvText.Cell(cell, ','))) + "\r\n");
        }
    }

    /// <summary>The counts to which a dossier adds; the amount where it is not one.</summary>
    public static string Parts(IReadOnlyList<IndicatorPart> parts, Language language) => string.Join("; ", parts.Select(part =>
        part.Count.Title.In(language) + (part.Value is { } value && value != 1 ? ": " + IndicatorText.Number(value, 2, language) : string.Empty)));
}
