using System.Globalization;
using System.Xml;

namespace Cchc.Core.OpenXml.Forms;

/// <summary>The small parts of a form's DOCX: letters, settings, and the page number at the top from the second page on (NĐ 30/2020/NĐ-CP).</summary>
internal static class DocxParts
{
    public const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    public static void Styles(XmlWriter xml, FormPage page)
    {
        Start(xml, "styles");
        Start(xml, "docDefaults");
        Start(xml, "rPrDefault");
        Start(xml, "rPr");
        Start(xml, "rFonts");
        foreach (var name in new[] { "ascii", "eastAsia", "hAnsi", "cs" })
        {
            xml.WriteAttributeString(name, Word, "Times New Roman");
        }

        xml.WriteEndElement();
        Value(xml, "sz", HalfPoints(page.Sheet.Points));
        Value(xml, "szCs", HalfPoints(page.Sheet.Points));
        Start(xml, "lang");
        xml.WriteAttributeString("val", Word, "vi-VN");
        xml.WriteAttributeString("eastAsia", Word, "vi-VN");
        xml.WriteAttributeString("bidi", Word, "ar-SA");
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
        Start(xml, "style");
        xml.WriteAttributeString("type", Word, "paragraph");
        xml.WriteAttributeString("default", Word, "1");
        xml.WriteAttributeString("styleId", Word, "Normal");
        Value(xml, "name", "Normal");
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    // Without the mode of the newest Word, tables and letters are set as those of 2003.
    public static void Settings(XmlWriter xml)
    {
        Start(xml, "settings");
        Start(xml, "compat");
        Start(xml, "compatSetting");
        xml.WriteAttributeString("name", Word, "compatibilityMode");
        xml.WriteAttributeString("uri", Word, "http://schemas.microsoft.com/office/word");
        xml.WriteAttributeString("val", Word, "15");
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    public static void Header(XmlWriter xml)
    {
        Start(xml, "hdr");
        Start(xml, "p");
        Start(xml, "pPr");
        Value(xml, "jc", "center");
        xml.WriteEndElement();
        Start(xml, "fldSimple");
        xml.WriteAttributeString("instr", Word, " PAGE ");
        Start(xml, "r");
        Start(xml, "t");
        xml.WriteString("2");
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    public static string HalfPoints(double points) => ((int)Math.Round(points * 2)).ToString(CultureInfo.InvariantCulture);

    /// <summary>Millimetres as twentieths of a point.</summary>
    public static int Twips(double millimetres) => (int)Math.Round(millimetres * 1440 / 25.4);

    public static void Start(XmlWriter xml, string name) => xml.WriteStartElement("w", name, Word);

    public static void Value(XmlWriter xml, string name, string value)
    {
        Start(xml, name);
        xml.WriteAttributeString("val", Word, value);
        xml.WriteEndElement();
    }

    public static void Flag(XmlWriter xml, string name)
    {
        Start(xml, name);
        xml.WriteEndElement();
    }
}
