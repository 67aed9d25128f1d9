using System.Text;
using System.Text.Json;
using Cchc.Core.Calendars;
using Cchc.Core.Deadlines;
using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Exchange.Dossiers;
using Cchc.Core.Tests.Support;
using Cchc.Core.Text;

namespace Cchc.Core.Tests.Deadlines.Clock;

/// <summary>
/// Histories of abuse, and lawful ones beside them (<c>Histories/*.json</c>). Dates and gained days were counted by hand from the official calendar, and the answers written from
/// the law, before the clock that is tested existed; "why" shows the count.
/// </summary>
public sealed class HistoriesTests
{
    private static readonly DossierClock TheClock = new(WorkingCalendar.VietnamPublicSector, DeadlineOptions.Default);

    public static TheoryData<string, string> Abuse => Names("abuse");

    public static TheoryData<string, string> Lawful => Names("lawful");

    [Theory]
    [MemberData(nameof(Abuse))]
    [MemberData(nameof(Lawful))]
    public void State_due_date_and_violations_are_those_counted_by_hand(string file, string name)
    {
        var history = Of(file, name);
        var expected = history.GetProperty("expected");
        var state = Compute(history);
        var because = history.GetProperty("why").GetString();
        state.State.ToString().Should().BeEquivalentTo(expected.GetProperty("state").GetString(), because);
        if (expected.TryGetProperty("due", out var due))
        {
            (state.LegalDue is { } found ? Dates.Iso(found.Date) : null).Should().Be(due.GetString(), because);
        }

        var violations = expected.GetProperty("violations").EnumerateArray().ToList();
        state.Violations.Select(item => item.Code).Should().BeEquivalentTo(violations.Select(item => "CCHC-DL-" + item.GetProperty("code").GetString()), because);
        foreach (var item in violations.Where(item => item.TryGetProperty("event", out _)))
        {
            state.Violations.Should().Contain(one => one.Code == "CCHC-DL-" + item.GetProperty("code").GetString() && one.EventId == item.GetProperty("event").GetString(), because);
        }

        Late(expected, "lateAgainstLegal", state.IsLateAgainstLegal, because);
        Late(expected, "lateAgainstPromised", state.IsLateAgainstPromised, because);
        (state.State == DossierState.Processing && state.AutomaticClosingAt is not null).Should().BeFalse("nobody waits for a supplement: {0}", because);
    }

    [Theory]
    [MemberData(nameof(Abuse))]
    public void What_a_stop_would_have_gained_is_counted_in_working_days(string file, string name)
    {
        var history = Of(file, name);
        var expected = history.GetProperty("expected");
        var state = Compute(history);
        var because = history.GetProperty("why").GetString();
        foreach (var item in expected.GetProperty("violations").EnumerateArray().Where(item => item.TryGetProperty("gained", out _)))
        {
            state.Violations.Where(one => one.Code == "CCHC-DL-" + item.GetProperty("code").GetString() && (!item.TryGetProperty("event", out var id) || one.EventId == id.GetString()))
                .Should().ContainSingle(because).Which.GainedWorkingDays.Should().Be(item.GetProperty("gained").GetInt32(), because);
        }

        if (expected.TryGetProperty("gained", out var all))
        {
            state.GainedWorkingDays.Should().Be(all.GetInt32(), because);
        }

        if (expected.TryGetProperty("otherReading", out var other))
        {
            var reading = state.OtherReadings.Should().ContainSingle(one => string.Equals(one.Policy, other.GetProperty("policy").GetString(), StringComparison.OrdinalIgnoreCase), because).Subject;
            Dates.Iso(reading.LegalDue!.Date).Should().Be(other.GetProperty("due").GetString(), because);
        }
    }

    [Fact]
    public void Twenty_of_each_and_each_shows_its_count()
    {
        Abuse.Should().HaveCountGreaterThanOrEqualTo(20);
        Lawful.Should().HaveCountGreaterThanOrEqualTo(20);
        Read("lawful").Should().OnlyContain(item => item.GetProperty("expected").GetProperty("violations").GetArrayLength() == 0);
        Read("abuse").Should().OnlyContain(item => item.GetProperty("expected").GetProperty("violations").GetArrayLength() > 0);
        Read("abuse").Concat(Read("lawful")).Should().OnlyContain(item => item.GetProperty("why").GetString()!.Length > 10);
    }

    private static void Late(JsonElement expected, string member, bool? found, string? because)
    {
        if (expected.TryGetProperty(member, out var late))
        {
            found.Should().Be(late.ValueKind == JsonValueKind.Null ? null : late.GetBoolean(), because);
        }
    }

    internal static DossierClockState Compute(JsonElement history)
    {
        using var content = new MemoryStream(Encoding.UTF8.GetBytes(history.GetProperty("file").GetRawText()));
        var file = DossierEventReader.Read(content, "history.json");
        file.Findings.Should().NotContain(finding => finding.Severity == FindingSeverity.Error);
        return TheClock.Compute(file.Value!, Dates.Moment(history.GetProperty("now").GetString()!));
    }

    internal static JsonElement Of(string file, string name) => Read(file).Single(item => item.GetProperty("name").GetString() == name);

    private static TheoryData<string, string> Names(string file)
    {
        var data = new TheoryData<string, string>();
        Read(file).ForEach(item => data.Add(file, item.GetProperty("name").GetString()!));
        return data;
    }

    private static List<JsonElement> Read(string file) =>
        [.. JsonDocument.Parse(RepositoryFiles.Read("tests", "Cchc.Core.Tests", "Deadlines", "Clock", "Histories", file + ".json")).RootElement.EnumerateArray()];
}
