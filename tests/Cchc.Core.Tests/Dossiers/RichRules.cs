using Cchc.Core.Dossiers;
using Cchc.Core.Requirements;
using Cchc.Core.Tests.Support;
using Cchc.Core.Text;
using static Cchc.Core.Tests.Support.RuleParts;

namespace Cchc.Core.Tests.Dossiers;

/// <summary>Rules of a procedure that does not exist, with everything that rules can say: kinds of questions, conditions, sources, forms, groups in
/// groups.</summary>
internal static class RichRules
{
    private static readonly FactQuestion Height = new FactQuestion.OfNumber("cao", new BilingualText("Cao bao nhiêu?", "How high?"));
    private static readonly FactQuestion Known = new FactQuestion.YesNo("co-du-lieu", new BilingualText("Đã có dữ liệu?",
        "Are the data there?")) { AskedOf = QuestionAudience.Agency };

    public static IReadOnlyList<FactQuestion> Questions { get; } = [Married, Abandoned, Age, Place, Height, Known];

    public static IReadOnlyList<ComponentRule> Components { get; } =
    [
        Paper("don", "1. Tờ khai theo mẫu;", "Luật Hộ tịch 60/2014/QH13, Điều 16", Lots((1, PaperForms.AnyForm))),
        Paper("ban-sao", "- a) Bản sao giấy tờ", "Nghị định 23/2015/NĐ-CP, Điều 6; Luật Cư trú 68/2020/QH14", Lots((2, PaperForms.AnyCopy))),
        Paper("doi-chieu", "Giấy để đối chiếu", "", Lots((1, PaperForms.CopyWithOriginal)), new RuleSource.Curated("Nghị định 61/2018/NĐ-CP, Điều 17")),
        Paper("chung-thuc", "Giấy chứng thực", "", Lots((3, PaperForms.CertifiedCopy)), new RuleSource.Inferred("phải có bản chứng thực")),
        Paper("hai-loai", "Giấy hai loại", "", Lots((1, PaperForms.Original), (2, PaperForms.PlainCopy), (1, PaperForms.Original)), RuleSource.Stated.Instance),
        Paper("anh", "Ảnh 3x4", "", Lots((4, PaperForms.Photograph)), new RuleSource.Curated(" ")),
        Paper("bat-ky", "Giấy hình thức nào cũng được", "Nghị định 999/2030/NĐ-CP, Điều 1", Lots((2, AnyPiece | PaperForms.Scan))),
        Paper("ba-loai", "Giấy ba hình thức", "", Lots((2, PaperForms.Original | PaperForms.CertifiedCopy | PaperForms.RegisterCopy),
            (1, PaperForms.Photograph))),
        Paper("mot-ban", "Giấy một bản", "", Lots((1, AnyPiece))),
        Paper("bieu-mau", "Biểu mẫu điện tử hoặc bản quét", "", Lots((1, PaperForms.ElectronicForm | PaperForms.Scan))),
        Paper("du-lieu", "Dữ liệu dân cư", "", Lots((1, PaperForms.Data))),
        Paper("quet-du-lieu", "Bản quét hoặc dữ liệu", "", Lots((1, PaperForms.Scan | PaperForms.Data))),
        Paper("thay-the", "Giấy tờ cư trú", "", Lots((1, PaperForms.AnyOriginal))) with
        {
            HandingOver = HandingOver.Present,
            Replacements = [new("CSDL đất đai", "", Yes("ket-hon")), new("CSDL quốc gia về dân cư", "Nghị định 224/2026/NĐ-CP, Điều 18", No("co-du-lieu"))],
        },
        Paper("neu-co", "Giấy tờ khác (nếu có)", "", Lots((2, PaperForms.Original | PaperForms.PlainCopy))) with { Necessity = Necessity.WhereApplicable,
            HandingOver = HandingOver.Present },
        Paper("tuoi-tre", "Giấy của người đến 14 tuổi", "", Lots((1, PaperForms.Original)), null, new Condition.Between("tuoi", null, 14)),
        Paper("tuoi-giua", "Giấy của người từ 15 đến 59 tuổi", "", Lots((1, PaperForms.Original)), null, new Condition.Between("tuoi", 15, 59.5m)),
        Paper("tuoi-cao", "Giấy của người từ 60 tuổi", "", Lots((1, PaperForms.Original)), null, new Condition.Between("tuoi", 60, null)),
        Paper("cao", "Giấy khám", "", Lots((1, PaperForms.DigitalOriginal | PaperForms.RegisterCopy)), null,
            new Condition.All([new Condition.Between("cao", 1.5m, null), new Condition.Not(new Condition.Is("noi-o", new FactValue.Choice("thue")))])),
        Paper("noi-o", "Giấy về chỗ ở", "", Lots((1, PaperForms.Original | PaperForms.Scan)), null,
            new Condition.Any([new Condition.Is("noi-o", new FactValue.Choice("thue"), new FactValue.Choice("o-nho")),
                new Condition.All([Yes("bi-bo-roi"), No("ket-hon")])])),
        Paper("khong", "Giấy khi không bị bỏ rơi", "", Lots((1, PaperForms.Original)), null, new Condition.Not(Yes("bi-bo-roi"))) with
        {
            FormsDoubt = new BilingualText("bản ghi không nói rõ", "the record does not say"),
        },
        Paper("so-luong", "Giấy theo con số", "", Lots((1, PaperForms.Original)), null, new Condition.Is("cao", new FactValue.Number(1234.5m),
            new FactValue.Number(2))),
        Paper("mot-dieu-kien", "Giấy theo một điều kiện", "", Lots((1, PaperForms.Original)), null,
            new Condition.All([new Condition.Any([Yes("bi-bo-roi"), new Condition.Between("tuoi", 70, null)])])),
        Paper("ngo", "Giấy còn ngờ", "", Lots((1, PaperForms.PlainCopy))) with { Doubt = new BilingualText("bản ghi nói hai cách", "the record says both") },
        .. Enumerable.Range(1, 3).Select(i => Paper($"mot-{i}", $"Giấy chọn {i}", "", Lots((1, PaperForms.Original)))),
        .. Enumerable.Range(1, 4).Select(i => Paper($"hai-{i}", $"Giấy chọn hai {i}", i == 2 ? "Luật Đất đai 31/2024/QH15, Điều 5" : "",
            Lots((1, i == 3 ? PaperForms.Data : PaperForms.Original)),
            null, i == 4 ? Yes("ket-hon") : null)),
        .. Enumerable.Range(1, 27).Select(i => Paper($"nhieu-{i}", $"Giấy số {i}", "", Lots((1, PaperForms.Original)))),
        .. Enumerable.Range(1, 4).Select(i => Paper($"sau-{i}", $"Giấy ở sâu {i} có tên dài để xuống dòng trong bảng của phiếu", "",
            Lots((1, PaperForms.Original)))),
        Paper("le", "Giấy của nhóm theo trường hợp", "", Lots((1, PaperForms.Original))) with { Necessity = Necessity.WhereApplicable },
    ];

    public static IReadOnlyList<RequirementGroup> Groups { get; } =
    [
        Of("mot", "Một trong các giấy tờ sau:", 1, ["mot-1", "mot-2", "mot-3"]),
        Of("hai", "2. Giấy tờ về đất", 2, ["hai-1", "hai-2", "hai-3", "hai-4"]),
        Of("nhieu", "", 1, [.. Enumerable.Range(1, 27).Select(i => $"nhieu-{i}")]),
        Of("sau", "Nhóm ngoài", 1, ["trong", "sau-4"]),
        Of("trong", "Nhóm trong", null, ["sau-1", "trong-2"]),
        Of("trong-2", "Nhóm trong cùng", 1, ["sau-2", "sau-3"]),
        Of("le-loi", "Nhóm theo trường hợp", null, ["le", "khong"]) with { Condition = Yes("ket-hon") },
    ];

    public static DossierRules All { get; } = DossierRules.Build(Code, Components, Groups, Questions, 2);

    /// <summary>Some of the components, with the groups that are whole in them.</summary>
    public static DossierRules Of(int sets, params string[] ids)
    {
        var groups = Groups.Where(group => ids.Contains(group.Id)).ToList();
        var members = groups.SelectMany(group => group.Members).ToHashSet();
        return DossierRules.Build(Code, Components.Where(rule => ids.Contains(rule.Id) || members.Contains(rule.Id)), groups, Questions, sets);
    }

    /// <summary>Choices in choices, sixteen deep.</summary>
    public static DossierRules Deep { get; } = DossierRules.Build(Code, Enumerable.Range(0, 17).Select(i => Paper($"d{i}", $"Giấy {i}", "", Lots((1,
        PaperForms.Original)))),
        Enumerable.Range(0, 16).Select(i => Of($"g{i}", $"Nhóm {i}", i % 3 == 1 ? null : 1, i == 15 ? ["d15", "d16"] : [$"d{i}", $"g{i + 1}"])), Questions);

    /// <summary>Papers that stand in several groups, some of them by case.</summary>
    public static DossierRules Shared { get; } = DossierRules.Build(Code, "abcdefg".Select(id => Paper($"{id}", $"Giấy {id}", "", Lots((1,
        PaperForms.Original)))),
    [
        Of("co", "Khi đã kết hôn", null, ["a", "b"]) with { Condition = Yes("ket-hon") }, Of("chua", "Khi chưa kết hôn", 1, ["g",
            "c"]) with { Condition = No("ket-hon") },
        Of("hai", "Hai trong ba", 2, ["d", "e", "f"]), Of("mot", "Một trong ba", 1, ["d", "e", "f"]),
            Of("roi", "Khi bị bỏ rơi", 1, ["e", "c"]) with { Condition = Yes("bi-bo-roi") },
    ], Questions);

    private const PaperForms AnyPiece = PaperForms.Original | PaperForms.PlainCopy | PaperForms.PaperForm | PaperForms.Photograph;

    private static RequiredPieces[] Lots(params (int Count, PaperForms Forms)[] lots) => [.. lots.Select(lot => new RequiredPieces(lot.Count, lot.Forms))];

    private static ComponentRule Paper(string id, string name, string basis, RequiredPieces[] pieces, RuleSource? source = null, Condition? when = null) =>
        new()
    {
        Id = id, Name = name, LegalBasis = basis, Pieces = pieces, Source = source ?? RuleParts.Record, Condition = when ?? Condition.Always,
    };

    private static RequirementGroup Of(string id, string name, int? least, string[] members) =>
        new() { Id = id, Name = name, AtLeast = least, Members = members, Source = RuleParts.Record };
}
