namespace Cchc.Cli.Tests;

public sealed class DataCommandTests
{
    // Days left from the day to 31/12/2027, the last day of the last plan that is announced.
    [Theory]
    [InlineData("2027-11-01", 60, 0, "Days off are announced through 2027-12-31; days left: 60.")]
    [InlineData("2027-11-02", 59, 1, "Days off are announced only through 2027-12-31; days left: 59; later")]
    [InlineData("2027-12-31", 0, 1, "Days off are announced only through 2027-12-31; days left: 0;")]
    [InlineData("2028-01-01", -1, 1, "What is announced ended on 2027-12-31; days since then: 1;")]
    public void It_warns_before_the_end_of_what_is_announced(string on, int left, int exitCode, string sentence)
    {
        var run = Cchc.Run("data", "check", "--on", on);
        run.ExitCode.Should().Be(exitCode);
        run.Output.Should().Contain(sentence);
        run.Output.Contains("Install a newer version", StringComparison.Ordinal).Should().Be(exitCode == 1);
        var answer = Cchc.Run("data", "check", "--on", on, "--format", "json");
        answer.ExitCode.Should().Be(exitCode);
        using var json = System.Text.Json.JsonDocument.Parse(answer.Output);
        json.RootElement.GetProperty("daysLeft").GetInt32().Should().Be(left);
        json.RootElement.GetProperty("isEnough").GetBoolean().Should().Be(exitCode == 0);
        json.RootElement.GetProperty("announcedThrough").GetString().Should().Be("2027-12-31");
    }

    [Fact]
    public void The_number_of_days_is_the_callers()
    {
        Cchc.Run("data", "check", "--on", "2027-06-01", "--within", "214").ExitCode.Should().Be(1);
        Cchc.Run("data", "check", "--on", "2027-06-01", "--within", "213").ExitCode.Should().Be(0);
        Cchc.Run("data", "check", "--within", "-1").Should().Match<Cchc.Result>(run => run.ExitCode == 2 && run.Error.Contains("-1"));
        Cchc.Run("data", "check", "--within", "3661").Should().Match<Cchc.Result>(run => run.ExitCode == 2 && run.Error.Contains("\"3661\" is no number of days from 0 to 3,660"));
    }

    [Fact]
    public void As_of_an_earlier_day_less_was_announced()
    {
        Cchc.Run("data", "check", "--on", "2025-06-01", "--as-of", "2025-06-01").Output.Should().Contain("2025-12-31; days left: 213");
        Cchc.Vi("data", "check", "--on", "01/12/2027").Output.Should().Contain("Kế hoạch nghỉ mới được thông báo đến hết ngày").And.Contain("31/12/2027, chỉ còn 30 ngày");
    }
}
