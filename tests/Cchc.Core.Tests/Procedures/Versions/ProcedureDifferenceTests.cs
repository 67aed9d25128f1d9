using Cchc.Core.Deadlines.Times;
using Cchc.Core.Exchange.NationalPortal;
using Cchc.Core.Exchange.Samples;
using Cchc.Core.Procedures;
using Cchc.Core.Procedures.Versions;
using Cchc.Core.Tests.Support;
using Cchc.Core.Text;

namespace Cchc.Core.Tests.Procedures.Versions;

public sealed class ProcedureDifferenceTests
{
    private static readonly Procedure Birth = SampleCatalogue.Load().Find("1.001193");

    [Fact]
    public void A_shorter_time_is_shown_from_what_to_what_at_its_row()
    {
        var channels = Birth.Channels.ToList();
        channels[1] = channels[1] with { Time = new StatedTime(new ProcessingTime.WorkingDays(0.5m), "0.5", "WORKING_DAY") };
        var difference = Only(Birth, Birth with { Channels = channels }, ProcedurePart.Channels);
        difference.Should().Equal(new ProcedureDifference.ValueDifference("channels[1].time", "1 OTHER", "0,5 ngày làm việc (0.5 WORKING_DAY)"));
    }

    [Fact]
    public void Added_amended_and_withdrawn_items_are_told_apart_also_when_they_move()
    {
        var before = Birth with { LegalBases = [new LegalBasis("1/2020/NĐ-CP", "Một"), new LegalBasis("2/2020/NĐ-CP", "Hai"), new LegalBasis("3/2020/NĐ-CP", "Ba")] };
        var after = Birth with { LegalBases = [new LegalBasis("9/2026/NĐ-CP", "Chín"), new LegalBasis("3/2020/NĐ-CP", "Ba (sửa đổi)"), new LegalBasis("1/2020/NĐ-CP", "Một")] };
        Only(before, after, ProcedurePart.LegalBases).Should().Equal(
            new ProcedureDifference.ValueDifference("legalBases[0]", null, "9/2026/NĐ-CP · Chín"),
            new ProcedureDifference.ValueDifference("legalBases[1].title", "Ba", "Ba (sửa đổi)"),
            new ProcedureDifference.ValueDifference("legalBases[1]", "2/2020/NĐ-CP · Hai", null),
            new ProcedureDifference.ValueDifference("legalBases", "1/2020/NĐ-CP; 2/2020/NĐ-CP; 3/2020/NĐ-CP", "9/2026/NĐ-CP; 3/2020/NĐ-CP; 1/2020/NĐ-CP"));
    }

    [Fact]
    public void A_reworded_component_is_amended_not_withdrawn_and_added()
    {
        var before = Birth with { ComponentGroups = [Group(new DossierComponent { Code = "K1", Name = "Đơn đề nghị cấp giấy phép theo mẫu số 01", Originals = 2 }, new DossierComponent { Code = "K2", Name = "Bản sao giấy tờ" })] };
        var after = Birth with { ComponentGroups = [Group(new DossierComponent { Code = "K1", Name = "Đơn đề nghị cấp giấy phép theo mẫu số 02", Originals = 1 })] };
        Only(before, after, ProcedurePart.Components).Should().Equal(
            new ProcedureDifference.ValueDifference("componentGroups[0].components[0].name", "Đơn đề nghị cấp giấy phép theo mẫu số 01", "Đơn đề nghị cấp giấy phép theo mẫu số 02"),
            new ProcedureDifference.ValueDifference("componentGroups[0].components[0].originals", "2", "1"),
            new ProcedureDifference.ValueDifference("componentGroups[0].components[1]", "Bản sao giấy tờ · Giấy tờ phải nộp · K2 · không · không · không", null));
    }

    [Fact]
    public void A_mere_change_of_order_is_said_as_that()
    {
        var before = Birth with { Subjects = [new Subject("1", "A"), new Subject("2", "B")] };
        Only(before, before with { Subjects = [new Subject("2", "B"), new Subject("1", "A")] }, ProcedurePart.Subjects).Should().Equal(new ProcedureDifference.ValueDifference("subjects", "1A; 2B", "2B; 1A"));
    }

    [Fact]
    public void Moments_validity_and_decision_are_the_record_alone()
    {
        var after = Birth with { UpdatedAt = Instant.FromUnixTimeMilliseconds(1), Validity = new Validity(Dates.Day("2026-01-01")), Announcement = new AnnouncementReference { Number = "164/QĐ-BTP" } };
        var difference = ProcedureDifference.Between(Birth, after);
        difference.IsRecordOnly.Should().BeTrue();
        difference.Parts.Single().Values.Select(value => value.Path).Should().Equal("updatedAt", "validity", "announcement");
    }

    [Fact]
    public void Two_snapshots_give_added_amended_and_withdrawn()
    {
        var before = SampleCatalogue.Load();
        var first = before.Procedures[0];
        var after = new ProcedureCatalogue([.. before.Procedures.Skip(2), first with { Name = "Tên khác" }, VersionParts.National("mới")]);
        var difference = CatalogueDifference.Between(before, after);
        difference.Added.Should().ContainSingle().Which.Code.Should().Be(VersionParts.Code);
        difference.Withdrawn.Should().Equal(before.Procedures[1]);
        difference.Amended.Should().ContainSingle().Which.Parts.Single().Part.Should().Be(ProcedurePart.Name);
        CatalogueDifference.Between(before, SampleCatalogue.Load()).IsEmpty.Should().BeTrue();
    }

    [Fact]
    public void One_catalogue_on_two_days_and_the_nation_beside_a_province()
    {
        var place = new Locality("H15");
        var catalogue = new ProcedureCatalogue([VersionParts.National("một", "2020-01-01", "2026-06-30"), VersionParts.National("hai", "2026-07-01")])
        {
            LocalVersions = [new LocalVersion { Code = VersionParts.Code, Locality = place, Changes = VersionParts.Name("Riêng") }],
        };
        CatalogueDifference.Between(catalogue.AsOf(Dates.Day("2026-06-30")), catalogue.AsOf(Dates.Day("2026-07-01"))).Amended.Single()
            .Parts.First(part => part.Part == ProcedurePart.Notes).Values.Should().Equal(new ProcedureDifference.ValueDifference("note", "một", "hai"));
        CatalogueDifference.Between(catalogue.AsOf(Dates.Day("2026-07-01")), catalogue.AsOf(Dates.Day("2026-07-01"), place)).Amended.Single()
            .Parts.Single().Values.Should().Equal(new ProcedureDifference.ValueDifference("name", "Thủ tục A", "Riêng"));
    }

    /// <summary>That a procedure is abolished is what a desk must know: more than its record differs.</summary>
    [Fact]
    public void A_procedure_that_ends_between_two_snapshots_is_amended()
    {
        var before = new ProcedureCatalogue([VersionParts.National("một", "2020-01-01")]);
        var ended = before.Procedures[0] with { Validity = new Validity(Dates.Day("2020-01-01"), Dates.Day("2026-08-31")) };
        var difference = CatalogueDifference.Between(before, new ProcedureCatalogue([ended])).Amended.Single();
        difference.IsRecordOnly.Should().BeFalse();
        difference.Parts.Single().Values.Should().ContainSingle(value => value.Path == "validity");
        CatalogueDifference.Between(new ProcedureCatalogue([ended]), before).Amended.Single().IsRecordOnly.Should().BeTrue("nothing ends");
    }

    [Fact]
    public void A_version_announced_between_two_snapshots_is_an_amendment_of_what_held_before()
    {
        var before = new ProcedureCatalogue([VersionParts.National("một", "2020-01-01")]);
        var after = before.Applied(VersionParts.Decision("1", "2026-07-01", VersionParts.Amended(VersionParts.Name("Tên mới"))));
        var difference = CatalogueDifference.Between(before, after);
        difference.Added.Should().BeEmpty();
        difference.Amended.Should().HaveCount(2);
        difference.Amended[0].IsRecordOnly.Should().BeTrue("the version before has an end now");
        difference.Amended[1].Parts[0].Values.Should().Equal(new ProcedureDifference.ValueDifference("name", "Thủ tục A", "Tên mới"));
        difference.AddedAnnouncements.Should().ContainSingle();
        CatalogueDifference.Between(after, before).Withdrawn.Should().BeEmpty();
        CatalogueDifference.Between(after, before).Amended[^1].Parts[0].Values.Should().Equal(new ProcedureDifference.ValueDifference("name", "Tên mới", "Thủ tục A"));
        var turned = new ProcedureCatalogue(after.Procedures.Reverse()) { Announcements = after.Announcements };
        CatalogueDifference.Between(after, turned).IsEmpty.Should().BeTrue("the order of versions in the file does not matter");
    }

    [Fact]
    public void Announcements_and_local_versions_count_each()
    {
        var local = new LocalVersion { Code = VersionParts.Code, Locality = new Locality("H15"), Changes = VersionParts.Name("Riêng") };
        var once = new ProcedureCatalogue([]) { LocalVersions = [local], Announcements = [VersionParts.Decision("1", "2026-07-01")] };
        var twice = new ProcedureCatalogue([]) { LocalVersions = [local, local] };
        CatalogueDifference.Between(once, twice).AddedLocalVersions.Should().Equal(local);
        CatalogueDifference.Between(once, twice).WithdrawnAnnouncements.Should().ContainSingle();
        CatalogueDifference.Between(once, twice).IsEmpty.Should().BeFalse();
    }

    [Fact]
    public void Another_order_is_said_beside_other_changes()
    {
        var before = Birth with { Steps = [new Step("A", "a"), new Step("B", "b"), new Step("C", "c")] };
        var after = Birth with { Steps = [new Step("C", "c"), new Step("A", "a"), new Step("B", "b") { Actor = "x" }] };
        Only(before, after, ProcedurePart.Steps).Should().Equal(new ProcedureDifference.ValueDifference("steps[2].actor", null, "x"), new ProcedureDifference.ValueDifference("steps", "A; B; C", "C; A; B"));
    }

    [Fact]
    public void A_code_that_stands_twice_is_paired_in_order()
    {
        var before = new ProcedureCatalogue([VersionParts.National("a"), VersionParts.National("b")]);
        var after = new ProcedureCatalogue([VersionParts.National("a")]);
        CatalogueDifference.Between(before, after).Amended.Should().ContainSingle().Which.Before.Note.Should().Be("b");
        CatalogueDifference.Between(after, before).Amended.Should().ContainSingle().Which.After.Note.Should().Be("b");
    }

    [Fact]
    public void Local_versions_that_came_or_went_are_listed()
    {
        var local = new LocalVersion { Code = VersionParts.Code, Locality = new Locality("H15"), Changes = VersionParts.Name("Riêng") };
        var before = new ProcedureCatalogue([VersionParts.National("a")]) { LocalVersions = [local] };
        var after = new ProcedureCatalogue([VersionParts.National("a")]) { LocalVersions = [local with { Changes = VersionParts.Name("Khác") }] };
        var difference = CatalogueDifference.Between(before, after);
        difference.WithdrawnLocalVersions.Should().Equal(local);
        difference.AddedLocalVersions.Should().ContainSingle();
    }

    [Fact]
    public void Items_that_nothing_but_their_values_tells_apart_are_told_in_whole_when_they_changed_places()
    {
        var (five, ten) = (SampleProcedure.Row(SubmissionMethod.InPerson, 5), SampleProcedure.Row(SubmissionMethod.InPerson, 10));
        Only(SampleProcedure.Clean with { Channels = [five, ten] }, SampleProcedure.Clean with { Channels = [ten, five] }, ProcedurePart.Channels).Should().Equal(
            new ProcedureDifference.ValueDifference(
                "channels",
                "InPerson INPERSON · 5 ngày làm việc (5 WORKING_DAY); InPerson INPERSON · 10 ngày làm việc (10 WORKING_DAY)",
                "InPerson INPERSON · 10 ngày làm việc (10 WORKING_DAY); InPerson INPERSON · 5 ngày làm việc (5 WORKING_DAY)"));
    }

    /// <summary>Any two real procedures: the parts named are exactly those that differ, and no named value is the same before and after.</summary>
    [Fact]
    public void Neighbouring_real_records_differ_exactly_in_the_parts_named()
    {
        var procedures = NationalPortalReader.ReadFile(SharedData.NationalDump).Procedures;
        for (var i = 1; i < procedures.Count; i += 7)
        {
            var difference = ProcedureDifference.Between(procedures[i - 1], procedures[i]);
            foreach (var part in ProcedureParts.All)
            {
                var differs = !ProcedureParts.AreEqual(procedures[i - 1], procedures[i], part) && !IsWhiteSpaceAlone(procedures[i - 1], procedures[i], part);
                difference.Parts.Any(item => item.Part == part && item.Values.Count > 0).Should().Be(differs || (part == ProcedurePart.Record && procedures[i - 1].Announcement != procedures[i].Announcement));
            }

            difference.Parts.SelectMany(part => part.Values).Should().OnlyContain(value => value.Before != value.After);
        }
    }

    private static bool IsWhiteSpaceAlone(Procedure before, Procedure after, ProcedurePart part)
    {
        var (left, right) = (PartItems.Of(before, part).SelectMany(item => item.Values).ToList(), PartItems.Of(after, part).SelectMany(item => item.Values).ToList());
        return !left.SequenceEqual(right) && left.Select(value => (value.Name, VietnameseText.Clean(value.Text))).SequenceEqual(right.Select(value => (value.Name, VietnameseText.Clean(value.Text))));
    }

    private static IReadOnlyList<ProcedureDifference.ValueDifference> Only(Procedure before, Procedure after, ProcedurePart part)
    {
        ProcedureDifference.Between(before, before).Parts.Should().BeEmpty();
        var difference = ProcedureDifference.Between(before, after).Parts.Should().ContainSingle().Subject;
        difference.Part.Should().Be(part);
        return difference.Values;
    }

    private static ComponentGroup Group(params DossierComponent[] components) => new() { Name = "Giấy tờ phải nộp", Components = components };
}
