using Cchc.Core.Dossiers;
using Cchc.Core.Procedures.Identifiers;
using Cchc.Core.Requirements;

namespace Cchc.Core.Tests.Dossiers;

/// <summary>Rules and results built by hand: birth registration in short, with names as records spell them.</summary>
internal static class HandMade
{
    public static readonly ProcedureCode Birth = ProcedureCode.Parse("1.001193");
    public static readonly FactQuestion Abandoned = new FactQuestion.YesNo("bi-bo-roi", new("Trẻ có bị bỏ rơi không?", "Was the child abandoned?"));
    public static readonly FactQuestion Proxy = new FactQuestion.YesNo("uy-quyen", new("Có ủy quyền cho người khác đi đăng ký không?", "Does someone else register by proxy?"));

    private static readonly RuleSource Record = RuleSource.Stated.Instance;

    public static readonly ComponentRule Form = Rule("to-khai", "- Tờ khai đăng ký khai sinh theo mẫu;", 1, PaperForms.AnyForm);

    public static readonly ComponentRule BirthPaper = Rule("giay-chung-sinh", "- Giấy chứng sinh;", 1, PaperForms.AnyOriginal) with { LegalBasis = "Luật Hộ tịch 60/2014/QH13, Điều 16" };

    public static readonly ComponentRule Witness = Rule("nguoi-lam-chung", "Văn bản của người làm chứng xác nhận về việc sinh", 1, PaperForms.Original);

    public static readonly ComponentRule Promise = Rule("cam-doan", "Giấy cam đoan về việc sinh", 1, PaperForms.Original);

    public static readonly ComponentRule Report = Rule("bien-ban", "Biên bản về việc trẻ bị bỏ rơi", 1, PaperForms.Original) with
    {
        Condition = new Condition.Is("bi-bo-roi", new FactValue.YesNo(true)), Source = new RuleSource.Inferred("Trường hợp trẻ em bị bỏ rơi thì phải có biên bản"),
    };

    public static readonly ComponentRule Letter = Rule("van-ban-uy-quyen", "Văn bản ủy quyền", 2, PaperForms.AnyCopy) with
    {
        Condition = new Condition.Is("uy-quyen", new FactValue.YesNo(true)), Source = new RuleSource.Curated("Thông tư 04/2020/TT-BTP, Điều 2"),
    };

    public static readonly ComponentRule Residence = Rule("cu-tru", "Giấy tờ chứng minh nơi cư trú", 1, PaperForms.AnyOriginal) with
    {
        HandingOver = HandingOver.Present, Replacements = [new ComponentRule.Replacement("Cơ sở dữ liệu quốc gia về dân cư", "NĐ 224/2026/NĐ-CP, Điều 18 khoản 4", new Condition.Any([]))],
    };

    public static readonly ComponentRule Passport = Rule("ho-chieu", "Hộ chiếu hoặc thẻ căn cước", 1, PaperForms.AnyOriginal) with { HandingOver = HandingOver.Present };

    public static readonly RequirementGroup OneOf = new() { Id = "viec-sinh", Name = "Một trong các giấy tờ về việc sinh:", AtLeast = 1, Members = ["giay-chung-sinh", "nguoi-lam-chung", "cam-doan"], Source = Record };

    public static readonly DossierRules Rules = DossierRules.Build(Birth, [Form, BirthPaper, Witness, Promise, Report, Letter, Residence, Passport], [OneOf], [Abandoned, Proxy]);

    /// <summary>Form and proof of birth missing; one fact unknown; residence is in a database.</summary>
    public static DossierCheck Incomplete { get; } = Result(
        Rules,
        RequirementState.Missing,
        [
            Of(Form, RequirementState.Missing), Of(BirthPaper, RequirementState.Missing), Of(Witness, RequirementState.Missing), Of(Promise, RequirementState.Missing),
            Of(Report, RequirementState.NotRequired), Of(Letter, RequirementState.Unknown) with { OpenFacts = ["uy-quyen"] }, Of(Residence, RequirementState.UnlawfulToDemand), Of(Passport, RequirementState.Satisfied),
        ],
        [new GroupResult { Group = OneOf, State = RequirementState.Missing, Wanted = 1, Reason = new("chưa có giấy tờ nào về việc sinh", "no proof of the birth was brought") }]) with
    {
        Dossier = new Dossier { Code = "H15.50.05.13-261008-0975", Facts = Facts.None.With("bi-bo-roi", new FactValue.YesNo(false)), Items = [Item("ho-chieu", PaperForms.Original)] }, OpenQuestions = [Proxy],
    };

    public static DossierCheck Complete { get; } = Incomplete with
    {
        State = RequirementState.Satisfied,
        Components = [.. Incomplete.Components.Select(item => item with { State = item.State == RequirementState.UnlawfulToDemand ? item.State : RequirementState.Satisfied, OpenFacts = [] })],
        Groups = [Incomplete.Groups[0] with { State = RequirementState.Satisfied, Wanted = 0 }],
        OpenQuestions = [],
    };

    public static ComponentRule Rule(string id, string name, int count, PaperForms forms) => new() { Id = id, Name = name, Pieces = [new RequiredPieces(count, forms)], Source = Record };

    public static DossierItem Item(string component, PaperForms form, int count = 1) => new() { Component = component, Form = form, Count = count };

    public static ComponentResult Of(ComponentRule rule, RequirementState state) => new()
    {
        Rule = rule, State = state, Missing = state == RequirementState.Missing ? rule.Pieces : [], Reason = new("chưa có trong hồ sơ đã nộp", "it is not in the dossier"),
    };

    public static DossierCheck Result(DossierRules rules, RequirementState state, IReadOnlyList<ComponentResult> components, IReadOnlyList<GroupResult> groups) =>
        new() { Rules = rules, Dossier = new Dossier(), State = state, Components = components, Groups = groups };
}
