namespace Cchc.Core.Deadlines.Times;

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
            if (mark == TimeMark.Before && (round == 0 || (round == 1 && words[at - 1] is "," or "(")))
            {
                item.Role = TimeRole.Backward;
                if (item.IsUpperBound && words[item.From] == "trong")
                {
                    item.Doubt(); // "niêm yết trong thời hạn 15 ngày trước ngày họp": perhaps how long
                }

                var end = EndOfEvent(at + 1, limit);
                item.Trigger = tokens.Quote(at, end);
                at = end;
                if (at >= limit || marks[at] != TimeMark.Case)
                {
                    break;
                }

                continue;
            }

            if (mark == TimeMark.Trigger)
            {
                var eventEnd = EndOfEvent(at + 1, limit);
                item.Trigger = item.Trigger is null ? tokens.Quote(at, eventEnd) : item.Trigger;
                item.TriggerMarks |= Collect(at + 1, eventEnd);
                item.IsTriggeredByAgency |= IsOfAgency(at + 1, eventEnd);
                at = eventEnd;
            }
            else if (
                mark == TimeMark.Case && item.Condition is null && !(words[at] == "nếu" && words[at - 1] == ",") && IsOwnCase(item, at, limit, out var caseEnd))
            {
                item.Condition = tokens.Quote(at, inside ? EndOfBracket(at, caseEnd) : caseEnd);
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
            else if (word == "(" && round == 0 && item.IsAmount && IsEventBefore(at + 1, limit))
            {
                inside = true; // "07 ngày (trước khi khởi công)"
                at++;
            }
            else if (word == "(" && round < 3 && CloseOf(at, limit) is > 0 and var close)
            {
                if (item.IsAmount && Collect(at, close).Has(TimeMark.Before))
                {
                    item.Doubt(); // "07 ngày (tính đến trước khi khởi công)": perhaps counted backward
                }

                at = close + 1;
            }
            else if (word is "," or ":" or "ngày" or "hoặc" or "-" or "và" && at + 1 < limit && marks[at + 1]
                .Has(TimeMark.Trigger | TimeMark.Case | (word == "," && round == 0 ? TimeMark.Before : TimeMark.None))
                    && (word is not ("và" or "hoặc") || marks[at + 1] == TimeMark.Trigger))
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

    /// <summary>"trước khi", "trước ngày" and an event, not a date or an hour.</summary>
    private bool IsEventBefore(int at, int limit) =>
        at + 2 < limit && marks[at] == TimeMark.Before && words[at + 1] is "khi" or "ngày" or "thời" or "lúc" or "đợt" && !char.IsDigit(words[at + 2][0]);

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

    /// <summary>
    /// Whether the case that begins behind a time is its own, and not that of the next one: "5 ngày, tại các xã miền núi thì 10 ngày".
    /// A time inside the words of the case is none of its own: "… trường hợp nhận trong vòng 16 ngày".
    /// </summary>
    private bool IsOwnCase(FoundTime item, int at, int limit, out int end)
    {
        var clause = clauses[item.Clause].End;
        end = at + 1;
        while (end < limit && end - at < LongestCase && words[end] != "(" && !(words[end] == ")" && item.Bracket < 0 && words[at - 1] == "(")
            && !(words[end] == "," && marks[Math.Min(end + 1, limit - 1)] == TimeMark.Trigger))
        {
            steps++;
            if (limit < clause
                && (marks[end].Has(TimeMark.Added | TimeMark.Longer) || (words[end] == "," && marks[Math.Min(end + 1, limit - 1)] == TimeMark.TimeWord)))
            {
                return false; // "(trường hợp cần bổ sung, thời gian thẩm định được tăng thêm 21 ngày)"
            }

            if (words[end] == "," && end > at + 2 && BeginsAct(end + 1, limit))
            {
                break; // "đối với trường hợp nộp trực tuyến, Cục … phải thông báo"
            }

            if (words[end] == ":" && end - at <= 5 && words[end - 1] is "hợp" or "sau")
            {
                end++; // "đối với các trường hợp: cấp mới, cấp lại"
                continue;
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
                end = Math.Min(clause, end + LongestCase);
            }
            else
            {
                end = limit - 1;
            }
        }

        return end > at + 1;
    }

    /// <summary>"Sở Tư pháp có trách nhiệm", "Cục … cấp": an agency that acts begins here.</summary>
    private bool BeginsAct(int at, int limit)
    {
        if (at >= limit || !marks[at].Has(TimeMark.Agency) || !(tokens.IsCapital(at) || words[at] == "cơ"))
        {
            return false;
        }

        for (var i = at + 1; i < Math.Min(limit, at + 16) && words[i] is not ("," or ";" or "(" or ")" or ":" or "hoặc"); i++)
        {
            steps++;
            if (words[i] is "phải" or "nhiệm" || TimeActs.At(words, i, out _) is TimeAct.Decides or TimeAct.Passes or TimeAct.Notifies or TimeAct.Examines)
            {
                return true;
            }
        }

        return false;
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
                item.IsTriggeredByAgency = IsOfAgency(i + 1, end);
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
                item.CaseEnd = end;
            }
        }

        else if (
            (item.Lead.Has(TimeMark.Then) || (to > from && words[to - 1] == ":")) && item.Condition is null && OpenCase(item.Clause) is >= 0 and var opened)
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
        if (to - from > 2 && (words[to - 1] is "nộp" or "gửi" || (words[to - 1] == "cấp" && words[to - 2] == "cung")) && item.Role == TimeRole.Main)
        {
            item.Role = TimeRole.Other; // "được cung cấp trong vòng 90 ngày": time of the one who has to hand it in
            item.Doubt();
        }

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
            if (marks[i] == TimeMark.Then || words[i] == ":" || (words[i] == ")" && at > 0 && words[at - 1] == "(")
                || (words[i] == "," && i + 1 < to && marks[i + 1].Has(TimeMark.TimeWord | TimeMark.Total))
                || (words[i] == "," && BeginsAct(i + 1, to))
                || (words[i] == "," && i + 1 < to && words[i + 1] is "sau" or "chậm" or "trong" && i + 6 > to)
                || (marks[i] is TimeMark.Added or TimeMark.Longer && i + 12 > to))
            {
                return i;
            }
        }

        return to > at && words[to - 1] == "là" ? to - 1 : to;
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
