using System.Text;
using Cchc.Core.Procedures;
using Cchc.Core.Procedures.Identifiers;
using Cchc.Core.Requirements;
using Cchc.Core.Requirements.Inference;

namespace Cchc.Core.Tests.Requirements.Inference;

public sealed class ComponentInferenceTests
{
    [Theory]
    [InlineData("Bản sao giấy chứng nhận", PaperForms.AnyCopy)]
    [InlineData("- Giấy phép đã cấp (bản gốc)", PaperForms.AnyOriginal)]
    [InlineData("a) Bản sao có chứng thực hoặc bản sao kèm bản chính để đối chiếu văn bằng", PaperForms.CertifiedCopy | PaperForms.CopyWithOriginal | PaperForms.DigitalOriginal | PaperForms.Data)]
    [InlineData("Bản sao được cấp từ sổ gốc giấy khai sinh", PaperForms.RegisterCopy | PaperForms.DigitalOriginal | PaperForms.Data)]
    [InlineData("Bản sao hợp đồng (có đóng dấu sao y bản chính của thương nhân)", PaperForms.AnyCopy)] // the trader's own stamp is no certification
    [InlineData("Tờ khai đăng ký khai sinh theo mẫu", PaperForms.AnyForm | PaperForms.AnyOriginal)]
    [InlineData("Báo cáo kết quả theo Mẫu số 08", PaperForms.AnyForm | PaperForms.AnyOriginal)]
    [InlineData("Mẫu hộ tịch điện tử tương tác đăng ký khai sinh", PaperForms.ElectronicForm)]
    [InlineData("02 ảnh chân dung cỡ 4cm x 6cm", PaperForms.Photograph | PaperForms.Scan)]
    [InlineData("Đơn giá bồi thường", PaperForms.AnyOriginal)] // nothing claimed: one original, as the record says
    [InlineData("Ảnh hưởng của dự án đến môi trường", PaperForms.AnyOriginal)]
    public void Forms_are_those_that_the_words_name(string name, PaperForms forms)
    {
        var rule = Only(name).Rule!;
        rule.Pieces.Should().ContainSingle().Which.Forms.Should().Be(forms);
        var isClaimed = Only(name).Claim(InferenceKind.Forms) is not null;
        isClaimed.Should().Be(rule.Source is RuleSource.Inferred);
    }

    [Theory]
    [InlineData("02 bản sao giấy phép", 2)]
    [InlineData("03 (ba) bản sao có chứng thực hợp đồng", 3)]
    [InlineData("Bản khai cá nhân (bản chính, 02 bản)", 2)]
    [InlineData("02 ảnh 4x6, phông nền trắng", 2)]
    [InlineData("Thông báo công bố liên tiếp trên 03 số báo in", 1)]
    [InlineData("15 bản chính và 30 bản sao", 1)] // unclear: the quantities stand
    public void Quantities_are_read_beside_their_forms(string name, int count) => Only(name).Rule!.Pieces[0].Count.Should().Be(count);

    [Fact]
    public void Forms_that_contradict_each_other_are_left_open()
    {
        var read = Read(new DossierComponent { Code = string.Empty, Name = "Bản sao giấy phép; bản chính hợp đồng", Originals = 1, Copies = 1 });
        var component = read.Components[0];
        component.IsUnclear.Should().BeTrue();
        component.Claims.Should().BeEmpty();
        component.Rule!.Source.Should().Be(RuleSource.Stated.Instance);
        component.Rule.Pieces.Should().ContainSingle().Which.Count.Should().Be(1, "one piece in any form is all that is sure");
        component.Rule.FormsDoubt.Should().NotBeNull();
        read.Findings.Should().Contain(finding => finding.Code == "CCHC-REQ-051");
    }

    [Theory]
    [InlineData("Các tài liệu khác có liên quan (nếu có).", true)]
    [InlineData("Giấy phép và quyết định gia hạn (nếu có)", false)] // perhaps only the second
    [InlineData("Đề án, trong đó nêu nguồn vốn (nếu có) và tiến độ", false)]
    public void Where_there_is_one_must_concern_the_whole(string name, bool claimed)
    {
        Only(name).Rule!.Necessity.Should().Be(claimed ? Necessity.WhereApplicable : Necessity.Required);
        Only(name).IsUnclear.Should().Be(!claimed);
    }

    [Theory]
    [InlineData("Trường hợp trẻ em bị bỏ rơi thì phải có biên bản về việc trẻ bị bỏ rơi", "Trường hợp trẻ em bị bỏ rơi")]
    [InlineData("Văn bản ủy quyền (đối với trường hợp nộp hồ sơ thông qua người đại diện).", "đối với trường hợp nộp hồ sơ thông qua người đại diện")]
    [InlineData("Sổ theo dõi theo Mẫu số 3 ban hành kèm theo Nghị định này đối với trường hợp phải tách thửa đất", "đối với trường hợp phải tách thửa đất")]
    [InlineData("Đối với Công an nhân dân: Giấy giới thiệu của Thủ trưởng đơn vị", "Đối với Công an nhân dân")]
    public void A_case_becomes_a_question_with_its_words(string name, string words)
    {
        var read = Read(Component(name));
        read.Components[0].Claim(InferenceKind.Conditional)!.Words.Should().Be(words);
        read.Rules!.Questions.Should().ContainSingle().Which.Text.Vi.Should().Contain(words);
        var fact = read.Rules.Questions[0].Id;
        var condition = read.Components[0].Rule!.Condition;
        condition.Evaluate(Facts.None).Should().Be(Truth.Unknown);
        condition.Evaluate(Facts.None.With(fact, new FactValue.YesNo(false))).Should().Be(Truth.False);
    }

    [Theory]
    [InlineData("Giấy tờ chứng minh (đối với trường hợp giám định lại theo quy định, Mẫu số 40 Phụ lục I)", "đối với trường hợp giám định lại theo quy định")]
    [InlineData("Văn bản xác nhận tư cách nếu thuộc trường hợp thuê tổ chức, kèm bản dịch tiếng Việt nếu bằng tiếng nước ngoài", "nếu thuộc trường hợp thuê tổ chức")]
    [InlineData("Hóa đơn trong trường hợp người mua phải thanh toán cho người bán: 01 bản chụp", "trong trường hợp người mua phải thanh toán cho người bán")]
    [InlineData("Mảnh trích đo đối với trường hợp có nhu cầu đo đạc lại thửa đất (nếu có)", "đối với trường hợp có nhu cầu đo đạc lại thửa đất")]
    public void A_case_ends_where_the_paper_goes_on(string name, string words) => Only(name).Claim(InferenceKind.Conditional)!.Words.Should().Be(words);

    [Theory]
    [InlineData("Đơn đề nghị thẩm định công nghệ trong trường hợp đặc thù")] // a part of the name
    [InlineData("Giấy khai sinh (nếu bản sao phải có chứng thực của Uỷ ban nhân dân xã)")]
    [InlineData("Văn bản xác nhận hoàn cảnh có giá trị sử dụng nếu được cấp chưa quá 06 tháng")]
    [InlineData("Quyết định xử phạt đối với trường hợp có vi phạm hành chính và giấy tờ chứng minh đã thi hành")]
    public void What_is_no_case_of_the_whole_is_not_claimed(string name) => Only(name).Claim(InferenceKind.Conditional).Should().BeNull();

    [Fact]
    public void An_exception_behind_a_case_is_not_forgotten()
    {
        var read = Read(Component("Trường hợp nộp qua người đại diện thì phải có văn bản đại diện (01 bản chính), trừ trường hợp nộp qua tài khoản của người đại diện (khoản 7 Điều 8 Nghị định số 99/2022/NĐ-CP)."));
        var component = read.Components[0];
        component.Claim(InferenceKind.Conditional)!.Words.Should().Be("Trường hợp nộp qua người đại diện");
        component.Claim(InferenceKind.Exception)!.Words.Should().Be("trừ trường hợp nộp qua tài khoản của người đại diện");
        var ids = read.Rules!.Questions.Select(question => question.Id).ToList();
        Truth Of(bool inCase, bool excepted) => component.Rule!.Condition.Evaluate(Facts.None.With(ids[0], new FactValue.YesNo(inCase)).With(ids[1], new FactValue.YesNo(excepted)));
        Of(inCase: true, excepted: false).Should().Be(Truth.True);
        Of(inCase: true, excepted: true).Should().Be(Truth.False);
        Of(inCase: false, excepted: false).Should().Be(Truth.False);
        var unsure = Only("Trường hợp giao chi nhánh thì văn bản giao nhiệm vụ phải có trong hồ sơ. Người yêu cầu chỉ nộp một lần, trừ trường hợp giao theo từng vụ việc. Cơ quan lưu giữ.");
        unsure.Claim(InferenceKind.Exception).Should().BeNull();
        unsure.Rule!.Doubt.Should().NotBeNull();
    }

    [Fact]
    public void An_exception_is_the_opposite_of_its_question()
    {
        var read = Read(Component("Bản chính Giấy phép đã được cấp (trừ trường hợp bị mất)"));
        read.Rules!.Questions[0].Text.Vi.Should().Contain("\"trường hợp bị mất\"").And.NotContain("trừ");
        read.Components[0].Claim(InferenceKind.Exception)!.Words.Should().Be("trừ trường hợp bị mất");
        read.Components[0].Rule!.Condition.Evaluate(Facts.None.With(read.Rules!.Questions[0].Id, new FactValue.YesNo(true))).Should().Be(Truth.False);
    }

    [Theory]
    [InlineData("* Lưu ý: giấy tờ nước ngoài phải được dịch", InferredRules.Role.Note)]
    [InlineData("Số lượng hồ sơ: 02 bộ", InferredRules.Role.Note)]
    [InlineData("Trường hợp đã có dữ liệu điện tử thì không phải nộp bản giấy", InferredRules.Role.Note)]
    [InlineData("Doanh nghiệp không phải nộp thành phần hồ sơ trong trường hợp cơ quan khai thác được thông tin. Trường hợp không khai thác được thì yêu cầu tổ chức bổ sung thành phần hồ sơ", InferredRules.Role.Note)]
    [InlineData("Trường hợp không khai thác được thông tin hoặc thông tin không đầy đủ thì cơ quan đăng ký hộ tịch yêu cầu người đi đăng ký xuất trình bản chính giấy tờ để chứng minh", InferredRules.Role.Note)]
    [InlineData("Trường hợp cơ quan đăng ký hộ tịch khai thác được thông tin thì người yêu cầu không phải nộp văn bản xác nhận", InferredRules.Role.Note)]
    [InlineData("(Trường hợp khai thác được thông tin: Tổ chức, cá nhân không phải nộp Bản sao Giấy chứng nhận.", InferredRules.Role.Note)]
    [InlineData("Trường hợp chủ tịch hội thay đổi thì hội bổ sung sơ yếu lý lịch; người đã báo cáo không phải nộp", InferredRules.Role.Component)]
    [InlineData("Đối với cá nhân, nếu không khai thác được thông tin thì nộp bản sao giấy tờ chứng minh", InferredRules.Role.Component)]
    [InlineData("Người ủy quyền và người được ủy quyền chịu trách nhiệm trước pháp luật", InferredRules.Role.Note)]
    [InlineData("- Hồ sơ đề nghị cấp phép bao gồm:", InferredRules.Role.Heading)]
    [InlineData("Mẫu số 02:", InferredRules.Role.Component)]
    [InlineData("Trường hợp thay đổi tên thì hồ sơ là Phiếu yêu cầu theo Mẫu số 04c (01 bản chính)", InferredRules.Role.Component)]
    public void Notes_and_headings_are_no_components(string name, InferredRules.Role role)
    {
        Only(name).Role.Should().Be(role);
        (Only(name).Rule is null).Should().Be(role != InferredRules.Role.Component);
    }

    [Fact]
    public void Data_takes_the_place_of_a_paper_until_it_fails()
    {
        var read = Read(Component("Giấy chứng nhận quyền sử dụng đất. Trường hợp đã có trong Cơ sở dữ liệu quốc gia về đất đai thì được thay thế bằng dữ liệu"));
        var replacement = read.Components[0].Rule!.Replacements.Should().ContainSingle().Subject;
        replacement.Database.Should().Be("Cơ sở dữ liệu quốc gia về đất đai");
        replacement.LegalBasis.Should().Contain("224/2026");
        replacement.Unless.Evaluate(Facts.None).Should().Be(Truth.Unknown);
    }

    [Theory]
    [InlineData("Cơ sở dữ liệu quốc gia về dân cư bằng các phương thức này", "Cơ sở dữ liệu quốc gia về dân cư")]
    [InlineData("cơ sở dữ liệu quốc gia đối với trường hợp thông tin gốc", "cơ sở dữ liệu quốc gia")]
    [InlineData("cơ sở dữ liệu đáp ứng việc tra soát về án tích", "cơ sở dữ liệu")]
    [InlineData("cơ sở dữ liệu giáo dục và đào tạo được kết nối", "cơ sở dữ liệu giáo dục và đào tạo")]
    [InlineData("Cơ sở dữ liệu nền tảng sổ sức khỏe điện tử", "Cơ sở dữ liệu nền tảng sổ sức khỏe điện tử")]
    public void The_name_of_a_database_ends_where_the_name_ends(string words, string database) =>
        Only($"Giấy xác nhận cư trú. Người yêu cầu không phải nộp khi khai thác được từ {words}").Rule!.Replacements.Should().ContainSingle().Which.Database.Should().Be(database);

    [Fact]
    public void Who_issues_a_paper_does_not_replace_it() =>
        Only("Phiếu lý lịch tư pháp do cơ quan quản lý cơ sở dữ liệu lý lịch tư pháp cấp; không cần nộp nếu là công chức").Rule!.Replacements.Should().BeEmpty();

    [Fact]
    public void A_paper_that_is_sometimes_not_submitted_is_in_doubt()
    {
        var rule = Only("Bản sao phương án khai thác. Trường hợp có mã QR thì không phải nộp thành phần hồ sơ này").Rule!;
        rule.Condition.Should().Be(Condition.Always);
        rule.Doubt.Should().NotBeNull();
    }

    [Theory]
    [InlineData("Giấy chứng nhận bị thương (Mẫu số 35 Phụ lục I)")]
    [InlineData("Giấy phép rời cảng thủy nội địa theo mẫu")]
    [InlineData("Quyết định về việc hưởng chế độ (Mẫu số 62 Phụ lục I)")]
    [InlineData("Biên bản giám định y khoa (Mẫu số 78 Phụ lục I)")]
    [InlineData("Văn bản xác nhận thời gian công tác theo Mẫu 1.2")]
    [InlineData("Mẫu số 34 Bản vẽ tách thửa đất, hợp thửa đất")]
    public void A_paper_that_an_authority_issues_is_no_form_filled_in(string name) => (Only(name).Rule!.Pieces[0].Forms & PaperForms.AnyForm).Should().Be(PaperForms.None);

    [Theory]
    [InlineData("Báo cáo kết quả hoạt động theo Mẫu số 08")]
    [InlineData("Mẫu số 02: Dự án liên kết")]
    [InlineData("1, Văn bản đề nghị cấp giấy phép theo Mẫu 01")]
    [InlineData("* Thành phần hồ sơ 1: Đơn đề nghị hưởng chế độ hưu trí (bản chính, 01 bản).")]
    public void A_paper_of_the_applicant_is_a_form_filled_in(string name) => (Only(name).Rule!.Pieces[0].Forms & PaperForms.AnyForm).Should().Be(PaperForms.AnyForm);

    [Theory]
    [InlineData("Tài liệu thuyết minh năng lực (01 bản chính bằng tiếng Anh và 01 bản dịch tiếng Việt, cả 2 bản được ký)")]
    [InlineData("03 ảnh màu cỡ 3x4cm và 02 phong bì có dán tem")]
    public void Two_lots_in_one_text_are_left_open(string name)
    {
        Only(name).Claim(InferenceKind.Quantity).Should().BeNull();
        Only(name).Claim(InferenceKind.Forms).Should().BeNull();
        Only(name).Rule!.FormsDoubt!.En.Should().Contain("several quantities");
    }

    [Fact]
    public void Photographs_whose_number_depends_on_the_channel_have_no_number()
    {
        var component = Only("Ảnh chân dung kích cỡ 3 x 4 cm. Trường hợp nộp bản giấy thì nộp 02 ảnh màu kích cỡ 3 x 4 cm");
        component.Claim(InferenceKind.Quantity).Should().BeNull();
        component.Claim(InferenceKind.Forms).Should().NotBeNull();
        component.Rule!.FormsDoubt.Should().NotBeNull();
        Only("02 ảnh 4x6cm, trong đó 01 ảnh dán vào tờ khai").Rule!.FormsDoubt.Should().BeNull();
    }

    [Theory]
    [InlineData("01 bản lý lịch của người đứng đầu theo Mẫu số 04", "01 bản")]
    [InlineData("Bản khai cá nhân (bản chính, 01 bản)", "bản chính, 01 bản")]
    public void A_quantity_quotes_its_number(string name, string words) => Only(name).Claim(InferenceKind.Quantity)!.Words.Should().Be(words);

    [Theory]
    [InlineData("Số lượng hồ sơ: 01 bộ đối với trực tuyến (03 bộ đối với trường hợp nộp hồ sơ giấy)", 1, null)]
    [InlineData("Hồ sơ được lập thành 02 bộ, trong đó có 01 bộ hồ sơ gốc và 01 bộ hồ sơ phô tô", 1, null)]
    [InlineData("Số lượng hồ sơ: 05 bộ (01 bộ bản gốc và 04 bộ bản sao)", 5, "Số lượng hồ sơ: 05 bộ")]
    [InlineData("Người yêu cầu nộp 02 (hai) bộ hồ sơ yêu cầu", 2, "02 (hai) bộ hồ sơ")]
    [InlineData("Số lượng người lao động của từng cơ sở và địa bàn hoạt động của doanh nghiệp kèm 03 bộ tài liệu", 1, null)] // the number is not near
    public void Sets_are_claimed_where_one_number_stands(string heading, int sets, string? words)
    {
        var read = InferredRules.Of(Procedure(Group(heading, "Đơn đề nghị")));
        read.Rules!.Sets.Should().Be(sets);
        read.Headings[0].Claim(InferenceKind.Sets)?.Words.Should().Be(words);
        (read.Headings[0].Claim(InferenceKind.Sets) is null).Should().Be(words is null);
        var several = words is null && !heading.Contains("người lao động", StringComparison.Ordinal);
        read.Findings.Any(finding => finding.Code == "CCHC-REQ-057").Should().Be(several);
    }

    [Fact]
    public void Headings_of_groups_are_read()
    {
        var read = InferredRules.Of(Procedure(
            Group("* Giấy tờ phải xuất trình:", "Hộ chiếu"),
            Group("Trường hợp ủy quyền thì hồ sơ phải kèm theo một trong những giấy tờ sau:", "Văn bản ủy quyền", "Hợp đồng dịch vụ"),
            Group("Số lượng hồ sơ: 02 bộ", "Đơn đề nghị"),
            Group("* Lưu ý:", "Giấy tờ phải rõ nét")));
        read.Components[0].Rule!.HandingOver.Should().Be(HandingOver.Present);
        var group = read.Rules!.Groups.Should().ContainSingle().Subject;
        group.AtLeast.Should().Be(1);
        group.Members.Should().Equal("2.1", "2.2");
        group.Condition.Evaluate(Facts.None).Should().Be(Truth.Unknown);
        group.Source.Should().Be(new RuleSource.Inferred("Trường hợp ủy quyền … một trong những giấy tờ"));
        read.Rules.Sets.Should().Be(2);
        read.Components[^1].Role.Should().Be(InferredRules.Role.Note);
        read.Findings.Should().NotContain(finding => finding.Code == "CCHC-REQ-050");
    }

    [Fact]
    public void Alternatives_inside_a_group_are_those_with_the_deeper_mark_wherever_they_stand()
    {
        var read = InferredRules.Of(Procedure(Group(
            string.Empty, "+ Văn bản của cơ quan y tế", "- Tờ khai", "- Chứng cứ chứng minh gồm một trong các giấy tờ sau:", "+ Văn bản cam đoan")));
        read.Rules!.Groups.Should().ContainSingle().Which.Members.Should().Equal("1.1", "1.4");
        var open = InferredRules.Of(Procedure(Group(string.Empty, "Văn bản", "Chứng cứ gồm một trong các giấy tờ sau:", "Giấy cam đoan")));
        open.Rules!.Groups.Should().BeEmpty();
        open.Components.Where(component => component.Rule is not null).Should().OnlyContain(component => component.Rule!.Doubt != null, "which of them is one of the choice is not sure");
        open.Findings.Should().Contain(finding => finding.Code == "CCHC-REQ-055");
    }

    [Fact]
    public void Decomposed_text_and_other_spaces_read_the_same()
    {
        const string Name = "Bản sao có chứng thực giấy phép (đối với trường hợp thay đổi tên)";
        var odd = Name.Replace("sao có", "sao\u00A0 có", StringComparison.Ordinal).Replace("ả", "a\u0309", StringComparison.Ordinal).Replace("ứ", "ư\u0301", StringComparison.Ordinal);
        odd.Should().NotBe(Name);
        Only(odd).Should().Be(Only(Name));
    }

    [Fact]
    public void Nothing_throws_and_a_record_without_components_says_so()
    {
        var none = InferredRules.Of(Procedure());
        none.Rules.Should().BeNull();
        none.Findings.Should().ContainSingle().Which.Code.Should().Be("CCHC-REQ-058");
        var missing = () => InferredRules.Of(null!);
        missing.Should().Throw<ArgumentNullException>();
        foreach (var part in (string[])["bản sao bản chính ", "(nếu có) ", "trường hợp (", "một trong các ", "01 bộ ", ") (", "+ ", "1.", "đối với trường hợp quy định ", "a) ", "", ":", "(", "bản", "02", "\u0301"])
        {
            var text = new StringBuilder();
            for (var i = 0; i < 3000; i++)
            {
                text.Append(part);
            }

            InferredRules.Of(Procedure(Group(text.ToString(), text.ToString(), part))).Components.Should().HaveCount(2);
        }
    }

    [Fact]
    public void What_was_not_understood_stays_with_the_rule()
    {
        var rule = Only("Giấy phép và quyết định gia hạn (nếu có), trường hợp đã nộp thì nộp bản sao").Rule!;
        rule.Condition.Should().Be(Condition.Always);
        rule.Doubt!.Vi.Should().Contain("nếu có").And.Contain("; có điều kiện");
        rule.Doubt.En.Should().Contain("a part only; holds a condition");
        Only("Bản sao giấy phép").Rule!.Doubt.Should().BeNull();
    }

    [Fact]
    public void A_component_without_a_name_or_quantity_is_kept()
    {
        var read = Read(new DossierComponent { Code = "KQ", Name = string.Empty });
        read.Rules!.Components[0].Name.Should().Be("(không ghi tên)");
        read.Rules.Components[0].Pieces.Should().ContainSingle().Which.Count.Should().Be(1);
        read.Findings.Should().Contain(finding => finding.Code == "CCHC-REQ-052");
    }

    private static InferredRules.Component Only(string name) => Read(Component(name)).Components[0];

    private static InferredRules Read(DossierComponent component) =>
        InferredRules.Of(Procedure(new ComponentGroup { Name = string.Empty, Components = [component] }));

    private static DossierComponent Component(string name) => new() { Code = string.Empty, Name = name, Originals = 1, Copies = 0 };

    private static ComponentGroup Group(string name, params string[] components) => new() { Name = name, Components = [.. components.Select(Component)] };

    private static Procedure Procedure(params ComponentGroup[] groups) => new() { Code = ProcedureCode.Parse("1.000001"), Name = "Thử", ComponentGroups = groups };
}
