using Cchc.Core.Procedures.Identifiers;
using Cchc.Core.Requirements;
using Cchc.Core.Text;

namespace Cchc.Core.Tests.Support;

/// <summary>Short ways to write rules of a dossier in tests.</summary>
internal static class RuleParts
{
    public static readonly ProcedureCode Code = ProcedureCode.Parse("1.001193");
    public static readonly RuleSource Record = new RuleSource.Curated("bản ghi 1.001193");
    public static readonly FactQuestion Abandoned = new FactQuestion.YesNo("bi-bo-roi", new BilingualText("Trẻ bị bỏ rơi?", "Was the child abandoned?"));
    public static readonly FactQuestion Married = new FactQuestion.YesNo("ket-hon", new BilingualText("Cha mẹ đã kết hôn?", "Are the parents married?"));
    public static readonly FactQuestion Age = new FactQuestion.OfNumber("tuoi", new BilingualText("Bao nhiêu tuổi?", "How old?"), 0, 120, "tuổi");
    public static readonly FactQuestion Place = new FactQuestion.OfChoice("noi-o", new BilingualText("Ở đâu?", "Where?"), [new("so-huu", new BilingualText("Của mình", "Own")), new("thue", new BilingualText("Thuê", "Rented")), new("o-nho", new BilingualText("Ở nhờ", "With others"))]);

    public static ComponentRule Component(string id, Condition? when = null, Necessity necessity = Necessity.Required, PaperForms forms = PaperForms.Original, int count = 1) =>
        new() { Id = id, Name = "Giấy " + id, Source = Record, Condition = when ?? Condition.Always, Necessity = necessity, Pieces = [new RequiredPieces(count, forms)] };

    public static RequirementGroup Group(string id, int? atLeast, params string[] members) => new() { Id = id, Source = Record, AtLeast = atLeast, Members = members };

    public static Condition Yes(string fact) => new Condition.Is(fact, new FactValue.YesNo(true));

    public static Condition No(string fact) => new Condition.Is(fact, new FactValue.YesNo(false));

    public static Facts Known(params (string Name, FactValue Value)[] facts) => new(facts.Select(fact => new KeyValuePair<string, FactValue>(fact.Name, fact.Value)));

    public static FactValue Bool(bool value) => new FactValue.YesNo(value);
}
