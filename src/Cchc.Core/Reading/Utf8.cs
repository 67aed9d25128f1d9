namespace Cchc.Core.Reading;

/// <summary>The marks and blanks with which files in UTF-8 begin, and how files in UTF-16 differ from them.</summary>
internal static class Utf8
{
    /// <summary>How many bytes of a byte order mark of UTF-8 a file begins with: 3 or none.</summary>
    public static int Mark(ReadOnlySpan<byte> head) => head.Length >= 3 && head[0] == 0xEF && head[1] == 0xBB && head[2] == 0xBF ? 3 : 0;

    /// <summary>Whether a byte order mark may still become whole when more bytes come.</summary>
    public static bool MayBeMark(ReadOnlySpan<byte> head) => head.Length is 1 or 2 && head[0] == 0xEF;

    /// <summary>Whether bytes begin a file in UTF-16: its byte order mark, or an ASCII letter and a zero byte, which no format here begins with.</summary>
    public static bool IsUtf16(ReadOnlySpan<byte> head) =>
        head.Length >= 2 && ((head[0] == 0xFF && head[1] == 0xFE) || (head[0] == 0xFE && head[1] == 0xFF) || (head[0] == 0) != (head[1] == 0));

    /// <summary>How many letters of more than one byte are right, and how many bytes belong to none.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="isWhole">Whether nothing follows; otherwise a letter that is cut off at the end counts as neither.</param>
    public static (int Right, int Wrong) Sequences(ReadOnlySpan<byte> bytes, bool isWhole)
    {
        var (right, wrong) = (0, 0);
        for (var at = 0; at < bytes.Length;)
        {
            var length = bytes[at] switch { < 0x80 => 1, >= 0xC2 and <= 0xDF => 2, >= 0xE0 and <= 0xEF => 3, >= 0xF0 and <= 0xF4 => 4, _ => 0 };
            var end = at + 1;
            while (end < at + length && end < bytes.Length && (bytes[end] & 0xC0) == 0x80)
            {
                end++;
            }

            if (length == 1)
            {
                at++;
            }
            else if (length > 0 && end == at + length)
            {
                (right, at) = (right + 1, end);
            }
            else if (length > 0 && end == bytes.Length && !isWhole)
            {
                break;
            }
            else
            {
                (wrong, at) = (wrong + 1, at + 1);
            }
        }

        return (right, wrong);
    }

    /// <summary>How many spaces, tabs and carriage returns bytes begin with; line feeds too where they count as blank.</summary>
    public static int Blank(ReadOnlySpan<byte> bytes, bool withFeeds = false)
    {
        var at = 0;
        while (at < bytes.Length && (bytes[at] is (byte)' ' or (byte)'\t' or (byte)'\r' || (withFeeds && bytes[at] == (byte)'\n')))
        {
            at++;
        }

        return at;
    }

    /// <summary>Where the content of a line begins, behind the byte order mark, if it is the first, and white space.</summary>
    public static int Start(ReadOnlySpan<byte> line, bool isFirst)
    {
        var mark = isFirst ? Mark(line) : 0;
        return mark + Blank(line.Slice(mark));
    }

    /// <summary>A line without its byte order mark, if it is the first, and without white space around it.</summary>
    public static ReadOnlyMemory<byte> Trim(ReadOnlyMemory<byte> line, bool isFirst)
    {
        var bytes = line.Span;
        var (start, end) = (Start(bytes, isFirst), bytes.Length);
        while (end > start && bytes[end - 1] is (byte)' ' or (byte)'\t' or (byte)'\r')
        {
            end--;
        }

        return line.Slice(start, end - start);
    }
}
