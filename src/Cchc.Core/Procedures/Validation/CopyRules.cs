namespace Cchc.Core.Procedures.Validation;

/// <summary>Certified copies: NĐ 23/2015/NĐ-CP, art. 6.</summary>
internal static class CopyRules
{
    private static readonly string[] Certified =
        ["có chứng thực", "có công chứng", "được chứng thực", "được công chứng", "chứng thực", "công chứng", "có chứng thức"];
    private static readonly string[] Copies = ["bản sao", "bản chụp", "bản photo", "bản phô tô", "bản photocopy"];

    /// <summary>Words that offer something else than a certified copy, say where it comes from, or say when the law itself asks for it.</summary>
    private static readonly string[] Otherwise =
    [
        "bản chính", "bản gốc", "đối chiếu", "hoặc bản sao", "hoặc bản chụp", "hoặc bản điện tử", "bản sao hoặc", "sổ gốc", "bản sao điện tử",
        "bản sao chứng thực điện tử", "xuất trình", "không yêu cầu chứng thực",
        "không cần chứng thực", "không phải chứng thực", "không có chứng thực", "nếu là bản sao", "bưu chính", "bưu điện", "trực tuyến", "khai thác",
        "cơ sở dữ liệu", "tra cứu", "hợp pháp hóa", "hợp pháp hoá", "lãnh sự", "bản dịch",
        "nước ngoài", "không phải nộp", "hoặc văn bản xác nhận", "hoặc xác nhận", "hoặc có xác nhận", "hoặc được xác nhận",
        "chứng thực cá nhân", "chứng thực chữ ký", "tổ chức hành nghề công chứng",
        "hoạt động công chứng", "công chứng viên", "nghề công chứng", "phòng công chứng", "văn phòng công chứng", "điện tử", "bản sao hợp lệ",
    ];

    private static readonly string[] OriginalBesides =
    [
        "kèm bản chính", "kèm theo bản chính", "và bản chính", "kèm bản gốc", "kèm theo bản gốc", "và bản gốc", "kèm xuất trình bản chính",
        "và xuất trình bản chính", "đồng thời xuất trình bản chính", "kèm theo việc xuất trình bản chính", "có bản chính để đối chiếu",
        "và mang theo bản chính", "xuất trình bản chính", "xuất trình bản gốc", "bản chính để đối chiếu", "bản gốc để đối chiếu",
    ];

    public static IEnumerable<Found> CertifiedOnly(ProcedureView view) => view.Components
        .Where(IsCertifiedOnly)
        .Select(item => Found.At(
            item.Path("name"),
            $"kiểm tra: chỉ nhận bản sao có chứng thực, {Phrases.Quote(item.Name)}; nơi pháp luật chỉ quy định bản sao thì phải nhận bản sao không chứng "
            + "thực, có thể đối chiếu với bản chính",
            $"check: only a certified copy is accepted, {Phrases.Quote(item.Name)}; where the law asks for a copy, a plain one must do, the original may be "
            + "asked to be shown"));

    /// <summary>Whether an entry accepts a certified copy and nothing else.</summary>
    public static bool IsCertifiedOnly(ComponentView item) =>
        item.Note is null && CertifiedCopy(item.Lower, out var end) && !item.Lower.HasAny(Otherwise) && !item.Lower.Substring(0, end).Has("một trong");

    /// <summary>"Bản sao có chứng thực kèm bản chính", with no "hoặc" between: the original is asked for besides a certified copy.</summary>
    public static IEnumerable<Found> OriginalBesidesCertified(ProcedureView view)
    {
        foreach (var item in view.Components)
        {
            if (item.Note is not null || !CertifiedCopy(item.Lower, out var end))
            {
                continue;
            }

            if (item.Component is { Originals: > 0, Copies: > 0 } && item.Bare.StartsAny(Copies) && end < 60 && !item.Lower.HasAny(Otherwise)
                && item.Lower.IndexOf(';') < 0)
            {
                yield return Found.At(
                    item.Path("originals"),
                    FormattableString.Invariant($"kiểm tra: tên chỉ ghi bản sao có chứng thực, {Phrases.Quote(item.Name)}, nhưng số lượng còn đòi ")
                        + FormattableString.Invariant($"{item.Component.Originals} bản chính"),
                    FormattableString.Invariant($"check: the name asks for a certified copy alone, {Phrases.Quote(item.Name)}, but the numbers ask for ")
                        + FormattableString.Invariant($"{item.Component.Originals} original(s) besides"));
            }
            else if (Besides(item.Lower, end))
            {
                yield return Found.At(
                    item.Path("name"),
                    $"kiểm tra: đã nhận bản sao có chứng thực còn đòi bản chính, {Phrases.Quote(item.Name)}",
                    $"check: the original is asked for besides a certified copy, {Phrases.Quote(item.Name)}");
            }
        }
    }

    private static bool Besides(string text, int end)
    {
        var rest = text.Substring(end, Math.Min(45, text.Length - end));
        foreach (var phrase in OriginalBesides)
        {
            var at = Phrases.Find(rest, phrase, 0);
            if (at >= 0)
            {
                var between = rest.Substring(0, at);
                return !between.Has("hoặc") && !between.Has("từ bản chính") && between.IndexOfAny([',', ';', '.', '/', ')', '+']) < 0 && !between.Has("nếu")
                    && !between.Has("không");
            }
        }

        return false;
    }

    /// <summary>A copy and, within three words, its certification.</summary>
    private static bool CertifiedCopy(string text, out int end)
    {
        foreach (var copy in Copies)
        {
            for (var at = Phrases.Find(text, copy, 0); at >= 0; at = Phrases.Find(text, copy, at + copy.Length))
            {
                var start = at + copy.Length;
                foreach (var word in Certified)
                {
                    var found = Phrases.Find(text, word, start);
                    if (found >= 0 && found - start <= 12 && text.IndexOf("không", start, found - start, StringComparison.Ordinal) < 0)
                    {
                        end = found + word.Length;
                        return true;
                    }
                }
            }
        }

        end = 0;
        return false;
    }
}
