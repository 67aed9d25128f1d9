using Cchc.Core.Deadlines.Clock;
using Cchc.Core.EntityFrameworkCore;
using Cchc.Core.Exchange.Sql;
using Microsoft.EntityFrameworkCore;

namespace Cchc.Core.Extensions.Tests.EntityFrameworkCore;

/// <summary>The three ways to list overdue dossiers give the list of the library: docs/how-to/store-dossiers.md.</summary>
public sealed class StrategyTests
{
    private const int Rows = 20_000;
    private const int Seed = 1511;

    private const string Join = """
        SELECT d."Code" FROM "Dossiers" d
        JOIN cchc_calendar_days s ON s.calendar_day = d."StartedOn"
        JOIN cchc_calendar_days w ON w.working_number = s.worked_through + d."CountedDays"
        WHERE d."EndedAt" IS NULL AND w.calendar_day < '2026-10-15'
        """;

    [Theory, OnSqlite, OnPostgres]
    public void Stored_column_join_and_threshold_give_the_list_of_the_library(Server server)
    {
        using var database = new Database(server);
        var expected = Fill(database);
        using var script = new StringWriter();
        SqlCalendarWriter.Write(script, Histories.Calendar, server == Server.Sqlite ? SqlDialect.Sqlite : SqlDialect.PostgreSql);
        database.Execute(script.ToString());

        using var desk = database.Desk();
        var stored = desk.Dossiers.WhereOverdue(Histories.Moment).Select(row => row.Code).AsEnumerable().Select(code => code.Value).Order(StringComparer.Ordinal).ToList();
        stored.Should().Equal(expected, "of 20,000 dossiers, seed {0}", Seed);

        var counted = desk.Dossiers.Where(row => row.CountedDays != null).Select(row => row.Code).AsEnumerable().Select(code => code.Value).ToHashSet(StringComparer.Ordinal);
        var countable = expected.Where(counted.Contains).ToList();
        var joined = database.Column(Join).Order(StringComparer.Ordinal).ToList();
        joined.Should().Equal(countable);
        var inverted = desk.Dossiers.WhereOpen().Where(OverdueThresholds.Overdue<DossierRow>(Histories.Calendar, Histories.Moment.Date, 120))
            .Select(row => row.Code).AsEnumerable().Select(code => code.Value).Order(StringComparer.Ordinal).ToList();
        inverted.Should().Equal(countable);

        (expected.Count - countable.Count).Should().BeGreaterThan(500, "months, hours and halves of days: neither the join nor the threshold sees them");
        desk.Dossiers.WhereOpen().Count(row => row.LegalDueOn == null).Should().BeGreaterThan(500, "stopped dossiers have no due day: in no list");
    }

    [Fact]
    public void The_threshold_is_where_due_days_begin_to_lie_before_today()
    {
        var calendar = Histories.Calendar;
        for (var today = new LocalDate(2026, 1, 1); today.Year == 2026; today = today.PlusDays(1))
        {
            for (var days = 0; days <= 45; days += days < 5 ? 1 : 7)
            {
                var threshold = OverdueThresholds.StartedBefore(calendar, today, days);
                (calendar.Add(threshold.PlusDays(-1), days) < today).Should().BeTrue("{0} days before {1:uuuu-MM-dd}", days, today);
                (calendar.Add(threshold, days) < today).Should().BeFalse("{0} days before {1:uuuu-MM-dd}", days, today);
            }
        }

        FluentActions.Invoking(() => OverdueThresholds.StartedBefore(calendar, new LocalDate(2026, 1, 1), -1)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => OverdueThresholds.StartedBefore(calendar, new LocalDate(2026, 1, 1), OverdueThresholds.MostDays + 1)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => OverdueThresholds.StartedBefore(calendar, calendar.Start, 1)).Should().Throw<Calendars.CalendarRangeException>();
        FluentActions.Invoking(() => OverdueThresholds.Overdue<DossierRow>(calendar, new LocalDate(2026, 1, 1), -1)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Theory, OnSqlite, OnPostgres]
    public void An_hour_of_the_due_day_counts(Server server)
    {
        using var database = new Database(server);
        using var desk = database.Desk();
        foreach (var (id, on, at, ended) in new (int, LocalDate?, LocalTime?, bool)[]
        {
            (1, new(2026, 10, 14), null, false), (2, new(2026, 10, 15), null, false), (3, new(2026, 10, 15), new LocalTime(9, 59), false), (4, new(2026, 10, 15), new LocalTime(10, 0), false),
            (5, new(2026, 10, 14), null, true), (6, null, null, false),
        })
        {
            desk.Add(new DossierRow { Code = Histories.Code(id), State = DossierState.Processing, LegalDueOn = on, LegalDueAt = at, EndedAt = ended ? Histories.Moment : null });
        }

        desk.Add(new DossierRow { Code = Histories.Code(7), LegalDueOn = new LocalDate(2026, 1, 5) }); // no state: nobody computed it
        desk.SaveChanges();
        desk.Dossiers.WhereOverdue(Histories.Moment).OrderBy(row => row.Id).Select(row => row.Code).ToList().Should().Equal(Histories.Code(1), Histories.Code(3));
    }

    private static List<string> Fill(Database database)
    {
        var random = new Random(Seed);
        var clock = new DossierClock(Histories.Calendar);
        var expected = new List<string>();
        for (var i = 0; i < Rows; i += 1000)
        {
            using var desk = database.Desk(new DossierClockInterceptor(() => Histories.Calendar, new FixedTime(Histories.Now)));
            for (var j = i; j < i + 1000; j++)
            {
                var row = new DossierRow { Code = Histories.Code(j), History = Histories.Any(random) };
                desk.Add(row);
                var state = clock.Compute(row.History, Histories.Moment);
                if (state.EndedAt is null && state.LegalDue?.IsBefore(Histories.Moment) == true)
                {
                    expected.Add(row.Code.Value);
                }
            }

            desk.SaveChanges();
        }

        expected.Sort(StringComparer.Ordinal);
        return expected;
    }
}
