using System.Globalization;
using System.Text.Json;
using Cchc.Core.Tests.Support;

namespace Cchc.Cli.Tests;

/// <summary><c>cchc indicators</c>: the sample register of the documents, sets of one's own, and what is wrong with a line.</summary>
public sealed class IndicatorsCommandTests : IDisposable
{
    private static readonly string Register = RepositoryFiles.PathOf("docs", "samples", "register.csv");
    private static readonly string Own = RepositoryFiles.PathOf("docs", "samples", "indicators.json");

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("cchc-indicators");

    public void Dispose() => folder.Delete(recursive: true);

    // By hand, of five dossiers: 0001 on time, 0002 and 0003 late, of the two that are open one is overdue; 0003 has no slip.
    [Fact]
    public void Each_share_stands_with_numerator_and_denominator()
    {
        var run = Cchc.Vi("indicators", Register, "--from", "2026-08-01", "--to", "2026-08-28");
        run.ExitCode.Should().Be(0, run.Error);
        run.Output.Should().Contain("Giá trị: 33,33% · Tử số: 1 · Mẫu số: 3").And.Contain("Giá trị: 66,67% · Tử số: 2 · Mẫu số: 3")
            .And.Contain("Không tính: 1 hồ sơ đã giải quyết, không xác định được hạn theo ngày hẹn trả").And.Contain("đến hết thứ Sáu, 28/08/2026");
        run.Output.Should().Contain("sổ không ghi: lượt yêu cầu bổ sung", "the register has no place for supplements: that is not 0");
    }

    [Fact]
    public void A_median_is_no_quotient_and_has_no_numerator() =>
        Cchc.Vi("indicators", Register, "--from", "2026-08-01", "--to", "2026-08-28").Output.Should()
            .MatchRegex("Trung vị số ngày làm việc đã dùng\\s+Giá trị: [0-9,]+ ngày làm việc · Mẫu số: 3");

    [Fact]
    public void The_moment_of_now_is_whole_seconds() =>
        Cchc.Vi("indicators", Register).Output.Should().MatchRegex("Tình trạng đến [0-9]{2}:[0-9]{2}(:[0-9]{2})? ");

    [Fact]
    public void Groups_sum_to_the_whole_in_every_format()
    {
        var rows = Rows(Cchc.Run("indicators", Register, "--to", "2026-08-28", "--by", "agency,channel", "--format", "csv").Output);
        var (dossiers, id) = (Array.IndexOf(rows[0], "dossiers"), Array.IndexOf(rows[0], "id"));
        rows[0][3..5].Should().Equal("agency", "channel");
        rows.Where(row => row[id] == "onTimeByLaw").Sum(row => int.Parse(row[dossiers], CultureInfo.InvariantCulture)).Should().Be(5);
        var json = JsonDocument.Parse(Cchc.Run("indicators", Register, "--to", "2026-08-28", "--by", "agency", "--format", "json").Output).RootElement;
        json.GetProperty("asOf").GetString().Should().StartWith("2026-08-28T23:59");
        json.GetProperty("sets")[0].GetProperty("groups").EnumerateArray().Sum(group => group.GetProperty("dossiers").GetInt64()).Should().Be(5);
        var book = Path.Combine(folder.FullName, "i.xlsx");
        Cchc.Run("indicators", Register, "--to", "2026-08-28", "--by", "agency", "--format", "xlsx", "--output", book).ExitCode.Should().Be(0);
        new FileInfo(book).Length.Should().BeGreaterThan(2000);
        Cchc.Run("indicators", Register, "--to", "2026-08-28", "--format", "html").Output.Should().StartWith("<!DOCTYPE html>");
    }

    [Fact]
    public void Two_registers_are_counted_together()
    {
        var json = JsonDocument.Parse(Cchc.Run("indicators", Register, Register, "--to", "2026-08-28", "--format", "json").Output).RootElement;
        json.GetProperty("dossiers").GetInt64().Should().Be(10);
    }

    // 34 of 45, as the notice of 2022 prints it.
    [Fact]
    public void A_set_of_ones_own_takes_what_is_stated()
    {
        Cchc.Vi("indicators", Register, "--to", "2026-08-28", "--set", Own, "--stated", "tasksDone=34", "tasksAll=45").Output
            .Should().Contain("Giá trị: 75,55% · Tử số: 34 · Mẫu số: 45").And.Contain("80%: chưa đạt, còn thiếu 4,44 điểm phần trăm");
        Cchc.Vi("indicators", Register, "--to", "2026-08-28", "--set", Own).Output.Should().Contain("chưa có số liệu: nhiệm vụ cải cách đã hoàn thành");
    }

    [Fact]
    public void The_dossiers_behind_a_figure_are_listed()
    {
        var text = Cchc.Vi("indicators", "explain", "lateByLaw", Register, "--to", "2026-08-28").Output;
        text.Should().Contain("Hồ sơ (3)").And.Contain("H15.01-260803-0002").And.Contain("H15.01-260803-0003").And.NotContain("H15.01-260803-0004");
        var rows = Rows(Cchc.Run("indicators", "explain", "lateByLaw", Register, "--to", "2026-08-28", "--where", "agency=Ủy ban nhân dân xã A", "--format", "csv").Output);
        rows.Skip(1).Count(row => row[6].Contains("resolved late by law")).Should().Be(2);
        Cchc.Run("indicators", "explain", "lateByLaw", Register, "--to", "2026-08-28", "--format", "json").Output.Should().Contain("\"dossiers\": 3");
    }

    [Theory]
    [InlineData("There is no set of indicators \"resluts\"", "indicators", "{0}", "--set", "resluts")]
    [InlineData("Dossiers cannot be grouped by \"agencies\"; expected agency, field,", "indicators", "{0}", "--by", "agencies")]
    [InlineData("\"month,month\": expected at most 4 keys, each once.", "indicators", "{0}", "--by", "month,month")]
    [InlineData("--to says for which moment", "indicators", "{0}", "--to", "2026-08-28", "--as-of", "2026-08-28")]
    [InlineData("No period: its first day \"2026-09-01\" lies after \"2026-08-28\".", "indicators", "{0}", "--from", "2026-09-01", "--to", "2026-08-28")]
    [InlineData("there is no count named \"taskDone\"; did you mean tasksDone?", "indicators", "{0}", "--set", "{1}", "--stated", "taskDone=34")]
    [InlineData("\"tasksDone=many\" states nothing", "indicators", "{0}", "--set", "{1}", "--stated", "tasksDone=many")]
    [InlineData("There is no indicator \"lateByLow\"; expected lateByLaw", "indicators", "explain", "lateByLow", "{0}")]
    [InlineData("\"xã A\" names no group", "indicators", "explain", "lateByLaw", "{0}", "--where", "xã A")]
    [InlineData("No dossier belongs to the group \"agency=C\".", "indicators", "explain", "lateByLaw", "{0}", "--where", "agency=C")]
    public void A_wrong_line_is_quoted_with_what_was_expected(string message, params string[] line)
    {
        var run = Cchc.Run([.. line.Select(word => word.Replace("{0}", Register).Replace("{1}", Own))]);
        run.ExitCode.Should().NotBe(0).And.NotBe(1);
        run.Error.Should().Contain(message);
    }

    private static List<string[]> Rows(string csv) => [.. csv.TrimStart('\uFEFF').Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Select(row => row.Split(','))];
}
