using System.Text;
using Cchc.Core.Dossiers.Audits;
using Cchc.Core.Exchange.Simplification;
using Cchc.Core.Simplification;
using Cchc.Core.Tests.Support;

namespace Cchc.Core.Tests.Exchange.Simplification;

/// <summary>Files of assumptions: what is read, written and refused.</summary>
public sealed class AssumptionFileTests
{
    [Fact]
    public void The_sample_is_read_and_written_back_equal()
    {
        var set = Read(RepositoryFiles.Read("docs", "samples", "assumptions.json")).GetValueOrThrow();
        Read(AssumptionWriter.Write(set)).GetValueOrThrow().Should().Be(set);
        Read(AssumptionWriter.Write(AssumptionReader.BuiltIn)).GetValueOrThrow().Should().Be(AssumptionReader.BuiltIn);
        set.Find("trip.minutes")!.Source.Should().Be("khảo sát ví dụ, 120 người nộp hồ sơ");
        var document = set.Documents.Single();
        (document.Source.Standing, document.Source.From, document.NotIn[0]).Should().Be((AuditStanding.NotRead, new LocalDate(2026, 9, 1), "hộ nghèo"));
    }

    [Theory]
    [InlineData("\"assumptions\": [{\"id\": \"copy.minuts\", \"value\": 1}]", "unknown \"copy.minuts\"")]
    [InlineData("\"assumptions\": [{\"id\": \"copy.minutes\", \"value\": -1}]", "expected 0 to 100,000, found −1 to −1")]
    [InlineData("\"assumptions\": [{\"id\": \"online.share\", \"value\": {\"low\": 0.5, \"likely\": 0.9, \"high\": 1.5}}]", "expected 0 to 1, found 0.5 to 1.5")]
    [InlineData("\"assumptions\": [{\"id\": \"copy.minutes\", \"value\": {\"low\": 3, \"likely\": 2, \"high\": 4}}]", "low ≤ likely ≤ high")]
    [InlineData("\"assumptions\": [{\"id\": \"copy.minutes\", \"value\": 1}, {\"id\": \"copy.minutes\", \"value\": 2}]", "duplicate id \"copy.minutes\"")]
    [InlineData("\"assumptions\": [{\"id\": \"copy.minutes\"}]", "value: missing")]
    [InlineData("\"documents\": [{\"names\": [], \"database\": \"a\", \"legalBasis\": \"b\", \"from\": \"2026-01-01\"}]", "names: missing")]
    [InlineData("\"documents\": [{\"names\": [\"a\"], \"database\": \"a\", \"legalBasis\": \"b\", \"from\": \"2026-02-30\"}]", "not a valid date")]
    [InlineData("\"documents\": [{\"names\": [\"a\"], \"database\": \"a\", \"legalBasis\": \"b\", \"from\": \"2026-02-03\", \"through\": \"2026-02-02\"}]", "before from")]
    [InlineData("\"incomes\": [{\"payer\": \"individual\", \"value\": 1, \"year\": 2025, \"series\": \"a\"}]", "source: missing")]
    public void What_is_wrong_is_said_with_its_line_and_nothing_is_read(string members, string expected)
    {
        var reading = Read($"{{\"format\": \"cchc-assumptions/1\", \"name\": \"a\", \"year\": 2026, {members}}}");
        reading.Value.Should().BeNull();
        reading.Findings.Should().Contain(finding => finding.Text.En.Contains(expected), string.Join("; ", reading.Findings));
    }

    [Fact]
    public void A_kind_of_paper_of_ones_own_is_looked_for()
    {
        var set = Read(RepositoryFiles.Read("docs", "samples", "assumptions.json")).GetValueOrThrow();
        var record = Core.Tests.Simplification.Records.Of(Core.Tests.Simplification.Records.Paper("Bản sao sổ hộ nghèo"));
        Core.Tests.Simplification.Records.Find(record).Should().BeEmpty();
        var options = new SimplificationOptions { Date = new LocalDate(2026, 9, 1), Assumptions = set };
        var found = Core.Tests.Simplification.Records.Find(record, options).Single();
        (found.Rule.Kind, found.IsToBeChecked).Should().Be((SimplificationKind.DataInstead, true));
        Core.Tests.Simplification.Records.Find(record, options with { Date = new LocalDate(2026, 8, 31) }).Should().BeEmpty("it holds from 1/9");
    }

    [Fact]
    public async Task Reading_and_writing_without_waiting_give_the_same()
    {
        using var stream = new MemoryStream();
        await AssumptionWriter.WriteAsync(AssumptionReader.BuiltIn, stream);
        stream.Position = 0;
        (await AssumptionReader.ReadAsync(stream, "a")).GetValueOrThrow().Should().Be(AssumptionReader.BuiltIn);
        Encoding.UTF8.GetString(stream.ToArray()).Should().Be(AssumptionWriter.Write(AssumptionReader.BuiltIn));
    }

    [Fact]
    public void An_assumption_out_of_its_range_is_refused_by_the_type_too()
    {
        FluentActions.Invoking(() => new Assumption("x.minutes", 1)).Should().Throw<ArgumentException>().WithMessage("*\"x.minutes\"*copy.minutes*");
        FluentActions.Invoking(() => new Assumption("online.share", 2)).Should().Throw<ArgumentException>().WithMessage("*expected 0 to 1*");
    }

    private static Core.Exchange.Reading<AssumptionSet> Read(string json)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(json));
        return AssumptionReader.Read(stream, "a.json");
    }
}
