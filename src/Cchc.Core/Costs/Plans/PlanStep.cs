namespace Cchc.Core.Costs.Plans;

/// <summary>A measure with the places of the activities it aims at in one sheet.</summary>
internal sealed class PlanStep
{
    private PlanStep(SimplificationMeasure measure, int[] targets, int[] from, int into, bool isOfSheet) =>
        (Measure, Targets, From, Into, IsOfSheet) = (measure, targets, from, into, isOfSheet);

    public SimplificationMeasure Measure { get; }

    /// <summary>The activities, in the order of the sheet.</summary>
    public int[] Targets { get; }

    /// <summary>Where the share of online filing is taken from.</summary>
    public int[] From { get; }

    /// <summary>The activity that others are merged into; -1 for the first.</summary>
    public int Into { get; }

    /// <summary>Whether it sets an input of the sheet.</summary>
    public bool IsOfSheet { get; }

    public static PlanStep Of(CostSheet sheet, SimplificationMeasure measure)
    {
        if (measure is not IActivityMeasure some)
        {
            return new PlanStep(measure, [], [], -1, false);
        }

        var isOfSheet = measure is SimplificationMeasure.LowerFrequency or SimplificationMeasure.FewerSubjects && some.Activities.Count
            + some.Components.Count == 0;
        var targets = Find(sheet, activity => some.Activities.Contains(activity.Id, StringComparer.Ordinal)
            || (activity.Component.Length > 0 && some.Components.Contains(activity.Component, StringComparer.Ordinal)));
        var from = measure is SimplificationMeasure.FileOnline online ? Find(sheet, activity => online.From.Contains(activity.Id, StringComparer.Ordinal)) : [];
        var into = measure is SimplificationMeasure.MergeComponents { Into: { } id } ? Array.FindIndex(targets, at => sheet.Activities[at].Id == id) : -1;
        return new PlanStep(measure, targets, from, into < 0 ? -1 : targets[into], isOfSheet);
    }

    /// <summary>Whether it may change what an activity costs.</summary>
    public bool Touches(CostActivity activity, int at) => Measure switch
    {
        SimplificationMeasure.AbolishProcedure => true,
        SimplificationMeasure.LowerFrequency when IsOfSheet => activity.TimesPerYear is null && !activity.IsOneOff,
        SimplificationMeasure.FewerSubjects when IsOfSheet => activity.SubjectsPerYear is null,
        _ => Targets.Contains(at) || From.Contains(at),
    };

    private static int[] Find(CostSheet sheet, Func<CostActivity, bool> isMeant)
    {
        var found = new List<int>();
        for (var i = 0; i < sheet.Activities.Count; i++)
        {
            if (isMeant(sheet.Activities[i]))
            {
                found.Add(i);
            }
        }

        return [.. found];
    }
}
