using Cchc.Core.Costs;
using Cchc.Core.Indicators.Comparing;
using Cchc.Core.Text;

namespace Cchc.Core.Tests.Indicators.Comparing;

public sealed class ReformTaskTests
{
    private static readonly LocalDate Due = new(2022, 9, 30), AsOf = new(2022, 10, 5);

    [Theory]
    [InlineData("2022-09-30", "2022-09-30", null, ReformTaskState.DoneOnTime)]
    [InlineData("2022-09-30", "2022-10-01", null, ReformTaskState.DoneLate)]
    [InlineData(null, "2022-09-01", null, ReformTaskState.DoneUndated)]
    [InlineData("2022-09-30", null, 100, ReformTaskState.DoneUndated)]
    [InlineData("2022-10-05", null, 80, ReformTaskState.InProgress)]
    [InlineData("2022-10-04", null, 99, ReformTaskState.Overdue)]
    [InlineData("2022-10-04", "2022-10-06", null, ReformTaskState.Overdue)]
    [InlineData("2022-12-31", "2022-10-06", 100, ReformTaskState.InProgress)]
    [InlineData(null, null, null, ReformTaskState.NoDue)]
    public void The_state_of_a_task_on_a_day(string? due, string? completed, int? percent, ReformTaskState state) =>
        new ReformTask { Name = "x", Due = Day(due), Completed = Day(completed), Progress = percent is { } whole ? ExactNumber.Fraction(whole, 100) : null }.StateOn(AsOf).Should().Be(state);

    /// <summary>Long An, nine months of 2022: 34 of 45 tasks, stated as 75,55 %, which is cut and not rounded.</summary>
    [Fact]
    public void Of_45_tasks_34_are_done_75_55_cut_and_75_56_rounded()
    {
        var totals = ReformTaskTotals.Of(LongAn(), AsOf);

        totals.DoneRatio.ToString().Should().Be("34/45");
        totals.Describe(RateRounding.Cut).Vi.Should().Be("34/45 nhiệm vụ đã hoàn thành (75,55%): 30 đúng hạn, 4 trễ hạn; 8 đang thực hiện, 3 quá hạn");
        totals.Describe().Vi.Should().StartWith("34/45 nhiệm vụ đã hoàn thành (75,56%)");
        totals.Describe(RateRounding.Cut).En.Should().Be("34 of 45 tasks done (75.55%): 30 on time, 4 late; 8 in progress, 3 overdue");
        totals.OnTimeRatio.ToString().Should().Be("30/34");
        totals.OverdueRatio.ToString().Should().Be("3/45");
        totals.Findings.Should().BeEmpty();
    }

    [Fact]
    public void By_unit_the_tasks_add_up_to_the_whole()
    {
        var totals = ReformTaskTotals.Of(LongAn(), AsOf);

        totals.Units.Select(unit => unit.Unit).Should().Equal("Sở Nội vụ", "Sở Tư pháp", "Sở Thông tin");
        totals.Units.Select(unit => unit.Tasks).Should().Equal(15, 15, 15);
        foreach (var state in Enum.GetValues<ReformTaskState>())
        {
            totals.Units.Sum(unit => unit.Count(state)).Should().Be(totals.Count(state));
        }

        totals.Units[0].Units.Should().BeEmpty();
        totals.Units[0].DoneRatio.Group.Should().Be("Sở Nội vụ");
    }

    [Fact]
    public void What_the_plan_leaves_in_doubt_is_asked()
    {
        ReformTask[] tasks =
        [
            new() { Code = "1", Name = "một", Due = Due, Progress = 1, Line = 2 },
            new() { Code = "2", Name = "hai", Due = Due, Completed = Due, Progress = ExactNumber.Fraction(1, 2) },
            new() { Code = "3", Name = "ba" },
            new() { Code = "4", Name = "bốn", Due = Due, Completed = AsOf.PlusDays(1) },
            new() { Code = "4", Name = "năm", Due = Due, Completed = Due },
        ];
        var totals = ReformTaskTotals.Of(tasks, AsOf);

        totals.Findings.Select(finding => finding.Code).Should().Equal("CCHC-TSK-001", "CCHC-TSK-002", "CCHC-TSK-003", "CCHC-TSK-004", "CCHC-TSK-005");
        totals.Findings[0].Place.Should().Be("line 2, \"một\"");
        totals.Findings[1].Text.Vi.Should().Be("có ngày hoàn thành 30/09/2022 nhưng tỷ lệ ghi 50%; được tính là đã hoàn thành");
        totals.Findings[3].Text.En.Should().Be("was done on 2022-10-06, after the day counted, 2022-10-05; counted as not done");
        totals.Describe().Vi.Should().Be("3/5 nhiệm vụ đã hoàn thành (60%): 2 đúng hạn, 1 không rõ đúng hạn hay trễ hạn; 1 quá hạn, 1 chưa hoàn thành, không nêu hạn");
    }

    [Fact]
    public void No_tasks_are_no_share()
    {
        var totals = ReformTaskTotals.Of([], AsOf);

        totals.DoneRatio.Value.Should().BeNull();
        totals.Describe().Vi.Should().Be("không có nhiệm vụ nào");
        totals.Should().Be(ReformTaskTotals.Of([], AsOf));
    }

    private static IEnumerable<ReformTask> LongAn() => Enumerable.Range(0, 45).Select(i => new ReformTask
    {
        Code = $"{i + 1}",
        Name = $"Nhiệm vụ {i + 1}",
        Unit = (i % 3) switch { 0 => "Sở Nội vụ", 1 => "Sở Tư pháp", _ => "Sở Thông tin" },
        Due = i < 42 ? i < 34 ? Due : new LocalDate(2022, 12, 31) : Due,
        Completed = i < 30 ? Due : i < 34 ? new LocalDate(2022, 10, 3) : null,
    });

    private static LocalDate? Day(string? text) => text is null ? null : NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}
