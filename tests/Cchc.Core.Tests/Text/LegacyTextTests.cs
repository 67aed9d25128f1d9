using System.Text;
using System.Text.RegularExpressions;
using Cchc.Core.Text;
using Cchc.Core.Tests.Support;

namespace Cchc.Core.Tests.Text;

/// <summary>Vietnamese before Unicode is told, and nothing else is taken for it.</summary>
public sealed class LegacyTextTests
{
    private const string Sentence = "Mã hồ sơ;Ngày tiếp nhận;Thời hạn giải quyết;Hạn trả\nCấp giấy phép xây dựng, đăng ký khai sinh, chứng thực bản sao";

    [Fact]
    public void Windows_1258_has_the_characters_that_the_platform_says()
    {
        var platform = CodePagesEncodingProvider.Instance.GetEncoding(1258, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;
        for (var value = 0; value < 256; value++)
        {
            var expected = '\0';
            try
            {
                expected = platform.GetString([(byte)value])[0];
            }
            catch (DecoderFallbackException)
            {
                // one of those that it does not have
            }

            // The platform maps what is not assigned to controls of the same number.
            LegacyText.OfWindows1258((byte)value).Should().Be(value is >= 0x80 and < 0xA0 && char.IsControl(expected) ? '\0' : expected, "0x{0:X2}", value);
        }
    }

    [Fact]
    public void Windows_1258_is_told_and_composed_letter_for_letter()
    {
        var bytes = Windows1258(Sentence);
        LegacyText.Of(bytes).Should().Be(LegacyCharset.Windows1258);
        VietnameseText.ToNfc(string.Concat(bytes.Select(LegacyText.OfWindows1258))).Should().Be(Sentence);
    }

    [Theory]
    [InlineData("M· hå s¬;Ngµy tiÕp nhËn;Thêi h¹n gi¶i quyÕt", "Tcvn3")]
    [InlineData("Thñ tôc hµnh chÝnh", "Tcvn3")]
    [InlineData("§¨ng ký khai sinh", "Tcvn3")]
    [InlineData("Maõ hoà sô;Ngaøy tieáp nhaän;Thôøi haïn giaûi quyeát", "Vni")]
    [InlineData("Thuû tuïc haønh chính", "Vni")]
    [InlineData("ÑAÊNG KYÙ KHAI SINH", "Vni")]
    [InlineData("Mã hồ sơ", "None")]
    [InlineData("résumé, naïveté, façade, Müller, Ångström", "None")]
    [InlineData("dossier", "None")]
    [InlineData("", "None")]
    public void Old_fonts_saved_as_other_letters_are_told(string text, string charset) => LegacyText.Of(text).ToString().Should().Be(charset);

    [Fact]
    public void Bytes_of_other_languages_and_damaged_bytes_are_none()
    {
        LegacyText.Of(Encoding.Latin1.GetBytes("Größe; Straße; für; Vermögen; Ämter; übrig; weiß; Österreich")).Should().Be(LegacyCharset.None);
        LegacyText.Of([(byte)'a', (byte)'\n', 0xC3, (byte)'(']).Should().Be(LegacyCharset.None);
        LegacyText.Of([]).Should().Be(LegacyCharset.None);
        LegacyText.Of(Encoding.UTF8.GetBytes(Sentence)).Should().Be(LegacyCharset.None);
        var random = new Random(1258);
        var taken = 0;
        for (var i = 0; i < 2_000; i++)
        {
            var bytes = new byte[64];
            random.NextBytes(bytes);
            taken += LegacyText.Of(bytes) == LegacyCharset.None ? 0 : 1;
        }

        taken.Should().Be(0, "random bytes are no Vietnamese (seed 1258)");
    }

    [Theory]
    [InlineData("nghiêng", true)]
    [InlineData("Quyết", true)]
    [InlineData("giếng", true)]
    [InlineData("gì", true)]
    [InlineData("ĐƯỜNG", true)]
    [InlineData("khuỷu", true)]
    [InlineData("quốc", true)]
    [InlineData("thủ", true)]
    [InlineData("tục", true)]
    [InlineData("hå", false)]
    [InlineData("straße", false)]
    [InlineData("zürich", false)]
    [InlineData("tấpấ", false)]
    [InlineData("bcd", false)]
    [InlineData("", false)]
    public void A_syllable_has_a_beginning_and_a_rime_that_the_language_has(string word, bool isOne) => VietnameseSyllable.IsOne(word).Should().Be(isOne);

    [Fact]
    public void Nearly_all_words_of_the_national_catalogue_are_syllables()
    {
        var words = SharedData.NationalLines().Take(300).SelectMany(line => Regex.Matches(line, @"[\p{L}]+").Select(match => match.Value))
            .Where(word => word.Any(c => c >= '\u0080')).Select(VietnameseText.ToNfc).ToList();
        words.Should().HaveCountGreaterThan(10_000);
        words.Where(word => !VietnameseSyllable.IsOne(word)).Should().HaveCountLessThan(words.Count / 50);
    }

    /// <summary>Text as a Vietnamese Windows writes it: the letter with its shape, then the tone as a letter of its own.</summary>
    internal static byte[] Windows1258(string text)
    {
        var platform = CodePagesEncodingProvider.Instance.GetEncoding(1258, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;
        var bytes = new List<byte>();
        foreach (var c in text)
        {
            try
            {
                bytes.AddRange(platform.GetBytes([c]));
            }
            catch (EncoderFallbackException)
            {
                VietnameseLetters.TrySplit(c, out var shaped, out var tone).Should().BeTrue("{0} is a letter of Vietnamese", c);
                bytes.AddRange(platform.GetBytes([shaped, "\u0300\u0301\u0309\u0303\u0323"[tone - 1]]));
            }
        }

        return [.. bytes];
    }
}
