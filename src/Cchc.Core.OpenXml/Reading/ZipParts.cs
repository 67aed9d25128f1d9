using System.IO.Compression;
using System.Text;

namespace Cchc.Core.OpenXml.Reading;

/// <summary>
/// The parts of a zip file by name. The list at its end is read here and not by the platform, so that its length, and not what it claims, decides how much is
/// kept.
/// </summary>
internal sealed class ZipParts
{
    private const uint EndMark = 0x06054B50, EntryMark = 0x02014B50, HeadMark = 0x04034B50;
    private const int EndLength = 22, LongestComment = 65_535;

    private readonly Stream file;
    private readonly Dictionary<string, ZipPart> parts = new(StringComparer.OrdinalIgnoreCase);

    private ZipParts(Stream file) => this.file = file;

    public IEnumerable<string> Names => parts.Keys;

    /// <summary>Reads the list of a file that can seek.</summary>
    public static ZipParts Open(Stream file)
    {
        var zip = new ZipParts(file);
        var end = zip.Tail(out var endAt);
        var at = End(end);
        if (at < 0)
        {
            throw WorkbookFault.Damaged("zip");
        }

        var (length, start) = (U32(end, at + 12), U32(end, at + 16));
        if (U16(end, at + 8) > ReadingLimits.Parts || length > ReadingLimits.Directory)
        {
            throw WorkbookFault.TooLarge($"tệp Excel có quá nhiều phần (nhiều nhất {ReadingLimits.Parts})",
                $"the workbook has too many parts (at most {ReadingLimits.Parts} are read)");
        }

        if (start + length > endAt + at)
        {
            throw WorkbookFault.Damaged("zip");
        }

        zip.List(zip.Bytes(start, (int)length));
        return zip;
    }

    public bool Has(string name) => parts.ContainsKey(name);

    /// <summary>Opens a part; null when there is none.</summary>
    /// <param name="name">Its path from the top, without a stroke before it.</param>
    /// <param name="most">How many bytes it may have, unpacked.</param>
    public Stream? Open(string name, long most = ReadingLimits.Part)
    {
        if (!parts.TryGetValue(name, out var part))
        {
            return null;
        }

        if (part.Size > most || (part.Size > ReadingLimits.Suspicious && part.Size / ReadingLimits.Ratio > part.Packed))
        {
            throw WorkbookFault.TooLarge(
                $"phần \"{part.Name}\" của tệp Excel khi giải nén quá lớn ({part.Size / 1024 / 1024} MiB): tệp hỏng hoặc cố ý làm treo máy",
                $"the part \"{part.Name}\" of the workbook is too large when unpacked ({part.Size / 1024 / 1024} MiB): the file is damaged or hostile");
        }

        var head = Bytes(part.Head, 30);
        if (U32(head, 0) != HeadMark || (U16(head, 6) & 1) != 0 || part.Method is not (0 or 8))
        {
            throw WorkbookFault.Damaged(part.Name);
        }

        var raw = new PackedStream(file, part.Head + 30 + U16(head, 26) + U16(head, 28), part.Packed);
        return new PartStream(part.Method == 0 ? raw : new DeflateStream(raw, CompressionMode.Decompress), part);
    }

    private void List(byte[] list)
    {
        for (var at = 0; at + 46 <= list.Length && U32(list, at) == EntryMark;)
        {
            var (name, extra, comment) = (U16(list, at + 28), U16(list, at + 30), U16(list, at + 32));
            if (at + 46 + name > list.Length || parts.Count >= ReadingLimits.Parts)
            {
                throw WorkbookFault.Damaged("zip");
            }

            var path = Encoding.UTF8.GetString(list, at + 46, name).Replace('\\', '/').TrimStart('/');
            var part = new ZipPart(path, U16(list, at + 10), U32(list, at + 16), U32(list, at + 20), U32(list, at + 24), U32(list, at + 42));
            if (parts.ContainsKey(path))
            {
                throw WorkbookFault.Damaged(path); // nobody can tell which of the two counts
            }

            parts.Add(path, part);
            at += 46 + name + extra + comment;
        }
    }

    private byte[] Tail(out long start)
    {
        var length = (int)Math.Min(file.Length, EndLength + LongestComment);
        start = file.Length - length;
        return Bytes(start, length);
    }

    private static int End(byte[] tail)
    {
        for (var at = tail.Length - EndLength; at >= 0; at--)
        {
            if (U32(tail, at) == EndMark)
            {
                return at;
            }
        }

        return -1;
    }

    private byte[] Bytes(long at, int count)
    {
        if (at + count > file.Length)
        {
            throw WorkbookFault.Damaged("zip");
        }

        file.Position = at;
        var bytes = new byte[count];
        for (int taken = 0, read; taken < count; taken += read)
        {
            read = file.Read(bytes, taken, count - taken);
            if (read == 0)
            {
                throw WorkbookFault.Damaged("zip");
            }
        }

        return bytes;
    }

    private static int U16(byte[] bytes, int at) => bytes[at] | (bytes[at + 1] << 8);

    private static uint U32(byte[] bytes, int at) => (uint)(U16(bytes, at) | (U16(bytes, at + 2) << 16));
}

/// <summary>One part as the list of the zip file states it. Sizes of more than 4 GiB (zip64) read as 4 GiB, which is too large.</summary>
internal sealed record ZipPart(string Name, int Method, uint Crc, uint Packed, uint Size, uint Head);
