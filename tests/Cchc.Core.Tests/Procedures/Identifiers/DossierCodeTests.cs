using Cchc.Core.Procedures.Identifiers;

namespace Cchc.Core.Tests.Procedures.Identifiers;

public sealed class DossierCodeTests() : IdentifierContract<DossierCode>("H15.50.05.13-261008-0975", "000.00.53.H48-220921-0099", "G15-240229-0000001")
{
    [Theory]
    [InlineData("H15.50.05.13-261008-0975", "H15.50.05.13", "2026-10-08", "0975", true)]
    [InlineData("000.00.53.H48-220921-0099", "H48.53", "2022-09-21", "0099", true)]
    [InlineData("000.00.53.h48 – 220921 – 0099", "H48.53", "2022-09-21", "0099", true)]
    [InlineData("G15-240229-1234567", "G15", "2024-02-29", "1234567", true)]
    [InlineData("G15-991231-12345", "G15", "2099-12-31", "12345", true)]
    [InlineData("BCA-CAT-240101-0001", "BCA-CAT", "2024-01-01", "0001", false)]
    [InlineData("G15-250229-0001", null, null, null, false)]
    [InlineData("G15-251301-0001", null, null, null, false)]
    [InlineData("G15-250100-0001", null, null, null, false)]
    [InlineData("G15-250101-001", null, null, null, false)]
    [InlineData("G15-250101-12345678", null, null, null, false)]
    [InlineData("G15-250101-00a1", null, null, null, false)]
    [InlineData("G15-20250101-0001", null, null, null, false)]
    [InlineData("-250101-0001", null, null, null, false)]
    [InlineData("250101-0001", null, null, null, false)]
    [InlineData("G15.250101.0001", null, null, null, false)]
    public void The_agency_the_day_and_the_sequence_are_read(string text, string? agency, string? date, string? sequence, bool standard)
    {
        var code = DossierCode.Parse(text);
        (code.Agency?.Key, code.SequenceText, code.IsStandard).Should().Be((agency, sequence, standard));
        (code.Date is { } day ? NodaTime.Text.LocalDatePattern.Iso.Format(day) : null).Should().Be(date);
        code.Sequence.Should().Be(sequence is null ? null : int.Parse(sequence, System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void The_form_of_the_agency_does_not_matter_and_zeros_of_the_sequence_do()
    {
        DossierCode.Parse("000.00.53.H48-220921-0099").Should().Be(DossierCode.Parse("H48.53-220921-0099"));
        DossierCode.Parse("H48.53-220921-00099").Should().NotBe(DossierCode.Parse("H48.53-220921-0099"));
    }
}
