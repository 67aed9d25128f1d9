using Cchc.Core.Procedures.Identifiers;
using Cchc.Core.Tests.Support;

namespace Cchc.Core.Tests.Procedures.Identifiers;

public sealed class FieldCodeTests() : IdentifierContract<FieldCode>("G15-TP07", "G07-LĐ10")
{
    [Theory]
    [InlineData("G15-TP07", "G15", "TP07", true)]
    [InlineData("g15 – tp07", "G15", "TP07", true)]
    [InlineData("G07-LĐ10", "G07", "LĐ10", true)]
    [InlineData("G07-LÐ10", "G07", "LĐ10", true)]
    [InlineData("G24-02", "G24", "02", false)]
    [InlineData("G12 - PTHT", "G12", "PTHT", false)]
    [InlineData("G12.97.1", "G12", "97.1", false)]
    [InlineData("G11-QP-2025", "G11", "QP-2025", false)]
    [InlineData("G01-", null, null, false)]
    [InlineData("G01", null, null, false)]
    [InlineData("HHNH - 1", null, null, false)]
    [InlineData("180716381", null, null, false)]
    [InlineData("Giáo dục quốc phòng và an ninh", null, null, false)]
    public void The_ministry_and_the_rest_are_read(string text, string? ministry, string? rest, bool standard)
    {
        var code = FieldCode.Parse(text);
        (code.Ministry?.Value, code.Rest, code.IsStandard).Should().Be((ministry, rest, standard));
    }

    [Fact]
    public void Letter_case_hyphens_and_spaces_do_not_matter() =>
        new[] { "g15-tp07", "G15 - TP07", "G15\u2011TP07", "\u00A0G15-TP07" }.Select(FieldCode.Parse).Should().AllBeEquivalentTo(FieldCode.Parse("G15-TP07"), options => options.ComparingByValue<FieldCode>());

    [Fact]
    public void Of_284_real_codes_256_begin_with_a_ministry_and_236_are_standard()
    {
        var codes = PortalCodes.Of("categoriesDetails.code").Select(FieldCode.Parse).ToList();
        (codes.Count, codes.Count(code => code.Ministry is not null), codes.Count(code => code.IsStandard), codes.Distinct().Count()).Should().Be(SharedData.Either((284, 256, 236, 284), (105, 95, 89, 105)));
    }
}
