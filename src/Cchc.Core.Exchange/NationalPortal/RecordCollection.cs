using System.Runtime.CompilerServices;
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

    /// <summary>Takes the records of a file, whose reader gives null where more bytes have to be read before it can go on.</summary>
    public static IEnumerable<PortalRecord> Enumerate(Stream stream, int longestLine, Func<RecordLines, IEnumerable<PortalRecord?>> records)
    {
        using var lines = new RecordLines(stream, longestLine);
        foreach (var record in Limited(records(lines)))
        {
            if (record is null)
            {
                lines.Fill();
            }
            else
            {
                yield return record;
            }
        }
    }

    /// <summary>The same, without waiting for the stream.</summary>
    public static async IAsyncEnumerable<PortalRecord> EnumerateAsync(Stream stream, int longestLine, Func<RecordLines, IEnumerable<PortalRecord?>> records,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var lines = new RecordLines(stream, longestLine);
        foreach (var record in Limited(records(lines)))
        {
            if (record is null)
            {
                await lines.FillAsync(cancellationToken).ConfigureAwait(false);
            }
            else
            {
                cancellationToken.ThrowIfCancellationRequested();
                yield return record;
            }
        }
    }

    public static ProcedureCatalogue Read(Stream stream, Func<Stream, IEnumerable<PortalRecord>> enumerate, string codeMember,
        IProgress<CatalogueProgress>? progress)
    {
        using var counted = new CountedStream(stream ?? throw new ArgumentNullException(nameof(stream)));
        var collector = new Collector(counted, codeMember, progress);
        foreach (var record in enumerate(counted))
        {
            if (!collector.Take(record))
            {
                break;
            }
        }

        return collector.Finish();
    }

    /// <summary>The same, without waiting for the stream.</summary>
    public static Task<ProcedureCatalogue> ReadAsync(Stream stream, Func<Stream, IAsyncEnumerable<PortalRecord>> enumerate, string codeMember,
        IProgress<CatalogueProgress>? progress)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return All();

        async Task<ProcedureCatalogue> All()
        {
            using var counted = new CountedStream(stream);
            var collector = new Collector(counted, codeMember, progress);
            await foreach (var record in enumerate(counted).ConfigureAwait(false))
            {
                if (!collector.Take(record))
                {
                    break;
                }
            }

            return collector.Finish();
        }
    }

    /// <summary>Stops where hardly anything is a record: the rest would only give findings without end.</summary>
    private static IEnumerable<PortalRecord?> Limited(IEnumerable<PortalRecord?> records)
    {
        var (unread, notes) = (0, 0);
        foreach (var record in records)
        {
            if (record is null or { Procedure: not null })
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

    /// <summary>What came of the records so far.</summary>
    private sealed class Collector(CountedStream counted, string codeMember, IProgress<CatalogueProgress>? progress)
    {
        private readonly List<Procedure> procedures = [];
        private readonly List<Finding> findings = [];
        private readonly Dictionary<ProcedureCode, int> seen = [];
        private int records;

        /// <summary>Takes a record; false where there are too many.</summary>
        public bool Take(PortalRecord record)
        {
            if (records == RecordLimit.MostRecords)
            {
                findings.Add(RecordLimit.TooMany($"line {record.Line}"));
                return false;
            }

            if (++records % ReportEvery == 0)
            {
                Report();
            }

            findings.AddRange(record.Findings);
            if (record.Procedure is { } procedure)
            {
                procedures.Add(procedure);
                Note(procedure.Code, record.Line);
            }

            return true;
        }

        public ProcedureCatalogue Finish()
        {
            Report();
            return new ProcedureCatalogue(procedures, findings);
        }

        private void Note(ProcedureCode code, int line)
        {
            if (!seen.TryGetValue(code, out var first))
            {
                seen.Add(code, line);
                return;
            }

            var duplicate = new RecordFindings(line) { Code = code.Value };
            duplicate.Add(RecordFindings.DuplicateCode, FindingSeverity.Warning, codeMember, $"mã trùng với dòng {first}",
                $"the code stands at line {first} already");
            findings.AddRange(duplicate.Items);
        }

        private void Report() => progress?.Report(new CatalogueProgress(counted.Passed, counted.Total, records));
    }
}
