using System.Xml;
using Cchc.Core.Reading;

namespace Cchc.Core.OpenXml.Reading;

/// <summary>One part of a workbook as XML, from beginning to end: no entities, no document type, nothing fetched, and a limit for everything kept.</summary>
internal sealed class PartXml : IDisposable
{
    private readonly XmlReader xml;
    private readonly string part;

    public PartXml(Stream content, string part, SheetNames names)
    {
        this.part = part;
        xml = XmlReader.Create(new TextPart(content, part), new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            NameTable = names,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            CloseInput = true,
        });
    }

    /// <summary>The local name of the element, as the table of names keeps it: names are compared by reference.</summary>
    public object Name => xml.LocalName;

    public XmlNodeType Kind => xml.NodeType;

    public bool IsEmpty => xml.IsEmptyElement;

    public int Depth => xml.Depth;

    /// <summary>The text of a node, which the stream of the part keeps short.</summary>
    public string Value
    {
        get
        {
            try
            {
                return xml.Value;
            }
            catch (XmlException)
            {
                throw WorkbookFault.Damaged(part);
            }
        }
    }

    /// <summary>Goes to the next node; false at the end.</summary>
    public bool Next()
    {
        try
        {
            if (!xml.Read())
            {
                return false;
            }
        }
        catch (XmlException)
        {
            throw WorkbookFault.Damaged(part);
        }

        return xml.Depth <= ReadingLimits.Depth ? true : throw WorkbookFault.Damaged(part);
    }

    /// <summary>Goes to the next beginning of an element; false at the end.</summary>
    public bool NextElement()
    {
        while (Next())
        {
            if (xml.NodeType == XmlNodeType.Element)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Goes to the next attribute of the element; false, back at the element, when there is none.</summary>
    public bool NextAttribute()
    {
        if (xml.MoveToNextAttribute())
        {
            return true;
        }

        xml.MoveToElement();
        return false;
    }

    /// <summary>The value of an attribute without a namespace; null when there is none.</summary>
    public string? Attribute(string name) => xml.GetAttribute(name);

    /// <summary>The value of an attribute whatever its namespace; null when there is none.</summary>
    public string? AnyAttribute(string name)
    {
        string? value = null;
        while (NextAttribute())
        {
            value = value is null && xml.LocalName == name ? xml.Value : value;
        }

        return value;
    }

    public FileContentException Damaged() => WorkbookFault.Damaged(part);

    public void Dispose() => xml.Dispose();

    /// <summary>UTF-8 alone: in UTF-16 the signs that are counted would look different.</summary>
    private sealed class TextPart(Stream content, string part) : OneWayStream
    {
        private bool isSeen;

        public override int Read(byte[] buffer, int offset, int count)
        {
            var read = content.Read(buffer, offset, count);
            if (!isSeen && read > 0)
            {
                isSeen = true;
                if (buffer[offset] is 0 or > 0xF0 || (read > 1 && buffer[offset + 1] == 0))
                {
                    throw WorkbookFault.Damaged(part);
                }
            }

            return read;
        }

        protected override void Dispose(bool disposing)
        {
            if (disposing)
            {
                content.Dispose();
            }

            base.Dispose(disposing);
        }
    }
}
