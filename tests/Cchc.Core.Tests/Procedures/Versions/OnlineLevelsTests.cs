using Cchc.Core.Procedures;
using Cchc.Core.Procedures.Identifiers;
using Cchc.Core.Procedures.Versions;

namespace Cchc.Core.Tests.Procedures.Versions;

/// <summary>Online levels of NĐ 43/2011/NĐ-CP (until 14/8/2022), NĐ 42/2022/NĐ-CP (15/8/2022–30/6/2026) and NĐ 224/2026/NĐ-CP (from 1/7/2026).</summary>
public sealed class OnlineLevelsTests
{
    private static readonly OnlineService Partial = new OnlineService.Partial(PartialReason.NotStated);

    [Fact]
    public void Decree_43_of_2011_four_levels_the_figures_431_735_and_5_of_a_province()
    {
        var catalogue = Make([.. Many(431, new OnlineService.Level(4)), .. Many(735, new OnlineService.Level(3)), .. Many(5, new OnlineService.Level(2))]);
        var levels = OnlineLevels.Of(catalogue, new LocalDate(2022, 8, 14));
        (levels.Level4, levels.Level3, levels.Level2, levels.Level1, levels.Online, levels.Procedures).Should().Be((431, 735, 5, 0, 1166, 1171));
        (levels.OtherScale, levels.NotStated, levels.Full).Should().Be((0, 0, 0));
    }

    [Fact]
    public void From_15_8_2022_a_level_of_2011_is_of_another_scale_and_never_turned_into_full_or_partial()
    {
        var catalogue = Make(new OnlineService.Level(4), OnlineService.Full.Instance, Partial);
        var before = OnlineLevels.Of(catalogue, new LocalDate(2022, 8, 14));
        (before.Level4, before.Full, before.Partial, before.OtherScale, before.Online).Should().Be((1, 0, 0, 2, 1));
        var after = OnlineLevels.Of(catalogue, new LocalDate(2022, 8, 15));
        (after.Level4, after.Full, after.Partial, after.OtherScale, after.Online).Should().Be((0, 1, 1, 1, 2));
    }

    [Fact]
    public void Decree_224_of_2026_article_14_partial_without_a_reason_is_told_and_what_is_not_stated_is_not_called_full()
    {
        var catalogue = Make(Partial, new OnlineService.Partial(PartialReason.AppearInPerson), OnlineService.NotStated.Instance, null);
        var levels = OnlineLevels.Of(catalogue, new LocalDate(2026, 7, 1));
        (levels.Partial, levels.PartialWithoutReason, levels.NotStated, levels.Offline, levels.Full).Should().Be((2, 1, 1, 1, 0));
    }

    [Fact]
    public void Internal_procedures_and_withdrawn_records_are_left_out()
    {
        var all = Make(OnlineService.Full.Instance, OnlineService.Full.Instance, OnlineService.Full.Instance).Procedures;
        var catalogue = new ProcedureCatalogue([all[0] with { IsInternal = true }, all[1] with { State = ProcedureState.Withdrawn }, all[2] with { Kind = ProcedureKind.Interlinked, Proactive = ProactiveLevel.Remind }]);
        var levels = OnlineLevels.Of(catalogue, new LocalDate(2026, 9, 30));
        (levels.Procedures, levels.Full, levels.Interlinked, levels.Proactive).Should().Be((1, 1, 1, 1));
    }

    [Fact]
    public void Between_two_catalogues_each_procedure_is_in_one_place()
    {
        var before = Make(Partial, OnlineService.Full.Instance, null, OnlineService.NotStated.Instance, new OnlineService.Level(3), Partial, OnlineService.Full.Instance);
        var now = Make(OnlineService.Full.Instance, Partial, Partial, OnlineService.Full.Instance, OnlineService.Full.Instance, new OnlineService.Partial(PartialReason.OtherTechnical)).Procedures.ToList();
        now.Add(now[0] with { Code = ProcedureCode.Parse("1.000009") });
        var changes = OnlineLevelChanges.Between(before, new LocalDate(2026, 6, 30), new ProcedureCatalogue(now), new LocalDate(2026, 9, 30));
        changes.Up.Select(change => change.ToString()).Should().Equal("1.000001: một phần → toàn trình", "1.000003: không cung cấp trực tuyến → một phần");
        changes.Up[1].Should().Be(new OnlineLevelChange(ProcedureCode.Parse("1.000003"), OnlineService.NotStated.Instance, Partial) { WasOffline = true });
        changes.Down.Select(change => change.Code.ToString()).Should().Equal("1.000002");
        changes.NotComparable.Select(change => change.Code.ToString()).Should().Equal("1.000004", "1.000005");
        changes.Added.Select(change => change.ToString()).Should().Equal("1.000009: chưa có → toàn trình");
        changes.Removed.Select(change => change.ToString()).Should().Equal("1.000007: toàn trình → không còn");
        changes.Unchanged.Should().Be(1, "another reason is no other level");
        (changes.Before.Full, changes.After.Full).Should().Be((2, 4));
    }

    [Fact]
    public void Between_two_days_of_one_catalogue_its_versions_count()
    {
        var first = Make(Partial).Procedures[0] with { Validity = new Validity(new LocalDate(2026, 1, 1), new LocalDate(2026, 8, 31)) };
        var catalogue = new ProcedureCatalogue([first, first with { Online = OnlineService.Full.Instance, Validity = new Validity(new LocalDate(2026, 9, 1)) }]);
        OnlineLevelChanges.Between(catalogue, new LocalDate(2026, 8, 31), catalogue, new LocalDate(2026, 9, 1)).Up.Should().ContainSingle();
        OnlineLevelChanges.Between(catalogue, new LocalDate(2026, 8, 1), catalogue, new LocalDate(2026, 8, 31)).Unchanged.Should().Be(1);
    }

    [Theory]
    [InlineData(11)]
    [InlineData(12)]
    public void In_any_two_catalogues_all_procedures_are_told_once_and_back_again_up_is_down(int seed)
    {
        var random = new Random(seed);
        OnlineService?[] kinds = [null, OnlineService.NotStated.Instance, Partial, OnlineService.Full.Instance, new OnlineService.Level(1), new OnlineService.Level(4)];
        ProcedureCatalogue Any() => new(Make([.. Enumerable.Range(0, 60).Select(_ => kinds[random.Next(kinds.Length)])]).Procedures.Where(_ => random.Next(8) > 0));
        var (one, two, day) = (Any(), Any(), new LocalDate(2026, 9, 30));
        var (there, back) = (OnlineLevelChanges.Between(one, day, two, day), OnlineLevelChanges.Between(two, day, one, day));
        (there.Unchanged + there.Up.Count + there.Down.Count + there.NotComparable.Count + there.Added.Count).Should().Be(two.Procedures.Count, $"seed {seed}");
        (there.Unchanged + there.Up.Count + there.Down.Count + there.NotComparable.Count + there.Removed.Count).Should().Be(one.Procedures.Count, $"seed {seed}");
        there.Up.Select(change => change.Code).Should().Equal(back.Down.Select(change => change.Code), $"seed {seed}");
        there.NotComparable.Count.Should().Be(back.NotComparable.Count, $"seed {seed}");
    }

    private static IEnumerable<OnlineService> Many(int number, OnlineService service) => Enumerable.Repeat(service, number);

    private static ProcedureCatalogue Make(params OnlineService?[] services) => new(services.Select((service, i) => new Procedure
    {
        Code = ProcedureCode.Parse($"1.{i + 1:D6}"),
        Name = $"Thủ tục {i + 1}",
        Online = service ?? OnlineService.NotStated.Instance,
        IsOfflineOnly = service is null,
    }));
}
