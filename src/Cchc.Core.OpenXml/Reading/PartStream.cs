using Cchc.Core.Reading;
using Cchc.Core.Text;

namespace Cchc.Core.OpenXml.Reading;

/// <summary>
/// The bytes of a part, held to what the zip file states of it: not one more, with the checksum. A tag or text without end is refused before the reader of XML
/// would keep it in memory.
/// </summary>
internal sealed class PartStream(Stream packed, ZipPart part) : OneWayStream
{
    private const int Outside = -1;
    private static readonly byte[] Section = "![CDATA["u8.ToArray();

    private long passed;
    private long sinceTag;
    private int section = Outside; // how much of "![CDATA[" was seen behind the last "<"; all of it: inside one
    private int brackets;
    private uint crc;

    public override int Read(byte[] buffer, int offset, int count)
    {
        int read;
        try
        {
            read = packed.Read(buffer, offset, count);
        }
        catch (InvalidDataException)
        {
            throw WorkbookFault.Damaged(part.Name);
        }

        passed += read;
        crc = Crc32.Append(crc, buffer, offset, read);
        if (passed > part.Size || (read == 0 && count > 0 && (passed != part.Size || crc != part.Crc)))
        {
            throw WorkbookFault.Damaged(part.Name);
        }

        Watch(buffer.AsSpan(offset, read));
        return read;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            packed.Dispose();
        }

        base.Dispose(disposing);
    }

    // The sign "<" stands neither in a text nor in the value of an attribute; only a section of characters may hide it, and is counted to its end.
    private void Watch(ReadOnlySpan<byte> bytes)
    {
        while (bytes.Length > 0)
        {
            if (section == Section.Length)
            {
                brackets = bytes[0] == (byte)']' ? brackets + 1 : bytes[0] == (byte)'>' && brackets >= 2 ? -1 : 0;
                section = brackets < 0 ? Outside : section;
                Count(1);
                bytes = bytes.Slice(1);
            }
            else if (section != Outside)
            {
                section = bytes[0] == Section[section] ? section + 1 : Outside;
                if (section != Outside)
                {
                    brackets = 0;
                    bytes = bytes.Slice(1);
                    Count(1);
                }
            }
            else
            {
                var tag = bytes.IndexOf((byte)'<');
                Count(tag < 0 ? bytes.Length : tag);
                bytes = bytes.Slice(tag < 0 ? bytes.Length : tag + 1);
                (section, sinceTag) = tag < 0 ? (Outside, sinceTag) : (0, 0);
            }
        }
    }

    private void Count(int more)
    {
        sinceTag += more;
        if (sinceTag > ReadingLimits.Tag)
        {
            throw WorkbookFault.TooLarge($"phần \"{part.Name}\" của tệp Excel có một ô hoặc một thẻ quá dài",
                $"the part \"{part.Name}\" of the workbook has a cell or a tag that is too long");
        }
    }
}
