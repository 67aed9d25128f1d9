using Cchc.Cli.Input;
using Cchc.Cli.Line;
using Cchc.Cli.Screens;
using Cchc.Cli.Texts;
using Cchc.Core.Costs;
using Cchc.Core.Costs.Published;
using Cchc.Core.Exchange;
using Cchc.Core.Exchange.Costs;
using Cchc.Core.Exchange.Documents;
using Cchc.Core.Exchange.Reports;
using Cchc.Core.OpenXml;

namespace Cchc.Cli.Commands;

/// <summary><c>cchc cost check TABLE.csv</c>: which figures of a published table cannot be right.</summary>
internal static class CostCheckCommand
{
    public static Command Create()
    {
        var table = new Argument("value.table", "costCheck.table");
        var title = new Option("--title", "costCheck.title") { Value = "value.text" };
        var numbers = Numbers();
        var rounded = new Option("--inputs-rounded", "costCheck.rounded");
        var sheet = SharedOptions.Sheet();
        return new Command("cost check", "costCheck.about")
        {
            More = "costCheck.more",
            No = "costCheck.no",
            Arguments = [table],
            Options = [title, numbers, rounded, sheet],
            Formats = [OutputFormat.Text, OutputFormat.Json, OutputFormat.Csv, OutputFormat.Xlsx, OutputFormat.Html],
            Examples =
            [
                "cchc cost check plan.csv",
                "cchc cost check plan.csv --title \"Phương án cắt giảm 30% thời gian\"",
                "cchc cost check plan.csv --format xlsx --output check.xlsx",
            ],
            Run = line =>
            {
                var path = line.Get(table)!;
                var options = new PublishedTableOptions { Title = line.Get(title), Notation = Notation(line.Get(numbers)) };
                var file = TableInput.Read(path, "what.table", (content, name) => PublishedTableReader.Read(content, name, options),
                    (content, name) => WorkbookTables.ReadPublishedTable(content, name, options, line.Get(sheet)), line.Get(sheet));
                var check = PublishedTableCheck.Of(file.Value!, new TableCheckOptions { InputsAreRounded = line.Has(rounded) });
                FiguresView.Show(line.Format, check, file);
                Notes.Findings(file.Findings, Say.Text("notes.table"));
                return check.IsConsistent && check.Count(FigureVerdict.NotComparable) == 0
                    && check.Findings.All(finding => finding.Code != PublishedTableFindings.LessThanPromised)
                    ? ExitCode.Ok : ExitCode.NoAnswer;
            },
        };
    }

    /// <summary>How the numbers of a table are written.</summary>
    public static Option Numbers() => new("--numbers", "costCheck.numbers")
    {
        Choices = ["vi", "en"],
        Words = () => [("vi", "1.024,5"), ("en", "1,024.5")],
    };

    /// <summary>The notation of a choice; null for none.</summary>
    public static NumberNotation? Notation(string? text) => text?.Trim().ToLowerInvariant() switch
    {
        null => null,
        "vi" => NumberNotation.Vietnamese,
        _ => NumberNotation.English,
    };
}
