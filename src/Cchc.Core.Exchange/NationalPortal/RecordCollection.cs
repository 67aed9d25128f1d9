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

    public static ProcedureCatalogue Read(Stream stream, Func<Stream, IEnumerable<PortalRecord>> enumerate, string codeMember,
        IProgress<CatalogueProgress>? progress)
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
                var duplicate = new RecordFindings(record.Line) { Code = procedure.Code.Value };
                duplicate.Add(RecordFindings.DuplicateCode, FindingSeverity.Warning, codeMember, $"mã trùng với dòng {first}",
                    $"the code stands at line {first} already");
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

    /// <summary>Stops where hardly anything is a record: the rest would only give findings without end.</summary>
    public static IEnumerable<PortalRecord> Limited(IEnumerable<PortalRecord> records)
    {
        var (unread, notes) = (0, 0);
        foreach (var record in records)
        {
            if (record.Procedure is not null)
            {
                yield return record;
            }
            else if (record.IsNote)
            {
                // What envelopes say beside their procedures stops nothing; only so much of it is listed.
                notes++;
                if (notes <= RecordLimit.MostUnread)
                {
                    yield return record;
                }
                else if (notes == RecordLimit.MostUnread + 1)
                {
                    yield return PortalRecord.Damaged(record.Line, RecordFindings.TooMany, $"chỉ liệt kê {RecordLimit.MostUnread} ghi chú đầu về các gói tin",
                        $"only the first {RecordLimit.MostUnread} notes about packets are listed", FindingSeverity.Information);
                }
            }
            else if (++unread <= RecordLimit.MostUnread)
            {
                yield return record;
            }
            else
            {
                yield return PortalRecord.Damaged(record.Line, RecordFindings.TooManyUnread,
                    $"đã có {RecordLimit.MostUnread} bản ghi không đọc được; dừng đọc từ đây",
                    $"{RecordLimit.MostUnread} records could not be read; reading stopped here");
                yield break;
            }
        }
    }
}
