using Cchc.Core.Exchange.Reading;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Costs;

/// <summary>
/// Reads tables of costs and savings of many procedures from JSON of the format <c>cchc-portfolio/1</c> or from CSV (docs/reference/portfolio.md), with all findings at
/// once. Method and currency must be stated; an amount that is not stated is null and a finding, and never zero.
/// </summary>
public static class PortfolioReader
{
    /// <summary>The name of the format.</summary>
    public const string Format = "cchc-portfolio/1";

    /// <summary>The largest file that is read, in bytes: 4 MiB.</summary>
    public const int LargestFile = CsvTable.LargestFile;

    private const int DeepestNesting = 12;

    /// <summary>Reads a file.</summary>
    /// <param name="content">UTF-8, plain or gzip; JSON when it begins with <c>{</c> or <c>[</c>, else CSV separated by comma, semicolon or tab. Read to its end or to the largest size, not closed.</param>
    /// <param name="fileName">How findings name the file.</param>
    /// <returns>The rows, or everything that is wrong.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static Reading<PortfolioSheet> Read(Stream content, string fileName)
    {
        ArgumentNullException.ThrowIfNull(fileName);
        using var buffer = Buffered(content ?? throw new ArgumentNullException(nameof(content)));
        return (IsJson(buffer) ? ReadJson(buffer, fileName) : new PortfolioTable(CsvTable.Read(buffer, fileName)).Read()).File;
    }

    /// <summary>The file, unpacked where it is gzip that can be, else as it is for its reader to refuse; at most one byte more than is allowed.</summary>
    internal static MemoryStream Buffered(Stream content)
    {
        var raw = new MemoryStream();
        var block = new byte[64 * 1024];
        int read;
        while (raw.Length <= LargestFile && (read = content.Read(block, 0, block.Length)) > 0)
        {
            raw.Write(block, 0, read);
        }

        raw.Position = 0;
        var (bytes, problem) = FileContent.ReadWhole(raw, LargestFile);
        raw.Position = 0;
        if (problem != FileProblem.None || bytes.Count == raw.Length)
        {
            return raw;
        }

        raw.SetLength(0);
        raw.Write(bytes.Array!, bytes.Offset, bytes.Count);
        raw.Position = 0;
        return raw;
    }

    internal static bool IsJson(MemoryStream buffer)
    {
        var bytes = buffer.GetBuffer();
        var at = buffer.Length >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF ? 3 : 0;
        while (at < buffer.Length && bytes[at] is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n')
        {
            at++;
        }

        return at < buffer.Length && bytes[at] is (byte)'[' or (byte)'{';
    }

    internal static PortfolioRead ReadJson(MemoryStream buffer, string fileName)
    {
        var run = new PortfolioParser(fileName);
        var root = run.Parse(buffer, LargestFile, DeepestNesting);
        return root is null ? new PortfolioRead(new(fileName, null, run.Findings), []) : run.Root(root);
    }
}

/// <summary>A file with the line of each row.</summary>
internal sealed record PortfolioRead(Reading<PortfolioSheet> File, IReadOnlyList<int> Lines);
