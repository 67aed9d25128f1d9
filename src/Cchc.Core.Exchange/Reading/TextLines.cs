using System.Text;
using Cchc.Core.Reading;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Reading;

/// <summary>
/// The lines of a text file, plain or gzip, one by one: in any of the forms that <see cref="DecodedText"/> reads, ended by CR LF, LF or CR. A line has at most
/// a million characters, so that memory does not grow with the file.
/// </summary>
internal sealed class TextLines : IDisposable
{
    /// <summary>The longest line, in characters.</summary>
    public const int Longest = 1 << 20;

    private const int Shown = 200;
    private const int MostPassedOver = 1 << 28; // of one line

    private readonly TextReader reader;
    private readonly DecodedText? decoded;
    private readonly Func<FileContentException, Exception> failure;
    private readonly StringBuilder line = new();
    private readonly Stack<TextLine> back = new();
    private readonly char[] buffer = new char[1 << 16];
    private int at;
    private int end;
    private int number;
    private int blank;

    /// <summary>The lines of a file.</summary>
    /// <param name="file">The file; closed with the lines.</param>
    /// <param name="failure">Makes of what is wrong what is thrown where the file cannot be read further; null throws it as it is.</param>
    public TextLines(Stream file, Func<FileContentException, Exception>? failure = null)
        : this(new DecodedText(new FileContentStream(file, LargestFile, takesUtf16: true)), failure)
    {
        File = file;
    }

    /// <summary>The lines of a text.</summary>
    public TextLines(TextReader reader, Func<FileContentException, Exception>? failure = null)
    {
        (this.reader, decoded, this.failure) = (reader, reader as DecodedText, failure ?? (error => error));
        if (Peek() == '\uFEFF')
        {
            at++;
        }
    }

    /// <summary>The largest file, unpacked: 16 GiB; hundred millions of dossiers.</summary>
    public const long LargestFile = 1L << 34;

    /// <summary>The file as opened, for a progress bar; null for a text.</summary>
    public Stream? File { get; }

    /// <summary>The old character set that the file is in; None for Unicode, and before the first letter that is not in ASCII.</summary>
    public LegacyCharset Charset => decoded?.Charset ?? LegacyCharset.None;

    /// <summary>The first character that is no white space; 0 when there is none near the beginning. To be asked before anything is read.</summary>
    public char First()
    {
        _ = Peek();
        var first = Array.FindIndex(buffer, at, end - at, c => !char.IsWhiteSpace(c));
        return first < 0 ? '\0' : buffer[first];
    }

    /// <summary>The next line; null at the end.</summary>
    public TextLine? Next()
    {
        if (back.Count > 0)
        {
            return back.Pop();
        }

        line.Clear();
        var (any, tooLong, passed) = (false, false, 0);
        while (Peek() >= 0)
        {
            any = true;
            var stop = buffer.AsSpan(at, end - at).IndexOfAny('\n', '\r');
            var length = stop < 0 ? end - at : stop;
            if (stop >= 0 && line.Length == 0 && !tooLong)
            {
                // Most lines stand whole in the buffer.
                var text = new string(buffer, at, length);
                at += length;
                return Made(text, isTooLong: false, TakeEnd());
            }

            tooLong |= line.Length + length > Longest;
            if (!tooLong)
            {
                line.Append(buffer, at, length);
            }

            at += length;
            passed += length;
            if (passed > MostPassedOver)
            {
                throw failure(new FileContentException(FileProblems.TooLarge, new BilingualText(
                    $"dòng {number + 1} không kết thúc trong {MostPassedOver} ký tự: dừng đọc từ đây",
                    $"line {number + 1} has no end within {MostPassedOver} characters: reading stopped there")));
            }

            if (stop >= 0)
            {
                return Made(Text(tooLong), tooLong, TakeEnd());
            }
        }

        return any ? Made(Text(tooLong), tooLong, string.Empty) : null;
    }

    /// <summary>Gives lines back, to be read again; the last of them first.</summary>
    public void Return(IEnumerable<TextLine> lines)
    {
        foreach (var given in lines.Reverse())
        {
            back.Push(given);
        }
    }

    public void Dispose()
    {
        reader.Dispose();
        File?.Dispose();
    }

    private string Text(bool isTooLong) => isTooLong ? line.ToString(0, Math.Min(Shown, line.Length)) : line.ToString();

    private TextLine Made(string text, bool isTooLong, string ending)
    {
        number++;
        text = Charset == LegacyCharset.None ? text : VietnameseText.ToNfc(text); // its tone marks are letters of their own
        blank = string.IsNullOrWhiteSpace(text) ? blank + 1 : 0;
        return blank <= FileContent.MostBlankLines ? new TextLine(number, text, ending, isTooLong)
            : throw failure(new FileContentException(FileProblems.TooManyBlankLines, new BilingualText(
                $"hơn {FileContent.MostBlankLines} dòng trống liền nhau, đến dòng {number}: dừng đọc từ đây",
                $"more than {FileContent.MostBlankLines} blank lines in a row, up to line {number}: reading stopped there")));
    }

    private string TakeEnd()
    {
        if (buffer[at++] == '\n')
        {
            return "\n";
        }

        if (Peek() != '\n')
        {
            return "\r";
        }

        at++;
        return "\r\n";
    }

    private int Peek()
    {
        if (at < end)
        {
            return buffer[at];
        }

        try
        {
            (at, end) = (0, reader.Read(buffer, 0, buffer.Length));
        }
        catch (DecoderFallbackException)
        {
            throw failure(DecodedText.Damaged(number + 1 + (decoded?.EndsBeforeDamage ?? 0)));
        }
        catch (FileContentException error)
        {
            throw failure(error);
        }

        return end > 0 ? buffer[0] : -1;
    }
}
