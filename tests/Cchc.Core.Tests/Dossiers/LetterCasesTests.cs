using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Dossiers;
using Cchc.Core.Exchange.Dossiers;
using Cchc.Core.Exchange.Samples;
using Cchc.Core.Requirements;
using Cchc.Core.Requirements.Inference;
using Cchc.Core.Tests.Support;

namespace Cchc.Core.Tests.Dossiers;

/// <summary>The letters that went wrong, and the article each rests on.</summary>
public sealed class LetterCasesTests
{
    private static readonly SupplementLetter Details = new() { Date = Dates.Day("2026-10-09"), ProcedureName = "Đăng ký khai sinh" };

    [Fact]
    public void Article_4_2a_what_only_the_agency_can_know_is_not_asked_of_the_applicant()
    {
        var request = Request("asks-the-citizen-what-the-agency-knows.json").Should().BeOfType<SupplementRequest.Undetermined>().Subject;
        request.Questions.Should().BeEmpty();
        request.DeskQuestions.Select(question => question.Id).Should().Equal("co-du-lieu-chung-sinh", "co-du-lieu-nhan-than", "co-du-lieu-cu-tru");
        request.ForDesk.SelectMany(need => need.Papers).Select(paper => paper.Rule.Id).Should().Equal("giay-chung-sinh", "giay-to-tuy-than", "giay-to-cu-tru");
        Details.ToText(request).Should().NotContain("Đề nghị trả lời");
    }

    [Fact]
    public void Article_17_1_a_dossier_on_paper_cites_its_own_clause_no_codes_no_remarks_and_no_time_that_never_ran()
    {
        var request = Request("in-person-cites-the-online-clause.json").Should().BeOfType<SupplementRequest.Needed>().Subject;
        request.Needs.SelectMany(need => need.Papers).Select(paper => paper.Rule.Id).Should().Equal("to-khai", "giay-chung-sinh", "van-ban-uy-quyen");
        var text = Details.ToText(request).Replace("\n", " ", StringComparison.Ordinal);
        text.Should().ContainAll("(khoản 1 Điều 17 Nghị định số 118/2025/NĐ-CP)", "khoản 1 Điều 16 Luật Hộ tịch số 60/2014/QH13", "Lý do: - mục 1, 2, 3: chưa có trong hồ sơ.");
        text.Should().NotContainAny("điểm a khoản 2", "309/2026", "tính lại từ đầu", "G15-KQ", "TTHC", "Cần kiểm tra", "bản quét");
    }

    /// <summary>One request is lawful, and it is to be complete: with something left for an official to settle the letter is a draft that claims nothing.</summary>
    [Fact]
    public void A_letter_claims_to_be_complete_only_when_nothing_is_left_to_settle()
    {
        var asked = new FactQuestion.YesNo("co-du-lieu", new("Đã khai thác được dữ liệu đất đai?", "Was the land found in the database?")) { AskedOf = QuestionAudience.Agency };
        var rules = DossierRules.Build(RuleParts.Code, [RuleParts.Component("don") with { Name = "Đơn đề nghị" }, RuleParts.Component("giay-dat") with
        {
            Name = "Giấy tờ về đất", Condition = new Condition.Is("co-du-lieu", new FactValue.YesNo(false)),
        }], questions: [asked]);
        var open = SupplementRequest.Of(DossierCheck.Of(rules, new Dossier())).Should().BeOfType<SupplementRequest.Needed>().Subject;
        open.DeskQuestions.Should().ContainSingle();
        Details.ToText(open).Replace("\n", " ", StringComparison.Ordinal).Should().Contain("DỰ THẢO, CHƯA GỬI NGƯỜI NỘP").And.NotContain("toàn bộ").And.NotContain("một lần");
        var settled = SupplementRequest.Of(DossierCheck.Of(rules, new Dossier { Facts = Facts.None.With("co-du-lieu", new FactValue.YesNo(true)) }));
        Details.ToText(settled).Replace("\n", " ", StringComparison.Ordinal).Should().Contain("toàn bộ").And.Contain("một lần").And.NotContain("DỰ THẢO");
    }

    [Theory]
    [InlineData("2026-10-08", false, "khoản 1 Điều 17 Nghị định số 118/2025/NĐ-CP")]
    [InlineData("2026-10-08", true, "điểm a khoản 2 Điều 17 Nghị định số 118/2025/NĐ-CP (được sửa đổi, bổ sung bởi Điều 8 Nghị định số 309/2026/NĐ-CP)")]
    [InlineData("2026-08-05", true, "điểm a khoản 2 Điều 17 Nghị định số 118/2025/NĐ-CP (được sửa đổi, bổ sung bởi Điều 8 Nghị định số 309/2026/NĐ-CP)")]
    [InlineData("2026-08-04", true, "điểm a khoản 2 Điều 17 Nghị định số 118/2025/NĐ-CP")]
    [InlineData("2025-07-01", false, "khoản 1 Điều 17 Nghị định số 118/2025/NĐ-CP")]
    [InlineData("2025-06-30", false, "khoản 3 Điều 15 Nghị định số 61/2018/NĐ-CP")]
    [InlineData("2025-06-30", true, "điểm a khoản 2 Điều 17 Nghị định số 61/2018/NĐ-CP")]
    [InlineData("2018-06-21", false, "khoản 3 Điều 15 Nghị định số 61/2018/NĐ-CP")]
    [InlineData("2018-06-20", false, "")]
    public void Articles_15_and_17_the_request_rests_on_the_clause_of_its_day_and_channel(string received, bool isOnline, string article) =>
        SupplementBasis.Of(DossierClockRules.OneStop, Dates.Day(received), isOnline).Should().Be(article);

    /// <summary>Sectors that take over the decree's clauses take over that on paper, too; those with an article of their own have one for both.</summary>
    [Theory]
    [InlineData("land", "2026-09-07", false, "khoản 1 Điều 17 Nghị định số 118/2025/NĐ-CP")]
    [InlineData("land", "2026-09-07", true, "điểm a khoản 2 Điều 17 Nghị định số 118/2025/NĐ-CP (được sửa đổi, bổ sung bởi Điều 8 Nghị định số 309/2026/NĐ-CP)")]
    [InlineData("land", "2025-06-30", false, "khoản 4 Điều 19 Nghị định số 61/2018/NĐ-CP")]
    [InlineData("birth-group", "2026-08-31", false, "khoản 1 Điều 17 Nghị định số 118/2025/NĐ-CP")]
    [InlineData("birth-group", "2026-08-31", true, "khoản 2 Điều 17 Nghị định số 118/2025/NĐ-CP")]
    [InlineData("inter-agency-297", "2026-09-07", false, "điểm a khoản 4 Điều 6 Nghị định số 297/2025/NĐ-CP")]
    public void The_request_of_a_sector_rests_on_the_clause_of_its_channel(string set, string received, bool isOnline, string article) =>
        SupplementBasis.Of(DossierClockRules.Find(set)!, Dates.Day(received), isOnline).Should().Be(article);

    [Fact]
    public void Rules_of_ones_own_that_name_an_article_keep_it()
    {
        var own = DossierClockRules.OneStop with { SupplementSource = "Điều 5 Nghị định số 1/2026/NĐ-CP", SupplementSourceOnPaper = null };
        SupplementBasis.Of(own, Dates.Day("2026-09-07"), false).Should().Be("Điều 5 Nghị định số 1/2026/NĐ-CP");
        SupplementBasis.Of(own, Dates.Day("2026-08-04"), false).Should().Be("khoản 1 Điều 17 Nghị định số 118/2025/NĐ-CP", "with changes the last version alone");
    }

    [Theory]
    [InlineData("5. Bản sao Giấy chứng nhận đăng ký đầu tư ra nước ngoài;", "1    | Bản sao Giấy chứng nhận đăng ký đầu tư ra    |")]
    [InlineData("(ii) Tờ khai của thân nhân", "1    | Tờ khai của thân nhân.                       |")]
    [InlineData("- a) Đơn đề nghị.", "1    | Đơn đề nghị.                                 |")]
    [InlineData("02 bộ bản vẽ thiết kế", "1    | 02 bộ bản vẽ thiết kế.                       |")]
    [InlineData("“Thông báo chuyển trả”", "1    | “Thông báo chuyển trả”.                      |")]
    public void A_letter_numbers_its_papers_itself(string name, string line)
    {
        var rules = DossierRules.Build(RuleParts.Code, [RuleParts.Component("a") with { Name = name }]);
        Details.ToText(SupplementRequest.Of(DossierCheck.Of(rules, new Dossier()))).Split('\n').Should().ContainSingle(row => row.StartsWith(line, StringComparison.Ordinal));
    }

    [Fact]
    public void Form_02_has_a_table_of_originals_certified_and_plain_copies_and_names_the_record_where_there_is_no_article()
    {
        var one = RuleParts.Component("a", forms: PaperForms.Original) with { Name = "Đơn" };
        var two = RuleParts.Component("b", forms: PaperForms.Original | PaperForms.CertifiedCopy) with { Name = "Giấy phép", LegalBasis = "Luật Hộ tịch 60/2014/QH13, điều 16(1)" };
        var text = Details.ToText(SupplementRequest.Of(DossierCheck.Of(DossierRules.Build(RuleParts.Code, [one, two]), new Dossier())));
        text.Should().ContainAll("PHIẾU YÊU CẦU BỔ SUNG, HOÀN THIỆN HỒ SƠ", "Tiếp nhận hồ sơ của: ........................\nĐịa chỉ: ........................\n",
            "\n1    | Đơn.                                         | 01     | -       | -\n", "\n2    | Giấy phép.                                   | 01*    | 01*     | -\n", "(*) Chỉ cần một trong các hình thức có dấu này.",
            "- mục 2: khoản 1 Điều 16 Luật Hộ tịch số 60/2014/QH13.", "NGƯỜI HƯỚNG DẪN");
        text.Replace("\n  ", " ", StringComparison.Ordinal).Should().Contain($"- mục 1: theo Cơ sở dữ liệu quốc gia về thủ tục hành chính, mã {RuleParts.Code.Value}.");
        Details.ToText(SupplementRequest.Of(DossierCheck.Of(DossierRules.Build(RuleParts.Code, [one, two]), new Dossier())), Cchc.Core.Text.Language.English).Should().Contain("- item 2: art. 16(1) of the Law on Civil Status No. 60/2014/QH13.");
    }

    [Fact]
    public void Whom_to_ask_is_written_across_the_page()
    {
        var request = SupplementRequest.Of(DossierCheck.Of(DossierRules.Build(RuleParts.Code, [RuleParts.Component("a")]), new Dossier()));
        Details.ToText(request).Split('\n').Should().Contain("Trong quá trình hoàn thiện hồ sơ, nếu có vướng mắc, liên hệ: ................");
        (Details with { Help = "Bà Trần Thị B, điện thoại 0236 1022, thư mot-cua@phuong.gov.vn" }).ToText(request).Should()
            .Contain("liên hệ: Bà Trần Thị B, điện\nthoại 0236 1022, thư mot-cua@phuong.gov.vn\n");
    }

    [Theory]
    [InlineData("Luật Hộ tịch 60/2014/QH13, điều 16(1)", "khoản 1 Điều 16 Luật Hộ tịch số 60/2014/QH13")]
    [InlineData("NĐ 224/2026/NĐ-CP, Điều 18 khoản 4", "khoản 4 Điều 18 Nghị định số 224/2026/NĐ-CP")]
    [InlineData("Nghị định 118/2025/NĐ-CP, Điều 17 khoản 2 điểm a (sửa đổi bởi Nghị định 309/2026/NĐ-CP, Điều 8)", "điểm a khoản 2 Điều 17 Nghị định số 118/2025/NĐ-CP (được sửa đổi, bổ sung bởi Điều 8 Nghị định số 309/2026/NĐ-CP)")]
    [InlineData("TT 04/2020/TT-BTP", "Thông tư số 04/2020/TT-BTP (điều khoản chưa xác định)")]
    [InlineData("Luật Hộ tịch số 60/2014/QH13", "Luật Hộ tịch số 60/2014/QH13 (điều khoản chưa xác định)")]
    [InlineData("Bộ luật Dân sự 2015, điều 138", "Điều 138 Bộ luật Dân sự năm 2015")]
    [InlineData("theo hướng dẫn của Sở, điều gì đó", "theo hướng dẫn của Sở, điều gì đó")]
    public void A_letter_cites_point_clause_article_and_then_the_text(string written, string cited)
    {
        var rules = DossierRules.Build(RuleParts.Code, [RuleParts.Component("a") with { LegalBasis = written }]);
        Details.ToText(SupplementRequest.Of(DossierCheck.Of(rules, new Dossier()))).Replace("\n ", string.Empty, StringComparison.Ordinal).Should().Contain($"Căn cứ:\n- mục 1: {cited}.");
    }

    [Fact]
    public void Decree_23_2015_article_6_where_a_heading_says_original_or_copy_a_certified_copy_is_enough()
    {
        var group = new Core.Procedures.ComponentGroup { Name = "Giấy tờ phải nộp (bản chính hoặc bản sao)", Components = [new() { Code = string.Empty, Name = "Giấy phép kinh doanh", Originals = 1, Copies = 0 }] };
        var rules = InferredRules.Of(new Core.Procedures.Procedure { Code = RuleParts.Code, Name = "Thử", ComponentGroups = [group] }).Rules!;
        RequirementState State(PaperForms form) => DossierCheck.Of(rules, new Dossier { Items = [new DossierItem { Component = "1.1", Form = form }] }).State;
        (State(PaperForms.CertifiedCopy), State(PaperForms.Original), State(PaperForms.PlainCopy)).Should().Be((RequirementState.Satisfied, RequirementState.Satisfied, RequirementState.Satisfied));
        DossierCheck.Of(rules, new Dossier()).State.Should().Be(RequirementState.Missing);
    }

    private static SupplementRequest Request(string name)
    {
        using var content = File.OpenRead(SharedData.Case("letters", name));
        var draft = DossierReader.ReadDraft(content, name).GetValueOrThrow();
        var rules = SampleComponents.Load(draft.Procedure!.Value)!;
        return SupplementRequest.Of(DossierCheck.Of(rules, draft.Read(rules).GetValueOrThrow()));
    }
}
