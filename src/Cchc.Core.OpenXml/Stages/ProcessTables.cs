using Cchc.Core.Deadlines.Stages;
using Cchc.Core.Exchange;
using Cchc.Core.Exchange.Stages;
using Cchc.Core.OpenXml.Reading;
using Cchc.Core.Reading;
using Cchc.Core.Text;

namespace Cchc.Core.OpenXml.Stages;

/// <summary>
/// Reads internal processes (quy trình nội bộ) from the tables of a Word document (.docx) or a workbook (.xlsx), as
/// <see cref="ProcessReader"/> reads them from CSV and text: same headings, same findings. Text between the tables of a document names the processes.
/// </summary>
/// <remarks>A file that unpacks to far more than it should, that is damaged or of another kind, is refused with one finding (CCHC-XLS-001 to 010).</remarks>
/// <example>
/// <code>
/// using System;
/// using System.IO;
/// using Cchc.Core.OpenXml.Stages;
///
/// using var none = new MemoryStream();
/// var reading = ProcessTables.Read(none, "quy-trinh.docx");
/// Console.WriteLine(reading.IsUsable); // False
/// </code>
/// </example>
public static class ProcessTables
{
    private const long MostText = 4L * 1024 * 1024;

    /// <summary>Reads all processes of a document or a workbook, told by what is in it.</summary>
    /// <param name="content">The file; not closed. A stream that cannot seek is kept in memory.</param>
    /// <param name="fileName">How findings name the file.</param>
    /// <param name="sheet">The name of a sheet of a workbook, also of a hidden one; null for the first with data, and for a document.</param>
    /// <returns>At least one process, or everything that is wrong.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="content"/> or <paramref name="fileName"/> is null.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static Reading<IReadOnlyList<InternalProcess>> Read(Stream content, string fileName, string? sheet = null)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(fileName);
        try
        {
            var file = SeekableFile.Of(content);
            return DocumentTables.Open(file) is { } document ? ProcessReader.Of(_ => document.Rows(), fileName)
                : ProcessReader.Of(list => ProcessText.Rows(WorkbookSource.Open(file, fileName, sheet, mostText: MostText), list), fileName);
        }
        catch (FileContentException error)
        {
            return new(fileName, null, [new Finding(error.Code, FindingSeverity.Error, fileName, error.Text)]);
        }
    }

    /// <summary>Reads as <see cref="Read"/> does, without waiting for the stream.</summary>
    /// <param name="content">The file; not closed, kept in memory.</param>
    /// <param name="fileName">How findings name the file.</param>
    /// <param name="sheet">The name of a sheet of a workbook; null for the first with data.</param>
    /// <param name="cancellationToken">Stops the reading of the stream.</param>
    /// <returns>The same reading.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="content"/> or <paramref name="fileName"/> is null.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static async Task<Reading<IReadOnlyList<InternalProcess>>> ReadAsync(Stream content, string fileName, string? sheet = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(fileName);
        using var file = await SeekableFile.OfAsync(content, cancellationToken).ConfigureAwait(false);
        return Read(file, fileName, sheet);
    }
}
