namespace Cchc.Core.Exchange.Costs;

/// <summary>The codes of what reading a published table can find.</summary>
internal static class PublishedTableFileFindings
{
    /// <summary>Columns of a published table are not checked.</summary>
    public const string ColumnsNotChecked = "CCHC-COST-164";

    /// <summary>The layout of a published table is not known.</summary>
    public const string UnknownLayout = "CCHC-COST-165";

    /// <summary>A cell is no number in the notation of the file.</summary>
    public const string NotANumber = "CCHC-COST-166";

    /// <summary>The notation of numbers is not clear.</summary>
    public const string NotationUnclear = "CCHC-COST-167";

    /// <summary>A published table has no rows.</summary>
    public const string NoRows = "CCHC-COST-168";

    /// <summary>A relation between columns that is not understood, or names a column that is not there.</summary>
    public const string RelationNotRead = "CCHC-COST-172";

    /// <summary>A heading of column numbers alone was taken for report 06a.</summary>
    public const string TakenFor06a = "CCHC-COST-173";
}
