using Cchc.Core.Deadlines;
using Cchc.Core.Deadlines.Clock;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Cchc.Core.Extensions.Hosting;

/// <summary>
/// Adds the library to a container: <see cref="IWorkingCalendarProvider"/>, <see cref="ICchcFactory"/>, <see cref="IDeadlineService"/>,
/// <see cref="CalendarHealthCheck"/> and <see cref="TimeProvider"/> as singletons; <see cref="DeadlineCalculator"/> and <see cref="DossierClock"/> as transients
/// over the calendar of the moment in which they are made.
/// </summary>
/// <remarks>
/// Calling it again adds only what it configures. A service that is registered already, such as a <see cref="TimeProvider"/> of a test, is kept. Do not inject a
/// transient calculator into a singleton, which would keep its calendar for ever: inject <see cref="IDeadlineService"/> or <see cref="ICchcFactory"/>.
/// </remarks>
/// <example>
/// <code>
/// using System;
/// using Cchc.Core.Calendars;
/// using Cchc.Core.Deadlines;
/// using Cchc.Core.Deadlines.Times;
/// using Cchc.Core.Extensions.Hosting;
/// using Cchc.Core.Procedures.Identifiers;
/// using Microsoft.Extensions.DependencyInjection;
/// using NodaTime;
///
/// var services = new ServiceCollection().AddCchc(options =&gt;
/// {
///     options.OfficeHoursByAgency[AgencyCode.Parse("H38.12")] = OfficeTimetable.Parse("07:00-11:30,13:30-17:00");
/// });
/// using var provider = services.BuildServiceProvider();
///
/// var deadlines = provider.GetRequiredService&lt;IDeadlineService&gt;();
/// var request = new DeadlineRequest { Time = new ProcessingTime.WorkingHours(4), Received = new LocalDateTime(2026, 8, 27, 7, 30) };
/// var due = (Deadline.Due)deadlines.Compute(request, AgencyCode.Parse("H38.12.3"));
/// Console.WriteLine($"{due.Date:uuuu-MM-dd} {due.TimeOfDay:HH':'mm}"); // 2026-08-27 11:30
/// </code>
/// </example>
public static class CchcServiceCollectionExtensions
{
    /// <summary>Adds the library with its defaults.</summary>
    /// <param name="services">The container.</param>
    /// <returns>The container.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is null.</exception>
    public static IServiceCollection AddCchc(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);

        services.AddOptions();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<CchcOptions>, CchcOptionsValidation>());
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton(provider => new HostingLog(provider.GetService<ILoggerFactory>()));
        services.TryAddSingleton<Telemetry>();
        services.TryAddSingleton(provider => new SettingsSource(
            provider.GetRequiredService<IOptionsFactory<CchcOptions>>(),
            provider.GetServices<IOptionsChangeTokenSource<CchcOptions>>(),
            provider.GetRequiredService<HostingLog>(),
            provider.GetService<IHostEnvironment>()?.ContentRootPath ?? AppContext.BaseDirectory));
        services.TryAddSingleton<IWorkingCalendarProvider, WorkingCalendarProvider>();
        services.TryAddSingleton<ICchcFactory, CchcFactory>();
        services.TryAddSingleton<IDeadlineService, DeadlineService>();
        services.TryAddSingleton(provider => new CalendarHealthCheck(
            provider.GetRequiredService<IWorkingCalendarProvider>(), provider.GetRequiredService<SettingsSource>(), provider.GetRequiredService<TimeProvider>()));
        services.TryAddTransient(provider => provider.GetRequiredService<ICchcFactory>().Calculator());
        services.TryAddTransient(provider => provider.GetRequiredService<ICchcFactory>().Clock());
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IHostedService, CalendarStart>());
        return services;
    }

    /// <summary>Adds the library with options set in code.</summary>
    /// <param name="services">The container.</param>
    /// <param name="configure">Sets the options; called again whenever configuration changes.</param>
    /// <returns>The container.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IServiceCollection AddCchc(this IServiceCollection services, Action<CchcOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);

        return services.AddCchc().Configure(configure);
    }

    /// <summary>Adds the library with options from configuration, followed when it changes.</summary>
    /// <param name="services">The container.</param>
    /// <param name="configuration">The section, such as <c>builder.Configuration.GetSection("Cchc")</c>; its keys are the members of <see cref="CchcOptions"/>.</param>
    /// <returns>The container.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IServiceCollection AddCchc(this IServiceCollection services, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);

        var binding = new ConfigurationBinding(configuration);
        return services.AddCchc().AddSingleton<IConfigureOptions<CchcOptions>>(binding).AddSingleton<IOptionsChangeTokenSource<CchcOptions>>(binding);
    }
}
