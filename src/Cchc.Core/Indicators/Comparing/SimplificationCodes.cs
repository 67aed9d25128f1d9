namespace Cchc.Core.Indicators.Comparing;

/// <summary>The codes of what keeps the savings of reviews from being added.</summary>
internal static class SimplificationCodes
{
    /// <summary>A review states no money.</summary>
    public const string NoSaving = "CCHC-REV-001";

    /// <summary>Reviews in different currencies, or of a year and of a period.</summary>
    public const string DifferentMoney = "CCHC-REV-002";

    /// <summary>A review does not say the prices of which year it uses.</summary>
    public const string NoYear = "CCHC-REV-003";
}
