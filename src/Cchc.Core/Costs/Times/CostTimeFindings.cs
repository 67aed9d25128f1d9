namespace Cchc.Core.Costs.Times;

/// <summary>The codes of what comparing processing times, or valuing waiting, can find.</summary>
internal static class CostTimeFindings
{
    /// <summary>A valuation of waiting time is not the compliance cost of TT 02/2017/TT-VPCP, art. 27.</summary>
    public const string NotComplianceCost = "CCHC-COST-020";

    /// <summary>A processing time grows.</summary>
    public const string TimeGrows = "CCHC-COST-046";

    /// <summary>A processing time changes from calendar to working days or back: a bound instead of a percentage.</summary>
    public const string UnitChanges = "CCHC-COST-047";

    /// <summary>Two processing times cannot be compared.</summary>
    public const string NotComparable = "CCHC-COST-048";

    /// <summary>A channel or a case of one version of a procedure has no counterpart in the other.</summary>
    public const string NoCounterpart = "CCHC-COST-049";
}
