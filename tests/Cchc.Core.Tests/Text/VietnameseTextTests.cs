using Cchc.Core.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Cchc.Core.Tests.Text;

public sealed class VietnameseTextTests
{
    private const string Letters =
        "àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ" +
        "ÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬÈÉẺẼẸÊỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢÙÚỦŨỤƯỪỨỬỮỰỲÝỶỸỴĐ";

    [Fact]
    public void All_134_letters_are_composed_from_their_parts()
    {
        Letters.Should().HaveLength(134);
        foreach (var letter in Letters)
        {
            VietnameseText.ToNfc(Decompose(letter)).Should().Be(letter.ToString());
            VietnameseText.ToNfc("x" + Decompose(letter) + "n").Should().Be("x" + letter + "n");
        }
    }

    [Theory]
    [InlineData("ê\u0301", "ế")] // shape composed, tone apart
    [InlineData("e\u0323\u0302", "ệ")] // canonical order: the dot below first
    [InlineData("\u1EB9\u0302", "ệ")] // tone composed, shape apart
    [InlineData("u\u031B\u0309", "ử")]
    [InlineData("a\u0341", "á")] // the deprecated tone mark
    public void Marks_are_composed_in_any_order(string text, string expected) => VietnameseText.ToNfc(text).Should().Be(expected);

    [Theory]
    [InlineData("n\u0303")]
    [InlineData("\u0301")]
    [InlineData("a\u0301\u0300")]
    [InlineData("")]
    [InlineData("plain")]
    public void What_is_no_Vietnamese_letter_stays(string text) => VietnameseText.ToNfc(text).Should().Be(text);

    [Theory]
    [InlineData("  05\u00A0 ngày\tlàm\r\nviệc ", "05 ngày làm việc")]
    [InlineData("NÐ-CP", "NĐ-CP")]
    [InlineData("a\u200Bb\uFEFF", "ab")]
    [InlineData("e\u200B\u0301", "é")] // the mark is found once the zero-width character is gone
    [InlineData("\u00A0", "")]
    [InlineData(null, "")]
    [InlineData("sạch", "sạch")]
    public void Clean_gives_one_form(string? text, string expected) => VietnameseText.Clean(text).Should().Be(expected);

    [Fact]
    public void Clean_does_what_it_says_with_any_text() => Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed =>
    {
        const string invisible = "\u200B\u200C\u200D\u2060\uFEFF\u00AD";
        const string alphabet = "aeouyAEÔƠđĐdệỆỹ1.,  \u00A0\t\r\n\u0085\u1680\u2003\u2028\u3000\u0300\u0301\u0302\u031B\u0323\u0361\u00D0\u00F0\u00D7\u024F\u0250\u007F\u0001\u1E00\u1EFF\u1F00" + invisible;
        var random = new Random(seed);
        var letters = alphabet.Substring(0, random.Next(2) == 0 ? 18 : alphabet.Length); // half of them of letters and spaces alone
        var text = new string([.. Enumerable.Range(0, random.Next(12)).Select(_ => letters[random.Next(letters.Length)])]);
        var words = new string([.. VietnameseText.ToNfc(text).Where(c => !invisible.Contains(c))]).Replace('\u00D0', 'Đ').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        VietnameseText.Clean(text).Should().Be(VietnameseText.ToNfc(string.Join(" ", words)));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Null_is_refused()
    {
        var compose = () => VietnameseText.ToNfc(null!);
        compose.Should().Throw<ArgumentNullException>();
    }

    // Written out here, independent of the library's tables: base letter, then shape, then tone.
    private static string Decompose(char letter)
    {
        const string rows = "aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵ";
        var upper = char.IsUpper(letter);
        var place = rows.IndexOf(char.ToLowerInvariant(letter));
        if (place < 0)
        {
            return letter.ToString();
        }

        var tone = new[] { "", "\u0300", "\u0301", "\u0309", "\u0303", "\u0323" }[place % 6];
        var shaped = (place / 6) switch
        {
            0 => "a",
            1 => "a\u0306",
            2 => "a\u0302",
            3 => "e",
            4 => "e\u0302",
            5 => "i",
            6 => "o",
            7 => "o\u0302",
            8 => "o\u031B",
            9 => "u",
            10 => "u\u031B",
            _ => "y",
        };
        return (upper ? char.ToUpperInvariant(shaped[0]) + shaped[1..] : shaped) + tone;
    }
}
