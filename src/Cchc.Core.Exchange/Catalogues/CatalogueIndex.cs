using System.Diagnostics.CodeAnalysis;
using Cchc.Core.Procedures;
using Cchc.Core.Procedures.Identifiers;
using Cchc.Core.Procedures.Versions;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Catalogues;

/// <summary>
/// A file of <c>cchc-catalogue/1</c> in memory, with an index from codes to records: opening it reads only the beginning of each line, asking
/// reads the records asked for. The answers are those of <see cref="CatalogueReader"/>. Immutable, thread-safe; nothing read is kept.
/// </summary>
public sealed class CatalogueIndex
{
    /// <summary>The largest content that is held unless a higher limit is given, in bytes: 512 MiB, unpacked.</summary>
    public const int LargestSize = 512 * 1024 * 1024;

    /// <summary>The highest limit there is, in bytes: what one array can hold.</summary>
    public const int MostBytes = 0x7FFF_FFC6;

    private readonly ReadOnlyMemory<byte> content;
    private readonly CatalogueIndexScan scan;
    private readonly Lazy<IReadOnlyList<CatalogueIndexEntry>> names;

    private CatalogueIndex(ReadOnlyMemory<byte> content, List<Finding> findings)
    {
        this.content = content;
        scan = new CatalogueIndexScan(content, findings);
        scan.Run();
        Findings = ValueList.Of(findings);
        names = new Lazy<IReadOnlyList<CatalogueIndexEntry>>(AllNames);
    }

    /// <summary>Which data this is; empty when the file does not say.</summary>
    public string DataVersion => scan.Header?.DataVersion ?? string.Empty;

    /// <summary>
    /// What opening found: no header, records without a code, a file cut short. What is wrong inside a record is found when it is asked for.
    /// </summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>How many records of procedures there are, versions counted one by one, damaged ones included.</summary>
    public int Count => scan.ProcedureCount;

    /// <summary>Codes and names of all records of procedures, in the order of the file; made when first asked for.</summary>
    public IReadOnlyList<CatalogueIndexEntry> Names => names.Value;

    /// <summary>Opens a file: reads it into memory, unpacks it when it is gzip, and finds its records.</summary>
    /// <param name="path">The file.</param>
    /// <param name="largestSize">The largest content to hold, in bytes.</param>
    /// <returns>The index; without records, and with a finding, when the first line is no header of this format.</returns>
    /// <exception cref="ArgumentException"><paramref name="path"/> is null, empty or no path.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="largestSize"/> is less than 1 or more than <see cref="MostBytes"/>.</exception>
    /// <exception cref="IOException">The file cannot be opened or read, or its content is larger than the limit.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read, or is a folder.</exception>
    public static CatalogueIndex Open(string path, int largestSize = LargestSize)
    {
        var findings = new List<Finding>();
        return new CatalogueIndex(CatalogueContent.Load(path, Checked(largestSize), findings), findings);
    }

    /// <summary>Opens content in memory.</summary>
    /// <param name="content">The bytes of a file, plain or gzip. They are not copied unless they are gzip, and must not change.</param>
    /// <param name="largestSize">The largest content to hold, in bytes.</param>
    /// <returns>The index; without records, and with a finding, when the first line is no header of this format.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="largestSize"/> is less than 1 or more than <see cref="MostBytes"/>.</exception>
    /// <exception cref="IOException">The content is larger than the limit.</exception>
    public static CatalogueIndex Open(ReadOnlyMemory<byte> content, int largestSize = LargestSize)
    {
        var findings = new List<Finding>();
        return new CatalogueIndex(CatalogueContent.Unpack(content, Checked(largestSize), findings), findings);
    }

    /// <summary>Looks a procedure up by its code and reads its records.</summary>
    /// <param name="code">The code; white space around it does not matter.</param>
    /// <param name="procedure">The newest version, as <see cref="ProcedureCatalogue.TryFind"/> gives it; or null.</param>
    /// <returns>Whether there is one that can be read.</returns>
    public bool TryFind(string? code, [NotNullWhen(true)] out Procedure? procedure) => TryFind(code, out procedure, out _);

    /// <summary>Looks a procedure up by its code and reads its records.</summary>
    /// <param name="code">The code; white space around it does not matter.</param>
    /// <param name="procedure">The newest version, as <see cref="ProcedureCatalogue.TryFind"/> gives it; or null.</param>
    /// <param name="findings">What reading the records of this code found; empty when nothing.</param>
    /// <returns>Whether there is one that can be read.</returns>
    public bool TryFind(string? code, [NotNullWhen(true)] out Procedure? procedure, out IReadOnlyList<Finding> findings)
    {
        procedure = null;
        List<Finding>? found = null;
        foreach (var record in VersionsOf(code))
        {
            if (record.Findings.Count > 0)
            {
                (found ??= []).AddRange(record.Findings);
            }

            if (record is CatalogueRecord.OfProcedure { Procedure: var version }
                && (procedure is null || (version.Validity.From is { } from && !(procedure.Validity.From >= from))))
            {
                procedure = version;
            }
        }

        findings = found is null ? ValueList.Empty<Finding>() : ValueList.Of(found);
        return procedure is not null;
    }

    /// <summary>Reads all versions of a procedure.</summary>
    /// <param name="code">The code; white space around it does not matter.</param>
    /// <returns>The records in the order of the file, with what reading them found; empty when there are none.</returns>
    public IReadOnlyList<CatalogueRecord> VersionsOf(string? code)
    {
        if (!ProcedureCode.TryParse(code, out var known) || !scan.FirstOfCode.TryGetValue(known.Value, out var at))
        {
            return ValueList.Empty<CatalogueRecord>();
        }

        var records = new List<CatalogueRecord>();
        var parser = new CatalogueParser(shared: null);
        for (; at >= 0; at = scan.Procedures[at].Next)
        {
            records.Add(Read(parser, scan.Procedures[at]));
        }

        return ValueList.Of(records);
    }

    /// <summary>Reads the local versions of a procedure.</summary>
    /// <param name="code">The code of the national procedure; white space around it does not matter.</param>
    /// <returns>The records in the order of the file, with what reading them found; empty when there are none.</returns>
    public IReadOnlyList<CatalogueRecord> LocalVersionsOf(string? code) =>
        ProcedureCode.TryParse(code, out var known) && scan.LocalVersions.TryGetValue(known.Value, out var items)
            ? ReadAll(items)
            : ValueList.Empty<CatalogueRecord>();

    /// <summary>Reads all announcing decisions.</summary>
    /// <returns>The records in the order of the file, with what reading them found; empty when there are none.</returns>
    public IReadOnlyList<CatalogueRecord> ReadAnnouncements() => ReadAll(scan.Announcements);

    private static int Checked(int largestSize) => largestSize is >= 1 and <= MostBytes
        ? largestSize
        : throw new ArgumentOutOfRangeException(nameof(largestSize), largestSize, $"Expected 1 to {MostBytes} bytes.");

    private IReadOnlyList<CatalogueRecord> ReadAll(List<CatalogueIndexScan.Item> items)
    {
        var parser = new CatalogueParser(shared: null);
        return ValueList.Of(items.Select(item => Read(parser, item)));
    }

    private CatalogueRecord Read(CatalogueParser parser, CatalogueIndexScan.Item item)
    {
        parser.Parse(content.Slice(item.Offset, item.Length), item.Line);
        return CatalogueReader.Record(parser, item.Line, parser.Findings);
    }

    private ValueList<CatalogueIndexEntry> AllNames()
    {
        var parser = new CatalogueParser(shared: null);
        var entries = new CatalogueIndexEntry[scan.ProcedureCount];
        for (var i = 0; i < entries.Length; i++)
        {
            var item = scan.Procedures[i];
            var name = item.NameOffset >= 0
                ? parser.ParseText(content.Slice(item.Offset + item.NameOffset, item.NameLength))
                : (Read(parser, item) as CatalogueRecord.OfProcedure)?.Procedure.Name ?? string.Empty;
            entries[i] = new CatalogueIndexEntry(item.Code, name, item.Line, item.Offset, item.Length);
        }

        return new ValueList<CatalogueIndexEntry>(entries);
    }
}
