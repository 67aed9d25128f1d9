using Cchc.Core.Requirements;
using Cchc.Core.Tests.Support;
using Cchc.Core.Text;
using static Cchc.Core.Tests.Support.RuleParts;

namespace Cchc.Core.Tests.Requirements;

/// <summary>Each finding of building rules: the smallest rules that have it, its place, and its text in both languages, written down by hand.</summary>
public sealed class RuleFindingTextsTests
{
    private static readonly Condition Never = new Condition.Any([]);
    private static readonly string[] Decided = ["CCHC-REQ-030", "CCHC-REQ-034"];

    [Fact]
    public void Rules_without_a_component_are_refused() =>
        Error([], [], [], "CCHC-REQ-001", "1.001193", "không có thành phần hồ sơ nào", "the rules have no component");

    [Fact]
    public void A_blank_identifier_is_refused() =>
        Error([Component("\u00a0")], [], [], "CCHC-REQ-002", "1.001193, components[0] \"\u00a0\"", "mã định danh để trống", "the identifier is blank");

    [Theory]
    [InlineData("")]
    [InlineData("a b")]
    [InlineData("a_b")]
    [InlineData("a.b")]
    public void The_name_of_a_fact_is_letters_digits_and_hyphens(string id) => Error(
        [Component("a")], [], [new FactQuestion.YesNo(id, Abandoned.Text)], "CCHC-REQ-002", $"1.001193, questions[0] \"{id}\"",
        "tên dữ kiện để trống hoặc có ký tự khác chữ, số, dấu gạch nối",
            "the name of the fact is blank, or has other characters than letters, digits and hyphens");

    [Fact]
    public void A_duplicate_identifier_names_the_first_place() => Error(
        [Component("a"), Component("b")], [Group("b", null, "a")], [], "CCHC-REQ-003", "1.001193, groups[0] \"b\"",
        "mã \"b\" đã dùng ở components[1] \"b\"", "the identifier \"b\" is already used at components[1] \"b\"");

    [Fact]
    public void A_duplicate_question_is_refused() => Error(
        [Component("a")], [], [Age, Age], "CCHC-REQ-003", "1.001193, questions[1] \"tuoi\"", "câu hỏi \"tuoi\" ghi hai lần", "duplicate question \"tuoi\"");

    [Fact]
    public void A_component_has_a_name() => Error(
        [Component("a") with { Name = "\t" }], [], [], "CCHC-REQ-004", "1.001193, components[0] \"a\"", "tên thành phần để trống",
            "the name of the component is blank");

    [Theory]
    [InlineData("", "Yes?")]
    [InlineData("Có?", "\u00a0")]
    public void A_question_has_its_text_in_both_languages(string vi, string en) => Error(
        [Component("a")], [], [new FactQuestion.YesNo("f", new BilingualText(vi, en))], "CCHC-REQ-004", "1.001193, questions[0] \"f\"",
        "câu hỏi để trống", "the text of the question is blank in one of its languages");

    [Fact]
    public void A_member_of_a_group_exists() => Error(
        [Component("a")], [Group("g", 1, "a", "x")], [], "CCHC-REQ-005", "1.001193, groups[0] \"g\"",
        "không có thành phần hay nhóm nào mang mã \"x\"", "no component or group has the identifier \"x\"");

    [Fact]
    public void Groups_do_not_hold_each_other() => Error(
        [Component("a")], [Group("g", null, "a", "h"), Group("h", null, "g")], [], "CCHC-REQ-006", "1.001193, groups[0] \"g\"",
        "các nhóm chứa lẫn nhau thành vòng: \"g\", \"h\"", "the groups hold each other in a circle: \"g\", \"h\"");

    [Fact]
    public void Groups_nest_in_32_levels_and_not_in_33()
    {
        DossierRules.TryBuild(Code, [Component("a")], Tower(32), [], 1, out _, out var none).Should().BeTrue();
        none.Should().BeEmpty();
        Error([Component("a")], Tower(33), [], "CCHC-REQ-007", "1.001193, groups[32] \"g32\"", "nhóm lồng nhau 33 tầng: nhiều nhất 32",
            "groups within groups, 33 levels: at most 32");
    }

    [Fact]
    public void A_condition_nests_in_64_levels_and_not_in_65()
    {
        DossierRules.TryBuild(Code, [Component("a", Nots(63))], [], [Married], 1, out _, out var none).Should().BeTrue();
        none.Should().BeEmpty();
        Error([Component("a", Nots(64))], [], [Married], "CCHC-REQ-007", "1.001193, components[0] \"a\"", "điều kiện lồng nhau quá 64 tầng",
            "the condition is nested deeper than 64 levels");
    }

    [Fact]
    public void A_group_has_a_member() => Error(
        [Component("a")], [Group("g", null)], [], "CCHC-REQ-008", "1.001193, groups[0] \"g\"", "nhóm không có thành viên", "the group has no member");

    [Fact]
    public void A_member_stands_once() => Error(
        [Component("a"), Component("b")], [Group("g", 1, "a", "b", "a")], [], "CCHC-REQ-009", "1.001193, groups[0] \"g\"", "thành viên \"a\" ghi hai lần",
            "duplicate member \"a\"");

    [Fact]
    public void A_group_stands_in_one_group() => Error(
        [Component("a")], [Group("g", null, "k"), Group("h", null, "k"), Group("k", null, "a")], [], "CCHC-REQ-010", "1.001193, groups[2] \"k\"",
        "một nhóm nằm trong nhiều nhóm: \"g\", \"h\"", "the group is a member of several groups: \"g\", \"h\"");

    [Fact]
    public void A_component_does_not_stand_in_a_group_and_in_the_one_around_it() => Error(
        [Component("a")], [Group("g", null, "a", "h"), Group("h", null, "a")], [], "CCHC-REQ-010", "1.001193, components[0] \"a\"",
        "đứng trong nhóm \"h\" và cả trong nhóm \"g\" chứa nhóm đó", "belongs to the group \"h\" and to the group \"g\" that contains it");

    [Fact]
    public void A_component_is_not_required_and_left_to_choice_in_one_case() => Error(
        [Component("a"), Component("b")], [Group("g", null, "a"), Group("h", 1, "a", "b")], [], "CCHC-REQ-010", "1.001193, components[0] \"a\"",
        "vừa bắt buộc trong nhóm \"g\", vừa là lựa chọn trong nhóm \"h\" ở cùng trường hợp",
        "is required in the group \"g\" and one of a choice in the group \"h\", in the same case");

    [Theory]
    [InlineData(-1)]
    [InlineData(0)]
    [InlineData(3)]
    public void At_least_n_is_1_to_the_number_of_members(int least) => Error(
        [Component("a"), Component("b")], [Group("g", least, "a", "b")], [], "CCHC-REQ-011", "1.001193, groups[0] \"g\"",
        $"cần ít nhất {least} trong 2: phải từ 1 đến 2", $"at least {least} of 2: expected 1 to 2");

    [Fact]
    public void A_component_names_pieces() => Error(
        [Component("a") with { Pieces = [] }], [], [], "CCHC-REQ-012", "1.001193, components[0] \"a\"", "không nêu bản nào phải nộp", "no pieces are named");

    [Theory]
    [InlineData(int.MinValue)]
    [InlineData(0)]
    [InlineData(1000)]
    public void Pieces_are_1_to_999(int count) => Error(
        [Component("a", count: count)], [], [], "CCHC-REQ-013", "1.001193, components[0] \"a\", pieces[0]", $"{count} bản: phải từ 1 đến 999",
            $"{count} pieces: expected 1 to 999");

    [Theory]
    [InlineData(0)]
    [InlineData(2048)]
    public void Pieces_have_a_form_that_exists(int form) => Error(
        [Component("a", forms: (PaperForms)form)], [], [], "CCHC-REQ-014", "1.001193, components[0] \"a\", pieces[0]",
        "không nêu hình thức giấy tờ nào, hoặc hình thức không tồn tại", $"no form is accepted, or one that does not exist: {form}");

    [Fact]
    public void The_forms_of_two_lots_are_the_same_or_apart()
    {
        Error(
            [Component("a") with { Pieces = [new(1, PaperForms.AnyCopy), new(1, PaperForms.CertifiedCopy)] }], [], [], "CCHC-REQ-015",
                "1.001193, components[0] \"a\", pieces[1]",
            "các bản cùng chấp nhận một phần hình thức với bản nêu trước (CertifiedCopy): phải trùng hoàn toàn hoặc không trùng",
            "the forms CertifiedCopy overlap in part with those of an earlier lot: expected the same forms or none in common");
        RequiredPieces[][] fine = [[new(1, PaperForms.Scan), new(2, PaperForms.Scan)], [new(1, PaperForms.Scan), new(1, PaperForms.Photograph)]];
        Array.ForEach(fine, pieces => DossierRules.Build(Code, [Component("a") with { Pieces = pieces }]).Warnings.Should().BeEmpty());
    }

    [Fact]
    public void A_condition_is_on_a_fact_that_is_asked_for() => Error(
        [Component("a", Yes("x"))], [], [], "CCHC-REQ-016", "1.001193, components[0] \"a\"", "không câu hỏi nào hỏi dữ kiện \"x\"",
            "no question asks for the fact \"x\"");

    [Fact]
    public void The_condition_of_a_replacement_is_on_a_fact_that_is_asked_for() => Error(
        [Component("a") with { Replacements = [new("CSDL", "Điều 18", Yes("x"))] }], [], [], "CCHC-REQ-016", "1.001193, components[0] \"a\", replacement",
        "không câu hỏi nào hỏi dữ kiện \"x\"", "no question asks for the fact \"x\"");

    [Fact]
    public void A_condition_is_on_a_value_that_can_be_answered() => Error(
        [Component("a", new Condition.Is("noi-o", new FactValue.Choice("x")))], [], [Place], "CCHC-REQ-017", "1.001193, components[0] \"a\"",
        "câu hỏi \"noi-o\" không nhận giá trị \"x\"", "the question \"noi-o\" does not accept \"x\": expected one of so-huu, thue, o-nho");

    [Fact]
    public void A_condition_has_a_value() => Error(
        [Component("a", new Condition.Is("tuoi"))], [], [Age], "CCHC-REQ-018", "1.001193, components[0] \"a\"",
        "điều kiện về \"tuoi\" không nêu giá trị nào", "the condition on \"tuoi\" names no value");

    [Fact]
    public void A_range_is_not_crossed() => Error(
        [Component("a", new Condition.Between("tuoi", 18, 17.5m))], [], [Age], "CCHC-REQ-019", "1.001193, components[0] \"a\"",
        "khoảng của \"tuoi\" có cận dưới lớn hơn cận trên", "the range of \"tuoi\" has its least above its most");

    [Fact]
    public void A_range_is_over_a_number() => Error(
        [Component("a", new Condition.Between("ket-hon", 0, 1))], [], [Married], "CCHC-REQ-019", "1.001193, components[0] \"a\"",
        "khoảng số cho \"ket-hon\", nhưng câu hỏi không hỏi số", "a range of numbers for \"ket-hon\", but the question does not ask for a number");

    [Fact]
    public void A_range_holds_a_number_that_can_be_answered()
    {
        Error(
            [Component("a", new Condition.Between("tuoi", null, -0.5m))], [], [Age], "CCHC-REQ-019", "1.001193, components[0] \"a\"",
            "khoảng của \"tuoi\" nằm ngoài các số mà câu hỏi nhận",
                "the range of \"tuoi\" holds no number that the question accepts: expected a number from 0 to 120 (tuổi)");
        DossierRules.TryBuild(Code, [Component("a", new Condition.Between("tuoi", null, 0))], [], [Age], 1, out _, out _)
            .Should().BeTrue("0 is a number that it accepts");
        DossierRules.TryBuild(Code, [Component("a", new Condition.Between("tuoi", 120, null))], [], [Age], 1, out _, out _).Should().BeTrue("and so is 120");
    }

    [Fact]
    public void A_component_can_be_required_in_some_case() => Error(
        [Component("a", Never)], [], [], "CCHC-REQ-020", "1.001193, components[0] \"a\"",
        "điều kiện của thành phần, cùng điều kiện các nhóm chứa nó, không bao giờ thỏa",
            "the condition of the component, with those of its groups, can never hold");

    [Fact]
    public void A_group_can_be_required_in_some_case() => Error(
        [Component("a")], [Group("g", null, "a") with { Condition = Never }], [], "CCHC-REQ-020", "1.001193, groups[0] \"g\"",
        "điều kiện của nhóm, cùng các nhóm chứa nó, không bao giờ thỏa", "the condition of the group, with those of the groups above it, can never hold");

    [Theory]
    [InlineData(0)]
    [InlineData(1000)]
    [InlineData(-7)]
    public void Sets_are_1_to_999(int sets) => Error(
        [Component("a")], [], [], "CCHC-REQ-021", "1.001193, sets", $"số bộ hồ sơ {sets}: phải từ 1 đến 999",
            $"{sets} sets of the dossier: expected 1 to 999", sets);

    [Fact]
    public void A_question_for_a_number_has_one() => Error(
        [Component("a")], [], [new FactQuestion.OfNumber("n", Age.Text, 1.5m, 1)], "CCHC-REQ-022", "1.001193, questions[0] \"n\"",
        "không có số nào từ 1.5 đến 1", "no number is from 1.5 to 1");

    [Theory]
    [InlineData("x")]
    [InlineData("x", "X")]
    [InlineData("x", " ")]
    [InlineData]
    public void A_choice_is_among_two_at_least_each_of_its_own(params string[] ids) => Error(
        [Component("a")], [], [new FactQuestion.OfChoice("n", Age.Text, [.. ids.Select(id => new KeyValuePair<string, BilingualText>(id, Age.Text))])],
            "CCHC-REQ-022",
        "1.001193, questions[0] \"n\"", "cần ít nhất hai lựa chọn khác nhau, có mã và lời",
            "expected at least two choices, each with an identifier of its own and a text");

    [Fact]
    public void A_replacement_names_a_database() => Error(
        [Component("a") with { Replacements = [new(" ", "Điều 18", Never)] }], [], [], "CCHC-REQ-023", "1.001193, components[0] \"a\"",
        "thay thế bằng dữ liệu nhưng không nêu cơ sở dữ liệu", "a replacement names no database");

    [Fact]
    public void A_null_entry_is_named_by_its_number() =>
        Error([Component("a"), null!], [], [], "CCHC-REQ-024", "1.001193, components[1]", "phần tử là null", "the entry is null");

    [Fact]
    public void A_null_lot_of_pieces_is_named_by_its_number() => Error(
        [Component("a") with { Pieces = [null!] }], [], [], "CCHC-REQ-024", "1.001193, components[0] \"a\", pieces[0]", "phần tử là null", "the entry is null");

    [Fact]
    public void A_null_condition_is_refused() => Error(
        [Component("a") with { Condition = null! }], [], [], "CCHC-REQ-024", "1.001193, components[0] \"a\"", "điều kiện là null",
            "a condition is null, or names no fact");

    [Fact]
    public void A_group_has_a_source() => Error(
        [Component("a")], [Group("g", null, "a") with { Source = null! }], [], "CCHC-REQ-024", "1.001193, groups[0] \"g\"", "thiếu nguồn",
            "the source is missing");

    [Fact]
    public void A_value_that_is_not_defined_is_refused()
    {
        ComponentRule[] odd = [Component("a") with { HandingOver = (HandingOver)2 }, Component("a") with { Necessity = (Necessity)(-1) },
            Component("a") with { Source = null! }];
        Array.ForEach(odd, rule => Error(
            [rule], [], [], "CCHC-REQ-024", "1.001193, components[0] \"a\"", "thiếu nguồn, hoặc cách nộp hay mức độ cần thiết không hợp lệ",
            "the source is missing, or the handing over or the necessity is not a defined value"));
    }

    [Fact]
    public void So_many_as_are_needed_are_required_in_some_case() => Error(
        [Component("a", Yes("ket-hon")), Component("b", No("ket-hon"))], [Group("g", 2, "a", "b")], [Married], "CCHC-REQ-025", "1.001193, groups[0] \"g\"",
        "cần ít nhất 2, nhưng không trường hợp nào có đủ 2 thành viên cùng được yêu cầu", "at least 2, but in no case are 2 of its members required at once");

    [Fact]
    public void A_question_that_nothing_uses_is_said() => Odd(
        [Component("a")], [], [Age], FindingSeverity.Information, "CCHC-REQ-030", "1.001193, questions \"tuoi\"", "không điều kiện nào dùng đến câu hỏi",
            "no condition uses the question");

    [Fact]
    public void A_replacement_that_can_never_be_used_is_said() => Odd(
        [Component("a") with { Replacements = [new("CSDL", "Điều 18", Condition.Always)] }], [], [], FindingSeverity.Warning, "CCHC-REQ-032",
            "1.001193, components[0] \"a\"",
        "không bao giờ được thay bằng \"CSDL\"", "the replacement by \"CSDL\" can never be used");

    [Fact]
    public void A_replacement_without_an_article_is_said() => Odd(
        [Component("a") with { Replacements = [new("CSDL", "\u00a0", Never)] }], [], [], FindingSeverity.Warning, "CCHC-REQ-033",
            "1.001193, components[0] \"a\"",
        "thay thế bằng \"CSDL\" nhưng không nêu căn cứ", "the replacement by \"CSDL\" names no article");

    [Fact]
    public void A_choice_of_all_members_is_said_to_be_none() => Odd(
        [Component("a"), Component("b")], [Group("g", 2, "a", "b")], [], FindingSeverity.Information, "CCHC-REQ-034", "1.001193, groups[0] \"g\"",
        "cần đủ mọi thành viên: nhóm không phải là lựa chọn", "all members are needed: the group is not a choice");

    [Fact]
    public void A_group_in_which_a_component_is_never_required_is_said() => Odd(
        [Component("a", Yes("ket-hon"))],
            [Group("g", null, "a") with { Condition = Yes("ket-hon") }, Group("h", null, "a") with { Condition = No("ket-hon") }], [Married],
        FindingSeverity.Warning, "CCHC-REQ-035", "1.001193, components[0] \"a\"",
        "trong nhóm \"h\" thành phần không bao giờ được yêu cầu", "in the group \"h\" the component is never required");

    [Fact]
    public void A_choice_among_what_need_not_exist_is_said() => Odd(
        [Component("a", necessity: Necessity.WhereApplicable), Component("b", necessity: Necessity.WhereApplicable)], [Group("g", 1, "a", "b")], [],
            FindingSeverity.Warning,
        "CCHC-REQ-036", "1.001193, groups[0] \"g\"", "nhóm lựa chọn chỉ gồm thành phần \"nếu có\" nhưng vẫn cần đủ số",
        "a choice among components that are all \"where applicable\", and yet so many are needed");

    [Fact]
    public void A_range_without_ends_is_said() => Odd(
        [Component("a", new Condition.Between("tuoi", null, null))], [], [Age], FindingSeverity.Warning, "CCHC-REQ-037", "1.001193, components[0] \"a\"",
        "khoảng của \"tuoi\" không có cận nào nên luôn đúng", "the range of \"tuoi\" has no end, and always holds");

    [Fact]
    public void An_exception_quotes_every_finding_one_a_line()
    {
        var refused = FluentActions.Invoking(() => DossierRules.Build(Code, [Component(" "), Component("b", count: 0)]))
            .Should().Throw<DossierRulesException>().Which;
        refused.Findings.Should().HaveCount(2);
        refused.Message.Split(Environment.NewLine).Should().Equal(
            "The rules of the dossier cannot be used:", "CCHC-REQ-002 1.001193, components[0] \" \": the identifier is blank",
            "CCHC-REQ-013 1.001193, components[1] \"b\", pieces[0]: 0 pieces: expected 1 to 999");
    }

    private static RequirementGroup[] Tower(int levels) => [.. Enumerable.Range(0, levels).Select(i => Group("g" + i, null, i == 0 ? "a" : "g" + (i - 1)))];

    private static Condition Nots(int count) => Enumerable.Range(0, count).Aggregate(Yes("ket-hon"), (inner, _) => new Condition.Not(inner));

    private static void Error(
        ComponentRule[] components, RequirementGroup[] groups, FactQuestion[] questions, string code, string place, string vi, string en, int sets = 1)
    {
        DossierRules.TryBuild(Code, components, groups, questions, sets, out var rules, out var findings).Should().BeFalse();
        rules.Should().BeNull();
        findings.Should().Equal(new Finding(code, FindingSeverity.Error, place, new BilingualText(vi, en)));
    }

    private static void Odd(
        ComponentRule[] components, RequirementGroup[] groups, FactQuestion[] questions, FindingSeverity severity, string code, string place, string vi,
            string en)
    {
        var rules = DossierRules.Build(Code, components, groups, questions);
        rules.Warnings.Where(item => item.Code == code || !Decided.Contains(item.Code))
            .Should().Equal(new Finding(code, severity, place, new BilingualText(vi, en)));
    }
}
