using System.IO.Compression;

namespace Cchc.Cli.Tests;

/// <summary>cchc form, as an official would call it.</summary>
public sealed class FormCommandTests : IDisposable
{
    private const string Dossier =
        """
        {"format": "cchc-dossier/1", "procedure": "1.001193", "code": "H15.50.05.13-261008-0975",
         "facts": {"kenh": "truc-tiep", "bi-bo-roi": false, "mang-thai-ho": false, "nguoi-yeu-cau": "cha-me", "co-giay-chung-sinh": true, "co-nguoi-lam-chung": false,
                   "co-du-lieu-chung-sinh": false, "co-du-lieu-nhan-than": false, "co-du-lieu-cu-tru": false},
         "items": [{"component": "to-khai", "form": "paperForm"}]}
        """;

    private const string Events =
        """
        {"format": "cchc-events/1", "time": "5 ngày làm việc", "events": [
          {"id": "1", "type": "received", "at": "2026-08-28T09:30", "promised": "2026-09-09T17:00"},
          {"id": "2", "type": "transferred", "at": "2026-08-28T14:00", "to": "Công an phường A"},
          {"id": "3", "type": "extended", "at": "2026-09-08T10:00", "promised": "2026-09-14", "reason": "Phải xác minh"}]}
        """;

    private readonly string folder = Directory.CreateTempSubdirectory("cchc").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void The_receipt_lists_what_it_states()
    {
        var result = Vi("form", "1", "--on", "2026-10-08", "--dossier", Write("d.json", Dossier), "--received", "2026-10-08T09:30", "--time", "5 ngày làm việc", "--set", "applicant=Nguyễn Văn A");
        result.ExitCode.Should().Be(0, "{0}{1}", result.Output, result.Error);
        result.Output.Should().Contain("Mẫu số 01. Giấy tiếp nhận").And.Contain("thời gian nhận hồ sơ: 09 giờ 30 phút, ngày 08 tháng 10 năm 2026").And.Contain("ngày 15 tháng 10 năm 2026")
            .And.Contain("người nộp hồ sơ: Nguyễn Văn A").And.Contain("phí, lệ phí: (để trống)").And.Contain("1 | Tờ khai đăng ký khai sinh theo mẫu | 1");
    }

    [Fact]
    public void As_JSON_it_lists_every_field_known_or_open_and_the_rows()
    {
        using var json = System.Text.Json.JsonDocument.Parse(Vi("form", "01", "--on", "2026-10-08", "--dossier", Write("d.json", Dossier), "--set", "applicant=Nguyễn Văn A", "--format", "json").Output);
        var root = json.RootElement;
        root.EnumerateObject().Select(member => member.Name).Should().Equal("format", "toolVersion", "command", "input", "number", "title", "regulation", "date", "isComparedWithOfficialLayout", "fields");
        root.GetProperty("input").GetProperty("number").GetString().Should().Be("01");
        root.GetProperty("date").GetString().Should().Be("2026-10-08");
        var fields = root.GetProperty("fields").EnumerateArray().ToDictionary(field => field.GetProperty("name").GetString()!);
        fields["applicant"].GetProperty("text").GetString().Should().Be("Nguyễn Văn A");
        fields["applicant"].GetProperty("labelVi").GetString().Should().Be("người nộp hồ sơ");
        fields["fee"].GetProperty("text").ValueKind.Should().Be(System.Text.Json.JsonValueKind.Null, "nobody said it");
        var row = fields["components"].GetProperty("rows").EnumerateArray().Should().ContainSingle().Subject;
        row.GetProperty("originals").GetString().Should().Be("1");
        fields["components"].GetProperty("text").ValueKind.Should().Be(System.Text.Json.JsonValueKind.Null);
    }

    [Fact]
    public void One_of_several_papers_that_are_only_shown_says_so_with_its_forms()
    {
        var dossier = Write("d.json",
            """
            {"format": "cchc-dossier/1", "procedure": "1.004222", "facts": {"truong-hop": "thue-muon", "dinh-cu-nuoc-ngoai": false, "quoc-tich": "khong", "dang-o-don-vi": false, "co-du-lieu-dien-tich": false},
             "items": [{"component": "ct01", "form": "paperForm"}, {"component": "hop-dong-thue", "form": "certifiedCopy"}]}
            """);
        Vi("form", "02", "--on", "2026-10-05", "--dossier", dossier).Output.Should().Contain("Giấy tờ có thể hiện diện tích nhà ở (xuất trình 01 bản, theo một trong các hình thức: bản chính");
    }

    [Theory]
    [InlineData("01")]
    [InlineData("04")]
    [InlineData("06")]
    [InlineData("07")]
    public void A_form_from_events_names_the_procedure_of_the_file(string number)
    {
        var events = Write("e.json", Events.Replace("\"events\":", "\"procedure\": \"1.004222\", \"events\":", StringComparison.Ordinal));
        Vi("form", number, "--on", "2026-09-08", "--events", events).Output.Should().Contain("Đăng ký thường trú");
        Vi("form", number, "--on", "2026-09-08", "--events", Write("n.json", Events)).Output.Should().NotContain("Đăng ký thường trú");
    }

    [Fact]
    public void The_name_of_the_procedure_comes_from_the_catalogue_that_is_given()
    {
        var events = Write("e.json", Events.Replace("\"events\":", "\"procedure\": \"1.004222\", \"events\":", StringComparison.Ordinal));
        var own = Write("own.jsonl", "{\"code\":\"1.004222\",\"name\":\"Đăng ký thường trú tại phường A\"}\n");
        Vi("form", "06", "--on", "2026-09-08", "--events", events, "--catalogue", own).Output.Should().Contain("Đăng ký thường trú tại phường A");

        var other = Vi("form", "06", "--on", "2026-09-08", "--events", events, "--catalogue", Write("other.jsonl", "{\"code\":\"1.001193\",\"name\":\"Một\"}\n"));
        other.ExitCode.Should().Be(0);
        other.Error.Should().Contain("Danh mục 1 thủ tục không có mã \"1.004222\".");
        Vi("form", "06", "--on", "2026-09-08", "--events", Write("n.json", Events), "--catalogue", own).ExitCode.Should().Be(2, "a catalogue that nothing asks is refused");
    }

    [Fact]
    public void Documents_and_pages_are_written()
    {
        var docx = Path.Combine(folder, "a.docx");
        var written = Vi("form", "04", "--on", "2026-09-08", "--events", Write("e.json", Events), "--format", "docx", "-o", docx);
        written.ExitCode.Should().Be(0, written.Error);
        Document(docx).Should().Contain("17 giờ 00 phút, ngày 09 tháng 9 năm 2026").And.Contain("ngày 14 tháng 9 năm 2026").And.Contain("Phải xác minh");
        var page = Vi("form", "06", "--on", "2026-09-08", "--events", Write("e.json", Events), "--format", "html");
        page.Output.Should().StartWith("<!DOCTYPE html>").And.Contain("Công an phường A");
        Vi("form", "05", "--on", "2024-09-08", "--format", "html").Output.Should().Contain("Phiếu kiểm soát", "form 05 of TT 01/2018 is another");
    }

    [Fact]
    public void Nothing_is_made_out_for_a_dossier_that_is_over_and_a_slip_for_an_incomplete_one_says_so()
    {
        var over = """
            {"format": "cchc-events/1", "time": "5 ngày làm việc", "events": [
              {"id": "1", "type": "received", "at": "2026-10-05T08:30"}, {"id": "2", "type": "result", "at": "2026-10-08T09:00"}]}
            """;
        var letter = Vi("form", "04", "--on", "2026-10-20", "--events", Write("over.json", over));
        (letter.ExitCode, letter.Output).Should().Be((2, string.Empty));
        letter.Error.Should().Contain("Hồ sơ đã kết thúc");
        var register = Write("r.csv", "code,time,received,result,refused\nA-1,5 ngày làm việc,2026-10-05T08:30,2026-10-09T10:00,\nA-2,5 ngày làm việc,2026-10-05T08:30,,2026-10-07T10:00\nA-3,5 ngày làm việc,2026-10-05T08:30,,\n");
        foreach (var (code, exit) in new[] { ("A-1", 2), ("A-2", 2), ("A-3", 0) })
        {
            Vi("form", "04", "--on", "2026-10-20", "--register", register, "--code", code).ExitCode.Should().Be(exit, code);
        }

        Vi("form", "01", "--on", "2026-10-08", "--dossier", Write("d.json", Dossier), "--received", "2026-10-08T09:30", "--time", "5 ngày làm việc").Error
            .Should().Contain("nếu chưa đủ thì lập mẫu 02");
    }

    [Fact]
    public void A_form_that_cannot_be_made_says_why_and_not_that_the_dossier_is_over()
    {
        string With(string more) => Events.Replace("]}", ", " + more + "]}", StringComparison.Ordinal);
        var second = Vi("form", "04", "--on", "2026-09-09", "--events", Write("s.json", With("""{"id": "4", "type": "extended", "at": "2026-09-09T09:00", "promised": "2026-09-21", "reason": "Phải xác minh"}""")));
        (second.ExitCode, second.Error.Contains("Chỉ được hẹn lại một lần", StringComparison.Ordinal)).Should().Be((2, true), second.Error);
        const string asked = """{"format": "cchc-events/1", "time": "5 ngày làm việc", "events": [{"id": "1", "type": "received", "at": "2026-08-28T09:30"}, {"id": "2", "type": "supplementRequested", "at": "2026-08-31T09:00", "content": "Bản vẽ"}]}""";
        Vi("form", "04", "--on", "2026-09-08", "--events", Write("w.json", asked)).Error.Should().Contain("Thời hạn của hồ sơ đang dừng");
        var register = Write("r.csv", "code,time,received,events\nA-1,5 ngày làm việc,2026-08-28T09:30,\"[{\"\"id\"\":\"\"2\"\",\"\"type\"\":\"\"supplementRequested\"\",\"\"at\"\":\"\"2026-08-31T09:00\"\",\"\"content\"\":\"\"Bản vẽ\"\"}]\"\n");
        Vi("form", "04", "--on", "2026-09-08", "--register", register, "--code", "A-1").Error.Should().Contain("Thời hạn của hồ sơ đang dừng");
        Vi("form", "04", "--on", "2026-09-08", "--register", register, "--code", "A-1", "--now", "2026-09-08T10:00").Error.Should().Contain("--now nói về một hồ sơ riêng lẻ");

        const string refused = """{"format": "cchc-events/1", "time": "5 ngày làm việc", "events": [{"id": "1", "type": "received", "at": "2026-08-28T09:30"}, {"id": "2", "type": "result", "at": "2026-09-03T09:00"}, {"id": "3", "type": "refused", "at": "2026-09-04T09:00", "reason": "Không thuộc thẩm quyền"}]}""";
        Vi("form", "03", "--on", "2026-09-08", "--events", Write("f.json", refused)).Error.Should().Contain("Hồ sơ đã có kết quả ngày 03/09/2026");
        Vi("form", "03", "--on", "2026-09-08", "--events", Write("g.json", refused.Replace("{\"id\": \"2\", \"type\": \"result\", \"at\": \"2026-09-03T09:00\"}, ", string.Empty, StringComparison.Ordinal)))
            .ExitCode.Should().Be(0);
    }

    [Fact]
    public void A_supplement_slip_that_hangs_on_what_only_the_desk_knows_is_marked_as_a_draft()
    {
        var open = Dossier.Replace("\"co-du-lieu-cu-tru\": false", "\"co-du-lieu-chung-sinh\": false", StringComparison.Ordinal).Replace("\"co-du-lieu-chung-sinh\": false, \"co-du-lieu-nhan-than\"", "\"co-du-lieu-nhan-than\"", StringComparison.Ordinal);
        Vi("form", "02", "--on", "2026-10-08", "--dossier", Write("o.json", open), "--format", "html").Output.Should().Contain("DỰ THẢO, CHƯA GỬI NGƯỜI NỘP: cán bộ còn phải xác định 1 nội dung");
        Vi("form", "02", "--on", "2026-10-08", "--dossier", Write("d.json", Dossier), "--format", "html").Output.Should().NotContain("DỰ THẢO");
    }

    [Fact]
    public void The_supplement_follows_from_the_check_and_is_refused_where_nothing_is_missing()
    {
        var needed = Vi("form", "02", "--on", "2026-10-08", "--dossier", Write("d.json", Dossier));
        needed.ExitCode.Should().Be(0, needed.Error);
        needed.Output.Should().Contain("Giấy chứng sinh").And.Contain("lý do: Chưa có trong hồ sơ.");
        var complete = Dossier.Replace("""{"component": "to-khai", "form": "paperForm"}""",
            """{"component": "to-khai", "form": "paperForm"}, {"component": "giay-chung-sinh", "form": "original"}, {"component": "giay-to-tuy-than", "form": "original"}, {"component": "giay-to-cu-tru", "form": "original"}""",
            StringComparison.Ordinal);
        var none = Vi("form", "02", "--on", "2026-10-08", "--dossier", Write("c.json", complete));
        none.ExitCode.Should().Be(1, none.Output);
        none.Error.Should().Contain("không phải bổ sung");
    }

    [Fact]
    public void A_template_goes_out_and_comes_back_filled()
    {
        var (template, filled) = (Path.Combine(folder, "t.docx"), Path.Combine(folder, "f.docx"));
        Vi("form", "03", "--on", "2026-10-08", "--as-template", "--format", "docx", "-o", template).ExitCode.Should().Be(0);
        var result = Vi("form", "03", "--on", "2026-10-08", "--set", "reason=Không thuộc thẩm quyền", "--template", template, "--format", "docx", "-o", filled);
        result.ExitCode.Should().Be(0, result.Error);
        result.Error.Should().BeEmpty();
        Document(filled).Should().Contain("Không thuộc thẩm quyền");
        var other = Vi("form", "01", "--on", "2026-10-08", "--received", "2026-10-08T09:00", "--time", "5 ngày làm việc", "--template", template, "--format", "docx", "-o", filled);
        other.ExitCode.Should().Be(0, other.Error);
        other.Error.Should().Contain("Tệp mẫu không có ô cho các trường: ").And.Contain("\"owner\" (chủ hồ sơ)");
        var broken = Vi("form", "03", "--on", "2026-10-08", "--template", Write("x.docx", "x"), "--format", "docx", "-o", Path.Combine(folder, "none.docx"));
        broken.ExitCode.Should().Be(2);
        broken.Error.Should().Contain("CCHC-FORM-001");
        File.Exists(Path.Combine(folder, "none.docx")).Should().BeFalse();
    }

    [Fact]
    public void Rows_come_from_a_table()
    {
        var rows = Write("r.csv", "no,code,applicant\n1,H-1,Nguyễn Văn A\n2,H-2,Trần Thị B\n");
        var result = Vi("form", "07", "--on", "2026-10-31", "--rows", rows);
        result.Output.Should().Contain("1 | H-1 | - | - | Nguyễn Văn A").And.Contain("2 | H-2");
        result.Error.Should().Contain("chưa được đối chiếu");
        var wrong = Vi("form", "07", "--on", "2026-10-31", "--rows", Write("w.csv", "no,ma\n1,2\n"));
        wrong.ExitCode.Should().Be(2);
        wrong.Error.Should().Contain("\"ma\"").And.Contain("applicant");
    }

    [Theory]
    [InlineData("Cần --on", "form", "01")]
    [InlineData("\"09\"", "form", "09", "--on", "2026-10-08")]
    [InlineData("08/01/2019", "form", "01", "--on", "2010-10-08")]
    [InlineData("\"tên\"", "form", "01", "--on", "2026-10-08", "--set", "tên=A")]
    [InlineData("TRƯỜNG=GIÁ-TRỊ", "form", "01", "--on", "2026-10-08", "--set", "applicant")]
    [InlineData("--format docx", "form", "01", "--on", "2026-10-08", "--as-template")]
    [InlineData("không có giờ", "form", "01", "--on", "2026-10-08", "--received", "2026-10-08", "--time", "5 ngày")]
    [InlineData("--time", "form", "01", "--on", "2026-10-08", "--received", "2026-10-08T09:30")]
    [InlineData("mẫu số 01", "form", "03", "--on", "2026-10-08", "--received", "2026-10-08T09:30")]
    [InlineData("--dossier", "form", "01", "--on", "2026-10-08", "--rules", "x.json")]
    public void What_is_wrong_is_said_in_one_sentence(string said, params string[] arguments)
    {
        var result = Vi(arguments);
        result.ExitCode.Should().Be(2, result.Output);
        result.Error.Should().Contain(said);
        result.Output.Should().BeEmpty();
    }

    [Fact]
    public void A_form_tells_nothing_that_happened_after_its_day_and_is_not_made_out_before_the_receipt()
    {
        var path = Path.Combine(folder, "later.json");
        File.WriteAllText(path, Events[..^2] + """, {"id": "4", "type": "result", "at": "2026-09-25T09:00"}]}""");
        var page = Cchc.Vi("form", "07", "--on", "18/09/2026", "--events", path);
        (page.ExitCode, page.Output.Contains("25/09/2026", StringComparison.Ordinal)).Should().Be((0, false));
        page.Error.Should().Contain("sau ngày của mẫu (18/09/2026) không được tính");
        Cchc.Vi("form", "07", "--on", "25/09/2026", "--events", path).Output.Should().Contain("25/09/2026");
        var late = Cchc.Vi("form", "07", "--on", "18/09/2026", "--events", path, "--now", "25/09/2026 10:00");
        (late.ExitCode, late.Error.Contains("sau ngày của mẫu", StringComparison.Ordinal)).Should().Be((2, true));
        var early = Cchc.Vi("form", "01", "--on", "11/10/2026", "--received", "12/10/2026 16:30", "--time", "5 ngày làm việc");
        (early.ExitCode, early.Error.Contains("không thể trước ngày nhận", StringComparison.Ordinal)).Should().Be((2, true));
        Cchc.Run("form", "07", "--on", "2026-08-27", "--events", path).ExitCode.Should().Be(2);
    }

    [Fact]
    public void A_stop_needs_a_request_of_the_applicant()
    {
        var result = Vi("form", "05", "--on", "2026-09-08", "--events", Write("e.json", Events));
        result.ExitCode.Should().Be(2);
        result.Error.Should().Contain("không có đề nghị dừng");
    }

    private static Cchc.Result Vi(params string[] arguments) => Cchc.Run([("CCHC_LANG", "vi")], null, arguments);

    private static string Document(string path)
    {
        using var zip = ZipFile.OpenRead(path);
        using var reader = new StreamReader(zip.GetEntry("word/document.xml")!.Open());
        return reader.ReadToEnd();
    }

    private string Write(string name, string content)
    {
        var path = Path.Combine(folder, name);
        File.WriteAllText(path, content);
        return path;
    }
}
