using System.Globalization;
using Cchc.Core.Requirements;
using Cchc.Core.Text;

namespace Cchc.Core.Dossiers;

/// <summary>The list for a citizen in plain text.</summary>
internal static class CitizenText
{
    public static string Write(CitizenList list, string name, Language language)
    {
        var vi = language == Language.Vietnamese;
        var lines = new LetterLines();
        var needs = new NeedLines(lines, language);
        var title = PlainLine.Of(name);
        lines.Add(PlainLine.Of(list.Rules.Procedure.Value) + (title.Length > 0 ? " - " + title : string.Empty), 0, vi ? "Thủ tục: " : "Procedure: ");
        lines.Add(vi ? $"Số bộ hồ sơ: {list.Rules.Sets.ToString("00", CultureInfo.InvariantCulture)}"
            : $"Sets of the dossier: {DateText.EnNumber(list.Rules.Sets)}");
        var sure = list.Submit.Concat(list.Present).ToList();
        var next = Section(lines, needs, vi ? "CẦN NỘP" : "TO SUBMIT", [.. list.Submit.Where(need => !IsIfAny(need))], 1);
        next = Section(lines, needs, vi ? "CẦN MANG THEO ĐỂ XUẤT TRÌNH" : "TO SHOW", [.. list.Present.Where(need => !IsIfAny(need))], next);
        if (sure.TrueForAll(IsIfAny))
        {
            lines.Blank();
            lines.Add(vi ? "Không có giấy tờ nào chắc chắn phải nộp hoặc xuất trình." : "There is no paper that must be submitted or shown for sure.");
        }

        next = Section(lines, needs, vi ? "NẾU CÓ THÌ NỘP HOẶC XUẤT TRÌNH" : "IF THERE IS ONE, TO SUBMIT OR TO SHOW", [.. sure.Where(IsIfAny)], next);
        Section(lines, needs, vi ? "TÙY TRƯỜNG HỢP" : "DEPENDING ON THE CASE", list.Conditional, next);
        if (list.Submit.Concat(list.Present).Concat(list.Conditional).SelectMany(need => need.Papers).SelectMany(paper => paper.Pieces).Any(PieceWords.IsCopy))
        {
            lines.Blank();
            lines.Add(PieceWords.CopyNote.In(language));
        }

        if (list.NotNeeded.Count > 0)
        {
            Title(lines, vi ? "KHÔNG CẦN NỘP, VÌ ĐÃ CÓ DỮ LIỆU" : "NOT NEEDED, BECAUSE THE DATA ARE THERE");
            foreach (var item in list.NotNeeded)
            {
                lines.Add(Instead(item, vi), 0, "- ");
            }
        }

        if (list.AskDesk.Count > 0)
        {
            Title(lines, vi ? "HỎI BỘ PHẬN TIẾP NHẬN, CHƯA CẦN CHUẨN BỊ" : "ASK THE DESK, NOTHING TO PREPARE YET");
            lines.Add(vi ? "Bản ghi thủ tục không nói rõ, hoặc cơ quan phải tự tra cứu trước:"
                : "The record does not say it clearly, or the agency looks it up first:");
            foreach (var paper in list.AskDesk.SelectMany(need => need.Papers).GroupBy(paper => paper.Rule.Id, StringComparer.Ordinal)
                .Select(same => same.First()))
            {
                lines.Add(PaperName.Of(paper.Rule.Name, paper.Rule.Id) + ".", 0, "- ");
            }
        }

        if (list.Questions.Count > 0)
        {
            Title(lines, vi ? "CÂU HỎI CẦN TRẢ LỜI ĐỂ BIẾT CHÍNH XÁC" : "QUESTIONS THAT DECIDE");
            needs.Questions(list.Questions);
        }

        return lines.ToString();
    }

    // What is handed in "nếu có" is not demanded of who has none: a check does not count it as missing.
    private static bool IsIfAny(DossierNeed need) => need is DossierNeed.Paper { Rule.Necessity: Necessity.WhereApplicable };

    private static int Section(LetterLines lines, NeedLines needs, string title, IReadOnlyList<DossierNeed> list, int first)
    {
        if (list.Count > 0)
        {
            Title(lines, title);
            needs.Write(list, first);
        }

        return first + list.Count;
    }

    private static void Title(LetterLines lines, string title)
    {
        lines.Blank();
        lines.Add(title);
    }

    private static string Instead(CitizenList.DataInstead item, bool vi)
    {
        var name = PaperName.Of(item.Rule.Name, item.Rule.Id);
        return item.Replacement is not { } data ? vi ? $"{name}: cơ quan tự khai thác dữ liệu." : $"{name}: the agency fetches the data itself."
            : (vi ? $"{name}: dữ liệu đã có trong {data.Database}" : $"{name}: the data are in {data.Database}")
                + (PlainLine.Of(data.LegalBasis).Length > 0 ? $" ({Citation.In(data.LegalBasis, vi ? Language.Vietnamese : Language.English)})." : ".");
    }
}
