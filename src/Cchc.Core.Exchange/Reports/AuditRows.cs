using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Dossiers.Audits;
using Cchc.Core.Exchange.Dossiers;
using Cchc.Core.Exchange.Writing;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Reports;

/// <summary>Findings of an audit as rows of CSV, one by one.</summary>
internal sealed class AuditRows
{
    private readonly TextWriter output;
    private readonly Language language;

    public AuditRows(TextWriter output, Language language)
    {
        (this.output, this.language) = (output, language);
        output.Write(CsvText.ByteOrderMark);
        Row("line", "dossier", "agency", "officer", "code", "question", "event", "at", "gainedWorkingDays", "columnByLaw", "columnAsVendors", "text", "source");
    }

    public void Write(AuditedDossier dossier)
    {
        var source = dossier.Answer.Dossier;
        var (law, vendors) = (Number(dossier.ColumnByLaw), Number(dossier.ColumnAsVendors));
        foreach (var finding in dossier.Findings)
        {
            Row(Number(source.Line), source.Code, finding.Agency, finding.Officer, finding.Rule.Code, finding.IsQuestion ? "true" : "false",
                finding.EventId?.TrimStart('@'), When(finding), Number(finding.GainedWorkingDays), law, vendors,
                finding.Text.In(language),
                finding.LegalSourceIn(language));
        }

        if (dossier.Findings.Count == 0 && dossier.IsCountedOtherwise)
        {
            Row(Number(source.Line), source.Code, source.Agency, source.Officer, null, null, null, null, null, law, vendors, null, null);
        }
    }

    private static string? Number(long? number) => number is { } known and > 0 ? DateText.EnNumber(known) : null;

    private void Row(params string?[] cells)
    {
        for (var i = 0; i < cells.Length; i++)
        {
            output.Write(CsvText.Cell(cells[i], ','));
            output.Write(i == cells.Length - 1 ? "\r\n" : ",");
        }
    }

    /// <summary>When it happened, in ISO 8601: the day alone where the register knows no more. Null when there is no moment.</summary>
    public static string? When(AuditFinding finding) => finding.At is not { } at ? null
        : finding.IsOfDay ? DateText.Iso(at.Date) : DossierEventWriter.Moment(at);
}
