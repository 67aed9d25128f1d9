using Cchc.Cli.Commands;
using Cchc.Cli.Input;
using Cchc.Cli.Line;
using Cchc.Cli.Screens;
using Cchc.Cli.Texts;
using Cchc.Core.Costs.Published;
using Cchc.Core.Exchange.Costs;
using Cchc.Core.Exchange.Documents;
using Cchc.Core.Exchange.Reports;
using Cchc.Core.OpenXml;

namespace Cchc.Cli.Registers;

/// <summary><c>cchc register check-figures TABLE</c>: which sums and shares of published statistics contradict their own figures.</summary>
internal static class RegisterFiguresCommand
{
    public static Command Create()
    {
        var table = new Argument("value.table", "registerFigures.table");
        var sheet = SharedOptions.Sheet();
        return new Command("register check-figures", "registerFigures.about")
        {
            More = "registerFigures.more",
            No = "registerFigures.no",
            Arguments = [table],
            Options = [sheet],
            Formats = [OutputFormat.Text, OutputFormat.Json, OutputFormat.Csv, OutputFormat.Xlsx, OutputFormat.Html],
            Examples = ["cchc register check-figures so-lieu.csv", "cchc register check-figures so-lieu.xlsx --format html --output doi-chieu.html"],
            Run = line =>
            {
                var path = line.Get(table)!;
                var file = TableInput.Read(path, "what.table", StatedRelationReader.Read,
                    (content, name) => StatedRelationReader.Read(WorkbookTables.Rows(content, name, line.Get(sheet))), line.Get(sheet));
                var check = StatedRelationCheck.Of(file.Value!);
                FiguresView.Show(line.Format, check, file, path == "-" ? string.Empty : Path.GetFileName(path));
                Notes.Findings(file.Findings, Say.Text("notes.table"));
                return check.IsConsistent ? ExitCode.Ok : ExitCode.NoAnswer;
            },
        };
    }
}
