using System.Text.Json;

namespace Cchc.Cli.Tests;

/// <summary>cchc indicators report, as a user would call it.</summary>
public sealed class IndicatorsReportCommandTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("cchc").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Each_format_is_written_and_says_the_same()
    {
        var register = Sample();
        using var json = JsonDocument.Parse(Run(register, "--format", "json").Output);
        var late = json.RootElement.GetProperty("report06aByLaw").GetProperty("late").GetInt64();

        json.RootElement.GetProperty("format").GetString().Should().Be("cchc-answer/1");
        late.Should().BePositive();
        Run(register, "--format", "csv").Output.Should().Contain($"\nall,,,lateByLaw,,,{late}\r");
        Run(register).Output.Should().Contain("quarter 3 of 2026").And.Contain($"- 10. Late\n    By law: {late} ");
        Run(register, "--format", "html").Output.Should().StartWith("<!DOCTYPE html>").And.Contain("<desc>");
        foreach (var format in new[] { "xlsx", "docx" })
        {
            var file = Path.Combine(folder, "r." + format);
            Run(register, "--format", format, "--output", file).ExitCode.Should().Be(0);
            File.ReadAllBytes(file).Take(2).Should().Equal((byte)'P', (byte)'K');
        }
    }

    [Fact]
    public void Fields_have_the_names_of_the_catalogue_and_a_set_adds_its_indicators()
    {
        var result = Cchc.Vi("indicators", "report", Sample(), "--period", "2026-Q3", "--set", "results", "--by", "channel", "--agency", "Tỉnh mẫu");

        result.ExitCode.Should().Be(0, result.Error);
        result.Output.Should().Contain("Cấp, quản lý căn cước").And.Contain("Tỷ lệ hồ sơ giải quyết trước hạn và đúng hạn theo quy định").And.Contain("trực tuyến").And.Contain("  Tỉnh mẫu\n");
    }

    [Fact]
    public void Two_registers_are_one_report()
    {
        var lines = File.ReadAllLines(Sample());
        string Part(string name, IEnumerable<string> rows)
        {
            var path = Path.Combine(folder, name);
            File.WriteAllLines(path, [lines[0], .. rows]);
            return path;
        }

        var (one, other) = (Part("1.csv", lines.Skip(1).Take(300)), Part("2.csv", lines.Skip(301)));
        string Rows(params string[] files) => Cchc.Run(["indicators", "report", .. files, "--period", "2026-Q3", "--format", "csv"]).Output;

        Rows(one, other).Should().Be(Rows(Path.Combine(folder, "so.csv")));
    }

    [Theory]
    [InlineData("\"2026-Q5\" is no period: expected a year such as 2026", "--period", "2026-Q5")]
    [InlineData("--period", "--by", "agency")]
    [InlineData("\"31\" is no day on which figures are closed: expected 1 to 28", "--period", "2026", "--closed-on", "31")]
    [InlineData("\"201\" is no number of dossiers to list: expected 0 to 200", "--period", "2026", "--most", "201")]
    [InlineData("--number belongs to the letter: give --format docx", "--period", "2026", "--number", "12")]
    [InlineData("\"other\"", "--period", "2026", "--set", "other")]
    public void What_is_wrong_is_quoted_and_what_was_expected_is_said(string said, params string[] options)
    {
        var result = Cchc.Run(["indicators", "report", Sample(), .. options]);

        result.ExitCode.Should().Be(2);
        result.Error.Should().Contain(said);
    }

    [Fact]
    public void A_period_without_dossiers_is_no_answer()
    {
        var result = Cchc.Run("indicators", "report", Sample(), "--period", "2019");

        result.ExitCode.Should().Be(1);
        result.Output.Should().Contain("To be resolved: 0");
    }

    [Fact]
    public void A_closing_day_moves_the_period() =>
        Run(Sample(), "--closed-on", "14").Output.Should().Contain("Figures from 2026-06-15 to 2026-09-14");

    private static Cchc.Result Run(string register, params string[] more) => Cchc.Run(["indicators", "report", register, "--period", "2026-Q3", .. more]);

    private string Sample()
    {
        var path = Path.Combine(folder, "so.csv");
        Cchc.Run("register", "sample", "--dossiers", "800", "--seed", "7", "--output", path).ExitCode.Should().Be(0);
        return path;
    }
}
