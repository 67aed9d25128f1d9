using Cchc.Core.Calendars;
using Cchc.Core.Deadlines;
using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Dossiers.Audits;
using Cchc.Core.Dossiers.Registers;

namespace Cchc.Core.Tests.Dossiers.Audits;

/// <summary>An office is not named for having the hard procedures, and one that is late in what others do in time is.</summary>
public sealed class HardProceduresTests
{
    private static readonly RegisterAudit Audit = new(new RegisterJudge(new DeadlineCalculator(WorkingCalendar.VietnamPublicSector)));
    private static readonly LocalDateTime AsOf = new(2025, 6, 30, 17, 0);

    /// <summary>Office A has 300 dossiers of the hard procedure of which everybody has a third late, B and C have mostly easy ones.</summary>
    [Fact]
    public void Hard_procedures_alone_name_nobody()
    {
        var summary = Run([.. Many("A", "hard", 300, 100), .. Many("A", "easy", 30, 0), .. Many("B", "hard", 60, 20), .. Many("B", "easy", 400, 4), .. Many("C", "hard", 60, 21), .. Many("C", "easy", 400, 3)]);
        var share = Late(summary, "A");

        share.Chance.Should().BeLessThan(1e-6, "all together A is far worse than the others");
        share.RawChanceWithin.Should().BeGreaterThan(0.3, "within each procedure it is like the others");
        share.IsSignificant.Should().BeFalse();
        summary.Significant.Should().BeEmpty();
    }

    /// <summary>Office B does both worse than the others.</summary>
    [Fact]
    public void Who_is_late_within_the_procedures_is_named()
    {
        var summary = Run([.. Many("A", "hard", 300, 60), .. Many("A", "easy", 300, 3), .. Many("B", "hard", 100, 60), .. Many("B", "easy", 200, 30), .. Many("C", "hard", 200, 40), .. Many("C", "easy", 300, 4)]);

        Late(summary, "B").IsSignificant.Should().BeTrue();
        summary.Significant.Select(item => item.Group.Agency).Distinct().Should().Equal("B");
    }

    [Fact]
    public void Who_is_alone_with_its_procedures_is_compared_with_nobody_within_them_and_not_named()
    {
        var summary = Run([.. Many("A", "own", 300, 200), .. Many("B", "easy", 400, 4), .. Many("C", "easy", 400, 3)]);

        (Late(summary, "A").RawChanceWithin, Late(summary, "A").ChanceWithin).Should().Be((null, null));
        Late(summary, "A").Chance.Should().BeLessThan(1e-9);
        Late(summary, "A").IsSignificant.Should().BeFalse();
    }

    [Fact]
    public void Beyond_a_number_of_cells_procedures_are_one()
    {
        var strata = new StrataTable<string>(mostProcedures: 2, mostCells: 3, StringComparer.Ordinal);
        foreach (var (group, procedure) in new[] { ("A", "1"), ("A", "2"), ("A", "3"), ("B", "1"), ("B", "2"), ("A", "1"), ("C", null) })
        {
            strata.Of(group, procedure).Add(AuditBase.Received, [0]);
        }

        strata.OfNobody("2").Add(AuditBase.Received, []);
        var whole = strata.Whole();

        whole.Select(pair => $"{pair.Key}: {pair.Value.Part(0)}/{pair.Value.Of(0)}").Order(StringComparer.Ordinal).Should().Equal("1: 2/2", "2: 1/2", ": 4/4");
        whole.Values.Sum(cell => cell.Of(0)).Should().Be(8, "every dossier is in one cell");
        strata.Strata("A", whole, 0).Should().BeEquivalentTo([new Stratum(2, 2, 2, 2), new Stratum(1, 1, 1, 2), new Stratum(1, 1, 4, 4)]);
    }

    private static AuditShare Late(AuditSummary summary, string agency) =>
        summary.Agencies.Single(group => group.Agency == agency).ShareOf(AuditRule.Find("CCHC-DL-404")!);

    private static AuditSummary Run(IEnumerable<RegisterDossier> dossiers) => Audit.Run(dossiers.Select((dossier, i) => dossier with { Code = $"H{i}" }), AsOf);

    private static IEnumerable<RegisterDossier> Many(string agency, string procedure, int all, int late) => Enumerable.Range(0, all).Select(i => new RegisterDossier
    {
        Code = "H", Agency = agency, ProcedureCode = procedure, Time = new ProcessingTime.WorkingDays(5), Received = new LocalDateTime(2025, 3, 10, 9, 0),
        Promised = new DossierDue(new LocalDate(2025, 3, 17)), Result = new LocalDateTime(2025, 3, i < late ? 18 : 14, 9, 0),
    });
}
