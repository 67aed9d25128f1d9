namespace Cchc.Core.OpenXml.Reading;

/// <summary>The codes of what reading an Excel workbook can find.</summary>
internal static class WorkbookReadingFindings
{
    /// <summary>No workbook at all: a text file, or something else.</summary>
    public const string NotAWorkbook = "CCHC-XLS-001";

    /// <summary>Protected by a password.</summary>
    public const string Encrypted = "CCHC-XLS-002";

    /// <summary>Excel 97–2003, or a binary workbook.</summary>
    public const string OtherExcel = "CCHC-XLS-003";

    /// <summary>OpenDocument.</summary>
    public const string OpenDocument = "CCHC-XLS-004";

    /// <summary>A part is damaged or missing.</summary>
    public const string Damaged = "CCHC-XLS-005";

    /// <summary>More than is read: bytes, parts, texts, rows, columns.</summary>
    public const string TooLarge = "CCHC-XLS-006";

    /// <summary>No sheet of that name, or none with data.</summary>
    public const string NoSheet = "CCHC-XLS-010";

    /// <summary>Other sheets have data and were not read.</summary>
    public const string OtherSheets = "CCHC-XLS-011";

    /// <summary>Hidden rows were read.</summary>
    public const string HiddenRows = "CCHC-XLS-012";

    /// <summary>Hidden columns were read.</summary>
    public const string HiddenColumns = "CCHC-XLS-013";

    /// <summary>A cell shows an error.</summary>
    public const string ErrorCell = "CCHC-XLS-020";

    /// <summary>A formula without a stored result.</summary>
    public const string NoResult = "CCHC-XLS-021";

    /// <summary>A number in the look of a date that is no date.</summary>
    public const string NoDate = "CCHC-XLS-022";
}
