using Cchc.Core.Extensions.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Cchc.Core.Extensions.Tests.Hosting;

/// <summary>A container with the library in it.</summary>
internal sealed class TestHost : IDisposable
{
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly ServiceProvider services;

    private TestHost(IServiceCollection collection, TimeProvider? time)
    {
        if (time is not null)
        {
            collection.AddSingleton(time);
        }

        services = collection.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(Log)).BuildServiceProvider(validateScopes: true);
    }

    public LogLines Log { get; } = new();

    public IServiceProvider Services => services;

    public IWorkingCalendarProvider Calendars => services.GetRequiredService<IWorkingCalendarProvider>();

    public ICchcFactory Factory => services.GetRequiredService<ICchcFactory>();

    public IDeadlineService Deadlines => services.GetRequiredService<IDeadlineService>();

    public static TestHost With(Action<CchcOptions> configure, TimeProvider? time = null) => new(new ServiceCollection().AddCchc(configure), time);

    public static TestHost With(IConfiguration configuration, TimeProvider? time = null) => new(new ServiceCollection().AddCchc(configuration), time);

    public static IConfigurationRoot Configuration(params (string Key, string? Value)[] values) =>
        new ConfigurationBuilder().AddInMemoryCollection(values.Select(item => KeyValuePair.Create(item.Key, item.Value))).Build();

    /// <summary>Waits for something that happens on another thread.</summary>
    public static void Wait(Func<bool> until, string what) =>
        SpinWait.SpinUntil(until, Patience).Should().BeTrue("{0} within {1}", what, Patience);

    public void Dispose() => services.Dispose();
}
