namespace Cchc.Core.Reading;

/// <summary>The codes of what reading files of costs can find: plans, portfolios, incomes, tables.</summary>
internal static class CostFileFindings
{
    /// <summary>Not JSON, or nested too deeply.</summary>
    public const string NotJson = "CCHC-COST-060";

    /// <summary>The file is larger than the limit.</summary>
    public const string TooLarge = "CCHC-COST-061";

    /// <summary>Another format than <c>cchc-cost/1</c> or <c>cchc-portfolio/1</c>, or no array of incomes.</summary>
    public const string WrongFormat = "CCHC-COST-062";

    /// <summary>An unknown member, perhaps a typing error.</summary>
    public const string UnknownMember = "CCHC-COST-063";

    /// <summary>A value has the wrong type.</summary>
    public const string WrongType = "CCHC-COST-064";

    /// <summary>A number is too large, or outside its range.</summary>
    public const string OutOfRange = "CCHC-COST-065";

    /// <summary>A word is none of those expected.</summary>
    public const string UnknownWord = "CCHC-COST-066";

    /// <summary>An identifier, a payer, or a series and year stands twice.</summary>
    public const string DuplicateId = "CCHC-COST-067";

    /// <summary>A member stands twice.</summary>
    public const string DuplicateMember = "CCHC-COST-068";

    /// <summary>A value that is needed is missing or empty.</summary>
    public const string Missing = "CCHC-COST-069";

    /// <summary>A text is not UTF-8, or has control characters.</summary>
    public const string BadText = "CCHC-COST-070";

    /// <summary>A text is no number; the hint says how to write it.</summary>
    public const string NotANumber = "CCHC-COST-071";

    /// <summary>A range is not low ≤ likely ≤ high.</summary>
    public const string RangeOutOfOrder = "CCHC-COST-072";

    /// <summary>CSV: a quotation mark is not closed, or text stands after the closing one.</summary>
    public const string BadQuotation = "CCHC-COST-073";

    /// <summary>CSV: a row has another number of cells than the heading, or too many.</summary>
    public const string WrongCellCount = "CCHC-COST-074";

    /// <summary>A text is no date such as 2026-07-01.</summary>
    public const string BadDate = "CCHC-COST-075";

    /// <summary>A processing time cannot be read.</summary>
    public const string BadTime = "CCHC-COST-076";

    /// <summary>The columns of a table of incomes are not known, or it has no rows.</summary>
    public const string BadIncomeTable = "CCHC-COST-077";

    /// <summary>The hourly income stated is not the one derived; the derived one is used.</summary>
    public const string HourlyIncomeDiffers = "CCHC-COST-078";

    /// <summary>Members exclude one another.</summary>
    public const string ExclusiveMembers = "CCHC-COST-079";

    /// <summary>An income has no source that was read.</summary>
    public const string SourceNotRead = "CCHC-COST-089";
}
