using System.Text;
using Cchc.Core.Exchange.Reading;
using Cchc.Core.Reading;
using Cchc.Core.Tests.Text;
using Cchc.Core.Text;

namespace Cchc.Core.Tests.Exchange.Reading;

/// <summary>Text files as people keep them: in which characters they are is told by what stands in them.</summary>
public sealed class DecodedTextTests
{
    private const string Content = "Mã hồ sơ;Ngày tiếp nhận\nHS-1;28/08/2026\n";

    [Fact]
    public void Every_form_of_Unicode_and_Windows_1258_gives_the_same_lines()
    {
        byte[][] forms =
        [
            Encoding.UTF8.GetBytes(Content),
            [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Content)],
            [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Content)],
            [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(Content)],
            Encoding.Unicode.GetBytes(Content),
            Encoding.BigEndianUnicode.GetBytes(Content),
            LegacyTextTests.Windows1258(Content),
        ];
        foreach (var form in forms)
        {
            foreach (var most in new[] { 1, 2, 3, 7, 1 << 16 })
            {
                using var lines = new TextLines(new Slow(form, most));
                Lines(lines).Should().Equal("Mã hồ sơ;Ngày tiếp nhận", "HS-1;28/08/2026");
                lines.Charset.Should().Be(form == forms[^1] ? LegacyCharset.Windows1258 : LegacyCharset.None);
            }
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(4_000)]
    [InlineData(70_000)]
    [InlineData(200_000)]
    public void The_first_letter_that_is_not_in_ASCII_may_stand_anywhere(int before)
    {
        var text = string.Concat(Enumerable.Repeat("id,received\n", before / 12)) + "đăng ký khai sinh";
        foreach (var bytes in new[] { Encoding.UTF8.GetBytes(text), LegacyTextTests.Windows1258(text) })
        {
            using var lines = new TextLines(new MemoryStream(bytes));
            Lines(lines).Should().HaveCount((before / 12) + 1).And.EndWith("đăng ký khai sinh");
        }
    }

    [Theory]
    [InlineData("M· hå s¬;Ngµy tiÕp nhËn\n", "TCVN3 (ABC)")]
    [InlineData("Maõ hoà sô;Ngaøy tieáp nhaän\n", "VNI")]
    public void Old_fonts_are_named_and_refused(string text, string name)
    {
        var read = () => Lines(new TextLines(new MemoryStream(Encoding.Latin1.GetBytes(text))));
        var error = read.Should().Throw<FileContentException>().Which;
        error.Code.Should().Be("CCHC-FILE-012");
        error.Text.Vi.Should().Be($"tệp dùng bảng mã cũ {name}: hãy chuyển sang Unicode rồi lưu lại dạng CSV UTF-8");
        error.Text.En.Should().Be($"the file is in the old character set {name}: convert it to Unicode and save it as CSV UTF-8");
    }

    [Fact]
    public void Damaged_UTF_8_is_refused_with_its_line_and_nothing_is_replaced()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes("hồ sơ thứ nhất\nhồ sơ thứ hai\r\nhồ sơ "), 0xC3, (byte)'(', .. Encoding.UTF8.GetBytes(" thứ ba\n")];
        var read = () => Lines(new TextLines(new MemoryStream(bytes)));
        var error = read.Should().Throw<FileContentException>().Which;
        error.Line.Should().Be(3);
        error.Text.Vi.Should().StartWith("dòng 3 có chữ không phải UTF-8");
        var cut = () => Lines(new TextLines(new MemoryStream([.. Encoding.UTF8.GetBytes("hồ sơ "), 0xE1, 0xBB])));
        cut.Should().Throw<FileContentException>();
        var latin = () => Lines(new TextLines(new MemoryStream(Encoding.Latin1.GetBytes("Größe für Straße\n"))));
        latin.Should().Throw<FileContentException>().Which.Code.Should().Be("CCHC-FILE-012");
    }

    [Fact]
    public void A_byte_that_Windows_1258_does_not_have_is_refused_and_not_replaced()
    {
        byte[] bytes = [.. LegacyTextTests.Windows1258(string.Concat(Enumerable.Repeat("thủ tục hành chính\n", 5_000))), 0x81];
        var read = () => Lines(new TextLines(new MemoryStream(bytes)));
        read.Should().Throw<FileContentException>().Which.Text.En.Should().Contain("not Unicode");
    }

    [Fact]
    public void Random_bytes_give_lines_or_the_one_exception()
    {
        var random = new Random(7);
        var refused = 0;
        for (var i = 0; i < 3_000; i++)
        {
            var bytes = new byte[random.Next(300)];
            random.NextBytes(bytes);
            try
            {
                Lines(new TextLines(new MemoryStream(bytes)));
            }
            catch (FileContentException)
            {
                refused++;
            }
        }

        refused.Should().BeGreaterThan(2_000, "the seed is 7");
    }

    private static List<string> Lines(TextLines lines)
    {
        var all = new List<string>();
        while (lines.Next() is { } line)
        {
            all.Add(line.Text);
        }

        return all;
    }

    private sealed class Slow(byte[] bytes, int most) : MemoryStream(bytes)
    {
        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, most));

        public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(buffer.Length, most)]);
    }
}
