using System.Text;
using Cchc.Core.Deadlines.Stages;
using Cchc.Core.Exchange.Reading;
using Cchc.Core.Reading;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Stages;

/// <summary>
/// Reads internal processes (quy trình nội bộ): from JSON of the format <c>cchc-process/1</c> (docs/reference/process.md), from a CSV table, and from the text
/// of a decision or of a record, with all findings at once.
/// </summary>
/// <example>
/// <code>
/// using System;
/// using Cchc.Core.Exchange.Stages;
///
/// var reading = ProcessReader.ReadText("""
///     Bước 1: Công chức TTPVHCC cấp xã: 04 giờ làm việc
///     Bước 2: Chuyên viên phòng VH-XH: 2,5 ngày làm việc
///     Bước 3: Bộ phận trả kết quả: Không tính thời gian
///     Tổng thời gian giải quyết: 24 giờ làm việc (03 ngày làm việc)
///     """, "quy-trinh.txt");
/// var process = reading.GetValueOrThrow()[0];
/// Console.WriteLine($"{process.Stages.Count} {process.Hours} {process.Check().Count}"); // 3 24 0
/// </code>
/// </example>
public static class ProcessReader
{
    /// <summary>The largest file that is read, in bytes: 4 MiB.</summary>
    public const int LargestFile = 4 * 1024 * 1024;

    /// <summary>Reads one process from JSON.</summary>
    /// <param name="content">UTF-8 JSON, with or without a byte order mark; read to its end or to the largest size, not closed.</param>
    /// <param name="fileName">How findings name the file.</param>
    /// <returns>The process, or everything that is wrong.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static Reading<InternalProcess> Read(Stream content, string fileName)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(fileName);
        return Json(WholeFile.Read(content, LargestFile), fileName);
    }

    /// <summary>Reads as <see cref="Read"/> does, without waiting for the stream.</summary>
    /// <param name="content">The file; read to its end or to the largest size, not closed.</param>
    /// <param name="fileName">How findings name the file.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The same reading.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static Task<Reading<InternalProcess>> ReadAsync(Stream content, string fileName, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(fileName);
        return WholeFile.ReadAsync(content, LargestFile, file => Json(file, fileName), cancellationToken);
    }

    /// <summary>Reads all processes of a file, whatever it is: JSON, a CSV table with a row a step or a row a process, or text with "Bước 1: …".</summary>
    /// <param name="content">The file; read to its end or to the largest size, not closed. A table or text may be UTF-16 or Windows-1258.</param>
    /// <param name="fileName">How findings name the file.</param>
    /// <returns>At least one process, or everything that is wrong.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static Reading<IReadOnlyList<InternalProcess>> ReadAll(Stream content, string fileName)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(fileName);
        return All(WholeFile.Read(content, LargestFile, takesUtf16: true), fileName);
    }

    /// <summary>Reads as <see cref="ReadAll"/> does, without waiting for the stream.</summary>
    /// <param name="content">The file; read to its end or to the largest size, not closed.</param>
    /// <param name="fileName">How findings name the file.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The same reading.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static Task<Reading<IReadOnlyList<InternalProcess>>> ReadAllAsync(Stream content, string fileName, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(fileName);
        return WholeFile.ReadAsync(content, LargestFile, file => All(file, fileName), cancellationToken, takesUtf16: true);
    }

    /// <summary>Reads the text of a decision, or that of a record, where it holds steps: lines such as "Bước 1: … 04 giờ làm việc", and tables drawn with
    /// bars.</summary>
    /// <param name="text">The text.</param>
    /// <param name="name">How findings name it.</param>
    /// <returns>At least one process, or everything that is wrong.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Reading<IReadOnlyList<InternalProcess>> ReadText(string text, string name)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(name);
        return Of(_ => ProcessText.Rows(text), name);
    }

    /// <summary>Reads processes from rows: of a document, or of a source of tables.</summary>
    internal static Reading<IReadOnlyList<InternalProcess>> Of(Func<FindingList, IEnumerable<(int Line, IReadOnlyList<string> Cells)>> rows, string name)
    {
        var list = new FindingList(name);
        var found = new ProcessRows(list);
        try
        {
            foreach (var (line, cells) in rows(list))
            {
                found.Add(line, cells);
            }
        }
        catch (FileContentException error)
        {
            list.Error(error.Code, error.Line, null, error.Text.Vi, error.Text.En);
        }

        var processes = found.Finish();
        if (processes.Count == 0 && !list.HasErrors)
        {
            list.Error(StageFileFindings.NoStages, 1, null,
                "không thấy bước nào: cần bảng có cột \"Bước\", \"Đơn vị/người thực hiện\", \"Thời gian\", hoặc các dòng như "
                + "\"Bước 1: Bộ phận Một cửa: 04 giờ làm việc\"",
                "no stages were found: expected a table with the columns \"Bước\", \"Đơn vị/người thực hiện\", \"Thời gian\", or lines such as "
                + "\"Bước 1: Bộ phận Một cửa: 04 giờ làm việc\"");
        }

        return new Reading<IReadOnlyList<InternalProcess>>(name, list.HasErrors ? null : processes, list.All);
    }

    private static Reading<InternalProcess> Json(WholeFile file, string fileName)
    {
        var run = new ProcessParser(fileName);
        return new(fileName, run.Parse(file, LineJson.DeepestNesting) is { } root ? run.Root(root) : null, run.Findings);
    }

    private static Reading<IReadOnlyList<InternalProcess>> All(WholeFile file, string fileName)
    {
        if (file.IsJson)
        {
            var one = Json(file, fileName);
            return new(fileName, one.Value is { } process ? ValueList.Of([process]) : null, one.Findings);
        }

        if (file.Problem is not (FileProblem.None or FileProblem.Utf16))
        {
            var code = file.Problem == FileProblem.TooLarge ? StageFileFindings.TooLarge : FileProblems.Code(file.Problem);
            return new(fileName, null, [new Finding(code, FindingSeverity.Error, fileName, FileProblems.Text(file.Problem, file.Largest))]);
        }

        try
        {
            using var decoded = new DecodedText(new MemoryStream(file.Bytes.Array!, file.Bytes.Offset, file.Bytes.Count, writable: false));
            var text = Text(decoded, file);
            return IsTable(text) ? Of(list => ProcessText.Rows(new CsvRecords(new TextLines(new StringReader(text)), fileName, IsHeading), list), fileName)
                : ReadText(text, fileName);
        }
        catch (FileContentException error)
        {
            return new(fileName, null, [new Finding(error.Code, FindingSeverity.Error, FilePlace.Of(fileName, error.Line), error.Text)]);
        }
    }

    private static string Text(DecodedText decoded, WholeFile file)
    {
        try
        {
            return decoded.ReadToEnd();
        }
        catch (DecoderFallbackException)
        {
            throw DecodedText.Damaged(DecodedText.Ends(file.Bytes) + 1);
        }
    }

    private static bool IsHeading(string cell) => ProcessColumns.Of(VietnameseText.Clean(cell)) is not null;

    // A table has a heading among its first rows.
    private static bool IsTable(string text)
    {
        const int mostTitles = 10;
        using var rows = new CsvRecords(new TextLines(new StringReader(text)), string.Empty, IsHeading);
        for (var i = 0; i < mostTitles && rows.Next() is { } row; i++)
        {
            if (row.Cells.Length > 1 && ProcessColumns.Heading([.. row.Cells.Select(VietnameseText.Clean)]) is not null)
            {
                return true;
            }
        }

        return false;
    }
}
