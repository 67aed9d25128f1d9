using Cchc.Cli.Input;
using Cchc.Cli.Line;
using Cchc.Cli.Screens;
using Cchc.Cli.Texts;
using Cchc.Core.Costs;
using Cchc.Core.Costs.Published;
using Cchc.Core.Exchange;
using Cchc.Core.Exchange.Costs;
using Cchc.Core.OpenXml;

namespace Cchc.Cli.Commands.Indicators;

/// <summary><c>cchc indicators check TABLE</c>: which figures of a published table contradict one another.</summary>
internal static class IndicatorsCheckCommand
{
    public static Command Create()
    {
        var table = new Argument("value.table", "indicatorsCheck.table");
        var relation = new Option("--relation", "indicatorsCheck.relation") { Short = "-r", Value = "value.relation", IsMany = true };
        var title = new Option("--title", "indicatorsCheck.title") { Value = "value.text" };
        var numbers = CostCheckCommand.Numbers();
        var sheet = SharedOptions.Sheet();
        return new Command("indicators check", "indicatorsCheck.about")
        {
            More = "indicatorsCheck.more",
            No = "indicatorsCheck.no",
            Arguments = [table],
            Options = [relation, title, numbers, sheet],
            Formats = [OutputFormat.Text, OutputFormat.Json, OutputFormat.Csv, OutputFormat.Xlsx, OutputFormat.Html],
            Examples =
            [
                "cchc indicators check bieu-06a.xlsx",
                "cchc indicators check ket-qua.csv --relation \"Tỷ lệ = Đúng hạn / Tổng số\"",
                "cchc indicators check ket-qua.csv --format html --output doi-chieu.html",
            ],
            Run = line =>
            {
                var path = line.Get(table)!;
                var options = new PublishedTableOptions
                {
                    Title = line.Get(title),
                    Notation = CostCheckCommand.Notation(line.Get(numbers)),
                    Relations = line.All(relation),
                };
                var file = TableInput.Read(path, "what.table", (content, name) => PublishedFigures.Read(content, name, options),
                    (content, name) => WorkbookTables.ReadShown(content, name, line.Get(sheet), rows => PublishedFigures.Read(rows, options)), line.Get(sheet));
                var isConsistent = file.Value!.Relations is { } relations ? List(line, relations, file, path) : Table(line, file.Value.Table!, file);
                Notes.Findings(file.Findings, Say.Text("notes.table"));
                return isConsistent ? ExitCode.Ok : ExitCode.NoAnswer;
            },
        };
    }

    private static bool List(CommandLine line, IReadOnlyList<StatedRelation> relations, Reading<PublishedFigures> file, string path)
    {
        var check = StatedRelationCheck.Of(relations);
        FiguresView.Show(line.Format, check, new(file.FileName, relations, file.Findings), path == "-" ? string.Empty : Path.GetFileName(path));
        return check.IsConsistent;
    }

    private static bool Table(CommandLine line, StatedTable table, Reading<PublishedFigures> file)
    {
        var check = PublishedTableCheck.Of(table);
        FiguresView.Show(line.Format, check, new Reading<StatedTable>(file.FileName, table, file.Findings));
        return check.IsConsistent && check.Count(FigureVerdict.NotComparable) == 0;
    }
}
