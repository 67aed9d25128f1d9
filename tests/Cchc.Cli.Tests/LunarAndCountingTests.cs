namespace Cchc.Cli.Tests;

public sealed class LunarAndCountingTests
{
    [Theory]
    [InlineData("2026-02-17", "2026-02-17", 2026, 1, false, 1)]
    [InlineData("1/1/2030 âm", "2030-02-02", 2030, 1, false, 1)]
    [InlineData("10/3/2009 am lich", "2009-04-04", 2009, 3, false, 10)]
    [InlineData("17/2/2026 dương", "2026-02-17", 2026, 1, false, 1)]
    [InlineData("1/6n/2017", "2017-07-23", 2017, 6, true, 1)]
    [InlineData("1985-01-21", "1985-01-21", 1985, 1, false, 1)]
    public void The_lunar_calendar_both_ways(string input, string date, int year, int month, bool leap, int day)
    {
        var answer = Cchc.Json("lunar", input);
        answer.GetProperty("date").GetString().Should().Be(date);
        answer.GetProperty("lunarYear").GetInt32().Should().Be(year);
        answer.GetProperty("lunarMonth").GetInt32().Should().Be(month);
        answer.GetProperty("isLeapMonth").GetBoolean().Should().Be(leap);
        answer.GetProperty("lunarDay").GetInt32().Should().Be(day);
    }

    [Fact]
    public void A_date_that_may_be_meant_in_either_calendar_is_answered_in_both_and_asks_which()
    {
        var both = Cchc.Json("lunar", "10/3/2026");
        both.GetProperty("given").GetString().Should().Be("10/3/2026");
        both.GetProperty("asLunar").GetProperty("date").GetString().Should().Be("2026-04-26");
        both.GetProperty("asSolar").GetProperty("date").GetString().Should().Be("2026-03-10");
        var text = Cchc.Vi("lunar", "10/3/2026").Output;
        text.Should().Be(
            "10/3/2026 có thể là ngày âm lịch hoặc ngày dương lịch:\n" +
            "  nếu là âm lịch:    ngày 10/3/2026 âm lịch là Chủ nhật, 26/04/2026\n" +
            "  nếu là dương lịch: ngày 10/03/2026 là ngày 22 tháng Giêng năm Bính Ngọ (22/1/2026) âm lịch\n" +
            "Hỏi ngày nào? Hãy viết \"10/3/2026 âm\" hoặc \"10/3/2026 dương\".\n");
        Cchc.Vi("lunar", "2026-02-17").Output.Should().Be("Dương lịch: thứ Ba, 17/02/2026\nÂm lịch:    ngày 1 tháng Giêng năm Bính Ngọ (1/1/2026)\n");
    }

    [Fact]
    public void Every_month_start_is_listed()
    {
        Cchc.Json("lunar", "--months", "1976..2100").GetProperty("months").GetArrayLength().Should().Be(1547);
        Cchc.Vi("lunar", "--months", "2017..2017").Output.Should().Contain("23/07/2017  1/6n/2017   tháng Sáu nhuận năm Đinh Dậu, 30 ngày");
        Cchc.Vi("lunar", "2026-02-17").Output.Should().Contain("ngày 1 tháng Giêng năm Bính Ngọ");
    }

    [Theory]
    [InlineData("2026-08-28", "5", "2026-09-09")]
    [InlineData("2026-09-09", "-5", "2026-08-28")]
    [InlineData("2026-08-30", "0", "2026-08-30")]
    public void Add_and_count_agree(string date, string days, string result)
    {
        Cchc.Json("add", date, days).GetProperty("date").GetString().Should().Be(result);
        Cchc.Json("count", date, result).GetProperty("workingDays").GetInt32().Should().Be(int.Parse(days, System.Globalization.CultureInfo.InvariantCulture));
        Cchc.Run("add", date, days).Output.Trim().Should().Be(result);
        Cchc.Run("count", date, result).Output.Trim().Should().Be(days);
    }

    [Fact]
    public void Days_before_are_taken_with_the_minus_sign_of_texts_for_people() =>
        Cchc.Run("add", "2026-09-09", "−5").Output.Trim().Should().Be("2026-08-28");

    [Theory]
    [InlineData("is out of range: the lunar calendar covers 1976-01-01 to 2100-12-31", "lunar", "1975-12-31")]
    [InlineData("no lunar date that exists", "lunar", "31/1/2026 âm")]
    [InlineData("Exactly one of a date and --months", "lunar")]
    [InlineData("is not a range of years", "lunar", "--months", "1976-2100")]
    [InlineData("expected a whole number", "add", "2026-08-28", "2.5")]
    [InlineData("out of range", "add", "2026-08-28", "99999")]
    [InlineData("is not a date", "count", "2026-08-28", "sometime")]
    public void Wrong_input_is_one_sentence_and_exit_code_2(string error, params string[] args)
    {
        var result = Cchc.Run(args);
        result.ExitCode.Should().Be(2);
        result.Output.Should().BeEmpty();
        result.Error.Trim().Split('\n').Should().ContainSingle().Which.Should().Contain(error);
    }
}
