using System.Text;

namespace Cchc.Cli.Tests;

/// <summary>Layers on the command line, and the subcommands export, check and diff.</summary>
public sealed class CalendarLayerCommandTests : IDisposable
{
    private const string Layer = """
        {
          "format": "cchc-calendar/1", "id": "quang-nam", "version": "2",
          "documents": [{"id": "a", "kind": "Công văn", "number": "6337/UBND-KTN", "issuer": "UBND tỉnh Quảng Nam", "issuedOn": "2022-09-27"}],
          "add": [
            {"id": "bao-27", "date": "2022-09-27", "kind": "partialClosure", "part": "afternoon", "nameVi": "Nghỉ chống bão", "nameEn": "Closed for typhoon", "documents": [{"ref": "a"}], "decidedOn": "2022-09-27"},
            {"id": "bao-28", "date": "2022-09-28", "kind": "localClosure", "nameVi": "Nghỉ chống bão", "nameEn": "Closed for typhoon", "documents": [{"ref": "a"}], "decidedOn": "2022-09-27"}
          ]
        }
        """;

    private readonly string folder = Directory.CreateTempSubdirectory("cchc").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_layer_decides_days_in_every_command_that_uses_a_calendar()
    {
        var file = Write("qn.json", Layer);
        var day = Cchc.Json("day", "2022-09-28", "--layer", file);
        day.GetProperty("kind").GetString().Should().Be("localClosure");
        day.GetProperty("layer").GetString().Should().Be("quang-nam");
        day.GetProperty("id").GetString().Should().Be("bao-28");
        day.GetProperty("dataVersion").GetString().Should().EndWith(" + quang-nam 2");
        day.GetProperty("dataHash").GetString().Should().StartWith("sha256:");
        Cchc.Json("day", "2022-09-27", "--layer", file).GetProperty("beside")[0].GetProperty("part").GetString().Should().Be("afternoon");
        Cchc.Json("day", "2022-09-28", "--layer", file, "--as-of", "2022-09-26").GetProperty("isWorkingDay").GetBoolean().Should().BeTrue();
        Cchc.Json("add", "2022-09-27", "1", "--layer", file).GetProperty("date").GetString().Should().Be("2022-09-29");
        Cchc.Json("count", "2022-09-27", "2022-09-29", "--layer", file).GetProperty("workingDays").GetInt32().Should().Be(1);

        var deadline = Cchc.Json("deadline", "--time", "8 giờ làm việc", "--received", "2022-09-27T10:00", "--layer", file);
        deadline.GetProperty("dueDate").GetString().Should().Be("2022-09-29", "two hours on the 27th, nothing on the 28th");
        deadline.GetProperty("dueTime").GetString().Should().Be("15:00");

        var year = Cchc.Run("calendar", "2022", "--layer", file).Output;
        year.Should().Contain("27/28x").And.Contain("/ closed for a part: 1").And.Contain("[quang-nam]");
    }

    [Fact]
    public void Swaps_by_the_letter_and_the_reading_of_24_11_are_chosen()
    {
        Cchc.Json("day", "2026-08-31", "--swaps", "literal").GetProperty("isWorkingDay").GetBoolean().Should().BeTrue();
        Cchc.Json("day", "2026-08-31").GetProperty("isWorkingDay").GetBoolean().Should().BeFalse();
        Cchc.Json("day", "2029-11-26", "--culture-day", "next").GetProperty("kind").GetString().Should().Be("compensatory");
        Wrong("\"x\" cannot be the value of --swaps: expected agency (as agencies work, the default) or literal (as if no day were swapped). See: cchc day --help", "day", "2026-08-31", "--swaps", "x");
        Wrong("\"x\" cannot be the value of --culture-day: expected none (not made up) or next (made up on the next working day).", "day", "2026-08-31", "--culture-day", "x");
    }

    [Fact]
    public void Check_lists_every_finding_and_a_broken_layer_answers_nothing()
    {
        var good = Cchc.Run("calendar", "check", Write("qn.json", Layer));
        (good.ExitCode, good.Output.Trim()).Should().Be((0, "The file can be used."));

        var broken = Write("broken.json", Layer.Replace("\"ref\": \"a\"", "\"ref\": \"z\"").Replace("localClosure", "storm"));
        var bad = Cchc.Run("calendar", "check", broken);
        bad.ExitCode.Should().Be(1);
        bad.Output.Should().Contain("CCHC-CAL-008 broken.json:5 (bao-27)").And.Contain("CCHC-CAL-005 broken.json:6 (bao-28)").And.Contain("3 findings: the file cannot be used.");
        var json = Cchc.Json("calendar", "check", broken);
        json.GetProperty("usable").GetBoolean().Should().BeFalse();
        json.GetProperty("findings").GetArrayLength().Should().Be(3);
        json.GetProperty("findings")[0].GetProperty("code").GetString().Should().Be("CCHC-CAL-008");

        var refused = Cchc.Run("day", "2022-09-28", "--layer", broken);
        (refused.ExitCode, refused.Output).Should().Be((2, string.Empty));
        refused.Error.Should().Contain("cannot be used").And.Contain("broken.json:6 (bao-28)");
        Wrong("cannot be read", "day", "2022-09-28", "--layer", Path.Combine(folder, "missing.json"));
        Cchc.Run([], Encoding.UTF8.GetBytes(Layer), "calendar", "check", "-").ExitCode.Should().Be(0);
        Cchc.Run([], new byte[6_000_000], "calendar", "check", "-").Output.Should().Contain("CCHC-CAL-022");
    }

    [Fact]
    public void Diff_shows_the_days_and_the_dossiers_that_move()
    {
        var dossiers = Write("open.csv", "id,received,time\nH1,2025-12-31T09:00,01 ngày làm việc\nH2,2025-12-22T09:00,\"3,5 ngày làm việc\"\nH3,2060-01-01,1 ngày làm việc\n");
        var diff = Cchc.Json("calendar", "diff", "--as-of", "2025-12-24", "--until", "2025-12-25", "--dossiers", dossiers);
        diff.GetProperty("days").EnumerateArray().Select(day => day.GetProperty("date").GetString()).Should().Equal("2026-01-02", "2026-01-10");
        var moved = diff.GetProperty("moved").EnumerateArray().Should().ContainSingle().Subject;
        moved.GetProperty("id").GetString().Should().Be("H1");
        moved.GetProperty("before").GetString().Should().Be("2026-01-02");
        moved.GetProperty("after").GetString().Should().Be("2026-01-05");
        moved.GetProperty("calendarDays").GetInt32().Should().Be(3);
        diff.GetProperty("unmoved").GetInt32().Should().Be(1);
        diff.GetProperty("uncomputed")[0].GetProperty("id").GetString().Should().Be("H3");

        var text = Cchc.Run("calendar", "diff", "--layer", Write("qn.json", Layer));
        text.Output.Should().Contain("2 days changed, 1 between worked and not worked").And.Contain("working day → local closure");
        Wrong("Nothing to compare", "calendar", "diff");
        Wrong("line 2 has 4 columns: expected 3", "calendar", "diff", "--as-of", "2025-12-24", "--dossiers", Write("a.csv", "id,received,time\nH2,2025-12-22T09:00,3,5 ngày làm việc\n"));
        var unread = Cchc.Json("calendar", "diff", "--as-of", "2025-12-24", "--dossiers", Write("b.csv", "\uFEFFid;received;time\r\nH2;2025-12-22T09:00;sớm\r\n"));
        unread.GetProperty("uncomputed")[0].GetProperty("id").GetString().Should().Be("H2");
        var latin = Cchc.Run([], Encoding.Latin1.GetBytes("id,received,time\nA,2025-12-30T09:00,5 ng\u00e0y f\u00fcr Gr\u00f6\u00dfe\n"), "calendar", "diff", "--as-of", "2025-12-24", "--dossiers", "-");
        latin.ExitCode.Should().Be(2);
        latin.Error.Trim().Should().Be("CCHC-FILE-012: \"-\":2: line 2 is not UTF-8: save it as UTF-8.");
        Wrong("there is no column \"received\" (Ngày tiếp nhận), \"time\" (Thời hạn giải quyết); the columns found are \"Id\", \"Nhận\"", "calendar", "diff", "--as-of", "2025-12-24", "--dossiers", Write("d.csv", "Id,Nhận\n"));
        Wrong("the file has no rows", "calendar", "diff", "--as-of", "2025-12-24", "--dossiers", Write("c.csv", string.Empty));
    }

    [Fact]
    public void Export_writes_SQL_for_a_database()
    {
        var sqlite = Cchc.Run("calendar", "export", "--sql", "sqlite", "--from", "2026", "--to", "2026").Output;
        sqlite.Split('\n').Count(line => line.StartsWith("('2026-", StringComparison.Ordinal)).Should().Be(365);
        Cchc.Run("calendar", "export", "--sql", "postgresql").Output.Should().Contain("CREATE OR REPLACE FUNCTION cchc_add_working_days");
        Wrong("\"mysql\" cannot be the value of --sql: expected postgresql, sqlserver, oracle, sqlite or clickhouse.", "calendar", "export", "--sql", "mysql");
        Wrong("The last year 2025 lies before the first, 2026.", "calendar", "export", "--sql", "sqlite", "--from", "2026", "--to", "2025");
        Wrong("A year is needed", "calendar");
        Wrong("\"2026\" stands before the name of a command: it belongs to cchc calendar, not to cchc calendar export.", "calendar", "2026", "export", "--sql", "sqlite");
        Wrong("cannot be read", "calendar", "--layer", Path.Combine(folder, "missing.json"), "export", "--sql", "sqlite");
        Cchc.Run("calendar", "--swaps", "literal", "export", "--sql", "sqlite", "--from", "2026", "--to", "2026").Output.Should().Contain(", swaps literal");
        var escape = Cchc.Run("day", "2026-03-03", "--layer", Write("esc.json", Layer.Replace("\"bao-27\"", "\"\\u001b]0;x\"")));
        (escape.ExitCode, escape.Error.Contains('\u001b')).Should().Be((2, false), "a file cannot steer the terminal");
        Cchc.Run("calendar", "2026", "--format", "svg").Output.Should().StartWith("<svg ").And.EndWith("</svg>\n");
    }

    private static void Wrong(string error, params string[] args)
    {
        var result = Cchc.Run(args);
        result.ExitCode.Should().Be(2);
        result.Error.Should().Contain(error);
        result.Output.Should().BeEmpty();
    }

    private string Write(string name, string content)
    {
        var path = Path.Combine(folder, name);
        File.WriteAllText(path, content);
        return path;
    }
}
