using System.Runtime.CompilerServices;
using Cchc.Core.Text;

namespace Cchc.Core.Costs.Plans;

/// <summary>
/// A sheet while measures are applied: the inputs of each activity, null where it is gone. Immutable; two states are equal when the inputs are. Sheets and the
/// subsets of measures behind the order-free savings are computed by the same rules.
/// </summary>
internal sealed class PlanState : IEquatable<PlanState>
{
    private readonly ActivityState?[] activities;
    private readonly Estimate? times;
    private readonly Estimate? subjects;
    private readonly bool isAbolished;

    private PlanState(ActivityState?[] activities, Estimate? times, Estimate? subjects, bool isAbolished) =>
        (this.activities, this.times, this.subjects, this.isAbolished) = (activities, times, subjects, isAbolished);

    /// <summary>A sheet before any measure.</summary>
    public static PlanState Of(CostSheet sheet) =>
        new([.. sheet.Activities.Select(ActivityState.Of)], sheet.TimesPerYear, sheet.SubjectsPerYear, sheet.IsAbolished);

    /// <summary>Compares states by reference of their inputs: measures set the same object in every subset, so this finds nearly all equal states
    /// quickly.</summary>
    public static IEqualityComparer<PlanState> ByReference { get; } = new ReferenceComparer();

    /// <summary>Whether no activity is left although the procedure is not abolished.</summary>
    public bool IsEmpty => !isAbolished && Array.TrueForAll(activities, state => state is null);

    public CostSheet On(CostSheet sheet) => sheet with
    {
        TimesPerYear = times,
        SubjectsPerYear = subjects,
        IsAbolished = isAbolished,
        Activities = ValueList.Of(sheet.Activities.Select((activity, i) => activities[i]?.On(activity)).OfType<CostActivity>()),
    };

    /// <summary>The state after a measure; itself when the measure changes nothing.</summary>
    public PlanState After(PlanStep step) => isAbolished
        ? this
        : step.Measure switch
        {
            SimplificationMeasure.AbolishProcedure => new PlanState(new ActivityState?[activities.Length], times, subjects, true),
            SimplificationMeasure.DropComponent => Change(step.Targets, static _ => null),
            SimplificationMeasure.ReplaceByData { Hours: null, Services: null, Fees: null } => Change(step.Targets, static _ => null),
            SimplificationMeasure.MergeComponents merge => Merge(step, merge),
            IAmountMeasure amounts => Change(step.Targets, state => state.With(amounts.Hours, amounts.Services, amounts.Fees)),
            SimplificationMeasure.FileOnline online => Shift(step, online.Share),
            SimplificationMeasure.ShorterTask task => Change(step.Targets, state => state.With(task.Hours, null, null)),
            SimplificationMeasure.LowerFee fee => Change(step.Targets, state => state.With(null, null, fee.Fees)),
            SimplificationMeasure.LowerFrequency lower when step.IsOfSheet => new PlanState(activities, lower.TimesPerYear, subjects, false),
            SimplificationMeasure.LowerFrequency lower => Change(step.Targets, state => state with { TimesPerYear = lower.TimesPerYear }),
            SimplificationMeasure.FewerSubjects fewer when step.IsOfSheet => new PlanState(activities, times, fewer.SubjectsPerYear, false),
            SimplificationMeasure.FewerSubjects fewer => Change(step.Targets, state => state with { SubjectsPerYear = fewer.SubjectsPerYear }),
            _ => this,
        };

    /// <summary>What the activities left cost, by the formula of <see cref="ComplianceCost"/>; null when an input is missing.</summary>
    public PlanAmounts? Cost(CostSheet sheet)
    {
        var sum = default(PlanAmounts);
        for (var i = 0; i < activities.Length; i++)
        {
            if (activities[i] is not { } state)
            {
                continue;
            }

            if (Cost(sheet, sheet.Activities[i], state) is not { } cost)
            {
                return null;
            }

            sum += cost;
        }

        return sum;
    }

    /// <summary>Whether the costs of the activities left can be added exactly.</summary>
    public bool CanBeAdded(CostSheet sheet) =>
        ExactSum.IsWithin(activities.Select((state, i) => state is null ? null : Cost(sheet, sheet.Activities[i], state)).OfType<PlanAmounts>()
        .SelectMany(cost => new[] { cost.PerYear, cost.PerDossier, cost.OneOff }));

    /// <summary>The activity that merging keeps, and those merged into it that have other times, subjects or another share; null when nothing is
    /// merged.</summary>
    public (int Into, IReadOnlyList<int> Others)? Unlike(PlanStep step, CostSheet sheet)
    {
        var present = Present(step);
        if (present.Length < 2)
        {
            return null;
        }

        var into = Into(step, present);
        return (into, [.. present.Where(at => at != into && !IsAsOften(sheet, into, at))]);
    }

    public bool Equals(PlanState? other) => other is not null
        // not the spans' method: on .NET Framework it throws at null
        && isAbolished == other.isAbolished && times == other.times && subjects == other.subjects && activities.AsEnumerable().SequenceEqual(other.activities);

    public override bool Equals(object? obj) => Equals(obj as PlanState);

    public override int GetHashCode()
    {
        var hash = unchecked(((times?.GetHashCode() ?? 0) * 31) + (subjects?.GetHashCode() ?? 0) + (isAbolished ? 1 : 0));
        foreach (var state in activities)
        {
            hash = unchecked((hash * 31) + (state?.GetHashCode() ?? 0));
        }

        return hash;
    }

    // Only what a plan compares: this runs for every state that a subset of measures can lead to.
    private PlanAmounts? Cost(CostSheet sheet, CostActivity activity, ActivityState state)
    {
        var often = activity.IsOneOff ? ExactNumber.One : (state.TimesPerYear ?? times)?.Likely;
        var people = (state.SubjectsPerYear ?? subjects)?.Likely;
        if (state is not { Hours: { } hours, Services: { } services, Fees: { } fees } || often is null || people is null)
        {
            return null;
        }

        var total = services.Likely + fees.Likely;
        if (hours.High.Sign > 0)
        {
            if ((activity.Income ?? sheet.Incomes.FirstOrDefault(entry => entry.Payer == activity.Payer)) is not { } income)
            {
                return null;
            }

            total += hours.Likely * income.Value.Likely * (ExactNumber.One + sheet.Overhead.Likely);
        }

        var factor = often.Value * people.Value * state.Share.Likely;
        return (activity.Payer == CostPayer.Official, activity.IsOneOff) switch
        {
            (true, true) => default(PlanAmounts),
            (true, false) => default(PlanAmounts) with { Administration = total * factor },
            (false, true) => default(PlanAmounts) with { OneOff = total * factor },
            _ => new PlanAmounts(total * factor, total * state.Share.Likely, default, fees.Likely * factor, default),
        };
    }

    private PlanState Change(int[] targets, Func<ActivityState, ActivityState?> change)
    {
        ActivityState?[]? changed = null;
        foreach (var at in targets)
        {
            if (activities[at] is { } state && change(state) is var next && !ReferenceEquals(next, state))
            {
                changed ??= (ActivityState?[])activities.Clone();
                changed[at] = next;
            }
        }

        return changed is null ? this : new PlanState(changed, times, subjects, false);
    }

    // With fewer than two left there is nothing to merge: setting the hours of one would raise them.
    private PlanState Merge(PlanStep step, SimplificationMeasure.MergeComponents merge)
    {
        var present = Present(step);
        if (present.Length < 2)
        {
            return this;
        }

        var into = Into(step, present);
        return Change([into], state => state.With(merge.Hours, merge.Services, merge.Fees)).Change([.. present.Where(at => at != into)], static _ => null);
    }

    private int[] Present(PlanStep step) => [.. step.Targets.Where(at => activities[at] is not null)];

    private static int Into(PlanStep step, int[] present) => present.Contains(step.Into) ? step.Into : present[0];

    // How often one that is done once for all is stated to be done is not looked at.
    private bool IsAsOften(CostSheet sheet, int left, int right)
    {
        var (first, second) = (activities[left]!, activities[right]!);
        return first.Share == second.Share && (first.SubjectsPerYear ?? subjects) == (second.SubjectsPerYear ?? subjects)
            && ((sheet.Activities[left].IsOneOff && sheet.Activities[right].IsOneOff) || (first.TimesPerYear ?? times) == (second.TimesPerYear ?? times));
    }

    private PlanState Shift(PlanStep step, ExactNumber share)
    {
        var online = step.Targets.Where(at => activities[at] is not null).ToArray();
        var others = step.From.Where(at => activities[at] is not null && !online.Contains(at)).ToArray();
        if (Sum(online) is not { } now || Sum(others) is not { } rest)
        {
            return this; // an error of the plan
        }

        // Shares above 1 (40 typed for 40%) are an error of the sheet and of the plan: nothing is moved between them.
        return online.Length == 0 || others.Length == 0 || share.Sign < 0 || share > now + rest || share == now || now + rest > ExactNumber.One
            ? this
            : Share(online, now, share).Share(others, rest, now + rest - share);
    }

    private PlanState Share(int[] targets, ExactNumber before, ExactNumber after) => before.Sign == 0
        ? Change(targets, state => state with { Share = after / targets.Length })
        : Change(targets, state => state with { Share = Scaled(state.Share, after / before) });

    private ExactNumber? Sum(int[] targets) => ExactSum.Of(targets.Select(at => activities[at]!.Share.Likely));

    // A share stays a share: the high end of a range is cut at all subjects. The likely value cannot pass it: shares together are at most 1.
    private static Estimate Scaled(Estimate share, ExactNumber factor)
    {
        var likely = share.Likely * factor;
        var high = share.High * factor;
        return new Estimate(share.Low * factor, likely, high > ExactNumber.One ? ExactNumber.One : high);
    }

    private sealed class ReferenceComparer : IEqualityComparer<PlanState>
    {
        public bool Equals(PlanState? x, PlanState? y)
        {
            if (ReferenceEquals(x, y) || x is null || y is null)
            {
                return ReferenceEquals(x, y);
            }

            var same = x.isAbolished == y.isAbolished && ReferenceEquals(x.times, y.times) && ReferenceEquals(x.subjects, y.subjects);
            for (var i = 0; same && i < x.activities.Length; i++)
            {
                same = ActivityState.HasSameObjects(x.activities[i], y.activities[i]);
            }

            return same;
        }

        public int GetHashCode(PlanState obj)
        {
            var hash = unchecked((RuntimeHelpers.GetHashCode(obj.times!) * 31) + RuntimeHelpers.GetHashCode(obj.subjects!) + (obj.isAbolished ? 1 : 0));
            foreach (var state in obj.activities)
            {
                hash = unchecked((hash * 31) + (state?.ObjectHash() ?? 0));
            }

            return hash;
        }
    }
}
