using Cchc.Cli.Commands;
using Cchc.Cli.Input;
using Cchc.Cli.Line;
using Cchc.Cli.Screens;
using Cchc.Core.Calendars;
using Cchc.Core.Deadlines;
using Cchc.Core.Dossiers.Registers;
using Cchc.Core.Exchange.Dossiers;
using Cchc.Core.Exchange.Sql;
using NodaTime;

namespace Cchc.Cli.Registers;

/// <summary><c>cchc register sql --dialect postgresql</c>: views over a register in a database.</summary>
internal static class RegisterSqlCommand
{
    private static readonly Option Dialect =
        new("--dialect", "registerSql.dialect") { Choices = ["postgresql", "clickhouse", "sqlite", "sqlserver", "oracle"], IsRequired = true };

    private static readonly Option Table = new("--table", "registerSql.table") { Value = "value.table" };
    private static readonly Option Events = new("--events", "registerSql.events") { Short = "-e", Value = "value.table" };
    private static readonly Option Map = new("--map", "registerSql.map") { Value = "value.fact", IsMany = true };
    private static readonly Option AsOf = new("--as-of", "registerSql.asOf") { Value = "value.moment" };
    private static readonly Option From = new("--from", "registerSql.from") { Value = "value.date" };
    private static readonly Option Cluster = new("--cluster", "registerSql.cluster") { Value = "value.text" };

    public static Command Create()
    {
        var calendar = new CalendarOptions();
        var pauseRules = new Option("--pause-rules", "registerSql.pauseRules") { Value = "value.file" };
        var hours = SharedOptions.OfficeHours();
        return new Command("register sql", "registerSql.about")
        {
            More = "registerSql.more",
            Options = [Dialect, Table, Events, Map, AsOf, From, Cluster, pauseRules, hours, .. calendar.WithoutAsOf],
            Formats = [OutputFormat.Sql],
            Examples =
            [
                "cchc register sql --dialect postgresql --output register.sql",
                "cchc register sql --dialect sqlite --table ho_so --map code=MaHoSo --map received=NgayTiepNhan --map days=SoNgay --map result=NgayKetThuc",
                "cchc register sql --dialect clickhouse --cluster tinh --as-of 2026-09-30T17:00 --output register.sql",
            ],
            Run = line =>
            {
                var dialect = DialectOf(line.Get(Dialect)!);
                var cluster = ClusterOf(line, dialect);
                var map = MapOf(line, dialect);
                var office = UserInput.OfficeHours(line.Get(hours));
                var judge = new RegisterJudge(new DeadlineCalculator(calendar.Calendar(line), new DeadlineOptions { OfficeHours = office }))
                {
                    PauseRules = line.Get(pauseRules) is { } rules ? UserInput.Read(rules, "what.pauseRules", DossierEventReader.ReadPauseRules).Value! : [],
                };
                var from = line.Get(From) is { } day ? UserInput.Date(day) : (LocalDate?)null;
                SqlRegisterWriter.Write(Result.Text, judge, dialect, map, Moment(line.Get(AsOf), office), from, cluster);
                return ExitCode.Ok;
            },
        };
    }

    private static LocalDateTime Moment(string? text, OfficeTimetable office)
    {
        if (text is null)
        {
            return UserInput.Now();
        }

        var moment = UserInput.Received(text, office, out var isDay);
        return isDay ? moment.Date.At(new LocalTime(23, 59, 59)) : moment;
    }

    private static SqlRegisterMap MapOf(CommandLine line, SqlDialect dialect)
    {
        var (table, events, pairs) = (line.Get(Table), line.Get(Events), line.All(Map));
        foreach (var name in new[] { table, events })
        {
            if (name is not null)
            {
                CheckName(name, SqlRegisterMap.IsTable, dialect);
            }
        }

        if (pairs.Count == 0)
        {
            return table is null && events is null ? SqlRegisterMap.Standard : SqlRegisterMap.StandardIn(table ?? "dossiers", events);
        }

        var map = new SqlRegisterMap(table ?? "dossiers", events);
        foreach (var pair in pairs)
        {
            map = With(map, pair, dialect);
        }

        return map.Missing() is { } missing ? throw new InputException("registerSql.missing", missing) : map;
    }

    private static SqlRegisterMap With(SqlRegisterMap map, string pair, SqlDialect dialect)
    {
        var sign = pair.IndexOf('=', StringComparison.Ordinal);
        if (sign <= 0)
        {
            throw new InputException("registerSql.noMap", UserInput.Quote(pair));
        }

        var (field, column) = (pair[..sign].Trim(), pair[(sign + 1)..]);
        if (!SqlRegisterMap.Fields.Contains(field, StringComparer.Ordinal))
        {
            throw new InputException("registerSql.noField", UserInput.Quote(field), string.Join(", ", SqlRegisterMap.Fields));
        }

        if (map.Column(field) is { } other)
        {
            throw new InputException("registerSql.fieldTwice", field, UserInput.Quote(other), UserInput.Quote(column));
        }

        if (map.Events is null && field.StartsWith("event.", StringComparison.Ordinal))
        {
            throw new InputException("registerSql.eventsMissing", field);
        }

        CheckName(column, SqlRegisterMap.IsColumn, dialect);
        return map.With(field, column);
    }

    private static void CheckName(string name, Func<string, bool> isName, SqlDialect dialect)
    {
        if (!isName(name))
        {
            throw new InputException("registerSql.noName", UserInput.Quote(name));
        }

        if (dialect == SqlDialect.Oracle && name.Contains('"', StringComparison.Ordinal))
        {
            throw new InputException("registerSql.quotedOracle", UserInput.Quote(name));
        }
    }

    private static string? ClusterOf(CommandLine line, SqlDialect dialect)
    {
        if (line.Get(Cluster) is not { } cluster)
        {
            return null;
        }

        if (dialect != SqlDialect.ClickHouse)
        {
            throw new InputException("registerSql.clusterElsewhere");
        }

        return SqlRegisterWriter.IsCluster(cluster) ? cluster : throw new InputException("registerSql.noCluster", UserInput.Quote(cluster));
    }

    private static SqlDialect DialectOf(string text) => text.Trim().ToLowerInvariant() switch
    {
        "postgresql" => SqlDialect.PostgreSql,
        "clickhouse" => SqlDialect.ClickHouse,
        "sqlserver" => SqlDialect.SqlServer,
        "oracle" => SqlDialect.Oracle,
        _ => SqlDialect.Sqlite,
    };
}
