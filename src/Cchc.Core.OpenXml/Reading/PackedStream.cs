using Cchc.Core.Reading;

namespace Cchc.Core.OpenXml.Reading;

/// <summary>The packed bytes of one part. Several may be read at once: each knows its place.</summary>
internal sealed class PackedStream(Stream file, long start, long length) : OneWayStream
{
    private long at;

    public override int Read(byte[] buffer, int offset, int count)
    {
        count = (int)Math.Min(count, length - at);
        if (count <= 0)
        {
            return 0;
        }

        file.Position = start + at;
        var read = file.Read(buffer, offset, count);
        at += read;
        return read;
    }
}
