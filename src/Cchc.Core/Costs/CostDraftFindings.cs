namespace Cchc.Core.Costs;

/// <summary>The codes of what a draft of a cost sheet leaves open.</summary>
internal static class CostDraftFindings
{
    /// <summary>A note, a heading or the number of dossiers among the components, of which no activity is made.</summary>
    public const string NotAComponent = "CCHC-COST-014";

    /// <summary>Hours, services, fees, times, subjects or incomes are to be filled in.</summary>
    public const string InputOpen = "CCHC-COST-080";

    /// <summary>The share of a channel is to be filled in.</summary>
    public const string ShareOpen = "CCHC-COST-081";

    /// <summary>A fee has no amount, or is in another currency.</summary>
    public const string FeeWithoutAmount = "CCHC-COST-082";

    /// <summary>A fee of 0 with an explanation: check whether it is free.</summary>
    public const string ZeroFeeExplained = "CCHC-COST-083";

    /// <summary>The subjects do not tell the payer.</summary>
    public const string PayerOpen = "CCHC-COST-084";

    /// <summary>A fee has no currency: that of the sheet was taken.</summary>
    public const string CurrencyAssumed = "CCHC-COST-085";

    /// <summary>The record lists no component, or no channel.</summary>
    public const string NothingListed = "CCHC-COST-086";

    /// <summary>Components stand in several groups or cases: not all prepare all.</summary>
    public const string SeveralGroups = "CCHC-COST-087";

    /// <summary>One channel has several fees: perhaps not all are paid.</summary>
    public const string SeveralFees = "CCHC-COST-088";
}
