namespace Cchc.Core.Deadlines.Times;

/// <summary>
/// Who has to do what within a time: only a decision, or nothing said, makes it the time for the result. An agency that hands a dossier on, asks for opinions
/// or prepares the decision of another is at a step; the one who applies has a time of their own.
/// </summary>
internal sealed partial class TimeExpressionReader
{
    private const int FarthestAct = 90;
    private const int FarthestSubject = 8;

    private void ReadAct(FoundTime item)
    {
        if (item.Time is ProcessingTime.YearlyDate or ProcessingTime.FixedDate && item.Role == TimeRole.Main && IsOfStep(item))
        {
            item.Doubt();
        }

        if (!item.IsAmount || item.Role is not (TimeRole.Main or TimeRole.Verification))
        {
            return;
        }

        var limit = Math.Min(ActLimit(item), item.TailEnd + FarthestAct);
        var done = words[item.TailEnd - 1] == "(" ? default : ActsIn(item.TailEnd, limit); // a bracket speaks of something else
        if (IsCutShort(item, done, limit))
        {
            item.Doubt();
        }

        if (item.Role == TimeRole.Verification)
        {
            if (item.HasHeadingCondition
                && (done.First is TimeAct.Passes or TimeAct.Displays or TimeAct.Notifies || (done.First == TimeAct.None && done.Examines)))
            {
                item.Role = TimeRole.Stage; // "Trường hợp phải kiểm tra thực tế: - 03 ngày để kiểm tra hồ sơ; …"
                item.Doubt();
            }

            return;
        }

        if (done.IsEmpty && item.From > 0 && !FollowsAnother(item) && !(item.IsHeadedByStep && words[item.From - 1] == ":"))
        {
            var start = ActStart(item);
            done = ActsIn(start, item.From).ByLast();
            var isClear = done.Subject == TimeAct.Decides && Collect(start, Math.Min(item.From, start + 4)).Has(TimeMark.Agency);
            if ((done.First == TimeAct.Passes && !isClear) || done.Subject == TimeAct.Applicant)
            {
                item.Doubt(); // what stands before it may be another sentence
            }

            item.Decides = done.First == TimeAct.Decides && isClear;
            if (!done.HasSubject && done.Examines && done.First == TimeAct.None && item.IsUpperBound)
            {
                item.Doubt(); // "phải xác minh trong thời hạn 30 ngày"
            }

            if (!done.HasSubject || (done.First == TimeAct.Decides && done.Subject != TimeAct.Applicant))
            {
                // "Niêm yết công khai … trong thời gian 15 ngày": a length of what stands before it.
                done = done.First is TimeAct.Displays or TimeAct.Passes or TimeAct.Notifies && item.From > 0 && item.IsUpperBound
                    && words[item.From - 1] is not (":" or "," or ")")
                    ? done
                    : default;
            }
        }

        if (done.IsEmpty && !item.Decides && !item.IsHeadedByStep && IsInsideSentence(item))
        {
            item.Doubt();
        }

        if (done.IsEmpty && SharesAct(item) is { } next)
        {
            done = ActsIn(next.TailEnd, Math.Min(ActLimit(next), next.TailEnd + FarthestAct));
        }

        Apply(item, done);
    }

    /// <summary>"Trước ngày 25/02 hằng năm, Ban điều hành thẩm định, trình Bộ": the date is one of a step, or of the one who applies.</summary>
    private bool IsOfStep(FoundTime item)
    {
        var clause = clauses[item.Clause];
        var after = ActsIn(item.End, Math.Min(clause.End, item.End + FarthestAct));
        var before = ActsIn(Math.Max(clause.Start, item.From - FarthestAct), item.From);
        return Precedes(after) || Precedes(before)
            || (!before.Decides && Collect(Math.Max(clause.Start, item.From - FarthestAct), item.From).Has(TimeMark.Step));

        static bool Precedes(ActsDone done) =>
            done.Passes || done.Examines || done.Notifies || done.First == TimeAct.Applies || done.Subject == TimeAct.Applicant;
    }

    /// <summary>"Sở thực hiện các công việc sau:", "Sở Nông nghiệp" at the end of a line: what is to be done is not said here.</summary>
    private bool IsCutShort(FoundTime item, ActsDone done, int limit) =>
        done.IsEmpty && limit > item.TailEnd && item.Bracket < 0 && limit == clauses[item.Clause].End && !marks[item.TailEnd].Has(TimeMark.Parts)
            && !(words[item.TailEnd] == "," && limit > item.TailEnd + 1 && marks[item.TailEnd + 1].Has(TimeMark.Parts))
        && (done.HasSubject
            || (words[limit - 1] == ":"
                && (words[limit - 2] is "việc" or "nhiệm" || (words[limit - 2] == "sau" && words[limit - 3] is "việc" or "dung" or "bước"))));

    /// <summary>"Trong 05 ngày thông báo cho doanh nghiệp và trong vòng 30 ngày …": what stands before it is said of another time.</summary>
    private bool FollowsAnother(FoundTime item)
    {
        var place = found.BinarySearch(item, ByPlace.Instance);
        return place > 0 && found[place - 1] is { IsAmount: true, IsDropped: false } before && before.Clause == item.Clause && before.Bracket == item.Bracket
            && words[item.From - 1] is "và" or "," or "hoặc";
    }

    /// <summary>"… trong thời gian 15 ngày về việc mất Giấy chứng nhận": words on both sides, and none of them was understood.</summary>
    private bool IsInsideSentence(FoundTime item)
    {
        var clause = clauses[item.Clause];
        return item.From > clause.Start && item.Trigger is null && !item.HasLeadCondition
            && !item.Lead.Has(TimeMark.TimeWord | TimeMark.Total)
            && words[item.From - 1] is not (":" or "," or "là" or "(" or ")" or "-" or "thì" or "và" or "hoặc")
            && (item.End >= clause.End || words[item.End] is not ("," or ")" or "(" or ":" or "/" or "và" or "hoặc" or "cho" or "tại"));
    }

    /// <summary>"Trong 05 ngày đối với …, hoặc 07 ngày đối với …, Sở cấp": the time after it that has the same act; null for none.</summary>
    private FoundTime? SharesAct(FoundTime item)
    {
        var place = found.BinarySearch(item, ByPlace.Instance);
        if (place + 1 >= found.Count || found[place + 1] is not { IsAmount: true, IsDropped: false } next || next.Clause != item.Clause
            || next.From - item.TailEnd > 3)
        {
            return null;
        }

        for (var i = item.TailEnd; i < next.From; i++)
        {
            if (words[i] is not ("," or "hoặc" or "và"))
            {
                return null;
            }
        }

        return next.From > item.TailEnd && words[next.From - 1] is "hoặc" or "và" ? next : null;
    }

    private void Apply(FoundTime item, ActsDone done)
    {
        item.Decides |= done.First == TimeAct.Decides;
        if (done.Subject == TimeAct.Applicant || done.First == TimeAct.Applies)
        {
            item.Role = TimeRole.Other;
            if (done.Subject != TimeAct.Applicant || !done.Must)
            {
                item.Doubt();
            }

            return;
        }

        switch (done.First)
        {
            case TimeAct.Passes:
            case TimeAct.Displays:
                item.Role = TimeRole.Stage;
                item.Passes = true;
                if (done.Decides || done.Notifies || done.Lacks || Collects(item, Supplements) || (!done.HasSubject && done.First == TimeAct.Passes))
                {
                    item.Doubt(); // "trình Chủ tịch quyết định": perhaps the whole until the decision
                }

                break;
            case TimeAct.Notifies when done.Lacks || item.ConditionMarks.Has(TimeMark.Lacking):
                item.Role = TimeRole.Other;
                item.Doubt();
                break;
            case TimeAct.Notifies:
                item.Doubt();
                break;
            case TimeAct.Decides when done.Passes:
                item.Doubt(); // "xác nhận, niêm yết, lấy ý kiến"
                break;
            case TimeAct.None when done.Examines:
                item.Role = TimeRole.Stage;
                item.Passes = true;
                item.Doubt();
                break;
            default:
                break;
        }
    }

    /// <summary>The acts between two words, up to the next case.</summary>
    private ActsDone ActsIn(int from, int to)
    {
        var done = new ActsDone { SubjectAt = from };
        var depth = 0;
        for (var i = from; i < to;)
        {
            steps++;
            depth += words[i] == "(" ? 1 : words[i] == ")" && depth > 0 ? -1 : 0;
            if (depth > 0)
            {
                i++;
                continue;
            }

            if (marks[i] is TimeMark.NotCounted or TimeMark.Before || ((marks[i] == TimeMark.Parts || (words[i] == "cụ" && IsListed(i))) && i - from < 3))
            {
                break; // "45 ngày, bao gồm thời gian luân chuyển hồ sơ"
            }

            if (marks[i] == TimeMark.Case && i > 0 && words[i - 1] is "," or ";" && (!done.IsEmpty || to < clauses[clauseOf[from]].End))
            {
                done.Lacks |= Collect(i, Math.Min(to, i + 12)).Has(TimeMark.Lacking) && done.First == TimeAct.Notifies;
                break;
            }

            done.Lacks |= marks[i].Has(TimeMark.Lacking);
            done.Must |= words[i] is "phải" or "nhiệm" && i - done.SubjectAt < FarthestSubject * 2;
            if (TimeActs.At(words, i, out var length) is { } act && (act == TimeAct.Applicant || i <= from + 1 || !tokens.IsCapital(i)))
            {
                if (act == TimeAct.Applicant && i > 0 && words[i - 1] is "của" or "cho" or "với" or "từ" or "đến" or "tới" or "gửi")
                {
                    act = TimeAct.None; // not who acts
                }

                if (act == TimeAct.Passes && words[i] is "gửi" or "chuyển" && SendsToApplicant(i + length, to))
                {
                    act = TimeAct.Notifies;
                }

                done.SubjectAt = done.HasSubject || act != TimeAct.Applicant ? done.SubjectAt : i;
                done.Add(done.First == TimeAct.Decides && words[i] is "gửi" or "chuyển" ? TimeAct.None : act); // "cấp giấy phép, gửi cho …"
            }

            if (marks[i]
                .Has(TimeMark.Agency) && i - from < FarthestSubject && !(i > 0 && words[i - 1] is "tại" or "của" or "cho" or "với" or "từ")
                    && done.Subject == TimeAct.None && done.First == TimeAct.None)
            {
                done.Subject = TimeAct.Decides;
                done.SubjectAt = i;
            }

            i += length;
        }

        return done;
    }

    /// <summary>"Gửi cho tổ chức, cá nhân": what is sent may be the result.</summary>
    private bool SendsToApplicant(int at, int to)
    {
        for (var i = at; i < Math.Min(to, at + 3); i++)
        {
            steps++;
            if (TimeActs.At(words, i, out _) == TimeAct.Applicant)
            {
                return true;
            }
        }

        return false;
    }

    private int ActLimit(FoundTime item)
    {
        var end = clauses[item.Clause].End;
        if (item.Bracket >= 0 && CloseOf(item.Bracket, Math.Min(end, item.TailEnd + FarthestAct)) is > 0 and var close && close >= item.TailEnd)
        {
            end = close;
        }

        var place = found.BinarySearch(item, ByPlace.Instance);
        return place + 1 < found.Count ? Math.Min(end, Math.Max(item.TailEnd, found[place + 1].From)) : end;
    }

    private int ActStart(FoundTime item)
    {
        if (item.LeadFrom < item.From || item.Bracket < 0)
        {
            return Math.Max(item.LeadFrom, item.CaseEnd);
        }

        var place = found.BinarySearch(item, ByPlace.Instance);
        var start = clauses[item.Clause].Start;
        return Math.Min(item.From, Math.Max(item.From - FarthestAct, place > 0 ? Math.Max(start, found[place - 1].TailEnd) : start));
    }

    private struct ActsDone
    {
        /// <summary>The first act that is more than a look at the dossier.</summary>
        public TimeAct First { get; private set; }

        /// <summary>Who acts, where that is said first: the applicant, or <see cref="TimeAct.Decides"/> for an agency.</summary>
        public TimeAct Subject { get; set; }

        public bool Examines { get; private set; }

        public bool Passes { get; private set; }

        public bool Decides { get; private set; }

        public bool Notifies { get; private set; }

        private TimeAct Last { get; set; }

        public int SubjectAt { get; set; }

        public bool Lacks { get; set; }

        public bool Must { get; set; }

        public readonly bool HasSubject => Subject != TimeAct.None;

        public readonly bool IsEmpty => First == TimeAct.None && !Examines && Subject != TimeAct.Applicant;

        /// <summary>The same, seen from a time that stands behind the acts: the last of them is its own.</summary>
        public readonly ActsDone ByLast() => this with { First = Last == TimeAct.Examines ? TimeAct.None : Last, Decides = Last == TimeAct.Decides };

        public void Add(TimeAct act)
        {
            switch (act)
            {
                case TimeAct.None:
                    return;
                case TimeAct.Applicant:
                    Subject = Subject == TimeAct.None && First == TimeAct.None && !Examines ? act : Subject;
                    return;
                case TimeAct.Examines:
                    Examines = true;
                    Last = act;
                    return;
                default:
                    Passes |= act is TimeAct.Passes or TimeAct.Displays;
                    Decides |= act == TimeAct.Decides;
                    Notifies |= act == TimeAct.Notifies;
                    Last = act;
                    First = First == TimeAct.None ? act : First;
                    return;
            }
        }
    }
}
