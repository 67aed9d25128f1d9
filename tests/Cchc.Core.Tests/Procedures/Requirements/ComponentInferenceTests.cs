using System.Text;
using Cchc.Core.Procedures;
using Cchc.Core.Procedures.Requirements;

namespace Cchc.Core.Tests.Procedures.Requirements;

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
        component.Rule.Pieces.Should().HaveCount(2);
        (component.Rule.Pieces[0].Forms & component.Rule.Pieces[1].Forms).Should().Be(PaperForms.None);
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

    [Fact]
    public void An_exception_is_the_opposite_of_its_question()
    {
        var read = Read(Component("Bản chính Giấy phép đã được cấp (trừ trường hợp bị mất)"));
        read.Components[0].Claim(InferenceKind.Exception)!.Words.Should().Be("trừ trường hợp bị mất");
        read.Components[0].Rule!.Condition.Evaluate(Facts.None.With(read.Rules!.Questions[0].Id, new FactValue.YesNo(true))).Should().Be(Truth.False);
    }

    [Theory]
    [InlineData("* Lưu ý: giấy tờ nước ngoài phải được dịch", ComponentRole.Note)]
    [InlineData("Số lượng hồ sơ: 02 bộ", ComponentRole.Note)]
    [InlineData("Trường hợp đã có dữ liệu điện tử thì không phải nộp bản giấy", ComponentRole.Note)]
    [InlineData("Người ủy quyền và người được ủy quyền chịu trách nhiệm trước pháp luật", ComponentRole.Note)]
    [InlineData("- Hồ sơ đề nghị cấp phép bao gồm:", ComponentRole.Heading)]
    [InlineData("Mẫu số 02:", ComponentRole.Component)]
    [InlineData("Trường hợp thay đổi tên thì hồ sơ là Phiếu yêu cầu theo Mẫu số 04c (01 bản chính)", ComponentRole.Component)]
    public void Notes_and_headings_are_no_components(string name, ComponentRole role)
    {
        Only(name).Role.Should().Be(role);
        (Only(name).Rule is null).Should().Be(role != ComponentRole.Component);
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

    [Fact]
    public void Headings_of_groups_are_read()
    {
        var read = ComponentInference.Read(Procedure(
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
        read.Components[^1].Role.Should().Be(ComponentRole.Note);
        read.Findings.Should().Contain(finding => finding.Code == "CCHC-REQ-050");
    }

    [Fact]
    public void Alternatives_inside_a_group_are_those_with_the_deeper_mark_wherever_they_stand()
    {
        var read = ComponentInference.Read(Procedure(Group(
            string.Empty, "+ Văn bản của cơ quan y tế", "- Tờ khai", "- Chứng cứ chứng minh gồm một trong các giấy tờ sau:", "+ Văn bản cam đoan")));
        read.Rules!.Groups.Should().ContainSingle().Which.Members.Should().Equal("1.1", "1.4");
        var open = ComponentInference.Read(Procedure(Group(string.Empty, "Văn bản", "Chứng cứ gồm một trong các giấy tờ sau:", "Giấy cam đoan")));
        open.Rules!.Groups.Should().BeEmpty();
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
        var none = ComponentInference.Read(Procedure());
        none.Rules.Should().BeNull();
        none.Findings.Should().ContainSingle().Which.Code.Should().Be("CCHC-REQ-058");
        var missing = () => ComponentInference.Read(null!);
        missing.Should().Throw<ArgumentNullException>();
        foreach (var part in (string[])["bản sao bản chính ", "(nếu có) ", "trường hợp (", "một trong các ", "01 bộ ", ") (", "+ ", "1.", "đối với trường hợp quy định ", "a) ", "", ":", "(", "bản", "02", "\u0301"])
        {
            var text = new StringBuilder();
            for (var i = 0; i < 3000; i++)
            {
                text.Append(part);
            }

            ComponentInference.Read(Procedure(Group(text.ToString(), text.ToString(), part))).Components.Should().HaveCount(2);
        }
    }

    [Fact]
    public void What_was_not_understood_stays_with_the_rule()
    {
        var rule = Only("Giấy phép và quyết định gia hạn (nếu có), trường hợp đã nộp thì nộp bản sao").Rule!;
        rule.Condition.Should().Be(Condition.Always);
        rule.Doubt!.Vi.Should().Contain("nếu có").And.Contain("; có điều kiện");
        rule.Doubt.En.Should().Contain("taken as required; holds a condition");
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

    private static InferredComponent Only(string name) => Read(Component(name)).Components[0];

    private static InferredRules Read(DossierComponent component) =>
        ComponentInference.Read(Procedure(new ComponentGroup { Name = string.Empty, Components = [component] }));

    private static DossierComponent Component(string name) => new() { Code = string.Empty, Name = name, Originals = 1, Copies = 0 };

    private static ComponentGroup Group(string name, params string[] components) => new() { Name = name, Components = [.. components.Select(Component)] };

    private static Procedure Procedure(params ComponentGroup[] groups) => new() { Code = ProcedureCode.Parse("1.000001"), Name = "Thử", ComponentGroups = groups };
}
