using Cchc.Cli.Input;
using Cchc.Cli.Line;
using Cchc.Cli.Screens;
using Cchc.Cli.Texts;
using Cchc.Core.Costs;
using Cchc.Core.Exchange.Documents;
using Cchc.Core.Exchange.Indicators;
using Cchc.Core.Exchange.Reports;
using Cchc.Core.Indicators.Comparing;
using Cchc.Core.OpenXml;

namespace Cchc.Cli.Commands.Indicators;

/// <summary><c>cchc indicators tasks TABLE</c>: the tasks of a reform plan, done and overdue, by unit.</summary>
internal static class IndicatorsTasksCommand
{
    public static Command Create()
    {
        var table = new Argument("value.table", "indicatorsTasks.table");
        var asOf = new Option("--as-of", "indicatorsTasks.asOf") { Value = "value.date" };
        var cut = new Option("--cut", "indicatorsTasks.cut");
        var sheet = SharedOptions.Sheet();
        return new Command("indicators tasks", "indicatorsTasks.about")
        {
            More = "indicatorsTasks.more",
            Arguments = [table],
            Options = [asOf, cut, sheet],
            Formats = [OutputFormat.Text, OutputFormat.Json, OutputFormat.Csv, OutputFormat.Html],
            Examples = ["cchc indicators tasks nhiem-vu.csv --as-of 30/9/2022", "cchc indicators tasks nhiem-vu.xlsx --as-of 30/9/2022 --cut"],
            Run = line =>
            {
                var path = line.Get(table)!;
                var day = line.Get(asOf) is { } text ? UserInput.Date(text) : UserInput.Now().Date;
                var file = TableInput.Read(path, "what.table", ReformTaskReader.Read,
                    (content, name) => WorkbookTables.ReadShown(content, name, line.Get(sheet), ReformTaskReader.Read), line.Get(sheet));
                var (totals, rounding) = (ReformTaskTotals.Of(file.Value!, day), line.Has(cut) ? RateRounding.Cut : RateRounding.Rounded);
                var report = ReformTaskReport.Of(totals, rounding, path == "-" ? string.Empty : Path.GetFileName(path), Say.Language);
                switch (line.Format)
                {
                    case OutputFormat.Json:
                        JsonOut.Print(ReformTasksDocument.Of(totals, rounding, file.Findings));
                        break;
                    case OutputFormat.Csv:
                        Result.Write(report.ToCsv(), line.Format);
                        break;
                    default:
                        Result.Write(line.Format == OutputFormat.Html ? report.ToHtml() : report.ToText(), line.Format);
                        break;
                }

                Notes.Findings(file.Findings, Say.Text("notes.table"));
                return ExitCode.Ok;
            },
        };
    }
}
