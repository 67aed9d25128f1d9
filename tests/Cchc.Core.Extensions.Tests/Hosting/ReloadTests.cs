using Cchc.Core.Calendars;
using Cchc.Core.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Primitives;

namespace Cchc.Core.Extensions.Tests.Hosting;

public sealed class ReloadTests : IDisposable
{
    private static readonly LocalDate Tuesday = new(2026, 9, 15);
    private static readonly LocalDate Wednesday = new(2026, 9, 16);

    private readonly LayerFiles files = new();

    public void Dispose() => files.Dispose();

    [Fact]
    public void Without_a_folder_the_calendar_is_the_built_in_one()
    {
        using var host = TestHost.With(_ => { });
        host.Calendars.Current.Should().BeSameAs(WorkingCalendar.VietnamPublicSector);
        host.Calendars.LastLoad.Should().Match<CalendarLoad>(load => load.Succeeded && load.Files.Count == 0);
    }

    [Fact]
    public void Layers_lie_in_the_order_of_their_names_and_hidden_files_and_others_are_passed_over()
    {
        files.Write("b.json", """{"format": "cchc-calendar/1", "id": "later", "version": "7", "documents": [{"id": "cv", "kind": "Công văn", "number": "2/UBND", "issuer": "UBND tỉnh X", "issuedOn": "2026-09-14"}], "revoke": [{"id": "storm/2026-09-15", "documents": [{"ref": "cv"}], "decidedOn": "2026-09-14"}]}""");
        files.Write("a.json", LayerFiles.Closing("2026-09-15"));
        files.Write(".c.json", "{");
        files.Write("notes.txt", "{");
        Directory.CreateDirectory(Path.Combine(files.Folder, "old"));
        File.WriteAllText(Path.Combine(files.Folder, "old", "d.json"), "{");

        using var host = TestHost.With(options => options.LayersFolder = files.Folder);
        host.Calendars.LastLoad.Files.Should().Equal("a.json", "b.json");
        host.Calendars.Current.DataVersion.Should().EndWith("+ storm 1 + later 7");
        host.Calendars.Current.IsWorkingDay(Tuesday).Should().BeTrue("the later layer revokes the closure");
    }

    [Fact]
    public void A_file_that_appears_changes_and_disappears_is_followed()
    {
        using var host = TestHost.With(options => (options.LayersFolder, options.QuietPeriod) = (files.Folder, TimeSpan.FromMilliseconds(50)));
        var seen = new List<string>();
        using var registration = ChangeToken.OnChange(host.Calendars.GetChangeToken, () => seen.Add(host.Calendars.Current.DataVersion));

        files.Write("storm.json", LayerFiles.Closing("2026-09-15"));
        TestHost.Wait(() => !host.Calendars.Current.IsWorkingDay(Tuesday), "the new file is laid over the calendar");
        files.Write("storm.json", LayerFiles.Closing("2026-09-16", version: "2"));
        TestHost.Wait(() => host.Calendars.Current.IsWorkingDay(Tuesday) && !host.Calendars.Current.IsWorkingDay(Wednesday), "the changed file takes its place");
        files.Delete("storm.json");
        TestHost.Wait(() => host.Calendars.Current.IsWorkingDay(Wednesday), "the file that is gone is forgotten");

        TestHost.Wait(() => seen.Count == 3, "the token has changed three times");
        seen.Select(version => version.Split(" + ").Skip(1).SingleOrDefault()).Should().Equal("storm 1", "storm 2", null);
    }

    [Fact]
    public void A_folder_that_is_only_polled_is_followed_too()
    {
        using var host = TestHost.With(options => (options.LayersFolder, options.WatchLayers, options.PollingInterval) = (files.Folder, false, TimeSpan.FromSeconds(1)));
        host.Calendars.Current.IsWorkingDay(Tuesday).Should().BeTrue();
        files.Write("storm.json", LayerFiles.Closing("2026-09-15"));
        TestHost.Wait(() => !host.Calendars.Current.IsWorkingDay(Tuesday), "the new file is seen at an interval");
    }

    [Fact]
    public void A_folder_neither_watched_nor_polled_is_read_when_asked()
    {
        using var host = TestHost.With(options => (options.LayersFolder, options.WatchLayers) = (files.Folder, false));
        var token = host.Calendars.GetChangeToken();
        host.Calendars.Reload().Changed.Should().BeFalse("nothing is there yet");
        token.HasChanged.Should().BeFalse();

        files.Write("storm.json", LayerFiles.Closing("2026-09-15"));
        var load = host.Calendars.Reload();
        load.Should().Match<CalendarLoad>(item => item.Succeeded && item.Changed);
        load.ContentHash.Should().Be(host.Calendars.Current.ContentHash);
        token.HasChanged.Should().BeTrue();
        host.Calendars.GetChangeToken().HasChanged.Should().BeFalse();
        host.Calendars.Reload().Should().Match<CalendarLoad>(item => item.Succeeded && !item.Changed);
        host.Calendars.LastLoad.Should().Be(load);
    }

    [Fact]
    public void A_bad_file_keeps_the_calendar_of_before_and_names_everything_that_is_wrong()
    {
        files.Write("storm.json", LayerFiles.Closing("2026-09-15"));
        using var host = TestHost.With(options => (options.LayersFolder, options.WatchLayers) = (files.Folder, false));
        var before = host.Calendars.Current;

        files.Write("storm.json", LayerFiles.Closing("2026-09-31"));
        files.Write("typo.json", """{"format": "cchc-calender/1", "id": "x"}""");
        var load = host.Calendars.Reload();

        host.Calendars.Current.Should().BeSameAs(before);
        load.Succeeded.Should().BeFalse();
        load.ContentHash.Should().Be(before.ContentHash);
        load.Findings.Select(finding => finding.Code).Should().Contain(["CCHC-CAL-005", "CCHC-CAL-002"]);
        load.Findings.Should().Contain(finding => finding.Place.Contains("storm.json")).And.Contain(finding => finding.Place.Contains("typo.json"));
        host.Log.Lines.Should().ContainSingle(line => line.Event == 3).Which.Should().Match<(string Category, LogLevel Level, int Event, string Text)>(
            line => line.Level == LogLevel.Error && line.Text.Contains("2026-09-31") && line.Text.Contains(files.Folder));

        host.Calendars.Reload().Succeeded.Should().BeFalse("the files are as bad as before");
        host.Log.Lines.Should().ContainSingle(line => line.Event == 3, "the same fault is told once");

        files.Write("storm.json", LayerFiles.Closing("2026-09-16", version: "2"));
        files.Delete("typo.json");
        host.Calendars.Reload().Should().Match<CalendarLoad>(item => item.Succeeded && item.Changed && item.Findings.Count == 0);
    }

    [Fact]
    public void Two_files_that_do_not_fit_each_other_are_refused_together()
    {
        files.Write("a.json", LayerFiles.Closing("2026-09-15"));
        using var host = TestHost.With(options => (options.LayersFolder, options.WatchLayers) = (files.Folder, false));
        _ = host.Calendars;
        files.Write("b.json", LayerFiles.Closing("2026-09-16"));
        host.Calendars.Reload().Findings.Should().Contain(finding => finding.Code == "CCHC-CAL-007", "both layers are called storm");
    }

    [Fact]
    public void A_change_without_a_new_version_is_taken_and_warned_of()
    {
        files.Write("storm.json", LayerFiles.Closing("2026-09-15"));
        using var host = TestHost.With(options => (options.LayersFolder, options.WatchLayers) = (files.Folder, false));
        _ = host.Calendars;
        files.Write("storm.json", LayerFiles.Closing("2026-09-16"));
        host.Calendars.Reload().Changed.Should().BeTrue();
        host.Log.Lines.Should().ContainSingle(line => line.Event == 4).Which.Text.Should().Contain("storm 1");
        host.Log.Lines.Should().ContainSingle(line => line.Event == 2).Which.Text.Should().Contain("2 days differ");
    }

    [Fact]
    public void A_bad_file_at_the_start_is_no_calendar_at_all()
    {
        files.Write("storm.json", "{");
        using var host = TestHost.With(options => options.LayersFolder = files.Folder);
        var wrong = host.Invoking(it => it.Calendars).Should().Throw<CalendarLoadException>().Which;
        wrong.Findings.Should().ContainSingle().Which.Code.Should().Be("CCHC-CAL-001");
        wrong.Message.Should().Contain(files.Folder).And.Contain("storm.json");
    }

    [Fact]
    public void A_folder_that_is_not_there_is_named()
    {
        var missing = Path.Combine(files.Folder, "layers");
        using var host = TestHost.With(options => options.LayersFolder = missing);
        host.Invoking(it => it.Calendars).Should().Throw<CalendarLoadException>().Which.Findings.Should().ContainSingle()
            .Which.Should().Match<Cchc.Core.Text.Finding>(finding => finding.Code == "CCHC-HOST-001" && finding.Place == missing);
    }

    [Fact]
    public void A_folder_that_goes_and_comes_back_is_followed_again()
    {
        files.Write("storm.json", LayerFiles.Closing("2026-09-15"));
        using var host = TestHost.With(options => (options.LayersFolder, options.QuietPeriod) = (files.Folder, TimeSpan.FromMilliseconds(50)));
        _ = host.Calendars;
        var away = files.Folder + "-away";
        Directory.Move(files.Folder, away);
        host.Calendars.Reload().Findings.Should().ContainSingle().Which.Code.Should().Be("CCHC-HOST-001");
        host.Calendars.Current.IsWorkingDay(Tuesday).Should().BeFalse("the calendar of before stays");

        Directory.Move(away, files.Folder);
        host.Calendars.Reload().Should().Match<CalendarLoad>(load => load.Succeeded && !load.Changed);
        host.Calendars.LastLoad.Succeeded.Should().BeTrue("the folder is back");
    }

    [Fact]
    public void A_callback_that_throws_is_logged_and_hinders_nobody()
    {
        using var host = TestHost.With(options => (options.LayersFolder, options.WatchLayers) = (files.Folder, false));
        _ = host.Calendars;
        using var registration = host.Calendars.GetChangeToken().RegisterChangeCallback(_ => throw new InvalidOperationException("of the test"), null);
        files.Write("storm.json", LayerFiles.Closing("2026-09-15"));
        host.Calendars.Reload().Changed.Should().BeTrue();
        host.Log.Lines.Should().ContainSingle(line => line.Event == 8 && line.Level == LogLevel.Error);
    }

    [Fact]
    public void The_policy_for_swap_days_is_that_of_the_options()
    {
        using var host = TestHost.With(options => options.Swaps = SwapPolicy.Literal);
        host.Calendars.Current.IsWorkingDay(new LocalDate(2026, 8, 31)).Should().BeTrue("a swapped-off Monday is a working day by the letter");
        host.Calendars.Current.DataVersion.Should().EndWith("swaps literal");
    }
}
