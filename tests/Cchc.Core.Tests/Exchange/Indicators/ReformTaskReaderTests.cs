using System.Text;
using Cchc.Core.Exchange;
using Cchc.Core.Exchange.Indicators;
using Cchc.Core.Exchange.Reports;
using Cchc.Core.Costs;
using Cchc.Core.Indicators;
using Cchc.Core.Indicators.Comparing;
using Cchc.Core.Tests.Indicators;
using Cchc.Core.Text;

namespace Cchc.Core.Tests.Exchange.Indicators;

public sealed class ReformTaskReaderTests
{
    private const string Head = "Mã;Nhiệm vụ;Đơn vị;Hạn;Ngày hoàn thành;Tỷ lệ %\n";

    [Fact]
    public void A_plan_is_read_as_offices_write_it()
    {
        var tasks = Read("KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2022;;;;;\n" + Head + "(1);(2);(3);(4);(5);(6)\n"
            + "I;Cải cách thể chế;;;;\n1;Rà soát văn bản;Sở Tư pháp;30/9/2022;28/9/2022;100\n2;Số hóa;Sở A;quý III/2022;–;75,5%\n").GetValueOrThrow();

        tasks.Should().HaveCount(2);
        tasks[0].Should().Be(new ReformTask { Code = "1", Name = "Rà soát văn bản", Unit = "Sở Tư pháp", Due = new LocalDate(2022, 9, 30), Completed = new LocalDate(2022, 9, 28), Progress = 1, Line = 5 });
        (tasks[1].Due, tasks[1].Completed, tasks[1].Progress).Should().Be((new LocalDate(2022, 9, 30), null, ExactNumber.Parse("0.755")));
    }

    [Theory]
    [InlineData("9/2022", "2022-09-30")]
    [InlineData("tháng 02/2024", "2024-02-29")]
    [InlineData("Trong tháng 12 năm 2022", "2022-12-31")]
    [InlineData("Quý I/2022", "2022-03-31")]
    [InlineData("quý 4 năm 2022", "2022-12-31")]
    [InlineData("Năm 2022", "2022-12-31")]
    [InlineData("2022-06-15", "2022-06-15")]
    public void A_due_period_ends_on_its_last_day(string due, string day) =>
        Read(Head + $"1;x;y;{due};;\n").GetValueOrThrow()[0].Due.Should().Be(NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value);

    [Theory]
    [InlineData("1;x;y;tháng 13/2022;;", "CCHC-TSK-012", "\"Hạn\"")]
    [InlineData("1;x;y;thường xuyên;;", "CCHC-TSK-012", "thường xuyên")]
    [InlineData("1;x;y;30/9/2022;quý III/2022;", "CCHC-TSK-012", "\"Ngày hoàn thành\"")]
    [InlineData("1;x;y;30/9/2022;;120", "CCHC-TSK-013", "\"120\" không phải tỷ lệ từ 0 đến 100")]
    [InlineData("1;x;y;30/9/2022;;gần xong", "CCHC-TSK-013", "gần xong")]
    [InlineData("1;;y;30/9/2022;;", "CCHC-TSK-011", "dòng không có nhiệm vụ")]
    [InlineData("1;x;y", "CCHC-TSK-010", "có 3 ô, dòng tiêu đề có 6")]
    [InlineData("", "CCHC-TSK-015", "không có nhiệm vụ nào")]
    public void What_cannot_be_read_refuses_the_table_and_is_quoted(string row, string code, string text)
    {
        var reading = Read(Head + row + "\n");

        reading.IsUsable.Should().BeFalse();
        reading.Findings.Should().ContainSingle().Which.Code.Should().Be(code);
        reading.Findings[0].Text.Vi.Should().Contain(text);
    }

    [Fact]
    public void A_plan_that_has_no_place_for_what_is_done_calls_nothing_overdue()
    {
        var reading = Read("Nhiệm vụ;Đơn vị;Hạn\nRà soát thủ tục;Sở A;30/06/2026\n");
        reading.IsUsable.Should().BeFalse();
        reading.Findings.Should().Contain(finding => finding.Code == "CCHC-TSK-016").Which.Text.Vi.Should().Contain("không biết nhiệm vụ nào quá hạn").And.Contain("\"Trạng thái\"");
        Read("Nhiệm vụ;Đơn vị;Hạn;Hoàn thành\nRà soát thủ tục;Sở A;30/06/2026;28/06/2026\n").GetValueOrThrow()[0].Completed.Should().Be(new LocalDate(2026, 6, 28));
    }

    [Theory]
    [InlineData("Đã hoàn thành", true)]
    [InlineData("đang thực hiện", false)]
    [InlineData("", false)]
    public void A_state_in_words_tells_whether_a_task_is_done(string state, bool isDone)
    {
        var tasks = Read($"Nhiệm vụ;Đơn vị;Hạn;Trạng thái\nRà soát thủ tục;Sở A;30/06/2026;{state}\n").GetValueOrThrow();
        ReformTaskTotals.Of(tasks, new LocalDate(2026, 9, 30)).Describe().Vi.Contains("1 quá hạn", StringComparison.Ordinal).Should().Be(!isDone);
        Read("Nhiệm vụ;Đơn vị;Hạn;Trạng thái\nRà soát thủ tục;Sở A;30/06/2026;đang chờ họp\n").Findings.Should().Contain(finding => finding.Code == "CCHC-TSK-017");
    }

    /// <summary>Whether a task is done, and whether in time, is read from every column that says it; where they contradict each other, that is asked.</summary>
    [Theory]
    [InlineData("30/9/2022;;50;Đã hoàn thành", "DoneUndated", "TSK-001 TSK-006")]
    [InlineData("30/9/2022;;100;Chưa hoàn thành", "DoneUndated", "TSK-001 TSK-006")]
    [InlineData("30/9/2022;28/9/2022;;Đang thực hiện", "DoneOnTime", "TSK-006")]
    [InlineData("30/9/2022;28/12/2022;;Đang thực hiện", "Overdue", "TSK-004")]
    [InlineData("30/9/2022;;;Hoàn thành trễ hạn", "DoneLate", "TSK-001")]
    [InlineData("30/9/2022;;100;Hoàn thành (quá hạn)", "DoneLate", "TSK-001")]
    [InlineData("30/9/2022;;100;Trễ hạn", "DoneLate", "TSK-001")]
    [InlineData("30/9/2022;;;Đã hoàn thành đúng hạn", "DoneOnTime", "TSK-001")]
    [InlineData("30/9/2022;;;Hoàn thành trước hạn", "DoneOnTime", "TSK-001")]
    [InlineData(";28/9/2022;;Hoàn thành trễ hạn", "DoneLate", "TSK-003")]
    [InlineData("30/9/2022;03/10/2022;;Hoàn thành đúng hạn", "DoneLate", "TSK-007")]
    [InlineData("30/9/2022;30/9/2022;100;Hoàn thành trễ hạn", "DoneOnTime", "TSK-007")]
    [InlineData("31/12/2022;;;Hoàn thành trễ hạn", "InProgress", "TSK-007")]
    [InlineData("31/12/2022;;40;Quá hạn", "InProgress", "TSK-007")]
    [InlineData("30/9/2022;;40;Đang thực hiện, trong hạn", "Overdue", "TSK-007")]
    [InlineData("30/9/2022;;40;Chưa hoàn thành – quá hạn", "Overdue", "")]
    [InlineData(";;40;Đang thực hiện quá hạn", "Overdue", "TSK-003")]
    [InlineData(";;40;Trong hạn", "InProgress", "TSK-003")]
    [InlineData(";;100;", "DoneUndated", "TSK-001 TSK-003")]
    [InlineData("30/9/2022;29/9/2022;20;", "DoneOnTime", "TSK-002")]
    [InlineData("30/9/2022;;;", "Overdue", "")]
    public void Day_share_and_state_are_all_read_and_what_contradicts_is_asked(string cells, string state, string codes)
    {
        var tasks = Read($"Mã;Nhiệm vụ;Hạn;Ngày hoàn thành;Tỷ lệ %;Trạng thái\n1;A;{cells}\n").GetValueOrThrow();
        tasks[0].StateOn(new LocalDate(2022, 10, 5)).ToString().Should().Be(state);
        var found = ReformTaskTotals.Of(tasks, new LocalDate(2022, 10, 5)).Findings;
        string.Join(' ', found.Select(finding => finding.Code["CCHC-".Length..])).Should().Be(codes);
    }

    [Theory]
    [InlineData("Mã;Nhiệm vụ;Hạn;Tỷ lệ %;Trạng thái\n1;A;30/9/2022;30;linh tinh\n", true)]
    [InlineData("Mã;Nhiệm vụ;Hạn;Tỷ lệ %;Trạng thái\n1;A;30/9/2022;;linh tinh\n", false)]
    [InlineData("Mã;Nhiệm vụ;Hạn;Tỷ lệ %;Trạng thái\n1;A;30/9/2022;;Chưa hoàn thành đúng hạn\n", false)]
    [InlineData("Mã;Nhiệm vụ;Hạn;Tỷ lệ %;Trạng thái\n1;A;30/9/2022;;Đúng hạn\n", false)]
    public void A_state_that_nobody_knows_is_said_and_refuses_the_table_only_where_nothing_else_tells(string table, bool isUsable)
    {
        var reading = Read(table);
        reading.IsUsable.Should().Be(isUsable);
        reading.Findings.Should().ContainSingle().Which.Code.Should().Be("CCHC-TSK-017");
    }

    [Fact]
    public void However_many_questions_there_are_no_task_is_lost()
    {
        var reading = Read("Nhiệm vụ;Hạn;Tỷ lệ %\n" + string.Concat(Enumerable.Range(1, 300).Select(i => $"x{i};30/9/2022;0,5\n")));
        reading.Findings.Should().OnlyContain(finding => finding.Code == "CCHC-TSK-014");
        reading.GetValueOrThrow().Should().HaveCount(300);
    }

    [Fact]
    public void A_share_of_at_most_one_without_a_sign_is_asked_about()
    {
        var reading = Read(Head + "1;x;y;30/9/2022;;0,5\n2;x;y;30/9/2022;;1%\n");

        reading.Value![0].Progress.Should().Be(ExactNumber.Fraction(1, 200));
        reading.Findings.Should().ContainSingle().Which.Code.Should().Be("CCHC-TSK-014");
    }

    [Fact]
    public void A_table_without_the_columns_is_refused_with_those_that_it_has()
    {
        var reading = Read("a;b;c\n1;2;3\n");

        reading.Findings.Should().ContainSingle().Which.Text.Vi.Should().Contain("thiếu cột \"Nhiệm vụ\"").And.Contain("\"a\", \"b\", \"c\"");
        Read(string.Empty).Findings.Should().ContainSingle().Which.Code.Should().Be("CCHC-FILE-014");
    }

    /// <summary>A share of a set that somebody writes: 34 of 45, cut as the notice does.</summary>
    [Fact]
    public void The_figures_are_named_counts_of_indicators()
    {
        var csv = Head + string.Concat(Enumerable.Range(1, 45).Select(i => $"{i};Nhiệm vụ {i};Sở A;30/9/2022;{(i <= 34 ? "30/9/2022" : string.Empty)};\n"));
        var totals = ReformTaskTotals.Of(Read(csv).GetValueOrThrow(), new LocalDate(2022, 9, 30));
        var set = SmallSets.Of("plan", SmallSets.One("tasks", "planTasksDone", "planTasks") with { Rounding = IndicatorRounding.Cut });
        var value = set.Values(IndicatorGroup.Of(totals.Counts))[0];

        value.Text(Language.Vietnamese).Should().Be("75,55%");
        GroupRatio.Of("Long An", value)!.ToString().Should().Be("Long An 34/45");
        totals.Counts.Select(pair => pair.Key).Should().OnlyContain(name => IndicatorCount.Find(name)!.Source == IndicatorCountSource.Plan);
        GroupRatio.Of("x", set.Values(IndicatorGroup.Of([]))[0]).Should().BeNull();
    }

    [Fact]
    public void The_report_has_every_unit_and_the_whole()
    {
        var totals = ReformTaskTotals.Of(Read(Head + "1;x;Sở A;30/9/2022;30/9/2022;\n2;y;;30/9/2022;;100\n").GetValueOrThrow(), new LocalDate(2022, 10, 5));
        var report = ReformTaskReport.Of(totals, RateRounding.Cut, "kế hoạch", Language.Vietnamese);

        report.ToText().Should().Contain("Không nêu đơn vị").And.Contain("Tổng cộng").And.Contain("Cần làm rõ").And.Contain("Tỷ lệ cắt bỏ phần lẻ");
        report.ToCsv().Should().Contain("Sở A,1,1,0,0,0,0,0,1,100").And.Contain("*,2,1,0,1,0,0,0,2,100");
        ReformTaskReport.Of(totals, RateRounding.Rounded, string.Empty, Language.English).ToHtml().Should().Contain("No unit stated");
    }

    [Fact]
    public async Task Reading_without_waiting_gives_the_same()
    {
        var bytes = Encoding.UTF8.GetBytes(Head + "1;x;y;30/9/2022;;\n");

        (await ReformTaskReader.ReadAsync(new MemoryStream(bytes), "t.csv")).Should().Be(ReformTaskReader.Read(new MemoryStream(bytes), "t.csv"));
    }

    private static Reading<IReadOnlyList<ReformTask>> Read(string csv) => ReformTaskReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(csv)), "t.csv");
}
