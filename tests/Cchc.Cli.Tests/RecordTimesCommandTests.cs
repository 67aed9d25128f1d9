using System.Text;
using System.Text.Json;

namespace Cchc.Cli.Tests;

/// <summary>Records whose words say more than their fields, asked about by every road: text, JSON, page, letter, batch.</summary>
public sealed class RecordTimesCommandTests : IDisposable
{
    private const string Remote = "Không quá 07 ngày làm việc. Đối với các xã miền núi, vùng sâu, vùng xa thì thời gian thực hiện được tăng thêm 10 ngày";
    private readonly string folder = Directory.CreateTempSubdirectory("cchc").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_remote_addition_is_a_case_with_its_own_due_date()
    {
        var answer = Ask(Remote, "7");
        answer.GetProperty("dueDate").ValueKind.Should().Be(JsonValueKind.Null);
        answer.GetProperty("recordTimes").GetString().Should().Be("several");
        answer.GetProperty("contradictions").GetArrayLength().Should().Be(0);
        var (ordinary, remote) = (answer.GetProperty("alternatives")[0], answer.GetProperty("alternatives")[1]);
        (ordinary.GetProperty("dueDate").GetString(), ordinary.GetProperty("remoteOnly").GetBoolean(), ordinary.GetProperty("confidence").GetString()).Should().Be(("2026-09-11", false, "structured"));
        (remote.GetProperty("dueDate").GetString(), remote.GetProperty("remoteOnly").GetBoolean(), remote.GetProperty("confidence").GetString()).Should().Be(("2026-09-21", true, "read"));
        remote.GetProperty("sources").GetArrayLength().Should().Be(0);
        remote.GetProperty("words")[0].GetProperty("quote").GetString().Should().Be("thêm 10 ngày");
        remote.GetProperty("words")[0].GetProperty("channel").GetString().Should().Be("inPerson");
        remote.GetProperty("condition").GetString().Should().Contain("vùng sâu, vùng xa");

        var text = Text(Remote, "7");
        text.Should().Contain("thứ Sáu, 11/09/2026").And.Contain("thứ Hai, 21/09/2026").And.Contain("chỉ vùng sâu, vùng xa").And.Contain("thêm 10 ngày");
    }

    [Fact]
    public void A_contradiction_stands_beside_the_dates_by_every_road()
    {
        const string words = "Không quá 07 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ";
        const string said = "trường dữ liệu ghi 5 ngày làm việc, mô tả ghi “Không quá 07 ngày làm việc”";
        var answer = Ask(words, "5");
        answer.GetProperty("dueDate").ValueKind.Should().Be(JsonValueKind.Null);
        answer.GetProperty("recordTimes").GetString().Should().Be("contradictory");
        answer.GetProperty("contradictions")[0].GetProperty("textVi").GetString().Should().Contain(said);
        answer.GetProperty("alternatives").EnumerateArray().Select(item => item.GetProperty("dueDate").GetString()).Should().Equal("2026-09-09", "2026-09-11");
        Text(words, "5").Should().Contain("Mâu thuẫn: ").And.Contain(said);

        var chosen = Ask(words, "5", "--alternative", "2");
        chosen.GetProperty("dueDate").GetString().Should().Be("2026-09-11");
        chosen.GetProperty("contradictions").GetArrayLength().Should().Be(1);
        Text(words, "5", "--alternative", "2").Should().Contain("Mâu thuẫn: ");
        Text(words, "5", "--alternative", "2", "--explain").Should().Contain(said);
        Text(words, "5", "--alternative", "2", "--format", "html").Should().Contain("mô tả ghi “Không quá 07 ngày làm việc”");
    }

    [Fact]
    public void A_page_of_a_record_with_several_times_lists_them_and_names_no_date_in_its_heading()
    {
        var page = Text("Không quá 07 ngày làm việc", "5", "--format", "html");
        page.Should().StartWith("<!DOCTYPE html>").And.Contain("<h1>Các thời hạn khác nhau").And.Contain("Mâu thuẫn: ").And.Contain("09/09/2026").And.Contain("11/09/2026").And.NotContain("Due");
        Text("Không quá 07 ngày làm việc", "5", "--format", "html", "--lang", "en").Should().Contain("<h1>Times that differ").And.Contain("2026-09-11");
        Text("<script>alert(1)</script> Không quá 07 ngày làm việc", "5", "--format", "html").Should().NotContain("<script>");
    }

    [Fact]
    public void Words_alone_give_a_date_and_a_doubtful_reading_gives_none()
    {
        var sure = Ask("05 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ", "0");
        (sure.GetProperty("dueDate").GetString(), sure.GetProperty("recordTimes").GetString(), sure.GetProperty("confidence").GetString()).Should().Be(("2026-09-09", "wordsOnly", "read"));
        var doubtful = Ask("từ 03 đến 05 ngày làm việc", "0");
        doubtful.GetProperty("dueDate").ValueKind.Should().Be(JsonValueKind.Null);
        doubtful.GetProperty("doubtful")[0].GetProperty("dueDate").GetString().Should().Be("2026-09-09");
        doubtful.GetProperty("doubtful")[0].GetProperty("confidence").GetString().Should().Be("uncertain");
        Text("từ 03 đến 05 ngày làm việc", "0").Should().Contain("Còn nghi ngờ: 5 ngày làm việc");
    }

    [Fact]
    public void A_batch_gives_a_date_by_procedure_only_where_all_times_agree()
    {
        var catalogue = Catalogue("Không quá 05 ngày", "3"); // three working days and five days by the calendar
        var rows = Path.Combine(folder, "rows.csv");
        File.WriteAllText(rows, "id,received,procedure\n1,2026-03-02T09:00,1.000001\n2,2026-03-04T09:00,1.000001\n");
        var lines = Cchc.Run("deadline", "batch", rows, "--catalogue", catalogue).Output.Split('\n');
        lines[1].Should().StartWith("1,2026-03-02T09:00,1.000001,,,,").And.Contain("states 2 times that differ: 3 working days; 5 days (words)").And.Contain("the record contradicts itself: in person (row 1)");
        lines[2].Should().StartWith("2,2026-03-04T09:00,1.000001,2026-03-09,,announced,");
    }

    [Fact]
    public void A_batch_never_takes_a_doubtful_reading()
    {
        var rows = Path.Combine(folder, "rows.csv");
        File.WriteAllText(rows, "id,received,procedure\n1,2026-03-02T09:00,1.000001\n");
        Cchc.Run("deadline", "batch", rows, "--catalogue", Catalogue("từ 03 đến 05 ngày làm việc", "0")).Output.Should().Contain(",,,,").And.Contain("states no time that can be read surely: 5 working days (words)");
    }

    /// <summary>
    /// "Nhận sau 15 giờ thì tính từ ngày làm việc tiếp theo", received on Wednesday 12/8/2026 at 16:30: counted from 13/8, which is then not counted: 14, 17 and
    /// 18/8. Every command says so.
    /// </summary>
    [Fact]
    public void The_hour_that_a_record_states_holds_by_every_road()
    {
        var catalogue = Catalogue("03 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ; trường hợp nhận hồ sơ sau 15 giờ thì tính từ ngày làm việc tiếp theo", "3");
        string[] Lines(params string[] line) => Cchc.Run([.. line, "--catalogue", catalogue]).Output.Split('\n');

        Lines("deadline", "--procedure", "1.000001", "--received", "2026-08-12T16:30").Should().Contain(line => line.Contains("2026-08-18"));
        var rows = Write("b.csv", "id,received,procedure,pauses\n1,2026-08-12T16:30,1.000001,\n2,2026-08-12T16:30,1.000001,2026-08-13..2026-08-14\n"
            + "3,2026-08-12T16:30,1.000001,2026-08-13T09:00..2026-08-14T09:00\n4,2026-08-12T16:30,1.000001,2026-08-12..2026-08-13\n");
        var batch = Lines("deadline", "batch", rows);
        batch[1].Should().Contain(",2026-08-18,");
        batch[2].Should().Contain(",2026-08-19,");
        batch[3].Should().Contain(",2026-08-19,");
        batch[4].Should().Contain(",2026-08-18,", "the time had not begun");

        var register = Write("r.csv", "code,procedure,received,result,status\n1,1.000001,2026-08-12T16:30,2026-08-18T10:00,9\n");
        Lines("register", "verdicts", register, "--as-of", "2026-08-30", "--format", "csv")[1].Should().Contain("2026-08-18").And.Contain("onTime").And.NotContain("DL-404");
        string.Join('\n', Lines("register", "audit", register, "--as-of", "2026-08-30", "--format", "csv")).Should().NotContain("DL-404");

        var process = Write("p.txt", "Bước 1: Bộ phận Một cửa: 0,5 ngày làm việc\nBước 2: Phòng Tư pháp: 2,5 ngày làm việc\nTổng thời gian: 03 ngày làm việc\n");
        Lines("stages", process, "--procedure", "1.000001", "--received", "2026-08-12T16:30").Should().Contain(line => line.Contains("2026-08-18"));

        var events = Write("e.json", """
            {"format": "cchc-events/1", "time": "3 ngày làm việc", "startRule": {"id": "sau-15-gio", "title": "nhận sau 15 giờ thì tính từ ngày làm việc tiếp theo",
             "source": "Thời hạn ghi trong thủ tục", "cutOff": "15:00"}, "events": [{"id": "1", "type": "received", "at": "2026-08-12T16:30"}]}
            """);
        Cchc.Run("deadline", "--events", events, "--now", "2026-08-13T09:00").Output.Should().Contain("2026-08-18").And.Contain("nhận sau 15 giờ thì tính từ ngày làm việc tiếp theo");
    }

    private string Write(string name, string text)
    {
        var path = Path.Combine(folder, name);
        File.WriteAllText(path, text, new UTF8Encoding(false));
        return path;
    }

    private JsonElement Ask(string words, string days, params string[] more) => JsonDocument.Parse(Text(words, days, [.. more, "--format", "json"])).RootElement;

    private string Text(string words, string days, params string[] more) =>
        Cchc.Vi(["deadline", "--procedure", "1.000001", "--received", "2026-08-28T10:00", "--catalogue", Catalogue(words, days), .. more]).Output;

    private string Catalogue(string words, string days)
    {
        var path = Path.Combine(folder, "catalogue.jsonl");
        var unit = days == "0" ? "OTHER" : "WORKING_DAY";
        var record = $$"""{"code":"1.000001","name":"Thử","executionMethods":[{"submissionMethod":"DIRECT","processingTime":{{days}},"processingTimeUnit":"{{unit}}","description":{{JsonSerializer.Serialize(words)}}}]}""";
        File.WriteAllText(path, record + "\n", new UTF8Encoding(false));
        return path;
    }
}
