namespace Cchc.Core.Costs;

/// <summary>The codes of what is wrong with the inputs of a cost, and of amounts that cannot be added or compared.</summary>
internal static class CostFindings
{
    /// <summary>An input is not stated, or there is no activity at all.</summary>
    public const string NotStated = "CCHC-COST-001";

    /// <summary>Hours are spent and the income of an hour is missing, or an income has no series or source.</summary>
    public const string NoIncome = "CCHC-COST-002";

    /// <summary>A number is negative.</summary>
    public const string NegativeNumber = "CCHC-COST-003";

    /// <summary>A number is above the limit.</summary>
    public const string NumberTooLarge = "CCHC-COST-004";

    /// <summary>A share is outside 0 to 1, or the shares of the channels of one task add up to more.</summary>
    public const string ShareOutOfRange = "CCHC-COST-005";

    /// <summary>Another currency than that of the sheet, or no currency code.</summary>
    public const string WrongCurrency = "CCHC-COST-006";

    /// <summary>An identifier or a payer stands twice, or an abolished procedure still has activities.</summary>
    public const string StatedTwice = "CCHC-COST-007";

    /// <summary>An income is of another year than the sheet.</summary>
    public const string IncomeOfAnotherYear = "CCHC-COST-008";

    /// <summary>The shares of the channels add up to less than 100%.</summary>
    public const string SharesBelowWhole = "CCHC-COST-009";

    /// <summary>The income of an hour differs between the sheets compared.</summary>
    public const string IncomeDiffers = "CCHC-COST-010";

    /// <summary>An activity without an id, a payer or kind that does not exist, or the income of another payer.</summary>
    public const string BadActivity = "CCHC-COST-011";

    /// <summary>Amounts whose common denominator is too long are not added.</summary>
    public const string SumTooPrecise = "CCHC-COST-013";

    /// <summary>Amounts of different currencies stand in one sum, programme or recomputation.</summary>
    public const string DifferentCurrencies = "CCHC-COST-102";
}
