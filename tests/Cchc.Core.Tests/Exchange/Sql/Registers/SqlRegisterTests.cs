using Cchc.Core.Calendars;
using Cchc.Core.Deadlines;
using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Dossiers.Registers;
using Cchc.Core.Exchange.Sql;
using Cchc.Core.Tests.Support;
using Cchc.Core.Text;

namespace Cchc.Core.Tests.Exchange.Sql.Registers;

/// <summary>Views over a register: what a real database says of 5,000 random dossiers is what the library says, row by row, or it says that the library is needed.</summary>
public sealed class SqlRegisterTests
{
    private const int Cases = 5000;

    private static readonly string[] Reasons = ["events", "order", "time", "rules", "fees", "hours", "stops", "recorded", "outside"];

    [Fact]
    public void Sqlite_says_what_the_library_says()
    {
        using var database = new RegisterDatabase.Sqlite();
        Compare(database, 20261130);
    }

    /// <summary>The parser of SQLite before 3.46, as distributions ship it, has room for a hundred open things; each selection within another takes some seven.</summary>
    [Fact]
    public void No_view_for_SQLite_is_too_deep_for_the_parsers_that_are_shipped()
    {
        var (depth, deepest) = (0, 0);
        foreach (var letter in Script(SqlDialect.Sqlite, SqlRegisterMap.Standard))
        {
            depth += letter switch { '(' => 1, ')' => -1, _ => 0 };
            deepest = Math.Max(deepest, depth);
        }

        (depth, deepest <= 9).Should().Be((0, true), "the deepest is {0}", deepest);
    }

    [PostgresFact, Trait("Needs", "PostgreSQL")]
    public void PostgreSql_says_what_the_library_says()
    {
        using var database = new RegisterDatabase.Postgres(PostgresFactAttribute.ConnectionString!, "register");
        Compare(database, 20261129);
    }

    [ClickHouseFact, Trait("Needs", "ClickHouse")]
    public void Two_shards_of_ClickHouse_say_what_the_library_says_each_of_its_own_dossiers_and_both_of_all()
    {
        const string name = "register";
        var dossiers = new RandomRegister(20261128).Take(Cases);
        using var one = new RegisterDatabase.ClickHouse(ClickHouseFactAttribute.Servers[0], name);
        using var two = new RegisterDatabase.ClickHouse(ClickHouseFactAttribute.Servers[1], name);
        foreach (var (shard, place) in new[] { (one, 0), (two, 1) })
        {
            shard.MakeTables(engine: " ENGINE = MergeTree ORDER BY tuple()");
            Fill(shard, [.. dossiers.Where((_, i) => i % 2 == place)]);
            shard.Run(Script(SqlDialect.ClickHouse, SqlRegisterMap.Standard, cluster: "cchc_two"));
        }

        Check(RegisterComparison.Compare(
            dossiers,
            one.Read("dossier_code, needs_library, " + RegisterRows.Verdicts, "cchc_all_verdicts"),
            one.Read("dossier_code, code, event_id, to_be_checked", "cchc_all_findings")));
        one.Read("sum(dossiers)", "cchc_all_counts").Single()[0].Should().Be("5000");
    }

    [Fact]
    public void A_register_without_events_and_reasons_is_judged_by_its_columns()
    {
        using var database = new RegisterDatabase.Sqlite();
        var dossiers = new RandomRegister(7).Take(400).Where(dossier => dossier.Events.Count == 0).Select(dossier => dossier with
        {
            RulesName = null,
            Content = RegisterContent.Slips | RegisterContent.Hours,
        }).ToList();
        database.MakeTables();
        Fill(database, dossiers);
        var map = new SqlRegisterMap("dossiers");
        foreach (var field in SqlRegisterMap.Fields.Where(field => field is not ("rules" or "refusalReason") && !field.StartsWith("event.", StringComparison.Ordinal)))
        {
            map = map.With(field, SqlRegisterMap.Standard.Column(field)!);
        }

        database.Run(Script(SqlDialect.Sqlite, map));
        var (needed, _, codes) = Read(database, dossiers);
        needed.Keys.Should().BeSubsetOf(["time", "order", "rules"]);
        codes.Should().Contain("CCHC-DL-404").And.NotContain("CCHC-DL-433").And.NotContain("CCHC-DL-431", "no apology is missing where there is no place for it");
    }

    /// <summary>An appointment on a Saturday on which the desk is open by a layer is none on a day off, for the clock, the quick road and the views.</summary>
    [Theory]
    [InlineData(false, "2026-08-15", true)]
    [InlineData(true, "2026-08-15", false)]
    [InlineData(true, "2026-08-16", true)]
    public void An_appointment_on_a_Saturday_of_reception_is_not_on_a_day_off(bool hasLayer, string slip, bool isOff)
    {
        var saturday = CalendarLayer.Of("desk", new CalendarEdit.Add(new CalendarDay
        {
            Date = Dates.Day("2026-08-15"), Kind = DayKind.Reception, Part = DayPart.Parse("morning"), Name = new BilingualText("Tiếp nhận sáng thứ Bảy", "Saturday reception"),
        }));
        var calendar = hasLayer ? WorkingCalendar.VietnamPublicSector.With(saturday) : WorkingCalendar.VietnamPublicSector;
        var judge = new RegisterJudge(new DeadlineCalculator(calendar));
        var plain = new RegisterDossier { Code = "A", Time = new ProcessingTime.WorkingDays(10), Received = Dates.Moment("2026-08-03T09:00"), Promised = new DossierDue(Dates.Day(slip)) };
        var moved = plain with { Code = "B", Events = [new DossierEvent.Transferred { Id = "1", At = Dates.Moment("2026-08-04T09:00"), To = "x" }] };
        using var database = new RegisterDatabase.Sqlite();
        database.MakeTables();
        Fill(database, [plain, moved]);
        var text = new StringWriter();
        SqlRegisterWriter.Write(text, judge, SqlDialect.Sqlite, SqlRegisterMap.Standard, Dates.Moment("2026-08-07T09:00"));
        database.Run(text.ToString());

        var found = database.Read("dossier_code, code", "cchc_register_findings").ToLookup(row => row[0], row => row[1]);
        foreach (var dossier in new[] { plain, moved })
        {
            judge.Judge(dossier, Dates.Moment("2026-08-07T09:00")).Findings.Any(finding => finding.Code == "CCHC-DL-436").Should().Be(isOff);
            found[dossier.Code].Contains("CCHC-DL-436").Should().Be(isOff);
        }
    }

    /// <summary>A column of text holds days as Vietnamese write them, and days that there are not: the database says so, and counts none as not received.</summary>
    [Theory]
    [InlineData("2026-08-03 09:00:00", null)]
    [InlineData("2026-08-03T09:00", null)]
    [InlineData("07/08/2026", "moments")]
    [InlineData("2026-06-31 09:00:00", "moments")]
    public void A_moment_that_cannot_be_read_needs_the_library(string received, string? reason)
    {
        var dossier = new RegisterDossier { Code = "A", Agency = "x", Time = new ProcessingTime.WorkingDays(5), Received = Dates.Moment("2026-08-03T09:00") };
        using var database = new RegisterDatabase.Sqlite();
        database.MakeTables();
        Fill(database, [dossier]);
        database.Run($"UPDATE dossiers SET received = '{received}'");
        database.Run(Script(SqlDialect.Sqlite, SqlRegisterMap.Standard));
        var row = database.Read("needs_library, verdict, as_vendors", "cchc_register_verdicts").Single();
        (row[0], row[1] is null, row[2] is null).Should().Be((reason, reason is not null, reason is not null));
        database.Read("law_needs_library, vendors_needs_library", "cchc_register_counts").Single().Should().Equal(reason is null ? ["0", "0"] : ["1", "1"]);
    }

    /// <summary>A finding after a transfer says that others may have had the dossier: the row does not tell.</summary>
    [Fact]
    public void A_finding_after_a_transfer_says_that_the_dossier_was_passed_on()
    {
        var plain = new RegisterDossier { Code = "A", Agency = "x", Time = new ProcessingTime.WorkingDays(5), Received = Dates.Moment("2026-08-03T09:00"), Promised = new DossierDue(Dates.Day("2026-08-15")) };
        var passed = plain with
        {
            Code = "B",
            Events =
            [
                new DossierEvent.Paused { Id = "1", At = Dates.Moment("2026-08-04T09:00"), Reason = "r", LegalBasis = "b" }, new DossierEvent.Resumed { Id = "2", At = Dates.Moment("2026-08-04T15:00") },
                new DossierEvent.Transferred { Id = "3", At = Dates.Moment("2026-08-05T09:00"), To = "y" }, new DossierEvent.Paused { Id = "4", At = Dates.Moment("2026-08-06T09:00"), Reason = "r", LegalBasis = "b" },
            ],
        };
        using var database = new RegisterDatabase.Sqlite();
        database.MakeTables();
        Fill(database, [plain, passed]);
        var text = new StringWriter();
        SqlRegisterWriter.Write(text, new RegisterJudge(new DeadlineCalculator(WorkingCalendar.VietnamPublicSector)), SqlDialect.Sqlite, SqlRegisterMap.Standard, Dates.Moment("2026-08-20T09:00"));
        database.Run(text.ToString());

        database.Read("dossier_code, code, event_id, passed_on", "cchc_register_findings").Where(row => row[1] is "CCHC-DL-416" or "CCHC-DL-423" or "CCHC-DL-436")
            .Select(row => string.Join(" ", row)).Should().BeEquivalentTo(
                "A CCHC-DL-416  0", "A CCHC-DL-436 @received 0", "B CCHC-DL-416  1", "B CCHC-DL-436 @received 0", "B CCHC-DL-423 1 0", "B CCHC-DL-423 4 1");
    }

    [Fact]
    public void A_name_is_an_identifier_whatever_it_holds()
    {
        const string table = "hồ sơ\"; DROP TABLE secrets; --";
        using var database = new RegisterDatabase.Sqlite();
        var dossiers = new RandomRegister(8).Take(60).ToList();
        database.Run("CREATE TABLE secrets (x TEXT); INSERT INTO secrets VALUES ('kept')");
        database.Run($"CREATE TABLE \"{table.Replace("\"", "\"\"")}\" (\"mã'; --\" TEXT, \"ngày]`\\\" TEXT, \"select \"\" from\" INTEGER)");
        database.Fill(table.Replace("\"", "\"\""), ["a", "b", "c"], dossiers.Select(dossier => new[] { dossier.Code, RegisterRows.Of(dossier)[1], "5" }));
        var map = new SqlRegisterMap(table).With("code", "mã'; --").With("received", "ngày]`\\").With("days", "select \" from");
        database.Run(Script(SqlDialect.Sqlite, map));
        database.Read("dossier_code", "cchc_register_verdicts").Should().HaveCount(dossiers.Count);
        database.Read("x", "secrets").Single()[0].Should().Be("kept");
        Script(SqlDialect.PostgreSql, map).Should().Contain("FROM \"hồ sơ\"\"; DROP TABLE secrets; --\"").And.Contain("\"select \"\" from\" AS cchc_m_days");
        Script(SqlDialect.SqlServer, map).Should().Contain("FROM [hồ sơ\"; DROP TABLE secrets; --]").And.Contain("[ngày]]`\\] AS cchc_m_received");
        Script(SqlDialect.ClickHouse, map).Should().Contain("`ngày]\\`\\\\` AS cchc_m_received");
        FluentActions.Invoking(() => Script(SqlDialect.Oracle, map)).Should().Throw<ArgumentException>().WithMessage("*quotation mark*");
    }

    [Theory]
    [InlineData("code", "a\nb", "*control character*")]
    [InlineData("code", "", "*not the name of a column*1 to 128*")]
    [InlineData("code", "cchc_m_days", "*not beginning with cchc_*")]
    [InlineData("code", "x$(y)", "*$(*")]
    [InlineData("kode", "x", "There is no field \"kode\"*")]
    [InlineData("event.at", "x", "*belongs to the table of events*")]
    public void What_is_no_name_and_no_field_is_refused(string field, string column, string message) =>
        FluentActions.Invoking(() => new SqlRegisterMap("t").With(field, column)).Should().Throw<ArgumentException>().WithMessage(message);

    [Fact]
    public void Misuse_is_refused_with_what_was_expected()
    {
        FluentActions.Invoking(() => new SqlRegisterMap("a.b.c.d")).Should().Throw<ArgumentException>().WithMessage("*\"a.b.c.d\"*schema.name*");
        FluentActions.Invoking(() => SqlRegisterMap.Standard.With("code", "x")).Should().Throw<ArgumentException>().WithMessage("*stands in the column \"code\" already*");
        FluentActions.Invoking(() => Script(SqlDialect.Sqlite, new SqlRegisterMap("t").With("code", "a").With("days", "b"))).Should().Throw<ArgumentException>().WithMessage("*\"received\"*needed*");
        FluentActions.Invoking(() => Script(SqlDialect.Sqlite, SqlRegisterMap.StandardIn("t", "e"), cluster: "c")).Should().Throw<ArgumentException>().WithMessage("*ClickHouse only*");
        FluentActions.Invoking(() => Script(SqlDialect.ClickHouse, SqlRegisterMap.Standard, cluster: "a', b)")).Should().Throw<ArgumentException>().WithMessage("*not the name of a cluster*");
        FluentActions.Invoking(() => Script((SqlDialect)9, SqlRegisterMap.Standard)).Should().Throw<ArgumentOutOfRangeException>();
        var other = new RegisterJudge(new DeadlineCalculator(WorkingCalendar.VietnamPublicSector)) { Policies = new ClockPolicies { LastDayStops = StopEffect.StopsNothing } };
        FluentActions.Invoking(() => SqlRegisterWriter.Write(TextWriter.Null, other, SqlDialect.Sqlite, SqlRegisterMap.Standard, RandomRegister.AsOf)).Should().Throw<ArgumentException>().WithMessage("*default*");
    }

    /// <summary>There is no such server to run it on; what is compared is the arithmetic, which is that of the dialects that run.</summary>
    [Theory]
    [InlineData(SqlDialect.SqlServer, "CREATE OR ALTER VIEW dbo.cchc_register_clock AS", "dbo.cchc_office_days", "DATEDIFF(second, CAST('00:00:00' AS time)")]
    [InlineData(SqlDialect.Oracle, "CREATE OR REPLACE VIEW cchc_register_clock AS", "EXECUTE IMMEDIATE 'CREATE TABLE cchc_office_days", "TO_NUMBER(TO_CHAR(")]
    public void The_other_dialects_have_the_same_views_over_the_same_joins(SqlDialect dialect, params string[] parts)
    {
        var (script, proven) = (Script(dialect, SqlRegisterMap.Standard), Script(SqlDialect.PostgreSql, SqlRegisterMap.Standard));
        script.Should().ContainAll(parts).And.NotContain("OFFSET 0").And.NotContain("!~");
        foreach (var join in Joins(proven))
        {
            Joins(script).Should().Contain(join);
        }

        script.Split('\n').Where(line => !line.StartsWith("--", StringComparison.Ordinal)).Sum(line => line.Count(c => c == '\'')).Should().Match(count => count % 2 == 0, "every text ends");
        script.Count(c => c == '(').Should().Be(script.Count(c => c == ')'));
    }

    private static HashSet<string> Joins(string script) =>
    [
        .. script.Split('\n').Where(line => line.StartsWith("LEFT JOIN cchc_", StringComparison.Ordinal) && !line.Contains("ELSE", StringComparison.Ordinal))
            .Select(line => line.Split(") l")[0].TrimEnd(';')),
    ];

    private static void Compare(RegisterDatabase database, int seed)
    {
        List<RegisterDossier> dossiers = [.. new RandomRegister(seed).Take(Cases), .. RandomRegister.Corners];
        database.MakeTables();
        Fill(database, dossiers);
        var script = Script(database.Dialect, SqlRegisterMap.Standard);
        database.Run(script);
        database.Run(script); // again: replaced, not doubled
        Check(Read(database, dossiers));
    }

    private static (Dictionary<string, int> Needed, HashSet<string> Verdicts, HashSet<string> Codes) Read(RegisterDatabase database, List<RegisterDossier> dossiers) =>
        RegisterComparison.Compare(
            dossiers,
            database.Read("dossier_code, needs_library, " + RegisterRows.Verdicts, "cchc_register_verdicts"),
            database.Read("dossier_code, code, event_id, to_be_checked", "cchc_register_findings"));

    /// <summary>That the comparison compared something: every reason, every verdict, every code came up, and most dossiers need no library.</summary>
    private static void Check((Dictionary<string, int> Needed, HashSet<string> Verdicts, HashSet<string> Codes) seen)
    {
        seen.Needed.Keys.Should().BeEquivalentTo(Reasons);
        seen.Needed.Values.Sum().Should().BeLessThan(Cases * 2 / 5);
        seen.Verdicts.Should().HaveCount(12, "all but closed, which no rule of the views leads to");
        seen.Codes.Should().HaveCountGreaterThan(29);
    }

    private static void Fill(RegisterDatabase database, List<RegisterDossier> dossiers)
    {
        database.Fill("dossiers", RegisterRows.DossierColumns, dossiers.Select(RegisterRows.Of));
        database.Fill("events", RegisterRows.EventColumns, dossiers.SelectMany(RegisterRows.EventsOf));
    }

    private static string Script(SqlDialect dialect, SqlRegisterMap map, string? cluster = null)
    {
        var text = new StringWriter();
        SqlRegisterWriter.Write(text, RegisterComparison.Judge, dialect, map, RandomRegister.AsOf, cluster: cluster);
        return text.ToString();
    }
}
