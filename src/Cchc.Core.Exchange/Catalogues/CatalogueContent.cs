using Cchc.Core.Reading;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Catalogues;

/// <summary>A catalogue file as bytes in memory; gzip is unpacked once.</summary>
internal static class CatalogueContent
{
    private const int Block = 64 * 1024;

    public static ReadOnlyMemory<byte> Load(string path, int largestSize, List<Finding> findings)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1);
        if (file.Length > largestSize)
        {
            throw TooLarge(largestSize);
        }

        var bytes = new byte[(int)file.Length];
        var got = 0;
        while (got < bytes.Length && file.Read(bytes, got, bytes.Length - got) is > 0 and var read)
        {
            got += read;
        }

        return Unpack(bytes.AsMemory(0, got), largestSize, findings);
    }

    /// <summary>The content itself, or what it unpacks to; damaged gzip data gives what came before the damage, and a finding.</summary>
    public static ReadOnlyMemory<byte> Unpack(ReadOnlyMemory<byte> content, int largestSize, List<Finding> findings)
    {
        if (content.Length > largestSize)
        {
            throw TooLarge(largestSize);
        }

        var bytes = content.Span;
        if (!GzipMembers.Begins(bytes))
        {
            return content;
        }

        using var source = new MemoryStream(content.ToArray(), writable: false);
        using var gzip = new GzipMembers([], 0, source);

        // The length that the data states saves growing; a false one costs no more than what the data can unpack to.
        var stated = bytes.Length >= 18 ? BitConverter.ToUInt32(content.Slice(content.Length - 4).ToArray(), 0) : 0;
        var unpacked = new byte[Math.Min(Math.Min(stated + 1L, largestSize + 1L), Math.Max(Block, bytes.Length * 16L))];
        var got = 0;
        try
        {
            while (true)
            {
                if (got == unpacked.Length)
                {
                    Array.Resize(ref unpacked, (int)Math.Min(Math.Max(got * 2L, Block), Math.Min(largestSize + 1L, 0x7FFF_FFC7L)));
                }

                var read = gzip.Read(unpacked, got, unpacked.Length - got);
                if (read == 0)
                {
                    break;
                }

                got += read;
                if (got > largestSize)
                {
                    throw TooLarge(largestSize);
                }
            }

            if (gzip.IsTruncated)
            {
                findings.Add(CatalogueFindings.Of(1, FileProblem.TruncatedGzip));
            }
        }
        catch (InvalidDataException)
        {
            findings.Add(CatalogueFindings.Of(1, FileProblem.DamagedGzip));
        }

        return unpacked.AsMemory(0, got);
    }

    private static IOException TooLarge(int largestSize) => new(
        $"The catalogue is larger than {largestSize} bytes and is not held in memory: give a higher limit (at most {CatalogueIndex.MostBytes}), or " +
            "read it record by record with CatalogueReader.Enumerate.");
}
