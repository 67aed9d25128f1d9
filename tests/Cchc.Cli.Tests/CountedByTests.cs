using System.Text.Json;
using Cchc.Core.Tests.Support;

namespace Cchc.Cli.Tests;

/// <summary>Figures by agency or officer say whose a dossier is: that of its row, whoever did a part of it.</summary>
public sealed class CountedByTests : IDisposable
{
    private const string Vi = "Tính theo cơ quan ghi ở dòng của hồ sơ trong sổ";
    private const string En = "Counted by the agency that the row of the dossier names";

    private readonly string folder = Directory.CreateTempSubdirectory("cchc").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Steps_by_agency_say_by_which_agency()
    {
        var (register, processes) = Sample();
        string[] line = ["register", "stages", register, "--process", processes, "--as-of", "2026-11-02T08:00"];

        Said(line, "kể cả bước do cơ quan, đơn vị khác thực hiện", "those that another agency or unit does, too");
        var countedBy = Json(line);
        countedBy.GetProperty("countedByVi").GetString().Should().StartWith(Vi);
        countedBy.GetProperty("countedByEn").GetString().Should().StartWith(En);
    }

    [Fact]
    public void Indicators_by_agency_say_by_which_agency()
    {
        string[] line = ["indicators", RepositoryFiles.PathOf("docs", "samples", "register.csv"), "--to", "2026-08-28", "--by"];
        Said([.. line, "agency"], "cả hồ sơ là của cơ quan đó", "the whole dossier is its own");
        Joined(Cchc.Vi([.. line, "agency,officer"]).Output).Should().Contain(Vi).And.Contain("Tính theo mã cán bộ ghi ở dòng của hồ sơ trong sổ");
        Joined(Cchc.Vi([.. line, "channel"]).Output).Should().NotContain("ghi ở dòng của hồ sơ");

        var countedBy = Json([.. line, "agency,channel"]).GetProperty("countedBy");
        countedBy.GetArrayLength().Should().Be(1);
        countedBy[0].GetProperty("key").GetString().Should().Be("agency");
        countedBy[0].GetProperty("textVi").GetString().Should().StartWith(Vi);
        Json([.. line, "channel"]).GetProperty("countedBy").GetArrayLength().Should().Be(0);
    }

    [Theory]
    [InlineData("indicators", "rank", "{0}", "--to", "2026-09-30")]
    [InlineData("indicators", "compare", "{0}", "--first", "2026-08", "--second", "2026-09")]
    [InlineData("indicators", "report", "{0}", "--period", "2026-Q3")]
    public void Places_changes_and_reports_by_agency_say_by_which_agency(params string[] words)
    {
        string[] line = [.. words.Select(word => word == "{0}" ? Sample().Register : word)];
        Said(line, "cả hồ sơ là của cơ quan đó", "the whole dossier is its own");
        Json(line).GetProperty("countedByVi").GetString().Should().StartWith(Vi);
        Json([.. line, "--by", "channel"]).GetProperty("countedByVi").ValueKind.Should().Be(JsonValueKind.Null);
        Joined(Cchc.Vi([.. line, "--by", "channel"]).Output).Should().NotContain("ghi ở dòng của hồ sơ");
    }

    private static void Said(string[] line, string vi, string en)
    {
        Joined(Cchc.Vi(line).Output).Should().Contain(Vi).And.Contain(vi);
        Joined(Cchc.Run(line).Output).Should().Contain(En).And.Contain(en);
        Cchc.Vi([.. line, "--format", "html"]).Output.Should().Contain(Vi).And.Contain(vi);
    }

    private static JsonElement Json(string[] line) => JsonDocument.Parse(Cchc.Run([.. line, "--format", "json"]).Output).RootElement;

    private (string Register, string Processes) Sample()
    {
        var (register, processes) = (Path.Combine(folder, "so.csv"), Path.Combine(folder, "quy-trinh.csv"));
        if (!File.Exists(register))
        {
            Cchc.Run("register", "sample", "--dossiers", "1000", "--seed", "2", "--processes", processes, "--output", register).ExitCode.Should().Be(0);
        }

        return (register, processes);
    }

    private static string Joined(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
