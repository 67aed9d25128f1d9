using Microsoft.Extensions.Hosting;

namespace Cchc.Core.Extensions.Hosting;

/// <summary>Has the calendar loaded when the host starts, so that wrong options or layers stop the start and not the first request.</summary>
internal sealed class CalendarStart(IWorkingCalendarProvider provider) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        _ = provider.Current;
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
