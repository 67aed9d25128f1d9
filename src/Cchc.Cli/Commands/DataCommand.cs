using System.Globalization;
using Cchc.Cli.Input;
using Cchc.Cli.Line;
using Cchc.Cli.Screens;
using Cchc.Cli.Texts;
using Cchc.Core.Calendars;
using Cchc.Core.Exchange.Documents;
using NodaTime;

namespace Cchc.Cli.Commands;

/// <summary><c>cchc data</c>: what the answers rest on, and whether it is still enough.</summary>
internal static class DataCommand
{
    // The plan of a year is usually announced in the last quarter of the year before; the health check of the hosting package warns as early.
    private const int UsualDays = 60;
    private const int MostDays = 3_660;

    public static Command Create() => new("data", "data.about")
    {
        Examples = ["cchc data check"],
        Commands = [new("check", "dataCheck.about", Check)],
    };

    private static Command Check()
    {
        var on = new Option("--on", "dataCheck.on") { Value = "value.date" };
        var within = new Option("--within", "dataCheck.within") { Value = "value.number" };
        var options = new CalendarOptions();
        return new Command("data check", "dataCheck.about")
        {
            No = "dataCheck.no",
            Options = [on, within, .. options.All],
            Formats = [OutputFormat.Text, OutputFormat.Json],
            Examples = ["cchc data check", "cchc data check --within 90 --layer quang-nam.json"],
            Run = line =>
            {
                var calendar = options.Calendar(line);
                var day = line.Get(on) is { } text ? UserInput.Date(text) : UserInput.Now().Date;
                var limit = line.Get(within) is { } days ? Days(days) : UsualDays;
                var left = Period.DaysBetween(day, calendar.AnnouncedThrough);
                JsonOut.Print(line.Format, () => DataCheckDocument.Of(calendar, day, left, limit), () => Print(calendar, left, limit));
                return left >= limit ? ExitCode.Ok : ExitCode.NoAnswer;
            },
        };
    }

    private static int Days(string text) => int.TryParse(text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days <= MostDays ? days
        : throw new InputException("dataCheck.daysWrong", UserInput.Quote(text), Say.Grouped(MostDays));

    private static void Print(WorkingCalendar calendar, int left, int limit)
    {
        Screen.Line(Say.Text("dataCheck.version", Screen.Escape(calendar.DataVersion)));
        Screen.Line(Say.Text("dataCheck.covers", Words.Date(calendar.Start), Words.Date(calendar.End)));
        var end = Words.Date(calendar.AnnouncedThrough);
        Screen.Line(left switch
        {
            < 0 => Say.Text("dataCheck.ended", end, Say.Grouped(-left)),
            _ when left < limit => Say.Text("dataCheck.near", end, Say.Grouped(left)),
            _ => Say.Text("dataCheck.enough", end, Say.Grouped(left)),
        });
        if (left < limit)
        {
            Screen.Paragraph(string.Empty, Say.Text("dataCheck.what"));
        }
    }
}
