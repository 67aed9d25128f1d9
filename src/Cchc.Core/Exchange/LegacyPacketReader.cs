using Cchc.Core.Procedures;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange;

/// <summary>
/// Reads procedures in the older exchange packet ("LayThuTuc" of LGSP and NGSP, trục liên thông), as provincial systems store it: the
/// envelope <c>{"message":"…"}</c> or what is inside it, a list, one procedure, or one of these a line; plain or gzip. What cannot be
/// understood becomes a finding; a damaged packet never stops the rest. The mapping: docs/reference/legacy-packet.md.
/// </summary>
public static class LegacyPacketReader
{
    private const int ReportEvery = 100;

    /// <summary>Reads a file into a catalogue.</summary>
    /// <param name="path">A <c>.json</c>, <c>.jsonl</c> or <c>.gz</c> file; the content decides, not the name.</param>
    /// <returns>The procedures and every finding.</returns>
    /// <exception cref="ArgumentException"><paramref name="path"/> is null, empty or no path.</exception>
    /// <exception cref="IOException">The file cannot be opened or read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read, or is a folder.</exception>
    public static ProcedureCatalogue ReadFile(string path)
    {
        using var file = File.OpenRead(path);
        return Read(file);
    }

    /// <summary>Reads a stream into a catalogue.</summary>
    /// <param name="stream">From its current position to its end; not closed.</param>
    /// <param name="progress">Gets how many procedures were read so far, every hundred and at the end; null for nobody.</param>
    /// <returns>The procedures and every finding, duplicate codes included.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static ProcedureCatalogue Read(Stream stream, IProgress<int>? progress = null)
    {
        var procedures = new List<Procedure>();
        var findings = new List<Finding>();
        var seen = new Dictionary<ProcedureCode, int>();
        foreach (var record in Enumerate(stream))
        {
            findings.AddRange(record.Findings);
            if (record.Procedure is not { } procedure)
            {
                continue;
            }

            procedures.Add(procedure);
            if (seen.TryGetValue(procedure.Code, out var first))
            {
                var duplicate = new PortalFindings(record.Line) { Code = procedure.Code.Value };
                duplicate.Add(PortalFindings.DuplicateCode, FindingSeverity.Warning, "MATTHC", $"mã trùng với dòng {first}", $"the code stands at line {first} already");
                findings.AddRange(duplicate.Items);
            }
            else
            {
                seen.Add(procedure.Code, record.Line);
            }

            if (procedures.Count % ReportEvery == 0)
            {
                progress?.Report(procedures.Count);
            }
        }

        progress?.Report(procedures.Count);
        return new ProcedureCatalogue(procedures, findings);
    }

    /// <summary>Reads a stream procedure by procedure: packets that stand one a line in memory bounded by the longest line, others as a whole.</summary>
    /// <param name="stream">From its current position to its end; not closed.</param>
    /// <returns>One item a procedure, damaged ones included; what an envelope itself gives rise to has findings and no procedure.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    public static IEnumerable<PortalRecord> Enumerate(Stream stream) => LegacyFile.Read(stream ?? throw new ArgumentNullException(nameof(stream)));
}
