using Cchc.Core.Procedures;
using Cchc.Core.Procedures.Identifiers;
using Cchc.Core.Procedures.Versions;
using Cchc.Core.Tests.Support;
using Cchc.Core.Text;

namespace Cchc.Core.Tests.Procedures.Versions;

/// <summary>Announcing decisions applied to a catalogue: NĐ 63/2010/NĐ-CP, art. 13 to 15.</summary>
public sealed class AnnouncementTests
{
    private static readonly Locality LaoCai = new("H15", "Lào Cai");
    private static readonly ProcedureCode Other = ProcedureCode.Parse("1.000002");
    private static readonly ProcedureCatalogue Start = new([VersionParts.National("một", "2020-01-01")]);

    [Fact]
    public void A_new_procedure_is_in_force_from_the_day_and_names_its_decision()
    {
        var next = Start.Applied(VersionParts.Decision("1/QĐ-BTP", "2026-05-01", new AnnouncedChange.New(VersionParts.Empty with { Code = Other, Name = "B" })));
        var added = next.Find("1.000002");
        added.Validity.ToString().Should().Be("2026-05-01..");
        added.Announcement!.Number.Should().Be("1/QĐ-BTP");
        added.Announcement.SignedOn.Should().Be(Dates.Day("2026-04-01"));
        next.InForce("1.000002", Dates.Day("2026-04-30")).Should().BeOfType<VersionAnswer.NotYet>();
        next.Announcements.Should().ContainSingle();
        Start.Procedures.Should().ContainSingle("the catalogue before is untouched");
    }

    [Fact]
    public void An_amendment_ends_the_version_before_and_keeps_it_for_dossiers_received_under_it()
    {
        var next = Start.Applied(VersionParts.Decision("2/QĐ-BTP", "2026-05-01", VersionParts.Amended(VersionParts.Note("hai"))));
        next.On("2026-04-30")!.Note.Should().Be("một");
        next.On("2026-05-01")!.Note.Should().Be("hai");
        next.On("2026-05-01")!.Name.Should().Be("Thủ tục A");
        next.HistoryOf("1.000001").Versions.Select(version => version.Validity.ToString()).Should().Equal("2020-01-01..2026-04-30", "2026-05-01..");
    }

    [Fact]
    public void A_cut_that_lapses_gives_way_to_what_held_before_and_to_what_was_amended_meanwhile()
    {
        var cut = VersionParts.Decision("3/QĐ-BTP", "2026-07-01", VersionParts.Amended(VersionParts.Note("cắt giảm"), "66.16/2026/NQ-CP")) with { LapsesAfter = Dates.Day("2027-02-28") };
        var next = Start.Applied(cut).Applied(VersionParts.Decision("4/QĐ-BTP", "2026-10-01", VersionParts.Amended(VersionParts.Name("Tên mới"))));
        next.On("2026-06-30")!.Note.Should().Be("một");
        next.On("2026-07-01")!.Note.Should().Be("cắt giảm");
        next.On("2026-09-30")!.Name.Should().Be("Thủ tục A");
        next.On("2026-10-01")!.Should().Match<Procedure>(procedure => procedure.Name == "Tên mới" && procedure.Note == "cắt giảm");
        next.On("2027-02-28")!.Note.Should().Be("cắt giảm");
        next.On("2027-03-01")!.Should().Match<Procedure>(procedure => procedure.Name == "Tên mới" && procedure.Note == "một");
    }

    [Fact]
    public void Art_15_2_a_changed_part_without_its_legal_text_is_a_warning_and_so_is_a_text_without_a_change()
    {
        var outcome = Start.Apply(VersionParts.Decision("5/QĐ-BTP", "2026-05-01", new AnnouncedChange.Amended(VersionParts.Code, VersionParts.Note("hai"), [new ChangeBasis(ProcedurePart.Notes, " \u00A0"), new ChangeBasis(ProcedurePart.Steps, "Luật A")])));
        outcome.Should().BeOfType<AnnouncementOutcome.Applied>().Which.Findings.Select(finding => finding.Code).Should().Equal("CCHC-ANN-005", "CCHC-ANN-006");
        outcome.Findings[0].Place.Should().Be("5/QĐ-BTP, changes[0], 1.000001");
    }

    [Fact]
    public void A_replacement_ends_the_old_and_links_the_new()
    {
        var next = Start.Applied(VersionParts.Decision("6/QĐ-BTP", "2026-05-01", new AnnouncedChange.Replaced(VersionParts.Empty with { Code = Other, Name = "B" }, [VersionParts.Code], "Luật B")));
        next.On("2026-04-30").Should().NotBeNull();
        next.InForce("1.000001", Dates.Day("2026-05-01")).Should().BeOfType<VersionAnswer.Ended>().Which.By!.Number.Should().Be("6/QĐ-BTP");
        next.Find("1.000002").Links.Should().Equal(new ProcedureLink(ProcedureLinkKind.Replaces, "1.000001", "Thủ tục A"));
    }

    [Fact]
    public void A_replacement_may_keep_the_code()
    {
        var next = Start.Applied(VersionParts.Decision("6/QĐ-BTP", "2026-05-01", new AnnouncedChange.Replaced(VersionParts.National("mới"), [VersionParts.Code], "Luật B")));
        next.On("2026-04-30")!.Note.Should().Be("một");
        next.On("2026-05-01")!.Note.Should().Be("mới");
        next.Find("1.000001").Links.Should().BeEmpty();
    }

    [Fact]
    public void A_locality_amends_and_withdraws_its_own_version()
    {
        var next = Start
            .Applied(VersionParts.Decision("7/QĐ-UBND", "2026-02-01", VersionParts.Amended(VersionParts.Name("một"))) with { Locality = LaoCai, Level = AnnouncingLevel.Province })
            .Applied(VersionParts.Decision("8/QĐ-UBND", "2026-03-01", VersionParts.Amended(VersionParts.Name("hai"))) with { Locality = LaoCai, Level = AnnouncingLevel.Province })
            .Applied(VersionParts.Decision("9/QĐ-UBND", "2026-04-01", new AnnouncedChange.Abolished(VersionParts.Code, "x")) with { Locality = LaoCai, Level = AnnouncingLevel.Province });
        new[] { "2026-01-31", "2026-02-01", "2026-02-28", "2026-03-01", "2026-03-31", "2026-04-01" }.Select(day => next.On(day, LaoCai)!.Name)
            .Should().Equal("Thủ tục A", "một", "một", "hai", "hai", "Thủ tục A");
        next.On("2026-03-01")!.Name.Should().Be("Thủ tục A");
        next.Apply(VersionParts.Decision("10/QĐ-UBND", "2026-05-01", new AnnouncedChange.Abolished(VersionParts.Code, "x")) with { Locality = LaoCai, Level = AnnouncingLevel.Province })
            .Should().BeOfType<AnnouncementOutcome.Refused>().Which.Findings.Single().Code.Should().Be("CCHC-ANN-015");
    }

    [Fact]
    public void When_the_nation_abolishes_the_procedure_local_versions_end_with_it()
    {
        var next = Start.Applied(VersionParts.Decision("7/QĐ-UBND", "2026-02-01", VersionParts.Amended(VersionParts.Name("một"))) with { Locality = LaoCai, Level = AnnouncingLevel.Province })
            .Applied(VersionParts.Decision("8/QĐ-BTP", "2026-03-01", new AnnouncedChange.Abolished(VersionParts.Code, "x")));
        next.On("2026-03-01", LaoCai).Should().BeNull();
        next.LocalVersions.Single().Validity.Through.Should().Be(Dates.Day("2026-02-28"));
    }

    [Theory]
    [MemberData(nameof(Wrong))]
    public void A_decision_that_contradicts_is_refused_whole_with_every_reason(AnnouncementDecision decision, string[] codes)
    {
        var refused = Start.Apply(decision).Should().BeOfType<AnnouncementOutcome.Refused>().Subject;
        refused.Findings.Where(finding => finding.Severity == FindingSeverity.Error).Select(finding => finding.Code).Should().Equal(codes);
    }

    public static TheoryData<AnnouncementDecision, string[]> Wrong => new()
    {
        { VersionParts.Decision("1", "2026-05-01"), ["CCHC-ANN-001"] },
        { VersionParts.Decision("1", "2026-05-01", new AnnouncedChange.New(VersionParts.Empty)), ["CCHC-ANN-002"] },
        { VersionParts.Decision("1", "2026-05-01", new AnnouncedChange.Abolished(Other, "x"), new AnnouncedChange.New(VersionParts.Empty)), ["CCHC-ANN-003", "CCHC-ANN-002"] },
        { VersionParts.Decision("1", "2019-05-01", VersionParts.Amended(VersionParts.Note("x"))), ["CCHC-ANN-004"] },
        { VersionParts.Decision("1", "2026-05-01", VersionParts.Amended(VersionParts.Note("x")), VersionParts.Amended(VersionParts.Note("y"))), ["CCHC-ANN-009"] },
        { VersionParts.Decision("1", "2026-05-01", new AnnouncedChange.Abolished(VersionParts.Code, "x")) with { LapsesAfter = Dates.Day("2027-01-01") }, ["CCHC-ANN-011"] },
        { VersionParts.Decision("1", "2026-05-01", VersionParts.Amended(VersionParts.Note("x"))) with { LapsesAfter = Dates.Day("2026-04-30") }, ["CCHC-ANN-012"] },
        { VersionParts.Decision("1", "2026-05-01", new AnnouncedChange.Replaced(VersionParts.Empty with { Code = Other }, [ProcedureCode.Parse("1.000003")], "x")), ["CCHC-ANN-003"] },
    };

    [Fact]
    public void The_same_decision_is_not_applied_twice()
    {
        var decision = VersionParts.Decision("2/QĐ-BTP", "2026-05-01", VersionParts.Amended(VersionParts.Note("hai")));
        Start.Applied(decision).Apply(decision).Should().BeOfType<AnnouncementOutcome.Refused>().Which.Findings.Should().Contain(finding => finding.Code == "CCHC-ANN-010");
    }

    [Fact]
    public void Doubts_are_warnings_amending_nothing_amending_before_a_later_version_and_a_version_that_never_applies()
    {
        Start.Apply(VersionParts.Decision("1", "2026-05-01", VersionParts.Amended(VersionParts.Note("một")))).Findings.Single().Code.Should().Be("CCHC-ANN-008");
        var later = Start.Applied(VersionParts.Decision("2", "2026-06-01", VersionParts.Amended(VersionParts.Note("hai"))));
        later.Apply(VersionParts.Decision("3", "2026-05-01", VersionParts.Amended(VersionParts.Name("x")))).Findings.Single().Code.Should().Be("CCHC-ANN-007");
        var ended = later.Apply(VersionParts.Decision("4", "2026-06-01", new AnnouncedChange.Abolished(VersionParts.Code, "x"))).Should().BeOfType<AnnouncementOutcome.Applied>().Subject;
        ended.Findings.Single().Code.Should().Be("CCHC-ANN-013");
        ended.Catalogue.On("2026-05-31")!.Note.Should().Be("một");
        ended.Catalogue.On("2026-06-01").Should().BeNull();
    }
}
