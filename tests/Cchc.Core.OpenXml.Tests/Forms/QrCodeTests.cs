using System.Text;
using Cchc.Core.OpenXml.Forms;
using QRCoder;

namespace Cchc.Core.OpenXml.Tests.Forms;

/// <summary>The QR code against another encoder, module by module.</summary>
public sealed class QrCodeTests
{
    [Theory]
    [InlineData("H15.50.05.13-260828-0975")]
    [InlineData("000.00.53.H48-220921-0099")]
    [InlineData("mã hồ sơ đặc biệt: Ỷ ữ ợ")]
    [InlineData("a")]
    public void It_is_the_code_that_another_encoder_makes_of_the_same_bytes(string text) => Compare(Encoding.UTF8.GetBytes(text));

    [Fact]
    public void All_versions_agree()
    {
        foreach (var length in new[] { 14, 15, 26, 27, 42, 43, 62, 63, 84, 85, 106, 107, 122, 123, 152, 153, 180, 181, 213 })
        {
            Compare([.. Enumerable.Range(0, length).Select(i => (byte)((i * 7) + 33))]);
        }
    }

    [Fact]
    public void What_is_too_long_or_empty_has_no_code()
    {
        QrCode.Of(new string('a', 213)).Should().NotBeNull();
        QrCode.Of(new string('a', 214)).Should().BeNull();
        QrCode.Of(string.Empty).Should().BeNull();
    }

    [Fact]
    public void The_picture_is_a_PNG_with_a_quiet_zone()
    {
        var code = QrCode.Of("H15.50.05.13-260828-0975")!;
        var png = QrPicture.Png(code);
        png[..8].Should().Equal(0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A);
        ((png[18] << 8) | png[19]).Should().Be((code.Size + 8) * 8);
        QrPicture.Path(code).Should().StartWith("M4 4h1v1h-1z");
    }

    // The best mask is a matter of taste: encoders count penalties in slightly different ways, and every mask reads.
    private static void Compare(byte[] bytes)
    {
        using var other = new QRCodeGenerator().CreateQrCode(bytes, QRCodeGenerator.ECCLevel.M);
        var rows = other.ModuleMatrix.Select(row => string.Concat(row.Cast<bool>().Select(isDark => isDark ? '#' : '.'))).ToList();
        var quiet = rows.FindIndex(row => row.Contains('#'));
        var expected = rows.Skip(quiet).Take(rows.Count - (2 * quiet)).Select(row => row[quiet..^quiet]).ToList();
        Enumerable.Range(0, 8).Select(mask => string.Join("\n", Rows(QrCode.Of(bytes, mask)))).Should().Contain(string.Join("\n", expected), "{0} bytes", bytes.Length);
    }

    private static IEnumerable<string> Rows(QrCode code) =>
        Enumerable.Range(0, code.Size).Select(y => string.Concat(Enumerable.Range(0, code.Size).Select(x => code[x, y] ? '#' : '.')));
}
