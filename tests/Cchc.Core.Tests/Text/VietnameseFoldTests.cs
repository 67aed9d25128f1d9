using Cchc.Core.Text;

namespace Cchc.Core.Tests.Text;

/// <summary>Folding for search: no diacritics, lower case, one space between words.</summary>
public sealed class VietnameseFoldTests
{
    private const string Letters = "aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵđ";

    [Theory]
    [InlineData("Thủ tục đăng ký khai sinh", "thu tuc dang ky khai sinh")]
    [InlineData("  ĐĂNG\u00A0KÝ\t(cấp\nxã);  UBND. ", "dang ky cap xa ubnd")]
    [InlineData("Ðường Ðất", "duong dat")]
    [InlineData("hoà bình, hòa bình", "hoa binh hoa binh")]
    [InlineData("1.001193.H01/QĐ-UBND", "1 001193 h01 qd ubnd")]
    [InlineData("Café Müller & Señor", "cafe muller senor")]
    [InlineData("🙂 !? \uD83D", "")]
    [InlineData("\u0301\u0301", "")]
    [InlineData("kh\u200Bai", "khai")]
    [InlineData("Ÿİ\u212A", "yik")]
    [InlineData("Москва 東京", "москва 東京")]
    [InlineData("", "")]
    [InlineData(null, "")]
    public void Texts_are_folded(string? text, string folded) => VietnameseText.Fold(text).Should().Be(folded);

    [Fact]
    public void Every_letter_folds_alike_in_every_form_and_case()
    {
        for (var i = 0; i < Letters.Length; i++)
        {
            var plain = i < 18 ? "a" : i < 30 ? "e" : i < 36 ? "i" : i < 54 ? "o" : i < 66 ? "u" : i < 72 ? "y" : "d";
            VietnameseText.Fold(Letters[i].ToString()).Should().Be(plain);
            VietnameseText.Fold(Letters[i].ToString().ToUpperInvariant()).Should().Be(plain, "of the capital of {0}", Letters[i]);
        }

        foreach (var e in (string[])["ệ", "ê\u0323", "e\u0302\u0323", "e\u0323\u0302", "ẹ\u0302"])
        {
            VietnameseText.Fold("vi" + e + "t").Should().Be("viet");
        }
    }

    [Fact]
    public void Folding_twice_changes_nothing()
    {
        var random = new Random(7);
        for (var i = 0; i < 5_000; i++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(30)).Select(_ => (char)(random.Next(3) == 0 ? random.Next(0x10000) : random.Next(0x20, 0x180))));
            var folded = VietnameseText.Fold(text);
            VietnameseText.Fold(folded).Should().Be(folded);
        }
    }
}
