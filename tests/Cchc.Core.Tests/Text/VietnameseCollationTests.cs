using Cchc.Core.Text;

namespace Cchc.Core.Tests.Text;

/// <summary>The dictionary order: a table written by hand, and what every order must hold.</summary>
public sealed class VietnameseCollationTests
{
    private static readonly string[] InOrder =
    [
        "", "2", "2a", "10", "100", "a", "A", "à", "ả", "ã", "á", "ạ", "a ba", "an", "an bình", "anh", "ăn", "âm", "ba", "bà", "bả", "bã", "bá", "bạ", "bà con", "ca", "da", "đa", "đá",
        "e", "ê", "fa", "ga", "ha", "hoa", "hòa", "hoà", "Hoà", "hỏa", "hóa", "i", "ja", "ka", "la", "ma", "na", "nga", "nha", "o", "ô", "ơ", "pa", "qua", "ra", "sa", "ta", "tha",
        "tuân", "tuân thủ", "tuần", "tuần chay", "u", "ư", "va", "wa", "xa", "y", "ỷ", "ý", "za",
    ];

    private static readonly string[] Pieces =
        ["a", "A", "à", "a\u0300", "á", "ạ", "ă", "â", "d", "đ", "Đ", "e", "ê", "e\u0302", "o", "ơ", "u", "ư", "y", "0", "1", "02", "10", " ", "  ", "-", "\u0301", "ü", "я", "\uD83D", "hoà", "hòa"];

    [Fact]
    public void Syllables_stand_as_in_a_dictionary()
    {
        // "a ba" begins with "a", so it stands before "à" and behind "A": a text without more syllables comes first.
        var expected = InOrder.Where(text => text != "a ba" && text != "bà con").ToList();
        expected.Insert(expected.IndexOf("à"), "a ba");
        expected.Insert(expected.IndexOf("bà") + 1, "bà con");
        var shuffled = expected.OrderBy(text => text.Length * 7919 % 31).ThenByDescending(text => text, StringComparer.Ordinal).ToList();
        shuffled.Sort(VietnameseCollation.Instance);
        Placeless(shuffled).Should().Equal(Placeless(expected));
    }

    [Theory]
    [InlineData("tuân thủ", "tuần chay")]
    [InlineData("Điều 2", "Điều 10")]
    [InlineData("Mẫu 09b", "Mẫu 10a")]
    [InlineData("đất", "Đất")]
    [InlineData("Đất ở", "đất rừng")]
    [InlineData("(cấp xã)", "Cấp xã hội")]
    [InlineData(null, "")]
    public void The_first_stands_before_the_second(string? first, string second)
    {
        VietnameseCollation.Instance.Compare(first, second).Should().BeNegative();
        VietnameseCollation.Instance.Compare(second, first).Should().BePositive();
    }

    [Fact]
    public void Forms_of_one_word_are_neighbours()
    {
        var words = new List<string> { "hoá", "hòa", "hoà", "hòa".Replace("ò", "o\u0300"), "hoa" };
        words.Sort(VietnameseCollation.Instance);
        words[0].Should().Be("hoa");
        words[4].Should().Be("hoá");
    }

    [Fact]
    public void The_order_is_total()
    {
        var random = new Random(20261122);
        var order = VietnameseCollation.Instance;
        for (var i = 0; i < 200_000; i++)
        {
            var (a, b, c) = (Text(random), Text(random), Text(random));
            var (ab, bc, ac) = (Math.Sign(order.Compare(a, b)), Math.Sign(order.Compare(b, c)), Math.Sign(order.Compare(a, c)));
            if (ab != -Math.Sign(order.Compare(b, a)) || (ab == 0) != (a == b) || (ab <= 0 && bc <= 0 && ac > 0) || (ab >= 0 && bc >= 0 && ac < 0))
            {
                throw new InvalidOperationException($"Not an order: \"{a}\", \"{b}\", \"{c}\" give {ab} {bc} {ac}.");
            }
        }
    }

    private static IEnumerable<string> Placeless(IEnumerable<string> texts) => texts.Select(text => text.Replace("oà", "òa"));

    private static string Text(Random random) => string.Concat(Enumerable.Range(0, random.Next(5)).Select(_ => Pieces[random.Next(Pieces.Length)]));
}
