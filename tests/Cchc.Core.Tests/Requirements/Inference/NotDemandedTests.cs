using Cchc.Core.Dossiers;
using Cchc.Core.Procedures;
using Cchc.Core.Procedures.Identifiers;
using Cchc.Core.Requirements;
using Cchc.Core.Requirements.Inference;

namespace Cchc.Core.Tests.Requirements.Inference;

/// <summary>Entries of national records, each with its words, that a letter demanded although nobody owes them, or whose question went to the wrong one.</summary>
public sealed class NotDemandedTests
{
    [Theory]
    [InlineData("Không quy định;.")]
    [InlineData("Không có.")]
    [InlineData("01 bộ gốc")]
    [InlineData("Giá trị sử dụng của giấy tờ chứng minh tình trạng hôn nhân của người nước ngoài được xác định theo thời hạn ghi trên giấy tờ đó.")]
    [InlineData("Người nhập khẩu hoàn toàn chịu trách nhiệm trước pháp luật về chất lượng hàng hóa do mình nhập khẩu")]
    [InlineData("Trường hợp khi đã hoàn thành việc liên thông, tái sử dụng cơ sở dữ liệu chuyên ngành, đơn vị kinh doanh vận tải khách du lịch không phải nộp thành phần hồ sơ tại các mục (2), (3), nêu trên.")]
    public void An_entry_that_names_no_paper_is_a_note(string words) => Read("Đơn đề nghị", words).Components[1].Role.Should().Be(InferredRules.Role.Note);

    [Theory]
    [InlineData("+ Không còn đủ tiêu chuẩn quy định tại khoản 1 Điều 7 của Luật Giám định tư pháp;")]
    [InlineData("- Sau khi giao chủ đầu tư, nhà đầu tư liên danh thành lập tổ chức kinh tế để thực hiện dự án.")]
    [InlineData("- Bản sao Bằng cử nhân luật hoặc bản sao Bằng thạc sỹ luật trừ những người là giáo sư, phó giáo sư chuyên ngành luật, tiến sỹ luật;")]
    [InlineData("Bảng danh sách nhân lực (trừ bệnh viện)")]
    [InlineData("Giấy đề nghị; Thành phần hồ sơ trong thủ tục hành chính này được miễn trừ trong trường hợp tài liệu đó đã được gửi tới Ủy ban Chứng khoán Nhà nước")]
    [InlineData("- Văn bản ủy quyền hoặc giấy tờ chứng minh quyền đại diện theo pháp luật theo quy định trong trường hợp người được ủy quyền nộp hồ sơ ,")]
    [InlineData("Giấy chứng nhận kết quả kiểm định còn hiệu lực đối với: thiết bị nâng hàng có sức nâng theo thiết kế từ 1.000 (kg) trở lên; thiết bị nâng người")]
    [InlineData("Các tài liệu khác có liên quan.")]
    [InlineData("- Các giấy tờ liên quan")]
    public void What_only_some_owe_or_nobody_can_name_is_a_question_to_the_agency(string words)
    {
        var rule = Read("Đơn đề nghị", words).Components[1].Rule!;
        rule.Doubt.Should().NotBeNull();
        Demanded(Read("Đơn đề nghị", words)).Should().Equal("1.1");
    }

    // Signs that the words above do not reach too far.
    [Theory]
    [InlineData("Văn bản đề nghị chấp thuận Trung tâm thanh toán bù trừ theo Mẫu số 04")]
    [InlineData("Phiếu theo dõi trừ lùi")]
    [InlineData("Phụ lục bảng kê chi tiết người phụ thuộc giảm trừ gia cảnh")]
    [InlineData("Tài liệu chứng minh sự cần thiết của việc tạm ngừng giao dịch liên quan đến giấy phép")]
    [InlineData("02 bộ bản vẽ thiết kế xây dựng")]
    public void A_paper_that_everybody_owes_stays_demanded(string words) => Demanded(Read("Đơn đề nghị", words)).Should().Equal("1.1", "1.2");

    // 2.000522, 1.004884: who has the first does not owe the second, and the other way round.
    [Fact]
    public void A_list_that_says_what_to_bring_instead_demands_neither_paper()
    {
        var read = Read("- Tờ khai theo mẫu", "+ Bản sao Giấy khai sinh do cơ quan có thẩm quyền của Việt Nam cấp hợp lệ", "+ Trường hợp người yêu cầu không có giấy tờ nêu trên thì phải nộp bản sao giấy tờ do cơ quan có thẩm quyền cấp");
        Demanded(read).Should().Equal("1.1");
        read.Components[2].Rule!.Condition.Should().NotBe(Condition.Always);
    }

    [Fact]
    public void An_announcement_without_a_quantity_is_a_heading_whatever_it_begins_with() =>
        InferredRules.Of(Record(new ComponentGroup
        {
            Name = string.Empty,
            Components = [Entry("- Tờ khai"), Entry("- Bản sao toàn bộ hồ sơ, giấy tờ của người yêu cầu, gồm:") with { Originals = 0, Copies = 0 }],
        })).Components[1].Role.Should().Be(InferredRules.Role.Heading);

    // NĐ 118/2025/NĐ-CP art. 4(2a), as amended by NĐ 309/2026/NĐ-CP.
    [Theory]
    [InlineData("Giấy chứng nhận kết hôn trong trường hợp cơ quan tiếp nhận không thể khai thác được thông tin trong Cơ sở dữ liệu hộ tịch điện tử")]
    [InlineData("Giấy xác nhận thông tin cư trú nếu không khai thác được từ CSDL quốc gia về dân cư")]
    [InlineData("Trường hợp công dân chưa có thông tin trong cơ sở dữ liệu quốc gia về dân cư thì nộp bản sao giấy khai sinh")]
    [InlineData("Trường hợp việc kết nối giữa Cơ sở dữ liệu về đăng ký kinh doanh với Cơ sở dữ liệu quốc gia về dân cư bị gián đoạn thì nộp bản sao căn cước")]
    public void Article_4_2a_whether_data_can_be_looked_up_is_asked_of_the_agency(string words)
    {
        var rules = Read("Đơn đề nghị", words).Rules!;
        rules.Questions.Should().NotBeEmpty().And.OnlyContain(question => question.AskedOf == QuestionAudience.Agency);
        SupplementRequest.Of(DossierCheck.Of(rules, new Dossier())).Should().BeOfType<SupplementRequest.Needed>().Which.Questions.Should().BeEmpty();
    }

    [Theory]
    [InlineData("Trường hợp hộ kinh doanh phát hiện thông tin trong Cơ sở dữ liệu bị thiếu hoặc chưa chính xác thì nộp bản sao giấy chứng nhận")]
    [InlineData("Trường hợp trả lại một phần diện tích khu vực khai thác khoáng sản thì nộp bản đồ")]
    public void What_the_applicant_knows_is_asked_of_the_applicant(string words) =>
        Read("Đơn đề nghị", words).Rules!.Questions.Should().ContainSingle().Which.AskedOf.Should().Be(QuestionAudience.Applicant);

    [Fact]
    public void A_case_ends_before_the_words_that_announce_its_list()
    {
        var read = InferredRules.Of(Record(
            new ComponentGroup { Name = "* Trường hợp phương tiện nhập khẩu thành phần hồ sơ gồm:", Components = [Entry("Đơn")] },
            new ComponentGroup { Name = "* Trường hợp mua trong nước thành phần hồ sơ gồm:", Components = [Entry("Đơn")] }));
        read.Rules!.Questions.Select(question => question.Text.Vi).Should().Equal(
            "Hồ sơ có thuộc trường hợp này không: \"Trường hợp phương tiện nhập khẩu\"?", "Hồ sơ có thuộc trường hợp này không: \"Trường hợp mua trong nước\"?");
    }

    private static IEnumerable<string> Demanded(InferredRules read) =>
        SupplementRequest.Of(DossierCheck.Of(read.Rules!, new Dossier())) is SupplementRequest.Needed needed ? needed.Needs.SelectMany(need => need.Papers).Select(paper => paper.Rule.Id) : [];

    private static InferredRules Read(params string[] names) => InferredRules.Of(Record(new ComponentGroup { Name = string.Empty, Components = [.. names.Select(Entry)] }));

    private static DossierComponent Entry(string name) => new() { Code = string.Empty, Name = name, Originals = 1, Copies = 0 };

    private static Procedure Record(params ComponentGroup[] groups) => new() { Code = ProcedureCode.Parse("1.000001"), Name = "Thử", ComponentGroups = groups };
}
