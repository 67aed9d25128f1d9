using System.Globalization;
using Cchc.Cli.Input;
using Cchc.Cli.Line;
using Cchc.Cli.Screens;
using Cchc.Cli.Texts;
using Cchc.Core.Calendars.Lunar;
using Cchc.Core.Exchange.Documents;
using Cchc.Core.Text;

namespace Cchc.Cli.Commands;

/// <summary><c>cchc lunar 2026-02-17</c> and <c>cchc lunar "1/1/2026 âm"</c>: the lunar calendar both ways. A date that may be meant in either is answered in
/// both.</summary>
internal static class LunarCommand
{
    private const int FirstYear = 1976;
    private const int LastYear = 2100;

    public static Command Create()
    {
        var date = new Argument("value.date", "lunar.date") { IsOptional = true };
        var months = new Option("--months", "lunar.months") { Value = "value.years" };
        return new Command("lunar", "lunar.about")
        {
            Arguments = [date],
            Options = [months],
            Formats = [OutputFormat.Text, OutputFormat.Json],
            Examples = ["cchc lunar 2026-02-17", "cchc lunar 10/3/2026", "cchc lunar \"10/3/2026 âm\"", "cchc lunar --months 2026..2027"],
            Run = line => Run(line, line.Get(date), line.Get(months)),
        };
    }

    private static int Run(CommandLine line, string? date, string? months)
    {
        if ((date is null) == (months is null))
        {
            throw new UsageException(line.Command, "lunar.oneOf");
        }

        if (months is not null)
        {
            PrintMonths(Years(months), line.Format);
            return ExitCode.Ok;
        }

        if (!LunarDate.TryParseBoth(Typed(date!), out var ofLunar, out var ofCommon, out var error))
        {
            throw new InputException("lunar.noDate", MomentFaultText.Closed(error));
        }

        if (ofLunar is not null && ofCommon is not null)
        {
            JsonOut.Print(line.Format, () => LunarReadingsDocument.Of(date!.Trim(), ofLunar, ofCommon), () => LunarView.Print(date!.Trim(), ofLunar, ofCommon));
            return ExitCode.Ok;
        }

        var lunar = ofLunar ?? ofCommon!;
        JsonOut.Print(line.Format, () => LunarDocument.Of(lunar), () => LunarView.Print(lunar));
        return ExitCode.Ok;
    }

    // Words for a day beside today need a clock, which the library does not have.
    private static string Typed(string text) => text.Any(AsciiDigit.Is) ? text : JsonOut.Iso(UserInput.Date(text));

    private static (int From, int To) Years(string text)
    {
        var ends = text.Split("..");
        return ends.Length == 2 && Year(ends[0], out var from) && Year(ends[1], out var to) && from <= to
            ? (from, to)
            : throw new InputException("lunar.noYears", UserInput.Quote(text));
    }

    private static bool Year(string text, out int year) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out year) && year is >= FirstYear and <= LastYear;

    private static void PrintMonths((int From, int To) years, OutputFormat format)
    {
        var months = LunarMonth.All().Where(month => month.Start.Year >= years.From && month.Start.Year <= years.To);
        JsonOut.Print(format, () => LunarMonthsDocument.Of(months), () => LunarView.Print(months));
    }
}
