using System.CommandLine;
using System.Globalization;
using Cchc.Cli.Input;
using Cchc.Cli.Screens;
using Cchc.Core.Exchange.Documents;

namespace Cchc.Cli.Commands;

/// <summary><c>cchc add DATE N</c> and <c>cchc count FROM TO</c>: bare arithmetic with working days.</summary>
internal static class CountingCommands
{
    public static Command Add()
    {
        var date = new Argument<string>("date") { Description = "The start, yyyy-MM-dd; not counted." };
        var days = new Argument<string>("n") { Description = "How many working days; negative goes back." };
        var format = SharedOptions.Format();
        var command = new Command("add", "The day that lies n working days after a day. Cộng ngày làm việc.") { date, days, format };
        var options = new CalendarOptions().AddTo(command);
        command.SetAction(parsed =>
        {
            var printAs = SharedOptions.Parse(parsed.GetValue(format)!);
            var text = parsed.GetValue(days)!;
            var n = int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
                ? number
                : throw new InputException($"\"{text}\" is not a number of working days: expected a whole number such as 5 or -5.");
            var calendar = options.Calendar(parsed);
            var result = calendar.Add(UserInput.Date(parsed.GetValue(date)!), n);
            JsonOut.Print(printAs, () => CountDocument.Of(calendar, result), () => Console.Out.WriteLine(JsonOut.Iso(result)));
            return ExitCode.Ok;
        });
        return command;
    }

    public static Command Count()
    {
        var from = new Argument<string>("from") { Description = "The start, yyyy-MM-dd; not counted." };
        var to = new Argument<string>("to") { Description = "The last day, counted when it is worked." };
        var format = SharedOptions.Format();
        var command = new Command("count", "How many working days lie after one day up to another. Đếm ngày làm việc.") { from, to, format };
        var options = new CalendarOptions().AddTo(command);
        command.SetAction(parsed =>
        {
            var printAs = SharedOptions.Parse(parsed.GetValue(format)!);
            var calendar = options.Calendar(parsed);
            var count = calendar.Count(UserInput.Date(parsed.GetValue(from)!), UserInput.Date(parsed.GetValue(to)!));
            JsonOut.Print(printAs, () => CountDocument.Of(calendar, count), () => Console.Out.WriteLine(count.ToString(CultureInfo.InvariantCulture)));
            return ExitCode.Ok;
        });
        return command;
    }
}
