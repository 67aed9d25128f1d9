using System.Text;
using System.Text.Json;
using Cchc.Core.Tests.Support;

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
        var text = Run("deadline", "--events", "-", "--now", "2026-09-11T08:00", "--lang", "vi");
        text.ExitCode.Should().Be(0);
        text.Error.Should().BeEmpty();
        text.Output.Should().Contain("đã có kết quả").And.Contain("thứ Tư, 09/09/2026").And.Contain("CCHC-DL-404 e3").And.Contain("31/08/2026 (Nghỉ hoán đổi");
    }

    [Theory]
    [InlineData("vi", "Hạn theo quy định: thứ Tư, 09/09/2026 (đã công bố) trễ hạn", "Legal due", "announced", "working days", "Result after", "one-stop", " / ")]
    [InlineData("en", "Legal due: Wednesday 2026-09-09 (announced) late", "Hạn theo", "đã công bố", "ngày làm việc", "Có kết quả", "trễ hạn", " / ")]
    public void One_language_is_one_language(string language, string said, params string[] others)
    {
        var text = Run("deadline", "--events", "-", "--now", "2026-09-11T08:00", "--lang", language).Output;
        text.Should().Contain(said);
        others.Should().OnlyContain(other => !text.Contains(other, StringComparison.Ordinal));
    }

    /// <summary>A register judges a procedure on land by the rules on land; a file that does not name them is counted by the general ones, and that is said.</summary>
    [Fact]
    public void Rules_of_its_own_that_the_file_does_not_name_are_noted()
    {
        string Of(string rules) => $$"""
            {"format":"cchc-events/1","time":"20 ngày làm việc",{{rules}}"procedure":"1.014425","field":"G13-TN02","events":[
            {"id":"e1","type":"received","at":"2026-08-10T09:00"}]}
            """;
        var text = Cchc.Run([], Encoding.UTF8.GetBytes(Of(string.Empty)), "deadline", "--events", "-", "--now", "2026-11-30T09:00");
        text.Error.Should().Contain("\"rules\": \"land\"");
        text.Output.Should().MatchRegex("Left: −[0-9]+ working days \\(−[0-9.]+ working hours\\)");
        Cchc.Run([], Encoding.UTF8.GetBytes(Of("\"rules\":\"land\",")), "deadline", "--events", "-", "--now", "2026-11-30T09:00").Error.Should().BeEmpty();
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
        root.GetProperty("gainedWorkingDays").ValueKind.Should().Be(JsonValueKind.Null);
        root.GetProperty("explanation").GetArrayLength().Should().BeGreaterThan(4);
    }

    [Fact]
    public void Without_now_the_last_event_is_taken_and_said()
    {
        var text = Run("deadline", "--events", "-");
        text.ExitCode.Should().Be(0);
        text.Error.Should().Contain("Thursday 2026-09-10 at 09:00");
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

    [Fact]
    public void After_an_unlawful_pause_no_answer_says_paused_or_asks_for_a_supplement()
    {
        var bytes = Encoding.UTF8.GetBytes("""
            {"format":"cchc-events/1","time":"10 ngày làm việc","events":[
            {"id":"e1","type":"received","at":"2026-09-07T09:00"},{"id":"e2","type":"paused","at":"2026-09-10T16:50","reason":"abc","legalBasis":"[red]xyz[/]"}]}
            """);
        var text = Cchc.Run([], bytes, "deadline", "--events", "-", "--now", "2026-09-17T10:00", "--lang", "vi");
        text.ExitCode.Should().Be(0);
        text.Output.Should().Contain("đang giải quyết").And.Contain("CCHC-DL-423 e2").And.Contain("5 ngày làm việc").And.Contain("[red]xyz[/]").And.NotContain("Tình trạng: tạm dừng").And.NotContain("yêu cầu bổ sung").And.NotContain("chờ bổ sung").And.NotContain("upplement");
        using var json = JsonDocument.Parse(Cchc.Run([], bytes, "deadline", "--events", "-", "--now", "2026-09-17T10:00", "--format", "json").Output);
        var root = json.RootElement;
        (root.GetProperty("state").GetString(), root.GetProperty("legalDue").GetString(), root.GetProperty("gainedWorkingDays").GetInt32()).Should().Be(("processing", "2026-09-21", 5));
        var violation = root.GetProperty("violations")[0];
        violation.GetProperty("gainedWorkingDays").GetInt32().Should().Be(5);
        violation.GetProperty("claimed").GetProperty("reason").GetString().Should().Be("abc");
        violation.GetProperty("missingVi").GetString().Should().Contain("điều khoản");
    }

    [Fact]
    public void A_pause_without_a_known_rule_is_called_a_doubt_and_nothing_worse()
    {
        var path = RepositoryFiles.PathOf("tests", "Data", "cases", "clock", "pause-on-the-last-day.json");
        var text = Cchc.Vi("deadline", "--events", path).Output.ReplaceLineEndings(" ");
        text.Should().Contain("chưa nêu được quy định cho phép").And.Contain("Nếu tính cả các lần dừng không được tính: +64").And.NotContain("không đúng quy định").And.NotContain("trái quy định");
        var english = Cchc.Run("deadline", "--events", path, "--lang", "en").Output;
        english.Should().NotContain("nlawful").And.NotContain("is not allowed");
    }

    [Fact]
    public void The_other_reading_of_a_policy_is_printed_with_its_date()
    {
        var bytes = Encoding.UTF8.GetBytes("""
            {"format":"cchc-events/1","time":"10 ngày làm việc","events":[
            {"id":"e1","type":"received","at":"2024-03-04T09:00"},{"id":"e2","type":"supplementRequested","at":"2024-03-11T09:00","content":"bản vẽ"},{"id":"e3","type":"supplemented","at":"2024-03-15T09:00"}]}
            """);
        Cchc.Run([], bytes, "deadline", "--events", "-", "--lang", "vi").Output.Should().Contain("Cách hiểu khác").And.Contain("29/03/2024");
        using var json = JsonDocument.Parse(Cchc.Run([], bytes, "deadline", "--events", "-", "--format", "json").Output);
        json.RootElement.GetProperty("policies").GetProperty("lateSupplementRequests").GetString().Should().Be("stopsNothing");
        var reading = json.RootElement.GetProperty("otherReadings")[0];
        (reading.GetProperty("policy").GetString(), reading.GetProperty("value").GetString(), reading.GetProperty("legalDue").GetString()).Should().Be(("lateSupplementRequests", "stops", "2024-03-29"));
    }

    [Fact]
    public void Pause_rules_of_ones_own_come_from_a_file()
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, """{"format":"cchc-pause-rules/1","pauseRules":[{"id":"own","title":"chờ khắc phục","source":"Nghị định 84/2019/NĐ-CP","article":"Điều 16 khoản 2","inForceFrom":"2019-12-31","sets":["one-stop"]}]}""");
            var bytes = Encoding.UTF8.GetBytes("""
                {"format":"cchc-events/1","time":"10 ngày làm việc","events":[{"id":"e1","type":"received","at":"2026-09-07T09:00"},{"id":"e2","type":"paused","at":"2026-09-10T09:00","rule":"own"}]}
                """);
            var paused = Cchc.Run([], bytes, "deadline", "--events", "-", "--now", "2026-09-11T09:00", "--pause-rules", path, "--lang", "vi");
            paused.Output.Should().Contain("Tình trạng: tạm dừng").And.Contain("tự khai");
            Cchc.Run([], bytes, "deadline", "--events", "-", "--now", "2026-09-11T09:00").Output.Should().Contain("CCHC-DL-424 e2");
            File.WriteAllText(path, "{}");
            var wrong = Cchc.Run([], bytes, "deadline", "--events", "-", "--pause-rules", path);
            (wrong.ExitCode, wrong.Error.Contains("CCHC-EVT-003", StringComparison.Ordinal)).Should().Be((2, true));
            Cchc.Run([], [], "deadline", "--time", "5 ngày", "--received", "2026-08-28T09:00", "--pause-rules", path).ExitCode.Should().Be(2);
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static Cchc.Result Run(params string[] args) => Cchc.Run([], Encoding.UTF8.GetBytes(Events), args);
}
