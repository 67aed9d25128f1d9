using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Costs;

/// <summary>The headings by which columns of published tables are known, without diacritics and punctuation.</summary>
internal static class PublishedTableNames
{
    // Looked at in this order: the first key whose whole heading or whose phrase fits takes the column.
    private static readonly (string Key, string[] Whole, string[] Phrases)[] Names =
    [
        (string.Empty, ["match", "stt", "tt", "no"], ["recomputed"]),
        ("block", ["document", "block", "part", "van ban", "phan"], []),
        ("title", ["title", "plan", "phuong an", "ten phuong an"], []),
        ("note", ["note", "notes", "measure", "measures", "ghi chu", "noi dung don gian hoa", "noi dung cat giam", "giai phap", "bien phap"],
            ["noi dung phuong an"]),
        ("name", ["row", "procedure", "name", "task", "activity", "ten", "ten tthc", "ten thu tuc", "thu tuc", "cong viec", "noi dung"],
            ["ten thu tuc", "cong viec khi thuc hien", "cac cong viec"]),
        ("code", ["code", "ma", "ma tthc", "ma thu tuc", "ma so"], ["ma so tthc"]),
        ("days before", ["days before", "before days", "ngay truoc", "thoi gian truoc"], 
        [
            "so ngay truoc", "so ngay hien tai", "so ngay theo quy dinh", "thoi gian hien tai", "thoi gian hien hanh", "thoi gian giai quyet hien tai",
                "thoi gian giai quyet hien hanh", "thoi gian giai quyet truoc", "thoi gian giai quyet theo quy dinh", "thoi gian thuc hien truoc",
            "thoi gian thuc hien theo quy dinh", "thoi gian theo quy dinh", "thoi gian quy dinh", "thoi han hien tai", "thoi han hien hanh", "thoi han truoc",
                "thoi han theo quy dinh", "thoi han quy dinh", "thoi han giai quyet hien tai", "thoi han giai quyet truoc", "thoi han giai quyet theo quy dinh",
        ]),
        ("days after", ["days after", "after days", "ngay sau", "thoi gian sau"],
            ["so ngay sau", "so ngay con lai", "thoi gian giai quyet sau", "thoi gian thuc hien sau", "thoi gian con lai", "thoi gian giai quyet con lai",
                "thoi han sau", "thoi han giai quyet sau", "thoi gian sau"]),
        ("days cut", ["days cut", "days cut stated", "so ngay giam", "so ngay cat giam"],
            ["so ngay cat giam", "so ngay duoc cat giam", "so ngay giam", "so ngay rut ngan", "thoi gian cat giam", "thoi gian duoc cat giam", "thoi gian giam",
                "thoi gian rut ngan", "thoi gian duoc rut ngan"]),
        ("hours a day", ["hours per day", "hours a day"], ["gio ngay", "so gio moi ngay", "so gio mot ngay", "gio lam viec ngay"]),
        ("dossiers", ["dossiers", "dossiers per year", "so ho so"], ["so luong ho so", "ho so nam", "so ho so"]),
        ("respondents", ["respondents", "number of respondents"], []),
        ("responses each", ["responses per respondent", "frequency"], []),
        ("hours each", ["hours per response", "burden hours per response"], []),
        ("responses", ["responses", "responses stated", "total responses", "number of responses"], []),
        ("percent", ["pct", "pct stated", "percent", "rate", "ty le", "ti le", "ty le giam", "phan tram"],
            ["ty le cat giam", "ty le giam", "ti le cat giam", "ti le giam", "ty le rut ngan", "ty le phan tram", "ty le don gian hoa"]),
        ("saving",
            ["saving", "savings", "saving stated", "saved", "cut", "reduction", "tiet kiem", "loi ich", "giam", "cat giam", "muc giam", "muc cat giam",
                "so giam"],
            ["muc cat giam", "so tien cat giam", "so tien giam", "chi phi tiet kiem", "chi phi cat giam", "so tien tiet kiem", "chi phi duoc cat giam"]),
        ("yearly", ["yearly", "per year", "yearly cost", "cost per year", "annual cost", "yearly stated"], ["tong chi phi"]),
        ("before", ["before", "before stated", "cost before", "current", "hien tai", "hien hanh", "truoc", "quy dinh", "theo quy dinh"],
            ["chi phi truoc", "chi phi hien tai", "chi phi tuan thu hien tai", "chi phi tuan thu truoc", "truoc cat giam", "truoc khi cat giam",
                "truoc don gian hoa", "truoc khi don gian hoa"]),
        ("after", ["after", "after stated", "cost after", "sau", "con lai"],
            ["chi phi sau", "chi phi tuan thu sau", "sau cat giam", "sau khi cat giam", "sau don gian hoa", "sau khi don gian hoa", "sau rut ngan",
                "sau khi rut ngan"]),
        ("wage", ["wage", "wage per hour", "income", "income per hour", "hourly vnd", "hourly wage"], ["thu nhap", "muc tnbq", "tnbq"]),
        ("services", ["services"], ["tu van", "chi phi dich vu", "consultancy"]),
        ("fees", ["fees", "fee", "phi le phi", "charges"], ["phi le phi", "muc phi"]),
        ("times", ["times", "times per year"], ["so lan thuc hien", "so lan"]),
        ("subjects", ["subjects", "subjects per year"], ["doi tuong tuan thu", "so luong doi tuong", "so doi tuong"]),
        ("hours", ["hours", "hours stated", "time", "gio", "so gio", "thoi gian"], ["thoi gian thuc hien", "thoi gian gio", "time hours", "so gio"]),
        ("cost", ["cost", "cost stated", "chi phi"], ["chi phi thuc hien", "chi phi mot lan", "cost of one"]),
    ];

    /// <summary>What is a text and not a figure.</summary>
    public static bool IsText(string key) => key is "block" or "title" or "note" or "name" or "code";

    /// <summary>Whether a heading is known and left out on purpose: a running number, or what others recomputed.</summary>
    public static bool IsLeftOut(string heading)
    {
        var folded = VietnameseText.Fold(heading);
        return Array.IndexOf(Names[0].Whole, folded) >= 0 || folded.EndsWith("recomputed", StringComparison.Ordinal);
    }

    /// <summary>Whether a cell is a heading that is known, left out or not.</summary>
    public static bool IsKnown(string cell) => KeyOf(cell) is not null || IsLeftOut(cell);

    /// <summary>The key of a heading; null when it is not known or is to be left out.</summary>
    public static string? KeyOf(string heading)
    {
        var folded = VietnameseText.Fold(heading);
        foreach (var (key, whole, phrases) in Names)
        {
            if (Array.IndexOf(whole, folded) >= 0
                || phrases.Any(phrase => (" " + folded + " ").Contains(" " + phrase + " ", StringComparison.Ordinal)
                    || (phrase == "recomputed" && folded.EndsWith(phrase, StringComparison.Ordinal))))
            {
                return key.Length == 0 ? null : key;
            }
        }

        return null;
    }
}
