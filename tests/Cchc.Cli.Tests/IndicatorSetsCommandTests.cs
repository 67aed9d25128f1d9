using System.Text.Json;
using Cchc.Core.Tests.Support;

namespace Cchc.Cli.Tests;

/// <summary>The sets 766, 06a, 224 and online by the command: what a catalogue gives, what the caller states, and what nobody says.</summary>
public sealed class IndicatorSetsCommandTests : IDisposable
{
    private static readonly string Register = RepositoryFiles.PathOf("docs", "samples", "register.csv");

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("cchc-sets");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void A_catalogue_that_is_named_gives_its_counts_and_without_one_they_have_no_figure()
    {
        var catalogue = Path.Combine(folder.FullName, "catalogue.jsonl");
        Cchc.Run("catalogue", "import", "sample", "--output", catalogue).ExitCode.Should().Be(0);
        var all = int.Parse(JsonDocument.Parse(Cchc.Run("catalogue", "stats", catalogue, "--format", "json").Output).RootElement.GetProperty("procedures").ToString(), System.Globalization.CultureInfo.InvariantCulture);
        var with = Value(Run("online", "--catalogue", catalogue), "complete");
        with.GetProperty("denominator").ToString().Should().Be($"{all - 3}", "three of the sample are internal procedures");
        var without = Value(Run("online"), "complete");
        without.TryGetProperty("value", out var value).Should().Be(value.ValueKind == JsonValueKind.Null, "there is none");
        without.ToString().Should().Contain("no data yet: ").And.Contain("procedures in force");
    }

    [Fact]
    public void What_the_caller_states_is_counted_and_the_rest_is_named()
    {
        var run = Cchc.Vi("indicators", Register, "--to", "2026-08-28", "--set", "766", "--stated", "complaints=50", "complaintsInTime=45");
        run.ExitCode.Should().Be(0, run.Error);
        run.Output.Should().Contain("Giá trị: 90% · Tử số: 45 · Mẫu số: 50").And.Contain("biết qua nguồn dẫn lại");
        string.Join(' ', run.Output.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries))
            .Should().Contain("26 điểm của phần có số liệu, tối đa 100").And.Contain("chưa có số liệu: lượt cấp bản sao chứng thực điện tử từ bản chính; lượt chứng thực bản sao từ bản chính");
        run.Output.Should().NotContain("Giá trị: 0%");
    }

    [Fact]
    public void Report_06a_stands_by_law_by_slip_and_as_the_software_counts()
    {
        var run = Cchc.Vi("indicators", Register, "--to", "2026-08-28", "--set", "06a");
        run.ExitCode.Should().Be(0, run.Error);
        run.Output.Should().Contain("Theo ngày hẹn trả").And.Contain("Theo cách đếm của phần mềm một cửa").And.Contain("Cột 3 trừ cột 7 và cột 11");
    }

    [Fact]
    public void Article_19_of_decree_224_of_2026_needs_what_is_stated()
    {
        var run = Run("224", "--stated", "ratings=10", "ratingsSatisfied=9");
        Value(run, "satisfaction").ToString().Should().Contain("90");
        Value(run, "automation").ToString().Should().Contain("no data yet: steps that are automated; steps of the electronic processes");
    }

    private static JsonElement Run(string set, params string[] more)
    {
        var run = Cchc.Run(["indicators", Register, "--to", "2026-08-28", "--set", set, "--format", "json", .. more]);
        run.ExitCode.Should().Be(0, run.Error);
        return JsonDocument.Parse(run.Output).RootElement.GetProperty("sets")[0];
    }

    private static JsonElement Value(JsonElement set, string id) => Find(set, id) ?? throw new InvalidOperationException($"no {id} in {set}");

    private static JsonElement? Find(JsonElement element, string id) => element.ValueKind switch
    {
        JsonValueKind.Object when element.TryGetProperty("id", out var own) && own.ValueKind == JsonValueKind.String && own.GetString() == id && !element.TryGetProperty("nameVi", out _) => element,
        JsonValueKind.Object => element.EnumerateObject().Select(member => Find(member.Value, id)).FirstOrDefault(found => found is not null),
        JsonValueKind.Array => element.EnumerateArray().Select(item => Find(item, id)).FirstOrDefault(found => found is not null),
        _ => null,
    };
}
