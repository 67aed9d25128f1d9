using Cchc.Core.Text;

namespace Cchc.Core.Tests.Text;

public sealed class LetterLinesTests
{
    [Theory]
    [InlineData("", 10, "")]
    [InlineData("một hai ba", 10, "một hai ba")]
    [InlineData("một hai ba", 9, "một hai|ba")]
    [InlineData("abcdefghij", 4, "abcd|efgh|ij")]
    [InlineData("ab abcdefghij c", 4, "ab|abcd|efgh|ij c")]
    [InlineData("漢字漢字", 5, "漢字|漢字")]
    [InlineData("abc", 0, "a|b|c")]
    [InlineData("a 漢 b", -7, "a|漢|b")]
    public void Words_are_wrapped_and_long_ones_cut(string text, int width, string lines) => LetterLines.Wrap(text, width).Should().Equal(lines.Split('|'));

    [Fact]
    public void Wrapped_lines_fit_and_lose_nothing()
    {
        string[] words = ["a", "nghiêng", "thủ", "tục", "😀😀😀", "漢字漢字漢字", "e\u0302\u0301e\u0302\u0301", "một-từ-rất-dài-không-có-chỗ-ngắt"];
        var random = new Random(7);
        for (var round = 0; round < 1000; round++)
        {
            var text = string.Join(" ", Enumerable.Range(0, random.Next(12)).Select(_ => words[random.Next(words.Length)]));
            var width = random.Next(2, 30);
            var lines = LetterLines.Wrap(text, width);
            lines.Should().OnlyContain(line => PlainLine.Width(line) <= width);
            string.Concat(lines).Replace(" ", string.Empty).Should().Be(text.Replace(" ", string.Empty));
        }
    }

    /// <summary>A sign as long as a page leaves no room beside it: cutting words into nothing went on until the memory was full.</summary>
    [Fact]
    public void A_sign_longer_than_half_a_line_is_part_of_the_paragraph()
    {
        var lines = new LetterLines();
        lines.Add("chi phí", 2, new string('m', 200) + " ");
        var written = lines.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        written.Should().HaveCount(3).And.OnlyContain(line => PlainLine.Width(line) <= LetterLines.Columns && line.StartsWith("  m", StringComparison.Ordinal));
        string.Concat(written.Select(line => line.Trim())).Should().Be(new string('m', 200) + " chi phí");
    }

    [Fact]
    public void A_paragraph_hangs_under_its_sign_and_no_line_is_wider_than_a_page()
    {
        var lines = new LetterLines();
        lines.Add(string.Join(" ", Enumerable.Repeat("giấy tờ", 30)), 2, "- ");
        lines.Blank();
        lines.Center("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
        lines.Halves(["ỦY BAN NHÂN DÂN", "PHƯỜNG X"], ["Số: 1"]);
        var written = lines.ToString().Split('\n');
        written[0].Should().StartWith("  - giấy");
        written[1].Should().MatchRegex("^ {4}(giấy|tờ)");
        written.Should().OnlyContain(line => PlainLine.Width(line) <= LetterLines.Columns && !line.EndsWith(' '));
        written.Should().Contain(line => line.Trim() == "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
        written.Should().Contain(line => line.Contains("ỦY BAN NHÂN DÂN", StringComparison.Ordinal) && line.EndsWith("Số: 1", StringComparison.Ordinal));
        LetterLines.Padded("漢", 4).Should().Be("漢  ");
    }
}
