using Cchc.Core.Costs.Incomes;
using Cchc.Core.Exchange.Reading;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Costs;

/// <summary>
/// Reads a table of hourly incomes (thu nhập bình quân một giờ) from CSV or from a JSON array: docs/reference/cost-plan.md. Columns are recognised by name. A yearly or monthly
/// amount is divided by 12 months, 22 days and 8 hours. A figure without a source, or from memory, is kept as <see cref="Core.Calendars.SourceConfidence.Secondary"/> with a finding.
/// </summary>
public static class IncomeTableReader
{
    /// <summary>The largest file that is read, in bytes: 4 MiB.</summary>
    public const int LargestFile = CsvTable.LargestFile;

    /// <summary>Reads a file.</summary>
    /// <param name="content">UTF-8, plain or gzip; JSON when it begins with <c>[</c>, else CSV separated by comma, semicolon or tab. Read to its end or to the largest size, not closed.</param>
    /// <param name="fileName">How findings name the file.</param>
    /// <returns>The table, or everything that is wrong.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static Reading<IncomeTable> Read(Stream content, string fileName)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(fileName);
        using var buffer = PortfolioReader.Buffered(content);
        return PortfolioReader.IsJson(buffer) ? IncomeJson.Read(buffer, fileName) : new IncomeRows(CsvTable.Read(buffer, fileName)).Read();
    }

    /// <summary>Makes the table of figures with their lines; a series and year twice is an error.</summary>
    internal static Reading<IncomeTable> Build(IEnumerable<(int Line, IncomeFigure Figure)> figures, IReadOnlyList<Finding> findings, string fileName)
    {
        var all = findings.ToList();
        var seen = new Dictionary<(string Series, int Year), int>();
        var kept = new List<IncomeFigure>();
        foreach (var (line, figure) in figures)
        {
            var key = (VietnameseText.Clean(figure.Series), figure.Year);
            if (seen.TryGetValue(key, out var first))
            {
                all.Add(new Finding(
                    "CCHC-COST-067",
                    FindingSeverity.Error,
                    CsvTable.PlaceOf(fileName, line),
                    new BilingualText($"\"{figure.Series}\" năm {figure.Year} lặp lại, đã có ở dòng {first}", $"\"{figure.Series}\" of {figure.Year} stands twice, first on line {first}")));
            }
            else
            {
                seen.Add(key, line);
                kept.Add(figure);
            }
        }

        var usable = kept.Count > 0 && !all.Any(finding => finding.Severity == FindingSeverity.Error);
        return new(fileName, usable ? new IncomeTable(kept) : null, all);
    }
}
