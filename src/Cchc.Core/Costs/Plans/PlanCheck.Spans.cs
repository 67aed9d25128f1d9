using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Costs.Plans;

/// <summary>The spans in which measures are in force, and what merging joins.</summary>
internal sealed partial class PlanCheck
{
    // A span in which the measures in force drop everything: what these years save is unknown. The plan as a whole may still be computed.
    private void CheckSpans()
    {
        if (sheet.Activities.Count == 0 || !steps.Exists(step => step.Measure is { InForceFrom: not null } or { InForceThrough: not null }))
        {
            return;
        }

        var starts = Starts();
        for (var i = 0; i < starts.Count; i++)
        {
            var from = starts[i];
            while (i < starts.Count && IsEmptyOn(starts[i]))
            {
                i++;
            }

            if (i == starts.Count || starts[i] != from)
            {
                Unknown(from, i < starts.Count ? starts[i].PlusDays(-1) : LocalDate.MaxIsoValue);
            }
        }
    }

    private void Unknown(LocalDate from, LocalDate through)
    {
        var (isOpen, isEndless) = (from == LocalDate.MinIsoValue, through == LocalDate.MaxIsoValue);
        var vi = isOpen && isEndless ? "mọi thời gian" : (isOpen ? string.Empty : $"từ {DateText.Vi(from)} ")
            + (isEndless ? "trở đi" : $"đến hết {DateText.Vi(through)}");
        var en = isOpen && isEndless ? "at all times" : (isOpen ? string.Empty : $"from {DateText.Iso(from)} ")
            + (isEndless ? "on" : $"through {DateText.Iso(through)}");
        Warn(
            PlanFindings.NoActivityLeft,
            "measures",
            $"{vi}: các biện pháp có hiệu lực bỏ hết công việc mà không bãi bỏ thủ tục; chi phí và mức tiết kiệm của thời gian này là chưa biết",
            $"{en}: the measures in force leave no activity and do not abolish the procedure; the cost and the saving of this time are unknown");
    }

    private List<LocalDate> Starts()
    {
        var found = new SortedSet<LocalDate> { LocalDate.MinIsoValue };
        foreach (var measure in steps.Select(step => step.Measure))
        {
            if (measure.InForceFrom is { } from)
            {
                found.Add(from);
            }

            if (measure.InForceThrough is { } through && through < LocalDate.MaxIsoValue)
            {
                found.Add(through.PlusDays(1));
            }
        }

        return [.. found];
    }

    private bool IsEmptyOn(LocalDate day) =>
        steps.Where(step => step.Measure.IsInForce(day)).Aggregate(PlanState.Of(sheet), (state, step) => state.After(step)).IsEmpty;

    private void CheckKind(CostActivity into, List<CostActivity> gone, string place)
    {
        foreach (var other in gone.Where(other => other.Payer != into.Payer || other.IsOneOff != into.IsOneOff))
        {
            var (first, second) = (PlainLine.Of(into.Id), PlainLine.Of(other.Id));
            Error(
                PlanFindings.CannotBeMerged,
                place,
                $"công việc {second} và {first} khác người thực hiện hoặc chỉ một công việc làm một lần: không gộp được",
                $"activities {second} and {first} differ in payer, or only one of them is one-off: they cannot be merged");
        }
    }

    // With the volumes of the activity kept, the hours of all would be counted as often as that one: a saving that nobody made.
    private void CheckVolumes(PlanState state, PlanStep step, string place)
    {
        if (step.Measure is not SimplificationMeasure.MergeComponents || state.Unlike(step, sheet) is not { } unlike)
        {
            return;
        }

        var first = PlainLine.Of(sheet.Activities[unlike.Into].Id);
        foreach (var at in unlike.Others)
        {
            var second = PlainLine.Of(sheet.Activities[at].Id);
            Warn(
                PlanFindings.MergedActivitiesDiffer,
                place + ".activities",
                $"công việc {second} khác {first} về số lần, số đối tượng hoặc tỷ lệ: sau khi gộp chỉ tính theo {first}, nên chênh lệch không phải " +
                    "là tiết kiệm",
                $"activity {second} differs from {first} in times, subjects or share: merged, only those of {first} count, and the difference is not a saving");
        }
    }
}
