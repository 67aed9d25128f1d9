using Cchc.Cli.Input;
using Cchc.Cli.Screens;
using Cchc.Core.Exchange.Reports;

namespace Cchc.Cli.Commands.Indicators;

/// <summary>Writes a report as text, page or table.</summary>
internal static class TableReports
{
    public static void Write(TableReport report, OutputFormat format) => Result.Write(
        format switch { OutputFormat.Csv => report.ToCsv(), OutputFormat.Html => report.ToHtml(), _ => report.ToText() }, format);
}
