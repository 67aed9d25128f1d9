using System.Globalization;
using Cchc.Cli.Input;
using Cchc.Cli.Line;
using Cchc.Cli.Screens;
using Cchc.Core.Exchange.Documents;
using Cchc.Core.Text;

namespace Cchc.Cli.Commands;

/// <summary><c>cchc add DATE N</c> and <c>cchc count FROM TO</c>: bare arithmetic with working days.</summary>
internal static class CountingCommands
{
    public static Command Add()
    {
        var date = new Argument("value.date", "add.date");
        var days = new Argument("value.number", "add.number");
        var options = new CalendarOptions();
        return new Command("add", "add.about")
        {
            Arguments = [date, days],
            Options = options.All,
            Formats = [OutputFormat.Text, OutputFormat.Json],
            Examples = ["cchc add 2026-08-28 5", "cchc add 2026-09-09 -5"],
            Run = line =>
            {
                var text = line.Get(days)!;
                var n = int.TryParse(ExactNumber.PlainSign(text), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number
                    : throw new InputException("add.noNumber", UserInput.Quote(text));
                var calendar = options.Calendar(line);
                var result = calendar.Add(UserInput.Date(line.Get(date)!), n);
                JsonOut.Print(line.Format, () => CountDocument.Of(calendar, result), () => Result.Text.Write(Words.Date(result) + "\n"));
                return ExitCode.Ok;
            },
        };
    }

    public static Command Count()
    {
        var from = new Argument("value.from", "count.from");
        var to = new Argument("value.to", "count.to");
        var options = new CalendarOptions();
        return new Command("count", "count.about")
        {
            Arguments = [from, to],
            Options = options.All,
            Formats = [OutputFormat.Text, OutputFormat.Json],
            Examples = ["cchc count 2026-08-28 2026-09-09"],
            Run = line =>
            {
                var calendar = options.Calendar(line);
                var count = calendar.Count(UserInput.Date(line.Get(from)!), UserInput.Date(line.Get(to)!));
                JsonOut.Print(line.Format, () => CountDocument.Of(calendar, count),
                    () => Result.Text.Write(count.ToString(CultureInfo.InvariantCulture) + "\n"));
                return ExitCode.Ok;
            },
        };
    }
}
