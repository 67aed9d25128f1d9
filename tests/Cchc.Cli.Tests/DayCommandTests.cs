namespace Cchc.Cli.Tests;

public sealed class DayCommandTests
{
    [Theory]
    [InlineData("2026-11-23", true, "workingDay", "188/1999/QĐ-TTg")]
    [InlineData("2026-11-24", false, "publicHoliday", "Điều 2 Nghị quyết số 28/2026/QH16")]
    [InlineData("2026-08-31", false, "swapOff", "9441/TB-BNV")]
    [InlineData("2026-08-22", true, "makeUpWorking", "9441/TB-BNV")]
    [InlineData("2026-01-02", false, "swapOff", "12729/VPCP-KGVX")]
    [InlineData("2026-01-10", true, "makeUpWorking", "12729/VPCP-KGVX")]
    [InlineData("2026-04-27", false, "compensatory", "khoản 3 Điều 111")]
    [InlineData("2025-05-02", false, "swapOff", "8726/VPCP-KGVX")]
    [InlineData("2024-05-04", true, "makeUpWorking", "2450/VPCP-KGVX")]
    [InlineData("2026-08-23", false, "weeklyRest", "188/1999/QĐ-TTg")]
    public void Json_says_what_the_day_is_and_why(string date, bool works, string kind, string basis)
    {
        var day = Cchc.Json("day", date);
        day.GetProperty("date").GetString().Should().Be(date);
        day.GetProperty("isWorkingDay").GetBoolean().Should().Be(works);
        day.GetProperty("kind").GetString().Should().Be(kind);
        day.GetProperty("legalBasis").GetString().Should().Contain(basis);
        day.GetProperty("certainty").GetString().Should().Be("announced");
        day.GetProperty("nameVi").GetString().Should().NotBeNullOrEmpty();
        day.GetProperty("nameEn").GetString().Should().NotBeNullOrEmpty();
        day.GetProperty("dataVersion").GetString().Should().StartWith("vn-public-sector ");
    }

    [Fact]
    public void Text_names_the_document()
    {
        var result = Cchc.Run("day", "2026-08-22");
        result.ExitCode.Should().Be(0);
        result.Output.Should().Contain("make-up working day: worked").And.Contain("9441/TB-BNV").And.NotContain("\u001b");
    }

    [Theory]
    [InlineData("2051-03-01", "2051-03-01 is out of range: this calendar covers 2007-01-01 to 2050-12-31.")]
    [InlineData("2026-02-30", "\"2026-02-30\": month 2 of 2026 has 28 days.")]
    [InlineData("08/22/2026", "\"08/22/2026\": day first was expected, and there is no month 22: did you mean 22/08/2026?")]
    [InlineData("", "\"\": the date is missing, write day/month/year, such as 28/08/2026, or 2026-08-28.")]
    public void Wrong_input_is_one_sentence_and_exit_code_2(string date, string error)
    {
        var result = Cchc.Run("day", date);
        result.ExitCode.Should().Be(2);
        result.Output.Should().BeEmpty();
        result.Error.Trim().Should().Be(error);
    }

    [Fact]
    public void A_document_has_one_name_in_each_language_whichever_command_cites_it()
    {
        string[][] lines = [["day", "2026-08-31"], ["calendar", "2026"], ["deadline", "--time", "3 ngày làm việc", "--received", "2026-08-28T09:00"]];
        foreach (var line in lines)
        {
            Cchc.Vi(line).Output.Should().Contain("Thông báo số 9441/TB-BNV").And.NotContain("Notice No.");
            Cchc.Run([.. line, "--lang", "en"]).Output.Should().Contain("Notice No. 9441/TB-BNV").And.NotContain("Thông báo số");
        }
    }
}
