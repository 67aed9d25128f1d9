namespace Cchc.Core.Costs.Incomes;

/// <summary>The codes of what recomputing a cost at the prices of another year can lack.</summary>
internal static class IncomeFindings
{
    /// <summary>There is no income of an hour of the year whose prices are wanted.</summary>
    public const string NoIncomeOfYear = "CCHC-COST-120";

    /// <summary>A price index lacks a year.</summary>
    public const string IndexLacksYear = "CCHC-COST-121";
}
