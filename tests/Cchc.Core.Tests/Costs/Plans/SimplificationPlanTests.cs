using Cchc.Core.Costs;
using Cchc.Core.Costs.Plans;
using Cchc.Core.Procedures;
using Cchc.Core.Tests.Costs.Times;
using Cchc.Core.Text;
using FluentAssertions;
using static Cchc.Core.Costs.Plans.SimplificationMeasure;
using static Cchc.Core.Tests.Costs.CostSheets;

namespace Cchc.Core.Tests.Costs.Plans;

public class SimplificationPlanTests
{
    private static readonly MeasureBasis Basis = new("Nghị quyết 66/NQ-CP", "Điều 1");

    private static CostSheet Example => Sheet(
        Activity("1.1", 2, 10_000, 5_000) with { Component = "Tờ khai" },
        Activity("1.2", 3, 20_000, 0) with { Component = "Bản sao" },
        Activity("2.1", 0.5m) with { Kind = ActivityKind.File, Share = 0.2m },
        Activity("2.2", 4) with { Kind = ActivityKind.File, Share = 0.5m },
        Activity("2.3", 2, 30_000) with { Kind = ActivityKind.File, Share = 0.3m },
        Activity("3", 0, 0, 8_000) with { Kind = ActivityKind.Pay });

    [Fact]
    public void Each_kind_changes_what_it_names_and_nothing_else()
    {
        After(new AbolishProcedure { Id = "m" }).Should().BeEquivalentTo(new { IsAbolished = true, Activities = Array.Empty<CostActivity>() });
        Ids(new DropComponent { Id = "m", Components = ["Bản sao"] }).Should().Equal("1.1", "2.1", "2.2", "2.3", "3");
        Ids(new ReplaceByData { Id = "m", Activities = ["1.1"] }).Should().Equal("1.2", "2.1", "2.2", "2.3", "3");
        Of("1.1", new ReplaceByData { Id = "m", Activities = ["1.1"], Hours = 0.5m }).Should().Be(Example.Activities[0] with { Hours = 0.5m });
        Of("1.1", new FewerCopies { Id = "m", Activities = ["1.1"], Services = 4_000 }).Should().Be(Example.Activities[0] with { Services = 4_000 });
        Of("1.1", new NoCertification { Id = "m", Activities = ["1.1"], Services = 0, Fees = 0, Hours = 1 }).Should().Be(Example.Activities[0] with { Services = 0, Fees = 0, Hours = 1 });
        Of("2.2", new ShorterTask { Id = "m", Activities = ["2.2"], Hours = 1 }).Should().Be(Example.Activities[3] with { Hours = 1 });
        Of("3", new LowerFee { Id = "m", Activities = ["3"], Fees = 4_000 }).Should().Be(Example.Activities[5] with { Fees = 4_000 });
        Of("3", new LowerFrequency { Id = "m", Activities = ["3"], TimesPerYear = 0.5m }).Should().Be(Example.Activities[5] with { TimesPerYear = 0.5m });
        Of("3", new FewerSubjects { Id = "m", Activities = ["3"], SubjectsPerYear = 7 }).Should().Be(Example.Activities[5] with { SubjectsPerYear = 7 });
        Of("2.2", new Decentralise { Id = "m", Activities = ["2.2"], Hours = 2, Services = 0 }).Should().Be(Example.Activities[3] with { Hours = 2 });
        After(new LowerFrequency { Id = "m", TimesPerYear = ExactNumber.Fraction(1, 6) }).Should().Be(Example with { TimesPerYear = ExactNumber.Fraction(1, 6) });
        After(new FewerSubjects { Id = "m", SubjectsPerYear = 50 }).Should().Be(Example with { SubjectsPerYear = 50 });
        After(new ShorterProcessing { Id = "m", Cut = ProcessingTimeCutTests.Cut(7, 5) }).Should().Be(Example);
    }

    [Fact]
    public void Merging_keeps_one_activity_with_the_hours_that_remain()
    {
        var merge = new MergeComponents { Id = "m", Activities = ["1.2", "1.1"], Hours = 4 };
        Ids(merge).Should().Equal("1.1", "2.1", "2.2", "2.3", "3");
        Of("1.1", merge).Should().Be(Example.Activities[0] with { Hours = 4 });
        Ids(merge with { Into = "1.2" }).Should().Equal("1.2", "2.1", "2.2", "2.3", "3");
        Codes(merge).Should().Equal("CCHC-COST-040");
        Codes(merge with { Services = 30_000 }).Should().BeEmpty();
    }

    [Fact]
    public void Merging_what_is_done_another_number_of_times_is_in_doubt_and_names_both()
    {
        var (often, seldom) = (Activity("1", 2), Activity("2", 2) with { TimesPerYear = 0.001m });
        Found(Merge(), often, seldom).Should().Equal("CCHC-COST-045");
        new SimplificationPlan { Before = Sheet(often, seldom), Measures = [Merge()] }.Check().Single().Text.En.Should().StartWith("activity 1 differs from 2 in times");
        Found(Merge(), often, Activity("2", 2) with { SubjectsPerYear = 1 }).Should().Equal("CCHC-COST-045");
        Found(Merge(), often, Activity("2", 2) with { Share = 0.01m }).Should().Equal("CCHC-COST-045");
        Found(Merge(), often, Activity("2", 2) with { TimesPerYear = 1, SubjectsPerYear = 100, Share = 1 }).Should().BeEmpty("these are the volumes of the sheet");
        Found(Merge(), often with { IsOneOff = true }, seldom with { IsOneOff = true }).Should().BeEmpty("what is done once is done once");
        var plan = new SimplificationPlan
        {
            Before = Sheet(often, Activity("2", 2)),
            Measures = [new LowerFrequency { Id = "r", Activities = ["2"], TimesPerYear = 0.001m, LegalBasis = Basis }, Merge()],
        };
        plan.Check().Select(finding => (finding.Code, finding.Place)).Should().Contain(("CCHC-COST-045", "measures[1] \"m\".activities"));
    }

    [Fact]
    public void What_another_pays_or_what_is_done_once_cannot_be_merged()
    {
        Found(Merge(), Activity("1", 2), Activity("2", 2) with { Payer = CostPayer.Official }).Should().Equal("CCHC-COST-050");
        var plan = new SimplificationPlan { Before = Sheet(Activity("1", 2), Activity("2", 2) with { IsOneOff = true }), Measures = [Merge()] };
        plan.Check().Single().Should().Match<Finding>(finding => finding.Code == "CCHC-COST-050" && finding.Severity == FindingSeverity.Error && finding.Text.En.StartsWith("activities 1 and 2"));
        plan.Evaluate().IsComplete.Should().BeFalse();
    }

    [Fact]
    public void Filing_online_takes_its_share_from_the_other_ways_in_proportion_and_the_sum_stays()
    {
        var after = After(new FileOnline { Id = "m", Activities = ["2.1"], From = ["2.2", "2.3"], Share = 0.6m });
        after.Activities.Skip(2).Take(3).Select(activity => activity.Share).Should().Equal(0.6m, 0.25m, 0.15m);
        var two = After(new FileOnline { Id = "m", Activities = ["2.1", "2.3"], From = ["2.2"], Share = 1 });
        two.Activities.Skip(2).Take(3).Select(activity => activity.Share).Should().Equal(0.4m, 0, 0.6m);
        var none = Example with { Activities = [.. Example.Activities.Select(activity => activity.Id == "2.1" ? activity with { Share = 0 } : activity)] };
        new FileOnline { Id = "m", Activities = ["2.1"], From = ["2.2"], Share = 0.1m }.Apply(none).Activities.Skip(2).Take(2).Select(activity => activity.Share).Should().Equal(0.1m, 0.4m);
    }

    [Fact]
    public void Filing_online_while_paying_and_receiving_stay_says_so()
    {
        var sheet = Sheet(
            Activity("2.1", 2) with { Kind = ActivityKind.File, Channel = SubmissionMethod.InPerson, Share = 0.4m },
            Activity("2.2", 1) with { Kind = ActivityKind.File, Channel = SubmissionMethod.Online, Share = 0.6m },
            Activity("3.1", 1) with { Kind = ActivityKind.Pay, Channel = SubmissionMethod.InPerson, Share = 0.4m },
            Activity("6.1", 1) with { Kind = ActivityKind.ReceiveResult, Channel = SubmissionMethod.Postal, Share = 0.4m },
            Activity("6.2", 1) with { Kind = ActivityKind.ReceiveResult, Channel = SubmissionMethod.Online, Share = 0.6m });
        var filing = new FileOnline { Id = "m", Activities = ["2.2"], From = ["2.1"], Share = 0.9m, LegalBasis = Basis };
        IEnumerable<Finding> Found(params SimplificationMeasure[] measures) => new SimplificationPlan { Before = sheet, Measures = measures }.Check().Where(finding => finding.Code == "CCHC-COST-015");
        var finding = Found(filing).Should().ContainSingle().Which;
        finding.Text.Vi.Should().Be("chỉ chuyển việc nộp hồ sơ sang trực tuyến; nộp phí, lệ phí, nhận kết quả không trực tuyến giữ nguyên tỷ lệ (3.1, 6.1): nếu cũng chuyển thì cần biện pháp riêng");
        var receiving = new FileOnline { Id = "n", Activities = ["6.2"], From = ["6.1"], Share = 0.9m, LegalBasis = Basis };
        Found(filing, receiving).Single().Text.En.Should().Contain("(3.1)");
        Found(filing, receiving, new LowerFee { Id = "p", Activities = ["3.1"], Fees = 0, LegalBasis = Basis }).Should().BeEmpty();
        Found(receiving).Should().BeEmpty("it moves no filing");
    }

    [Fact]
    public void A_range_of_a_share_is_scaled_and_never_passes_all_subjects()
    {
        var sheet = Example with { Activities = [.. Example.Activities.Select(activity => activity.Id == "2.1" ? activity with { Share = new Estimate(0.1m, 0.2m, 0.4m) } : activity)] };
        new FileOnline { Id = "m", Activities = ["2.1"], From = ["2.2", "2.3"], Share = 0.6m }.Apply(sheet).Activities[2].Share.Should().Be(new Estimate(0.3m, 0.6m, 1));
    }

    [Fact]
    public void A_measure_whose_target_is_gone_does_nothing_and_says_so()
    {
        var drop = new DropComponent { Id = "a", Activities = ["1.1"], LegalBasis = Basis };
        var task = new ShorterTask { Id = "b", Activities = ["1.1"], Hours = 1, LegalBasis = Basis };
        var plan = Plan(drop, task);
        SimplificationPlan.Apply(Example, [drop, task]).Should().Be(drop.Apply(Example));
        plan.Check().Select(finding => (finding.Code, finding.Place)).Should().Equal(("CCHC-COST-042", "measures[1] \"b\""));
        plan.Evaluate().Measures[1].InOrder.Should().Be(default(PlanAmounts));
        plan.Evaluate().Measures[1].OrderFree!.Value.PerYear.Sign.Should().Be(1);
    }

    [Fact]
    public void A_plan_gives_the_sheet_after_the_comparison_and_the_saving_of_each_measure()
    {
        var plan = Plan(
            new ShorterTask { Id = "a", Activities = ["1.1"], Hours = 1, LegalBasis = Basis },
            new FewerSubjects { Id = "b", SubjectsPerYear = 50, LegalBasis = Basis });
        var result = plan.Evaluate();
        result.Findings.Should().BeEmpty();
        result.After.Sheet.Activities[0].Hours.Should().Be((Estimate)1);

        // One dossier: 95,000 + 140,000 + 4,000 + 80,000 + 33,000 + 8,000 = 360,000; the task saves 40,000 of each.
        result.PerYear.Should().Be(new CostChange(36_000_000, 16_000_000));
        result.Measures.Select(saving => saving.InOrder.PerYear).Should().Equal(4_000_000, 16_000_000);
        result.Measures.Select(saving => saving.OrderFree!.Value.PerYear).Should().Equal(3_000_000, 17_000_000);
        result.Measures[0].Rate.Should().Be(ExactNumber.Fraction(1, 9));
        result.Measures[0].OrderFreeRate.Should().Be(ExactNumber.Fraction(1, 12));
        result.Saving!.Value.PerDossier.Should().Be((ExactNumber)40_000);
    }

    [Fact]
    public void Abolishing_saves_all_of_it()
    {
        var result = Plan(new AbolishProcedure { Id = "a", LegalBasis = Basis }).Evaluate();
        result.PerYear!.Value.Rate.Should().Be(ExactNumber.One);
        result.Findings.Should().BeEmpty();
    }

    [Fact]
    public void One_off_and_administration_costs_are_attributed_apart()
    {
        var sheet = Sheet(Activity("1", 1), Activity("2", 2) with { IsOneOff = true, TimesPerYear = null }, Activity("3", 3) with { Payer = CostPayer.Official });
        sheet = sheet with { Incomes = [Wage, Wage with { Payer = CostPayer.Official }] };
        var plan = new SimplificationPlan
        {
            Before = sheet,
            Measures = [new ShorterTask { Id = "a", Activities = ["2"], Hours = 1 }, new DropComponent { Id = "b", Activities = ["3"] }],
        };
        plan.Evaluate().Measures.Select(saving => saving.InOrder).Should().Equal(
            new PlanAmounts(0, 0, 4_000_000, 0, 0),
            new PlanAmounts(0, 0, 0, 0, 12_000_000));
        plan.Evaluate().Measures.Select(saving => saving.OrderFree).Should().Equal(plan.Evaluate().Measures.Select(saving => (PlanAmounts?)saving.InOrder));
    }

    [Fact]
    public void More_than_twelve_measures_on_one_activity_have_no_order_free_saving_and_on_several_they_have()
    {
        var many = Enumerable.Range(1, 13).Select(i => new ShorterTask { Id = "m" + i, Activities = ["1.1"], Hours = 2 - ExactNumber.Fraction(i, 10), LegalBasis = Basis });
        var result = Plan([.. many]).Evaluate();
        result.Findings.Should().ContainSingle(finding => finding.Code == "CCHC-COST-043").Which.Text.En.Should().Contain("1.1");
        result.Measures.Should().OnlyContain(saving => saving.OrderFree == null);
        result.Measures.Aggregate(ExactNumber.Zero, (sum, saving) => sum + saving.InOrder.PerYear).Should().Be(result.PerYear!.Value.Saving);
        var spread = Enumerable.Range(1, 13).Select(i => new ShorterTask { Id = "m" + i, Activities = [i < 8 ? "1.1" : "1.2"], Hours = 2 - ExactNumber.Fraction(i, 10), LegalBasis = Basis });
        Plan([.. spread]).Evaluate().Measures.Should().OnlyContain(saving => saving.OrderFree != null);
    }

    [Theory]
    [InlineData("CCHC-COST-030", "activities[0]")]
    [InlineData("CCHC-COST-031", "components[0]")]
    [InlineData("CCHC-COST-032", "")]
    [InlineData("CCHC-COST-033", "hours")]
    [InlineData("CCHC-COST-036", "inForceThrough")]
    [InlineData("CCHC-COST-037", "legalBasis")]
    [InlineData("CCHC-COST-038", "share")]
    [InlineData("CCHC-COST-039", "fees")]
    public void What_is_wrong_with_a_measure_is_found_with_its_place(string code, string part)
    {
        SimplificationMeasure measure = code switch
        {
            "CCHC-COST-030" => new ShorterTask { Id = "m", Activities = ["9"], Hours = 1, LegalBasis = Basis },
            "CCHC-COST-031" => new DropComponent { Id = "m", Components = ["Hộ chiếu"], LegalBasis = Basis },
            "CCHC-COST-032" => new FewerCopies { Id = "m", Activities = ["1.1"], LegalBasis = Basis },
            "CCHC-COST-033" => new ShorterTask { Id = "m", Activities = ["1.1"], Hours = 2.5m, LegalBasis = Basis },
            "CCHC-COST-036" => new ShorterTask { Id = "m", Activities = ["1.1"], Hours = 1, LegalBasis = Basis, InForceFrom = new(2025, 7, 1), InForceThrough = new(2025, 6, 30) },
            "CCHC-COST-037" => new ShorterTask { Id = "m", Activities = ["1.1"], Hours = 1 },
            "CCHC-COST-038" => new FileOnline { Id = "m", Activities = ["2.1"], From = ["2.2"], Share = 0.8m, LegalBasis = Basis },
            _ => new LowerFee { Id = "m", Activities = ["3"], Fees = -1, LegalBasis = Basis },
        };
        var found = Plan(measure).Check().Where(finding => finding.Severity != FindingSeverity.Information).ToList();
        found.Should().ContainSingle().Which.Code.Should().Be(code);
        found[0].Place.Should().Be("measures[0] \"m\"" + (part.Length == 0 ? string.Empty : "." + part));
        var isError = found[0].Severity == FindingSeverity.Error;
        Plan(measure).Evaluate().IsComplete.Should().Be(!isError);
        Plan(measure).SavingsOfYear(2025).Should().Match<YearSaving?>(year => year == null == isError);
    }

    [Fact]
    public void Ids_that_stand_twice_and_shares_that_are_not_of_one_task_are_errors()
    {
        var task = new ShorterTask { Id = "m", Activities = ["1.1"], Hours = 1, LegalBasis = Basis };
        Plan(task, task with { Activities = ["1.2"] }).Check().Single().Code.Should().Be("CCHC-COST-035");
        Codes(new FileOnline { Id = "m", Activities = ["1.1"], From = ["2.2"], Share = 1 }).Should().Equal("CCHC-COST-038");
        Codes(new FileOnline { Id = "m", Activities = ["2.1"], From = ["2.1"], Share = 0.3m }).Should().Contain("CCHC-COST-038");
    }

    [Fact]
    public void Dropping_everything_without_abolishing_leaves_the_cost_unknown()
    {
        var plan = Plan(new DropComponent { Id = "m", Activities = ["1.1", "1.2", "2.1", "2.2", "2.3", "3"], LegalBasis = Basis });
        plan.Evaluate().IsComplete.Should().BeFalse();
        plan.Check().Single().Code.Should().Be("CCHC-COST-041");
    }

    [Fact]
    public void Two_measures_that_set_the_same_input_differently_are_in_doubt_unless_never_in_force_together()
    {
        var first = new ShorterTask { Id = "a", Activities = ["1.1"], Hours = 1, LegalBasis = Basis, InForceThrough = new(2025, 6, 30) };
        var second = new NoCertification { Id = "b", Activities = ["1.1"], Hours = 0.5m, LegalBasis = Basis };
        Plan(first, second).Check().Select(finding => (finding.Code, finding.Place)).Should().Equal(("CCHC-COST-034", "measures[1] \"b\""));
        Plan(first, second with { Hours = 1, Services = 0 }).Check().Should().BeEmpty();
        Plan(first, second with { InForceFrom = new(2025, 7, 1) }).Check().Should().BeEmpty();
        Plan(
            new MergeComponents { Id = "a", Activities = ["1.1", "1.2"], Hours = 2, Services = 0, LegalBasis = Basis },
            new DropComponent { Id = "b", Activities = ["1.1"], LegalBasis = Basis }).Check().Select(finding => finding.Code).Should().Equal("CCHC-COST-034");
    }

    private static MergeComponents Merge() => new() { Id = "m", Activities = ["1", "2"], Into = "2", Hours = 4, LegalBasis = Basis };

    private static IEnumerable<string> Found(SimplificationMeasure measure, params CostActivity[] activities) =>
        new SimplificationPlan { Before = Sheet(activities), Measures = [measure] }.Check().Select(finding => finding.Code);

    private static CostSheet After(SimplificationMeasure measure) => measure.Apply(Example);

    private static IEnumerable<string> Ids(SimplificationMeasure measure) => After(measure).Activities.Select(activity => activity.Id);

    private static CostActivity Of(string id, SimplificationMeasure measure) => After(measure).Activities.Single(activity => activity.Id == id);

    private static IEnumerable<string> Codes(SimplificationMeasure measure) => Plan(measure with { LegalBasis = Basis }).Check().Select(finding => finding.Code);

    private static SimplificationPlan Plan(params SimplificationMeasure[] measures) => new() { Before = Example, Measures = measures };
}
