using Cchc.Core.Calendars;
using Cchc.Core.Extensions.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Cchc.Core.Extensions.Tests.Hosting;

public sealed class HealthTests
{
    private static readonly LocalDate End = WorkingCalendar.VietnamPublicSector.AnnouncedThrough;

    [Theory]
    [InlineData(-60, 0, HealthStatus.Healthy)]
    [InlineData(-59, 0, HealthStatus.Degraded)]
    [InlineData(-60, 16, HealthStatus.Healthy)] // 23:59 in Vietnam
    [InlineData(-60, 17, HealthStatus.Degraded)] // midnight in Vietnam: the next day
    [InlineData(1, 0, HealthStatus.Degraded)]
    public async Task It_warns_from_so_many_days_before_the_end_of_what_is_announced(int days, int hour, HealthStatus status)
    {
        var today = End.PlusDays(days);
        using var host = TestHost.With(_ => { }, new FixedTime(new DateTimeOffset(today.Year, today.Month, today.Day, hour, 59, 0, TimeSpan.Zero)));
        var result = await Check(host);
        result.Status.Should().Be(status);
        result.Data["announcedDays"].Should().Be(-days - (hour == 17 ? 1 : 0));
        result.Data["dataHash"].Should().Be(host.Calendars.Current.ContentHash);
        host.Log.Lines.Any(line => line.Event == 5).Should().Be(status == HealthStatus.Degraded, "the log warns as well");
    }

    [Fact]
    public async Task Bad_layers_and_refused_options_degrade_it_until_they_are_mended()
    {
        using var files = new LayerFiles();
        var configuration = TestHost.Configuration(("LayersFolder", files.Folder), ("WatchLayers", "false"));
        using var host = TestHost.With(configuration, new FixedTime(new DateTimeOffset(2026, 9, 1, 0, 0, 0, TimeSpan.Zero)));
        (await Check(host)).Status.Should().Be(HealthStatus.Healthy);

        files.Write("storm.json", LayerFiles.Closing("2026-09-31"));
        host.Calendars.Reload();
        var bad = await Check(host);
        bad.Status.Should().Be(HealthStatus.Degraded);
        bad.Description.Should().Contain("2026-09-31");
        bad.Data["findings"].Should().BeAssignableTo<string[]>().Which.Should().Contain(finding => finding.Contains("CCHC-CAL-005"));

        files.Delete("storm.json");
        host.Calendars.Reload();
        (await Check(host)).Status.Should().Be(HealthStatus.Healthy);

        configuration["AnnouncedWarningDays"] = "soon";
        configuration.Reload();
        (await Check(host)).Description.Should().Contain("AnnouncedWarningDays is \"soon\"");
        configuration["AnnouncedWarningDays"] = "7";
        configuration.Reload();
        (await Check(host)).Status.Should().Be(HealthStatus.Healthy);
    }

    [Fact]
    public async Task It_runs_among_the_checks_of_a_host_under_either_way_to_add_it()
    {
        var services = new ServiceCollection().AddLogging().AddCchc();
        services.AddHealthChecks().Add(CalendarHealthCheck.Registration(tags: "ready")).AddCheck<CalendarHealthCheck>("by-type");
        using var provider = services.BuildServiceProvider();
        var report = await provider.GetRequiredService<HealthCheckService>().CheckHealthAsync();
        report.Entries.Keys.Should().Equal(CalendarHealthCheck.DefaultName, "by-type");
        report.Entries["cchc-calendar"].Tags.Should().Equal("ready");
        report.Entries.Values.Should().OnlyContain(entry => entry.Exception == null && entry.Data.ContainsKey("dataVersion"));
    }

    private static Task<HealthCheckResult> Check(TestHost host) => host.Services.GetRequiredService<CalendarHealthCheck>().CheckHealthAsync(new HealthCheckContext());
}
