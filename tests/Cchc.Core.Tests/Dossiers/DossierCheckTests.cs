using Cchc.Core.Dossiers;
using Cchc.Core.Requirements;
using static Cchc.Core.Tests.Support.RuleParts;

namespace Cchc.Core.Tests.Dossiers;

/// <summary>Each state of components, groups and the whole, by hand; what the law says of copies and of data.</summary>
public sealed class DossierCheckTests
{
    private static readonly Condition Never = new Condition.Any([]);
    private static readonly ComponentRule.Replacement Database = new("CSDL quốc gia về dân cư", "khoản 4 Điều 18 Nghị định số 224/2026/NĐ-CP", Never);

    [Fact]
    public void Complete_when_enough_was_brought()
    {
        var result = Check([Component("a", count: 2)], Item("a", PaperForms.Original, 2));
        Only(result).Should().Be(RequirementState.Satisfied);
        result.State.Should().Be(RequirementState.Satisfied);
        result.Components[0].ExcessPieces.Should().Be(0);
        result.Components[0].Reason.En.Should().Be("complete (bản ghi 1.001193)");
    }

    [Fact]
    public void Missing_says_how_many_and_which_forms()
    {
        var result = Check([Component("a", count: 3) with { LegalBasis = "Luật Hộ tịch 60/2014/QH13, điều 16" }], Item("a", PaperForms.Original), Item("a", PaperForms.Scan));
        Only(result).Should().Be(RequirementState.Missing);
        result.State.Should().Be(RequirementState.Missing);
        result.Components[0].Missing.Should().Equal(new RequiredPieces(2, PaperForms.Original));
        result.Components[0].Reason.Vi.Should().Be("thiếu 02 bản chính; đã nộp bản quét nhưng hình thức này không được tính (Điều 16 Luật Hộ tịch số 60/2014/QH13)");
    }

    [Fact]
    public void Not_required_in_this_case_is_excess_once_it_is_brought()
    {
        var rules = DossierRules.Build(Code, [Component("a", Yes("ket-hon"))], null, [Married]);
        var facts = Known(("ket-hon", Bool(false)));
        Only(DossierCheck.Of(rules, new Dossier { Facts = facts })).Should().Be(RequirementState.NotRequired);
        var brought = DossierCheck.Of(rules, new Dossier { Facts = facts, Items = [Item("a", PaperForms.Original, 2)] });
        Only(brought).Should().Be(RequirementState.Excess);
        brought.Components[0].ExcessPieces.Should().Be(2);
        brought.State.Should().Be(RequirementState.Satisfied);
    }

    [Fact]
    public void Where_applicable_is_never_missing()
    {
        Only(Check([Component("a", null, Necessity.WhereApplicable)])).Should().Be(RequirementState.NotRequired);
        Only(Check([Component("a", null, Necessity.WhereApplicable, count: 2)], Item("a", PaperForms.Original))).Should().Be(RequirementState.Satisfied);
    }

    [Fact]
    public void Unknown_names_the_questions_and_what_was_never_asked_for_is_a_stranger()
    {
        var rules = DossierRules.Build(Code, [Component("a", new Condition.All([Yes("ket-hon"), new Condition.Between("tuoi", 18, null)])), Component("b")], null, [Age, Abandoned, Married]);
        var result = DossierCheck.Of(rules, new Dossier { Items = [Item("b", PaperForms.Original), Item("x", PaperForms.Scan), Item("", PaperForms.Scan)] });
        result.Components.Select(component => component.State).Should().Equal(RequirementState.Unknown, RequirementState.Satisfied);
        result.State.Should().Be(RequirementState.Unknown);
        result.OpenQuestions.Should().Equal(Age, Married);
        result.Components[0].OpenFacts.Should().Equal("tuoi", "ket-hon");
        result.Components[0].Reason.Vi.Should().Be("còn tùy: Bao nhiêu tuổi? Cha mẹ đã kết hôn?");
        result.UnlistedItems.Should().HaveCount(2);

        var minor = DossierCheck.Of(rules, new Dossier { Facts = Known(("tuoi", new FactValue.Number(17.5m))), Items = [Item("b", PaperForms.Original)] });
        minor.State.Should().Be(RequirementState.Satisfied, "whether the parents are married makes no difference any more");
        minor.OpenQuestions.Should().BeEmpty();
    }

    [Fact]
    public void What_every_answer_makes_missing_is_missing_though_nobody_knows_which()
    {
        var rules = DossierRules.Build(Code, [Component("a", Yes("ket-hon")), Component("b", No("ket-hon"))], null, [Married]);
        var result = DossierCheck.Of(rules, new Dossier());
        result.Components.Should().OnlyContain(component => component.State == RequirementState.Unknown);
        result.State.Should().Be(RequirementState.Missing);
        result.OpenQuestions.Should().Equal(Married);
    }

    [Fact]
    public void One_of_several_is_enough_and_the_rest_is_too_much()
    {
        ComponentRule[] components = [Component("cccd"), Component("ho-chieu"), Component("khac")];
        RequirementGroup[] groups = [Group("g", 1, "cccd", "ho-chieu", "khac")];
        var rules = DossierRules.Build(Code, components, groups);
        var none = DossierCheck.Of(rules, new Dossier());
        none.Groups[0].State.Should().Be(RequirementState.Missing);
        none.Groups[0].Wanted.Should().Be(1);
        none.Groups[0].Reason.En.Should().Be("at least 1 of 3 are needed, 1 missing (bản ghi 1.001193)");
        none.Components.Should().OnlyContain(component => component.State == RequirementState.Missing);

        var two = DossierCheck.Of(rules, new Dossier { Items = [Item("khac", PaperForms.Original), Item("ho-chieu", PaperForms.Original)] });
        two.Groups[0].State.Should().Be(RequirementState.Satisfied);
        two.Components.Select(component => component.State).Should().Equal(RequirementState.NotRequired, RequirementState.Satisfied, RequirementState.Excess);
        two.State.Should().Be(RequirementState.Satisfied);
    }

    [Fact]
    public void A_group_of_all_inside_a_choice_counts_only_when_complete()
    {
        var rules = DossierRules.Build(Code, [Component("a"), Component("b"), Component("c")], [Group("g", 1, "h", "c"), Group("h", null, "a", "b")]);
        var half = DossierCheck.Of(rules, new Dossier { Items = [Item("a", PaperForms.Original)] });
        half.Components.Select(component => component.State).Should().Equal(RequirementState.Satisfied, RequirementState.Missing, RequirementState.Missing);
        var other = DossierCheck.Of(rules, new Dossier { Items = [Item("a", PaperForms.Original), Item("c", PaperForms.Original)] });
        other.Components.Select(component => component.State).Should().Equal(RequirementState.Excess, RequirementState.NotRequired, RequirementState.Satisfied);
        other.Groups.Select(group => group.State).Should().Equal(RequirementState.Satisfied, RequirementState.NotRequired);
    }

    [Fact]
    public void ND_224_2026_Art_18_4_what_a_database_holds_may_not_be_demanded()
    {
        var rule = Component("a", count: 2) with { Replacements = [Database] };
        var nothing = Check([rule]);
        Only(nothing).Should().Be(RequirementState.UnlawfulToDemand);
        nothing.State.Should().Be(RequirementState.Satisfied);
        nothing.Components[0].Missing.Should().BeEmpty();
        nothing.Components[0].Reason.Vi.Should().Be("không được yêu cầu nộp: dữ liệu có trong CSDL quốc gia về dân cư (khoản 4 Điều 18 Nghị định số 224/2026/NĐ-CP)");
        Only(Check([rule], Item("a", PaperForms.Original))).Should().Be(RequirementState.Satisfied, "what is lacking may not be demanded");
        Only(Check([Component("a")], Item("a", PaperForms.Data))).Should().Be(RequirementState.Satisfied, "the data were fetched");
    }

    [Fact]
    public void ND_224_2026_Art_18_4_a_replacement_that_cannot_be_used_leaves_the_paper_required()
    {
        var rules = DossierRules.Build(Code, [Component("a") with { Replacements = [Database with { Unless = Yes("ket-hon") }] }], null, [Married]);
        Only(DossierCheck.Of(rules, new Dossier { Facts = Known(("ket-hon", Bool(true))) })).Should().Be(RequirementState.Missing);
        var open = DossierCheck.Of(rules, new Dossier());
        (Only(open), open.State).Should().Be((RequirementState.Unknown, RequirementState.Unknown));
        Only(DossierCheck.Of(rules, new Dossier { Items = [Item("a", PaperForms.Original)] })).Should().Be(RequirementState.Satisfied);
    }

    [Theory]
    [InlineData(PaperForms.PlainCopy, RequirementState.Satisfied)]
    [InlineData(PaperForms.CopyWithOriginal, RequirementState.Satisfied)]
    [InlineData(PaperForms.CertifiedCopy, RequirementState.Satisfied)]
    [InlineData(PaperForms.RegisterCopy, RequirementState.Satisfied)]
    [InlineData(PaperForms.DigitalOriginal, RequirementState.Satisfied)]
    [InlineData(PaperForms.Scan, RequirementState.Missing)]
    [InlineData(PaperForms.Original, RequirementState.Missing)]
    public void ND_23_2015_Art_6_a_copy_is_a_copy_certified_or_not(PaperForms brought, RequirementState state)
    {
        Only(Check([Component("a", forms: PaperForms.PlainCopy)], Item("a", brought))).Should().Be(state);
        Only(Check([Component("a", forms: PaperForms.AnyCopy)], Item("a", brought))).Should().Be(state);
    }

    [Fact]
    public void ND_23_2015_Art_6_certification_may_not_be_demanded_and_the_original_may_be_seen()
    {
        var result = Check([Component("a", forms: PaperForms.AnyCopy)], Item("a", PaperForms.PlainCopy), Item("a", PaperForms.Original));
        result.Components[0].Reason.En.Should().Contain("certification may not be demanded, the agency may ask to see the original (art. 6 of Decree No. 23/2015/NĐ-CP)");
        result.Components[0].ExcessPieces.Should().Be(0, "the original is shown for comparison");
        Check([Component("a", forms: PaperForms.AnyCopy)]).Components[0].Reason.Vi.Should().Contain("bản sao không cần chứng thực (Điều 6 Nghị định số 23/2015/NĐ-CP)");
        Only(Check([Component("a", forms: PaperForms.CertifiedCopy)], Item("a", PaperForms.PlainCopy))).Should().Be(RequirementState.Missing, "where the law itself asks for a certified copy");
    }

    [Fact]
    public void ND_23_2015_Art_6_beside_a_certified_copy_the_original_may_not_be_asked_for()
    {
        var compared = Component("a", forms: PaperForms.CopyWithOriginal);
        var certified = Check([compared], Item("a", PaperForms.CertifiedCopy));
        Only(certified).Should().Be(RequirementState.Satisfied);
        certified.Components[0].Reason.En.Should().Contain("with a certified copy the original may not be asked for besides");
        Check([compared], Item("a", PaperForms.CertifiedCopy), Item("a", PaperForms.Original)).Components[0].ExcessPieces.Should().Be(1);
        Only(Check([compared], Item("a", PaperForms.PlainCopy))).Should().Be(RequirementState.Missing);
    }

    [Fact]
    public void Online_a_scan_is_a_plain_copy()
    {
        var rules = DossierRules.Build(Code, [Component("a", forms: PaperForms.AnyCopy), Component("b", forms: PaperForms.CopyWithOriginal), Component("c", forms: PaperForms.Original)]);
        var dossier = new Dossier { Items = [Item("a", PaperForms.Scan), Item("b", PaperForms.Scan), Item("c", PaperForms.Scan)] };
        DossierCheck.Of(rules, dossier).Components.Should().OnlyContain(component => component.State == RequirementState.Missing);
        var online = DossierCheck.Of(rules, dossier, new DossierCheckOptions { IsOnline = true });
        online.Components.Select(component => component.State).Should().Equal(RequirementState.Satisfied, RequirementState.Satisfied, RequirementState.Missing);
        online.Components[0].Reason.En.Should().NotContain("shown later");
        online.Components[1].Reason.En.Should().Contain("the original is shown later for comparison");
    }

    [Fact]
    public void An_item_counts_for_one_lot_only()
    {
        var rule = Component("a") with { Pieces = [new(1, PaperForms.Original), new(2, PaperForms.AnyCopy), new(1, PaperForms.Original)] };
        var result = Check([rule], Item("a", PaperForms.Original, 3), Item("a", PaperForms.CertifiedCopy));
        result.Components[0].Missing.Should().Equal(new RequiredPieces(1, PaperForms.AnyCopy));
        result.Components[0].ExcessPieces.Should().Be(1);
    }

    [Fact]
    public void Identifiers_are_compared_in_one_form()
    {
        var rules = DossierRules.Build(Code, [Component("h\u1ed9-khẩu")]);
        DossierCheck.Of(rules, new Dossier { Items = [Item(" ho\u0323\u0302-kha\u0302\u0309u", PaperForms.Original)] }).UnlistedItems.Should().BeEmpty();
    }

    [Fact]
    public void Facts_and_items_that_cannot_be_are_refused_or_listed()
    {
        var rules = DossierRules.Build(Code, [Component("a", new Condition.Between("tuoi", 18, null))], null, [Age]);
        var dossier = new Dossier
        {
            Facts = Known(("tuoi", new FactValue.Number(200)), ("chieu-cao", new FactValue.Number(1))),
            Items = [Item("a", PaperForms.Original | PaperForms.Scan), Item("a", PaperForms.Original, 0)],
        };
        var check = () => DossierCheck.Of(rules, dossier);
        check.Should().Throw<ArgumentException>().Which.Message.Should().Contain("\"chieu-cao\"").And.Contain("\"200\"").And.Contain("from 0 to 120").And.Contain("0 pieces");
        var listed = DossierCheck.Of(rules, dossier, new DossierCheckOptions { ListsFaults = true });
        listed.Findings.Select(finding => finding.Code).Should().Equal("CCHC-REQ-040", "CCHC-REQ-041", "CCHC-REQ-042", "CCHC-REQ-043");
        Only(listed).Should().Be(RequirementState.Unknown);
        new Action(() => DossierCheck.Of(null!, dossier)).Should().Throw<ArgumentNullException>();
        new Action(() => DossierCheck.Of(rules, null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Many_questions_that_hang_together_are_answered_unknown_and_never_wrongly()
    {
        var questions = Enumerable.Range(0, 30).Select(i => new FactQuestion.YesNo($"f{i}", Married.Text)).ToList();
        var any = new Condition.Any(questions.Select(question => Yes(question.Id)));
        var rules = DossierRules.Build(Code, [Component("a", any), Component("b", new Condition.Not(any))], [Group("g", null, "a", "b")], questions);
        var result = DossierCheck.Of(rules, new Dossier());
        result.Components.Should().OnlyContain(component => component.State == RequirementState.Unknown && component.OpenFacts.Count == 30);
        result.State.Should().Be(RequirementState.Missing, "one of the two is, whatever the answers");
        result.OpenQuestions.Should().HaveCount(30);
        DossierCheck.Of(rules, new Dossier { Facts = Known(("f7", Bool(true))) }).State.Should().Be(RequirementState.Missing);
    }

    [Fact]
    public void ND_224_2026_Art_18_4_a_paper_brought_although_data_stand_for_it_is_complete_and_named_as_not_needed()
    {
        var replaced = Component("a") with { Replacements = [Database] };
        var brought = Check([replaced], Item("a", PaperForms.Original)).Components[0];
        brought.State.Should().Be(RequirementState.Satisfied);
        brought.IsBroughtDespiteData.Should().BeTrue();
        brought.Reason.Vi.Should().Contain("không được yêu cầu nộp").And.Contain("khoản 4 Điều 18 Nghị định số 224/2026/NĐ-CP");

        Check([replaced], Item("a", PaperForms.Data)).Components[0].IsBroughtDespiteData.Should().BeFalse();
        Check([replaced], Item("a", PaperForms.Original) with { IsReused = true }).Components[0].IsBroughtDespiteData.Should().BeFalse();
        Check([Component("a")], Item("a", PaperForms.Original)).Components[0].IsBroughtDespiteData.Should().BeFalse();
    }

    [Fact]
    public void At_the_desk_a_scan_counts_for_no_paper_even_where_the_rule_names_it()
    {
        var rule = Component("a", forms: PaperForms.Original | PaperForms.Scan);
        Only(Check([rule], Item("a", PaperForms.Scan))).Should().Be(RequirementState.Missing);
        var rules = DossierRules.Build(Code, [rule]);
        var online = DossierCheck.Of(rules, new Dossier { Items = [Item("a", PaperForms.Scan)] }, new DossierCheckOptions { IsOnline = true });
        Only(online).Should().Be(RequirementState.Satisfied);
        Only(Check([Component("a", forms: PaperForms.Scan | PaperForms.Data)], Item("a", PaperForms.Scan))).Should().Be(RequirementState.Satisfied);
    }

    [Fact]
    public void Rules_that_tell_by_the_facts_how_a_dossier_is_filed_decide_and_the_option_only_where_they_are_unknown()
    {
        var rules = DossierRules.Build(Code, [Component("a", forms: PaperForms.Original | PaperForms.Scan)], null, [Married]).WithOnline(Yes("ket-hon"));
        RequirementState Of(bool option, params (string, FactValue)[] facts) =>
            Only(DossierCheck.Of(rules, new Dossier { Facts = Known(facts), Items = [Item("a", PaperForms.Scan)] }, new DossierCheckOptions { IsOnline = option }));
        Of(option: false, ("ket-hon", Bool(true))).Should().Be(RequirementState.Satisfied);
        Of(option: true, ("ket-hon", Bool(false))).Should().Be(RequirementState.Missing);
        Of(option: true).Should().Be(RequirementState.Satisfied);
        Of(option: false).Should().Be(RequirementState.Missing);
        FluentActions.Invoking(() => rules.WithOnline(Yes("x"))).Should().Throw<ArgumentException>().WithMessage("*\"x\"*");
        var compiled = CompiledRules.Compile(rules, Known(("ket-hon", Bool(true))));
        compiled.IsComplete(compiled.Mask([Item("a", PaperForms.Scan)])).Should().BeTrue();
    }

    [Fact]
    public void What_is_more_than_needed_is_said_in_words()
    {
        var result = Check([Component("a", count: 2)], Item("a", PaperForms.Original, 5));
        result.Components[0].ExcessPieces.Should().Be(3);
        result.Components[0].Reason.Vi.Should().StartWith("đủ, thừa 3 bản");
        result.Components[0].Reason.En.Should().StartWith("complete, 3 more than needed");
    }

    [Fact]
    public void A_copy_from_the_register_is_enough_wherever_a_certified_one_is()
    {
        Only(Check([Component("a", forms: PaperForms.CertifiedCopy)], Item("a", PaperForms.RegisterCopy))).Should().Be(RequirementState.Satisfied);
        Only(Check([Component("a", forms: PaperForms.CopyWithOriginal)], Item("a", PaperForms.RegisterCopy))).Should().Be(RequirementState.Satisfied);
        Only(Check([Component("a")], Item("a", PaperForms.RegisterCopy))).Should().Be(RequirementState.Missing);
    }

    private static DossierItem Item(string component, PaperForms form, int count = 1) => new() { Component = component, Form = form, Count = count };

    private static DossierCheck Check(ComponentRule[] components, params DossierItem[] items) => DossierCheck.Of(DossierRules.Build(Code, components), new Dossier { Items = items });

    private static RequirementState Only(DossierCheck result) => result.Components.Single().State;
}
