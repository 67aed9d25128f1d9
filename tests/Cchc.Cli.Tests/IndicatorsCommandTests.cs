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

    /// <summary>Exports of two months: who stands in both counts once, where it is read first, and the other row is said.</summary>
    [Theory]
    [InlineData("indicators", "--to", "2026-08-28")]
    [InlineData("indicators report", "--period", "2026-Q3")]
    [InlineData("indicators trend", "--first", "2026-07", "--last", "2026-08")]
    public void A_dossier_in_two_registers_counts_once(string command, params string[] options)
    {
        var again = Path.Combine(folder.FullName, "again.csv");
        File.Copy(Register, again);
        string[] words = command.Split(' ');
        var (one, two) = (Cchc.Vi([.. words, Register, .. options]), Cchc.Vi([.. words, Register, again, .. options]));
        two.Error.Should().Contain("đã có ở dòng trước hoặc trong sổ đọc trước; không tính dòng này");
        (one.ExitCode, two.ExitCode).Should().Be((0, 1), one.Error);
        var lines = one.Output.Split('\n').Where(line => line.Contains('%', StringComparison.Ordinal)).ToList();
        lines.Should().NotBeEmpty();
        two.Output.Split('\n').Where(line => line.Contains('%', StringComparison.Ordinal)).Should().Equal(lines);
    }

    [Fact]
    public void A_period_whose_first_day_lies_after_its_end_is_refused()
    {
        var run = Cchc.Vi("register", "verdicts", Register, "--from", "2026-08-30", "--as-of", "2026-08-01");
        (run.ExitCode, run.Output).Should().Be((2, string.Empty));
        run.Error.Should().Contain("Kỳ không hợp lệ: từ ngày \"2026-08-30\" sau ngày 2026-08-01");
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
        var other = Path.Combine(folder.FullName, "other.csv");
        File.WriteAllText(other, File.ReadAllText(Register).Replace("H15.01-", "H15.02-", StringComparison.Ordinal));
        var json = JsonDocument.Parse(Cchc.Run("indicators", Register, other, "--to", "2026-08-28", "--format", "json").Output).RootElement;
        json.GetProperty("dossiers").GetInt64().Should().Be(10);
    }

    [Fact]
    public void What_is_known_of_a_figure_is_said_with_groups_too()
    {
        var text = Joined(Cchc.Vi("indicators", Register, "--to", "2026-08-28", "--by", "agency").Output);
        text.Should().Contain("không thay cho tỷ lệ theo quy định").And.Contain("Không tính: 1 hồ sơ đã giải quyết, không xác định được hạn theo ngày hẹn trả");
        text.Should().Contain("Tỷ lệ hồ sơ quá hạn có văn bản xin lỗi - Toàn bộ Giá trị: – · Tử số: – · Mẫu số: 3 Vì sao không có giá trị: sổ không ghi",
            "no group has a value, all for the same reason: it is said once");
        var html = Cchc.Vi("indicators", Register, "--to", "2026-08-28", "--by", "agency", "--format", "html").Output;
        html.Should().Contain("không thay cho tỷ lệ theo quy định").And.Contain("Không tính: 1 hồ sơ đã giải quyết");
    }

    [Fact]
    public void A_row_received_later_is_not_counted_and_a_period_without_rows_is_no_answer()
    {
        var register = Path.Combine(folder.FullName, "so.csv");
        File.WriteAllText(register, File.ReadAllText(Register) + "H15.01-260903-0009;1.001193;05 ngày làm việc;Trực tiếp;Ủy ban nhân dân xã C;03/09/2026 09:00;10/09/2026;;Đang xử lý\n");
        var run = Cchc.Vi("indicators", register, "--to", "2026-08-28", "--by", "agency");
        run.Output.Should().Contain("5 hồ sơ; 1 hồ sơ chưa tiếp nhận đến thời điểm này").And.NotContain("xã C");
        Joined(run.Output).Should().Contain("sổ không ghi: lượt yêu cầu bổ sung");
        Cchc.Run("indicators", register, "--to", "2026-08-01").ExitCode.Should().Be(1);
        Cchc.Run("indicators", register, "--to", "2026-09-04").Output.Should().Contain("6 dossiers.");
    }

    [Theory]
    [InlineData("\"from\": \"2027-01-01\"", "In force from 2027-01-01: after this period.")]
    [InlineData("\"from\": \"2026-08-15\"", "In force from 2026-08-15: in a part of this period alone.")]
    [InlineData("\"through\": \"2020-12-31\"", "In force through 2020-12-31: before this period.")]
    [InlineData("\"from\": \"2026-08-01\", \"through\": \"2026-08-28\"", null)]
    public void A_set_that_is_not_in_force_says_so(string days, string? said)
    {
        var set = Path.Combine(folder.FullName, "set.json");
        File.WriteAllText(set, "{\"format\": \"cchc-indicators/1\", \"id\": \"t\", \"nameVi\": \"T\", \"source\": \"Quyết định\", " + days
            + ", \"indicators\": [{\"id\": \"a1\", \"nameVi\": \"A\", \"numerator\": \"resolved\", \"denominator\": \"received\", \"source\": \"Công văn\", \"standing\": \"secondHand\"}]}");
        var text = Joined(Cchc.Run("indicators", Register, "--from", "2026-08-01", "--to", "2026-08-28", "--set", set).Output);
        text.Should().Contain("Source: Quyết định (the text was read).").And.Contain("Source: Công văn (known second hand, not compared with the text).");
        (said is null ? text.Contains("In force") : !text.Contains(said)).Should().BeFalse(text);
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
    [InlineData("No dossier belongs to the group \"agency=C\".", "indicators", "explain", "lateByLaw", "{0}", "--where", "agency=C", "--format", "csv")]
    public void A_wrong_line_is_quoted_with_what_was_expected(string message, params string[] line)
    {
        var run = Cchc.Run([.. line.Select(word => word.Replace("{0}", Register).Replace("{1}", Own))]);
        run.ExitCode.Should().NotBe(0).And.NotBe(1);
        run.Error.Should().Contain(message);
    }

    private static string Joined(string text) => string.Join(' ', text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries));

    private static List<string[]> Rows(string csv) => [.. csv.TrimStart('\uFEFF').Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Select(row => row.Split(','))];

    [Theory]
    [InlineData("channel=online", "channel=trực tuyến", "channel=TRUC TUYEN", "channel=Online")]
    [InlineData("month=2026-08", "month=8/2026", "month=08/2026")]
    public void A_group_is_named_by_its_word_or_as_it_is_shown(params string[] names)
    {
        var answers = names.Select(name => Cchc.Vi("indicators", "explain", "onTimeByLaw", Register, "--to", "2026-08-28", "--where", name)).ToList();
        answers.Should().OnlyContain(answer => answer.ExitCode == 0 && answer.Output == answers[0].Output);
    }

    [Fact]
    public void Damaged_gzip_data_are_told_with_the_name_of_their_file()
    {
        var file = Path.Combine(folder.FullName, "hong.csv.gz");
        File.WriteAllBytes(file, [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3, 0x67, 0x61, 0x72, 0x62, 0x61, 0x67, 0x65]);
        foreach (var command in new string[][] { ["indicators"], ["register", "verdicts"], ["register", "audit"], ["indicators", "report"] })
        {
            string[] more = command[^1] == "report" ? ["--period", "2026-Q3"] : [];
            var result = Cchc.Vi([.. command, file, .. more]);
            (result.ExitCode, result.Error).Should().Match<(int Code, string Error)>(one => one.Code == 2 && one.Error.Contains("hong.csv.gz") && one.Error.Contains("CCHC-FILE-003"));
        }
    }

    [Fact]
    public void Shares_have_as_many_decimals_as_they_need_everywhere()
    {
        var report = Cchc.Vi("indicators", "report", Register, "--period", "2026-Q3", "--set", "results", "--as-of", "2026-09-30").Output;
        report.Should().Contain("100%").And.Contain("33,33%").And.NotMatchRegex("[0-9],[0-9]*0%");
        Cchc.Run("register", "audit", Register, "--as-of", "2026-08-28", "--lang", "en").Output.Should().Contain("40%").And.NotContain(" %");
    }
}
