using Cchc.Core.Dossiers;
using Cchc.Core.Requirements;
using Cchc.Core.Text;
using static Cchc.Core.Tests.Dossiers.HandMade;

namespace Cchc.Core.Tests.Dossiers;

public sealed class CitizenListTests
{
    private static readonly ComponentRule.Replacement Database = new("CSDL quốc gia về dân cư", "NĐ 224/2026/NĐ-CP", Condition.Always);

    private static readonly DossierRules Rules = DossierRules.Build(
        Birth,
        [Form, Letter, Passport, Form with { Id = "ho-khau", Name = "Sổ hộ khẩu", Replacements = [Database with { Unless = new Condition.Any([]) }] }],
        questions: [Proxy]);

    [Fact]
    public void What_to_submit_to_show_and_what_is_not_needed_are_apart()
    {
        var list = CitizenList.Of(Rules);
        Names(list.Submit).Should().Equal(Form.Name);
        Names(list.Present).Should().Equal(Passport.Name);
        Names(list.Conditional).Should().Equal(Letter.Name);
        list.Questions.Should().Equal(Proxy);
        CitizenList.DataInstead instead = list.NotNeeded.Should().ContainSingle().Subject;
        (instead.Rule.Name, instead.Replacement!.Database).Should().Be(("Sổ hộ khẩu", Database.Database));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void An_answer_decides_what_depended_on_it(bool answer)
    {
        var list = CitizenList.Of(Rules, Facts.None.With("uy-quyen", new FactValue.YesNo(answer)));
        list.Conditional.Should().BeEmpty();
        list.Questions.Should().BeEmpty();
        Names(list.Submit).Contains(Letter.Name).Should().Be(answer);
    }

    [Theory]
    [InlineData(Language.Vietnamese)]
    [InlineData(Language.English)]
    public void The_text_names_every_paper_and_every_question_in_80_columns(Language language)
    {
        var text = CitizenList.Of(Rules).ToText("Đăng ký khai sinh", language);
        var words = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        words.Should().Contain("Tờ khai đăng ký khai sinh").And.Contain("Hộ chiếu").And.Contain("Văn bản ủy quyền").And.Contain(Proxy.Text.In(language));
        text.Split('\n').Should().OnlyContain(line => line.Length <= 80);
    }

    [Fact]
    public void What_is_handed_in_only_where_there_is_one_stands_under_a_heading_of_its_own()
    {
        var rules = DossierRules.Build(Birth, [Form, Form with { Id = "phu-luc", Name = "Phụ lục", Necessity = Necessity.WhereApplicable }]);
        CitizenList.Of(rules).ToText().Should().Contain("CẦN NỘP\n1. Tờ khai đăng ký khai sinh theo mẫu.\n").And.Contain("NẾU CÓ THÌ NỘP HOẶC XUẤT TRÌNH\n2. Phụ lục.\n");
        CitizenList.Of(rules).ToText(language: Language.English).Should().Contain("IF THERE IS ONE, TO SUBMIT OR TO SHOW\n2. Phụ lục.\n");
        DossierCheck.Of(rules, new Dossier()).Components[1].State.Should().Be(RequirementState.NotRequired, "a check does not demand it either");
    }

    [Fact]
    public void A_list_of_nothing_but_what_there_may_be_says_that_nothing_is_needed_for_sure()
    {
        var rules = DossierRules.Build(Birth, [Form with { Necessity = Necessity.WhereApplicable }]);
        CitizenList.Of(rules).ToText().Should().Contain("Không có giấy tờ nào chắc chắn phải nộp hoặc xuất trình.").And.NotContain("CẦN NỘP\n");
    }

    [Fact]
    public void What_the_list_asks_for_makes_a_complete_dossier()
    {
        var facts = Facts.None.With("uy-quyen", new FactValue.YesNo(true));
        var papers = CitizenList.Of(Rules, facts) is var list ? list.Submit.Concat(list.Present).SelectMany(need => need.Papers) : [];
        var items = papers.SelectMany(paper => paper.Pieces.Select(piece => Item(paper.Rule.Id, First(piece.Forms)) with { Count = piece.Count })).ToList();
        DossierCheck.Of(Rules, new Dossier { Facts = facts, Items = items }).State.Should().Be(RequirementState.Satisfied);
        for (var left = 0; left < items.Count; left++)
        {
            DossierCheck.Of(Rules, new Dossier { Facts = facts, Items = [.. items.Where((_, i) => i != left)] }).State.Should().Be(RequirementState.Missing, "{0} is left out", items[left]);
        }
    }

    private static IEnumerable<string> Names(IEnumerable<DossierNeed> needs) => needs.SelectMany(need => need.Papers).Select(paper => paper.Rule.Name);

    private static PaperForms First(PaperForms forms) => Enum.GetValues<PaperForms>().First(form => form != PaperForms.None && System.Numerics.BitOperations.PopCount((uint)form) == 1 && (forms & form) != 0);
}
