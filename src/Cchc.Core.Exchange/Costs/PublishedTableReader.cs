using System.Text;
using Cchc.Core.Costs.Published;
using Cchc.Core.Exchange.Reading;
using Cchc.Core.Reading;

namespace Cchc.Core.Exchange.Costs;

/// <summary>
/// Reads published tables from CSV, to be checked with <see cref="PublishedTableCheck"/>. Four layouts of costs and savings are known by their headings, in
/// Vietnamese or English: a paperwork burden table (respondents × responses × hours × wage), days before and after (with or without their value in money), form
/// 03/SCM-KSTT (hours, income, services, fees, times, subjects, cost), and plain tables of current, after, cut and rate. Headings may stand over two rows.
/// Columns named <c>…recomputed</c> and <c>match</c> are left out: they are claims of others. Of other figures the table says itself how they belong together:
/// by the headings of report 06a, by a row of column numbers such as <c>(3)=(4)+(5)+(6)</c>, or by <see cref="PublishedTableOptions.Relations"/>; the
/// numbering of its rows (I, 1, a) says which add up which.
/// </summary>
/// <example>
/// <code>
/// using System;
/// using System.IO;
/// using System.Text;
/// using Cchc.Core.Costs.Published;
/// using Cchc.Core.Exchange.Costs;
///
/// var csv = "Thủ tục;Trước;Sau;Tỷ lệ cắt giảm (%)\nKhai sinh;10 ngày;7 ngày;30\n";
/// using var stream = new MemoryStream(Encoding.UTF8.GetBytes(csv));
/// var table = PublishedTableReader.Read(stream, "table.csv").GetValueOrThrow();
///
/// Console.WriteLine(table.Rows[0].Name); // Khai sinh
/// Console.WriteLine(PublishedTableCheck.Of(table).Figures[0].Verdict); // Right
/// </code>
/// </example>
public static class PublishedTableReader
{
    /// <summary>Reads a table.</summary>
    /// <param name="content">CSV in UTF-8, UTF-16 or Windows-1258, separated by comma, semicolon or tab; at most 4 MiB. Not closed.</param>
    /// <param name="fileName">How findings name the file.</param>
    /// <param name="options">Null finds out the notation and the title.</param>
    /// <returns>The table, or what is wrong with the file.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="content"/> or <paramref name="fileName"/> is null.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static Reading<StatedTable> Read(Stream content, string fileName, PublishedTableOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(fileName);
        return Read(WholeTable.Read(content, fileName, IsHeading), options);
    }

    /// <summary>Reads as <see cref="Read(Stream, string, PublishedTableOptions)"/> does, without waiting for the stream.</summary>
    /// <param name="content">The file; read to its end or to the largest size, not closed.</param>
    /// <param name="fileName">How findings name the file.</param>
    /// <param name="options">Null finds out the notation and the title.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The same reading.</returns>
    /// <exception cref="ArgumentNullException">An argument that may not be null is.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static Task<Reading<StatedTable>> ReadAsync(Stream content, string fileName, PublishedTableOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(fileName);
        return WholeFile.ReadAsync(content, WholeTable.LargestFile, file => Read(WholeTable.Read(file, fileName, IsHeading), options),
            cancellationToken, takesUtf16: true);
    }

    /// <summary>Reads the rows of a table.</summary>
    internal static Reading<StatedTable> Read(ITableSource source, PublishedTableOptions? options = null) =>
        Read(WholeTable.Read(source, IsHeading), options);

    /// <summary>Whether a cell is a heading of one of the known layouts, or the number of a column.</summary>
    internal static bool IsHeading(string cell) => PublishedTableNames.IsKnown(cell) || FigureHeading.IsLabel(cell) || Report06aColumns.IsKnown(cell);

    /// <summary>Reads a table that was read as such. The layouts of costs come first; a table of figures says itself, or is told, how it is to be
    /// read.</summary>
    internal static Reading<StatedTable> Read(WholeTable table, PublishedTableOptions? options)
    {
        options ??= new PublishedTableOptions();
        if (options.Relations.Count > 0)
        {
            return new FigureTableRun(table, options).Read();
        }

        var reading = new PublishedTableRun(table, options).Read();
        return !reading.IsUsable && reading.Findings.Any(finding => finding.Code == PublishedTableFileFindings.UnknownLayout)
            && new FigureTableRun(table, options) is { IsKnown: true } run ? run.Read() : reading;
    }

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
