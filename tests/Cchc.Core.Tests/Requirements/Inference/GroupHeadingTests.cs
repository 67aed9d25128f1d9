using System.Globalization;
using Cchc.Core.Dossiers;
using Cchc.Core.Exchange.NationalPortal;
using Cchc.Core.Procedures;
using Cchc.Core.Requirements;
using Cchc.Core.Requirements.Inference;
using Cchc.Core.Tests.Support;

namespace Cchc.Core.Tests.Requirements.Inference;

/// <summary>Headings of lists: cases, choices, notes, papers to be shown, or not understood, and then a question.</summary>
public sealed class GroupHeadingTests
{
    [Theory]
    [InlineData("Các trường hợp khác trường hợp quy định tại điểm c khoản 4 Điều 82", QuestionAudience.Applicant)]
    [InlineData("(đối với người nước ngoài)", QuestionAudience.Applicant)]
    [InlineData("Hồ sơ đề nghị gia hạn gồm:", QuestionAudience.Applicant)]
    [InlineData("Giấy tờ chứng minh là trẻ em gồm một trong các giấy tờ:", QuestionAudience.Applicant)]
    [InlineData("7 trường hợp", QuestionAudience.Agency)]
    [InlineData("Ví dụ:", QuestionAudience.Agency)]
    [InlineData("Theo danh sách, hồ sơ gồm:", QuestionAudience.Agency)]
    [InlineData("Nhóm 1 gồm các văn bản, tài liệu sau", QuestionAudience.Agency)]
    [InlineData("Hồ sơ Ủy ban nhân dân cấp tỉnh trình Hội đồng nhân dân", QuestionAudience.Agency)]
    [InlineData("Một trong các loại giấy tờ sau:", QuestionAudience.Agency)]
    public void Beside_other_cases_nothing_under_a_heading_is_demanded_before_its_question_is_answered(string heading, QuestionAudience of)
    {
        var rules = Read(("Trường hợp cấp lại", ["Giấy báo mất"]), (heading, ["Giấy A", "Giấy B"])).Rules!;
        var result = DossierCheck.Of(rules, new Dossier());
        result.Components.Should().OnlyContain(item => item.State == RequirementState.Unknown);
        result.Components[1].OpenFacts.Select(name => rules.Questions.Single(question => question.Id == name).AskedOf).Should().Contain(of);
        (SupplementRequest.Of(result) is SupplementRequest.Needed).Should().BeFalse();
    }

    [Theory]
    [InlineData("* Giấy tờ phải nộp:", HandingOver.Submit)]
    [InlineData("Giấy tờ phải xuất trình", HandingOver.Present)]
    [InlineData("Thành phần hồ sơ:", HandingOver.Submit)]
    [InlineData("Số lượng hồ sơ: 01 bộ", HandingOver.Submit)]
    public void The_list_of_the_procedure_is_demanded_whatever_cases_stand_beside_it(string heading, HandingOver handing)
    {
        var read = Read((heading, ["Giấy A"]), ("Trường hợp ủy quyền", ["Văn bản ủy quyền"]));
        read.Components[0].Rule!.HandingOver.Should().Be(handing);
        DossierCheck.Of(read.Rules!, new Dossier()).Components[0].State.Should().Be(RequirementState.Missing);
    }

    [Fact]
    public void The_only_list_of_a_record_is_demanded_unless_it_gives_examples()
    {
        RequirementState Of(string heading) => DossierCheck.Of(Read((heading, ["Giấy A"])).Rules!, new Dossier()).State;
        (Of(string.Empty), Of("Hồ sơ đề nghị gia hạn gồm:"), Of("Ví dụ:"), Of("7 trường hợp:")).Should().Be((RequirementState.Missing, RequirementState.Missing, RequirementState.Unknown, RequirementState.Unknown));
    }

    [Fact]
    public void A_choice_beside_papers_to_submit_is_a_choice()
    {
        var rules = Read(("Giấy tờ phải nộp", ["Tờ khai"]), ("Một trong các giấy tờ sau:", ["Giấy A", "Giấy B"])).Rules!;
        SupplementRequest.Of(DossierCheck.Of(rules, new Dossier())).Should().BeOfType<SupplementRequest.Needed>().Which.Needs.OfType<DossierNeed.Choice>().Single().Wanted.Should().Be(1);
    }

    [Theory]
    [InlineData("Bản kê khai điều kiện an toàn đối với phương tiện không thuộc diện đăng kiểm")]
    [InlineData("Công dân Việt Nam đã ly hôn ở nước ngoài phải nộp bản sao trích lục hộ tịch")]
    [InlineData("Giấy chứng nhận (doanh nghiệp chỉ phải nộp khi cơ quan không khai thác được dữ liệu)")]
    [InlineData("Giấy tờ chứng minh thuộc đối tượng được ưu tiên")]
    public void Words_that_may_limit_a_paper_to_some_dossiers_make_it_a_question(string name)
    {
        var rules = Read((string.Empty, ["Đơn đề nghị đối với tổ chức và cá nhân theo mẫu", name])).Rules!;
        DossierCheck.Of(rules, new Dossier()).Components.Select(item => item.State).Should().Equal(RequirementState.Missing, RequirementState.Unknown);
    }

    [Fact]
    public void Entries_below_a_case_inside_the_list_are_questions_and_its_peers_are_not()
    {
        var read = Read((string.Empty, ["- Đơn đề nghị", "- Trường hợp bị mất, hồ sơ gồm:", "+ Giấy báo mất"]));
        read.Components.Select(item => item.Role).Should().Equal(InferredRules.Role.Component, InferredRules.Role.Heading, InferredRules.Role.Component);
        DossierCheck.Of(read.Rules!, new Dossier()).Components.Select(item => item.State).Should().Equal(RequirementState.Missing, RequirementState.Unknown);
    }

    [Fact]
    public void Of_paper_form_and_interactive_form_one_is_needed()
    {
        var rules = Read(("Giấy tờ phải nộp", ["Tờ khai đăng ký theo mẫu", "Mẫu hộ tịch điện tử tương tác đăng ký"])).Rules!;
        DossierCheck.Of(rules, new Dossier()).State.Should().Be(RequirementState.Missing);
        foreach (var (id, form) in new[] { ("1.1", PaperForms.PaperForm), ("1.2", PaperForms.ElectronicForm) })
        {
            DossierCheck.Of(rules, new Dossier { Items = [new DossierItem { Component = id, Form = form }] }).State.Should().Be(RequirementState.Satisfied);
        }
    }

    // Labelled before headings were read anew: A always needed, C in a case, W where there is one, O one of several, N note, H heading, Q not to be told.
    [Fact]
    public void Of_120_labelled_components_none_is_demanded_that_is_not_owed()
    {
        var rows = RepositoryFiles.Read("tests", "Cchc.Core.Tests", "Requirements", "Inference", "Data", "component-headings-labels.tsv").TrimEnd('\n').Split('\n').Skip(1).Select(line => line.Split('\t')).Where(row => SharedData.Has(row[0])).ToList();
        var codes = rows.Select(row => row[0]).ToHashSet(StringComparer.Ordinal);
        var read = NationalPortalReader.ReadFile(SharedData.NationalDump).Procedures.Where(procedure => codes.Contains(procedure.Code.Value)).ToDictionary(procedure => procedure.Code.Value, InferredRules.Of, StringComparer.Ordinal);
        var demanded = rows.Where(row => IsDemanded(read[row[0]], int.Parse(row[1], CultureInfo.InvariantCulture), int.Parse(row[2], CultureInfo.InvariantCulture))).ToList();
        rows.Count.Should().Be(SharedData.Either(120, 30));
        rows.Count(row => row[3] == "A").Should().Be(SharedData.Either(5, 1));
        demanded.Should().OnlyContain(row => row[3] == "A", "36 of the 115 others were demanded before");
        demanded.Should().HaveCount(SharedData.Either(2, 1), "the headings of the other three are questions");
    }

    private static bool IsDemanded(InferredRules read, int group, int index) =>
        read.Components.Single(item => item.GroupIndex == group && item.Index == index).Rule is { } rule && DossierCheck.Of(read.Rules!, new Dossier()).Components.Single(item => item.Rule.Id == rule.Id).State == RequirementState.Missing;

    private static InferredRules Read(params (string Heading, string[] Names)[] groups) => InferredRules.Of(new Procedure
    {
        Code = RuleParts.Code,
        Name = "Thử",
        ComponentGroups = [.. groups.Select(group => new ComponentGroup { Name = group.Heading, Components = [.. group.Names.Select(name => new DossierComponent { Code = string.Empty, Name = name, Originals = name.EndsWith(':') ? 0 : 1, Copies = 0 })] })],
    });
}
