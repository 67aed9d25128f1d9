using Cchc.Core.Exchange.Catalogues;
using Cchc.Core.Exchange.NationalPortal;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Reading;

/// <summary>Stops the reading of a file in which hardly anything is a record: it would only give findings without end.</summary>
internal static class RecordLimit
{
    /// <summary>How many records may be unreadable.</summary>
    public const int MostUnread = 10_000;

    /// <summary>How many records a catalogue in memory may have; the whole nation has some ten thousand. More can be read one by one.</summary>
    public const int MostRecords = 100_000;

    /// <summary>What stands in the place of records beyond them.</summary>
    public static Finding TooMany(string place) => new(FileProblems.TooManyRecords, FindingSeverity.Error, place, new BilingualText(
        $"hơn {MostRecords} bản ghi, dừng đọc từ đây", $"more than {MostRecords} records, reading stopped here"));

    public static IEnumerable<PortalRecord> Apply(IEnumerable<PortalRecord> records)
    {
        var (unread, notes) = (0, 0);
        foreach (var record in records)
        {
            if (record.Procedure is not null)
            {
                yield return record;
            }
            else if (IsNote(record))
            {
                // What envelopes say beside their procedures stops nothing; only so much of it is listed.
                notes++;
                if (notes <= MostUnread)
                {
                    yield return record;
                }
                else if (notes == MostUnread + 1)
                {
                    yield return Told(record.Line, CatalogueFindings.TooMany, FindingSeverity.Information, $"chỉ liệt kê {MostUnread} ghi chú đầu về các gói tin", $"only the first {MostUnread} notes about packets are listed");
                }
            }
            else if (++unread <= MostUnread)
            {
                yield return record;
            }
            else
            {
                yield return Told(record.Line, PortalFindings.TooManyUnread, FindingSeverity.Error, $"đã có {MostUnread} bản ghi không đọc được; dừng đọc từ đây", $"{MostUnread} records could not be read; reading stopped here");
                yield break;
            }
        }
    }

    /// <summary>Whether a record without a procedure says nothing bad.</summary>
    public static bool IsNote(PortalRecord record) => record.Procedure is null && record.Findings.All(finding => finding.Severity == FindingSeverity.Information);

    private static PortalRecord Told(int line, string code, FindingSeverity severity, string vi, string en)
    {
        var findings = new PortalFindings(line);
        findings.Add(code, severity, string.Empty, vi, en);
        return new PortalRecord(line, null, findings.Items);
    }
}
