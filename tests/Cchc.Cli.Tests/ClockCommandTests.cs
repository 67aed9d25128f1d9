using System.Text;
using System.Text.Json;

namespace Cchc.Cli.Tests;

public sealed class ClockCommandTests
{
    private const string Events = """
        {"format":"cchc-events/1","time":"5 ngày làm việc","events":[
        {"id":"e1","type":"received","at":"2026-08-28T09:00"},
        {"id":"e2","type":"extended","at":"2026-09-08T09:00","promised":"2026-09-15","reason":"Cần xác minh"},
        {"id":"e3","type":"result","at":"2026-09-10T09:00"}]}
        """;

    [Fact]
    public void The_state_is_printed_with_both_dates_and_reasons()
    {
        var text = Run("deadline", "--events", "-", "--now", "2026-09-11T08:00");
        text.ExitCode.Should().Be(0);
        text.Error.Should().BeEmpty();
        text.Output.Should().Contain("đã có kết quả").And.Contain("Wednesday 2026-09-09").And.Contain("CCHC-DL-404 e3").And.Contain("31/08/2026 (Nghỉ hoán đổi");
    }

    [Fact]
    public void Json_has_stable_names()
    {
        using var json = JsonDocument.Parse(Run("deadline", "--events", "-", "--now", "2026-09-11T08:00", "--format", "json").Output);
        var root = json.RootElement;
        root.GetProperty("state").GetString().Should().Be("done");
        root.GetProperty("legalDue").GetString().Should().Be("2026-09-09");
        root.GetProperty("promisedDues").EnumerateArray().Select(item => item.GetProperty("due").GetString()).Should().Equal("2026-09-09", "2026-09-15");
        root.GetProperty("isLateAgainstLegal").GetBoolean().Should().BeTrue();
        root.GetProperty("isLateAgainstPromised").GetBoolean().Should().BeFalse();
        root.GetProperty("violations").EnumerateArray().Single().GetProperty("event").GetString().Should().Be("e3");
        root.GetProperty("explanation").GetArrayLength().Should().BeGreaterThan(4);
    }

    [Fact]
    public void Without_now_the_last_event_is_taken_and_said()
    {
        var text = Run("deadline", "--events", "-");
        text.ExitCode.Should().Be(0);
        text.Error.Should().Contain("2026-09-10T09:00");
        var none = Run("deadline", "--events", "-", "--now", "2026-08-01T08:00");
        none.ExitCode.Should().Be(1, "nothing is due before the receipt");
    }

    [Theory]
    [InlineData("--received belongs", "deadline", "--events", "-", "--received", "2026-08-28T09:00")]
    [InlineData("--now", "deadline", "--time", "5 ngày", "--received", "2026-08-28T09:00", "--now", "2026-08-28T09:00")]
    [InlineData("--received", "deadline", "--time", "5 ngày")]
    [InlineData("hour", "deadline", "--events", "-", "--now", "2026-08-28")]
    public void Wrong_input_is_one_sentence(string part, params string[] args)
    {
        var result = Run(args);
        result.ExitCode.Should().Be(2);
        result.Output.Should().BeEmpty();
        result.Error.Should().Contain(part.Split(' ')[0]);
    }

    [Fact]
    public void A_broken_file_lists_all_findings()
    {
        var result = Cchc.Run([], Encoding.UTF8.GetBytes("{\"format\":\"cchc-events/1\",\"time\":\"?\",\n\"events\":[{\"id\":\"a\",\"type\":\"?\",\"at\":\"?\"}]}"), "deadline", "--events", "-");
        result.ExitCode.Should().Be(2);
        result.Error.Should().Contain("CCHC-EVT-006").And.Contain("CCHC-EVT-008");
    }

    private static Cchc.Result Run(params string[] args) => Cchc.Run([], Encoding.UTF8.GetBytes(Events), args);
}
