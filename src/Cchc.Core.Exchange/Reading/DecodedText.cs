using System.Text;
using Cchc.Core.Reading;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Reading;

/// <summary>
/// The text of a table as people keep it: UTF-8 with or without a byte order mark, UTF-16, or Windows-1258, told at the first letter that is not in ASCII.
/// Nothing is replaced: what is none of them is refused, with the name of the character set where it can be told.
/// </summary>
internal sealed class DecodedText(Stream bytes) : TextReader
{
    private const int Sample = 4096; // bytes from the first that is not in ASCII, where the file has so many

    private readonly byte[] buffer = new byte[1 << 16];
    private int start;
    private int end;
    private bool isEnded;
    private bool isBegun;
    private Decoder? decoder; // null while all is ASCII, and for Windows-1258

    /// <summary>What it was found to be; None for Unicode, and before anything else was met.</summary>
    public LegacyCharset Charset { get; private set; }

    /// <summary>How many lines end between what was read last and the first byte that is wrong.</summary>
    public int EndsBeforeDamage { get; private set; }

    public override int Read(char[] chars, int index, int count)
    {
        while (true)
        {
            if (start == end && !Fill())
            {
                return Flush(chars, index, count);
            }

            Begin();
            if (decoder is null && Charset == LegacyCharset.None)
            {
                var plain = Ascii(count);
                if (plain > 0)
                {
                    Encoding.ASCII.GetChars(buffer, start, plain, chars, index);
                    start += plain;
                    return plain;
                }

                Decide();
                continue;
            }

            var read = Charset == LegacyCharset.Windows1258 ? Windows(chars, index, count) : Decoded(chars, index, count);
            if (read > 0)
            {
                return read;
            }
        }
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            bytes.Dispose();
        }

        base.Dispose(disposing);
    }

    // Byte order marks; UTF-16 without one has an ASCII letter and a zero.
    private void Begin()
    {
        if (isBegun)
        {
            return;
        }

        isBegun = true;
        while (end - start < 3 && Fill())
        {
        }

        var head = buffer.AsSpan(start, end - start);
        if (Utf8.IsUtf16(head))
        {
            decoder = new UnicodeEncoding(bigEndian: head[0] is 0xFE or 0, byteOrderMark: false, throwOnInvalidBytes: true).GetDecoder();
        }
    }

    private int Ascii(int most)
    {
        var length = Math.Min(end - start, most);
        var span = buffer.AsSpan(start, length);
#if NET8_0_OR_GREATER
        var other = span.IndexOfAnyExceptInRange((byte)0, (byte)0x7F);
        return other < 0 ? length : other;
#else
        var at = 0;
        while (at < span.Length && span[at] < 0x80)
        {
            at++;
        }

        return at;
#endif
    }

    // At the first byte that is not in ASCII. Damaged UTF-8 stays UTF-8, and is refused where it is damaged: most of it is right.
    private void Decide()
    {
        while (end - start < Sample && Fill())
        {
        }

        var sample = buffer.AsSpan(start, end - start);
        var (right, wrong) = Utf8.Sequences(sample, isWhole: isEnded);
        if (wrong > right && LegacyText.Of(sample) is var charset and not LegacyCharset.None)
        {
            Charset = charset == LegacyCharset.Windows1258 ? charset : throw Refused(charset);
        }
        else
        {
            decoder = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetDecoder();
        }
    }

    private int Windows(char[] chars, int index, int count)
    {
        var length = Math.Min(end - start, count);
        for (var i = 0; i < length; i++)
        {
            var value = buffer[start + i];
            chars[index + i] = value < 0x80 ? (char)value : LegacyText.OfWindows1258(value) is var c and not '\0' ? c : throw Refused(LegacyCharset.None);
        }

        start += length;
        return length;
    }

    private int Decoded(char[] chars, int index, int count)
    {
        try
        {
            decoder!.Convert(buffer, start, end - start, chars, index, count, flush: false, out var used, out var made, out _);
            start += used;
            return made;
        }
        catch (DecoderFallbackException)
        {
            EndsBeforeDamage = Ends(buffer.AsSpan(start, end - start));
            throw;
        }
    }

    private int Flush(char[] chars, int index, int count)
    {
        if (decoder is null)
        {
            return 0;
        }

        decoder.Convert(buffer, 0, 0, chars, index, count, flush: true, out _, out var made, out _);
        return made;
    }

    /// <summary>What is said of a file with a line that is not UTF-8.</summary>
    public static FileContentException Damaged(int line) => new(FileProblems.UnknownCharset, new BilingualText(
        $"dòng {line} có chữ không phải UTF-8: hãy lưu lại bằng UTF-8", $"line {line} is not UTF-8: save it as UTF-8")) { Line = line };

    /// <summary>How many lines end before the first bytes that are not UTF-8.</summary>
    public static int Ends(ReadOnlySpan<byte> bytes)
    {
        var (whole, damaged) = (0, bytes.Length); // between them the damage begins
        while (whole < damaged)
        {
            var middle = (whole + damaged + 1) / 2;
            (whole, damaged) = Utf8.Sequences(bytes.Slice(0, middle), isWhole: false).Wrong == 0 ? (middle, damaged) : (whole, middle - 1);
        }

        var ends = 0;
        for (var i = 0; i < whole; i++)
        {
            ends += bytes[i] == (byte)'\n' || (bytes[i] == (byte)'\r' && (i + 1 == bytes.Length || bytes[i + 1] != (byte)'\n')) ? 1 : 0;
        }

        return ends;
    }

    private bool Fill()
    {
        if (isEnded)
        {
            return false;
        }

        if (start > 0)
        {
            Buffer.BlockCopy(buffer, start, buffer, 0, end - start);
            (start, end) = (0, end - start);
        }

        var read = end < buffer.Length ? bytes.Read(buffer, end, buffer.Length - end) : 0;
        isEnded = read == 0 && end < buffer.Length;
        end += read;
        return read > 0;
    }

    private static FileContentException Refused(LegacyCharset charset) => new(FileProblems.UnknownCharset, charset == LegacyCharset.None
        ? new BilingualText("tệp không ghi bằng Unicode: hãy mở bằng Excel và lưu lại dạng CSV UTF-8",
            "the file is not Unicode: open it in Excel and save it as CSV UTF-8")
        : new BilingualText(
            $"tệp dùng bảng mã cũ {LegacyText.NameOf(charset)}: hãy chuyển sang Unicode rồi lưu lại dạng CSV UTF-8",
            $"the file is in the old character set {LegacyText.NameOf(charset)}: convert it to Unicode and save it as CSV UTF-8"));
}
