using System.CommandLine;
using System.Globalization;
using System.Text;
using Cchc.Cli.Commands;
using Cchc.Cli.Input;
using Cchc.Core.Calendars;
using Cchc.Core.Reading;

namespace Cchc.Cli;

/// <summary>The command <c>cchc</c>: parse, call the library, print.</summary>
internal static class Program
{
    private const string Description =
        """
        Deadlines of Vietnamese administrative procedures, with their reasons, and the official working calendar.
        Hạn trả kết quả thủ tục hành chính kèm căn cứ, và lịch làm việc chính thức.

        Examples:
          cchc deadline --procedure 1.001193 --received 2026-08-28T16:30
          cchc deadline --time "05 ngày làm việc" --received 2026-08-28T09:00
          cchc calendar 2026
          cchc calendar 2022 --layer quang-nam.json
          cchc calendar diff --as-of 2025-12-24
          cchc day 2026-08-22
          cchc add 2026-08-28 5
          cchc count 2026-08-28 2026-09-09
          cchc lunar 2026-02-17
          cchc time "Không quá 07 ngày làm việc; vùng xa thì tăng thêm 10 ngày"
          cchc catalogue search sample khai sinh
          cchc catalogue show sample 1.001193
          cchc catalogue validate FILE
          cchc components 1.001193
          cchc check dossier.json
          cchc cost plan.json
          cchc cost check table.csv
          cchc portfolio costs/

        Results go to standard output, everything else to standard error.
        Exit code: 0 answered, 1 answered with no (no due date, nothing found, a dossier not complete), 2 wrong input.
        """;

    public static int Main(string[] args)
    {
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
        CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.InvariantCulture;
        Thread.CurrentThread.CurrentCulture = CultureInfo.InvariantCulture;
        Thread.CurrentThread.CurrentUICulture = CultureInfo.InvariantCulture;
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

        Stopping.Listen();
        var root = new RootCommand(Description)
        {
            DeadlineCommand.Create(),
            CalendarCommand.Create(),
            DayCommand.Create(),
            CountingCommands.Add(),
            CountingCommands.Count(),
            LunarCommand.Create(),
            TimeCommand.Create(),
            CatalogueCommand.Create(),
            CheckCommand.Create(),
            ComponentsCommand.Create(),
            CostCommand.Create(),
            PortfolioCommand.Create(),
        };
        return Run(root.Parse(args));
    }

    private static int Run(ParseResult parsed)
    {
        if (parsed.Errors.Count > 0)
        {
            Notes.Write($"{parsed.Errors[0].Message} See: cchc --help");
            return ExitCode.WrongInput;
        }

        try
        {
            return parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (Exception error) when (error is InputException or CalendarRangeException)
        {
            Notes.Write(error.Message);
            return ExitCode.WrongInput;
        }
        catch (FileContentException error)
        {
            Notes.Write($"{error.Code}: {error.Text.Vi} / {error.Text.En}");
            return ExitCode.WrongInput;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            Notes.Write($"The result cannot be written, or a file cannot be read: {error.Message}");
            return ExitCode.WrongInput;
        }
    }
}
