using Cchc.Core.Costs;
using Cchc.Core.Costs.Incomes;
using Cchc.Core.Costs.Plans;
using Cchc.Core.Costs.Portfolios;
using Cchc.Core.Costs.Simulation;
using Cchc.Core.Costs.Times;
using Cchc.Core.Procedures.Identifiers;
using Cchc.Core.Tests.Support;
using Cchc.Core.Text;
using FluentAssertions;
using static Cchc.Core.Tests.Costs.CostSheets;

namespace Cchc.Core.Tests.Costs;

/// <summary>The records of costs as values: equality, <c>with</c>, and texts that no culture changes.</summary>
public class CostRecordTests
{
    private static readonly ProcedureCode Code = ProcedureCode.Parse("1.001193");

    public static TheoryData<string> Cultures => ["vi-VN", "fa-IR", "th-TH", "de-DE", "ar-SA"];

    [Theory]
    [MemberData(nameof(Cultures))]
    public void Texts_are_the_same_in_every_culture(string name)
    {
        using var culture = new CultureScope(name);
        new Estimate(ExactNumber.Parse("-1.5"), 2, ExactNumber.Fraction(7, 3)).ToString().Should().Be("-1.5..2..7/3");
        new Estimate(-3).ToString().Should().Be("-3");
        new CostChange(1_024_000, 231_000).ToString().Should().Be("1,024,000 → 231,000 (−77.44%)");
        new CostChange(100, 150.5m).ToString().Should().Be("100 → 150.5 (50.5%)");
        new CostChange(0, 5).ToString().Should().Be("0 → 5");
        new YearAmount(-5, -2.5m).ToString().Should().Be("YearAmount { Year = -5, Amount = -2.5 }");
        Wage.ToString().Should().Be("40000 VND/h (Individual, test 2025, test)");
        Sheet().ToString().Should().Be("1.001193 Đăng ký khai sinh (2025)");
        new MeasureBasis("NQ 66/NQ-CP").ToString().Should().Be("NQ 66/NQ-CP");
        new MeasureBasis("NQ 66/NQ-CP", "Điều 5").ToString().Should().Be("NQ 66/NQ-CP, Điều 5");
        new IncomeDerivation(-1, 22, 8).ToString().Should().Be("IncomeDerivation { MonthsPerYear = -1, DaysPerMonth = 22, HoursPerDay = 8 }");
        new SimulatedAmount.Percentile(0.05, -1.5).ToString().Should().Be("Percentile { Share = 0.05, Value = -1.5 }");
        new PortfolioItem(1, 2, 3, 4, "Sở A", null, -7).ToString()
            .Should().Be("PortfolioItem { UnitBefore = 1, VolumeBefore = 2, UnitAfter = 3, VolumeAfter = 4, " +
            "Agency = Sở A, Field = , Year = -7, Procedure =  }");
        new TimeCutOptions { Year = -3 }.ToString().Should().Be("TimeCutOptions { EightHoursAreOneDay = False, Calendar = , Year = -3 }");
        new ReviewSummary(1_405, 378, 94_000_000_000, isPerYear: true).ToString()
            .Should().Be("1.405 TTHC được rà soát, 378 TTHC được đơn giản hóa (26,9%), tiết kiệm 94 tỷ đồng/năm");
    }

    [Theory]
    [MemberData(nameof(Cultures))]
    public void Dates_of_measures_and_spans_are_ISO_in_every_culture(string name)
    {
        using var culture = new CultureScope(name);
        var measure = new SimplificationMeasure.AbolishProcedure { Id = "m", InForceFrom = new LocalDate(2024, 2, 29) };
        measure.ToString().Should().StartWith("AbolishProcedure { Id = m, ").And.Contain("InForceFrom = 2024-02-29");
        new YearSaving.Span(new LocalDate(2024, 2, 29), new LocalDate(2024, 12, 31), [], ExactNumber.Fraction(307, 366), default).ToString()
            .Should().StartWith("Span { From = 2024-02-29, Through = 2024-12-31, ").And.Contain("Weight = 307/366");
    }

    [Fact]
    public void An_estimate_of_one_number_equals_the_range_of_that_number()
    {
        new Estimate(2).Should().Be(new Estimate(2, 2, 2)).And.NotBe(new Estimate(1, 2, 2));
        ((Estimate)0.5m).Should().Be(new Estimate(ExactNumber.Fraction(1, 2)));
        ((Estimate)2).GetHashCode().Should().Be(new Estimate(2, 2, 2).GetHashCode());
        new Estimate(1, 1, 2).IsCertain.Should().BeFalse();
    }

    [Theory]
    [InlineData(2, 1, 3)]
    [InlineData(1, 3, 2)]
    public void An_estimate_out_of_order_is_refused_with_its_three_values(int low, int likely, int high) =>
        FluentActions.Invoking(() => new Estimate(low, likely, high)).Should().Throw<ArgumentException>()
            .WithMessage($"low {low}, likely {likely}, high {high}: expected low ≤ likely ≤ high.*").WithParameterName(nameof(likely));

    [Fact]
    public void Sheets_are_equal_by_their_parts_and_keep_their_lists_from_later_changes()
    {
        var activities = new List<CostActivity> { Activity("1", 2) };
        var sheet = Sheet() with { Activities = activities };
        activities.Add(Activity("2", 1));
        sheet.Activities.Should().ContainSingle("the list was taken when the sheet was made");
        sheet.Should().Be(Sheet(Activity("1", 2)));
        sheet.GetHashCode().Should().Be(Sheet(Activity("1", 2)).GetHashCode());
        (sheet with { Overhead = 0.1m }).Should().NotBe(sheet);
    }

    [Fact]
    public void Results_are_equal_when_inputs_are()
    {
        var sheet = Sheet(Activity("1", 2, 3, 4));
        ComplianceCost.Of(sheet).Should().Be(ComplianceCost.Of(Sheet(Activity("1", 2, 3, 4))));
        ComplianceCost.Of(sheet).Should().NotBe(ComplianceCost.Of(sheet with { Year = 2026 }));
        CostComparison.Of(ComplianceCost.Of(sheet), ComplianceCost.Of(sheet))
            .Should().Be(CostComparison.Of(ComplianceCost.Of(sheet), ComplianceCost.Of(sheet)));
        new Portfolio([]).Sum().Should().Be(Portfolio.Empty.Sum());
        CostSimulation.Of(sheet, 1, new SimulationOptions { Runs = 3 }).Options.Should().Be(new SimulationOptions { Runs = 3 });
    }

    [Fact]
    public void Names_of_activities_are_cleaned_and_null_is_empty()
    {
        var activity = Activity(" a\u0323\u00A0", 1) with { Name = "Nộp\u00A0 hồ  sơ ", Component = null! };
        (activity.Id, activity.Name, activity.Component).Should().Be(("ạ", "Nộp hồ sơ", string.Empty));
    }

    [Fact]
    public void A_share_that_was_never_stated_reads_as_one_and_is_not_equal_to_one_that_was()
    {
        var silent = Activity("1", 1);
        (silent.Share, silent.IsShareStated).Should().Be((new Estimate(1), false));
        var stated = silent with { Share = 1 };
        (stated.Share, stated.IsShareStated, stated == silent).Should().Be((new Estimate(1), true, false));
    }

    [Fact]
    public void Amounts_are_added_subtracted_and_multiplied_part_by_part()
    {
        CostAmounts amounts = new(1, 2, 3, 4);
        (amounts.Total, amounts.WithoutFees).Should().Be(((ExactNumber)9, (ExactNumber)5), "hours are not money");
        (amounts + new CostAmounts(10, 20, 30, 40)).Should().Be(new CostAmounts(11, 22, 33, 44));
        (amounts - amounts).Should().Be(default(CostAmounts));
        (amounts * ExactNumber.Fraction(-1, 2)).Should().Be(new CostAmounts(-0.5m, -1, -1.5m, -2));
        PlanAmounts plan = new(1, 2, 3, 4, 5);
        ((plan + plan) - plan).Should().Be(plan);
        (plan * 3).Should().Be(new PlanAmounts(3, 6, 9, 12, 15));
        (new EffectAmounts(1, 2, 3, 4, 5, 6, -7) + new EffectAmounts(1, 1, 1, 1, 1, 1, 1)).Should().Be(new EffectAmounts(2, 3, 4, 5, 6, 7, -6));
        new EffectAmounts(1, 2, 3, 4, 5, 6, -7).Total.Should().Be((ExactNumber)14);
    }

    // By hand: 34 ÷ 45 = 0.7555…; 1 ÷ 3 = 33.33…; -1 ÷ 8 = -12.5.
    [Theory]
    [InlineData(34, 45, 2, "75.56", "75.55")]
    [InlineData(34, 45, 0, "76", "75")]
    [InlineData(1, 3, 2, "33.33", "33.33")]
    [InlineData(-1, 8, 0, "-13", "-12")]
    [InlineData(0, 1, 2, "0", "0")]
    [InlineData(2, 1, 2, "200", "200")]
    public void A_percentage_is_rounded_half_away_from_zero_or_cut_towards_it(int above, int below, int decimals, string rounded, string cut)
    {
        var rate = ExactNumber.Fraction(above, below);
        Percent.Value(rate, decimals: decimals).Should().Be(ExactNumber.Parse(rounded));
        Percent.Value(rate, RateRounding.Cut, decimals).Should().Be(ExactNumber.Parse(cut));
        Percent.Of(rate, RateRounding.Cut, decimals).Should().Be(new BilingualText(Shown(cut.Replace('.', ',')), Shown(cut)));
        string Shown(string number) => number.Replace('-', '−') + "%";
    }

    [Fact]
    public void A_percentage_has_0_to_100_decimals_and_one_of_two_roundings()
    {
        FluentActions.Invoking(() => Percent.Value(1, (RateRounding)2)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("rounding");
        FluentActions.Invoking(() => Percent.Value(1, decimals: -1)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => Percent.Of(1, decimals: 101)).Should().Throw<ArgumentOutOfRangeException>();
        Percent.Of(ExactNumber.Fraction(1, 3), decimals: 100).En.Should().HaveLength(2 + 1 + 100 + 1);
    }

    [Fact]
    public void A_review_needs_counts_in_order_a_currency_and_a_known_rounding()
    {
        FluentActions.Invoking(() => new ReviewSummary(-1, 0)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("reviewed");
        FluentActions.Invoking(() => new ReviewSummary(1, -1)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("simplified");
        FluentActions.Invoking(() => new ReviewSummary(1, 1, currency: null!)).Should().Throw<ArgumentNullException>().WithParameterName("currency");
        FluentActions.Invoking(() => new ReviewSummary(1, 1).Describe((RateRounding)7)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Theory]
    [InlineData("0", "0 đồng", "0 VND")]
    [InlineData("999999.4", "999.999 đồng", "999,999 VND")]
    [InlineData("1000000", "1 triệu đồng", "1 million VND")]
    [InlineData("94000000000", "94 tỷ đồng", "94 billion VND")]
    [InlineData("1234567890", "1,23 tỷ đồng", "1.23 billion VND")]
    [InlineData("1235000000", "1,24 tỷ đồng", "1.24 billion VND")]
    public void Money_of_a_review_is_shown_in_billions_millions_or_whole_units(string amount, string vi, string en)
    {
        var text = new ReviewSummary(2, 1, ExactNumber.Parse(amount)).Describe();
        text.Vi.Should().Be($"2 TTHC được rà soát, 1 TTHC được đơn giản hóa (50%), tiết kiệm {vi}");
        text.En.Should().Be($"2 reviewed, 1 simplified (50%), {en} saved");
    }

    [Fact]
    public void A_cost_that_grew_is_said_to_grow_without_a_sign()
    {
        var text = new ReviewSummary(0, 0, -1_500_000.25m, "USD", isPerYear: true).Describe();
        text.Vi.Should().Be("0 TTHC được rà soát, 0 TTHC được đơn giản hóa, chi phí tăng 1,5 triệu USD/năm");
        text.En.Should().Be("0 reviewed, 0 simplified, 1.5 million USD a year more");
        new ReviewSummary(0, 0, 0.25m, "USD").Describe().En.Should().EndWith(", 0.25 USD saved");
    }

    [Fact]
    public void A_schedule_is_kept_by_year_and_a_year_not_listed_is_unknown()
    {
        var schedule = new SavingSchedule(Code, CostMethod.Statutory, "VND", [new(2027, 3), new(2025, -1), new(2026, 0)]);
        schedule.Savings.Select(saving => saving.Year).Should().Equal(2025, 2026, 2027);
        (schedule.InYear(2025), schedule.InYear(2026), schedule.InYear(2028)).Should().Be(((ExactNumber?)(-1), (ExactNumber?)0, null));
        schedule.Should().Be(new SavingSchedule(Code, CostMethod.Statutory, "VND", [new(2025, -1), new(2026, 0), new(2027, 3)]));
        FluentActions.Invoking(() => new SavingSchedule(Code, CostMethod.Statutory, "VND", [new(2025, 1), new(2025, 1)]))
            .Should().Throw<ArgumentException>().WithMessage("1.001193 2025: duplicate year.*");
        FluentActions.Invoking(() => new SavingSchedule(null!, CostMethod.Statutory, "VND", []))
            .Should().Throw<ArgumentNullException>().WithParameterName("procedure");
        FluentActions.Invoking(() => new SavingSchedule(Code, CostMethod.Statutory, null!, []))
            .Should().Throw<ArgumentNullException>().WithParameterName("currency");
        FluentActions.Invoking(() => new SavingSchedule(Code, CostMethod.Statutory, "VND", null!))
            .Should().Throw<ArgumentNullException>().WithParameterName("savings");
    }

    [Theory]
    [InlineData(2_999_999, false)]
    [InlineData(3_000_000, true)]
    [InlineData(3_000_001, true)]
    public void A_target_is_compared_exactly(int saved, bool reached)
    {
        var progress = SavingsTarget.Resolution66In2025.Measure(new CostChange(10_000_000, 10_000_000 - saved));
        (progress.IsReached, progress.MissingMoney).Should().Be((reached, (ExactNumber?)Math.Max(0, 3_000_000 - saved)));
        progress.MissingPoints!.Value.Sign.Should().Be(reached ? 0 : 1);
    }

    [Fact]
    public void Where_there_was_nothing_to_save_a_target_is_neither_reached_nor_missed()
    {
        var progress = SavingsTarget.Resolution68By2025.Measure(new CostChange(0, 0));
        (progress.Rate, progress.IsReached, progress.MissingMoney, progress.MissingPoints).Should().Be((null, null, null, null));
        SavingsTarget.Known.Select(target => (target.Year, target.Rate.ToString(), target.BaselineYear)).Should().Equal(
            (2025, "0.2", null), (2025, "0.3", 2024), (2026, "0.5", 2024));
    }
}
