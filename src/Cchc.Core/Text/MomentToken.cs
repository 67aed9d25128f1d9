namespace Cchc.Core.Text;

/// <summary>A number, a word or a sign of a text that says a day or a time.</summary>
/// <param name="digits">How many digits a number has; 0 for what is no number.</param>
/// <param name="value">The number; at most nine digits.</param>
/// <param name="word">The word; None for none.</param>
/// <param name="sign">The sign, one of <c>/ - . : , +</c>; 0 for none.</param>
/// <param name="isSpaced">Whether white space stands before it.</param>
internal readonly struct MomentToken(int digits, int value, MomentWord word, char sign, bool isSpaced)
{
    /// <summary>So many there may be.</summary>
    public const int Most = 24;

    private const int LongestNumber = 9;

    public int Digits { get; } = digits;

    public int Value { get; } = value;

    public MomentWord Word { get; } = word;

    public char Sign { get; } = sign;

    public bool IsSpaced { get; } = isSpaced;

    public bool IsNumber => Digits > 0;

    /// <summary>Takes a text apart: full-width letters and digits count as the plain ones, marks and case do not count, invisible characters are passed
    /// over.</summary>
    /// <returns>How many tokens there are; -1 where something stands there that no day and no time has.</returns>
    public static int Read(ReadOnlySpan<char> text, Span<MomentToken> tokens)
    {
        var (count, at, isSpaced) = (0, 0, false);
        Span<char> plain = stackalloc char[MomentWords.Longest];
        while (at < text.Length)
        {
            var c = Narrow(text[at]);
            if (char.IsWhiteSpace(c) || VietnameseText.IsInvisible(c) || c is '\u200E' or '\u200F')
            {
                isSpaced |= char.IsWhiteSpace(c);
                at++;
                continue;
            }

            if (count == tokens.Length)
            {
                return -1;
            }

            MomentToken? token = AsciiDigit.Is(c) ? Number(text, ref at, isSpaced)
                : LetterTable.Of(c).Class == LetterClass.Letter ? Letters(text, ref at, isSpaced, plain)
                : SignOf(c, ref at, isSpaced);
            if (token is not { } known)
            {
                return -1;
            }

            tokens[count++] = known;
            isSpaced = false;
        }

        return count;
    }

    private static MomentToken? Number(ReadOnlySpan<char> text, ref int at, bool isSpaced)
    {
        var (digits, value) = (0, 0);
        while (at < text.Length && Narrow(text[at]) is var c && AsciiDigit.Is(c))
        {
            if (++digits > LongestNumber)
            {
                return null;
            }

            value = (value * 10) + (c - '0');
            at++;
        }

        return new MomentToken(digits, value, MomentWord.None, '\0', isSpaced);
    }

    private static MomentToken? Letters(ReadOnlySpan<char> text, ref int at, bool isSpaced, Span<char> plain)
    {
        var (length, hasTone) = (0, false);
        while (at < text.Length && LetterTable.Of(Narrow(text[at])) is { Class: LetterClass.Letter or LetterClass.Nothing } cell)
        {
            hasTone |= cell.Tone != 0 || VietnameseLetters.ToneOf(text[at]) != 0;
            at++;
            if (cell.Class == LetterClass.Nothing)
            {
                continue;
            }

            if (length == plain.Length)
            {
                return null;
            }

            plain[length++] = cell.Plain;
        }

        var word = MomentWords.Of(plain.Slice(0, length), hasTone);
        return word == MomentWord.None ? null : new MomentToken(0, 0, word, '\0', isSpaced);
    }

    private static MomentToken? SignOf(char c, ref int at, bool isSpaced)
    {
        at++;
        return c switch
        {
            '/' or '.' or ':' or ',' or '+' => new MomentToken(0, 0, MomentWord.None, c, isSpaced),
            '-' or '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2212' => new MomentToken(0, 0, MomentWord.None, '-', isSpaced),
            '\'' or '\u2019' or '\u2032' => new MomentToken(0, 0, MomentWord.Minute, '\0', isSpaced),
            _ => null,
        };
    }

    // Full-width forms stand in the order of ASCII.
    private static char Narrow(char c) => c is >= '\uFF01' and <= '\uFF5E' ? (char)(c - 0xFEE0) : c;
}
