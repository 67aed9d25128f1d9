namespace Cchc.Core.Deadlines.Times;

/// <summary>Which times are parts of another: announced, in brackets, or adding up to it.</summary>
internal sealed partial class TimeExpressionReader
{
    private const int MostShares = 12;

    /// <summary>"Trong đó: Sở 15 ngày, Ủy ban nhân dân 03 ngày": the times after it are parts of the one before.</summary>
    private void MarkParts()
    {
        for (var i = 1; i < found.Count; i++)
        {
            var item = found[i];
            var before = found[i - 1];
            var announced = item.Role == TimeRole.Main
                && (AnnouncesParts(before.End, item.From)
                    || (before.IsPart && !item.HasLeadCondition && item.Bracket == before.Bracket && item.Clause - before.Clause <= 2));
            item.IsPart |= announced;
            if (item.Role == TimeRole.Main && before.Role == TimeRole.Main && item.Clause == before.Clause && item.From > before.End
                && words[item.From - 1] is "và" or "+"
                && item.Condition is null && before.Condition is null)
            {
                item.IsPart = true; // "02 tháng và 15 ngày", "05 ngày tại Sở và 03 ngày tại Ủy ban nhân dân"
                before.IsPart = true;
            }
        }
    }

    /// <summary>"02 tháng và 15 ngày làm việc, trong đó: …": one total in two units, and its steps follow.</summary>
    private void JoinTotals()
    {
        for (var i = found.Count - 1; i > 0; i--)
        {
            var (before, item) = (found[i - 1], found[i]);
            if (before.IsAmount && item.IsAmount && before.Clause == item.Clause && item.From == before.End + 1 && words[before.End] == "và"
                && before.Time is not ProcessingTime.Stages && item.Time is not ProcessingTime.Stages
                && before.Condition is null && item.Condition is null && before.Trigger is null && item.Trigger is null && IsListed(item.End))
            {
                before.Time = new ProcessingTime.Stages([before.Time, item.Time]);
                before.End = item.End;
                before.TailEnd = item.TailEnd;
                before.Tail = item.Tail;
                before.Lead |= TimeMark.Total;
                found.RemoveAt(i);
            }
        }
    }

    /// <summary>", trong đó", ", cụ thể".</summary>
    private bool IsListed(int at)
    {
        at += at < words.Count && words[at] is "," or "." or "(" ? 1 : 0;
        return at + 1 < words.Count && ((words[at] == "trong" && words[at + 1] == "đó") || (words[at] == "cụ" && words[at + 1] == "thể"));
    }

    /// <summary>"45 ngày (Sở 30 ngày, Ủy ban nhân dân 15 ngày)": shares in brackets, and lists that add up to the time before them.</summary>
    private void MarkShares()
    {
        for (var i = 0; i + 2 < found.Count; i++)
        {
            var total = found[i];
            if (!total.IsAmount || total.Role is not (TimeRole.Main or TimeRole.Stage) || total.IsPart || total.IsOwnHeading
                || Length(total.Time) is not { } whole)
            {
                continue;
            }

            var bracket = found[i + 1].Bracket;
            var inBracket = bracket >= total.End && bracket != total.Bracket && found[i + 1].Clause == total.Clause;
            var sum = 0m;
            var last = i;
            var agencies = true;
            while (last + 1 < found.Count && last - i < MostShares && sum < whole && found[last + 1] is var share
                && (share.Time.GetType() == total.Time.GetType()
                    || (inBracket && total.Time is ProcessingTime.WorkingDays && share.Time is ProcessingTime.CalendarDays))
                && share.IsAmount && share.Role is TimeRole.Main or TimeRole.Stage
                && (share.Condition is null || share.IsOwnHeading) && share.Clause - total.Clause < 6 && (!inBracket || share.Bracket == bracket))
            {
                steps++;
                sum += Length(share.Time) ?? 0m;
                agencies &= share.IsHeadedByStep;
                last++;
            }

            if (last - i < 2 || (!inBracket && (total.IsHeadedByStep || total.IsNamed)) || !(sum == whole || (inBracket && agencies && sum < whole)))
            {
                continue;
            }

            total.Lead |= TimeMark.Total;
            total.Role = TimeRole.Main;
            total.IsHeadedByStep = false;
            for (var k = i + 1; k <= last; k++)
            {
                found[k].IsPart = true;
                found[k].Condition = null;
                found[k].Role = TimeRole.Main;
            }

            i = last;
        }
    }

    private static decimal? Length(ProcessingTime time) => time switch
    {
        ProcessingTime.WorkingDays days => days.Value,
        ProcessingTime.CalendarDays days => days.Value,
        ProcessingTime.WorkingHours hours => hours.Value,
        ProcessingTime.ClockHours hours => hours.Value,
        _ => null,
    };

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
}
