using System.Text.Json;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Exchange.Catalogues;
using Cchc.Core.Procedures;
using Cchc.Core.Procedures.Identifiers;
using Cchc.Core.Procedures.Versions;

namespace Cchc.Cli.Tests;

/// <summary>cchc simplify, as a user would call it.</summary>
public sealed class SimplifyCommandTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("cchc").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void The_answer_as_JSON_has_rules_assumptions_and_questions_with_bounds()
    {
        var result = Simplify("--format", "json");
        result.ExitCode.Should().Be(0, result.Error);
        using var json = JsonDocument.Parse(result.Output);
        var root = json.RootElement;
        (root.GetProperty("date").GetString(), root.GetProperty("procedures").GetInt32(), root.GetProperty("rules").GetArrayLength()).Should().Be(("2026-09-01", 33, 9));
        var first = root.GetProperty("candidates")[0];
        (first.GetProperty("id").GetString(), first.GetProperty("code").GetString(), first.GetProperty("dossiersPerYear").ValueKind).Should().Be(("2.001610/1", "CCHC-SIM-101", JsonValueKind.Null));
        var money = first.GetProperty("money");
        new[] { "low", "likely", "high" }.Select(end => money.GetProperty(end).GetDouble()).Should().BeInAscendingOrder().And.OnlyHaveUniqueItems();
        var assumed = root.GetProperty("assumed").EnumerateArray().Select(item => item.GetProperty("id").GetString()).ToList();
        root.GetProperty("candidates").EnumerateArray().SelectMany(item => item.GetProperty("assumptions").EnumerateArray().Select(id => id.GetString())).Should().OnlyContain(id => assumed.Contains(id));
        root.GetProperty("incomes")[0].GetProperty("source").GetString().Should().NotBeEmpty();
    }

    [Fact]
    public void A_draft_is_a_plan_that_the_command_cost_computes()
    {
        var (counts, plan) = (Write("n.csv", "procedure,dossiers\n2.001610,1250\n"), Path.Combine(folder, "plan.json"));
        Simplify("--dossiers", counts, "--draft", "2.001610/1", "--output", plan).ExitCode.Should().Be(0);
        var cost = Cchc.Run("cost", plan, "--format", "json");
        cost.ExitCode.Should().Be(0, cost.Error);
        using var saving = JsonDocument.Parse(Simplify("--dossiers", counts, "--format", "json").Output);
        var expected = saving.RootElement.GetProperty("candidates")[0].GetProperty("moneyPerYear").GetProperty("likely").GetDouble();
        cost.Output.Should().Contain($"{expected.ToString(System.Globalization.CultureInfo.InvariantCulture)[..8]}");
        Simplify("--draft", "2.001610/1", "--format", "xlsx", "--output", Path.Combine(folder, "plan.xlsx")).ExitCode.Should().Be(0);
        Cchc.Run("cost", Path.Combine(folder, "plan.xlsx")).Error.Should().NotContain("cannot");
    }

    [Theory]
    [InlineData("procedure,dossiers\n2.001610,1250,7\n", "Line 2: it has 3 cells, the heading has 2.")]
    [InlineData("procedure,dossiers\n", "has no row below its heading.")]
    public void A_table_of_dossiers_that_cannot_be_meant_is_refused(string table, string said)
    {
        var path = Path.Combine(folder, "dossiers.csv");
        File.WriteAllText(path, table);
        var result = Simplify("--dossiers", path);
        (result.ExitCode, result.Output).Should().Be((2, string.Empty));
        result.Error.Should().Contain(said);
    }

    [Fact]
    public void A_code_that_the_catalogue_does_not_have_is_named()
    {
        var path = Path.Combine(folder, "dossiers.csv");
        File.WriteAllText(path, "procedure,dossiers\n2.001610,1250\n2.001619,400\n");
        Simplify("--dossiers", path).Error.Should().Contain("1 of the 2 procedures in the table of dossiers are not in the catalogue and are not used: 2.001619");
        File.WriteAllText(path, "procedure,dossiers\n2.001610,1250\n");
        Simplify("--dossiers", path).Error.Should().BeEmpty();
    }

    [Theory]
    [InlineData("simplify.noDraftId", "is no question: expected a code and a number", "--draft", "2.001610")]
    [InlineData("simplify.draftNumber", "has 2 questions; there is no", "--draft", "2.001610/99")]
    [InlineData("simplify.draftProcedure", "The catalogue has no procedure", "--draft", "1.000009/1")]
    [InlineData("simplify.wrongMost", "is no number of questions to list", "--most=-1")]
    [InlineData("procedure.notInFile", "1.000009", "--procedure", "1.000009")]
    public void What_is_wrong_is_quoted_with_what_was_expected(string code, string expected, params string[] args)
    {
        var result = Simplify([.. args, "--format", "json"]);
        result.ExitCode.Should().NotBe(0);
        (result.Output + result.Error).Should().Contain(expected).And.Contain(code);
    }

    [Theory]
    [InlineData("procedure,dossiers\n2.001610,many\n", "Line 2: \"many\" is no number of dossiers")]
    [InlineData("procedure,dossiers\n2.001610,1.250\n", "Line 2: \"1.250\" is no number of dossiers")] // a thousand to one reader, a little more than one to another
    [InlineData("Mã thủ tục;Số hồ sơ một năm\n2.001610;1.250\n", "Line 2: \"1.250\" is no number of dossiers")]
    [InlineData("procedure,dossiers\n2.001610,-1\n", "Line 2: \"-1\" is no number of dossiers")]
    [InlineData("procedure,dossiers\n2.001610,5\n2.001610,6\n", "Line 3: the procedure 2.001610 is repeated")]
    [InlineData("a,b\n1,2\n", "there is no column \"procedure\"")]
    public void A_table_of_dossiers_that_cannot_be_read_is_refused_with_its_line(string table, string expected)
    {
        var result = Simplify("--dossiers", Write("n.csv", table));
        result.ExitCode.Should().NotBe(0);
        result.Error.Should().Contain(expected);
    }

    [Fact]
    public void A_register_and_a_table_exclude_one_another_and_a_wrong_file_of_assumptions_is_said()
    {
        Simplify("--dossiers", "a", "--register", "b").Error.Should().Contain("Use either --register or --dossiers.");
        var wrong = Simplify("--assumptions", Write("a.json", "{\"format\": \"cchc-assumptions/1\", \"name\": \"a\", \"year\": 2026, \"assumptions\": [{\"id\": \"x\", \"value\": 1}]}"));
        wrong.ExitCode.Should().NotBe(0);
        wrong.Error.Should().Contain("unknown \"x\"");
    }

    [Fact]
    public void The_assumptions_in_use_are_written_as_a_file_that_is_read_again()
    {
        var path = Path.Combine(folder, "assumptions.json");
        Simplify("--print-assumptions", "--output", path).ExitCode.Should().Be(0);
        Simplify("--assumptions", path, "--print-assumptions").Output.Should().Be(File.ReadAllText(path)).And.Contain("\"cchc-assumptions/1\"");
        Simplify("--assumptions", path, "--format", "csv").Output.Should().Be(Simplify("--format", "csv").Output);
    }

    [Fact]
    public void A_register_gives_dossiers_a_year_and_the_days_used()
    {
        var register = Path.Combine(folder, "r.csv");
        Cchc.Run("register", "sample", "--dossiers", "3000", "--output", register).ExitCode.Should().Be(0);
        var result = Simplify("--register", register, "--as-of", "2026-11-02T08:00", "--format", "json");
        result.ExitCode.Should().Be(0, result.Error);
        using var json = JsonDocument.Parse(result.Output);
        json.RootElement.GetProperty("candidates").EnumerateArray().Count(item => item.GetProperty("dossiersPerYear").ValueKind == JsonValueKind.Number).Should().BeGreaterThan(0);
    }

    [Fact]
    public void Times_are_compared_with_other_catalogues_and_with_other_places_of_the_same()
    {
        var ours = Timed(9);
        string[] others = [Catalogue("a.jsonl", new ProcedureCatalogue([Timed(2)])), Catalogue("b.jsonl", new ProcedureCatalogue([Timed(4)])), Catalogue("c.jsonl", new ProcedureCatalogue([Timed(8)]))];
        var alone = Catalogue("own.jsonl", new ProcedureCatalogue([ours]));
        Codes(alone, [.. others.SelectMany(other => new[] { "--compare", other })]).Should().Equal("CCHC-SIM-501");
        Codes(alone, "--compare", others[0], "--compare", others[1]).Should().BeEmpty("two are too few");
        LocalVersion Local(string code, int days) => new() { Code = ours.Code, Locality = new Locality(code), Changes = ProcedureChanges.Of(Timed(days), [ProcedurePart.Channels]) };
        var places = Catalogue("places.jsonl", new ProcedureCatalogue([ours]) { LocalVersions = [Local("H01", 3), Local("H02", 4), Local("H03", 5), Local("H04", 12)] });
        Codes(places).Should().Equal("CCHC-SIM-501");
        Codes(places, "--locality", "H04").Should().Equal("CCHC-SIM-501");
        Codes(places, "--locality", "H01").Should().BeEmpty();
    }

    [Fact]
    public void The_law_of_another_day_asks_other_questions()
    {
        using var before = JsonDocument.Parse(Cchc.Run("simplify", "sample", "--on", "2026-06-30", "--format", "json").Output);
        before.RootElement.GetProperty("candidates").EnumerateArray().Select(item => item.GetProperty("code").GetString()).Should().NotContain(["CCHC-SIM-101", "CCHC-SIM-701", "CCHC-SIM-702"]);
    }

    [Fact]
    public void Tables_have_all_questions_and_the_page_stands_alone()
    {
        Simplify("--format", "csv").Output.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Should().HaveCountGreaterThan(30);
        Simplify("--format", "html").Output.Should().StartWith("<!DOCTYPE html>").And.NotContain("href=").And.NotContain("src=");
        Simplify("--format", "xlsx", "--output", Path.Combine(folder, "a.xlsx")).ExitCode.Should().Be(0);
        new FileInfo(Path.Combine(folder, "a.xlsx")).Length.Should().BeGreaterThan(5_000);
    }

    private static Procedure Timed(int days) => new()
    {
        Code = ProcedureCode.Parse("1.000001"),
        Name = "Cấp giấy phép thử",
        Online = OnlineService.Full.Instance,
        Channels = [new Channel { Method = SubmissionMethod.Online, RawMethod = "ONLINE", Time = new StatedTime(new ProcessingTime.WorkingDays(days), $"{days}", "WORKING_DAY") }],
    };

    private static IEnumerable<string?> Codes(string catalogue, params string[] args)
    {
        using var json = JsonDocument.Parse(Cchc.Run(["simplify", catalogue, "--on", "2026-09-01", "--format", "json", .. args]).Output);
        return [.. json.RootElement.GetProperty("candidates").EnumerateArray().Select(item => item.GetProperty("code").GetString())];
    }

    private string Catalogue(string name, ProcedureCatalogue catalogue)
    {
        var path = Path.Combine(folder, name);
        using var file = File.Create(path);
        CatalogueWriter.Write(catalogue, file);
        return path;
    }

    private static Cchc.Result Simplify(params string[] args) => Cchc.Run(["simplify", "sample", "--on", "2026-09-01", .. args]);

    private string Write(string name, string text)
    {
        var path = Path.Combine(folder, name);
        File.WriteAllText(path, text);
        return path;
    }
}
