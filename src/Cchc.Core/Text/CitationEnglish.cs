namespace Cchc.Core.Text;

/// <summary>The English words of citations. A name that is not here stays Vietnamese: it is the name of a law.</summary>
internal static class CitationEnglish
{
    private static readonly (string Vi, string En)[] Sources =
    [
        ("Văn bản về cơ chế một cửa trước Nghị định số 61/2018/NĐ-CP", "text on the one-stop shop before Decree No. 61/2018/NĐ-CP"),
        ("Quy ước của thư viện", "convention of this library"),
        ("Cơ sở dữ liệu quốc gia về thủ tục hành chính", "national database of administrative procedures"),
        ("Thời hạn ghi trong thủ tục", "time stated in the procedure"),
        ("Bộ quy tắc được chọn", "the set of rules chosen"),
        ("Quy tắc được chọn", "the rule chosen"),
        ("Quy định tạm dừng được nêu", "the pause rule named"),
        ("Quy tắc bắt đầu ghi trong thủ tục", "start rule stated in the procedure"),
    ];

    private static readonly (string Vi, string En)[] Kinds =
    [
        ("Bộ luật Dân sự", "Civil Code"), ("Bộ luật Lao động", "Labour Code"), ("Luật Hộ tịch", "Law on Civil Status"),
        ("Luật Tố cáo", "Law on Denunciations"),
        ("Luật Cư trú", "Law on Residence"), ("Luật Xây dựng", "Law on Construction"), ("Luật Doanh nghiệp", "Law on Enterprises"),
        ("Luật Đất đai", "Law on Land"), ("Luật Căn cước", "Law on Identification"),
        ("Nghị định", "Decree"), ("Nghị quyết", "Resolution"), ("Thông tư", "Circular"), ("Quyết định", "Decision"),
        ("Công văn", "Official Letter"), ("Thông báo", "Notice"), ("Kết luận", "Conclusion"), ("Ý kiến đồng ý", "Consent"), ("Tin báo", "Press report"),
        ("Thủ tục ", "Procedure "), ("Bộ luật", "Code"), ("Luật", "Law"),
    ];

    private static readonly (string Vi, string En)[] Issuers =
    [
        ("Văn phòng Chính phủ", "the Government Office"), ("Thủ tướng Chính phủ", "the Prime Minister"), ("Thường trực Chính phủ", "the Standing Government"),
        ("Bộ Nội vụ", "the Ministry of Home Affairs"), ("Bộ Lao động - Thương binh và Xã hội", "the Ministry of Labour, Invalids and Social Affairs"),
        ("Báo Tuổi Trẻ (dẫn lại)", "the newspaper “Tuổi Trẻ” (second hand)"),
    ];

    private static readonly (string Vi, string En)[] Notes =
    [
        ("chưa đọc toàn văn, điều khoản chưa xác định", "full text not read, article not known"),
        ("quyết định công bố thủ tục hành chính", "announcing the procedure"),
        ("điều khoản chưa xác định", "article not known"), ("chưa đọc, chưa xác định", "not read, not known"),
        ("điểm chưa đọc được", "point not read"), ("chưa đọc toàn văn", "full text not read"), ("không có văn bản quy định", "no text settles it"),
        ("không điều nào cho phép cơ quan tạm dừng", "no article lets the agency pause"),
        ("không cho phép cơ quan tạm dừng", "does not let the agency pause"),
        ("chưa đọc được Điều 15–22; chưa biết điều nào cho phép cơ quan tạm dừng", "art. 15–22 not read; whether one lets the agency pause is not known"),
        ("thay thế Luật Hộ tịch số 60/2014/QH13 từ ngày 01/3/2027; chưa có toàn văn",
            "replaces the Law on Civil Status No. 60/2014/QH13 from 2027-03-01; full text not at hand"),
    ];

    /// <summary>The name of a document: "Decree No. 118/2025/NĐ-CP".</summary>
    public static string Document(string document)
    {
        var source = Array.Find(Sources, item => item.Vi == document);
        if (source.Vi is not null)
        {
            return source.En;
        }

        if (CitedRecord.Of(document) is { } record)
        {
            return record.En;
        }

        // What is quoted stands as it was written: "21 ngày" in it is no date.
        var quoted = document.IndexOfAny(['“', '"']);
        if (quoted > 0)
        {
            var before = document.Substring(0, quoted).TrimEnd();
            return Document(before) + document.Substring(before.Length);
        }

        var bracket = document.IndexOf(" [", StringComparison.Ordinal);
        var note = bracket < 0 ? string.Empty : " [details not known]";
        var (name, issuer) = Cut(bracket < 0 ? document : document.Substring(0, bracket), " của ");
        var (bare, day) = Cut(name, " ngày ");
        var kind = Array.Find(Kinds, item => bare.StartsWith(item.Vi, StringComparison.Ordinal));
        if (kind.Vi is null)
        {
            return document;
        }

        var translated = (kind.En + bare.Substring(kind.Vi.Length)).Replace(", Phụ lục ", ", Appendix ").Replace(", Mẫu số ", ", Form No. ")
            .Replace(" số ", " No. ").Replace(" năm ", " of ");
        var by = Array.Find(Issuers, item => item.Vi == issuer).En ?? issuer;
        return translated + (day.Length > 0 ? $" of {Day(day)}" : string.Empty) + (by.Length > 0 ? $" by {by}" : string.Empty) + note;
    }

    /// <summary>With the article that English wants before "Civil Code" and "Law on".</summary>
    public static string The(string name) => name.StartsWith("Civil Code", StringComparison.Ordinal) || name.StartsWith("Labour Code", StringComparison.Ordinal)
        || name.StartsWith("Law on", StringComparison.Ordinal) ? "the " + name : name;

    /// <summary>A remark; one that has no English words stays as it is.</summary>
    public static string Note(string note)
    {
        var found = Array.Find(Notes, item => item.Vi == note);
        return found.Vi is not null ? found.En
            : note.StartsWith("từ ", StringComparison.Ordinal) && Day(note.Substring(note.LastIndexOf(' ') + 1)) is { Length: 10 } day ? "from " + day
            : note;
    }

    /// <summary>The beginning of a line with a capital.</summary>
    public static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text.Substring(1);

    // "02/10/2026" and "01/9/2026" are written 2026-10-02 in English.
    private static string Day(string text)
    {
        var parts = text.Split('/');
        return parts.Length == 3 && parts[2].Length == 4 && parts.All(part => part.Length > 0 && part.All(AsciiDigit.Is))
            ? $"{parts[2]}-{parts[1].PadLeft(2, '0')}-{parts[0].PadLeft(2, '0')}"
            : text;
    }

    private static (string Before, string After) Cut(string text, string mark)
    {
        var at = text.IndexOf(mark, StringComparison.Ordinal);
        return at < 0 ? (text, string.Empty) : (text.Substring(0, at), text.Substring(at + mark.Length));
    }
}
