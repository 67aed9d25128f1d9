using System.Text.Json;

namespace Cchc.Cli.Tests;

/// <summary>cchc register stages, and layers of agencies of cchc stages, as a user would call them.</summary>
public sealed class RegisterStagesCommandTests : IDisposable
{
    private const string AsOf = "2026-11-02T08:00";

    private readonly string folder = Directory.CreateTempSubdirectory("cchc").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void The_slow_division_of_a_sample_is_found_and_rows_agree_with_the_sums()
    {
        var (register, processes) = Sample(20_000);
        var result = Cchc.Run("register", "stages", register, "--process", processes, "--as-of", AsOf, "--format", "json");
        using var json = JsonDocument.Parse(result.Output);
        var root = json.RootElement;

        result.ExitCode.Should().Be(1, result.Error);
        root.GetProperty("rows").GetInt64().Should().Be(20_000);
        root.GetProperty("standings").EnumerateArray().Sum(item => item.GetProperty("dossiers").GetInt64()).Should().Be(20_000);
        root.GetProperty("agencies").EnumerateArray().Where(item => item.GetProperty("isSignificant").ValueKind == JsonValueKind.True).Select(item => item.GetProperty("agency").GetString()).Should().Equal("H99.05");
        root.GetProperty("longest").GetArrayLength().Should().Be(50);

        var csv = Path_("steps.csv");
        Cchc.Run("register", "stages", register, "--process", processes, "--as-of", AsOf, "--format", "csv", "--output", csv).ExitCode.Should().Be(1);
        var rows = File.ReadAllLines(csv).Skip(1).Select(row => row.Split(',')).ToList();
        rows.Count(cells => cells[16].Length > 0 && cells[16] != "0").Should().Be((int)root.GetProperty("all").GetProperty("late").GetInt64());
        rows.Count(cells => cells[12] == "true").Should().Be((int)root.GetProperty("all").GetProperty("holding").GetInt64());
        rows.Select(cells => cells[1]).Distinct().Should().HaveCount(20_000, "every dossier has a row");
    }

    [Fact]
    public void Pages_texts_and_workbooks_are_written_in_one_language()
    {
        var (register, processes) = Sample(1_000);
        var (page, book) = (Path_("a.html"), Path_("a.xlsx"));
        Cchc.Vi("register", "stages", register, "--process", processes, "--as-of", AsOf, "--format", "html", "--output", page).ExitCode.Should().Be(1);
        Cchc.Run("register", "stages", register, "--process", processes, "--as-of", AsOf, "--format", "xlsx", "--output", book).ExitCode.Should().Be(1);

        File.ReadAllText(page).Should().Contain("Tiến độ theo bước của sổ theo dõi hồ sơ").And.NotContain("By agency");
        File.ReadAllBytes(book).Take(2).Should().Equal((byte)'P', (byte)'K');
        Cchc.Run("register", "stages", register, "--process", processes, "--as-of", AsOf).Output.Should().Contain("Dossiers that can be told").And.NotContain("hồ sơ");
    }

    [Fact]
    public void A_register_whose_steps_are_all_in_time_gives_nought()
    {
        File.WriteAllText(Path_("r.csv"), "Mã hồ sơ;Mã thủ tục;Nhận hồ sơ;Ngày có kết quả\nH1;1.000001;05/10/2026 09:00;06/10/2026 16:00\n");
        File.WriteAllText(Path_("e.csv"), "Mã hồ sơ;Sự kiện;Thời điểm;Nơi nhận\nH1;chuyển;06/10/2026 09:00;Phòng Tư pháp\n");
        File.WriteAllText(Path_("p.txt"), "Bước 1: Bộ phận Một cửa: 0,5 ngày làm việc\nBước 2: Phòng Tư pháp: 0,5 ngày làm việc\nTổng thời gian: 01 ngày làm việc\n");
        string[] line = ["register", "stages", Path_("r.csv"), "--events", Path_("e.csv"), "--as-of", "2026-10-12T08:00", "--process"];

        var result = Cchc.Run([.. line, "1.000001=" + Path_("p.txt")]);
        result.ExitCode.Should().Be(0, result.Output + result.Error);
        Cchc.Run([.. line, Path_("p.txt")]).Should().Match<Cchc.Result>(other => other.ExitCode == 2 && other.Error.Contains("names no procedure"));
        Cchc.Run([.. line, "1.000001=" + Path_("p.txt"), "--process", "1.000001=" + Path_("p.txt")]).Error.Should().Contain("two processes");
        Cchc.Run("register", "stages", Path_("r.csv")).ExitCode.Should().Be(2, "--process is needed");
    }

    /// <summary>The commune is closed on Thursday 20/8/2026; the province is not.</summary>
    [Fact]
    public void A_layer_of_one_agency_moves_its_steps_and_those_after_them()
    {
        File.WriteAllText(Path_("layer.json"), """
            {"format":"cchc-calendar/1","id":"xa-a","version":"2026.08.01","documents":[{"id":"d","kind":"Thông báo","number":"1/TB-UBND","issuer":"UBND xã A","issuedOn":"2026-08-01"}],
             "add":[{"id":"2026-08-20/localClosure","date":"2026-08-20","kind":"localClosure","nameVi":"Nghỉ tránh bão","nameEn":"Closed for a storm","documents":[{"ref":"d"}],"decidedOn":"2026-08-01","confidence":"confirmed"}]}
            """);
        File.WriteAllText(Path_("p.csv"), "Bước;Đơn vị;Cơ quan;Thời gian\n1;Một cửa;Cấp xã;1 ngày làm việc\n2;Sở Tư pháp;Cấp tỉnh;1 ngày làm việc\n");
        List<string> Due(params string[] more)
        {
            var result = Cchc.Run(["stages", Path_("p.csv"), "--received", "2026-08-19T09:00", "--format", "json", .. more]);
            using var json = JsonDocument.Parse(result.Output);
            return [.. json.RootElement.GetProperty("stages").EnumerateArray().Select(stage => stage.GetProperty("due").GetString()![..10])];
        }

        Due().Should().Equal("2026-08-20", "2026-08-21");
        Due("--layer", "Cấp xã=" + Path_("layer.json")).Should().Equal("2026-08-21", "2026-08-22");
        Due("--layer", "Cấp tỉnh=" + Path_("layer.json")).Should().Equal("2026-08-20", "2026-08-21");
        Cchc.Run("stages", Path_("p.csv"), "--received", "2026-08-19T09:00", "--layer", "Cấp huyện=" + Path_("layer.json")).Error.Should().Contain("Cấp huyện").And.Contain("Cấp xã, Cấp tỉnh");
    }

    private string Path_(string name) => Path.Combine(folder, name);

    private (string Register, string Processes) Sample(int dossiers)
    {
        var (register, processes) = (Path_("r.csv"), Path_("p.csv"));
        Cchc.Run("register", "sample", "--dossiers", $"{dossiers}", "--seed", "2", "--processes", processes, "--output", register).ExitCode.Should().Be(0);
        return (register, processes);
    }
}
