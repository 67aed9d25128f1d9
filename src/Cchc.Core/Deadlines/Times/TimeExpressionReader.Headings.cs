namespace Cchc.Core.Deadlines.Times;

/// <summary>What the headings before and above a time say, and which numbers are no processing times at all.</summary>
internal sealed partial class TimeExpressionReader
{
    /// <summary>"Thời hạn thẩm định hồ sơ: 19 ngày", "Ban Chỉ huy quân sự xã: 3 ngày", "Cấp lại: 05 ngày".</summary>
    private void ReadHeading(FoundTime item, int from, int to)
    {
        var isHeading = to > from && words[to - 1] == ":";
        var first = from;
        for (var i = first; i < to - 1; i++)
        {
            first = words[i] == ":" ? i + 1 : first;
        }

        while (first + 1 < to && words[first + 1] == ")" && words[first].Length <= 2)
        {
            first += 2; // "a)", "1)"
        }

        while (first < to && words[first] is ":" or "thì" or "," or "(" or "và" or "+" or "-" or "hoặc" or ")")
        {
            first++;
        }

        if (first >= to)
        {
            return;
        }

        item.IsPart = marks[first] == TimeMark.Parts && item.Bracket >= 0;
        var lead = Collect(first, to);
        var named = lead.Has(TimeMark.TimeWord);
        var whole = named && lead.Has(TimeMark.Whole);
        var step = lead.Has(TimeMark.Step) || (named && lead.Has(TimeMark.Verify));
        var beginsWithStep = words[first] == "bước" || marks[first].Has(TimeMark.Step)
            || (named && first + 1 < to && marks[first].Has(TimeMark.TimeWord) && !whole && step);
        var agency = marks[first] == TimeMark.Agency && (isHeading || to - first < 10) && !whole && !IsSentence(first, to);
        item.IsHeadedByStep = item.IsAmount && item.Role == TimeRole.Main && !lead.Has(TimeMark.Total)
            && (agency || (beginsWithStep && (isHeading || named || to - first < 30)) || (agency && step)
            || (marks[first] == TimeMark.Agency && step && item.Trigger is not null));
        var acts = marks[first].Has(TimeMark.Agency) && isHeading && ActsIn(first, to - 1).First is TimeAct.Passes or TimeAct.Notifies;
        if (acts || (item.IsHeadedByStep && words[first] == "thu" && words[first + 1] == "hồi")
            || (item.Condition is not null && !item.HasLeadCondition && isHeading && !item.IsHeadedByStep && !named && !SaysHow(lead, first, to)))
        {
            item.Doubt(); // "Sở Tư pháp có ý kiến: 10 ngày"; "Thu hồi quyết định: 05 ngày"; "Phát hành thông báo: 02 ngày, trường hợp …"
        }

        if (item.Condition is null && isHeading && !item.IsHeadedByStep && !named && !acts && !SaysHow(lead, first, to))
        {
            item.Condition = tokens.Quote(first, to - 1);
            item.ConditionMarks |= lead;
            item.IsOwnHeading = true;
        }

        if (item.Condition is null && !item.IsHeadedByStep && CaseHeading(first, to) is { } heading)
        {
            item.Condition = heading;
            item.ConditionMarks |= lead;
            item.IsOwnHeading = true;
            named = false;
        }

        item.IsNamed = isHeading && named && !whole;
        item.LeadsToVerify = item.Condition is not null && lead.Has(TimeMark.Verify) && !lead.Has(TimeMark.NoVerify);
    }

    /// <summary>"Cấp mới là 10 ngày", "Thời hạn cấp lại Giấy phép: 05 ngày": the kind of procedure is the case; null for other headings.</summary>
    private string? CaseHeading(int first, int to)
    {
        if (words[to - 1] is not (":" or "là"))
        {
            return null;
        }

        var at = first;
        while (at < to && words[at] is "thời" or "hạn" or "gian" or "giải" or "quyết" or "thủ" or "tục" or "hồ" or "sơ" or "việc")
        {
            at++;
        }

        return to - at >= 3 && words[at] is "cấp" or "gia" or "điều" or "sửa" or "thu" or "đổi" or "chuyển"
            && words[at + 1] is "mới" or "lại" or "đổi" or "hạn" or "chỉnh" or "hồi" or "bổ" or "lần" or "tên" or "nhượng" or "giấy" or "phép" or "chứng"
                or "thẻ"
            ? tokens.Quote(at, to - 1)
            : null;
    }

    private bool IsSentence(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (words[i] is "có" or "phải" or "giải" or "thực")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Headings that are about how to submit, or are only numbers, are no cases.</summary>
    private bool SaysHow(TimeMark lead, int first, int to) =>
        lead.Has(TimeMark.Total | TimeMark.Parts) || to - first < 3
        || words[first] is "trực" or "nộp" or "cách" or "qua" or "gửi" or "thông" or "phí" or "lệ" or "ghi" or "lưu" or "chú" or "dịch" or "kết" or "địa"
            or "hình" or "căn" or "bước";

    /// <summary>Drops what is the validity of a permit, an age, a span inside a case, and the like.</summary>
    private void IsForeign(FoundTime item, int from, int to)
    {
        var place = found.BinarySearch(item, ByPlace.Instance);
        var near = Collect(Math.Max(from, to - 9), to);
        var expires = to - from > 1 && item.IsAmount
            && ((words[to - 1] == "lực" && words[to - 2] == "hiệu") || (words[to - 1] == "hạn" && words[to - 2] == "hết")
                || (words[to - 1] == "dụng" && words[to - 2] == "sử"));
        if (expires && item.Lead.Has(TimeMark.Before))
        {
            item.Role = TimeRole.Backward; // "trước khi giấy phép hết hiệu lực 90 ngày"
            item.Doubt();
            return;
        }

        if (item.Bracket >= 0 && place > 0 && found[place - 1] is { IsDropped: true } dropped && dropped.End == item.Bracket)
        {
            item.IsDropped = true; // "có ít nhất 03 năm (36 tháng)"
            return;
        }

        if (item.Lead.Has(TimeMark.AtLeast) && item.IsAmount && Collect(item.End, EndOfSentence(item.End, item.End + 12)).Has(TimeMark.Before))
        {
            item.Role = TimeRole.Backward; // "tối thiểu 03 tháng, tối đa 12 tháng trước khi giấy phép hết hiệu lực"
            item.Doubt();
            return;
        }

        var foreign = (near.Has(TimeMark.Foreign) || (expires && words[to - 1] != "dụng"))
            && !(item.Lead.Has(TimeMark.Before) && item.Lead.Has(TimeMark.AtLeast)) && !item.TriggerMarks.Has(TimeMark.Receipt);
        var long_ = item.Time is ProcessingTime.Months or ProcessingTime.Years or ProcessingTime.Weeks;
        var followed = item.End < words.Count && marks[item.End] == TimeMark.Foreign;
        if (foreign || followed || (long_ && item.Lead.Has(TimeMark.AtLeast) && item.Role != TimeRole.Backward && !item.Lead.Has(TimeMark.Before)))
        {
            item.IsDropped = true;
            return;
        }

        var anchored = item.IsUpperBound || item.Lead.Has(TimeMark.Added) || item.Trigger is not null || item.Condition is not null
            || item.Role == TimeRole.Backward
            || to == from || words[to - 1] is ":" or "là" or "hạn" or "(" or "," or "và" or "+" || item.IsHeadedByStep || item.LeadFrom == item.From;
        if (!item.IsAmount)
        {
            return;
        }

        if (!anchored)
        {
            item.Doubt();
            item.IsDropped = long_;
        }

        item.IsDropped |= item.Time is ProcessingTime.Years && !item.TriggerMarks.Has(TimeMark.Receipt)
            && !(item.IsUpperBound && item.Lead.Has(TimeMark.TimeWord)) && words.Count > 8;
    }

    /// <summary>A clause that is only a case, "Đối với các xã, phường thông thường;", stands over what follows.</summary>
    private void InheritHeadings()
    {
        var next = 0;
        var heading = (Quote: (string?)null, Marks: TimeMark.None, Bullet: string.Empty, Closing: string.Empty, Clause: -2);
        var check = (On: false, Bullet: string.Empty);
        var caseAt = -9;
        for (var c = 0; c < clauses.Count; c++)
        {
            var clause = clauses[c];
            while (next < found.Count && found[next].Clause < c)
            {
                next++;
            }

            var hasTime = next < found.Count && found[next].Clause == c;
            if (!hasTime && next > 0 && found[next - 1] is { Condition: null, IsAmount: true } before && before.Clause == c - 1
                && BracketedCase(clause) is { } bracketed)
            {
                before.Condition = bracketed; // "10 ngày kể từ ngày nhận hồ sơ. (đối với trường hợp tăng vốn)"
                before.ConditionMarks = Collect(clause.Start, clause.End);
            }

            if (heading.Quote is not null && clause.Bullet.Length > 0
                && (clause.Bullet == heading.Bullet || (heading.Bullet.Length == 0 && heading.Closing != ":")) && heading.Clause != c - 1)
            {
                heading.Quote = null;
            }

            check.On &= clause.Bullet != check.Bullet;
            if (!hasTime)
            {
                check = words[clause.End - 1] == ":" ? (marks[clause.Start].Has(TimeMark.Check), clause.Bullet) : check;
                var at = clause.Start;
                while (at < clause.End && at < clause.Start + 8
                    && (words[at] is "(" or ")" or ":" or "thời" or "gian" or "hạn" or "giải" or "quyết" or "trong" || words[at].Length <= 2)
                    && marks[at] != TimeMark.Case)
                {
                    at++;
                }

                var ends = words[clause.End - 1] == ":" ? ":" : clause.Closing;
                caseAt = at < clause.End && marks[at] == TimeMark.Case && words[at] == "trường" && tokens.IsCapital(at)
                    && (clause.End - at < 12 || !Acts(at, clause.End))
                    ? c
                    : caseAt;
                if (at < clause.End && marks[at] == TimeMark.Case && words[at] != "nếu" && (ends is ":" or ";" || clause.End - at < 40)
                    && !Acts(at, clause.End))
                {
                    steps += clause.End - at;
                    heading = (tokens.Quote(at, Math.Min(clause.End, at + LongestCase)), Collect(at, Math.Min(clause.End, at + LongestCase)), clause.Bullet,
                        ends, c);
                }
                else if (clause.Bullet == TimeTokens.LineEnd && ends != ":")
                {
                    heading.Quote = null;
                }

                continue;
            }

            for (var i = next; i < found.Count && found[i].Clause == c; i++)
            {
                found[i].IsHeadedByStep |= check.On;
                if (found[i].Condition is null && (heading.Quote is null || heading.Clause < caseAt) && c - caseAt < 3)
                {
                    found[i].Doubt(); // a case above it that may be its own
                }

                if (heading.Quote is not null && heading.Closing == ":" && clause.Bullet != heading.Bullet && found[i].Condition is { } inner
                    && !found[i].IsOwnHeading && heading.Quote.Length + inner.Length < 2_000)
                {
                    found[i].Condition = $"{heading.Quote}; {inner}";
                }
                else if (heading.Quote is not null && found[i].Condition is null && (heading.Closing == ":" || heading.Clause == c - 1))
                {
                    found[i].Condition = heading.Quote;
                    found[i].ConditionMarks = heading.Marks;
                    found[i].HasHeadingCondition = true;
                }
            }
        }
    }

    /// <summary>The case of a clause that is nothing but one in brackets; null for others.</summary>
    private string? BracketedCase(Clause clause) =>
        words[clause.Start] == "(" && clause.End - clause.Start > 3 && marks[clause.Start + 1] == TimeMark.Case && words[clause.End - 1] == ")"
        ? tokens.Quote(clause.Start + 1, clause.End - 1)
        : null;

    /// <summary>Whether a clause says what someone does, so that it is a sentence and no heading.</summary>
    private bool Acts(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (marks[i] == TimeMark.Then || (words[i] is "phải" or "có" && i + 1 < to && words[i + 1] is "trách" or "thông" or "văn" or "trả"))
            {
                return true;
            }
        }

        return Collect(from, to).Has(TimeMark.Notice);
    }
}
