using Cchc.Core.Costs;
using Cchc.Core.Costs.Plans;
using Cchc.Core.Costs.Portfolios;
using Cchc.Core.Procedures.Identifiers;
using Cchc.Core.Text;
using FluentAssertions;

namespace Cchc.Core.Tests.Costs.Portfolios;

/// <summary>Laws of sums over rows: the order of rows and the way they are grouped change nothing.</summary>
public class PortfolioSumTests
{
    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 30)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void The_order_of_rows_changes_no_sum(int seed)
    {
        var random = new Random(seed);
        var rows = Rows(random, "VND");
        PortfolioSum sum = new Portfolio(rows).Sum(), shuffled = new Portfolio(rows.OrderBy(_ => random.Next())).Sum();
        (shuffled.Before, shuffled.After, shuffled.Saving, shuffled.Rate, shuffled.Procedures).Should().Be((sum.Before, sum.After, sum.Saving, sum.Rate, sum.Procedures));
        sum.Saving.Should().Be(sum.Before - sum.After);
        (sum.Method, sum.Currency).Should().Be((CostMethod.Statutory, "VND"));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Groups_divide_a_portfolio_without_loss(int seed)
    {
        var portfolio = new Portfolio(Rows(new Random(seed), "VND"));
        var whole = portfolio.Sum();
        foreach (var grouping in new[] { PortfolioGrouping.Agency, PortfolioGrouping.Field, PortfolioGrouping.Year, PortfolioGrouping.Procedure })
        {
            IReadOnlyList<Portfolio.Group> groups = portfolio.By(grouping);
            groups.Sum(group => group.Sum.Rows.Count).Should().Be(whole.Rows.Count);
            groups.Sum(group => group.Sum.Incomplete.Count).Should().Be(whole.Incomplete.Count);
            groups.Aggregate(ExactNumber.Zero, (sum, group) => sum + (group.Sum.Saving ?? 0)).Should().Be(whole.Saving ?? 0);
            groups.Select(group => group.Key).Should().OnlyHaveUniqueItems().And.BeInAscendingOrder(VietnameseCollation.Instance);
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Two_currencies_have_two_sums_and_no_common_one(int seed)
    {
        var random = new Random(seed);
        var (dong, dollars) = (Rows(random, "VND"), Rows(random, "USD"));
        var both = new Portfolio(dong).AddRange(dollars);
        both.Sum().Change.Should().BeNull();
        both.Sum().Findings.Should().Contain(finding => finding.Code == "CCHC-COST-102");
        both.Sums().Select(sum => sum.Currency).Should().Equal("USD", "VND");
        both.Sums()[1].Change.Should().Be(new Portfolio(dong).Sum().Change);
        both.Where(row => row.Currency == "USD").Sum().Change.Should().Be(new Portfolio(dollars).Sum().Change);
    }

    [Fact]
    public void A_portfolio_is_never_changed_and_finds_its_rows()
    {
        var row = new PortfolioRow { Procedure = ProcedureCode.Parse("1.000001"), Name = "A", Year = 2025, Method = CostMethod.Statutory, Currency = "VND", Before = 1, After = 1 };
        var one = Portfolio.Empty.Add(row);
        one.Add(row with { Year = 2026 }).Rows.Should().HaveCount(2);
        one.Rows.Should().Equal(row);
        Portfolio.Empty.Rows.Should().BeEmpty();
        one.Find(row.Procedure).Should().Equal(row);
        one.Find(row.Procedure, 2026).Should().BeEmpty();
        FluentActions.Invoking(() => one.Add(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => new Portfolio([null!])).Should().Throw<ArgumentException>().WithMessage("Row 0 is null.*");
    }

    [Fact]
    public void A_year_of_a_programme_holds_what_is_known_and_names_the_rest()
    {
        var (first, second) = (ProcedureCode.Parse("1.000001"), ProcedureCode.Parse("1.000002"));
        var programme = new CostProgramme
        {
            BaselineYear = 2024, Baseline = 1_000, Method = CostMethod.Statutory, Currency = "VND", Targets = [SavingsTarget.Resolution66In2025],
            Savings = [new SavingSchedule(first, CostMethod.Statutory, "VND", [new(2025, 200)]), new SavingSchedule(second, CostMethod.Statutory, "VND", [new(2026, 150)])],
        };
        ProgrammeYear year = programme.InYear(2025);
        (year.Change!.Value.Saving, year.Unknown.Single()).Should().Be(((ExactNumber)200, second));
        SavingsTarget.Progress progress = year.Targets.Single();
        (progress.Rate, progress.IsReached, progress.MissingMoney, progress.MissingPoints).Should().Be((ExactNumber.Fraction(1, 5), false, (ExactNumber)100, (ExactNumber)10));
        programme.YearlySavings().Should().Equal(new YearAmount(2025, 200), new YearAmount(2026, 150));
    }

    private static List<PortfolioRow> Rows(Random random, string currency) => [.. Enumerable.Range(0, random.Next(1, 20)).Select(i => new PortfolioRow
    {
        Name = "thủ tục " + (char)('a' + random.Next(6)),
        Agency = new[] { "Sở Tư pháp", "Sở Đất đai", string.Empty }[random.Next(3)],
        Field = "lĩnh vực " + random.Next(2),
        Year = 2024 + random.Next(3),
        Method = CostMethod.Statutory,
        Currency = currency,
        Before = random.Next(6) == 0 ? null : ExactNumber.Fraction(random.Next(1_000), random.Next(1, 7)),
        After = ExactNumber.Fraction(random.Next(1_000), random.Next(1, 7)),
    })];
}
