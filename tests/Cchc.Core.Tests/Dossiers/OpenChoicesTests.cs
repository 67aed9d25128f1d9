using Cchc.Core.Dossiers;
using Cchc.Core.Requirements;
using Cchc.Core.Text;
using static Cchc.Core.Tests.Dossiers.HandMade;

namespace Cchc.Core.Tests.Dossiers;

/// <summary>
/// Choices of which data, the agency or another paper settles a part in some cases only: letter and list name how many are wanted in each case, so that nobody is
/// asked twice and nobody brings what is not needed.
/// </summary>
public sealed class OpenChoicesTests
{
    private static readonly FactQuestion Married = new FactQuestion.YesNo("ket-hon", new("Đã kết hôn?", "Married?"));
    private static readonly FactQuestion Renting = new FactQuestion.YesNo("thue", new("Đi thuê nhà?", "Renting?"));
    private static readonly ComponentRule.Replacement Data = new("CSDL", "Điều 18", new Condition.Any([]));

    [Fact]
    public void A_member_that_data_replace_counts_only_where_it_is_a_paper_of_the_case()
    {
        Said([Of("d", Married, data: true), Of("a"), Of("b")], Group("g", 1, "d", "a", "b")).Should().Equal("1 of a|b, kết hôn không");
        Said([Of("d", Married, data: true), Of("a"), Of("b"), Of("c")], Group("g", 2, "d", "a", "b", "c")).Should().Equal("1 of a|b|c", "2 of a|b|c, kết hôn không");
    }

    [Fact]
    public void Data_that_cannot_be_used_in_a_case_count_in_the_others_only() =>
        Said([Of("d") with { Replacements = [Data with { Unless = Yes(Married) }] }, Of("a"), Of("b")], Group("g", 1, "d", "a", "b")).Should().Equal("1 of d|a|b, kết hôn có");

    [Fact]
    public void Two_members_that_may_count_make_three_numbers() =>
        Said([Of("d", Married, data: true), Of("e", Renting, data: true), Of("a"), Of("b"), Of("c"), Of("f")], Group("g", 3, "d", "e", "a", "b", "c", "f")).Should()
            .Equal("1 of a|b|c|f", "2 of a|b|c|f, kết hôn không hoặc thuê không", "3 of a|b|c|f, kết hôn không và thuê không");

    [Fact]
    public void Of_many_that_may_count_the_least_number_is_sure_and_the_greatest_a_question()
    {
        var questions = Enumerable.Range(0, 4).Select(i => (FactQuestion)new FactQuestion.YesNo($"q{i}", new($"Hỏi {i}?", $"Ask {i}?"))).ToArray();
        var data = questions.Select((question, i) => Of($"d{i}", question, data: true));
        var papers = Enumerable.Range(0, 6).Select(i => Of($"a{i}")).ToList();
        Said([.. data, .. papers], Group("g", 5, ["d0", "d1", "d2", "d3", .. papers.Select(paper => paper.Id)])).Should()
            .Equal("1 of a0|a1|a2|a3|a4|a5", "5 of a0|a1|a2|a3|a4|a5, tùy câu trả lời");
    }

    [Fact]
    public void A_group_within_a_choice_that_may_be_settled_counts_where_it_is() =>
        Said([Of("d", Married, data: true), Of("e"), Of("a"), Of("b")], Group("g", 2, "h", "a", "b"), Group("h", 1, "d", "e")).Should()
            .Equal("1 of e|a|b", "2 of e|a|b, kết hôn không");

    [Fact]
    public void A_group_of_which_nothing_is_needed_in_a_case_is_no_alternative_there() =>
        Said([Of("d", Married), Of("e", Married), Of("a")], Group("g", 1, "h", "a"), Group("h", null, "d", "e")).Should().Equal("1 of d|e|a, kết hôn có");

    [Fact]
    public void As_many_are_named_as_the_group_asks_for_where_only_some_of_them_exist_in_every_case() =>
        Said([Of("a"), Of("b"), Of("c"), Of("d", Married)], Group("g", 4, "a", "b", "c", "d")).Should().Equal("a", "b", "c", "d, kết hôn có");

    [Fact]
    public void What_the_agency_fetches_counts_also_while_it_is_open_whether_the_group_is_needed() =>
        Said([Of("a"), Of("x") with { Pieces = [new RequiredPieces(1, PaperForms.Data)] }], Group("g", 1, "a", "x") with { Condition = Yes(Married) }).Should().BeEmpty();

    [Fact]
    public void A_paper_that_there_may_not_be_settles_no_choice()
    {
        var rules = Rules([Of("a") with { Necessity = Necessity.WhereApplicable }, Of("b")], Group("all", null, "a"), Group("g", 1, "a", "b"));
        CitizenList.Of(rules).Submit.Select(Shown).Should().Equal("a", "1 of a|b");
    }

    [Fact]
    public void A_choice_whose_alternatives_exist_in_one_case_is_of_that_case() =>
        Said([Of("a", Married), Of("b", Married)], Group("g", 1, "a", "b")).Should().Equal("1 of a|b, kết hôn có");

    [Fact]
    public void A_number_that_depends_on_what_only_the_agency_knows_is_for_the_desk()
    {
        var rules = Rules([Of("d", data: true) with { Doubt = new("không rõ", "not clear") }, Of("a"), Of("b"), Of("c")], Group("g", 2, "d", "a", "b", "c"));
        var (request, list) = ((SupplementRequest.Needed)SupplementRequest.Of(DossierCheck.Of(rules, new Dossier())), CitizenList.Of(rules));
        request.Needs.Concat(list.Submit).Select(Shown).Should().Equal("1 of a|b|c", "1 of a|b|c");
        request.Conditional.Concat(list.Conditional).Should().BeEmpty();
        request.ForDesk.Concat(list.AskDesk).Should().HaveCount(2).And.OnlyContain(need => ((DossierNeed.Choice)need).Wanted == 2);
    }

    [Fact]
    public void Words_of_a_case_say_each_thing_once_and_mixed_words_are_in_brackets()
    {
        var known = new FactQuestion.YesNo("biet", new("Đã biết?", "Known?"));
        var condition = new Condition.All([Yes(Married), new Condition.Any([Yes(known), new Condition.Any([Yes(Renting), No(Proxy)])])]);
        DossierNeed Need(params RequirementGroup[] groups) => CitizenList.Of(DossierRules.Build(Birth, [Of("a") with { Condition = condition }], groups, [Married, Renting, known, Proxy]),
            Facts.None.With("biet", new FactValue.YesNo(false))).Conditional.Should().ContainSingle().Subject;
        Need().When!.Vi.Should().Be("“Đã kết hôn?” – có và (“Đi thuê nhà?” – có hoặc “" + Proxy.Text.Vi + "” – không)");
        Need(Group("g", null, "a") with { Condition = Yes(Married) }).When!.Vi.Should().Be("“Đã kết hôn?” – có; và “Đi thuê nhà?” – có hoặc “" + Proxy.Text.Vi + "” – không");
        Need(Group("g", null, "a") with { Condition = Yes(Married) }).OpenFacts.Should().Equal("ket-hon", "thue", "uy-quyen");
    }

    [Fact]
    public void The_greater_number_says_that_what_was_named_above_counts()
    {
        var rules = Rules([Of("d", Married, data: true), Of("a"), Of("b"), Of("c")], Group("g", 2, "d", "a", "b", "c"));
        var letter = new SupplementLetter { Date = new(2026, 9, 1) }.ToText(SupplementRequest.Of(DossierCheck.Of(rules, new Dossier())));
        One(letter).Should().Contain("Một trong 3 loại giấy tờ sau:").And.Contain("2 trong 3 loại giấy tờ sau, tính cả giấy tờ đã nêu ở trên:");
        One(CitizenList.Of(rules).ToText()).Should().Contain("Một trong 3 loại giấy tờ sau:").And.Contain("2 trong 3 loại giấy tờ sau, tính cả giấy tờ đã nêu ở trên:");
        One(CitizenList.Of(rules).ToText("", Language.English)).Should().Contain("2 of the following 3, those named above included:");
    }

    /// <summary>What the list says, and the letter to someone who brought nothing.</summary>
    private static List<string> Said(ComponentRule[] papers, params RequirementGroup[] groups)
    {
        var rules = Rules(papers, groups);
        var list = CitizenList.Of(rules);
        var request = SupplementRequest.Of(DossierCheck.Of(rules, new Dossier()));
        var (sure, open) = request is SupplementRequest.Needed needed ? (needed.Needs, needed.Conditional) : ([], ((SupplementRequest.Undetermined)request).Conditional);
        var said = list.Submit.Concat(list.Conditional).Select(Shown).ToList();
        sure.Concat(open).Select(Shown).Should().Equal(said);
        return said;
    }

    private static string Shown(DossierNeed need) => (need is DossierNeed.Choice choice ? $"{choice.Wanted} of " : string.Empty)
        + string.Join("|", need.Papers.Select(paper => paper.Rule.Id))
        + (need.When is { } when ? ", " + when.Vi.Replace("“Đã kết hôn?” –", "kết hôn", StringComparison.Ordinal).Replace("“Đi thuê nhà?” –", "thuê", StringComparison.Ordinal) : string.Empty);

    // The letter in a table, as one line of words.
    private static string One(string text) => string.Join(' ', text.Split([' ', '\n', '|'], StringSplitOptions.RemoveEmptyEntries));

    private static DossierRules Rules(ComponentRule[] papers, params RequirementGroup[] groups) => DossierRules.Build(Birth, papers, groups,
        papers.SelectMany(paper => paper.Replacements.Select(item => item.Unless).Append(paper.Condition)).Concat(groups.Select(group => group.Condition)).SelectMany(item => item.FactNames).Distinct()
            .Select(name => name == "ket-hon" ? Married : name == "thue" ? Renting : new FactQuestion.YesNo(name, new(name, name))));

    private static ComponentRule Of(string id, FactQuestion? when = null, bool data = false) => Rule(id, $"Giấy {id}", 1, PaperForms.Original) with
    {
        Condition = when is null ? Condition.Always : Yes(when), Replacements = data ? [Data] : [],
    };

    private static Condition.Is Yes(FactQuestion question) => new Condition.Is(question.Id, new FactValue.YesNo(true));

    private static Condition.Is No(FactQuestion question) => new Condition.Is(question.Id, new FactValue.YesNo(false));

    private static RequirementGroup Group(string id, int? least, params string[] members) => new() { Id = id, AtLeast = least, Members = members, Source = RuleSource.Stated.Instance };
}
