using Cchc.Core.Calendars;
using Cchc.Core.Deadlines;
using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Extensions.Hosting;
using Cchc.Core.Procedures.Identifiers;
using Microsoft.Extensions.DependencyInjection;

namespace Cchc.Core.Extensions.Tests.Hosting;

public sealed class ServiceTests
{
    [Fact]
    public void Adding_the_library_twice_adds_nothing_the_second_time()
    {
        var services = new ServiceCollection();
        services.AddCchc().Should().BeSameAs(services);
        var first = services.Count;
        services.AddCchc();
        services.Should().HaveCount(first);

        services.AddCchc(options => options.Swaps = SwapPolicy.Literal).AddCchc(options => options.AnnouncedWarningDays = 7);
        using var provider = services.BuildServiceProvider();
        provider.GetRequiredService<IWorkingCalendarProvider>().Current.Swaps.Should().Be(SwapPolicy.Literal);
        provider.GetServices<Microsoft.Extensions.Hosting.IHostedService>().Should().ContainSingle();
    }

    [Fact]
    public void It_works_in_a_container_without_logging_and_without_a_host()
    {
        using var provider = new ServiceCollection().AddCchc().BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
        provider.GetRequiredService<DeadlineCalculator>().Calendar.Should().BeSameAs(WorkingCalendar.VietnamPublicSector);
        provider.GetRequiredService<DossierClock>().Calculator.Calendar.Should().BeSameAs(WorkingCalendar.VietnamPublicSector);
        provider.GetRequiredService<TimeProvider>().Should().BeSameAs(TimeProvider.System);
    }

    [Fact]
    public void What_is_registered_before_is_kept()
    {
        var calendar = WorkingCalendar.Create(new(2026, 1, 1), new(2026, 12, 31), [], "of the test");
        var services = new ServiceCollection().AddSingleton<IWorkingCalendarProvider>(new Fixed(calendar)).AddCchc();
        using var provider = services.BuildServiceProvider();
        var due = provider.GetRequiredService<IDeadlineService>().Compute(new DeadlineRequest { Time = new ProcessingTime.WorkingDays(1), Received = new(2026, 9, 1, 9, 0) });
        due.DataVersion.Should().Be("of the test");
        ((Deadline.Due)due).Date.Should().Be(new LocalDate(2026, 9, 2), "this calendar has no National Day");
    }

    [Fact]
    public void A_calculator_made_after_a_reload_has_the_new_calendar_and_one_kept_has_the_old_one()
    {
        using var files = new LayerFiles();
        using var host = TestHost.With(options => (options.LayersFolder, options.WatchLayers) = (files.Folder, false));
        var kept = host.Services.GetRequiredService<DeadlineCalculator>();
        host.Factory.Calculator().Should().BeSameAs(kept, "nothing has changed");

        files.Write("storm.json", LayerFiles.Closing("2026-09-15"));
        host.Calendars.Reload();
        kept.Calendar.IsWorkingDay(new LocalDate(2026, 9, 15)).Should().BeTrue();
        host.Services.GetRequiredService<DeadlineCalculator>().Calendar.Should().BeSameAs(host.Calendars.Current);
        host.Services.GetRequiredService<DossierClock>().Calculator.Calendar.Should().BeSameAs(host.Calendars.Current);
    }

    [Theory]
    [InlineData(null, "08:00-12:00,13:00-17:00")]
    [InlineData("G15", "08:00-12:00,13:00-17:00")]
    [InlineData("H38", "07:30-11:30,13:30-17:00")]
    [InlineData("H38.1", "07:30-11:30,13:30-17:00")]
    [InlineData("H38.12", "07:00-11:30,13:30-17:00")]
    [InlineData("000.00.12.H38", "07:00-11:30,13:30-17:00")]
    [InlineData("H38.12.3.4", "07:00-11:30,13:30-17:00")]
    [InlineData("UBNDCT", "07:00-11:00")]
    [InlineData("UBNDXX", "08:00-12:00,13:00-17:00")]
    public void Office_hours_are_those_of_the_nearest_agency_that_has_some(string? code, string hours)
    {
        using var host = TestHost.With(options =>
        {
            options.OfficeHoursByAgency[AgencyCode.Parse("H38")] = OfficeTimetable.Parse("07:30-11:30,13:30-17:00");
            options.OfficeHoursByAgency[AgencyCode.Parse("H38.12")] = OfficeTimetable.Parse("07:00-11:30,13:30-17:00");
            options.OfficeHoursByAgency[AgencyCode.Parse("UBNDCT")] = OfficeTimetable.Parse("07:00-11:00");
        });
        var agency = code is null ? null : AgencyCode.Parse(code);
        host.Factory.OfficeHours(agency).Should().Be(OfficeTimetable.Parse(hours));
        host.Factory.Calculator(agency).Options.OfficeHours.Should().Be(OfficeTimetable.Parse(hours));
        host.Factory.Clock(agency).Calculator.Should().BeSameAs(host.Factory.Calculator(agency));
    }

    [Fact]
    public void Now_is_the_clock_in_Vietnam()
    {
        using var host = TestHost.With(_ => { }, new FixedTime(new DateTimeOffset(2026, 9, 14, 18, 30, 0, TimeSpan.Zero)));
        var request = new DossierClockRequest
        {
            Time = new ProcessingTime.WorkingDays(1),
            Events = [new DossierEvent.Received { Id = "1", At = new(2026, 9, 14, 9, 0) }],
        };
        host.Deadlines.Compute(request).Now.Should().Be(new LocalDateTime(2026, 9, 15, 1, 30));
    }

    [Fact]
    public void What_the_law_leaves_open_is_as_the_options_say()
    {
        using var host = TestHost.With(options =>
        {
            options.DayOffReceipt = DayOffReceipt.ReceivedOnNextWorkingDay;
            options.ClosedPartOfDay = ClosedPartOfDay.BySession;
            options.StartRules = StartRules.BuiltIn;
            options.CultureDay = CultureDayMakeUp.NextWorkingDay;
        });
        host.Factory.Calculator().Options.Should().Be(new DeadlineOptions
        {
            DayOffReceipt = DayOffReceipt.ReceivedOnNextWorkingDay,
            ClosedPartOfDay = ClosedPartOfDay.BySession,
        });
        host.Calendars.Current.Should().BeSameAs(WorkingCalendar.VietnamPublicSectorWith(CultureDayMakeUp.NextWorkingDay));
    }

    private sealed class Fixed(WorkingCalendar calendar) : IWorkingCalendarProvider
    {
        public WorkingCalendar Current => calendar;

        public CalendarLoad LastLoad { get; } = new()
        {
            At = default,
            Succeeded = true,
            Changed = false,
            DataVersion = calendar.DataVersion,
            ContentHash = calendar.ContentHash,
            Files = [],
            Findings = [],
        };

        public Microsoft.Extensions.Primitives.IChangeToken GetChangeToken() => new Microsoft.Extensions.Primitives.CancellationChangeToken(default);

        public CalendarLoad Reload() => LastLoad;
    }
}
