using Cchc.Core.Reading;

namespace Cchc.Core.Exchange.Reading;

/// <summary>What stands at a place of a JSON array.</summary>
internal enum ArrayItemKind
{
    End = 0,
    Element = 1,
    TooLong = 2,

    /// <summary>A comma with no value before or after it.</summary>
    NoValue = 3,

    /// <summary>Something after a value that is no comma; what can be an object is given next.</summary>
    NoComma = 4,

    /// <summary>The stream ended before the array did.</summary>
    Unfinished = 5,

    /// <summary>Something stands after the array.</summary>
    Trailing = 6,

    /// <summary>The file cannot be read further.</summary>
    Broken = 7,
}

/// <summary>One part of a JSON array: an element, whose bytes are valid until the next one, or what is wrong.</summary>
internal readonly record struct ArrayItem(ArrayItemKind Kind, int Number, ReadOnlyMemory<byte> Bytes = default)
{
    /// <summary>Why it cannot.</summary>
    public FileProblem Problem { get; init; }
}

/// <summary>
/// Takes a JSON array apart into its elements without parsing them, in memory bounded by the longest element. An object ends where its
/// braces balance, so that damage inside one stays there; a string ends at its line at the latest, where JSON has no line feed.
/// </summary>
internal sealed class ArrayElements(LineReader reader, int longest)
{
    private const int More = -2;

    private bool opened;
    private bool isClosed;
    private bool ended;
    private bool afterElement;
    private bool afterComma;
    private int number;
    private int passed; // white space in a row

    // The element that is being taken.
    private ArrayItemKind kind;
    private byte open;
    private byte close;
    private int at;
    private int depth;
    private bool inString;
    private bool isTooLong;

    /// <summary>The next part, as far as it is here.</summary>
    /// <returns>False where more has to be read first, to be asked again then.</returns>
    public bool TryNext(out ArrayItem item)
    {
        if (kind != ArrayItemKind.End)
        {
            return TryTake(out item);
        }

        while (!ended)
        {
            var first = Peek();
            switch (first)
            {
                case More:
                    item = default;
                    return false;
                case -1:
                    ended = true;
                    item = new ArrayItem(isClosed ? ArrayItemKind.End : ArrayItemKind.Unfinished, Math.Max(number, 1));
                    return true;
                case var _ when isClosed:
                    ended = true;
                    item = new ArrayItem(ArrayItemKind.Trailing, Math.Max(number, 1));
                    return true;
                case '[' when !opened:
                    opened = true;
                    reader.Take(1);
                    break;
                case ']' when afterComma:
                    afterComma = false;
                    item = new ArrayItem(ArrayItemKind.NoValue, ++number);
                    return true;
                case ']':
                    isClosed = true;
                    reader.Take(1);
                    break;
                case ',':
                    reader.Take(1);
                    afterComma = true;
                    if (!afterElement)
                    {
                        item = new ArrayItem(ArrayItemKind.NoValue, ++number);
                        return true;
                    }

                    afterElement = false;
                    break;
                case '{' when afterElement:
                    afterElement = false;
                    item = new ArrayItem(ArrayItemKind.NoComma, number);
                    return true;
                case var _ when afterElement:
                    Begin(ArrayItemKind.NoComma, 0, 0);
                    return TryTake(out item);
                default:
                    number++;
                    (afterElement, afterComma) = (true, false);
                    Begin(ArrayItemKind.Element, first is '{' or '[' ? (byte)first : (byte)0, first switch { '{' => (byte)'}', '[' => (byte)']', _ => 0 });
                    return TryTake(out item);
            }
        }

        item = new ArrayItem(ArrayItemKind.End, number);
        return true;
    }

    /// <summary>The next byte that is no white space, which is passed over; -1 at the end.</summary>
    private int Peek()
    {
        var here = reader.Buffered;
        var blank = Utf8.Blank(here, withFeeds: true);
        var found = blank < here.Length ? here[blank] : reader.IsEnded ? -1 : More;
        reader.Take(blank);
        passed = found < 0 ? passed + blank : 0;
        return passed <= longest ? found : throw new FileContentException(FileProblem.TooManyBlankLines);
    }

    private void Begin(ArrayItemKind what, byte opening, byte closing)
    {
        (kind, open, close) = (what, opening, closing);
        (at, depth, inString, isTooLong) = (0, 0, false, false);
    }

    /// <summary>Takes bytes to where these marks balance or, without marks, to a comma, the end of the array or an object.</summary>
    private bool TryTake(out ArrayItem item)
    {
        item = default;
        while (true)
        {
            var here = reader.Buffered;
            var found = at < here.Length ? Find(here.Slice(at), inString, open, close) : -1;
            at = found < 0 ? here.Length : at + found;
            if (at >= here.Length || (here[at] == (byte)'\\' && at + 1 == here.Length))
            {
                if (at >= longest)
                {
                    isTooLong = true;
                    reader.Take(at);
                    at = 0;
                }

                if (!reader.IsEnded)
                {
                    return false;
                }

                ended = true;
                item = new ArrayItem(kind == ArrayItemKind.NoComma ? ArrayItemKind.NoComma : ArrayItemKind.Unfinished, number);
                kind = ArrayItemKind.End;
                return true;
            }

            var mark = here[at];
            if (inString)
            {
                inString = mark == (byte)'\\';
                at += inString ? 2 : 1;
                continue;
            }

            if (mark == (byte)'"')
            {
                inString = true;
                at++;
                continue;
            }

            if (open != 0)
            {
                at++;
                depth += mark == open ? 1 : -1;
            }

            if (depth == 0)
            {
                item = Taken(reader.Take(at));
                kind = ArrayItemKind.End;
                return true;
            }
        }
    }

    private ArrayItem Taken(ReadOnlyMemory<byte> bytes) => kind == ArrayItemKind.NoComma ? new ArrayItem(kind, number)
        : isTooLong || bytes.Length > longest ? new ArrayItem(ArrayItemKind.TooLong, number)
        : new ArrayItem(ArrayItemKind.Element, number, bytes);

    private static int Find(ReadOnlySpan<byte> bytes, bool inString, byte open, byte close) =>
        inString ? bytes.IndexOfAny((byte)'"', (byte)'\\', (byte)'\n')
        : open != 0 ? bytes.IndexOfAny((byte)'"', open, close)
        : bytes.IndexOfAny("\",]{"u8);
}
