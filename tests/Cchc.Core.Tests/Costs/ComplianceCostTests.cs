using Cchc.Core.Costs;
using Cchc.Core.Costs.Plans;
using Cchc.Core.Costs.Times;
using Cchc.Core.Procedures;
using Cchc.Core.Procedures.Identifiers;
using Cchc.Core.Tests.Support;
using Cchc.Core.Text;
using FluentAssertions;
using static Cchc.Core.Tests.Costs.CostSheets;

namespace Cchc.Core.Tests.Costs;

public class ComplianceCostTests
{
    [Fact]
    public void TT_02_2017_art_27_cost_of_one_is_time_times_income_plus_services_plus_fees_and_a_year_is_times_times_subjects()
    {
        var cost = ComplianceCost.Of(Sheet(Activity("1.1", 2.5m, 10_000, 5_000)));
        var line = cost.Activities.Single();
        line.Once.Should().Be(new CostAmounts(2.5m, 100_000, 10_000, 5_000));
        line.InAll.Total.Should().Be((ExactNumber)11_500_000);
        cost.Totals!.PerDossier.Total.Should().Be((ExactNumber)115_000);
        cost.Totals.PerYear.Fees.Should().Be((ExactNumber)500_000);
        cost.Totals.PerYear.WithoutFees.Should().Be((ExactNumber)11_000_000);
        cost.Method.Should().Be(CostMethod.Statutory);
        cost.Findings.Should().BeEmpty();
    }

    [Fact]
    public void SCM_manual_three_hours_at_ten_for_100_000_businesses_twice_a_year_is_six_million()
    {
        var activity = Activity("1", 3) with { Payer = CostPayer.Enterprise };
        var cost = ComplianceCost.Of(Sheet(activity) with
        {
            Currency = "EUR",
            TimesPerYear = 2,
            SubjectsPerYear = 100_000,
            Incomes = [Wage with { Payer = CostPayer.Enterprise, Value = 10, Currency = "EUR" }],
        });
        cost.Activities[0].Once.Total.Should().Be((ExactNumber)30);
        (cost.Activities[0].TimesPerYear * cost.Activities[0].SubjectsPerYear).Should().Be((ExactNumber)200_000);
        cost.Enterprises!.PerYear.Total.Should().Be((ExactNumber)6_000_000);
        cost.Totals!.PerYear.Total.Should().Be((ExactNumber)6_000_000);
        cost.Individuals!.PerYear.Total.Should().Be(ExactNumber.Zero);
    }

    [Fact]
    public void A_third_of_a_sixth_of_a_time_a_year_is_exact()
    {
        var activity = Activity("1", 1) with { TimesPerYear = ExactNumber.Fraction(1, 6), Share = ExactNumber.Fraction(1, 3), SubjectsPerYear = 7 };
        ComplianceCost.Of(Sheet(activity)).Totals!.PerYear.Total.Should().Be(ExactNumber.Fraction(40_000 * 7, 18));
    }

    [Fact]
    public void Channels_with_shares_make_a_mean_dossier_and_each_its_own_subjects()
    {
        var online = Activity("2.1", 0.25m) with { Share = 0.6m };
        var desk = Activity("2.2", 3) with { Share = 0.4m };
        var cost = ComplianceCost.Of(Sheet(online, desk));
        cost.Activities.Select(line => line.SubjectsPerYear).Should().Equal(60, 40);
        cost.Totals!.PerDossier.Total.Should().Be((ExactNumber)((0.6m * 10_000) + (0.4m * 120_000)));
        cost.Totals.PerYear.Total.Should().Be(cost.Totals.PerDossier.Total * 100);
    }

    [Fact]
    public void Officials_are_totalled_apart_and_one_off_activities_never_enter_a_year()
    {
        var official = Activity("5", 4) with { Payer = CostPayer.Official };
        var once = Activity("1.2", 1) with { IsOneOff = true, TimesPerYear = null };
        var sheet = Sheet(Activity("1.1", 1), official, once);
        sheet = sheet with { Incomes = [Wage, Wage with { Payer = CostPayer.Official, Value = 50_000 }] };
        var cost = ComplianceCost.Of(sheet);
        cost.Totals!.PerYear.Total.Should().Be((ExactNumber)4_000_000);
        cost.Totals.OneOff.Total.Should().Be((ExactNumber)4_000_000);
        cost.Administration!.PerYear.Total.Should().Be((ExactNumber)20_000_000);
    }

    [Fact]
    public void What_would_be_done_anyway_and_overhead_are_parameters_with_zero_as_default()
    {
        var cost = ComplianceCost.Of(Sheet(Activity("1", 2, 1_000) with { BusinessAsUsual = 0.25m }) with { Overhead = 0.3m });
        cost.Totals!.PerYear.Total.Should().Be((ExactNumber)((104_000 + 1_000) * 100));
        cost.Totals.BusinessAsUsual.Total.Should().Be((ExactNumber)(105_000 * 25));
        cost.Totals.Additional.Total.Should().Be((ExactNumber)(105_000 * 75));
    }

    [Theory]
    [InlineData("hours", "CCHC-COST-001")]
    [InlineData("services", "CCHC-COST-001")]
    [InlineData("fees", "CCHC-COST-001")]
    [InlineData("timesPerYear", "CCHC-COST-001")]
    [InlineData("subjectsPerYear", "CCHC-COST-001")]
    [InlineData("income", "CCHC-COST-002")]
    public void Missing_is_never_zero(string what, string code)
    {
        var activity = Activity("1.1", 1);
        var sheet = Sheet(Activity("0", 1));
        activity = what switch
        {
            "hours" => activity with { Hours = null },
            "services" => activity with { Services = null },
            "fees" => activity with { Fees = null },
            _ => activity,
        };
        sheet = what switch
        {
            "timesPerYear" => sheet with { TimesPerYear = null, Activities = [activity] },
            "subjectsPerYear" => sheet with { SubjectsPerYear = null, Activities = [activity] },
            "income" => sheet with { Incomes = [], Activities = [activity] },
            _ => sheet with { Activities = [activity] },
        };
        var cost = ComplianceCost.Of(sheet);
        cost.Totals.Should().BeNull();
        cost.Activities.Should().BeEmpty();
        cost.Findings.Should().ContainSingle().Which.Should().Match<Finding>(finding => finding.Code == code && finding.Place == "activities[0] \"1.1\"." + what);
    }

    [Fact]
    public void An_income_is_not_needed_where_no_hour_is_spent() =>
        ComplianceCost.Of(Sheet(Activity("3", 0, 0, 8_000)) with { Incomes = [] }).Totals!.PerYear.Total.Should().Be((ExactNumber)800_000);

    [Fact]
    public void Nothing_to_do_is_unknown_unless_the_procedure_is_abolished()
    {
        ComplianceCost.Of(Sheet()).Findings.Single().Code.Should().Be("CCHC-COST-001");
        ComplianceCost.Of(Sheet() with { IsAbolished = true }).Totals!.PerYear.Total.Should().Be(ExactNumber.Zero);
        ComplianceCost.Of(Sheet(Activity("1", 1)) with { IsAbolished = true }).Findings.Single().Code.Should().Be("CCHC-COST-007");
    }

    [Fact]
    public void Wrong_inputs_are_all_named_with_their_place()
    {
        var sheet = Sheet(
            Activity("a", -1),
            Activity("a", 1) with { Share = 1.01m },
            Activity("b", 1, 1_000_000_000_000_001m) with { Income = Wage with { Currency = "USD" } });
        var cost = ComplianceCost.Of(sheet with { Currency = "vnd", Overhead = -0.1m });
        cost.Totals.Should().BeNull();
        cost.Findings.Select(finding => (finding.Code, finding.Place)).Should().BeEquivalentTo(new[]
        {
            ("CCHC-COST-003", "overhead"),
            ("CCHC-COST-006", "currency"),
            ("CCHC-COST-006", "incomes[0].currency"),
            ("CCHC-COST-003", "activities[0] \"a\".hours"),
            ("CCHC-COST-007", "activities[1] \"a\".id"),
            ("CCHC-COST-005", "activities[1] \"a\".share"),
            ("CCHC-COST-004", "activities[2] \"b\".services"),
            ("CCHC-COST-006", "activities[2] \"b\".income.currency"),
        });
    }

    [Theory]
    [InlineData(0.6, 0.6, "CCHC-COST-005")]
    [InlineData(0.6, 0.3, "CCHC-COST-009")]
    [InlineData(0.6, 0.4, null)]
    public void The_channels_of_one_task_share_the_subjects(double online, double desk, string? code)
    {
        CostActivity File(string id, SubmissionMethod channel, double share) => Activity(id, 1) with { Kind = ActivityKind.File, Channel = channel, Share = (decimal)share };
        var cost = ComplianceCost.Of(Sheet(File("2.1", SubmissionMethod.Online, online), File("2.2", SubmissionMethod.InPerson, desk), File("2.3", SubmissionMethod.InPerson, desk)));
        cost.Findings.Select(finding => finding.Code).Should().Equal(code is null ? [] : [code]);
        cost.IsComplete.Should().Be(code != "CCHC-COST-005");
    }

    [Fact]
    public void Payers_kinds_and_incomes_that_do_not_fit_are_refused_and_shares_are_never_negative()
    {
        string Code(CostActivity activity) => ComplianceCost.Of(Sheet(activity)).Findings[0].Code;
        Code(Activity("a", 1) with { Payer = (CostPayer)9 }).Should().Be("CCHC-COST-011");
        Code(Activity("a", 1) with { Kind = (ActivityKind)9 }).Should().Be("CCHC-COST-011");
        Code(Activity(" ", 1)).Should().Be("CCHC-COST-011");
        Code(Activity("a", 1) with { Income = Wage with { Payer = CostPayer.Official } }).Should().Be("CCHC-COST-011");
        Code(Activity("a", 1) with { Share = -0.1m }).Should().Be("CCHC-COST-005");
        Code(Activity("a", 1) with { BusinessAsUsual = -0.1m }).Should().Be("CCHC-COST-005");
        FluentActions.Invoking(() => ComplianceCost.Of(Sheet(Activity("a", 1)) with { Currency = null! })).Should().Throw<ArgumentException>().WithMessage("*currency*");
        FluentActions.Invoking(() => ComplianceCost.Of(Sheet(Activity("a", 1)) with { Overhead = null! })).Should().Throw<ArgumentException>().WithMessage("*overhead*");
    }

    [Fact]
    public void What_rests_on_an_income_in_another_currency_has_no_figure()
    {
        var cost = ComplianceCost.Of(Sheet(Activity("a", 1), Activity("b", 0, 5)) with { Incomes = [Wage with { Currency = "USD" }] });
        cost.IsComplete.Should().BeFalse();
        cost.Activities.Select(line => line.Activity.Id).Should().Equal("b");
        ComplianceCost.Of(Sheet(Activity("a", 1)) with { Currency = "dong" }).Activities.Should().BeEmpty();
    }

    [Fact]
    public void Identifiers_and_components_are_compared_in_one_form()
    {
        var activity = Activity("1", 1) with { Component = "To\u031B\u0300 khai" };
        activity.Component.Should().Be("Tờ khai");
        new SimplificationMeasure.DropComponent { Id = "m", Description = "d", Components = ["To\u031B\u0300 khai"] }.Apply(Sheet(activity, Activity("2", 1))).Activities.Should().ContainSingle();
    }

    [Fact]
    public void An_income_of_another_year_is_used_only_with_a_warning()
    {
        var cost = ComplianceCost.Of(Sheet(Activity("1", 1)) with { Year = 2026 });
        cost.IsComplete.Should().BeTrue();
        cost.Findings.Single().Code.Should().Be("CCHC-COST-008");
    }

    [Fact]
    public void The_Coast_Guard_rows_and_both_totals_recompute()
    {
        foreach (var (side, total, hours) in new[] { ("App.A", 107_484, 1_378), ("App.B", 67_800, 904) })
        {
            var rows = SharedData.Csv("costs/worked_us_1625-0102.csv").Where(row => row[0].Contains(side) && !row[1].StartsWith("TOTAL", StringComparison.Ordinal)).ToList();
            rows.Should().HaveCount(6);
            var activities = rows.Select((row, i) => Activity($"{i}", decimal.Parse(row[5], System.Globalization.CultureInfo.InvariantCulture)) with
            {
                Payer = CostPayer.Enterprise,
                SubjectsPerYear = int.Parse(row[2].Length > 0 ? row[2] : row[4], System.Globalization.CultureInfo.InvariantCulture),
                Income = Wage with { Value = int.Parse(row[7], System.Globalization.CultureInfo.InvariantCulture), Currency = "USD", Year = 2020, Payer = CostPayer.Enterprise },
            }).ToArray();
            var cost = ComplianceCost.Of(Sheet(activities) with { Currency = "USD", Year = 2020, Incomes = [] });
            cost.Activities.Select(line => line.InAll.Total.ToString()).Should().Equal(rows.Select(row => row[8]));
            cost.Activities.Select(line => line.InAll.Hours.ToString()).Should().Equal(rows.Select(row => row[6]));
            cost.Totals!.PerYear.Total.Should().Be((ExactNumber)total);
            cost.Totals.PerYear.Hours.Should().Be((ExactNumber)hours);
        }
    }

    [Fact]
    public void The_five_procedures_of_Dong_Nai_recompute_as_waiting_time()
    {
        var rows = SharedData.Csv("costs/worked_vn_dongnai_2816.csv").ToList();
        rows.Should().HaveCount(5);
        foreach (var row in rows)
        {
            var income = Wage with { Value = ExactNumber.Parse(row[5]) };
            var before = new WaitingCost(ProcedureCode.Parse(row[0]), ExactNumber.Parse(row[2]), ExactNumber.Parse(row[4]), income, ExactNumber.Parse(row[6]));
            var after = new WaitingCost(before.Procedure, ExactNumber.Parse(row[3]), before.HoursPerDay, income, before.DossiersPerYear);
            before.PerYear.ToString().Should().Be(row[7]);
            after.PerYear.ToString().Should().Be(row[8]);
            var change = new CostChange(before.PerYear, after.PerYear);
            change.Saving.ToString().Should().Be(row[9]);
            (change.Rate!.Value * 100).ToString().Should().Be(row[10]);
            before.Method.Should().Be(CostMethod.WaitingTime);
        }

        WaitingCost.Warning.Code.Should().Be("CCHC-COST-020");
    }
}
