using Cchc.Core.Calendars;
using Cchc.Core.Deadlines;
using Cchc.Core.Extensions.Hosting;
using Cchc.Core.Procedures.Identifiers;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace Cchc.Core.Extensions.Tests.Hosting;

public sealed class ConfigurationTests
{
    [Fact]
    public void Every_member_comes_from_its_key()
    {
        using var files = new LayerFiles();
        var configuration = TestHost.Configuration(
            ("Cchc:layersFolder", files.Folder),
            ("Cchc:Swaps", "literal"),
            ("Cchc:CultureDay", "NextWorkingDay"),
            ("Cchc:OfficeHours", "07:30-11:30,13:30-17:00"),
            ("Cchc:OfficeHoursByAgency:H38.12", "07:00-11:30,13:30-17:00 | T6 07:00-11:30"),
            ("Cchc:DayOffReceipt", "ReceivedOnNextWorkingDay"),
            ("Cchc:ClosedPartOfDay", "bySession"),
            ("Cchc:AnnouncedWarningDays", "90"),
            ("Cchc:WatchLayers", "false"),
            ("Cchc:QuietPeriod", "00:00:01.5"),
            ("Cchc:PollingInterval", "00:05:00"));
        using var host = TestHost.With(configuration.GetSection("Cchc"));
        var options = host.Services.GetRequiredService<IOptions<CchcOptions>>().Value;
        options.Should().BeEquivalentTo(new
        {
            LayersFolder = files.Folder,
            Swaps = SwapPolicy.Literal,
            CultureDay = CultureDayMakeUp.NextWorkingDay,
            OfficeHours = OfficeTimetable.Parse("07:30-11:30,13:30-17:00"),
            DayOffReceipt = DayOffReceipt.ReceivedOnNextWorkingDay,
            ClosedPartOfDay = ClosedPartOfDay.BySession,
            AnnouncedWarningDays = 90,
            WatchLayers = false,
            QuietPeriod = TimeSpan.FromSeconds(1.5),
            PollingInterval = TimeSpan.FromMinutes(5),
        });
        options.OfficeHoursByAgency.Should().ContainSingle().Which.Should().Be(
            KeyValuePair.Create(AgencyCode.Parse("H38.12"), OfficeTimetable.Parse("07:00-11:30,13:30-17:00 | Fri 07:00-11:30")));
        host.Calendars.Current.DataVersion.Should().Contain("swaps literal");
    }

    [Theory]
    [InlineData("LayersFolder", " ", "LayersFolder is \" \"")]
    [InlineData("Swaps", "letter", "Cchc:Swaps is \"letter\": expected AgencyCalendar or Literal.")]
    [InlineData("Swaps", "1", "Cchc:Swaps is \"1\": expected AgencyCalendar or Literal.")]
    [InlineData("CultureDay", "", "Cchc:CultureDay is \"\": expected None or NextWorkingDay.")]
    [InlineData("OfficeHours", "7h30", "Cchc:OfficeHours is \"7h30\": expected office hours such as 07:30-11:30")]
    [InlineData("OfficeHoursByAgency:H38", "17:00-13:00", "Cchc:OfficeHoursByAgency:H38 is \"17:00-13:00\": expected office hours")]
    [InlineData("OfficeHoursByAgency", "H38", "Cchc:OfficeHoursByAgency is \"H38\": expected members")]
    [InlineData("OfficeHoursByAgency: ", "07:00-11:00", "Cchc:OfficeHoursByAgency has the key \" \": expected the code of an agency")]
    [InlineData("DayOffReceipt", "?", "Cchc:DayOffReceipt is \"?\": expected FirstDayIsNextWorkingDay or ReceivedOnNextWorkingDay.")]
    [InlineData("ClosedPartOfDay", "x", "Cchc:ClosedPartOfDay is \"x\"")]
    [InlineData("AnnouncedWarningDays", "two", "Cchc:AnnouncedWarningDays is \"two\": expected a whole number of days.")]
    [InlineData("AnnouncedWarningDays", "-1", "AnnouncedWarningDays is -1: expected 0 to 3660.")]
    [InlineData("WatchLayers", "yes", "Cchc:WatchLayers is \"yes\": expected true or false.")]
    [InlineData("QuietPeriod", "5", "Cchc:QuietPeriod is \"5\": expected hours, minutes and seconds such as 00:05:00.")]
    [InlineData("QuietPeriod", "00:02:00", "QuietPeriod is 00:02:00: expected 00:00:00 to 00:01:00.")]
    [InlineData("PollingInterval", "00:00:00", "PollingInterval is 00:00:00: expected 00:00:01 to 1.00:00:00")]
    [InlineData("LayerFolder", "x", "Cchc:LayerFolder is not known: expected LayersFolder, Swaps,")]
    [InlineData("Swaps:Mode", "Literal", "Cchc:Swaps has members of its own: expected one value.")]
    public void A_wrong_value_stops_the_host_and_is_quoted(string key, string value, string message)
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Configuration.AddInMemoryCollection([KeyValuePair.Create("Cchc:" + key, (string?)value)]);
        builder.Services.AddCchc(builder.Configuration.GetSection("Cchc"));
        using var host = builder.Build();
        host.Invoking(it => it.Start()).Should().Throw<OptionsValidationException>().Which.Failures.Should().ContainSingle().Which.Should().Contain(message);
    }

    [Fact]
    public void All_wrong_values_are_told_at_once()
    {
        using var host = TestHost.With(TestHost.Configuration(
            ("Swaps", "letter"), ("AnnouncedWarningDays", "-1"), ("OfficeHoursByAgency:H38.12", "07:00-11:00"), ("OfficeHoursByAgency:000.00.12.H38", "07:00-11:00")));
        host.Invoking(it => it.Calendars).Should().Throw<OptionsValidationException>().Which.Failures.Should().HaveCount(3)
            .And.Contain(failure => failure.Contains("\"H38.12\"") && failure.Contains("\"000.00.12.H38\"") && failure.Contains("one agency"));
    }

    [Fact]
    public void Wrong_values_in_code_are_refused_too()
    {
        using var host = TestHost.With(options =>
        {
            (options.Swaps, options.CultureDay, options.DayOffReceipt, options.ClosedPartOfDay) = ((SwapPolicy)7, (CultureDayMakeUp)7, (DayOffReceipt)7, (ClosedPartOfDay)7);
            (options.OfficeHours, options.StartRules) = (null!, null!);
            options.OfficeHoursByAgency[AgencyCode.Parse("H38")] = null!;
        });
        host.Invoking(it => it.Calendars).Should().Throw<OptionsValidationException>().Which.Failures.Should().HaveCount(7);
    }

    [Fact]
    public void Configuration_that_changes_is_followed()
    {
        var configuration = TestHost.Configuration(("Swaps", "AgencyCalendar"), ("OfficeHours", "08:00-12:00"));
        using var host = TestHost.With(configuration);
        var token = host.Calendars.GetChangeToken();
        var agencies = host.Factory.Calculator();

        configuration["Swaps"] = "Literal";
        configuration["OfficeHours"] = "07:00-11:00";
        configuration.Reload();
        token.HasChanged.Should().BeTrue();
        host.Calendars.Current.Swaps.Should().Be(SwapPolicy.Literal);
        host.Factory.OfficeHours().Should().Be(OfficeTimetable.Parse("07:00-11:00"));
        host.Factory.Calculator().Should().NotBeSameAs(agencies);
    }

    [Fact]
    public void Configuration_that_changes_to_something_wrong_changes_nothing_and_is_told()
    {
        var configuration = TestHost.Configuration(("Swaps", "Literal"));
        using var host = TestHost.With(configuration);
        var before = host.Calendars.Current;

        configuration["Swaps"] = "letter";
        configuration.Reload();
        host.Calendars.Current.Should().BeSameAs(before);
        host.Log.Lines.Should().ContainSingle(line => line.Event == 6).Which.Text.Should().Contain("Swaps is \"letter\"");

        configuration["Swaps"] = "AgencyCalendar";
        configuration.Reload();
        host.Calendars.Current.Swaps.Should().Be(SwapPolicy.AgencyCalendar);
    }

    [Fact]
    public void A_relative_folder_starts_at_the_content_root()
    {
        using var files = new LayerFiles();
        Directory.CreateDirectory(Path.Combine(files.Folder, "layers"));
        File.WriteAllText(Path.Combine(files.Folder, "layers", "storm.json"), LayerFiles.Closing("2026-09-15"));
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings { ContentRootPath = files.Folder });
        builder.Services.AddCchc(options => options.LayersFolder = "layers");
        using var host = builder.Build();
        host.Start();
        host.Services.GetRequiredService<IWorkingCalendarProvider>().LastLoad.Files.Should().Equal("storm.json");
    }
}
