using Cchc.Core.Costs;
using Cchc.Core.Costs.Plans;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Exchange.Costs;
using Cchc.Core.Exchange.Simplification;
using Cchc.Core.Procedures;
using Cchc.Core.Simplification;
using Cchc.Core.Text;
using static Cchc.Core.Tests.Simplification.Records;

namespace Cchc.Core.Tests.Simplification;

/// <summary>Estimates: by hand, against formulas without an engine, and as drafts of plans that the engine of costs reads.</summary>
public sealed class SavingTests
{
    private static readonly AssumptionSet Assumed = Set(
        new Assumption("paper.minutes", new Estimate(10, 20, 30)), new Assumption("copy.minutes", new Estimate(5, 10, 15)), new Assumption("copy.money", new Estimate(500, 1_000, 2_000)),
        new Assumption("certificate.minutes", new Estimate(30, 60, 90)), new Assumption("certificate.money", new Estimate(2_000, 4_000, 8_000)), new Assumption("trip.minutes", new Estimate(60, 90, 120)),
        new Assumption("trip.money", new Estimate(10_000, 20_000, 30_000)), new Assumption("online.minutes", new Estimate(20, 30, 60)), new Assumption("online.share", new Estimate(0.25m, 0.5m, 1m)),
        new Assumption("effort.noCertification", 2, "thang điểm của tỉnh"));

    private static readonly Procedure InPerson = Of() with { Channels = [Channel(SubmissionMethod.InPerson, new ProcessingTime.WorkingDays(5))] };

    [Fact]
    public void A_certification_that_goes_saves_its_time_and_its_fee()
    {
        // 60,000 đồng an hour. Low 30 min = 30,000 + 2,000; likely 60 min = 60,000 + 4,000; high 90 min = 90,000 + 8,000. The copy stays.
        var found = One(Of(Paper("Bản sao có chứng thực văn bằng")), SimplificationKind.NoCertification);
        found.Money.Should().Be(new Estimate(32_000, 64_000, 98_000));
        found.Hours.Should().Be(new Estimate(0.5m, 1, 1.5m));
        found.Assumptions.Select(assumption => assumption.Id).Should().Equal("copy.minutes", "copy.money", "certificate.minutes", "certificate.money", "effort.noCertification");
        (found.Income!.Value, found.Effort!.Likely, found.MoneyPerYear).Should().Be((new Estimate(60_000), (ExactNumber)2, null));
    }

    [Fact]
    public void With_dossiers_a_year_the_saving_of_a_year_is_theirs()
    {
        var use = new ProcedureUse { Procedure = InPerson.Code, DossiersPerYear = 1_500, Source = new BilingualText("tệp a", "the file a") };
        var found = One(Of(Paper("Bản sao có chứng thực văn bằng")), SimplificationKind.NoCertification, use);
        (found.MoneyPerYear, found.HoursPerYear, found.DossiersSource).Should().Be((new Estimate(48_000_000, 96_000_000, 147_000_000), new Estimate(750, 1_500, 2_250), use.Source));
    }

    [Fact]
    public void Filing_online_saves_the_trip_of_those_who_do_and_costs_their_time()
    {
        // Low: a quarter of 60 + 10,000 − 60 min; likely: half of 90,000 + 20,000 − 30,000; high: all of 120,000 + 30,000 − 20,000.
        One(InPerson, SimplificationKind.NoOnlineChannel).Money.Should().Be(new Estimate(2_500, 40_000, 130_000));
    }

    [Fact]
    public void Where_online_may_take_longer_than_the_trip_the_low_end_is_a_loss_and_is_said()
    {
        var slow = Assumed with { Assumptions = [.. Assumed.Assumptions.Where(assumption => assumption.Id != "online.minutes"), new Assumption("online.minutes", new Estimate(20, 30, 100))] };
        // Low: 60,000 + 10,000 − 100,000 = −30,000 of all of them, for the share of the high end makes it worse.
        Find(InPerson, new SimplificationOptions { Date = Day, Assumptions = slow }).Single().Money.Should().Be(new Estimate(-30_000, 40_000, 130_000));
    }

    [Fact]
    public void What_the_assumptions_leave_out_is_unknown_and_never_zero()
    {
        foreach (var id in new[] { "certificate.minutes", "copy.money" })
        {
            var part = Assumed with { Assumptions = [.. Assumed.Assumptions.Where(assumption => assumption.Id != id)] };
            var found = Find(Of(Paper("Bản sao có chứng thực văn bằng")), new SimplificationOptions { Date = Day, Assumptions = part }).Single();
            (found.Money, found.Hours, found.Income).Should().Be((null, null, null), id);
        }

        Find(Of(Paper("Bản sao có chứng thực văn bằng")), new SimplificationOptions { Date = Day, Assumptions = Assumed with { Incomes = [] } }).Single().Money.Should().BeNull();
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void The_engine_and_formulas_without_it_agree(int seed)
    {
        var random = new Random(seed);
        for (var round = 0; round < 40; round++)
        {
            var set = Set([.. AssumptionSet.KnownIds.Where(id => !id.StartsWith("effort", StringComparison.Ordinal) && id != "field.minutes").Select(id => new Assumption(id, Any(random, id)))]);
            var (pieces, isCertified) = (random.Next(2, 6), random.Next(2) == 0);
            var name = isCertified ? "Bản sao có chứng thực giấy khai sinh" : "Bản sao giấy khai sinh";
            var record = InPerson with { ComponentGroups = Of(Paper(name), Paper("Tờ khai theo mẫu", pieces, 0), Paper("Bản sao có chứng thực văn bằng")).ComponentGroups };
            foreach (var found in Find(record, new SimplificationOptions { Date = Day, Assumptions = set }))
            {
                var (low, likely, high) = SlowSaving.Money(found.Rule.Kind, set, 60_000, pieces, isCertified);
                (found.Money!.Low.Round(6).ToDecimal(), found.Money.Likely.Round(6).ToDecimal(), found.Money.High.Round(6).ToDecimal()).Should()
                    .Be((Math.Round(low, 6), Math.Round(likely, 6), Math.Round(high, 6)), $"seed {seed}, round {round}, {found.Rule.Code}");
            }
        }
    }

    [Fact]
    public void The_draft_plan_of_a_candidate_is_read_and_computed_by_the_engine_of_costs_and_gives_the_same_saving()
    {
        var use = new ProcedureUse { Procedure = InPerson.Code, DossiersPerYear = 200, Source = new BilingualText("tệp a", "the file a") };
        var record = InPerson with { ComponentGroups = Of(Paper("Bản sao giấy khai sinh"), Paper("Tờ khai theo mẫu", 2, 0), Paper("Bản sao có chứng thực văn bằng")).ComponentGroups };
        foreach (var found in Find(record, new SimplificationOptions { Date = Day, Assumptions = Assumed, Uses = [use] }))
        {
            var read = CostPlanReader.Read(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(CostPlanWriter.Write(found.Plan))), "plan.json");
            read.Findings.Should().BeEmpty();
            var result = read.Value!.Plan!.Evaluate();
            result.IsComplete.Should().BeTrue(string.Join("; ", result.Findings));
            result.Saving!.Value.PerYear.Should().Be(found.MoneyPerYear!.Likely, found.Rule.Code);
            read.Value.Plan.Check().Should().NotContain(finding => finding.Severity == FindingSeverity.Error);
            found.Plan.Before.Activities.Should().OnlyContain(activity => activity.Evidence.Contains("giả định"));
        }
    }

    [Fact]
    public void Without_dossiers_the_draft_leaves_the_subjects_to_be_filled_in()
    {
        var plan = One(Of(Paper("Bản sao có chứng thực văn bằng")), SimplificationKind.NoCertification).Plan;
        plan.Before.SubjectsPerYear.Should().BeNull();
        plan.Evaluate().IsComplete.Should().BeFalse();
        plan.Measures.Single().Should().BeOfType<SimplificationMeasure.NoCertification>().Which.LegalBasis!.Text.Should().Be("Điều 6 Nghị định số 23/2015/NĐ-CP");
    }

    [Fact]
    public void The_set_that_ships_has_every_assumption_and_says_what_is_a_guess()
    {
        AssumptionReader.BuiltIn.Assumptions.Select(assumption => assumption.Id).Should().Equal(AssumptionSet.KnownIds);
        AssumptionReader.BuiltIn.Assumptions.Where(assumption => !assumption.IsGuess).Select(assumption => assumption.Id).Should().Equal("certificate.money");
        AssumptionReader.BuiltIn.Incomes.Should().OnlyContain(income => income.Source.Length > 0 && income.Year == 2023);
    }

    private static SimplificationCandidate One(Procedure procedure, SimplificationKind kind, params ProcedureUse[] uses) =>
        Find(procedure, new SimplificationOptions { Date = Day, Assumptions = Assumed, Uses = uses }).Single(candidate => candidate.Rule.Kind == kind);

    private static Estimate Any(Random random, string id)
    {
        var most = id == "online.share" ? 100 : 1_000;
        var ends = Enumerable.Range(0, 3).Select(_ => random.Next(most + 1)).Order().Select(number => id == "online.share" ? number / 100m : number).ToArray();
        return new Estimate(ends[0], ends[1], ends[2]);
    }
}
