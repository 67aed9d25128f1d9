using System.Text.Json;
using Cchc.Core.Exchange.Catalogues;
using Cchc.Core.Exchange.Samples;
using Cchc.Core.Procedures;
using Cchc.Core.Procedures.Versions;
using Cchc.Core.Tests.Support;

namespace Cchc.Cli.Tests;

/// <summary><c>cchc indicators compare|trend|rank|levels</c> on a register of twelve dossiers, counted by hand.</summary>
public sealed class IndicatorsOverTimeCommandTests : IDisposable
{
    private static readonly string Sample = RepositoryFiles.PathOf("docs", "samples", "register.csv");
    private static readonly string Own = RepositoryFiles.PathOf("docs", "samples", "indicators.json");

    private readonly string folder = Directory.CreateTempSubdirectory("cchc-over-time").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    // July: A 4 of 4, B 1 of 2. August: A 2 of 2, B 2 of 4. Neither rate moved; the slower one has two thirds of the work now:
    // A (1/3 - 2/3) x (1 - 3/4) = -1/12, B (2/3 - 1/3) x (1/2 - 3/4) = -1/12, together -1/6.
    [Fact]
    public void A_comparison_tells_rates_from_weights_in_every_format()
    {
        var text = Cchc.Vi("indicators", "compare", Register(), "--first", "2026-07", "--second", "2026-08", "--as-of", "2026-09-01");
        text.ExitCode.Should().Be(0, text.Error);
        Line(text.Output).Should().Contain("Tháng 7 năm 2026: 5/6 (83,33%); tháng 8 năm 2026: 4/6 (66,67%): giảm 16,67 điểm phần trăm (do tỷ lệ của từng nhóm thay đổi 0; "
            + "do cơ cấu thay đổi −16,67).").And.Contain("Kỳ trước: 4/4 (100%) · Kỳ này: 2/2 (100%) · Do tỷ lệ: 0 · Do cơ cấu: −8,33 · Tổng cộng: −8,33");
        var csv = Compare("--format", "csv").Output;
        csv.Should().Contain("\n*,all together,5,6,0.8333333333,4,6,0.6666666667,0,-0.1666666667,0,0,0,-0.1666666667\r").And.Contain("\nXã A,Xã A,4,4,1,2,2,1,0,-0.0833333333,")
            .And.Contain("\nXã B,Xã B,1,2,0.5,2,4,0.5,0,-0.0833333333,");
        using var json = JsonDocument.Parse(Compare("--format", "json").Output);
        json.RootElement.GetProperty("changeExact").GetString().Should().Be("-1/6");
        json.RootElement.GetProperty("effects").GetProperty("mixExact").GetString().Should().Be("-1/6");
        json.RootElement.GetProperty("groups").GetArrayLength().Should().Be(2);
        Compare("--format", "html").Output.Should().StartWith("<!DOCTYPE html>").And.Contain("lowers it").And.Contain("−8.33");
    }

    [Fact]
    public void Both_periods_are_those_that_the_indicators_of_each_give()
    {
        foreach (var (period, from, to) in new[] { ("before", "2026-07-01", "2026-07-31"), ("after", "2026-08-01", "2026-08-31") })
        {
            using var compared = JsonDocument.Parse(Compare("--format", "json").Output);
            using var alone = JsonDocument.Parse(Cchc.Run("indicators", Register(), "--from", from, "--to", to, "--format", "json").Output);
            var value = alone.RootElement.GetProperty("sets")[0].GetProperty("groups")[0].GetProperty("values").EnumerateArray().First(one => one.GetProperty("id").GetString() == "onTimeByLaw");
            foreach (var member in new[] { "numerator", "denominator" })
            {
                compared.RootElement.GetProperty(period).GetProperty(member).GetRawText().Should().Be(value.GetProperty(member).GetRawText());
            }
        }
    }

    [Fact]
    public void A_period_that_is_not_over_is_said() =>
        Line(Compare("--as-of", "2026-08-15").Output).Should().Contain("The period is not over: the figures of 2026-08 go up to 2026-08-15.");

    [Fact]
    public void A_trend_says_the_change_and_does_not_claim_more_than_chance()
    {
        var run = Cchc.Run("indicators", "trend", Register(), "--first", "2026-07", "--last", "2026-08", "--as-of", "2026-09-01");
        run.ExitCode.Should().Be(0, run.Error);
        Line(run.Output).Should().Contain("Too few periods to speak of a trend").And.Contain("Value: 4/6 (66.67%) · From the one before: −16.67 · Working days: 21");
        var csv = Cchc.Run("indicators", "trend", Register(), "--first", "2026-02", "--last", "2026-08", "--as-of", "2026-09-01", "--format", "csv").Output;
        csv.Should().Contain("\n2026-08,2026-08,2026-08-01,2026-08-31,4,6,0.6666666667,-0.1666666667,,21,0,").And.Contain("\n2026-02,2026-02,2026-02-01,2026-02-28,0,0,,,,15,5,");
        using var json = JsonDocument.Parse(Cchc.Run("indicators", "trend", Register(), "--first", "2026-02", "--last", "2026-08", "--as-of", "2026-09-01", "--format", "json").Output);
        json.RootElement.GetProperty("periods").GetArrayLength().Should().Be(7);
        json.RootElement.GetProperty("notes").EnumerateArray().Select(note => note.GetProperty("textEn").GetString()).Should().Contain(note => note!.Contains("5 days off for Tết"));
        Cchc.Run("indicators", "trend", Register(), "--id", "medianUsed", "--first", "2026-07", "--last", "2026-08", "--as-of", "2026-09-01", "--format", "html").Output
            .Should().Contain("<desc>").And.Contain("Median working days used");
    }

    [Fact]
    public void Ranks_say_what_chance_leaves_open()
    {
        var run = Cchc.Vi("indicators", "rank", Register(), "--from", "2026-08-01", "--to", "2026-08-31");
        run.ExitCode.Should().Be(0, run.Error);
        Line(run.Output).Should().Contain("Xã A Giá trị: 2/2 (100%)").And.Contain("Thứ hạng thực có thể: 1–2").And.Contain("chưa thể nói là đơn vị kém nhất");
        Rank("--format", "csv").Output.Should().Contain("\n1,Xã A,Xã A,2,2,1,").And.Contain("\n2,Xã B,Xã B,2,4,0.5,");
        Rank("--id", "lateByLaw", "--format", "csv").Output.Should().Contain("\n1,Xã A,Xã A,0,2,0,", "less is better of late dossiers");
        using var json = JsonDocument.Parse(Rank("--format", "json").Output);
        json.RootElement.GetProperty("units")[1].GetProperty("worstPlace").GetInt32().Should().Be(2);
        Rank("--id", "meanUsed", "--format", "csv").Output.Should().Contain(",,,,,false,false,", "of means no chance is told");
    }

    [Fact]
    public void Levels_that_moved_are_listed_by_direction()
    {
        var sample = SampleCatalogue.Load();
        var (one, other) = (sample.Procedures[0], sample.Procedures[1]);
        var before = Catalogue("before.jsonl", one with { Online = new OnlineService.Partial(PartialReason.AppearInPerson) }, other with { Online = OnlineService.Full.Instance });
        var after = Catalogue("after.jsonl", one with { Online = OnlineService.Full.Instance }, other with { Online = new OnlineService.Partial(PartialReason.AppearInPerson) });
        var run = Cchc.Run("indicators", "levels", before, after, "--before", "2026-09-01", "--after", "2026-09-30", "--format", "csv");
        run.ExitCode.Should().Be(0, run.Error);
        run.Output.Should().Contain($"\nup,{one.Code},").And.Contain($"\ndown,{other.Code},").And.Contain("\ncount,,procedures,2,2\r");
        Line(Cchc.Vi("indicators", "levels", before, after, "--before", "2026-09-01", "--after", "2026-09-30").Output).Should().Contain("Nâng mức: 1; Hạ mức: 1;");
        using var json = JsonDocument.Parse(Cchc.Run("indicators", "levels", before, "--before", "2026-09-01", "--after", "2026-09-30", "--format", "json").Output);
        json.RootElement.GetProperty("unchanged").GetInt32().Should().Be(2, "of one catalogue on two days");
    }

    [Fact]
    public void An_explanation_takes_what_is_stated()
    {
        Cchc.Vi("indicators", "explain", "4", Sample, "--to", "2026-08-28", "--set", Own, "--stated", "tasksDone=34", "tasksAll=45").Output.Should().Contain("75,55%");
        var wrong = Cchc.Run("indicators", "explain", "4", Sample, "--to", "2026-08-28", "--set", Own, "--stated", "tasksDone=34", "--where", "agency=A");
        (wrong.ExitCode, wrong.Error.Contains("--stated is that of the whole")).Should().Be((2, true), wrong.Error);
    }

    [Theory]
    [InlineData("The earlier period \"2026-08\" must end before the later one \"2026-07\" begins.", "compare", "{0}", "--first", "2026-08", "--second", "2026-07")]
    [InlineData("\"2026-13\" is no period", "compare", "{0}", "--first", "2026-13", "--second", "2026-07")]
    [InlineData("\"medianUsed\" (Median working days used) is no ratio that adds up over groups", "compare", "{0}", "--id", "medianUsed", "--first", "2026-07", "--second", "2026-08")]
    [InlineData("There is no indicator \"onTimeByLow\"; expected onTimeByLaw", "rank", "{0}", "--id", "onTimeByLow")]
    [InlineData("The period \"2026-11\" has not begun: dossiers are judged on 2026-09-01.", "compare", "{0}", "--first", "2026-08", "--second", "2026-11", "--as-of", "2026-09-01")]
    [InlineData("The first period \"2026\" and the last \"2026-07\" differ in length", "trend", "{0}", "--first", "2026", "--last", "2026-07")]
    [InlineData("The first period \"2026-08\" must not lie after the last \"2026-07\".", "trend", "{0}", "--first", "2026-08", "--last", "2026-07")]
    [InlineData("Periods closed on day 28 are not of one length", "trend", "{0}", "--first", "2026-07", "--last", "2026-08", "--closed-on", "28")]
    [InlineData("Give two catalogues, or one and --before.", "levels", "sample")]
    [InlineData("The day before 2026-09-30 must be earlier than the day after 2026-09-01.", "levels", "sample", "--before", "2026-09-30", "--after", "2026-09-01")]
    public void A_wrong_line_is_quoted_with_what_was_expected(string message, params string[] line)
    {
        var run = Cchc.Run(["indicators", .. line.Select(word => word.Replace("{0}", Register()))]);
        run.ExitCode.Should().Be(2);
        Line(run.Error).Should().Contain(message);
    }

    private static string Line(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private Cchc.Result Compare(params string[] more) =>
        Cchc.Run(["indicators", "compare", Register(), "--first", "2026-07", "--second", "2026-08", .. more.Contains("--as-of") ? more : [.. more, "--as-of", "2026-09-01"]]);

    private Cchc.Result Rank(params string[] more) => Cchc.Run(["indicators", "rank", Register(), "--from", "2026-08-01", "--to", "2026-08-31", .. more]);

    private string Catalogue(string name, params Procedure[] procedures)
    {
        var path = Path.Combine(folder, name);
        using var file = File.Create(path);
        CatalogueWriter.Write(new ProcedureCatalogue([.. procedures]), file);
        return path;
    }

    private string Register()
    {
        var path = Path.Combine(folder, "so.csv");
        var rows = new List<string> { "Mã hồ sơ;Mã thủ tục;Thời hạn giải quyết;Cơ quan chủ trì giải quyết;Nhận hồ sơ;Ngày có kết quả" };
        Add("A", 4, "06/07/2026 09:00", "09/07/2026 10:00");
        Add("B", 1, "06/07/2026 09:00", "09/07/2026 10:00");
        Add("B", 1, "06/07/2026 09:00", "24/07/2026 10:00");
        Add("A", 2, "03/08/2026 09:00", "06/08/2026 10:00");
        Add("B", 2, "03/08/2026 09:00", "06/08/2026 10:00");
        Add("B", 2, "03/08/2026 09:00", "21/08/2026 10:00");
        File.WriteAllLines(path, rows);
        return path;

        void Add(string agency, int dossiers, string received, string result)
        {
            for (var i = 0; i < dossiers; i++)
            {
                rows.Add($"H15.01-260701-{rows.Count:0000};1.001193;05 ngày làm việc;Xã {agency};{received};{result}");
            }
        }
    }
}
