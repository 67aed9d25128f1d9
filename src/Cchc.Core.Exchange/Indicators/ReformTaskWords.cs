using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Indicators;

/// <summary>What the state of a task of a reform plan (trạng thái) says in words: whether it is done, and whether in time.</summary>
internal static class ReformTaskWords
{
    private static readonly string[] Done =
        ["hoan thanh", "da hoan thanh", "xong", "da xong", "thuc hien xong", "da thuc hien xong", "done", "completed"];

    private static readonly string[] Open =
    [
        "chua hoan thanh", "chua thuc hien", "chua xong", "chua bat dau", "chua trien khai", "dang thuc hien", "dang trien khai", "in progress", "not done",
    ];

    // Of a task that is done alone: "chưa hoàn thành đúng hạn" says that it is late, and "đúng hạn" does not say of what.
    private static readonly string[] DoneInTime = ["dung han", "truoc han", "som han", "on time"];

    private static readonly string[] InTime = ["trong han", "chua den han", "dung tien do"];

    private static readonly string[] Late = ["tre han", "qua han", "cham han", "cham tien do", "tre tien do", "late", "overdue"];

    /// <summary>Reads a state.</summary>
    /// <param name="text">What stands there: “Đã hoàn thành”, “Hoàn thành trễ hạn”, “Đang thực hiện (quá hạn)”, “Trong hạn”.</param>
    /// <returns>What it says, each null where it does not say it; null for words that nobody knows.</returns>
    public static (bool? IsDone, bool? IsInTime)? Of(string text)
    {
        var words = VietnameseText.Fold(text);
        var (rest, isDoneInTime) = Without(words, DoneInTime);
        if (isDoneInTime)
        {
            return Array.IndexOf(Done, rest) >= 0 ? (true, true) : null;
        }

        (rest, var isInTime) = Without(words, InTime);
        (rest, var isLate) = isInTime ? (rest, false) : Without(words, Late);
        bool? inTime = isInTime ? true : isLate ? false : null;
        return rest.Length == 0 ? (null, inTime) : Array.IndexOf(Done, rest) >= 0 ? (true, inTime) : Array.IndexOf(Open, rest) >= 0 ? (false, inTime) : null;
    }

    private static (string Left, bool Has) Without(string words, string[] ends)
    {
        var end = Array.Find(ends, end => words == end || words.EndsWith(" " + end, StringComparison.Ordinal));
        return end is null ? (words, false) : (words.Substring(0, words.Length - end.Length).TrimEnd(), true);
    }
}
