using System.Text;
using Cchc.Core.Dossiers;
using Cchc.Core.Exchange.Dossiers;
using Cchc.Core.Requirements;
using Cchc.Core.Text;
using static Cchc.Core.Tests.Support.RuleParts;

namespace Cchc.Core.Tests.Exchange.Dossiers;

/// <summary>Each finding of a file of a dossier and of its answers: the smallest that has it, its place, and its text in both languages.</summary>
public sealed class DossierFindingTextsTests
{
    private const string Forms = "original, plainCopy, copyWithOriginal, certifiedCopy, registerCopy, digitalOriginal, scan, "
        + "paperForm, electronicForm, data, photograph";
    private const string Turns = "has control characters, or ones that turn the direction of writing";

    private static readonly DossierRules Rules = DossierRules.Build(Code, [Component("a", Yes("ket-hon"))], null, [Married, Age]);

    [Fact]
    public void The_smallest_file_is_a_dossier_without_anything()
    {
        var draft = Read("{\"format\":\"cchc-dossier/1\"}").GetValueOrThrow();
        draft.Should().Be(new DossierDraft());
        (draft.Procedure, draft.Code, draft.IsOnline, draft.Items.Count, draft.Answers.Count).Should().Be((null, string.Empty, false, 0, 0));
        draft.Read(Rules).GetValueOrThrow().Should().Be(new Dossier());
    }

    [Theory]
    [InlineData("{}", "{…}")]
    [InlineData("{\"format\":\"cchc-dossier/2\"}", "\"cchc-dossier/2\"")]
    public void The_format_is_stated(string json, string found) => One(
        json, "CCHC-REQ-082", "d.json:1", $"gặp {found}, cần \"format\": \"cchc-dossier/1\"", $"found {found}, expected \"format\": \"cchc-dossier/1\"");

    [Fact]
    public void An_unknown_member_is_named_with_those_there_are() => One(
        File("\n\"fact\":{}"), "CCHC-REQ-083", "d.json:2", "không có mục \"fact\"; cần $schema, format, procedure, code, online, facts, items, note",
        "unknown member \"fact\"; expected $schema, format, procedure, code, online, facts, items, note");

    [Theory]
    [InlineData("\"online\":1", "online: cần true hoặc false, gặp 1", "online: expected true or false, found 1", "d.json:1")]
    [InlineData("\"facts\":[]", "facts: cần một đối tượng, gặp […]", "facts: expected an object, found […]", "d.json:1")]
    [InlineData("\"items\":{}", "items: cần một mảng, gặp {…}", "items: expected an array, found {…}", "d.json:1")]
    [InlineData("\"facts\":{\"a\":[1]}", "a: cần true, false, số hoặc chuỗi, gặp […]", "a: expected true, false, a number or a string, found […]",
        "d.json:1 (facts)")]
    public void A_value_has_the_type_that_is_needed(string member, string vi, string en, string place) => One(File(member), "CCHC-REQ-084", place, vi, en);

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("2.5")]
    [InlineData("2147483648")]
    public void A_count_is_a_whole_number_from_1(string count) => One(
        File($"\"items\":[{{\"component\":\"a\",\"form\":\"scan\",\"count\":{count}}}]"), "CCHC-REQ-085", "d.json:1 (a)",
        $"count: cần số nguyên từ 1, gặp {count}", $"count: expected a whole number from 1, found {count}");

    [Theory]
    [InlineData("anyCopy")]
    [InlineData("Scan")]
    public void A_form_is_one_and_not_a_choice_of_several(string form) => One(
        File($"\"items\":[{{\"component\":\"a\",\"form\":\"{form}\"}}]"), "CCHC-REQ-086", "d.json:1 (a)",
        $"form: không có \"{form}\"; cần {Forms}", $"form: unknown \"{form}\"; expected {Forms}");

    [Fact]
    public void A_fact_stands_once_however_its_letters_are_composed() => One(
        File("\"facts\":{\"tuổi\":1,\n\"tuo\u0302\u0309i\":1}"), "CCHC-REQ-088", "d.json:2 (facts)", "mục \"tuổi\" lặp lại", "duplicate member \"tuổi\"");

    [Theory]
    [InlineData("{\"form\":\"scan\"}", "component", "d.json:1")]
    [InlineData("{\"component\":\"a\"}", "form", "d.json:1 (a)")]
    public void What_is_needed_is_there(string item, string member, string place) =>
        One(File($"\"items\":[{item}]"), "CCHC-REQ-089", place, $"{member}: thiếu hoặc rỗng", $"{member}: missing or empty");

    [Fact]
    public void A_text_is_plain() =>
        One(File("\"code\":\"x\\u202e\""), "CCHC-REQ-090", "d.json:1", "code: có ký tự điều khiển hoặc ký tự đảo chiều chữ", "code: " + Turns);

    [Theory]
    [InlineData("khai sinh")]
    [InlineData("-")]
    public void A_procedure_has_a_code_with_a_digit(string code) => One(
        File($"\"procedure\":\"{code}\""), "CCHC-REQ-093", "d.json:1", $"procedure: \"{code}\" không phải mã thủ tục; cần, ví dụ, 1.001193",
        $"procedure: \"{code}\" is not a valid procedure code; expected, for example, 1.001193");

    [Fact]
    public void A_thousand_facts_are_read_and_not_one_more()
    {
        Read(File(Facts(1000))).GetValueOrThrow().Answers.Should().HaveCount(1000);
        One(File(Facts(1001)), "CCHC-REQ-094", "d.json:1", "facts: có 1001 mục, nhiều nhất 1000", "facts: 1001 entries, at most 1000 are read");
    }

    [Fact]
    public void Ten_thousand_items_are_read_and_not_one_more()
    {
        Read(File(Items(10_000))).GetValueOrThrow().Items.Should().HaveCount(10_000);
        One(File(Items(10_001)), "CCHC-REQ-094", "d.json:1", "items: có 10001 mục, nhiều nhất 10000", "items: 10001 entries, at most 10000 are read");
    }

    [Fact]
    public void A_dossier_of_another_procedure_is_refused()
    {
        using var stream = Stream(File("\"procedure\":\"1.000002\""));
        var reading = DossierReader.Read(stream, "d.json", Rules);
        reading.Value.Should().BeNull();
        reading.Findings.Should().Equal(Error(
            "CCHC-REQ-095", "d.json", "procedure: hồ sơ của thủ tục \"1.000002\", quy tắc của \"1.001193\"",
                "procedure: the dossier is of \"1.000002\", the rules are of \"1.001193\""));
        using var same = Stream(File("\"procedure\":\" 1.001193 \""));
        DossierReader.Read(same, "d.json", Rules).GetValueOrThrow().Procedure.Should().Be(Code);
    }

    [Fact]
    public void An_answer_to_what_nobody_asks_is_refused_with_its_line()
    {
        Answers(
            "\"facts\":{\n\"mau\":\"đen\"}", "CCHC-REQ-040", "d.json:2", "thủ tục không hỏi dữ kiện \"mau\"; cần ket-hon, tuoi",
            "there is no question \"mau\": expected ket-hon, tuoi");
        var none = DossierRules.Build(Code, [Component("a")]);
        Read(File("\"facts\":{\"x\":1}")).GetValueOrThrow().Read(none).Findings.Should().ContainSingle().Which.Text.En
            .Should().Be("there is no question \"x\": expected none");
    }

    [Theory]
    [InlineData("\"ket-hon\":\"maybe\"", "maybe", "ket-hon", "có hoặc không", "yes or no")]
    [InlineData("\"tuoi\":121", "121", "tuoi", "một số từ 0 đến 120 (tuổi)", "a number from 0 to 120 (tuổi)")]
    [InlineData("\"tuoi\":true", "yes", "tuoi", "một số từ 0 đến 120 (tuổi)", "a number from 0 to 120 (tuổi)")]
    public void An_answer_is_one_that_its_question_accepts(string fact, string shown, string name, string vi, string en) => Answers(
        "\"facts\":{" + fact + "}", "CCHC-REQ-041", "d.json:1", $"\"{shown}\" không phải câu trả lời cho \"{name}\"; cần {vi}",
            $"\"{shown}\" is no answer to \"{name}\": expected {en}");

    [Fact]
    public void An_answer_typed_twice_is_refused_and_has_no_line()
    {
        var reading = new DossierDraft().Read(Rules, [new("tuoi", "1"), new(" tuoi", "2")]);
        reading.Findings.Should().Equal(Error("CCHC-REQ-088", "facts", "dữ kiện \"tuoi\" ghi hai lần", "the fact \"tuoi\" is given twice"));
    }

    [Fact]
    public void What_cannot_be_checked_is_an_exception_or_a_finding_as_is_asked()
    {
        var dossier = new Dossier
        {
            Facts = Known(("x", Bool(true)), ("tuoi", Bool(false))),
            Items = [HandMadeItem("a", PaperForms.None), HandMadeItem("a", PaperForms.AnyCopy), HandMadeItem("b", PaperForms.Scan) with { Count = 0 }],
        };
        var listed = DossierCheck.Of(Rules, dossier, new DossierCheckOptions { ListsFaults = true });
        listed.Findings.Should().Equal(
            Error(
                "CCHC-REQ-041", "facts", "\"no\" không phải câu trả lời cho dữ kiện \"tuoi\"; cần một số từ 0 đến 120 (tuổi)",
                    "\"no\" is not an answer to the question \"tuoi\": expected a number from 0 to 120 (tuổi)"),
            Error("CCHC-REQ-040", "facts", "thủ tục không hỏi dữ kiện \"x\" (giá trị yes)",
                "no question asks for the fact \"x\" (value yes): expected one of ket-hon, tuoi"),
            Error("CCHC-REQ-042", "items[0] \"a\"", "hình thức None: phải là đúng một hình thức", "the form None: expected exactly one form"),
            Error("CCHC-REQ-042", "items[1] \"a\"", "hình thức AnyCopy: phải là đúng một hình thức", "the form AnyCopy: expected exactly one form"),
            Error("CCHC-REQ-043", "items[2] \"b\"", "0 bản: phải từ 1 trở lên", "0 pieces: expected 1 or more"));
        listed.UnlistedItems.Should().BeEmpty("what is not understood is left out");
        var message = FluentActions.Invoking(() => DossierCheck.Of(Rules, dossier)).Should().ThrowExactly<ArgumentException>().Which.Message;
        listed.Findings.Should().OnlyContain(finding => message.Contains(finding.ToString(), StringComparison.Ordinal));
    }

    [Fact]
    public void A_null_is_refused_by_name()
    {
        FluentActions.Invoking(() => DossierReader.Read(null!, "a", Rules)).Should().Throw<ArgumentNullException>().WithParameterName("content");
        FluentActions.Invoking(() => DossierReader.Read(System.IO.Stream.Null, null!, Rules))
            .Should().Throw<ArgumentNullException>().WithParameterName("fileName");
        FluentActions.Invoking(() => DossierReader.Read(System.IO.Stream.Null, "a", null!)).Should().Throw<ArgumentNullException>().WithParameterName("rules");
        FluentActions.Invoking(() => DossierReader.ReadDraft(null!, "a")).Should().Throw<ArgumentNullException>().WithParameterName("content");
        FluentActions.Invoking(() => DossierDraft.Of(null!)).Should().Throw<ArgumentNullException>().WithParameterName("dossier");
        FluentActions.Invoking(() => new DossierDraft().Read(null!)).Should().Throw<ArgumentNullException>().WithParameterName("rules");
        FluentActions.Invoking(() => DossierCheck.Of(null!, new Dossier())).Should().Throw<ArgumentNullException>().WithParameterName("rules");
        FluentActions.Invoking(() => DossierCheck.Of(Rules, null!)).Should().Throw<ArgumentNullException>().WithParameterName("dossier");
        FluentActions.Invoking(() => DossierCheck.Of(Rules, new Dossier { Items = [null!] }))
            .Should().Throw<ArgumentNullException>().WithMessage("*items[0] is null*");
    }

    private static DossierItem HandMadeItem(string component, PaperForms form) => new() { Component = component, Form = form };

    private static Finding Error(string code, string place, string vi, string en) => new(code, FindingSeverity.Error, place, new BilingualText(vi, en));

    private static string File(string member) => "{\"format\":\"cchc-dossier/1\"," + member + "}";

    private static string Facts(int count) => "\"facts\":{" + string.Join(",", Enumerable.Range(0, count).Select(i => $"\"f{i}\":1")) + "}";

    private static string Items(int count) => "\"items\":[" + string.Join(",", Enumerable.Repeat("{\"name\":\"x\",\"form\":\"scan\"}", count)) + "]";

    private static MemoryStream Stream(string json) => new(Encoding.UTF8.GetBytes(json));

    private static Core.Exchange.Reading<DossierDraft> Read(string json)
    {
        using var stream = Stream(json);
        return DossierReader.ReadDraft(stream, "d.json");
    }

    private static void One(string json, string code, string place, string vi, string en)
    {
        var draft = Read(json);
        draft.Findings.Should().Equal(Error(code, place, vi, en));
        draft.Value.Should().BeNull();
    }

    private static void Answers(string member, string code, string place, string vi, string en)
    {
        var dossier = Read(File(member)).GetValueOrThrow().Read(Rules);
        dossier.Findings.Should().Equal(Error(code, place, vi, en));
        dossier.Value.Should().BeNull();
    }
}
