using Cchc.Core.Deadlines.Times;
using Cchc.Core.Tests.Support;

namespace Cchc.Core.Tests.Deadlines.Times;

/// <summary>Any text is read without an exception, in steps proportional to its length.</summary>
public sealed class TimeExpressionFuzzTests
{
    private static readonly int Texts = Runs.Of(100_000, 20_000); // 1,000,000 passed too, on 2026-11-22

    private static readonly string[] Pieces =
    [
        "05", "3,5", "10", "1/2", "½", "năm", "mười", "nửa", "rưỡi", "ngày", "ngày làm việc", "giờ", "giờ làm việc", "tháng", "năm", "tuần", "quý", "trong ngày", "sau 15 giờ",
        "không quá", "trong thời hạn", "chậm nhất", "kể từ ngày nhận đủ hồ sơ", "trường hợp", "đối với", "thì", "(", ")", ":", ";", ",", ".", "\n", "- ", "+", "*", "/", "–", "và", "hoặc",
        "tăng thêm", "kéo dài", "không tính thời gian", "vùng sâu", "xác minh", "Sở", "trong đó", "trước khi", "trước ngày", "15/12", "hằng năm", "31/02/2026", "ngay khi nhận",
        "thẩm định", "ít nhất", "hiệu lực", "\u0301", "🙂", "a)", "99999999999", "từ", "đến", "0", "-", "Bước 1:",
    ];

    [Fact]
    public void No_text_makes_the_reader_throw()
    {
        var random = new Random(20261122);
        for (var i = 0; i < Texts; i++)
        {
            var text = i % 4 == 0 ? Characters(random) : Phrase(random, random.Next(1, 24));
            var act = () => TimeExpression.TryRead(text, out _);
            try
            {
                act();
            }
            catch (Exception error)
            {
                throw new InvalidOperationException($"Text {i} makes the reader throw: {text}", error);
            }
        }
    }

    [Fact]
    public void Steps_grow_with_the_length_and_no_faster()
    {
        string[] shapes =
        [
            "05 ngày ", "(", "( 05 ngày ", "trường hợp ", "trường hợp ; ", "đối với xã ( ", "không quá 05 ngày làm việc; ", "kể từ ", "kể từ ( ", "5 ( ", "không tính ", "không tính thời gian ",
            "trong ngày ", "ngay khi nhận ", "trong đó 5 ngày ", "5 ngày trường hợp ", "thì ", "thì 5 ngày; ", ": ", "05 ngày : ", "trước ngày 15/12 ", "- ", "\nA ", "thời hạn ", "a) 5 ngày, nếu ( ",
        ];
        foreach (var shape in shapes)
        {
            var small = Steps(shape, 20_000);
            var large = Steps(shape, 100_000);
            large.Should().BeLessThan((small * 7) + 1_000, $"of \"{shape}\" repeated");
            large.Should().BeLessThan(100_000 * 80, $"of \"{shape}\" repeated");
        }

        var random = new Random(5);
        for (var i = 0; i < Runs.Of(200, 40); i++)
        {
            var shape = Phrase(random, random.Next(1, 8)) + " ";
            Steps(shape, 100_000).Should().BeLessThan((Steps(shape, 20_000) * 7) + 1_000, $"of \"{shape}\" repeated");
        }
    }

    private static long Steps(string shape, int length)
    {
        TimeExpressionReader.Read(string.Concat(Enumerable.Repeat(shape, length / shape.Length)), out var steps);
        return steps;
    }

    private static string Characters(Random random) => string.Create(random.Next(0, 60), random, (span, source) =>
    {
        for (var i = 0; i < span.Length; i++)
        {
            span[i] = (char)(source.Next(4) == 0 ? source.Next(0x20, 0x7F) : source.Next(1, 0xFFFF));
        }
    });

    private static string Phrase(Random random, int pieces) => string.Join(random.Next(5) == 0 ? string.Empty : " ", Enumerable.Range(0, pieces).Select(_ => Pieces[random.Next(Pieces.Length)]));
}
