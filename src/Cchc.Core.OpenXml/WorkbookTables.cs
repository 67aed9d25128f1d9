using Cchc.Core.Costs.Incomes;
using Cchc.Core.Costs.Published;
using Cchc.Core.Exchange;
using Cchc.Core.Exchange.Costs;
using Cchc.Core.Exchange.Reading;
using Cchc.Core.OpenXml.Reading;
using Cchc.Core.Reading;
using Cchc.Core.Text;

namespace Cchc.Core.OpenXml;

/// <summary>
/// Reads tables from Excel workbooks (bảng tính .xlsx), as the readers of <c>Cchc.Core.Exchange.Costs</c> read them from CSV: same headings, same findings,
/// with the sheet and its row as the place. Formulas count with the results that the file keeps; days, shares and codes are taken as Excel keeps them; hidden
/// rows and columns are read, and a finding says so. The first sheet that is not hidden and not empty is read unless another is named.
/// </summary>
/// <remarks>A workbook of more than 64 MiB, one that unpacks to far more than it should, with a password, or of another format is refused with one finding
/// (CCHC-XLS-001 to 010).</remarks>
/// <example>
/// <code>
/// using System;
/// using System.IO;
/// using Cchc.Core.OpenXml;
///
/// using var none = new MemoryStream();
/// var reading = WorkbookTables.ReadIncomes(none, "incomes.xlsx");
/// Console.WriteLine(reading.IsUsable); // False
/// Console.WriteLine(reading.Findings[0].Code); // CCHC-XLS-001
/// </code>
/// </example>
public static class WorkbookTables
{
    /// <summary>The largest workbook that is read, in bytes as it lies on the disk: 64 MiB.</summary>
    public const long LargestFile = ReadingLimits.File;

    private const long MostText = WholeTable.LargestFile;

    /// <summary>Reads hourly incomes (thu nhập bình quân một giờ), as <see cref="IncomeTableReader"/> reads them from CSV.</summary>
    /// <param name="content">The workbook; not closed. A stream that cannot seek is kept in memory.</param>
    /// <param name="fileName">How findings name the file.</param>
    /// <param name="sheet">The name of a sheet, also of a hidden one; null for the first with data.</param>
    /// <returns>The table, or everything that is wrong.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="content"/> or <paramref name="fileName"/> is null.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static Reading<IncomeTable> ReadIncomes(Stream content, string fileName, string? sheet = null) =>
        Read(content, fileName, sheet, asShown: false, IncomeTableReader.Read);

    /// <summary>Reads as <see cref="ReadIncomes"/> does, without waiting for the stream.</summary>
    /// <param name="content">The workbook; not closed, kept in memory.</param>
    /// <param name="fileName">How findings name the file.</param>
    /// <param name="sheet">The name of a sheet; null for the first with data.</param>
    /// <param name="cancellationToken">Stops the reading of the stream.</param>
    /// <returns>The same reading.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="content"/> or <paramref name="fileName"/> is null.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static Task<Reading<IncomeTable>> ReadIncomesAsync(Stream content, string fileName, string? sheet = null,
        CancellationToken cancellationToken = default) =>
        ReadAsync(content, fileName, file => ReadIncomes(file, fileName, sheet), cancellationToken);

    /// <summary>Reads costs and savings of many procedures, as <see cref="PortfolioReader"/> reads them from CSV.</summary>
    /// <param name="content">The workbook; not closed. A stream that cannot seek is kept in memory.</param>
    /// <param name="fileName">How findings name the file.</param>
    /// <param name="sheet">The name of a sheet, also of a hidden one; null for the first with data.</param>
    /// <returns>The rows, or everything that is wrong.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="content"/> or <paramref name="fileName"/> is null.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static Reading<PortfolioSheet> ReadPortfolio(Stream content, string fileName, string? sheet = null) =>
        Read(content, fileName, sheet, asShown: false, source => PortfolioReader.Read(source).File);

    /// <summary>Reads as <see cref="ReadPortfolio"/> does, without waiting for the stream.</summary>
    /// <param name="content">The workbook; not closed, kept in memory.</param>
    /// <param name="fileName">How findings name the file.</param>
    /// <param name="sheet">The name of a sheet; null for the first with data.</param>
    /// <param name="cancellationToken">Stops the reading of the stream.</param>
    /// <returns>The same reading.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="content"/> or <paramref name="fileName"/> is null.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static Task<Reading<PortfolioSheet>> ReadPortfolioAsync(Stream content, string fileName, string? sheet = null,
        CancellationToken cancellationToken = default) => ReadAsync(content, fileName, file => ReadPortfolio(file, fileName, sheet), cancellationToken);

    /// <summary>
    /// Reads a published table, as <see cref="PublishedTableReader"/> reads it from CSV. Numbers are taken as the sheet shows them, with its decimals and
    /// percent signs: a check must know how they were rounded.
    /// </summary>
    /// <param name="content">The workbook; not closed. A stream that cannot seek is kept in memory.</param>
    /// <param name="fileName">How findings name the file.</param>
    /// <param name="options">Null finds out the title, and the notation of numbers that were typed as text.</param>
    /// <param name="sheet">The name of a sheet, also of a hidden one; null for the first with data.</param>
    /// <returns>The table, or what is wrong with the file.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="content"/> or <paramref name="fileName"/> is null.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static Reading<StatedTable> ReadPublishedTable(Stream content, string fileName, PublishedTableOptions? options = null, string? sheet = null) =>
        Read(content, fileName, sheet, asShown: true, source => PublishedTableReader.Read(source, options));

    /// <summary>Reads as <see cref="ReadPublishedTable"/> does, without waiting for the stream.</summary>
    /// <param name="content">The workbook; not closed, kept in memory.</param>
    /// <param name="fileName">How findings name the file.</param>
    /// <param name="options">Null finds out the title, and the notation of numbers that were typed as text.</param>
    /// <param name="sheet">The name of a sheet; null for the first with data.</param>
    /// <param name="cancellationToken">Stops the reading of the stream.</param>
    /// <returns>The same reading.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="content"/> or <paramref name="fileName"/> is null.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static Task<Reading<StatedTable>> ReadPublishedTableAsync(Stream content, string fileName, PublishedTableOptions? options = null,
        string? sheet = null, CancellationToken cancellationToken = default) =>
        ReadAsync(content, fileName, file => ReadPublishedTable(file, fileName, options, sheet), cancellationToken);

    /// <summary>The rows of a sheet for whoever reads them one by one.</summary>
    /// <exception cref="FileContentException">It is no workbook that can be read.</exception>
    internal static ITableSource Rows(Stream content, string fileName, string? sheet = null) =>
        WorkbookSource.Open(SeekableFile.Of(content), fileName, sheet);

    /// <summary>Reads a sheet by a reader of rows, numbers as the sheet shows them: a check must know how they were rounded.</summary>
    internal static Reading<T> ReadShown<T>(Stream content, string fileName, string? sheet, Func<ITableSource, Reading<T>> read)
        where T : class => Read(content, fileName, sheet, asShown: true, read);

    /// <summary>Whether a file begins as a workbook, or as an older one that is refused with a sentence about it.</summary>
    internal static bool IsWorkbook(ReadOnlySpan<byte> head) => WorkbookFileKind.IsZip(head) || WorkbookFileKind.IsCompound(head);

    private static Reading<T> Read<T>(Stream content, string fileName, string? sheet, bool asShown, Func<ITableSource, Reading<T>> read)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(fileName);
        try
        {
            return read(WorkbookSource.Open(SeekableFile.Of(content), fileName, sheet, asShown, MostText));
        }
        catch (FileContentException error)
        {
            return new Reading<T>(fileName, null, [new Finding(error.Code, FindingSeverity.Error, fileName, error.Text)]);
        }
    }

    private static async Task<Reading<T>> ReadAsync<T>(Stream content, string fileName, Func<Stream, Reading<T>> read, CancellationToken cancellationToken)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(fileName);
        using var file = await SeekableFile.OfAsync(content, cancellationToken).ConfigureAwait(false);
        return read(file);
    }
}
