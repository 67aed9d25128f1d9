using System.Text;
using System.Text.Json;

namespace Cchc.Cli.Tests;

public sealed class DeadlineCommandTests
{
    [Fact]
    public void The_main_job_is_answered_with_reasons()
    {
        var answer = Cchc.Json("deadline", "--procedure", "1.001193", "--received", "2026-08-28T16:30");
        answer.GetProperty("dueDate").GetString().Should().Be("2026-09-03");
        answer.GetProperty("dueTime").ValueKind.Should().Be(JsonValueKind.Null);
        answer.GetProperty("certainty").GetString().Should().Be("announced");
        answer.GetProperty("dataVersion").GetString().Should().StartWith("vn-public-sector");
        var steps = answer.GetProperty("explanation").EnumerateArray().ToList();
        steps.Should().HaveCount(4);
        steps.Should().OnlyContain(step => new[] { "rule", "legalBasis", "textVi", "textEn", "certainty" }.All(name => step.GetProperty(name).GetString()!.Length > 0));
        steps[0].GetProperty("textVi").GetString().Should().Contain("trường hợp 1.001193.02").And.Contain("“1”, đơn vị “khác”");
        var text = Cchc.Run("deadline", "--procedure", "1.001193", "--received", "2026-08-28T16:30");
        text.ExitCode.Should().Be(0);
        text.Error.Should().BeEmpty();
        text.Output.Should().Contain("Due: Thursday 2026-09-03").And.Contain("art. 5(3) of the Law on Civil Status No. 60/2014/QH13");
    }

    [Theory]
    [InlineData("5 ngày làm việc", "2026-08-28T09:00", "2026-09-09", null)]
    [InlineData("5 ngày làm việc", "2026-11-20T09:00", "2026-11-30", null)]
    [InlineData("10 ngày làm việc", "2027-01-28T09:00", "2027-02-18", null)]
    [InlineData("3,5 ngày làm việc", "2026-08-28T09:00", "2026-09-08", "12:00")]
    [InlineData("5 ngày làm việc", "2026-08-28T02:00:00Z", "2026-09-09", null)] // 09:00 in Vietnam
    [InlineData("1 giờ làm việc", "2026-08-26T23:30-05:00", "2026-08-27", "13:30")] // 11:30 the next day in Vietnam
    public void A_time_typed_by_hand(string time, string received, string date, string? hour)
    {
        var answer = Cchc.Json("deadline", "--time", time, "--received", received);
        answer.GetProperty("dueDate").GetString().Should().Be(date);
        answer.GetProperty("dueTime").GetString().Should().Be(hour);
    }

    [Fact]
    public void The_reasons_name_the_days_off()
    {
        var text = Cchc.Run("deadline", "--time", "5 ngày làm việc", "--received", "2026-08-28T09:00", "--lang", "vi").Output;
        text.Should().Contain("Hạn trả kết quả: thứ Tư, 09/09/2026 (đã công bố)").And.NotContain(" / ").And.NotContain("announced");
        text.Should().Contain("31/08/2026 (Nghỉ hoán đổi").And.Contain("01/09/2026").And.Contain("02/09/2026 (Quốc khánh)").And.NotContain("Not counted");
    }

    [Fact]
    public void Several_times_are_listed_each_with_its_due_date()
    {
        var answer = Cchc.Json("deadline", "--procedure", "1.115019", "--received", "2026-08-28T16:30");
        answer.GetProperty("choiceNeeded").GetBoolean().Should().BeTrue();
        answer.GetProperty("certainty").ValueKind.Should().Be(JsonValueKind.Null);
        answer.GetProperty("dueDate").ValueKind.Should().Be(JsonValueKind.Null);
        var alternatives = answer.GetProperty("alternatives").EnumerateArray().ToList();
        alternatives.Select(item => $"{item.GetProperty("dueDate")} {item.GetProperty("dueTime")}".Trim()).Should().Equal("2026-09-08 12:00", "2026-09-11");
        alternatives.Should().OnlyContain(item => item.GetProperty("explanation").GetArrayLength() > 0 && item.GetProperty("dataVersion").GetString() != null && item.GetProperty("certainty").GetString() == "announced");
        Cchc.Run("deadline", "--procedure", "1.115019", "--received", "2026-08-28T16:30", "--lang", "vi").Output.Should().Contain("12:00 thứ Ba, 08/09/2026").And.Contain("thứ Sáu, 11/09/2026").And.Contain("--case, --channel");
    }

    [Theory]
    [InlineData("--channel", "online", "2026-09-08")]
    [InlineData("--channel", "trực tuyến", "2026-09-08")]
    [InlineData("--channel", "DIRECT", "2026-09-08")]
    [InlineData("--case", "01", "2026-09-11")]
    [InlineData("--case", "1.115019.01", "2026-09-11")]
    [InlineData("--alternative", "2", "2026-09-11")]
    public void A_choice_gives_one_answer(string option, string value, string due)
    {
        var answer = Cchc.Json("deadline", "--procedure", "1.115019", "--received", "2026-08-28T16:30", option, value);
        answer.GetProperty("choiceNeeded").GetBoolean().Should().BeFalse();
        answer.GetProperty("dueDate").GetString().Should().Be(due);
    }

    [Fact]
    public void A_hundred_and_seventy_six_hours_are_twenty_two_days()
    {
        var answer = Cchc.Json("deadline", "--procedure", "3.000552", "--received", "2026-08-28T16:30");
        answer.GetProperty("dueDate").GetString().Should().Be("2026-10-02");
        answer.GetProperty("dueTime").GetString().Should().Be("16:30");
    }

    [Fact]
    public void A_record_without_a_time_is_a_domain_no()
    {
        var result = Cchc.Run("deadline", "--procedure", "1.014000", "--received", "2026-08-28T16:30", "--format", "json");
        result.ExitCode.Should().Be(1);
        using var json = JsonDocument.Parse(result.Output);
        json.RootElement.GetProperty("dueDate").ValueKind.Should().Be(JsonValueKind.Null);
        json.RootElement.GetProperty("explanation").GetArrayLength().Should().BeGreaterThan(0);
    }

    [Fact]
    public void A_catalogue_file_is_read_wherever_it_is()
    {
        var path = Path.Combine(Path.GetTempPath(), $"cchc-{Environment.ProcessId}.jsonl");
        File.WriteAllText(path, "{\"code\":\"9.000001\",\"name\":\"Thử\",\"cases\":[{\"code\":\"9.000001.01\",\"name\":\"a\",\"processingDay\":{\"qty\":5,\"type\":\"WORKING_DAY\"}}]}\n");
        try
        {
            Cchc.Json("deadline", "--catalogue", path, "--procedure", "9.000001", "--received", "2026-08-28T09:00").GetProperty("dueDate").GetString().Should().Be("2026-09-09");
            var missing = Cchc.Run("deadline", "--catalogue", path, "--procedure", "9.000002", "--received", "2026-08-28T09:00");
            missing.ExitCode.Should().Be(2);
            missing.Error.Should().Contain("9.000002 is not among the 1 procedures");
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void An_alternative_beyond_the_calendar_does_not_hide_the_others()
    {
        var answer = Cchc.Json("deadline", "--procedure", "1.115800", "--received", "2050-10-14T09:00");
        var alternatives = answer.GetProperty("alternatives").EnumerateArray().ToList();
        alternatives.Count(item => item.GetProperty("dueDate").ValueKind == JsonValueKind.String).Should().Be(2);
        alternatives.Single(item => item.GetProperty("dueDate").ValueKind == JsonValueKind.Null).GetProperty("error").GetString().Should().Contain("out of range");
        Cchc.Run("deadline", "--procedure", "1.115800", "--received", "2050-10-14T09:00").Output.Should().Contain("is out of range");
        Cchc.Json("deadline", "--procedure", "1.115800", "--received", "2050-10-14T09:00", "--alternative", "3").GetProperty("dueDate").GetString().Should().StartWith("2050-10-");
        Cchc.Run("deadline", "--procedure", "1.115800", "--received", "2050-12-15T09:00", "--alternative", "2").ExitCode.Should().Be(2);
    }

    [Theory]
    [InlineData("2024-04-11", "2024-05-03")]
    [InlineData("2024-04-12", "2024-05-04")] // 29/4 off by swap, 4/5 worked for it
    public void A_deadline_is_reproduced_as_of_an_earlier_day(string asOf, string due)
    {
        var answer = Cchc.Json("deadline", "--time", "5 ngày làm việc", "--received", "2024-04-24T09:00", "--as-of", asOf);
        answer.GetProperty("dueDate").GetString().Should().Be(due);
        answer.GetProperty("dataVersion").GetString().Should().EndWith("as of " + asOf);
        Cchc.Json("add", "2024-04-24", "5", "--as-of", asOf).GetProperty("date").GetString().Should().Be(due);
        Cchc.Json("count", "2024-04-24", due, "--as-of", asOf).GetProperty("workingDays").GetInt32().Should().Be(5);
        Cchc.Json("day", "2024-04-29", "--as-of", asOf).GetProperty("isWorkingDay").GetBoolean().Should().Be(asOf == "2024-04-11");
    }

    [Fact]
    public void A_code_that_stands_twice_is_noted()
    {
        var line = "{\"code\":\"9.000001\",\"name\":\"Thử\",\"cases\":[{\"code\":\"a\",\"name\":\"a\",\"processingDay\":{\"qty\":5,\"type\":\"WORKING_DAY\"}}]}\n";
        var result = Cchc.Run([], Encoding.UTF8.GetBytes(line + line.Replace("5", "30")), "deadline", "-c", "-", "-p", "9.000001", "-r", "2026-08-28T09:00", "-f", "json");
        result.Error.Should().Contain("stands more than once in the catalogue without days");
        result.Output.Should().Contain("2026-09-09");
    }

    [Fact]
    public void A_record_cannot_steer_the_terminal()
    {
        var line = "{\"code\":\"9.000001\",\"name\":\"a\\u001b[31mb\\u0007[red]c\",\"cases\":[{\"code\":\"a\",\"name\":\"a\",\"processingDay\":{\"qty\":5,\"type\":\"WORKING_DAY\"}}]}\n";
        var output = Cchc.Run([], Encoding.UTF8.GetBytes(line), "deadline", "-c", "-", "-p", "9.000001", "-r", "2026-08-28T09:00").Output;
        output.Should().NotContain("\u001b").And.NotContain("\u0007").And.Contain("[red]c");
    }

    [Fact]
    public void A_date_alone_is_taken_as_the_opening_hour_and_says_so()
    {
        var result = Cchc.Run("deadline", "--time", "5 ngày làm việc", "--received", "2026-08-28", "--format", "json");
        result.ExitCode.Should().Be(0);
        result.Error.Should().Contain("no hour given").And.Contain("08:00");
        result.Output.Should().Contain("2026-09-09");
    }

    [Theory]
    [InlineData("is not a day and time", "--procedure", "1.001193", "--received", "some day")]
    [InlineData("there is no hour 24; times are 00:00 to 23:59", "--procedure", "1.001193", "--received", "2026-08-28T24:30")]
    [InlineData("Exactly one of --procedure and --time", "--received", "2026-08-28T16:30")]
    [InlineData("Exactly one of --procedure and --time", "--procedure", "1.001193", "--time", "5 ngày", "--received", "2026-08-28T16:30")]
    [InlineData("--received is needed, such as", "--procedure", "1.001193")]
    [InlineData("is not in the embedded sample catalogue", "--procedure", "9.999999", "--received", "2026-08-28T16:30")]
    [InlineData("is not a procedure code", "--procedure", " ", "--received", "2026-08-28T16:30")]
    [InlineData("\"vài ngày\" is not a processing time", "--time", "vài ngày", "--received", "2026-08-28T16:30")]
    [InlineData("has no case \"77\": it has 1.001193.02, 1.001193.01", "--procedure", "1.001193", "--received", "2026-08-28T16:30", "--case", "77")]
    [InlineData("expected in-person, online or postal", "--procedure", "1.001193", "--received", "2026-08-28T16:30", "--channel", "drone")]
    [InlineData("has no channel \"online\": it has postal, in-person", "--procedure", "1.000352", "--received", "2026-08-28T16:30", "--channel", "online")]
    [InlineData("expected 1 to 2", "--procedure", "1.115019", "--received", "2026-08-28T16:30", "--alternative", "3")]
    [InlineData("is not office hours", "--time", "5 ngày", "--received", "2026-08-28T16:30", "--office-hours", "8-17")]
    [InlineData("is not a format", "--time", "5 ngày", "--received", "2026-08-28T16:30", "--format", "xml")]
    [InlineData("is not a language", "--time", "5 ngày", "--received", "2026-08-28T16:30", "--lang", "fr")]
    [InlineData("out of range", "--time", "5 ngày làm việc", "--received", "2051-03-06T09:00")]
    [InlineData("is not a day and time", "--time", "5 ngày", "--received", "9999-12-31T23:59:59Z")]
    [InlineData("The file \"\" cannot be read", "--procedure", "1.001193", "--received", "2026-08-28T16:30", "--catalogue", "")]
    [InlineData("The file \"no-such-file.json\" cannot be read", "--procedure", "1.001193", "--received", "2026-08-28T16:30", "--catalogue", "no-such-file.json")]
    [InlineData("has no option \"--nonsense\". See: cchc deadline --help", "--nonsense")]
    public void Wrong_input_is_one_sentence_on_standard_error_and_exit_code_2(string error, params string[] args)
    {
        var result = Cchc.Run(["deadline", .. args]);
        result.ExitCode.Should().Be(2);
        result.Output.Should().BeEmpty();
        result.Error.Trim().Split('\n').Should().ContainSingle().Which.Should().Contain(error);
    }

    [Theory]
    [InlineData("TZ", "UTC")]
    [InlineData("TZ", "Asia/Tokyo")]
    [InlineData("LANG", "th_TH.UTF-8")]
    [InlineData("LC_ALL", "tr_TR.UTF-8")]
    [InlineData("LC_ALL", "C")]
    [InlineData("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", "1")]
    [InlineData("NO_COLOR", "1")]
    public void The_answer_does_not_depend_on_the_machine(string name, string value)
    {
        string[] args = ["deadline", "--procedure", "1.001193", "--received", "2026-08-28T16:30"];
        Cchc.Run([(name, value)], null, args).Output.Should().Be(Cchc.Run(args).Output);
    }

    [Fact]
    public void Decomposed_text_and_odd_spaces_are_understood() =>
        Cchc.Json("deadline", "--time", "05\u00A0nga\u0300y  la\u0300m\tvie\u0323\u0302c", "--received", "2026-08-28T09:00").GetProperty("dueDate").GetString().Should().Be("2026-09-09");

    [Fact]
    public void Help_explains_itself()
    {
        var help = Cchc.Run("--help");
        help.ExitCode.Should().Be(0);
        help.Output.Should().Contain("cchc deadline --procedure 1.001193").And.Contain("Exit codes:\n  0    answered");
        Cchc.Run("deadline", "--help").Output.Should().Contain("--office-hours");
        Cchc.Run("--version").Output.Trim().Should().MatchRegex(@"^\d+\.\d+\.\d+");
    }

    [Fact]
    public void Statistics_are_read_from_standard_input()
    {
        var input = Encoding.UTF8.GetBytes("{\"code\":\"1.000001\",\"name\":\"a\",\"type\":\"STANDARD\"}\n{broken\n");
        var result = Cchc.Run([], input, "catalogue", "stats", "-", "--format", "json");
        result.ExitCode.Should().Be(0);
        using var json = JsonDocument.Parse(result.Output);
        json.RootElement.GetProperty("procedures").GetInt32().Should().Be(1);
        json.RootElement.GetProperty("findings").GetProperty("CCHC-CAT-001").GetInt32().Should().Be(1);
        Cchc.Run([], input, "catalogue", "stats", "-").Output.Should().Contain("Procedures: 1").And.Contain("CCHC-CAT-023");
        foreach (var nothing in new[] { "", "hello", "{\"data\":[]}" })
        {
            var empty = Cchc.Run([], Encoding.UTF8.GetBytes(nothing), "catalogue", "stats", "-");
            empty.ExitCode.Should().Be(2);
            empty.Error.Should().StartWith("No procedure could be read from standard input");
        }

        Cchc.Run("catalogue", "stats", "").ExitCode.Should().Be(2);
    }

    [Fact]
    public void The_answer_as_a_letter_a_page_and_a_picture()
    {
        string[] question = ["deadline", "--procedure", "1.001193", "--received", "2026-08-28T16:30"];
        Cchc.Vi([.. question, "--explain"]).Output.Should().StartWith("Hồ sơ được nhận đầy đủ").And.Contain("Luật Hộ tịch").And.Contain("\nThủ tục: Thủ tục đăng ký khai sinh (1.001193).\n");
        Cchc.Run([.. question, "--explain", "--lang", "en"]).Output.Should().StartWith("The complete dossier");
        Cchc.Vi([.. question, "--format", "html"]).Output.Should().StartWith("<!DOCTYPE html>").And.Contain("Thủ tục: Thủ tục đăng ký khai sinh (1.001193)");
        Cchc.Vi([.. question, "--format", "svg"]).Output.Should().StartWith("<svg ");
        var two = Cchc.Run([.. question, "--explain", "--format", "html"]);
        (two.ExitCode, two.Error.Trim()).Should().Be((2, "--explain is prose and cannot be written as html: leave out --explain or --format."));
        var old = Cchc.Run([.. question, "--html"]);
        (old.ExitCode, old.Error.Trim()).Should().Be((2, "There is no option \"--html\"; how the answer is written is chosen by --format html. See: cchc deadline --help"));
        Cchc.Run("deadline", "--procedure", "1.001939", "--received", "2026-08-28T09:00", "--format", "svg").Error.Should().Contain("choose one with --case");
        Cchc.Vi("deadline", "--procedure", "1.001939", "--received", "2026-08-28T09:00", "--format", "html").Output.Should().Contain("<h1>Các thời hạn khác nhau");
    }

    [Fact]
    public void A_dossier_received_before_a_swap_was_decided_is_explained_as_of_then_and_as_of_now()
    {
        string[] question = ["deadline", "--time", "01 ngày làm việc", "--received", "2025-12-31T09:00", "--as-of", "2025-12-24"];
        var then = Cchc.Json(question);
        then.GetProperty("dueDate").GetString().Should().Be("2026-01-02");
        var now = then.GetProperty("nowDifferent")[0];
        now.GetProperty("dueDate").GetString().Should().Be("2026-01-05");
        now.GetProperty("textVi").GetString().Should().Contain("12729/VPCP-KGVX");
        Cchc.Vi(question).Output.Should().Contain("Theo lịch hiện nay: Hạn chuyển từ thứ Sáu, 02/01/2026 sang thứ Hai, 05/01/2026");
        Cchc.Json("deadline", "--time", "01 ngày làm việc", "--received", "2025-12-31T09:00").TryGetProperty("nowDifferent", out _).Should().BeFalse();
    }

    [Fact]
    public void A_start_rule_is_named()
    {
        var due = Cchc.Json("deadline", "--time", "3 ngày làm việc", "--received", "2026-08-24T16:30", "--rule", "next-day-after-15");
        due.GetProperty("dueDate").GetString().Should().Be("2026-08-28");
        due.GetProperty("explanation").EnumerateArray().Select(step => step.GetProperty("rule").GetString()).Should().Contain("CCHC-DL-105");
        due.GetProperty("otherReadings")[0].GetProperty("dueDate").GetString().Should().Be("2026-08-27");
        var batch = Cchc.Run([], System.Text.Encoding.UTF8.GetBytes("received,time,rule\n2026-08-24T16:30,3 ngày làm việc,next-day-after-15\n2026-08-24T16:30,3 ngày làm việc,x\n"), "deadline", "batch", "-").Output;
        batch.Should().Contain("next-day-after-15,2026-08-28,,announced,").And.Contain("is not a start rule; the rules are:\n  receipt-day-excluded: ");
        Cchc.Run("deadline", "--time", "1 ngày", "--received", "2026-08-24", "--rule", "x").ExitCode.Should().Be(2);
    }
}
