using Cchc.Core.Exchange.Reading;
using Cchc.Core.Reading;

namespace Cchc.Core.Exchange.Costs;

/// <summary>
/// Reads tables of costs and savings of many procedures from JSON of the format <c>cchc-portfolio/1</c> or from CSV (docs/reference/portfolio.md), with all
/// findings at once. Method and currency must be stated; an amount that is not stated is null and a finding, and never zero.
/// </summary>
public static class PortfolioReader
{
    /// <summary>The name of the format.</summary>
    public const string Format = "cchc-portfolio/1";

    /// <summary>The largest file that is read, in bytes: 4 MiB.</summary>
    public const int LargestFile = WholeTable.LargestFile;

    private const int DeepestNesting = 12;

    /// <summary>Reads a file.</summary>
    /// <param name="content">Plain or gzip; JSON when it begins with <c>{</c> or <c>[</c>, else CSV separated by comma, semicolon or tab. Read to its
    /// end or to the largest size, not closed.</param>
    /// <param name="fileName">How findings name the file.</param>
    /// <returns>The rows, or everything that is wrong.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static Reading<PortfolioSheet> Read(Stream content, string fileName)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(fileName);
        return Read(WholeFile.Read(content, LargestFile, takesUtf16: true), fileName);
    }

    /// <summary>Reads as <see cref="Read(Stream, string)"/> does, without waiting for the stream.</summary>
    /// <param name="content">The file; read to its end or to the largest size, not closed.</param>
    /// <param name="fileName">How findings name the file.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The same reading.</returns>
    /// <exception cref="ArgumentNullException">An argument that may not be null is.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static Task<Reading<PortfolioSheet>> ReadAsync(Stream content, string fileName, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(fileName);
        return WholeFile.ReadAsync(content, LargestFile, file => Read(file, fileName), cancellationToken, takesUtf16: true);
    }

    private static Reading<PortfolioSheet> Read(WholeFile file, string fileName) =>
        (file.IsJson || file.Bytes.Count == 0 ? ReadJson(file, fileName)
            : new PortfolioTable(WholeTable.Read(file, fileName, PortfolioTable.IsHeading)).Read()).File;

    /// <summary>Reads the rows of a table.</summary>
    internal static PortfolioRead Read(ITableSource source) => new PortfolioTable(WholeTable.Read(source, PortfolioTable.IsHeading)).Read();

    internal static PortfolioRead ReadJson(WholeFile file, string fileName)
    {
        var run = new PortfolioParser(fileName);
        var root = run.Parse(file, DeepestNesting);
        return root is null ? new PortfolioRead(new(fileName, null, run.Findings), []) : run.Root(root);
    }
}

/// <summary>A file with the line of each row.</summary>
internal sealed record PortfolioRead(Reading<PortfolioSheet> File, IReadOnlyList<int> Lines);
