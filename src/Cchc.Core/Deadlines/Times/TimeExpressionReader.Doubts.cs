namespace Cchc.Core.Deadlines.Times;

/// <summary>Last look at what was read with confidence: words close by that make the length or its purpose another.</summary>
internal sealed partial class TimeExpressionReader
{
    private const int Near = 7;

    private static readonly string[][] NotCalendarDays = [["làm", "việc"], ["lv"], ["làmviệc"], ["hành", "chính"], ["trừ"], ["không", "tính", "ngày", "nghỉ"],
        ["không", "kể", "thứ"], ["không", "kể", "ngày"], ["không", "bao", "gồm"]];
    private static readonly string[][] DaysOff =
        [["ngày", "nghỉ"], ["nghỉ", "lễ"], ["ngày", "lễ"], ["lễ", "tết"], ["thứ", "bảy"], ["thứ", "7"], ["chủ", "nhật"]];
    private static readonly string[][] OfficeHours = [["giờ", "hành", "chính"], ["từ", "thứ"], ["thứ", "2"], ["thứ", "hai"]];
    private static readonly string[][] WorkingDays = [["theo", "ngày", "làm", "việc"], ["(", "ngày", "làm", "việc"], ["là", "ngày", "làm", "việc"]];
    private static readonly string[][] NotExact = [["ít", "nhất"], ["tối", "thiểu"], ["khoảng"], ["giảm"]];
    private static readonly string[][] OfPapers = [["ảnh"], ["chụp"], ["bản", "sao"], ["giấy", "chứng", "nhận"]];
    private static readonly string[][] OfTheApplicant =
        [["người", "nộp"], ["có", "trách", "nhiệm", "nộp"], ["nộp", "bổ", "sung"], ["phải", "nộp"], ["bị", "hủy"], ["bị", "huỷ"]];
    private static readonly string[] Receipts = ["tiếp nhận", "thụ lý", "hợp lệ", "hợp pháp"];
    private static readonly string[][] Refusals =
        [["từ", "chối"], ["không", "cấp"], ["không", "chấp", "thuận"], ["không", "đồng", "ý"], ["không", "phê", "duyệt"], ["không", "công", "nhận"]];
    private static readonly string[][] Supplements = [["bổ", "sung"], ["hoàn", "thiện"], ["hoàn", "chỉnh"], ["hướng", "dẫn"], ["sửa", "đổi"], ["trả", "lại"]];
    private static readonly HashSet<string> NotATime = new(StringComparer.Ordinal) { "nghỉ", "lương", "x", "phép" };

    private int lastDaysOff;

    private void LookForDoubts()
    {
        lastDaysOff = LastDaysOff();
        for (var i = 0; i < found.Count; i++)
        {
            var item = found[i];
            if (item.Confidence == TimeConfidence.Read
                && (IsDoubtful(item) || NamesNoCase(item) || (i > 0 && (MayShareCase(item, found[i - 1]) || MayExtend(item, found[i - 1])))))
            {
                item.Doubt();
            }
        }
    }

    /// <summary>"Trường hợp …, sau 15 ngày …, cơ quan quyết định trong vòng 07 ngày": the case may hold for both.</summary>
    private static bool MayShareCase(FoundTime item, FoundTime before) =>
        item.Condition is null && item.Role is TimeRole.Main or TimeRole.Stage && before.Clause == item.Clause && before.HasLeadCondition
            && before.Bracket == item.Bracket;

    /// <summary>
    /// "Trường hợp cần thiết gia hạn không quá 30 ngày; đối với vụ việc phức tạp thì không quá 60 ngày": the sentence goes on about the extension.
    /// </summary>
    private bool MayExtend(FoundTime item, FoundTime before) =>
        item.Role == TimeRole.Main && before.Role == TimeRole.Extension && before.Bracket == item.Bracket && item.Lead.Has(TimeMark.Then)
        && (before.Clause == item.Clause
            || (before.Clause == item.Clause - 1 && clauses[before.Clause].Closing == ";" && clauses[item.Clause].Bullet.Length == 0));

    /// <summary>"Trường hợp 2: Không thẩm định tại phòng xét nghiệm 17 ngày": the case was cut behind its number.</summary>
    private static bool NamesNoCase(FoundTime item) =>
        item.Condition is { } condition && condition.StartsWith("trường hợp", StringComparison.OrdinalIgnoreCase)
            && condition.Length <= "trường hợp".Length + 3;

    private bool IsDoubtful(FoundTime item)
    {
        var after = EndOfSentence(item.End, item.End + Near);
        if (LeavesOutDaysOff(item) || (item.Time is ProcessingTime.CalendarDays && (Has(item.End, after, NotCalendarDays) || CountsWorkingDays(item))))
        {
            return true;
        }

        if (item.End < words.Count && (NotATime.Contains(words[item.End]) || char.IsDigit(words[item.End][0])))
        {
            return true;
        }

        if (Has(BeginOfSentence(item.From - 3, item.From), item.End, NotExact) || (item.From > 0 && words[item.From - 1] == "-" && !tokens.IsSpaced(item.From)))
        {
            return true;
        }

        if (item.Role == TimeRole.Main && item.Trigger is not null && (!BeginsWithReceipt(item) || IsCut(item.Trigger) || EndsEarly(item.Trigger)))
        {
            return true;
        }

        if (item.Role == TimeRole.Main && item.Trigger is null && IsAfterAll(item))
        {
            return true;
        }

        var before = Math.Max(item.LeadFrom, item.From - Near);
        return item.Role == TimeRole.Main
            && (Has(before, item.From, OfPapers) || item.Trigger?.IndexOf("ngày cấp", StringComparison.OrdinalIgnoreCase) >= 0
                || Has(before, item.From, OfTheApplicant) || Has(item.End, EndOfSentence(item.End, item.End + (2 * Near)), OfTheApplicant));
    }

    /// <summary>"15 ngày", "02 tuần", "01 tháng", "48 giờ", and days off do not count: no reading of the unit alone has as many days.</summary>
    private bool LeavesOutDaysOff(FoundTime item) => item.From < lastDaysOff && item.Time is
        ProcessingTime.CalendarDays or ProcessingTime.Weeks or ProcessingTime.Months or ProcessingTime.Years or ProcessingTime.ClockHours;

    /// <summary>"15 ngày kể từ ngày nhận đủ hồ sơ, tính theo ngày làm việc".</summary>
    private bool CountsWorkingDays(FoundTime item) => Has(item.End, TailLimit(item), WorkingDays);

    /// <summary>
    /// Where it was last said that days off do not count, "không tính ngày nghỉ, ngày lễ": a time before that is perhaps one without them, whatever stands
    /// between.
    /// -1 for nowhere.
    /// </summary>
    private int LastDaysOff()
    {
        for (var i = words.Count - 1; i >= 0; i--)
        {
            steps++;
            if ((marks[i] == TimeMark.NotCounted || words[i] == "trừ") && Has(i, EndOfSentence(i, i + Near + 2), DaysOff)
                && !Has(BeginOfSentence(i - (3 * Near), i), i, OfficeHours))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>"Sau 15 ngày có khiếu nại": what may happen then, perhaps, and not what is due.</summary>
    private bool IsAfterAll(FoundTime item) =>
        item.IsAmount && words[item.From] == "sau" && !item.Decides && item.End < words.Count && char.IsLetter(words[item.End][0]);

    /// <summary>Whether the event is the receipt of the dossier or of what is asked, and not one inside the procedure or of another agency.</summary>
    private static bool BeginsWithReceipt(FoundTime item) =>
        item.TriggerMarks.Has(TimeMark.Dossier)
        || Mentions(item.Trigger, Receipts)
        || (item.TriggerMarks.Has(TimeMark.Receipt) && !item.TriggerMarks.Has(TimeMark.Inner | TimeMark.Verify | TimeMark.Step | TimeMark.Notice)
            && !item.IsTriggeredByAgency);

    /// <summary>"kể từ ngày nhận": the text ends before it says what.</summary>
    private static bool IsCut(string trigger) =>
        trigger.EndsWith(" nhận", StringComparison.OrdinalIgnoreCase) || trigger.EndsWith(" được", StringComparison.OrdinalIgnoreCase)
        || trigger.EndsWith(" ngày", StringComparison.OrdinalIgnoreCase);

    /// <summary>"Kể từ ngày nhận đủ hồ sơ đến ngày Ngân hàng Nhà nước trình Thủ tướng": only as far as that.</summary>
    private static bool EndsEarly(string trigger) =>
        trigger.Contains(" đến ngày ", StringComparison.OrdinalIgnoreCase) || trigger.Contains(" đến khi ", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the words behind a time speak of one of these.</summary>
    private bool Collects(FoundTime item, string[][] phrases) => Has(item.TailEnd, EndOfSentence(item.TailEnd, item.TailEnd + 60), phrases);

    private static bool Mentions(string? text, string[] phrases) => text?.ToLowerInvariant() is { } lower && Array.Exists(phrases, lower.Contains);

    private int BeginOfSentence(int from, int to)
    {
        for (var i = to - 1; i >= Math.Max(0, from); i--)
        {
            steps++;
            if (words[i] is TimeTokens.LineEnd or "." or ";")
            {
                return i + 1;
            }
        }

        return Math.Max(0, from);
    }

    private int EndOfSentence(int from, int to)
    {
        to = Math.Min(to, words.Count);
        for (var i = from; i < to; i++)
        {
            steps++;
            if (words[i] is TimeTokens.LineEnd or "." or ";")
            {
                return i;
            }
        }

        return to;
    }

    private bool Has(int from, int to, string[][] phrases)
    {
        for (var i = from; i < to; i++)
        {
            foreach (var phrase in phrases)
            {
                steps++;
                var k = 0;
                while (k < phrase.Length && i + k < to && words[i + k] == phrase[k])
                {
                    k++;
                }

                if (k == phrase.Length)
                {
                    return true;
                }
            }
        }

        return false;
    }
}
