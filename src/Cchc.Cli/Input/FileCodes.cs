namespace Cchc.Cli.Input;

/// <summary>Codes of what is wrong with a file that the command itself reads; the library has the same for its formats (docs/reference/findings.md).</summary>
internal static class FileCodes
{
    /// <summary>A heading or a member is given twice.</summary>
    public const string NameTwice = "CCHC-FILE-006";

    /// <summary>A row of CSV whose quotation marks or length do not fit.</summary>
    public const string BrokenRow = "CCHC-FILE-008";

    /// <summary>A cell of CSV with line breaks in which a line looks like a row.</summary>
    public const string RowInside = "CCHC-FILE-010";
}
