using System.Text.Json;
using Cchc.Core.Tests.Support;

namespace Cchc.Cli.Tests;

/// <summary><c>cchc register</c>: the sample register of the documents, and what is wrong with one.</summary>
public sealed class RegisterCommandTests : IDisposable
{
    private static readonly string Register = RepositoryFiles.PathOf("docs", "samples", "register.csv");
    private static readonly string Events = RepositoryFiles.PathOf("docs", "samples", "register-events.csv");

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("cchc-register");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void Report_06a_stands_twice_and_the_difference_is_listed()
    {
        var path = Path.Combine(folder.FullName, "register.csv");
        File.WriteAllText(path, File.ReadAllText(Register) + "H15.01-260824-0006;1.001193;05 ngày làm việc;Trực tiếp;Ủy ban nhân dân xã B;34/08/2026 08:30;31/08/2026;;Đang xử lý\n");
        var run = Cchc.Vi("register", "verdicts", path, "--as-of", "2026-08-28T17:00");
        run.ExitCode.Should().Be(1, "a row has an impossible day");
        run.Error.Should().Contain("CCHC-REG-021 register.csv:7").And.Contain("Đã đọc 5 hồ sơ");
        run.Output.Should().MatchRegex("10\\. Quá hạn +2 +0 +\\+2").And.MatchRegex("13\\. Quá hạn +1 +0 +\\+1");
        run.Output.Should().Contain("H15.01-260803-0002").And.Contain("H15.01-260803-0003").And.Contain("H15.01-260803-0004").And.NotContain("H15.01-260803-0001");
    }

    [Fact]
    public void Events_beside_the_register_change_what_the_law_says()
    {
        var rows = Cchc.Run("register", "verdicts", Register, "--events", Events, "--as-of", "2026-08-28T17:00", "--format", "csv").Output.Split("\r\n");
        rows[2].Should().StartWith("H15.01-260803-0002").And.Contain(",2026-08-13,").And.Contain(",early,", "the time begins again with the supplement of 6/8");
        rows[4].Should().Contain(",openOverdue,").And.Contain("CCHC-DL-423", "an internal letter is no legal basis");
    }

    [Fact]
    public void A_register_whose_events_are_in_another_order_has_no_answer()
    {
        var path = Path.Combine(folder.FullName, "events.csv");
        File.WriteAllText(path, "Mã hồ sơ;Sự kiện;Thời điểm\nH15.01-260803-0004;Tạm dừng;07/08/2026 16:30\nH15.01-260803-0002;Yêu cầu bổ sung;04/08/2026 14:00\n");
        foreach (var command in new[] { "verdicts", "audit" })
        {
            var run = Cchc.Run("register", command, Register, "--events", path, "--as-of", "2026-08-28T17:00");
            (run.ExitCode, run.Output).Should().Be((2, string.Empty), "dossiers before that place were judged without their events");
            run.Error.Should().Contain("CCHC-REG-027").And.NotContain("CCHC-REG-028");
        }
    }

    [Fact]
    public void Every_format_is_written_and_a_day_alone_means_its_end()
    {
        var json = JsonDocument.Parse(Cchc.Run("register", "verdicts", Register, "--as-of", "28/08/2026", "--format", "json").Output).RootElement;
        json.GetProperty("format").GetString().Should().Be("cchc-answer/1");
        json.GetProperty("asOf").GetString().Should().StartWith("2026-08-28T23:59");
        json.GetProperty("dossiers").GetArrayLength().Should().Be(5);
        json.GetProperty("totals").GetProperty("report06aByLaw").GetProperty("isConsistent").GetBoolean().Should().BeTrue();
        var book = Path.Combine(folder.FullName, "v.xlsx");
        Cchc.Run("register", "verdicts", Register, "--as-of", "2026-08-28T17:00", "--format", "xlsx", "--output", book).ExitCode.Should().Be(0);
        new FileInfo(book).Length.Should().BeGreaterThan(2000);
        Cchc.Run("register", "verdicts", Register, "--as-of", "2026-08-28T17:00", "--format", "html").Output.Should().StartWith("<!DOCTYPE html>");
        Cchc.Run("register", "verdicts", Register, "--as-of", "2026-08-28T17:00", "--differences", "--format", "csv").Output.Split("\r\n", StringSplitOptions.RemoveEmptyEntries)
            .Should().HaveCount(4);
    }

    [Fact]
    public void A_question_is_marked_in_every_format_and_a_pause_is_not_called_wrong()
    {
        string[] question = ["register", "verdicts", Register, "--events", Events, "--as-of", "2026-08-28T17:00"];
        foreach (var format in new[] { "text", "html" })
        {
            var page = Cchc.Vi([.. question, "--format", format]).Output.ReplaceLineEndings(" ");
            page.Should().Contain("Cần kiểm tra: ").And.Contain("chưa nêu được quy định cho phép").And.NotContain("không đúng quy định");
            page.Should().NotMatchRegex("Tạm dừng không nêu quy định", "every finding of that kind is a question");
        }

        var rows = Cchc.Run([.. question, "--format", "csv"]).Output.Split("\r\n");
        var (findings, open) = (Array.IndexOf(rows[0].Split(','), "findings"), Array.IndexOf(rows[0].Split(','), "toBeChecked"));
        (rows[4].Split(',')[findings].Contains("CCHC-DL-423", StringComparison.Ordinal), rows[4].Split(',')[open].Contains("CCHC-DL-423", StringComparison.Ordinal)).Should().Be((true, true));
        var totals = JsonDocument.Parse(Cchc.Run([.. question, "--format", "json"]).Output).RootElement.GetProperty("totals");
        totals.GetProperty("toBeChecked").GetProperty("CCHC-DL-423").GetInt32().Should().Be(totals.GetProperty("findings").GetProperty("CCHC-DL-423").GetInt32());
        var audit = Cchc.Vi(["register", "audit", Register, "--events", Events, "--as-of", "2026-08-28T17:00", "--format", "html"]).Output;
        audit.Should().MatchRegex("data-label=\"Tiêu chí\"><div>Cần kiểm tra: ", "the table of the rules marks them as the list of dossiers does");
    }

    [Fact]
    public void States_as_clerks_write_them_are_understood_and_an_unknown_one_is_answered_with_words()
    {
        var path = Path.Combine(folder.FullName, "states.csv");
        string[] states = ["Từ chối", "Đã hoàn thành", "Công dân rút hồ sơ", "Quá hạn"];
        File.WriteAllText(path, "Mã hồ sơ;Ngày tiếp nhận;Thời hạn giải quyết;Trạng thái hồ sơ;Hình thức nộp\n" + string.Concat(states.Select((state, i) => $"A{i};03/08/2026 08:00;5 ngày làm việc;{state};Qua bưu chính\n")));
        var run = Cchc.Vi("register", "verdicts", path, "--as-of", "2026-08-28T17:00", "--format", "csv");
        run.Error.Should().NotContain("states.csv:2").And.NotContain("states.csv:3").And.NotContain("states.csv:4").And.NotContain("Qua bưu chính");
        run.Error.Should().Contain("states.csv:5").And.Contain("“Đang xử lý”, “Yêu cầu bổ sung”, “Đã trả kết quả”");
        run.Output.Should().MatchRegex("A0,.*,refused,").And.MatchRegex("A2,.*,withdrawn,");
    }

    [Fact]
    public void What_is_imported_is_read_again_and_gives_the_same_answers()
    {
        var lines = Path.Combine(folder.FullName, "register.jsonl");
        Cchc.Run("register", "import", Register, "--events", Events, "--format", "json", "--output", lines).ExitCode.Should().Be(0);
        var table = Path.Combine(folder.FullName, "register.csv");
        Cchc.Run("register", "import", lines, "--format", "csv", "--output", table).ExitCode.Should().Be(0);
        string Rows(string path) => string.Join('\n', Cchc.Run("register", "verdicts", path, "--as-of", "2026-08-28T17:00", "--format", "csv").Output.Split("\r\n")
            .Select(row => row[..Math.Max(0, row.LastIndexOf(','))]));
        Rows(table).Should().Be(Rows(lines));
        Rows(lines).Should().Contain("CCHC-DL-423");
    }

    [Fact]
    public void A_register_that_has_no_place_for_an_end_calls_nothing_overdue()
    {
        var path = Path.Combine(folder.FullName, "open.csv");
        File.WriteAllText(path, "Mã hồ sơ;Thời hạn giải quyết;Ngày tiếp nhận;Xong lúc\nZ1;5 ngày làm việc;10/08/2026 09:00;12/08/2026\n");
        foreach (var command in new[] { "verdicts", "audit", "import" })
        {
            string[] moment = command == "import" ? [] : ["--as-of", "2026-08-28T17:00"];
            var run = Cchc.Vi(["register", command, path, .. moment]);
            (run.ExitCode, run.Output).Should().Be((2, string.Empty));
            run.Error.Should().Contain("CCHC-REG-034").And.Contain("--map \"Xong lúc=result\"");
        }

        Cchc.Vi("register", "verdicts", path, "--as-of", "2026-08-28T17:00", "--map", "Xong lúc=result", "--format", "csv").Output.Should().Contain(",early,");
    }

    [Fact]
    public void A_heading_is_named_and_what_names_none_is_said()
    {
        var path = Path.Combine(folder.FullName, "r.csv");
        File.WriteAllText(path, "Mã hồ sơ;Vào sổ;Thời hạn;Ngày trả\nH1;03/08/2026 09:00;5 ngày làm việc;\n");
        Cchc.Run("register", "verdicts", path, "--map", "Vào sổ=received", "--as-of", "2026-08-28T17:00", "--format", "csv").Output.Should().Contain("H1,,,,2026-08-03T09:00,2026-08-10");
        var none = Cchc.Run("register", "verdicts", path, "--map", "received");
        (none.ExitCode, none.Output).Should().Be((2, string.Empty));
        var twice = Cchc.Run("register", "verdicts", path, "--map", "Vào sổ=received", "--map", "Vào sổ=submitted");
        (twice.ExitCode, twice.Output).Should().Be((2, string.Empty));
        twice.Error.Should().Contain("\"Vào sổ\" is mapped twice");
        foreach (var format in new[] { "text", "csv", "json", "html" })
        {
            var other = Cchc.Run("register", "verdicts", path, "--map", "Vào sổ=received", "--map", "Nơi nhận=agency", "--as-of", "2026-08-28T17:00", "--format", format);
            (other.ExitCode, other.Output).Should().Be((2, string.Empty), "of a file that is not read no answer is begun");
            other.Error.Should().Contain("CCHC-REG-032");
        }

        var missing = Cchc.Run("register", "verdicts", path, "--as-of", "2026-08-28T17:00");
        (missing.ExitCode, missing.Output).Should().Be((2, string.Empty));
        missing.Error.Should().Contain("CCHC-FILE-014");
        File.WriteAllText(path, "Mã hồ sơ;Nhận hồ sơ;Ngày trả\n");
        var empty = Cchc.Run("register", "verdicts", path, "--as-of", "2026-08-28T17:00");
        empty.ExitCode.Should().Be(1);
        empty.Output.Should().Contain("Dossiers: 0");
    }
}
