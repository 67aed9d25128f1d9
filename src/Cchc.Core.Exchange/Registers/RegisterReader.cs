using Cchc.Core.Dossiers.Registers;
using Cchc.Core.Exchange.Reading;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Registers;

/// <summary>
/// Reads registers of dossiers (sổ theo dõi hồ sơ), row by row and on all processors, however long they are: CSV with Vietnamese or other headings, JSON lines
/// of one form, the messages of the national portal (docs/reference/registers.md). What is wrong with a row is a finding of that row; the rest
/// counts.
/// </summary>
/// <example>
/// <code>
/// using System;
/// using System.IO;
/// using System.Linq;
/// using System.Text;
/// using Cchc.Core.Exchange.Registers;
///
/// var csv = "Mã hồ sơ;Nhận hồ sơ;Hẹn trả kết quả;Ngày có kết quả\nH-001;03/08/2026 09:00;10/08/2026;10/08/2026 16:00\nH-002;32/08/2026;;\n";
/// var rows = RegisterReader.Enumerate(new MemoryStream(Encoding.UTF8.GetBytes(csv)), "register.csv").ToList();
///
/// Console.WriteLine(rows.Count(row =&gt; row.Dossier is not null)); // 1
/// Console.WriteLine(rows[0].Dossier!.Promised); // 2026-08-10
/// Console.WriteLine(rows[1].Findings[0].Code); // CCHC-REG-021
/// </code>
/// </example>
public static class RegisterReader
{
    /// <summary>Reads a register.</summary>
    /// <param name="content">The file, plain or gzip; read as the rows are asked for, closed with them.</param>
    /// <param name="fileName">How findings name it.</param>
    /// <param name="options">How it is read; null for the defaults.</param>
    /// <returns>
    /// The rows, in their order. A dossier whose code came before has a finding and is not given again. Where the file cannot be read further, the last row has
    /// no dossier and says so.
    /// </returns>
    /// <exception cref="ArgumentNullException">An argument that may not be null is.</exception>
    public static IEnumerable<RegisterLine> Enumerate(Stream content, string fileName, RegisterReaderOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(fileName);
        return RegisterFiles.Whole(RegisterFiles.Read(content, fileName, options ?? RegisterReaderOptions.Default));
    }

    /// <summary>
    /// Reads a register beside a table of events (a row an event), both in the order of the dossiers' codes, character by character: they are merged, and
    /// memory grows with neither.
    /// </summary>
    /// <param name="content">The register as CSV; closed with the rows.</param>
    /// <param name="fileName">How findings name it.</param>
    /// <param name="events">The events as CSV; closed with the rows.</param>
    /// <param name="eventsName">How findings name them.</param>
    /// <param name="options">How it is read; null for the defaults.</param>
    /// <returns>As for one file. Where one of them is not in order, the last row has no dossier and says so.</returns>
    /// <exception cref="ArgumentNullException">An argument that may not be null is.</exception>
    public static IEnumerable<RegisterLine> Enumerate(Stream content, string fileName, Stream events, string eventsName, RegisterReaderOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(fileName);
        ArgumentNullException.ThrowIfNull(events);
        ArgumentNullException.ThrowIfNull(eventsName);
        return RegisterFiles.Whole(RegisterFiles.Read(content, fileName, events, eventsName, options ?? RegisterReaderOptions.Default));
    }

    /// <summary>Reads a register without waiting on the thread that asks: each piece is read by another.</summary>
    /// <param name="content">The file; closed with the rows.</param>
    /// <param name="fileName">How findings name it.</param>
    /// <param name="options">How it is read; null for the defaults.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>As <see cref="Enumerate(Stream, string, RegisterReaderOptions)"/>.</returns>
    /// <exception cref="ArgumentNullException">An argument that may not be null is.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static IAsyncEnumerable<RegisterLine> EnumerateAsync(
        Stream content, string fileName, RegisterReaderOptions? options = null, CancellationToken cancellationToken = default) =>
        RegisterPieces.InPieces(Enumerate(content, fileName, options), cancellationToken);

    /// <summary>The rows of a sheet of a workbook.</summary>
    internal static IEnumerable<RegisterLine> Enumerate(ITableSource rows, RegisterReaderOptions? options = null) =>
        RegisterFiles.Whole(RegisterFiles.Table(rows, options ?? RegisterReaderOptions.Default));

    /// <summary>The rows of two sheets of workbooks, or of a sheet and a file.</summary>
    internal static IEnumerable<RegisterLine> Enumerate(ITableSource rows, ITableSource events, RegisterReaderOptions? options = null) =>
        RegisterFiles.Whole(RegisterFiles.Merged(rows, events, options ?? RegisterReaderOptions.Default));
}
