using System.Text;

namespace Cchc.Cli.Tests;

/// <summary>Days and tables at the command line as officials type and keep them.</summary>
public sealed class TypedInputTests
{
    private const string Table =
        "DANH SÁCH HỒ SƠ TIẾP NHẬN, THÁNG 8/2026;;;;;\r\n;;;;;\r\nSTT;Mã hồ sơ;Ngày tiếp nhận;Giờ tiếp nhận;Thời hạn giải quyết;Ghi chú\r\n" +
        "1;HS-1;28/08/2026;16h30;05 ngày làm việc;\r\n2;HS-2;08/28/2026;9:00;05 ngày làm việc;\r\n3;HS-3;28/8/26;;05 ngày làm việc;x\r\n";

    [Theory]
    [InlineData("28/08/2026")]
    [InlineData("28-8-2026")]
    [InlineData("ngày 28 tháng 8 năm 2026")]
    [InlineData("thứ Sáu, 28/08/2026")]
    [InlineData("hôm nay")]
    [InlineData("hom nay")]
    public void A_day_is_typed_in_any_shape(string text) =>
        Cchc.Run([("CCHC_NOW", "28/8/2026 16h30"), ("CCHC_LANG", "vi")], null, "day", text).Output.Should().StartWith("thứ Sáu, 28/08/2026\n");

    [Fact]
    public void The_moment_of_receipt_is_typed_in_any_shape_and_a_batch_knows_no_today()
    {
        foreach (var text in new[] { "28/8/2026 16:30", "16h30 ngày 28/8/2026", "16 giờ 30 phút, ngày 28 tháng 8 năm 2026", "28/08/2026 4:30 CH", "bây giờ", "2026-08-28T09:30Z" })
        {
            Cchc.Run([("CCHC_NOW", "2026-08-28T16:30")], null, "deadline", "--time", "5 ngày làm việc", "--received", text, "--format", "json").Output
                .Should().Contain("\"received\": \"2026-08-28T16:30\"", text);
        }

        Cchc.Run([("CCHC_NOW", "2026-08-28T16:30")], Encoding.UTF8.GetBytes("received,time\nhôm nay,5 ngày làm việc\n"), "deadline", "batch", "-").Output
            .Should().Contain("nothing here says what day it is today");
        Cchc.Run([], Encoding.UTF8.GetBytes("{\"received\": \"28/08/2026\", \"time\": \"5 ngày làm việc\"}\n"), "deadline", "batch", "-").Output
            .Should().Contain("in JSON write it as in 2026-08-28T16:30");
        Cchc.Run([("CCHC_NOW", "soon")], null, "day", "today").Error.Should().StartWith("CCHC_NOW: \"soon\" is not a day and time");
    }

    [Fact]
    public void A_table_with_titles_Vietnamese_headings_and_typed_days_is_answered_in_every_form_of_Unicode()
    {
        byte[][] files = [Encoding.UTF8.GetBytes(Table), [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Table)],
            [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(Table)]];
        foreach (var file in files)
        {
            var result = Cchc.Run([("CCHC_LANG", "vi")], file, "deadline", "batch", "-");
            result.ExitCode.Should().Be(1, "two days are refused");
            var rows = result.Output.TrimStart('\uFEFF').Split('\n', StringSplitOptions.RemoveEmptyEntries);
            rows[0].Should().Be("STT;Mã hồ sơ;Ngày tiếp nhận;Giờ tiếp nhận;Thời hạn giải quyết;Ghi chú;Hạn trả tính được;Giờ hạn trả;Mức độ chắc chắn;Hạn theo cách hiểu khác;Lỗi");
            rows[1].Should().Be("1;HS-1;28/08/2026;16h30;05 ngày làm việc;;09/09/2026;;đã công bố;;");
            rows[2].Should().Contain("ngày viết trước, tháng viết sau, mà không có tháng 28; có phải là 28/08/2026 không?");
            rows[3].Should().Contain("năm phải viết đủ bốn chữ số, ví dụ 28/08/2026");
            result.Error.Should().Contain("CCHC-FILE-013 -: các cột không dùng để tính: \"STT\", \"Ghi chú\"");
        }
    }

    [Fact]
    public void The_columns_that_are_added_are_Vietnamese_only_where_both_heading_and_language_are()
    {
        var vietnamese = Encoding.UTF8.GetBytes("Ngày tiếp nhận;Thời hạn;Các lần tạm dừng\n28/08/2026;5 ngày làm việc;\n");
        var english = Encoding.UTF8.GetBytes("received;time;pauses\n28/08/2026;5 ngày làm việc;2026-09-03..2026-09-04\n");
        Cchc.Run([], vietnamese, "deadline", "batch", "-").Output.Should().Contain(";dueDate;dueTime;certainty;").And.Contain(";2026-09-09;;announced;");
        Cchc.Run([("CCHC_LANG", "vi")], english, "deadline", "batch", "-").Output.Should().Contain(";dueDate;dueTime;certainty;otherDue;pauseBasis;dueByRules;error\n").And.Contain(";2026-09-10;;announced;;asserted;2026-09-09;\n");
        Cchc.Run([("CCHC_LANG", "vi")], vietnamese, "deadline", "batch", "-").Output.Should().Contain(";Hạn trả tính được;Giờ hạn trả;Mức độ chắc chắn;").And.Contain(";09/09/2026;;đã công bố;");
        var twice = Cchc.Run([("CCHC_LANG", "vi")], Encoding.UTF8.GetBytes("Ngày tiếp nhận;Thời hạn;Lỗi\n28/08/2026;5 ngày;\n"), "deadline", "batch", "-");
        (twice.ExitCode, twice.Output).Should().Be((2, string.Empty));
        twice.Error.Should().Contain("đã có cột Lỗi");
    }

    [Fact]
    public void Old_fonts_and_headings_that_are_missing_get_one_sentence()
    {
        var old = Cchc.Vi("deadline", "batch", Write(Encoding.Latin1.GetBytes("M· hå s¬;Ngµy tiÕp nhËn;Thêi h¹n\nA;1;2\n")));
        old.ExitCode.Should().Be(2);
        old.Error.Trim().Should().StartWith("CCHC-FILE-012: ").And.EndWith("tệp dùng bảng mã cũ TCVN3 (ABC): hãy chuyển sang Unicode rồi lưu lại dạng CSV UTF-8.");
        var missing = Cchc.Vi("deadline", "batch", Write(Encoding.UTF8.GetBytes("Mã hồ sơ;Ngày nộp;Thời hạn\nA;1;2\n")));
        missing.ExitCode.Should().Be(2);
        missing.Error.Trim().Should().EndWith("thiếu cột \"Ngày tiếp nhận\"; các cột trong tệp: \"Mã hồ sơ\", \"Ngày nộp\", \"Thời hạn\".");
    }

    private static string Write(byte[] content)
    {
        var path = Path.Combine(Directory.CreateTempSubdirectory("cchc-typed").FullName, "hoso.csv");
        File.WriteAllBytes(path, content);
        return path;
    }
}
