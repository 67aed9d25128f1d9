using System.Numerics;
using Cchc.Core.Costs;
using Cchc.Core.Costs.Plans;
using Cchc.Core.Costs.Portfolios;
using Cchc.Core.Costs.Times;
using Cchc.Core.Procedures.Identifiers;
using Cchc.Core.Text;
using FluentAssertions;
using static Cchc.Core.Tests.Costs.ExpectedFinding;

namespace Cchc.Core.Tests.Costs.Portfolios;

/// <summary>Each finding of portfolios and programmes by its smallest input, with its place and both texts.</summary>
public class PortfolioFindingTests
{
    private static readonly ProcedureCode Code = ProcedureCode.Parse("1.001193");

    [Fact]
    public void A_row_without_an_amount_is_named_and_enters_no_sum()
    {
        var portfolio = new Portfolio([Row("A", 10, null), Row("B", 10, 4)]);
        portfolio.Findings.Should().Equal(
            Warning("100", "rows[0] \"A\" 2025.after", "chưa có số liệu: dòng này không được cộng", "missing: the row is left out of the sums"));
        var sum = portfolio.Sum();
        sum.Findings.Should().Equal(Warning("100", "rows", "1 trong 2 dòng thiếu hoặc sai số liệu, không được cộng",
            "1 of 2 rows lack an amount or state a wrong one and are not in the sum"));
        (sum.Before, sum.After, sum.Rows.Count, sum.Incomplete.Count).Should().Be(((ExactNumber?)10, (ExactNumber?)4, 1, 1));
    }

    [Fact]
    public void No_rows_sum_to_zero_without_a_rate_and_only_incomplete_rows_have_no_sum()
    {
        var none = Portfolio.Empty.Sum();
        (none.Change, none.Rate, none.Method, none.Currency).Should().Be((new CostChange(0, 0), null, null, null));
        new Portfolio([Row("A", null, null)]).Sum().Change.Should().BeNull("missing is never zero");
        Portfolio.Empty.Sums().Should().BeEmpty();
    }

    [Fact]
    public void Two_methods_are_never_added()
    {
        var sum = new Portfolio([Row("A", 1, 1), Row("B", 1, 1) with { Method = CostMethod.WaitingTime }]).Sum();
        sum.Findings.Should().Equal(
            Error("101", "method", "không cộng số liệu của hai phương pháp: Điều 27 Thông tư số 02/2017/TT-VPCP; lượng giá thời gian chờ",
                "amounts of two methods are never added: art. 27 of Circular No. 02/2017/TT-VPCP; valuation of waiting time"),
            WaitingCost.Warning);
        (sum.Change, sum.Method, sum.Currency).Should().Be((null, null, "VND"));
    }

    [Fact]
    public void Two_currencies_are_never_added()
    {
        var sum = new Portfolio([Row("A", 1, 1), Row("B", 1, 1) with { Currency = "EUR" }]).Sum();
        sum.Findings.Should().Equal(Error("102", "currency", "không cộng các loại tiền khác nhau: EUR, VND", "different currencies are never added: EUR, VND"));
        (sum.Before, sum.Saving, sum.Rate).Should().Be((null, null, null));
    }

    [Fact]
    public void A_procedure_that_stands_twice_in_a_year_may_be_counted_twice()
    {
        var row = Row("A", 1, 1) with { Procedure = Code };
        new Portfolio([row, row with { Name = "khác" }]).Findings.Should().Equal(Warning("103", "rows[1] \"1.001193\" 2025",
            "thủ tục này của năm 2025 đã có ở rows[0] hoặc dòng sau đó: có thể tính hai lần",
            "this procedure of 2025 is also at rows[0] or a later row: it may be counted twice"));
        new Portfolio([row, row with { Year = 2026 }]).Findings.Should().BeEmpty();
        new Portfolio([row with { Agency = "Xã A" }, row with { Agency = "Xã B" }]).Findings.Should().BeEmpty("each agency has its own subjects");
        new Portfolio([row, row with { Agency = "Xã B" }]).Findings.Should().ContainSingle("a row without an agency may count them all");
    }

    [Fact]
    public void A_row_that_makes_no_sense_is_told_each_fault()
    {
        new Portfolio([Row("A", -1, 2) with { Procedures = 0, Currency = "đồng" }]).Findings.Should().Equal(
            Error("104", "rows[0] \"A\" 2025.before", "-1: cần số không âm; dòng này không được cộng",
                "-1: expected a number that is not negative; the row is left out of the sums"),
            Error("104", "rows[0] \"A\" 2025.procedures", "0: cần từ 1 thủ tục; dòng này không được cộng",
                "0: expected at least 1 procedure; the row is left out of the sums"),
            Error("104", "rows[0] \"A\" 2025.currency", "\"đồng\" không phải mã tiền tệ ba chữ in hoa như VND",
                "\"đồng\" is not a currency code of three capital letters such as VND"));
    }

    [Fact]
    public void A_row_that_was_simplified_was_reviewed() =>
        new Portfolio([Row("A", 1, 1) with { IsSimplified = true }]).Findings.Should().Equal(Warning("105", "rows[0] \"A\" 2025",
            "được đơn giản hóa nhưng không ghi là được rà soát", "simplified, but not marked as reviewed"));

    [Fact]
    public void Rows_without_a_common_scale_have_no_sum()
    {
        var sum = new Portfolio(Enumerable.Range(1, 40).Select(i => Row("A", ExactNumber.Fraction(1, BigInteger.Pow(2, 256) + (2 * i) + 1), 0))).Sum();
        (sum.Change, sum.Findings.Single().Code, sum.Findings[0].Place).Should().Be((null, "CCHC-COST-013", "rows"));
    }

    [Fact]
    public void A_year_that_a_schedule_does_not_list_is_unknown_and_not_zero()
    {
        var year = Programme(Schedule(Code, (2025, 30))).InYear(2026);
        year.Findings.Should().Equal(Warning("110", "savings \"1.001193\"",
            "không có số tiết kiệm của năm 2026; nếu biện pháp chưa hoặc hết hiệu lực, ghi 0",
            "no saving is stated for 2026; write 0 where the measures are not in force"));
        (year.Change, year.Unknown.Single(), year.Targets.Count).Should().Be((null, Code, 0));
    }

    [Fact]
    public void A_procedure_has_one_schedule()
    {
        var year = Programme(Schedule(Code, (2025, 30)), Schedule(Code, (2025, 20))).InYear(2025);
        year.Findings.Should().Equal(Error("111", "savings \"1.001193\"", "thủ tục có hai lịch tiết kiệm", "the procedure has two schedules of savings"));
        year.Change.Should().BeNull();
    }

    [Fact]
    public void A_target_against_another_year_is_measured_and_noted()
    {
        var programme = Programme(Schedule(Code, (2026, 30))) with { BaselineYear = 2025, Targets = [SavingsTarget.Resolution66In2026] };
        var year = programme.InYear(2026);
        year.Findings.Should().Equal(Warning("112", "targets",
            "Nghị quyết số 66/NQ-CP: 50% năm 2026 so với 2024: chỉ tiêu so với năm 2024, chương trình lấy năm 2025 làm gốc",
            "Resolution No. 66/NQ-CP: 50% in 2026 against 2024: the target is against 2024, the baseline of the programme is 2025"));
        (year.Targets[0].IsReached, year.Targets[0].MissingMoney, year.Targets[0].MissingPoints).Should().Be((false, (ExactNumber?)20, (ExactNumber?)20));
    }

    [Fact]
    public void The_whole_baseline_may_be_saved_and_not_more()
    {
        Programme(Schedule(Code, (2025, 100))).InYear(2025).Change.Should().Be(new CostChange(100, 0));
        var year = Programme(Schedule(Code, (2025, 1_100.5m))).InYear(2025);
        year.Findings.Should().Equal(Error("113", "savings", "tiết kiệm 1.100,5 của năm 2025 lớn hơn chi phí năm gốc 100: chi phí sau sẽ âm",
            "the 1,100.5 saved in 2025 is more than the baseline of 100: the cost after would be negative"));
        year.Change.Should().BeNull();
    }

    [Fact]
    public void A_negative_baseline_measures_nothing() =>
        (Programme(Schedule(Code, (2025, 0))) with { Baseline = -1_234.5m }).InYear(2025).Findings.Should().Equal(Error("114", "baseline",
            "−1.234,5: chi phí năm gốc cần số không âm", "−1,234.5: expected a cost of the baseline year that is not negative"));

    [Fact]
    public void A_programme_without_a_schedule_knows_no_saving()
    {
        var year = Programme().InYear(2025);
        year.Findings.Should().Equal(Warning("115", "savings", "chưa có lịch tiết kiệm của thủ tục nào: mức tiết kiệm là chưa biết",
            "there is no schedule of savings: what is saved is unknown"));
        (year.Change, Programme().Years.Count, Programme().YearlySavings().Count).Should().Be((null, 0, 0));
    }

    [Fact]
    public void A_year_before_the_baseline_is_not_measured_against_it()
    {
        var programme = Programme(Schedule(Code, (2023, 10), (2024, 20), (2025, 30)));
        programme.InYear(2023).Findings.Should().Equal(Warning("116", "savings", "năm 2023 trước năm gốc 2024: không so với chỉ tiêu",
            "2023 lies before the baseline year 2024: it is not measured against it"));
        programme.YearlySavings().Should().Equal(new YearAmount(2024, 20), new YearAmount(2025, 30));
        programme.Years.Select(year => year.Year).Should().Equal(2023, 2024, 2025);
    }

    [Fact]
    public void Schedules_of_another_method_or_currency_break_a_programme()
    {
        Programme(new SavingSchedule(Code, CostMethod.WaitingTime, "VND", [new(2025, 1)])).InYear(2025).Findings.Should().Equal(
            Error("101", "savings \"1.001193\"",
            "lượng giá thời gian chờ, VND; chương trình tính theo Điều 27 Thông tư số 02/2017/TT-VPCP, VND",
            "valuation of waiting time, VND; the programme is in art. 27 of Circular No. 02/2017/TT-VPCP, VND"));
        Programme(new SavingSchedule(Code, CostMethod.Statutory, "USD", [new(2025, 1)])).InYear(2025).Findings.Should().Equal(
            Error("102", "savings \"1.001193\"",
            "Điều 27 Thông tư số 02/2017/TT-VPCP, USD; chương trình tính theo Điều 27 Thông tư số 02/2017/TT-VPCP, VND",
            "art. 27 of Circular No. 02/2017/TT-VPCP, USD; the programme is in art. 27 of Circular No. 02/2017/TT-VPCP, VND"));
    }

    private static PortfolioRow Row(string name, ExactNumber? before, ExactNumber? after) => new()
    {
        Name = name, Year = 2025, Method = CostMethod.Statutory, Currency = CostSheet.Dong, Before = before, After = after,
    };

    private static SavingSchedule Schedule(ProcedureCode code, params (int Year, ExactNumber Amount)[] years) =>
        new(code, CostMethod.Statutory, CostSheet.Dong, [.. years.Select(year => new YearAmount(year.Year, year.Amount))]);

    private static CostProgramme Programme(params SavingSchedule[] schedules) => new()
    {
        BaselineYear = 2024, Baseline = 100, Method = CostMethod.Statutory, Currency = CostSheet.Dong, Savings = schedules,
    };
}
