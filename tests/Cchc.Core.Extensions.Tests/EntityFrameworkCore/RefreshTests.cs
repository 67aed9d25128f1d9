using Cchc.Core.Calendars;
using Cchc.Core.Deadlines.Clock;
using Cchc.Core.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace Cchc.Core.Extensions.Tests.EntityFrameworkCore;

/// <summary>A new decision on the calendar, or a day that passes, and the rows that it moves.</summary>
public sealed class RefreshTests
{
    private const int Rows = 400;

    private readonly FixedTime time = new(Histories.Now);

    [Theory, OnSqlite, OnPostgres]
    public async Task After_a_new_calendar_every_open_dossier_is_as_if_saved_under_it(Server server)
    {
        using var database = Filled(server);
        var change = CalendarDifference.Between(Histories.Calendar, Histories.Storm);
        Dictionary<int, DossierRow> before;
        using (var desk = database.Desk())
        {
            before = desk.Dossiers.ToDictionary(row => row.Id);
        }

        DossierRefresh done;
        using (var desk = database.Desk())
        {
            done = await desk.RecomputeAsync<DossierRow>(change, time, batch: 30);
        }

        using var again = database.Desk();
        var clock = new DossierClock(Histories.Storm);
        var moved = 0;
        foreach (var row in again.Dossiers)
        {
            if (row.EndedAt is not null)
            {
                row.Should().BeEquivalentTo(before[row.Id], options => options.ComparingByMembers<DossierRow>().Excluding(item => item.History).Excluding(item => item.Code), "what has ended keeps what was true of it");
                continue;
            }

            var state = clock.Compute(row.History!, Histories.Moment);
            (row.State, row.LegalDueOn, row.PromisedDueOn, row.ClosesOn).Should().Be((state.State, state.LegalDue?.Date, state.PromisedDue?.Date, state.AutomaticClosingAt?.Date), "of {0}", row.Code);
            moved += before[row.Id].LegalDueOn == row.LegalDueOn ? 0 : 1;
            if (row.LegalDueOn < new LocalDate(2026, 10, 20))
            {
                row.CalendarHash.Should().Be(Histories.Calendar.ContentHash, "its due day looked at no changed day, so it was left alone");
            }
        }

        moved.Should().BeGreaterThan(50);
        done.Moved.Should().BeGreaterThanOrEqualTo(moved);
        done.Computed.Should().BeGreaterThan(done.Moved).And.BeLessThan(Rows, "dossiers that ended or were due before are not computed");
        (await again.RecomputeAsync<DossierRow>(change, time)).Should().Be(new DossierRefresh(0, 0), "all is done");
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_run_that_was_broken_off_goes_on_where_it_stopped(Server server)
    {
        using var database = Filled(server);
        var change = CalendarDifference.Between(Histories.Calendar, Histories.Storm);
        using var stop = new CancellationTokenSource();
        var saves = 0;
        using (var desk = database.Desk())
        {
            desk.SavedChanges += (_, _) =>
            {
                if (++saves == 2)
                {
                    stop.Cancel();
                }
            };
            await desk.Awaiting(item => item.RecomputeAsync<DossierRow>(change, time, batch: 25, cancellationToken: stop.Token)).Should().ThrowAsync<OperationCanceledException>();
        }

        using var rest = database.Desk();
        var computed = rest.Dossiers.Count(row => row.CalendarHash == Histories.Storm.ContentHash);
        computed.Should().Be(50);
        var done = await rest.RecomputeAsync<DossierRow>(change, time, batch: 25);
        rest.Dossiers.Count(row => row.CalendarHash == Histories.Storm.ContentHash).Should().Be(done.Computed + 50);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Days_that_pass_close_dossiers_and_bring_events(Server server)
    {
        using var database = Filled(server);
        using var desk = database.Desk();
        var waiting = await desk.Dossiers.AsNoTracking().Where(row => (row.ClosesOn != null || row.NextEventAt != null) && row.EndedAt == null).ToListAsync();
        waiting.Should().Contain(row => row.ClosesOn != null).And.Contain(row => row.NextEventAt != null);
        (await desk.CatchUpAsync<DossierRow>(Histories.Calendar, time)).Should().Be(new DossierRefresh(0, 0));

        time.Vietnam = "2027-01-15T00:30:00";
        var done = await desk.CatchUpAsync<DossierRow>(Histories.Calendar, time, batch: 7);
        done.Computed.Should().Be(waiting.Count);
        desk.Dossiers.Count(row => row.NextEventAt != null || (row.ClosesOn != null && row.EndedAt == null)).Should().Be(0);
        desk.Dossiers.Count(row => row.State == DossierState.ClosedAutomatically).Should().BeGreaterThan(0);
        var clock = new DossierClock(Histories.Calendar);
        foreach (var id in waiting.Select(row => row.Id))
        {
            var row = desk.Dossiers.AsNoTracking().Single(item => item.Id == id);
            var state = clock.Compute(row.History!, new LocalDateTime(2027, 1, 15, 0, 30));
            (row.State, row.LegalDueOn, row.EndedAt).Should().Be((state.State, state.LegalDue?.Date, state.EndedAt), "of {0}", row.Code);
        }
    }

    [Fact]
    public async Task Misuse_is_refused()
    {
        using var database = new Database(Server.Sqlite);
        using var desk = database.Desk();
        var change = CalendarDifference.Between(Histories.Calendar, Histories.Storm);
        desk.Add(new DossierRow { Code = Histories.Code(1) });
        await desk.Awaiting(item => item.RecomputeAsync<DossierRow>(change, time)).Should().ThrowAsync<InvalidOperationException>().WithMessage("*changes that are not saved*");
        desk.ChangeTracker.Clear();
        await desk.Awaiting(item => item.RecomputeAsync<DossierRow>(change, time, batch: 0)).Should().ThrowAsync<ArgumentOutOfRangeException>();
        (await desk.RecomputeAsync<DossierRow>(CalendarDifference.Between(Histories.Calendar, Histories.Calendar), time)).Should().Be(new DossierRefresh(0, 0));
    }

    private Database Filled(Server server)
    {
        var database = new Database(server);
        var random = new Random(7);
        using var desk = database.Desk(new DossierClockInterceptor(() => Histories.Calendar, time));
        desk.AddRange(Enumerable.Range(0, Rows).Select(i => new DossierRow { Code = Histories.Code(i), History = Histories.Any(random) }));
        desk.SaveChanges();
        return database;
    }
}
