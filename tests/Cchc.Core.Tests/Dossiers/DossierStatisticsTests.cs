using System.Text.Json;
using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Dossiers;
using Cchc.Core.Exchange.Documents;
using Cchc.Core.Exchange.Dossiers;
using Cchc.Core.Requirements;
using Cchc.Core.Tests.Support;
using FsCheck;
using FsCheck.Fluent;
using static Cchc.Core.Tests.Dossiers.HandMade;

namespace Cchc.Core.Tests.Dossiers;

public sealed class DossierStatisticsTests
{
    private static readonly DossierCheck Brought = Complete with
    {
        Components = [.. Complete.Components.Select(item => item.Rule == Residence ? item with { State = RequirementState.Satisfied } : item.Rule == Letter ? item with { State = RequirementState.Excess, ExcessPieces = 2 } : item)],
        Dossier = Complete.Dossier with { Items = [Item("cu-tru", PaperForms.Original)] }, UnlistedItems = [Item("la", PaperForms.PlainCopy)],
    };

    private static readonly DossierStatistics Some = DossierStatistics.Of(
    [
        new DossierObservation { First = Incomplete, SupplementRequests = 2 }, new DossierObservation { First = Incomplete, SupplementRequests = 1 }, new DossierObservation { First = Complete, SupplementRequests = 0 },
        new DossierObservation { First = Brought }, new DossierObservation { First = Brought }, new DossierObservation { First = Brought },
    ]);

    [Fact]
    public void Components_and_choices_are_counted_apart()
    {
        var procedure = Some.Procedures.Single();
        (procedure.Dossiers, procedure.Complete, procedure.Incomplete, procedure.WithUnlistedItems).Should().Be((6, 4, 2, 3));
        (procedure.RoundsKnown, procedure.Rounds, procedure.WithRounds, procedure.WithSeveralRounds, procedure.MostRounds).Should().Be((3, 3, 2, 1, 2));
        procedure.RoundsPerDossier.ToString().Should().Be("3/3");
        Of("to-khai").MissingShare.Should().Be(new DossierStatistics.Share(2, 6));
        (Of("giay-chung-sinh").Missing, Of("viec-sinh").Missing, Of("viec-sinh").IsChoice).Should().Be((0, 2, true));
        (Of("cu-tru").UnlawfulToDemand, Of("cu-tru").BroughtDespiteData).Should().Be((3, 3));
        (Of("van-ban-uy-quyen").Excess, Of("van-ban-uy-quyen").ExcessPieces, Of("van-ban-uy-quyen").Unknown).Should().Be((3, 6, 2));
        Of("bien-ban").MissingShare.Value.Should().Be(0);
        new DossierStatistics.Share(0, 0).Value.Should().BeNull();

        static DossierStatistics.OfComponent Of(string id) => Some.Procedures.Single().Components.Single(item => item.Id == id);
    }

    [Fact]
    public void The_ranking_names_the_cause()
    {
        var ranking = Some.Rank();
        ranking.Select(item => (item.Component.Id, item.Component.Troubled, item.Cause)).Should().Equal(
            ("cu-tru", 3, DossierStatistics.Cause.DataAvailable), ("van-ban-uy-quyen", 3, DossierStatistics.Cause.OftenExcess), ("to-khai", 2, DossierStatistics.Cause.OftenMissing), ("viec-sinh", 2, DossierStatistics.Cause.OftenMissing));
        ranking[2].Text.Vi.Should().Be("thiếu 2/6, thừa 0/6, nộp dù đã có dữ liệu 0/6 hồ sơ: hướng dẫn rõ hơn, chấp nhận giấy tờ khác hoặc bãi bỏ");
        Some.Rank(7).Should().BeEmpty();
        DossierStatistics.None.Rank().Should().BeEmpty();
    }

    [Fact]
    public void Rounds_are_counted_from_events_after_corrections()
    {
        DossierEvent[] events =
        [
            new DossierEvent.Received { Id = "1", At = Dates.Moment("2026-09-03T08:00"), IsComplete = false }, new DossierEvent.SupplementRequested { Id = "2", At = Dates.Moment("2026-09-03T09:00") },
            new DossierEvent.SupplementRequested { Id = "3", At = Dates.Moment("2026-09-04T09:00") }, new DossierEvent.Correction { Id = "4", At = Dates.Moment("2026-09-05T09:00"), Of = "3" },
        ];
        DossierObservation.Of(Incomplete, events, Dates.Moment("2026-09-04T10:00")).SupplementRequests.Should().Be(2);
        DossierObservation.Of(Incomplete, events, Dates.Moment("2026-09-06T10:00")).SupplementRequests.Should().Be(1);
        FluentActions.Invoking(() => new DossierObservation { First = Incomplete, SupplementRequests = -1 }).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Files_hold_the_counts_and_are_the_same_each_time()
    {
        var csv = DossierStatisticsWriter.WriteCsv(Some);
        var json = AnswerJson.Write(Some);
        csv.Should().Contain("1.001193,component,to-khai,Tờ khai đăng ký khai sinh theo mẫu,6,6,4,2,0.333333,0,0,0,0,0,0,0,2\r\n");
        using var document = JsonDocument.Parse(json);
        document.RootElement.GetProperty("procedures")[0].GetProperty("components").GetArrayLength().Should().Be(9);
        document.RootElement.GetProperty("ranking").GetProperty("components")[0].GetProperty("troubled").GetString().Should().Be("3/6");
        json.Should().NotContain("\r").And.Contain("Giấy chứng sinh").And.NotContain("\\u");
        var odd = Some with { Procedures = [Some.Procedures[0] with { Procedure = DossierTextsTests.Odd, Components = [Some.Procedures[0].Components[0] with { Id = DossierTextsTests.Odd }] }] };
        DossierStatisticsWriter.WriteCsv(odd).Split("\r\n").Should().HaveCount(3);
        JsonDocument.Parse(AnswerJson.Write(odd)).Dispose();
        JsonDocument.Parse(AnswerJson.Write(DossierStatistics.None)).Dispose();
    }

    [Fact]
    public void Merging_in_any_order_equals_one_pass() => Prop.ForAll(
        ArbMap.Default.ArbFor<int>(),
        seed =>
        {
            var random = new Random(seed);
            var models = Enumerable.Range(0, 3).Select(i => SlowStates.Make(random, $"1.00000{i % 2}")).OfType<SlowStates>().ToList();
            var dossiers = Enumerable.Range(0, models.Count == 0 ? 0 : random.Next(0, 12)).Select(_ => models[random.Next(models.Count)]).Select(model => new DossierObservation
            {
                First = model.Check([.. model.Rules.Components.Where(_ => random.Next(2) == 0).Select(rule => Item(rule.Id, PaperForms.Original, random.Next(1, 4)))]),
                SupplementRequests = random.Next(3) == 0 ? null : random.Next(4),
            }).ToList();
            var (first, second) = (random.Next(dossiers.Count + 1), random.Next(dossiers.Count + 1));
            var parts = new[] { dossiers.Take(Math.Min(first, second)), dossiers.Skip(Math.Min(first, second)).Take(Math.Abs(first - second)), dossiers.Skip(Math.Max(first, second)) }.Select(part => DossierStatistics.Of(part)).ToArray();
            var whole = DossierStatistics.Of(dossiers);
            parts[0].Merge(parts[1]).Merge(parts[2]).Should().Be(whole);
            parts[0].Merge(parts[1].Merge(parts[2])).Should().Be(whole);
            parts[2].Merge(parts[0]).Merge(parts[1]).Should().Be(whole);
            whole.Merge(DossierStatistics.None).Should().Be(whole);
            DossierStatistics.Of(dossiers.AsEnumerable().Reverse()).Should().Be(whole);

            // Against plain counting.
            foreach (var item in whole.Procedures.SelectMany(procedure => procedure.Components.Where(component => !component.IsChoice).Select(component => (procedure.Procedure, component))))
            {
                var results = dossiers.Where(dossier => dossier.First.Rules.Procedure.Value == item.Procedure).SelectMany(dossier => dossier.First.Components).Where(result => result.Rule.Id == item.component.Id).ToList();
                item.component.Dossiers.Should().Be(results.Count);
                item.component.Satisfied.Should().Be(results.Count(result => result.State == RequirementState.Satisfied));
                item.component.Missing.Should().BeLessThanOrEqualTo(results.Count(result => result.State is RequirementState.Missing or RequirementState.NotRequired));
                item.component.ExcessPieces.Should().Be(results.Sum(result => result.ExcessPieces));
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(Runs.Of(300)));

    [Fact]
    public void What_is_kept_does_not_grow_with_dossiers()
    {
        var read = 0;
        var many = DossierStatistics.Of(Enumerable.Repeat(0, 20_000).Select(_ =>
        {
            read++;
            return new DossierObservation { First = read % 2 == 0 ? Complete : Incomplete, SupplementRequests = read % 3 };
        }));
        read.Should().Be(20_000);
        many.Procedures.Single().Components.Should().HaveCount(9);
        many.Procedures.Single().CompleteShare.Should().Be(new DossierStatistics.Share(10_000, 20_000));
    }
}
