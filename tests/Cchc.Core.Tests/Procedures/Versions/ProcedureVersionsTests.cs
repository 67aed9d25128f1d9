using Cchc.Core.Procedures;
using Cchc.Core.Procedures.Versions;
using Cchc.Core.Tests.Support;

namespace Cchc.Core.Tests.Procedures.Versions;

/// <summary>What was in force on a day, in a place.</summary>
public sealed class ProcedureVersionsTests
{
    private static readonly Locality LaoCai = new("H15", "Lào Cai");
    private static readonly Locality Department = new("H15.12");

    /// <summary>Three national versions, a cut that lapses on 28/02/2027 (NQ 66.16/2026/NQ-CP), and a provincial version.</summary>
    private static readonly ProcedureCatalogue Catalogue = new(
    [
        VersionParts.National("một", "2020-01-01", "2025-06-30"),
        VersionParts.National("hai", "2025-07-01", "2026-12-31"),
        VersionParts.National("cắt giảm", "2026-07-01", "2027-02-28"),
        VersionParts.National("ba", "2027-01-01"),
    ])
    {
        LocalVersions =
        [
            new LocalVersion { Code = VersionParts.Code, Locality = LaoCai, Changes = VersionParts.Name("Thủ tục A của Lào Cai"), Validity = new Validity(Dates.Day("2025-10-01"), Dates.Day("2027-03-31")) },
        ],
    };

    [Theory]
    [InlineData("2019-12-31", null)]
    [InlineData("2020-01-01", "một")]
    [InlineData("2025-06-30", "một")]
    [InlineData("2025-07-01", "hai")]
    [InlineData("2026-06-30", "hai")]
    [InlineData("2026-07-01", "cắt giảm")]
    [InlineData("2026-12-31", "cắt giảm")]
    [InlineData("2027-02-27", "ba")]
    [InlineData("2027-02-28", "ba")]
    [InlineData("2027-03-01", "ba")]
    public void The_version_that_began_last_holds(string day, string? note) => Catalogue.On(day)?.Note.Should().Be(note);

    [Theory]
    [InlineData("2026-12-31", "hai")]
    [InlineData("2027-02-28", "cắt giảm")]
    [InlineData("2027-03-01", "ba")]
    public void A_cut_that_lapses_holds_through_its_last_day_and_what_lies_under_it_after(string day, string note)
    {
        var catalogue = new ProcedureCatalogue([VersionParts.National("hai", "2025-07-01", "2026-12-31"), VersionParts.National("ba", "2027-01-01"), VersionParts.National("cắt giảm", "2027-01-01", "2027-02-28")]);
        catalogue.On(day)!.Note.Should().Be(note);
    }

    [Theory]
    [InlineData("2025-09-30", "Thủ tục A", "hai")]
    [InlineData("2025-10-01", "Thủ tục A của Lào Cai", "hai")]
    [InlineData("2026-07-01", "Thủ tục A của Lào Cai", "cắt giảm")]
    [InlineData("2027-03-31", "Thủ tục A của Lào Cai", "ba")]
    [InlineData("2027-04-01", "Thủ tục A", "ba")]
    public void A_province_changes_its_parts_and_inherits_the_rest_from_the_national_version_of_the_day(string day, string name, string note)
    {
        var procedure = Catalogue.On(day, LaoCai)!;
        procedure.Name.Should().Be(name);
        procedure.Note.Should().Be(note);
        Catalogue.On(day)!.Name.Should().Be("Thủ tục A");
        Catalogue.On(day, new Locality("H24"))!.Name.Should().Be("Thủ tục A");
        Catalogue.AsOf(Dates.Day(day), LaoCai).Find(VersionParts.Code.Value).Should().Be(procedure, "the snapshot and the question agree");
    }

    [Fact]
    public void An_agency_inherits_from_its_province_and_has_the_last_word()
    {
        var catalogue = new ProcedureCatalogue([VersionParts.National("một", "2020-01-01")])
        {
            LocalVersions =
            [
                new LocalVersion { Code = VersionParts.Code, Locality = Department, Changes = VersionParts.Name("của Sở") },
                new LocalVersion { Code = VersionParts.Code, Locality = LaoCai, Changes = VersionParts.Name("của tỉnh"), Validity = new Validity(Dates.Day("2026-01-01")) },
                new LocalVersion { Code = VersionParts.Code, Locality = LaoCai, Changes = VersionParts.Note("ghi chú của tỉnh") },
            ],
        };
        catalogue.On("2026-03-01", Department)!.Name.Should().Be("của Sở");
        catalogue.On("2026-03-01", Department)!.Note.Should().Be("ghi chú của tỉnh");
        catalogue.On("2026-03-01", LaoCai)!.Name.Should().Be("của tỉnh");
        catalogue.On("2025-03-01", LaoCai)!.Name.Should().Be("Thủ tục A");
        catalogue.On("2026-03-01", new Locality("000.00.12.H15"))!.Name.Should().Be("của Sở", "both orders of an agency's identifier are the same agency");
        var found = catalogue.InForce(VersionParts.Code.Value, Dates.Day("2026-03-01"), Department).Should().BeOfType<VersionAnswer.Found>().Subject;
        found.SourceOf(ProcedurePart.Name)!.Locality.Should().Be(Department);
        found.SourceOf(ProcedurePart.Notes)!.Locality.Should().Be(LaoCai);
        found.SourceOf(ProcedurePart.Steps).Should().BeNull();
    }

    [Fact]
    public void The_answer_says_why()
    {
        var found = Catalogue.InForce(" 1.000001\u00A0", Dates.Day("2026-08-01"), LaoCai).Should().BeOfType<VersionAnswer.Found>().Subject;
        found.IsDated.Should().BeTrue();
        found.Reasons.Select(reason => reason.Vi).Should().Equal(
            "phiên bản quốc gia có hiệu lực từ 01/07/2026 đến hết 28/02/2027",
            "Lào Cai (H15) thay: tên thủ tục, có hiệu lực từ 01/10/2025 đến hết 31/03/2027");
    }

    [Fact]
    public void Before_the_first_version_it_is_not_yet_in_force() =>
        Catalogue.InForce("1.000001", Dates.Day("2019-12-31")).Should().BeOfType<VersionAnswer.NotYet>().Which.Next.Note.Should().Be("một");

    [Fact]
    public void After_the_last_day_it_has_ended_and_the_decision_that_ended_it_is_named()
    {
        var abolished = new ProcedureCatalogue([VersionParts.National("một", "2020-01-01")]).Applied(VersionParts.Decision("9/QĐ-BTP", "2026-05-01", new AnnouncedChange.Abolished(VersionParts.Code, "Luật 1/2026/QH16")));
        abolished.On("2026-04-30").Should().NotBeNull();
        var ended = abolished.InForce("1.000001", Dates.Day("2026-05-01")).Should().BeOfType<VersionAnswer.Ended>().Subject;
        ended.Last.Validity.Through.Should().Be(Dates.Day("2026-04-30"));
        ended.By!.Number.Should().Be("9/QĐ-BTP");
        ended.Reasons.Single().En.Should().Contain("ended by 9/QĐ-BTP");
    }

    [Fact]
    public void An_unknown_code_is_an_answer_that_quotes_it() =>
        Catalogue.InForce("9.999999", Dates.Day("2026-01-01")).Should().BeOfType<VersionAnswer.Unknown>().Which.Reasons.Single().En.Should().Contain("\"9.999999\"");

    [Fact]
    public void A_record_without_days_counts_as_in_force_and_says_that_it_does_not_say()
    {
        var found = new ProcedureCatalogue([VersionParts.National("x")]).InForce("1.000001", Dates.Day("1990-01-01")).Should().BeOfType<VersionAnswer.Found>().Subject;
        found.IsDated.Should().BeFalse();
        found.Reasons.Single().En.Should().StartWith("the national record states no days of validity");
    }

    [Fact]
    public void Of_two_records_without_days_both_questions_give_the_first()
    {
        var catalogue = new ProcedureCatalogue([VersionParts.National("đầu"), VersionParts.National("sau")]);
        catalogue.Find("1.000001").Note.Should().Be("đầu");
        catalogue.On("2026-01-01")!.Note.Should().Be("đầu");
        catalogue.AsOf(Dates.Day("2026-01-01")).Procedures.Should().ContainSingle().Which.Note.Should().Be("đầu");
    }

    [Fact]
    public void The_history_lists_versions_by_their_first_day() =>
        Catalogue.HistoryOf("1.000001").Versions.Select(version => version.Note).Should().Equal("một", "hai", "cắt giảm", "ba");

    [Fact]
    public void Validity_is_inclusive_at_both_ends_and_refuses_an_end_before_its_beginning()
    {
        var validity = new Validity(Dates.Day("2026-07-01"), Dates.Day("2027-02-28"));
        validity.Covers(Dates.Day("2026-06-30")).Should().BeFalse();
        validity.Covers(Dates.Day("2026-07-01")).Should().BeTrue();
        validity.Covers(Dates.Day("2027-02-28")).Should().BeTrue();
        validity.Covers(Dates.Day("2027-03-01")).Should().BeFalse();
        validity.ToString().Should().Be("2026-07-01..2027-02-28");
        default(Validity).Covers(LocalDate.MinIsoValue).Should().BeTrue();
        var wrong = () => new Validity(Dates.Day("2026-07-01"), Dates.Day("2026-06-30"));
        wrong.Should().Throw<ArgumentOutOfRangeException>().WithMessage("*2026-06-30*before*2026-07-01*");
    }
}
