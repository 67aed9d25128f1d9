using System.Text;
using Cchc.Core.Deadlines.Stages;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Exchange.Stages;
using Cchc.Core.Tests.Deadlines.Stages;
using Cchc.Core.Tests.Support;
using Cchc.Core.Text;

namespace Cchc.Core.Tests.Exchange.Stages;

/// <summary>Processes from tables, from the text of decisions, and from JSON.</summary>
public sealed class ProcessReaderTests
{
    [Fact]
    public void All_published_processes_are_read_and_their_sums_agree()
    {
        using var file = File.OpenRead(SharedData.PathOf("registers", "internal_processes.csv"));
        var reading = ProcessReader.ReadAll(file, "internal_processes.csv");
        reading.Findings.Should().BeEmpty();
        reading.Value.Should().HaveCount(53);
        foreach (var (process, row) in reading.Value!.Zip(SharedData.Csv("registers/internal_processes.csv")))
        {
            process.Hours.Should().Be(decimal.Parse(row[6], System.Globalization.CultureInfo.InvariantCulture), "of {0}, line {1}", row[0], row[2]);
            process.Check().Should().BeEmpty("of {0}, line {1}", row[0], row[2]);
            process.Stages.Count(stage => stage.Time is ProcessingTime.NotStated).Should().Be(int.Parse(row[5], System.Globalization.CultureInfo.InvariantCulture));
            process.Totals.Should().NotBeEmpty();
            (process.Decision, process.Source).Should().Be((row[0], row[9]));
        }
    }

    [Fact]
    public void Every_published_process_lands_on_its_due_day()
    {
        using var file = File.OpenRead(SharedData.PathOf("registers", "internal_processes.csv"));
        foreach (var process in ProcessReader.ReadAll(file, "internal_processes.csv").Value!)
        {
            foreach (var received in new[] { "2026-08-18T09:00", "2026-02-13T16:45", "2026-03-07T10:00" })
            {
                var plan = Processes.Planner.Plan(process, Dates.Moment(received));
                plan.Findings.Should().NotContain(finding => finding.Severity != FindingSeverity.Information, "of {0} {1}", process.Source, received);
                plan.End.Date.Should().Be(plan.Due!.Date);
            }
        }
    }

    [Fact]
    public void The_interlinked_process_is_read_with_its_agencies_and_sums()
    {
        using var file = File.OpenRead(SharedData.PathOf("registers", "interagency_process_3854.csv"));
        var process = ProcessReader.ReadAll(file, "interagency_process_3854.csv").GetValueOrThrow().Single();
        process.Check(new ProcessingTime.WorkingDays(12)).Should().BeEmpty();
        process.Subtotals.Select(sum => $"{sum.First}-{sum.Last} {sum.Name} {sum.Time}").Should().Equal("1-6 xã 40 giờ làm việc", "7-14 tỉnh 56 giờ làm việc");
        process.Totals.Select(time => time.ToString()).Should().Equal("96 giờ làm việc", "12 ngày làm việc");
        Processes.Lines(Processes.Planner.Plan(process, Dates.Moment("2026-08-18T09:00"))).Should().Equal(Processes.Lines(Processes.Planner.Plan(Processes.Interlinked, Dates.Moment("2026-08-18T09:00"))));
    }

    // The table of a decision as it is written, the sums between the steps, a second process behind it.
    private const string Decision = """
        Quyết định số 12/QĐ-UBND ngày 02 tháng 3 năm 2026
        1. Quy trình nội bộ giải quyết TTHC: “Cấp giấy xác nhận A” (Mã TTHC: 1.013815)
        | Thứ tự công việc | Nội dung công việc | Trách nhiệm thực hiện | Thời gian thực hiện |
        |---|---|---|---|
        | (1) | (2) | (3) | (4) |
        | Bước 1 | Tiếp nhận hồ sơ | Công chức TTPVHCC cấp xã | 04 giờ làm việc |
        | Bước 2 | Thụ lý | Chuyên viên phòng VH-XH | 1/2 ngày làm việc |
        | **Tổng thời gian giải quyết TTHC ở cấp xã là:** | | | **08 giờ làm việc** |
        | Bước 3 | Thẩm định | Chuyên viên Sở | 01 ngày làm việc 4 giờ |
        | Bước 3 | Ký | Lãnh đạo Sở | 0,25 ngày làm việc |
        | Bước 4 | Trả kết quả | Bộ phận Một cửa | Không tính thời gian |
        | Tổng thời gian giải quyết TTHC tại Sở | | | 14 giờ làm việc |
        | Tổng thời gian giải quyết TTHC | | | 22 giờ làm việc (2,75 ngày làm việc kể từ ngày nhận đủ hồ sơ theo quy định) trong đó: - Tại UBND cấp xã: 08 giờ làm việc |
        2. Quy trình nội bộ giải quyết TTHC: “Cấp giấy B”
        Bước 1: Công chức Trung tâm Phục vụ hành chính công
        tiếp nhận, số hóa hồ sơ: 0,25 ngày làm việc
        Bước 2. Lãnh đạo phòng - 0,5 ngày làm việc
        Bước 3: Văn thư (0,25 ngày làm việc)
        Tổng thời gian: 01 ngày làm việc
        """;

    [Fact]
    public void The_text_of_a_decision_has_its_processes()
    {
        var reading = ProcessReader.ReadText(Decision, "quyet-dinh.txt");
        reading.Findings.Select(finding => finding.Code).Should().Equal("CCHC-STG-022");
        var processes = reading.Value!;
        processes.Select(process => (process.Name, process.Procedure, process.Decision)).Should().Equal(("Cấp giấy xác nhận A", "1.013815", "12/QĐ-UBND"), ("Cấp giấy B", null, "12/QĐ-UBND"));
        processes[0].Stages.Select(stage => $"{stage.Number}|{stage.Unit}|{stage.Agency}|{stage.Time}").Should().Equal(
            "1|Công chức TTPVHCC cấp xã|cấp xã|4 giờ làm việc", "2|Chuyên viên phòng VH-XH|cấp xã|0,5 ngày làm việc", "3|Chuyên viên Sở|Sở|12 giờ làm việc", "3.2|Lãnh đạo Sở|Sở|0,25 ngày làm việc",
            "4|Bộ phận Một cửa|Sở|không quy định (ghi “Không tính thời gian”)");
        processes[0].Subtotals.Select(sum => $"{sum.First}-{sum.Last} {sum.Time}").Should().Equal("1-2 8 giờ làm việc", "3-4 14 giờ làm việc");
        processes[0].Totals.Should().Equal(new ProcessingTime.WorkingHours(22), new ProcessingTime.WorkingDays(2.75m));
        processes[1].Stages.Select(stage => $"{stage.Number}|{stage.Unit}|{stage.Time}").Should().Equal(
            "1|Công chức Trung tâm Phục vụ hành chính công tiếp nhận, số hóa hồ sơ|0,25 ngày làm việc", "2|Lãnh đạo phòng|0,5 ngày làm việc", "3|Văn thư|0,25 ngày làm việc");
        processes.SelectMany(process => process.Check()).Should().BeEmpty();
    }

    [Fact]
    public void Three_wrong_processes_are_found()
    {
        Codes(Decision.Replace("| Công chức TTPVHCC cấp xã | 04 giờ", "| Công chức TTPVHCC cấp xã | 06 giờ")).Should().Equal("CCHC-STG-102", "CCHC-STG-101", "CCHC-STG-101");
        Codes(Decision.Replace("Văn thư (0,25", "Văn thư (0,5")).Should().Equal("CCHC-STG-101");
        Codes(Decision.Replace("(2,75 ngày", "(2,5 ngày")).Should().Equal("CCHC-STG-101", "CCHC-STG-103");
    }

    [Theory]
    [InlineData("Bước;Đơn vị/người thực hiện;Thời gian;Ghi chú\n1;Bộ phận Một cửa;0,25 ngày làm việc;\n2;Phòng Tư pháp;2 ngày làm việc;hỏi ý kiến\n")]
    [InlineData("TT\tNội dung công việc\tTrách nhiệm thực hiện\tThời gian (ngày làm việc)\n01\tTiếp nhận\tBộ phận Một cửa\t0,25\n02\tXử lý\tPhòng Tư pháp\t2\n")]
    [InlineData("Bước,Đơn vị thực hiện,Số giờ\nBước 1,Bộ phận Một cửa,2\nBước 2,Phòng Tư pháp,16\n")]
    public void Tables_have_a_row_a_step(string csv)
    {
        using var file = new MemoryStream(Encoding.UTF8.GetBytes(csv));
        var process = ProcessReader.ReadAll(file, "a.csv").GetValueOrThrow().Single();
        process.Stages.Select(stage => $"{stage.Number} {stage.Unit}").Should().Equal("1 Bộ phận Một cửa", "2 Phòng Tư pháp");
        process.Hours.Should().Be(18);
    }

    [Theory]
    [InlineData("Bước 1: Bộ phận Một cửa: sớm nhất có thể", "CCHC-STG-010", "bước 1: \"Bộ phận Một cửa: sớm nhất có thể\" không phải thời gian của một bước; cần, ví dụ, \"04 giờ làm việc\", \"0,5 ngày làm việc\", \"Không tính thời gian\"")]
    [InlineData("Bước 1: 04 giờ làm việc", "CCHC-STG-021", "bước 1: không có đơn vị hoặc người thực hiện")]
    [InlineData("Không có gì ở đây", "CCHC-STG-020", "không thấy bước nào: cần bảng có cột \"Bước\", \"Đơn vị/người thực hiện\", \"Thời gian\", hoặc các dòng như \"Bước 1: Bộ phận Một cửa: 04 giờ làm việc\"")]
    public void What_cannot_be_read_is_quoted(string text, string code, string vi)
    {
        var reading = ProcessReader.ReadText(text, "a.txt");
        reading.IsUsable.Should().BeFalse();
        (reading.Findings[0].Code, reading.Findings[0].Text.Vi).Should().Be((code, vi));
    }

    [Theory]
    [InlineData("04 giờ", "4 giờ làm việc")]
    [InlineData("0 giờ làm việc", "0 giờ làm việc")]
    [InlineData("00 ngày", "0 ngày")]
    [InlineData("½ ngày làm việc", "0,5 ngày làm việc")]
    [InlineData("02 ngày làm việc kể từ ngày nhận đủ hồ sơ", "2 ngày làm việc")]
    [InlineData("02 tuần", "14 ngày")]
    [InlineData("30 phút", "0,5 giờ làm việc")]
    [InlineData("02 tháng", null)]
    [InlineData("trong ngày", null)]
    [InlineData("-4 giờ", null)]
    public void Times_of_steps_are_office_hours_or_days(string text, string? time) => StageTimeText.Read(text, 8m)?.ToString().Should().Be(time);

    [Fact]
    public void JSON_comes_back_equal()
    {
        var process = Processes.Interlinked with
        {
            HoursPerDay = 7.5m, Source = "Công báo", Procedure = "1.013815",
            Stages = [.. Processes.Interlinked.Stages, new Stage { Number = "16a", Unit = "A", Role = "Chuyên viên", Work = "Ký", Time = new ProcessingTime.CalendarDays(0.25m), Parallel = "p", Branch = "b", Note = "ghi chú" }, Processes.Step("17", "0")],
        };
        using var output = new MemoryStream();
        ProcessWriter.Write(process, output);
        output.Position = 0;
        var reading = ProcessReader.Read(output, "a.json");
        reading.Findings.Should().BeEmpty();
        reading.Value.Should().Be(process);
        FluentActions.Invoking(() => ProcessWriter.Write(process with { Stages = [process.Stages[0], process.Stages[0]] })).Should().Throw<ArgumentException>().WithMessage("*CCHC-STG-006*");
    }

    [Fact]
    public async Task Reading_without_waiting_gives_the_same()
    {
        var json = ProcessWriter.Write(Processes.Interlinked);
        using var output = new MemoryStream();
        await ProcessWriter.WriteAsync(Processes.Interlinked, output);
        Encoding.UTF8.GetString(output.ToArray()).Should().Be(json);
        output.Position = 0;
        (await ProcessReader.ReadAsync(output, "a")).Value.Should().Be(Processes.Interlinked);
        output.Position = 0;
        (await ProcessReader.ReadAllAsync(output, "a")).Value.Should().Equal(Processes.Interlinked);
    }

    [Fact]
    public void A_hostile_text_ends_in_findings_in_time()
    {
        var many = string.Concat(Enumerable.Range(1, 5_000).Select(i => $"Bước {i}: A: 1 giờ làm việc\n"));
        ProcessReader.ReadText(many, "a").Findings.Should().Contain(finding => finding.Code == "CCHC-STG-024");
        ProcessReader.ReadText("Bước 1: " + new string('1', 200_000), "a").IsUsable.Should().BeFalse();
        ProcessReader.ReadText("Bước 1: " + string.Concat(Enumerable.Repeat("1 ", 100_000)), "a").IsUsable.Should().BeFalse();
        using var large = new MemoryStream(new byte[ProcessReader.LargestFile + 1]);
        ProcessReader.ReadAll(large, "a").Findings.Single().Code.Should().Be("CCHC-STG-002");
    }

    private static IEnumerable<string> Codes(string text) => ProcessReader.ReadText(text, "a").GetValueOrThrow().SelectMany(process => process.Check()).Select(finding => finding.Code);
}
