using Cchc.Core.Requirements;
using Cchc.Core.Tests.Support;
using Cchc.Core.Text;
using static Cchc.Core.Tests.Support.RuleParts;

namespace Cchc.Core.Tests.Requirements;

/// <summary>A correction changes what it names and nothing else, and fits one state of the record.</summary>
public sealed class CorrectionLawTests
{
    private static readonly DossierRules Inferred = DossierRules.Build(
        Code, [Component("a"), Component("b", Yes("ket-hon")), Component("c")], [Group("g", 1, "a", "c")], [Married], 2).WithOnline(Yes("ket-hon"));

    private static DossierRulesCorrection Empty => new() { Procedure = Code };

    [Fact]
    public void An_empty_correction_changes_nothing()
    {
        var rules = Apply(Empty);
        rules.Components.Should().Equal(Inferred.Components);
        rules.Groups.Should().Equal(Inferred.Groups);
        rules.Questions.Should().Equal(Inferred.Questions);
        (rules.Sets, rules.OnlineWhen).Should().Be((2, Inferred.OnlineWhen));
    }

    [Fact]
    public void A_part_takes_the_place_of_the_one_with_its_identifier_and_a_new_one_comes_last()
    {
        var rules = Apply(Empty with { Components = [Component("d"), Component("b", No("ket-hon"))], Sets = 1, OnlineWhen = No("ket-hon") });
        rules.Components.Should().Equal(Component("a"), Component("b", No("ket-hon")), Component("c"), Component("d"));
        (rules.Sets, rules.OnlineWhen).Should().Be((1, No("ket-hon")));
    }

    [Fact]
    public void A_component_that_goes_leaves_its_group_and_an_empty_group_goes_too()
    {
        Apply(Empty with { Removed = ["a"] }).Groups.Should().Equal(Group("g", 1, "c"));
        var rules = Apply(Empty with { Removed = ["a", "c"] });
        rules.Components.Select(rule => rule.Id).Should().Equal("b");
        rules.Groups.Should().BeEmpty();
    }

    [Fact]
    public void A_correction_is_equal_to_one_with_the_same_parts_and_its_text_has_no_culture()
    {
        using var scope = new CultureScope("de-DE");
        (Empty with { Removed = ["a"], Sets = 1234 })
            .Should().Be(new DossierRulesCorrection { Procedure = Code, Removed = new List<string> { "a" }, Sets = 1234 });
        (Empty with { Removed = ["a"] }).Should().NotBe(Empty);
        (Empty with { Sets = 1234 }).ToString().Should().StartWith("DossierRulesCorrection { Procedure = 1.001193, Sets = 1234, ");
        FluentActions.Invoking(() => Empty with { Removed = null! }).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Empty.TryApply(null!, out _, out _)).Should().Throw<ArgumentNullException>().WithParameterName("inferred");
    }

    [Fact]
    public void A_correction_of_another_procedure_does_not_fit() => Refused(
        new DossierRulesCorrection { Procedure = Core.Procedures.Identifiers.ProcedureCode.Parse("1.000002") }, "CCHC-REQ-045", "procedure",
        "bản sửa của 1.000002, quy tắc của 1.001193", "a correction of 1.000002, rules of 1.001193");

    [Fact]
    public void What_is_to_go_is_there() =>
        Refused(Empty with { Removed = ["x"] }, "CCHC-REQ-045", "x", "không có phần nào mã \"x\" để bỏ", "there is no part \"x\" to remove");

    [Theory]
    [InlineData("a", "tờ khai", "gặp \"Giấy a\"", "found \"Giấy a\"")]
    [InlineData("x", "tờ khai", "gặp không có gì", "found nothing")]
    public void A_record_with_other_words_is_not_corrected(string id, string words, string vi, string en) => Refused(
        Empty with { Expected = [new(id, words)] }, "CCHC-REQ-045", id, $"bản ghi đã khác: cần tên có \"{words}\", {vi}",
            $"the record is another: expected a name with \"{words}\", {en}");

    [Theory]
    [InlineData("Giấy a")]
    [InlineData("GIẤY")]
    [InlineData("gia\u0302\u0301y")]
    [InlineData("giay")]
    public void Words_are_found_whatever_their_case_marks_and_composition(string words) => Apply(Empty with { Expected = [new("a", words)] }).Components
        .Should().HaveCount(3);

    [Fact]
    public void The_result_is_checked_like_any_rules() => Refused(
        Empty with { Components = [Component("d", Yes("x"))] }, "CCHC-REQ-016", "1.001193, components[3] \"d\"",
        "không câu hỏi nào hỏi dữ kiện \"x\"", "no question asks for the fact \"x\"");

    private static DossierRules Apply(DossierRulesCorrection correction)
    {
        correction.TryApply(Inferred, out var rules, out var findings).Should().BeTrue();
        findings.Should().BeEmpty();
        return rules!;
    }

    private static void Refused(DossierRulesCorrection correction, string code, string place, string vi, string en)
    {
        correction.TryApply(Inferred, out var rules, out var findings).Should().BeFalse();
        rules.Should().BeNull();
        findings.Should().Equal(new Finding(code, FindingSeverity.Error, place, new BilingualText(vi, en)));
    }
}
