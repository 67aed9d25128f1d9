using Cchc.Core.Text;

namespace Cchc.Core.Costs.Published;

/// <summary>
/// The units that may follow a published figure. None of them scales it, so units that would (minutes, millions, a wage per month) are not among them:
/// such a figure is better not read than read wrong.
/// </summary>
internal static class FigureUnit
{
    private static readonly HashSet<string> Hours = new(StringComparer.Ordinal) { "h", "giờ", "giờ làm việc", "hour", "hours" };

    private static readonly HashSet<string> Heads = new(StringComparer.Ordinal)
    {
        "%", "$", "₫", "đ", "đồng", "vnd", "vnđ", "usd",
        "ngày", "ngày làm việc", "day", "days", "working day", "working days",
        "hồ sơ", "bộ hồ sơ", "lần", "lượt", "người", "đối tượng", "tổ chức", "cá nhân", "doanh nghiệp", "thủ tục", "tthc",
        "dossier", "dossiers", "time", "times", "people", "respondents", "responses",
    };

    private static readonly HashSet<string> Pers = new(StringComparer.Ordinal)
    {
        "h", "giờ", "giờ làm việc", "năm", "hồ sơ", "lần", "người", "đối tượng", "thủ tục", "tthc", "hour", "year", "dossier", "time", "respondent", "response",
    };

    /// <summary>Whether a text is such a unit: <c>đồng/năm</c>, <c>ngày làm việc</c>, <c>đ/01 giờ</c>, or only <c>/năm</c>. An empty text is no unit, and
    /// accepted.</summary>
    public static bool IsKnown(string text)
    {
        if (text.Length == 0)
        {
            return true;
        }

        var parts = text.ToLowerInvariant().Split('/');
        var head = parts[0].Trim();
        if (head.Length > 0 ? !Heads.Contains(head) && !Hours.Contains(head) : parts.Length == 1)
        {
            return false;
        }

        // Hours a day are a figure of these tables; money a day would be taken for money an hour.
        return parts.Length == 1
            || (head != "%" && parts.Skip(1).Select(One).All(per => Pers.Contains(per) || (per is "ngày" or "day" && Hours.Contains(head))));
    }

    /// <summary>The unit of time in which a figure is stated; None where it states none.</summary>
    public static FigureTime TimeOf(string unit) => unit.ToLowerInvariant().Split('/')[0].Trim() switch
    {
        "ngày làm việc" or "working day" or "working days" => FigureTime.WorkingDays,
        "ngày" or "day" or "days" => FigureTime.Days,
        "h" or "giờ" or "giờ làm việc" or "hour" or "hours" => FigureTime.Hours,
        _ => FigureTime.None,
    };

    /// <summary>The unit of time that a heading gives its column: in brackets, or "ngày làm việc" anywhere; None where it says only what is counted, as in "Số
    /// ngày trước".</summary>
    public static FigureTime TimeOfHeading(string heading)
    {
        var text = VietnameseText.Clean(heading).ToLowerInvariant();
        return text.Contains("ngày làm việc", StringComparison.Ordinal) || text.Contains("working day", StringComparison.Ordinal) ? FigureTime.WorkingDays
            : text.Contains("(ngày)", StringComparison.Ordinal) || text.Contains("ngày lịch", StringComparison.Ordinal)
                || text.Contains("calendar day", StringComparison.Ordinal) ? FigureTime.Days
            : text.Contains("(giờ)", StringComparison.Ordinal) || text.Contains("giờ làm việc", StringComparison.Ordinal) ? FigureTime.Hours
            : FigureTime.None;
    }

    /// <summary>Whether a figure is marked as percent.</summary>
    public static bool IsPercent(string text)
    {
        var bare = text.TrimEnd(' ', '*');
        return bare.Length > 0 && bare[bare.Length - 1] == '%';
    }

    // "01 năm" and "1 năm" are a year.
    private static string One(string part)
    {
        var per = part.Trim();
        return per.StartsWith("01 ", StringComparison.Ordinal) ? per.Substring(3) : per.StartsWith("1 ", StringComparison.Ordinal) ? per.Substring(2) : per;
    }
}
