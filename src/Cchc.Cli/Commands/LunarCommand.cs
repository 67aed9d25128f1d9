using System.CommandLine;
using System.Globalization;
using Cchc.Cli.Input;
using Cchc.Cli.Screens;
using Cchc.Core.Calendars.Lunar;
using Cchc.Core.Exchange.Documents;

namespace Cchc.Cli.Commands;

/// <summary><c>cchc lunar 2026-02-17</c> and <c>cchc lunar 1/1/2026</c>: the lunar calendar both ways.</summary>
internal static class LunarCommand
{
    public static Command Create()
    {
        var date = new Argument<string?>("date")
        {
            Description = "A day, yyyy-MM-dd, or a lunar date, day/month/year (15/6n/2025 in a leap month).",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var months = new Option<string>("--months") { Description = "Every month that begins in these years, such as 1976..2100.", HelpName = "from..to" };
        var format = SharedOptions.Format();
        var command = new Command("lunar", "The Vietnamese lunar calendar, both ways, 1976 to 2100. Đổi ngày âm lịch, dương lịch.") { date, months, format };
        command.SetAction(parsed => Run(parsed.GetValue(date), parsed.GetValue(months), SharedOptions.Parse(parsed.GetValue(format)!)));
        return command;
    }

    private static int Run(string? date, string? months, OutputFormat format)
    {
        if ((date is null) == (months is null))
        {
            throw new InputException("Exactly one of a date and --months is needed, such as cchc lunar 2026-02-17 or cchc lunar --months 2026..2027.");
        }

        if (months is not null)
        {
            PrintMonths(Years(months), format);
            return ExitCode.Ok;
        }

        var lunar = Lunar(date!);
        JsonOut.Print(format, () => LunarDocument.Of(lunar), () =>
            Screen.Line($"{Words.Weekday(lunar.Date)}\n  ngày {lunar.Day} {lunar.MonthName} năm {lunar.YearName} ({lunar})"));
        return ExitCode.Ok;
    }

    private static LunarDate Lunar(string text)
    {
        if (text.Contains('/'))
        {
            return LunarDate.TryParse(text, out var lunar)
                ? lunar
                : throw new InputException($"\"{text}\" is no lunar date that exists: expected day/month/year such as 10/3/2026, or 15/6n/2025 in a " +
                    "leap month.");
        }

        try
        {
            return LunarDate.Of(UserInput.Date(text));
        }
        catch (ArgumentOutOfRangeException)
        {
            throw new InputException($"{text.Trim()} is out of range: the lunar calendar covers 1976-01-01 to 2100-12-31.");
        }
    }

    private static (int From, int To) Years(string text)
    {
        var ends = text.Split("..");
        return ends.Length == 2 && Year(ends[0], out var from) && Year(ends[1], out var to) && from <= to
            ? (from, to)
            : throw new InputException($"\"{text}\" is not a range of years: expected such as 1976..2100.");
    }

    private static bool Year(string text, out int year) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out year) && year is >= 1976 and <= 2100;

    private static void PrintMonths((int From, int To) years, OutputFormat format)
    {
        var months = LunarMonth.All().Where(month => month.Start.Year >= years.From && month.Start.Year <= years.To);
        JsonOut.Print(format, () => LunarMonthsDocument.Of(months), () =>
        {
            foreach (var month in months)
            {
                var lunar = LunarDate.Of(month.Start);
                Console.Out.WriteLine($"{JsonOut.Iso(month.Start)}  {lunar,-10}  {lunar.MonthName} năm {lunar.YearName}, {month.Length} ngày");
            }
        });
    }
}
