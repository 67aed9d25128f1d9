using Cchc.Core.Exchange.Samples;
using Cchc.Core.Exchange.Simplification;
using Cchc.Core.Procedures.Identifiers;
using Cchc.Core.Simplification;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.OpenXml.Tests;

/// <summary>Workbooks of candidates: the saving of a year is a formula over one dossier and their number, and is not there where the number is not known.</summary>
public sealed class SimplificationWorkbookTests
{
    private static readonly SimplificationOptions Options = new()
    {
        Date = new LocalDate(2026, 9, 1),
        Assumptions = AssumptionReader.BuiltIn,
        Uses = [new ProcedureUse { Procedure = ProcedureCode.Parse("2.001610"), DossiersPerYear = 1_200, Source = new BilingualText("tệp n.csv", "the file n.csv") }],
    };

    [Fact]
    public void A_row_a_candidate_with_bounds_formulas_and_every_assumption()
    {
        var found = SimplificationFinder.Rank(SampleCatalogue.Load().Procedures.SelectMany(new SimplificationFinder(Options).Find));
        using var stream = new MemoryStream();
        SimplificationWorkbook.Write(stream, found, Options).Should().BeEmpty();
        var book = new Workbook(stream.ToArray());

        Workbook.Errors(stream.ToArray()).Should().BeEmpty();
        book.Sheets.Keys.Should().Equal("Tiêu chí", "Nội dung", "Giả định");
        book["Nội dung", "B2"].Value.Should().Be("2.001610/1");
        (book["Nội dung", "R2"].Formula, book["Nội dung", "S2"].Formula, book["Nội dung", "T2"].Formula).Should().Be(("M2*P2", "N2*P2", "O2*P2"));
        book["Nội dung", "P2"].Value.Should().Be("1200");
        book["Nội dung", "R3"].Value.Should().Be("chưa biết");
        book.Sheets["Nội dung"].Keys.Count(address => address.StartsWith('B')).Should().Be(found.Count + 1);
        var assumed = book.Sheets["Giả định"].Keys.Where(address => address.StartsWith('A')).Select(address => book["Giả định", address].Value).ToList();
        found.SelectMany(candidate => candidate.Assumptions).Select(assumption => assumption.Name.Vi).Distinct().Should().BeSubsetOf(assumed);
    }

    [Fact]
    public void Nothing_found_is_a_workbook_too()
    {
        using var stream = new MemoryStream();
        SimplificationWorkbook.Write(stream, [], Options).Should().BeEmpty();
        Workbook.Errors(stream.ToArray()).Should().BeEmpty();
    }
}
