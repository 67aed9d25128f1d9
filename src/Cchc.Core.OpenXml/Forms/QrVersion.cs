namespace Cchc.Core.OpenXml.Forms;

/// <summary>What the standard lays down for one size of QR code at level M: blocks, check words and where the alignment patterns stand.</summary>
internal sealed class QrVersion
{
    // Data words of the first blocks, how many of them, how many blocks with one word more, check words a block.
    private static readonly (int Words, int Blocks, int Longer, int Check)[] Table =
    [
        (16, 1, 0, 10), (28, 1, 0, 16), (44, 1, 0, 26), (32, 2, 0, 18), (43, 2, 0, 24),
        (27, 4, 0, 16), (31, 4, 0, 18), (38, 2, 2, 22), (36, 3, 2, 22), (43, 4, 1, 26),
    ];

    private static readonly int[][] Places =
        [[], [6, 18], [6, 22], [6, 26], [6, 30], [6, 34], [6, 22, 38], [6, 24, 42], [6, 26, 46], [6, 28, 50]];

    private readonly int number;
    private readonly (int Words, int Blocks, int Longer, int Check) row;

    private QrVersion(int number) => (this.number, row) = (number, Table[number - 1]);

    /// <summary>Where the centres of alignment patterns are, on both axes.</summary>
    public int[] Alignment => Places[number - 1];

    /// <summary>How many bytes of text it holds.</summary>
    public int Capacity => Data - (number < 10 ? 2 : 3);

    private int Data => (row.Words * (row.Blocks + row.Longer)) + row.Longer;

    public static QrVersion Of(int number) => new(number);

    /// <summary>A number followed by the remainder of a division of polynomials over two.</summary>
    public static int WithCheck(int value, int bits, int divisor)
    {
        var rest = value;
        for (var i = 0; i < bits; i++)
        {
            rest = (rest << 1) ^ ((rest >> (bits - 1)) * divisor);
        }

        return (value << bits) | rest;
    }

    /// <summary>The text as data words in blocks, with their check words, interleaved.</summary>
    public byte[] Codewords(byte[] text)
    {
        var data = new List<byte>(Data);
        var (buffer, held) = (0, 0);
        Add(4, 4);
        Add(text.Length, number < 10 ? 8 : 16);
        foreach (var value in text)
        {
            Add(value, 8);
        }

        Add(0, 4);
        for (var pad = 0xEC; data.Count < Data; pad ^= 0xEC ^ 0x11)
        {
            data.Add((byte)pad);
        }

        var blocks = new List<byte[]>();
        for (var (i, at) = (0, 0); i < row.Blocks + row.Longer; i++)
        {
            var length = row.Words + (i < row.Blocks ? 0 : 1);
            blocks.Add([.. data.Skip(at).Take(length)]);
            at += length;
        }

        var checks = blocks.ConvertAll(block => Check(block, row.Check));
        return [.. Interleaved(blocks, row.Words + 1), .. Interleaved(checks, row.Check)];

        // The header is four bits and a count, so every word is put together from two bytes; the end mark fills the last one.
        void Add(int value, int bits)
        {
            buffer = (buffer << bits) | value;
            for (held += bits; held >= 8; held -= 8)
            {
                data.Add((byte)(buffer >> (held - 8)));
            }

            buffer &= 0xFF;
        }
    }

    private static IEnumerable<byte> Interleaved(List<byte[]> blocks, int longest) =>
        Enumerable.Range(0, longest).SelectMany(at => blocks.Where(block => at < block.Length).Select(block => block[at]));

    // Reed and Solomon: the remainder by the product of (x - 2^i).
    private static byte[] Check(byte[] block, int count)
    {
        var divisor = new byte[count];
        divisor[count - 1] = 1;
        byte root = 1;
        for (var i = 0; i < count; i++)
        {
            for (var j = 0; j < count; j++)
            {
                divisor[j] = (byte)(Product(divisor[j], root) ^ (j + 1 < count ? divisor[j + 1] : 0));
            }

            root = Product(root, 2);
        }

        var rest = new byte[count];
        foreach (var value in block)
        {
            var factor = (byte)(value ^ rest[0]);
            Array.Copy(rest, 1, rest, 0, count - 1);
            rest[count - 1] = 0;
            for (var i = 0; i < count; i++)
            {
                rest[i] ^= Product(divisor[i], factor);
            }
        }

        return rest;
    }

    private static byte Product(byte one, byte other)
    {
        var product = 0;
        for (var bit = 7; bit >= 0; bit--)
        {
            product = (product << 1) ^ ((product >> 7) * 0x11D);
            product ^= ((other >> bit) & 1) * one;
        }

        return (byte)product;
    }
}
