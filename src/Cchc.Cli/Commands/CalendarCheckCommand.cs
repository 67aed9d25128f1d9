using Cchc.Cli.Input;
using Cchc.Cli.Line;
using Cchc.Cli.Screens;
using Cchc.Cli.Texts;
using Cchc.Core.Calendars;
using Cchc.Core.Exchange.Documents;

namespace Cchc.Cli.Commands;

/// <summary><c>cchc calendar check FILE</c>: everything that is wrong with a layer file.</summary>
internal static class CalendarCheckCommand
{
    public static Command Create()
    {
        var file = new Argument("value.file", "calendarCheck.file");
        var options = new CalendarOptions();
        return new Command("calendar check", "calendarCheck.about")
        {
            More = "calendarCheck.more",
            No = "calendarCheck.no",
            Arguments = [file],
            Options = options.All,
            Formats = [OutputFormat.Text, OutputFormat.Json],
            Examples = ["cchc calendar check quang-nam.json"],
            Run = line => Run(line.Get(file)!, options.Calendar(line), line.Format),
        };
    }

    private static int Run(string path, WorkingCalendar calendar, OutputFormat format)
    {
        using var content = UserInput.Open(path);
        var findings = CalendarLayer.Check(content, Path.GetFileName(path), calendar);
        JsonOut.Print(format, () => CalendarCheckDocument.Of(path, findings, calendar), () =>
        {
            foreach (var finding in findings)
            {
                Screen.Paragraph($"{finding.Code} {Notes.Place(finding.Place)}: ", Say.In(finding.Text));
            }

            Screen.Line(findings.Count == 0 ? Say.Text("calendarCheck.usable") : Say.Text("calendarCheck.unusable", findings.Count));
        });
        return findings.Count == 0 ? ExitCode.Ok : ExitCode.NoAnswer;
    }
}
