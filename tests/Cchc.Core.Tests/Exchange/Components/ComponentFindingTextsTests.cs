using System.Text;
using Cchc.Core.Exchange.Components;
using Cchc.Core.Text;

namespace Cchc.Core.Tests.Exchange.Components;

/// <summary>Each finding of a file of components: the smallest file that has it, its place, and its text in both languages.</summary>
public sealed class ComponentFindingTextsTests
{
    private const string Shapes = "{\"fact\", \"is\"}, {\"fact\", \"in\"}, {\"fact\", \"from\", \"to\"}, {\"all\"}, {\"any\"}, {\"not\"}";
    private const string Members = "id, was, name, handingOver, pieces, necessity, condition, "
        + "replacements, resultOf, legalBasis, doubt, formsDoubt, citation, inferred, stated, note";
    private const string Words = "anyCopy, anyOriginal, anyForm, original, plainCopy, copyWithOriginal, certifiedCopy, registerCopy, "
        + "digitalOriginal, scan, paperForm, electronicForm, data, photograph";
    private const string Start = "\"format\":\"cchc-components/1\",\"citation\":\"x\",\"procedure\":\"1.001193\",";
    private const string Pieces = "\"pieces\":[{\"forms\":[\"original\"]}]";
    private const string Paper = "{\"id\":\"a\",\"name\":\"A\"," + Pieces + "}";

    [Fact]
    public void The_smallest_file_is_read()
    {
        var rules = Read(File(Paper)).GetValueOrThrow().Rules!;
        (rules.Components.Count, rules.Sets, rules.OnlineWhen).Should().Be((1, 1, null));
    }

    [Fact]
    public void Conditions_are_nested_no_deeper_than_anybody_reads() =>
        Read(File(Paper, "\"online\":" + string.Concat(Enumerable.Repeat("{\"not\":", 48)) + "1" + new string('}', 48)))
        .Findings.Should().ContainSingle().Which.Text.En.Should().EndWith("or nested more than 48 levels deep");

    [Fact]
    public void The_format_is_stated() => One(
        "{\"format\":\"cchc-dossier/1\"}", "CCHC-REQ-082", "c.json:1", "đây là tệp hồ sơ, không phải tệp quy tắc thành phần hồ sơ: gặp \"cchc-dossier/1\", cần \"format\": \"cchc-components/1\"",
        "this is a dossier, not a file of rules of components: found \"cchc-dossier/1\", expected \"format\": \"cchc-components/1\"");

    [Fact]
    public void An_unknown_member_is_named_with_those_there_are() => One(
        File("{\"id\":\"a\",\"name\":\"A\",\n\"nam\":1," + Pieces + "}"), "CCHC-REQ-083", "c.json:2 (a)", $"không có mục \"nam\"; cần {Members}",
            $"unknown member \"nam\"; expected {Members}");

    [Theory]
    [InlineData("\"sets\":\"1\"", "sets: cần số, gặp \"1\"", "sets: expected a number, found \"1\"")]
    [InlineData("\"groups\":{}", "groups: cần một mảng, gặp {…}", "groups: expected an array, found {…}")]
    [InlineData("\"questions\":[[]]", "questions: cần một đối tượng, gặp […]", "questions: expected an object, found […]")]
    [InlineData("\"corrects\":false", "corrects: cần chuỗi, gặp false", "corrects: expected a string, found false")]
    public void A_value_has_the_type_that_is_needed(string member, string vi, string en) => One(File(Paper, member), "CCHC-REQ-084", "c.json:1", vi, en);

    [Theory]
    [InlineData("0", "sets: cần số nguyên từ 1, gặp 0", "sets: expected a whole number from 1, found 0")]
    [InlineData("1.5", "sets: cần số nguyên từ 1, gặp 1.5", "sets: expected a whole number from 1, found 1.5")]
    [InlineData("2147483648", "sets: cần số nguyên từ 1, gặp 2147483648", "sets: expected a whole number from 1, found 2147483648")]
    [InlineData("1e29", "sets: số 1e29 quá lớn", "sets: the number 1e29 is too large")]
    public void A_count_is_a_whole_number_from_1(string value, string vi, string en) =>
        One(File(Paper, "\"sets\":" + value), "CCHC-REQ-085", "c.json:1", vi, en);

    [Fact]
    public void A_count_may_be_written_with_zeros_behind_the_point() => Read(File(Paper, "\"sets\":2.0")).GetValueOrThrow().Rules!.Sets.Should().Be(2);

    [Theory]
    [InlineData("\"handingOver\":\"give\"", "handingOver", "give", "submit, present")]
    [InlineData("\"necessity\":\"maybe\"", "necessity", "maybe", "required, whereApplicable")]
    public void A_word_is_one_of_those_there_are(string member, string name, string word, string words) => One(
        File("{\"id\":\"a\",\"name\":\"A\"," + member + "," + Pieces + "}"), "CCHC-REQ-086", "c.json:1 (a)",
        $"{name}: không có \"{word}\"; cần {words}", $"{name}: unknown \"{word}\"; expected {words}");

    [Fact]
    public void A_form_is_one_of_those_there_are() => One(
        File("{\"id\":\"a\",\"name\":\"A\",\"pieces\":[{\"forms\":[\"Original\"]}]}"), "CCHC-REQ-086", "c.json:1 (a)",
        $"forms: không có \"Original\"; cần {Words}", $"forms: unknown \"Original\"; expected {Words}");

    [Fact]
    public void A_type_of_question_is_one_of_three() => One(
        File(Paper, "\"questions\":[{\"id\":\"q\",\"type\":\"date\",\"vi\":\"?\",\"en\":\"?\"}]"), "CCHC-REQ-086", "c.json:1 (q)",
        "type: không có \"date\"; cần yesNo, choice, number", "type: unknown \"date\"; expected yesNo, choice, number");

    [Fact]
    public void An_identifier_stands_once_among_components_and_groups() => One(
        File(Paper, "\n\"groups\":[{\"id\":\"a\",\"members\":[\"a\"]}]"), "CCHC-REQ-087", "c.json:2 (a)", "mã \"a\" lặp lại, đã có ở dòng 1",
            "duplicate id \"a\", first on line 1");

    [Fact]
    public void A_member_stands_once() => One(
        File("{\"id\":\"a\",\"name\":\"A\",\"name\":\"B\"," + Pieces + "}"), "CCHC-REQ-088", "c.json:1 (a)", "mục \"name\" lặp lại",
            "duplicate member \"name\"");

    [Theory]
    [InlineData("{\"format\":\"cchc-components/1\",\"citation\":\"x\",\"components\":[" + Paper + "]}", "procedure", "c.json:1")]
    [InlineData("{\"format\":\"cchc-components/1\",\"citation\":\"x\",\"procedure\":\"1.001193\"}", "components", "c.json:1")]
    [InlineData("{" + Start + "\"components\":[{\"name\":\"A\"," + Pieces + "}]}", "id",
        "c.json:1")]
    [InlineData("{" + Start + "\"components\":[{\"id\":\"a\",\"name\":\" \"," + Pieces + "}]}", "name", "c.json:1 (a)")]
    [InlineData("{" + Start + "\"components\":[{\"id\":\"a\",\"name\":\"A\"}]}", "pieces",
        "c.json:1 (a)")]
    [InlineData("{" + Start + "\"components\":[{\"id\":\"a\",\"name\":\"A\",\"pieces\":[{\"forms\":[]}]}]}", "forms", "c.json:1 (a)")]
    public void What_is_needed_is_there(string json, string member, string place) =>
        One(json, "CCHC-REQ-089", place, $"{member}: thiếu hoặc rỗng", $"{member}: missing or empty");

    [Fact]
    public void A_citation_stands_with_its_part_or_at_the_head() => One(
        "{\"format\":\"cchc-components/1\",\"procedure\":\"1.001193\",\"components\":[" + Paper + "]}", "CCHC-REQ-089", "c.json:1 (a)",
        "citation: thiếu, ở đây và ở đầu tệp", "citation: missing, here and at the head of the file");

    [Theory]
    [InlineData("\\u0000", "name: có ký tự điều khiển hoặc ký tự đảo chiều chữ", "name: has control characters, or ones that turn the direction of writing")]
    [InlineData("\\udfff", "name: có chữ không phải UTF-8", "name: is not valid UTF-8")]
    public void A_text_is_plain(string name, string vi, string en) =>
        One(File("{\"id\":\"a\",\"name\":\"x" + name + "\"," + Pieces + "}"), "CCHC-REQ-090", "c.json:1 (a)", vi, en);

    [Theory]
    [InlineData("5", "5")]
    [InlineData("\"always\"", "\"always\"")]
    [InlineData("{}", "{}")]
    [InlineData("{\"fact\":\"f\"}", "{\"fact\"}")]
    [InlineData("{\"is\":true}", "{\"is\"}")]
    [InlineData("{\"all\":[],\"any\":[]}", "{\"all\", \"any\"}")]
    [InlineData("{\"fact\":\"f\",\"is\":true,\"from\":1}", "{\"fact\", \"is\", \"from\"}")]
    public void A_condition_has_one_of_six_shapes(string condition, string found) => One(
        File("{\"id\":\"a\",\"name\":\"A\",\"condition\":" + condition + "," + Pieces + "}"), "CCHC-REQ-091", "c.json:1 (a)",
        $"điều kiện: gặp {found}, cần một trong {Shapes}", $"condition: found {found}, expected one of {Shapes}");

    [Theory]
    [InlineData("\"citation\":\"x\",\"stated\":true")]
    [InlineData("\"citation\":\"x\",\"inferred\":\"y\"")]
    [InlineData("\"inferred\":\"y\",\"stated\":true")]
    public void A_part_has_one_source(string members) => One(
        File("{\"id\":\"a\",\"name\":\"A\"," + members + "," + Pieces + "}"), "CCHC-REQ-092", "c.json:1 (a)",
        "chỉ được có một trong citation, inferred, stated", "only one of citation, inferred, stated is allowed");

    [Theory]
    [InlineData("\"remove\":[\"b\"]", "")]
    [InlineData("\"note\":\"n\"", "\"was\":\"B\",")]
    public void Only_a_correction_removes_and_says_what_was(string root, string component) => One(
        File("{\"id\":\"a\",\"name\":\"A\"," + component + Pieces + "}", root), "CCHC-REQ-092", "c.json:1",
        "remove và was chỉ đi cùng \"corrects\": \"record\"", "remove and was go only with \"corrects\": \"record\"");

    [Fact]
    public void What_building_the_rules_finds_has_the_line_of_the_part_that_it_names()
    {
        One(
            File(Paper + ",\n{\"id\":\"b\",\"name\":\"B\",\"pieces\":[{\"count\":1000,\"forms\":[\"scan\"]}]}"), "CCHC-REQ-013", "c.json:2 (b)",
            "1000 bản: phải từ 1 đến 999", "1000 pieces: expected 1 to 999");
        One(File(Paper, "\n\"sets\":1000"), "CCHC-REQ-021", "c.json:2", "số bộ hồ sơ 1000: phải từ 1 đến 999", "1000 sets of the dossier: expected 1 to 999");
        One(
            File(Paper, "\n\"groups\":[{\"id\":\"g\",\"members\":[\"x\"]}]"), "CCHC-REQ-005", "c.json:2 (g)",
            "không có thành phần hay nhóm nào mang mã \"x\"", "no component or group has the identifier \"x\"");
    }

    [Fact]
    public void When_a_dossier_is_online_is_over_the_questions_of_the_file() => One(
        File(Paper, "\n\"online\":{\"fact\":\"kenh\",\"is\":true}"), "CCHC-REQ-016", "c.json:2", "online: không có câu hỏi \"kenh\"",
            "online: no question \"kenh\"");

    [Fact]
    public void A_null_is_refused_by_name()
    {
        FluentActions.Invoking(() => DossierRulesReader.Read(null!, "a")).Should().Throw<ArgumentNullException>().WithParameterName("content");
        FluentActions.Invoking(() => DossierRulesReader.Read(Stream.Null, null!)).Should().Throw<ArgumentNullException>().WithParameterName("fileName");
        FluentActions.Invoking(() => Read("{}").GetValueOrThrow()).Should().Throw<FormatException>().WithMessage("CCHC-REQ-082 c.json:1: *");
    }

    private static string File(string components, string? member = null) =>
        "{\"format\":\"cchc-components/1\",\"procedure\":\"1.001193\",\"citation\":\"x\",\"components\":["
        + components + "]" + (member is null ? "}" : "," + member + "}");

    private static Core.Exchange.Reading<CuratedRules> Read(string json)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(json));
        return DossierRulesReader.Read(stream, "c.json");
    }

    private static void One(string json, string code, string place, string vi, string en)
    {
        var file = Read(json);
        file.Findings.Should().Equal(new Finding(code, FindingSeverity.Error, place, new BilingualText(vi, en)));
        file.Value.Should().BeNull();
    }
}
