namespace Cchc.Core.Costs.Plans;

/// <summary>The codes of what checking a simplification plan can find.</summary>
internal static class PlanFindings
{
    /// <summary>Filing moves online while paying or receiving the result by other ways stay as they are.</summary>
    public const string OnlyFilingMovesOnline = "CCHC-COST-015";

    /// <summary>A measure names an activity that the sheet does not have, or merges into one that is not merged.</summary>
    public const string UnknownActivity = "CCHC-COST-030";

    /// <summary>A measure names a component of which the sheet has no activity.</summary>
    public const string UnknownComponent = "CCHC-COST-031";

    /// <summary>A measure names nothing to change, or states no value after.</summary>
    public const string NothingNamed = "CCHC-COST-032";

    /// <summary>A new value is above the old one: the measure raises the cost.</summary>
    public const string CostRaised = "CCHC-COST-033";

    /// <summary>Two measures in force at once set the same input, or one removes what the other ties together.</summary>
    public const string OrderDecides = "CCHC-COST-034";

    /// <summary>The identifier of a measure is blank or stands twice.</summary>
    public const string BadId = "CCHC-COST-035";

    /// <summary>A measure lapses before it begins.</summary>
    public const string LapsesBeforeStart = "CCHC-COST-036";

    /// <summary>A measure states no legal basis.</summary>
    public const string NoLegalBasis = "CCHC-COST-037";

    /// <summary>The share filed online is above what the ways named have together, or these are not ways of doing one task.</summary>
    public const string OnlineShareTooLarge = "CCHC-COST-038";

    /// <summary>A value after is negative or above the limit.</summary>
    public const string ValueOutOfRange = "CCHC-COST-039";

    /// <summary>Services or fees of activities that are merged away are no longer counted.</summary>
    public const string MergedCostsDropped = "CCHC-COST-040";

    /// <summary>The measures leave no activity and do not abolish the procedure.</summary>
    public const string NoActivityLeft = "CCHC-COST-041";

    /// <summary>A measure changes nothing: its target is gone, or the values are as before.</summary>
    public const string ChangesNothing = "CCHC-COST-042";

    /// <summary>Too many measures touch one activity: no order-free savings.</summary>
    public const string TooManyMeasures = "CCHC-COST-043";

    /// <summary>With a part of the measures an input is missing: the saving of each measure is not computed in full.</summary>
    public const string SavingsIncomplete = "CCHC-COST-044";

    /// <summary>Activities that are merged differ in times, subjects or share: the difference is no saving.</summary>
    public const string MergedActivitiesDiffer = "CCHC-COST-045";

    /// <summary>Activities that are merged differ in payer, or only one of them is one-off.</summary>
    public const string CannotBeMerged = "CCHC-COST-050";
}
