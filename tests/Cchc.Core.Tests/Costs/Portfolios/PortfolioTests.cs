using Cchc.Core.Costs;
using Cchc.Core.Costs.Plans;
using Cchc.Core.Costs.Portfolios;
using Cchc.Core.Costs.Times;
using Cchc.Core.Procedures.Identifiers;
using Cchc.Core.Tests.Costs.Times;
using Cchc.Core.Tests.Support;
using Cchc.Core.Text;
using FluentAssertions;
using static Cchc.Core.Tests.Costs.CostSheets;

namespace Cchc.Core.Tests.Costs.Portfolios;

public class PortfolioTests
{
    [Fact]
    public void Ha_Noi_2025_one_published_row_of_293_procedures_saves_71_64_percent()
    {
        var sum = new Portfolio([Row(null, 2_306_000_000_000m, 654_000_000_000m) with { Procedures = 293 }]).Sum();
        sum.Procedures.Should().Be(293);
        sum.Saving.Should().Be((ExactNumber)1_652_000_000_000m);
        Percent.Of(sum.Rate!.Value).Vi.Should().Be("71,64%");
        sum.Findings.Should().BeEmpty();
    }

    [Fact]
    public void The_rate_of_a_sum_is_sum_saved_by_sum_before_and_not_the_mean_of_rates()
    {
        var sum = new Portfolio([Row("1.000001", 900, 900), Row("1.000002", 100, 0)]).Sum();
        sum.Rate.Should().Be(ExactNumber.Fraction(1, 10));
    }

    [Fact]
    public void A_missing_amount_is_reported_and_never_zero()
    {
        var portfolio = new Portfolio([Row("1.000001", 100, 50), Row("1.000002", 100, null), Row("1.000003", null, null)]);
        portfolio.Findings.Select(finding => (finding.Code, finding.Place)).Should().Equal(
            ("CCHC-COST-100", "rows[1] \"1.000002\" 2025.after"), ("CCHC-COST-100", "rows[2] \"1.000003\" 2025.before"), ("CCHC-COST-100", "rows[2] \"1.000003\" 2025.after"));
        var sum = portfolio.Sum();
        sum.Before.Should().Be((ExactNumber)100);
        sum.Incomplete.Should().HaveCount(2);
        sum.Findings.Single().Code.Should().Be("CCHC-COST-100");
        portfolio.Where(row => row.After is null).Sum().Change.Should().BeNull();
    }

    [Fact]
    public void Two_methods_or_two_currencies_are_refused_and_summed_apart()
    {
        var portfolio = new Portfolio([Row("1.000001", 100, 50), Row("1.000002", 10, 5) with { Method = CostMethod.WaitingTime }, Row("1.000003", 7, 1) with { Currency = "USD" }]);
        var sum = portfolio.Sum();
        new object?[] { sum.Change, sum.Rate, sum.Method, sum.Currency }.Should().OnlyContain(value => value == null);
        sum.Findings.Select(finding => finding.Code).Should().Equal("CCHC-COST-101", "CCHC-COST-102", "CCHC-COST-020");
        portfolio.Sums().Select(part => $"{part.Method} {part.Currency} {part.Saving}").Should().Equal("Statutory USD 6", "Statutory VND 50", "WaitingTime VND 5");
        CompiledPortfolio.Of(portfolio).Select(part => (part.Currency, part.Sum().Saving.ToString())).Should().Equal(("USD", "6"), ("VND", "50"), ("VND", "5"));
    }

    [Fact]
    public void Groups_are_by_agency_field_year_and_procedure_in_dictionary_order()
    {
        var portfolio = new Portfolio([
            Row("1.000001", 100, 50) with { Agency = "Sở Y tế", Field = "Dược" },
            Row("1.000002", 10, 5) with { Agency = "Sở  Tư pháp" },
            Row("1.000001", 1, 1) with { Agency = "Sở Tư pháp", Year = 2026 }]);
        Groups(PortfolioGrouping.Agency).Should().Equal("Sở Tư pháp 11", "Sở Y tế 100");
        Groups(PortfolioGrouping.Field).Should().Equal(" 11", "Dược 100");
        Groups(PortfolioGrouping.Year).Should().Equal("2025 110", "2026 1");
        Groups(PortfolioGrouping.Procedure).Should().Equal("1.000001 101", "1.000002 10");
        IEnumerable<string> Groups(PortfolioGrouping grouping) => portfolio.By(grouping).Select(group => $"{group.Key} {group.Sum.Before}");
    }

    [Fact]
    public void A_procedure_that_stands_twice_in_a_year_is_noted_but_not_at_another_agency()
    {
        Codes(Row("1.000001", 1, 1), Row("1.000001", 1, 1)).Should().Equal("CCHC-COST-103");
        Codes(Row("1.000001", 1, 1) with { Agency = "A" }, Row("1.000001", 1, 1) with { Agency = "B" }).Should().BeEmpty();
        Codes(Row("1.000001", 1, 1) with { Agency = "A" }, Row("1.000001", 1, 1)).Should().Equal("CCHC-COST-103");
        Codes(Row("1.000001", 1, 1), Row("1.000001", 1, 1) with { Agency = "A" }).Should().Equal("CCHC-COST-103");
        Codes(Row("1.000001", 1, 1), Row("1.000001", 1, 1) with { Year = 2026 }).Should().BeEmpty();
        static IEnumerable<string> Codes(params PortfolioRow[] rows) => Portfolio.Empty.AddRange(rows).Findings.Select(finding => finding.Code);
    }

    [Fact]
    public void Impossible_rows_are_named_and_left_out()
    {
        var portfolio = new Portfolio([Row("1.000001", -1, 1), Row("1.000002", 1, 1) with { Procedures = 0 }, Row("1.000003", 1, 1) with { Currency = "đồng" }, Row("1.000004", 1, 1) with { IsSimplified = true }]);
        portfolio.Findings.Select(finding => finding.Code).Should().Equal("CCHC-COST-104", "CCHC-COST-104", "CCHC-COST-104", "CCHC-COST-105");
        portfolio.Sums().Single(sum => sum.Currency == "VND").Before.Should().Be((ExactNumber)1);
    }

    [Theory]
    [InlineData(10, 11, true, "CCHC-COST-106")]
    [InlineData(10, 10, true, null)]
    [InlineData(10, 11, false, null)]
    public void A_row_that_is_simplified_and_costs_more_is_a_question(int before, int after, bool isSimplified, string? code)
    {
        var portfolio = new Portfolio([Row("1.000001", before, after) with { IsReviewed = true, IsSimplified = isSimplified }]);
        portfolio.Findings.Select(finding => finding.Code).Should().Equal(code is null ? [] : [code]);
        portfolio.Sums().Single().After.Should().Be((ExactNumber)after);
    }

    [Fact]
    public void Rows_come_from_costs_comparisons_and_waiting_times()
    {
        var (before, after) = (ComplianceCost.Of(Sheet(Activity("1", 2))), ComplianceCost.Of(Sheet(Activity("1", 1)) with { Year = 2026, Incomes = [Wage with { Year = 2026 }] }));
        var row = PortfolioRow.Of(CostComparison.Of(before, after));
        $"{row.Year} {row.Before} {row.After} {row.IsSimplified}".Should().Be("2026 8000000 4000000 True");
        var current = PortfolioRow.Of(before);
        current.Change.Should().BeNull();
        current.Unchanged().Change.Should().Be(new CostChange(8_000_000, 8_000_000));
        PortfolioRow.Of(ComplianceCost.Of(Sheet(Activity("1", null)))).Before.Should().BeNull();
        var (slow, quick) = (new WaitingCost(before.Sheet.Procedure, 10, 8, Wage, 10), new WaitingCost(before.Sheet.Procedure, 9, 8, Wage, 10));
        var waiting = PortfolioRow.Of(slow, quick, "x", 2025);
        $"{waiting.Method} {waiting.Change!.Value.Saving}".Should().Be("WaitingTime 3200000");
        new Portfolio([waiting]).Sum().Findings.Single().Code.Should().Be("CCHC-COST-020");
        new Portfolio([row, current]).Find(row.Procedure!, 2026).Should().Equal(row);
    }

    [Fact]
    public void A_row_is_simplified_only_when_its_cost_or_its_time_fell()
    {
        var sheet = Sheet(Activity("1", 2));
        Waiting(1, 5, Wage).Should().BeFalse();
        Waiting(5, 5, Wage with { Value = 10_000 }).Should().BeFalse("a lower wage simplifies nothing");
        Waiting(5, 4, Wage with { Value = 90_000 }).Should().BeTrue("nor does a higher one hide it");
        Plan(new SimplificationMeasure.ShorterTask { Id = "a", Activities = ["1"], Hours = 3 }).Should().BeFalse();
        Plan(new SimplificationMeasure.ShorterTask { Id = "a", Activities = ["1"], Hours = 2 }).Should().BeFalse();
        Plan(new SimplificationMeasure.ShorterTask { Id = "a", Activities = ["1"], Hours = 1 }).Should().BeTrue();
        PortfolioRow.Of(Result(Cut(7, 5))).IsSimplified.Should().BeTrue();
        PortfolioRow.Of(Result(Cut(5, 7))).IsSimplified.Should().BeFalse();
        PortfolioRow.Of(Result(Cut(5, 5))).IsSimplified.Should().BeFalse();

        bool Waiting(int before, int after, HourlyIncome income) => PortfolioRow.Of(
            new WaitingCost(sheet.Procedure, before, 8, Wage, 10), new WaitingCost(sheet.Procedure, after, 8, income, 10), "x", 2025).IsSimplified;
        bool Plan(SimplificationMeasure measure)
        {
            var result = Result(measure);
            PortfolioRow.Of(result).IsSimplified.Should().Be(PortfolioRow.Of(result.Comparison!).IsSimplified);
            return PortfolioRow.Of(result).IsSimplified;
        }

        PlanResult Result(SimplificationMeasure measure) => new SimplificationPlan { Before = sheet, Measures = [measure] }.Evaluate();
        static SimplificationMeasure Cut(int before, int after) => new SimplificationMeasure.ShorterProcessing { Id = "a", Cut = ProcessingTimeCutTests.Cut(before, after) };
    }

    [Fact]
    public void A_compiled_portfolio_counts_the_rows_it_leaves_out()
    {
        var some = CompiledPortfolio.Of(new Portfolio([Row("1.000001", 100, 50), Row("1.000002", 100, null)])).Single();
        (some.Count, some.LeftOut).Should().Be((1, 1));
        some.Note.Should().Match<Finding>(note => note.Code == "CCHC-COST-100" && note.Severity == FindingSeverity.Warning && note.Text.En.StartsWith("1 of 2 rows"));
        var none = CompiledPortfolio.Of(new Portfolio([Row("1.000001", 100, 50)])).Single();
        none.LeftOut.Should().Be(0);
        none.Note.Should().BeNull();
    }

    [Fact]
    public void The_five_procedures_of_Dong_Nai_in_one_sum()
    {
        var rows = SharedData.Csv("costs/worked_vn_dongnai_2816.csv").ToList();
        var sum = new Portfolio(rows.Select(row => Row(row[0], ExactNumber.Parse(row[7]), ExactNumber.Parse(row[8])) with { Method = CostMethod.WaitingTime })).Sum();
        sum.Saving.Should().Be(rows.Aggregate(ExactNumber.Zero, (total, row) => total + ExactNumber.Parse(row[9])));
        sum.Rows.Should().HaveCount(5);
    }

    [Fact]
    public void Long_An_405_reviewed_378_simplified_is_93_33_percent_and_per_year_only_when_stated()
    {
        var summary = new ReviewSummary(405, 378, 94_000_000_000m);
        summary.ToString().Should().Be("405 TTHC được rà soát, 378 TTHC được đơn giản hóa (93,33%), tiết kiệm 94 tỷ đồng");
        summary.Describe().En.Should().Be("405 reviewed, 378 simplified (93.33%), 94 billion VND saved");
        new ReviewSummary(405, 378, 1_652_500_000_000m, isPerYear: true).ToString().Should().EndWith("tiết kiệm 1.652,5 tỷ đồng/năm");
        new ReviewSummary(0, 0).ToString().Should().Be("0 TTHC được rà soát, 0 TTHC được đơn giản hóa");
        new ReviewSummary(0, 0).Rate.Should().BeNull();
        new ReviewSummary(1, 1, -2_500_000).Describe().En.Should().Be("1 reviewed, 1 simplified (100%), 2.5 million VND more");
        FluentActions.Invoking(() => new ReviewSummary(3, 4)).Should().Throw<ArgumentOutOfRangeException>().WithMessage("*4 simplified of 3*");
    }

    [Fact]
    public void Thirty_four_of_45_is_75_56_rounded_and_75_55_cut()
    {
        new ReviewSummary(45, 34).Describe(RateRounding.Rounded).Vi.Should().Contain("(75,56%)");
        new ReviewSummary(45, 34).Describe(RateRounding.Cut).Vi.Should().Contain("(75,55%)");
    }

    [Fact]
    public void A_portfolio_reviews_itself()
    {
        var portfolio = new Portfolio([Row("1.000001", 3_000_000, 1_000_000) with { IsReviewed = true, IsSimplified = true }, Row("1.000002", 5, 5) with { IsReviewed = true }, Row("1.000003", 5, 5)]);
        portfolio.Review().ToString().Should().Be("2 TTHC được rà soát, 1 TTHC được đơn giản hóa (50%), tiết kiệm 2 triệu đồng/năm");
        portfolio.Add(Row("1.000004", 3, null) with { IsReviewed = true, IsSimplified = true }).Review().Saving.Should().BeNull();
    }

    private static PortfolioRow Row(string? code, ExactNumber? before, ExactNumber? after) => new()
    {
        Procedure = code is null ? null : ProcedureCode.Parse(code),
        Name = "thủ tục",
        Year = 2025,
        Method = CostMethod.Statutory,
        Currency = "VND",
        Before = before,
        After = after,
    };
}
