using System.Text.Json;

namespace Cchc.Cli.Tests;

/// <summary>cchc check and cchc components, as a user would call them.</summary>
public sealed class CheckCommandTests : IDisposable
{
    private const string Complete =
        """
        {"format": "cchc-dossier/1", "procedure": "1.001193",
         "facts": {"kenh": "truc-tiep", "bi-bo-roi": false, "mang-thai-ho": false, "nguoi-yeu-cau": "cha-me", "co-giay-chung-sinh": true, "co-nguoi-lam-chung": false,
                   "co-du-lieu-chung-sinh": false, "co-du-lieu-nhan-than": false, "co-du-lieu-cu-tru": false},
         "items": [{"component": "to-khai", "form": "paperForm"}, {"component": "giay-chung-sinh", "form": "original"},
                   {"component": "giay-to-tuy-than", "form": "original"}, {"component": "giay-to-cu-tru", "form": "original"}]}
        """;

    private readonly string folder = Directory.CreateTempSubdirectory("cchc").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_complete_dossier_is_complete()
    {
        var result = Cchc.Run("check", File("a.json", Complete));
        result.ExitCode.Should().Be(0, "{0}{1}", result.Output, result.Error);
        result.Output.Should().Contain("1.001193 Thủ tục đăng ký khai sinh").And.Contain("Đủ");
    }

    [Fact]
    public void What_is_missing_and_what_is_too_much_is_said_and_asked_for_in_one_letter()
    {
        var lacking = Complete.Replace("{\"component\": \"giay-chung-sinh\", \"form\": \"original\"}", "{\"name\": \"Sổ hộ khẩu\", \"form\": \"original\"}", StringComparison.Ordinal);
        var path = File("b.json", lacking);
        var text = Cchc.Run("check", path);
        text.ExitCode.Should().Be(1);
        text.Output.Should().Contain("Thiếu").And.Contain("Giấy chứng sinh").And.Contain("Sổ hộ khẩu");
        using var json = JsonDocument.Parse(Cchc.Run("check", path, "--format", "json").Output);
        json.RootElement.GetProperty("state").GetString().Should().Be("missing");
        json.RootElement.GetProperty("strangers")[0].GetString().Should().Be("Sổ hộ khẩu");
        Cchc.Run("check", path, "--letter", "--on", "2026-09-01").Output.Should().Contain("Giấy chứng sinh").And.Contain("01").And.Contain("2026");
        Cchc.Run("check", path, "--letter").Error.Should().Contain("--on");
        Cchc.Run("check", path, "--receipt").Output.Should().Contain("Tờ khai đăng ký khai");
    }

    [Fact]
    public void A_fact_that_is_not_known_leaves_the_question_that_decides()
    {
        var open = Complete.Replace("\"bi-bo-roi\": false, ", string.Empty, StringComparison.Ordinal);
        var result = Cchc.Run("check", File("c.json", open), "--format", "json");
        using var json = JsonDocument.Parse(result.Output);
        json.RootElement.GetProperty("openQuestions").EnumerateArray().Select(question => question.GetProperty("id").GetString()).Should().Contain("bi-bo-roi");
        Cchc.Run("check", File("c.json", open), "--facts", "bi-bo-roi=không").ExitCode.Should().Be(0);
    }

    [Fact]
    public void The_citizens_list_is_readable_and_narrows_with_facts()
    {
        var all = Cchc.Run("components", "1.001193");
        all.ExitCode.Should().Be(0);
        all.Output.Should().Contain("Giấy chứng sinh").And.Contain("Biên bản về việc trẻ bị bỏ rơi");
        Cchc.Run("components", "1.001193", "--facts", "bi-bo-roi=no").Output.Should().NotContain("Biên bản về việc trẻ bị bỏ rơi");
    }

    [Theory]
    [InlineData("{}", "cchc-dossier/1")]
    [InlineData("{\"format\": \"cchc-dossier/1\", \"itmes\": []}", "itmes")]
    [InlineData("{\"format\": \"cchc-dossier/1\", \"items\": [{\"component\": \"to-khai\", \"form\": \"anyCopy\"}]}", "anyCopy")]
    [InlineData("{\"format\": \"cchc-dossier/1\", \"facts\": {\"a\": 1, \"a\": 2}}", "stands twice")]
    [InlineData("[[[[[[[[[[[[", "not valid JSON")]
    [InlineData("", "not valid JSON")]
    public void A_wrong_file_is_refused_with_what_is_wrong(string content, string message)
    {
        var result = Cchc.Run("check", File("x.json", content), "--procedure", "1.001193");
        result.ExitCode.Should().Be(2);
        result.Error.Should().Contain(message);
    }

    [Fact]
    public void Wrong_questions_quote_what_was_given()
    {
        Cchc.Run("check", File("a.json", Complete), "--facts", "bi-bo-roi=maybe").Error.Should().Contain("\"maybe\"").And.Contain("yes/no");
        Cchc.Run("check", File("a.json", Complete), "--facts", "mau-toc=đen").Error.Should().Contain("\"mau-toc\"");
        Cchc.Run("check", File("a.json", Complete), "--facts", "x").Error.Should().Contain("name=value");
        Cchc.Run("components", "9.999999").Error.Should().Contain("9.999999");
        Cchc.Run("check").Error.Should().Contain("cchc check DOSSIER.json");
    }

    private string File(string name, string content)
    {
        var path = Path.Combine(folder, name);
        System.IO.File.WriteAllText(path, content);
        return path;
    }
}
