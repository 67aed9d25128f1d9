using System.Text;
using Cchc.Core.Exchange.NationalPortal;
using Cchc.Core.Procedures;
using Cchc.Core.Tests.Support;
using Cchc.Core.Text;

namespace Cchc.Core.Tests.Exchange.NationalPortal;

/// <summary>Each finding of a record of the portal: the smallest record that has it, its place, and its text in both languages.</summary>
public sealed class PortalFindingTextsTests
{
    private const string Row = "\"executionMethods\":[{\"submissionMethod\":\"ONLINE\",\"processingTime\":5,\"processingTimeUnit\":\"WORKING_DAY\"}]";
    private const string At = "line 1, 1.000001, ";

    [Fact]
    public void The_smallest_record_without_a_finding_is_a_code_a_name_a_kind_and_a_time()
    {
        PortalRecord record = Only(Record(string.Empty));
        (record.Line, record.Findings.Count, record.Procedure!.Code.Value, record.Procedure.Name).Should().Be((1, 0, "1.000001", "A"));
    }

    [Theory]
    [InlineData("7", "Number")]
    [InlineData("null", "Null")]
    [InlineData("\"x\"", "String")]
    [InlineData("[]", "Array")]
    public void A_record_is_an_object(string json, string kind) => Damaged(
        "[" + json + "]", "CCHC-CAT-002", "line 1", $"cần một đối tượng JSON, gặp {kind}", $"expected a JSON object, found {kind}");

    [Theory]
    [InlineData("{}")]
    [InlineData("{\"code\":null}")]
    [InlineData("{\"code\":\"\u00a0\"}")]
    public void A_record_has_a_code(string json) => Damaged(json, "CCHC-CAT-003", "line 1, code", "thiếu mã thủ tục", "the procedure code is missing");

    [Fact]
    public void A_file_without_content_is_not_JSON() => Damaged(" \n", "CCHC-CAT-001", "line 1", "tệp rỗng", "the file is empty");

    [Fact]
    public void A_heading_is_not_JSON() => Damaged(
        "code,name\n", "CCHC-CAT-001", "line 1", "không phải JSON: cần \"{\" hoặc \"[\" ở đầu", "not JSON: expected \"{\" or \"[\" at the beginning");

    [Theory]
    [InlineData("x1")]
    [InlineData("1.0000010")]
    public void A_code_of_another_shape_is_kept_and_said(string code)
    {
        var record = Only($"{{\"code\":\"{code}\",\"name\":\"A\",\"type\":\"STANDARD\",{Row}}}");
        record.Procedure!.Code.Value.Should().Be(code);
        record.Findings.Should().Equal(Finding(
            "CCHC-CAT-004", FindingSeverity.Warning, $"line 1, {code}, code", $"mã \"{code}\" không theo mẫu d.dddddd",
                $"the code \"{code}\" has not the shape d.dddddd"));
    }

    [Fact]
    public void A_missing_name_is_said() => Only($"{{\"code\":\"1.000001\",\"type\":\"STANDARD\",{Row}}}").Findings.Should().Equal(
        Finding("CCHC-CAT-005", FindingSeverity.Warning, At + "name", "thiếu tên thủ tục", "the name is missing"));

    [Theory]
    [InlineData("\"keywords\":[]", "keywords", "cần chuỗi, gặp []", "expected a string, found []")]
    [InlineData("\"isProvince\":1", "isProvince", "cần true hoặc false, gặp 1", "expected true or false, found 1")]
    [InlineData("\"category\":\"x\"", "category", "cần một đối tượng, gặp \"x\"", "expected an object, found \"x\"")]
    [InlineData("\"executionSteps\":{}", "executionSteps", "cần một mảng, gặp {}", "expected an array, found {}")]
    [InlineData("\"executionSteps\":[3]", "executionSteps[0]", "cần một đối tượng, gặp 3", "expected an object, found 3")]
    [InlineData("\"createdAt\":\"today\"", "createdAt", "cần số mili giây từ 1970, gặp \"today\"", "expected milliseconds since 1970, found \"today\"")]
    [InlineData("\"createdAt\":0.5", "createdAt", "cần số mili giây từ 1970, gặp 0.5", "expected milliseconds since 1970, found 0.5")]
    public void A_value_has_the_type_that_is_needed(string member, string path, string vi, string en) =>
        Found(member, "CCHC-CAT-006", FindingSeverity.Error, path, vi, en);

    [Theory]
    [InlineData(-62_135_596_800_000, true)]
    [InlineData(-62_135_596_800_001, false)]
    [InlineData(253_402_300_799_999, true)]
    [InlineData(253_402_300_800_000, false)]
    public void A_moment_is_of_the_years_1_to_9999(long milliseconds, bool isRead)
    {
        var record = Only(Record(FormattableString.Invariant($"\"createdAt\":{milliseconds}")));
        record.Procedure!.CreatedAt.Should().Be(isRead ? Instant.FromUnixTimeMilliseconds(milliseconds) : null);
        string.Join(",", record.Findings.Select(finding => finding.Code)).Should().Be(isRead ? string.Empty : "CCHC-CAT-006");
    }

    [Fact]
    public void A_text_that_is_half_a_letter_is_left_out() => Found(
        "\"keywords\":\"\\ud83d\"", "CCHC-CAT-007", FindingSeverity.Error, "keywords", "chuỗi không phải UTF-8 hợp lệ, bỏ qua",
            "the text is not valid UTF-8 and was left out");

    [Fact]
    public void A_null_item_is_left_out() => Found(
        "\"executionSteps\":[null]", "CCHC-CAT-008", FindingSeverity.Warning, "executionSteps[0]", "phần tử null, bỏ qua", "the item is null and was left out");

    [Fact]
    public void A_member_that_nobody_reads_is_said_where_it_has_a_value()
    {
        Found(
            "\"novelty\":1", "CCHC-CAT-011", FindingSeverity.Information, "novelty",
            "trường \"novelty\" có giá trị nhưng không được đọc", "the member \"novelty\" has a value that is not read");
        string[] empty = ["null", "\"\"", "[]", "{}", "false"];
        Array.ForEach(empty, value => Only(Record("\"novelty\":" + value)).Findings.Should().BeEmpty("{0} says nothing", value));
    }

    [Fact]
    public void Of_a_member_that_stands_twice_the_last_counts()
    {
        Found(
            "\"note\":\"x\",\"note\":\"y\"", "CCHC-CAT-012", FindingSeverity.Warning, "note",
            "mục \"note\" lặp lại; dùng giá trị sau cùng", "duplicate member \"note\"; the last value is used");
        Only(Record("\"note\":\"x\",\"note\":\"y\"")).Procedure!.Note.Should().Be("y");
    }

    [Fact]
    public void An_unknown_submission_method_is_said() => Methods(
        "\"submissionMethod\":\"DRONE\"", "CCHC-CAT-030", FindingSeverity.Warning, "executionMethods[0].submissionMethod",
        "cách thức nộp \"DRONE\" không có trong danh mục", "unknown submission method \"DRONE\"");

    [Fact]
    public void An_unknown_kind_of_fee_is_said() => Methods(
        "\"submissionMethod\":\"ONLINE\",\"fees\":[{\"type\":\"GIFT\",\"value\":1}]", "CCHC-CAT-031", FindingSeverity.Information,
        "executionMethods[0].fees[0].type", "loại phí \"GIFT\" không có trong danh mục", "unknown kind of fee \"GIFT\"");

    [Theory]
    [InlineData("OTHER")]
    [InlineData("standard")]
    [InlineData("")]
    public void An_unknown_kind_of_procedure_is_said(string kind)
    {
        var record = Only($"{{\"code\":\"1.000001\",\"name\":\"A\",\"type\":\"{kind}\",{Row}}}");
        (record.Procedure!.Kind, record.Procedure.RawKind).Should().Be((ProcedureKind.Other, kind));
        record.Findings.Should().Equal(Finding(
            "CCHC-CAT-032", FindingSeverity.Information, At + "type", $"loại thủ tục \"{kind}\" không có trong danh mục",
                $"unknown kind of procedure \"{kind}\""));
    }

    [Fact]
    public void An_unknown_state_is_said_and_no_state_is_none()
    {
        Found("\"state\":\"ASLEEP\"", "CCHC-CAT-033", FindingSeverity.Information, "state", "trạng thái \"ASLEEP\" không có trong danh mục",
            "unknown state \"ASLEEP\"");
        Only(Record("\"state\":\"ASLEEP\"")).Procedure!.RawState.Should().Be("ASLEEP");
        Only(Record("\"state\":\"\"")).Findings.Should().BeEmpty();
    }

    [Fact]
    public void An_unknown_kind_of_regulation_is_said_and_other_is_one_of_them()
    {
        Found(
            "\"formalityType\":\"X\"", "CCHC-CAT-034", FindingSeverity.Information, "formalityType",
            "hình thức quy định \"X\" không có trong danh mục", "unknown kind of regulation \"X\"");
        Only(Record("\"formalityType\":\"OTHER\"")).Findings.Should().BeEmpty();
    }

    [Fact]
    public void A_component_without_a_name_is_said() => Found(
        "\"executionCases\":[{\"name\":\"\",\"profileComponents\":[{\"name\":\" \"}]}]", "CCHC-CAT-040", FindingSeverity.Warning,
        "executionCases[0].profileComponents[0].name", "thành phần hồ sơ không có tên", "the component has no name");

    [Fact]
    public void A_code_that_stands_twice_is_said_of_the_catalogue_and_both_are_kept()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(Record(string.Empty) + "\n" + Record(string.Empty)));
        var catalogue = NationalPortalReader.Read(stream);
        catalogue.Procedures.Should().HaveCount(2);
        catalogue.Findings.Should().ContainSingle().Which.Code.Should().Be("CCHC-CAT-050");
    }

    [Fact]
    public void A_hundred_findings_of_a_record_are_listed_and_then_one_says_that_there_are_more()
    {
        var record = Only(Record("\"executionSteps\":[" + string.Join(",", Enumerable.Repeat("null", 101)) + "]"));
        record.Findings.Should().HaveCount(101);
        record.Findings[99].Place.Should().Be(At + "executionSteps[99]");
        record.Findings[100].Should().Be(Finding(
            "CCHC-CAT-079", FindingSeverity.Warning, "line 1, 1.000001", "còn phát hiện khác trong bản ghi này, không liệt kê",
            "more was found in this record that is not listed"));
        Only(Record("\"executionSteps\":[" + string.Join(",", Enumerable.Repeat("null", 100)) + "]")).Findings.Should().HaveCount(100);
    }

    [Fact]
    public void What_is_not_listed_is_as_bad_as_the_worst_of_it()
    {
        var record = Only(Record("\"executionSteps\":[" + string.Join(",", Enumerable.Repeat("null", 101)) + ",7]"));
        record.Findings[100].Severity.Should().Be(FindingSeverity.Error);
    }

    [Fact]
    public void A_record_is_equal_to_one_with_the_same_parts_and_its_text_has_no_culture()
    {
        var (one, other) = (Only(Record(string.Empty)), Only(Record(string.Empty)));
        (one with { Findings = other.Findings }).Should().Be(other with { Procedure = one.Procedure });
        (one with { Line = 1234 }).Should().NotBe(one);
        PortalRecord empty = new(1234, null, []);
        using var scope = new CultureScope("de-DE");
        empty.ToString().Should().StartWith("PortalRecord { Line = 1234, Procedure = , Findings = ").And.EndWith(" }");
    }

    [Fact]
    public void A_null_stream_is_refused_when_it_is_given_and_not_when_it_is_read()
    {
        FluentActions.Invoking(() => NationalPortalReader.Enumerate(null!)).Should().Throw<ArgumentNullException>().WithParameterName("stream");
        FluentActions.Invoking(() => NationalPortalReader.Read(null!)).Should().Throw<ArgumentNullException>().WithParameterName("stream");
        FluentActions.Invoking(() => NationalPortalReader.ReadFile(string.Empty)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => NationalPortalReader.ReadFile(null!)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => NationalPortalReader.ReadFile(Path.Combine(Path.GetTempPath(), "no", "such", "file"))).Should().Throw<IOException>();
    }

    private static string Record(string members) =>
        $"{{\"code\":\"1.000001\",\"name\":\"A\",\"type\":\"STANDARD\",{Row}{(members.Length > 0 ? "," : string.Empty)}{members}}}";

    private static PortalRecord Only(string json)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(json));
        return NationalPortalReader.Enumerate(stream).Should().ContainSingle().Subject;
    }

    private static Finding Finding(string code, FindingSeverity severity, string place, string vi, string en) =>
        new(code, severity, place, new BilingualText(vi, en));

    private static void Damaged(string json, string code, string place, string vi, string en)
    {
        var record = Only(json);
        record.Procedure.Should().BeNull();
        record.Findings.Should().Equal(Finding(code, FindingSeverity.Error, place, vi, en));
    }

    private static void Found(string member, string code, FindingSeverity severity, string path, string vi, string en) =>
        Only(Record(member)).Findings.Should().Equal(Finding(code, severity, At + path, vi, en));

    private static void Methods(string members, string code, FindingSeverity severity, string path, string vi, string en) =>
        Only($"{{\"code\":\"1.000001\",\"name\":\"A\",\"type\":\"STANDARD\",\"executionMethods\":"
            + $"[{{{members},\"processingTime\":5,\"processingTimeUnit\":\"WORKING_DAY\"}}]}}")
            .Findings.Should().Equal(Finding(code, severity, At + path, vi, en));
}
