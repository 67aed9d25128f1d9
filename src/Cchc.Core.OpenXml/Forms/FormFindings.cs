using Cchc.Core.Text;

namespace Cchc.Core.OpenXml.Forms;

/// <summary>The codes of what is wrong with a template, with their texts.</summary>
internal static class FormFindings
{
    /// <summary>The file is no DOCX, damaged or too large.</summary>
    public const string NoDocument = "CCHC-FORM-001";

    /// <summary>The template has macros.</summary>
    public const string Macros = "CCHC-FORM-002";

    /// <summary>The template loads something from elsewhere.</summary>
    public const string External = "CCHC-FORM-003";

    /// <summary>A content control names a field that the form does not have.</summary>
    public const string UnknownTag = "CCHC-FORM-004";

    /// <summary>A content control with the name of a table is no row, or one with the name of a column is outside of such a row.</summary>
    public const string NoRow = "CCHC-FORM-005";

    public static Finding Error(string code, string place, string vi, string en) => new(code, FindingSeverity.Error, place, new(vi, en));

    public static Finding Warning(string code, string place, string vi, string en) => new(code, FindingSeverity.Warning, place, new(vi, en));
}
