using System.Diagnostics;
using System.Globalization;
using Cchc.Core.Calendars;
using Cchc.Core.EntityFrameworkCore;
using Cchc.Core.Exchange.Sql;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using NodaTime;

namespace Cchc.Benchmarks.Storage;

/// <summary>
/// Lists of overdue dossiers by stored column, join and threshold, on one database: the lists compared, then the strategies in turn, round by round. Read the
/// ratios of the medians.
/// </summary>
internal sealed class Measurement(Action<DbContextOptionsBuilder<Desk>> server, bool isSqlite, int rows)
{
    private const int Computed = 20_000;
    private const int Rounds = 9;
    private const int MostDays = 120;

    private const string Join = """
        FROM "Dossiers" d
        JOIN cchc_calendar_days s ON s.calendar_day = d."StartedOn"
        JOIN cchc_calendar_days w ON w.working_number = s.worked_through + d."CountedDays"
        WHERE d."EndedAt" IS NULL AND w.calendar_day < '2026-10-15'
        """;

    private const string Function = """FROM "Dossiers" d WHERE d."EndedAt" IS NULL AND cchc_add_working_days(d."StartedOn", d."CountedDays") < '2026-10-15' """;

    private static readonly WorkingCalendar Calendar = WorkingCalendar.VietnamPublicSector;
    private static readonly LocalDateTime Now = new(2026, 10, 15, 10, 0);

    private readonly string name = isSqlite ? "SQLite" : "PostgreSQL";

    public void Run()
    {
        Console.WriteLine($"## {name}");
        Fill();
        using var desk = Open();
        desk.Database.OpenConnection();
        var lists = new Dictionary<string, Func<List<int>>>
        {
            ["stored"] = () => [.. Stored(desk).Where(row => row.CountedDays != null).Select(row => row.Id)],
            ["join"] = () => Ids($"SELECT d.\"Id\" {Join}", desk),
            ["threshold"] = () => [.. Threshold(desk).Select(row => row.Id)],
        };
        var expected = lists["stored"]().Order().ToList();
        foreach (var (strategy, list) in lists)
        {
            Console.WriteLine($"- {strategy}: {(list().Order().SequenceEqual(expected) ? "the same list" : "ANOTHER LIST")}");
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"- of {desk.Dossiers.Count():N0} dossiers {desk.Dossiers.WhereOpen().Count():N0} are open, {Stored(desk).Count():N0} overdue, {expected.Count:N0} of them counted in whole working days"));
        Table("how many are overdue", new()
        {
            ["stored column"] = () => Stored(desk).Count(),
            ["join with the calendar"] = () => Scalar($"SELECT COUNT(*) {Join}", desk),
            ["threshold"] = () => Threshold(desk).Count(),
            ["function of the calendar a row"] = isSqlite ? null : () => Scalar($"SELECT COUNT(*) {Function}", desk),
        });
        Table("the first 50, longest overdue first", new()
        {
            ["stored column"] = () => Stored(desk).OrderBy(row => row.LegalDueOn).ThenBy(row => row.Id).Select(row => row.Id).Take(50).ToList().Count,
            ["join with the calendar"] = () => Ids($"SELECT d.\"Id\" {Join} ORDER BY w.calendar_day, d.\"Id\" LIMIT 50", desk).Count,
            ["threshold (earliest start first: it knows no due day)"] = () => Threshold(desk).OrderBy(row => row.StartedOn).ThenBy(row => row.Id).Select(row => row.Id).Take(50).ToList().Count,
        });
        if (!isSqlite)
        {
            Execute(desk, $"DROP SCHEMA {Desk.Schema} CASCADE");
        }
    }

    private static IQueryable<Row> Stored(Desk desk) => desk.Dossiers.AsNoTracking().WhereOverdue(Now);

    private static IQueryable<Row> Threshold(Desk desk) => desk.Dossiers.AsNoTracking().WhereOpen().Where(OverdueThresholds.Overdue<Row>(Calendar, Now.Date, MostDays));

    private static List<int> Ids(string sql, Desk desk) => [.. desk.Database.SqlQueryRaw<int>(sql).AsEnumerable()];

    private static int Scalar(string sql, Desk desk)
    {
        using var command = desk.Database.GetDbConnection().CreateCommand();
        command.CommandText = sql;
        return Convert.ToInt32(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }

    private static void Execute(Desk desk, string sql)
    {
        desk.Database.OpenConnection();
        using var command = desk.Database.GetDbConnection().CreateCommand();
        command.CommandTimeout = 600;
        command.CommandText = sql;
        command.ExecuteNonQuery();
        desk.Database.CloseConnection();
    }

    private static void Table(string question, Dictionary<string, Func<int>?> strategies)
    {
        var times = strategies.Where(item => item.Value is not null).ToDictionary(item => item.Key, _ => new List<double>());
        for (var round = -1; round < Rounds; round++)
        {
            foreach (var (strategy, ask) in strategies.Where(item => item.Value is not null))
            {
                var watch = Stopwatch.StartNew();
                ask!();
                if (round >= 0)
                {
                    times[strategy].Add(watch.Elapsed.TotalMilliseconds);
                }
            }
        }

        var medians = times.ToDictionary(item => item.Key, item => item.Value.Order().ElementAt(Rounds / 2));
        Console.WriteLine($"\n| {question} | ratio | quarter | three quarters |\n|---|---:|---:|---:|");
        var one = medians["stored column"];
        foreach (var (strategy, all) in times)
        {
            var sorted = all.Order().ToList();
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {strategy} | {medians[strategy] / one:F1} | {sorted[Rounds / 4] / one:F1} | {sorted[Rounds * 3 / 4] / one:F1} |"));
        }
    }

    private void Fill()
    {
        var watch = Stopwatch.StartNew();
        using (var desk = Open())
        {
            if (!isSqlite)
            {
                Execute(desk, $"DROP SCHEMA IF EXISTS {Desk.Schema} CASCADE; CREATE SCHEMA {Desk.Schema}");
            }

            if (isSqlite)
            {
                desk.GetService<IRelationalDatabaseCreator>().Create();
            }

            desk.GetService<IRelationalDatabaseCreator>().CreateTables();
        }

        var stock = new Stock(Calendar, Now);
        for (var i = 0; i < Computed; i += 1000)
        {
            using var desk = Open(new DossierClockInterceptor(() => Calendar, new At(Now)));
            desk.AddRange(Enumerable.Range(i, 1000).Select(stock.Next));
            desk.SaveChanges();
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"- {Computed:N0} dossiers made, computed and saved with Entity Framework: {watch.Elapsed.TotalMicroseconds / Computed:F0} µs each"));
        using var all = Open();
        var columns = string.Join(", ", all.Model.FindEntityType(typeof(Row))!.GetProperties().Where(item => item.Name is not ("Id" or "Code")).Select(item => $"\"{item.Name}\""));
        var series = isSqlite ? "(WITH RECURSIVE g(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM g WHERE n < {0}) SELECT n FROM g) AS g" : "generate_series(1, {0}) AS g(n)";
        var copies = string.Format(CultureInfo.InvariantCulture, series, (rows / Computed) - 1);
        Execute(all, $"INSERT INTO \"Dossiers\" (\"Code\", {columns}) SELECT d.\"Code\" || '-' || g.n, {columns} FROM \"Dossiers\" d CROSS JOIN {copies}");
        using var script = new StringWriter();
        SqlCalendarWriter.Write(script, Calendar, isSqlite ? SqlDialect.Sqlite : SqlDialect.PostgreSql);
        Execute(all, script.ToString());
        Execute(all, isSqlite ? "ANALYZE" : "VACUUM ANALYZE");
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"- filled in {watch.Elapsed.TotalSeconds:F0} s"));
    }

    private Desk Open(params DossierClockInterceptor[] interceptors)
    {
        var options = new DbContextOptionsBuilder<Desk>().AddInterceptors(interceptors);
        server(options);
        return new Desk(options.Options);
    }

    private sealed class At(LocalDateTime vietnam) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => vietnam.WithOffset(Offset.FromHours(7)).ToDateTimeOffset();
    }
}
