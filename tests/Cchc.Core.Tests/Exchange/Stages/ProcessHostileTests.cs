using System.Text;
using Cchc.Core.Deadlines.Stages;
using Cchc.Core.Exchange.Stages;
using Cchc.Core.Tests.Deadlines.Stages;
using Cchc.Core.Tests.Support;

namespace Cchc.Core.Tests.Exchange.Stages;

/// <summary>Files with times that say two things, and files made to keep a reader busy.</summary>
public sealed class ProcessHostileTests
{
    [Theory]
    [InlineData("-2 giờ")]
    [InlineData("10-12 giờ")]
    [InlineData("02 - 04 giờ")]
    [InlineData("4 hoặc 6 giờ")]
    [InlineData("1 1/2 ngày làm việc")]
    [InlineData("1.5,5 giờ")]
    [InlineData("1,000,5 giờ")]
    [InlineData("2 ngày - 4 giờ")]
    [InlineData("02 ngày làm việc (8 giờ)")]
    [InlineData("02 ngày (02 ngày làm việc)")]
    [InlineData("1e9 ngày")]
    [InlineData("0,25")]
    public void A_time_is_never_the_end_of_a_longer_amount(string time)
    {
        var reading = ProcessReader.ReadText($"Bước 1: Bộ phận Một cửa: {time}", "a.txt");
        reading.IsUsable.Should().BeFalse();
        reading.Findings.Single().Code.Should().Be("CCHC-STG-010");
        reading.Findings[0].Text.Vi.Should().Contain(time);
    }

    /// <summary>Found by fuzzing: the reader of decisions let the error of the decoder through.</summary>
    [Theory]
    [InlineData("p.txt", "Bước 1: Bộ phận Một cửa: 04 giờ làm việc\nBước 2: Phòng Tư pháp: 2 ngày làm vi", 2)]
    [InlineData("p.csv", "Bước,Đơn vị/người thực hiện,Thời gian\n1,Bộ phận Một cửa,1 ngày làm việc\n", 3)]
    public void Bytes_that_are_no_text_are_a_finding_with_its_line(string name, string text, int line)
    {
        var bytes = Encoding.UTF8.GetBytes(text).Concat(new byte[] { 0xC3, 0x28, 0xFB }).ToArray();
        var finding = ProcessReader.ReadAll(new MemoryStream(bytes), name).Findings.Should().ContainSingle().Which;
        (finding.Code, finding.Place).Should().Be(("CCHC-FILE-012", $"{name}:{line}"));
        var cut = Encoding.UTF8.GetBytes(text).Concat(new byte[] { 0xE1, 0xBB }).ToArray(); // ends within a letter
        ProcessReader.ReadAll(new MemoryStream(cut), name).Findings.Should().ContainSingle().Which.Code.Should().Be("CCHC-FILE-012");
    }

    [Theory]
    [InlineData("Bộ phận Một cửa: 02 ngày làm việc (16 giờ)", "2 ngày làm việc")]
    [InlineData("Bộ phận Một cửa (16 giờ)", "16 giờ làm việc")]
    [InlineData("Bộ phận Một cửa - 16 giờ (02 ngày làm việc)", "16 giờ làm việc")]
    [InlineData("Bộ phận Một cửa: tối đa 04 giờ", "4 giờ làm việc")]
    [InlineData("Bộ phận Một cửa: nửa ngày", "0,5 ngày")]
    [InlineData("Bộ phận Một cửa 1/4 ngày", "0,25 ngày")]
    public void A_unit_has_no_time_in_its_name(string text, string time)
    {
        var stage = ProcessReader.ReadText("Bước 1: " + text, "a.txt").GetValueOrThrow().Single().Stages.Single();
        (stage.Unit, stage.Time.ToString()).Should().Be(("Bộ phận Một cửa", time));
    }

    [Theory]
    [InlineData("\n", "Tổng: 08 giờ làm việc")]
    [InlineData("\r\n", "Cộng: 08 giờ làm việc")]
    [InlineData("\r", "Tổng thời gian: 08 giờ làm việc")]
    public void A_sum_is_no_part_of_the_step_above_it(string end, string sum)
    {
        var process = ProcessReader.ReadText(string.Join(end, "Bước 1: A: 04 giờ", "Bước 2: B: 0,5 ngày làm việc", sum), "a.txt").GetValueOrThrow().Single();
        process.Stages.Select(stage => $"{stage.Unit} {stage.Time}").Should().Equal("A 4 giờ làm việc", "B 0,5 ngày làm việc");
        process.Totals.Select(time => time.ToString()).Should().Equal("8 giờ làm việc");
    }

    [Theory]
    [InlineData("Bước;Đơn vị;Thời gian;Ghi chú\n1;A;4 giờ;Không tính thời gian\n", "4 giờ; Không tính thời gian")]
    [InlineData("Bước;Đơn vị;Thời gian (ngày/giờ)\n1;A;4\n", "\"4\"")]
    [InlineData("Bước;Đơn vị;Thời gian\n1;A;-2 giờ\n", "-2 giờ")]
    public void A_cell_that_says_two_things_is_quoted(string csv, string quoted)
    {
        var reading = Read(csv);
        reading.Findings.Single().Code.Should().Be("CCHC-STG-010");
        reading.Findings[0].Text.Vi.Should().Contain(quoted);
    }

    [Fact]
    public void Hours_beyond_any_time_are_no_time()
    {
        using var file = new MemoryStream(Encoding.UTF8.GetBytes("""{"format":"cchc-process/1","hoursPerDay":24,"stages":[{"number":"1","unit":"A","time":"36600 ngày làm việc 4 giờ"},{"number":"2","unit":"B","time":"878400 giờ"}]}"""));
        ProcessReader.Read(file, "a.json").Findings.Select(finding => finding.Code).Should().Equal("CCHC-STG-010", "CCHC-STG-010");
    }

    [Fact]
    public void Rows_of_one_number_end_in_time()
    {
        var reading = InTime(() => Read("Bước;Đơn vị;Thời gian\n" + string.Concat(Enumerable.Repeat("1;A;1 giờ\n", 1_990))));
        reading.Value!.Single().Stages[1_989].Number.Should().Be("1.1990");
    }

    [Fact]
    public void A_row_a_process_has_no_more_steps_than_other_files()
    {
        InTime(() => Read("steps;units;zero_steps_before_total\n" + string.Concat(Enumerable.Repeat("1;ngày;2000\n", 60_000)))).Findings.Single().Code.Should().Be("CCHC-STG-024");
        InTime(() => Read("steps,units\n" + string.Concat(Enumerable.Repeat("1;", 400_000)) + "1,giờ\n")).Findings.Single().Code.Should().Be("CCHC-STG-024");
    }

    [Fact]
    public void A_sum_of_thousands_of_times_is_no_sum()
    {
        var text = "Bước 1: A: 1 giờ\nTổng thời gian: " + string.Concat(Enumerable.Range(0, 150_000).Select(i => $"{i} giờ;"));
        InTime(() => ProcessReader.ReadText(text, "a")).Findings.Single().Code.Should().Be("CCHC-STG-023");
        var brackets = "Bước 1: A" + string.Concat(Enumerable.Repeat("(1 giờ)", 300_000));
        InTime(() => ProcessReader.ReadText(brackets, "a")).Value!.Single().Stages.Single().Time.ToString().Should().Be("1 giờ làm việc");
    }

    [Fact]
    public void The_picture_of_years_has_no_mark_a_day()
    {
        var plan = Processes.Planner.Plan(Processes.Of([.. Enumerable.Repeat("30 ngày làm việc", 79)]), Dates.Moment("2026-08-18T09:00"));
        var svg = StageReport.Chart(plan, Processes.Planner);
        svg.Length.Should().BeLessThan(200_000);
        svg.Should().Contain("Ngày nghỉ không vẽ riêng.").And.NotContain("Nền xám");
    }

    [Fact]
    public void Before_the_receipt_nobody_is_done()
    {
        var plan = Processes.Planner.Plan(Processes.Interlinked, Dates.Moment("2026-08-18T09:00"));
        var progress = Processes.Planner.Progress(plan, Processes.Done(), Dates.Moment("2026-08-17T09:00"));
        StageReport.Of(plan, Processes.Planner, progress).ToText().Should().Contain("Đang giữ hồ sơ: chưa nhận hồ sơ").And.NotContain("không còn bước nào");
    }

    private static global::Cchc.Core.Exchange.Reading<IReadOnlyList<InternalProcess>> Read(string csv)
    {
        using var file = new MemoryStream(Encoding.UTF8.GetBytes(csv));
        return ProcessReader.ReadAll(file, "a.csv");
    }

    private static T InTime<T>(Func<T> work)
    {
        var run = Task.Run(work);
        run.Wait(TimeSpan.FromSeconds(60)).Should().BeTrue();
        return run.Result;
    }
}
