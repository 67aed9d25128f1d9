using System.CommandLine;
using Cchc.Cli.Input;
using Cchc.Cli.Screens;
using Cchc.Core.Calendars;
using Cchc.Core.Exchange.Documents;

namespace Cchc.Cli.Commands;

/// <summary><c>cchc calendar check FILE</c>: everything that is wrong with a layer file.</summary>
internal static class CalendarCheckCommand
{
    private const string Description =
        """
        Checks a layer file against its format, the calendar below it and the law; lists all findings, with line and identifier.
        Kiểm tra một tệp dữ liệu lịch.

        Exit code 0 when the file can be used, 1 when it cannot.
        """;

    public static Command Create(CalendarOptions options, Option<string> format)
    {
        var file = new Argument<string>("file") { Description = "The layer file, or - for standard input." };
        var command = new Command("check", Description) { file };
        command.SetAction(parsed => Run(parsed.GetValue(file)!, options.Calendar(parsed), SharedOptions.Parse(parsed.GetValue(format)!)));
        return command;
    }

    private static int Run(string path, WorkingCalendar calendar, OutputFormat format)
    {
        using var content = UserInput.Open(path);
        var findings = CalendarLayer.Check(content, Path.GetFileName(path), calendar);
        JsonOut.Print(format, () => CalendarCheckDocument.Of(path, findings, calendar), () =>
        {
            foreach (var finding in findings)
            {
                Screen.Paragraph($"{finding.Code} {finding.Place}: ", $"{finding.Text.Vi} / {finding.Text.En}");
            }

            Screen.Line(findings.Count == 0 ? "Dùng được / can be used." : $"{findings.Count} lỗi / findings: không dùng được / cannot be used.");
        });
        return findings.Count == 0 ? ExitCode.Ok : ExitCode.NoAnswer;
    }
}
