using Cchc.Core.Text;

namespace Cchc.Core.Requirements.Inference;

/// <summary>
/// Cases that only the agency can know: whether data could be looked up, whether a database is connected and holds them. Never asked of the applicant
/// (NĐ 118/2025/NĐ-CP art. 4(2a), as amended by NĐ 309/2026/NĐ-CP).
/// </summary>
internal static class AgencyKnowledge
{
    private static readonly string[] LookedUp =
        ["khai thac duoc", "khai thac, su dung duoc", "khai thac va su dung duoc", "khai thac du lieu dien tu", "tra cuu duoc", "khong the khai thac"];

    private static readonly string[] Stores = ["co so du lieu", "csdl", "he thong thong tin"];
    private static readonly string[] Held =
    [
        "chua co thong tin", "chua co trong", "da co trong", "da co thong tin", "da co tren", "co tren co so", "da co co so du lieu", "duoc chia se",
            "chua duoc ket noi", "da duoc ket noi", "gian doan",
        "hoan thanh viec lien thong", "khong co du thong tin", "duoc so hoa",
    ];

    /// <summary>Whether the case is one of those.</summary>
    public static bool Decides(string words)
    {
        var folded = VietnameseText.Fold(words);
        return Array.Exists(LookedUp, part => Has(folded, part) && !Has(folded, "khoang san"))
            || (Array.Exists(Stores, store => Has(folded, store)) && Array.Exists(Held, part => Has(folded, part)));
    }

    private static bool Has(string text, string part) => text.Contains(part, StringComparison.Ordinal);
}
