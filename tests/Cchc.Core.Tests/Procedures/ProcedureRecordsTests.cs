using Cchc.Core.Procedures;
using Cchc.Core.Procedures.Identifiers;
using Cchc.Core.Procedures.Searching;
using Cchc.Core.Procedures.Validation;
using Cchc.Core.Procedures.Versions;
using Cchc.Core.Tests.Support;
using Cchc.Core.Text;
using static Cchc.Core.Tests.Support.SampleProcedure;

namespace Cchc.Core.Tests.Procedures;

/// <summary>The parts of a procedure: defaults, equality, text in any culture, and what each refuses.</summary>
public sealed class ProcedureRecordsTests
{
    [Fact]
    public void A_procedure_without_more_is_empty_and_never_null()
    {
        var bare = new Procedure { Code = ProcedureCode.Parse("1.001193"), Name = string.Empty };
        string[] texts =
        [
            bare.RawKind, bare.RawRegulation, bare.Conditions, bare.ReceivingAddress, bare.SubjectDescription, bare.Keywords, bare.Description, bare.Note,
            bare.RawState, bare.SourceId,
        ];
        texts.Should().OnlyContain(text => text.Length == 0);
        bare.Online.Should().Be(OnlineService.NotStated.Instance);
        bare.Validity.IsUnstated.Should().BeTrue();
        bare.Levels.Should().Be(AdministrativeLevels.None);
        (bare.Fields.Count + bare.Agencies.Count + bare.Subjects.Count + bare.Steps.Count + bare.Channels.Count + bare.Cases.Count + bare.ComponentGroups.Count
            + bare.Results.Count
            + bare.LegalBases.Count + bare.ReturnMethods.Count + bare.ServiceGroups.Count + bare.Links.Count).Should().Be(0);
        (bare.Announcement, bare.CreatedAt, bare.UpdatedAt).Should().Be((null, null, null));
        bare.ToString().Should().Be("1.001193 ");
    }

    [Fact]
    public void Procedures_with_equal_lists_are_equal_and_each_part_counts()
    {
        var copy = Clean with { Steps = [.. Clean.Steps], Channels = [.. Clean.Channels],
            ComponentGroups = [.. Clean.ComponentGroups.Select(group => group with { Components = [.. group.Components] })] };
        copy.Should().Be(Clean);
        copy.GetHashCode().Should().Be(Clean.GetHashCode());
        Procedure[] others =
        [
            Clean with { Steps = [.. Clean.Steps.Reverse()] }, Clean with { Note = " " }, Clean with { Validity = new Validity(Today) },
            Clean with { CreatedAt = Instant.FromUnixTimeSeconds(0) },
            Clean with { Code = ProcedureCode.Parse("1.001194") }, Clean with { Levels = AdministrativeLevels.Commune },
            Clean with { Online = new OnlineService.Level(4) },
            Clean with { Channels = [Clean.Channels[0], Clean.Channels[1] with { Fees = [Fee(1, string.Empty)] }] },
        ];
        others.Should().NotContain(Clean).And.OnlyHaveUniqueItems();
        FluentActions.Invoking(() => Clean with { Steps = null! }).Should().Throw<ArgumentNullException>();
    }

    [Theory]
    [InlineData(1, "mức độ 1", "level 1")]
    [InlineData(4, "mức độ 4", "level 4")]
    public void A_level_of_online_service_is_1_to_4(int level, string vi, string en)
    {
        new OnlineService.Level(level).Description.Should().Be(new BilingualText(vi, en));
        new OnlineService.Level(level).ToString().Should().Be(vi);
        new OnlineService.Level(level).Should().Be(new OnlineService.Level(level));
        FluentActions.Invoking(() => new OnlineService.Level(0)).Should().Throw<ArgumentOutOfRangeException>().WithMessage("Expected a level from 1 to 4.*");
        FluentActions.Invoking(() => new OnlineService.Level(5)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Every_way_to_be_online_has_its_words()
    {
        (OnlineService Service, string Vi, string En)[] table =
        [
            (OnlineService.NotStated.Instance, "không ghi", "not stated"), (OnlineService.Full.Instance, "toàn trình", "full"),
            (new OnlineService.Partial(PartialReason.NotStated, "x"), "một phần", "partial"),
            (new OnlineService.Partial(PartialReason.AppearInPerson), "một phần (phải có mặt)", "partial (must appear in person)"),
            (new OnlineService.Partial(PartialReason.FieldVerification), "một phần (kiểm tra thực địa)", "partial (verification in the field)"),
            (new OnlineService.Partial(PartialReason.UnresolvedIncident), "một phần (sự cố chưa khắc phục)", "partial (unresolved incident)"),
            (new OnlineService.Partial(PartialReason.OtherTechnical), "một phần (lý do kỹ thuật khác)", "partial (another technical reason)"),
        ];
        foreach (var (service, vi, en) in table)
        {
            service.Description.Should().Be(new BilingualText(vi, en));
            service.ToString().Should().Be(vi);
        }
    }

    [Theory]
    [InlineData("2022-08-14", true, false)] // NĐ 42/2022/NĐ-CP is in force from 15/8/2022
    [InlineData("2022-08-15", false, true)]
    [InlineData("2026-06-30", false, true)]
    [InlineData("2026-07-01", false, true)]
    [InlineData("1999-01-01", true, false)]
    public void A_decree_knows_levels_or_full_and_partial(string day, bool levels, bool full)
    {
        var regime = OnlineRegimes.On(Dates.Day(day));
        regime.Knows(new OnlineService.Level(3)).Should().Be(levels);
        regime.Knows(OnlineService.Full.Instance).Should().Be(full);
        regime.Knows(new OnlineService.Partial(PartialReason.NotStated)).Should().Be(full);
        regime.Knows(OnlineService.NotStated.Instance).Should().BeTrue();
        FluentActions.Invoking(() => regime.Knows(null!)).Should().Throw<ArgumentNullException>();
    }

    [Theory]
    [InlineData(null, null, "..", "2026-01-01", true)]
    [InlineData("2026-07-01", null, "2026-07-01..", "2026-06-30", false)]
    [InlineData("2026-07-01", null, "2026-07-01..", "2026-07-01", true)]
    [InlineData(null, "2027-02-28", "..2027-02-28", "2027-02-28", true)]
    [InlineData(null, "2027-02-28", "..2027-02-28", "2027-03-01", false)]
    [InlineData("2024-02-29", "2024-02-29", "2024-02-29..2024-02-29", "2024-02-29", true)]
    public void Both_ends_of_validity_belong_to_it(string? from, string? through, string text, string day, bool covered)
    {
        var validity = new Validity(from is null ? null : Dates.Day(from), through is null ? null : Dates.Day(through));
        using var scope = new CultureScope("fa-IR");
        validity.ToString().Should().Be(text);
        validity.Covers(Dates.Day(day)).Should().Be(covered);
        validity.IsUnstated.Should().Be(from is null && through is null);
    }

    [Fact]
    public void An_end_before_the_beginning_is_refused_and_an_earlier_end_stays()
    {
        FluentActions.Invoking(() => new Validity(Today, Today.PlusDays(-1))).Should().Throw<ArgumentOutOfRangeException>()
            .WithMessage("The last day 2026-11-21 is before the first, 2026-11-22.*");
        var year = new Validity(Today, Today.PlusYears(1));
        year.EndedOn(Today).Through.Should().Be(Today);
        year.EndedOn(Today.PlusYears(2)).Should().Be(year);
        FluentActions.Invoking(() => year.EndedOn(Today.PlusDays(-1))).Should().Throw<ArgumentOutOfRangeException>();
        default(Validity).EndedOn(Today).Should().Be(new Validity(null, Today));
        default(Validity).Should().Be(new Validity(null));
    }

    [Fact]
    public void A_fee_and_options_print_the_same_in_every_culture()
    {
        foreach (var culture in new[] { "de-DE", "ar-SA", "th-TH" })
        {
            using var scope = new CultureScope(culture);
            Fee(1234.5m, "x").ToString().Should().StartWith("Fee { Kind = Charge, RawKind = FEE, Amount = 1234.5, ");
            new ValidationOptions { Date = Today }.ToString().Should().StartWith("ValidationOptions { Date = ").And.Contain("2026").And.NotContain("2569");
            new AnnouncementDecision { Number = "1/QĐ-BTP", SignedOn = Today, EffectiveFrom = Today }.ToString().Should().Contain("2026")
                .And.NotContain("2569");
        }
    }

    [Fact]
    public void Codes_are_read_from_the_parts_or_there_is_none()
    {
        new ProcedureCase(" 1.001193.02", "x", Days(1)).Identifier!.Number.Should().Be(2);
        new ProcedureCase(" ", "x", Days(1)).Identifier.Should().BeNull();
        new Field("g15-tp07", "Hộ tịch").Identifier!.Ministry!.Key.Should().Be("G15");
        new Field(string.Empty, "Hộ tịch").Identifier.Should().BeNull();
        new Agency(AgencyRole.Executing, "000.00.12.H15", "x").Identifier!.Key.Should().Be("H15.12");
        new LegalBasis("104/2022/NĐ-CP", "x").Document!.Year.Should().Be(2022);
    }

    [Fact]
    public void A_catalogue_finds_in_any_dress_and_names_what_it_has_not()
    {
        var catalogue = new ProcedureCatalogue([Clean]);
        catalogue.Find("\u00A01.001193\u200B").Should().Be(Clean);
        catalogue.TryFind(null, out var none).Should().BeFalse();
        none.Should().BeNull();
        FluentActions.Invoking(() => catalogue.Find("9.999999")).Should().Throw<KeyNotFoundException>()
            .WithMessage("The catalogue of 1 procedures has none with the code \"9.999999\".");
        catalogue.Equals(new ProcedureCatalogue([Clean], [new Finding("x", FindingSeverity.Error, string.Empty, new BilingualText("a", "b"))]))
            .Should().BeTrue("findings are left aside");
        catalogue.Equals(new ProcedureCatalogue([Clean]) { DataVersion = "2" }).Should().BeFalse();
        catalogue.Equals(new ProcedureCatalogue([])).Should().BeFalse();
        FluentActions.Invoking(() => new ProcedureCatalogue(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => catalogue.Where(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => new ProcedureFilter().Matches(null!)).Should().Throw<ArgumentNullException>();
        catalogue.Where(new ProcedureFilter { Field = " " }).Should().BeEmpty("a text that is set but blank matches nothing");
    }

    [Fact]
    public void The_newest_version_is_the_last_to_begin_then_the_last_to_end_then_the_last_in_the_source()
    {
        Procedure Held(string note, int? from, int? through = null) => Clean with
        {
            Note = note,
            Validity = new Validity(from is { } first ? new LocalDate(first, 1, 1) : null, through is { } last ? new LocalDate(last, 1, 1) : null),
        };
        Newest(Held("a", 2021), Held("b", 2020)).Should().Be("a");
        Newest(Held("a", 2020, 2021), Held("b", 2020), Held("c", 2020, 2030)).Should().Be("b");
        Newest(Held("a", 2020), Held("b", 2020)).Should().Be("b");
        Newest(Held("a", null), Held("b", null)).Should().Be("a", "the first when no days are stated");
        Newest(Held("a", null), Held("b", 1990)).Should().Be("b");
        Newest(Held("a", 1990), Held("b", null)).Should().Be("a");

        static string Newest(params Procedure[] versions) => new ProcedureCatalogue(versions).Find("1.001193").Note;
    }

    [Fact]
    public void A_search_refuses_null_and_takes_any_text()
    {
        FluentActions.Invoking(() => new ProcedureSearch((ProcedureCatalogue)null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => new ProcedureSearch((IEnumerable<ProcedureSearch.Entry>)null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => new ProcedureSearch([null!])).Should().Throw<ArgumentException>().WithMessage("An entry is null.*");
        var search = new ProcedureSearch(new ProcedureCatalogue([Clean]));
        search.Count.Should().Be(1);
        FluentActions.Invoking(() => search.Search("x", -1)).Should().Throw<ArgumentOutOfRangeException>()
            .WithMessage("The number of matches cannot be negative.*");
        search.Search(null).Should().BeEmpty();
        search.Search("... 😀").Should().BeEmpty();
        search.Search("giay phep", 0).Should().BeEmpty();
        search.Search("giay phep", int.MaxValue).Should().ContainSingle();
        search.Search("GIẤY\u00A0PHÉP").Should().ContainSingle().Which.Code.Should().Be("1.001193");
        search.Search(new string('x', 100_000)).Should().BeEmpty();
        new ProcedureSearch([new ProcedureSearch.Entry(null!, null!, null!)]).Search("x").Should().BeEmpty("null parts count as empty");
    }

    [Fact]
    public void Every_part_is_named_taken_and_compared()
    {
        ProcedureParts.All.Should().OnlyHaveUniqueItems().And.HaveCount(18);
        ProcedureParts.All.Select(part => part.Describe().Vi).Should().OnlyHaveUniqueItems();
        ProcedureParts.All.Select(part => part.Describe().En).Should().OnlyHaveUniqueItems();
        FluentActions.Invoking(() => ((ProcedurePart)18).Describe()).Should().Throw<ArgumentOutOfRangeException>()
            .WithMessage("Expected a part of a procedure.*");
        FluentActions.Invoking(() => ProcedureChanges.Of(Clean, [(ProcedurePart)18])).Should().Throw<ArgumentOutOfRangeException>();
        var bare = new Procedure { Code = Clean.Code, Name = string.Empty };
        ProcedureChanges.Between(bare, Clean).ApplyTo(bare).Should().Be(Clean, "the changes make one into the other");
        ProcedureChanges.Between(Clean, Clean).Parts.Should().BeEmpty();
        ProcedureChanges.Of(Clean, [ProcedurePart.Steps, ProcedurePart.Name, ProcedurePart.Steps]).Parts.Should().Equal(ProcedurePart.Name,
            ProcedurePart.Steps);
        ProcedureChanges.Of(Clean, [ProcedurePart.Channels, ProcedurePart.LegalBases]).ToString().Should().Be("channels, times and fees; legal bases");
        ProcedureChanges.Of(Clean, [ProcedurePart.Name]).Equals(ProcedureChanges.Of(bare with { Name = Clean.Name }, [ProcedurePart.Name]))
            .Should().BeTrue("other parts mean nothing");
        foreach (var part in ProcedureParts.All)
        {
            var one = ProcedureChanges.Of(Clean, [part]);
            ProcedureChanges.Between(bare, one.ApplyTo(bare)).Parts.Should().BeSubsetOf([part]);
        }

        FluentActions.Invoking(() => ProcedureChanges.Between(null!, Clean)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => ProcedureChanges.Between(Clean, null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => ProcedureChanges.Of(null!, [])).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => ProcedureChanges.Of(Clean, null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => ProcedureChanges.Of(Clean, []).ApplyTo(null!)).Should().Throw<ArgumentNullException>();
    }
}
