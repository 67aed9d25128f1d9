using System.Text;
using System.Text.Json;

namespace Cchc.Cli.Tests;

public sealed class TimeCommandTests
{
    [Fact]
    public void Json_lists_each_alternative()
    {
        var answer = Cchc.Json("time", "Không quá 3,5 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ; trường hợp cần xác minh thì không quá 10 ngày");
        var alternatives = answer.GetProperty("alternatives").EnumerateArray().ToList();
        alternatives.Should().HaveCount(2);
        var first = alternatives[0];
        first.GetProperty("value").GetDecimal().Should().Be(3.5m);
        first.GetProperty("unit").GetString().Should().Be("workingDay");
        first.GetProperty("condition").ValueKind.Should().Be(JsonValueKind.Null);
        first.GetProperty("trigger").GetString().Should().Be("kể từ ngày nhận đủ hồ sơ hợp lệ");
        first.GetProperty("words").GetString().Should().Be("Không quá 3,5 ngày làm việc");
        first.GetProperty("role").GetString().Should().Be("main");
        first.GetProperty("confidence").GetString().Should().Be("read");
        first.GetProperty("descriptionVi").GetString().Should().Be("không quá 3,5 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ");
        first.GetProperty("descriptionEn").GetString().Should().Be("at most 3.5 working days from receipt of the complete dossier");
        alternatives[1].GetProperty("unit").GetString().Should().Be("calendarDay");
        alternatives[1].GetProperty("role").GetString().Should().Be("verification");
        alternatives[1].GetProperty("condition").GetString().Should().Be("trường hợp cần xác minh");
    }

    [Theory]
    [InlineData("trong ngày; sau 15 giờ thì ngày làm việc tiếp theo", "sameDay", "read")]
    [InlineData("08 giờ làm việc", "workingHour", "read")]
    [InlineData("24 giờ", "hour", "read")]
    [InlineData("02 tuần", "week", "read")]
    [InlineData("02 tháng", "month", "read")]
    [InlineData("từ 03 đến 05 ngày", "calendarDay", "uncertain")]
    [InlineData("Theo quy định", null, "unreadable")]
    public void Units_and_confidence_have_stable_names(string text, string? unit, string confidence)
    {
        var alternative = Cchc.Json("time", text).GetProperty("alternatives").EnumerateArray().Should().ContainSingle().Subject;
        alternative.GetProperty("unit").GetString().Should().Be(unit);
        alternative.GetProperty("confidence").GetString().Should().Be(confidence);
    }

    [Fact]
    public void Text_is_in_one_language()
    {
        var result = Cchc.Run("time", "05 ngày làm việc");
        result.ExitCode.Should().Be(0);
        result.Output.Should().Be("- 5 working days\n  the main time; read from the words\n");
        Cchc.Vi("time", "05 ngày làm việc").Output.Should().Be("- 05 ngày làm việc\n  thời hạn chính; đọc được từ lời văn\n");
    }

    [Fact]
    public void A_file_gives_one_object_a_line()
    {
        var result = Cchc.Run([], Encoding.UTF8.GetBytes("05 ngày làm việc\n\nTheo mô tả\n"), "time", "--file", "-");
        result.ExitCode.Should().Be(0);
        var lines = result.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        lines.Should().HaveCount(3);
        using var first = JsonDocument.Parse(lines[0]);
        first.RootElement.GetProperty("line").GetInt32().Should().Be(1);
        first.RootElement.GetProperty("alternatives")[0].GetProperty("value").GetDecimal().Should().Be(5);
        using var second = JsonDocument.Parse(lines[1]);
        second.RootElement.GetProperty("alternatives").GetArrayLength().Should().Be(0);
        lines[2].Should().Contain("\"line\":3").And.Contain("\"confidence\":\"unreadable\"");
    }

    [Fact]
    public void Wrong_input_is_one_sentence_and_exit_code_2()
    {
        Cchc.Run("time").ExitCode.Should().Be(2);
        Cchc.Run("time", "05 ngày", "--file", "x").Error.Trim().Should().StartWith("Exactly one of a text and --file is needed");
        Cchc.Run("time", "--file", "/nowhere.txt").Error.Trim().Should().StartWith("The file \"/nowhere.txt\" cannot be read");
        Cchc.Run([], [0x31, 0xFF, 0x0A], "time", "--file", "-").Error.Trim().Should().Contain("is not UTF-8");
    }
}
