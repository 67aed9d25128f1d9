using Cchc.Core.Calendars;
using NodaTime;
using NodaTime.Text;

namespace Worker;

/// <summary>Runs every night at the same time; first what an earlier process has left undone, and the last night if nobody was there for it.</summary>
internal sealed class Nights(Recomputation recomputation, Queue queue, TimeProvider time, Arguments arguments, ILogger<Nights> logger) : BackgroundService
{
    /// <summary>The clock in Vietnam.</summary>
    public static LocalDateTime Now(TimeProvider time) => VietnamTime.From(time);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (await queue.Unfinished() is { } night)
        {
            await recomputation.Run(night, stoppingToken);
        }

        while (!stoppingToken.IsCancellationRequested)
        {
            var now = Now(time);
            var today = now.Date.At(LocalTime.FromTimeOnly(arguments.At));
            var last = LocalDateTimePattern.GeneralIso.Format(today <= now ? today : today.PlusDays(-1));
            if (!await queue.HasBegunSince(last)) // nobody was there at that time
            {
                await recomputation.Run(last, stoppingToken);
                continue;
            }

            var next = today <= now ? today.PlusDays(1) : today;
            logger.Waiting(LocalDateTimePattern.GeneralIso.Format(next));
            await Task.Delay(Period.Between(now, next).ToDuration().ToTimeSpan(), time, stoppingToken);
        }
    }
}
