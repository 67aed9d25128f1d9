using System.Globalization;
using System.Text;
using System.Xml;
using Cchc.Core.Reading;

namespace Cchc.Core.OpenXml.Reading;

/// <summary>A text of a workbook: its runs joined, without readings above the letters (phonetic), with <c>_x000D_</c> as the sign that it means.</summary>
internal static class TextValue
{
    /// <summary>Reads the runs of the element on which the reader stands, to its end.</summary>
    public static string Read(PartXml xml, SheetNames names, StringBuilder buffer)
    {
        buffer.Clear();
        if (xml.IsEmpty)
        {
            return string.Empty;
        }

        var depth = xml.Depth;
        var (isText, phonetic) = (false, int.MaxValue);
        string? only = null;
        while (xml.Next() && xml.Depth > depth)
        {
            switch (xml.Kind)
            {
                case XmlNodeType.Element when xml.Name == names.Phonetic && !xml.IsEmpty:
                    phonetic = Math.Min(phonetic, xml.Depth);
                    break;
                case XmlNodeType.Element:
                    isText = xml.Name == names.Text && !xml.IsEmpty && phonetic == int.MaxValue;
                    break;
                case XmlNodeType.EndElement:
                    isText = false;
                    phonetic = xml.Depth == phonetic ? int.MaxValue : phonetic;
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace when isText:
                    if (only is null && buffer.Length == 0)
                    {
                        only = xml.Value;
                        break;
                    }

                    buffer.Append(only).Append(xml.Value);
                    only = null;
                    if (buffer.Length > ReadingLimits.Text * 7)
                    {
                        throw TooLong();
                    }

                    break;
            }
        }

        return Decoded(only ?? buffer.ToString());
    }

    /// <summary>The signs that <c>_x0041_</c> stands for.</summary>
    public static string Decoded(string text)
    {
        if (text.Contains("_x", StringComparison.Ordinal))
        {
            var decoded = new StringBuilder(text.Length);
            for (var i = 0; i < text.Length; i++)
            {
                if (IsSign(text, i))
                {
                    decoded.Append((char)int.Parse(text.Substring(i + 2, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture));
                    i += 6;
                }
                else
                {
                    decoded.Append(text[i]);
                }
            }

            text = decoded.ToString();
        }

        return text.Length <= ReadingLimits.Text ? text : throw TooLong();
    }

    /// <summary>Whether <c>_x0041_</c> stands at a place of a text.</summary>
    public static bool IsSign(string text, int at) =>
        at + 6 < text.Length && text[at] == '_' && text[at + 1] == 'x' && text[at + 6] == '_' && Enumerable.Range(at + 2, 4).All(i => Uri.IsHexDigit(text[i]));

    private static FileContentException TooLong() => WorkbookFault.TooLarge(
        $"có ô dài hơn {ReadingLimits.Text} ký tự, mức tối đa của Excel", $"a cell has more than {ReadingLimits.Text} characters, the most that Excel allows");
}
