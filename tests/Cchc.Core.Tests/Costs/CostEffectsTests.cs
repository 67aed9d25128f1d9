using Cchc.Core.Costs;
using Cchc.Core.Costs.Incomes;
using Cchc.Core.Text;
using FluentAssertions;
using static Cchc.Core.Tests.Costs.CostSheets;

namespace Cchc.Core.Tests.Costs;

public class CostEffectsTests
{
    [Fact]
    public void One_factor_changed_is_the_whole_effect()
    {
        var before = Sheet(Activity("1", 2, 1_000, 500));
        Effects(before, before with { SubjectsPerYear = 50 }).Should().Be(default(EffectAmounts) with { Volume = -4_075_000 });
        Effects(before, before with { Incomes = [Wage with { Value = 50_000 }] }).Should().Be(default(EffectAmounts) with { Wage = 2_000_000 });
        Effects(before, before with { Overhead = 0.25m }).Should().Be(default(EffectAmounts) with { Wage = 2_000_000 });
        Effects(before, Sheet(Activity("1", 1, 1_000, 500))).Should().Be(default(EffectAmounts) with { Time = -4_000_000 });
        Effects(before, Sheet(Activity("1", 2, 0, 500))).Should().Be(default(EffectAmounts) with { Services = -100_000 });
        Effects(before, Sheet(Activity("1", 2, 1_000, 700))).Should().Be(default(EffectAmounts) with { Fees = 20_000 });
        Effects(before, Sheet(Activity("2", 1))).Should().Be(default(EffectAmounts) with { Abolished = -8_150_000, Appeared = 4_000_000 });
        Effects(before, Sheet() with { IsAbolished = true }).Should().Be(default(EffectAmounts) with { Abolished = -8_150_000 });
    }

    [Fact]
    public void Hours_that_go_to_nothing_are_an_effect_of_time_and_not_of_the_wage()
    {
        var before = Sheet(Activity("1", 2));
        Effects(before, Sheet(Activity("1", 0)) with { Incomes = [] }).Should().Be(default(EffectAmounts) with { Time = -8_000_000 });
        Effects(Sheet(Activity("1", 0)) with { Incomes = [] }, before).Should().Be(default(EffectAmounts) with { Time = 8_000_000 });
    }

    [Fact]
    public void The_administration_is_apart_and_one_off_activities_are_in_no_year()
    {
        var official = Activity("1", 1) with { Payer = CostPayer.Official };
        var incomes = new[] { Wage, Wage with { Payer = CostPayer.Official } };
        var effects = CostEffects.Of(
            ComplianceCost.Of(Sheet(official, Activity("2", 1) with { IsOneOff = true }) with { Incomes = incomes }),
            ComplianceCost.Of(Sheet(Activity("1", 1)) with { Incomes = incomes }));
        effects.Total.Should().Be(default(EffectAmounts) with { Appeared = 4_000_000 });
        effects.Administration.Should().Be(default(EffectAmounts) with { Abolished = -4_000_000 });
    }

    [Fact]
    public void A_side_that_is_incomplete_gives_no_effects()
    {
        var effects = CostEffects.Of(ComplianceCost.Of(Sheet(Activity("1", 2))), ComplianceCost.Of(Sheet(Activity("1", null))));
        effects.Total.Should().BeNull();
        effects.Activities.Should().BeEmpty();
        effects.Comparison.Findings.Should().NotBeEmpty();
    }

    [Fact]
    public void Effects_of_random_sheets_are_the_mean_over_all_orders_and_add_up_to_the_change()
    {
        var random = new Random(20261122);
        var compared = 0;
        for (var run = 0; run < 60; run++)
        {
            var (before, after) = (RandomSheet(random), RandomSheet(random));
            var (was, becomes) = (ComplianceCost.Of(before), ComplianceCost.Of(after));
            var effects = CostEffects.Of(was, becomes);
            effects.Total!.Value.Total.Should().Be(becomes.Totals!.PerYear.Total - was.Totals!.PerYear.Total);
            effects.Administration!.Value.Total.Should().Be(becomes.Administration!.PerYear.Total - was.Administration!.PerYear.Total);
            foreach (var activity in effects.Activities.Where(activity => Counts(was, activity.Id) && Counts(becomes, activity.Id)))
            {
                var (left, right) = (Factors(was, activity.Id), Factors(becomes, activity.Id));
                var parts = activity.Effects;
                compared++;
                AllOrders(left, right).Should().Equal([parts.Volume, parts.Wage, parts.Time, parts.Services, parts.Fees], "run {0}", run);
            }
        }

        compared.Should().BeGreaterThan(100);
        static bool Counts(ComplianceCost cost, string id) => cost.Activities.Any(line => line.Activity.Id == id && !line.Activity.IsOneOff && line.Activity.Payer != CostPayer.Official);
    }

    [Fact]
    public void At_constant_prices_a_rise_of_wages_is_no_cost()
    {
        var before = Sheet(Activity("1", 2, 100), Activity("2", 1) with { Income = Wage with { Value = 30_000 } });
        var after = Sheet(Activity("1", 1, 100), Activity("2", 1) with { Income = Wage with { Value = 60_000 } }) with { Incomes = [Wage with { Value = 90_000 }] };
        var constant = ConstantPrices.Of(after, before);
        CostEffects.Of(ComplianceCost.Of(before), constant.Cost!).Total.Should().Be(default(EffectAmounts) with { Time = -4_000_000 });
        ConstantPrices.Of(after, before with { Incomes = [] }).Findings.Single().Should().Match<Finding>(finding => finding.Code == "CCHC-COST-120" && finding.Place == "activities[0] \"1\".income");
        ConstantPrices.Of(after, before with { Currency = "USD" }).Findings.Single().Code.Should().Be("CCHC-COST-102");
    }

    [Fact]
    public void Incomes_of_a_year_come_from_the_table_of_the_same_series_or_not_at_all()
    {
        var sheet = Sheet(Activity("1", 1, 110, 220)) with { Year = 2023, SubjectsPerYear = 1, Incomes = [IncomeTable.Published.Find(IncomeTable.GdpPerCapita, 2023)!.For(CostPayer.Individual)] };
        ConstantPrices.Of(sheet, 2022, IncomeTable.Published).Cost!.Totals!.PerYear.Total.Should().Be((ExactNumber)(45_265 + 330));
        var index = new PriceIndex("CPI", "GSO", [new(2023, 110), new(2022, 100)]);
        ConstantPrices.Of(sheet, 2022, IncomeTable.Published, index).Cost!.Totals!.PerYear.Total.Should().Be((ExactNumber)(45_265 + 300));
        ConstantPrices.Of(sheet, 2021, IncomeTable.Published, index).Findings.Select(finding => finding.Code).Should().Equal("CCHC-COST-121", "CCHC-COST-120");
        ConstantPrices.Of(sheet, 2021, IncomeTable.Published).Sheet.Should().BeNull();
        var dollars = ConstantPrices.Of(sheet, 2022, new IncomeTable([IncomeTable.Published.Find(IncomeTable.GdpPerCapita, 2022)! with { Currency = "USD" }]));
        dollars.Findings.Select(finding => (finding.Code, finding.Place)).Should().Equal(("CCHC-COST-102", "incomes[0]"));
        dollars.Sheet.Should().BeNull();
        index.Convert(new YearAmount(2022, 10), 2023).Should().Be((ExactNumber)11);
        index.Convert(new YearAmount(2021, 10), 2023).Should().BeNull();
        FluentActions.Invoking(() => new PriceIndex("CPI", "GSO", [new(2023, 0)])).Should().Throw<ArgumentException>();
    }

    private static EffectAmounts Effects(CostSheet before, CostSheet after) => CostEffects.Of(ComplianceCost.Of(before), ComplianceCost.Of(after)).Total!.Value;

    private static CostSheet RandomSheet(Random random) => Sheet([.. Enumerable.Range(0, 6).Where(_ => random.Next(4) > 0).Select(i => Activity($"{i}", Small(random), Small(random), Small(random)) with
    {
        TimesPerYear = ExactNumber.Fraction(random.Next(1, 5), random.Next(1, 7)),
        Share = ExactNumber.Fraction(random.Next(0, 4), 3),
        Payer = random.Next(5) == 0 ? CostPayer.Official : CostPayer.Individual,
        IsOneOff = random.Next(6) == 0,
    }), Activity("z", 1)]) with
    {
        SubjectsPerYear = random.Next(1, 100),
        Overhead = ExactNumber.Fraction(random.Next(3), 7),
        Incomes = [Wage with { Value = random.Next(1, 9) }, Wage with { Payer = CostPayer.Official, Value = random.Next(1, 9) }],
    };

    private static Estimate Small(Random random) => ExactNumber.Fraction(random.Next(0, 7), random.Next(1, 7));

    private static ExactNumber[] Factors(ComplianceCost cost, string id)
    {
        var line = cost.Activities.Single(item => item.Activity.Id == id);
        var wage = line.Income is null ? ExactNumber.Zero : line.Income.Value.Likely * (ExactNumber.One + cost.Sheet.Overhead.Likely);
        return [line.TimesPerYear * line.SubjectsPerYear, wage, line.Once.Hours, line.Once.Services, line.Once.Fees];
    }

    // The slow model: all 120 orders of the five factors. A side without hours has no wage of its own.
    private static IEnumerable<ExactNumber> AllOrders(ExactNumber[] before, ExactNumber[] after)
    {
        (before, after) = (before.ToArray(), after.ToArray());
        before[1] = before[2].Sign == 0 ? after[1] : before[1];
        after[1] = after[2].Sign == 0 ? before[1] : after[1];
        var sums = new ExactNumber[5];
        var orders = 0;
        Walk([], before.ToArray());
        return sums.Select(sum => sum / orders);

        void Walk(int[] done, ExactNumber[] now)
        {
            if (done.Length == 5)
            {
                orders++;
                return;
            }

            foreach (var next in Enumerable.Range(0, 5).Except(done))
            {
                var then = now.ToArray();
                then[next] = after[next];
                for (var weight = Factorial(4 - done.Length); weight > 0; weight--)
                {
                    sums[next] += Cost(then) - Cost(now);
                }

                Walk([.. done, next], then);
            }
        }

        static int Factorial(int n) => n <= 1 ? 1 : n * Factorial(n - 1);
        static ExactNumber Cost(ExactNumber[] f) => f[0] * ((f[1] * f[2]) + f[3] + f[4]);
    }
}
