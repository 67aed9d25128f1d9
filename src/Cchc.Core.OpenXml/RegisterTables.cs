using Cchc.Core.Exchange.Reading;
using Cchc.Core.Exchange.Registers;
using Cchc.Core.Reading;
using Cchc.Core.Text;

namespace Cchc.Core.OpenXml;

/// <summary>
/// Reads registers of dossiers (sổ theo dõi hồ sơ) from the sheet of a workbook (.xlsx), row by row, as <see cref="RegisterReader"/> reads them from CSV: same
/// headings, same findings.
/// </summary>
/// <remarks>A file that unpacks to far more than it should, that is damaged or of another kind, gives one row without a dossier that says so (CCHC-XLS-001 to
/// 010).</remarks>
/// <example>
/// <code>
/// using System;
/// using System.IO;
/// using System.Linq;
/// using Cchc.Core.OpenXml;
///
/// using var none = new MemoryStream();
/// Console.WriteLine(RegisterTables.Enumerate(none, "so-theo-doi.xlsx").Single().Findings.Count); // 1
/// </code>
/// </example>
public static class RegisterTables
{
    /// <summary>Reads a register.</summary>
    /// <param name="content">The workbook; read as the rows are asked for, and not closed. A stream that cannot seek is kept in memory.</param>
    /// <param name="fileName">How findings name it.</param>
    /// <param name="sheet">The name of the sheet, also of a hidden one; null for the first with data.</param>
    /// <param name="options">How it is read; null for the defaults.</param>
    /// <returns>As <see cref="RegisterReader.Enumerate(Stream, string, RegisterReaderOptions)"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="content"/> or <paramref name="fileName"/> is null.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static IEnumerable<RegisterLine> Enumerate(Stream content, string fileName, string? sheet = null, RegisterReaderOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(fileName);
        return Rows(() => WorkbookTables.Rows(content, fileName, sheet), fileName, rows => RegisterReader.Enumerate(rows, options));
    }

    /// <summary>Reads a register beside a table of events (a row an event), both sheets in the order of the dossiers' codes, character by character.</summary>
    /// <param name="content">The workbook with the register; not closed.</param>
    /// <param name="fileName">How findings name it.</param>
    /// <param name="sheet">The name of its sheet; null for the first with data.</param>
    /// <param name="events">The workbook with the events: another stream, also where it is the same file; not closed.</param>
    /// <param name="eventsName">How findings name it.</param>
    /// <param name="eventsSheet">The name of its sheet; null for the first with data.</param>
    /// <param name="options">How both are read; null for the defaults.</param>
    /// <returns>As <see cref="RegisterReader.Enumerate(Stream, string, Stream, string, RegisterReaderOptions)"/>.</returns>
    /// <exception cref="ArgumentNullException">An argument that may not be null is.</exception>
    /// <exception cref="ArgumentException">Both streams are the same.</exception>
    /// <exception cref="IOException">A stream cannot be read.</exception>
    public static IEnumerable<RegisterLine> Enumerate(Stream content, string fileName, string? sheet, Stream events, string eventsName,
        string? eventsSheet = null, RegisterReaderOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(fileName);
        ArgumentNullException.ThrowIfNull(events);
        ArgumentNullException.ThrowIfNull(eventsName);
        if (ReferenceEquals(content, events))
        {
            throw new ArgumentException("Register and events are read side by side: expected two streams.", nameof(events));
        }

        return Rows(() => WorkbookTables.Rows(content, fileName, sheet), fileName,
            rows => Rows(() => WorkbookTables.Rows(events, eventsName, eventsSheet), eventsName, others => RegisterReader.Enumerate(rows, others, options)));
    }

    private static IEnumerable<RegisterLine> Rows(Func<ITableSource> open, string name, Func<ITableSource, IEnumerable<RegisterLine>> read)
    {
        IEnumerable<RegisterLine> lines;
        try
        {
            lines = read(open());
        }
        catch (FileContentException error)
        {
            lines = [new RegisterLine(error.Line, null, [new Finding(error.Code, FindingSeverity.Error, name, error.Text)])];
        }

        foreach (var line in lines)
        {
            yield return line;
        }
    }
}
