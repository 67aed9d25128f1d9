using System.Text;
using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Exchange.Dossiers;
using Cchc.Core.Tests.Support;
using Cchc.Core.Text;

namespace Cchc.Core.Tests.Exchange.Dossiers;

/// <summary>Each finding of a file of events or pause rules: the smallest file that has it, its place, and its text in both languages.</summary>
public sealed class EventFindingTextsTests
{
    private const string Stopped = "\"type\":\"stopped\",\"at\":\"2026-09-07T09:00\"";
    private const string Types = "received, receivedByCompetentAgency, supplementRequested, supplemented, paused, resumed, feeNotified, feePaid, transferred, "
        + "extended, stopped, refused, result, returned, systemOutage, systemRestored, correction";

    private static readonly string Sets = string.Join(", ", DossierClockRules.All.Select(rules => rules.Name));

    [Fact]
    public void An_empty_file_is_not_JSON() =>
        One(string.Empty, "CCHC-EVT-001", "e.json:1", "tệp rỗng, không phải JSON hợp lệ", "the file is empty: not valid JSON");

    [Fact]
    public void What_is_not_JSON_is_quoted_with_its_place() => One(
        "\n{\"format\": x", "CCHC-EVT-001", "e.json:2", "không phải JSON hợp lệ tại byte thứ 12 của dòng (…{\"format\": x…), hoặc lồng quá 8 tầng",
        "not valid JSON at byte 12 of the line (…{\"format\": x…), or nested more than 8 levels deep");

    [Theory]
    [InlineData("{\"format\":\"cchc-events/2\"}", "\"cchc-events/2\"")]
    [InlineData("{\"format\":1}", "1")]
    [InlineData("{}", "{…}")]
    [InlineData("[]", "[…]")]
    [InlineData("null", "null")]
    public void The_format_is_stated(string json, string found) => One(
        json, "CCHC-EVT-003", "e.json:1", $"gặp {found}, cần \"format\": \"cchc-events/1\"", $"found {found}, expected \"format\": \"cchc-events/1\"");

    [Fact]
    public void An_unknown_member_of_the_file_is_named_with_those_there_are() => One(
        Root("\"evnts\":1"), "CCHC-EVT-004", "e.json:1",
            "không có mục \"evnts\"; cần $schema, format, note, time, otherTime, otherStart, rules, procedure, field, remote, startRule, pauseRules, policies, events",
        "unknown member \"evnts\"; expected $schema, format, note, time, otherTime, otherStart, rules, procedure, field, remote, startRule, pauseRules, policies, events");

    [Fact]
    public void A_member_of_another_type_of_event_is_unknown() => One(
        Events("{\"id\":\"a\"," + Stopped + ",\n\"online\":true}"), "CCHC-EVT-004", "e.json:2 (a)",
        "không có mục \"online\"; cần id, type, at, recordedAt, note", "unknown member \"online\"; expected id, type, at, recordedAt, note");

    [Theory]
    [InlineData("\"remote\":\"yes\"", "remote: cần true hoặc false, gặp \"yes\"", "remote: expected true or false, found \"yes\"")]
    [InlineData("\"procedure\":1.001193", "procedure: cần chuỗi, gặp 1.001193", "procedure: expected a string, found 1.001193")]
    [InlineData("\"policies\":[]", "policies: cần một đối tượng, gặp […]", "policies: expected an object, found […]")]
    [InlineData("\"pauseRules\":{}", "pauseRules: cần một mảng, gặp {…}", "pauseRules: expected an array, found {…}")]
    [InlineData("\"pauseRules\":[true]", "pauseRules: cần một đối tượng, gặp true", "pauseRules: expected an object, found true")]
    public void A_value_has_the_type_that_is_needed(string member, string vi, string en) => One(Root(member), "CCHC-EVT-005", "e.json:1", vi, en);

    [Fact]
    public void An_event_is_an_object() => One(Events("7"), "CCHC-EVT-005", "e.json:1", "cần một đối tượng, gặp 7", "expected an object, found 7");

    [Theory]
    [InlineData("2026-02-29T09:00")]
    [InlineData("2026-09-07")]
    [InlineData("2026-09-07T24:00")]
    [InlineData("2026-09-07T9:00")]
    [InlineData("2026-09-07T09:00Z")]
    [InlineData("2026-09-07T09:00+07:00")]
    [InlineData("2026-09-07 09:00")]
    [InlineData("07/09/2026 09:00")]
    public void A_moment_is_a_day_of_the_calendar_and_a_time_without_an_offset(string at) => One(
        Events($"{{\"id\":\"a\",\"type\":\"stopped\",\"at\":\"{at}\"}}"), "CCHC-EVT-006", "e.json:1 (a)",
        $"at: \"{at}\" không phải thời điểm hợp lệ (giờ Việt Nam); cần, ví dụ, \"2026-07-01T08:30\"",
        $"at: \"{at}\" is not a valid moment (Vietnam time); expected, for example, \"2026-07-01T08:30\"");

    [Theory]
    [InlineData("2024-02-29T00:00", "2024-02-29T00:00:00")]
    [InlineData("2026-12-31T23:59:59", "2026-12-31T23:59:59")]
    [InlineData(" 2026-09-07T09:00 ", "2026-09-07T09:00:00")]
    public void A_moment_may_have_seconds_and_white_space_around_it(string at, string expected)
    {
        var file = Read(Events($"{{\"id\":\"a\",\"type\":\"stopped\",\"at\":\"{at}\"}}"));
        file.Value!.Events.Should().ContainSingle().Which.At.Should().Be(Dates.Moment(expected));
    }

    [Theory]
    [InlineData("2026-13-01")]
    [InlineData("2026-9-1")]
    [InlineData("2026-09-01T8h")]
    public void What_is_promised_is_a_date_or_a_moment(string promised) => One(
        Events($"{{\"id\":\"a\",\"type\":\"received\",\"at\":\"2026-09-07T09:00\",\"promised\":\"{promised}\"}}"), "CCHC-EVT-006", "e.json:1 (a)",
        $"promised: \"{promised}\" không phải ngày hoặc thời điểm hợp lệ; cần, ví dụ, \"2026-07-01\", \"2026-07-01T08:30\"",
        $"promised: \"{promised}\" is not a valid date or moment; expected, for example, \"2026-07-01\", \"2026-07-01T08:30\"");

    [Fact]
    public void The_time_is_a_processing_time() => One(
        "{\"format\":\"cchc-events/1\",\"time\":\"soon\",\"events\":[]}", "CCHC-EVT-006", "e.json:1",
        "time: \"soon\" không phải thời hạn; cần, ví dụ, \"05 ngày làm việc\"",
            "time: \"soon\" is not a valid processing time; expected, for example, \"05 ngày làm việc\"");

    [Theory]
    [InlineData("supplementRequested", "cause", "incomplete, dataUnusable")]
    [InlineData("returned", "what", "result, dossier")]
    public void A_word_of_an_event_is_one_of_those_there_are(string type, string member, string words) => One(
        Events($"{{\"id\":\"a\",\"type\":\"{type}\",\"at\":\"2026-09-07T09:00\",\"{member}\":\"x\"}}"), "CCHC-EVT-006", "e.json:1 (a)",
        $"{member}: không có \"x\"; cần {words}", $"{member}: unknown \"x\"; expected {words}");

    [Fact]
    public void A_set_of_rules_is_one_that_is_known() => One(
        Root("\"rules\":\"sea\""), "CCHC-EVT-007", "e.json:1", $"rules: không có \"sea\"; cần {Sets}", $"rules: unknown \"sea\"; expected {Sets}");

    [Fact]
    public void A_type_of_event_is_one_that_is_known() => One(
        Events("{\"id\":\"a\",\"type\":\"Stopped\",\"at\":\"2026-09-07T09:00\"}"), "CCHC-EVT-008", "e.json:1 (a)",
        $"type: không có \"Stopped\"; cần {Types}", $"type: unknown \"Stopped\"; expected {Types}");

    [Fact]
    public void A_correction_does_not_stand_in_place_of_an_event() => One(
        Events("{\"id\":\"b\",\"type\":\"correction\",\"at\":\"2026-09-07T09:00\",\"of\":\"a\",\n"
            + "\"replacement\":{\"type\":\"correction\",\"at\":\"2026-09-07T09:00\",\"of\":\"a\"}}"),
        "CCHC-EVT-008", "e.json:2 (replacement)", $"type: không có \"correction\"; cần {Types}", $"type: unknown \"correction\"; expected {Types}");

    [Fact]
    public void An_identifier_stands_once() => One(
        Events("{\"id\":\"a\"," + Stopped + "},\n{\"id\":\" a\u00a0\"," + Stopped + "}"), "CCHC-EVT-009", "e.json:2 (a)",
        "mã \"a\" lặp lại, đã có ở dòng 1", "duplicate id \"a\", first on line 1");

    [Fact]
    public void A_member_stands_once() =>
        One(Root("\"field\":\"G1\",\n\"field\":\"G1\""), "CCHC-EVT-010", "e.json:2", "mục \"field\" lặp lại", "duplicate member \"field\"");

    [Theory]
    [InlineData("{\"format\":\"cchc-events/1\",\"events\":[]}", "time", "e.json:1")]
    [InlineData("{\"format\":\"cchc-events/1\",\n\"time\":\"\u00a0\",\"events\":[]}", "time", "e.json:2")]
    [InlineData("{\"format\":\"cchc-events/1\",\"time\":\"5 ngày\"}", "events", "e.json:1")]
    [InlineData("{\"format\":\"cchc-events/1\",\"time\":\"5 ngày\",\n\"events\":null}", "events", "e.json:2")]
    [InlineData("{\"format\":\"cchc-events/1\",\"time\":\"5 ngày\",\"events\":[{" + Stopped + "}]}", "id", "e.json:1")]
    [InlineData("{\"format\":\"cchc-events/1\",\"time\":\"5 ngày\",\"events\":[{\"id\":\"a\",\"at\":\"2026-09-07T09:00\"}]}", "type", "e.json:1 (a)")]
    [InlineData("{\"format\":\"cchc-events/1\",\"time\":\"5 ngày\",\"events\":[{\"id\":\"a\",\"type\":\"stopped\"}]}", "at", "e.json:1 (a)")]
    [InlineData("{\"format\":\"cchc-events/1\",\"time\":\"5 ngày\",\"events\":[{\"id\":\"a\",\"type\":\"extended\",\"at\":\"2026-09-07T09:00\"}]}",
        "promised", "e.json:1 (a)")]
    [InlineData("{\"format\":\"cchc-events/1\",\"time\":\"5 ngày\",\"events\":[{\"id\":\"a\",\"type\":\"correction\",\"at\":\"2026-09-07T09:00\"}]}", "of",
        "e.json:1 (a)")]
    public void What_is_needed_is_there(string json, string member, string place) =>
        One(json, "CCHC-EVT-011", place, $"{member}: thiếu hoặc rỗng", $"{member}: missing or empty");

    [Theory]
    [InlineData("\\u0007", "note: có ký tự điều khiển hoặc ký tự đảo chiều chữ", "note: has control characters, or ones that turn the direction of writing")]
    [InlineData("\\u202e", "note: có ký tự điều khiển hoặc ký tự đảo chiều chữ", "note: has control characters, or ones that turn the direction of writing")]
    [InlineData("\\ud800", "note: có chữ không phải UTF-8", "note: is not valid UTF-8")]
    public void A_text_is_plain(string note, string vi, string en) =>
        One(Events("{\"id\":\"a\"," + Stopped + ",\"note\":\"" + note + "\"}"), "CCHC-EVT-012", "e.json:1 (a)", vi, en);

    [Fact]
    public void A_pause_rule_names_whom_it_covers() => One(
        Rule(null), "CCHC-EVT-013", "e.json:1 (p)", "quy định tạm dừng \"p\" không nêu thủ tục, lĩnh vực hay bộ quy tắc nào",
            "the pause rule \"p\" names no procedure, field or set");

    [Theory]
    [InlineData("p")]
    [InlineData("land-inheritance")]
    public void A_pause_rule_has_an_identifier_of_its_own(string id)
    {
        var rule = $"{{\"id\":\"{id}\",\"title\":\"t\",\"source\":\"s\",\"article\":\"a\",\"inForceFrom\":\"2026-01-01\",\"fields\":[\"G1\"]}}";
        One(
            Root("\"pauseRules\":[" + (id == "p" ? rule + ",\n" + rule : "\n" + rule) + "]"), "CCHC-EVT-014", $"e.json:2 ({id})",
            $"quy định tạm dừng \"{id}\" lặp lại hoặc trùng mã có sẵn", $"the pause rule \"{id}\" is a duplicate, or one of the known ones");
    }

    [Theory]
    [InlineData("\"addedWorkingDays\":3")]
    [InlineData("\"semantics\":\"resumePlus\"")]
    [InlineData("\"semantics\":\"restart\",\"addedWorkingDays\":0")]
    public void Days_are_added_when_and_only_when_the_clock_resumes_with_more(string members) => One(
        Rule("\"fields\":[\"G1\"]," + members), "CCHC-EVT-015", "e.json:1 (p)",
        "addedWorkingDays: cần có khi và chỉ khi semantics là resumePlus", "addedWorkingDays: needed when semantics is resumePlus, and only then");

    [Theory]
    [InlineData("standing", "read, secondHand")]
    [InlineData("semantics", "excluded, restart, resumePlus")]
    public void A_word_of_a_pause_rule_is_one_of_those_there_are(string member, string words) => One(
        Rule($"\"fields\":[\"G1\"],\"{member}\":\"x\""), "CCHC-EVT-016", "e.json:1 (p)", $"{member}: không có \"x\"; cần {words}",
            $"{member}: unknown \"x\"; expected {words}");

    [Fact]
    public void A_policy_is_one_of_two() => One(
        Root("\"policies\":{\"lastDayStops\":\"never\"}"), "CCHC-EVT-016", "e.json:1",
        "lastDayStops: không có \"never\"; cần stops, stopsNothing", "lastDayStops: unknown \"never\"; expected stops, stopsNothing");

    [Theory]
    [InlineData("most", "0", 1)]
    [InlineData("most", "1001", 1)]
    [InlineData("most", "1.5", 1)]
    [InlineData("most", "-1", 1)]
    [InlineData("addedWorkingDays", "-1", 0)]
    public void A_count_of_a_pause_rule_is_a_whole_number_in_its_range(string member, string value, int least) => One(
        Rule($"\"fields\":[\"G1\"],\"{member}\":{value}"), "CCHC-EVT-005", "e.json:1 (p)",
        $"{member}: cần số nguyên từ {least} đến 1000, gặp {value}", $"{member}: expected a whole number from {least} to 1000, found {value}");

    [Fact]
    public void A_pause_rule_does_not_end_before_it_begins()
    {
        One(
            Rule("\"fields\":[\"G1\"],\n\"inForceTo\":\"2025-12-31\""), "CCHC-EVT-006", "e.json:2 (p)", "inForceTo: trước inForceFrom",
                "inForceTo: before inForceFrom");
        Read(Rule("\"fields\":[\"G1\"],\"inForceTo\":\"2026-01-01\"")).IsUsable.Should().BeTrue("one day is a time in force");
    }

    [Fact]
    public void Two_thousand_events_are_read_and_not_one_more()
    {
        Read(Many(2000)).Value!.Events.Should().HaveCount(2000);
        One(Many(2001), "CCHC-EVT-017", "e.json:1", "events: 2001 sự kiện, nhiều nhất 2000", "events: 2001 events, at most 2000 are read");
    }

    [Fact]
    public void Everything_that_is_wrong_is_said_at_once_in_the_order_of_lines()
    {
        var file = Read("{\"format\":\"cchc-events/1\",\n\"events\":[\n{\"id\":\"a\"," + Stopped
            + ",\"x\":1},\n{\"id\":\"a\",\"type\":\"y\",\"at\":\"z\"}],\n\"remote\":1}");
        file.Value.Should().BeNull();
        file.Findings.Select(finding => $"{finding.Code} {finding.Place}").Should().Equal(
            "CCHC-EVT-011 e.json:1", "CCHC-EVT-004 e.json:3 (a)", "CCHC-EVT-006 e.json:4 (a)", "CCHC-EVT-008 e.json:4 (a)", "CCHC-EVT-009 e.json:4 (a)",
                "CCHC-EVT-005 e.json:5");
    }

    [Fact]
    public void A_null_is_refused_by_name_and_the_stream_is_left_open()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes("{}"));
        FluentActions.Invoking(() => DossierEventReader.Read(null!, "a")).Should().Throw<ArgumentNullException>().WithParameterName("content");
        FluentActions.Invoking(() => DossierEventReader.Read(stream, null!)).Should().Throw<ArgumentNullException>().WithParameterName("fileName");
        FluentActions.Invoking(() => DossierEventReader.ReadPauseRules(null!, "a")).Should().Throw<ArgumentNullException>().WithParameterName("content");
        FluentActions.Invoking(() => DossierEventReader.ReadPauseRules(stream, null!)).Should().Throw<ArgumentNullException>().WithParameterName("fileName");
        DossierEventReader.Read(stream, "a").IsUsable.Should().BeFalse();
        stream.CanRead.Should().BeTrue();
    }

    private static string Root(string member) => "{\"format\":\"cchc-events/1\",\"time\":\"5 ngày\",\"events\":[]," + member + "}";

    private static string Events(string events) => "{\"format\":\"cchc-events/1\",\"time\":\"5 ngày\",\"events\":[" + events + "]}";

    private static string Rule(string? members) => Root(
        "\"pauseRules\":[{\"id\":\"p\",\"title\":\"t\",\"source\":\"s\",\"article\":\"a\",\"inForceFrom\":\"2026-01-01\""
            + (members is null ? string.Empty : "," + members) + "}]");

    private static string Many(int count) => Events(string.Join(",", Enumerable.Range(0, count).Select(i => $"{{\"id\":\"{i}\"," + Stopped + "}")));

    private static Core.Exchange.Reading<DossierClockRequest> Read(string json)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(json));
        return DossierEventReader.Read(stream, "e.json");
    }

    private static void One(string json, string code, string place, string vi, string en)
    {
        var file = Read(json);
        file.Findings.Should().Equal(new Finding(code, FindingSeverity.Error, place, new BilingualText(vi, en)));
        file.Value.Should().BeNull();
    }
}
