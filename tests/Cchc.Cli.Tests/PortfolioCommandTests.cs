using System.Text.Json;

namespace Cchc.Cli.Tests;

/// <summary>cchc portfolio over the sample folder and over folders that are wrong.</summary>
public sealed class PortfolioCommandTests : IDisposable
{
    private static readonly string Sample = Path.Combine(Root(), "docs", "samples", "portfolio");
    private readonly string folder = Directory.CreateTempSubdirectory("cchc").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void The_sample_is_added_by_method_and_the_method_is_named()
    {
        var result = Cchc.Vi("portfolio", Sample);
        result.ExitCode.Should().Be(0);
        result.Output.Should().Contain("71,64%").And.Contain("11,67%").And.Contain("405 TTHC được rà soát, 378 TTHC được đơn giản hóa").And.Contain("Điều 27");
        result.Output.Split('\n').Should().OnlyContain(line => line.Length <= 80);
        result.Error.Should().Contain("CCHC-COST-020");
    }

    [Fact]
    public void Every_format_is_written_and_repeats()
    {
        using var json = JsonDocument.Parse(Cchc.Vi("portfolio", Sample, "--format", "json", "--by", "year").Output);
        json.RootElement.GetProperty("sums")[0].GetProperty("saving").GetInt64().Should().Be(1_652_000_000_000);
        Cchc.Vi("portfolio", Sample, "-f", "csv", "--by", "field").Output.Should().Contain("lĩnh vực");
        var html = Path.Combine(folder, "a.html");
        Cchc.Run("portfolio", Sample, "-f", "html", "-o", html, "--lang", "en").ExitCode.Should().Be(0);
        File.ReadAllText(html).Should().Contain("71.64%");
        foreach (var name in new[] { "a.xlsx", "b.xlsx" })
        {
            Cchc.Run("portfolio", Sample, "-f", "xlsx", "-o", Path.Combine(folder, name)).ExitCode.Should().Be(0);
        }

        File.ReadAllBytes(Path.Combine(folder, "a.xlsx")).Should().Equal(File.ReadAllBytes(Path.Combine(folder, "b.xlsx")));
    }

    [Fact]
    public void Wrong_input_is_said_in_one_sentence()
    {
        Wrong("There is no folder", "portfolio", Path.Combine(folder, "none"));
        Wrong("There are no costs", "portfolio", folder);
        Wrong("PDF is not written", "portfolio", Sample, "-f", "pdf");
        Wrong("cannot be the value of --by: expected agency, field, year or procedure", "portfolio", Sample, "--by", "colour");
        Wrong("is not a year", "portfolio", Sample, "--year", "x");
    }

    [Fact]
    public void A_file_with_errors_is_named_and_the_answer_is_no()
    {
        File.Copy(Path.Combine(Sample, "ha-noi-2025.json"), Path.Combine(folder, "a.json"));
        File.WriteAllText(Path.Combine(folder, "b.csv"), "name,year,method,currency,before,after\nA,2025,statutory,VND,-1,1\n");
        var result = Cchc.Vi("portfolio", folder);
        result.ExitCode.Should().Be(1);
        result.Output.Should().Contain("71,64%");
        result.Error.Should().Contain("b.csv:2").And.Contain("CCHC-COST-065");
    }

    private static void Wrong(string words, params string[] args)
    {
        var result = Cchc.Run(args);
        result.ExitCode.Should().Be(2);
        result.Output.Should().BeEmpty();
        result.Error.Should().Contain(words);
    }

    private static string Root()
    {
        var at = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(at, "Cchc.Core.sln")))
        {
            at = Path.GetDirectoryName(at)!;
        }

        return at;
    }
}
