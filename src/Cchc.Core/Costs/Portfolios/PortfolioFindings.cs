namespace Cchc.Core.Costs.Portfolios;

/// <summary>The codes of what sums of many procedures, and programmes, can find.</summary>
internal static class PortfolioFindings
{
    /// <summary>A row of a portfolio lacks an amount, or rows were left out of a sum.</summary>
    public const string AmountMissing = "CCHC-COST-100";

    /// <summary>Amounts of two methods stand in one sum or programme.</summary>
    public const string DifferentMethods = "CCHC-COST-101";

    /// <summary>A procedure stands twice in a year and may be counted twice.</summary>
    public const string ProcedureTwice = "CCHC-COST-103";

    /// <summary>A row states a negative amount, no procedure or no currency code.</summary>
    public const string BadRow = "CCHC-COST-104";

    /// <summary>A row is simplified but not reviewed.</summary>
    public const string NotReviewed = "CCHC-COST-105";

    /// <summary>A row is simplified but costs more after than before.</summary>
    public const string SimplifiedCostsMore = "CCHC-COST-106";

    /// <summary>A schedule of savings does not list the year.</summary>
    public const string YearNotListed = "CCHC-COST-110";

    /// <summary>A procedure has two schedules of savings.</summary>
    public const string TwoSchedules = "CCHC-COST-111";

    /// <summary>A target is against another year than the baseline.</summary>
    public const string TargetOfAnotherYear = "CCHC-COST-112";

    /// <summary>More is saved in a year than the baseline: the year is unknown.</summary>
    public const string SavesMoreThanBaseline = "CCHC-COST-113";

    /// <summary>The cost of the baseline year is negative.</summary>
    public const string NegativeBaseline = "CCHC-COST-114";

    /// <summary>A programme has no schedule of savings: what is saved is unknown.</summary>
    public const string NoSchedule = "CCHC-COST-115";

    /// <summary>A year before the baseline year is not measured against it.</summary>
    public const string YearBeforeBaseline = "CCHC-COST-116";

    /// <summary>A portfolio does not fit 128 bits: large integers are used.</summary>
    public const string NotCompact = "CCHC-COST-130";
}
