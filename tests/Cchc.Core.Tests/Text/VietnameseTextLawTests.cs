using Cchc.Core.Text;

namespace Cchc.Core.Tests.Text;

/// <summary>What cleaning and folding promise of every text: random texts, and characters one by one.</summary>
public sealed class VietnameseTextLawTests
{
    private static readonly string[] Pieces =
    [
        "a", "Ế", "e\u0302", "\u0301", "\u0323", "ê\u0301", "\u1EB9\u0302", "Ð", "đ", "Đ", " ", "\u00A0", "\t", "\r\n", "\u2003", "\u200B", "\uFEFF", "\u00AD",
        "-", "/", ".", "1", "ß", "я", "漢",
        "😀", "\uD83D", "n\u0303", "hoà", "hòa", "UỶ", "\u2028",
    ];

    private static readonly char[] Zero = ['\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF', '\u00AD'];

    [Fact]
    public void Composing_twice_is_composing_once() => Every(text =>
    {
        var once = VietnameseText.ToNfc(text);
        VietnameseText.ToNfc(once).Should().Be(once);
        once.Length.Should().BeLessThanOrEqualTo(text.Length);
    });

    [Fact]
    public void A_clean_text_stays_and_has_no_double_outer_or_other_white_space() => Every(text =>
    {
        var clean = VietnameseText.Clean(text);
        VietnameseText.Clean(clean).Should().Be(clean);
        clean.Should().NotContainAny("  ", "\u00A0", "\t", "\n", "\r", "\u2003", "\u2028", "\u200B", "\uFEFF", "\u00AD", "Ð");
        clean.Should().Be(clean.Trim());
    });

    [Fact]
    public void Cleaning_composing_and_case_do_not_change_the_fold() => Every(text =>
    {
        var folded = VietnameseText.Fold(text);
        VietnameseText.Fold(VietnameseText.ToNfc(text)).Should().Be(folded);
        VietnameseText.Fold(VietnameseText.Clean(text)).Should().Be(folded);
        VietnameseText.Fold(folded).Should().Be(folded);
        folded.Should().NotContain("  ").And.Be(folded.Trim());
    });

    [Fact]
    public void The_words_of_a_joined_text_are_the_words_of_its_parts() => Every(text =>
    {
        var joined = VietnameseText.Fold(text + " / " + text);
        var one = VietnameseText.Fold(text);
        joined.Should().Be(one.Length == 0 ? string.Empty : one + " " + one);
    });

    [Fact]
    public void A_text_with_nothing_to_compose_is_the_same_instance()
    {
        const string plain = "Thủ tục đăng ký khai sinh";
        VietnameseText.ToNfc(plain).Should().BeSameAs(plain);
        VietnameseText.Clean(plain).Should().BeSameAs(plain);
        VietnameseText.ToNfc(string.Empty).Should().BeSameAs(string.Empty);
    }

    [Fact]
    public void Each_zero_width_character_vanishes_wherever_it_stands()
    {
        foreach (var mark in Zero)
        {
            VietnameseText.Clean($"{mark}hồ{mark} sơ{mark}").Should().Be("hồ sơ", "of U+{0:X4}", (int)mark);
            VietnameseText.Clean(mark.ToString()).Should().BeEmpty();
            VietnameseText.Fold($"h{mark}ồ sơ").Should().Be("ho so");
        }
    }

    [Fact]
    public void Every_white_space_of_Unicode_is_one_space()
    {
        foreach (var space in Enumerable.Range(0, 0x10000).Select(code => (char)code).Where(char.IsWhiteSpace))
        {
            VietnameseText.Clean($"{space}a{space}{space}b{space}").Should().Be("a b", "of U+{0:X4}", (int)space);
            VietnameseText.Fold($"{space}a{space}{space}b{space}").Should().Be("a b", "of U+{0:X4}", (int)space);
        }
    }

    [Theory]
    [InlineData("Đăng ký", "dang ky")]
    [InlineData("Ðăng ký", "dang ky")]
    [InlineData("ĐĂNG-KÝ", "dang ky")]
    [InlineData("(01/2026/TT-BTP)", "01 2026 tt btp")]
    [InlineData("...", "")]
    [InlineData("😀", "")]
    [InlineData("a😀b", "a b")]
    [InlineData("Квартира", "квартира")]
    [InlineData(null, "")]
    public void Folding_by_hand(string? text, string expected) => VietnameseText.Fold(text).Should().Be(expected);

    [Fact]
    public void The_icelandic_letter_is_corrected_only_in_its_capital_form()
    {
        VietnameseText.Clean("\u00D0").Should().Be("\u0110");
        VietnameseText.Clean("\u00F0").Should().Be("\u00F0", "the small eth is no key of a Vietnamese keyboard");
        VietnameseText.ToNfc("\u00D0").Should().Be("\u00D0", "composing does not correct");
    }

    [Fact]
    public void A_text_of_a_million_marks_takes_no_time_to_speak_of()
    {
        var text = "a" + new string('\u0301', 1_000_000);
        VietnameseText.ToNfc(text).Should().HaveLength(text.Length, "a letter has one tone");
        VietnameseText.Fold(text).Should().Be("a");
    }

    private static void Every(Action<string> check)
    {
        var random = new Random(20261130);
        for (var round = 0; round < 3000; round++)
        {
            check(string.Concat(Enumerable.Range(0, random.Next(12)).Select(_ => Pieces[random.Next(Pieces.Length)])));
        }
    }
}
