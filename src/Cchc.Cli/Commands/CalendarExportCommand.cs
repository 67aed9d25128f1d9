using Cchc.Cli.Input;
using Cchc.Cli.Line;
using Cchc.Cli.Screens;
using Cchc.Core.Exchange.Sql;
using NodaTime;

namespace Cchc.Cli.Commands;

/// <summary><c>cchc calendar export --sql postgresql</c>: the calendar as a table and functions of a database.</summary>
internal static class CalendarExportCommand
{
    private static readonly string[] Dialects = ["postgresql", "sqlserver", "oracle", "sqlite", "clickhouse"];

    public static Command Create()
    {
        var sql = new Option("--sql", "export.sql") { Choices = Dialects, IsRequired = true };
        var from = new Option("--from", "export.from") { Value = "value.year" };
        var to = new Option("--to", "export.to") { Value = "value.year" };
        var options = new CalendarOptions();
        return new Command("calendar export", "export.about")
        {
            Options = [sql, from, to, .. options.All],
            Formats = [OutputFormat.Sql],
            Examples = ["cchc calendar export --sql postgresql --output calendar.sql"],
            Run = line =>
            {
                var calendar = options.Calendar(line);
                var first = line.Get(from) is { } start ? new LocalDate(UserInput.Year(start, calendar), 1, 1) : calendar.Start;
                var last = line.Get(to) is { } end ? new LocalDate(UserInput.Year(end, calendar), 12, 31) : calendar.End;
                if (last < first)
                {
                    throw new InputException("export.yearsTurned", last.Year, first.Year);
                }

                SqlCalendarWriter.Write(Result.Text, calendar, Dialect(line.Get(sql)!), first, last);
                return ExitCode.Ok;
            },
        };
    }

    private static SqlDialect Dialect(string text) => text.Trim().ToLowerInvariant() switch
    {
        "postgresql" => SqlDialect.PostgreSql,
        "sqlserver" => SqlDialect.SqlServer,
        "oracle" => SqlDialect.Oracle,
        "clickhouse" => SqlDialect.ClickHouse,
        _ => SqlDialect.Sqlite,
    };
}
