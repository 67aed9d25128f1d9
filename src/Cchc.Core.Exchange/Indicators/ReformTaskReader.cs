using Cchc.Core.Exchange.Reading;
using Cchc.Core.Indicators.Comparing;
using Cchc.Core.Reading;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Indicators;

/// <summary>
/// Reads the tasks of a reform plan (nhiệm vụ cải cách hành chính) from a table, a row a task: columns Mã, Nhiệm vụ, Đơn vị, Hạn, Ngày hoàn thành, Tỷ lệ %,
/// under these headings or others that people write. A due day may be a month, a quarter or a year: then it is its last day. What cannot be read is a finding,
/// and the table is refused: a task without its day would count otherwise.
/// </summary>
/// <example>
/// <code>
/// using System;
/// using System.IO;
/// using System.Text;
/// using Cchc.Core.Exchange.Indicators;
/// using Cchc.Core.Indicators.Comparing;
/// using NodaTime;
///
/// var csv = """
///     Mã;Nhiệm vụ;Đơn vị;Hạn;Ngày hoàn thành;Tỷ lệ %
///     1;Rà soát thủ tục hành chính;Sở Tư pháp;30/9/2022;28/9/2022;100
///     2;Số hóa kết quả giải quyết;Sở Thông tin;quý III/2022;;70
///     """;
/// using var content = new MemoryStream(Encoding.UTF8.GetBytes(csv));
/// var tasks = ReformTaskReader.Read(content, "nhiem-vu.csv").GetValueOrThrow();
///
/// Console.WriteLine(ReformTaskTotals.Of(tasks, new LocalDate(2022, 10, 5)).Describe().En); // 1 of 2 tasks done (50%): 1 on time; 1 overdue
/// </code>
/// </example>
public static class ReformTaskReader
{
    /// <summary>The largest file that is read, in bytes: 4 MiB.</summary>
    public const int LargestFile = WholeTable.LargestFile;

    /// <summary>Reads a table.</summary>
    /// <param name="content">CSV in UTF-8, UTF-16 or Windows-1258, separated by comma, semicolon or tab; at most 4 MiB. Not closed.</param>
    /// <param name="fileName">How findings name the file.</param>
    /// <returns>The tasks, or everything that is wrong.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static Reading<IReadOnlyList<ReformTask>> Read(Stream content, string fileName)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(fileName);
        return Whole(WholeFile.Read(content, LargestFile, takesUtf16: true), fileName);
    }

    /// <summary>Reads as <see cref="Read(Stream, string)"/> does, without waiting for the stream.</summary>
    /// <param name="content">The file; read to its end or to the largest size, not closed.</param>
    /// <param name="fileName">How findings name the file.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The same reading.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static Task<Reading<IReadOnlyList<ReformTask>>> ReadAsync(Stream content, string fileName, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(fileName);
        return WholeFile.ReadAsync(content, LargestFile, file => Whole(file, fileName), cancellationToken, takesUtf16: true);
    }

    /// <summary>Reads the rows of a table.</summary>
    internal static Reading<IReadOnlyList<ReformTask>> Read(ITableSource rows)
    {
        var run = new ReformTaskRun(rows.Name);
        using (rows)
        {
            try
            {
                run.Read(rows);
            }
            catch (FileContentException error)
            {
                run.Findings.Error(error.Code, error.Line, null, error.Text.Vi, error.Text.En);
            }
        }

        if (run.Tasks.Count == 0 && !run.Findings.HasErrors)
        {
            run.Findings.Error(ReformTaskFileCodes.NoTasks, 1, null, "không có nhiệm vụ nào dưới tiêu đề cột", "there is no task below the headings");
        }

        return new(rows.Name, run.Findings.HasErrors ? null : ValueList.Of(run.Tasks), run.Findings.All);
    }

    private static Reading<IReadOnlyList<ReformTask>> Whole(WholeFile file, string fileName)
    {
        if (file.Problem is not (FileProblem.None or FileProblem.Utf16))
        {
            return new(fileName, null,
                [new Finding(FileProblems.Code(file.Problem), FindingSeverity.Error, fileName, FileProblems.Text(file.Problem, file.Largest))]);
        }

        try
        {
            using var text = new DecodedText(new MemoryStream(file.Bytes.Array!, file.Bytes.Offset, file.Bytes.Count, writable: false));
            return Read(new CsvRecords(new TextLines(text), fileName, heading => ReformTaskHeadings.Names.Of(heading) is not null));
        }
        catch (FileContentException error)
        {
            return new(fileName, null, [new Finding(error.Code, FindingSeverity.Error, FilePlace.Of(fileName, error.Line), error.Text)]);
        }
    }
}
