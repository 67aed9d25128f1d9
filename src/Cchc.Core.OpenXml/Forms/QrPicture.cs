using System.Globalization;
using System.IO.Compression;
using System.Text;
using Cchc.Core.Text;

namespace Cchc.Core.OpenXml.Forms;

/// <summary>A QR code as a picture: PNG of one bit a dot for documents, the path of a drawing for pages. Both with the quiet zone of four modules.</summary>
internal static class QrPicture
{
    public const int Quiet = 4;
    private const int Dots = 8;

    /// <summary>The dark modules as the path of an SVG in units of one module.</summary>
    public static string Path(QrCode code)
    {
        var path = new StringBuilder();
        for (var y = 0; y < code.Size; y++)
        {
            for (var x = 0; x < code.Size; x++)
            {
                if (code[x, y])
                {
                    path.AppendFormat(CultureInfo.InvariantCulture, "M{0} {1}h1v1h-1z", x + Quiet, y + Quiet);
                }
            }
        }

        return path.ToString();
    }

    /// <summary>The picture as a PNG file.</summary>
    public static byte[] Png(QrCode code)
    {
        var side = (code.Size + (2 * Quiet)) * Dots;
        var rows = new byte[side * ((side / 8) + 1)];
        for (var y = 0; y < side; y++)
        {
            for (var x = 0; x < side / 8; x++)
            {
                // one module is eight dots, and so one byte
                var (column, line) = (x - Quiet, (y / Dots) - Quiet);
                var isDark = column >= 0 && line >= 0 && column < code.Size && line < code.Size && code[column, line];
                rows[(y * ((side / 8) + 1)) + 1 + x] = isDark ? (byte)0 : (byte)0xFF;
            }
        }

        using var file = new MemoryStream();
        file.Write([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], 0, 8);
        Chunk(file, "IHDR", [.. BigEndian((uint)side), .. BigEndian((uint)side), 1, 0, 0, 0, 0]);
        Chunk(file, "IDAT", Packed(rows));
        Chunk(file, "IEND", []);
        return file.ToArray();
    }

    private static byte[] Packed(byte[] rows)
    {
        using var packed = new MemoryStream();
        packed.Write([0x78, 0x9C], 0, 2);
        using (var deflate = new DeflateStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            deflate.Write(rows, 0, rows.Length);
        }

        var (one, two) = (1u, 0u);
        foreach (var value in rows)
        {
            one = (one + value) % 65521;
            two = (two + one) % 65521;
        }

        packed.Write(BigEndian((two << 16) | one), 0, 4);
        return packed.ToArray();
    }

    private static void Chunk(MemoryStream file, string kind, byte[] content)
    {
        byte[] named = [.. Encoding.ASCII.GetBytes(kind), .. content];
        file.Write(BigEndian((uint)content.Length), 0, 4);
        file.Write(named, 0, named.Length);
        file.Write(BigEndian(Crc32.Append(0, named, 0, named.Length)), 0, 4);
    }

    private static byte[] BigEndian(uint value) => [(byte)(value >> 24), (byte)(value >> 16), (byte)(value >> 8), (byte)value];
}
