using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Cchc.Core.Extensions.Tests.Documentation;

/// <summary>Waits for the host that a program builds, and stops it when it has started: <c>app.Run()</c> then returns.</summary>
internal sealed class RunningHost : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
{
    private readonly List<IDisposable> subscriptions = [];

    public RunningHost() => subscriptions.Add(DiagnosticListener.AllListeners.Subscribe(this));

    /// <summary>Whether a host was started.</summary>
    public bool HasStarted { get; private set; }

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == "Microsoft.Extensions.Hosting") subscriptions.Add(value.Subscribe(this));
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (value.Key != "HostBuilt" || value.Value is not IHost host) return;
        var lifetime = host.Services.GetRequiredService<IHostApplicationLifetime>();
        lifetime.ApplicationStarted.Register(() =>
        {
            HasStarted = true;
            lifetime.StopApplication();
        });
    }

    public void OnCompleted()
    {
    }

    public void OnError(Exception error)
    {
    }

    public void Dispose() => subscriptions.ForEach(subscription => subscription.Dispose());
}
