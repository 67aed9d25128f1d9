using Cchc.Core.Procedures;
using Cchc.Core.Procedures.Identifiers;
using Cchc.Core.Procedures.Versions;
using Cchc.Core.Tests.Support;

namespace Cchc.Core.Tests.Procedures.Versions;

/// <summary>A decision of a locality touches nothing but what is its own; corners of decisions.</summary>
public sealed class AnnouncementLocalityTests
{
    private static readonly Locality LaoCai = new("H15", "Lào Cai");
    private static readonly ProcedureCode Other = ProcedureCode.Parse("1.000002");
    private static readonly Procedure Own = VersionParts.Empty with { Code = Other, Name = "Riêng", Kind = ProcedureKind.Local, Agencies = [new Agency(AgencyRole.Executing, "H15.12", "Sở")] };
    private static readonly ProcedureCatalogue Start = new([VersionParts.National("một", "2020-01-01")]);

    [Fact]
    public void A_locality_brings_amends_and_abolishes_a_procedure_of_its_own()
    {
        var next = Start.Applied(Local("1", "2026-01-01", new AnnouncedChange.New(Own)))
            .Applied(Local("2", "2026-02-01", new AnnouncedChange.Amended(Other, VersionParts.Note("hai"), [new ChangeBasis(ProcedurePart.Notes, "x")])))
            .Applied(Local("3", "2026-03-01", new AnnouncedChange.Abolished(Other, "x")));
        next.HistoryOf("1.000002").Versions.Select(version => $"{version.Note} {version.Validity}").Should().Equal(" 2026-01-01..2026-01-31", "hai 2026-02-01..2026-02-28");
        next.LocalVersions.Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Foreign))]
    public void A_locality_cannot_bring_replace_or_end_what_is_not_its_own(AnnouncedChange change)
    {
        var start = Start.Applied(VersionParts.Decision("0", "2025-01-01", new AnnouncedChange.New(Own with { Agencies = [new Agency(AgencyRole.Executing, "H01", "Sở")] })));
        start.Apply(Local("1", "2026-01-01", change)).Should().BeOfType<AnnouncementOutcome.Refused>().Which.Findings.Should().Contain(finding => finding.Code == "CCHC-ANN-016");
    }

    public static TheoryData<AnnouncedChange> Foreign =>
    [
        new AnnouncedChange.New(VersionParts.Empty with { Code = ProcedureCode.Parse("1.000009") }),
        new AnnouncedChange.Replaced(Own with { Code = ProcedureCode.Parse("1.000009") }, [VersionParts.Code], "x"),
        new AnnouncedChange.Abolished(Other, "x"),
        new AnnouncedChange.Amended(Other, VersionParts.Note("x"), []),
    ];

    [Fact]
    public void A_replacement_of_a_version_that_begins_on_the_same_day_is_applied()
    {
        var start = new ProcedureCatalogue([VersionParts.National("một", "2026-10-01")]);
        var applied = start.Applied(VersionParts.Decision("1", "2026-10-01", new AnnouncedChange.Replaced(VersionParts.Empty with { Code = Other, Name = "B" }, [VersionParts.Code, VersionParts.Code], "x")));
        applied.Find("1.000002").Links.Should().Equal(new ProcedureLink(ProcedureLinkKind.Replaces, "1.000001", "Thủ tục A"));
        applied.TryFind("1.000001", out _).Should().BeFalse();
    }

    [Fact]
    public void Every_unknown_code_of_a_replacement_is_named_and_one_that_replaces_nothing_is_refused()
    {
        var codes = new[] { ProcedureCode.Parse("1.000007"), ProcedureCode.Parse("1.000008") };
        Start.Apply(VersionParts.Decision("1", "2026-10-01", new AnnouncedChange.Replaced(Own, codes, "x"))).Findings.Select(finding => finding.Code).Should().Equal("CCHC-ANN-003", "CCHC-ANN-003");
        Start.Apply(VersionParts.Decision("1", "2026-10-01", new AnnouncedChange.Replaced(Own, [], "x"))).Findings.Should().ContainSingle(finding => finding.Code == "CCHC-ANN-019");
    }

    [Fact]
    public void The_same_decision_in_another_spelling_is_not_applied_twice_nor_one_without_number()
    {
        var first = VersionParts.Decision("163/QĐ-BTP", "2026-05-01", VersionParts.Amended(VersionParts.Note("hai")));
        Start.Applied(first).Apply(first with { Number = "163/Q\u00D0-BTP " }).Findings.Should().Contain(finding => finding.Code == "CCHC-ANN-010");
        var nameless = first with { Number = " " };
        Start.Applied(nameless).Apply(nameless).Findings.Should().Contain(finding => finding.Code == "CCHC-ANN-010");
        Start.Applied(first).Apply(first with { SignedOn = first.SignedOn.PlusYears(-1), EffectiveFrom = Dates.Day("2026-06-01") }).Should().BeOfType<AnnouncementOutcome.Applied>("numbers repeat each year");
    }

    [Fact]
    public void A_decision_without_a_sensible_day_or_without_a_changed_part()
    {
        Start.Apply(VersionParts.Decision("1", "2026-05-01", VersionParts.Amended(VersionParts.Note("x"))) with { EffectiveFrom = LocalDate.MinIsoValue }).Findings.Should().Contain(finding => finding.Code == "CCHC-ANN-018");
        var applied = Start.Apply(VersionParts.Decision("1", "2026-05-01", new AnnouncedChange.Amended(VersionParts.Code, ProcedureChanges.Of(VersionParts.Empty, []), []))).Should().BeOfType<AnnouncementOutcome.Applied>().Subject;
        applied.Findings.Single().Code.Should().Be("CCHC-ANN-008");
        applied.Catalogue.Procedures.Should().ContainSingle();
    }

    [Fact]
    public void Local_doubts_the_level_a_later_version_the_same_again_and_versions_that_end_with_the_nation()
    {
        Start.Apply(Local("1", "2026-02-01", VersionParts.Amended(VersionParts.Name("a"))) with { Level = AnnouncingLevel.Ministry }).Findings.Single().Code.Should().Be("CCHC-ANN-017");
        var next = Start.Applied(Local("1", "2026-02-01", VersionParts.Amended(VersionParts.Name("a"))));
        next.Apply(Local("2", "2026-03-01", VersionParts.Amended(VersionParts.Name("a")))).Findings.Single().Code.Should().Be("CCHC-ANN-008");
        next.Apply(Local("2", "2026-01-01", VersionParts.Amended(VersionParts.Name("b")))).Findings.Single().Code.Should().Be("CCHC-ANN-007");
        next.Apply(VersionParts.Decision("3", "2026-03-01", new AnnouncedChange.Abolished(VersionParts.Code, "x"))).Findings.Single().Code.Should().Be("CCHC-ANN-020");
    }

    [Fact]
    public void The_newest_version_is_the_lasting_one_not_the_cut_that_began_with_it()
    {
        var cut = VersionParts.Decision("1", "2026-07-01", VersionParts.Amended(VersionParts.Note("cắt"))) with { LapsesAfter = Dates.Day("2027-02-28") };
        var next = Start.Applied(cut).Applied(VersionParts.Decision("2", "2026-10-01", VersionParts.Amended(VersionParts.Name("Tên mới"))));
        next.Find("1.000001").Validity.ToString().Should().Be("2026-10-01..");
        next.On("2026-11-01")!.Note.Should().Be("cắt");
    }

    private static AnnouncementDecision Local(string number, string effective, AnnouncedChange change) =>
        VersionParts.Decision(number, effective, change) with { Locality = LaoCai, Level = AnnouncingLevel.Province };
}
