using System.Runtime.CompilerServices;

namespace Cchc.Core.Costs.Plans;

/// <summary>The inputs of an activity that measures can set.</summary>
internal sealed record ActivityState(Estimate? Hours, Estimate? Services, Estimate? Fees, Estimate? TimesPerYear, Estimate? SubjectsPerYear, Estimate Share)
{
    public static ActivityState Of(CostActivity activity) =>
        new(activity.Hours, activity.Services, activity.Fees, activity.TimesPerYear, activity.SubjectsPerYear, activity.Share);

    public ActivityState With(Estimate? hours, Estimate? services, Estimate? fees) =>
        Same(hours, Hours) && Same(services, Services) && Same(fees, Fees) ? this
            : this with { Hours = hours ?? Hours, Services = services ?? Services, Fees = fees ?? Fees };

    public override int GetHashCode()
    {
        var hash = Hash(Hours);
        hash = unchecked((hash * 31) + Hash(Services));
        hash = unchecked((hash * 31) + Hash(Fees));
        hash = unchecked((hash * 31) + Hash(TimesPerYear));
        hash = unchecked((hash * 31) + Hash(SubjectsPerYear));
        return unchecked((hash * 31) + Hash(Share));
    }

    public bool Equals(ActivityState? other) => other is not null
        && Hours == other.Hours && Services == other.Services && Fees == other.Fees
        && TimesPerYear == other.TimesPerYear && SubjectsPerYear == other.SubjectsPerYear && Share == other.Share;

    /// <summary>The activity with these inputs; itself when nothing changed, so that what a plan leaves alone stays equal.</summary>
    public CostActivity On(CostActivity activity)
    {
        if (Of(activity) == this)
        {
            return activity;
        }

        // A share that was never stated is not stated by a measure that leaves it alone.
        var changed = activity with { Hours = Hours, Services = Services, Fees = Fees, TimesPerYear = TimesPerYear, SubjectsPerYear = SubjectsPerYear };
        return Share == activity.Share ? changed : changed with { Share = Share };
    }

    public static bool HasSameObjects(ActivityState? left, ActivityState? right) => left is null || right is null
        ? left is null && right is null
        : ReferenceEquals(left.Hours, right.Hours) && ReferenceEquals(left.Services, right.Services) && ReferenceEquals(left.Fees, right.Fees)
            && ReferenceEquals(left.TimesPerYear, right.TimesPerYear) && ReferenceEquals(left.SubjectsPerYear, right.SubjectsPerYear)
                && ReferenceEquals(left.Share, right.Share);

    public int ObjectHash()
    {
        var hash = RuntimeHelpers.GetHashCode(Hours!);
        hash = unchecked((hash * 31) + RuntimeHelpers.GetHashCode(Services!));
        hash = unchecked((hash * 31) + RuntimeHelpers.GetHashCode(Fees!));
        hash = unchecked((hash * 31) + RuntimeHelpers.GetHashCode(TimesPerYear!));
        hash = unchecked((hash * 31) + RuntimeHelpers.GetHashCode(SubjectsPerYear!));
        return unchecked((hash * 31) + RuntimeHelpers.GetHashCode(Share));
    }

    private static int Hash(Estimate? value) => value is null ? 0 : value.Likely.GetHashCode();

    private static bool Same(Estimate? given, Estimate? present) => given is null || given == present;
}
