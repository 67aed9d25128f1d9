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

    /// <summary>One indicator, one value: with the catalogue, the calendar and the stated numbers of the line.</summary>
    [Fact]
    public void A_set_in_a_report_has_the_values_of_the_command()
    {
        var (register, layer) = (Sample(), Path.Combine(folder, "layer.json"));
        File.WriteAllText(layer, """
            {"format": "cchc-calendar/1", "id": "days", "version": "2026.01.01", "documents": [{"id": "d", "kind": "Quyết định", "number": "1/QĐ-UBND", "issuer": "Ủy ban nhân dân tỉnh", "issuedOn": "2026-01-01"}],
             "add": [{"id": "2026-08-12/other", "date": "2026-08-12", "kind": "localClosure", "nameVi": "Ngày nghỉ của địa phương", "nameEn": "Local day off", "documents": [{"ref": "d"}], "decidedOn": "2026-01-01", "confidence": "confirmed"}]}
            """);
        string[] shared = ["--set", "766", "--catalogue", "sample", "--layer", layer, "--stated", "certifiedCopies=10", "certifiedCopiesElectronic=4", "--format", "json"];
        var one = Cchc.Run(["indicators", register, "--from", "2026-07-01", "--to", "2026-09-30", .. shared]);
        var other = Run(register, shared);

        string Values(Cchc.Result run)
        {
            using var json = JsonDocument.Parse(run.Output);
            return json.RootElement.GetProperty("sets")[0].GetProperty("groups")[0].GetProperty("values").GetRawText().Replace(" ", string.Empty);
        }

        (one.ExitCode, other.ExitCode).Should().Be((0, 0), one.Error + other.Error);
        Values(other).Should().Be(Values(one)).And.Contain("\"rounded\":40");
        var days = JsonDocument.Parse(Run(register, "--set", "766", "--catalogue", "sample", "--format", "json").Output).RootElement.GetProperty("sets")[0].GetProperty("groups")[0].GetProperty("values");
        days.EnumerateArray().Single(value => value.GetProperty("id").GetString() == "2.2").GetProperty("numerator").GetDecimal()
            .Should().BeGreaterThan(JsonDocument.Parse(one.Output).RootElement.GetProperty("sets")[0].GetProperty("groups")[0].GetProperty("values").EnumerateArray()
                .Single(value => value.GetProperty("id").GetString() == "2.2").GetProperty("numerator").GetDecimal(), "a day off is no working day");
    }

    /// <summary>Who reads a figure of a decision that was read second hand must see that.</summary>
    [Fact]
    public void A_set_stands_under_its_name_with_its_source_and_a_reason_is_no_figure()
    {
        var register = Sample();
        var text = Joined(Cchc.Vi("indicators", "report", register, "--period", "2026-Q3", "--set", "766", "--set", "results").Output);
        text.Should().Contain("3. Bộ chỉ số phục vụ người dân, doanh nghiệp").And.Contain("(biết qua nguồn dẫn lại, chưa đối chiếu với văn bản)")
            .And.Contain("4.6. Tỷ lệ cung cấp chứng thực bản sao điện tử").And.Contain("(chưa đọc được văn bản)").And.Contain("4. Kết quả giải quyết hồ sơ")
            .And.Contain("không thay cho tỷ lệ theo quy định");

        var html = Cchc.Vi("indicators", "report", register, "--period", "2026-Q3", "--set", "766", "--format", "html").Output;
        var figures = System.Text.RegularExpressions.Regex.Matches(html, "<td class=\"money\"[^>]*>(.*?)</td>", System.Text.RegularExpressions.RegexOptions.Singleline);
        figures.Count.Should().BeGreaterThan(100);
        figures.Select(match => System.Text.RegularExpressions.Regex.Replace(match.Groups[1].Value, "<[^>]*>", string.Empty)).Should().OnlyContain(cell => cell.Length <= 24);
    }

    [Theory]
    [InlineData("\"2026-Q3\" (2026-07-01 to 2026-09-30) has not begun", "2026-06-30")]
    [InlineData("\"2026-Q3\" (2026-07-01 to 2026-09-30) ended before", "2026-10-01")]
    public void A_period_is_judged_within_itself(string said, string asOf)
    {
        var result = Run(Sample(), "--as-of", asOf);

        (result.ExitCode, result.Output).Should().Be((2, string.Empty));
        result.Error.Should().Contain(said);
        Run(Sample(), "--as-of", "2026-07-01").ExitCode.Should().Be(0);
        Run(Sample(), "--as-of", "2026-09-30").ExitCode.Should().Be(0);
        Run(Sample(), "--stated", "complaints=1").Error.Should().Contain("add --set SET");
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

    private static string Joined(string text) => string.Join(' ', text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries));

    private static Cchc.Result Run(string register, params string[] more) => Cchc.Run(["indicators", "report", register, "--period", "2026-Q3", .. more]);

    private string Sample()
    {
        var path = Path.Combine(folder, "so.csv");
        Cchc.Run("register", "sample", "--dossiers", "800", "--seed", "7", "--output", path).ExitCode.Should().Be(0);
        return path;
    }
}
