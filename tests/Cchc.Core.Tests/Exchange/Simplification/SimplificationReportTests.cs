using Cchc.Core.Exchange.Samples;
using Cchc.Core.Exchange.Simplification;
using Cchc.Core.Procedures.Identifiers;
using Cchc.Core.Simplification;
using Cchc.Core.Tests.Support;
using Cchc.Core.Text;

namespace Cchc.Core.Tests.Exchange.Simplification;

/// <summary>The report of the sample catalogue: every estimate with its bounds, every assumption, one language.</summary>
public sealed class SimplificationReportTests
{
    private static readonly SimplificationOptions Options = new()
    {
        Date = new LocalDate(2026, 9, 1),
        Assumptions = AssumptionReader.BuiltIn,
        Uses = [new ProcedureUse { Procedure = ProcedureCode.Parse("2.001610"), DossiersPerYear = 1_250, Source = new BilingualText("tệp n.csv", "the file n.csv") }],
    };

    private static readonly IReadOnlyList<SimplificationCandidate> Found =
        SimplificationFinder.Rank(SampleCatalogue.Load().Procedures.SelectMany(new SimplificationFinder(Options).Find));

    [Fact]
    public void Money_stands_with_its_bounds_and_every_assumption_used_is_printed()
    {
        var text = SimplificationReport.Of(Found, Options, 33, 20, "danh mục mẫu").ToText();
        var words = System.Text.RegularExpressions.Regex.Replace(text, @"\s+", " ");
        words.Should().Contain("33.165 đồng (từ 16.583 đến 66.331)").And.Contain("41.456.667 đồng (từ").And.Contain("1.250 (tệp n.csv)");
        foreach (var assumption in Found.SelectMany(candidate => candidate.Assumptions).Distinct())
        {
            words.Should().Contain(assumption.Name.Vi[1..]);
        }

        words.Should().Contain("giả định").And.Contain("chưa biết").And.Contain("không phải kết luận");
        text.Split('\n').Should().OnlyContain(line => line.Length <= 80);
    }

    [Fact]
    public void Each_row_of_the_table_has_its_income_and_assumptions_with_value_and_basis()
    {
        var rows = SimplificationReport.Of(Found, Options, 33).ToCsv().Split("\r\n").Skip(1).ToList();
        for (var i = 0; i < Found.Count; i++)
        {
            foreach (var assumption in Found[i].Assumptions)
            {
                rows[i].Should().Contain($"{assumption.Id}={assumption.Value} ({(assumption.IsGuess ? "giả định" : assumption.Source)})");
            }

            rows[i].Contains("income.", StringComparison.Ordinal).Should().Be(Found[i].Income is not null);
        }

        rows.Should().Contain(row => row.Contains("=48248 (GDP bình quân đầu người 2023, ", StringComparison.Ordinal));
    }

    [Fact]
    public void Page_and_text_are_in_one_language_each()
    {
        var (vi, en) = (SimplificationReport.Of(Found, Options, 33, 200, "mẫu"), SimplificationReport.Of(Found, Options, 33, 200, "sample", Language.English));
        vi.ToText().Should().NotContain("dossier").And.NotContain("CCHC-SIM-999");
        en.ToText().Should().Contain("One dossier").And.NotContain("Căn cứ:");
        en.ToHtml().Should().Contain("<html lang=\"en\"").And.NotContain("<script");
        System.Xml.Linq.XDocument.Parse(vi.ToHtml().Replace("<!DOCTYPE html>", string.Empty)).Root!.Name.LocalName.Should().Be("html");
    }

    [Fact]
    public void The_table_has_a_row_a_candidate_and_page_and_text_say_how_many_more_there_are()
    {
        var report = SimplificationReport.Of(Found, Options, 33, 2, "mẫu");
        report.ToCsv().Split("\r\n").Should().HaveCount(Found.Count + 2);
        report.ToText().Should().Contain($"Còn {Found.Count - 2} nội dung khác");
        SimplificationReport.Of([], Options, 33, 2, "mẫu").ToText().Should().Contain("Không có nội dung nào.");
        FluentActions.Invoking(() => SimplificationReport.Of(Found, Options, -1)).Should().Throw<ArgumentOutOfRangeException>();
    }
}
