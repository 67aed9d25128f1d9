using Cchc.Core.Exchange.Reading;
using Cchc.Core.Procedures;
using Cchc.Core.Procedures.Identifiers;
using Cchc.Core.Procedures.Versions;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.NationalPortal;

/// <summary>Collects the records of a foreign file into a catalogue: all findings, codes that stand twice, and how far it has come.</summary>
internal static class RecordCollection
{
    private const int ReportEvery = 256; // records

    public static ProcedureCatalogue Read(Stream stream, Func<Stream, IEnumerable<PortalRecord>> enumerate, string codeMember, IProgress<CatalogueProgress>? progress)
    {
        using var counted = new CountedStream(stream ?? throw new ArgumentNullException(nameof(stream)));
        var procedures = new List<Procedure>();
        var findings = new List<Finding>();
        var seen = new Dictionary<ProcedureCode, int>();
        var records = 0;
        foreach (var record in enumerate(counted))
        {
            if (records == RecordLimit.MostRecords)
            {
                findings.Add(RecordLimit.TooMany($"line {record.Line}"));
                break;
            }

            if (++records % ReportEvery == 0)
            {
                progress?.Report(new CatalogueProgress(counted.Passed, counted.Total, records));
            }

            findings.AddRange(record.Findings);
            if (record.Procedure is not { } procedure)
            {
                continue;
            }

            procedures.Add(procedure);
            if (seen.TryGetValue(procedure.Code, out var first))
            {
                var duplicate = new PortalFindings(record.Line) { Code = procedure.Code.Value };
                duplicate.Add(PortalFindings.DuplicateCode, FindingSeverity.Warning, codeMember, $"mã trùng với dòng {first}", $"the code stands at line {first} already");
                findings.AddRange(duplicate.Items);
            }
            else
            {
                seen.Add(procedure.Code, record.Line);
            }
        }

        progress?.Report(new CatalogueProgress(counted.Passed, counted.Total, records));
        return new ProcedureCatalogue(procedures, findings);
    }
}
