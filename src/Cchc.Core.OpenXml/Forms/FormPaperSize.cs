namespace Cchc.Core.OpenXml.Forms;

/// <summary>The paper that a form is printed on (khổ giấy).</summary>
public enum FormPaperSize
{
    /// <summary>A4, 210 × 297 mm.</summary>
    A4 = 0,

    /// <summary>A5, 148 × 210 mm.</summary>
    A5 = 1,

    /// <summary>A4 on its side, 297 × 210 mm.</summary>
    A4Landscape = 2,
}
