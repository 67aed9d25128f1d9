using Cchc.Core.Text;

namespace Cchc.Core.Tests.Text;

/// <summary>Number words: every number is spelled here by the rules of the school book and must be read back.</summary>
public sealed class VietnameseNumberTests
{
    private static readonly string[] Digits = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"];

    [Fact]
    public void Every_number_from_0_to_999_is_read_from_its_words()
    {
        for (var number = 0; number <= 999; number++)
        {
            Read(Spell(number)).Should().Be(number, "of \"{0}\"", Spell(number));
        }
    }

    [Fact]
    public void No_two_numbers_have_the_same_words() => Enumerable.Range(0, 1000).Select(Spell).Should().OnlyHaveUniqueItems();

    [Theory]
    [InlineData("bẩy", 7)] // the other spelling of seven
    [InlineData("hai mươi mốt", 21)]
    [InlineData("hai mươi một", 21)]
    [InlineData("hai mốt", 21)] // as it is said
    [InlineData("ba lăm", 35)]
    [InlineData("ba mươi nhăm", 35)]
    [InlineData("bốn mươi tư", 44)]
    [InlineData("bốn mươi bốn", 44)]
    [InlineData("ba chục", 30)]
    [InlineData("một trăm lẻ năm", 105)]
    [InlineData("một trăm linh năm", 105)]
    [InlineData("mười lăm", 15)]
    [InlineData("mười năm", 15)]
    [InlineData("chín trăm chín mươi chín", 999)]
    public void Other_ways_to_say_a_number_are_read_too(string words, int number) => Read(words).Should().Be(number);

    [Theory]
    [InlineData("")]
    [InlineData("trăm")]
    [InlineData("mươi")]
    [InlineData("mốt")]
    [InlineData("lăm")]
    [InlineData("tư")]
    [InlineData("một mươi")] // ten is mười
    [InlineData("không mươi")]
    [InlineData("mười không")]
    [InlineData("mười mốt")]
    [InlineData("hai mươi không")]
    [InlineData("không trăm")]
    [InlineData("một trăm năm")] // 105 or 150: not said so in a record
    [InlineData("một trăm linh")]
    [InlineData("một trăm linh không")]
    [InlineData("một trăm lẻ mười")]
    [InlineData("hai ba")]
    [InlineData("mười mười")]
    [InlineData("một trăm một trăm")]
    [InlineData("mười ngày")]
    [InlineData("MƯỜI")] // the words come in lower case
    [InlineData("muoi")]
    public void What_is_no_number_is_not_read(string words) => Read(words).Should().BeNull();

    [Fact]
    public void Only_the_words_that_are_asked_for_are_read()
    {
        string[] words = ["trong", "mười", "lăm", "ngày"];
        VietnameseNumber.TryRead(words, 1, 2, out var fifteen).Should().BeTrue();
        fifteen.Should().Be(15);
        VietnameseNumber.TryRead(words, 1, 1, out var ten).Should().BeTrue();
        ten.Should().Be(10);
        VietnameseNumber.TryRead(words, 0, 4, out _).Should().BeFalse();
        VietnameseNumber.TryRead(words, 4, 0, out _).Should().BeFalse("there is no word left");
    }

    private static int? Read(string words)
    {
        var list = words.Split([' '], StringSplitOptions.RemoveEmptyEntries);
        return VietnameseNumber.TryRead(list, 0, list.Length, out var value) ? value : null;
    }

    private static string Spell(int number)
    {
        var (hundreds, tens, units) = (number / 100, number / 10 % 10, number % 10);
        var words = new List<string>();
        if (hundreds > 0)
        {
            words.AddRange([Digits[hundreds], "trăm"]);
        }

        if (tens == 0)
        {
            if (hundreds > 0 && units > 0)
            {
                words.Add("linh");
            }

            if (units > 0 || hundreds == 0)
            {
                words.Add(Digits[units]);
            }

            return string.Join(" ", words);
        }

        words.Add(tens == 1 ? "mười" : Digits[tens] + " mươi");
        if (units > 0)
        {
            words.Add(units switch
            {
                1 when tens > 1 => "mốt",
                4 when tens > 1 => "tư",
                5 => "lăm",
                _ => Digits[units],
            });
        }

        return string.Join(" ", words);
    }
}
