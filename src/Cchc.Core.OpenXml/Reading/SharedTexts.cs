using System.Text;

namespace Cchc.Core.OpenXml.Reading;

/// <summary>The texts that cells share, kept as UTF-8 in pieces: half the memory of strings, and a limit that holds.</summary>
internal sealed class SharedTexts
{
    private const int Piece = 1 << 20;
    private const int Remembered = 1 << 10;

    private readonly List<byte[]> pieces = [];
    private readonly List<long> places = []; // piece × 2³² + offset
    private readonly string?[] recent = new string?[Remembered];
    private readonly int[] recentOf = new int[Remembered];
    private int used;
    private long total;

    public int Count => places.Count;

    /// <summary>Reads the part; a workbook without one has no shared texts.</summary>
    public static SharedTexts Read(Stream? content, string part, SheetNames names)
    {
        var texts = new SharedTexts();
        if (content is null)
        {
            return texts;
        }

        using var xml = new PartXml(content, part, names);
        var buffer = new StringBuilder();
        while (xml.NextElement())
        {
            if (xml.Name == names.Item)
            {
                texts.Add(TextValue.Read(xml, names, buffer));
            }
        }

        return texts;
    }

    /// <summary>The text of a number; null when there is none.</summary>
    public string? this[int index]
    {
        get
        {
            if (index < 0 || index >= places.Count)
            {
                return null;
            }

            var slot = index & (Remembered - 1);
            if (recent[slot] is { } known && recentOf[slot] == index)
            {
                return known;
            }

            var (piece, offset) = (pieces[(int)(places[index] >> 32)], (int)(places[index] & 0xFFFFFFFF));
            var length = piece[offset] | (piece[offset + 1] << 8) | (piece[offset + 2] << 16);
            (recent[slot], recentOf[slot]) = (Encoding.UTF8.GetString(piece, offset + 3, length), index);
            return recent[slot];
        }
    }

    private void Add(string text)
    {
        var length = Encoding.UTF8.GetByteCount(text);
        total += length + 11;
        if (total > ReadingLimits.SharedBytes || places.Count >= ReadingLimits.SharedTexts)
        {
            throw WorkbookFault.TooLarge("tệp Excel có quá nhiều chữ khác nhau để đọc (trên 64 MiB): hãy chia thành nhiều tệp",
                "the workbook has more different texts than are read (over 64 MiB): split it into several files");
        }

        if (pieces.Count == 0 || used + length + 3 > Piece)
        {
            pieces.Add(new byte[Piece]); // the longest text of a cell takes a tenth of it
            used = 0;
        }

        var piece = pieces[pieces.Count - 1];
        places.Add(((long)(pieces.Count - 1) << 32) | (uint)used);
        (piece[used], piece[used + 1], piece[used + 2]) = ((byte)length, (byte)(length >> 8), (byte)(length >> 16));
        Encoding.UTF8.GetBytes(text, 0, text.Length, piece, used + 3);
        used += length + 3;
    }
}
