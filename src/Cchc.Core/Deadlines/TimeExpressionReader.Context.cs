using Cchc.Core.Text;

namespace Cchc.Core.Deadlines;

/// <summary>What stands around a time: the event it counts from, the case it holds for, the step it is of.</summary>
internal sealed partial class TimeExpressionReader
{
    /// <summary>"Kể từ ngày nhận đủ hồ sơ", "(đối với …)", "trước khi …" behind a time, then who has to act.</summary>
    private void ReadTail(FoundTime item)
    {
        var limit = TailLimit(item);
        var at = item.End;
        var inside = false;
        for (var round = 0; round < 12 && at < limit; round++)
        {
            var word = words[at];
            var mark = marks[at];
            if (mark == TimeMark.Before && round == 0)
            {
                item.Role = TimeRole.Backward;
                item.Trigger = tokens.Quote(at, EndOfEvent(at + 1, limit));
                break;
            }

            if (mark == TimeMark.Trigger)
            {
                var end = EndOfEvent(at + 1, limit);
                item.Trigger = item.Trigger is null ? tokens.Quote(at, end) : item.Trigger;
                item.TriggerMarks |= Collect(at + 1, end);
                at = end;
            }
            else if (mark == TimeMark.Case && item.Condition is null && !(words[at] == "nếu" && words[at - 1] == ",") && IsOwnCase(item, at, limit, out var caseEnd))
            {
                item.Condition = tokens.Quote(at, caseEnd);
                item.ConditionMarks = Collect(at, caseEnd);
                at = caseEnd;
            }
            else if (word == "(" && at + 1 < limit && !SpeaksOfTrigger(item, at, limit) && marks[at + 1].Has(TimeMark.Case | TimeMark.Trigger))
            {
                inside = true;
                at++;
            }
            else if (word == ")" && inside)
            {
                inside = false;
                at++;
            }
            else if (word == "(" && round < 3 && CloseOf(at, limit) is > 0 and var close)
            {
                at = close + 1;
            }
            else if (word is "," or "ngày" or "hoặc" or "-" or "và" && at + 1 < limit && marks[at + 1].Has(TimeMark.Trigger | TimeMark.Case) && (word is not ("và" or "hoặc") || marks[at + 1] == TimeMark.Trigger))
            {
                at++;
            }
            else
            {
                break;
            }
        }

        item.TailEnd = at;
        item.Tail = Collect(at, Math.Min(limit, at + 60));
        item.Checks = Collect(at, Math.Min(limit, at + 16)).Has(TimeMark.Check);
        for (var i = at; i < Math.Min(limit, at + 4) && item.Actor == TimeMark.None; i++)
        {
            item.Actor = marks[i];
        }
    }

    /// <summary>"(trường hợp nộp bản giấy căn cứ theo ngày ghi trên dấu công văn đến)" says more about the event, not about the time.</summary>
    private bool SpeaksOfTrigger(FoundTime item, int open, int limit) =>
        item.Trigger is not null && CloseOf(open, limit) is > 0 and var close && words.IndexOf("căn", open, close - open) > 0;

    private int TailLimit(FoundTime item)
    {
        var limit = clauses[item.Clause].End;
        var place = found.BinarySearch(item, ByPlace.Instance);
        if (place + 1 < found.Count && found[place + 1].From < limit)
        {
            limit = Math.Max(item.End, found[place + 1].From);
        }

        return limit;
    }

    /// <summary>Where the words of an event end: at a case, a bracket, a comma that goes on with something else.</summary>
    private int EndOfEvent(int at, int limit)
    {
        for (var i = at; i < limit; i++)
        {
            steps++;
            var word = words[i];
            var next = i + 1 < limit ? words[i + 1] : ".";
            if (marks[i].Has(TimeMark.Case | TimeMark.NotCounted | TimeMark.Then) || word is "(" or ")" or ":" or ";")
            {
                return i;
            }

            if (word == "," && next is not ("hợp" or "chính" or "đúng" or "đủ" or "đầy" or "bổ"))
            {
                return i;
            }

            if (i - at > 60)
            {
                return i;
            }
        }

        return limit;
    }

    /// <summary>
    /// Whether the case that begins behind a time is its own, and not that of the next one: "5 ngày, tại các xã miền núi thì 10 ngày".
    /// A time inside the words of the case is none of its own: "… trường hợp nhận trong vòng 16 ngày".
    /// </summary>
    private bool IsOwnCase(FoundTime item, int at, int limit, out int end)
    {
        var clause = clauses[item.Clause].End;
        end = at + 1;
        while (end < limit && end - at < LongestCase && words[end] != "(" && !(words[end] == ")" && item.Bracket < 0 && words[at - 1] == "(") && !(words[end] == "," && marks[Math.Min(end + 1, limit - 1)] == TimeMark.Trigger))
        {
            steps++;
            if (limit < clause && (marks[end].Has(TimeMark.Added | TimeMark.Longer) || (words[end] == "," && marks[Math.Min(end + 1, limit - 1)] == TimeMark.TimeWord)))
            {
                return false; // "(trường hợp cần bổ sung, thời gian thẩm định được tăng thêm 21 ngày)"
            }

            if (marks[end] == TimeMark.Then || words[end] == ":")
            {
                return words[at - 1] is not "," && end - at < 40 && words[end] == ":" && limit == clause;
            }

            if (item.Bracket >= 0 && words[end] == ")")
            {
                break;
            }

            end++;
        }

        if (end == limit && limit < clause)
        {
            var next = found[found.BinarySearch(item, ByPlace.Instance) + 1];
            var before = words[limit - 1];
            if (before is not ("," or "(" or "hoặc" or "và" or ")"))
            {
                if (words[at - 1] == "," || words[next.From] is not ("trong" or "sau" or "trên" or "dưới" or "từ" or "quá" or "đủ" or "trước"))
                {
                    return false; // "30 ngày, trường hợp phức tạp không quá 45 ngày": the case of the next
                }

                next.IsDropped = true;
                end = clause;
            }
            else
            {
                end = limit - 1;
            }
        }

        return end > at + 1;
    }

    /// <summary>The bracket that closes this one before the limit, or 0.</summary>
    private int CloseOf(int open, int limit)
    {
        var depth = 0;
        for (var i = open; i < Math.Min(limit, open + 80); i++)
        {
            steps++;
            depth += words[i] == "(" ? 1 : words[i] == ")" ? -1 : 0;
            if (depth == 0)
            {
                return i;
            }
        }

        return 0;
    }

    /// <summary>The case, the event, the heading before a time.</summary>
    private void ReadLead(FoundTime item)
    {
        var from = item.LeadFrom;
        var to = item.From;
        var closed = 0;
        var caseAt = -1;
        for (var i = from; i < to; i++)
        {
            steps++;
            closed += words[i] == "(" && CloseOf(i, to) > 0 ? 1 : words[i] == ")" && closed > 0 ? -1 : 0;
            if (closed > 0 && (i + 1 >= to || marks[i] != TimeMark.Case || words[i] is "nếu" || words[i - 1] != "("))
            {
                item.Lead |= marks[i] & TimeMark.Remote;
                continue;
            }

            item.Lead |= marks[i];
            if (marks[i] == TimeMark.Case && caseAt < 0 && words[i] != "nếu có")
            {
                caseAt = i;
            }
            else if (marks[i] == TimeMark.Trigger && item.Trigger is null && item.Role != TimeRole.Backward && caseAt < 0)
            {
                var end = EndOfEvent(i + 1, to);
                item.Trigger = tokens.Quote(i, end);
                item.TriggerMarks = Collect(i + 1, end);
            }
        }

        if (caseAt >= 0)
        {
            var end = EndOfCase(caseAt, to);
            var words0 = tokens.Quote(caseAt, end);
            if (words0.Length > 0)
            {
                var marks0 = Collect(caseAt, end);
                item.Condition = item.Condition is null ? words0 : $"{words0}; {item.Condition}";
                item.ConditionMarks |= marks0;
            }
        }

        else if ((item.Lead.Has(TimeMark.Then) || (to > from && words[to - 1] == ":")) && item.Condition is null && OpenCase(item.Clause) is >= 0 and var opened)
        {
            var then = from;
            while (marks[then] != TimeMark.Then && then < to - 1)
            {
                then++;
            }

            item.Condition = tokens.Quote(opened, Math.Min(then, opened + LongestCase));
            item.ConditionMarks = Collect(opened, Math.Min(then, opened + LongestCase));
        }

        ReadHeading(item, caseAt < 0 ? from : EndOfCase(caseAt, to), to);
        IsForeign(item, from, to);
    }

    /// <summary>"Đối với các xã miền núi, biên giới; đảo; vùng khó khăn thì …": the case that began some clauses before; -1 for none.</summary>
    private int OpenCase(int clause)
    {
        for (var c = clause - 1; c >= Math.Max(0, clause - 6); c--)
        {
            if (clauses[c].Closing != ";" || clauses[c + 1].Bullet.Length > 0)
            {
                return -1;
            }

            for (var i = Math.Max(clauses[c].Start, clauses[c].End - LongestCase); i < clauses[c].End; i++)
            {
                steps++;
                if (marks[i] == TimeMark.Case)
                {
                    return i;
                }
            }
        }

        return -1;
    }

    /// <summary>The case ends with "thì" or a colon, or where its time is announced.</summary>
    private int EndOfCase(int at, int to)
    {
        for (var i = at + 1; i < to; i++)
        {
            steps++;
            if (marks[i] == TimeMark.Then)
            {
                return i;
            }

            if (words[i] is ":" or ")")
            {
                break;
            }
        }

        for (var i = at + 1; i < to; i++)
        {
            steps++;
            if (marks[i] == TimeMark.Then || words[i] == ":" || (words[i] == ")" && at > 0 && words[at - 1] == "(") || (words[i] == "," && i + 1 < to && marks[i + 1].Has(TimeMark.TimeWord | TimeMark.Total))
                || (words[i] == "," && i + 1 < to && words[i + 1] is "sau" or "chậm" or "trong" && i + 6 > to)
                || (marks[i] is TimeMark.Added or TimeMark.Longer && i + 12 > to))
            {
                return i;
            }
        }

        return to > at && words[to - 1] == "là" ? to - 1 : to;
    }

    /// <summary>"Thời hạn thẩm định hồ sơ: 19 ngày", "Ban Chỉ huy quân sự xã: 3 ngày", "Cấp lại: 05 ngày".</summary>
    private void ReadHeading(FoundTime item, int from, int to)
    {
        var isHeading = to > from && words[to - 1] == ":";
        var first = from;
        for (var i = first; isHeading && i < to - 1; i++)
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
        var step = lead.Has(TimeMark.Step);
        var beginsWithStep = words[first] == "bước" || marks[first].Has(TimeMark.Step) || (named && first + 1 < to && marks[first].Has(TimeMark.TimeWord) && !whole && step);
        var agency = marks[first] == TimeMark.Agency && (isHeading || to - first < 10) && !whole && !IsSentence(first, to);
        item.IsHeadedByStep = item.IsAmount && item.Role == TimeRole.Main && !lead.Has(TimeMark.Total) && (agency || (beginsWithStep && (isHeading || named || to - first < 30)) || (agency && step)
            || (marks[first] == TimeMark.Agency && step && item.Trigger is not null));
        if (item.Condition is null && isHeading && !item.IsHeadedByStep && !named && !SaysHow(lead, first, to))
        {
            item.Condition = tokens.Quote(first, to - 1);
            item.ConditionMarks |= lead;
            item.IsOwnHeading = true;
        }

        item.IsNamed = isHeading && named && !whole;
        item.LeadsToVerify = item.Condition is not null && lead.Has(TimeMark.Verify) && !lead.Has(TimeMark.NoVerify);
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
        || words[first] is "trực" or "nộp" or "cách" or "qua" or "gửi" or "thông" or "phí" or "lệ" or "ghi" or "lưu" or "chú" or "dịch" or "kết" or "địa" or "hình" or "căn" or "bước";

    /// <summary>Drops what is the validity of a permit, an age, a span inside a case, and the like.</summary>
    private void IsForeign(FoundTime item, int from, int to)
    {
        var near = Collect(Math.Max(from, to - 8), to);
        var foreign = near.Has(TimeMark.Foreign) && !(item.Lead.Has(TimeMark.Before) && item.Lead.Has(TimeMark.AtLeast)) && !item.TriggerMarks.Has(TimeMark.Receipt);
        var long_ = item.Time is ProcessingTime.Months or ProcessingTime.Years or ProcessingTime.Weeks;
        var followed = item.End < words.Count && marks[item.End] == TimeMark.Foreign;
        if (foreign || followed || (long_ && item.Lead.Has(TimeMark.AtLeast) && item.Role != TimeRole.Backward && !item.Lead.Has(TimeMark.Before)))
        {
            item.IsDropped = true;
            return;
        }

        var anchored = item.IsUpperBound || item.Trigger is not null || item.Condition is not null || item.Role == TimeRole.Backward
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

        item.IsDropped |= item.Time is ProcessingTime.Years && !item.TriggerMarks.Has(TimeMark.Receipt) && !(item.IsUpperBound && item.Lead.Has(TimeMark.TimeWord)) && words.Count > 8;
    }

    /// <summary>A clause that is only a case, "Đối với các xã, phường thông thường;", stands over what follows.</summary>
    private void InheritHeadings()
    {
        var next = 0;
        var heading = (Quote: (string?)null, Marks: TimeMark.None, Bullet: string.Empty, Closing: string.Empty, Clause: -2);
        var check = (On: false, Bullet: string.Empty);
        for (var c = 0; c < clauses.Count; c++)
        {
            var clause = clauses[c];
            while (next < found.Count && found[next].Clause < c)
            {
                next++;
            }

            var hasTime = next < found.Count && found[next].Clause == c;
            if (heading.Quote is not null && clause.Bullet.Length > 0 && (clause.Bullet == heading.Bullet || (heading.Bullet.Length == 0 && heading.Closing != ":")) && heading.Clause != c - 1)
            {
                heading.Quote = null;
            }

            check.On &= clause.Bullet != check.Bullet;
            if (!hasTime)
            {
                check = words[clause.End - 1] == ":" ? (marks[clause.Start].Has(TimeMark.Check), clause.Bullet) : check;
                var at = clause.Start;
                while (at < clause.End && at < clause.Start + 8 && (words[at] is "(" or ")" or ":" or "thời" or "gian" or "hạn" or "giải" or "quyết" or "trong" || words[at].Length <= 2) && marks[at] != TimeMark.Case)
                {
                    at++;
                }

                var ends = words[clause.End - 1] == ":" ? ":" : clause.Closing;
                if (at < clause.End && marks[at] == TimeMark.Case && words[at] != "nếu" && (ends is ":" or ";" || clause.End - at < 40) && !Acts(at, clause.End))
                {
                    steps += clause.End - at;
                    heading = (tokens.Quote(at, Math.Min(clause.End, at + LongestCase)), Collect(at, Math.Min(clause.End, at + LongestCase)), clause.Bullet, ends, c);
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
                if (heading.Quote is not null && found[i].Condition is null && (heading.Closing == ":" || heading.Clause == c - 1))
                {
                    found[i].Condition = heading.Quote;
                    found[i].ConditionMarks = heading.Marks;
                    found[i].HasHeadingCondition = true;
                }
            }
        }
    }

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

    private TimeMark Collect(int from, int to)
    {
        var all = TimeMark.None;
        for (var i = from; i < to; i++)
        {
            all |= marks[i];
        }

        steps += Math.Max(0, to - from);
        return all;
    }

    private sealed class ByPlace : IComparer<FoundTime>
    {
        public static readonly ByPlace Instance = new();

        public int Compare(FoundTime? x, FoundTime? y) => (x?.End ?? 0).CompareTo(y?.End ?? 0);
    }
}
