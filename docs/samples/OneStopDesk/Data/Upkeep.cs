using Cchc.Core.EntityFrameworkCore;
using Cchc.Core.Extensions.Hosting;
using Microsoft.EntityFrameworkCore;
using OneStopDesk.Security;

namespace OneStopDesk.Data;

/// <summary>
/// What time alone changes: dossiers whose day of automatic closing has passed are computed again, and forms of yesterday are forgotten. Once at the start and
/// then every hour. A desk with millions of dossiers does this in a program of its own, as the sample Worker shows.
/// </summary>
public sealed partial class Upkeep(IServiceScopeFactory scopes, TimeProvider time, IWorkingCalendarProvider calendars, ILogger<Upkeep> log) : BackgroundService
{
    private const long Day = 24 * 60 * 60;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromHours(1));
        do
        {
            try
            {
                await RunAsync(stoppingToken);
            }
            catch (Exception fault) when (fault is not OperationCanceledException)
            {
                Failed(log, fault); // the next hour tries again
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task RunAsync(CancellationToken cancellationToken)
    {
        await using var outer = scopes.CreateAsyncScope();
        var db = outer.ServiceProvider.GetRequiredService<DeskContext>();
        var old = time.GetUtcNow().ToUnixTimeSeconds() - Day;
        await db.Forms.Where(form => form.At < old).ExecuteDeleteAsync(cancellationToken);
        foreach (var agency in await db.Agencies.Select(item => item.Id).ToListAsync(cancellationToken))
        {
            // One agency at a time, as itself: the filter by agency holds here too.
            await using var scope = scopes.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<CurrentOfficer>().ActFor(agency);
            var dossiers = scope.ServiceProvider.GetRequiredService<DeskContext>();
            await dossiers.CatchUpAsync<StoredDossier>(calendars.Current, time, cancellationToken: cancellationToken);
        }
    }

    [LoggerMessage(1, LogLevel.Error, "Upkeep failed.")]
    private static partial void Failed(ILogger log, Exception fault);
}
