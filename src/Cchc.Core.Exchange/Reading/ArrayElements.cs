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
    private bool opened;
    private bool ended;
    private bool afterElement;
    private bool afterComma;
    private int number;

    public ArrayItem Next()
    {
        while (!ended)
        {
            switch (Peek())
            {
                case -1:
                    ended = true;
                    return new ArrayItem(ArrayItemKind.Unfinished, Math.Max(number, 1));
                case '[' when !opened:
                    opened = true;
                    reader.Take(1);
                    break;
                case ']' when afterComma:
                    afterComma = false;
                    return new ArrayItem(ArrayItemKind.NoValue, ++number);
                case ']':
                    ended = true;
                    reader.Take(1);
                    return new ArrayItem(Peek() < 0 ? ArrayItemKind.End : ArrayItemKind.Trailing, Math.Max(number, 1));
                case ',':
                    reader.Take(1);
                    afterComma = true;
                    if (!afterElement)
                    {
                        return new ArrayItem(ArrayItemKind.NoValue, ++number);
                    }

                    afterElement = false;
                    break;
                case '{' when afterElement:
                    afterElement = false;
                    return new ArrayItem(ArrayItemKind.NoComma, number);
                case var _ when afterElement:
                    return Take(0, 0) with { Kind = ArrayItemKind.NoComma, Bytes = default };
                case var first:
                    number++;
                    (afterElement, afterComma) = (true, false);
                    return first switch { '{' => Take((byte)'{', (byte)'}'), '[' => Take((byte)'[', (byte)']'), _ => Take(0, 0) };
            }
        }

        return new ArrayItem(ArrayItemKind.End, number);
    }

    /// <summary>The next byte that is no white space, which is passed over; -1 at the end.</summary>
    private int Peek()
    {
        var passed = 0;
        while (true)
        {
            var here = reader.Buffered;
            var blank = 0;
            while (blank < here.Length && here[blank] is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n')
            {
                blank++;
            }

            if (blank < here.Length)
            {
                var found = here[blank];
                reader.Take(blank);
                return found;
            }

            reader.Take(blank);
            passed += blank;
            if (passed > longest)
            {
                throw new FileContentException(FileProblem.TooManyBlankLines);
            }

            if (!reader.More())
            {
                return -1;
            }
        }
    }

    /// <summary>Takes bytes to where these marks balance or, without marks, to a comma, the end of the array or an object.</summary>
    private ArrayItem Take(byte open, byte close)
    {
        var (at, depth, inString, isTooLong) = (0, 0, false, false);
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

                if (!reader.More())
                {
                    ended = true;
                    return new ArrayItem(ArrayItemKind.Unfinished, number);
                }

                continue;
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
                var bytes = reader.Take(at);
                return isTooLong || at > longest ? new ArrayItem(ArrayItemKind.TooLong, number) : new ArrayItem(ArrayItemKind.Element, number, bytes);
            }
        }
    }

    private static int Find(ReadOnlySpan<byte> bytes, bool inString, byte open, byte close) =>
        inString ? bytes.IndexOfAny((byte)'"', (byte)'\\', (byte)'\n')
        : open != 0 ? bytes.IndexOfAny((byte)'"', open, close)
        : bytes.IndexOfAny("\",]{"u8);
}
