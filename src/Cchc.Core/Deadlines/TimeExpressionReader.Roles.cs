using Cchc.Core.Text;

namespace Cchc.Core.Deadlines;

/// <summary>What each time is for, seen beside the others.</summary>
internal sealed partial class TimeExpressionReader
{
    private void Resolve()
    {
        foreach (var item in found)
        {
            item.Role = RoleOf(item);
        }

        KeepHeadings();
        MarkParts();
        var open = found.Where(item => item.Role == TimeRole.Main).ToList();
        var free = open.Where(item => item.Condition is null || (item.HasHeadingCondition && item.IsHeadedByStep)).ToList();
        var headed = open.Exists(item => item.IsHeadedByStep);
        foreach (var item in open)
        {
            item.IsStep = (headed && item.IsOwnHeading) || IsFor(item) ||  item.IsHeadedByStep || item.IsPart || IsInner(item) || IsLater(item) || (found.Count > 1 && item.Checks);
        }

        if (open.Count == 1)
        {
            One(open[0], found.Count);
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

        Beside(open, free.Count, open.Exists(item => item.IsStep && (item.Condition is null || item.HasHeadingCondition || IsInner(item))) || (free.Count > 1 && open.Exists(item => item.IsStep)));
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
                if (!item.IsHeadedByStep && !item.IsPart)
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
        if (found.TrueForAll(other => other == item || other.Condition is null || other.Clause - item.Clause is < -1 or > 1))
        {
            item.Condition = null;
            item.ConditionMarks = TimeMark.None;
        }

        item.Doubt();
    }

    private bool IsLater(FoundTime item) => item.IsAmount && words[item.From] == "sau" && item.Condition is null;

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

        if (item.IsPart || (item.IsHeadedByStep && item.Condition is null))
        {
            item.Doubt();
            item.Role = item.Trigger is not null && !IsInner(item) && !item.IsPart ? TimeRole.Main : TimeRole.Stage;
        }
        else if (IsInner(item) && !item.TriggerMarks.Has(TimeMark.Receipt))
        {
            item.Doubt();
        }
    }

    private static bool IsInner(FoundTime item) => item.TriggerMarks.Has(TimeMark.Inner | TimeMark.Verify) && !item.TriggerMarks.Has(TimeMark.Dossier);

    private static TimeRole RoleOf(FoundTime item)
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

    private static TimeRole OfCase(FoundTime item)
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

            if (item.HasHeadingCondition || item.Condition!.IndexOf("hồ sơ", StringComparison.OrdinalIgnoreCase) < 0)
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

    /// <summary>"Trong đó: Sở 15 ngày, Ủy ban nhân dân 03 ngày": the times after it are parts of the one before.</summary>
    private void MarkParts()
    {
        for (var i = 1; i < found.Count; i++)
        {
            var item = found[i];
            var before = found[i - 1];
            var announced = item.Role == TimeRole.Main && (AnnouncesParts(before.End, item.From) || (before.IsPart && item.Bracket == before.Bracket && item.Clause - before.Clause <= 2));
            item.IsPart |= announced;
            if (item.Role == TimeRole.Main && before.Role == TimeRole.Main && item.Clause == before.Clause && item.From > before.End && words[item.From - 1] is "và" or "+"
                && item.Condition is null && before.Condition is null)
            {
                item.IsPart = true; // "02 tháng và 15 ngày", "05 ngày tại Sở và 03 ngày tại Ủy ban nhân dân"
                before.IsPart = true;
            }
        }
    }

    private bool AnnouncesParts(int from, int to)
    {
        for (var i = from; i < Math.Min(to, from + 60); i++)
        {
            steps++;
            if (marks[i] == TimeMark.Parts && (words[i] == "trong" || words[i - 1] == "(" || (i + 2 < to && words[i + 2] == "mốc")))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Không tính thời gian …": what is not counted, once for each clause that says so, without a length.</summary>
    private IEnumerable<(int From, TimeAlternative Item)> Excluded()
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

                var quote = tokens.Quote(BeforeNotCounted(i, clause), Math.Min(clause.End, i + LongestCase));
                yield return (i, new TimeAlternative
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
