using System.Text;

namespace Cchc.Core.OpenXml.Forms;

/// <summary>
/// A QR code (ISO/IEC 18004) of a short text: byte mode, UTF-8, error correction level M, versions 1 to 10. A dossier code needs no more, and the package
/// that could be used instead brings a drawing library with it.
/// </summary>
internal sealed class QrCode
{
    /// <summary>The most bytes that version 10 holds.</summary>
    public const int MostBytes = 213;

    private readonly bool[,] dark;
    private readonly bool[,] isFunction;
    private readonly int version;

    private QrCode(int version)
    {
        this.version = version;
        Size = (version * 4) + 17;
        dark = new bool[Size, Size];
        isFunction = new bool[Size, Size];
    }

    /// <summary>How many modules a side has, without the quiet zone.</summary>
    public int Size { get; }

    /// <summary>Whether a module is dark.</summary>
    public bool this[int x, int y] => dark[y, x];

    /// <summary>The code of a text, with the mask that reads best.</summary>
    /// <returns>Null when the text is empty or longer than <see cref="MostBytes"/>.</returns>
    public static QrCode? Of(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        return bytes.Length is 0 or > MostBytes ? null
            : Enumerable.Range(0, 8).Select(mask => Of(bytes, mask)).Aggregate((best, other) => other.Penalty() < best.Penalty() ? other : best);
    }

    /// <summary>The code with one of the eight masks.</summary>
    public static QrCode Of(byte[] bytes, int mask)
    {
        var code = new QrCode(Enumerable.Range(1, 10).First(number => bytes.Length <= QrVersion.Of(number).Capacity));
        code.DrawPatterns();
        code.DrawFormat(mask);
        code.DrawData(QrVersion.Of(code.version).Codewords(bytes));
        code.Mask(mask);
        return code;
    }

    private void Set(int x, int y, bool isDark)
    {
        dark[y, x] = isDark;
        isFunction[y, x] = true;
    }

    private void DrawPatterns()
    {
        for (var i = 0; i < Size; i++)
        {
            Set(6, i, i % 2 == 0);
            Set(i, 6, i % 2 == 0);
        }

        DrawFinder(3, 3);
        DrawFinder(Size - 4, 3);
        DrawFinder(3, Size - 4);
        var places = QrVersion.Of(version).Alignment;
        foreach (var x in places)
        {
            foreach (var y in places)
            {
                var isFinder = (x == 6 && y == 6) || (x == 6 && y == Size - 7) || (x == Size - 7 && y == 6);
                for (var at = 0; at < 25 && !isFinder; at++)
                {
                    var (dx, dy) = ((at % 5) - 2, (at / 5) - 2);
                    Set(x + dx, y + dy, Math.Max(Math.Abs(dx), Math.Abs(dy)) != 1);
                }
            }
        }

        if (version >= 7)
        {
            var bits = QrVersion.WithCheck(version, 12, 0x1F25);
            for (var i = 0; i < 18; i++)
            {
                var isDark = ((bits >> i) & 1) != 0;
                Set(Size - 11 + (i % 3), i / 3, isDark);
                Set(i / 3, Size - 11 + (i % 3), isDark);
            }
        }
    }

    private void DrawFinder(int x, int y)
    {
        for (var at = 0; at < 81; at++)
        {
            var (dx, dy) = ((at % 9) - 4, (at / 9) - 4);
            if (x + dx >= 0 && x + dx < Size && y + dy >= 0 && y + dy < Size)
            {
                Set(x + dx, y + dy, Math.Max(Math.Abs(dx), Math.Abs(dy)) is not (2 or 4));
            }
        }
    }

    // Level M is 00; the fifteen bits stand twice.
    private void DrawFormat(int mask)
    {
        var bits = QrVersion.WithCheck(mask, 10, 0x537) ^ 0x5412;
        for (var i = 0; i < 15; i++)
        {
            var isDark = ((bits >> i) & 1) != 0;
            Set(8, i < 6 ? i : i < 8 ? i + 1 : Size - 15 + i, isDark);
            Set(i < 8 ? Size - 1 - i : i == 8 ? 7 : 14 - i, 8, isDark);
        }

        Set(8, Size - 8, true);
    }

    // Two columns at a time from the right, upwards and downwards by turns, around the column of the timing pattern.
    private void DrawData(byte[] codewords)
    {
        var bit = 0;
        for (var right = Size - 1; right >= 1; right -= 2)
        {
            right = right == 6 ? 5 : right;
            var isUpwards = ((right + 1) & 2) == 0;
            for (var step = 0; step < Size * 2; step++)
            {
                var (x, y) = (right - (step % 2), isUpwards ? Size - 1 - (step / 2) : step / 2);
                if (!isFunction[y, x] && bit < codewords.Length * 8)
                {
                    dark[y, x] = ((codewords[bit / 8] >> (7 - (bit % 8))) & 1) != 0;
                    bit++;
                }
            }
        }
    }

    private void Mask(int mask)
    {
        for (var y = 0; y < Size; y++)
        {
            for (var x = 0; x < Size; x++)
            {
                var turns = mask switch
                {
                    0 => (x + y) % 2 == 0,
                    1 => y % 2 == 0,
                    2 => x % 3 == 0,
                    3 => (x + y) % 3 == 0,
                    4 => ((x / 3) + (y / 2)) % 2 == 0,
                    5 => (x * y % 2) + (x * y % 3) == 0,
                    6 => ((x * y % 2) + (x * y % 3)) % 2 == 0,
                    _ => (((x + y) % 2) + (x * y % 3)) % 2 == 0,
                };
                dark[y, x] ^= turns && !isFunction[y, x];
            }
        }
    }

    private int Penalty()
    {
        var penalty = 0;
        var count = 0;
        for (var line = 0; line < Size; line++)
        {
            penalty += LinePenalty(at => dark[line, at]) + LinePenalty(at => dark[at, line]);
            for (var x = 0; x < Size; x++)
            {
                count += dark[line, x] ? 1 : 0;
                penalty += line > 0 && x > 0 && dark[line, x] == dark[line - 1, x] && dark[line, x] == dark[line, x - 1]
                    && dark[line, x] == dark[line - 1, x - 1] ? 3 : 0;
            }
        }

        return penalty + (Math.Abs((count * 20) - (Size * Size * 10)) / (Size * Size) * 10);
    }

    // Runs of five and more, and what looks like a finder.
    private int LinePenalty(Func<int, bool> at)
    {
        var (penalty, run, bits) = (0, 0, 0);
        for (var i = 0; i < Size; i++)
        {
            run = i > 0 && at(i) == at(i - 1) ? run + 1 : 1;
            penalty += run == 5 ? 3 : run > 5 ? 1 : 0;
            bits = ((bits << 1) | (at(i) ? 1 : 0)) & 0x7FF;
            penalty += i >= 10 && bits is 0x05D or 0x5D0 ? 40 : 0;
        }

        return penalty;
    }
}
