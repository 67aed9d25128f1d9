using Cchc.Core.Calendars;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Cchc.Core.Extensions.Hosting;

/// <summary>
/// The health of the calendar: degraded when the end of what is announced (<see cref="WorkingCalendar.AnnouncedThrough"/>) is fewer than
/// <see cref="CchcOptions.AnnouncedWarningDays"/> days away, when the layers could not be used at the last load, or when changed options were refused; else
/// healthy. Its data name the calendar, and everything that is wrong.
/// </summary>
/// <remarks>Degraded, not unhealthy: deadlines are still computed, over a calendar that is right as far as it goes.</remarks>
/// <example>
/// <code>
/// using System;
/// using Cchc.Core.Extensions.Hosting;
///
/// // In a host: builder.Services.AddHealthChecks().Add(CalendarHealthCheck.Registration());
/// Console.WriteLine(CalendarHealthCheck.Registration().Name); // cchc-calendar
/// </code>
/// </example>
public sealed class CalendarHealthCheck : IHealthCheck
{
    /// <summary>The name of the check unless another is given.</summary>
    public const string DefaultName = "cchc-calendar";

    private readonly IWorkingCalendarProvider provider;
    private readonly SettingsSource settings;
    private readonly TimeProvider time;

    internal CalendarHealthCheck(IWorkingCalendarProvider provider, SettingsSource settings, TimeProvider time) =>
        (this.provider, this.settings, this.time) = (provider, settings, time);

    /// <summary>The check for <c>AddHealthChecks().Add(…)</c>. The services must come from <c>AddCchc</c>.</summary>
    /// <param name="name">The name under which the check is reported.</param>
    /// <param name="tags">Tags by which endpoints choose checks; none by default.</param>
    /// <returns>The registration.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public static HealthCheckRegistration Registration(string name = DefaultName, params string[] tags) =>
        new(name ?? throw new ArgumentNullException(nameof(name)), services => services.GetRequiredService<CalendarHealthCheck>(), null, tags);

    /// <inheritdoc/>
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var (calendar, load, refused) = (provider.Current, provider.LastLoad, settings.Refused);
        var left = VietnamClock.AnnouncedDays(time, calendar);
        var wrong = new List<string>();
        if (left < settings.Current.AnnouncedWarningDays)
        {
            wrong.Add(left < 0
                ? OptionText.Format($"What is announced ended on {OptionText.Iso(calendar.AnnouncedThrough)}; later days are projected.")
                : OptionText.Format($"What is announced ends on {OptionText.Iso(calendar.AnnouncedThrough)}, in {left} days."));
        }

        if (!load.Succeeded)
        {
            wrong.Add($"The layers cannot be used: {string.Join(" ", load.Findings)}");
        }

        if (refused.Count > 0)
        {
            wrong.Add($"Changed options were refused: {string.Join(" ", refused)}");
        }

        var data = new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["dataVersion"] = calendar.DataVersion,
            ["dataHash"] = calendar.ContentHash,
            ["announcedThrough"] = OptionText.Iso(calendar.AnnouncedThrough),
            ["announcedDays"] = left,
            ["loadedAt"] = load.At,
            ["findings"] = load.Findings.Select(finding => finding.ToString()).Concat(refused).ToArray(),
        };
        return Task.FromResult(wrong.Count == 0
            ? HealthCheckResult.Healthy($"The calendar is {calendar.DataVersion}.", data)
            : HealthCheckResult.Degraded(string.Join(" ", wrong), data: data));
    }
}
