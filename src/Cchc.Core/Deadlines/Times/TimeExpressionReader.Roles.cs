namespace Cchc.Core.Deadlines.Times;

/// <summary>What each time is for, seen beside the others.</summary>
internal sealed partial class TimeExpressionReader
{
    private static readonly string[][] Negations = [["không"], ["chưa"]];
    private static readonly string[] Demands = ["yêu cầu bổ sung", "yêu cầu sửa đổi", "yêu cầu hoàn thiện", "yêu cầu hoàn chỉnh"];
    private static readonly string[] Refused =
        ["không đáp ứng", "không đủ điều kiện", "chưa đủ điều kiện", "từ chối", "không chấp thuận", "không đồng ý", "không cấp"];

    private void Resolve()
    {
        foreach (var item in found)
        {
            item.Role = RoleOf(item);
            if (item.Role == TimeRole.Main && IsPassed(item))
            {
                item.Role = TimeRole.Other;
                item.Doubt();
            }

            if (item.Role == TimeRole.Main && item.Condition is null && Mentions(item.Trigger, Demands))
            {
                item.Role = TimeRole.Other; // "kể từ ngày cơ quan có văn bản yêu cầu bổ sung": time of the one who has to add it
                item.Doubt();
            }

            ReadAct(item);
        }

        KeepHeadings();
        MarkParts();
        MarkShares();
        var open = found.Where(item => item.Role == TimeRole.Main).ToList();
        var free = open.Where(item => item.Condition is null || (item.HasHeadingCondition && item.IsHeadedByStep)).ToList();
        var headed = open.Exists(item => item.IsHeadedByStep);
        foreach (var item in open)
        {
            item.IsStep = (headed && item.IsOwnHeading) || IsFor(item) ||  item.IsHeadedByStep || item.IsPart || IsInner(item) || IsLater(item)
                || (found.Count > 1 && item.Checks);
        }

        if (open.Count == 1)
        {
            One(open[0], found.Count);
            BesideSteps(open[0]);
            return;
        }

        if (free.Count > 1 && free.TrueForAll(item => item.Time == free[0].Time && !item.IsHeadedByStep && !item.IsPart && !IsLater(item) && !IsInner(item)))
        {
            foreach (var item in free.Where(item => item.Trigger != free[0].Trigger))
            {
                item.Doubt(); // the same time, perhaps said again
            }

            return;
        }

        Beside(
            open,
            free.Count,
            found.Exists(item => item.Passes) || open.Exists(item => item.IsStep && (item.Condition is null || item.HasHeadingCondition || IsInner(item)))
                || (free.Count > 1 && open.Exists(item => item.IsStep)));
    }

    /// <summary>Several times for the result: where steps are among them, those without a case are steps too, unless one is the whole.</summary>
    private static void Beside(List<FoundTime> open, int free, bool hasSteps)
    {
        var hasTotal = open.Exists(item => item.Lead.Has(TimeMark.Total));
        var hasParts = open.Exists(item => item.IsPart);
        var acts = open.TrueForAll(item => item.Condition is not null || item.Actor.Has(TimeMark.Agency)); // each says who does what
        var namesSeveral = open.Count(item => item.IsNamed) > 1;
        foreach (var item in open.Where(item => !item.Lead.Has(TimeMark.Total)))
        {
            if (item.IsStep && hasSteps)
            {
                item.Role = TimeRole.Stage;
                if ((!item.IsHeadedByStep && !item.IsPart) || item.Decides)
                {
                    item.Doubt();
                }
            }
            else if (item.IsStep || (item.Condition is not null && (hasSteps || (item.IsNamed && namesSeveral))))
            {
                item.Doubt();
            }
            else if (item.Condition is null && free > 1 && (hasTotal || !hasParts)) // "18 ngày làm việc. Trong đó: …" is the whole
            {
                item.Doubt();
                item.Role = hasSteps || hasTotal || acts ? TimeRole.Stage : TimeRole.Main;
            }
        }
    }

    /// <summary>A heading makes a case only beside another: "Cấp mới: 10 ngày; Cấp lại: 05 ngày".</summary>
    private void KeepHeadings()
    {
        if (found.Count(item => item.IsOwnHeading) != 1)
        {
            return;
        }

        var item = found.Find(other => other.IsOwnHeading)!;
        if (found.Count == 1)
        {
            item.Condition = null; // "Thời hạn cấp lại Giấy phép: 05 ngày" is the whole
            item.ConditionMarks = TimeMark.None;
            if (!clauses[item.Clause].Bullet.Equals(".", StringComparison.Ordinal) && words[item.LeadFrom] != "thời")
            {
                item.Doubt();
            }

            return;
        }

        if (found.TrueForAll(other => other == item || other.Condition is null || other.Clause - item.Clause is < -1 or > 1))
        {
            item.Condition = null;
            item.ConditionMarks = TimeMark.None;
        }

        item.Doubt();
    }

    private bool IsLater(FoundTime item) => item.IsAmount && words[item.From] == "sau" && item.Condition is null;

    /// <summary>"Sau 15 ngày kể từ ngày thông báo mà (không) có khiếu nại": what has to pass, not what is allowed.</summary>
    private bool IsPassed(FoundTime item)
    {
        var begins = words[item.From] is "sau" or "quá" || (item.From > 0 && words[item.From - 1] is "hết" or "sau" or "quá");
        if (!item.IsAmount || !begins || (item.IsUpperBound && words[item.From] != "quá"))
        {
            return false;
        }

        if (item.From > 0 && words[item.From - 1] == "hết")
        {
            return true;
        }

        for (var i = item.End; i + 1 < EndOfSentence(item.End, item.End + 60); i++)
        {
            steps++;
            if (words[i] == "mà" || (words[i] is "nếu" or "vẫn" && Has(i + 1, Math.Min(i + 10, words.Count), Negations))
                || (words[i] == "nếu" && i - item.End < 4))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"20 ngày cho cơ quan tiếp nhận đánh giá báo cáo".</summary>
    private bool IsFor(FoundTime item) => item.IsAmount && item.End < words.Count && words[item.End] == "cho";

    private static void One(FoundTime item, int count)
    {
        if (count > 1 && item.Checks && item.Condition is null)
        {
            item.Role = TimeRole.Stage;
            item.Doubt();
            return;
        }

        if (item.IsHeadedByStep && item.Decides && item.TriggerMarks.Has(TimeMark.Dossier) && item.Trigger is not null)
        {
            return; // "Bước 3: Trong thời hạn 05 ngày kể từ ngày nhận đủ hồ sơ, Sở cấp": the whole, whatever its number
        }

        if (item.IsPart || (item.IsHeadedByStep && item.Condition is null))
        {
            item.Doubt();
            item.Role = item.Trigger is not null && !IsInner(item) && !item.IsPart ? TimeRole.Main : TimeRole.Stage;
        }
        else if (IsInner(item))
        {
            item.Doubt();
        }
    }

    /// <summary>The only time left beside steps is the whole where it begins with the dossier and gives the result, else perhaps the last step.</summary>
    private void BesideSteps(FoundTime item)
    {
        if (item.Role != TimeRole.Main || !found.Exists(other => other.Passes && other.Role == TimeRole.Stage) || item.Lead.Has(TimeMark.Total))
        {
            return;
        }

        var again = found.Exists(other => other.Passes && other.Role == TimeRole.Stage && other.Condition is null && other.TriggerMarks.Has(TimeMark.Dossier));
        if (again && item.TriggerMarks.Has(TimeMark.Dossier))
        {
            item.Doubt(); // both begin with the dossier: perhaps the next agency's
            return;
        }

        var whole = item.TriggerMarks.Has(TimeMark.Dossier) || (item.Trigger is null && item.Condition is null && !item.Decides && item.IsUpperBound);
        if (!whole || (item.Trigger is not null && !item.Decides))
        {
            item.Doubt();
            item.Role = item.Trigger is null ? TimeRole.Main : TimeRole.Stage;
        }
    }

    private static bool IsInner(FoundTime item) => item.TriggerMarks.Has(TimeMark.Inner | TimeMark.Verify) && !item.TriggerMarks.Has(TimeMark.Dossier)
        && item.Trigger?.EndsWith("hợp lệ", StringComparison.OrdinalIgnoreCase) != true;

    private TimeRole RoleOf(FoundTime item)
    {
        if (item.Role != TimeRole.Main)
        {
            return item.Role;
        }

        if (item.Lead.Has(TimeMark.NotCounted))
        {
            item.Doubt();
            return TimeRole.Excluded;
        }

        if (item.Lead.Has(TimeMark.Before) && (item.IsAmount && item.Lead.Has(TimeMark.AtLeast) || item.Lead == TimeMark.Before))
        {
            item.Doubt();
            return TimeRole.Backward;
        }

        if (item.Lead.Has(TimeMark.Added))
        {
            return (item.Lead | item.ConditionMarks).Has(TimeMark.Remote) ? TimeRole.RemoteAddition : TimeRole.Extension;
        }

        if (item.Lead.Has(TimeMark.Longer))
        {
            item.Doubt();
            return TimeRole.Extension;
        }

        return OfCase(item);
    }

    private TimeRole OfCase(FoundTime item)
    {
        var remote = item.ConditionMarks.Has(TimeMark.Remote);
        if (item.Actor == TimeMark.Applicant && item.ConditionMarks.Has(TimeMark.Lacking))
        {
            item.Doubt();
            return TimeRole.Other;
        }

        if (item.ConditionMarks.Has(TimeMark.Lacking) && !remote && !item.ConditionMarks.Has(TimeMark.Verify))
        {
            if (!(item.Tail | item.Lead).Has(TimeMark.Notice) && !item.Tail.Has(TimeMark.Lacking))
            {
                item.Doubt();
                return TimeRole.Main;
            }

            if ((!Collects(item, Supplements) && (Collects(item, Refusals) || Mentions(item.Condition, Refused))) || item.HasHeadingCondition
                || item.Condition!.IndexOf("hồ sơ", StringComparison.OrdinalIgnoreCase) < 0)
            {
                item.Doubt();
            }

            return TimeRole.Other;
        }

        if (item.Lead.Has(TimeMark.Applicant) && (item.IsNamed || item.IsHeadedByStep) && item.Condition is null)
        {
            item.Doubt();
            return TimeRole.Other;
        }

        if (item.LeadsToVerify)
        {
            item.Doubt();
            return TimeRole.Verification;
        }

        if (item.ConditionMarks.Has(TimeMark.Verify) && !item.ConditionMarks.Has(TimeMark.NoVerify))
        {
            return TimeRole.Verification;
        }

        if (item.Actor == TimeMark.Applicant && item.Trigger is not null)
        {
            item.Doubt();
            return TimeRole.Other;
        }

        return TimeRole.Main;
    }

    /// <summary>"Không tính thời gian …": what is not counted, once for each clause that says so, without a length.</summary>
    private IEnumerable<Placed> Excluded()
    {
        var next = 0;
        for (var c = 0; c < clauses.Count; c++)
        {
            var clause = clauses[c];
            while (next < found.Count && found[next].Clause < c)
            {
                next++;
            }

            for (var i = clause.Start; i < clause.End; i++)
            {
                steps++;
                if (marks[i] != TimeMark.NotCounted || !SpeaksOfTime(i, clause))
                {
                    continue;
                }

                var any = false;
                for (var k = next; k < found.Count && found[k].Clause == c; k++)
                {
                    any |= found[k].Role == TimeRole.Excluded;
                }

                if (any)
                {
                    break;
                }

                var start = BeforeNotCounted(i, clause);
                var quote = tokens.Quote(start, EndOfBracket(start, Math.Min(clause.End, i + LongestCase)));
                yield return new Placed(i, new TimeAlternative
                {
                    Time = new ProcessingTime.NotStated(quote),
                    Words = quote,
                    Role = TimeRole.Excluded,
                    Confidence = TimeConfidence.Read,
                });
                break;
            }
        }
    }

    /// <summary>Where the bracket ends in which this word stands: "(không bao gồm thời gian bổ sung hồ sơ) kể từ ngày …".</summary>
    private int EndOfBracket(int at, int end)
    {
        var open = 0;
        var around = 0;
        for (var i = BeginOfSentence(at - LongestCase, at); i < end; i++)
        {
            around = i == at ? open : around;
            open += words[i] == "(" ? 1 : words[i] == ")" && open > 0 ? -1 : 0;
            if (i >= at && open < around)
            {
                return i;
            }
        }

        return end;
    }

    /// <summary>"Không tính vào thời hạn" speaks of what stands before it.</summary>
    private int BeforeNotCounted(int at, Clause clause)
    {
        for (var i = at; i < Math.Min(at + 5, clause.End); i++)
        {
            if (words[i] == "vào")
            {
                return clause.Start;
            }
        }

        return at;
    }

    private bool SpeaksOfTime(int at, Clause clause)
    {
        var days = false;
        for (var i = at; i < Math.Min(at + 9, clause.End); i++)
        {
            if (marks[i].Has(TimeMark.TimeWord) || (words[i] == "gian" && words[i - 1] == "thời"))
            {
                return true;
            }

            days |= words[i] is "nghỉ" or "lễ";
        }

        // "không bao gồm: a) Thời gian …": the list follows; "thời hạn nêu trên không bao gồm …" speaks of time before.
        return !days && ((words[clause.End - 1] == ":" && at > clause.Start) || (at - clause.Start < 30 && Collect(clause.Start, at).Has(TimeMark.TimeWord)));
    }
}
