namespace Cchc.Core.Exchange.Costs;

/// <summary>The codes of what reading tables and folders of costs can find.</summary>
internal static class PortfolioFileFindings
{
    /// <summary>A table of costs lacks a column that is needed, or has no row.</summary>
    public const string MissingColumn = "CCHC-COST-140";

    /// <summary>A column of a table of costs is not used.</summary>
    public const string UnusedColumn = "CCHC-COST-141";

    /// <summary>Two columns of a table of costs mean the same.</summary>
    public const string DuplicateColumn = "CCHC-COST-142";

    /// <summary>A file of a folder of costs is of another kind: left out.</summary>
    public const string NotAFileOfCosts = "CCHC-COST-143";

    /// <summary>An amount such as 1.000 is read as a decimal number: thousands may be meant.</summary>
    public const string PerhapsThousands = "CCHC-COST-144";

    /// <summary>The measures of a plan are not in force in the whole year of its sheet: its row shows the full yearly saving.</summary>
    public const string InForcePartOfYear = "CCHC-COST-145";
}
