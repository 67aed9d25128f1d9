using System.CommandLine;
using Cchc.Cli.Input;
using Cchc.Cli.Screens;
using Cchc.Core.Costs;
using Cchc.Core.Costs.Published;
using Cchc.Core.Exchange.Costs;
using Cchc.Core.Exchange.Documents;
using Cchc.Core.Exchange.Reports;
using Cchc.Core.OpenXml;

namespace Cchc.Cli.Commands;

/// <summary><c>cchc cost check TABLE.csv</c>: which figures of a published table cannot be right.</summary>
internal static class CostCheckCommand
{
    private const string Description =
        """
        Recompute a published table of costs and name every figure that cannot be right, the rounding shown taken into account.
        Đối chiếu bảng số liệu đã công bố: số nào không thể đúng.

        Examples:
          cchc cost check plan.csv
          cchc cost check plan.csv --title "Phương án cắt giảm 30% thời gian"
          cchc cost check plan.csv --format xlsx -o check.xlsx

        Layouts are known by their headings: paperwork burden (respondents, hours, wage), days before and after, form 03/SCM-KSTT,
        and plain tables of current, after, cut and rate. Days and working days in one comparison are named as not comparable.
        Exit code: 0 nothing is wrong, 1 a figure cannot be right, is not comparable or cuts less than promised, 2 the table cannot be read.
        """;

    public static Command Create()
    {
        var table = new Argument<string>("table") { Description = "CSV file with headings; - is standard input." };
        var title = new Option<string>("--title")
        {
            Description = "The title it was published under; a cut it promises (\"cắt giảm 30%\") is checked line by line.",
            HelpName = "text",
        };
        var numbers = new Option<string>("--numbers")
        {
            Description = "How its numbers are written: vi (1.024,5) or en (1,024.5); default: found out.",
            HelpName = "vi|en",
        };
        var rounded = new Option<bool>("--inputs-rounded") { Description = "Inputs too count as rounded to what is shown; finds less." };
        var format = Report.Format();
        var output = Report.Output();
        var language = Report.Language();
        var command = new Command("check", Description) { table, title, numbers, rounded, format, output, language };
        command.SetAction(parsed =>
        {
            var how = Report.Parse(parsed.GetValue(format)!);
            var target = parsed.GetValue(output);
            Report.CheckOutput(how, target);
            var tongue = SharedOptions.Language(parsed.GetValue(language)!);
            var path = parsed.GetValue(table)!;
            var options = new PublishedTableOptions { Title = parsed.GetValue(title), Notation = Numbers(parsed.GetValue(numbers)) };
            var file = UserInput.Read(path, "The table", (content, name) => PublishedTableReader.Read(content, name, options));
            var check = PublishedTableCheck.Of(file.Value!, new TableCheckOptions { InputsAreRounded = parsed.GetValue(rounded) });
            switch (how)
            {
                case ReportFormat.Xlsx:
                    OutputFile.Write(target!, stream => Notes.Findings(TableCheckWorkbook.Write(stream, check), "Excel"));
                    break;
                case ReportFormat.Json:
                    Report.Write(AnswerJson.Write(check, file), how, target);
                    break;
                case ReportFormat.Csv:
                    Report.Write(TableCheckReport.Of(check, tongue).ToCsv(), how, target);
                    break;
                case ReportFormat.Html:
                    Report.Write(TableCheckReport.Of(check, tongue).ToHtml(), how, target);
                    break;
                default:
                    Report.Write(TableCheckReport.Of(check, tongue).ToText(), how, target);
                    break;
            }

            Notes.Findings(file.Findings, "đọc bảng / reading the table");
            return check.IsConsistent && check.Count(FigureVerdict.NotComparable) == 0
                && check.Findings.All(finding => finding.Code != PublishedTableFindings.LessThanPromised)
                ? ExitCode.Ok : ExitCode.NoAnswer;
        });
        return command;
    }

    private static NumberNotation? Numbers(string? text) => text?.Trim().ToLowerInvariant() switch
    {
        null => null,
        "vi" => NumberNotation.Vietnamese,
        "en" => NumberNotation.English,
        _ => throw new InputException($"{UserInput.Quote(text)} is no way of writing numbers: expected vi or en."),
    };
}
