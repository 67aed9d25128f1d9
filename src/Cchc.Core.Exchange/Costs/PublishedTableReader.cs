using System.Text;
using Cchc.Core.Costs.Published;
using Cchc.Core.Exchange.Reading;
using Cchc.Core.Reading;

namespace Cchc.Core.Exchange.Costs;

/// <summary>
/// Reads published tables of costs and savings from CSV, to be checked with <see cref="PublishedTableCheck"/>. Four layouts are known by their headings, in
/// Vietnamese or English: a paperwork burden table (respondents × responses × hours × wage), days before and after (with or without their value in money), form
/// 03/SCM-KSTT (hours, income, services, fees, times, subjects, cost), and plain tables of current, after, cut and rate. Headings may stand over two rows.
/// Columns named <c>…recomputed</c> and <c>match</c> are left out: they are claims of others.
/// </summary>
public static class PublishedTableReader
{
    /// <summary>Reads a table.</summary>
    /// <param name="content">CSV in UTF-8, separated by comma, semicolon or tab; at most 4 MiB. Not closed.</param>
    /// <param name="fileName">How findings name the file.</param>
    /// <param name="options">Null finds out the notation and the title.</param>
    /// <returns>The table, or what is wrong with the file.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="content"/> or <paramref name="fileName"/> is null.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static Reading<StatedTable> Read(Stream content, string fileName, PublishedTableOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(fileName);
        return Read(CsvTable.Read(content, fileName), options);
    }

    /// <summary>Reads as <see cref="Read(Stream, string, PublishedTableOptions)"/> does, without waiting for the stream.</summary>
    /// <param name="content">The file; read to its end or to the largest size, not closed.</param>
    /// <param name="fileName">How findings name the file.</param>
    /// <param name="options">Null finds out the notation and the title.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <returns>The same reading.</returns>
    /// <exception cref="ArgumentNullException">An argument that may not be null is.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static Task<Reading<StatedTable>> ReadAsync(Stream content, string fileName, PublishedTableOptions? options = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(fileName);
        return WholeFile.ReadAsync(content, CsvTable.LargestFile, file => Read(CsvTable.Read(file, fileName), options), cancellation);
    }

    private static Reading<StatedTable> Read(CsvTable table, PublishedTableOptions? options) =>
        new PublishedTableRun(table, options ?? new PublishedTableOptions()).Read();

    /// <summary>Reads a table from text.</summary>
    /// <param name="text">CSV.</param>
    /// <param name="fileName">How findings name the file.</param>
    /// <param name="options">Null finds out the notation and the title.</param>
    /// <returns>The table, or what is wrong with the text.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> or <paramref name="fileName"/> is null.</exception>
    public static Reading<StatedTable> Parse(string text, string fileName, PublishedTableOptions? options = null)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text ?? throw new ArgumentNullException(nameof(text))));
        return Read(stream, fileName, options);
    }
}
