namespace Cchc.Core.OpenXml;

/// <summary>The codes of what an Excel workbook cannot hold as it was given.</summary>
internal static class WorkbookFindings
{
    /// <summary>A number of more than 15 digits; the exact one is in the text.</summary>
    public const string TooManyDigits = "CCHC-COST-200";

    /// <summary>Control characters were replaced.</summary>
    public const string ControlsReplaced = "CCHC-COST-201";

    /// <summary>A text was cut to the most characters a cell holds.</summary>
    public const string TextCut = "CCHC-COST-202";

    /// <summary>A number too large or too small for a spreadsheet was written as text.</summary>
    public const string NumberAsText = "CCHC-COST-203";
}
