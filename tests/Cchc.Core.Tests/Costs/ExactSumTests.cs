using System.Text;
using Cchc.Core.Costs;
using Cchc.Core.Costs.Plans;
using Cchc.Core.Costs.Portfolios;
using Cchc.Core.Exchange.Costs;
using Cchc.Core.Procedures.Identifiers;
using Cchc.Core.Text;
using static Cchc.Core.Tests.Costs.CostSheets;

namespace Cchc.Core.Tests.Costs;

/// <summary>Exact sums are exact where money is, and refused where the denominators share nothing.</summary>
public sealed class ExactSumTests
{
    [Fact]
    public void A_sum_over_a_common_scale_is_that_of_adding_one_by_one()
    {
        var random = new Random(1129);
        for (var run = 0; run < 50; run++)
        {
            var numbers = Enumerable.Range(0, random.Next(0, 200)).Select(_ => ExactNumber.Fraction(random.Next(-1_000_000, 1_000_000), random.Next(1, 120))).ToList();
            ExactSum.Of(numbers).Should().Be(numbers.Aggregate(ExactNumber.Zero, (sum, number) => sum + number));
        }
    }

    [Fact]
    public void Many_rows_of_money_with_sixths_and_decimals_have_a_sum() =>
        ExactSum.Of(Enumerable.Range(0, 20_000).Select(i => ExactNumber.Fraction(i, 1 + (i % 12)) + ExactNumber.Parse("0.125"))).Should().NotBeNull();

    [Fact]
    public void Twenty_thousand_rows_with_coprime_denominators_are_refused_in_one_sentence_and_at_once()
    {
        var clock = System.Diagnostics.Stopwatch.StartNew();
        var portfolio = new Portfolio(Primes(20_000).Select((prime, i) => new PortfolioRow
        {
            Name = $"p{i}", Year = 2025, Method = CostMethod.Statutory, Currency = "VND", Before = ExactNumber.Fraction(1_000_003, prime), After = 0,
        }));
        var sum = portfolio.Sum();
        (sum.Change, sum.Rows.Count).Should().Be((null, 20_000));
        var finding = sum.Findings.Should().ContainSingle().Which;
        finding.Code.Should().Be("CCHC-COST-013");
        finding.Severity.Should().Be(FindingSeverity.Error);
        finding.Text.Vi.Should().Be("số liệu có quá nhiều mẫu số khác nhau (mẫu số chung vượt 8192 bit) nên không cộng chính xác được; hãy làm tròn số liệu, ví dụ đến đồng, trước khi cộng");
        new PortfolioContent { Portfolio = portfolio }.Findings.Should().ContainSingle().Which.Should().Be(finding, "every report shows it");
        portfolio.By(PortfolioGrouping.Agency).Single().Sum.Change.Should().BeNull();
        FluentActions.Invoking(() => CompiledPortfolio.Of(portfolio)).Should().Throw<ArgumentException>();
        clock.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(20), "the sum itself does not end");
    }

    [Fact]
    public void A_sheet_whose_activities_share_no_scale_has_no_totals_and_says_why()
    {
        var sheet = Sheet([.. Primes(2_000).Select((prime, i) => Activity($"a{i}", 1) with { TimesPerYear = ExactNumber.Fraction(1, prime) })]);
        var cost = ComplianceCost.Of(sheet);
        cost.Totals.Should().BeNull();
        cost.Findings.Should().ContainSingle().Which.Code.Should().Be("CCHC-COST-013");
        ComplianceCost.Of(sheet with { Activities = [.. sheet.Activities.Take(20)] }).IsComplete.Should().BeTrue();
    }

    [Fact]
    public void A_plan_whose_measures_share_no_scale_has_neither_a_result_nor_a_year()
    {
        var sheet = Sheet([.. Enumerable.Range(0, 1_000).Select(i => Activity($"a{i}", 1))]);
        var plan = new SimplificationPlan
        {
            Before = sheet,
            Measures = [.. Primes(1_000).Select((prime, i) => new SimplificationMeasure.LowerFrequency { Id = $"m{i}", Activities = [$"a{i}"], TimesPerYear = ExactNumber.Fraction(1, prime), LegalBasis = new MeasureBasis("x", "y") })],
        };
        var result = plan.Evaluate();
        result.IsComplete.Should().BeFalse();
        result.Findings.Should().ContainSingle(finding => finding.Severity == FindingSeverity.Error).Which.Code.Should().Be("CCHC-COST-013");
        plan.SavingsOfYear(2026).Should().BeNull();
    }

    [Fact]
    public void Shares_without_a_common_scale_are_not_moved()
    {
        CostActivity Filing(string id, int prime) => Activity(id, 1) with { Kind = ActivityKind.File, Share = ExactNumber.Fraction(1, (System.Numerics.BigInteger)prime * 10_000) };
        var activities = Primes(2_000).Select((prime, i) => Filing($"a{i}", prime)).ToArray();
        var plan = new SimplificationPlan
        {
            Before = Sheet([.. activities, Activity("online", 1) with { Kind = ActivityKind.File, Share = 0.1m }]),
            Measures = [new SimplificationMeasure.FileOnline { Id = "m", Activities = ["online"], From = [.. activities.Select(activity => activity.Id)], Share = 0.2m }],
        };
        plan.Check().Should().Contain(finding => finding.Code == "CCHC-COST-013" && finding.Place == "measures[0] \"m\".from");
    }

    [Fact]
    public void A_programme_of_such_savings_has_no_year()
    {
        var year = new CostProgramme
        {
            BaselineYear = 2024,
            Baseline = 1_000_000_000,
            Method = CostMethod.Statutory,
            Currency = "VND",
            Savings = [.. Primes(2_000).Select((prime, i) => new SavingSchedule(ProcedureCode.Parse($"1.{i:000000}"), CostMethod.Statutory, "VND", [new YearAmount(2025, ExactNumber.Fraction(1, prime))]))],
        }.InYear(2025);
        year.Change.Should().BeNull();
        year.Findings.Select(finding => finding.Code).Should().Contain("CCHC-COST-013");
    }

    [Fact]
    public void A_share_typed_in_percent_is_a_finding_and_its_neighbours_are_kept()
    {
        const string sheet = """
            {"format":"cchc-cost/1","procedure":"1.001193","name":"x","year":2025,"currency":"VND","timesPerYear":1,"subjectsPerYear":100,
            "incomes":[{"payer":"individual","value":40000,"year":2025,"series":"s","source":"x"}],
            "activities":[{"id":"a","name":"A","kind":"file","channel":"inPerson","payer":"individual","hours":2,"share":40,"services":0,"fees":0},
            {"id":"b","name":"B","kind":"file","channel":"online","payer":"individual","hours":1,"share":60,"services":0,"fees":0}],
            "plan":{"name":"p","measures":[{"id":"m","kind":"fileOnline","from":["a"],"activities":["b"],"share":0.9}]}}
            """;
        const string rows = "code,name,year,method,currency,before,after\n2.000286,T,2025,statutory,VND,100,40\n";
        static Stream Stream(string text) => new MemoryStream(Encoding.UTF8.GetBytes(text));
        var content = PortfolioFolder.Read([("share40.json", Stream(sheet)), ("rows.csv", Stream(rows))]);
        var sum = content.Portfolio.Sum();
        (sum.Before, sum.After, sum.Incomplete.Count).Should().Be(((ExactNumber)100, (ExactNumber)40, 1));
        content.FileFindings.Where(finding => finding.Code == "CCHC-COST-005").Select(finding => finding.Text.Vi).Should().Contain("40: cần tỷ lệ từ 0 đến 1; nếu là 40% thì ghi 0.4").And.Contain("60: cần tỷ lệ từ 0 đến 1; nếu là 60% thì ghi 0.6");
        content.FileFindings.Should().NotContain(finding => finding.Text.Vi.Contains("99", StringComparison.Ordinal), "nothing is computed from shares that cannot be");
    }

    private static IEnumerable<int> Primes(int count)
    {
        var sieve = new bool[300_000];
        for (var i = 2; count > 0; i++)
        {
            if (!sieve[i])
            {
                count--;
                yield return i;
                for (long j = (long)i * i; j < sieve.Length; j += i)
                {
                    sieve[j] = true;
                }
            }
        }
    }
}
