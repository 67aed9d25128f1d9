namespace Cchc.Core.Requirements.Inference;

/// <summary>Reads "01", "02 (hai)", "03 bộ" as numbers of pieces, 1 to 50.</summary>
internal static class QuantityWords
{
    private const int Most = 50;

    private static readonly string[] Units = ["bản chính", "bản gốc", "bản sao", "bản chụp", "bộ", "ảnh", "bản"];
    private static readonly string[] Joints = [" và ", ", ", "; ", " + ", " kèm ", " kèm theo ", " cùng "];
    private static readonly string[] Lots = ["bản ", "phong bì", "ảnh ", "đĩa", "tờ ", "quyển", "cuốn", "bộ ", "tệp", "file", "usb"];

    /// <summary>Passes over a number and its unit, "02 bộ ". A unit that names a form stays for the reader of forms.</summary>
    public static int Skip(in RequirementText text, int at, int to, out int count, out string unit)
    {
        unit = string.Empty;
        var after = SkipNumber(text, at, to, out count);
        if (after == at)
        {
            return at;
        }

        foreach (var candidate in Units)
        {
            if (text.IsAt(after, candidate + " ") && after + candidate.Length < to)
            {
                unit = candidate;
                return candidate.Length > 4 ? after : after + candidate.Length + 1;
            }
        }

        count = 0;
        return at;
    }

    /// <summary>Skips a number, "01 " or "02 (hai) "; the same position when there is none.</summary>
    public static int SkipNumber(in RequirementText text, int at, int to, out int count)
    {
        count = 0;
        var end = at;
        while (end < to && end - at < 3 && text.Lower[end] is >= '0' and <= '9')
        {
            count = (count * 10) + (text.Lower[end++] - '0');
        }

        if (end == at || count is 0 or > Most || end >= to || text.Lower[end] != ' ')
        {
            count = 0;
            return at;
        }

        end++;
        if (end < to && text.Lower[end] == '(' && text.Find(") ", end, Math.Min(to, end + 14)) is var close and >= 0)
        {
            end = close + 2;
        }

        return end;
    }

    /// <summary>The number directly before a position, 0 when there is none.</summary>
    public static int Before(in RequirementText text, int at) => Before(text, at, out _);

    /// <summary>The same, with the place where the number begins.</summary>
    public static int Before(in RequirementText text, int at, out int start)
    {
        start = at;
        var end = at;
        if (end - 2 > text.Start && text.Lower[end - 1] == ' ' && text.Lower[end - 2] == ')')
        {
            var open = text.Lower.LastIndexOf('(', end - 2, Math.Min(end - 1, 14));
            if (open <= text.Start)
            {
                return 0;
            }

            end = open;
        }

        if (end - 2 < 0 || text.Lower[end - 1] != ' ')
        {
            return 0;
        }

        var begin = end - 1;
        while (begin > 0 && end - begin < 4 && text.Lower[begin - 1] is >= '0' and <= '9')
        {
            begin--;
        }

        if (begin == end - 1 || SkipNumber(text, begin, text.End, out var count) == begin || (begin > 0 && char.IsLetterOrDigit(text.Lower[begin - 1])))
        {
            return 0;
        }

        start = begin;
        return count;
    }

    /// <summary>"01 bản" behind a form, as in "(bản chính, 01 bản)"; 0 when it is not there.</summary>
    public static int Bare(in RequirementText text, int at, int to)
    {
        var after = SkipNumber(text, at, to, out var count);
        return after > at && text.IsAt(after, "bản") && (after + 3 >= to || text.Lower[after + 3] is ')' or ';' or ',' or '.') ? count : 0;
    }

    /// <summary>Whether a text has another number of pieces: "01 bản chính … và 01 bản dịch", "03 ảnh …, 02 phong bì".</summary>
    public static bool HasAnotherLot(in RequirementText text, int from, int to)
    {
        foreach (var joint in Joints)
        {
            for (var at = text.Find(joint, from, to); at >= 0; at = text.Find(joint, at + joint.Length, to))
            {
                var after = SkipNumber(text, at + joint.Length, to, out var count);
                if (count > 0 && text.First(Lots, after, Math.Min(to, after + 12)).At == after)
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>The number of sets in "số lượng hồ sơ: 01 bộ", "02 bộ hồ sơ"; 0 when the text has none, -1 when it has several.</summary>
    public static int Sets(in RequirementText text, out string words)
    {
        words = string.Empty;
        var stated = text.Find("số lượng");
        var (sets, others, differ, before) = (0, 0, false, false);
        for (var at = text.Find("bộ"); at >= 0; at = text.Find("bộ", at + 2, text.End))
        {
            var count = Before(text, at, out var begin);
            if (count == 0 || (at + 2 < text.End && char.IsLetter(text.Lower[at + 2])))
            {
                continue;
            }

            var near = stated >= 0 && at > stated && at - stated < 60;
            var whole = near || text.IsAt(at, "bộ hồ sơ") || (at + 2 == text.End && text.End - text.Start < 10);
            if (sets == 0 && whole)
            {
                sets = count;
                words = text.Words(near ? stated : begin, at + (text.IsAt(at, "bộ hồ sơ") ? 8 : 2));
                before = others > 0 && others != count;
                others = 0;
            }
            else
            {
                differ |= sets > 0 && count != sets;
                others += count;
            }
        }

        // "05 bộ (01 bộ bản gốc và 04 bộ bản sao)" says what the five consist of
        return sets > 0 && (before || (differ && others != sets)) ? -1 : sets;
    }
}
