using Cchc.Core.Costs;
using Cchc.Core.Costs.Incomes;
using Cchc.Core.Costs.Plans;
using Cchc.Core.Costs.Portfolios;
using Cchc.Core.Procedures.Identifiers;
using Cchc.Core.Text;
using FluentAssertions;

namespace Cchc.Core.Tests.Costs.Portfolios;

public class CostProgrammeTests
{
    private static readonly ProcedureCode First = ProcedureCode.Parse("1.000001");
    private static readonly ProcedureCode Second = ProcedureCode.Parse("1.000002");

    [Fact]
    public void Targets_of_NQ_68_and_NQ_66_are_measured_in_money_and_in_points()
    {
        var progress = SavingsTarget.Resolution66In2025.Measure(new CostChange(1_000, 780));
        $"{progress.IsReached} {progress.MissingMoney} {progress.MissingPoints}".Should().Be("False 80 8");
        var reached = SavingsTarget.Resolution68By2025.Measure(new CostChange(1_000, 780));
        $"{reached.IsReached} {reached.MissingMoney} {reached.MissingPoints}".Should().Be("True 0 0");
        SavingsTarget.Resolution66In2025.Measure(new CostChange(61, 43)).IsReached.Should().BeFalse("61 → 43 is 29.51%");
        SavingsTarget.Resolution66In2025.Measure(new CostChange(10, 7)).IsReached.Should().BeTrue("30% is reached by exactly 30%");
        var nothing = SavingsTarget.Resolution66In2026.Measure(new CostChange(0, 0));
        new object?[] { nothing.IsReached, nothing.MissingMoney, nothing.MissingPoints }.Should().OnlyContain(value => value == null);
        SavingsTarget.Known.Select(target => $"{target.Year} {target.BaselineYear} {target.Rate}").Should().Equal("2025  0.2", "2025 2024 0.3", "2026 2024 0.5");
    }

    [Fact]
    public void Savings_begin_and_lapse_by_year()
    {
        var years = Programme(Schedule(First, (2025, 300), (2026, 300), (2027, 100)), Schedule(Second, (2025, 0), (2026, 250), (2027, 250))).Years;
        years.Select(year => $"{year.Year} {year.Change!.Value.Saving} {year.Targets[1].IsReached} {year.Targets[2].IsReached}").Should().Equal(
            "2025 300 True False", "2026 550 True True", "2027 350 True False");
        years.SelectMany(year => year.Findings).Should().BeEmpty();
    }

    [Fact]
    public void A_year_that_a_schedule_does_not_list_is_unknown_and_not_zero()
    {
        var programme = Programme(Schedule(First, (2025, 300)), Schedule(Second, (2026, 250)));
        var year = programme.InYear(2025);
        year.Unknown.Should().Equal(Second);
        year.Findings.Single().Should().Match<Finding>(finding => finding.Code == "CCHC-COST-110" && finding.Place == "savings \"1.000002\"");
        year.Change!.Value.Saving.Should().Be((ExactNumber)300);
        programme.InYear(2030).Change.Should().BeNull();
        programme.InYear(2030).Targets.Should().BeEmpty();
    }

    [Fact]
    public void Schedules_of_another_method_or_currency_or_twice_are_refused()
    {
        var good = Schedule(First, (2025, 300));
        Codes(new SavingSchedule(Second, CostMethod.WaitingTime, "VND", [])).Should().Equal("CCHC-COST-101");
        Codes(new SavingSchedule(Second, CostMethod.Statutory, "USD", [])).Should().Equal("CCHC-COST-102");
        Codes(good).Should().Equal("CCHC-COST-111");
        FluentActions.Invoking(() => Schedule(First, (2025, 1), (2025, 2))).Should().Throw<ArgumentException>().WithMessage("*2025: duplicate year*");
        IEnumerable<string> Codes(SavingSchedule other)
        {
            var year = Programme(good, other).InYear(2025);
            year.Change.Should().BeNull();
            return year.Findings.Select(finding => finding.Code);
        }
    }

    [Fact]
    public void A_target_against_another_baseline_is_noted() =>
        (Programme(Schedule(First, (2025, 1))) with { BaselineYear = 2023 }).InYear(2025).Findings.Select(finding => finding.Code).Should().Equal("CCHC-COST-112", "CCHC-COST-112");

    [Fact]
    public void More_than_the_baseline_a_negative_baseline_and_years_before_it_are_unknown()
    {
        Unknown(Programme(Schedule(First, (2025, 600)), Schedule(Second, (2025, 401)))).Should().Equal("CCHC-COST-113");
        Programme(Schedule(First, (2025, 600)), Schedule(Second, (2025, 400))).InYear(2025).Change!.Value.Rate.Should().Be(ExactNumber.One);
        Unknown(Programme(Schedule(First, (2025, 1))) with { Baseline = -1 }).Should().Equal("CCHC-COST-114");
        Unknown(Programme(Schedule(First, (2025, 1))) with { BaselineYear = 2026 }).Should().Equal("CCHC-COST-116");
        (Programme(Schedule(First, (2025, 1))) with { BaselineYear = 2025 }).InYear(2025).Change.Should().NotBeNull();
        Programme(Schedule(First, (2023, 10), (2025, 20))).YearlySavings().Should().Equal(new YearAmount(2025, 20));
    }

    [Fact]
    public void A_programme_without_schedules_saves_an_unknown_amount_and_not_nothing() => Unknown(Programme()).Should().Equal("CCHC-COST-115");

    [Fact]
    public void Discounting_is_exact()
    {
        PresentValue.Of([new(2024, 100), new(2025, 105), new(2026, 1)], 0.05m, 2024).Should().Be((ExactNumber)200 + ExactNumber.Fraction(400, 441));
        PresentValue.Of([new(2024, 100)], 0.1m, 2026).Should().Be((ExactNumber)121);
        PresentValue.Of(Programme(Schedule(First, (2025, 10), (2026, 20))).YearlySavings(), 0, 2024).Should().Be((ExactNumber)30);
        FluentActions.Invoking(() => PresentValue.Of([], -1, 2024)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => PresentValue.Of([new(2225, 1)], 0.05m, 2024)).Should().Throw<ArgumentOutOfRangeException>().WithMessage("*201 years*");
    }

    private static IEnumerable<string> Unknown(CostProgramme programme)
    {
        var year = programme.InYear(2025);
        year.Change.Should().BeNull();
        year.Targets.Should().BeEmpty();
        return year.Findings.Select(finding => finding.Code);
    }

    private static CostProgramme Programme(params SavingSchedule[] savings) => new()
    {
        BaselineYear = 2024,
        Baseline = 1_000,
        Method = CostMethod.Statutory,
        Currency = "VND",
        Targets = SavingsTarget.Known,
        Savings = savings,
    };

    private static SavingSchedule Schedule(ProcedureCode code, params (int Year, int Saving)[] savings) =>
        new(code, CostMethod.Statutory, "VND", [.. savings.Select(saving => new YearAmount(saving.Year, saving.Saving))]);
}
