using Cchc.Core.Deadlines.Stages;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Text;

namespace Cchc.Core.Tests.Deadlines.Stages;

/// <summary>Sums of a process against what it states, and against the procedure's time.</summary>
public sealed class InternalProcessTests
{
    [Fact]
    public void The_interlinked_process_agrees_with_its_own_sums()
    {
        Processes.Interlinked.Check(new ProcessingTime.WorkingDays(12)).Should().BeEmpty();
        Processes.Interlinked.Hours.Should().Be(96);
        Processes.Interlinked.Total.Should().Be(new ProcessingTime.WorkingDays(12));
    }

    // Three wrong processes, each with one number changed.
    [Fact]
    public void A_wrong_total_is_found_with_its_numbers()
    {
        var wrong = Processes.Of("0,25 ngày làm việc", "2,5 ngày làm việc", "0,5 ngày làm việc", "-") with { Totals = [new ProcessingTime.WorkingDays(3)] };
        var finding = wrong.Check().Single();
        (finding.Code, finding.Severity).Should().Be(("CCHC-STG-101", FindingSeverity.Error));
        finding.Text.Vi.Should().Be("Tổng thời gian ghi 3 ngày làm việc; cộng các bước được 3,25 ngày làm việc (26 giờ, mỗi ngày 8 giờ): thừa 0,25 ngày làm việc.");
        finding.Text.En.Should().Be("The total is stated as 3 working days; the stages add up to 3.25 working days (26 working hours, 8 a day): 0.25 working days more.");
    }

    [Fact]
    public void A_wrong_subtotal_is_found_though_the_total_is_right()
    {
        var wrong = Processes.Interlinked with { Subtotals = [Processes.Interlinked.Subtotals[0] with { Time = new ProcessingTime.WorkingHours(44) }, Processes.Interlinked.Subtotals[1]] };
        var finding = wrong.Check().Single();
        (finding.Code, finding.Place).Should().Be(("CCHC-STG-102", "subtotals"));
        finding.Text.Vi.Should().Be("Số cộng các bước 1–6 (xã) ghi 44 giờ làm việc; cộng các bước được 40 giờ làm việc (5 ngày làm việc, mỗi ngày 8 giờ): thiếu 4 giờ làm việc.");
    }

    [Fact]
    public void Totals_in_two_units_that_contradict_each_other_are_found()
    {
        var wrong = Processes.Of("80 giờ làm việc") with { Totals = [new ProcessingTime.WorkingHours(80), new ProcessingTime.WorkingDays(12)] };
        wrong.Check().Select(finding => finding.Code).Should().BeEquivalentTo("CCHC-STG-101", "CCHC-STG-103");
        (wrong with { HoursPerDay = 80m / 12m }).Check().Should().NotContain(finding => finding.Code == "CCHC-STG-102");
        (Processes.Of("84 giờ làm việc") with { Totals = [new ProcessingTime.WorkingHours(84), new ProcessingTime.WorkingDays(12)], HoursPerDay = 7 }).Check().Should().BeEmpty("the process says seven hours a day");
    }

    [Theory]
    [InlineData("2 ngày làm việc", "3 ngày làm việc", "CCHC-STG-104", FindingSeverity.Error, "Các bước cần 3 ngày làm việc (24 giờ, mỗi ngày 8 giờ), nhiều hơn thời hạn của thủ tục (2 ngày làm việc) 1 ngày làm việc.")]
    [InlineData("5 ngày làm việc", "3 ngày làm việc", "CCHC-STG-105", FindingSeverity.Information, "Các bước cần 3 ngày làm việc (24 giờ, mỗi ngày 8 giờ), ít hơn thời hạn của thủ tục (5 ngày làm việc) 2 ngày làm việc. Thời hạn đã được rút ngắn, hay còn thiếu bước?")]
    [InlineData("3 ngày", "3 ngày làm việc", "CCHC-STG-106", FindingSeverity.Warning, "Thời hạn của thủ tục là 3 ngày, các bước tính theo thời gian làm việc: số ngày không cùng loại.")]
    [InlineData("1 tháng", "3 ngày làm việc", "CCHC-STG-106", FindingSeverity.Warning, "Thời hạn của thủ tục là 1 tháng: không so được với số giờ của quy trình.")]
    public void The_procedures_time_is_compared(string procedure, string stage, string code, FindingSeverity severity, string text)
    {
        var finding = Processes.Of(stage).Check(ProcessingTime.Parse(procedure)).Single();
        (finding.Code, finding.Severity, finding.Text.Vi).Should().Be((code, severity, text));
    }

    [Fact]
    public void What_cannot_be_summed_up_is_said()
    {
        Processes.Of("-", "0").Check().Single().Code.Should().Be("CCHC-STG-108");
        Processes.Of("2 ngày", "4 giờ làm việc").Check().Single().Code.Should().Be("CCHC-STG-107");
        (Processes.Of("2 ngày") with { Stages = [Processes.Step("1", "1 ngày"), Processes.Step("1", "1 ngày")] }).Check().Single().Code.Should().Be("CCHC-STG-109");
        (Processes.Of("2 ngày") with { Subtotals = [new StageSubtotal { First = "1", Last = "7", Time = new ProcessingTime.CalendarDays(2) }] }).Check().Single().Code.Should().Be("CCHC-STG-110");
    }

    [Fact]
    public void A_stage_has_hours_or_days_or_no_time()
    {
        foreach (var time in new ProcessingTime[] { new ProcessingTime.ClockHours(4), new ProcessingTime.Months(1), new ProcessingTime.SameDay(null), new ProcessingTime.Unreadable("?") })
        {
            FluentActions.Invoking(() => new Stage { Number = "1", Unit = "A", Time = time }).Should().Throw<ArgumentException>().WithMessage("*cannot be the time of a stage*");
        }

        FluentActions.Invoking(() => Processes.Interlinked with { HoursPerDay = -1 }).Should().Throw<ArgumentOutOfRangeException>();
    }
}
