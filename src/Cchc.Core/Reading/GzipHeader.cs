namespace Cchc.Core.Reading;

/// <summary>The header of a gzip member (RFC 1952), taken byte by byte as it comes: ten bytes, then what its flags announce.</summary>
internal sealed class GzipHeader
{
    private const int FixedLength = 10;
    private const int Longest = 1 << 20; // of a name, of a comment

    private const int ChecksumFlag = 2;
    private const int ExtraFlag = 4;
    private const int NameFlag = 8;
    private const int CommentFlag = 16;

    private int at;
    private int method;
    private int flags;
    private int low = -1;
    private int skip;
    private int text;

    /// <summary>Takes the next byte.</summary>
    /// <param name="value">The byte.</param>
    /// <returns>True when the header ends with it.</returns>
    /// <exception cref="InvalidDataException">It is no header.</exception>
    public bool Take(int value)
    {
        if (at < FixedLength)
        {
            return TakeFixed(value);
        }

        if (skip > 0)
        {
            skip--;
        }
        else if ((flags & ExtraFlag) != 0)
        {
            if (low < 0)
            {
                low = value;
                return false;
            }

            skip = low | (value << 8);
            flags &= ~ExtraFlag;
        }
        else if ((flags & (NameFlag | CommentFlag)) != 0)
        {
            if (value != 0)
            {
                return ++text < Longest ? false : throw new InvalidDataException("A header of the gzip data has no end.");
            }

            flags &= (flags & NameFlag) != 0 ? ~NameFlag : ~CommentFlag;
            text = 0;
        }

        return IsWhole();
    }

    private bool TakeFixed(int value)
    {
        if (at < 2 && value != (at == 0 ? 0x1F : 0x8B))
        {
            throw new InvalidDataException("No gzip member begins here.");
        }

        method = at == 2 ? value : method;
        flags = at == 3 ? value : flags;
        if (++at < FixedLength)
        {
            return false;
        }

        if (method != 8 || (flags & 0xE0) != 0)
        {
            throw new InvalidDataException("The gzip member is packed in a way that nobody knows.");
        }

        return IsWhole();
    }

    // The checksum comes last: two bytes to pass over.
    private bool IsWhole()
    {
        if (skip == 0 && (flags & (ExtraFlag | NameFlag | CommentFlag)) == 0 && (flags & ChecksumFlag) != 0)
        {
            flags &= ~ChecksumFlag;
            skip = 2;
        }

        return skip == 0 && (flags & (ExtraFlag | NameFlag | CommentFlag)) == 0;
    }
}
