using System.Data.Common;
using System.Globalization;
using Cchc.Core.Calendars;
using Cchc.Core.Exchange.Sql;
using Cchc.Core.Tests.Support;
using Cchc.Core.Text;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Cchc.Core.Tests.Exchange.Sql;

/// <summary>The calendar as SQL: 100,000 random additions and counts on real databases equal the library's.</summary>
public sealed class SqlCalendarTests
{
    private const int Cases = 100_000;

    private static readonly WorkingCalendar Calendar = WorkingCalendar.VietnamPublicSector.With(CalendarLayer.Of(
        "l'été",
        new CalendarEdit.Add(new CalendarDay { Date = Dates.Day("2026-03-04"), Kind = DayKind.LocalClosure, Name = new BilingualText("Bão 'số 1'", "Storm; DROP TABLE x; --") }),
        new CalendarEdit.Add(new CalendarDay { Date = Dates.Day("2026-03-07"), Kind = DayKind.Reception, Part = DayPart.Parse("morning"), Name = new BilingualText("Tiếp nhận", "Reception") })));

    [Fact]
    public void Sqlite_equals_the_library_on_random_additions_and_counts()
    {
        using var database = new SqliteConnection("Data Source=:memory:");
        database.Open();
        Execute(database, Script(SqlDialect.Sqlite));
        Execute(database, Script(SqlDialect.Sqlite)); // again: replaced, not doubled
        Scalar(database, "SELECT COUNT(*) FROM cchc_calendar_days").Should().Be((long)Period.DaysBetween(Calendar.Start, Calendar.End) + 1);
        Scalar(database, "SELECT content_hash FROM cchc_calendar").Should().Be(Calendar.ContentHash);
        Scalar(database, "SELECT name_vi FROM cchc_calendar_days WHERE calendar_day = '2026-03-04'").Should().Be("Bão 'số 1'");
        Scalar(database, "SELECT parts_of_day FROM cchc_calendar_days WHERE calendar_day = '2026-03-07'").Should().Be("reception morning");

        Execute(database, "CREATE TABLE cases (id INTEGER PRIMARY KEY, start TEXT, n INTEGER, other TEXT)");
        var cases = RandomCases();
        using (var transaction = database.BeginTransaction())
        using (var insert = database.CreateCommand())
        {
            insert.CommandText = "INSERT INTO cases VALUES ($id, $start, $n, $other)";
            foreach (var name in new[] { "$id", "$start", "$n", "$other" })
            {
                insert.Parameters.Add(new SqliteParameter(name, null));
            }

            for (var i = 0; i < cases.Count; i++)
            {
                (insert.Parameters[0].Value, insert.Parameters[1].Value, insert.Parameters[2].Value, insert.Parameters[3].Value) = (i, Dates.Iso(cases[i].Start), cases[i].N, Dates.Iso(cases[i].Other));
                insert.ExecuteNonQuery();
            }

            transaction.Commit();
        }

        Compare(database, cases, $"SELECT {SqlCalendarWriter.AddExpression("c.start", "c.n")}, {SqlCalendarWriter.CountExpression("c.start", "c.other")} FROM cases c ORDER BY c.id", reader => Dates.Day(reader.GetString(0)));
        Scalar(database, "SELECT " + SqlCalendarWriter.AddExpression("'2050-12-30'", "1")).Should().Be(DBNull.Value, "outside the table it is NULL");
    }

    [PostgresFact, Trait("Needs", "PostgreSQL")]
    public void PostgreSql_equals_the_library_on_random_additions_and_counts()
    {
        using var database = new NpgsqlConnection(PostgresFactAttribute.ConnectionString);
        database.Open();

        // A schema of its own: several test runs share the server.
        var schema = string.Create(CultureInfo.InvariantCulture, $"test_{Environment.ProcessId}");
        Execute(database, $"CREATE SCHEMA {schema}; SET search_path TO {schema}");
        Execute(database, Script(SqlDialect.PostgreSql));
        Execute(database, Script(SqlDialect.PostgreSql)); // again: replaced, not doubled
        Scalar(database, "SELECT content_hash FROM cchc_calendar").Should().Be(Calendar.ContentHash);
        Scalar(database, "SELECT name_vi FROM cchc_calendar_days WHERE calendar_day = '2026-03-04'").Should().Be("Bão 'số 1'");

        Execute(database, "CREATE TABLE cases (id integer PRIMARY KEY, start date, n integer, other date)");
        var cases = RandomCases();
        using (var copy = database.BeginTextImport("COPY cases FROM STDIN"))
        {
            for (var i = 0; i < cases.Count; i++)
            {
                copy.Write(string.Create(CultureInfo.InvariantCulture, $"{i}\t{Dates.Iso(cases[i].Start)}\t{cases[i].N}\t{Dates.Iso(cases[i].Other)}\n"));
            }
        }

        static LocalDate First(DbDataReader reader) => LocalDate.FromDateOnly(reader.GetFieldValue<DateOnly>(0));
        Compare(database, cases, "SELECT cchc_add_working_days(start, n), cchc_count_working_days(start, other) FROM cases ORDER BY id", First);
        Compare(database, cases, $"SELECT {SqlCalendarWriter.AddExpression("c.start", "c.n")}, {SqlCalendarWriter.CountExpression("c.start", "c.other")} FROM cases c ORDER BY c.id", First);
        const string join = """
            SELECT CASE WHEN c.n = 0 THEN c.start ELSE w.calendar_day END, CASE WHEN o.calendar_day >= s.calendar_day THEN o.worked_through - s.worked_through ELSE o.worked_before - s.worked_before END
            FROM cases c JOIN cchc_calendar_days s ON s.calendar_day = c.start JOIN cchc_calendar_days o ON o.calendar_day = c.other
            LEFT JOIN cchc_calendar_days w ON w.working_number = CASE WHEN c.n > 0 THEN s.worked_through + c.n ELSE s.worked_before + 1 + c.n END
            ORDER BY c.id
            """;
        Compare(database, cases, join, First);

        foreach (var outside in new[] { "cchc_add_working_days('2051-01-01', 1)", "cchc_add_working_days('2026-01-05', 2147483647)", "cchc_add_working_days('2026-01-05', -2147483648)", "cchc_count_working_days('2006-12-31', '2026-01-05')", "cchc_count_working_days('2026-01-05', '2051-01-01')" })
        {
            FluentActions.Invoking(() => Scalar(database, "SELECT " + outside)).Should().Throw<PostgresException>().WithMessage("*cchc: *out of range of the calendar*");
        }

        Scalar(database, "SELECT cchc_add_working_days(NULL, 1)").Should().Be(DBNull.Value);
        Execute(database, $"DROP SCHEMA {schema} CASCADE");
    }

    [Theory]
    [InlineData(SqlDialect.SqlServer, "CREATE OR ALTER FUNCTION dbo.cchc_add_working_days(@start_day date, @n int) RETURNS date", "N'Bão ''số 1'''", "INSERT INTO dbo.cchc_calendar_days")]
    [InlineData(SqlDialect.Oracle, "CREATE OR REPLACE FUNCTION cchc_add_working_days(start_day IN DATE, n IN NUMBER) RETURN DATE IS", "'Bão ''số 1'''", "SELECT DATE '2007-01-01', 0, 0, 0, NULL")]
    public void The_other_dialects_have_table_rows_and_functions(SqlDialect dialect, params string[] parts)
    {
        var script = Script(dialect);
        script.Should().ContainAll(parts);
        script.Split('\n').Where(line => !line.StartsWith("--", StringComparison.Ordinal)).Sum(line => line.Count(c => c == '\'')).Should().Match(count => count % 2 == 0, "every text ends");
        script.Should().NotContain("\r").And.Contain("COMMIT");
        script.Should().Contain(dialect == SqlDialect.Oracle ? SqlCalendarWriter.AddExpression("TRUNC(start_day)", "n") : SqlCalendarWriter.AddExpression("@start_day", "CAST(@n AS bigint)"), "the arithmetic is the one that is proven on the other two");
        script.IndexOf("COMMIT;", StringComparison.Ordinal).Should().BeInRange(script.LastIndexOf("INSERT INTO", StringComparison.Ordinal), script.IndexOf("FUNCTION", StringComparison.Ordinal));
        script.Split('\n').Count(line => line.Contains("2026-03-04", StringComparison.Ordinal) && line.Contains("localClosure", StringComparison.Ordinal)).Should().Be(1);
    }

    [Fact]
    public void A_part_of_the_calendar_can_be_written_and_misuse_is_refused()
    {
        var year = new StringWriter();
        SqlCalendarWriter.Write(year, Calendar, SqlDialect.Sqlite, new LocalDate(2026, 1, 1), new LocalDate(2026, 12, 31));
        year.ToString().Split('\n').Count(line => line.StartsWith("('2026-", StringComparison.Ordinal)).Should().Be(365);
        FluentActions.Invoking(() => SqlCalendarWriter.Write(year, Calendar, (SqlDialect)9)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => SqlCalendarWriter.Write(year, Calendar, SqlDialect.Sqlite, Calendar.End, Calendar.Start)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => SqlCalendarWriter.Write(year, Calendar, SqlDialect.Sqlite, new LocalDate(2000, 1, 1))).Should().Throw<CalendarRangeException>();
    }

    private static string Script(SqlDialect dialect)
    {
        var text = new StringWriter();
        SqlCalendarWriter.Write(text, Calendar, dialect);
        return text.ToString();
    }

    /// <summary>Random starts and counts whose result lies inside the calendar, zero and back included.</summary>
    private static List<(LocalDate Start, int N, LocalDate Other)> RandomCases()
    {
        var random = new Random(20261122);
        var days = Period.DaysBetween(Calendar.Start, Calendar.End) + 1;
        var cases = new List<(LocalDate, int, LocalDate)>(Cases);
        while (cases.Count < Cases)
        {
            var start = Calendar.Start.PlusDays(random.Next(days));
            var (back, forward) = (Calendar.Count(start, Calendar.Start), Calendar.Count(start, Calendar.End));
            cases.Add((start, random.Next(4) == 0 ? random.Next(back, forward + 1) : Math.Clamp(random.Next(-60, 61), back, forward), Calendar.Start.PlusDays(random.Next(days))));
        }

        return cases;
    }

    private static void Compare(DbConnection database, List<(LocalDate Start, int N, LocalDate Other)> cases, string query, Func<DbDataReader, LocalDate> date)
    {
        using var command = database.CreateCommand();
        command.CommandText = query;
        using var reader = command.ExecuteReader();
        foreach (var (start, n, other) in cases)
        {
            Assert.True(reader.Read());
            var (added, counted) = (date(reader), reader.GetInt32(1));
            if (added != Calendar.Add(start, n) || counted != Calendar.Count(start, other))
            {
                Assert.Fail($"{Dates.Iso(start)} + {n} is {Dates.Iso(Calendar.Add(start, n))}, the database says {Dates.Iso(added)}; to {Dates.Iso(other)} {Calendar.Count(start, other)}, the database says {counted}.");
            }
        }

        Assert.False(reader.Read());
    }

    private static void Execute(DbConnection database, string text)
    {
        using var command = database.CreateCommand();
        command.CommandText = text;
        command.ExecuteNonQuery();
    }

    private static object? Scalar(DbConnection database, string text)
    {
        using var command = database.CreateCommand();
        command.CommandText = text;
        return command.ExecuteScalar();
    }
}
