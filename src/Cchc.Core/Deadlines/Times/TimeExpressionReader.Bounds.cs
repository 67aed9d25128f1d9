namespace Cchc.Core.Deadlines.Times;

/// <summary>The words of a bound before a time: "không quá", "trong thời hạn".</summary>
internal sealed partial class TimeExpressionReader
{
    private static readonly HashSet<string> BoundWords = new(StringComparer.Ordinal)
    {
        "là", "không", "quá", "được", "vượt", "tối", "đa", "chậm", "nhất", "muộn", "nhiều", "trong", "vòng", "thời", "hạn", "gian", "khoảng", "sau", "ít",
        "thiểu", "trước", "thêm", "within", "at", "most", "in", "còn", "từ", "dưới", "trên", "hơn", "đủ", "ngay", "tổng", "cộng", "nhưng", "đến",
    };

    /// <summary>Takes the words of the bound, "không quá", "trong thời hạn", into each time, and finds where what leads to it begins.</summary>
    private void Bound()
    {
        FoundTime? previous = null;
        foreach (var item in found)
        {
            var clause = clauses[item.Clause];
            var from = Math.Max(clause.Start, item.Bracket + 1);
            if (previous is not null && previous.Clause == item.Clause)
            {
                from = Math.Max(from, previous.End);
            }

            item.LeadFrom = Math.Min(from, item.From);
            var at = item.From;
            while (at > item.LeadFrom && item.From - at < 10 && BoundWords.Contains(words[at - 1])
                && !(at > 1 && words[at - 1] == "hạn" && words[at - 2] == "gia"))
            {
                at--;
                steps++;
            }

            while (at < item.From && !(words[at] == "từ" && item.Confidence == TimeConfidence.Uncertain)
                && words[at] is "là" or "được" or "nhưng" or "từ" or "đến" or "ngay" or "hơn")
            {
                at++;
            }

            ReadBound(item, at);
            previous = item;
        }
    }

    private void ReadBound(FoundTime item, int at)
    {
        if (!item.IsAmount)
        {
            return;
        }

        var bound = string.Join(" ", words.GetRange(at, item.From - at));
        var exceeds = bound.Contains("vượt") || bound.Contains("được quá"); // with "không", what is allowed; without it, what has passed
        var denied = bound.Contains("không") || (at > 1 && words[at - 1] is "thể" or "nên" or "phép" && words[at - 2] == "không");
        item.IsUpperBound = bound.Contains("không quá") || (exceeds && denied) || bound.Contains("tối đa")
            || bound.Contains("chậm nhất") || bound.Contains("muộn nhất") || bound.Contains("nhiều nhất") || bound.Contains("trong vòng")
            || bound.Contains("trong thời") || bound == "trong" || bound.Contains("within") || bound.Contains("at most");
        if (bound.Contains("ít nhất") || bound.Contains("tối thiểu"))
        {
            item.Lead |= TimeMark.AtLeast;
        }

        if (bound.Contains("thêm"))
        {
            item.Lead |= TimeMark.Added;
        }

        if (words[at] == "còn" && item.From > at)
        {
            item.Role = TimeRole.Other; // "khi giấy phép còn thời hạn tối đa 90 ngày"
            item.Doubt();
        }

        if (at > 0 && words[at - 1] is "ngắn" or "giảm" or "sớm")
        {
            item.Role = TimeRole.Other; // "rút ngắn 10 ngày": by how much, not how long
            item.Doubt();
        }

        if (bound.Contains("trước"))
        {
            item.Lead |= TimeMark.Before;
        }

        // "quá 10 ngày mà …", "trên 30 ngày", "đủ 5 năm": what has passed, not what is allowed.
        var past = (bound.EndsWith("quá", StringComparison.Ordinal) && !item.IsUpperBound) || (exceeds && !denied)
            || bound.EndsWith("trên", StringComparison.Ordinal)
            || bound.EndsWith("đủ", StringComparison.Ordinal) || bound.EndsWith("dưới", StringComparison.Ordinal)
            || bound.EndsWith("hơn", StringComparison.Ordinal);
        if (past)
        {
            item.Role = TimeRole.Other;
            item.Doubt();
        }

        item.From = at;
    }
}
