using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace Cchc.Core.Extensions.Tests.EntityFrameworkCore;

/// <summary>What a save fills in is what the clock of the library says of the history.</summary>
public sealed class InterceptorTests
{
    private static readonly LocalDateTime Received = new(2026, 10, 12, 9, 0);

    private readonly FixedTime time = new(Histories.Now);
    private int calendars;

    [Theory, OnSqlite, OnPostgres]
    public async Task A_save_fills_in_what_the_clock_says(Server server)
    {
        using var database = new Database(server);
        var random = new Random(20261130);
        var histories = Enumerable.Range(0, 200).ToDictionary(Histories.Code, _ => Histories.Any(random));
        using (var desk = database.Desk(Interceptor()))
        {
            desk.AddRange(histories.Take(100).Select(item => new DossierRow { Code = item.Key, History = item.Value }));
            desk.SaveChanges();
            desk.AddRange(histories.Skip(100).Select(item => new DossierRow { Code = item.Key, History = item.Value }));
            await desk.SaveChangesAsync();
        }

        calendars.Should().Be(2, "the calendar is asked for once a save");
        using var again = database.Desk();
        var clock = new DossierClock(Histories.Calendar);
        foreach (var row in again.Dossiers)
        {
            var history = histories[row.Code];
            row.History.Should().Be(history);
            var state = clock.Compute(history, Histories.Moment);
            (row.State, row.StartedOn, row.LegalDueOn, row.LegalDueAt, row.PromisedDueOn, row.PromisedDueAt, row.ClosesOn, row.EndedAt)
                .Should().Be((state.State, state.StartedAt?.Date, state.LegalDue?.Date, state.LegalDue?.TimeOfDay, state.PromisedDue?.Date, state.PromisedDue?.TimeOfDay, state.AutomaticClosingAt?.Date, state.EndedAt), "seed 20261130, {0}", row.Code);
            (row.ComputedAt, row.CalendarVersion, row.CalendarHash).Should().Be((Histories.Moment, state.DataVersion, state.DataHash));
            if (row.CountedDays is { } days)
            {
                Histories.Calendar.Add(row.StartedOn!.Value, days).Should().Be(row.LegalDueOn!.Value);
            }
        }

        again.Dossiers.Count(row => row.CountedDays != null).Should().BeInRange(100, 190, "most are counted in working days, and some are not");
    }

    [Theory, OnSqlite, OnPostgres]
    public void Only_a_new_history_is_computed(Server server)
    {
        using var database = new Database(server);
        using var desk = database.Desk(Interceptor());
        var row = new DossierRow { Code = Histories.Code(1), History = Histories.Simple(Received) };
        desk.Add(row);
        desk.SaveChanges();
        calendars.Should().Be(1);
        row.LegalDueOn.Should().Be(new LocalDate(2026, 10, 19));

        row.Procedure = Procedures.Identifiers.ProcedureCode.Parse("1.001193");
        desk.SaveChanges();
        row.History = Histories.Simple(Received); // equal, so no change
        desk.SaveChanges();
        calendars.Should().Be(1, "nothing that the clock looks at changed");

        row.History = row.History.With(new DossierEvent.ResultIssued { Id = "2", At = new LocalDateTime(2026, 10, 14, 9, 0) });
        desk.SaveChanges();
        (calendars, row.State, row.EndedAt).Should().Be((2, DossierState.Done, new LocalDateTime(2026, 10, 14, 9, 0)));

        row.History = null;
        desk.SaveChanges();
        (row.State, row.LegalDueOn, row.ComputedAt, row.CalendarHash).Should().Be((null, null, null, null));
        database.Column("""SELECT "State" FROM "Dossiers" """).Should().Equal([null]);
    }

    [Theory, OnSqlite, OnPostgres]
    public void Columns_are_saved_where_changes_are_not_detected(Server server)
    {
        using var database = new Database(server);
        using (var desk = database.Desk(Interceptor()))
        {
            desk.ChangeTracker.AutoDetectChangesEnabled = false;
            var row = new DossierRow { Code = Histories.Code(1), History = Histories.Simple(Received) };
            desk.Add(row);
            desk.SaveChanges();
            row.History = Histories.Simple(Received, 10);
            desk.Entry(row).Property(item => item.History).IsModified = true;
            desk.SaveChanges();
        }

        using var again = database.Desk();
        again.Dossiers.Single().LegalDueOn.Should().Be(new LocalDate(2026, 10, 26));
    }

    [Theory, OnSqlite, OnPostgres]
    public void A_wrong_history_is_named_and_nothing_is_written(Server server)
    {
        using var database = new Database(server);
        var good = Histories.Simple(Received);
        foreach (var (history, message) in new (DossierClockRequest, string)[]
        {
            (good.With(new DossierEvent.Refused { Id = "1", At = Received }), "*duplicate id \"1\"*"),
            (Histories.Simple(new LocalDateTime(1990, 1, 1, 9, 0)), "*1990-01-01*"),
            (good with { Rules = DossierClockRules.OneStop with { Name = "mine" } }, "*\"mine\"*"),
            (good with { Context = new DossierClock(Histories.Calendar).Compute(good, Histories.Moment).Explanation }, "*Context cannot be stored*"),
        })
        {
            using var desk = database.Desk(Interceptor());
            desk.Add(new DossierRow { Code = Histories.Code(7), History = good });
            desk.Add(new DossierRow { Code = Histories.Code(8), History = history });
            desk.Invoking(item => item.SaveChanges()).Should().Throw<DossierHistoryException>().WithMessage("The history of DossierRow (Code H38.1-260105-00008): " + message)
                .Which.Dossier.Should().Be("DossierRow (Code H38.1-260105-00008)");
        }

        database.Column("""SELECT COUNT(*) FROM "Dossiers" """).Should().Equal("0");
    }

    [Theory, OnSqlite, OnPostgres]
    public void A_dossier_whose_record_states_no_time_is_kept_without_a_due_day(Server server)
    {
        using var database = new Database(server);
        foreach (var (number, time) in new (int, ProcessingTime)[] { (1, new ProcessingTime.NotStated("Không quy định")), (2, new ProcessingTime.Unreadable("sớm nhất có thể")) })
        {
            var history = Histories.Simple(Received) with { Time = time };
            using (var desk = database.Desk(Interceptor()))
            {
                desk.Add(new DossierRow { Code = Histories.Code(number), History = history });
                desk.SaveChanges();
            }

            using var again = database.Desk();
            var row = again.Dossiers.Single(item => item.Code == Histories.Code(number));
            row.History.Should().Be(history);
            (row.State, row.LegalDueOn, row.CountedDays).Should().Be((DossierState.Processing, null, null));
            again.Dossiers.WhereOverdue(Histories.Moment.PlusYears(1)).Count().Should().Be(0, "what has no due day is never overdue, and open all the same");
            again.Dossiers.WhereOpen().Count().Should().Be(number);
        }
    }

    [Theory, OnSqlite, OnPostgres]
    public void A_history_keeps_the_parts_of_a_second_that_a_clock_gave(Server server)
    {
        using var database = new Database(server);
        var history = Histories.Simple(Received.PlusTicks(1_234_567));
        using (var desk = database.Desk(Interceptor()))
        {
            desk.Add(new DossierRow { Code = Histories.Code(1), History = history });
            desk.SaveChanges();
        }

        using var again = database.Desk();
        again.Dossiers.Single().History.Should().Be(history);
    }

    [Theory, OnSqlite, OnPostgres]
    public void An_event_a_little_ahead_of_the_clock_counts_and_one_far_ahead_waits(Server server)
    {
        using var database = new Database(server);
        using var desk = database.Desk(Interceptor());
        var row = new DossierRow { Code = Histories.Code(1), History = Histories.Simple(Histories.Moment.PlusMinutes(3)) };
        desk.Add(row);
        desk.SaveChanges();
        (row.State, row.ComputedAt, row.NextEventAt).Should().Be((DossierState.Processing, Histories.Moment.PlusMinutes(3), null));

        row.History = Histories.Simple(Histories.Moment.PlusMinutes(16));
        desk.SaveChanges();
        (row.State, row.ComputedAt, row.NextEventAt).Should().Be((DossierState.NotReceived, Histories.Moment, Histories.Moment.PlusMinutes(16)));
    }

    [Fact]
    public void Eight_threads_share_an_interceptor()
    {
        var interceptor = Interceptor();
        Parallel.For(0, 8, thread =>
        {
            using var database = new Database(Server.Sqlite);
            using var desk = database.Desk(interceptor);
            for (var i = 0; i < 20; i++)
            {
                desk.Add(new DossierRow { Code = Histories.Code((100 * thread) + i), History = Histories.Simple(Received, i + 1) });
                desk.SaveChanges();
            }

            desk.Dossiers.AsNoTracking().Select(row => row.LegalDueOn).AsEnumerable().Order().Should().Equal(Enumerable.Range(1, 20).Select(n => (LocalDate?)Histories.Calendar.Add(Received.Date, n)));
        });
    }

    [Fact]
    public void A_model_without_a_column_for_the_history_is_refused_and_one_without_computed_columns_is_not()
    {
        using var memory = new Microsoft.Data.Sqlite.SqliteConnection("Data Source=:memory:");
        memory.Open();
        var row = new DossierRow { Code = Histories.Code(1), History = Histories.Simple(Received) };
        using (var desk = new Partial(Options<Partial>(memory), nameof(IDossierRecord.History)))
        {
            desk.Add(row);
            desk.Invoking(item => item.SaveChanges()).Should().Throw<InvalidOperationException>().WithMessage("DossierRow has no column for History*");
        }

        using (var desk = new Bare(Options<Bare>(memory)))
        {
            desk.Database.EnsureCreated();
            desk.Add(row);
            desk.SaveChanges();
        }

        (row.ClosesOn, row.CalendarVersion).Should().Be((null, Histories.Calendar.DataVersion), "the object is set though there is no column");
        FluentActions.Invoking(() => new DossierClockInterceptor(null!, time)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => new DossierClockInterceptor(() => Histories.Calendar, null!)).Should().Throw<ArgumentNullException>();
    }

    private DossierClockInterceptor Interceptor() => new(
        () =>
        {
            Interlocked.Increment(ref calendars);
            return Histories.Calendar;
        },
        time);

    private DbContextOptions<T> Options<T>(Microsoft.Data.Sqlite.SqliteConnection memory)
        where T : DbContext => new DbContextOptionsBuilder<T>().UseSqlite(memory).AddInterceptors(Interceptor()).Options;

    private class Partial(DbContextOptions options, params string[] without) : DbContext(options)
    {
        protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) => configurationBuilder.ConfigureForCchc();

        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            foreach (var name in without)
            {
                modelBuilder.Entity<DossierRow>().Ignore(name);
            }

            modelBuilder.Entity<DossierRow>();
        }
    }

    private sealed class Bare(DbContextOptions<Bare> options) : Partial(options, nameof(IDossierRecord.CalendarVersion), nameof(IDossierRecord.ClosesOn), nameof(IDossierRecord.State));
}
