using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Cchc.Core.Tests.Support;

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
        var result = Cchc.Vi("check", File("a.json", Complete));
        result.ExitCode.Should().Be(0, "{0}{1}", result.Output, result.Error);
        result.Output.Should().Contain("1.001193 Thủ tục đăng ký khai sinh").And.Contain("Đủ");
    }

    [Fact]
    public void What_is_missing_and_what_is_too_much_is_said_and_asked_for_in_one_letter()
    {
        var lacking = Complete.Replace("{\"component\": \"giay-chung-sinh\", \"form\": \"original\"}", "{\"name\": \"Sổ hộ khẩu\", \"form\": \"original\"}", StringComparison.Ordinal);
        var path = File("b.json", lacking);
        var text = Cchc.Vi("check", path);
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
    public void Of_a_choice_the_papers_are_alternatives_and_none_is_demanded_by_itself()
    {
        string Paper(string id, string name) => $$"""{"id": "{{id}}", "name": "{{name}}", "pieces": [{"count": 1, "forms": ["plainCopy"]}]}""";
        var rules = File("rules.json", $$"""
            {"format": "cchc-components/1", "procedure": "1.009999", "citation": "TTHC 1.009999",
             "components": [{{Paper("don", "Đơn đề nghị")}}, {{string.Join(", ", Enumerable.Range(1, 7).Select(i => Paper("g" + i, "Giấy tờ " + i)))}}],
             "groups": [{"id": "dat", "atLeast": 1, "members": ["g1", "g2", "g3", "g4", "g5", "g6", "g7"]}]}
            """);
        var dossier = File("e.json", """{"format": "cchc-dossier/1", "procedure": "1.009999", "items": []}""");
        var text = Cchc.Vi("check", dossier, "--rules", rules).Output.ReplaceLineEndings("\n");
        text.Should().Contain("\n  - Đơn đề nghị\n").And.Contain("\n  - Một trong các giấy tờ sau:\n").And.Contain("\n      - Giấy tờ 7\n");
        text.Should().NotContain("\n  - Giấy tờ").And.NotContain("dat\n", "identifiers of groups are words of the rules");
        Cchc.Run("check", dossier, "--rules", rules, "--lang", "en").Output.Should().Contain("  - One of the following:");

        using var json = JsonDocument.Parse(Cchc.Run("check", dossier, "--rules", rules, "--format", "json").Output);
        json.RootElement.GetProperty("components").EnumerateArray().Select(item => item.GetProperty("group").GetString())
            .Should().Equal(null, "dat", "dat", "dat", "dat", "dat", "dat", "dat");
        var group = json.RootElement.GetProperty("groups")[0];
        (group.GetProperty("atLeast").GetInt32(), group.GetProperty("wanted").GetInt32(), group.GetProperty("members").GetArrayLength()).Should().Be((1, 1, 7));
        group.GetProperty("group").ValueKind.Should().Be(JsonValueKind.Null);
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
    [InlineData("{\"format\": \"cchc-dossier/1\", \"facts\": {\"a\": 1, \"a\": 2}}", "duplicate member")]
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
        Cchc.Run("check", File("a.json", Complete), "--facts", "bi-bo-roi=maybe").Error.Should().Contain("\"maybe\"").And.Contain("yes or no");
        Cchc.Run("check", File("a.json", Complete), "--facts", "mau-toc=đen").Error.Should().Contain("\"mau-toc\"");
        Cchc.Run("check", File("a.json", Complete), "--facts", "x").Error.Should().Contain("name=value");
        Cchc.Run("components", "9.999999").Error.Should().Contain("9.999999");
        Cchc.Run("check").Error.Should().Contain("cchc check DOSSIER.json");
    }

    [Theory]
    [InlineData("1.001193")]
    [InlineData("1.004222")]
    [InlineData("1.013225")]
    [InlineData("2.001610")]
    public void Expected_dossiers_run_through_the_command(string procedure)
    {
        var root = AppContext.BaseDirectory;
        while (!System.IO.File.Exists(Path.Combine(root, "Cchc.Core.sln")))
        {
            root = Path.GetDirectoryName(root)!;
        }

        using var expected = JsonDocument.Parse(System.IO.File.ReadAllText(Path.Combine(root, "tests", "Cchc.Core.Tests", "Dossiers", "Expected", procedure + ".json")));
        foreach (var dossier in expected.RootElement.EnumerateArray().Where((_, i) => i % 10 == 1))
        {
            var facts = dossier.GetProperty("facts").GetString()!.Split(' ').Select(fact => fact.Split('=')).ToDictionary(pair => pair[0], pair => pair[1]);
            var items = dossier.GetProperty("items").EnumerateArray().Select(item => item.GetString()!.Split(' ')).Select(words => new Dictionary<string, object>
            {
                [words[0].StartsWith('?') ? "name" : "component"] = words[0].TrimStart('?'), ["form"] = words[1], ["count"] = words.Length > 2 ? int.Parse(words[2][1..], CultureInfo.InvariantCulture) : 1,
            });
            var json = JsonSerializer.Serialize(new { format = "cchc-dossier/1", procedure, online = dossier.TryGetProperty("online", out var online) && online.GetBoolean(), facts, items });
            var result = Cchc.Run("check", File("e.json", json), "-f", "json");
            using var answer = JsonDocument.Parse(result.Output);
            var whole = dossier.GetProperty("whole").GetString()!;
            answer.RootElement.GetProperty("state").GetString().Should().Be(char.ToLowerInvariant(whole[0]) + whole[1..], "{0}", dossier.GetProperty("name"));
            result.ExitCode.Should().Be(whole == "Satisfied" ? 0 : 1);
            foreach (var state in new[] { "Satisfied", "Missing", "UnlawfulToDemand", "Excess" })
            {
                answer.RootElement.GetProperty("components").EnumerateArray().Where(item => item.GetProperty("state").GetString() == char.ToLowerInvariant(state[0]) + state[1..]).Select(item => item.GetProperty("id").GetString())
                    .Should().BeEquivalentTo(dossier.TryGetProperty(state, out var ids) ? ids.GetString()!.Split(' ') : [], "{0}", dossier.GetProperty("name"));
            }
        }
    }

    [Fact]
    public void Letter_and_receipt_come_in_order_and_as_json_in_parts()
    {
        var path = File("l.json", Complete.Replace(", {\"component\": \"giay-to-cu-tru\", \"form\": \"original\"}", string.Empty, StringComparison.Ordinal));
        string[] letter = ["check", path, "--letter", "--receipt", "--on", "2026-09-01", "--applicant", "Nguyễn Văn A", "--agency", "UBND xã", "--received", "2026-08-31"];
        var text = Cchc.Vi(letter).Output;
        text.Should().Contain("Nguyễn Văn A").And.Contain("UBND xã").And.Contain("TT  | Thành phần hồ sơ ");
        text.IndexOf("TT  | Thành phần hồ sơ ", StringComparison.Ordinal).Should().BeGreaterThan(text.IndexOf("Nguyễn Văn A", StringComparison.Ordinal));
        using var json = JsonDocument.Parse(Cchc.Run([.. letter, "-f", "json"]).Output);
        var need = json.RootElement.GetProperty("letter").GetProperty("needs")[0];
        (need.GetProperty("type").GetString(), need.GetProperty("component").GetString()).Should().Be(("paper", "giay-to-cu-tru"));
        need.GetProperty("pieces")[0].GetProperty("forms").EnumerateArray().Select(form => form.GetString()).Should().Contain("certifiedCopy");
        json.RootElement.GetProperty("receipt").GetProperty("rows").GetArrayLength().Should().Be(3);
        json.RootElement.GetProperty("components").EnumerateArray().Single(item => item.GetProperty("id").GetString() == "giay-to-cu-tru").GetProperty("missing")[0].GetProperty("forms")[0].GetString().Should().Be("original");
        Cchc.Run("check", path, "--on", "2026-09-01").Error.Should().Contain("--on belongs to the letter");
    }

    [Fact]
    public void The_citizens_list_says_how_to_answer_and_is_structured_as_json()
    {
        Cchc.Run("components", "1.001193").Output.Should().Contain("bi-bo-roi=yes|no").And.Contain("kenh=truc-tiep|truc-tuyen|buu-chinh");
        using var json = JsonDocument.Parse(Cchc.Run("components", "1.001193", "--lang", "en", "-f", "json", "--facts", "co-du-lieu-cu-tru=yes").Output);
        var list = json.RootElement;
        list.GetProperty("notNeeded")[0].GetProperty("component").GetString().Should().Be("giay-to-cu-tru");
        list.GetProperty("text").GetString().Should().StartWith("Procedure:");
        list.GetProperty("submit").GetArrayLength().Should().Be(0, "which form is needed depends on the channel");
        using var narrowed = JsonDocument.Parse(Cchc.Run("components", "1.001193", "-f", "json", "--facts", "kenh=truc-tiep").Output);
        narrowed.RootElement.GetProperty("submit")[0].GetProperty("component").GetString().Should().Be("to-khai");
        list.GetProperty("conditional")[0].GetProperty("whenEn").GetString().Should().NotBeNullOrEmpty();
        var channel = list.GetProperty("questions").EnumerateArray().Single(question => question.GetProperty("id").GetString() == "kenh");
        channel.GetProperty("choices").EnumerateArray().Select(choice => choice.GetProperty("id").GetString()).Should().Equal("truc-tiep", "truc-tuyen", "buu-chinh");
    }

    [Fact]
    public void Facts_do_not_swallow_what_follows_them()
    {
        Cchc.Run("components", "--facts", "bi-bo-roi=no", "1.001193").ExitCode.Should().Be(0);
        Cchc.Run("check", "--facts", "bi-bo-roi=no", File("a.json", Complete)).ExitCode.Should().Be(0);
        Cchc.Run("components", "1.001193", "--facts", "x", "bi-bo-roi=no").Error.Should().Contain("\"x\" is no name=value").And.Contain("only such words stand behind --facts");
    }

    [Fact]
    public void All_faults_of_facts_are_said_with_code_and_line()
    {
        var result = Cchc.Run("check", File("f.json", Complete.Replace("\"kenh\": \"truc-tiep\"", "\"kenh\": \"fax\"", StringComparison.Ordinal)), "--facts", "mau=đen", "bi-bo-roi=maybe");
        result.ExitCode.Should().Be(2);
        result.Error.Should().Contain("CCHC-REQ-040 --facts").And.Contain("CCHC-REQ-041 --facts").And.Contain("CCHC-REQ-041 f.json:2");
    }

    [Fact]
    public void What_cannot_be_read_is_said_in_one_sentence()
    {
        Cchc.Run("check", folder).Error.Should().Contain("is a folder");
        Cchc.Run("check", "-", "-c", "-").Error.Should().Contain("can be read once only");
        Cchc.Run("components", new string('x', 500)).Error.Should().Contain(new string('x', 60) + "…").And.NotContain(new string('x', 61));
        Cchc.Run("check", File("s.json", Complete.Replace("\"to-khai\"", "\"to-kai\"", StringComparison.Ordinal))).Error.Should().Contain("did you mean to-khai");
    }

    [Fact]
    public void A_closed_standard_input_is_wrong_input_and_does_not_hang()
    {
        if (!OperatingSystem.IsLinux())
        {
            return; // only there it can be told
        }

        var start = new ProcessStartInfo("/bin/sh") { RedirectStandardError = true, Environment = { ["CCHC_LANG"] = "en" } };
        start.ArgumentList.Add("-c");
        start.ArgumentList.Add($"exec dotnet '{Cchc.Dll}' check - <&-");
        using var process = Process.Start(start)!;
        var hasEnded = process.WaitForExit(60_000);
        if (!hasEnded)
        {
            process.Kill();
        }

        hasEnded.Should().BeTrue("there is nothing to wait for");
        process.ExitCode.Should().Be(2);
        process.StandardError.ReadToEnd().Should().Contain("is closed");
    }

    [Fact]
    public void Surplus_pieces_are_shown()
    {
        var two = Complete.Replace("\"giay-chung-sinh\", \"form\": \"original\"", "\"giay-chung-sinh\", \"form\": \"original\", \"count\": 3", StringComparison.Ordinal);
        Cchc.Vi("check", File("t.json", two)).Output.Should().Contain("(thừa 2)");
    }

    private string File(string name, string content)
    {
        var path = Path.Combine(folder, name);
        System.IO.File.WriteAllText(path, content);
        return path;
    }

    [Fact]
    public void A_letter_cites_no_law_that_is_out_of_force_or_not_made_and_is_not_dated_before_the_receipt()
    {
        string[] letter = ["check", RepositoryFiles.PathOf("tests", "Data", "cases", "letters", "in-person-cites-the-online-clause.json"), "--letter", "--on"];
        var now = Cchc.Vi([.. letter, "10/10/2026"]).Output.ReplaceLineEndings(" ");
        now.Should().Contain("khoản 1 Điều 16 Luật Hộ tịch số 60/2014/QH13").And.MatchRegex("04/2020/TT-BTP +\\(điều +khoản +chưa +xác +định\\)");
        var replaced = Cchc.Vi([.. letter, "01/04/2027"]).Output.ReplaceLineEndings(" ");
        replaced.Should().Contain("Luật Hộ tịch số 03/2026/QH16").And.NotContain("Điều 16 Luật Hộ tịch", "it is replaced from 01/3/2027, and the new text is not at hand");
        Cchc.Vi([.. letter, "01/04/2027", "--received", "26/02/2027"]).Output.ReplaceLineEndings(" ").Should().Contain("khoản 1 Điều 16 Luật Hộ tịch số 60/2014/QH13", "the law is that of the receipt");
        Cchc.Vi([.. letter, "10/10/2016"]).Output.ReplaceLineEndings(" ").Should().MatchRegex("04/2020/TT-BTP +\\(chưa +được +ban +hành +vào +ngày +10/10/2016\\)");
        var early = Cchc.Vi([.. letter, "10/10/2026", "--received", "20/10/2026"]);
        (early.ExitCode, early.Output).Should().Be((2, string.Empty));
        early.Error.Should().Contain("--on không thể trước --received");
    }

    [Fact]
    public void An_answer_is_taken_by_what_it_means_and_a_wrong_one_is_refused_in_one_language()
    {
        foreach (var answer in new[] { "kenh=truc-tiep", "kenh=Trực tiếp", "kenh=qua buu chinh" })
        {
            Cchc.Vi("components", "1.001193", "--facts", answer).Error.Should().NotContain("không phải câu trả lời", "of {0}", answer);
        }

        var wrong = Cchc.Vi("components", "1.001193", "--facts", "kenh=abc", "bi-bo-roi=maybe");
        wrong.ExitCode.Should().Be(2);
        wrong.Error.Should().Contain("cần một trong: truc-tiep (Trực tiếp)").And.Contain("cần có hoặc không").And.NotContain("one of").And.NotContain("yes/no");
        Cchc.Run("components", "1.001193", "--facts", "kenh=abc").Error.Should().Contain("one of truc-tiep");
    }
}
