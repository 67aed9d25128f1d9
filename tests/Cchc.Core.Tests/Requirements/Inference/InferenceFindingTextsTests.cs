using Cchc.Core.Procedures;
using Cchc.Core.Procedures.Identifiers;
using Cchc.Core.Requirements.Inference;
using Cchc.Core.Text;

namespace Cchc.Core.Tests.Requirements.Inference;

/// <summary>What the words of a record leave open: the smallest record that does, the place, and the text in both languages.</summary>
public sealed class InferenceFindingTextsTests
{
    [Fact]
    public void Several_forms_are_one_piece_in_any_form() => One(
        Paper("Bản sao giấy phép; bản chính hợp đồng"), "CCHC-REQ-051", FindingSeverity.Information,
        "nêu nhiều hình thức hoặc nhiều số lượng: một bản, hình thức nào cũng được tính",
            "names several forms, or several quantities: one piece in any form counts");

    [Fact]
    public void A_paper_without_a_quantity_is_asked_about() => One(
        new DossierComponent { Code = "KQ", Name = "Giấy xác nhận" }, "CCHC-REQ-052", FindingSeverity.Information, "bản ghi không ghi số lượng",
            "the record states no quantity");

    [Fact]
    public void Where_there_is_one_may_concern_a_part() => One(
        Paper("Giấy phép và quyết định gia hạn (nếu có)"), "CCHC-REQ-053", FindingSeverity.Information,
        "\"nếu có\" có thể cho cả giấy tờ hoặc chỉ một phần", "\"nếu có\" may concern the whole or a part only");

    [Fact]
    public void A_case_of_unsure_extent_is_asked_about() => One(
        Paper("Bản sao phương án. Trường hợp có mã QR thì không phải nộp thành phần hồ sơ này"), "CCHC-REQ-054", FindingSeverity.Information,
        "có điều kiện nhưng không rõ phạm vi", "holds a condition of unsure extent");

    [Fact]
    public void Words_and_quantities_that_differ_are_said_and_the_words_count()
    {
        const string name = "02 bản sao giấy phép";
        var read = Read(string.Empty, new DossierComponent { Code = string.Empty, Name = name, Originals = 0, Copies = 3 });
        read.Findings.Should().Equal(Of("CCHC-REQ-060", FindingSeverity.Information, name, "lời ghi 2, trường số lượng ghi 3: dùng 2",
            "the words say 2, the quantities 3: 2 is used"));
        read.Rules!.Components[0].Pieces[0].Count.Should().Be(2);
    }

    [Fact]
    public void A_record_without_a_paper_has_no_rules()
    {
        var read = Read(string.Empty, Paper("Số lượng hồ sơ: 02 bộ"));
        read.Rules.Should().BeNull();
        var finding = read.Findings.Should().ContainSingle(item => item.Code == "CCHC-REQ-058").Subject;
        finding.Should().Be(new Finding("CCHC-REQ-058", FindingSeverity.Warning, "1.000001", new BilingualText(
            "không lập được quy tắc: 1 dòng, không dòng nào là giấy tờ", "no rules can be built: 1 entries, none of them a component")));
    }

    [Fact]
    public void Numbers_of_sets_that_differ_are_said_and_one_is_used()
    {
        var read = Read(string.Empty, Paper("Giấy phép"), Paper("Số lượng hồ sơ: 02 bộ"), Paper("Số lượng hồ sơ: 03 bộ"));
        var finding = read.Findings.Should().ContainSingle(item => item.Code == "CCHC-REQ-057").Subject;
        (finding.Severity, finding.Place).Should().Be((FindingSeverity.Warning, "1.000001, componentGroups[0].components[2]"));
        finding.Text.Vi.Should().StartWith("số bộ hồ sơ ghi khác nhau: 2 và 3 (").And.EndWith("); dùng 1");
        finding.Text.En.Should().StartWith("the number of sets differs: 2 and 3 (").And.EndWith("); 1 is used");
        read.Rules!.Sets.Should().Be(1);
        Read(string.Empty, Paper("Giấy phép"), Paper("Số lượng hồ sơ: 02 bộ"), Paper("Số lượng hồ sơ: 02 bộ")).Rules!.Sets
            .Should().Be(2, "the same number twice is no doubt");
    }

    [Fact]
    public void A_record_without_components_has_no_rules_and_a_null_is_refused()
    {
        FluentActions.Invoking(() => InferredRules.Of(null!)).Should().Throw<ArgumentNullException>().WithParameterName("procedure");
        var read = InferredRules.Of(new Procedure { Code = ProcedureCode.Parse("1.000001"), Name = "Thử" });
        (read.Rules, read.Components.Count, read.Headings.Count).Should().Be((null, 0, 0));
        read.Findings.Select(item => item.Code).Should().Equal("CCHC-REQ-058");
    }

    [Fact]
    public void A_long_text_is_quoted_in_eighty_characters()
    {
        var name = "Giấy phép và quyết định gia hạn (nếu có) " + new string('x', 200);
        var quoted = $"\"{name[..79]}…\": ";
        Read(string.Empty, Paper(name)).Findings.Should().OnlyContain(item => item.Text.En.StartsWith(quoted, StringComparison.Ordinal));
    }

    private static DossierComponent Paper(string name) => new() { Code = string.Empty, Name = name, Originals = 1, Copies = 0 };

    private static InferredRules Read(string heading, params DossierComponent[] components) => InferredRules.Of(new Procedure
    {
        Code = ProcedureCode.Parse("1.000001"), Name = "Thử", ComponentGroups = [new ComponentGroup { Name = heading, Components = components }],
    });

    private static Finding Of(string code, FindingSeverity severity, string quoted, string vi, string en) =>
        new(code, severity, "1.000001, componentGroups[0].components[0]", new BilingualText($"\"{quoted}\": {vi}", $"\"{quoted}\": {en}"));

    private static void One(DossierComponent component, string code, FindingSeverity severity, string vi, string en) =>
        Read(string.Empty, component).Findings.Should().Equal(Of(code, severity, component.Name, vi, en));
}
