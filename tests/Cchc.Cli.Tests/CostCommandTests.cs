using System.IO.Compression;
using System.Text.Json;
using System.Xml.Linq;

namespace Cchc.Cli.Tests;

/// <summary>cchc cost, cost check and cost draft, as a user would call them.</summary>
public sealed class CostCommandTests : IDisposable
{
    private const string Plan =
        """
        {"format": "cchc-cost/1", "procedure": "1.001193", "name": "Đăng ký khai sinh", "year": 2025, "currency": "VND", "timesPerYear": 1, "subjectsPerYear": 100,
         "incomes": [{"payer": "individual", "value": 40000, "year": 2025, "series": "s", "source": "q"}],
         "defaults": {"payer": "individual", "services": 0, "fees": 0},
         "activities": [{"id": "1.1", "name": "Điền tờ khai", "kind": "prepareComponent", "hours": {"low": 1, "likely": 2, "high": 4}},
                        {"id": "1.2", "name": "Sao giấy tờ", "kind": "prepareComponent", "hours": 0.5, "services": 10000}]}
        """;

    private readonly string folder = Directory.CreateTempSubdirectory("cchc").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_cost_is_computed_and_every_format_says_the_same()
    {
        var path = File("plan.json", Plan);
        var text = Cchc.Vi("cost", path);
        text.ExitCode.Should().Be(0, "{0}{1}", text.Output, text.Error);
        text.Output.Should().Contain("Điều 27 Thông tư số 02/2017/TT-VPCP").And.Contain("11.000.000");
        using var json = JsonDocument.Parse(Cchc.Vi("cost", path, "--format", "json").Output);
        json.RootElement.GetProperty("method").GetString().Should().Be("statutory");
        json.RootElement.GetRawText().Should().Contain("11000000");
        Cchc.Vi("cost", path, "-f", "csv").Output.Should().Contain("11000000");
        XDocument.Parse(Cchc.Vi("cost", path, "-f", "html").Output).Root!.Value.Should().Contain("11.000.000");
        Cchc.Vi("cost", path, "--lang", "en").Output.Should().Contain("11,000,000");

        var book = Path.Combine(folder, "plan.xlsx");
        Cchc.Run("cost", path, "-f", "xlsx", "-o", book).ExitCode.Should().Be(0);
        using var package = ZipFile.OpenRead(book);
        package.Entries.Should().Contain(entry => entry.FullName.EndsWith("sheet1.xml", StringComparison.Ordinal));
        Cchc.RunBytes("cost", path, "-f", "xlsx").Take(2).Should().Equal([(byte)'P', (byte)'K'], "a pipe takes bytes, a terminal does not");
    }

    [Fact]
    public void Missing_is_never_zero_and_the_exit_code_says_so()
    {
        var result = Cchc.Vi("cost", File("plan.json", Plan.Replace("\"hours\": 0.5, ", string.Empty, StringComparison.Ordinal)));
        result.ExitCode.Should().Be(1);
        result.Output.Should().Contain("CCHC-COST-001").And.Contain("(1.2): số giờ").And.NotContain("tổng cộng");
    }

    [Theory]
    [InlineData("\"hours\": 0.5", "\"hours\": -1", "-1")]
    [InlineData("\"hours\": 0.5", "\"hours\": NaN", "NaN")]
    [InlineData("\"hours\": 0.5", "\"hours\": 1e400", "1e400")]
    [InlineData("\"hours\": 0.5", "\"hours\": 0.5, \"share\": 1.2", "1.2")]
    [InlineData("\"series\": \"s\"", "\"series\": \"s\", \"currency\": \"USD\"", "USD")]
    [InlineData("\"subjectsPerYear\": 100", "\"subjectsPerYear\": 10000000000000000", "10000000000000000")]
    public void What_makes_no_sense_is_quoted_with_its_place(string from, string to, string quoted)
    {
        var result = Cchc.Vi("cost", File("plan.json", Plan.Replace(from, to, StringComparison.Ordinal)));
        result.ExitCode.Should().BeOneOf(1, 2);
        (result.Output + result.Error).Should().Contain(quoted).And.Contain("CCHC-COST-").And.NotContain("   at ");
    }

    [Fact]
    public void The_samples_save_what_is_published_of_them()
    {
        Cchc.Vi("cost", "sample:2.000635").Output.Should().Contain("1.024.000").And.Contain("231.000").And.Contain("77,44%");
        var plan = Cchc.Vi("cost", "sample");
        plan.Output.Should().Contain("Theo thứ tự").And.Contain("Không phụ thuộc thứ tự").And.Contain("Cộng: 67.333.333");
        plan.Output.Split('\n').Should().OnlyContain(line => line.Length <= 80);
        Cchc.Run("cost", "sample:9").Error.Should().Contain("1.001193, 2.000635");
    }

    [Fact]
    public void A_simulation_is_the_same_for_the_same_seed()
    {
        var path = File("plan.json", Plan);
        var first = Cchc.Vi("cost", path, "--simulate", "2000", "--seed", "7", "-f", "json").Output;
        Cchc.Vi("cost", path, "--simulate", "2000", "--seed", "7", "-f", "json").Output.Should().Be(first);
        Cchc.Vi("cost", path, "--simulate", "2000", "--seed", "8", "-f", "json").Output.Should().NotBe(first);
        Cchc.Vi("cost", path, "--simulate", "2000").Output.Should().Contain("Số khởi tạo 1");
        Cchc.Run("cost", path, "--simulate", "0").Error.Should().Contain("\"0\"");
        Cchc.Run("cost", path, "--seed", "7").Error.Should().Contain("--simulate");
    }

    [Fact]
    public void Waiting_time_alone_is_valued_with_its_own_method_and_warning()
    {
        const string waiting =
            """
            {"format": "cchc-cost/1", "procedure": "2.000286", "name": "n", "year": 2025, "currency": "VND",
             "waiting": {"income": {"payer": "individual", "value": 40000, "year": 2025, "series": "s", "source": "QĐ 2816"}, "hoursPerDay": 8, "dossiersPerYear": 10, "before": 10, "after": 9}}
            """;
        var path = File("w.json", waiting);
        var result = Cchc.Vi("cost", path);
        result.ExitCode.Should().Be(0, result.Error);
        result.Output.Should().Contain("32.000.000").And.Contain("28.800.000").And.Contain("CCHC-COST-020");
        Cchc.Vi("cost", path, "-f", "json").Output.Should().Contain("waitingTime");
        Cchc.Run("cost", path, "-f", "xlsx", "-o", Path.Combine(folder, "w.xlsx")).ExitCode.Should().Be(2);
    }

    [Fact]
    public void Both_methods_in_one_file_are_told_apart_and_never_added()
    {
        var both = Plan.TrimEnd().TrimEnd('}') + ", \"waiting\": {\"income\": {\"payer\": \"individual\", \"value\": 40000, \"year\": 2025, \"series\": \"s\", \"source\": \"q\"}, \"hoursPerDay\": 8, \"dossiersPerYear\": 10, \"before\": 10, \"after\": 9}}";
        var path = File("b.json", both);
        using var json = JsonDocument.Parse(Cchc.Vi("cost", path, "-f", "json").Output);
        json.RootElement.GetProperty("method").GetString().Should().Be("statutory");
        json.RootElement.GetProperty("waitingTime").GetProperty("method").GetString().Should().Be("waitingTime");
        Cchc.Vi("cost", path).Output.Should().Contain("11.000.000").And.Contain("32.000.000").And.NotContain("43.000.000");
        Cchc.Run("cost", path, "-f", "csv").Error.Should().Contain("waiting time");
    }

    [Fact]
    public void A_draft_has_a_place_for_everything_the_record_does_not_say()
    {
        var draft = Cchc.Run("cost", "draft", "1.001193", "--year", "2026");
        draft.ExitCode.Should().Be(0);
        draft.Output.Should().Contain("\"cchc-cost/1\"").And.Contain("\"year\": 2026");
        draft.Error.Should().Contain("places to fill in");
        Cchc.Run("cost", File("d.json", draft.Output)).ExitCode.Should().Be(1);
        Cchc.Run("cost", "draft", "9.999999", "--year", "2026").Error.Should().Contain("9.999999");
        Cchc.Run("cost", "draft", "1.001193", "--year", "26").Error.Should().Contain("\"26\"");
    }

    [Fact]
    public void The_line_that_says_one_day_and_computes_with_two_is_found_in_every_format()
    {
        var path = File("t.csv", "code,procedure,days_before,days_after,days_cut_stated,hours_per_day,hourly_vnd,dossiers_per_year,before_stated,after_stated,saving_stated,pct_stated\n"
            + "1.001699,Xác định mức độ khuyết tật,25,23,1,8,40000,10,80000000,73600000,6400000,8\n2.000286,Tiếp nhận,10,9,1,8,40000,10,32000000,28800000,3200000,10\n");
        var text = Cchc.Vi("cost", "check", path);
        text.ExitCode.Should().Be(1);
        text.Output.Should().Contain("CCHC-COST-160").And.Contain("1.001699").And.NotContain("2.000286");
        using var json = JsonDocument.Parse(Cchc.Vi("cost", "check", path, "-f", "json").Output);
        json.RootElement.GetProperty("figures").GetProperty("cannotBeRight").GetInt32().Should().Be(1);
        Cchc.Vi("cost", "check", path, "-f", "csv").Output.Should().Contain("days_cut_stated,1,2,0.5,cannotBeRight");
        XDocument.Parse(Cchc.Vi("cost", "check", path, "-f", "html").Output).Root!.Value.Should().Contain("không thể đúng");
        var book = Path.Combine(folder, "c.xlsx");
        Cchc.Run("cost", "check", path, "-f", "xlsx", "-o", book).ExitCode.Should().Be(1);
        new FileInfo(book).Length.Should().BeGreaterThan(1000);
        Cchc.Vi("cost", "check", path, "--title", "Cắt giảm 30%").Output.Should().Contain("CCHC-COST-163");
        var good = Cchc.Run("cost", "check", File("g.csv", "code,procedure,days_before,days_after,pct_stated\na,b,61,43,29.51\n"));
        good.ExitCode.Should().Be(0, good.Error);
    }

    [Fact]
    public void A_result_never_takes_the_place_of_what_is_read()
    {
        var path = File("plan.json", Plan);
        Cchc.Run("cost", path, "-f", "json", "-o", path).Error.Should().Contain("another file");
        System.IO.File.ReadAllText(path).Should().Be(Plan);
        Cchc.Run("portfolio", folder, "-f", "json", "-o", path).Error.Should().Contain("another file");
        var table = File("t.csv", "code,procedure,days_before,days_after\na,b,61,43\n");
        Cchc.Run("cost", "check", table, "-f", "html", "-o", table).ExitCode.Should().Be(2);
    }

    [Fact]
    public void Days_against_working_days_are_named_as_not_comparable_with_exit_code_1()
    {
        var path = File("t.csv", "Thủ tục;Số ngày trước;Số ngày sau;Tỷ lệ cắt giảm (%)\nA;10 ngày;07 ngày làm việc;30\n");
        var text = Cchc.Vi("cost", "check", path);
        text.ExitCode.Should().Be(1);
        text.Output.Should().Contain("CCHC-COST-012").And.Contain("1\nkhông so sánh được");
        Cchc.Vi("cost", "check", path, "-f", "json").Output.Should().Contain("\"notComparable\": 1").And.Contain("\"verdict\": \"notComparable\"");
        Cchc.Vi("cost", "check", path, "-f", "html").Output.Should().Contain("không so sánh được");
    }

    [Fact]
    public void A_share_typed_in_percent_ends_with_its_finding_and_no_stack_trace()
    {
        var path = File("s.json", """
            {"format":"cchc-cost/1","procedure":"1.001193","name":"x","year":2025,"currency":"VND","timesPerYear":1,"subjectsPerYear":100,
            "incomes":[{"payer":"individual","value":40000,"year":2025,"series":"s","source":"x"}],
            "activities":[{"id":"a","name":"A","kind":"file","channel":"inPerson","payer":"individual","hours":2,"share":40,"services":0,"fees":0},
            {"id":"b","name":"B","kind":"file","channel":"online","payer":"individual","hours":1,"share":60,"services":0,"fees":0}],
            "plan":{"name":"p","measures":[{"id":"m","kind":"fileOnline","from":["a"],"activities":["b"],"share":0.9}]}}
            """);
        var result = Cchc.Vi("cost", path);
        result.ExitCode.Should().Be(1);
        result.Output.Should().Contain("nếu là 40% thì ghi 0.4").And.NotContain(" at Cchc.");
        result.Error.Should().NotContain("Exception");
    }

    [Fact]
    public void Days_cut_in_words_are_checked_under_their_own_heading_and_columns_left_unread_are_named()
    {
        var words = Cchc.Vi("cost", "check", File("w.csv", "code,procedure,days_before,days_after,số ngày cắt giảm\na,b,5,3,giảm 01 ngày\n"));
        words.ExitCode.Should().Be(1);
        words.Output.Should().Contain("CCHC-COST-160");
        Cchc.Run("cost", "check", File("u.csv", "code,procedure,days_before,days_after,pct_stated,gì đó\na,b,10,5,50,x\n")).Error.Should().Contain("CCHC-COST-164").And.Contain("gì đó");
    }

    [Fact]
    public void A_portfolio_with_a_plan_in_error_ends_with_one_and_thousands_are_asked_about()
    {
        var costs = Directory.CreateDirectory(Path.Combine(folder, "costs")).FullName;
        System.IO.File.WriteAllText(Path.Combine(costs, "a.json"), Plan);
        Cchc.Run("portfolio", costs).ExitCode.Should().Be(0);
        System.IO.File.WriteAllText(Path.Combine(costs, "b.json"), Plan.Replace("\"hours\": 0.5", "\"hours\": -1", StringComparison.Ordinal).Replace("1.001193", "1.004222", StringComparison.Ordinal));
        Cchc.Run("portfolio", costs).ExitCode.Should().Be(1);
        System.IO.File.Delete(Path.Combine(costs, "b.json"));
        System.IO.File.WriteAllText(Path.Combine(costs, "c.csv"), "code,name,year,method,currency,before,after\n1.001193,A,2025,statutory,VND,1.000,500\n");
        Cchc.Run("portfolio", costs).Error.Should().Contain("CCHC-COST-144").And.Contain("\"1.000\"");
    }

    [Fact]
    public void Help_and_wrong_input_are_for_people_who_never_heard_of_it()
    {
        Cchc.Run("cost", "--help").Output.Should().Contain("cchc cost sample").And.Contain("TT 02/2017/TT-VPCP");
        Cchc.Run("cost").Error.Should().Contain("cchc cost needs PLAN. Example: cchc cost sample. See: cchc cost --help");
        Cchc.Run("cost", "nowhere.json").ExitCode.Should().Be(2);
        Cchc.Run("cost", File("e.json", string.Empty)).ExitCode.Should().Be(2);
        Cchc.Run("cost", "check", File("e.csv", string.Empty)).ExitCode.Should().Be(2);
        Cchc.Run("cost", folder).Error.Should().Contain("folder");
        Cchc.Run("cost", "sample", "--format", "pdf").Error.Should().Contain("print it to PDF");
    }

    [Fact]
    public void What_another_program_writes_after_it_into_the_same_file_comes_after_it()
    {
        if (!OperatingSystem.IsLinux())
        {
            return; // a shell is needed that shares one file between two programs
        }

        var (path, result) = (File("plan.json", Plan), Path.Combine(folder, "out.txt"));
        using var shell = System.Diagnostics.Process.Start("/bin/sh", ["-c", $"(dotnet '{Cchc.Dll}' cost '{path}' -f csv -o -; echo END) > '{result}'"]);
        shell.WaitForExit(60_000).Should().BeTrue();
        var text = System.IO.File.ReadAllText(result);
        text.Should().EndWith("END\n").And.Contain("11000000");
    }

    private string File(string name, string content)
    {
        var path = Path.Combine(folder, name);
        System.IO.File.WriteAllText(path, content);
        return path;
    }
}
