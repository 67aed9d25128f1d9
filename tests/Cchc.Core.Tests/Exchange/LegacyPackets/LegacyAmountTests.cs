using Cchc.Core.Exchange.LegacyPackets;

namespace Cchc.Core.Tests.Exchange.LegacyPackets;

/// <summary>SOTIEN: an amount where it is surely one.</summary>
public sealed class LegacyAmountTests
{
    [Theory]
    [InlineData("Không", "0")]
    [InlineData("không thu phí.", "0")]
    [InlineData("Miễn phí", "0")]
    [InlineData("0", "0")]
    [InlineData("0 đồng", "0")]
    [InlineData("500.000", "500000")]
    [InlineData("500,000 đồng", "500000")]
    [InlineData("500.000đ", "500000")]
    [InlineData("500000 VNĐ", "500000")]
    [InlineData("1.250.000 đồng", "1250000")]
    [InlineData(" 500.000\u00A0đồng/lần ", "500000")]
    [InlineData("500.000 đồng / hồ sơ", "500000")]
    [InlineData("500 nghìn đồng", "500000")]
    [InlineData("1,5 triệu đồng", "1500000")]
    [InlineData("2 tỷ", "2000000000")]
    [InlineData("12,50 USD", "12.50")]
    [InlineData("12.5", "12.5")]
    [InlineData("999999999999999", "999999999999999")]
    public void One_amount(string text, string expected) =>
        LegacyAmount.Read(text).Should().Be(decimal.Parse(expected, System.Globalization.CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("")]
    [InlineData("Không quy định")]
    [InlineData("Theo quy định")]
    [InlineData("500.00")]
    [InlineData("0.500")]
    [InlineData("50.00.000")]
    [InlineData("1.250,000")]
    [InlineData("1.250 triệu đồng")]
    [InlineData("12,5 đồng")]
    [InlineData("12,5")]
    [InlineData("-5")]
    [InlineData("5%")]
    [InlineData("0,5% giá trị")]
    [InlineData("100.000 - 200.000")]
    [InlineData("100.000 đồng; 200.000 đồng")]
    [InlineData("từ 100.000 đồng")]
    [InlineData("500.000 đồng/hồ sơ đối với cá nhân")]
    [InlineData("500.000 đồng/10 bản")]
    [InlineData("500.000 đồng/")]
    [InlineData("500.000 đồng (năm trăm nghìn)")]
    [InlineData("500.000 đôla Úc")]
    [InlineData("99999999999999999999")]
    [InlineData("1e5")]
    public void No_amount(string text) => LegacyAmount.Read(text).Should().BeNull();

    [Fact]
    public void Any_text_gives_an_amount_or_none()
    {
        var random = new Random(4);
        const string letters = "0123456789.,  đồng/%-triệuUSD\u00A0₫\ud83d";
        for (var i = 0; i < 20_000; i++)
        {
            var text = new string([.. Enumerable.Range(0, random.Next(24)).Select(_ => letters[random.Next(letters.Length)])]);
            if (LegacyAmount.Read(text) is { } amount)
            {
                amount.Should().BeGreaterThanOrEqualTo(0m, "{0}", text);
            }
        }
    }
}
