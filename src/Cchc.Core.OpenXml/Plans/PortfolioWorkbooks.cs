using Cchc.Core.Costs.Portfolios;
using Cchc.Core.Exchange;
using Cchc.Core.Exchange.Costs;
using Cchc.Core.Exchange.Reading;
using Cchc.Core.OpenXml.Reading;
using Cchc.Core.Reading;

namespace Cchc.Core.OpenXml.Plans;

/// <summary>
/// Reads a folder of costs with its workbooks (thư mục số liệu chi phí): what <see cref="PortfolioFolder"/> reads, and Excel workbooks that hold a table of
/// costs and savings or that somebody filled in as <see cref="CostPlanWorkbook"/> writes them.
/// </summary>
/// <example>
/// <code>
/// using System;
/// using System.IO;
/// using Cchc.Core.OpenXml.Plans;
///
/// var content = PortfolioWorkbooks.Read([("notes.xlsx", new MemoryStream([1, 2, 3]))]);
/// Console.WriteLine(content.Files.Count); // 0
/// </code>
/// </example>
public static class PortfolioWorkbooks
{
    /// <summary>Reads files.</summary>
    /// <param name="files">Names, without folders, and contents, one after the other; the streams are read and not closed. At most 4 MiB each.</param>
    /// <returns>Rows in the order of the names. Workbooks are told by their content, whatever their names; a damaged one is refused with a finding.</returns>
    /// <exception cref="ArgumentNullException">The files or one of their parts are null.</exception>
    public static PortfolioContent Read(IEnumerable<(string Name, Stream Content)> files) => PortfolioFolder.ReadWith(files, Door);

    private static (Reading<CostCase>? Costs, ITableSource? Table)? Door(WholeFile content, string name)
    {
        if (content.Problem != FileProblem.None || !WorkbookTables.IsWorkbook(content.Bytes.AsSpan()))
        {
            return null;
        }

        var file = new MemoryStream(content.Bytes.Array!, content.Bytes.Offset, content.Bytes.Count, writable: false);
        var isPlan = PlanReader.IsOne(WorkbookParts.Open(file));
        file.Position = 0;
        return isPlan ? (CostPlanWorkbook.Read(file, name), null) : (null, WorkbookTables.Rows(file, name));
    }
}
