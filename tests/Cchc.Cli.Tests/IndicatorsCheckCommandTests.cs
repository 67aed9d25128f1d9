using System.Text.Json;
using FluentAssertions;

namespace Cchc.Cli.Tests;

/// <summary>cchc indicators check and tasks, as a user would call them.</summary>
public sealed class IndicatorsCheckCommandTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("cchc").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_table_with_a_row_of_column_numbers_is_checked_by_what_it_states()
    {
        var result = Cchc.Run("indicators", "check", Write("Đơn vị;Tiếp nhận;Trực tuyến;Trực tiếp\n(1);(2)=(3)+(4);(3);(4)\nSở A;10;6;4\nSở B;10;6;5\n"));

        result.ExitCode.Should().Be(1, "{0}{1}", result.Output, result.Error);
        result.Output.Should().Contain("CCHC-COST-160").And.Contain("(4) = 6 + 5), a difference of −1").And.NotContain("Sở A");
    }

    [Fact]
    public void Relations_are_stated_on_the_line_and_a_wrong_one_is_wrong_input()
    {
        var table = Write("Đơn vị;Tổng số;Hoàn thành;Tỷ lệ\nSở A;45;34;75,55\n");
        var json = Cchc.Run("indicators", "check", table, "--relation", "Tỷ lệ = Hoàn thành / Tổng số", "--format", "json");
        var wrong = Cchc.Vi("indicators", "check", table, "-r", "Tỷ lệ = Hoàn thành / Không có");

        json.ExitCode.Should().Be(0, "{0}{1}", json.Output, json.Error);
        var figure = JsonDocument.Parse(json.Output).RootElement.GetProperty("checked")[0];
        (figure.GetProperty("verdict").GetString(), figure.GetProperty("rounding").GetString(), figure.GetProperty("numerator").GetString(), figure.GetProperty("denominator").GetString())
            .Should().Be(("rightIfCut", "cut", "34", "45"));
        wrong.ExitCode.Should().Be(2);
        wrong.Error.Should().Contain("\"Không có\"").And.Contain("\"Hoàn thành\"");
    }

    [Fact]
    public void A_list_of_relations_is_checked_as_check_figures_does()
    {
        var list = Write("relation;left;stated\nlate share;7677/643272;1,19\nreceived - resolved = pending;659245-643272;7172\n");

        Cchc.Run("indicators", "check", list).Output.Should().Be(Cchc.Run("register", "check-figures", list).Output);
        Cchc.Run("indicators", "check", list).ExitCode.Should().Be(1);
    }

    [Fact]
    public void A_workbook_that_the_check_wrote_can_be_opened_and_every_format_is_there()
    {
        var table = Write("Đơn vị;Tổng số;A;B\nSở A;5;2;3\n");
        foreach (var format in new[] { "csv", "html", "xlsx" })
        {
            var output = Path.Combine(folder, "check." + format);
            Cchc.Run("indicators", "check", table, "-r", "Tổng số = A + B", "--format", format, "--output", output).ExitCode.Should().Be(0);
            new FileInfo(output).Length.Should().BeGreaterThan(50);
        }
    }

    [Fact]
    public void Tasks_are_counted_on_a_day_cut_or_rounded()
    {
        var plan = Write("Mã;Nhiệm vụ;Đơn vị;Hạn;Ngày hoàn thành;Tỷ lệ %\n" + string.Concat(Enumerable.Range(1, 45).Select(i => $"{i};Nhiệm vụ {i};Sở A;30/9/2022;{(i <= 34 ? "30/9/2022" : string.Empty)};\n")));

        Cchc.Vi("indicators", "tasks", plan, "--as-of", "30/9/2022", "--cut").Output.Should().Contain("34/45 nhiệm vụ đã hoàn thành (75,55%): 34 đúng").And.Contain("11 đang thực hiện");
        Cchc.Run("indicators", "tasks", plan, "--as-of", "1/10/2022").Output.Should().Contain("34 of 45 tasks done (75.56%)").And.Contain("11 overdue");
        JsonDocument.Parse(Cchc.Run("indicators", "tasks", plan, "--as-of", "2022-09-30", "--cut", "--format", "json").Output).RootElement.GetProperty("total").GetProperty("donePercent").GetString().Should().Be("75.55");
    }

    private string Write(string csv)
    {
        var path = Path.Combine(folder, "t.csv");
        File.WriteAllText(path, csv);
        return path;
    }
}
