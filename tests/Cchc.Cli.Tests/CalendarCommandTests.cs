namespace Cchc.Cli.Tests;

public sealed class CalendarCommandTests
{
    [Fact]
    public void Json_has_every_day_of_the_year()
    {
        var year = Cchc.Json("calendar", "2024");
        year.GetProperty("year").GetInt32().Should().Be(2024);
        year.GetProperty("dataVersion").GetString().Should().NotBeNullOrEmpty();
        var days = year.GetProperty("days").EnumerateArray().ToList();
        days.Should().HaveCount(366);
        days[0].GetProperty("date").GetString().Should().Be("2024-01-01");
        days.Count(day => day.GetProperty("isWorkingDay").GetBoolean()).Should().Be(year.GetProperty("workingDays").GetInt32());
        days.Single(day => day.GetProperty("date").GetString() == "2024-05-04").GetProperty("kind").GetString().Should().Be("makeUpWorking");
    }

    [Fact]
    public void Text_shows_twelve_months_with_marks_a_legend_and_the_documents()
    {
        var result = Cchc.Vi("calendar", "2026");
        result.ExitCode.Should().Be(0);
        var lines = result.Output.Split('\n');
        lines.Count(line => line.StartsWith("Tháng ", StringComparison.Ordinal)).Should().Be(4);
        result.Output.Should().Contain("16*17*18*19*20*").And.Contain("31~").And.Contain("22!23").And.Contain("27+");
        result.Output.Should().Contain("~ nghỉ hoán đổi: 2").And.Contain("Công văn số 12729/VPCP-KGVX ngày 25/12/2025");
        lines.Take(37).Should().OnlyContain(line => line.TrimEnd().Length <= 80);
        result.Output.Should().NotContain("\u001b");
    }

    [Theory]
    [InlineData("2051", "The year 2051 is out of range: the calendar covers 2007 to 2050.")]
    [InlineData("26", "\"26\" is not a year: expected four digits, 2007 to 2050.")]
    [InlineData("2026x", "\"2026x\" is not a year: expected four digits, 2007 to 2050.")]
    public void A_year_beyond_the_calendar_is_refused(string year, string error)
    {
        var result = Cchc.Run("calendar", year);
        result.ExitCode.Should().Be(2);
        result.Error.Trim().Should().Be(error);
    }

    [Fact]
    public void Tables_and_calendar_programs_are_served()
    {
        var csv = Cchc.Run("calendar", "2026", "--format", "csv").Output;
        csv.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Should().HaveCount(366);
        var ics = Cchc.Run("calendar", "2026", "--format", "ics").Output;
        ics.Should().StartWith("BEGIN:VCALENDAR\r\n").And.EndWith("END:VCALENDAR\r\n").And.Contain("DTSTART;VALUE=DATE:20260831");
        var wrong = Cchc.Run("calendar", "2026", "--format", "xml");
        wrong.ExitCode.Should().Be(2);
        wrong.Error.Should().Contain("expected text, json, csv, ics or svg");
    }

    [Fact]
    public void A_year_that_is_not_decided_is_labelled() =>
        Cchc.Run("calendar", "2030").Output.Split('\n')[1].Should().Contain("projected");
}
