using Cchc.Core.Text;

namespace Cchc.Core.Deadlines.Times;

/// <summary>
/// Text typed without marks (không dấu): "5 ngay lam viec ke tu ngay nhan du ho so". The phrases of times get their marks back, the longest first; other words
/// stay. In a text with marks only phrases of several words get theirs, and the units after a number: "5 ngày lam viec".
/// </summary>
internal static class UnmarkedWords
{
    private static readonly string[] Phrases =
    [
        "ngày làm việc", "ngày công", "ngày", "giờ làm việc", "giờ", "tháng", "tuần", "phút", "quý", "không quá", "không vượt quá", "tối đa",
        "nhiều nhất", "chậm nhất", "muộn nhất", "trong thời hạn", "trong thời gian", "trong vòng", "thời hạn giải quyết", "thời gian giải quyết",
        "thời hạn", "thời gian", "giải quyết", "kể từ ngày", "kể từ khi", "kể từ", "tính từ ngày", "tính từ khi", "tính từ", "từ ngày", "từ khi",
        "nhận đủ hồ sơ hợp lệ", "nhận đủ hồ sơ", "nhận được hồ sơ", "nhận hồ sơ", "tiếp nhận hồ sơ", "tiếp nhận", "nhận đủ", "nhận được", "nhận",
        "hồ sơ hợp lệ", "hồ sơ đầy đủ", "hồ sơ", "hợp lệ", "đầy đủ", "theo quy định", "trường hợp", "trong trường hợp", "đối với", "nếu", "thì",
        "được", "tăng thêm", "kéo dài thêm", "kéo dài", "gia hạn thêm", "không tính", "không kể", "vùng sâu", "vùng xa", "miền núi", "hải đảo",
        "biên giới", "các xã", "xác minh", "kiểm tra", "thẩm định", "trong ngày", "ngay trong ngày", "ngày làm việc tiếp theo", "tiếp theo",
        "trước ngày", "trước khi", "hằng năm", "cấp lại", "cấp mới", "cấp đổi", "và", "hoặc", "nửa ngày", "nửa tháng", "nửa năm", "nửa giờ", "một",
        "hai", "bốn", "bảy", "tám", "chín", "mười", "rưỡi", "trong đó", "trả kết quả", "phức tạp", "cần xác minh", "phải",
    ];

    private static readonly PhraseIndex<int> Index = new(Phrases.Select((phrase, i) => (i, VietnameseText.Fold(phrase))));

    private static readonly string[][] Marked = [.. Phrases.Select(phrase => ProcessingTimeWords.Split(phrase).ToArray())];

    /// <summary>Gives the words their marks back where the text has none and speaks of times.</summary>
    /// <param name="text">The text, lower case.</param>
    /// <param name="words">Its words; changed in place, as many as before.</param>
    /// <returns>Whether it was such a text.</returns>
    public static bool Restore(string text, List<string> words)
    {
        foreach (var c in text)
        {
            if (c > '\u007F' && char.IsLetter(c))
            {
                RestoreInPart(words);
                return false;
            }
        }

        if (!words.Exists(word => word is "ngay" or "gio" or "thang" or "tuan" or "phut" or "nam"))
        {
            return false;
        }

        var any = false;
        for (var at = 0; at < words.Count;)
        {
            var counted = at > 0 && (char.IsDigit(words[at - 1][0]) || words[at - 1] == ")");
            if (words[at] == "nam" && counted)
            {
                words[at] = "năm";
            }
            else if (words[at] == "ngay" && !counted && at + 1 < words.Count && words[at + 1] is "sau" or "khi")
            {
                at++; // "ngay sau khi": at once
                continue;
            }

            if (Index.At(words, at, out var length) is { } phrase)
            {
                any = true;
                for (var i = 0; i < length; i++)
                {
                    words[at + i] = Marked[phrase][i];
                }
            }

            at += length;
        }

        return any;
    }

    /// <summary>A text of which only some words were typed without marks: a word alone may be another ("ngay"), a phrase is not.</summary>
    private static void RestoreInPart(List<string> words)
    {
        for (var at = 0; at < words.Count;)
        {
            var length = 1;
            var counted = at > 0 && char.IsDigit(words[at - 1][0]);
            if (UnitInPart(words, at, counted) is { } unit)
            {
                length = unit.Length;
                for (var i = 0; i < length; i++)
                {
                    words[at + i] = unit[i];
                }
            }
            else if (words[at] != "ngay" && Index.At(words, at, out length) is { } phrase && length > 1)
            {
                for (var i = 0; i < length; i++)
                {
                    words[at + i] = Marked[phrase][i];
                }
            }

            at += length;
        }
    }

    /// <summary>"Ngày lam viec", "ngày làm viec", after a number also "ngay làm việc" and "ngay"; null for anything else.</summary>
    private static string[]? UnitInPart(List<string> words, int at, bool counted)
    {
        if (words[at] is not ("ngày" or "giờ") && !(counted && words[at] is "ngay" or "gio" or "thang" or "tuan" or "phut"))
        {
            return null;
        }

        var first = words[at] switch { "ngay" => "ngày", "gio" => "giờ", "thang" => "tháng", "tuan" => "tuần", "phut" => "phút", var word => word };
        if (first is "ngày" or "giờ" && at + 2 < words.Count && VietnameseText.Fold(words[at + 1]) == "lam" && VietnameseText.Fold(words[at + 2]) == "viec")
        {
            return [first, "làm", "việc"];
        }

        return words[at] == "ngay" && at + 1 < words.Count && words[at + 1] is "sau" or "khi" or "trong" or "tại" ? null : [first];
    }
}
