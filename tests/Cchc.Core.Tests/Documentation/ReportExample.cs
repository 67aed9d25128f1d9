using Cchc.Core.Costs;
using Cchc.Core.Exchange.Costs;
using Cchc.Core.Exchange.Reports;
using Cchc.Core.Text;

namespace Cchc.Core.Tests.Documentation;

/// <summary>The example of docs/how-to/write-reports.md, compiled as it is there.</summary>
internal static class ReportExample
{
    public static void Run(CostSheet before, CostSheet after, TextWriter output)
    {
        // <example>
        var comparison = CostComparison.Of(ComplianceCost.Of(before), ComplianceCost.Of(after));
        var report = CostReport.Of(comparison, new CostReportOptions { Language = Language.English, Notation = CostNotation.Vietnamese });
        using (var page = new StreamWriter("cost.html"))
        {
            report.WriteHtml(page);
        }

        File.WriteAllText("cost.csv", report.ToCsv());
        output.Write(report.ToText());
        // </example>
    }
}
