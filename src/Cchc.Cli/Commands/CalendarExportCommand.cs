using System.CommandLine;
using Cchc.Cli.Input;
using Cchc.Core.Exchange.Sql;
using NodaTime;

namespace Cchc.Cli.Commands;

/// <summary><c>cchc calendar export --sql postgresql</c>: the calendar as a table and functions of a database.</summary>
internal static class CalendarExportCommand
{
    private const string Description =
        """
        The calendar as SQL: a table of days with working ordinals, and functions that add and count working days.
        Xuất lịch làm việc thành bảng và hàm SQL.

        Example:
          cchc calendar export --sql postgresql > calendar.sql
        """;

    public static Command Create(CalendarOptions options)
    {
        var sql = new Option<string>("--sql") { Description = "The database: postgresql, sqlserver, oracle or sqlite.", Required = true, HelpName = "dialect" };
        var from = new Option<string>("--from") { Description = "The first year of the table; default: the whole calendar.", HelpName = "year" };
        var to = new Option<string>("--to") { Description = "The last year of the table.", HelpName = "year" };
        var command = new Command("export", Description) { sql, from, to };
        command.SetAction(parsed =>
        {
            var dialect = Dialect(parsed.GetValue(sql)!);
            var calendar = options.Calendar(parsed);
            var first = parsed.GetValue(from) is { } start ? new LocalDate(UserInput.Year(start, calendar), 1, 1) : calendar.Start;
            var last = parsed.GetValue(to) is { } end ? new LocalDate(UserInput.Year(end, calendar), 12, 31) : calendar.End;
            if (last < first)
            {
                throw new InputException($"The last year {last.Year} lies before the first, {first.Year}.");
            }

            SqlCalendarWriter.Write(Console.Out, calendar, dialect, first, last);
            return ExitCode.Ok;
        });
        return command;
    }

    private static SqlDialect Dialect(string text) => text.Trim().ToLowerInvariant() switch
    {
        "postgresql" or "postgres" => SqlDialect.PostgreSql,
        "sqlserver" or "mssql" => SqlDialect.SqlServer,
        "oracle" => SqlDialect.Oracle,
        "sqlite" => SqlDialect.Sqlite,
        _ => throw new InputException($"\"{text}\" is no dialect: expected postgresql, sqlserver, oracle or sqlite."),
    };
}
