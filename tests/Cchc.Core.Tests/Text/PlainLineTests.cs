using Cchc.Core.Text;

namespace Cchc.Core.Tests.Text;

/// <summary>One line that is safe in a letter: no controls, no change of direction, and a width that a terminal agrees with.</summary>
public sealed class PlainLineTests
{
    [Theory]
    [InlineData(null, "")]
    [InlineData("", "")]
    [InlineData("  một \t\r\n hai\u00A0 ba ", "một hai ba")]
    [InlineData("a\u0000b\u001Bc\u200Bd", "abcd")]
    [InlineData("gạo\u202Eoạg\u2066x\u2069", "gạooạgx")]
    [InlineData("\uD83D\uDE00", "\uD83D\uDE00")]
    [InlineData("\uE000kín", "kín")]
    [InlineData("e\u0302\u0301", "ế")]
    public void Text_becomes_one_clean_line(string? text, string expected)
    {
        PlainLine.Of(text).Should().Be(expected);
        PlainLine.Of(expected).Should().Be(expected, "a clean line stays");
    }

    [Fact]
    public void Half_a_surrogate_pair_becomes_a_replacement_character() => PlainLine.Of("\uD83Dx\uDE00").Should().Be("\uFFFDx\uFFFD");

    [Theory]
    [InlineData("", 0)]
    [InlineData("ế", 1)]
    [InlineData("e\u0302\u0301", 1)]
    [InlineData("漢字", 4)]
    [InlineData("😀", 2)]
    [InlineData("Hà Nội", 6)]
    public void Marks_take_no_column_and_wide_signs_two(string text, int width) => PlainLine.Width(text).Should().Be(width);

    [Theory]
    [InlineData("abcdef", 0, 3, 3)]
    [InlineData("abcdef", 4, 3, 2)]
    [InlineData("e\u0302\u0301abc", 0, 2, 4)] // marks stay with their letter
    [InlineData("漢字", 0, 3, 1)]
    [InlineData("漢字", 0, 1, 1)] // one letter at least
    [InlineData("😀x", 0, 1, 2)] // a pair is never cut
    [InlineData("", 0, 5, 0)]
    public void What_fits_into_columns(string text, int start, int columns, int count) => PlainLine.Fitting(text, start, columns).Should().Be(count);

    [Fact]
    public void Any_text_gives_a_line_without_hidden_characters_whose_pieces_fit()
    {
        string[] pieces = ["a", "Ế", "e\u0302", "\u0301", "漢", "😀", "\uD83D", "\uDE00", " ", "\n", "\u202E", "\u200F", "\u0007", "\uE123", "từ-dài", "\u00A0"];
        var random = new Random(20261129);
        for (var round = 0; round < 2000; round++)
        {
            var line = PlainLine.Of(string.Concat(Enumerable.Range(0, random.Next(30)).Select(_ => pieces[random.Next(pieces.Length)])));
            line.Should().NotContainAny("\n", "\u202E", "\u200F", "\u0007", "\uE123", "  ");
            line.Should().Be(line.Trim(' ')).And.Be(PlainLine.Of(line));
            var columns = random.Next(1, 12);
            for (var at = 0; at < line.Length;)
            {
                var count = PlainLine.Fitting(line, at, columns);
                count.Should().BePositive();
                var piece = line.Substring(at, count);
                (PlainLine.Width(piece) <= columns || piece.EnumerateRunes().Count(rune => PlainLine.Width(rune.ToString()) > 0) == 1).Should().BeTrue("only a single letter may be wider");
                char.IsLowSurrogate(line[at]).Should().BeFalse();
                at += count;
            }
        }
    }

    [Fact]
    public void Direction_marks_are_told_from_other_hidden_ones()
    {
        Enumerable.Range(0, 0x10000).Select(value => (char)value).Where(HiddenMarks.Turns).Should().Equal(
            '\u061C', '\u200E', '\u200F', '\u202A', '\u202B', '\u202C', '\u202D', '\u202E', '\u2066', '\u2067', '\u2068', '\u2069');
    }
}
