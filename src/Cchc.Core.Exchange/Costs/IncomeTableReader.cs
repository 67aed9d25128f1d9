using Cchc.Core.Costs.Incomes;
using Cchc.Core.Exchange.Reading;
using Cchc.Core.Reading;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Costs;

/// <summary>
/// Reads a table of hourly incomes (thu nhập bình quân một giờ) from CSV or from a JSON array: docs/reference/cost-plan.md. Columns are recognised by name. A
/// yearly or monthly amount is divided by 12 months, 22 days and 8 hours. A figure without a source, or from memory, is kept as
/// <see cref="Core.Calendars.SourceConfidence.Secondary"/> with a finding.
/// </summary>
/// <example>
/// <code>
/// using System;
/// using System.IO;
/// using System.Text;
/// using Cchc.Core.Exchange.Costs;
///
/// var csv = "year,series,amount,basis,source\n2023,GDP per head,101900000,year,statistical yearbook\n";
/// using var stream = new MemoryStream(Encoding.UTF8.GetBytes(csv));
/// var reading = IncomeTableReader.Read(stream, "incomes.csv");
///
/// Console.WriteLine(reading.Findings.Count); // 0
/// Console.WriteLine(reading.GetValueOrThrow().Figures[0].Hourly.ToEnglish(0)); // 48,248
/// </code>
/// </example>
public static class IncomeTableReader
{
    /// <summary>The largest file that is read, in bytes: 4 MiB.</summary>
    public const int LargestFile = WholeTable.LargestFile;

    /// <summary>Reads a file.</summary>
    /// <param name="content">Plain or gzip; JSON when it begins with <c>[</c>, else CSV separated by comma, semicolon or tab. Read to its end or to the
    /// largest size, not closed.</param>
    /// <param name="fileName">How findings name the file.</param>
    /// <returns>The table, or everything that is wrong.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static Reading<IncomeTable> Read(Stream content, string fileName)
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
    public static Task<Reading<IncomeTable>> ReadAsync(Stream content, string fileName, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(fileName);
        return WholeFile.ReadAsync(content, LargestFile, file => Read(file, fileName), cancellationToken, takesUtf16: true);
    }

    private static Reading<IncomeTable> Read(WholeFile file, string fileName) =>
        file.IsJson ? IncomeJson.Read(file, fileName) : new IncomeRows(WholeTable.Read(file, fileName, IncomeRows.IsHeading)).Read();

    /// <summary>Reads the rows of a table.</summary>
    internal static Reading<IncomeTable> Read(ITableSource source) => new IncomeRows(WholeTable.Read(source, IncomeRows.IsHeading)).Read();

    /// <summary>Makes the table of figures with their lines; a series and year given twice is an error.</summary>
    internal static Reading<IncomeTable> Build(IEnumerable<(int Line, IncomeFigure Figure)> figures, FindingList findings, string fileName)
    {
        var seen = new Dictionary<(string Series, int Year), int>();
        var kept = new List<IncomeFigure>();
        foreach (var (line, figure) in figures)
        {
            var key = (VietnameseText.Clean(figure.Series), figure.Year);
            if (seen.TryGetValue(key, out var first))
            {
                var series = Shorten.To(figure.Series);
                findings.Error(CostFileFindings.DuplicateId, line, null, $"\"{series}\" năm {figure.Year} lặp lại, đã có ở dòng {first}",
                    $"duplicate \"{series}\" of {figure.Year}, first on line {first}");
            }
            else
            {
                seen.Add(key, line);
                kept.Add(figure);
            }
        }

        return new(fileName, kept.Count > 0 && !findings.HasErrors ? new IncomeTable(kept) : null, findings.All);
    }
}
