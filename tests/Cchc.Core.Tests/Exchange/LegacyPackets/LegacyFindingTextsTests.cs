using System.Text;
using Cchc.Core.Exchange.LegacyPackets;
using Cchc.Core.Exchange.NationalPortal;
using Cchc.Core.Procedures;
using Cchc.Core.Tests.Support;
using Cchc.Core.Text;

namespace Cchc.Core.Tests.Exchange.LegacyPackets;

/// <summary>Each finding of an older packet: the smallest packet that has it, its place, and its text in both languages.</summary>
public sealed class LegacyFindingTextsTests
{
    private const string At = "line 1, 1.000001, ";

    [Theory]
    [InlineData("{\"error_code\":\"5\"}", FindingSeverity.Error, "5")]
    [InlineData("{\"error_code\":5,\"message\":\"Sai\u00a0mật khẩu\"}", FindingSeverity.Error, "5: Sai mật khẩu")]
    [InlineData("{\"ERROR_CODE\":\"x\",\"result\":[{\"MATTHC\":\"1.000001\",\"TENTTHC\":\"A\"}]}", FindingSeverity.Warning, "x")]
    public void An_error_of_the_packet_is_quoted_and_is_a_warning_where_there_is_a_result(string json, FindingSeverity severity, string quoted) =>
        Found(json).Should().ContainSingle().Which.Should().Be(
            Of("CCHC-CAT-080", severity, "line 1, error_code", $"gói tin báo lỗi \"{quoted}\"", $"the packet reports an error: \"{quoted}\""));

    [Theory]
    [InlineData("0")]
    [InlineData("000")]
    [InlineData("200")]
    [InlineData("Success")]
    [InlineData("Thành công")]
    [InlineData("")]
    public void A_code_of_success_is_no_error(string code) =>
        Found($"{{\"error_code\":\"{code}\",\"result\":[{{\"MATTHC\":\"1.000001\",\"TENTTHC\":\"A\"}}]}}").Should().BeEmpty();

    [Fact]
    public void A_member_that_the_format_does_not_have_is_quoted() => One(
        "\"MAU\":{\"a\":1}", "CCHC-CAT-081", FindingSeverity.Information, "MAU",
        "trường không có trong định dạng, bỏ qua \"{\"a\":1}\"", "the format has no such member; \"{\"a\":1}\" was left out");

    [Fact]
    public void A_message_that_is_no_JSON_is_quoted()
    {
        var finding = Found("{\"message\":\"hello\"}").Should().ContainSingle().Subject;
        (finding.Code, finding.Severity, finding.Place).Should().Be(("CCHC-CAT-082", FindingSeverity.Error, "line 1, message"));
        finding.Text.Vi.Should().Be("message không chứa JSON hợp lệ: \"hello\", sai tại byte thứ 1 của dòng (…hello…)");
        finding.Text.En.Should().StartWith("the message holds no valid JSON: \"hello\", ");
    }

    [Fact]
    public void A_member_that_stands_twice_in_any_case_is_said_and_the_last_counts()
    {
        One(
            "\"MOTA\":\"x\",\"mota\":\"y\"", "CCHC-CAT-083", FindingSeverity.Warning, "mota",
            "mục \"mota\" lặp lại; dùng giá trị sau cùng, bỏ \"\"x\"\"", "duplicate member \"mota\"; the last value is used, \"\"x\"\" was left out");
        Read("\"MOTA\":\"x\",\"mota\":\"y\"").Description.Should().Be("y");
    }

    [Theory]
    [InlineData("2026-01-02")]
    [InlineData("20260229000000")]
    [InlineData("20260101240000")]
    [InlineData("20260101006000")]
    [InlineData("99990101000000")]
    [InlineData("00000101000000")]
    [InlineData("2026010200")]
    public void A_moment_that_does_not_exist_is_left_out(string text)
    {
        One(
            $"\"NGAYTAO\":\"{text}\"", "CCHC-CAT-084", FindingSeverity.Warning, "NGAYTAO",
            $"thời điểm \"{text}\" không theo mẫu yyyyMMddHHmmss, bỏ qua", $"\"{text}\" is no moment of the form yyyyMMddHHmmss and was left out");
        Read($"\"NGAYTAO\":\"{text}\"").CreatedAt.Should().BeNull();
    }

    [Theory]
    [InlineData("20240229000000", 2024, 2, 28, 17, 0, 0)]
    [InlineData("20260101", 2025, 12, 31, 17, 0, 0)]
    [InlineData("20260102235959", 2026, 1, 2, 16, 59, 59)]
    [InlineData("99981231235959", 9998, 12, 31, 16, 59, 59)]
    [InlineData("00010101070000", 1, 1, 1, 0, 0, 0)]
    public void A_moment_is_the_time_in_Vietnam_and_is_written_as_it_was_read(string text, int year, int month, int day, int hour, int minute, int second)
    {
        var moment = Instant.FromUtc(year, month, day, hour, minute, second);
        Read($"\"NGAYTAO\":\"{text}\"").CreatedAt.Should().Be(moment);
        LegacyMoment.Write(moment).Should().Be(text.PadRight(14, '0'));
    }

    [Theory]
    [InlineData("\"CAPTHUCHIEN\":[\"9\"]", "CAPTHUCHIEN", "9")]
    [InlineData("\"CAPTHUCHIEN\":[{\"MACAP\":\"thôn\"}]", "CAPTHUCHIEN[0]", "thôn")]
    public void An_unknown_level_is_left_out(string member, string path, string quoted)
    {
        One(
            member, "CCHC-CAT-085", FindingSeverity.Warning, path,
            $"cấp thực hiện \"{quoted}\" không có trong danh mục, bỏ qua", $"unknown level \"{quoted}\"; it was left out");
        Read(member).Levels.Should().Be(AdministrativeLevels.None);
    }

    [Fact]
    public void An_amount_that_is_not_surely_one_keeps_its_text()
    {
        const string member = "\"CACHTHUCTHUCHIEN\":[{\"KENH\":\"1\",\"PHILEPHI\":[{\"MAPHILEPHI\":\"1\",\"SOTIEN\":\"từ 100.000\"}]}]";
        One(
            member, "CCHC-CAT-086", FindingSeverity.Information, "CACHTHUCTHUCHIEN[0].PHILEPHI[0].SOTIEN",
            "số tiền \"từ 100.000\" không chắc là một mức thu; giữ nguyên văn", "\"từ 100.000\" is not surely one amount; its text is kept");
        var fee = Read(member).Channels.Should().ContainSingle().Which.Fees.Should().ContainSingle().Subject;
        (fee.Amount, fee.RawAmount, fee.Kind).Should().Be((null, "từ 100.000", FeeKind.Charge));
    }

    [Fact]
    public void An_unknown_state_keeps_its_text()
    {
        One(
            "\"TRANGTHAI\":\"ngủ\"", "CCHC-CAT-087", FindingSeverity.Information, "TRANGTHAI", "trạng thái \"ngủ\" không có trong danh mục",
                "unknown state \"ngủ\"");
        Read("\"TRANGTHAI\":\"ngủ\"").RawState.Should().Be("ngủ");
    }

    [Theory]
    [InlineData("\"QUYETDINH\":\"1/QĐ\",\"IDQUYETDINHCONGBO\":7", "IDQUYETDINHCONGBO", "7")]
    [InlineData("\"CANCUPHAPLY\":[{\"SOVANBAN\":\"1\",\"NGAYBANHANH\":20260101}]", "CANCUPHAPLY[0].NGAYBANHANH", "20260101")]
    [InlineData("\"NHOMTHUTUC\":[{\"MANHOM\":3,\"TENNHOM\":\"x\"}]", "NHOMTHUTUC[0].MANHOM", "3")]
    [InlineData("\"LINHVUCTHUCHIEN\":[{\"MANGANH\":4,\"TENLINHVUC\":\"x\"}]", "LINHVUCTHUCHIEN[0].MANGANH", "4")]
    public void A_member_for_which_the_catalogue_has_no_place_is_quoted(string member, string path, string quoted) => One(
        member, "CCHC-CAT-088", FindingSeverity.Information, path,
        $"danh mục không có chỗ cho trường này, bỏ qua \"{quoted}\"", $"the catalogue has no place for this member; \"{quoted}\" was left out");

    [Theory]
    [InlineData("{\"error_code\":\"0\"}", "result", "gói tin không có thủ tục nào", "the packet has no procedure")]
    [InlineData("{\"result\":[]}", "result", "gói tin không có thủ tục nào", "the packet has no procedure")]
    [InlineData("{\"message\":null}", "message", "gói tin rỗng", "the message is empty")]
    public void A_packet_without_a_procedure_says_so(string json, string path, string vi, string en) =>
        Found(json).Should().Equal(Of("CCHC-CAT-089", FindingSeverity.Warning, "line 1, " + path, vi, en));

    [Theory]
    [InlineData("{\"TENTTHC\":\"A\"}", "CCHC-CAT-003", "line 1, MATTHC", "thiếu mã thủ tục", "the procedure code is missing")]
    [InlineData("7", "CCHC-CAT-002", "line 1, result[0]", "cần một đối tượng JSON, gặp Number", "expected a JSON object, found Number")]
    public void A_record_is_an_object_with_a_code(string record, string code, string place, string vi, string en) =>
        Found("{\"result\":[" + record + "]}").Should().Equal(
            Of(code, FindingSeverity.Error, place.Replace(", MATTHC", ", result[0].MATTHC"), vi, en));

    [Theory]
    [InlineData("\"LOAITTHC\":\"lạ\"", "CCHC-CAT-032", FindingSeverity.Information, "LOAITTHC", "loại thủ tục \"lạ\" không có trong danh mục",
        "unknown kind of procedure \"lạ\"")]
    [InlineData("\"CACHTHUCTHUCHIEN\":[{\"KENH\":\"fax\"}]", "CCHC-CAT-030", FindingSeverity.Warning, "CACHTHUCTHUCHIEN[0].KENH",
        "cách thức nộp \"fax\" không có trong danh mục", "unknown submission method \"fax\"")]
    [InlineData("\"THANHPHANHOSO\":[{\"GIAYTO\":[{\"TENGIAYTO\":\"\"}]}]", "CCHC-CAT-040", FindingSeverity.Warning, "THANHPHANHOSO[0].GIAYTO[0].TENGIAYTO",
        "thành phần hồ sơ không có tên", "the component has no name")]
    [InlineData("\"THANHPHANHOSO\":[{\"GIAYTO\":[{\"TENGIAYTO\":\"A\",\"SOBANSAO\":1.5}]}]", "CCHC-CAT-006", FindingSeverity.Error,
        "THANHPHANHOSO[0].GIAYTO[0].SOBANSAO", "cần số nguyên, gặp 1.5", "expected a whole number, found 1.5")]
    [InlineData("\"KETQUATHUCHIEN\":[null]", "CCHC-CAT-008", FindingSeverity.Warning, "KETQUATHUCHIEN[0]", "phần tử null, bỏ qua",
        "the item is null and was left out")]
    [InlineData("\"TUKHOA\":[1]", "CCHC-CAT-006", FindingSeverity.Error, "TUKHOA", "cần chuỗi, gặp [1]", "expected a string, found [1]")]
    public void What_is_wrong_in_any_format_has_the_same_words_here(string member, string code, FindingSeverity severity, string path, string vi, string en) =>
        One(member, code, severity, path, vi, en);

    [Theory]
    [InlineData("3", 3)]
    [InlineData("\" 3 \"", 3)]
    [InlineData("3.0", 3)]
    [InlineData("\"-1\"", -1)]
    [InlineData("\"\"", null)]
    [InlineData("null", null)]
    public void A_quantity_may_be_a_number_or_its_text(string value, int? expected)
    {
        using var scope = new CultureScope("ar-SA");
        Read("\"THANHPHANHOSO\":[{\"GIAYTO\":[{\"TENGIAYTO\":\"A\",\"SOBANCHINH\":" + value + "}]}]").ComponentGroups[0].Components[0].Originals
            .Should().Be(expected);
    }

    [Fact]
    public void A_null_stream_and_a_path_that_is_none_are_refused()
    {
        FluentActions.Invoking(() => LegacyPacketReader.Read(null!)).Should().Throw<ArgumentNullException>().WithParameterName("stream");
        FluentActions.Invoking(() => LegacyPacketReader.Enumerate(null!)).Should().Throw<ArgumentNullException>().WithParameterName("stream");
        FluentActions.Invoking(() => LegacyPacketReader.ReadFile(string.Empty)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => LegacyPacketReader.ReadFile(Path.Combine(Path.GetTempPath(), "no", "such", "file"))).Should().Throw<IOException>();
    }

    private static Finding Of(string code, FindingSeverity severity, string place, string vi, string en) =>
        new(code, severity, place, new BilingualText(vi, en));

    private static List<PortalRecord> Records(string json)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(json));
        return [.. LegacyPacketReader.Enumerate(stream)];
    }

    // Times are another matter: these packets state none.
    private static List<Finding> Found(string json) =>
        [.. Records(json).SelectMany(record => record.Findings).Where(finding => !finding.Code.StartsWith("CCHC-CAT-02", StringComparison.Ordinal))];

    private static string Record(string member) => "{\"MATTHC\":\"1.000001\",\"TENTTHC\":\"A\"," + member + "}";

    private static Procedure Read(string member) => Records(Record(member)).Should().ContainSingle().Which.Procedure!;

    private static void One(string member, string code, FindingSeverity severity, string path, string vi, string en) =>
        Found(Record(member)).Should().Equal(Of(code, severity, At + path, vi, en));
}
