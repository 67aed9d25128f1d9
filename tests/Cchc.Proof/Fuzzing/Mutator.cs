using System.Text;

namespace Cchc.Proof.Fuzzing;

/// <summary>Changes an input a little: bytes turned, stretches cut out, doubled and moved, numbers and words of the formats put in, two inputs spliced.</summary>
internal static class Mutator
{
    private const int Longest = 16 * 1024;

    private static readonly byte[][] Words = [.. new[]
    {
        "0", "-1", "1e308", "99999999999999999999", "0,25", "1/2", "1/0", "NaN", "2147483648", "0001-01-01", "9999-12-31", "2026-02-29", "31/02/2026", "24:00", "23:59:59.999999999", "2026-08-28T25:00",
        "null", "true", "[]", "{}", "[[[[[[[[", "\"\"", "\"\\ud800\"", "\u0000", "\uFEFF", "\uFFFD", "\u0130", "\u0131", "đ", "Đ", "ngày", "ngày làm việc", "giờ", "tháng", "kể từ", "không quá", "trường hợp",
        ",", ";", "\t", "\"", "\r\n", "\n", "|", "-", "–", "..", "=1+1", "@", "&lt;", "]]>", "<v>", "</c>", "mùng 1 Tết", "nhuận", "T2", "CN", "Mon-Fri", "07:30-11:30", "morning", "/", "%", "(", ")", "\\",
    }.Select(Encoding.UTF8.GetBytes)];

    public static byte[] Mutate(byte[] input, byte[] other, Random random)
    {
        var bytes = new List<byte>(input);
        for (var count = 1 + random.Next(4); count > 0; count--)
        {
            var at = random.Next(bytes.Count + 1);
            var length = Math.Min(bytes.Count - at, random.Next(random.Next(8) == 0 ? 400 : 12));
            switch (random.Next(9))
            {
                case 0 when at < bytes.Count:
                    bytes[at] ^= (byte)(1 << random.Next(8));
                    break;
                case 1 when at < bytes.Count:
                    bytes[at] = (byte)random.Next(256);
                    break;
                case 2:
                    bytes.RemoveRange(at, length);
                    break;
                case 3:
                    bytes.InsertRange(random.Next(bytes.Count + 1), bytes.GetRange(at, length));
                    break;
                case 4 or 5:
                    bytes.InsertRange(at, Words[random.Next(Words.Length)]);
                    break;
                case 6:
                    bytes.RemoveRange(at, length);
                    bytes.InsertRange(at, Words[random.Next(Words.Length)]);
                    break;
                case 7 when other.Length > 0:
                    var from = random.Next(other.Length);
                    bytes.InsertRange(at, other.AsSpan(from, Math.Min(other.Length - from, random.Next(200))).ToArray());
                    break;
                default:
                    if (at < bytes.Count && bytes[at] is >= (byte)'0' and <= (byte)'9')
                        bytes[at] = (byte)('0' + random.Next(10));
                    break;
            }
        }

        if (bytes.Count > Longest)
            bytes.RemoveRange(Longest, bytes.Count - Longest);
        return [.. bytes];
    }
}
